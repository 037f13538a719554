"""A place told from the other of two things: the school west of the fort, the fort to the east of the school.

The opposite word is then right. The Arabic names after the word what it is reckoned from; where the English has that
before its own word, and reckons from something else, it looks from there.
"""

from __future__ import annotations

import re

from align.checks._base import Context
from align.checks._likeness import Likeness, likeness
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
_LEFT_BEHIND = re.compile(r"\b(?:leaving|left|leave|from|out of) (?:the |its |their )?$", re.IGNORECASE)
_TOWARDS = re.compile(r"(?<!\w)(?:إلى|نحو|صوب)(?: \w+){0,2} $")
"""Where the one text says where one goes, the other may say what one leaves."""
_COMPARED = re.compile(r"أ\w+ من\b")
"""A comparison: shorter than; the other of the two is then the taller."""
_LEAST = 0.42
"""Cosine from which two words that choose one another are one thing."""
_SURE = 0.6
"""Cosine from which they surely are."""
_CLEAR = 0.55
"""The same where nothing is like what the English reckons from."""
_NEAR = 3
"""Words after the Arabic word among which stands what it is reckoned from."""


def seen_back(pair: Pair, context: Context, one: Pole, other: Pole) -> bool:
    """Say whether the English tells a place from the other thing, and so by the opposite word."""
    if (
        one.group == "compass"
        and _LEFT_BEHIND.search(pair.en[: other.span.start])
        and _TOWARDS.search(pair.ar[: one.span.start])
    ):
        return True
    compared = bool(_COMPARED.match(pair.ar[one.span.start :]))
    if not (compared or (one.group in _PLACES and _led(pair, other))) or context.encoder is None:
        return False
    ar, en = words(pair.ar, "ar"), words(pair.en, "en")
    like = likeness(pair, context.encoder)
    here, there = _last(ar, one.span), _first(en, other.span)
    if here is None or there is None:
        return False
    named = _reckoned_from(pair, other, like)
    if named is not None and named[1] >= _SURE:
        return named[0] < here
    for at in range(here + 1, min(len(ar), here + 1 + _NEAR)):
        if ar[at].content:
            best = int(like[at].argmax())
            back = bool(like[at, best] >= _LEAST) and best < there and int(like[:, best].argmax()) == at
            told = named is None or named[0] < here or (named[1] < _LEAST + 0.1 and like[at, best] >= _CLEAR)
            return back and (compared or told)
    return False


def _reckoned_from(pair: Pair, other: Pole, like: Likeness) -> tuple[int, float] | None:
    """Return the Arabic word that is likest to what the English reckons from, and how like: to the west of the mill."""
    if not pair.en[other.span.end :].startswith(" of"):
        return None
    en = words(pair.en, "en")
    after = [at for at, word in enumerate(en) if word.span.start >= other.span.end and word.content]
    if not after or after[0] > len(en) - 1:
        return like.shape[0], 0.0
    best = max(after[:2], key=lambda at: float(like[:, at].max(initial=0)))
    return int(like[:, best].argmax()), float(like[:, best].max(initial=0))


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
