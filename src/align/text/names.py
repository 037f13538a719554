"""How far an English spelling is from an Arabic name: a lattice of the ways one script writes the other's sounds.

Arabic leaves short vowels out and has letters English has none for; English spells one sound in several ways. So a
name is compared sound by sound: `kh` may stand for خ or, with some doubt, for ك; a vowel for a long vowel, for ع or
for nothing. What no reading explains costs a whole sound. عبد and أبو differ in one sound, and are never one name.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from math import inf

from align.text.names_words import EQUIVALENTS, PARTICLES
from align.text.words import plain

SAME = 0.25
"""Share of the sounds that may stay unexplained between two spellings of one name (tests/bench/corrupt_names.py)."""

_SOUNDS: dict[str, str] = {
    "b": "ب پ.0", "p": "ب پ ف.5", "t": "ت ط ة.1 د.4 ث.3", "th": "ث ت ذ.1 ظ.2 د.3 س.3 ط.1", "tt": "ت ط",
    "d": "د ض ذ.2 ط.4 ت.4 ظ.3", "dh": "ذ ض ظ د.1", "g": "ج غ ق.1 ك.1 گ چ.2 ه.5",
    "gh": "غ ج.2 ق.3 -.3 گ", "ugh": "و يو وغ وف",
    "gu": "ج غ غو جو ك.3", "gn": "ني ن نج غن", "j": "ج ي.2 خ.2 ه.3 دج ش.3 ژ چ", "dj": "ج دج", "dg": "دج ج",
    "h": "ه ح -.3 خ.3 غ.5", "kh": "خ ك.2 ح.3 ق.4", "k": "ك ق خ.3 ج.5 ک",
    "c": "ك س ق.1 ش.3 تش.1 ص.1 ج.3 ک تس.1", "ck": "ك ق", "ch": "تش ش خ.1 ك ج.2 ح.3 چ ق.3", "tch": "تش",
    "tsch": "تش", "cz": "تش", "sch": "ش سك", "q": "ق ك تش.2 ش.4", "qu": "كو ك ق قو كي", "r": "ر", "rh": "ر",
    "s": "س ص ز.1 ش.2 ث.3 -.6", "sh": "ش س.3 سه.1", "sc": "سك س ش.1 صق", "sk": "سك صق",
    "zh": "تش ج ش ز.1 ژ جه.1", "ci": "تشي سي شي", "ce": "س تشي تش سي",
    "z": "ز ظ ذ.2 ض.2 س.2 تس تز ص.3 ث.4", "ts": "تس تز ز.2 س.3 ص.2", "tz": "تس تز ز.2", "f": "ف",
    "ph": "ف فه.2", "v": "ف ڤ و.1 ب.3", "w": "و ف.1 غو.1 -.3", "wh": "و ه.1", "wr": "ر", "kn": "ن كن",
    "l": "ل", "m": "م ن.5", "n": "ن م.5", "x": "كس كز ش.2 ز.1 س.3 خ.3 اكس", "y": "ي ا.2 -.1 ى ج.5 ئ.1",
    "ght": "ت يت", "a": "ا ى ة ه ع ي.25 و.3 - ء ئ.1 ؤ.1 اي.1 يا.2", "e": "ي ا.1 ه.05 ة ع - ى.1 ء ئ و.4",
    "i": "ي ا.25 ى ئ - ع اي.05 ء ه.4 ة.3", "o": "و ا.2 ؤ - ع ه.4 ة.3 ء", "u": "و ا.2 ؤ ع - يو ء ي.3",
    "eu": "و وي يو اوي", "ew": "و يو", "aw": "او و", "au": "او و", "oi": "وا وي", "eau": "و", "eaux": "و",
    "ay": "ي اي", "ey": "ي اي", "ai": "ي اي", "ei": "ي اي", "igh": "اي اى", "tio": "شيو شو سيو تيو",
}  # fmt: skip
"""English letters → the Arabic letters they may stand for, each with its doubt (none when unsaid, - for silence)."""


def _options(text: str) -> tuple[tuple[str, float], ...]:
    """Read 'خ ك.2 -.4' as (Arabic letters, cost) rows."""
    rows = (re.fullmatch(r"(\D+?)(\.\d+)?", each) for each in text.split())
    return tuple((row[1].replace("-", "").rstrip("."), float(row[2] or 0)) for row in rows if row)


_READINGS = {sound: _options(text) for sound, text in _SOUNDS.items()}
_LONGEST = max(map(len, _READINGS))
_SILENT_AR = {
    "ا": 0.2,
    "ي": 0.35,
    "و": 0.4,
    "ى": 0.1,
    "ة": 0.0,
    "ه": 0.4,
    "ع": 0.15,
    "ء": 0.1,
    "ئ": 0.1,
    "ؤ": 0.1,
}
"""What it costs when an Arabic letter has no English one; a consonant costs one sound."""
_VOWELS = frozenset("aeiou")
_LIGHT = 0.3
"""Weight of a vowel beside a consonant's one, when the length of a name is measured."""
_STRANGERS = 0.42
"""Share of unexplained sounds beyond which two spellings are strangers, and the walk through the lattice ends."""
_ALEFS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ک": "ك", "ی": "ي"})
_LONG = 9
"""Letters of an Arabic word that may hold two."""
_SILENT_END = re.compile(r"(?<=[aeiouy])[sxt]$|(?<=[cgqul])es$")
_K = re.compile(r"c?que?$")
_TWICE = re.compile(r"(.)\1+")
_TWICE_EN = re.compile(r"([^i])\1+")
"""The two of Rabi'i are two sounds."""


