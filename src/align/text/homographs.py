"""Arabic words that one spelling without vowels stands for: حَمام, pigeons, and حمّام, a bath.

A row of `expressions/homographs.txt` holds the readings of one spelling, `;` between them: the word with the marks that
tell it apart, or with `~` and none where marks decide nothing, the beginnings of English words that render it, and in
brackets Arabic words that go with it, `!` before those that hardly go with any other reading.
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


@dataclass(frozen=True, slots=True)
class Reading:
    """One word behind a spelling."""

    marks: tuple[str, ...]
    """Marks on each letter: a vowel, a shadda, both or neither."""
    en: tuple[str, ...]
    beside: tuple[frozenset[tuple[str, str]], ...]
    """Arabic words that go with it, each by its forms."""
    told: bool = True
    """Marks tell it from the other readings."""
    strong: int = 0
    """How many of the first of them are enough by themselves."""

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
    sizes = [
        (each.size, each.form)
        for each in analyses(token.folded, token.plain.endswith("ة"))
        if each.sure and each.form in table
    ]
    if not sizes:
        return None
    form = max(sizes)[1]
    stem = form[1][:-1] if form[1].endswith("ه") else form[1]
    at = token.folded.rfind(stem)
    written = _marks(token.text)[at : at + len(stem)] if at >= 0 else ()
    if token.folded[:at].endswith(("ال", "لل")) and stem[:1] in _SUN:
        written = (written[0].replace(SHADDA, ""), *written[1:])
    return Homograph(token.span, written, table[form])


def _marks(word: str) -> tuple[str, ...]:
    """Return the marks on each letter of a word, tatweel left out."""
    found: list[str] = []
    for sign in word.replace("\u0640", ""):
        if _MARK.match(sign):
            if found:
                found[-1] += sign
        else:
            found.append("")
    return tuple(found)


def fits(written: tuple[str, ...], reading: Reading) -> bool:
    """Say whether the marks that are written allow a reading.

    A word's last vowel is its case and says nothing, and ُ on its first letter may be the passive of any verb.
    """
    if not reading.told:
        return True
    for at, (mine, theirs) in enumerate(zip(written, reading.marks, strict=False)):
        if SHADDA in mine and SHADDA not in theirs:
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
        bare = folded(rows[0][0].strip(" ~"))
        readings = tuple(
            _reading(word.strip(), rest) for word, _, rest in rows if folded(word.strip(" ~")) == bare
        )
        if len(readings) > 1:
            for form in (("n", bare), ("v", bare)):
                found[form] = (*found.get(form, ()), *readings)
    return found


def _reading(word: str, rest: str) -> Reading:
    english, _, beside = rest.partition("[")
    words = sorted(beside.rstrip("] ").split(), key=lambda each: not each.startswith("!"))
    forms = tuple(entries_ar(folded(each.lstrip("!"))) for each in words)
    strong = sum(each.startswith("!") for each in words)
    return Reading(_marks(word.lstrip("~")), tuple(english.split()), forms, not word.startswith("~"), strong)
