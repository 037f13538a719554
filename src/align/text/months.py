"""The names of months: four Arabic families and the Hijri year, English names and abbreviations."""

from __future__ import annotations

from dataclasses import dataclass

from align.text.words import listed


@dataclass(frozen=True, slots=True)
class Month:
    """A month of one calendar."""

    number: int
    hijri: bool = False
    sure: bool = True
    """False when the word has another everyday meaning and needs a day, a year or a preposition beside it."""


def _table(rows: str, *, hijri: bool = False, sure: bool = True) -> dict[str, Month]:
    """Read 'number: name, name' lines."""
    table = {}
    for row in rows.strip().splitlines():
        number, names = row.split(":")
        for name in names.split(","):
            table[name.strip()] = Month(int(number), hijri, sure)
    return table


_LEVANT = """
1: كانون الثاني, كانون ثاني
2: شباط
3: اذار
4: نيسان
5: ايار
6: حزيران
7: تموز
9: ايلول
10: تشرين الاول, تشرين اول
11: تشرين الثاني, تشرين ثاني
12: كانون الاول, كانون اول
"""
_EGYPT_AND_GULF = """
1: يناير
2: فبراير
4: ابريل
5: مايو
6: يونيو, يونيه
7: يوليو, يوليه
8: اغسطس
9: سبتمبر
10: اكتوبر
11: نوفمبر
12: ديسمبر
"""
_MAGHREB = """
1: جانفي
2: فيفري
4: افريل
6: جوان
7: جويليه, يوليوز
8: غشت
9: شتنبر
11: نونبر
12: دجنبر
"""
_DOUBTFUL = """
3: مارس
5: ماي
8: اب, اوت
"""
_LIBYA = """
1: اي النار
2: النوار
3: الربيع
4: الطير
5: الماء
6: الصيف
7: ناصر
8: هانيبال
9: الفاتح
10: التمور
11: الحرث
12: الكانون
"""
_HIJRI = """
3: ربيع الاول
4: ربيع الاخر, ربيع الثاني
5: جمادي الاولي, جمادي الاول
6: جمادي الاخره, جمادي الثانيه, جمادي الثاني
11: ذو القعده, ذي القعده, ذا القعده
12: ذو الحجه, ذي الحجه, ذا الحجه
"""
_HIJRI_DOUBTFUL = """
1: محرم, المحرم
2: صفر
7: رجب
8: شعبان
9: رمضان
10: شوال
"""
_ENGLISH = """
1: january
2: february
4: april
6: june
7: july
8: august
9: september
10: october
11: november
12: december
"""
_ENGLISH_DOUBTFUL = """
1: jan
2: feb
3: march, mar
4: apr
5: may
6: jun
7: jul
8: aug
9: sep, sept
10: oct
11: nov
12: dec
"""
_ENGLISH_HIJRI = """
1: muharram
2: safar
3: rabialawwal, rabiulawwal, rabiiawwal
4: rabialthani, rabialakhir, rabiulthani, rabiulakhir
5: jumadaalula, jumadaalawwal, jumadaalawwal
6: jumadaalakhira, jumadaalthani, jumadaalakhirah
7: rajab
8: shaban
9: ramadan, ramadhan
10: shawwal
11: dhualqadah, dhualqada, dhulqadah, dhulqada
12: dhualhijjah, dhualhijja, dhulhijjah, dhulhijja
"""

ARABIC = {
    **_table(_LIBYA, sure=False),
    **_table(_HIJRI, hijri=True),
    **_table(_HIJRI_DOUBTFUL, hijri=True, sure=False),
    **_table(_LEVANT),
    **_table(_EGYPT_AND_GULF),
    **_table(_MAGHREB),
    **_table(_DOUBTFUL, sure=False),
}
"""Folded names; those of two words with one space."""
ENGLISH = {
    **_table(_ENGLISH),
    **_table(_ENGLISH_DOUBTFUL, sure=False),
    **_table(_ENGLISH_HIJRI, hijri=True, sure=False),
}
"""Lower-case names without spaces, hyphens and apostrophes."""
WEEKDAYS_AR = {
    "اثنين": 0, "ثلاثاء": 1, "اربعاء": 2, "خميس": 3, "جمعه": 4, "سبت": 5, "احد": 6,
}  # fmt: skip
WEEKDAYS_EN = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
MONTH_NAMES = listed("January February March April May June July August September October November December")
HIJRI_NAMES = (
    "Muharram", "Safar", "Rabi I", "Rabi II", "Jumada I", "Jumada II",
    "Rajab", "Shaban", "Ramadan", "Shawwal", "Dhu al-Qadah", "Dhu al-Hijjah",
)  # fmt: skip
