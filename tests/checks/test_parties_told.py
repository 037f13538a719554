"""Heads of bodies, posts, poles said twice, and who acts, is bound, sends and stays: wrong pairs and faithful ones."""

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
    ("check", "ar", "wrong", "faithful"),
    [
        (
            "ORG001",
            "رفضت الهيئة العامة للموانئ الطلب",
            "The General Association of Ports refused the request",
            "The General Ports Authority refused the request",
        ),
        (
            "ORG001",
            "أعاد الصندوق العربي للتنمية جدولة الدين",
            "The Arab Bank for Development rescheduled the debt",
            "The Arab Fund for Development rescheduled the debt",
        ),
        (
            "ORG001",
            "أيّدت جبهة الإنقاذ الوطني القرار",
            "The National Salvation Party supported the decision",
            "The National Salvation Front supported the decision",
        ),
        (
            "TTL001",
            "قالت سلمى، عضو مجلس الإدارة، إن المال ضاع",
            "The money was lost, said Salma, chair of the board of directors",
            "The money was lost, said Salma, a member of the board of directors",
        ),
        (
            "TTL001",
            "عاد معاون كبير المفتشين",
            "The chief inspector came back",
            "The assistant chief inspector came back",
        ),
        (
            "DIR001",
            "كان المفتاح فوق الباب والمصباح تحت السلم",
            "The key was under the door and the lamp under the stairs",
            "The key was above the door and the lamp under the stairs",
        ),
        (
            "DIR001",
            "كان البرد يشتد كلما ارتفعنا",
            "The cold grew sharper the lower we went",
            "The cold grew sharper the higher we went",
        ),
        (
            "DIR001",
            "صبّوا النفايات أعلى المدينة",
            "They dumped the waste downstream of the city",
            "They dumped the waste upstream of the city",
        ),
        (
            "AGT001",
            "انتقد رئيسة الجمعية بشدة أمين الصندوق",
            "The president of the society sharply criticised the treasurer",
            "The treasurer sharply criticised the president of the society",
        ),
        (
            "AGT001",
            "أمرت المحكمة المستأجرة بأن تسلّم المؤجرة مفاتيح الدكان",
            "The court ordered the landlady to hand the tenant the keys of the shop",
            "The court ordered the tenant to hand the landlady the keys of the shop",
        ),
        (
            "AGT001",
            "وحده جاري سليم كان يزورها",
            "My neighbour Salim was the only one she visited",
            "My neighbour Salim was the only one who visited her",
        ),
        (
            "AGT001",
            "وصلت الممرضة عند الفجر والمصابيح مطفأة، فأشعلت شمعة وجلست قرب السرير",
            "The nurse arrived at dawn, the lamps being out, and I lit a candle and sat down by the bed",
            "The nurse arrived at dawn, the lamps being out, and she lit a candle and sat down by the bed",
        ),
    ],
)
def test_a_wrong_party_is_told_and_a_faithful_pair_left_alone(
    check: str, ar: str, wrong: str, faithful: str
) -> None:
    assert hits(check, ar, wrong) == 1
    assert hits(check, ar, faithful) == 0


@pytest.mark.parametrize(
    ("check", "ar", "en"),
    [
        ("ORG001", "فتح الصندوق الخشبي", "He opened the wooden chest"),
        ("ORG001", "قال المكتب السياسي للحركة", "The movement's Political Bureau said"),
        ("TTL001", "تجاوز الولد حارسًا نائمًا", "The boy crept past guards"),
        ("TTL001", "اجتمع الرؤساء السابقون", "The past presidents met"),
        (
            "DIR001",
            "علمت أن خالي اشترى الدكان القديم من جدّي بثمن بخس",
            "I learned that my grandfather had sold the old shop to my uncle for a song",
        ),
        ("DIR001", "لم يعد أحد يذكره سوى جارته العجوز", "Only his old neighbour still remembers him"),
        (
            "DIR001",
            "كان الضجيج يعلو كلما ابتعدنا عن القرية واقتربنا من السوق",
            "The noise rose the closer we got to the market",
        ),
        (
            "AGT001",
            "استقبلت الوزير في المطار رئيسة البلدية",
            "The minister was received at the airport by the mayor",
        ),
        ("AGT001", "تكلّم الشيخ ساعة كاملة عن أبيه", "The sheikh spoke for a full hour about his father"),
        ("AGT001", "تسلّم المدير رسالة طويلة من خاله", "The director received a long letter from his uncle"),
        ("AGT001", "وحدها خالتي كان يحبها", "My aunt was the only one he loved"),
        ("AGT001", "نظرت أمي إليّ طويلًا ثم خرجت", "My mother gave me a long look, and then I went out"),
        (
            "SPK001",
            "«سألته عن الثمن فضحك وقال لي: خذه».",
            "He asked him the price, but the man laughed and told him to take it.",
        ),
    ],
)
def test_what_is_faithful_is_left_alone(check: str, ar: str, en: str) -> None:
    assert hits(check, ar, en) == 0
