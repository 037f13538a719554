"""Given names that a vowel tells apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.text.given import another, given_names, is_given, spelt

NAMES = sorted(given_names())


@given(
    st.sampled_from(NAMES), st.sampled_from(["", "و", "ف"]), st.text("abdehilmnorsuy", min_size=2, max_size=9)
)
def test_a_name_is_another_only_when_it_is_listed_and_not_its_own(name: str, before: str, latin: str) -> None:
    other = another(before + name, latin)
    if other is not None:
        assert is_given(latin)
        assert spelt(before + name, latin) is False
        assert given_names()[other].fullmatch(latin)


@pytest.mark.parametrize("name", NAMES)
def test_a_pattern_is_latin_and_wants_letters(name: str) -> None:
    assert given_names()[name].pattern.isascii()
    assert not given_names()[name].fullmatch("")


@pytest.mark.parametrize(
    ("word", "right", "wrong"),
    [
        ("سلمان", "salman", "sulayman"), ("سليمان", "suleiman", "salman"), ("حسن", "hasan", "husayn"),
        ("وحسين", "hussein", "hassan"), ("محمود", "mahmoud", "mohammed"), ("أحمد", "ahmed", "hamed"),
        ("سعيد", "saeed", "saad"), ("منية", "mounia", "mounira"), ("رشيد", "rashid", "rashad"),
    ],
)  # fmt: skip
def test_vowels_tell_names_apart(word: str, right: str, wrong: str) -> None:
    assert another(word, right) is None
    assert another(word, wrong) is not None
