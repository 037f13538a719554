"""Clauses weighed a second time."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.match.clauses import Clause
from align.match.leftover import COLUMNS, Half, best, rows, settled
from align.match.words import words

AR = words("عاد الصياد إلى بيته بعد الغروب، ثم أصلح الشباك الممزقة أمام الموقد، ونام قبل منتصف الليل.", "ar")
EN = words("The fisherman went back to his house after sunset and fell asleep before midnight.", "en")
RUNS = st.tuples(st.integers(0, 12), st.integers(2, 6)).map(lambda each: range(each[0], each[0] + each[1]))


def half(text: tuple[object, ...], odds: float, *clauses: Clause) -> Half:
    return Half(text, np.full(len(text), odds, dtype=np.float32), clauses)  # type: ignore[arg-type]


@given(st.lists(st.tuples(RUNS, st.floats(-5, 8)), max_size=8))
def test_the_likeliest_clauses_that_share_no_word_are_weighed_again(found: list[tuple[range, float]]) -> None:
    clauses = sorted((Clause(*each) for each in found), key=lambda clause: -clause.odds)
    again = best(clauses)
    assert again[:1] == clauses[:1]
    assert len(again) <= 2
    assert len({word for clause in again for word in clause.words}) == sum(
        len(clause.words) for clause in again
    )


@given(st.floats(0.5, 6), st.floats(0.5, 2))
def test_words_of_its_own_in_place_of_a_clause_speak_for_a_free_rendering(
    odds: float, covered: float
) -> None:
    mine = half(AR, -2.0, Clause(range(6, 11), odds))
    free, gone = (
        float(settled(rows(mine, half(EN, each), 0.3, 0.6, "ar"), "ar")[0]) for each in (-2.0, covered)
    )
    assert free <= gone


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_side_that_is_longer_than_usual_is_likelier_to_hold_more(language: str) -> None:
    mine, other = half(AR, -2.0, Clause(range(6, 11), 2.0)), half(EN, 2.0)
    short, long = (settled(rows(mine, other, each, 0.6, language), language)[0] for each in (-0.3, 0.6))  # type: ignore[arg-type]
    assert short < long


def test_a_side_without_clauses_has_no_rows() -> None:
    assert rows(half(AR, 0.0), half(EN, 0.0), 0.0, 0.5, "en").shape == (0, len(COLUMNS))
    assert len(settled(np.zeros((0, len(COLUMNS)), dtype=np.float32), "en")) == 0
