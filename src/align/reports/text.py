"""The summary: figures of each pair, then what is open, worst first. For a terminal, a log, a mail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC

from align.formats._visible import quoted
from align.formats.findings.text import finding_lines
from align.model import Collation, FindingStatus, Severity
from align.reports._base import About, Report
from align.reports._totals import Totals, open_findings, totals


def render(collations: Sequence[Collation], about: About) -> bytes:
    """Render the summary as plain text, UTF-8, LF."""
    return "".join(f"{line}\n" for line in _lines(collations, about)).encode()


def _lines(collations: Sequence[Collation], about: About) -> Iterator[str]:
    yield quoted(about.title)
    made = f", {about.made.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if about.made else ""
    yield f"Muqabala {about.version}{made}"
    for collation in collations:
        yield ""
        yield from _pair(collation)
    if len(collations) != 1:
        yield ""
        yield from _headed(f"All {len(collations)} pairs", "=")
        yield from _figures(totals(collations))


def _pair(collation: Collation) -> Iterator[str]:
    yield from _headed(quoted(collation.name), "=")
    yield from _figures(totals([collation]))
    for note in collation.notes:
        yield f"Note: {quoted(note)}"
    unsettled = open_findings(collation)
    yield ""
    if not unsettled:
        yield "Nothing is open."
        return
    yield from _headed(f"Open findings ({len(unsettled)})", "-")
    for finding in unsettled:
        ar, en = (", ".join(str(number + 1) for number in side) or "—" for side in (finding.ar, finding.en))
        yield f"Arabic sentence {ar} : English sentence {en}"
        yield from finding_lines([finding])
        yield ""


def _headed(title: str, rule: str) -> Iterator[str]:
    yield title
    yield rule * max(3, len(title))


def _figures(figures: Totals) -> Iterator[str]:
    confidence = "—" if figures.confidence is None else f"{figures.confidence:.3f}"
    fidelity = "—" if figures.fidelity is None else f"{figures.fidelity:.1f}"
    yield f"Sentences   {figures.ar_sentences} Arabic, {figures.en_sentences} English"
    kinds = f"{figures.gaps} gaps, {figures.weak} weak, {figures.crossings} crossings"
    yield f"Beads       {figures.beads} ({kinds})"
    yield f"Confirmed   {figures.confirmed_beads}"
    yield f"Confidence  {confidence} mean"
    yield f"Fidelity    {fidelity} mean"
    yield f"Findings    {'':8}{''.join(f'{status:>11}' for status in FindingStatus)}"
    for severity in Severity:
        counts = "".join(f"{figures.count(severity, status):>11}" for status in FindingStatus)
        yield f"            {severity:8}{counts}"


REPORT = Report(name="text", file_name="summary.txt", render=render)
