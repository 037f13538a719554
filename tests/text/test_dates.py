"""Dates, weekdays and times are values."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.text import hijri
from align.text.dates import Day, moments

SAME_DAY = [
    ("في ٢٦ نيسان/أبريل ٢٠٢١", "April 26, 2021"),
    ("أواخر آذار (مارس) ٢٠٠٣", "late March 2003"),
    ("الخامس والعشرين من يناير", "the 25th of January"),
    ("من 13 إلى 15 مارس 2020", "March 13 to 15, 2020"),
    ("26/4/2021", "2021-04-26"),
    ("5 أوت 1990", "5 August 1990"),
    ("في جويلية", "in July"),
    ("الأول من دجنبر", "1 December"),
    ("تشرين الثاني ٢٠٢١", "Nov. 2021"),
    ("عام 1424 هـ", "1424 AH"),
    ("15 رمضان 1424", "15 Ramadan 1424"),
    ("15 محرم 1424", "19 March 2003"),
    ("الساعة الخامسة مساءً", "17:00"),
    ("الرابعة والنصف فجرا", "4:30 a.m."),
    ("الثامنة إلا ربعا", "quarter to eight"),
    ("10:30 صباحا", "10.30am"),
    ("التاسعة ليلا", "9 at night"),
    ("يوم الخميس", "on Thursday"),
]


@pytest.mark.parametrize(("ar", "en"), SAME_DAY)
def test_both_sides_mean_the_same(ar: str, en: str) -> None:
    here, there = moments(ar, "ar"), moments(en, "en")
    assert len(here) == len(there) == 1
    assert here[0].agrees(there[0])


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("تشرين الأول", "in November"), ("26 نيسان", "June 26"), ("15 محرم 1424", "19 August 2007"),
        ("الرابعة والنصف فجرا", "4:30 pm"), ("الخميس", "Tuesday"), ("حزيران 2001", "June 2002"),
    ],
)  # fmt: skip
def test_other_days_and_times_do_not_agree(ar: str, en: str) -> None:
    assert not moments(ar, "ar")[0].agrees(moments(en, "en")[0])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("مارس الرياضة", "ar"),
        ("أبوه آب", "ar"),
        ("May we go", "en"),
        ("They march on", "en"),
        ("Theresa May said", "en"),
    ],
)
def test_words_that_only_look_like_months_are_no_dates(text: str, language: str) -> None:
    assert moments(text, "ar" if language == "ar" else "en") == ()


def test_a_slashed_date_keeps_both_readings() -> None:
    (moment,) = moments("4/5/2020", "en")
    assert set(moment.days) == {Day(2020, 4, 5), Day(2020, 5, 4)}


@pytest.mark.parametrize(
    ("year", "month", "day", "gregorian"),
    [
        (1, 1, 1, "0622-07-19"),
        (1424, 1, 1, "2003-03-05"),
        (1443, 9, 1, "2022-04-02"),
        (1300, 1, 1, "1882-11-12"),
    ],
)
def test_hijri_arithmetic_is_within_its_tolerance_of_known_days(
    year: int, month: int, day: int, gregorian: str
) -> None:
    assert abs(hijri.ordinal(year, month, day) - date.fromisoformat(gregorian).toordinal()) <= hijri.TOLERANCE


@given(st.text(), st.sampled_from(("ar", "en")))
def test_moments_lie_inside_the_text_in_order_without_overlap(text: str, language: str) -> None:
    spans = [moment.span for moment in moments(text, "ar" if language == "ar" else "en")]
    ends = [0, *(span.end for span in spans)]
    assert all(end <= span.start < span.end <= len(text) for end, span in zip(ends, spans, strict=False))
