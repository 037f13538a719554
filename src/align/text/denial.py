"""What a word of denial is, and words that deny by their meaning where a text has them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from align.model import Language, Span
from align.text.antonyms import Lexicon, Pole, found, read_table
from align.text.words import folded


class Strength(StrEnum):
    """How surely a word denies."""

    PLAIN = "plain"
    """It denies its clause, and a faithful translation has some denial too."""
    FIRM = "firm"
    """It denies by its meaning or within a turn of phrase; a faithful translation may be affirmative."""
    MEANT = "meant"
    """It denies by its meaning (refuse, silent, empty), and something of the other side nearly always does too."""
    SOFT = "soft"
    """It answers a denial and asks for no answer: it denies by its meaning, or carries on a denial before it (ولا)."""
    WEAK = "weak"
    """It leans towards denial; only its neighbourhood tells."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that denies."""

    span: Span
    strength: Strength


_DEATH = re.compile(r"وفات\w{1,3}")
"""His death, which looks like "and he missed it"."""
_MEANT = frozenset(("refusing", "forgetting"))
"""Fields whose words the other side nearly always answers (3,900 good pairs: 1 in 100 is not answered)."""


@lru_cache(maxsize=8192)
def denying(text: str, language: Language) -> dict[int, Strength]:
    """Return where words begin that deny by their meaning, and how surely.

    Example:
        >>> denying("He refused", "en")
        {3: <Strength.MEANT: 'meant'>}
        >>> denying("وكان صامتًا", "ar")
        {5: <Strength.SOFT: 'soft'>}
    """
    strengths: dict[int, Strength] = {}
    for pole in found(text, _lexicons()[language == "en"], language):
        if _DEATH.fullmatch(folded(pole.span.of(text))):
            continue
        if pole.sure or pole.span.start not in strengths:
            meant = Strength.MEANT if pole.group in _MEANT else Strength.SOFT
            strengths[pole.span.start] = meant if pole.sure else Strength.WEAK
    return strengths


@lru_cache(maxsize=8192)
def meant(text: str, language: Language) -> tuple[Pole, ...]:
    """Return the words of a text that deny by their meaning, each with the group of its kind (refusing, forgetting)."""
    return tuple(found(text, _lexicons()[language == "en"], language))


@cache
def _lexicons() -> tuple[Lexicon, Lexicon]:
    from align.text.denying_words import DENYING

    return read_table(DENYING)
