"""Denials that reach another word, leave put as a duty, amounts turned round, done things put off, questions told."""

from __future__ import annotations

import pytest

from align.checks import Context, every_check
from align.embed.use import UseEncoder
from align.model import Bead, Pair, Severity

CHECKS = {check.id: check for check in every_check()}
CONTEXT = Context(encoder=UseEncoder())
FAMILIES = (
    (
        "QUA001",
        "لم يستفد الجميع من القرض الزراعي.",
        "No one benefited from the agricultural loan.",
        "Some got nothing out of the agricultural loan.",
    ),
    (
        "NEG001",
        "لم يكد المؤذّن يفرغ حتى امتلأت الساحة.",
        "The square did not fill before the muezzin had finished.",
        "The muezzin had not been silent a minute before the square was full.",
    ),
    (
        "NEG001",
        "ولا يعود السبب، في رأي الخبراء، إلى قلّة المطر فحسب، بل إلى سوء توزيع المياه.",
        "In the experts' opinion the cause is not low rainfall, but the poor distribution of water.",
        "In the experts' opinion the cause is not only low rainfall but the poor distribution of water.",
    ),
    (
        "NEG001",
        "لم تقتنع المحكمة بأن الشاهد رأى المتّهم في مكان الحادث.",
        "The court was satisfied that the witness had not seen the accused at the scene.",
        "The court was not satisfied that the witness had seen the accused at the scene.",
    ),
    (
        "NEG001",
        "قال الشاهد إنه لم يرَ السيارة.",
        "The witness did not say that he saw the car.",
        "The witness denied having seen the car.",
    ),
    (
        "NEG001",
        "كانت قد أقسمت ألّا تعود.",
        "She had sworn to return.",
        "She had sworn never to set foot there again.",
    ),
    (
        "NEG001",
        "لا تخرج البضاعة من الميناء إلا بإذن المدير.",
        "Goods leave the harbour without the director's permission.",
        "No goods leave the harbour without the director's permission.",
    ),
    (
        "QUA001",
        "لا تمرّ ليلة إلا وتنقطع الكهرباء.",
        "Only the odd night brings a power cut.",
        "The power is cut every single night.",
    ),
    (
        "QUA001",
        "بقي في المخزن بضعة أكياس من الأرزّ.",
        "Scores of sacks of rice were left in the store.",
        "Half a dozen sacks of rice were left in the store.",
    ),
    (
        "QUA001",
        "كنت أقلّ الحاضرين معرفةً بالقانون.",
        "I knew more law than anyone present.",
        "I knew less law than anyone present.",
    ),
    (
        "MOD001",
        "بإمكان العضو أن يستقيل متى شاء.",
        "Members are obliged to resign whenever they like.",
        "A member is free to resign at will.",
    ),
    (
        "MOD001",
        "يجب أن تُقطع الشجرة قبل أن تسقط.",
        "The tree may have to be cut down before it falls.",
        "The tree must be cut down before it falls.",
    ),
    (
        "MOD001",
        "ظننتُ أن الرسالة ضاعت في الطريق.",
        "I knew that the letter had been lost on the way.",
        "I put the letter down as lost on the way, so I thought.",
    ),
    (
        "TNS001",
        "كان المهندس قد أصلح السدّ قبل الشتاء.",
        "The engineer was to repair the dam before winter.",
        "The engineer had repaired the dam before winter.",
    ),
    (
        "TNS001",
        "وقد هدم الجيران الجدار الفاصل.",
        "The neighbours meant to pull down the dividing wall.",
        "The neighbours have pulled down the dividing wall.",
    ),
    (
        "QST001",
        "هل تُترك القرى لمصيرها، أم تتدخّل الدولة؟",
        "The villages will not be left to their fate: the state will step in.",
        "Whether the villages will be left to their fate or the state will step in, nobody can say.",
    ),
)


def hits(check: str, ar: str, en: str) -> int:
    """Count what a check surely says of one pair."""
    found = CHECKS[check].find(Pair(ar, en, Bead((0,), (0,))), CONTEXT)
    return sum(hit.severity is not Severity.HINT for hit in found)


@pytest.mark.parametrize(("check", "ar", "wrong", "faithful"), FAMILIES)
def test_a_construction_turned_round_is_told_and_a_free_rendering_is_not(
    check: str, ar: str, wrong: str, faithful: str
) -> None:
    assert hits(check, ar, wrong)
    assert not hits(check, ar, faithful)


@pytest.mark.parametrize(
    ("check", "ar", "en"),
    [
        ("NEG001", "وكان البرد في تلك الليلة لا يُحتمل.", "It was perishing that night."),
        ("NEG001", "ليست الأرقام صحيحة.", "The figures are off."),
        ("NEG001", "دخلوا القاعة بلا استئذان.", "They walked straight into the hall."),
        ("NEG001", "لا تكتب شيئًا ولا توقّع وحدك.", "Write nothing, and sign only in company."),
        ("MOD001", "كنت أحسب الأيام على الحائط.", "I kept a tally of the days on the wall."),
        ("QUA001", "كانت أكثرهنّ كلامًا في المجلس.", "She out-talked them all at the gathering."),
        ("QUA001", "ما عدا ذلك، كان العقد سليمًا.", "In every other respect the contract was sound."),
        ("QST001", "هل لك أن تناولني الملح؟", "Pass me the salt, would you."),
    ],
)
def test_what_is_put_in_words_of_its_own_is_left_alone(check: str, ar: str, en: str) -> None:
    assert not hits(check, ar, en)
