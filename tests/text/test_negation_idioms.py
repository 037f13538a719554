"""Turns of phrase that deny in form: English may put them without a denial, and must not where they deny."""

import pytest

from align.checks import Context
from align.checks.negation import find
from align.model import Bead, Pair


def hits(ar: str, en: str) -> int:
    return len(list(find(Pair(ar, en, Bead((0,), (0,))), Context())))


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("عمل العمّال بلا انقطاع", "The workmen laboured continuously"),
        ("وبلا تردد وافق الوزير", "The minister agreed at once"),
        ("لم يجد بدًّا من الرحيل", "He was forced to leave"),
        ("لم يكن المدير وحده", "Others were with the director"),
        ("ليس في القرية بيت لم يرسل شيئًا", "Every house in the village sent something"),
    ],
)
def test_what_only_looks_negative_may_be_put_without_a_denial(ar: str, en: str) -> None:
    assert hits(ar, en) == 0


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("لم يجد المدير المفتاح", "The director found the key"),
        ("لم يرسل البيت شيئًا إلى القرية", "The house sent something to the village"),
        ("شرب القهوة بلا سكر", "He drank his coffee with sugar"),
    ],
)
def test_a_denial_that_is_lost_is_told(ar: str, en: str) -> None:
    assert hits(ar, en) == 1
