"""Arabic words that one spelling without vowels stands for: حَمام, pigeons, and حمّام, a bath.

A row of `expressions/homographs.txt` holds the readings of one spelling, `;` between them: the word with the marks that
tell it apart, or with `~` and none where marks decide nothing, the beginnings of English words that render it, and in
brackets Arabic words that go with it, `!` before those that hardly go with any other reading. A verb may be given by
its past and present stems, `/` between them: حرم/حرم is يحرم and نحرم too, and never الحرم. An English word with `~`
may render a reading and many other words: it speaks for the reading, and against none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from align.model import Span
from align.text.fields_forms import analyses
from align.text.terms_forms import entries_ar
from align.text.words import Token, folded, tokens

SHADDA = "\u0651"
_VOWELS, _DAMMA = "\u064e\u064f\u0650\u0652", "\u064f"
_SEATS = {"أ": "\u0654", "إ": "\u0655", "آ": "\u0653"}
_OFTEN = 12
"""Words of a text to one doubling that is marked, where the writer marks them."""
_SUN = frozenset("تثدذرزسشصضطظلن")
"""Letters that the article doubles, whatever the word."""
_CLOSE = 2
"""Words off at which one companion of a reading is enough."""
_ELSEWHERE = 2
"""Companions in the texts beside a text that count for nothing where it has none itself."""
_NEAR = 6
"""Words off at which one that hardly goes with another reading is enough."""
_MARK = re.compile("[\u064b-\u0652]")
_PRESENT = re.compile("^[وف]?[سل]?[ين]")
"""Persons of the present that no other form of a verb is spelled like: تعلم is "she knows" and "he learned"."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One word behind a spelling."""

    marks: tuple[str, ...]
    """Marks on each letter: a vowel, a shadda, the place of a hamza."""
    en: tuple[str, ...]
    beside: tuple[frozenset[tuple[str, str]], ...]
    """Arabic words that go with it, each by its forms."""
    told: bool = True
    """Marks tell it from the other readings."""
    strong: int = 0
    """How many of the first of them are enough by themselves."""
    loose: tuple[str, ...] = ()
    """Beginnings of English words that may render it and much else."""
    verb: bool = False

    def entries(self, forms: frozenset[tuple[str, str]]) -> Iterator[int]:
        """Yield which of the words that go with it a word of a text is."""
        return (at for at, own in enumerate(self.beside) if own & forms)

    def is_strong(self, entry: int) -> bool:
        """Say whether a word that goes with it is enough by itself."""
        return entry < self.strong


@dataclass(frozen=True, slots=True)
class Homograph:
    """An ambiguous word of a text."""

    span: Span
    marks: tuple[str, ...]
    """What is written on its letters."""
    readings: tuple[Reading, ...]


@lru_cache(maxsize=4096)
def homographs(text: str) -> tuple[Homograph, ...]:
    """Return the ambiguous words of an Arabic text.

    Example:
        >>> [len(found.readings) for found in homographs("الحمّام قريب")]
        [2]
    """
    return tuple(found for token in tokens(text) if (found := _homograph(token)) is not None)


def _homograph(token: Token) -> Homograph | None:
    table = spellings()
    marbuta = token.plain.endswith("ة")
    sizes = [
        (each.size, each.form)
        for each in analyses(token.folded, marbuta)
        if each.sure
        and each.form in table
        and (each.form[1][0] != "-" or _PRESENT.search(token.folded))
        and (not marbuta or each.form[1].endswith("ه"))
    ]
    if not sizes:
        return None
    form = max(sizes)[1]
    word = form[1].removeprefix("-")
    stem = word[:-1] if word.endswith("ه") else word
    at = token.folded.rfind(stem)
    written = _marks(token.text)[at : at + len(stem)] if at >= 0 else ()
    readings = table[form]
    verbal = all(each[0] == "v" and each[1][:1] != "-" for _, each in sizes)
    if verbal and token.folded.lstrip("وف") != word:
        readings = tuple(each for each in readings if each.verb or each.told)
        return Homograph(token.span, written, readings) if any(each.verb for each in readings) else None
    if token.folded[:at].endswith(("ال", "لل")):
        readings = tuple(each for each in readings if not each.verb)
        if stem[:1] in _SUN:
            written = (written[0].replace(SHADDA, ""), *written[1:])
    return Homograph(token.span, written, readings) if len(readings) > 1 else None


def _marks(word: str) -> tuple[str, ...]:
    """Return the marks on each letter of a word, tatweel left out."""
    found: list[str] = []
    for sign in word.replace("\u0640", ""):
        if _MARK.match(sign):
            if found:
                found[-1] += sign
        else:
            found.append(_SEATS.get(sign, ""))
    return tuple(found)


