"""How the values of two texts find their counterparts, and what is left over."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise
from typing import TypeVar

from align.model import Language, Span
from align.text.dates import Moment, moments
from align.text.hijri import FIRST_YEAR, gregorian_years
from align.text.numbers import Kind, Value, values
from align.text.numbers_units import LESSER, UNITS, same_amount

Ar = TypeVar("Ar")
En = TypeVar("En")
_HALF = Fraction(1, 2)
_FEW = Fraction(5, 2)
"""An amount up to it may be put in a noun and a half: عامان ونصف."""
_CENTURY, _TENTH = 100, 10
"""Years, and the last year of a century that is always told in full."""


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
    return (
        any(value.readings & other.readings for other in others)
        or any(value.readings & moment.numbers or _without_century(value, moment) for moment in dated)
        or bool(value.readings & _shares(others))
        or _is_split(value, others, left)
        or any(same_amount(value, other) for other in left)
        or any(_one_amount(value, total) for total in _totals(others))
        or any(rounded(value, other) for other in others)
        or _hijri_year(value, others)
    )


def _without_century(value: Value, moment: Moment) -> bool:
    """Say whether a number is the year of a date whose century it leaves to the reader: سنة خمس وعشرين, 425."""
    years = (day.year for day in moment.days if day.year is not None and day.year >= _CENTURY)
    return value.value > _TENTH and any(year % _CENTURY == value.value for year in years)


def _is_split(value: Value, others: Sequence[Value], left: Sequence[Value]) -> bool:
    """Say whether a number is the whole and half of two numbers, or the sum of two that nothing else answers."""
    plain = [other.value for other in others if other.kind is not Kind.CODE]
    parts = [other.value for other in left if other.kind is not Kind.CODE]
    sums = {a + b for at, a in enumerate(parts) for b in parts[at + 1 :]}
    few = value.value <= _FEW
    halves = value.value.denominator == 2 and any(
        _HALF in other.readings or (few and value.value - _HALF in other.readings) for other in others
    )
    whole = few and value.value + _HALF in plain
    return halves or whole or (value.value in sums and (value.value > 10 or value.value.denominator > 1))


def _totals(values: Sequence[Value]) -> Iterator[Value]:
    """Yield the amounts that are given in two units at once: eight minutes and twenty seconds."""
    for first, following in pairwise(values):
        second = following if following.unit else replace(following, unit=LESSER.get(first.unit, ""))
        one, two = UNITS.get(first.unit), UNITS.get(second.unit)
        if not (one and two and one.dimension == two.dimension and one.size > two.size):
            continue
        if following.unit or second.value * two.size < one.size:
            yield replace(second, value=second.value + first.value * one.size / two.size)


def _one_amount(first: Value, second: Value) -> bool:
    return (first.unit == second.unit and first.value == second.value) or same_amount(first, second)


def rounded(value: Value, other: Value) -> bool:
    """Say whether a share is the other as a whole percentage: a sixth and 17 percent, 79.6 and 80 percent."""
    kinds = {value.kind, other.kind}
    if Kind.PERCENT not in kinds or not kinds <= {Kind.PERCENT, Kind.FRACTION}:
        return False
    hundred = [each.value if each.kind is Kind.PERCENT else each.value * 100 for each in (value, other)]
    whole = {share.denominator for share in hundred}
    return 1 in whole and len(whole) == 2 and abs(hundred[0] - hundred[1]) <= _HALF


def _hijri_year(value: Value, others: Sequence[Value]) -> bool:
    """Say whether two plain numbers are one year of two calendars: 185 and 801."""
    if value.value.denominator != 1 or value.unit:
        return False
    years = [int(other.value) for other in others if other.value.denominator == 1 and not other.unit]
    return any(
        lunar in range(FIRST_YEAR, 1500) and solar in range(622, 2100) and solar in gregorian_years(lunar)
        for year in years
        for lunar, solar in ((int(value.value), year), (year, int(value.value)))
    )


def jointly(values: Sequence[Value], others: Sequence[Value]) -> frozenset[Span]:
    """Return the places of numbers that only together say what one number of the other side says."""
    found: set[Span] = set()
    for first, second in pairwise(values):
        shares, totals = _shares((first, second)), list(_totals((first, second)))
        for other in others:
            totalled = not (first.readings | second.readings) & other.readings and any(
                _one_amount(total, other) for total in totals
            )
            mixed = second.value < 1 <= first.value and first.value + second.value in other.readings
            if shares & other.readings or totalled or mixed:
                found |= {first.span, second.span}
    return frozenset(found)


def _shares(values: Sequence[Value]) -> set[Fraction]:
    """Return the shares that two neighbouring numbers may state: two out of three, one in five."""
    return {
        first.value / second.value
        for first, second in pairwise(values)
        if 0 < first.value < second.value <= 10 and second.span.start - first.span.end <= 24
    }


def same_dimension(ar: Value, en: Value) -> bool:
    """Say whether both count the same kind of thing, as far as a unit tells."""
    return bool(ar.unit and en.unit) and UNITS[ar.unit].dimension == UNITS[en.unit].dimension
