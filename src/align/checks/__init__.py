"""Every check, and the one way to run them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import blake2b
from importlib import import_module
from pkgutil import iter_modules

from align.checks._base import Check, Context, Example, Hit
from align.model import Finding, Pair, Severity, Span
from align.text.words import folded

__all__ = ["Check", "Context", "Example", "Hit", "every_check", "run"]

_HELPERS = frozenset(("fidelity", "pages"))
"""Modules of this package that are no checks."""


@cache
def every_check() -> tuple[Check, ...]:
    """Return every check in this package, ordered by id."""
    names = (module.name for module in iter_modules(__path__))
    modules = (
        import_module(f"{__name__}.{name}")
        for name in names
        if not name.startswith("_") and name not in _HELPERS
    )
    return tuple(sorted((module.CHECK for module in modules), key=lambda check: check.id))


def run(
    checks: Iterable[Check],
    pair: Pair,
    context: Context | None = None,
    severities: Mapping[str, Severity] | None = None,
) -> tuple[Finding, ...]:
    """Put one pair before some checks.

    Args:
        checks: Usually `every_check()`.
        pair: The two texts of a bead.
        context: What a check may know beyond the pair.
        severities: Check id → severity that replaces whatever the check itself says.

    Returns:
        Findings, worst first, then by place in the Arabic and in the English; their fingerprints differ.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    found = []
    for check in checks:
        for hit in check.find(pair, context or Context()):
            key = (check.id, _part(hit.ar, pair.ar), _part(hit.en, pair.en))
            severity = (severities or {}).get(check.id) or hit.severity or check.severity
            found.append(_finding(check, hit, pair, severity, _fingerprint(key, pair, seen[key])))
            seen[key] += 1
    return tuple(sorted(found, key=_order))


def _finding(check: Check, hit: Hit, pair: Pair, severity: Severity, fingerprint: str) -> Finding:
    return Finding(
        check=check.id, name=check.name, category=check.category, severity=severity,
        ar=pair.bead.ar, en=pair.bead.en, ar_span=hit.ar, en_span=hit.en,
        ar_text=_part(hit.ar, pair.ar), en_text=_part(hit.en, pair.en),
        message=hit.message, fingerprint=fingerprint,
    )  # fmt: skip


def _part(span: Span | None, text: str) -> str:
    return span.of(text) if span else ""


def _fingerprint(key: tuple[str, ...], pair: Pair, ordinal: int) -> str:
    """Hash the content a finding is about, never its position, so that it outlives a re-alignment."""
    texts = (" ".join(folded(text).split()) for text in (pair.ar, pair.en))
    content = "\x1f".join((*key, *texts, str(ordinal)))
    return blake2b(content.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _order(finding: Finding) -> tuple[int, int, int, str, str]:
    ar = finding.ar_span.start if finding.ar_span else -1
    en = finding.en_span.start if finding.en_span else -1
    return finding.severity.rank, ar, en, finding.check, finding.fingerprint
