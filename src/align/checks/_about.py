"""Numbers that are rounded, dialled, or said in a word that holds them.

"About two hundred" is right for 203, though not the reverse; halved for fifty per cent, the fourth decade of a life is
one's thirties, a telephone number is cut where the language likes it, and two goals to nothing are 2-0.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import cache

from align.model import Language, Pair
from align.text.normalise import fold_digits
from align.text.numbers import Kind, Value, values
from align.text.numbers_units import UNITS, Unit
from align.text.words import folded

_NEAR, _SMALLEST = Fraction(6, 100), 10
"""How far off a rounded number may be, as a share, and the smallest that is rounded."""
_ABOUT = {
    "ar": (
        re.compile(
            r"(?:نحو|حوالي|قراب[هة]|زهاء|يقارب|يقرب من|تقارب|يناهز|تناهز|ناهز|قرب|يربو علي|يزيد علي|يزيد عن|اكثر من"
            r"|اقل من|يقل عن|ما يفوق|يفوق|تقريبا)\s+(?:ال)?(?:\w+\s+)?$"
        ),
        re.compile(r"\W*(?:\w+\s+){0,2}(?:تقريبا|ونيف|او نحو|او يزيد|او اكثر)"),
    ),
    "en": (
        re.compile(
            r"\b(?:about|some|around|nearly|almost|roughly|approximately|close to|getting on for"
            r"|just over|just under|upwards? of|more than|less than|over|under|circa|well over"
            r"|a good|near|nearer)\s+(?:\w+\s+)?$",
            re.I,
        ),
        re.compile(r"\W*(?:\w+\s+){0,2}(?:or so|or thereabouts|odd|give or take|or more)\b", re.I),
    ),
}
_OF_ONE = r"\s+(?:an?|the|one|(?P<n>\d+|\w+))\s+(?:whole\s+|full\s+)?(?P<unit>\w+)"
_NEAR_ONE = tuple(
    (re.compile(rf"\b(?:{words}){_OF_ONE}", re.IGNORECASE), low, high)
    for words, low, high in (
        (
            r"(?:better|best|greater) part of|most of|nearly|almost|close (?:to|on)|just under|just short of"
            r"|little (?:less than|short of|under)|under|less than|not quite|all but|getting on for|the bulk of"
            r"|well-nigh|short of",
            Fraction(2, 3),
            Fraction(1),
        ),
        (
            r"more than|over|just over|little over|upwards of|well over|better than|above",
            Fraction(1),
            Fraction(4, 3),
        ),
        (r"about|around|some|roughly|approximately", Fraction(5, 6), Fraction(6, 5)),
    )
)
"""Words before an amount of a greater unit, and the share of it that they may stand for."""
_HELD = {
    Fraction(50): re.compile(r"\bhal(?:f|v(?:e|es|ed|ing))\b", re.I),
    Fraction(100): re.compile(r"\b(?:doubl(?:e|es|ed|ing)|twofold|twice)\b", re.I),
    Fraction(200): re.compile(r"\b(?:(?:tripl|trebl)(?:e|es|ed|ing)|threefold)\b", re.I),
}
"""A change in per cent, and the verb that holds it."""
_NOTHING = re.compile(r"نظيف|(?:ب?دون|بلا|من غير) رد|لا شي")
_DECADE = re.compile(r"عقد(?:ه|ها|هم)?\s+(?:ال)?$")
_DECADES = (
    "",
    "",
    "twenties",
    "thirties",
    "forties",
    "fifties",
    "sixties",
    "seventies",
    "eighties",
    "nineties",
)
_BY_THE_DOZEN = re.compile(r"\b(?:dozen|score)", re.I)
_LONG = 6
"""Digits of a number that is dialled or looked up, not counted."""


def about(value: Value, language: Language, pair: Pair, others: Sequence[Value]) -> bool:
    """Say whether a leftover number is on the other side in round figures or in another word.

    Args:
        value: Of the Arabic where `language` is "ar".
        language: The side the number is on.
        pair: Both texts.
        others: Every number of the other side.
    """
    text, other = (pair.ar, pair.en) if language == "ar" else (pair.en, pair.ar)
    pairs = ((value, each) if language == "ar" else (each, value) for each in others)
    if any(_rounded(ar, en, pair) for ar, en in pairs) or (language == "ar" and _nearly_one(value, other)):
        return True
    if language == "en":
        return (
            _ends_years(value, text, others)
            or _goals(value, pair)
            or _of_a_life(value, others, pair)
            or _dialled(value, text, other)
        )
    held = _HELD.get(value.value) if value.kind is Kind.PERCENT else None
    ages = value.kind is Kind.ORDINAL and _life_decade(value, pair.ar) in _words(pair.en)
    return ages or bool(held and held.search(pair.en)) or _dialled(value, text, other)


def _rounded(ar: Value, en: Value, pair: Pair) -> bool:
    """Say whether the English is near the Arabic number, rounder, and one of them is said to be about.

    A translation may round what it renders; it cannot know more: "more than 506" is not what أكثر من 500 says.
    """
    if Kind.ORDINAL in (ar.kind, en.kind) or min(ar.value, en.value) < _SMALLEST:
        return False
    near = abs(ar.value - en.value) <= _NEAR * max(ar.value, en.value)
    said = pair.en[en.span.start : en.span.end]
    rounder = _figures(en.value) < _figures(ar.value) or bool(_BY_THE_DOZEN.search(said))
    return near and rounder and (_is_about(ar, pair.ar, "ar") or _is_about(en, pair.en, "en"))


def _nearly_one(ar: Value, english: str) -> bool:
    """Say whether the English puts an amount as a little less or more of a greater unit: the better part of a year."""
    unit = UNITS.get(ar.unit)
    if unit is None:
        return False
    for words, low, high in _NEAR_ONE:
        for match in words.finditer(english):
            other = _one_of().get(match["unit"].lower())
            size = values(match["n"], "en")[0].value if match["n"] and values(match["n"], "en") else 1
            if (
                other
                and other.dimension == unit.dimension
                and unit.size < other.size
                and low <= ar.value * unit.size / (size * other.size) <= high
            ):
                return True
    return False


@cache
def _one_of() -> dict[str, Unit]:
    """Return the units by their English words."""
    return {word: unit for unit in UNITS.values() for word in unit.en.split()}


def _figures(value: Fraction) -> int:
    """Return how many figures of a number are more than its size: 1 for 500, 3 for 506 and 50.6."""
    return len(f"{float(value):.9g}".replace(".", "").strip("0"))


def _is_about(value: Value, text: str, language: Language) -> bool:
    before, after = _ABOUT[language]
    return bool(
        before.search(folded(text[: value.span.start])) or after.match(folded(text[value.span.end :]))
    )


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z]+", text.lower()))


def _life_decade(value: Value, arabic: str) -> str:
    """Return what English calls the tenth of a life that an ordinal counts; a word no text has where it is none."""
    number = int(value.value) if value.value.denominator == 1 else 0
    counted = _DECADE.search(folded(arabic[: value.span.start]))
    return _DECADES[number - 1] if counted and 3 <= number <= 10 else "-"


def _of_a_life(value: Value, others: Sequence[Value], pair: Pair) -> bool:
    names = (_life_decade(each, pair.ar) for each in others if each.kind is Kind.ORDINAL)
    return any(name != "-" and 10 * _DECADES.index(name) in value.readings for name in names)


def _ends_years(value: Value, text: str, others: Sequence[Value]) -> bool:
    """Say whether a number is the second year that a year of the other calendar falls in: 613 is 1216-17."""
    first = re.search(r"(\d{3,4})[-–/]$", text[: value.span.start])
    if first is None or not any(each.value.denominator == 1 and each.value < 1500 for each in others):
        return False
    return int(first[1]) % 100 + 1 in value.readings or int(first[1]) + 1 in value.readings


def _goals(value: Value, pair: Pair) -> bool:
    return value.value == 0 and _NOTHING.search(folded(pair.ar)) is not None


def _dialled(value: Value, text: str, other: str) -> bool:
    """Say whether the digits of a number stand in one long number of both sides, however they are grouped."""
    digits = re.sub(r"\D", "", fold_digits(value.span.of(text)))
    return len(digits) >= 3 and any(
        digits in one and one in there for one in _long(text) for there in _long(other)
    )


def _long(text: str) -> list[str]:
    runs = re.findall(r"\d(?:[\d\-‑ .]*\d)?", fold_digits(text))
    bare = (re.sub(r"\D", "", run) for run in runs)
    return [run for run in bare if len(run) >= _LONG]
