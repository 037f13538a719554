"""Words that set one thing before, in the place of or above another."""

import pytest

from align.match.words import words
from align.model import Language
from align.text.orders import turns


@pytest.mark.parametrize(
    ("language", "text", "role", "near", "other"),
    [
        ("en", "dry weather followed by scattered rain", 1, ["scattered", "rain"], ["dry", "weather"]),
        ("en", "camels gave way to cars", 1, ["cars"], ["camels"]),
        ("en", "Instead of a cow he bought a horse", 0, ["cow"], ["bought", "horse"]),
        ("en", "she prefers tea to coffee", 0, ["coffee"], ["tea"]),
        ("ar", "أمطار متفرقة يتبعها طقس جاف", 1, ["طقس", "جاف"], ["امطار", "متفرقه"]),
        ("ar", "حلّت السيارات محلّ الجمال", 0, ["الجمال"], ["السيارات"]),
        ("ar", "بعد الحصاد يأتي موسم الصيد", 0, ["الحصاد"], ["ياتي", "موسم", "الصيد"]),
    ],
)
def test_a_turn_has_its_two_arguments(
    language: Language, text: str, role: int, near: list[str], other: list[str]
) -> None:
    cut = words(text, language)
    found = [
        (turn.role, [cut[at].core for at in turn.near], [cut[at].core for at in turn.other])
        for turn in turns(cut, language)
    ]
    assert (role, near, other) in found


def test_a_clause_is_no_argument() -> None:
    assert not turns(words("يتبعه إذا تغيّر", "ar"), "ar")
    assert not turns(words("قبل عامين", "ar"), "ar")
