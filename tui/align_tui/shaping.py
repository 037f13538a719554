"""Arabic letters as they join: from letters to the presentation forms a terminal can print one by one.

Unicode keeps, for old software, a code point for every shape of every letter; each says in its decomposition
which letter it is a shape of, and in which position.
That is a complete table of shapes and of who joins whom, so none is typed here.
Vowel signs are never lost: they follow their letter, with no width of their own.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_FORMS = (range(0xFB50, 0xFE00), range(0xFE70, 0xFEFF))
_JOINERS = "\u0640\u200d"  # tatweel and zero-width joiner join on both sides and have one shape


@dataclass(frozen=True, slots=True)
class Glyph:
    """What is printed in one place, and the characters it stands for."""

    text: str
    """A base character and the marks on it; never empty."""
    start: int
    end: int
    """Half-open offsets into the logical text."""


def _shapes() -> Iterator[tuple[str, str, str]]:
    """Yield (letters, position, shape) for every presentation form of one letter, and of lam with alef."""
    for char in (chr(code) for block in _FORMS for code in block):
        position, _, letters = unicodedata.decomposition(char).partition(" ")
        text = "".join(chr(int(letter, 16)) for letter in letters.split())
        is_lam_alef = len(text) == 2 and text[0] == "ل" and text[1] in "اأإآ"
        if is_lam_alef or (len(text) == 1 and text.isalpha()):
            yield text, position.strip("<>"), char


def _table() -> dict[str, dict[str, str]]:
    table: dict[str, dict[str, str]] = {}
    for letters, position, shape in _shapes():
        table.setdefault(letters, {}).setdefault(position, shape)
    return table


SHAPES: dict[str, dict[str, str]] = _table()
"""Letter, or lam and alef → position (isolated, initial, medial, final) → shape."""


def _is_mark(char: str) -> bool:
    return unicodedata.category(char) in ("Mn", "Me")


def _joins_next(char: str) -> bool:
    return char in _JOINERS or "initial" in SHAPES.get(char, ())


def _joins_previous(char: str) -> bool:
    return char in _JOINERS or "final" in SHAPES.get(char, ())


def glyphs(text: str) -> list[Glyph]:
    """Cut text into characters with the marks that sit on them, unshaped.

    Together the glyphs hold every character of the text exactly once and in order.
    """
    found: list[Glyph] = []
    for at, char in enumerate(text):
        if found and (_is_mark(char) or _extends(text, at)):
            last = found[-1]
            found[-1] = Glyph(last.text + char, last.start, at + 1)
        else:
            found.append(Glyph(char, at, at + 1))
    return found


def _extends(text: str, at: int) -> bool:
    """True for the rest of a joined emoji: a joiner, a skin tone, and what a joiner ties on."""
    tied = text[at - 1] == "\u200d" and unicodedata.category(text[at]) == "So"
    pictured = text[at - 1] == "\ufe0f" or unicodedata.category(text[at - 1]) in ("So", "Sk")
    joiner = text[at] == "\u200d" and pictured
    return tied or joiner or "\U0001f3fb" <= text[at] <= "\U0001f3ff"


def shape(text: str) -> list[Glyph]:
    """Cut text into glyphs and give every Arabic letter the form its neighbours ask for.

    Lam and alef become one glyph, so there may be fewer places than letters: wrap afterwards, not before.
    Letters for which Unicode has no presentation forms stay as they are and join nothing.
    """
    units = glyphs(text)
    shaped: list[Glyph] = []
    at = 0
    while at < len(units):
        size = 2 if at + 1 < len(units) and units[at].text[0] + units[at + 1].text[0] in SHAPES else 1
        shaped.append(_formed(units, at, size))
        at += size
    return shaped


def _formed(units: Sequence[Glyph], at: int, size: int) -> Glyph:
    unit, last = units[at], units[at + size - 1]
    letters = "".join(each.text[0] for each in units[at : at + size])
    marks = "".join(each.text[1:] for each in units[at : at + size])
    forms = SHAPES.get(letters, {})
    before = at > 0 and _joins_next(units[at - 1].text[0]) and "final" in forms
    after = at + size < len(units) and _joins_previous(units[at + size].text[0]) and "initial" in forms
    position = {(0, 0): "isolated", (0, 1): "initial", (1, 1): "medial", (1, 0): "final"}[before, after]
    base = forms.get(position, letters)
    return Glyph(base + marks, unit.start, last.end)
