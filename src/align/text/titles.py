"""Ranks, offices and forms of address, in both languages, by what they say."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from align.model import Language
from align.text.names_terms import Meaning, Term, collected, terms

_ROWS = """
rank | private | جندي?, جنديا? | private?, privates?, soldier?, soldiers?
rank | corporal | عريف, عريفا, نائب عريف | corporal, corporals
rank | sergeant | رقيب?, رقيبا?, رقيب أول, شاويش, جاويش, شاويشا | sergeant, sergeants, sarge
rank | warrant officer | مساعد?, مساعد أول, وكيل ضابط, رئيس رقباء | warrant officer, warrant officers, adjutant?, sergeant major
rank | second lieutenant | ملازم, ملازما, ملازم ثان, ملازم ثاني, ملازما ثانيا | second lieutenant, second lieutenants, lieutenant?, ensign?
rank | first lieutenant | ملازم أول, ملازما أول, ملازم اول | first lieutenant, first lieutenants, lieutenant?
rank | captain | نقيب?, نقيبا?, يوزباشي, رئيس? | captain, captains
rank | major | رائد?, رائدا?, صاغ, بكباشي? | major?, majors?
rank | lieutenant colonel | مقدم?, مقدما?, بكباشي, قائمقام? | lieutenant colonel, lieutenant colonels, lieutenant-colonel
rank | colonel | عقيد, عقيدا, عقداء, قائمقام?, أميرالاي, ميرالاي | colonel, colonels
rank | brigadier | عميد?, عميدا?, زعيم? | brigadier, brigadiers, brigadier general
rank | major general | لواء?, لواءا?, ألوية? | major general, major generals, general?
rank | lieutenant general | فريق أول, فريق ركن | lieutenant general, lieutenant generals, general?
rank | marshal | مشير?, مشيرا?, ماريشال, مارشال, مهيب? | marshal, field marshal, marshals
rank | general | جنرال, جنرالا, جنرالات, لواء?, سر عسكر | general?, generals?
rank | admiral | أميرال, أدميرال, أمير البحر | admiral, admirals
rank | officer | ضابط, ضابطا, ضباط, ضابطان, ضابطين | officer, officers
office | king | ملك?, ملكا?, ملوك | king, kings
office | queen | ملكة, ملكات | queen, queens
office | emir | أمير?, أميرا?, أمراء | emir, emirs, amir, prince, princes
office | princess | أميرة, أميرات | princess, princesses
office | sultan | سلطان, سلطانا, سلاطين | sultan, sultans
office | caliph | خليفة?, خلفاء | caliph, caliphs
office | emperor | إمبراطور, إمبراطورا, أباطرة, قيصر | emperor, emperors, kaiser, tsar, czar, caesar
office | shah | شاه | shah
office | president | رئيس?, رئيسا?, رؤساء?, رئيس الجمهورية, رئيسة? | president, presidents
office | prime minister | رئيس الوزراء, رئيس وزراء, رئيس الحكومة, رئيسة الوزراء, رئيسة وزراء, رئيس مجلس الوزراء, صدر أعظم, وزير أول | prime minister, prime ministers, premier, premiers, grand vizier
office | deputy prime minister | نائب رئيس الوزراء, نائب رئيس وزراء, نائب رئيس مجلس الوزراء | deputy prime minister, vice premier
office | vice president | نائب الرئيس, نائب رئيس, نائب رئيس الجمهورية | vice president, vice presidents, vice-president, deputy president, deputy chairman?, deputy head?
office | minister | وزير, وزيرا, وزراء?, وزيرة, وزيران, وزيرين | minister, ministers, vizier, viziers, secretary of state?
office | deputy minister | نائب وزير, نائب الوزير, وكيل وزارة, وكيل الوزارة | deputy minister, undersecretary, under-secretary, under secretary
office | secretary general | أمين عام, الأمين العام | secretary general, secretary-general
office | governor | محافظ?, محافظا?, والي, واليا, ولاة, حاكم?, متصرف, حكمدار | governor, governors, wali, mutasarrif
office | mayor | عمدة, رئيس البلدية, رئيس بلدية, أمين العاصمة | mayor, mayors, umda
office | mukhtar | مختار? | mukhtar, headman, village head
office | ambassador | سفير, سفيرا, سفراء, سفيرة | ambassador, ambassadors
office | consul | قنصل, قنصلا, قناصل | consul, consuls
office | senator | سيناتور | senator, senators
office | member of parliament | نائب?, نائبا?, نواب? | member of parliament, members of parliament, mp, mps, deputy?, deputies?, congressman, congressmen, congresswoman
office | judge | قاض, قاضي, قاضيا, قضاة | judge, judges, magistrate, magistrates, qadi, cadi, justice?
office | prosecutor | مدع عام, المدعي العام, وكيل النيابة, نائب عام, النائب العام | prosecutor, prosecutors, public prosecutor, attorney general
office | lawyer | محام, محامي, محاميا, محامون, محامين, محامية | lawyer, lawyers, attorney, attorneys, barrister, solicitor, advocate?
office | director | مدير, مديرا, مدراء, مديرون, مديرة, مديري | director, directors, manager, managers, head?, principal?, headmaster?, headmistress?, editor?, superintendent?, warden?
office | mufti | مفتي, مفتيا | mufti, muftis
office | patriarch | بطريرك, بطرك, بطاركة | patriarch, patriarchs
office | bishop | أسقف, مطران, أساقفة, مطارنة | bishop, bishops, metropolitan?, archbishop, archbishops
office | priest | كاهن, قس, قسيس, خوري, كهنة | priest, priests, pastor, vicar, clergyman, father?
office | pope | بابا? | pope, popes
office | ayatollah | آية الله | ayatollah, ayatollahs
learning | professor | أستاذ?, بروفيسور, بروفسور, أساتذة? | professor, professors
learning | doctor | دكتور, دكتورة, طبيب, أطباء, طبيبا, طبيبة, د? | doctor, doctors, dr, physician, physicians
learning | engineer | مهندس, مهندسا, مهندسة, مهندسين, مهندسون | engineer, engineers
learning | dentist | طبيب أسنان | dentist, dentists
learning | nurse | ممرضة, ممرضات, ممرض | nurse, nurses
"""  # noqa: E501  one row, one line

_KIN = (
    ("general", "major general", "lieutenant general", "marshal"),
    ("officer", "captain"),
    ("officer", "colonel"),
    ("officer", "major"),
    ("officer", "first lieutenant"),
    ("officer", "second lieutenant"),
    ("officer", "lieutenant colonel"),
    ("officer", "warrant officer"),
    ("warrant officer", "sergeant"),
    ("colonel", "lieutenant colonel"),
    ("brigadier", "general"),
    ("president", "director", "captain", "prime minister", "mayor"),
    ("sultan", "caliph", "emir", "king", "shah", "emperor", "princess", "queen"),
    ("minister", "prime minister", "deputy minister", "secretary general"),
    ("deputy prime minister", "prime minister", "vice president"),
    ("member of parliament", "vice president", "deputy minister", "senator"),
    ("professor", "doctor"),
    ("priest", "bishop", "patriarch", "pope"),
    ("judge", "governor"),
    ("director", "governor"),
    ("minister", "member of parliament"),
    ("prosecutor", "lawyer"),
    ("governor", "mayor", "mukhtar"),
    ("nurse", "doctor", "dentist"),
)
"""Titles of which a faithful translation may put one for the other: their words overlap, or one holds the other."""


def _rows(language: Language) -> Iterator[tuple[str, str, bool]]:
    for line in _ROWS.strip().splitlines():
        _, key, arabic, english = (part.strip() for part in line.split("|"))
        for word in (arabic if language == "ar" else english).split(","):
            if word.strip():
                yield word.strip().rstrip("?"), key, not word.strip().endswith("?")


@cache
def listed(language: Language) -> dict[tuple[str, ...], Meaning]:
    """Return every phrase for a title."""
    return collected(_rows(language), language)


@lru_cache(maxsize=4096)
def titles(text: str, language: Language) -> tuple[Term, ...]:
    """Return the titles of a text, in order, the longest first where one holds another.

    Example:
        >>> [sorted(term.keys) for term in titles("نائب رئيس الوزراء والعقيد", "ar")]
        [['deputy prime minister'], ['colonel']]
    """
    return terms(text, language, listed(language), 4)


@cache
def kin(key: str) -> frozenset[str]:
    """Return the titles that may be put for one another, the key among them."""
    return frozenset((key,)).union(*(group for group in _KIN if key in group))


@cache
def family(key: str) -> str:
    """Return rank, office or learning."""
    return next(
        row.split("|")[0].strip() for row in _ROWS.strip().splitlines() if row.split("|")[1].strip() == key
    )
