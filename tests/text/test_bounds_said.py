"""What is no bound although its words could be."""

from __future__ import annotations

import pytest

from align.text.bounds import Bound, bounds


@pytest.mark.parametrize("text", ["ولم يقل شيئا", "لم تقل له الحقيقة", "ألم أقل لك"])
def test_he_did_not_say_is_no_less_than(text: str) -> None:
    assert bounds(text, "ar") == ()


@pytest.mark.parametrize(
    "text", ["لا يقل عدد العمال عن أربعين", "ألا تقل المدة عن سنة", "لم ينقص المبلغ عن مئة"]
)
def test_what_it_is_less_than_makes_a_bound(text: str) -> None:
    assert [found.bound for found in bounds(text, "ar")] == [Bound.BELOW]


@pytest.mark.parametrize(
    ("text", "is_bound"),
    [
        ("None of them stayed longer than a week", True),
        ("no more than three hundred men", True),
        ("Nobody waited later than noon", True),
        ("Nobody mourned her longer than the baker", False),
    ],
)
def test_a_bound_counts_or_times_something(text: str, is_bound: bool) -> None:
    assert (Bound.ABOVE in {found.bound for found in bounds(text, "en")}) == is_bound
