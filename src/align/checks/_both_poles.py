"""Both poles of an opposition in both texts, each with what belongs to the other: oiled inside, bare outside.

«تُدهن من الداخل بالزيت وتُترك من الخارج عارية» and "oiled on the outside, left bare on the inside": no word is
missing, but what stands near either pole is said of the other one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from align.checks._base import Context
from align.checks._crossed import clear_couples
from align.checks._likeness import likeness
from align.match.words import Word, words
from align.model import Pair, Span
from align.text.antonyms import Pole

_NEAR = 5
"""Words about a pole that may be said of it."""
_MARK = re.compile(r"[,،;؛:.]$")
_JOINS_AR, _JOINS_EN = (
    re.compile(r"[وف]\w{2,}|ثم|بينما|اما|لكن"),
    re.compile(r"and|but|while|whereas|then|or"),
)
_BOTH, _APART = 2, 3
"""How many poles there are, and how many words they stand apart: not in black and white."""


def crossed_poles(
    pair: Pair, context: Context, ours: Sequence[Pole], others: Sequence[Pole]
) -> tuple[Pole, Pole] | None:
    """Return an Arabic pole and the English one that has its words, where both of either text are so crossed."""
    ar, en = _two(ours), _two(others)
    if ar is None or en is None or context.encoder is None:
        return None
    here, there = words(pair.ar, "ar"), words(pair.en, "en")
    at, to = (tuple(_word(text, pole.span) for pole in poles) for text, poles in ((here, ar), (there, en)))
    mine, theirs = _own(here, at, _JOINS_AR), _own(there, to, _JOINS_EN)
    if not mine or not theirs:
        return None
    like, votes = likeness(pair, context.encoder), [[0, 0], [0, 0]]
    for i, j in clear_couples(like):
        if i in mine and j in theirs:
            votes[mine[i]][theirs[j]] += 1
    (straight, over), (back, same) = votes
    if straight or same or not over or not back:
        return None
    return ar[0], en[1]


def _two(poles: Sequence[Pole]) -> tuple[Pole, Pole] | None:
    """Return the poles of both sides, where there is one of each, by their sides."""
    sure = sorted((pole for pole in poles if pole.sure), key=lambda pole: pole.side)
    if len(sure) != _BOTH or len(poles) != _BOTH or sure[0].side == sure[1].side:
        return None
    return sure[0], sure[1]


def _word(text: Sequence[Word], span: Span) -> int:
    return next((at for at, word in enumerate(text) if word.span.end > span.start), 0)


def _own(text: Sequence[Word], poles: tuple[int, ...], joins: re.Pattern[str]) -> dict[int, int]:
    """Return the words that belong to one of two poles: up to what joins their two limbs, and no farther than that."""
    first, last = sorted(poles)
    cuts = [at for at in range(first, last) if _MARK.search(text[at].text)]
    cuts += [at - 1 for at in range(first + 1, last + 1) if joins.fullmatch(text[at].core)]
    if not cuts or last - first < _APART:
        return {}
    begins, ends = max(0, first - _NEAR), min(len(text), last + _NEAR + 1)
    before = range(begins, min(cuts) + 1)
    after = range(max(cuts) + 1, ends)
    side = poles.index(first)
    return {
        **{at: side for at in before if at != first},
        **{at: 1 - side for at in after if at != last},
    }