def fits(written: tuple[str, ...], reading: Reading) -> bool:
    """Say whether the marks that are written allow a reading.

    A word's last vowel is its case and says nothing, and ُ on its first letter may be the passive of any verb. A bare
    ا may bear its hamza on either side.
    """
    if not reading.told:
        return True
    for at, (mine, theirs) in enumerate(zip(written, reading.marks, strict=False)):
        seats = {sign for sign in mine + theirs if sign in _SEATS.values()}
        if len(seats) > 1 or (SHADDA in mine and SHADDA not in theirs):
            return False
        vowel = [sign for sign in mine if sign in _VOWELS]
        own = [sign for sign in theirs if sign in _VOWELS]
        passive = at == 0 and vowel == [_DAMMA]
        if at < len(reading.marks) - 1 and vowel and own and vowel != own and not passive:
            return False
    return True


def doubled(reading: Reading) -> bool:
    """Say whether a reading has a double letter, which careful writers mark."""
    return any(SHADDA in mark for mark in reading.marks)


@lru_cache(maxsize=4096)
def writes_doubling(text: str) -> bool:
    """Say whether a text marks double letters."""
    return text.count(SHADDA) > max(1, len(tokens(text)) // _OFTEN)


def weight(text: str, around: tuple[str, ...], word: Homograph, reading: Reading) -> int:
    """Return how much the words about an ambiguous word speak for a reading.

    A companion in the text counts once, one not far off that hardly goes with anything else twice, one in a text
    beside it once.
    Words of the texts beside it alone say little.

    Example:
        >>> text = "عزف الشيخ على القانون والعود"
        >>> word = next(each for each in homographs(text) if each.span.of(text) == "القانون")
        >>> [weight(text, (), word, each) > 1 for each in word.readings[:2]]
        [True, False]
    """
    if not reading.beside:
        return 0
    here = next(at for at, token in enumerate(tokens(text)) if token.end > word.span.start)
    found: dict[int, int] = {}
    for at, forms in enumerate(_forms(text)):
        if at != here:
            near = abs(at - here) <= _NEAR
            for entry in reading.entries(forms):
                found[entry] = max(found.get(entry, 1), 1 + (near and reading.is_strong(entry)))
    own = sum(found.values())
    for other in around:
        for forms in _forms(other):
            for entry in reading.entries(forms):
                found.setdefault(entry, 1)
    return sum(found.values()) if own else max(0, sum(found.values()) - _ELSEWHERE)


def close(text: str, word: Homograph, reading: Reading) -> int | None:
    """Return how many words off the nearest word stands that goes with a reading, one before for -1; none for none."""
    here = next(at for at, token in enumerate(tokens(text)) if token.end > word.span.start)
    off = [
        at - here
        for at, forms in enumerate(_forms(text))
        if 0 < abs(at - here) <= _CLOSE and any(True for _ in reading.entries(forms))
    ]
    return min(off, key=lambda each: (abs(each), -each), default=None)


@lru_cache(maxsize=64)
def _forms(text: str) -> tuple[frozenset[tuple[str, str]], ...]:
    """Return the trusted forms of every word of a text."""
    return tuple(
        frozenset(each.form for each in analyses(token.folded, token.plain.endswith("ة")) if each.sure)
        for token in tokens(text)
    )


@cache
def spellings() -> Mapping[tuple[str, str], tuple[Reading, ...]]:
    """Return the readings of every ambiguous spelling."""
    found: dict[tuple[str, str], tuple[Reading, ...]] = {}
    for line in files("align.text").joinpath("expressions", "homographs.txt").read_text("utf-8").splitlines():
        rows = [part.strip().partition("=") for part in line.split(";")]
        for present in (False, True):
            words = [(_stem(word, present), rest, "/" in word) for word, _, rest in rows]
            bare = next((folded(word.lstrip("~")) for word, *_ in words if word), "")
            readings = tuple(_reading(*each) for each in words if folded(each[0].lstrip("~")) == bare)
            if bare and len(readings) > 1:
                for form in (("v", "-" + bare),) if present else (("n", bare), ("v", bare)):
                    found[form] = (*found.get(form, ()), *readings)
    return found


def _stem(word: str, present: bool) -> str:
    """Return a word of a row, or the present stem beside it with the row's `~`; nothing where there is none."""
    past, _, stem = word.strip().partition("/")
    return past if not present else stem and "~" * past.startswith("~") + stem


def _reading(word: str, rest: str, verb: bool) -> Reading:
    english, _, beside = rest.partition("[")
    words = sorted(beside.rstrip("] ").split(), key=lambda each: not each.startswith("!"))
    forms = tuple(entries_ar(folded(each.lstrip("!"))) for each in words)
    strong = sum(each.startswith("!") for each in words)
    own = tuple(each for each in english.split() if each[0] != "~")
    loose = tuple(each[1:] for each in english.split() if each[0] == "~")
    return Reading(_marks(word.lstrip("~")), own, forms, not word.startswith("~"), strong, loose, verb)
