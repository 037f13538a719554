"""Arabic letters take the shape their neighbours ask for, and nothing is lost."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align_tui.shaping import SHAPES, glyphs, shape

WORDS = [
    ("سلام", "\ufeb3\ufefc\ufee1"),  # initial, lam-alef final, isolated
    ("محمد", "\ufee3\ufea4\ufee4\ufeaa"),
    ("دار", "\ufea9\ufe8d\ufead"),  # letters that join nothing after them
    ("لا", "\ufefb"),
    ("لأ لإ لآ", "\ufef7 \ufef9 \ufef5"),
    ("الآن", "\ufe8d\ufef5\ufee5"),
    ("شيء", "\ufeb7\ufef2\ufe80"),  # hamza joins neither side
    ("مستشفى", "\ufee3\ufeb4\ufe98\ufeb8\ufed4\ufef0"),
    ("مدرسة", "\ufee3\ufeaa\ufead\ufeb3\ufe94"),
    ("بـب", "\ufe91\u0640\ufe90"),  # tatweel joins both sides
    ("پچژگ", "\ufb58\ufb7d\ufb8b\ufb92"),
    ("کی", "\ufb90\ufbfd"),
    ("مُحَمَّدٌ", "\ufee3\u064f\ufea4\u064e\ufee4\u064e\u0651\ufeaa\u064c"),
    ("لَا", "\ufefb\u064e"),  # a vowel sign does not part lam and alef
    ("می\u200cخواهم", "\ufee3\ufbfd\u200c\ufea7\ufeee\ufe8d\ufeeb\ufee2"),  # the non-joiner parts
    ("ه\u200d", "\ufeeb\u200d"),  # the joiner joins
    ("ب1ب", "\ufe8f1\ufe8f"),
    ("abc", "abc"),
]


@pytest.mark.parametrize(("word", "shaped"), WORDS)
def test_words_are_joined_as_a_scribe_would(word, shaped):
    found = "".join(glyph.text for glyph in shape(word))
    assert unicodedata.normalize("NFC", found) == unicodedata.normalize("NFC", shaped)


def test_every_letter_of_arabic_and_persian_has_its_shapes():
    letters = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي" + "پچژگکی"
    assert all(letter in SHAPES for letter in letters)


ARABIC = st.text(st.sampled_from("ابتلمنهويىةءآأإدرسشکیپچژگ ـ،؟12٣\u064b\u0651\u200c\u200dab"), max_size=30)


@given(ARABIC)
def test_glyphs_hold_every_character_once_and_in_order(text):
    for cut in (glyphs(text), shape(text)):
        assert [at for glyph in cut for at in range(glyph.start, glyph.end)] == list(range(len(text)))


@given(ARABIC)
def test_a_shape_is_a_shape_of_its_own_letters(text):
    for glyph in shape(text):
        letters = unicodedata.normalize("NFKD", text[glyph.start : glyph.end])
        assert sorted(unicodedata.normalize("NFKD", glyph.text)) == sorted(letters)


@given(ARABIC)
def test_vowel_signs_change_no_shape(text):
    bare = "".join(char for char in text if not unicodedata.combining(char))
    with_signs = [glyph.text[0] for glyph in shape(text)]
    without = [glyph.text[0] for glyph in shape(bare)]
    if not text or not unicodedata.combining(text[0]):
        assert with_signs == without
