"""What two spellings of one name share: their consonants, folded to a common alphabet.

Arabic writes no short vowels and English has no settled spelling for half of the Arabic consonants, so a name is
recognised across the two scripts by what neither loses: خامنئي and Khamenei are both `kmn`. Equal skeletons are a
hint and no proof; the aligner weighs them by how rare they are in the text.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from align.text.run_together import respaced

_ARABIC = {
    **dict.fromkeys("بپ", "b"), **dict.fromkeys("تثط", "t"), **dict.fromkeys("جچ", "j"), "ح": "h", "ه": "h",
    **dict.fromkeys("خقكکگ", "k"), **dict.fromkeys("دذض", "d"), "ر": "r", **dict.fromkeys("زظژ", "z"),
    **dict.fromkeys("سشص", "s"), "غ": "g", **dict.fromkeys("فڤ", "f"), "ل": "l", "م": "m", "ن": "n",
}  # fmt: skip
"""Letters that stand for a consonant; ا و ي ع ء ة and their kin may be a vowel or nothing, and are left out."""


class _Consonants(dict[int, str]):
    """The table above for `str.translate`; every other letter falls away."""

    def __missing__(self, letter: int) -> str:
        return ""


_FOLDED = _Consonants(str.maketrans(_ARABIC))
_PREFIXES = ("", "و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "لل", "فال", "كال")
_DIGRAPHS = (
    ("kh", "k"),
    ("gh", "g"),
    ("sh", "s"),
    ("th", "t"),
    ("dh", "d"),
    ("ch", "j"),
    ("ph", "f"),
    ("ck", "k"),
)
_LETTERS = str.maketrans({"q": "k", "p": "b", "v": "f", "c": "k", "x": "ks", **dict.fromkeys("aeiouyw", "")})
_WORD = re.compile(r"[\u0621-\u065f\u0670-\u06d3]+")
_NAME = re.compile(r"[^\W\d_][\w'’-]*")
_REPEATED = re.compile(r"(.)\1+")
_PARTS = re.compile(r"['’-]")
_SHORTEST = 3
"""Letters an English name's skeleton must have: two fit too many words."""


def arabic_skeletons(text: str) -> set[str]:
    """Return the skeletons of every word, with and without what may be a prefix.

    Example:
        >>> "kmn" in arabic_skeletons("وخامنئي")
        True
    """
    return set[str]().union(*(_word_skeletons(word) for word in _WORD.findall(respaced(text))))


@lru_cache(maxsize=1 << 16)
def _word_skeletons(word: str) -> frozenset[str]:
    """Return the skeletons of one word; a text has few different words."""
    return frozenset(
        _squeezed(word[len(prefix) :].translate(_FOLDED))
        for prefix in _PREFIXES
        if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST
    )


def english_skeletons(text: str) -> set[str]:
    """Return the skeletons of capitalised words that do not begin the text.

    Example:
        >>> sorted(english_skeletons("Then Khamenei met Abdel-Halim."))
        ['bdl', 'hlm', 'kmn']
    """
    return {skeleton for name in _names(text) if len(skeleton := _english(name)) >= _SHORTEST}


def _names(text: str) -> Iterator[str]:
    for match in _NAME.finditer(text):
        if match.start() > 0 and match[0][0].isupper() and text[: match.start()].rstrip()[-1:] not in ".!?…":
            yield from _PARTS.split(match[0])


@lru_cache(maxsize=1 << 14)
def _english(name: str) -> str:
    plain = "".join(letter for letter in unicodedata.normalize("NFD", name.lower()) if letter.isalpha())
    if len(plain) > 3 and plain.endswith("h") and plain[-2] in "aeiou":
        plain = plain[:-1]  # Sarah, Abdullah: the Arabic ends in a letter that is no consonant
    for pair, letter in _DIGRAPHS:
        plain = plain.replace(pair, letter)
    return _squeezed(plain.translate(_LETTERS))


def _squeezed(letters: str) -> str:
    return _REPEATED.sub(r"\1", letters)
