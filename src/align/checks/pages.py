"""A check's page in Markdown: what `align explain` prints and docs/checks.md collects."""

from __future__ import annotations

from collections.abc import Iterable

from align.checks._base import Check, Example


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
    )
    return "\n\n".join(parts) + "\n"


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
