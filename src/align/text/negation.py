"""Where a text denies something, and how surely: a clause denied, or only a word that leans that way."""

from __future__ import annotations

from functools import lru_cache

from align.model import Language
from align.text.denial import Cue, Strength, denying
from align.text.negation_ar import arabic
from align.text.negation_en import english
from align.text.words import tokens

__all__ = ["Cue", "Strength", "cues"]


@lru_cache(maxsize=8192)
def cues(text: str, language: Language) -> tuple[Cue, ...]:
    """Find every word of denial in a text, in order.

    Example:
        >>> [cue.strength.value for cue in cues("لم يأتِ إلا سعيد ولن يسافر", "ar")]
        ['firm', 'weak', 'plain']
        >>> cues("عاد سعيد إلى بيته", "ar")
        ()
    """
    words, meant = tokens(text), denying(text, language)
    return tuple(arabic(words, meant) if language == "ar" else english(words, text, meant))
