"""Texts become words for matching."""

from hypothesis import given
from hypothesis import strategies as st

from align.match.words import glued, words


@given(st.text())
def test_no_letter_is_lost_between_words(text: str) -> None:
    for language in ("ar", "en"):
        kept = "".join(word.text for word in words(text, language))
        assert kept == "".join(text.split())


@given(st.text())
def test_spans_lie_in_the_text_in_order(text: str) -> None:
    found = words(text, "ar")
    ends = [at for word in found for at in (word.span.start, word.span.end)]
    assert ends == sorted(ends)
    assert all(0 <= at <= len(text) for at in ends)


def test_small_words_carry_no_meaning_of_their_own() -> None:
    found = [word.core for word in words("ولم يكن في البيت أحد من الجيران", "ar") if word.content]
    assert found == ["البيت", "الجيران"]


def test_words_that_run_together_are_words_of_their_own() -> None:
    text = "قال إن التكنولوجيا الحديثة والضغط المتزايد يعني ذلك"
    together = words("قال إنالتكنولوجياالحديثةوالضغطالمتزايد يعني ذلك", "ar")
    assert [word.core for word in together] == [word.core for word in words(text, "ar")]


def test_a_run_of_letters_that_makes_no_words_is_known_as_glued() -> None:
    assert glued(words("قال إن الزمتبلكخرمضغثقوحسلطنبرشجدف يعني ذلك", "ar"))
    assert not glued(words("قال إن التكنولوجيا الحديثة والضغط المتزايد يعني ذلك", "ar"))
