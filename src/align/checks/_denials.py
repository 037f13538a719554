"""The denials of a pair, and the first of each side that no denial of the other answers by its place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from align.checks._placed import shares, unanswered
from align.checks._qualities import answers
from align.checks._renderings import unrendered
from align.checks._unanswered import answering
from align.model import Pair, Span
from align.text.negation import Cue, cues
from align.text.words import tokens


@dataclass(frozen=True, slots=True)
class Denials:
    """The denials of both sides."""

    ar: tuple[Cue, ...]
    en: tuple[Cue, ...]
    left: tuple[Cue, ...]
    """English ones that may answer an Arabic one: they render no other word."""
    lost: Span | None
    """The Arabic one that nothing of the English answers."""
    added: Span | None
    """The English one that nothing of the Arabic answers."""


@lru_cache(maxsize=64)
def denials(pair: Pair) -> Denials:
    """Find the denials of a pair.

    Example:
        >>> from align.model import Bead
        >>> denials(Pair("لن يعود", "He will return", Bead((0,), (0,)))).lost
        Span(start=0, end=2)
    """
    ar, en = cues(pair.ar, "ar"), answering(pair, cues(pair.en, "en"))
    left = tuple(answers(pair, unrendered(pair, en)))
    length = max(1, min(len(tokens(pair.ar)), len(tokens(pair.en))))
    at_ar, at_en = shares(pair.ar, ar), shares(pair.en, en)
    lost = unanswered(at_ar, shares(pair.en, left), length)
    return Denials(tuple(ar), tuple(en), left, lost, unanswered(at_en, at_ar, length))
