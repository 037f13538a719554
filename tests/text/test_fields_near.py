"""Rows that stand for one another, and English words of two words."""

import pytest

from align.text.fields_compounds import parts_of
from align.text.fields_near import near


@pytest.mark.parametrize(
    ("one", "other", "stands"),
    [
        ("shirt", "sleeve", True),
        ("sea", "wave", True),
        ("wheat", "barley", False),
        ("sleeve", "collar", False),
    ],
)
def test_a_part_stands_for_its_whole(one: str, other: str, stands: bool) -> None:
    assert near(frozenset({one}), frozenset({other})) is stands
    assert near(frozenset({other}), frozenset({one})) is stands


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("milkman", ("milk",)),
        ("sheepskin", ("sheep",)),
        ("whitewashed", ("white",)),
        ("tailor", ()),
        ("men", ()),
    ],
)
def test_a_compound_names_its_first_part(word: str, parts: tuple[str, ...]) -> None:
    assert parts_of(word) == parts
