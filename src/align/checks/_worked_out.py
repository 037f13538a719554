"""Numbers that are worked out: half a century less two years, twice a year, two packs of cigarettes.

What can be reckoned exactly is settled: ربع قرن إلا سنة is twenty-four years, مرتين في السنة is every six months.
What other amounts only might explain (a third of a price given as a sum, three and two that make five) is unsure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

from align.checks._added_up import Place, explained
from align.checks._match import figures
from align.model import Pair, Span
from align.text.numbers import Kind, Value, values
from align.text.numbers_units import UNITS, amounts, same_amount
from align.text.words import flat, folded

_LESS = re.compile(r"\W*(?:\w+\s+)?(?:الا|سوي|ناقص\w*|ينقص\w*|عدا)\s+")
_LESS_A_PART = re.compile(r"\W*الا\s+(?:ال)?(ربع|ثلث|نصف)ا?(?!\w)")
_PARTS = {"ربع": Fraction(1, 4), "ثلث": Fraction(1, 3), "نصف": Fraction(1, 2)}
_OFTEN = re.compile(
    r"(?<!\w)[وفب]?(?:ال)?(?:(?P<two>مرتين|مرتان)|مر(?:ات|ه))\s+(?:في|كل|خلال)\s+(?:ال)?(?P<unit>\w+)"
)
_AGE = 10
"""The youngest that years are taken from: السبعين إلا عامًا."""
_UNIT = {word: key for key, each in UNITS.items() if each.dimension == "time" for word in each.ar.split()}
_EVERY = re.compile(r"\b(?:every|each|once in)\s+$", re.I)
_TIMES = re.compile(r"\b(?:once|twice|thrice|times)\b", re.I)
_HOLD = tuple(
    (
        re.compile(rf"(?<!\w)[وفبل]{{0,2}}(?:ال)?(?:{ar})(?!\w)"),
        re.compile(rf"\W*(?:\w+\W+){{0,2}}(?:{en})\b", re.I),
        n,
    )
    for ar, en, n in (
        (r"علب\w+|باكيت\w*|باكو\w*", r"cigarettes?|smokes?", (20,)),
        (r"خرطوش\w+|كروز\w*|كرتون\w+", r"cigarettes?|packs?|packets?", (10, 200)),
        (r"طبق\w*|كرتون\w+", r"eggs?", (30,)),
        (r"رزم\w+|ماعون\w*", r"sheets?|pages?", (500,)),
        (r"زوج\w*|ازواج", r"shoes|socks|earrings|gloves|birds|animals|pigeons|doves|oxen|horses", (2,)),
        (r"صندوق\w*|صناديق", r"bottles?|cans?", (12, 24)),
        (r"فريق\w*|فرق", r"players?|men", (11,)),
        (r"شد[هت]\w*", r"cards?", (52,)),
    )
)
"""Containers, what they hold, and how many of it."""


_SMALLER = {"week": 7, "day": 24, "year": 12}
"""A unit of time, and how many of the next smaller one it holds."""
_HOURS = {"hour": 60, "minute": 1}
_HALF_DAY = 720
_TWO = 2


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What sums say of the leftover numbers of a pair."""

    settled: frozenset[Place] = frozenset()
    """Those that agree."""
    unsure: frozenset[Place] = frozenset()
    """Those that other amounts may explain."""
    clash: tuple[Value, Value] | None = None
    """An Arabic amount that is worked out, and the English one that should say so and does not."""


@dataclass(frozen=True, slots=True)
class _Sum:
    """What some numbers of the Arabic come to, and where they begin."""

    total: Value
    places: tuple[int, ...]
    period: bool = False


