"""Terms of the glossary in running text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.text.terms import Term, places, read_terms
from align.text.terms_forms import entries_ar, forms_en, readings


@pytest.mark.parametrize("text", ["الدفتر", "وبالدفتر", "دفتره", "للدفتر", "دَفْتَر", "دفترها"])
def test_an_arabic_term_is_found_in_any_dress(text: str) -> None:
    assert [span.of(text) for span in places("دفتر", text, "ar")] == [text]


@pytest.mark.parametrize("text", ["town councils", "Town Council", "town-council", "the town council's"])
def test_an_english_term_is_found_in_any_dress(text: str) -> None:
    assert len(places("the town council", text, "en")) == 1


def test_a_part_of_a_word_is_no_term() -> None:
    assert places("cat", "category", "en") == ()
    assert places("قلم", "اقليم", "ar") == ()


def test_rows_of_one_term_are_read_together_and_unwanted_renderings_apart() -> None:
    rows = (("دفتر", "notebook | !ledger"), ("دفتر", "copybook"))
    assert read_terms(rows) == (Term("دفتر", ("notebook", "copybook"), ("ledger",)),)


def test_present_and_past_are_different_readings() -> None:
    assert entries_ar("قبل/قبل") <= readings("قبل") | readings("يقبل")
    assert ("v", "-قبل") not in readings("قبل")


@pytest.mark.parametrize(("base", "form"), [("stop*", "stopped"), ("carry*", "carries"), ("rise*", "rising")])
def test_english_forms_follow_the_spelling_rules(base: str, form: str) -> None:
    assert form in forms_en(base)


@given(st.text(max_size=30), st.text(max_size=60))
def test_places_lie_inside_any_text(term: str, text: str) -> None:
    for language in ("ar", "en"):
        assert all(0 <= span.start < span.end <= len(text) for span in places(term, text, language))
