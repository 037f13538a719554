"""Denials weighed by where their words stand on the other side."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.checks import Context
from align.checks._correspondence import correspondence
from align.checks._polarity import _weights, unanswered_odds, weighed
from align.checks.negation import CHECK
from align.embed.use import UseEncoder
from align.model import Bead, Pair, Severity

CONTEXT = Context(encoder=UseEncoder())
ARABIC = (
    "لم يفتح الحارس البوابة تلك الليلة، فجلس التجار في الساحة ينتظرون الفجر. وحين طلع الصبح لم يجدوا خبزًا في السوق، "
    "فعاد بعضهم إلى الميناء، ولم يسأل أحد عن الجمال التي تركوها خلفهم."
)
ENGLISH = (
    "The watchman {opened} the gate that night, so the merchants sat in the square waiting for dawn. When morning came "
    "they {found} bread in the market. Some of them went back to the harbour, and nobody {asked} about the camels "
    "they had left behind."
)
RIGHT = {"opened": "did not open", "found": "did not find", "asked": "asked"}


def pair_of(**words: str) -> Pair:
    return Pair(ARABIC, ENGLISH.format(**{**RIGHT, **words}), Bead((0,), (0,)))


def odds(pair: Pair, language: str) -> dict[int, float]:
    """Return the odds of the denials of one side, by where they begin."""
    found = weighed(pair, correspondence(pair, CONTEXT))
    return {each.cue.span.start: unanswered_odds(each) for each in found if each.language == language}


@pytest.mark.parametrize(
    ("word", "denial", "lost"), [("opened", 0, "opened"), ("found", ARABIC.index("لم يجدوا"), "found")]
)
def test_an_arabic_denial_wants_an_answer_once_the_english_affirms_its_verb(
    word: str, denial: int, lost: str
) -> None:
    right, wrong = odds(pair_of(), "ar"), odds(pair_of(**{word: lost}), "ar")
    assert set(right) == set(wrong)
    assert wrong[denial] > right[denial] + 1
    assert max(wrong, key=wrong.__getitem__) == denial


def test_an_english_denial_of_what_the_arabic_affirms_wants_an_answer() -> None:
    wrong = pair_of().en.replace("the merchants sat", "the merchants did not sit")
    pair = Pair(ARABIC, wrong, Bead((0,), (0,)))
    found = odds(pair, "en")
    assert max(found, key=found.__getitem__) == wrong.index("not sit")
    assert found[wrong.index("not sit")] > max(odds(pair_of(), "en").values()) + 1


def test_the_check_is_silent_on_the_right_passage_and_hints_at_the_spoilt_one() -> None:
    told = {"opened": ["«لم يفتح الحارس البوابة» denies; nothing in the English does."], "did not open": []}
    for verb, messages in told.items():
        hits = list(CHECK.find(pair_of(opened=verb), CONTEXT))
        assert [hit.message for hit in hits] == messages
        assert all(hit.severity is Severity.HINT for hit in hits)


@given(st.text(max_size=40), st.text(max_size=40))
def test_columns_are_finite_and_as_many_as_the_net_reads_whatever_the_texts(ar: str, en: str) -> None:
    pair = Pair(f"لم {ar} ولن ينام", f"not {en} and never slept", Bead((0,), (0,)))
    for each in weighed(pair, correspondence(pair, CONTEXT)):
        assert len(each.columns) == len(_weights()[f"{each.language}_mean"])
        assert math.isfinite(unanswered_odds(each))


def test_nothing_is_weighed_without_an_encoder() -> None:
    pair = pair_of(opened="opened")
    assert list(weighed(pair, correspondence(pair, Context()))) == []
