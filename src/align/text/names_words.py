"""Names that two traditions spell apart, and the words that join the parts of a name."""

from __future__ import annotations

from align.text.words import lexicon

PARTICLES = lexicon(
    "al el ul il ad ar as ash at az an bin ibn ben bint bani banu abu abou umm um oum abd abdel abdul",
    "abdal de da do dos du del della di la le les van von der den ter zu of the st saint san santa mac",
    "mc o d l y e",
)
"""Latin particles: no name by themselves."""

_SHARED = """
    ابراهيم ابرهيم = abraham avraham
    موسي موسى = moses moshe
    عيسي عيسى يسوع المسيح مسيح = jesus christ
    مريم = mary maria marie miriam
    يوسف = joseph josef giuseppe jose yosef
    داود داوود = david
    سليمان = solomon suleyman
    يعقوب = jacob james jakob
    اسحق اسحاق = isaac
    اسماعيل = ishmael
    نوح = noah
    قابيل = cain
    هابيل = abel
    سام = shem
    حام = ham
    يافث = japheth
    نمرود نمروذ = nimrod
    ادريس = enoch
    شعيب = jethro
    عزرائيل = azrael
    شمشون = samson
    دليلة = delilah
    جدعون = gideon
    راحيل = rachel
    رفقة = rebecca rebekah
    يهوذا = judas judah jude
    استير = esther
    عزير عزرا = ezra
    فيلبس = philip
    لعازر العازر = lazarus
    سالومي = salome
    هيرودس = herod
    بيلاطس = pilate
    ادم = adam
    حواء = eve
    ايوب = job
    يونس يونان = jonah jonas
    يحيي يحيى يوحنا = john johannes jean juan
    زكريا = zechariah zachariah zacharias
    هارون = aaron
    لوط = lot
    الياس ايليا = elijah elias
    اليسع = elisha
    جبريل جبرائيل = gabriel
    ميكائيل ميخائيل = michael
    اسرافيل = raphael
    شيطان ابليس = satan
    فرعون = pharaoh
    قارون = korah croesus
    جالوت = goliath
    طالوت = saul
    يشوع = joshua
    بطرس = peter pierre petrus pedro
    بولس = paul pablo
    متي متى = matthew
    مرقس = mark
    لوقا = luke
    توما = thomas
    اندراوس = andrew
    جرجس جورجيوس = george
    اسطفان اسطفانوس = stephen
    بنيامين = benjamin
    حزقيال = ezekiel
    دانيال = daniel
    ارميا = jeremiah
    اشعيا اشعياء = isaiah
    صموئيل = samuel
    حنا = john hanna
    حنة = anne anna hannah
    سارة = sarah sara
    هاجر = hagar
    زليخة زليخا = potiphar
    بلقيس = sheba
    اسكندر اسكندراني = alexander
    قيصر = caesar
    كسري كسرى = chosroes khosrow
    ارسطو ارسطوطاليس = aristotle
    افلاطون = plato
    سقراط = socrates
    ابقراط بقراط = hippocrates
    جالينوس = galen
    بطليموس = ptolemy
    اقليدس = euclid
    ارخميدس = archimedes
    فيثاغورس = pythagoras
    هوميروس = homer
    هيرودوت = herodotus
    ابن سينا سينا = avicenna
    رشد = averroes
    طفيل = abubacer
    رازي = rhazes
    خوارزمي = algorithm
    هيثم = alhazen
    صلاح = saladin
    شارلمان = charlemagne
    كولومبوس = columbus
    نابليون بونابرت بونابارت = napoleon bonaparte
"""


def _table(text: str) -> dict[str, frozenset[str]]:
    rows = (line.split(" = ") for line in text.strip().splitlines())
    table: dict[str, set[str]] = {}
    for arabic, english in rows:
        for name in arabic.split():
            table.setdefault(name, set()).update(english.split())
    return {name: frozenset(forms) for name, forms in table.items()}


EQUIVALENTS = _table(_SHARED)
"""Arabic name → English names that its sounds do not lead to: prophets, apostles, ancients."""

FUNCTION_WORDS = lexicon(
    "من الي عن علي في مع عند لدي منذ حتي او ام ثم بل لكن ولكن غير سوي الا ان انه انها كان كانت كانوا",
    "يكون تكون ليس ليست لا لم لن لما ما ماذا لماذا متي اين كيف هل قد لقد سوف هو هي هم نحن انا هذا هذه",
    "ذلك تلك هناك هنا الذي التي الذين كل بعض اي ايضا كما مثل حيث اذا لو لان بعد قبل فوق تحت بين امام خلف",
    "خلال ضد نحو دون عبر رغم فقط منه منها منهم عنه عليه عليها اليه اليها فيه فيها به بها له لها لهم لنا",
    "لي معه وهو وهي وكان وقد ولا ولم وما وفي انك انهم انني اننا بان فان اذ ذا ومن وعلي وان وهذا قال قالت",
    "يقول وقال وقالت وصل وصلت جاء جاءت ذهب كتب راي عاد تم يتم اكثر اول احد",
)
"""Folded Arabic words that are never a name: beside a name they are the rest of the sentence."""