@lru_cache(maxsize=65536)
def latin(name: str) -> str:
    """Return a Latin name in small letters without accents, apostrophes and hyphens.

    Example:
        >>> latin("Sa‘dūn"), latin("Abdel-Halim")
        ('sadun', 'abdelhalim')
    """
    bare = unicodedata.normalize("NFD", name.lower())
    return "".join(letter for letter in bare if letter.isascii() and letter.isalpha())


@lru_cache(maxsize=65536)
def arabic(name: str) -> str:
    """Return an Arabic name with one alef and no marks; the letters that English may tell apart stay.

    Example:
        >>> arabic("أُسَامة")
        'اسامة'
    """
    return plain(name).translate(_ALEFS)


@lru_cache(maxsize=262144)
def distance(ar: str, en: str, most: float = 1.0) -> float:
    """Return the share of sounds that two spellings do not share: 0 for one name, about 1 for strangers.

    Args:
        ar: As `arabic` returns it, without proclitics.
        en: As `latin` returns it.
        most: Whatever is farther is at 1: the smaller it is, the quicker strangers are sent away.

    Example:
        >>> distance(arabic("خدّام"), latin("Khaddam")), distance(arabic("الخميني"), latin("al-Khomeini"))
        (0.0, 0.0)
        >>> distance(arabic("العنزاوي"), latin("al-Anbari")) > 0.3
        True
    """
    ar, en = _TWICE.sub(r"\1", ar), _TWICE_EN.sub(r"\1", en)
    weight = max(_weight(ar, _SILENT_AR), _weight(en, _VOWELS))
    if not weight or abs(len(_hard(ar, _SILENT_AR)) - len(_hard(en, _VOWELS))) > weight * 0.8 + 1:
        return 1.0
    if _strange_letters(ar, en) > _STRANGERS * weight:
        return 1.0
    dearest = (most + 1e-9 if most < _STRANGERS else _STRANGERS) * weight
    share = min(1.0, _cost(ar, en, dearest) / weight)
    return share if share <= most else 1.0


def _hard(word: str, light: object) -> str:
    return "".join(letter for letter in word if letter not in light)  # type: ignore[operator]  # set or dict


def _weight(word: str, light: object) -> float:
    hard = len(_hard(word, light))
    return hard + _LIGHT * (len(word) - hard)


def _cost(ar: str, en: str, most: float) -> float:
    """Return the cheapest way through the lattice of readings, in sounds; infinity when it costs more than `most`."""
    rows = [[inf] * (len(ar) + 1) for _ in range(len(en) + 1)]
    rows[0][0] = 0.0
    alone = [_SILENT_AR.get(letter, 1.0) for letter in ar]
    if ar.endswith("ه"):
        alone[-1] = 0.1
    for i, row in enumerate(rows):
        steps = _steps(en, i)
        for j, here in enumerate(row):
            if here > most:
                continue
            if j < len(ar):
                row[j + 1] = min(row[j + 1], here + alone[j])
                for length, letters, cost in steps.get(ar[j], ()):
                    if ar.startswith(letters, j):
                        end = j + len(letters)
                        rows[i + length][end] = min(rows[i + length][end], here + cost)
            for length, _, cost in steps.get("", ()):
                rows[i + length][j] = min(rows[i + length][j], here + cost)
            if i < len(en):
                below = rows[i + 1]
                below[j] = min(below[j], here + 1.0)
                if j < len(ar):
                    below[j + 1] = min(below[j + 1], here + 1.0)
    return rows[-1][-1]


@lru_cache(maxsize=65536)
def _steps(en: str, at: int) -> dict[str, list[tuple[int, str, float]]]:
    """Return (letters read, Arabic, cost) for every sound that may begin at a place, by the first Arabic letter."""
    found: dict[str, list[tuple[int, str, float]]] = {}
    for length in range(1, min(_LONGEST, len(en) - at) + 1):
        for letters, cost in _READINGS.get(en[at : at + length], ()):
            found.setdefault(letters[:1], []).append((length, letters, cost))
    return found


_PROCLITICS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فل", "فب")


@lru_cache(maxsize=65536)
def bases(word: str) -> tuple[str, ...]:
    """Return what an Arabic word may be without و ف ب ل ك and ال, itself first.

    Example:
        >>> bases("والعراق")
        ('والعراق', 'عراق', 'العراق')
    """
    found = {word: None}
    for proclitic in _PROCLITICS:
        if word.startswith(proclitic):
            rest = word[len(proclitic) :]
            for article in ("ال", "لل") if not proclitic.endswith("ل") else ("ال", "ل"):
                if rest.startswith(article) and len(rest) - len(article) >= 2:
                    found[rest[len(article) :]] = None
            if len(rest) >= 2 + bool(proclitic):
                found[rest] = None
    return tuple(found)