def reckoned(
    pair: Pair,
    sides: tuple[Sequence[Value], Sequence[Value]],
    odd: tuple[Sequence[Value], Sequence[Value]],
    pairs: Sequence[Pair],
) -> Reckoning:
    """Return what working out says of the numbers that have no counterpart.

    Args:
        pair: Both texts.
        sides: Every number of the Arabic, and of the English.
        odd: Those without a counterpart.
        pairs: The document, where the whole of a share may stand.
    """
    settled: set[Place] = set()
    clash = None
    for made in (*_less(pair.ar), *_often(pair.ar)):
        asked = [each for each in sides[1] if _is_asked(made, each, pair)]
        same = [each for each in asked if _one(made.total, each)] or _together(made.total, asked)
        if same:
            settled |= {("ar", at) for at in made.places} | {("en", each.span.start) for each in same}
        elif len(asked) == 1 and not _put_alike(pair, sides, made):
            clash = (made.total, asked[0])
    settled |= {("en", each.span.start) for each in odd[1] if _held(each, pair)}
    for mine, theirs in (*_bare(odd), *_part_of(sides, odd)):
        settled |= {("ar", mine.span.start), ("en", theirs.span.start)}
    settled |= {("en", each.span.start) for each in odd[1] if _lasts(each, pair)}
    rest = [
        [each for each in odd[k] if (side, each.span.start) not in settled]
        for k, side in enumerate(("ar", "en"))
    ]
    unsure = explained(pair, sides[0], (rest[0], rest[1]), pairs) if rest[1] else frozenset[Place]()
    return Reckoning(frozenset(settled), unsure, clash)


def _less(arabic: str) -> Iterator[_Sum]:
    """Yield what is left of an amount when another is taken away: عقد إلا سنة."""
    if not re.search("لا|سو|نقص|عدا", arabic):
        return
    found = amounts(arabic, "ar", values(arabic, "ar"))
    for at, whole in enumerate(found):
        part = _LESS_A_PART.match(folded(arabic[whole.span.end :])) if whole.unit else None
        if part:
            span = Span(whole.span.start, whole.span.end)
            yield _Sum(replace(whole, value=whole.value - _PARTS[part[1]], span=span), (whole.span.start,))
        for taken in found[at + 1 : at + 2]:
            total = _difference(whole, taken)
            if total and _LESS.fullmatch(folded(arabic[whole.span.end : taken.span.start])):
                span = Span(whole.span.start, taken.span.end)
                yield _Sum(replace(total, span=span), (whole.span.start, taken.span.start))


def _difference(whole: Value, taken: Value) -> Value | None:
    """Return what is left of an amount, in the unit of what is taken; a whole number where months are uneven."""
    one, two = UNITS.get(whole.unit), UNITS.get(taken.unit)
    if Kind.ORDINAL in (whole.kind, taken.kind):
        return None
    if one and two and one.dimension == two.dimension:
        value = whole.value * one.size / two.size - taken.value
        near = Fraction(round(value))
        return (
            replace(taken, value=near if abs(near - value) < Fraction(1, 20) else value)
            if value > 0
            else None
        )
    if two and not one and two.dimension == "time" and whole.value >= _AGE:
        return replace(taken, value=whole.value - taken.value) if taken.unit == "year" else None
    if one or two or not whole.value > taken.value >= 1:
        return None
    return replace(taken, value=whole.value - taken.value)


def _often(arabic: str) -> Iterator[_Sum]:
    """Yield how long it is from one time to the next where the Arabic counts the times: مرتين في السنة."""
    if "مر" not in arabic:
        return
    where, plain = flat(arabic)
    for match in _OFTEN.finditer(plain):
        first, last = where[match.start()], where[match.end("unit") - 1]
        counted = _counted(arabic, first)
        number = 2 if match["two"] else int(counted.value) if counted else 0
        if match["unit"] in _UNIT and number > 1:
            places = [each.span.start for each in values(arabic, "ar") if first <= each.span.start <= last]
            places += [counted.span.start] if counted else []
            begin = counted.span.start if counted and not match["two"] else first
            total = Value(Fraction(1, number), Span(begin, last + 1), unit=_UNIT[match["unit"]])
            yield _Sum(total, tuple(places), period=True)


