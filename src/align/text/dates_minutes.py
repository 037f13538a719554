"""Minutes that are added to an hour or taken off it: الثالثة إلا عشر دقائق, five minutes to midnight."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from align.model import Language, Span
from align.text.numbers import Kind, Value, values
from align.text.words import Token, flat

_PARTS = {
    "ربعا": 15,
    "الربع": 15,
    "ثلثا": 20,
    "الثلث": 20,
    "ربع": 15,
    "ثلث": 20,
    "نصف": 30,
    "النصف": 30,
    "نصفا": 30,
}
_MINUTE = ("دقائق", "دقيقه", "دقايق")
_TWO = ("دقيقتين", "دقيقتان")
_HOUR = 60
_TENS = range(20, 60, 10)
_NOON, _MIDNIGHT = 720, 0
_TURN_AR = r"(منتصف الليل|نصف الليل|منتصف النهار|الظهر|الزوال)"
_TURN_EN = r"(midnight|noon|midday|twelve noon|12 noon)"
_SPAN_AR = r"((?:\w+ ){1,3}?(?:دقيقه|دقائق)|(?:ال)?ربع(?: ساعه)?|(?:ال)?ثلث(?: ساعه)?|(?:ال)?نصف(?: ساعه)?)"
_SPAN_EN = r"((?:\d+|[\w-]+)(?: minutes?)?|(?:a )?quarter(?: of an hour)?|half(?: an hour)?)"
_BY_TURNS = {
    "ar": (
        (re.compile(rf"{_TURN_AR} الا {_SPAN_AR}ا?(?!\w)"), -1),
        (re.compile(rf"قبل {_TURN_AR} ب{_SPAN_AR}(?!\w)"), -1),
        (re.compile(rf"بعد {_TURN_AR} ب{_SPAN_AR}(?!\w)"), 1),
        (re.compile(rf"{_TURN_AR} و{_SPAN_AR}(?!\w)"), 1),
    ),
    "en": (
        (re.compile(rf"(?<!\w){_SPAN_EN} (?:to|before|short of|off) {_TURN_EN}\b"), -1),
        (re.compile(rf"(?<!\w){_SPAN_EN} (?:past|after) {_TURN_EN}\b"), 1),
    ),
}
"""Minutes and a turn of the day, in whichever order, and whether they are added or taken off."""


def minutes_after(words: Sequence[Token], at: int, others: Sequence[Value]) -> tuple[int, int]:
    """Return the minutes that و adds to an hour or إلا takes off it, and the place after them.

    Args:
        words: Of an Arabic text.
        at: The place after the hour.
        others: The numbers of the text.
    """
    sign = -1 if at < len(words) and words[at].folded == "الا" else 1
    first = at + 1 if at < len(words) and words[at].folded in ("الا", "و") else at
    if first >= len(words) or not words[at].folded.startswith(("الا", "و")):
        return 0, at
    word = words[first].folded if sign < 0 else words[first].folded.removeprefix("و")
    if word in _PARTS and sign < 0:
        return -_PARTS[word], first + 1
    if word in _TWO:
        return sign * 2, first + 1
    found = next((each for each in others if abs(each.span.start - words[first].start) <= 1), None)
    if found is None or found.unit != "minute" or found.value.denominator != 1 or not 0 < found.value < _HOUR:
        return 0, at
    after = next((k for k in range(first, len(words)) if words[k].start >= found.span.end), len(words))
    return (sign * int(found.value), after + 1) if _is_minute(words, after) else (0, at)


def with_minutes(words: Sequence[Token], value: Value) -> tuple[Fraction, int]:
    """Return the hour of a number and the minutes it has taken in: التاسعة وعشرين دقيقة was read as 29."""
    tens, hour = int(value.value) // 10 * 10, value.value % 10
    after = next((k for k, word in enumerate(words) if word.start >= value.span.end), len(words))
    joined = value.kind is Kind.ORDINAL and value.unit == "minute" and _is_minute(words, after)
    return (hour, tens) if joined and tens in _TENS and hour >= 1 else (value.value, 0)


def _is_minute(words: Sequence[Token], at: int) -> bool:
    return at < len(words) and words[at].folded in _MINUTE


def by_turns(text: str, language: Language) -> Iterator[tuple[Span, int]]:
    """Yield minutes of the day that are told from noon or midnight, with their places.

    Example:
        >>> [minutes for _, minutes in by_turns("عند منتصف الليل إلا عشر دقائق", "ar")]
        [-10]
    """
    places, spelled = flat(text)
    for pattern, sign in _BY_TURNS[language]:
        for match in pattern.finditer(spelled):
            span, turn = (match[2], match[1]) if language == "ar" else (match[1], match[2])
            minutes = counted(span, language)
            if minutes:
                middle = _MIDNIGHT if turn.endswith(("الليل", "midnight")) else _NOON
                yield Span(places[match.start()], places[match.end() - 1] + 1), middle + sign * minutes


def counted(said: str, language: Language) -> int:
    """Return how many minutes a phrase says; 0 where it says none."""
    found = values(said, language)
    number = found[0].value if found else Fraction(0)
    if 0 < number < 1:
        return int(number * _HOUR)
    return int(number) if number.denominator == 1 and number < _HOUR else 0
