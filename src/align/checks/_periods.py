"""Periods that English has a word for: quarterly for كل ثلاثة أشهر, a fortnight for أربعة عشر يومًا.

What comes so many times in a year comes every so many months.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from align.model import Language, Pair, Span
from align.text.numbers import Value, values
from align.text.numbers_units import UNITS, same_amount

_WORDS = (
    ((1, "hour"), r"hourly"),
    ((1, "day"), r"daily|nightly|round the clock"),
    ((2, "day"), r"(?:every (?:other|second)|alternate) (?:day|night|morning|evening)s?|day and a night"),
    ((1, "week"), r"weekly|week|weeks"),
    ((2, "week"), r"fortnight\w*|bi-?weekly|every (?:other|second) week|alternate weeks"),
    ((15, "day"), r"fortnight\w*|twice[- ](?:a[- ])?month\w*|semi-?monthly|half[- ]a[- ]month"),
    ((1, "month"), r"monthly|month"),
    ((2, "month"), r"bi-?monthly|two-monthly|every (?:other|second) month|alternate months"),
    ((3, "month"), r"quarter(?:ly|s)?|three-monthly|seasonal\w*|trimest\w*"),
    ((6, "month"), r"bi-?annual\w*|semi-?annual\w*|half[- ]?year\w*|six-monthly|semesters?|half-annual\w*"),
    ((9, "month"), r"three quarters of a year"),
    ((1, "year"), r"annual\w*|year(?:ly)?|twelvemonth|per annum|anniversar\w+"),
    ((18, "month"), r"year and a half|eighteen-month\w*"),
    ((2, "year"), r"bi-?enni\w+|every (?:other|second) year|alternate years|two-yearly"),
    ((3, "year"), r"tri-?ennial\w*|every third year|three-yearly"),
    ((4, "year"), r"quadrenni\w+|every fourth year|olympiad\w*"),
    ((5, "year"), r"quinquenni\w+|half a decade|half-decade|lustrum|five-yearly"),
    ((10, "year"), r"decades?|decennial\w*"),
    ((15, "year"), r"decade and a half"),
    ((20, "year"), r"score|vicennial"),
    ((25, "year"), r"quarter(?: of a|[- ]?)[- ]?century|silver (?:jubilee|wedding)"),
    ((50, "year"), r"half[- ](?:an? )?century|(?:semi|quinqua)-?centen\w+|golden (?:jubilee|wedding)"),
    ((60, "year"), r"diamond (?:jubilee|wedding)|three ?score"),
    ((75, "year"), r"three quarters of a century|platinum wedding"),
    ((100, "year"), r"century|centuries|centen\w+"),
    ((150, "year"), r"sesquicenten\w+|century and a half"),
    ((200, "year"), r"bi-?centen\w+"),
    ((300, "year"), r"ter-?centen\w+|tricenten\w+"),
    ((400, "year"), r"quatercenten\w+"),
    ((500, "year"), r"quincenten\w+|half a millennium"),
    ((1000, "year"), r"millenni\w+"),
)
"""Lengths of time, and the English words that say them without a number."""
_TIMES = re.compile(
    r"\b(once|twice|thrice|[\w-]+ times) (?:an?|per|each|every) (hour|day|week|month|year)\b", re.I
)
_ADVERBS = {"once": Fraction(1), "twice": Fraction(2), "thrice": Fraction(3)}
_TIMES_AFTER = re.compile(r"[- ]times (?:an?|per|each|every) (hour|day|week|month|year)\b", re.I)


def periodic(value: Value, language: Language, pair: Pair, others: Sequence[Value]) -> bool:
    """Say whether the other side has a leftover length of time, or how often a thing is done, in a word.

    Args:
        value: Of the Arabic where `language` is "ar".
        language: The side the number is on.
        pair: Both texts.
        others: Every number of the other side.
    """
    if language == "en":
        after = _TIMES_AFTER.match(pair.en[value.span.end :])
        often = _often(value, after[1].lower()) if after and value.value else None
        return often is not None and any(_one(each, often) for each in others)
    return bool(value.unit) and any(_one(value, each) for each in _said(pair.en))


def _said(english: str) -> Iterator[Value]:
    for (count, unit), words in _WORDS:
        if re.search(rf"\b(?:{words})\b", english, re.I):
            yield Value(Fraction(count), Span(0, 1), unit=unit)
    for match in _TIMES.finditer(english):
        word = match[1].lower().removesuffix(" times")
        number = _ADVERBS.get(word) or _number(word)
        if number:
            yield Value(1 / number, Span(0, 1), unit=match[2].lower())


def _number(word: str) -> Fraction:
    found = values(word, "en")
    return found[0].value if found else Fraction(0)


def _often(value: Value, unit: str) -> Value:
    """Return how long it is from one time to the next: four months for three times a year."""
    return replace(value, value=1 / value.value, unit=unit)


def _one(first: Value, second: Value) -> bool:
    return same_amount(first, second) or (
        bool(first.unit) and UNITS.get(first.unit) == UNITS.get(second.unit) and first.value == second.value
    )
