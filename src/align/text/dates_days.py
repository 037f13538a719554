"""Month names with the days and years around them, numeric dates, Hijri years, weekdays."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from align.model import Language, Span
from align.text.dates import Day, Moment
from align.text.hijri import FIRST_YEAR, LAST_YEAR
from align.text.months import ARABIC, ENGLISH, WEEKDAYS_AR, WEEKDAYS_EN, Month
from align.text.numbers import Kind, Value, values
from align.text.words import DIGIT, Token, folded, known, lexicon, tokens

_D = f"[{DIGIT}]"
_NUMERIC = re.compile(rf"(?<![{DIGIT}/.-])({_D}{{1,4}})([/.-])({_D}{{1,2}})\2({_D}{{1,4}})(?![{DIGIT}/-])")
_WEEKDAY_AR = re.compile(r"[وف]?[بلك]?(?:ال|ل)(" + "|".join(WEEKDAYS_AR) + ")")
_HIJRI_SIGNS = {
    "ar": lexicon("ه هجري هجريه الهجري الهجريه للهجره"),
    "en": frozenset(("ah", "hijri")),
}
_BEFORE = {"ar": re.compile(r"\s*(?:من\s+)?(?:شهر\s+)?"), "en": re.compile(r"\s*(?:of\s+)?-?")}
_AFTER = {"ar": re.compile(r"(?!)"), "en": re.compile(r"\.?\s*(?:the\s+)?-?")}
_YEAR = {
    "ar": re.compile(r"\s*[,،/]?\s*(?:من\s+)?ل?ل?(?:ال)?(?:عام|سنه)?\s*"),
    "en": re.compile(r"\.?\s*[,-]?\s*(?:of\s+)?(?:the\s+year\s+)?"),
}
_RANGE = {
    "ar": re.compile(r"\s*(?:الي|حتي|و|او|-|–|—)?\s*"),
    "en": re.compile(r"\s*(?:to|and|or|-|–|—|&)\s*"),
}
_LEADS = {
    "ar": lexicon(
        "شهر في من منذ حتي اواخر اوائل منتصف اواسط بدايه نهايه مطلع خلال بحلول "
        "ابتداء قبل بعد بين حول وفي وحتي ومنذ اذار ايار ايلول / ( و الي"
    ),
    "en": lexicon(
        "in the of last next early late mid since until till by from to this for during through every each month - "
        "before after between"
    ),
}
_FOLLOWS = lexicon("الماضي المقبل القادم الجاري الحالي المنصرم")
_EACH = lexicon("كل يوم وكل")
"""Words after which a weekday needs no article."""
_NIGHTS = lexicon("ليله وليله فليله لليله بليله عشيه")
_ABBREVIATED = lexicon("jan feb mar apr jun jul aug sep sept oct nov dec")


@dataclass(frozen=True, slots=True)
class _Named:
    """A month name in a text."""

    month: Month
    start: int
    end: int
    led: bool
    """A preposition before it says that a doubtful word is a month."""


def dates(text: str, language: Language) -> Iterator[Moment]:
    """Yield dates that name a month, and Hijri years."""
    read = [
        value for value in values(text, language) if not (value.unit and value.optional and value.value == 1)
    ]
    by_end = {value.span.end: value for value in read}
    by_start = {value.span.start: value for value in read}
    for name in _without_doubles(tuple(_months(tokens(text), language)), text):
        moment = _around(text, language, name, by_start, by_end)
        if moment:
            yield moment
    yield from _hijri_years(tokens(text), language, by_end)


def _months(words: tuple[Token, ...], language: Language) -> Iterator[_Named]:
    at = 0
    while at < len(words):
        found = _month_ar(words, at) if language == "ar" else _month_en(words, at)
        if found:
            month, after = found
            led = at > 0 and (
                words[at - 1].folded in _LEADS[language]
                or (language == "ar" and words[at].folded[:1] in "بل" and words[at].folded not in ARABIC)
            )
            led = led or (after < len(words) and words[after].folded in _FOLLOWS)
            yield _Named(month, words[at].start, words[after - 1].end, led)
            at = after
        else:
            at += 1


def _month_ar(words: tuple[Token, ...], at: int) -> tuple[Month, int] | None:
    if at + 1 < len(words):
        reading = known(words[at].folded + " " + words[at + 1].folded, ARABIC)
        if reading:
            return ARABIC[reading[0]], at + 2
    reading = known(words[at].folded, ARABIC) or known(words[at].folded, ("اب",))
    return (ARABIC[reading[0]], at + 1) if reading else None


def _month_en(words: tuple[Token, ...], at: int) -> tuple[Month, int] | None:
    if not words[at].text[0].isupper():
        return None
    for length in (5, 4, 3, 2, 1):
        key = "".join(word.folded for word in words[at : at + length])
        month = ENGLISH.get(re.sub(r"[-'ʿʾ‘`]", "", key))
        if month and at + length <= len(words) and (month.hijri or length == 1):
            return month, at + length
    return None


def _without_doubles(names: tuple[_Named, ...], text: str) -> Iterator[_Named]:
    """Join نيسان/أبريل and آذار (مارس): two names of one month."""
    last: _Named | None = None
    for name in names:
        if last and last.month.number == name.month.number and last.month.hijri == name.month.hijri:
            between = text[last.end : name.start].strip()
            if between in ("/", "(", "-", "–", "\\"):
                end = name.end + (between == "(" and text[name.end : name.end + 1] == ")")
                last = _Named(Month(name.month.number, name.month.hijri), last.start, end, led=True)
                continue
        if last:
            yield last
        last = name
    if last:
        yield last


def _around(
    text: str, language: Language, name: _Named, by_start: dict[int, Value], by_end: dict[int, Value]
) -> Moment | None:
    start, end = name.start, name.end
    alternatives: list[int] = []
    day = _day(_joined_before(text, by_end, start, _BEFORE[language]))
    if day is not None:
        start = day.span.start
        alternatives = _more_days(_joined_before(text, by_end, start, _RANGE[language]))
    else:
        day = _day(_joined_after(text, by_start, end, _AFTER[language]))
        if day is not None:
            end = day.span.end
            alternatives = _more_days(_joined_after(text, by_start, end, _RANGE[language]))
    year = _joined_after(text, by_start, end, _YEAR[language])
    number = _year(year, name.month)
    if year and number is not None:
        end = year.span.end
    certain = name.month.sure or day or number or name.led
    if not certain or (text[name.start : name.end].lower() in _ABBREVIATED and not (day or number)):
        return None
    found = [int(day.value)] if day else [None]
    return Moment(
        Span(start, end),
        tuple(Day(number, name.month.number, each, name.month.hijri) for each in (*found, *alternatives)),
    )


def _joined_before(text: str, by_end: dict[int, Value], start: int, join: re.Pattern[str]) -> Value | None:
    for end in range(start, max(start - 12, -1), -1):
        if end in by_end:
            return by_end[end] if join.fullmatch(folded(text[end:start])) else None
    return None


def _joined_after(text: str, by_start: dict[int, Value], end: int, join: re.Pattern[str]) -> Value | None:
    for start in range(end, min(end + 16, len(text))):
        if start in by_start:
            return by_start[start] if join.fullmatch(folded(text[end:start])) else None
    return None


def _day(value: Value | None) -> Value | None:
    if value is None or value.unit or value.kind not in (Kind.CARDINAL, Kind.ORDINAL):
        return None
    return value if value.value in range(1, 32) else None


def _more_days(value: Value | None) -> list[int]:
    day = _day(value)
    return [int(day.value)] if day else []


def _year(value: Value | None, month: Month) -> int | None:
    if value is None or value.value.denominator != 1:
        return None
    first, last = (FIRST_YEAR + 31, LAST_YEAR) if month.hijri else (1000, 2200)
    return int(value.value) if first <= value.value <= last else None


def _hijri_years(words: tuple[Token, ...], language: Language, by_end: dict[int, Value]) -> Iterator[Moment]:
    for place in range(1, len(words)):
        value = by_end.get(words[place - 1].end)
        if value and words[place].folded in _HIJRI_SIGNS[language] and value.value.denominator == 1:
            if language == "en" and words[place].text == "Ah":
                continue
            if FIRST_YEAR <= value.value <= LAST_YEAR:
                span = Span(value.span.start, words[place].end)
                yield Moment(span, (Day(year=int(value.value), hijri=True),))


def numeric_dates(text: str) -> Iterator[Moment]:
    """Yield 2021-04-26, 26/4/2021 and 26.4.21, in every order they can be read in."""
    for match in _NUMERIC.finditer(text):
        first, middle, last = (int(match[group]) for group in (1, 3, 4))
        if len(match[1]) == 4 and len(match[4]) <= 2:
            found = [(first, middle, last)]
        elif len(match[1]) <= 2 and len(match[4]) in (2, 4):
            years = (last,) if len(match[4]) == 4 else (1900 + last, 2000 + last)
            found = [(year, *order) for year in years for order in ((middle, first), (first, middle))]
        else:
            continue
        days = tuple(Day(year, month, day) for year, month, day in found if _possible(year, month, day))
        if days:
            yield Moment(Span(match.start(), match.end()), days)


def _possible(year: int, month: int, day: int) -> bool:
    return 1000 <= year <= 2200 and 1 <= month <= 12 and 1 <= day <= 31


def weekdays(text: str, language: Language) -> Iterator[Moment]:
    """Yield the names of days of the week."""
    before = ""
    for word in tokens(text):
        if language == "ar":
            match = _WEEKDAY_AR.fullmatch(
                ("ال" if before in _EACH and not word.folded.startswith("ال") else "") + word.folded
            )
            number = WEEKDAYS_AR[match[1]] if match else None
        else:
            name = word.folded.removesuffix("'s")
            number = WEEKDAYS_EN.get(name, WEEKDAYS_EN.get(name.removesuffix("s")))
            number = number if word.text[0].isupper() else None
        if number is not None:
            yield Moment(word.span, weekday=number, eve=before in _NIGHTS)
        before = word.folded
