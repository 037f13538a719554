"""A place told from the other of two things: the school west of the fort, the fort to the east of the school.

The opposite word is then right. The Arabic names after the word what it is reckoned from; where the English has that
before its own word, and reckons from something else, it looks from there.
"""

from __future__ import annotations

import re

from align.checks._base import Context
from align.checks._likeness import likeness
from align.match.words import Word, words
from align.model import Pair, Span
from align.text.antonyms import Pole

_PLACES = frozenset(
    (
        "compass", "right and left", "above and below", "in front and behind", "before and after", "higher and lower",
        "leading and following", "upstream and downstream",
    )
)  # fmt: skip
"""Oppositions that are reckoned from something."""
_FROM_THEM = re.compile(r"\bto (?:the|its|his|her|their|our|my) $", re.IGNORECASE)
_LEAST = 0.42
"""Cosine from which two words that choose one another are one thing."""
_NEAR = 3
"""Words after the Arabic word among which stands what it is reckoned from."""


def seen_back(pair: Pair, context: Context, one: Pole, other: Pole) -> bool:
    """Say whether the English tells a place from the other thing, and so by the opposite word."""
    if one.group not in _PLACES or context.encoder is None or not _led(pair, other):
        return False
    ar, en = words(pair.ar, "ar"), words(pair.en, "en")
    like = likeness(pair, context.encoder)
    here, there = _last(ar, one.span), _first(en, other.span)
    if here is None or there is None:
        return False
    for at in range(here + 1, min(len(ar), here + 1 + _NEAR)):
        if ar[at].content:
            best = int(like[at].argmax())
            return bool(like[at, best] >= _LEAST) and best < there
    return False


def _led(pair: Pair, other: Pole) -> bool:
    """Say whether the English word is said of what stands before it: to the east of it, to their south."""
    before, after = pair.en[: other.span.start], pair.en[other.span.end :]
    if other.group in ("compass", "right and left"):
        return bool(_FROM_THEM.search(before)) or after.startswith(" of")
    return True


def _last(text: tuple[Word, ...], span: Span) -> int | None:
    found = [at for at, word in enumerate(text) if word.span.start < span.end and span.start < word.span.end]
    return found[-1] if found else None


def _first(text: tuple[Word, ...], span: Span) -> int | None:
    return next(
        (at for at, word in enumerate(text) if word.span.start < span.end and span.start < word.span.end),
        None,
    )
