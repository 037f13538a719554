"""What is told as an error, and what only as a hint since good translations do it too."""

from __future__ import annotations

import pytest

from align.checks import every_check, run
from align.model import Bead, Pair, Severity
from align.text.joints import joints
from align.text.numbers import values
from align.text.words import folded

CHECKS = {check.id: check for check in every_check()}


def alarms(check: str, ar: str, en: str) -> list[str]:
    """Return the messages of one check that are no hints."""
    found = run([CHECKS[check]], Pair(ar, en, Bead((0,), (0,))))
    return [each.message for each in found if each.severity is not Severity.HINT]


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("كانت النتيجة غير متوقعة", "It was a stunning result"),
        ("صار الحبل يُشدّ للزينة لا للحمل", "The rope was once for loads, and now for show"),
        ("لم يكن التاجر بلا أصدقاء", "The merchant had his friends"),
        ("لا يُفتح المخزن بغير إذن الأمين", "The store is opened only by leave of the keeper"),
        ("جاءت اللجنة ولم شملها رئيسها", "The committee came, and its head reunited it"),
        ("أُغلق المطعم والمدفأة لا تعمل", "The restaurant was shut and the stove broken"),
        ("وصلت الرسالة قبل أن يصل صاحبها", "When the letter came, its writer had not yet come"),
    ],
)
def test_a_denial_put_in_other_words_is_no_alarm(ar: str, en: str) -> None:
    assert not alarms("NEG001", ar, en)


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("لم يدفع المستأجر الأجرة", "The tenant paid the rent"),
        ("ولا يُعرف اليوم قبره", "Today his grave is known beyond any doubt"),
        ("وصل التاجر من السوق", "The merchant did not come from the market"),
    ],
)
def test_a_verb_denied_on_one_side_alone_is_an_alarm(ar: str, en: str) -> None:
    assert alarms("NEG001", ar, en)


def test_a_possibility_inside_a_clause_is_a_hint_and_one_that_opens_it_is_told() -> None:
    assert not alarms("MOD001", "اختر اسمًا قد يعجب الناس", "Choose a name people like")
    assert alarms("MOD001", "وقد تُتلف الحرارة البذور", "Heat destroys the seeds")


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("انخفض الدخل إلى ثلث ما كان", "Income fell by two-thirds"),
        ("دفع عُشر الثمن", "He paid one tenth of the price"),
        ("وبيع الباقي في السوق", "The remaining 32 percent was sold at the market"),
        ("أعفوه من أربعة أخماس الغرامة", "They left him only a fifth of the fine to pay"),
    ],
)
def test_a_share_told_from_its_other_end_is_one_share(ar: str, en: str) -> None:
    assert not alarms("NUM001", ar, en)


def test_one_tenth_is_a_fraction() -> None:
    assert [str(value.value) for value in values("one tenth and one twelfth", "en")] == ["1/10", "1/12"]


@pytest.mark.parametrize(
    ("ar", "en", "lost"),
    [
        ("تُدفع الأجرة ما لم يتفقا على غير ذلك", "the rent is due", True),
        ("تُدفع الأجرة ما لم يتفقا على غير ذلك", "the rent is due unless they agree otherwise", False),
        ("أغلقوا الباب خشية اللصوص", "they shut the door", True),
        ("أغلقوا الباب خشية اللصوص", "they shut the door lest thieves come in", False),
        ("يُسلَّم الإخطار كتابةً", "notice shall be given", True),
        ("يُسلَّم الإخطار كتابةً", "notice is given on paper", False),
        ("صُنع كليًّا في البلد", "it shall be made in the country", True),
    ],
)
def test_a_joint_is_answered_by_any_word_of_its_kind(ar: str, en: str, lost: bool) -> None:
    found = [joint for joint in joints() if joint.ar.search(folded(ar))]
    assert found
    assert any(not joint.en.search(en) for joint in found) is lost


def test_an_amino_acid_is_no_name() -> None:
    assert not alarms("PER001", "يتكون من أرجنين وتايروسين", "It is made of [des-Arg9] and Asp-Tyr-Val")
