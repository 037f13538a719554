import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.text.normalise import encoder_text, fold_digits, match_key

ARABIC = st.text(
    st.one_of(
        st.characters(min_codepoint=0x0600, max_codepoint=0x06FF),
        st.characters(min_codepoint=0xFB50, max_codepoint=0xFEFF),
        st.characters(min_codepoint=0x2000, max_codepoint=0x206F),
        st.sampled_from("aé \u0301\u00ad½²"),
    )
)


@pytest.mark.parametrize("fold", [match_key, encoder_text, fold_digits])
@given(text=st.one_of(st.text(), ARABIC))
def test_folding_twice_is_folding_once(fold, text):
    assert fold(fold(text)) == fold(text)


@given(st.one_of(st.text(), ARABIC))
def test_folding_digits_keeps_every_offset(text):
    assert len(fold_digits(text)) == len(text)


@pytest.mark.parametrize("digits", ["٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "０１２３４５６７８９", "०१२३४५६७८९"])
def test_digits_of_every_script_are_folded(digits):
    assert fold_digits(digits) == "0123456789"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("إسلام", "اسلام"),
        ("أحمد", "احمد"),
        ("ٱلرحمن", "الرحمن"),
        ("على", "علي"),
        ("مدرسة", "مدرسه"),
        ("خـدام", "خدام"),
        ("سُمِّيَ", "سمي"),
        ("کتاب", "كتاب"),
        ("علی", "علي"),
        ("\ufefb", "لا"),
        ("\u202bبشار\u202c", "بشار"),
        ("آ", "\u0627\u0653"),
        ("عام ۲۰۰۳", "عام ٢٠٠٣"),
    ],
)
def test_two_spellings_of_one_word_have_one_key(one, other):
    assert match_key(one) == match_key(other)


@pytest.mark.parametrize(
    ("one", "other"), [("عبد", "عبيد"), ("حسن", "حسين"), ("سوري", "سورية"), ("12", "21")]
)
def test_two_words_have_two_keys(one, other):
    assert match_key(one) != match_key(other)


@pytest.mark.parametrize(
    ("text", "sent"),
    [
        ("سُمِّيَ  خـدام\n", "سمي خدام"),
        ("إلى المدرسة ٣", "إلى المدرسة ٣"),
        ("\ufefb تذهب", "لا تذهب"),
        ("6½ km²", "6½ km²"),
        ("\u200fنعم\u200f", "نعم"),
    ],
)
def test_the_encoder_is_sent_plain_letters(text, sent):
    assert encoder_text(text) == sent
