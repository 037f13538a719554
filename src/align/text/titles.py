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
office | deputy minister | نائب وزير, نائب الوزير, معاون الوزير, معاون وزير | deputy minister, deputy ministers, vice minister, assistant minister
office | undersecretary | وكيل وزير, وكيل الوزير, وكيل وزارة, وكيل الوزارة, وكلاء الوزارة, وكلاء الوزارات, وكيل أول الوزارة | undersecretary, undersecretaries, under-secretary, under secretary, permanent secretary?
office | private secretary | سكرتير خاص, السكرتير الخاص, سكرتيره الخاص, السكرتيرة الخاصة, سكرتيرة خاصة, سكرتيرته الخاصة | private secretary, private secretaries, personal secretary
office | chief of the general staff | رئيس الأركان, رئيس أركان, رئيس هيئة الأركان, رئيسا للأركان | chief of staff, chiefs of staff, chief of the general staff, chief of general staff
office | head of the royal court | رئيس الديوان, رئيس ديوان, رئيس الديوان الملكي, رئيس الديوان الأميري | head of the royal court, chief of the royal court, chief of the royal cabinet, head of the chancery, chief of staff
office | head of office | مدير مكتب, مدير مكتبه, مدير مكتبها, مدير مكتب الوزير, مدير المكتب | head of office, office manager, office director, chief of staff, director of the office, head of the office
office | syndic | نقيب الأشراف?, نقيب المحامين?, نقيب الأطباء?, نقيب المهندسين?, نقيب الصحفيين?, نقيب المعلمين?, نقيب التجار? | syndic, naqib?
office | chief of protocol | رئيس التشريفات, مدير التشريفات, مدير المراسم, رئيس المراسم, رئيس البروتوكول | chief of protocol, head of protocol, master of ceremonies
office | chamberlain | كبير الأمناء, حاجب السلطان, حاجب الملك, حاجب الخليفة, كبير الحجاب, حاجب? | chamberlain, chamberlains
office | crown prince | ولي العهد, ولي عهد, ولي عهده, وليا للعهد | crown prince, crown princes, heir apparent, heir to the throne
office | regent | وصي على العرش, الوصي على العرش, وصيا على العرش | regent, regents
office | khedive | خديوي, الخديو, خديو | khedive
office | speaker | رئيس مجلس النواب, رئيس البرلمان, رئيس مجلس الأمة, رئيس مجلس الشعب, رئيسة البرلمان, رئيس المجلس الوطني | speaker?, speaker of parliament, speaker of the house, parliament speaker, president of the assembly
office | adviser | مستشار, مستشارا, مستشارة, مستشاره, مستشارون, مستشارين, مستشارو | adviser, advisers, advisor, advisors, counsellor, counselor, consultant?, counsel?, chancellor?, chancellors?
office | spokesman | ناطق رسمي, الناطق الرسمي, متحدث رسمي, المتحدث الرسمي, المتحدث باسم, الناطق باسم, ناطق باسم, متحدث باسم, متحدثة باسم | spokesman, spokesmen, spokesperson, spokeswoman, spokespeople
office | attaché | ملحق عسكري, الملحق العسكري, ملحق ثقافي, الملحق الثقافي, ملحق صحفي, الملحق الصحفي, ملحق تجاري, الملحق التجاري | attaché, attache, attachés
office | chargé d'affaires | قائم بالأعمال, القائم بالأعمال, قائما بالأعمال | chargé d'affaires, charge d'affaires, chargé
office | director general | مدير عام, المدير العام, مديرا عاما, مديرة عامة, المديرة العامة, المديرون العامون | director general, director-general, general manager, general director, managing director?
office | deputy director | نائب المدير, نائب مدير, نائبة المدير, معاون المدير, مساعد المدير, مساعد مدير, وكيل المدير | deputy director, assistant director, deputy manager, assistant manager, vice director, vice principal, deputy head, deputy principal
office | inspector general | مفتش عام, المفتش العام | inspector general, general inspector, chief inspector
office | inspector | مفتش, مفتشا, مفتشون, مفتشين, مفتشة, مفتشو | inspector, inspectors, examiner?
office | treasurer | أمين الصندوق, أمين صندوق, أمين الخزانة, أمين خزانة, أمينة الصندوق | treasurer, treasurers, cashier?, teller?
office | curator | أمين المتحف, أمين متحف, أمينة المتحف, أمناء المتاحف | curator, curators, keeper?
learning | librarian | أمين المكتبة, أمين مكتبة, أمينة المكتبة, أمينة مكتبة, أمناء المكتبات | librarian, librarians
learning | registrar | مسجل الكلية, مسجل الجامعة, مأمور النفوس, أمين السجل, أمين السجل العقاري | registrar, registrars
office | recorder | أمين السر, أمين سر, أمينة السر | secretary, secretaries, recorder?
office | secretary | سكرتير, سكرتيرا, سكرتيرة, سكرتيرته, سكرتيره | secretary, secretaries
office | police chief | قائد الشرطة, مدير الشرطة, رئيس الشرطة, قائد شرطة, مدير شرطة, مدير الأمن العام, صاحب الشرطة, رئيس شرطة | police chief, chief of police, head of police, police commissioner, chief constable, police director, head of the police
office | high commissioner | المندوب السامي, مندوب سام, المفوض السامي, مفوض سام, المندوبين الساميين | high commissioner, high commissioners
office | prison governor | مدير السجن, مأمور السجن, مدير سجن | prison governor, warden, wardens, prison director, governor, prison warden, director of the prison
office | ombudsman | أمين المظالم, محامي الشعب, ديوان المظالم? | ombudsman
office | chief justice | قاضي القضاة, رئيس القضاة, رئيس المحكمة العليا, رئيس مجلس القضاء | chief justice, chief judge, chief qadi, grand qadi, president of the supreme court
office | investigating judge | قاضي التحقيق, قاضي تحقيق, قضاة التحقيق | investigating judge, examining magistrate, investigating magistrate, examining judge
office | justice of the peace | قاضي الصلح, قاضي صلح | justice of the peace, magistrate, magistrates
office | court clerk | كاتب المحكمة, كاتب الضبط, كاتب الجلسة, كاتب ضبط | court clerk, clerk of the court, clerk?, court recorder
office | bailiff | محضر المحكمة, المحضر القضائي, مأمور التنفيذ, مأمور التبليغ | bailiff, bailiffs
office | notary | كاتب العدل, كاتب عدل, كتاب العدل, الموثق? | notary, notaries, notary public
office | marriage registrar | مأذون?, مأذون شرعي, المأذون الشرعي | marriage registrar, marriage official, maazoun, ma'zun
office | imam | إمام المسجد?, إمام الجامع?, إمام مسجد?, إمام جامع?, إمام الحي?, أئمة المساجد, إمام?, أئمة? | imam, imams, prayer leader
office | muezzin | مؤذن, مؤذنا, مؤذنون, مؤذنين, مؤذن المسجد | muezzin, muezzins
office | preacher | خطيب المسجد, خطيب الجمعة, خطيب الجامع, خطيب جامع, واعظ, واعظا, وعاظ, خطباء المساجد, خطيب? | preacher, preachers
office | missionary | مبشر?, مبشرون, مبشرين | missionary?, missionaries
office | reciter | مقرئ, مقرئا, مقرئون, قارئ القرآن | reciter, reciters
office | deacon | شماس, شماسا, شمامسة | deacon, deacons, acolyte?
office | monk | راهب, راهبا, رهبان | monk, monks, friar, friars
office | nun | راهبة, راهبات | nun, nuns, sister?
office | abbot | رئيس الدير, رئيس دير, رئيسة الدير, رئيسة دير | abbot, abbots, abbess, prior?, mother superior, prioress
office | cardinal | كاردينال, الكاردينال, كرادلة | cardinal?, cardinals
office | rabbi | حاخام, حاخاما, حاخامات | rabbi, rabbis
office | editor-in-chief | رئيس التحرير, رئيس تحرير, رئيسة التحرير, رئيسة تحرير, رئيسا لتحرير, رئيس تحريرها | editor-in-chief, editor in chief, chief editor, editor?, editors?
office | managing editor | مدير التحرير, مدير تحرير, مديرة التحرير | managing editor, editorial director
office | editorial secretary | سكرتير التحرير, سكرتير تحرير | editorial secretary, sub-editor, subeditor
office | correspondent | مراسل, مراسلا, مراسلة, مراسلون, مراسلين, مراسلو, مراسلنا | correspondent, correspondents, reporter, reporters
office | publisher | ناشر?, صاحب الجريدة, صاحب الصحيفة, صاحبة الجريدة | publisher?, newspaper owner, proprietor?
office | chairman of the board | رئيس مجلس الإدارة, رئيس مجلس إدارة, رئيس مجلس ادارة | chairman, chairwoman, chairperson, board chair, chairman of the board, president?
office | rapporteur | مقرر?, مقررة?, مقرر اللجنة, مقرر لجنة, مقررة لجنة, مقررة اللجنة, مقرر الجلسة, مقررا للجنة, مقررة للجنة, المقرر الخاص, مقرر خاص, المقررة الخاصة | rapporteur, rapporteurs, reporter?, recorder?
office | committee chair | رئيس لجنة, رئيسة لجنة, رئيس اللجنة, رئيسة اللجنة, رئيسا للجنة, رئيسة للجنة, رؤساء اللجان | chair of, chairman of, chairwoman of, chairperson of, committee chair, committee chairman, head of the committee, chaired?, chairing?, president?, chairman, chairwoman, chairperson
office | committee member | عضو لجنة, عضو اللجنة, عضوة اللجنة, عضوة لجنة, أعضاء اللجنة | member of the committee, committee member, committee members, member?, members?
office | committee secretary | أمين سر اللجنة, أمينة سر اللجنة, سكرتير اللجنة, سكرتيرة اللجنة, أمين سر لجنة | secretary of the committee, committee secretary, secretary to the committee, secretary?, clerk?
office | chief executive | المدير التنفيذي, مدير تنفيذي, الرئيس التنفيذي, رئيس تنفيذي | chief executive, chief executives, executive director, ceo, ceos, executive president
office | auditor | مراقب الحسابات, مدقق الحسابات, مراجع الحسابات, مدقق حسابات, مراجع حسابات, مفتش الحسابات | auditor, auditors
office | court usher | حاجب المحكمة | court usher, usher, ushers, court bailiff
office | village headman | شيخ القرية, شيخ البلد, شيخ الحارة, شيخ البلدة, مختار القرية, مختار الحي | headman, village headman, village sheikh, village elder, village chief, mukhtar, sheikh?, elder?, mayor
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
learning | dean | عميد الكلية, عميد كلية, عميدة الكلية, عمداء الكليات, عميد الكليات | dean, deans
learning | vice dean | وكيل الكلية, وكيل كلية, وكيلة الكلية | vice dean, vice-dean, deputy dean, associate dean
learning | university president | رئيس الجامعة, رئيس جامعة, رئيسة الجامعة, مدير الجامعة, مدير جامعة | university president, president of the university, rector, rectors, vice-chancellor, chancellor, vice chancellor, president
learning | head of department | رئيس القسم, رئيس قسم, رئيسة القسم, رئيسا للقسم | head of department, department head, head of the department, chair?, chairman?, chair of the department, head of section, section head, department chair
learning | assistant professor | أستاذ مساعد, أستاذا مساعدا, الأستاذ المساعد, أستاذة مساعدة | assistant professor, assistant professors
learning | associate professor | أستاذ مشارك, أستاذا مشاركا, الأستاذ المشارك, أستاذة مشاركة | associate professor, associate professors
learning | visiting professor | أستاذ زائر, أستاذا زائرا, الأستاذ الزائر | visiting professor, visiting professors
learning | lecturer | محاضر?, محاضرا, محاضرون, محاضرين, مدرس مساعد, محاضرة? | lecturer, lecturers, reader?
learning | teaching assistant | معيد, معيدا, معيدة, معيدون, معيدين | teaching assistant, teaching assistants, demonstrator?, tutor?, assistant lecturer
learning | headmaster | مدير المدرسة, مديرة المدرسة, ناظر المدرسة, ناظرة المدرسة, مدير مدرسة, ناظر مدرسة, مديرة مدرسة | headmaster, headmistress, principal?, headteacher, head teacher, school principal, school director, director, manager
learning | deputy head | وكيل المدرسة, وكيلة المدرسة, وكيل مدرسة | deputy head, deputy headmaster, vice principal, assistant principal, vice-principal, deputy headmistress, assistant head
learning | teacher | معلم, معلما, معلمة, معلمون, معلمين, معلمو, مدرس, مدرسا, مدرسون, مدرسين, مدرسو | teacher, teachers, schoolteacher, schoolmaster, master?, instructor?, tutor?, schoolmistress
learning | surgeon | جراح, جراحا, جراحون, جراحين | surgeon, surgeons
learning | anaesthetist | طبيب تخدير, طبيب التخدير, طبيبة التخدير, أطباء التخدير | anaesthetist, anesthetist, anesthesiologist, anaesthesiologist
learning | psychiatrist | طبيب نفسي, الطبيب النفسي, طبيب نفساني, طبيبة نفسية, الأطباء النفسيين | psychiatrist, psychiatrists, psychologist, psychologists, shrink?
learning | vet | طبيب بيطري, الطبيب البيطري, طبيبة بيطرية, بيطري | vet, vets, veterinarian, veterinarians, veterinary surgeon, veterinary
learning | coroner | طبيب شرعي, الطبيب الشرعي, الأطباء الشرعيين | coroner, coroners, forensic doctor, medical examiner, pathologist, forensic?
learning | pharmacist | صيدلي, صيدليا, صيدلاني, صيدلية?, صيادلة | pharmacist, pharmacists, chemist?, apothecary, druggist
learning | midwife | قابلة?, داية?, قابلات, دايات, قابلة قانونية | midwife, midwives
learning | head nurse | رئيسة الممرضات, كبيرة الممرضات, رئيس الممرضين, رئيسة التمريض | head nurse, matron, matrons, chief nurse
learning | intern | طبيب مقيم, طبيب امتياز, طبيب متدرب | intern, interns, resident?, house officer, resident doctor
learning | paramedic | مسعف, مسعفون, مسعفين, مسعفا | paramedic, paramedics, medic, medics, ambulance crew, rescuer?
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
    ("nurse", "doctor", "dentist", "head nurse", "paramedic"),
    ("doctor", "surgeon", "anaesthetist", "psychiatrist", "vet", "coroner", "intern", "dentist"),
    ("doctor", "pharmacist"),
    ("nurse", "midwife"),
    ("teacher", "professor", "lecturer"),
    ("professor", "assistant professor", "associate professor", "visiting professor", "lecturer"),
    ("teacher", "headmaster", "teaching assistant"),
    ("dean", "brigadier"),
    ("lecturer", "teaching assistant", "assistant professor"),
    ("university president", "president", "director"),
    ("head of department", "president", "director", "chairman of the board"),
    ("headmaster", "director", "deputy head"),
    ("deputy head", "deputy director", "vice dean", "vice president"),
    ("deputy minister", "undersecretary", "deputy director"),
    ("private secretary", "secretary", "recorder"),
    ("secretary", "recorder", "minister", "secretary general"),
    ("editorial secretary", "secretary"),
    ("editor-in-chief", "director", "managing editor"),
    ("managing editor", "director"),
    ("director general", "director", "chief executive"),
    ("deputy director", "vice president"),
    ("deputy director", "director", "prison governor", "headmaster", "director general", "managing editor"),
    ("deputy director", "police chief", "head of office", "chief executive"),
    ("head of office", "director", "chief of the general staff", "head of the royal court"),
    ("head of the royal court", "president", "chief of the general staff", "chamberlain"),
    ("chief of the general staff", "president"),
    ("chief executive", "director", "president", "chairman of the board"),
    ("chairman of the board", "president", "director"),
    ("chief of protocol", "director", "chamberlain"),
    ("police chief", "director", "president"),
    ("prison governor", "director", "governor"),
    ("governor", "khedive", "high commissioner"),
    ("crown prince", "emir", "king", "regent"),
    ("speaker", "president"),
    ("sultan", "caliph", "emir", "king", "shah", "emperor", "khedive", "crown prince"),
    ("ambassador", "chargé d'affaires"),
    ("inspector general", "inspector"),
    ("mukhtar", "mayor", "village headman"),
    ("village headman", "governor", "mukhtar"),
    ("judge", "chief justice", "investigating judge", "justice of the peace"),
    ("chief justice", "president"),
    ("bailiff", "court usher"),
    ("imam", "preacher"),
    ("imam", "caliph"),
    ("preacher", "missionary", "priest"),
    ("priest", "deacon", "monk", "missionary", "bishop"),
    ("bishop", "cardinal", "patriarch"),
    ("monk", "priest", "abbot", "nun"),
    ("nun", "abbot"),
    ("abbot", "president"),
    ("adviser", "lawyer", "judge"),
    ("chamberlain", "court usher"),
    ("nurse", "doctor"),
    ("committee chair", "chairman of the board", "president", "speaker", "director", "head of department"),
    ("committee secretary", "recorder", "secretary", "private secretary"),
    (
        "chairman of the board",
        "committee chair",
        "head of department",
        "speaker",
        "president",
        "chief executive",
    ),
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