@lru_cache(maxsize=262144)
def nearness(ar: str, en: str, most: float = 1.0) -> float:
    """Return `distance` for the best reading of an Arabic word (proclitics off) and a Latin one (al- off).

    Known equivalents, such as يوسف and Joseph, are at no distance; whatever is farther than `most` is at 1.
    """
    forms = _without_article(en)
    if not _may_be_near(ar, forms[-1]):
        return 0.0 if any(form in EQUIVALENTS.get(base, ()) for base in bases(ar) for form in forms) else 1.0
    return min(
        0.0 if form in EQUIVALENTS.get(base, ()) else distance(base, form, most)
        for base in bases(ar)
        for form in forms
    )


@lru_cache(maxsize=65536)
def _without_article(en: str) -> tuple[str, ...]:
    """Return a Latin name with and without al-, el-, ul-, or without an ending that French does not sound.

    The shortest comes last: Jacques, Louis and Diderot are جاك, لوي and ديدرو.
    """
    silent = _K.sub("k", _SILENT_END.sub("", en))
    bare = tuple(en[2:] for head in ("al", "el", "ul") if en.startswith(head) and len(en) > 4)
    return (en, *((silent,) if silent != en and len(silent) > 2 else ()), *bare)


_AR_CLASSES = {
    **dict.fromkeys("بپ", "b"), **dict.fromkeys("تطدة", "t"), **dict.fromkeys("ثذضظ", "ts"),
    **dict.fromkeys("قكکگغخ", "k"), **dict.fromkeys("جچ", "ks"), **dict.fromkeys("زژسشص", "s"),
    **dict.fromkeys("فڤ", "f"), "ر": "r", "ل": "l", **dict.fromkeys("من", "m"), "و": "w",
}  # fmt: skip
_EN_CLASSES = {
    "b": "b", "p": "bf", "t": "ts", "d": "ts", "k": "k", "g": "k", "q": "k", "c": "ks", "j": "ks", "x": "ks",
    "s": "s", "z": "s", "f": "f", "v": "fwb", "r": "r", "l": "l", "m": "m", "n": "m",
}  # fmt: skip
"""Sounds so coarse that one name keeps most of its own in any spelling; a letter of several may be any of them."""


@lru_cache(maxsize=65536)
def _classes(word: str) -> frozenset[str]:
    return frozenset("".join(_AR_CLASSES.get(letter, "") for letter in word))


@lru_cache(maxsize=65536)
def _needs(en: str) -> tuple[frozenset[str], ...]:
    """Return, per coarse sound of a Latin name, the classes that an Arabic letter for it may be of."""
    plain_name = en.replace("gh", "").replace("zh", "j").replace("kn", "n").replace("ph", "f")
    return tuple(
        dict.fromkeys(frozenset(_EN_CLASSES[letter]) for letter in plain_name if letter in _EN_CLASSES)
    )


def _strange_letters(ar: str, en: str) -> int:
    """Return how many consonants of one side nothing on the other can stand for: each costs a whole sound."""
    needs, there = _needs(en), _classes(ar)
    meant = frozenset[str]().union(*needs)
    odd_ar = sum(letter in _AR_CLASSES and meant.isdisjoint(_AR_CLASSES[letter]) for letter in _firm(ar))
    odd_en = sum(there.isdisjoint(_EN_CLASSES.get(letter, there)) for letter in _firm(en)) if there else 0
    return max(odd_ar, odd_en)


@lru_cache(maxsize=65536)
def _firm(word: str) -> str:
    """Return a word without the letters that are often silent or stand for a vowel."""
    spelt = word.replace("gh", "").replace("zh", "j").replace("kn", "n").replace("ph", "f")
    return "".join(letter for letter in spelt if letter not in "غوة")


@lru_cache(maxsize=262144)
def _may_be_near(ar: str, en: str) -> bool:
    """Say, quickly, whether two spellings share enough coarse sounds to be worth a walk through the lattice."""
    needs, there = _needs(en), _classes(ar)
    return sum(not need.isdisjoint(there) for need in needs) * 5 >= len(needs) * 3


@lru_cache(maxsize=262144)
def nearness_within(ar: str, en: str, most: float = 1.0) -> float:
    """Return `nearness`, or that of the beginning or end of a long word: a lost space, a name cut short.

    Whatever is farther than `most` is at 1.

    Example:
        >>> nearness_within(arabic("ليفينغستون"), latin("Livi")) <= SAME
        True
    """
    best = nearness(ar, en, most)
    if best <= SAME or len(ar) < _LONG:
        return best
    lengths = range(max(3, len(en) - 3), min(len(ar), len(en) + 3))
    parts = (part for length in lengths for part in (ar[:length], ar[-length:]))
    return min(best, *(nearness(part, en, most) for part in parts), 1.0)


def is_particle(word: str) -> bool:
    """Say whether a word in small letters only joins the parts of a name: al, bin, abu, von.

    Example:
        >>> is_particle("bin"), is_particle("halim")
        (True, False)
    """
    return word in PARTICLES
