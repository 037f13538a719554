"""One term of a closed list put for another: what each side has and the other lacks."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from align.model import Pair
from align.text.names_terms import Term

Related = Callable[[str], frozenset[str]]
"""Key → the keys that may be put for it without a slip."""


def swapped(
    pair: Pair, ar: Sequence[Term], en: Sequence[Term], related: Related, *, trusting: bool = False
) -> list[tuple[Term, Term]]:
    """Pair each English term that nothing in the Arabic accounts for with the nearest Arabic term that is left over.

    An English term is accounted for when the Arabic has it, or a related one, anywhere: repeating a name is no slip.
    An Arabic term is left over when the English has it less often; one that may mean something else too is left out
    of account, unless `trusting`.
    """
    odd_en = [term for term in en if term.sure and not _like(term, ar, related)]
    odd_ar = _surplus(ar, en, related, trusting=trusting) if odd_en else []
    found = []
    for term in odd_en:
        place = term.span.start / len(pair.en)
        other = min(odd_ar, key=lambda each: abs(each.span.start / len(pair.ar) - place), default=None)
        if other is None:
            break
        odd_ar.remove(other)
        found.append((other, term))
    return found


def repeated(pair: Pair, ar: Sequence[Term], en: Sequence[Term], related: Related) -> list[tuple[Term, Term]]:
    """Pair each Arabic term that the English lacks altogether with an English one that stands there once too often.

    Only sure terms count, and only where as many are lacking as are too many.
    """
    lacking = [term for term in ar if term.sure and not _like(term, en, related)]
    over = (
        [term for term in _surplus(en, ar, related, trusting=False) if _like(term, ar, related)]
        if lacking
        else []
    )
    if len(lacking) != len(over):
        return []
    return list(zip(lacking, over, strict=True))


def _surplus(ar: Sequence[Term], en: Sequence[Term], related: Related, *, trusting: bool) -> list[Term]:
    """Return the terms of one side beyond those that the other has, the last mentions of a repeated one."""
    free = list(en)
    left = []
    for term in ar:
        match = next(iter(_like(term, free, related)), None)
        if match:
            free.remove(match)
        elif term.sure or trusting:
            left.append(term)
    return left


def _like(term: Term, others: Sequence[Term], related: Related) -> list[Term]:
    wide = frozenset[str]().union(*(related(key) for key in term.keys))
    return [other for other in others if wide & other.keys]
