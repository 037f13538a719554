"""Everything, for programs: `report.json`, described by `docs/report.schema.json`.

The order is that of the text, numbers are rounded, and each bead and finding has a line of its own, so that
two reports can be compared with diff.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC

from align.formats._attach import attached
from align.formats._visible import json_text
from align.formats.findings.jsonl import item
from align.formats.pairs._base import fidelity_of
from align.model import Bead, Collation, Crossing, Document, Finding, FindingStatus, Severity, Span
from align.reports._base import About, Report
from align.reports._totals import Totals, totals

SCHEMA_VERSION = 1
_DEEPEST = 4
"""From this depth on a value stands on one line: the objects in `pairs[].beads` and `pairs[].findings`."""


def render(collations: Sequence[Collation], about: About) -> bytes:
    """Render the report as JSON, UTF-8, LF."""
    value = {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "Muqabala", "version": about.version},
        "title": about.title,
        "made": f"{about.made.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if about.made else None,
        "totals": _totals(totals(collations)),
        "pairs": [_pair(collation) for collation in collations],
    }
    return f"{_laid_out(value, 0)}\n".encode()


def _laid_out(value: object, depth: int) -> str:
    """Write JSON, one member a line down to the depth where beads and findings stand."""
    members: Iterable[str]
    if depth < _DEEPEST and isinstance(value, dict) and value:
        members = (f"{json_text(key)}: {_laid_out(member, depth + 1)}" for key, member in value.items())
        left, right = "{", "}"
    elif depth < _DEEPEST and isinstance(value, list) and value:
        members = (_laid_out(member, depth + 1) for member in value)
        left, right = "[", "]"
    else:
        return json_text(value)
    indent = " " * (depth + 1)
    return f"{left}\n{indent}" + f",\n{indent}".join(members) + f"\n{indent[1:]}{right}"


def _pair(collation: Collation) -> dict[str, object]:
    by_bead, loose = attached(collation)
    numbered = [(finding, number) for number, findings in enumerate(by_bead) for finding in findings]
    return {
        "name": collation.name,
        "ar": _document(collation.ar),
        "en": _document(collation.en),
        "encoder": collation.encoder,
        "notes": list(collation.notes),
        "totals": _totals(totals([collation])),
        "beads": [_bead(bead, fidelity_of(collation, number)) for number, bead in enumerate(collation.beads)],
        "crossings": [_crossing(crossing) for crossing in collation.crossings],
        "findings": [
            *(_finding(finding, number, fidelity_of(collation, number)) for finding, number in numbered),
            *(_finding(finding, None, None) for finding in loose),
        ],
    }


def _document(document: Document) -> dict[str, object]:
    return {
        "path": document.path,
        "encoding": document.encoding,
        "sentences": len(document.sentences),
        "note": document.note,
    }


def _bead(bead: Bead, fidelity: int | None) -> dict[str, object]:
    confidence = round(bead.confidence, 4)
    return {
        "ar": bead.ar,
        "en": bead.en,
        "confidence": confidence,
        "fidelity": fidelity,
        "status": bead.status,
    }


def _crossing(crossing: Crossing) -> dict[str, object]:
    return {"ar": crossing.ar, "en": crossing.en, "confidence": round(crossing.confidence, 4)}


def _finding(finding: Finding, bead: int | None, fidelity: int | None) -> dict[str, object]:
    return {
        **item(finding, fidelity),
        "bead": bead,
        "ar_span": _span(finding.ar_span),
        "en_span": _span(finding.en_span),
        "status": finding.status,
        "reason": finding.reason,
        "fingerprint": finding.fingerprint,
    }


def _span(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _totals(figures: Totals) -> dict[str, object]:
    return {
        "ar_sentences": figures.ar_sentences,
        "en_sentences": figures.en_sentences,
        "beads": figures.beads,
        "gaps": figures.gaps,
        "weak_beads": figures.weak,
        "confirmed_beads": figures.confirmed_beads,
        "crossings": figures.crossings,
        "mean_confidence": _rounded(figures.confidence, 4),
        "mean_fidelity": _rounded(figures.fidelity, 2),
        "findings": {
            severity.value: {status.value: figures.count(severity, status) for status in FindingStatus}
            for severity in Severity
        },
    }


def _rounded(value: float | None, digits: int) -> float | None:
    return None if value is None else round(value, digits)


REPORT = Report(name="json", file_name="report.json", render=render)
