"""Ways, bearings and days told the other way round, and what is true told from the other end."""

from __future__ import annotations

import pytest

from align.checks import Context, every_check, run
from align.model import Bead, Pair, Severity
from align.pipeline import encoder

DIR, AGT, SPK = "DIR001", "AGT001", "SPK001"
ROWS = (
    (DIR, "ولدت أختي قبل أن تنتهي الحرب بعام", "My sister was born a year after the war ended",
     "My sister was born a year before the war ended"),
    (DIR, "نصبوا الخيمة إلى الشمال من البئر", "They pitched the tent to the south of where they had been",
     "They pitched the tent to the north of the well"),
    (DIR, "وغداة الزفاف رحل العريس", "On the eve of the wedding the groom went away",
     "The day after the wedding the groom went away"),
    (DIR, "وفي اليوم التالي فُتحت المدارس", "The previous day the schools had been opened",
     "The schools were opened a day later"),
    (DIR, "جذّفنا باتجاه المنبع ساعتين", "We rowed downstream for two hours", "We rowed upstream for two hours"),
    (DIR, "انسلّ اللص من الحديقة", "The thief stole into the garden", "The thief stole out of the garden"),
    (DIR, "غادر الحجّاج المدينة", "The pilgrims came to the city", "The pilgrims went out of the city"),
    (DIR, "كان الفلاحون يشترون التبن من التاجر", "The peasants sold straw to the merchant",
     "The merchant sold the peasants straw"),
    (DIR, "في الصباح نقرأ الرسائل وفي المساء نعزف العود", "In the evening we read letters, and in the morning we play"
     " the lute", "In the morning we read letters, and in the evening we play the lute"),
    (DIR, "شكر الأمير المنتصرين", "The prince thanked the vanquished", "The prince thanked the victors"),
    (AGT, "أحرق المحاصِرون المخازن", "The defenders burned the stores", "The besiegers burned the stores"),
    (AGT, "لم يجد المطارَد ماء", "The pursuer found no water", "The hunted man found no water"),
    (AGT, "أنقذ ابني من النار طبيبُنا", "My son saved our doctor from the fire",
     "Our doctor saved my son from the fire"),
    (AGT, "قاضت شركة «المنار» بلدية الميناء", "The municipality of the port sued the al-Manar company",
     "The al-Manar company sued the municipality of the port"),
    (AGT, "كتب القاضي الحكم بعدما وافق عليه المحافظ",
     "The governor wrote the judgment after the judge had agreed to it",
     "The judge wrote the judgment after the governor had agreed to it"),
    (SPK, "ضحك الطبّاخ، ونهض البحّار، فقال الطبيب: «اسكتوا.»", "The cook laughed, and the sailor rose and said, “Quiet.”",
     "The cook laughed, and the sailor rose. “Quiet,” said the doctor."),
    (SPK, "قال لها: «ربحنا الجائزة يا أمي.» فقالت: «ومن يدفع الدين؟»",
     "He said to her, “We have won the prize, Mother. But who will pay the debt?”",
     "He said to her, “We have won the prize, Mother.” “But who will pay the debt?” she said."),
    (SPK, "فقاطعته الممرضة: «هذا يكفي الليلة.»", "“That is enough for tonight,” he told the nurse.",
     "“That is enough for tonight,” the nurse broke in."),
    (SPK, "سأل القاضي: «من رأى؟» فأجاب البوّاب: «أنا رأيت.»", "“Who saw?” asked the porter. “I did,” replied the judge.",
     "“Who saw?” asked the judge. “I did,” replied the porter."),
)  # fmt: skip
FAITHFUL = (
    ("خرج إلى الحقل يتفقد الزرع", "He walked into the field to look over the crop"),
    ("دخل علينا من باب الحديقة", "He came out of the garden and stood before us"),
    ("خرج من البيت إلى المقهى", "He left the house for the café"),
    ("تقع البئر إلى الجنوب من القلعة", "The fort stands to the north of the well"),
    ("كان سالم أقصر من أخيه", "Of the two, Salim's brother was the taller"),
    ("انقطع الماء ولم يعد حتى المساء", "The water was cut off and was still off in the evening"),
    ("كانت الصورة بالأبيض والأسود", "The picture was in black and white"),
    ("قالت لابن عمّها: «أنا رأيتها تغرق.»", "“I saw her go down,” she told her cousin."),
    ("نحن الذين زرعناها", "We are the ones who planted it"),
    ("فقال لهم الأمير: «تقدّموا يا رجال.»", "“Step forward, men,” the governor told them."),
    ("علّق الوزير: «لا جديد.» وأضاف نائبه: «سنرى غدًا.»",
     "“Nothing new,” the minister commented. “We shall see tomorrow,” his deputy added."),
)  # fmt: skip


def _found(ar: str, en: str) -> set[str]:
    pair = Pair(ar, en, Bead((0,), (0,)), 0.7)
    checks = tuple(check for check in every_check() if check.id in (DIR, AGT, SPK))
    hits = run(checks, pair, Context(pairs=(pair,), encoder=encoder()))
    return {hit.check for hit in hits if hit.severity is not Severity.HINT}


@pytest.mark.parametrize(("check", "ar", "wrong", "right"), ROWS)
def test_what_is_turned_round_is_told_and_what_is_not_is_left_alone(
    check: str, ar: str, wrong: str, right: str
) -> None:
    assert check in _found(ar, wrong)
    assert check not in _found(ar, right)


@pytest.mark.parametrize(("ar", "en"), FAITHFUL)
def test_a_free_rendering_is_left_alone(ar: str, en: str) -> None:
    assert not _found(ar, en)
