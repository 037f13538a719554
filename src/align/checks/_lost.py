"""Names that nothing in the Arabic accounts for beside an Arabic name that is left over: one was put for the other."""

from __future__ import annotations

from collections import Counter

from align.checks._ledger import Ledger
from align.checks._replaced import Replaced
from align.checks._seen import Seen
from align.checks._suspects import HEARD
from align.text.foreign import rareness_of_stems
from align.text.names import SAME, arabic, nearness, nearness_within
from align.text.names_find import Name
from align.text.places import is_place
from align.text.words import Token

_LOST = ((-1.0, 0.65), (-3.0, 0.74))
"""Least log-odds that a name was put for an Arabic word, and least strangeness; the second for a name that the
document does not know."""
_FOREIGN = (-3.0, 0.6)
"""The same where the Arabic word is the form of no everyday word, nor definite: the sounds of a foreign name."""
_STEMS = 5.0
"""Rareness of such a word in all its stems."""
_RARE, _UNLIKE, _NAMELIKE = 4.0, 0.35, -0.3
"""Least rareness and distance in sound of such a word, and least log-odds that the English word is a name."""
_VARIANT = 0.26
"""Distance up to which the two may be one name, oddly written (دوكو and Dushko, سيرخيو and Sergio): a hint."""
_CUT = 2
"""Letters by which one of two names is longer that begin alike: one may be short for the other."""


def is_lost(name: Name, instead: Replaced, known: Ledger) -> bool:
    """Say whether nothing accounts for a name and a rare Arabic word is left over that sounds quite unlike it."""
    if is_place(name.text) or is_variant(name, instead.word):
        return False
    if instead.name < _NAMELIKE or instead.rare < _RARE or instead.sound < _UNLIKE:
        return False
    limits = [
        *_LOST[: 1 if name.latin in known.english else 2],
        *([_FOREIGN] if _is_foreign(instead.word) else []),
    ]
    return any(instead.odds >= odds and instead.strange >= strange for odds, strange in limits)


def _is_foreign(word: Token) -> bool:
    definite = word.plain.removeprefix("و").removeprefix("ف").startswith(("ال", "لل", "بال", "كال"))
    return not definite and rareness_of_stems(word.plain) >= _STEMS


def is_alien(name: Name, instead: Replaced, known: Ledger) -> bool:
    """Say whether neither the Arabic nor the document accounts for a name in the least."""
    return (
        name.latin not in known.english
        and not is_place(name.text)
        and instead.name >= _NAMELIKE
        and instead.strange >= _LOST[1][1]
    )


def once_more(seen: Seen) -> Token | None:
    """Return an Arabic name that stands more often in the Arabic than what renders it does in the English."""
    here = Counter(word.folded for word in seen.words)
    there = Counter(word.folded for word in seen.owner.values())
    return next((word for word in seen.owner.values() if there[word.folded] < here[word.folded]), None)


def is_variant(name: Name, word: Token) -> bool:
    """Say whether a name and an Arabic word may be one name, oddly written or cut short: Londonderry, لوندري."""
    sounds = arabic(word.plain)
    if nearness_within(sounds, name.latin, SAME) <= _VARIANT:
        return True
    short, long = sorted((sounds, name.latin), key=len)
    return len(long) - len(short) >= _CUT and nearness(short, long[: len(short)], SAME) <= HEARD
