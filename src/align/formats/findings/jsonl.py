"""Findings for programs: one JSON object a line, in the collation's order."""

from __future__ import annotations

from align.formats._attach import attached
from align.formats._visible import json_text
from align.formats.pairs._base import Format, WriteSettings, Written, fidelity_of
from align.model import Collation, Finding


def write(collation: Collation, settings: WriteSettings) -> Written:
    """Write check, name, category, severity, ar, en, ar_text, en_text, message, fidelity of each finding."""
    by_bead, loose = attached(collation)
    items = [
        item(finding, fidelity_of(collation, number))
        for number, findings in enumerate(by_bead)
        for finding in findings
    ]
    items += [item(finding, None) for finding in loose]
    return Written("".join(f"{json_text(each)}\n" for each in items).encode())


def item(finding: Finding, fidelity: int | None) -> dict[str, object]:
    """Return a finding as JSON values; `fidelity` is that of its bead, None when there is none."""
    return {
        "check": finding.check,
        "name": finding.name,
        "category": finding.category,
        "severity": finding.severity,
        "ar": finding.ar,
        "en": finding.en,
        "ar_text": finding.ar_text,
        "en_text": finding.en_text,
        "message": finding.message,
        "fidelity": fidelity,
    }


FORMAT = Format(name="jsonl", endings=(".jsonl",), write=write)
