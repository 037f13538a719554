"""Things, offices and words of several readings: the right rendering passes, its neighbour is told."""

import pytest

from align.checks._base import Context
from align.checks._clashes import clashes, kindred_clashes
from align.checks.homograph import find as misread
from align.checks.title import find as other_title
from align.model import Bead, Pair


def pair_of(ar: str, en: str) -> Pair:
    return Pair(ar, en, Bead((0,), (0,)))


@pytest.mark.parametrize(
    ("ar", "right", "wrong"),
    [
        ("انكسرت دفّة السفينة", "The ship's rudder broke", "The ship's mast broke"),
        ("أصلح البحّار المجداف", "The sailor mended the oar", "The sailor mended the anchor"),
        ("أصيب الطفل بجديري الماء", "The child caught chickenpox", "The child caught measles"),
        ("شكا من حصى الكلى", "He complained of kidney stones", "He complained of gallstones"),
        ("أضافت الهيل إلى القهوة", "She added cardamom to the coffee", "She added ginger to the coffee"),
        ("احتسب الحكم رمية تماس", "The referee gave a throw-in", "The referee gave a corner"),
        ("ناوله إزميلا", "He handed him a chisel", "He handed him a hammer"),
        ("علّق الخفّاش في السقف", "A bat hung from the ceiling", "An owl hung from the ceiling"),
        ("طلب شهادة ميلاد", "He asked for a birth certificate", "He asked for a death certificate"),
        ("قُصفت قلعة بقذائف الهاون", "Mortars shelled a castle", "Mortars shelled a monastery"),
        (
            "سألوا عن بندقية الصيد والخنجر",
            "They asked for the shotgun and the dagger",
            "They asked for the shotgun and the sword",
        ),
        ("غطّى الصقيع الحقول", "Frost covered the fields", "Fog covered the fields"),
        ("باع الصائغ قرطا", "The jeweller sold an earring", "The jeweller sold a bracelet"),
        ("لبس المعطف والقفّاز", "He put on the coat and the glove", "He put on the coat and the sock"),
        (
            "وصل الوكيل والعريف إلى فصيلة المشاة",
            "They reached the infantry platoon",
            "They reached the infantry regiment",
        ),
        ("كان يكره الثرثار", "He hated the chatterbox", "He hated the miser"),
    ],
)
def test_a_thing_is_not_its_neighbour(ar: str, right: str, wrong: str) -> None:
    assert not list(clashes(pair_of(ar, right)))
    assert len(list(clashes(pair_of(ar, wrong)))) == 1


@pytest.mark.parametrize(
    ("ar", "right", "wrong"),
    [
        ("كسر الخادم الجرّة", "The servant broke the jar", "The servant broke the hammer"),
        ("نظر إلى النسر", "He looked at the eagle", "He looked at the beetle"),
        (
            "ملأ الفلاح العربة بالقمح",
            "The farmer filled the cart with wheat",
            "The farmer filled the cart with figs",
        ),
    ],
)
def test_a_thing_of_a_kindred_field_is_seen(ar: str, right: str, wrong: str) -> None:
    assert not list(kindred_clashes(pair_of(ar, right)))
    assert len(list(kindred_clashes(pair_of(ar, wrong)))) == 1


@pytest.mark.parametrize(
    ("ar", "right", "wrong"),
    [
        (
            "حفظ المختار حجّة الأرض",
            "The mukhtar kept the title deed of the land",
            "The mukhtar kept the argument of the land",
        ),
        ("بدّل العازف ريشة العود", "The player changed the plectrum", "The player changed the feather"),
        (
            "اعترض المحامي على الدفع أمام القاضي",
            "The lawyer objected to the plea",
            "The lawyer objected to the payment",
        ),
        ("عثروا على هيكل عظام", "They found a skeleton of bones", "They found a temple of bones"),
        (
            "وضعت القرنفل مع القرفة",
            "She put cloves in with the cinnamon",
            "She put carnations in with the cinnamon",
        ),
        ("درس النحو والصرف", "He studied grammar and morphology", "He studied syntax and drainage"),
        (
            "أصدرت الشرطة مذكرة توقيف",
            "The police issued an arrest warrant",
            "The police issued an arrest memorandum",
        ),
        ("رفع البنّاء اللبن على الحائط", "The mason lifted the mud bricks", "The mason lifted the milk"),
    ],
)
def test_a_word_is_read_as_its_neighbours_say(ar: str, right: str, wrong: str) -> None:
    assert not list(misread(pair_of(ar, right), Context()))
    assert len(list(misread(pair_of(ar, wrong), Context()))) == 1


@pytest.mark.parametrize(
    ("ar", "right", "wrong"),
    [
        ("استقبله وكيل الوزارة", "The undersecretary received him", "The private secretary received him"),
        ("تكلّم المؤذن", "The muezzin spoke", "The imam spoke"),
        ("كتب عميد الكلية", "The dean wrote", "The registrar wrote"),
        ("سأل أمين المتحف", "The curator asked", "The mayor asked"),
        ("وقّع رئيس التحرير", "The editor-in-chief signed", "The correspondent signed"),
        ("حضر قاضي التحقيق", "The examining magistrate came", "The notary came"),
    ],
)
def test_an_office_is_not_its_neighbour(ar: str, right: str, wrong: str) -> None:
    assert not list(other_title(pair_of(ar, right), Context()))
    assert len(list(other_title(pair_of(ar, wrong), Context()))) == 1
