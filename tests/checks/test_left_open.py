"""Possibilities that are settled, plans told as done, orders and reasons turned round; and what looks like one."""

from __future__ import annotations

import pytest

from align.checks import Context, every_check
from align.embed.use import UseEncoder
from align.model import Bead, Pair, Severity

CHECKS = {check.id: check for check in every_check()}
CONTEXT = Context(encoder=UseEncoder())


def _loud(check: str, ar: str, en: str) -> bool:
    found = CHECKS[check].find(Pair(ar, en, Bead((0,), (0,))), CONTEXT)
    return any(hit.severity is not Severity.HINT for hit in found)


@pytest.mark.parametrize(
    ("check", "ar", "wrong", "faithful"),
    [
        (
            "MOD001",
            "قيل له إن من يعترف قد يُعفى عنه",
            "He was told that anyone who confessed would be pardoned",
            "He was told that anyone who confessed stood a chance of a pardon",
        ),
        (
            "MOD001",
            "أعلن الناطق أن الهدنة قد تبدأ غدًا إذا وافق الطرفان",
            "The spokesman announced that the truce would begin the next day if both sides agreed",
            "The spokesman announced that the truce would perhaps begin the next day if both sides agreed",
        ),
        (
            "MOD001",
            "لم يعبر الجنود لأن الجسر قد لا يحتمل الدبابات",
            "The soldiers did not cross, because the bridge would not bear the tanks",
            "The soldiers did not cross, in case the bridge would not bear the tanks",
        ),
        (
            "MOD001",
            "من المحتمل أن اللص دخل من النافذة",
            "The thief must have come in through the window",
            "The thief may have come in through the window",
        ),
        (
            "TNS001",
            "كانت منى ستعود في المساء، وكان أبوها قد وعدها بهدية قبل أن تسافر",
            "Mona had returned in the evening, and her father had promised her a present before she left",
            "Mona was to return in the evening, and her father had promised her a present before she left",
        ),
        (
            "TNS001",
            "كانت قد باعت أغانيها للإذاعة",
            "She was going to sell her songs to the radio",
            "She had sold her songs to the radio",
        ),
        (
            "NEG001",
            "طلبت منه ألا يخبر أمها، ولم يكن يعرف السبب",
            "She asked him to tell her mother, and he did not know the reason",
            "She asked him to keep it from her mother, and he did not know the reason",
        ),
        (
            "NEG001",
            "خشيت الأم ألا يعود ابنها",
            "The mother feared that her son would return",
            "The mother feared that her son would never return",
        ),
        (
            "NEG001",
            "لم تضحك الفتاة خوفًا منه، بل لأنها تذكرت أباها",
            "The girl never laughed, afraid of him, because she remembered her father",
            "It was not out of fear of him that the girl laughed; she remembered her father",
        ),
        (
            "NEG001",
            "لو زرتنا في الربيع لأطعمناك من كرمنا",
            "Even if you visited us in spring we would not feed you from our vineyard",
            "If you visited us in spring we would feed you from our vineyard",
        ),
        (
            "QUA001",
            "نجا جميع الركاب باستثناء أربعة",
            "Just four of the passengers survived",
            "All the passengers survived but four",
        ),
    ],
)
def test_the_wrong_rendering_is_told_and_the_faithful_one_is_not(
    check: str, ar: str, wrong: str, faithful: str
) -> None:
    assert _loud(check, ar, wrong)
    assert not _loud(check, ar, faithful)


@pytest.mark.parametrize(
    ("check", "ar", "en"),
    [
        ("QUA001", "لم يبق من القرية إلا ثلاثة بيوت", "All but three of the houses of the village were gone"),
        ("NEG001", "لم يسلم من الحريق إلا بيتان", "All but two houses were burnt down"),
        ("NEG001", "قرر ألا يبيع البيت وأن يبيع الأرض", "He decided to sell the land and keep the house"),
        ("NEG001", "آمل ألا تعتقدوا أني أسخر", "I hope you will all believe that I am serious"),
        ("NEG001", "لو عرف أبي لقتلك", "If my father knew he would not let you live"),
        ("MOD001", "يجوز الاعتراض خلال أسبوع", "An objection must be made, if at all, within a week"),
        ("MOD001", "حدّثنا عن أمراض قد تصيب النخل", "He told us of diseases that would strike the palms"),
        (
            "MOD001",
            "قال إن الأسعار التي قد ترتفع لا تقلقه",
            "He said prices that would go up did not worry him",
        ),
        (
            "MOD001",
            "لا يجوز للمدير فتح الرسائل",
            "The manager must not open letters, whoever may have sent them",
        ),
        (
            "TNS001",
            "كنا سنبيع البيت لولا اعتراض الجد",
            "We had all but sold the house when grandfather objected",
        ),
        ("NEG001", "لو دعاني لرفضت", "If he invited me I would not accept"),
        ("NEG001", "أوصاها أن تسافر وألا تنسى أخاها", "He told her to travel and to remember her brother"),
        ("NEG001", "قرر المجلس ألا يؤجل الجلسة", "The council decided to hold the session as planned"),
        (
            "NEG001",
            "لم أكن أفهم في الشعر أكثر مما يفهم أي فلاح",
            "I understood as little of poetry as any peasant",
        ),
        ("NEG001", "لا ينقصه العلم، لكن تنقصه الحكمة", "He was learned; what he lacked was wisdom"),
        (
            "NEG001",
            "لم يأكل إلا بعد الصلاة، وجسده يكاد ينهار",
            "He ate after the prayer, his body all but collapsing",
        ),
        ("QUA001", "حضر بعض الجيران، لا القاضي", "A few of the neighbours came, but not the judge"),
    ],
)
def test_what_only_looks_like_one_is_left_alone(check: str, ar: str, en: str) -> None:
    assert not _loud(check, ar, en)
