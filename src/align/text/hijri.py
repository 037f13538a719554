"""Hijri dates → days of the Gregorian calendar, by the arithmetical (tabular) rule.

The rule is within a day or two of every observed or published calendar, so comparisons allow two days.
"""

from __future__ import annotations

from datetime import date

_EPOCH = 227_014
"""Proleptic Gregorian ordinal of the day before 1 Muharram 1 (16 July 622, Julian)."""
TOLERANCE = 2
"""Days by which two reckonings of one Hijri date may differ."""
FIRST_YEAR, LAST_YEAR = 1, 1700


def ordinal(year: int, month: int, day: int) -> int:
    """Return the Gregorian ordinal of a Hijri day.

    Example:
        >>> date.fromordinal(ordinal(1424, 1, 1)).isoformat()
        '2003-03-05'
    """
    return day + (59 * (month - 1) + 1) // 2 + (year - 1) * 354 + (3 + 11 * year) // 30 + _EPOCH


def days(year: int, month: int | None, day: int | None) -> tuple[int, int]:
    """Return the first and last Gregorian ordinal that a full or partial Hijri date can mean."""
    first = ordinal(year, month or 1, day or 1)
    last = ordinal(year, month or 12, day or 30)
    return first - TOLERANCE, last + TOLERANCE


def gregorian_days(year: int, month: int | None, day: int | None) -> tuple[int, int]:
    """Return the same for a Gregorian date; an impossible day counts as the end of its month."""
    if month is None:
        return date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    start = date(year, month, 1).toordinal()
    if day is None:
        return start, start + 30
    return start + day - 1, start + day - 1


def gregorian_years(year: int) -> tuple[int, int]:
    """Return the Gregorian years in which a Hijri year begins and ends.

    Example:
        >>> gregorian_years(1424)
        (2003, 2004)
    """
    first, last = days(year, None, None)
    return date.fromordinal(first).year, date.fromordinal(last).year
