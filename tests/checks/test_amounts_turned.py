"""Amounts that change by or to, rates, temperatures, duals and times as ships keep them."""

from __future__ import annotations

import pytest

from align.checks import Context, run
from align.checks.number import CHECK as NUMBER
from align.checks.quantifier import CHECK as AMOUNT
from align.checks.unit import CHECK as UNIT
from align.model import Bead, Pair


def _told(check: object, ar: str, en: str) -> bool:
    return bool(list(run((check,), Pair(ar, en, Bead((0,), (0,)), 0.7), Context())))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("check", "ar", "en", "wrong"),
    [
        (NUMBER, "انخفض عدد الطلاب إلى الربع", "Enrolment dropped by a quarter", True),
        (NUMBER, "ارتفعت الإيجارات بنسبة ٤٠ في المئة", "Rents rose to 40 per cent", True),
        (NUMBER, "تقلّصت البحيرة إلى النصف", "The lake has shrunk by half", False),
        (NUMBER, "تقلّصت البحيرة إلى الثلث", "The lake has shrunk by two-thirds", False),
        (NUMBER, "انتظرت أسبوعين فلم يأتِ أحد", "I waited a week and no one came", True),
        (NUMBER, "قطعوا المسافة في خمسين دقيقة", "They did it in just under an hour", False),
        (NUMBER, "قطعوا المسافة في خمسين دقيقة", "They did it in just over an hour", True),
        (NUMBER, "تحرّك الرتل في الساعة ٢٢:٣٠", "The column moved off at 2230 hours", False),
        (NUMBER, "تحرّك الرتل في الساعة ٢٢:٣٠", "The column moved off at 2130 hours", True),
        (NUMBER, "بلغت حرارته أربعين درجة", "He was running a fever of 104", False),
        (NUMBER, "ثمن الرطل خمسة دراهم وربع الدرهم", "A pound costs 5.25 dirhams", False),
        (NUMBER, "أنزلوا مئتي طن من ألف وثلاثمئة", "They landed 200 tons of 3,100", True),
        (UNIT, "تضخّ المحطة ٩٠٠ متر مكعب في الساعة", "The station pumps 900 cubic metres a day", True),
        (UNIT, "يتقاضى ثمانين دينارًا شهريًّا", "He gets eighty dinars a month", False),
        (AMOUNT, "كان الركّاب نيّفًا وأربعين", "There were fewer than forty passengers", True),
        (AMOUNT, "حضر قرابة ألف رجل", "More than a thousand men came", True),
        (AMOUNT, "حضر قرابة ألف رجل", "Nearly a thousand men came", False),
    ],
)
def test_amounts(check: object, ar: str, en: str, wrong: bool) -> None:
    assert _told(check, ar, en) is wrong
