"""What denies, and what only looks as if it did."""

import pytest

from align.text.negation import Strength, cues


def plain(text: str, language: str) -> list[str]:
    found = cues(text, "ar" if language == "ar" else "en")
    return [cue.span.of(text) for cue in found if cue.strength is Strength.PLAIN]


@pytest.mark.parametrize("text", ["لم يأتِ", "ولن يأتي", "لا أعرف", "فليس هنا", "لَمْ يذهب"])
def test_arabic_negators_deny(text: str) -> None:
    assert len(plain(text, "ar")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "ما زال نائما", "لا يزال نائما", "لم يبق إلا واحد", "لا بد من السفر", "لا شك في ذلك", "لا سيما اليوم",
        "ليس الوزير فحسب", "لا يخلو من فائدة", "حتى لا ينام", "عندما جاء", "بينما ننتظر", "ألم تسمع",
        "لا أملك سوى كتاب",
    ],
)  # fmt: skip
def test_turns_of_phrase_that_assert_do_not_deny(text: str) -> None:
    assert plain(text, "ar") == []


def test_a_negator_carried_on_by_nor_counts_once() -> None:
    assert len(plain("لم يأكل خبزا ولا تمرا", "ar")) == 1


@pytest.mark.parametrize("text", ["He did not go", "I can't", "I can’t", "nobody came", "never", "we cannot"])
def test_english_negators_deny(text: str) -> None:
    assert len(plain(text, "en")) == 1


@pytest.mark.parametrize("text", ["not only he", "no doubt", "unable", "a notice"])
def test_english_turns_of_phrase_do_not_deny(text: str) -> None:
    assert plain(text, "en") == []


@pytest.mark.parametrize("text", ["لم ينس الموعد", "ليس عاجزا", "لا شيء أحب إليه من البحر", "لا يستبعد سفره"])
def test_a_denied_denial_asserts(text: str) -> None:
    assert plain(text, "ar") == []


@pytest.mark.parametrize("text", ["he did not refuse", "it was never empty", "not until dawn did he sleep"])
def test_a_denied_denial_asserts_in_english_too(text: str) -> None:
    assert plain(text, "en") == []
