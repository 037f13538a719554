"""The doer put for the one it is done to, where a vowel tells them apart: المحاصِرون are the besiegers, no defenders."""

from __future__ import annotations

from functools import cache

from align.model import Pair, Span
from align.text.participles_words import PARTICIPLES
from align.text.words import Token, tokens

_ACTIVE, _PASSIVE = "\u0650", "\u064e"
_VOWELS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670"
_ENDINGS = (
    "",
    "ون",
    "ين",
    "وا",
    "ي",
    "ه",
    "ات",
    "ان",
    "ا",
    "وه",
    "يه",
    "وها",
    "يها",
    "وهم",
    "يهم",
    "ها",
    "هم",
    "ونا",
    "ينا",
    "نا",
)
_LEADS = ("", "ال", "و", "ف", "ب", "ل", "وال", "فال", "بال", "لل", "ولل", "كال")


@cache
def _rows() -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    rows = (line.split("|") for line in PARTICIPLES.strip().splitlines())
    return {stem.strip(): (tuple(active.split()), tuple(passive.split())) for stem, active, passive in rows}


def participle(pair: Pair) -> tuple[Span, Span] | None:
    """Return an Arabic noun whose vowel tells whether it does or suffers, and the English that says the contrary.

    Example:
        نسف المحاصِرون الجسر and "the defenders blew up the bridge".
    """
    if _ACTIVE not in pair.ar and _PASSIVE not in pair.ar:
        return None
    said = [(word.span, word.text.lower()) for word in tokens(pair.en)]
    for word in tokens(pair.ar):
        found = _read(word)
        if found is None:
            continue
        stem, acts = found
        right, wrong = _rows()[stem] if acts else _rows()[stem][::-1]
        other = next((span for span, text in said if _is(text, wrong)), None)
        if other is not None and not any(_is(text, right) for _, text in said):
            return word.span, other
    return None


def _read(word: Token) -> tuple[str, bool] | None:
    """Return the stem of a participle of the table, and whether its vowel says that it acts; None without one."""
    if word.folded.find("م") not in range(len("كال") + 1):
        return None
    for lead in _LEADS:
        rest = word.folded.removeprefix(lead)
        if not word.folded.startswith(lead) or not rest.startswith("م"):
            continue
        for ending in _ENDINGS:
            stem = rest[: len(rest) - len(ending)] if rest.endswith(ending) else ""
            if stem in _rows():
                vowel = _vowel(word.text, len(lead) + len(stem) - 2)
                return None if vowel is None else (stem, vowel == _ACTIVE)
    return None


def _vowel(text: str, place: int) -> str | None:
    """Return the vowel written on the letter at a place of a word, a or i; None where none is."""
    letter = -1
    for sign in text:
        letter += sign not in _VOWELS
        if letter == place and sign in (_ACTIVE, _PASSIVE):
            return sign
        if letter > place:
            return None
    return None


def _is(word: str, entries: tuple[str, ...]) -> bool:
    return any(word.startswith(entry[:-1]) if entry.endswith("*") else word == entry for entry in entries)
