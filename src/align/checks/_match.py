"""How the values of two texts find their counterparts, and what is left over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from typing import TypeVar

from align.model import Language, Span
from align.text.dates import Moment, moments
from align.text.numbers import Kind, Value, values
from align.text.numbers_units import UNITS, same_amount

Ar = TypeVar("Ar")
En = TypeVar("En")
_HALF = Fraction(1, 2)


def matched(
    ar: Sequence[Ar], en: Sequence[En], tests: Sequence[Callable[[Ar, En], bool]]
) -> tuple[list[tuple[Ar, En]], list[Ar], list[En]]:
    """Pair the members of two sequences, the strictest test first.

    Returns:
        The pairs, and what is left over on each side, in order.
    """
    free_ar, free_en = list(range(len(ar))), list(range(len(en)))
    pairs = []
    for test in tests:
        for i in tuple(free_ar):
            j = next((j for j in free_en if test(ar[i], en[j])), None)
            if j is not None:
                pairs.append((ar[i], en[j]))
                free_ar.remove(i)
                free_en.remove(j)
    return pairs, [ar[i] for i in free_ar], [en[j] for j in free_en]


def figures(text: str, language: Language) -> tuple[list[Value], tuple[Moment, ...]]:
    """Return the numbers of a text that are not part of a date or time, and those dates and times."""
    dated = moments(text, language)
    spans = [moment.span for moment in dated if moment.weekday is None]
    return [value for value in values(text, language) if not _inside(value.span, spans)], dated


def _inside(span: Span, spans: Iterable[Span]) -> bool:
    return any(other.start < span.end and span.start < other.end for other in spans)


def equal(ar: Value, en: Value) -> bool:
    """Say whether both state the same number in the same way."""
    return ar.value == en.value and Kind.CODE not in (ar.kind, en.kind)


def alike(ar: Value, en: Value) -> bool:
    """Say whether both can mean the same number: three quarters and 75%, 1.500 and 1500."""
    return bool(ar.readings & en.readings)


def converted(ar: Value, en: Value) -> bool:
    """Say whether both are one amount in two units."""
    return same_amount(ar, en)


def accounted(value: Value, others: Sequence[Value], left: Sequence[Value], dated: Sequence[Moment]) -> bool:
    """Say whether a leftover number is found on the other side in a looser form.

    That is: repeated once more than there, inside a date there, the whole and half of a split number, the
    sum of two numbers there, or the same amount in another unit among what is left over there.
    """
    if any(value.readings & other.readings for other in others):
        return True
    if any(value.readings & moment.numbers for moment in dated):
        return True
    if value.value.denominator == 2 and any(
        other.readings & {_HALF, value.value - _HALF} for other in others
    ):
        return True
    if any(other.value - _HALF == value.value for other in others):
        return True
    if any(same_amount(value, other) for other in left):
        return True
    plain = [other.value for other in others if other.kind is not Kind.CODE]
    sums = {a + b for at, a in enumerate(plain) for b in plain[at + 1 :]}
    return value.value in sums and value.value > 10


def same_dimension(ar: Value, en: Value) -> bool:
    """Say whether both count the same kind of thing, as far as a unit tells."""
    return bool(ar.unit and en.unit) and UNITS[ar.unit].dimension == UNITS[en.unit].dimension
