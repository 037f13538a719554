"""Findings for the eye: bead by bead, each with the words it is about, quoted on both sides."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from align.formats._attach import attached
from align.formats._visible import quoted
from align.formats.pairs._base import Format, WriteSettings, Written, fidelity_of
from align.formats.pairs.beads import bead_numbers
from align.model import Collation, Finding, Pair, pairs


def write(collation: Collation, settings: WriteSettings) -> Written:
    """Write the findings grouped by bead, then one line that counts them."""
    by_bead, loose = attached(collation)
    lines: list[str] = []
    for number, (pair, findings) in enumerate(zip(pairs(collation), by_bead, strict=True)):
        if findings:
            lines += [*_bead(pair, number, fidelity_of(collation, number)), *finding_lines(findings), ""]
    if loose:
        lines += ["On sentences that are in no bead", *finding_lines(loose), ""]
    count = len(collation.findings)
    lines.append("No findings." if not count else f"{count} finding{'s' if count > 1 else ''}.")
    return Written("".join(f"{line}\n" for line in lines).encode())


def _bead(pair: Pair, number: int, fidelity: int | None) -> Iterator[str]:
    score = "" if fidelity is None else f", fidelity {fidelity}"
    yield f"Bead {number + 1}  {bead_numbers(pair.bead)}  confidence {pair.bead.confidence:.2f}{score}"
    yield f"  ar: {quoted(pair.ar) or '—'}"
    yield f"  en: {quoted(pair.en) or '—'}"


def finding_lines(findings: Sequence[Finding]) -> Iterator[str]:
    """Yield two or more lines per finding: what it says, and the flagged words it does not quote already."""
    for finding in findings:
        yield f"  {finding.severity.upper()} {quoted(finding.check)} {quoted(finding.name)}{_settled(finding)}"
        yield f"    {quoted(finding.message)}"
        if finding.ar_text and finding.ar_text not in finding.message:
            yield f"    ar: «{quoted(finding.ar_text)}»"
        if finding.en_text and finding.en_text not in finding.message:
            yield f"    en: “{quoted(finding.en_text)}”"


def _settled(finding: Finding) -> str:
    if finding.is_open:
        return ""
    return f" ({finding.status}: {quoted(finding.reason)})" if finding.reason else f" ({finding.status})"


FORMAT = Format(name="text", endings=(), write=write)
