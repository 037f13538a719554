"""Whether decoded bytes read like Arabic or English: the judge between legacy encodings."""

from __future__ import annotations

import re
from math import log
from typing import Final

# Letters per thousand of modern Arabic prose (news and memoir, 60 documents).
_PER_THOUSAND: Final = {
    "ا": 143, "ل": 109, "ي": 81, "م": 64, "ن": 55, "و": 54, "ر": 48, "ت": 45, "ب": 36, "ع": 32, "د": 29,
    "ة": 28, "س": 26, "ف": 26, "ق": 24, "أ": 23, "ه": 22, "ك": 21, "ح": 18, "ج": 16, "ش": 10, "ط": 9, "ص": 9,
    "إ": 9, "ى": 9, "خ": 8, "ز": 8, "ذ": 7, "ث": 7, "ض": 6, "غ": 5, "ئ": 4, "ء": 4, "ظ": 2, "ؤ": 1, "آ": 1,
}  # fmt: skip
_SURPRISE: Final = {letter: -log(share / 1000) for letter, share in _PER_THOUSAND.items()}

_UNUSED = re.compile("[\x80-\x9f\ufffd]")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0640\u064b-\u0652])*|[\u064b-\u0652]+")
_ARABIC = re.compile("[ء-ي]")
_LATIN = re.compile("[A-Za-zÀ-ɏƒ]")
_ACCENTED = re.compile("[À-ɏƒ]")
_MISPLACED = re.compile(
    "[ةى][ء-ي]|[\u064b-\u064d][ء-غف-ي]|^[\u064b-\u0652]"
)  # word-final signs inside a word
_TANWEEN_ALEF = re.compile("[\u064b][اى]$")  # some write the tanween before its alef

ODD_WORDS: Final = 0.15
"""More odd words than this among those beyond ASCII, and the encoding is the wrong one."""
FEW_LETTERS: Final = 20
"""Letter statistics say nothing about fewer Arabic letters."""
MEAN_SURPRISE: Final = 3.7
"""Nats a letter: Arabic prose has 3.1, UTF-8 read one byte a character 5.4; single sentences vary by 0.5."""
CERTAIN: Final = 20.0
"""Nats: one reading against another at odds beyond a hundred million."""


def is_plausible(text: str) -> bool:
    """Tell whether `text` could be what its writer saw."""
    if _UNUSED.search(text):
        return False
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    if sum(map(_is_odd, words)) > ODD_WORDS * len(words):
        return False
    letters = len(_ARABIC.findall(text))
    return letters < FEW_LETTERS or surprise(text) <= MEAN_SURPRISE * letters


def surprise(text: str) -> float:
    """Return how unexpected the Arabic letters of `text` are, in nats, summed."""
    return sum(_SURPRISE[letter] for letter in text if letter in _SURPRISE)


def _is_odd(word: str) -> bool:
    """Tell whether no one would write this word: two scripts at once, or letters where they cannot stand."""
    latin = len(_LATIN.findall(word))
    if latin == 0:
        return bool(_MISPLACED.search(_TANWEEN_ALEF.sub("", word)))
    accented = len(_ACCENTED.findall(word))
    return latin < len(word) or (accented > 1 and 2 * accented > latin)
