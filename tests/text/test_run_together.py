"""Spaces lost between Arabic words are found, and words in order are left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.text.normalise import encoder_text
from align.text.run_together import missing_spaces, respaced
from align.text.words import tokens

SENTENCE = "قال رئيس الوزراء إن الحكومة ستبدأ في تنفيذ المشروع خلال العام المقبل"


def test_a_sentence_without_any_space_comes_apart_into_its_words() -> None:
    assert respaced(SENTENCE.replace(" ", "")) == SENTENCE


@pytest.mark.parametrize(
    "word", ["والديمقراطية", "الكلوروهكسيدين", "بالاسوبرامانيان", "فسيكفيكهم", "والإستراتيجيات"]
)
def test_long_words_and_names_stay_whole(word: str) -> None:
    assert missing_spaces(f"هذه {word} هنا") == ()


def test_vowel_marks_keep_their_letters() -> None:
    assert respaced("غالبًامايكونونغافلين") == "غالبًا ما يكونون غافلين"


def test_shorter_runs_come_apart_only_beside_a_long_one() -> None:
    assert missing_spaces("علىفريق العمل") == ()
    assert respaced("علىفريق المحكمةالابتدائية") == "على فريق المحكمة الابتدائية"


def test_tokens_know_where_they_stand_in_the_text_as_written() -> None:
    text = "كاروليناالجنوبية."
    found = tokens(text)
    assert [token.text for token in found] == ["كارولينا", "الجنوبية", "."]
    assert [text[token.start : token.end] for token in found] == [token.text for token in found]


@given(st.text(alphabet="ابتجحدرسعفقكلمنهويىةءًُ ـ.a1", max_size=60))
def test_nothing_is_lost_and_twice_is_once(text: str) -> None:
    assert respaced(text).replace(" ", "") == text.replace(" ", "")
    assert encoder_text(encoder_text(text)) == encoder_text(text)
