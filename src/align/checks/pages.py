"""A check's page in Markdown: what `align explain` prints and docs/checks.md collects."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from align.checks._base import Check, Example

MEASURED = Path(__file__).with_name("measured.tsv")
"""A line per check: id, findings and right ones in labelled documents, errors of its families and those found by any
check, findings in clean pairs, and how many pairs those were; `tests/bench/labelled.py` writes it."""
FAMILIES = {
    "NUM001": ("number",), "DAT001": ("date",), "UNI001": ("unit",), "PER001": ("name",), "TTL001": ("name", "term"),
    "PLA001": ("entity",), "ORG001": ("entity",), "NEG001": ("negation",), "MOD001": ("modality",),
    "QUA001": ("quantifier",), "DIR001": ("direction",), "AGT001": ("agent",), "SPK001": ("speaker",),
    "SEN001": ("mistranslation", "term"), "IDM001": ("mistranslation",), "HOM001": ("mistranslation",),
    "OMI001": ("omission",), "OMI002": ("omission",), "ADD001": ("addition",), "ADD002": ("addition",),
    "UNT001": ("untranslated",), "TNS001": ("tense",), "QST001": ("question",),
}  # fmt: skip
"""Check → the families of labelled errors that it is there for."""


def page(check: Check) -> str:
    """Return one check's page: what it looks for, how grave it is, and pairs on which it fires and must not.

    Example:
        >>> from align.checks import every_check
        >>> page(every_check()[0]).splitlines()[0]
        '## ADD001 addition'
    """
    fires = [example for example in check.examples if example.findings]
    silent = [example for example in check.examples if not example.findings]
    parts = (
        f"## {check.id} {check.name}",
        f"Severity: {check.severity.value}. Category: {check.category}.",
        check.explanation.strip(),
        "Fires on:",
        _table(fires),
        "Stays silent on:",
        _table(silent),
        _measured(check),
    )
    return "\n\n".join(parts) + "\n"


def _measured(check: Check) -> str:
    """Return a sentence or two on how often the check was right and what its families missed."""
    figures = _figures().get(check.id)
    if figures is None:
        return "Not measured yet."
    findings, right, errors, caught, alarms, pairs = figures
    parts = []
    if findings:
        parts.append(f"of {findings} beads it flagged, {right} hold a labelled error")
    elif errors:
        parts.append("it flagged nothing")
    if errors:
        families = " or ".join(FAMILIES[check.id])
        parts.append(f"of {errors} errors of {families}, {caught} were found by one check or another")
    labelled = (
        f"Measured on labelled documents that nobody who built the checks had read: {'; '.join(parts)}."
        if parts
        else ""
    )
    seen = f"In {pairs:,} faithful pairs, some of whose alarms were read while checks were built, it flagged {alarms}."
    return f"{labelled} {seen}".strip()


@cache
def _figures() -> dict[str, tuple[int, ...]]:
    lines = MEASURED.read_text("utf-8").splitlines() if MEASURED.exists() else []
    cells = (line.split("\t") for line in lines)
    return {first: tuple(map(int, rest)) for first, *rest in cells}


def book(checks: Iterable[Check]) -> str:
    """Return the pages of all checks, as docs/checks.md holds them."""
    head = (
        "# The checks\n\nThis page is written by `align explain`; each check's examples are also its tests.\n"
    )
    return "\n".join((head, *(page(check) for check in checks)))


def _table(examples: list[Example]) -> str:
    rows = [f"| {_cell(example.ar)} | {_cell(example.en)} |" for example in examples]
    return "\n".join(("| Arabic | English |", "|---:|:---|", *rows))


def _cell(text: str) -> str:
    shown = text.replace("|", "\\|").replace("*", "\\*")
    return shown or "(nothing)"
