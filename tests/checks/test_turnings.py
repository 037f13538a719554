"""Passives, clauses about a noun, causing, number and owners turned round; faithful turns are left alone."""

from __future__ import annotations

import pytest

from align.checks import Context, every_check
from align.embed.use import UseEncoder
from align.model import Bead, Pair

CHECKS = {check.id: check for check in every_check()}
CONTEXT = Context(encoder=UseEncoder())


def hits(check: str, ar: str, en: str) -> int:
    """Count what a check says of one pair."""
    found = CHECKS[check].find(Pair(ar, en, Bead((0,), (0,))), CONTEXT)
    return sum(hit.severity is None for hit in found)


@pytest.mark.parametrize(
    ("ar", "wrong", "faithful"),
    [
        (
            "كُلّف مهندس البلدية بإعداد الخريطة.",
            "The municipal engineer commissioned the map.",
            "The municipal engineer was given the task of preparing the map.",
        ),
        (
            "كان الطبيب الذي استدعته الأسرة قد عالج الجد من قبل.",
            "The doctor who had summoned the family had treated the grandfather before.",
            "The doctor whom the family had summoned had treated the grandfather before.",
        ),
        (
            "كان الخطيب يُبكي الحاضرين كل جمعة.",
            "The preacher would weep before those present every Friday.",
            "Every Friday the preacher made those present weep.",
        ),
        (
            "خرج الرجل وزوجته ثم عادا وحدهما.",
            "The man and his wife went out, and later he came back alone.",
            "The man and his wife went out, and later they came back by themselves.",
        ),
        (
            "وصل الأخوان إلى المحطة بعد أن تحرك القطار.",
            "The brother reached the station after the train had pulled out.",
            "The two brothers reached the station after the train had pulled out.",
        ),
        (
            "وضع الطبيب يدها على قلبه لتحسّ دقاته.",
            "The doctor put his hand on her heart to feel its beat.",
            "The doctor laid her hand on his heart so that she might feel it beating.",
        ),
        (
            "كان انتقاد الصحيفة للوزير لاذعًا.",
            "The minister's criticism of the newspaper was scathing.",
            "The newspaper's criticism of the minister was scathing.",
        ),
    ],
)
def test_parties_turned_round_without_two_nouns_about_one_verb_are_told(
    ar: str, wrong: str, faithful: str
) -> None:
    assert hits("AGT001", ar, wrong) == 1
    assert hits("AGT001", ar, faithful) == 0


@pytest.mark.parametrize(
    ("ar", "wrong", "faithful"),
    [
        (
            "غربت الشمس ونحن على مشارف القرية.",
            "The sun came up as we reached the outskirts of the village.",
            "Daylight was gone by the time we reached the outskirts of the village.",
        ),
        (
            "غلا الزيت حتى صار الناس يخبزون بلا دهن.",
            "Oil grew cheap, until people baked without fat.",
            "Oil rose in price until people baked without fat.",
        ),
        (
            "أجّلت اللجنة اجتماعها إلى الخريف.",
            "The committee brought forward its meeting to the autumn.",
            "The committee put off its meeting to the autumn.",
        ),
    ],
)
def test_turns_of_phrase_stand_at_a_pole_too(ar: str, wrong: str, faithful: str) -> None:
    assert hits("DIR001", ar, wrong) == 1
    assert hits("DIR001", ar, faithful) == 0


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("تقع المدرسة غربي الحصن.", "The fort stands to the east of the school."),
        ("كان خصومه في المجلس أكثر من أنصاره.", "He had fewer friends than foes in the council."),
        ("أبرأ الدائن المدين من نصف الدين.", "The debtor was let off half the debt by his creditor."),
    ],
)
def test_what_is_told_from_the_other_side_is_no_opposite(ar: str, en: str) -> None:
    assert hits("DIR001", ar, en) == 0
