"""What stands for what, and what for nothing."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.embed.use import UseEncoder
from align.match import Matcher, correspond
from align.model import Bead, Pair, Span

ENCODER = UseEncoder()
AR = "عاد الصياد إلى بيته بعد الغروب، ثم أصلح الشباك الممزقة أمام الموقد، ونام قبل منتصف الليل."
EN = "The fisherman went back to his house after sunset, mended the torn nets by the stove, slept before midnight."
CUT = "The fisherman went back to his house after sunset and fell asleep before midnight."


def pair_of(ar: str, en: str) -> Pair:
    return Pair(ar, en, Bead((0,), (0,)))


def place(part: str, text: str) -> Span:
    return Span(text.index(part), text.index(part) + len(part))


@pytest.mark.parametrize(
    ("ar", "en"), [("الصياد", "fisherman"), ("بيته", "house"), ("الغروب", "sunset"), ("الموقد", "stove")]
)
def test_a_word_finds_its_counterpart_from_either_side(ar: str, en: str) -> None:
    found = correspond(pair_of(AR, EN), ENCODER)
    there = found.counterpart(place(ar, AR), "ar")
    back = found.counterpart(place(en, EN), "en")
    assert there is not None
    assert back is not None
    assert en in there.span.of(EN)
    assert ar in back.span.of(AR)
    assert min(there.probability, back.probability) > 0.5


def test_words_left_out_are_less_sure_of_a_counterpart_than_words_that_are_there() -> None:
    found = correspond(pair_of(AR, CUT), ENCODER)
    gone = [
        odds
        for word, odds in zip(found.ar, found.odds("ar"), strict=True)
        if word.core in ("الشباك", "الموقد")
    ]
    kept = [
        odds
        for word, odds in zip(found.ar, found.odds("ar"), strict=True)
        if word.core in ("الصياد", "الليل")
    ]
    assert max(gone) < min(kept)


def test_the_likeliest_clause_is_the_one_left_out() -> None:
    found = correspond(pair_of(AR, CUT), ENCODER)
    first = found.ar_clauses[0]
    assert {"الشباك", "الممزقه"} <= {found.ar[at].core for at in first.words}
    assert first.odds > 0 > correspond(pair_of(AR, EN), ENCODER).ar_clauses[0].odds


def test_a_pair_is_judged_alike_whoever_stands_beside_it() -> None:
    pair = pair_of(AR, CUT)
    others = tuple(pair_of(AR, EN[: 40 + at]) for at in range(12))
    alone, among = Matcher((pair,), ENCODER).of(pair), Matcher((*others, pair), ENCODER).of(pair)
    assert alone.scores is not None
    assert among.scores is not None
    assert np.allclose(alone.scores, among.scores, atol=1e-3)


def test_a_numeral_finds_the_figure() -> None:
    found = correspond(pair_of("وصل خمسة وأربعون ضيفا مساء", "In the evening 45 guests arrived"), ENCODER)
    other = found.counterpart(place("خمسة وأربعون", "وصل خمسة وأربعون ضيفا مساء"), "ar")
    assert other is not None
    assert other.span.of("In the evening 45 guests arrived") == "45"


@settings(max_examples=40)
@given(ar=st.text(max_size=40), en=st.text(max_size=40))
def test_any_two_texts_can_be_held_against_one_another(ar: str, en: str) -> None:
    found = correspond(pair_of(ar, en), ENCODER)
    assert len(found.odds("ar")) == len(found.ar)
    assert len(found.odds("en")) == len(found.en)
    for clause in (*found.ar_clauses, *found.en_clauses):
        assert np.isfinite(clause.odds)
    other = found.counterpart(Span(0, max(1, len(ar))), "ar")
    assert other is None or 0 <= other.span.start <= other.span.end <= len(en)


def test_a_name_heard_on_both_sides_has_a_counterpart_and_another_in_its_place_has_not() -> None:
    pair = pair_of("ركبنا القارب مع رسمية القاطوع", "We took the boat with Rasmiya al-Qatu'")
    wrong = pair_of("ركبنا القارب مع رسمية القاطوع", "We took the boat with Rasmiya al-Halabi")
    assert correspond(pair, ENCODER).odds("en")[-1] >= 4 > correspond(wrong, ENCODER).odds("en")[-1]
    assert correspond(pair, ENCODER).odds("ar")[-1] >= 4
