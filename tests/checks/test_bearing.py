"""What a denial, an amount or a mode bears on: each wrong rendering is told, each faithful one is left alone."""

from __future__ import annotations

import pytest

from align.checks import Context, every_check
from align.model import Bead, Pair, Severity

CHECKS = {check.id: check for check in every_check()}


def hits(check: str, ar: str, en: str) -> int:
    """Count what a check surely says of one pair."""
    found = CHECKS[check].find(Pair(ar, en, Bead((0,), (0,))), Context())
    return sum(hit.severity is not Severity.HINT for hit in found)


@pytest.mark.parametrize(
    ("check", "ar", "wrong", "faithful"),
    [
        ("QUA001", "لم يحضر الضيوف كلّهم", "None of the guests came", "Only some of the guests came"),
        (
            "QUA001",
            "لا أزعم أن كل التجار نصّابون",
            "I claim that no trader is a swindler",
            "Not every trader is a swindler",
        ),
        (
            "QUA001",
            "بعض الحجاج لم يصلوا",
            "None of the pilgrims arrived",
            "Some of the pilgrims did not arrive",
        ),
        (
            "QUA001",
            "احترق أكثر ما في المخزن",
            "Everything in the store burnt",
            "Most of what was in the store burnt",
        ),
        ("QUA001", "خسر جزءًا من أرضه", "He lost all his land", "He lost some of his land"),
        ("QUA001", "كان المسرح شبه خالٍ", "The theatre was completely empty", "The theatre was nearly empty"),
        ("QUA001", "نال نصف أجرته", "He got his full wages", "He got half his wages"),
        (
            "NEG001",
            "لن نبحر ما لم تهدأ الريح",
            "We shall not sail even if the wind drops",
            "We shall sail only when the wind drops",
        ),
        (
            "NEG001",
            "سنعود ما لم ينقشع الضباب",
            "We shall turn back if the fog lifts",
            "If the fog stays we shall turn back",
        ),
        (
            "NEG001",
            "ليس الخوف وحده ما أخّرها",
            "It was not fear at all that delayed her",
            "Fear was only part of it",
        ),
        (
            "NEG001",
            "لا أنكر أن البيت أعجبني",
            "I won't pretend that I liked the house",
            "I confess that I liked the house",
        ),
        (
            "NEG001",
            "لم يسكت خوفًا بل لأنه تعب",
            "He never fell silent, frightened and tired",
            "He fell silent because he was tired, not from fear",
        ),
        ("NEG001", "كان لا يردّ ضيفًا", "He turned every guest away", "He let every guest in"),
        ("NEG001", "لا أشكّ في نزاهتها", "I suspect her honesty", "I am convinced of her honesty"),
        ("NEG001", "لم تكن تلك رحلته الأولى", "That was his first journey", "He had travelled before"),
        (
            "NEG001",
            "لم يبقَ في الإناء حليب",
            "There was still milk in the jug",
            "All the milk in the jug was used",
        ),
        (
            "NEG001",
            "لم يشتكِ أحد سوى الحارس",
            "No one complained, not even the guard",
            "The guard alone complained",
        ),
        ("MOD001", "قد تقع الحرب", "War will break out", "War may break out"),
        (
            "MOD001",
            "قد تضيع الفرصة إذا تأخرنا",
            "The chance will be lost if we are late",
            "The chance may be lost if we are late",
        ),
        (
            "MOD001",
            "وينصّ على أن للمالك أن يبيع",
            "It says that the owner must sell",
            "It says that the owner may sell",
        ),
        ("MOD001", "وعلى من يخسر أن يدفع", "Whoever loses may pay", "Whoever loses must pay"),
        ("MOD001", "يُحظر الصيد هنا", "Hunting is allowed here", "No hunting here"),
        (
            "MOD001",
            "يزعم الطباخ أنه بريء",
            "It is proved that the cook is innocent",
            "The cook says he is innocent",
        ),
        (
            "MOD001",
            "أوصت اللجنة ببيع المركب",
            "The committee decided to sell the boat",
            "The committee would have the boat sold, it recommends",
        ),
    ],
)  # fmt: skip
def test_what_is_denied_counted_or_left_open_is_kept(check: str, ar: str, wrong: str, faithful: str) -> None:
    assert hits(check, ar, wrong) > 0
    assert hits(check, ar, faithful) == 0


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("كلّما دخلت السوق اشتريت خبزًا", "I never go into the market without buying bread"),
        ("لا يمكن أن يجهل السائق الطريق", "The driver is bound to know the road"),
        ("لم يبق في القطار مقعد", "Every seat on the train was taken"),
        ("لم يكن في الخيمة غيرنا", "We were alone in the tent"),
        ("لا يخرج من الدار إلا وفي يده عصا", "He never leaves the house but with a stick in his hand"),
        ("اختفى القارب", "The boat was never seen again"),
        ("ما زال الخاتم في إصبعها", "The ring has not left her finger"),
        ("لم يتحرك الحصان", "The horse stood stock-still"),
        ("سرعان ما نسيت الحادثة", "It was not long before I forgot the incident"),
        ("ما كان له أن يرحل", "He should never have left"),
        ("كان جامع العملات أكثر من أسهم في المتحف", "No one gave the museum more than the coin collector"),
    ],
)
def test_a_denial_put_in_other_words_is_no_loss(ar: str, en: str) -> None:
    assert hits("NEG001", ar, en) == 0


@pytest.mark.parametrize(
    ("check", "ar", "en"),
    [
        ("MOD001", "ولّيتُ وجهي عن الباب", "I turned my face from the door"),
        ("MOD001", "وقد ترك المفتاح", "He had left the key"),
        ("MOD001", "وقد تبع الكلب الراعي", "The dog had followed the shepherd"),
        ("MOD001", "لا يجوز البيع إلا بقرار", "A sale may be made only by a decision"),
        ("QUA001", "فاز بأغلبية عشرة أصوات", "He won by ten"),
        ("QUA001", "جهل الجميع السبب", "No one knew the reason"),
        ("QUA001", "لا يعرف بعضهم بعضًا", "None of them know the others"),
    ],
)
def test_look_alikes_are_left_alone(check: str, ar: str, en: str) -> None:
    assert hits(check, ar, en) == 0
