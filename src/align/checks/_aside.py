"""Numbers that one side states without a word of number: half a year, a score, 7.49 for ٧:٤٩, nine and twenty."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from align.checks._heats import is_heat
from align.checks._periods import periodic
from align.model import Language, Pair
from align.text.dates import moments
from align.text.numbers import Kind, Value
from align.text.numbers_units import UNITS, same_amount
from align.text.words import folded, tokens

_CLOCK = re.compile(r"(?<![\d.,:٫])(\d{1,2})[:.](\d{2})(?![.,:٫]?\d|%)")
_WATCH = re.compile(r"([01]\d|2[0-4])([0-5]\d)")
"""A time of day in four figures, as ships and armies keep it: 0620."""
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_HALF_OF = re.compile(r"\bhalf (?:an? |of an? )?(\w+)", re.IGNORECASE)
_AND_A_PART = {
    "en": re.compile(r"\b(?:an?|one) (\w+) and an? (half|quarter|third)\b", re.IGNORECASE),
    "ar": re.compile(r"(?<!\w)[وفبل]{0,2}(\w{2,}) و(نصف|ربع|ثلث)\b"),
}
_PARTS = {
    **dict.fromkeys(("half", "نصف"), Fraction(1, 2)),
    **dict.fromkeys(("quarter", "ربع"), Fraction(1, 4)),
    **dict.fromkeys(("third", "ثلث"), Fraction(1, 3)),
}
_NAUTICAL = Fraction(1852, 1000)
_COLLECTIVES = {
    2: r"\b(?:pair|couple|both|twin\w*|twice|double\w*|duo|brace|duplicate)\b",
    3: r"\b(?:trio|triplicate|triple\w*|thrice|threefold|triplets?|trebl\w*)\b",
    4: r"\b(?:quartet|fourfold|quadrupl\w*|quarters?)\b",
    6: r"\bhalf[- ](?:a[- ])?(?:year|dozen)\b",
    10: r"\b(?:decades?|tenfold|decimal)\b",
    12: r"\bdozens?\b",
    20: r"\b(?:scores?|two decades|vicennial)\b",
    50: r"\bhalf[- ](?:an? )?(?:century|hundred)\b",
    60: r"\bthree ?score\b(?! and)",
    70: r"\bthree ?score and ten\b",
    80: r"\bfour ?score\b",
    100: r"\b(?:century|centuries|centenar\w+|hundredfold)\b",
    144: r"\bgross\b",
    500: r"\bhalf a thousand\b",
    1000: r"\b(?:millenni\w+|grand|thousandfold)\b",
}
"""Words of English that hold a number."""
_HOMOGRAPHS = (
    (
        1000,
        r"(?:ال)?الف",
        r"\b(?:alif|aleph|grown used|used to|accustomed|wr[io]te\w*|written|compos\w+|author\w*)\b",
    ),
    (
        6,
        r"ا?ل?ست|الست\w?",
        r"\b(?:sitt\w*|madame?|mrs|ms|miss|lady|mistress|ma'am|grandma|not|n't)\b|n['’]t\b",
    ),
    (
        9,
        r"[ويتن]?سع\w{0,3}|تسع\w{0,3}",
        r"\b(?:room|hold\w*|held|contain\w*|wide|accommodat\w*|fit\w*|space|enough)\b",
    ),
    (10, r"عاشر\w*", r"\b(?:liv\w+|company|consort\w*|keep\w*|kept|mix\w*|associat\w*)\b"),
)
"""Arabic words that look like numbers, and what tells their other senses: a letter, lady, to hold, to live with."""
_EIGHTH = re.compile(r"(?<!\w)[وفبلك]{0,2}(?:ال|لل)?(?:ثمن|تسع)(?:ه|ها|هم|هما|هن|نا|كم|ا|ي|ان|ين)?(?!\w)")
"""An eighth and a ninth, which are spelled like a price and like "has room for"."""
_RARE = frozenset(share * part for part in (1, 2) for share in (Fraction(1, 8), Fraction(1, 9)))
_FEW = 10
_HALF_DAY = 720
"""Minutes on the face of a clock."""
_TENS = range(20, 100, 10)


def aside(value: Value, language: Language, pair: Pair, others: Sequence[Value]) -> bool:
    """Say whether the other side states a leftover number in a form of its own.

    Args:
        value: Of the Arabic where `language` is "ar".
        language: The side the number is on.
        pair: Both texts.
        others: Every number of the other side.
    """
    mine, other = (pair.ar, pair.en) if language == "ar" else (pair.en, pair.ar)
    word = mine[value.span.start : value.span.end]
    if (
        language == "en"
        and _clock(word)
        and _clock(word) in {_clock(m[0]) for m in _CLOCK.finditer(_plain(other))}
    ):
        return True
    if language == "en" and value.readings & _RARE and _EIGHTH.search(folded(other)):
        return True
    if language == "ar" and _otherwise(value, folded(word), other.lower()):
        return True
    amounts = list(_implied(other, "en" if language == "ar" else "ar"))
    if any(
        same_amount(value, each) or (each.unit == value.unit and each.value == value.value)
        for each in amounts
    ) or (periodic(value, language, pair, others) or (language == "en" and _at_hour(word, other))):
        return True
    if any(is_heat(value, each, pair) for each in others):
        return True
    sea = "بحري" in folded(pair.ar) and any(
        _near(a, b * _NAUTICAL) for a, b in ((value.value, o.value) for o in others) if a and b
    )
    return sea or any(
        _near(value.value, each.value * _NAUTICAL) for each in amounts if "بحري" in folded(pair.ar)
    )


def in_sum(values: Sequence[Value], others: Sequence[Value]) -> set[int]:
    """Return the places of two neighbouring numbers whose sum the other side states: nine and twenty."""
    wanted = {other.value for other in others if other.kind is not Kind.CODE}
    found = set[int]()
    for first, second in pairwise(values):
        if first.value in wanted or second.value in wanted:
            continue
        total = first.value + second.value
        apart = second.span.start - first.span.end
        if total in wanted and total > _FEW and 0 <= apart <= _TENS.step + _FEW and _nested(first, second):
            found |= {first.span.start, second.span.start}
    return found


def _nested(first: Value, second: Value) -> bool:
    """Say whether one number is so much rounder than the other that they can be parts of one."""
    large, small = max(first.value, second.value), min(first.value, second.value)
    return large >= _FEW and large % 10 == 0 and small < large


def _near(one: Fraction, other: Fraction) -> bool:
    return abs(one - other) <= Fraction(3, 100) * abs(other)


def _plain(text: str) -> str:
    return text.translate(_DIGITS)


def _clock(word: str) -> tuple[int, int] | None:
    match = _CLOCK.fullmatch(_plain(word).strip())
    return (int(match[1]), int(match[2])) if match and int(match[1]) < 25 and int(match[2]) < 60 else None


def _at_hour(word: str, arabic: str) -> bool:
    """Say whether a figure with a point is a time of day that the Arabic says in words: 11.48."""
    clock = _clock(word)
    if clock is None and (whole := _WATCH.fullmatch(word)):
        clock = int(whole[1]), int(whole[2])
    if clock is None:
        return False
    face = (clock[0] * 60 + clock[1]) % _HALF_DAY
    return any(minutes % _HALF_DAY == face for each in moments(arabic, "ar") for minutes in each.minutes)


def _otherwise(value: Value, word: str, other: str) -> bool:
    collective = _COLLECTIVES.get(int(value.value)) if value.value.denominator == 1 else None
    if collective and re.search(collective, other):
        return True
    return any(
        value.value == number and re.fullmatch(r"[وفب]?" + form, word) and re.search(sense, other)
        for number, form, sense in _HOMOGRAPHS
    )


def _implied(text: str, language: Language) -> Iterator[Value]:
    """Yield amounts that a text states without a number: half a year, a decade and a half, ساعة ونصف, فرسخين."""
    for match in _AND_A_PART[language].finditer(text if language == "en" else folded(text)):
        named = match[1].lower()
        unit = next((k for k, each in UNITS.items() if named in getattr(each, language).split()), "")
        if unit:
            yield _value(1 + _PARTS[match[2].lower()], unit, match.start())
    if language == "en":
        for match in _HALF_OF.finditer(text):
            unit = next((key for key, each in UNITS.items() if match[1].lower() in each.en.split()), "")
            if unit:
                yield _value(Fraction(1, 2), unit, match.start())
        return
    for word in tokens(text):
        for key, each in UNITS.items():
            stems = {stem + end for stem in each.ar.split() for end in ("ين", "ان")}
            if word.folded.removeprefix("و").removeprefix("ب").removeprefix("ال") in stems:
                yield _value(Fraction(2), key, word.start)


def _value(number: Fraction, unit: str, start: int) -> Value:
    from align.model import Span

    return replace(Value(number, Span(start, start + 1)), unit=unit)
