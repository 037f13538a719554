"""Constructions whose contrary is told by words that nothing denies, amounts, and speakers without a name."""

from __future__ import annotations

import pytest

from align.checks import every_check, run
from align.model import Bead, Pair, Severity

NEG, QUA, MOD, SPK = "NEG001", "QUA001", "MOD001", "SPK001"
ROWS = (
    (NEG, "كفّ العجوز عن الصيد منذ الشتاء", "The old man had kept up his fishing since the winter",
     "The old man had not fished since the winter"),
    (NEG, "ما إن فُتح الباب حتى دخل الأولاد", "The door had yet to open when the children came in",
     "No sooner was the door open than the children came in"),
    (NEG, "لا يقتصر عمله على كتابة الرسائل، بل يقرؤها أيضًا",
     "His work is confined to writing letters, which he reads",
     "His work is not confined to writing letters; he reads them too"),
    (NEG, "لم يمض على زواجهما وقت طويل حتى سافر", "A long time went by after their wedding, and he left",
     "They had not been married long when he left"),
    (NEG, "لم يأكل الضيف سوى رغيف", "The guest had eaten everything on the table save a loaf",
     "All the guest ate was a loaf"),
    (NEG, "لا يُفتح الصندوق بغير حضور الشاهدين", "The box shall not be opened even with the two witnesses present",
     "The box may be opened only in the presence of the two witnesses"),
    (NEG, "لا يسمح الحارس بالجلوس ولا بالوقوف", "The guard does not allow sitting, but they may stand",
     "The guard allows neither sitting nor standing"),
    (NEG, "إيّاك أن تفتح هذا الباب", "Mind you open this door", "Whatever you do, do not open this door"),
    (NEG, "كان الخادم أبعد الناس عن الكذب", "The servant was the most mendacious of men",
     "The servant was the last man to tell a lie"),
    (NEG, "لم تستبعد الشركة بيع المصنع إذا تعذّر الاقتراض",
     "The company ruled out selling the mill if it was impossible to borrow",
     "The company did not rule out selling the mill if it was impossible to borrow"),
    (NEG, "كان نصف الجنود غير مستعدين للسفر", "Half of the soldiers were prepared for the journey, being tired",
     "Half of the soldiers were unprepared for the journey"),
    (NEG, "لم يكن القصر بلا حرّاس", "The palace had no guards", "The palace had its guards"),
    (NEG, "غيّر الوزير رأيه بعد العشاء", "The minister did not change his mind after dinner",
     "The minister changed his mind after dinner"),
    (MOD, "يلتزم المقاول بتسليم المفاتيح", "The contractor has the option of handing over the keys",
     "The contractor undertakes to hand over the keys"),
    (MOD, "للمدير أن يوقف العمل", "The manager is bound to stop the work",
     "The manager is at liberty to stop the work"),
    (MOD, "لم يستطع الولد حمل الصندوق", "The boy saw no need to carry the box",
     "The box was too heavy for the boy to carry"),
    (MOD, "إني موقنة أن السفينة غرقت", "I would like to think that the ship sank",
     "I am certain that the ship sank"),
    (MOD, "لو سألتني أمس لأعطيتك المفتاح", "When you asked me yesterday I gave you the key",
     "Had you asked me yesterday I would have given you the key"),
    (MOD, "لا يمكن أن يكون هذا الخط خطه", "This hand may not be his", "This hand cannot be his"),
    (MOD, "وقد أوصى الطبيب بالراحة", "The doctor might recommend a rest", "The doctor has recommended a rest"),
    (QUA, "تبيّن أن أحد المفتاحين مكسور", "Both keys turned out to be broken",
     "One of the keys turned out to be broken"),
    (QUA, "للعامل أن يستقيل في أي وقت", "The worker may resign at certain times",
     "The worker may resign at any time"),
    (QUA, "دفع التاجر ضعف ثمن الفرس", "The merchant paid half the price of the mare",
     "The merchant paid twice the price of the mare"),
    (QUA, "لم يقرأ من الرسالة إلا بضعة أسطر", "He read many lines of the letter",
     "He read a line or two of the letter, and only that"),
    (QUA, "أُقرّت الميزانية بالإجماع", "The budget was passed by a majority",
     "The budget was passed without dissent"),
    (QUA, "ما أقلّ ما كان جدي يضحك", "How much my grandfather laughed", "How seldom my grandfather laughed"),
    (QUA, "خرج أهل القرية عن آخرهم", "The last of the villagers came out", "The village came out to a man"),
    (QUA, "روى القصة غير واحد من الشيوخ", "Not one of the elders told the story",
     "Several of the elders told the story"),
    (QUA, "لم يحضر أي درس في حياته", "He attended one or two lessons in his life",
     "He never attended a lesson in his life"),
    (QUA, "لم تنج من الحريق دار واحدة", "A single house came through the fire",
     "Not a house came through the fire"),
    (SPK, "قال لي الأستاذ نبيل: «اجلس.»", "“Sit down,” my grandfather said to me",
     "“Sit down,” Ustaz Nabil said to me"),
)  # fmt: skip


@pytest.mark.parametrize(("check", "ar", "wrong", "right"), ROWS)
def test_the_contrary_is_told_and_a_free_rendering_is_not(
    check: str, ar: str, wrong: str, right: str
) -> None:
    checks = [each for each in every_check() if each.id in (NEG, QUA, MOD, SPK)]
    found, alarms = (
        [each for each in run(checks, Pair(ar, en, Bead((0,), (0,)))) if each.severity is not Severity.HINT]
        for en in (wrong, right)
    )
    assert check in {each.check for each in found}
    assert not alarms
