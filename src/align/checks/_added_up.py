"""Whether sums of other amounts may explain a number without counterpart: a share of a price, sons and daughters.

Such a number is no sure slip: the translator may have worked it out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache

from align.checks._match import figures
from align.model import Pair
from align.text.numbers import Kind, Value
from align.text.words import folded

Place = tuple[str, int]

_DUAL = re.compile(r"\w{2,}(?:ان|ين)\s+(?:\w+\s+)?$")
_TWO = re.compile(r"\w{2,}(?:تان|تين|ان|ين)(?!\w)")
_EACH = re.compile(r"(?<!\w)[وفبل]{0,2}(?:كلا?|لكل|الواحد[هة]?)(?!\w)")
_ONE_MORE = re.compile(
    r"(?<!\w)[وف]?(?:انا|انت|هو|هي|نحن|وحده|وحدها|نفسه|نفسها|معه|معها|معي|سواه|غيره|رفيقه|صاحبه|اخوه|ابوه|امه)(?!\w)"
)
_WHEN = re.compile(
    r"(?<!\w)[وفبل]{0,2}(?:ال)?(?:قبل|بعد|منذ|عقب|قرن|مطلع|اواخر|اوايل|نهايه|بدايه|عشيه|غداه|يومذاك|حينذاك|عامذاك"
    r"|عاميذ|سنه|عام|حرب|الحرب)(?!\w)"
)
_YEARS = range(500, 2101)
_LEAST = 10
"""The smallest number that a share is taken to come to."""


def explained(
    pair: Pair,
    ar: Sequence[Value],
    odd: tuple[Sequence[Value], Sequence[Value]],
    pairs: Sequence[Pair],
) -> frozenset[Place]:
    """Return the side and place of leftover numbers that other amounts may explain.

    Args:
        pair: Both texts.
        ar: Every number of the Arabic.
        odd: Those without a counterpart.
        pairs: The document, where the whole of a share may stand.
    """
    return frozenset(
        place
        for value in odd[1]
        for places in (
            _as_share(value, ar, odd[0], pairs),
            _as_sum(value, pair.ar, ar, odd[0]),
            _as_difference(value, ar, odd[0]),
            _as_year(value, pair, odd[0]),
        )
        for place in places
    )


def _as_share(
    value: Value, ar: Sequence[Value], odd: Sequence[Value], pairs: Sequence[Pair]
) -> Iterator[Place]:
    """Yield places where a share of the Arabic is given as what it comes to: ثلث الثمن is 40,000 dinars."""
    if value.value < _LEAST or value.value.denominator != 1 or value.kind is not Kind.CARDINAL:
        return
    shares = [
        each
        for each in ar
        if 0 < each.value < 1 and not each.unit and each.kind in (Kind.FRACTION, Kind.PERCENT)
    ]
    for share in shares:
        known = any(share.value * whole == value.value for whole in _wholes(pairs))
        if share in odd or (known and not odd) or not any(each.value > 1 for each in ar):
            yield from (("ar", share.span.start), ("en", value.span.start))


@lru_cache(maxsize=4)
def _wholes(pairs: tuple[Pair, ...]) -> frozenset[Fraction]:
    """Return the larger numbers of a document's Arabic."""
    return frozenset(
        each.value for pair in pairs for each in figures(pair.ar, "ar")[0] if each.value >= _LEAST
    )


def _as_sum(value: Value, arabic: str, ar: Sequence[Value], odd: Sequence[Value]) -> Iterator[Place]:
    """Yield places where English counts together what Arabic counts apart: two sons and three daughters."""
    plain = folded(arabic)
    for one in odd:
        begun = one.span.of(arabic)
        others = [other for other in ar if other is not one and other.kind is one.kind]
        sums = {one.value + other.value for other in others if other in odd}
        if begun.startswith("و") and _DUAL.search(folded(arabic[: one.span.start])):
            sums.add(one.value + 2)
        if _ONE_MORE.search(plain):
            sums.add(one.value + 1)
        if _EACH.search(plain):
            sums |= {one.value * other.value for other in others}
            sums |= {one.value * 2} if _TWO.search(plain) else set()
        if value.value in sums:
            yield from (("ar", one.span.start), ("en", value.span.start))


def _as_difference(value: Value, ar: Sequence[Value], odd: Sequence[Value]) -> Iterator[Place]:
    """Yield the place of a number more than the Arabic has that two of its numbers make: 48 and 70, so 22."""
    plain = [each.value for each in ar if each.value > 1 or not each.optional]
    made = {abs(one - other) for one in plain for other in plain} | {
        one * other for at, one in enumerate(plain) for other in (*plain[:at], Fraction(2))
    }
    if not [each for each in odd if not each.optional] and value.value in made:
        yield ("en", value.span.start)


def _as_year(value: Value, pair: Pair, odd: Sequence[Value]) -> Iterator[Place]:
    """Yield the place of a year that English adds to what Arabic dates by an event: two years before the war."""
    plain = value.value.denominator == 1 and not value.unit and int(value.value) in _YEARS
    if plain and not odd and len(value.span.of(pair.en)) == 4 and _WHEN.search(folded(pair.ar)):
        yield ("en", value.span.start)
