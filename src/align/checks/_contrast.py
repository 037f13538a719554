"""How cues of two texts are held against one another by where they stand."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from typing import Protocol, TypeVar

from align.checks._places import same_share
from align.model import Pair, Span
from align.text.words import tokens

WORDS = 10
"""A counterpart may stand this many words off, however short the text."""
SHARE = 0.3
"""Or this share of the text off."""
LOOSE_WORDS, LOOSE_SHARE = 5, 0.12
"""The same for a counterpart that is no sure one."""


class Answer(Enum):
    """Whether a cue of one side says what a cue of the other says."""

    NONE = 0
    LOOSE = 1
    SURE = 2


class Cue(Protocol):
    """Anything with a place."""

    @property
    def span(self) -> Span:
        """Where it stands."""


Ar = TypeVar("Ar", bound=Cue)
En = TypeVar("En", bound=Cue)


def reach(pair: Pair, words: int = WORDS, share: float = SHARE) -> float:
    """Return how far apart two counterparts may stand, as a share of their texts."""
    length = max(1, min(len(tokens(pair.ar)), len(tokens(pair.en))))
    return min(1.0, max(share, words / length))


def place(cue: Cue, text: str) -> float:
    """Return where the middle of a cue stands, as a share of the text."""
    return (cue.span.start + cue.span.end) / 2 / max(1, len(text))


def contrasts(
    pair: Pair,
    ar: Sequence[Ar],
    en: Sequence[En],
    *,
    answers: Callable[[Ar, En], Answer],
    clashes: Callable[[Ar, En], bool],
    where: Callable[[float], float] = same_share,
) -> Iterator[tuple[Ar, En]]:
    """Yield pairs of cues that clash, where neither has an answer on the other side.

    Sure answers are given first, each to one cue, the nearest pairs first; what is left may be answered by a loose one
    that stands nearer than the clash. Each cue clashes at most once, the nearest pairs first.
    `where` says at what share of the English a share of the Arabic is said.
    """
    near, loose = reach(pair), reach(pair, LOOSE_WORDS, LOOSE_SHARE)
    away = {
        (i, j): abs(where(place(one, pair.ar)) - place(other, pair.en))
        for i, one in enumerate(ar)
        for j, other in enumerate(en)
    }
    ranked = sorted(away, key=lambda key: (away[key], key))
    given = {key: answers(ar[key[0]], en[key[1]]) for key in ranked}
    done_ar: set[int] = set()
    done_en: set[int] = set()
    for i, j in ranked:
        if given[i, j] is Answer.SURE and away[i, j] <= near and i not in done_ar and j not in done_en:
            done_ar.add(i)
            done_en.add(j)
    maybe = [(key, away[key]) for key in ranked if given[key] is not Answer.NONE and away[key] <= loose]
    for i, j in ranked:
        if i in done_ar or j in done_en or away[i, j] > near or not clashes(ar[i], en[j]):
            continue
        if any((one == i or other == j) and off <= away[i, j] for (one, other), off in maybe):
            continue
        done_ar.add(i)
        done_en.add(j)
        yield ar[i], en[j]
