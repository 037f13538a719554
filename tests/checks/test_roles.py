"""Who does what to whom about verbs and nouns that no table has: by vectors of words and the build of clauses."""

import pytest

from align.checks import Context, every_check
from align.model import Bead, Pair
from align.pipeline import encoder
from align.text.frames import frames
from align.text.phrasal import phrasal

AGENT = next(check for check in every_check() if check.id == "AGT001")
SWAPPED = [
    ("تتهم المعارضة الحكومة بالتزوير.", "The government accuses the opposition of fraud."),
    ("هزم فريق حلب فريق حمص بهدفين.", "The Homs team beat the Aleppo team by two goals."),
    ("لا يجوز لصاحب العمل أن يفصل العامل.", "The worker may not dismiss the employer."),
    ("قُتل القائد على يد أحد جنوده.", "The commander killed one of his own soldiers."),
    ("العبء على المستأجر لا على المؤجر.", "The burden is on the lessor and not on the lessee."),
    ("ابتسمت له فاحمرّ وجهه.", "He smiled at her and her face went red."),
    ("حمله المختار على ظهره إلى بيته.", "He carried the headman home on his back."),
    ("رفضت النقابة عرض الحكومة.", "The government turned down the union's offer."),
    ("استأجر صاحبُ الفندق البستانيَّ لموسم واحد.", "The gardener hired the hotel owner for a single season."),
    ("طُرد الحارس من قبل أصحاب البيت.", "The guard threw the owners of the house out."),
    ("رفض العمّال عرض الإدارة.", "The management rejected the workers' offer."),
    ("وعلى الناشر أن يُبلّغ المؤلف قبل شهر.", "The author must inform the publisher a month before."),
    ("يحقّ للعامل أن يقاضي صاحب العمل.", "The employer has the right to sue the worker."),
    ("كان عمّي مدينًا للبقّال بمبلغ كبير.", "The grocer owed my uncle a large sum."),
    ("المرأة التي أنقذها الغوّاص عادت تشكره.", "The woman who had saved the diver came back to thank him."),
    (
        "الصحفي الذي هدّده النائب غادر البلاد.",
        "The journalist who had threatened the deputy left the country.",
    ),
    ("رجل قَتَلَ عمَّه.", "He was a man his uncle had killed."),
    ("تقرض النقابةُ المزارعين شعيرًا.", "The farmers lend barley to the union."),
]
FAITHFUL = [
    ("تتهم المعارضة الحكومة بالتزوير.", "The government is accused of fraud by the opposition."),
    ("تعرّض التاجر لضرب مبرّح من اللصوص.", "The robbers beat the merchant savagely."),
    ("حظي المشروع بدعم الوزير.", "The minister backed the project."),
    ("لقيت الفرقة من الجمهور استقبالًا حارًّا.", "The audience gave the band a warm welcome."),
    ("المدينة التي حاصرها الجيش شهرين سقطت.", "The city, besieged by the army for two months, fell."),
    ("الولد ضربته المعلمة فبكى.", "The teacher hit the boy and he cried."),
    ("غادر الوفد بعد أن ودّعه الوزير.", "The minister saw the delegation off."),
    ("ووقّع المحاضر كلّها منذر الحلو.", "The records were all signed by Munzir al-Helou."),
    ("العبء على المستأجر لا على المؤجر.", "The burden is on the lessee, not on the lessor."),
    ("استأجر صاحبُ الفندق البستانيَّ.", "The gardener was taken on by the hotel owner."),
    ("طُرد الحارس من قبل أصحاب البيت.", "The owners of the house threw the guard out."),
    ("على الناشر أن يُبلّغ المؤلف قبل شهر.", "The author must be informed by the publisher a month before."),
    ("ورث الابن الدكان عن عمه.", "The uncle left the shop to his nephew."),
    ("استعارت زينب الكتاب من هدى.", "Huda lent Zaynab the book."),
    ("زيارة الرئيس للبطريرك أثارت لغطًا.", "The patriarch's visit from the president caused a stir."),
    ("كانت المديرة تخيف السكرتير.", "The secretary was afraid of the manageress."),
    ("الصحفي الذي هدّده النائب غادر البلاد.", "The journalist the deputy had threatened left the country."),
    ("أُخبرتُ أن أخاه هو من باع البيت.", "They told me it was his brother who had sold the house."),
    (
        "في الصباح أرسلنا الأولاد إلى باب المسجد.",
        "In the morning we sent the children to the door of the mosque.",
    ),
    ("رفع الرقيب مسعود المصحف عن الأرض.", "Sergeant Masoud picked the Qur'an up from the ground."),
]


def hits(ar: str, en: str) -> list[str]:
    mine = Pair(ar, en, Bead((0,), (0,)))
    return [hit.message for hit in AGENT.find(mine, Context(pairs=(mine,), encoder=encoder()))]


@pytest.mark.parametrize(("ar", "en"), SWAPPED)
def test_parties_that_changed_places_are_told(ar: str, en: str) -> None:
    assert hits(ar, en)


@pytest.mark.parametrize(("ar", "en"), FAITHFUL)
def test_what_is_said_from_the_other_side_is_let_pass(ar: str, en: str) -> None:
    assert not hits(ar, en)


def test_a_passive_has_its_doer_after_by() -> None:
    text = "The petition was shunned by the council."
    (frame,) = frames(text)
    assert (frame.agent.span.of(text), frame.other.span.of(text)) == ("the council", "The petition")


def test_a_verb_and_its_particle_mean_one_verb() -> None:
    assert phrasal()["turn", "down"] == "refuse"
