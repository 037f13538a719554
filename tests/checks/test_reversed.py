"""Things that have changed places, changes told the wrong way about, and scopes: by likeness of words and by frames."""

import pytest

from align.checks import Context, every_check
from align.checks._crossed import crossed
from align.checks._reversed import exchanged
from align.checks._scales import slid
from align.model import Bead, Pair
from align.pipeline import encoder

CHECKS = {check.id: check for check in every_check()}
CONTEXT = Context(encoder=encoder())
EXCHANGED = [
    ("حلّت السيارات محلّ الجمال في نقل الملح", "Cars gave way to camels in the carrying of the salt"),
    ("أخذت البنادق مكان السيوف في الحرب", "In war, guns gave place to swords"),
    ("غسل الصحون ثم أطعم القطّة", "He fed the cat, then washed the dishes"),
    ("اشترى حصانًا بدل البقرة", "He bought a cow instead of a horse"),
    ("كان الشاعر أشهر من الخطّاط", "The calligrapher was more famous than the poet"),
    ("يفضّل الصيد على الزراعة", "He prefers farming to fishing"),
    ("لم يطلب مالًا بل كتابًا", "He asked not for a book but for money"),
    ("بعد الحصاد يأتي موسم الصيد", "The hunting season is followed by the harvest"),
]
CROSSED = [
    ("كان يضحك نهارًا ويبكي ليلًا", "He wept by day and laughed by night"),
    ("باع القمح بعشرين دينارًا والشعير بعشرة", "He sold the wheat for ten dinars and the barley for twenty"),
    ("ولد الأول في دمشق والثاني في حلب", "The first was born in Aleppo and the second in Damascus"),
]
SLID = [
    ("صار صوته أخفت كلّما تكلّم", "His voice grew louder the more he spoke"),
    ("خفّ ألم ساقه بعد أسبوع", "After a week the pain in his leg had grown sharper"),
    ("كان الحصاد أوفر من العام الماضي", "The harvest was poorer than last year"),
    ("تضخّمت ديون الشركة", "The company's debts shrank"),
    ("انتعشت التجارة بعد الصلح", "After the peace trade declined"),
    ("ضاق الوادي عند القرية", "At the village the valley broadened"),
]
FAITHFUL = [
    ("حلّت السيارات محلّ الجمال في نقل الملح", "In the carrying of salt, camels gave way to cars"),
    ("غسل الصحون ثم أطعم القطّة", "He fed the cat after washing the dishes"),
    ("اشترى حصانًا بدل البقرة", "Instead of a cow he bought a horse"),
    ("كان الشاعر أشهر من الخطّاط", "The calligrapher was less famous than the poet"),
    ("لم يكن طبيبًا بل بيطارًا", "He was a vet, not a doctor"),
    ("كان يضحك نهارًا ويبكي ليلًا", "By night he wept, and by day he laughed"),
    ("أرسل القمح إلى بيروت والزيت إلى القاهرة", "To Cairo he sent oil, and to Beirut the wheat"),
    ("قصرت الأيام واقترب البرد", "The days drew in and the cold came near"),
    ("تراجع عدد الزوّار", "Fewer and fewer visitors came"),
    ("امتلأت الساحة قبل الظهر", "The square was full before noon"),
    ("باعوا واشتروا في السوق", "They bought and sold in the market"),
    ("بعد ثلاثة أيام فُتح الباب", "It was three days before the door was opened"),
]
SCOPES = [
    ("QUA001", "ليس كل صامت حكيمًا", "A silent man is never wise", 1),
    ("QUA001", "ليس كل صامت حكيمًا", "Not every silent man is wise", 0),
    ("QUA001", "دفع الشريكان معًا ألف دينار", "Each of the partners paid a thousand dinars", 1),
    ("QUA001", "دفع الشريكان معًا ألف دينار", "Between them the partners paid a thousand dinars", 0),
    ("QUA001", "قلّة من الناس تعرف هذا الطريق", "Not a few people know this road", 1),
    ("QUA001", "نجا معظم الركّاب", "All but a handful of the passengers survived", 0),
    ("NEG001", "لم يصل أي من الوفدين", "One of the two delegations arrived", 1),
    (
        "NEG001",
        "جاء لا طمعًا في المال، بل حبًّا في السفر",
        "He came as much out of greed as for love of travel",
        1,
    ),
    (
        "NEG001",
        "جاء لا طمعًا في المال، بل حبًّا في السفر",
        "He came for love of travel rather than out of greed for money",
        0,
    ),
    ("NEG001", "كان أوحد زمانه", "He was without peer in his day", 0),
    ("MOD001", "زعموا أن في البئر كنزًا", "As everyone knows, there is a treasure in the well", 1),
    ("MOD001", "أذنت له أمّه بالخروج", "His mother forced him to go out", 1),
    ("MOD001", "أذنت له أمّه بالخروج", "His mother let him go out", 0),
    ("MOD001", "كان عليه أن يسدّد الدين", "He was able to pay the debt", 1),
    ("MOD001", "وقد نسي الموعد", "He had forgotten the appointment", 0),
]


def pair(ar: str, en: str) -> Pair:
    return Pair(ar, en, Bead((0,), (0,)))


@pytest.mark.parametrize(("ar", "en"), EXCHANGED)
def test_two_things_that_have_changed_places_are_seen(ar: str, en: str) -> None:
    assert exchanged(pair(ar, en), CONTEXT)


@pytest.mark.parametrize(("ar", "en"), CROSSED)
def test_pairs_whose_members_are_crossed_are_seen(ar: str, en: str) -> None:
    assert crossed(pair(ar, en), CONTEXT)


@pytest.mark.parametrize(("ar", "en"), SLID)
def test_a_change_told_the_wrong_way_about_is_seen(ar: str, en: str) -> None:
    assert slid(pair(ar, en), CONTEXT)


@pytest.mark.parametrize(("ar", "en"), [*EXCHANGED, *CROSSED, *SLID])
def test_each_is_told_once(ar: str, en: str) -> None:
    assert len(list(CHECKS["DIR001"].find(pair(ar, en), CONTEXT))) == 1


@pytest.mark.parametrize(("ar", "en"), FAITHFUL)
def test_the_same_told_from_the_other_end_is_faithful(ar: str, en: str) -> None:
    assert not list(CHECKS["DIR001"].find(pair(ar, en), CONTEXT))


def test_nothing_is_said_of_places_without_vectors() -> None:
    assert not list(CHECKS["DIR001"].find(pair(*EXCHANGED[0]), Context()))


@pytest.mark.parametrize(("check", "ar", "en", "hits"), SCOPES)
def test_scopes_are_held_against_one_another(check: str, ar: str, en: str, hits: int) -> None:
    assert len(list(CHECKS[check].find(pair(ar, en), CONTEXT))) == hits
