"""Times of day: 4:30, 17:00, half past four, الرابعة والنصف, الخامسة مساءً."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.model import Language, Span
from align.text.dates import Moment
from align.text.dates_minutes import by_turns, counted, minutes_after, with_minutes
from align.text.numbers import Kind, Value, values
from align.text.words import DIGIT, Token, lexicon, tokens

_COLON = re.compile(
    rf"(?<![{DIGIT}:.,])([{DIGIT}]{{1,2}}):([{DIGIT}]{{2}})(?::[{DIGIT}]{{2}})?(?!:?[{DIGIT}])"
)
_HALF_EN = re.compile(
    r"\s*(?:o'clock\s*)?(?:([ap])\.?\s?m\b\.?|(?:in\s+the\s+|at\s+)(morning|afternoon|evening|night))", re.I
)
_DOTTED = re.compile(r"\b(\d{1,2})[.:](\d{2})\s?([ap])\.?m\b\.?", re.I)
_DOTTED_AR = re.compile(rf"(?<=ساعة )([{DIGIT}]{{1,2}})\.([{DIGIT}]{{2}})(?![{DIGIT}.])")
_PAST = re.compile(
    r"(?<!from )\b(?:(half|quarter|twenty[- ]five|twenty|ten|five)(?:\s+minutes)?\s+(past|to|after|before)"
    r"|((?:twenty[- ])?\w+)\s+minutes?\s+(past|to))\s+$",
    re.I,
)
_OCLOCK = re.compile(r"\s*o['’]clock", re.I)
_MORNING = lexicon("صباحا الصباح صباح فجرا الفجر فجر")
_EVENING = lexicon("مساء المساء ظهرا الظهر عصرا العصر بعدالظهر مساءا")
_NIGHT = lexicon("ليلا الليل")
_MINUTES = {"half": 30, "quarter": 15, "twenty five": 25, "twenty": 20, "ten": 10, "five": 5}


def clocks(text: str, language: Language) -> Iterator[Moment]:
    """Yield the times of day of a text."""
    taken: list[Span] = []
    for moment in _with_colon(text, language):
        taken.append(moment.span)
        yield moment
    read = values(text, language)
    free = [value for value in read if not any(span.start <= value.span.start < span.end for span in taken)]
    words = tokens(text)
    for value in free:
        clock = _arabic(words, value, free) if language == "ar" else _english(text, value)
        if clock:
            yield clock
    for span, minutes in by_turns(text, language):
        yield Moment(span, minutes=frozenset((minutes % 1440,)))


def _with_colon(text: str, language: Language) -> Iterator[Moment]:
    dotted = _DOTTED_AR.finditer(text) if language == "ar" else ()
    for match in (*_COLON.finditer(text), *dotted):
        hour, minute = int(match[1]), int(match[2])
        if hour > 24 or minute > 59:
            continue
        half, end = _half_after(text, match.end(), language)
        yield Moment(Span(match.start(), end), minutes=_readings(hour * 60 + minute, half))
    for match in _DOTTED.finditer(text) if language == "en" else ():
        if "." in match[0][:3] and int(match[1]) <= 12 and int(match[2]) <= 59:
            minutes = int(match[1]) * 60 + int(match[2])
            yield Moment(Span(match.start(), match.end()), minutes=_readings(minutes, match[3].lower()))


def _readings(minutes: int, half: str) -> frozenset[int]:
    """Return the minutes of the day a face value can mean.

    Args:
        minutes: As read, in [0, 1440].
        half: "a" before noon, "p" after, "n" at night, "" unsaid.
    """
    if minutes >= 780 or minutes < 60:
        return frozenset((minutes % 1440,))
    face = minutes % 720
    if half == "n":
        half = "p" if face >= 360 else "a"
    return frozenset({"a": (face,), "p": (face + 720,)}.get(half, (face, face + 720)))


def _half_after(text: str, end: int, language: Language) -> tuple[str, int]:
    if language == "en":
        match = _HALF_EN.match(text, end)
        if not match:
            return "", end
        part = (match[1] or match[2]).lower()
        return {"morning": "a", "a": "a", "night": "n"}.get(part, "p"), match.end()
    following = tuple(word for word in tokens(text[end : end + 30]))
    half, taken = _half_ar(following, 0)
    return half, end + following[taken - 1].end if taken else end


def _half_ar(words: tuple[Token, ...], at: int) -> tuple[str, int]:
    """Return which half of the day is named, and how many words say it."""
    nearby = [word.folded for word in words[at : at + 3]]
    if nearby[:2] in (["بعد", "الظهر"], ["بعد", "ظهر"], ["من", "مساء"]):
        return "p", 2
    if nearby[:2] == ["قبل", "الظهر"]:
        return "a", 2
    skip = int(nearby[:1] in (["من"], ["في"]))
    word = nearby[skip] if skip < len(nearby) else ""
    if word in _MORNING:
        return "a", skip + 1
    if word in _EVENING:
        return "p", skip + 1
    return ("n", skip + 1) if word in _NIGHT else ("", 0)


def _arabic(words: tuple[Token, ...], value: Value, others: Sequence[Value]) -> Moment | None:
    hour, own = with_minutes(words, value)
    if not 1 <= hour <= 24 or value.unit not in ("", "minute") or value.kind in (Kind.PERCENT, Kind.CODE):
        return None
    first = next(at for at, word in enumerate(words) if word.start >= value.span.start)
    after = next((at for at in range(first, len(words)) if words[at].start >= value.span.end), len(words))
    hour_word = first > 0 and words[first - 1].folded.lstrip("وفبل") in ("الساعه", "ساعه")
    parted = hour.denominator > 1 and value.kind is Kind.ORDINAL
    shift, end = (own, after + 1) if own else minutes_after(words, after, others)
    if value.unit and not shift:
        return None
    parted = parted or (bool(shift) and value.kind is Kind.ORDINAL)
    half, said = _half_ar(words, end)
    spoken = said and (
        value.kind is Kind.ORDINAL or words[first].is_figure or words[first].folded == "الواحده"
    )
    if not (hour_word or parted or spoken) or hour.denominator not in (1, 2, 3, 4):
        return None
    start = words[first - 1].start if hour_word else value.span.start
    return Moment(Span(start, words[end + said - 1].end), minutes=_readings(int(hour * 60) + shift, half))


def _english(text: str, value: Value) -> Moment | None:
    if (
        not 1 <= value.value <= 24
        or value.value.denominator != 1
        or value.unit
        or value.kind is not Kind.CARDINAL
    ):
        return None
    past = _PAST.search(text[max(0, value.span.start - 30) : value.span.start])
    half, end = _half_after(text, value.span.end, "en")
    oclock = _OCLOCK.match(text, value.span.end)
    if not (past or oclock or (end > value.span.end)):
        return None
    minutes = int(value.value) * 60
    start = value.span.start
    if past:
        said, way = past[1] or past[3], (past[2] or past[4]).lower()
        shift = _MINUTES.get(said.lower().replace("-", " ")) or counted(said, "en")
        minutes += shift if way in ("past", "after") else -shift
        start = value.span.start - (len(past[0]))
    end = max(end, oclock.end() if oclock else end)
    return Moment(Span(start, end), minutes=_readings(minutes, half))
