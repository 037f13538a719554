"""Bounds of amounts, and words turned round by a denial."""

import pytest

from align.text.antonyms_denied import turned
from align.text.bounds import Bound, bounds


@pytest.mark.parametrize(
    ("text", "language", "bound"),
    [
        ("ما لا يقل عن عشرة", "ar", Bound.BELOW),
        ("ألا يزيد العدد على عشرة", "ar", Bound.ABOVE),
        ("أكثر من عشرة رجال", "ar", Bound.BELOW),
        ("لم يبق أكثر من عشرة", "ar", Bound.ABOVE),
        ("no fewer than ten", "en", Bound.BELOW),
        ("not exceeding ten", "en", Bound.ABOVE),
        ("ten or more", "en", Bound.BELOW),
    ],
)
def test_a_bound_and_a_denied_bound(text: str, language: str, bound: Bound) -> None:
    assert [found.bound for found in bounds(text, "ar" if language == "ar" else "en")] == [bound]


@pytest.mark.parametrize(
    ("text", "language", "side"),
    [
        ("لم يرفض الدعوة", "ar", 0),
        ("رفض الدعوة", "ar", 1),
        ("he did not accept it", "en", 1),
        ("لم يرفض إلا مرة", "ar", 1),
    ],
)
def test_a_word_denied_at_once_stands_for_its_opposite(text: str, language: str, side: int) -> None:
    sides = {
        pole.side
        for pole in turned(text, "ar" if language == "ar" else "en")
        if pole.group == "accepting and refusing" and pole.sure
    }
    assert sides == {side}
