"""What is done in a given time, counted in another time: twelve tons a day, twelve tons an hour."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.model import Language, Pair, Span
from align.text.numbers import Kind, Value, values
from align.text.words import flat

_AR = {
    "second": r"ثانيه", "minute": r"دقيقه", "hour": r"ساعه", "day": r"يوم|ليله", "week": r"اسبوع", "month": r"شهر",
    "year": r"سنه|عام|حول",
}  # fmt: skip
_ADVERBS_AR = {"day": r"يوميا", "week": r"اسبوعيا", "month": r"شهريا", "year": r"سنويا", "hour": r"ساعيا"}
_EN = {
    "second": r"second", "minute": r"minute", "hour": r"hour", "day": r"day|night", "week": r"week", "month": r"month",
    "year": r"year|annum",
}  # fmt: skip
_ADVERBS_EN = {
    "hour": r"hourly", "day": r"daily|nightly|per diem", "week": r"weekly", "month": r"monthly",
    "year": r"yearly|annually",
}  # fmt: skip
_BETWEEN_AR, _BETWEEN_EN = r"(?:\s+(?!في|كل|منذ|خلال|بعد|قبل)\w+){0,3}?\s+", r"(?:[\s-]+[\w'’]+){0,4}?\s+"
_NOT_AFTER_AR = r"(?!\w)(?!\s+(?:ال(?!واحد)|نفس|ذات|من\s|التي|الذي|\d|قبل|بعد))"
_NOT_AFTER_EN = (
    r"\b(?!\s+(?:later|ago|earlier|before|old|after|and a|or two|off|from now|away|early|ahead|in advance))"
)


def _rows(language: Language) -> Iterator[tuple[str, re.Pattern[str]]]:
    if language == "ar":
        for key, word in _AR.items():
            adverb = _ADVERBS_AR.get(key, word)
            every = rf"(?:(?:في|ب)\s?ال(?:{word})|(?:في|ل|عن) ?كل (?:{word})|كل (?:{word})){_NOT_AFTER_AR}"
            yield key, re.compile(rf"{_BETWEEN_AR}(?:{every}|(?:{adverb})(?!\w))")
        return
    for key, word in _EN.items():
        adverb = rf"|(?:{_ADVERBS_EN[key]})\b" if key in _ADVERBS_EN else ""
        yield (
            key,
            re.compile(
                rf"{_BETWEEN_EN}(?:(?:an?|per|each|every|(?:in|by|for) (?:an?|each|every|the))"
                rf" (?:{word}){_NOT_AFTER_EN}{adverb})"
            ),
        )


_PERIODS = {language: tuple(_rows(language)) for language in ("ar", "en")}


def other_rate(pair: Pair) -> tuple[Span, Span] | None:
    """Return an amount that each side has in another time.

    Example:
        >>> from align.model import Bead
        >>> other_rate(Pair("ينتج ١٢ طنًّا في اليوم", "It makes 12 tonnes an hour", Bead((0,), (0,))))
        (Span(start=5, end=7), Span(start=9, end=11))
    """
    ar = dict(_timed(pair.ar, "ar"))
    en = dict(_timed(pair.en, "en")) if ar else {}
    for one, time in ar.items():
        same = [other for other in en if one.readings & other.readings]
        if len(same) == 1 and en[same[0]] != time and time not in en.values():
            return one.span, same[0].span
    return None


def _timed(text: str, language: Language) -> Iterator[tuple[Value, str]]:
    """Yield the numbers of a text that count what is done in a given time, and that time."""
    found = [each for each in values(text, language) if each.kind is not Kind.ORDINAL]
    places, plain = flat(text)
    for at, value in enumerate(found):
        end = next((k for k, place in enumerate(places) if place >= value.span.end), len(plain))
        after = found[at + 1].span.start if at + 1 < len(found) else None
        for key, period in _PERIODS[language]:
            match = period.match(plain, end)
            if match and (after is None or places[match.end() - 1] < after or found[at + 1].optional):
                yield value, key
                break