def _counted(arabic: str, end: int) -> Value | None:
    """Return the whole number right before a place."""
    before = [each for each in values(arabic, "ar") if each.span.end <= end]
    near = bool(before) and arabic[before[-1].span.end : end].strip() == ""
    return before[-1] if near and before[-1].value.denominator == 1 else None


def _is_asked(made: _Sum, english: Value, pair: Pair) -> bool:
    """Say whether an English number may be what a sum of the Arabic comes to."""
    if made.period:
        return bool(english.unit) and _EVERY.search(pair.en[: english.span.start]) is not None
    if not (made.total.unit and english.unit):
        return english.value == made.total.value
    return UNITS[made.total.unit].dimension == UNITS[english.unit].dimension


def _one(total: Value, english: Value) -> bool:
    if english.unit in ("", total.unit):
        return english.value == total.value
    return same_amount(total, english)


def _together(total: Value, asked: Sequence[Value]) -> list[Value]:
    """Return two English amounts that come to a total between them: six years and ten months."""
    if not total.unit or len(asked) != _TWO or not all(each.unit for each in asked):
        return []
    parts = sum(each.value * UNITS[each.unit].size for each in asked)
    return list(asked) if abs(parts / (total.value * UNITS[total.unit].size) - 1) < Fraction(1, 100) else []


def _bare(odd: tuple[Sequence[Value], Sequence[Value]]) -> Iterator[tuple[Value, Value]]:
    """Yield an Arabic period and a bare English number that is the same in a smaller unit: seven weeks, 49 (days)."""
    for mine in odd[0]:
        unit = UNITS.get(mine.unit)
        if unit and unit.dimension == "time" and mine.unit in _SMALLER:
            made = mine.value * _SMALLER[mine.unit]
            yield from ((mine, each) for each in odd[1] if not each.unit and each.value == made)


def _part_of(
    sides: tuple[Sequence[Value], Sequence[Value]], odd: tuple[Sequence[Value], Sequence[Value]]
) -> Iterator[tuple[Value, Value]]:
    """Yield a whole and what a share of it comes to, where the share stands on both sides: half of it, 240,000."""
    shares = {
        each.value for each in sides[0] if 0 < each.value < 1 and each.kind in (Kind.FRACTION, Kind.PERCENT)
    } & {each.value for each in sides[1]}
    for share in shares:
        yield from (
            (whole, each) for whole in odd[0] for each in odd[1] if whole.value * share in each.readings
        )


def _lasts(english: Value, pair: Pair) -> bool:
    """Say whether an English number of hours is the time between two times of day of the Arabic."""
    if english.unit not in _HOURS:
        return False
    times = [moment.minutes for moment in figures(pair.ar, "ar")[1] if moment.minutes]
    return any(
        (then - before) % _HALF_DAY == english.value * _HOURS[english.unit] % _HALF_DAY
        for one, other in pairwise(times)
        for before in one
        for then in other
    )


def _put_alike(pair: Pair, sides: tuple[Sequence[Value], Sequence[Value]], made: _Sum) -> bool:
    """Say whether the English puts the parts of a sum as the Arabic does, or either has another period beside it."""
    if made.period:
        return bool(_TIMES.search(pair.en)) or bool(re.search(r"(?<!\w)[وفبل]?كل(?!\w)", folded(pair.ar)))
    parts = [each for each in sides[0] if each.span.start in made.places]
    return len(sides[1]) > 1 and any(each.readings & other.readings for each in parts for other in sides[1])


def _held(english: Value, pair: Pair) -> bool:
    """Say whether an English number counts what the Arabic has by the pack, the tray or the pair."""
    after = pair.en[english.span.end :]
    where, plain = flat(pair.ar)
    for container, inside, numbers in _HOLD:
        for match in container.finditer(plain) if inside.match(after) else ():
            counted = _counted(pair.ar, where[match.start()])
            count = 2 if match[0].endswith(("ين", "ان")) else int(counted.value) if counted else 1
            if any(english.value == count * each for each in numbers):
                return True
    return False
