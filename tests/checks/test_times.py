"""Time, questions and titles: what is done and what is to come, what an answer states, what stands beside an office."""

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
    return sum(hit.severity != "hint" for hit in found)


@pytest.mark.parametrize(
    ("ar", "wrong", "faithful"),
    [
        ("ستنقل البلدية السوق بعد العيد.", "The council moved the market after the holiday.",
         "The council is moving the market after the holiday."),
        ("كانت جدتي قد دفنت أساورها.", "My grandmother was about to bury her bracelets.",
         "My grandmother buried her bracelets."),
        ("كان سيتزوّجها لولا الحرب.", "But for the war he married her.", "But for the war he'd have married her."),
        ("سبق أن حذّرتك من هذا الرجل.", "I am going to warn you about that man.",
         "I have warned you about that man before."),
        ("لم تجب الأرملة عن سؤاله.", "The widow won't answer his question.", "The widow gave him no answer."),
        ("كانوا يجمعون الملح في الصيف.", "They are going to gather salt in summer.",
         "Summers, they would gather salt."),
        ("لم يُحسم الخلاف بعد.", "The dispute was never settled.", "The dispute has yet to be settled."),
        ("رفضت المحكمة الطعن.", "The court will reject the appeal.", "The court rejected the appeal."),
        ("يعمل ابن عمي في المرفأ.", "My cousin used to work at the docks.", "My cousin works at the docks."),
    ],
)  # fmt: skip
def test_a_verb_put_in_another_time_is_told(ar: str, wrong: str, faithful: str) -> None:
    assert hits("TNS001", ar, wrong) == 1
    assert hits("TNS001", ar, faithful) == 0


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("من زرع حصد.", "He who sows will reap."),
        ("إذا وصلت القافلة أطلقنا النار.", "If the caravan comes, we'll open fire."),
        ("كان يعلم أنها ستموت.", "He knew she was dying."),
        (
            "وعد المدير بأنه سينظر في الأمر.",
            "The manager gave his word that the matter would be looked into.",
        ),
        ("أقسم أنه لن يشرب بعد اليوم.", "He swore off drink from that day on."),
        ("همّ بالخروج.", "He was about to leave."),
    ],
)
def test_free_and_faithful_times_are_let_pass(ar: str, en: str) -> None:
    assert hits("TNS001", ar, en) == 0


@pytest.mark.parametrize(
    ("ar", "wrong", "faithful"),
    [
        ("ألا ترى أن الحقول قد يبست؟", "You do not see that the fields have dried up.",
         "The fields have dried up, as you can see."),
        ("وهل يُشترى الصبر من السوق؟", "Patience can be bought at market.", "Patience cannot be bought at market."),
        ("سكت القاضي. أفيُحبس رجل بكلمة؟ ثم خرج.", "He fell silent. A man may be jailed for a word. Then he left.",
         "He fell silent. No man may be jailed for a word. Then he left."),
    ],
)  # fmt: skip
def test_a_question_is_stated_by_its_answer(ar: str, wrong: str, faithful: str) -> None:
    assert hits("QST001", ar, wrong) == 1
    assert hits("QST001", ar, faithful) == 0


@pytest.mark.parametrize(
    ("ar", "wrong", "faithful"),
    [
        ("شهد مساعد مدير السجن.", "The prison governor testified.", "The deputy prison governor testified."),
        ("تحدث القاضي عن القضية.", "The retired judge spoke about the case.", "The judge spoke about the case."),
        ("قرأت مقررة اللجنة تقريرها.", "The chairwoman of the committee read out her report.",
         "The committee's rapporteur read out her report."),
        ("دخل رئيس قسم التشريح.", "The director of the hospital came in.", "The head of anatomy came in."),
    ],
)  # fmt: skip
def test_what_stands_beside_an_office_is_kept(ar: str, wrong: str, faithful: str) -> None:
    assert hits("TTL001", ar, wrong) == 1
    assert hits("TTL001", ar, faithful) == 0
