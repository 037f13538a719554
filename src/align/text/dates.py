"""Days, weekdays and times of day as values: what they say, whatever calendar or words they were written in."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from align.model import Language, Span
from align.text import hijri
from align.text.months import HIJRI_NAMES, MONTH_NAMES

_CENTURY, _LEAST_SHORT, _LAST_LUNAR = 100, 11, 1500
"""Years below the first are often named without their century, though the earliest of the Hijra are not."""


@dataclass(frozen=True, slots=True)
class Day:
    """A full or partial date."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    hijri: bool = False

    def agrees(self, other: Day) -> bool:
        """Say whether both can be the same day; what one leaves open agrees with anything."""
        if self.hijri != other.hijri:
            return _overlap(self, other)
        mine, theirs = (self.month, self.day), (other.month, other.day)
        alike = all(a is None or b is None or a == b for a, b in zip(mine, theirs, strict=True))
        return alike and _one_year(self.year, other.year)

    def shared(self, other: Day) -> int:
        """Count the fields that both give and give alike."""
        mine, theirs = (self.year, self.month, self.day), (other.year, other.month, other.day)
        return sum(a is not None and a == b for a, b in zip(mine, theirs, strict=True))

    def __str__(self) -> str:
        names = HIJRI_NAMES if self.hijri else MONTH_NAMES
        month = names[self.month - 1] if self.month else None
        parts = [str(part) for part in (self.day, month, self.year) if part is not None]
        return " ".join(parts) + (" AH" if self.hijri and self.year else "")


def _one_year(one: int | None, other: int | None) -> bool:
    """Say whether two years may be one: سنة خمس وعشرين leaves its century to the reader, and is 425 too."""
    if one is None or other is None or one == other:
        return True
    short, long = sorted((one, other))
    return _LEAST_SHORT <= short < _CENTURY <= long and long % _CENTURY == short


def _overlap(one: Day, other: Day) -> bool:
    if one.year is None or other.year is None:
        return True
    lunar, solar = (one, other) if one.hijri else (other, one)
    assert lunar.year is not None and solar.year is not None  # noqa: S101, PT018  both were looked at above
    start, end = hijri.gregorian_days(solar.year, solar.month, solar.day)
    short = _LEAST_SHORT <= lunar.year < _CENTURY
    for year in range(lunar.year, _LAST_LUNAR if short else lunar.year + 1, _CENTURY):
        first, last = hijri.days(year, lunar.month, lunar.day)
        if first <= end and start <= last:
            return True
    return False


@dataclass(frozen=True, slots=True)
class Moment:
    """A date, a weekday or a time of day somewhere in a text; exactly one of the three is given."""

    span: Span
    days: tuple[Day, ...] = ()
    """What the date may mean: 4/5/2020 is two days."""
    minutes: frozenset[int] = frozenset()
    """Minutes after midnight: 270 and 990 for half past four."""
    weekday: int | None = None
    """0 for Monday."""
    eve: bool = False
    """It may be the night before: ليلة الجمعة is Thursday night as much as Friday's."""

    @property
    def kind(self) -> str:
        """date, time or weekday."""
        return "date" if self.days else "time" if self.minutes else "weekday"

    def agrees(self, other: Moment) -> bool:
        """Say whether both can mean the same."""
        if self.kind != other.kind:
            return False
        if self.days:
            return any(mine.agrees(theirs) for mine in self.days for theirs in other.days)
        return bool(self.minutes & other.minutes or self._weekdays() & other._weekdays())

    def _weekdays(self) -> frozenset[int]:
        """Return the days of the week it may mean."""
        if self.weekday is None:
            return frozenset()
        return frozenset((self.weekday, (self.weekday - 1) % 7) if self.eve else (self.weekday,))

    def closeness(self, other: Moment) -> int:
        """Count what they share, to pair the most alike first."""
        shared = (a.shared(b) for a in self.days for b in other.days if a.agrees(b))
        return max(shared, default=0)

    @property
    def numbers(self) -> frozenset[Fraction]:
        """Every number it says but the month's, so that a looser wording on the other side finds its counterpart."""
        parts = {part for day in self.days for part in (day.year, day.day) if part is not None}
        for day in self.days:
            if day.hijri and day.year:
                parts |= set(hijri.gregorian_years(day.year))
        for minute in self.minutes:
            parts |= {
                minute // 60,
                minute % 60,
                (minute // 60 - 1) % 12 + 1,
                minute // 60 * 100 + minute % 60,
            }
        clock = {Fraction(minute, 60) % 12 for minute in self.minutes}
        return frozenset(Fraction(part) for part in parts) | clock


@lru_cache(maxsize=8192)
def moments(text: str, language: Language) -> tuple[Moment, ...]:
    """Read every date, weekday and time of a text, in order; spans lie inside the text and do not overlap.

    Example:
        >>> [str(moment.days[0]) for moment in moments("في ٢٦ نيسان/أبريل ٢٠٢١", "ar")]
        ['26 April 2021']
        >>> [sorted(moment.minutes) for moment in moments("at 4:30 p.m.", "en")]
        [[990]]
    """
    from align.text.dates_clock import clocks
    from align.text.dates_days import dates, numeric_dates, weekdays

    found: list[Moment] = []
    readers = (numeric_dates(text), clocks(text, language), dates(text, language), weekdays(text, language))
    for moment in (moment for read in readers for moment in read):
        if not any(
            other.span.start < moment.span.end and moment.span.start < other.span.end for other in found
        ):
            found.append(moment)
    return tuple(sorted(found, key=lambda moment: moment.span.start))
