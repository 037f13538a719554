"""Eras of years and centuries."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.model import Language
from align.text.eras import Era, dated


@pytest.mark.parametrize(
    ("text", "language", "era"),
    [
        ("في القرن الرابع الهجري", "ar", Era.HIJRI), ("سنة ٣٥٠ هـ", "ar", Era.HIJRI), ("عام 1990م", "ar", Era.COMMON),
        ("القرن الثالث قبل الميلاد", "ar", Era.BEFORE), ("سنة ٤٨٠ ق.م", "ar", Era.BEFORE),
        ("in 350 AH", "en", Era.HIJRI), ("the fourth century of the Hijra", "en", Era.HIJRI),
        ("in AD 350", "en", Era.COMMON), ("in the 2nd century CE", "en", Era.COMMON), ("3000 BCE", "en", Era.BEFORE),
    ],
)  # fmt: skip
def test_a_number_with_an_era(text: str, language: Language, era: Era) -> None:
    assert [each.era for each in dated(text, language)] == [era]


@pytest.mark.parametrize(
    ("text", "language"), [("١٥ مترًا", "ar"), ("30 ad hoc meetings", "en"), ("at 5 am", "en")]
)
def test_a_number_without_one(text: str, language: Language) -> None:
    assert dated(text, language) == ()


@given(st.integers(1, 3000), st.sampled_from(["AH", "AD", "BC", ""]), st.text(max_size=20))
def test_spans_lie_in_the_text_and_begin_at_the_number_or_before(year: int, era: str, rest: str) -> None:
    text = f"in {year} {era} {rest}"
    for each in dated(text, "en"):
        assert (
            0 <= each.span.start <= each.value.span.start < each.value.span.end <= each.span.end <= len(text)
        )
