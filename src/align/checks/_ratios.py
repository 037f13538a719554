"""Shares put as a number of a number: five in every six, nine times out of ten, عشرين من الأربعة والعشرين.

A ratio says what a fraction, a percentage or another ratio of the same value says: three quarters, 75% and fifteen of
twenty. Each of its numbers alone has no counterpart then.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

from align.checks._match import rounded
from align.model import Language, Pair, Span
from align.text.numbers import Kind, Value
from align.text.words import folded

_WORDS = r"(?:\s+\w+){0,4}?\s+", r"(?:[\s-]+[\w'’]+){0,4}?[\s-]+"
_OF = {
    "ar": re.compile(
        _WORDS[0]
        + r"(?:(?:من|في|ل|مقابل) ?كل|من اصل|من بين(?: كل)?|من مجموع|من جمله)\s+(?:\w+\s+){0,3}?(?:ال)?"
        r"|\s+من\s+|" + _WORDS[0] + r"من\s+(?:\w+\s+){0,3}?ال"
    ),
    "en": re.compile(
        _WORDS[1] + r"(?:(?:in|out of|of|from|for)\s+(?:every|each)|out of|in|per)"
        r"(?:\s+(?:an?|the|any|all|our|their))?(?:\s+[\w'’]+){0,3}?[\s-]+"
        r"|[\s-]+of[\s-]+|"
        + _WORDS[1]
        + r"(?:of|from(?: among)?)\s+(?:the|all|our|their|its|his|her|those|these)"
        r"(?:\s+[\w'’]+){0,3}?[\s-]+"
    ),
}
"""What stands between the part and the whole of a ratio; the whole is a known one where no more than "of" says so."""
_OF_EVERY = {
    "ar": re.compile(r"(?<!\w)(?:[وف]?من(?: بين)? كل|[وف]?في كل|[وف]?من اصل)\s+$"),
    "en": re.compile(r"\b(?:of|in|out of|from|for)\s+(?:every|each)\s+$"),
}
"""What stands before a whole that comes first: of every six, five; or whose part is one and unsaid."""
_NEXT = {"ar": re.compile(r"(?:\s+\w+){0,3}[،,]?\s+"), "en": re.compile(r"(?:\s+[\w'’]+){0,3},?\s+")}
_TIMES = re.compile(r"\btimes\b|(?<!\w)مر(?:ه|ات)(?!\w)")
_NEARLY = Fraction(9, 10)
"""Share of times from which it only says that something hardly ever fails."""
_MOST = 1000
_NEAR = 40
"""Characters before a whole in which its part may stand."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """A number of a number."""

    value: Fraction
    places: frozenset[int]
    """Where its numbers begin."""
    vague: bool = False
    """It counts times, nearly all of them."""


def ratios(text: str, language: Language, values: Sequence[Value]) -> Iterator[Ratio]:
    """Yield what the numbers of a text may say of one another as part and whole."""
    plain = [each for each in values if each.kind is Kind.CARDINAL or each.value == 1]
    for one, other in pairwise(plain):
        between = folded(text[one.span.end : other.span.start])
        article = "ال" * folded(other.span.of(text)).startswith("ال")
        before = folded(text[: one.span.start])
        if 0 < one.value < other.value <= _MOST and _OF[language].fullmatch(between + article):
            share = one.value / other.value
            vague = share >= _NEARLY and _TIMES.search(between) is not None
            yield Ratio(share, frozenset((one.span.start, other.span.start)), vague)
        first = 0 < other.value < one.value <= _MOST and _OF_EVERY[language].search(before)
        if first and _NEXT[language].fullmatch(between):
            yield Ratio(other.value / one.value, frozenset((one.span.start, other.span.start)))
    for at, whole in enumerate(plain):
        near = at and plain[at - 1].span.end > whole.span.start - _NEAR
        if (
            not near
            and 1 < whole.value <= _MOST
            and _OF_EVERY[language].search(folded(text[: whole.span.start]))
        ):
            yield Ratio(1 / whole.value, frozenset((whole.span.start,)))


def proportioned(pair: Pair, ar: Sequence[Value], en: Sequence[Value]) -> tuple[set[int], set[int]]:
    """Return the places of the numbers of both sides that a ratio of the same value accounts for.

    Args:
        pair: Both texts.
        ar: Every number of the Arabic.
        en: Every number of the English.
    """
    here, there = list(ratios(pair.ar, "ar", ar)), list(ratios(pair.en, "en", en))
    found: tuple[set[int], set[int]] = (set(), set())
    for mine, own, theirs, side in ((here, there, en, 0), (there, here, ar, 1)):
        for ratio in mine:
            answers = [value.span.start for value in theirs if _says(ratio, value)]
            like = [other for other in own if other.value == ratio.value]
            if answers or like or ratio.vague:
                found[side].update(ratio.places)
                found[1 - side].update(answers, *(other.places for other in like))
    return found


def _says(ratio: Ratio, value: Value) -> bool:
    """Say whether a fraction or percentage is the share that a ratio puts, as a whole percentage at least."""
    share = replace(value, value=ratio.value, also=(), kind=Kind.FRACTION, span=Span(0, 0))
    return ratio.value in value.readings or rounded(value, share)
