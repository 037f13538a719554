"""Arabic words that are no Arabic: sounds of a name from elsewhere, in letters that no everyday word begins to fill."""

from __future__ import annotations

from functools import lru_cache

from align.text.frequency import rareness
from align.text.names import bases
from align.text.words import lexicon

_ENDS = (
    "",
    *lexicon(
        "ه ها هم هما هن ي نا ك كم ا ان ين ون ات ة ته تها تهم تي تنا ية يه وا ت ني تان تين يين يون يات تا وه وها اه",
        "اها تم تن ن",
    ),
)
_BEGINNINGS = ("", "ي", "ت", "ن", "أ", "ا", "س", "سي", "ست", "سن", "سأ", "م")
_STEM = 3
"""Letters that must be left of a word when its endings and beginnings are off."""


@lru_cache(maxsize=16384)
def rareness_of_stems(word: str) -> float:
    """Return how rare an Arabic word is in the commonest of all words that it may be a form of, in powers of ten.

    Args:
        word: Without vowel marks.

    Example:
        >>> rareness_of_stems("شريانه") < 5.5 < 7 < rareness_of_stems("سومبونج")
        True
    """
    forms = set()
    for base in bases(word):
        stems = [base[: len(base) - len(end)] for end in _ENDS if base.endswith(end)]
        for stem in (each for each in stems if len(each) >= _STEM):
            forms |= {stem, stem + "ة", stem + "ى"}
            forms |= {
                stem[len(begun) :]
                for begun in _BEGINNINGS
                if stem.startswith(begun) and len(stem) - len(begun) >= _STEM
            }
    return rareness(forms)
