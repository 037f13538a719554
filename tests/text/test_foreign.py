"""Words that are the form of no everyday Arabic word."""

from __future__ import annotations

import pytest

from align.text.foreign import rareness_of_stems
from align.text.frequency import rareness
from align.text.names import bases


@pytest.mark.parametrize("word", ["سومبونج", "تيتيكاكا", "جلاسكو"])
def test_sounds_of_a_foreign_name_are_the_form_of_no_common_word(word: str) -> None:
    assert rareness_of_stems(word) > 6


@pytest.mark.parametrize("word", ["شريانه", "وكتابهما", "يدرسونها", "سيسافران"])
def test_an_inflected_word_is_as_common_as_what_it_is_a_form_of(word: str) -> None:
    assert rareness_of_stems(word) < 5.5


@pytest.mark.parametrize("word", ["شريانه", "سومبونج", "والبيت", "فولتا"])
def test_stems_make_no_word_rarer(word: str) -> None:
    assert rareness_of_stems(word) <= rareness(bases(word))
