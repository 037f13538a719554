"""What is done to one and what is done to another: the court convicts the driver and acquits the guard."""

from __future__ import annotations

from itertools import combinations

from align.checks._base import Context
from align.checks._means import Meanings, meanings
from align.model import Pair, Span
from align.text.acts_phrases import Party
from align.text.frames import Frame, frames

_VERB = 0.42
"""Cosine from which a word may be a verb."""
_LEAST, _MARGIN = 0.6, 0.2
"""How well a word must mean a party, and how much better than the other party."""


def displaced(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return two verbs of the Arabic, each with what the English has with the other, and that English."""
    if context.encoder is None:
        return None
    told = [
        frame for frame in frames(pair.en) if frame.other.known and not frame.other.pronoun and not frame.open
    ]
    for one, two in combinations(told, 2):
        if not (one.verb.end <= one.other.span.start < two.verb.start < two.other.span.start):
            continue
        means = meanings(pair, context.encoder)
        first, second = _verb(means, one), _verb(means, two)
        mine, other = _place(means, one.other, two.other), _place(means, two.other, one.other)
        if None in (first, second, mine, other):
            continue
        if first < other < second < mine:  # type: ignore[operator]  # none is None
            span = Span(means.words[first].start, means.words[mine].end)  # type: ignore[index]
            return span, Span(one.verb.start, two.other.span.end)
    return None


def _verb(means: Meanings, frame: Frame) -> int | None:
    """Return the word that means the verb best; None where none does."""
    fits = means.word(frame.sense or frame.verb.text.lower())
    fits = {at: fit for at, fit in fits.items() if not means.words[at].folded.startswith("ال")}
    best = max(fits, key=lambda at: fits[at], default=None)
    return best if best is not None and fits[best] >= _VERB else None


def _place(means: Meanings, party: Party, other: Party) -> int | None:
    """Return the one place of a party; None where there are two, or it may be the other party."""
    mine, theirs = means.parties(party, other)
    best = max(mine, key=lambda at: mine[at], default=None)
    if best is None or mine[best] < _LEAST or mine[best] < theirs[best] + _MARGIN:
        return None
    again = any(fit > mine[best] - _MARGIN / 2 for at, fit in mine.items() if abs(at - best) > 1)
    return None if again else best
