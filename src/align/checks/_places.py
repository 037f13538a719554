"""Where the English says what stands at a place of the Arabic, by the words that stand for one another about it.

Languages put clauses in different order and translators turn sentences round; a share of the text is a poor guide then.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import numpy as np

from align.checks._base import Context
from align.checks._correspondence import correspondence
from align.match import Correspondence
from align.model import Pair, Span

_WIDTH = 2.5
"""Words about a place whose counterparts tell where it went."""
_PRIOR = 0.3
"""How much the mere share of the text counts, against one sure pair of words at the place itself."""
_SURE = 1.0
"""Log-odds from which a word surely has its counterpart."""
_LIKE = 0.9
"""Score below which two words are no couple."""
Places = Callable[[float], float]
"""A share of the Arabic → the share of the English that says it."""


def same_share(share: float) -> float:
    """Take every place of the English for its place in the Arabic."""
    return share


def places(pair: Pair, context: Context) -> Places:
    """Return how places of the two sides go together; the same share where there is no encoder."""
    found = correspondence(pair, context)
    if found.scores is None or found.ar_odds is None or found.en_odds is None:
        return same_share
    ar, en = _anchors(found, len(pair.ar), len(pair.en))
    if not len(ar):
        return same_share
    width = _WIDTH / max(1, len(found.ar))

    @lru_cache(maxsize=256)
    def moved(share: float) -> float:
        weights = np.exp(-0.5 * ((ar - share) / width) ** 2)
        shift = float((weights * (en - ar)).sum() / (weights.sum() + _PRIOR))
        return min(1.0, max(0.0, share + shift))

    return moved


def couples(found: Correspondence) -> dict[int, int]:
    """Return Arabic → English words of meaning, each given to one at most, the best couples of all first."""
    if found.scores is None:
        return {}
    ar = [at for at, word in enumerate(found.ar) if word.content]
    en = [at for at, word in enumerate(found.en) if word.content]
    among = found.scores[np.ix_(ar, en)]
    given: dict[int, int] = {}
    for place in np.argsort(-among, axis=None, kind="stable").tolist():
        i, j = ar[place // len(en)], en[place % len(en)]
        if found.scores[i, j] < _LIKE:
            break
        if i not in given and j not in given.values():
            given[i] = j
    return given


def chosen(found: Correspondence, ar: Span, en: Span) -> bool:
    """Say whether a word of one span and a word of the other are a couple."""
    given = couples(found)
    there = {at for at, word in enumerate(found.en) if word.span.start < en.end and en.start < word.span.end}
    return any(
        given.get(at) in there
        for at, word in enumerate(found.ar)
        if word.span.start < ar.end and ar.start < word.span.end
    )


def _anchors(found: Correspondence, arabic: int, english: int) -> tuple[np.ndarray, np.ndarray]:
    """Return where words that choose one another stand, as shares of both texts."""
    scores, ar_odds, en_odds = found.scores, found.odds("ar"), found.odds("en")
    if scores is None:
        return np.zeros(0), np.zeros(0)
    best = scores.argmax(axis=1)
    kept = [
        (i, j)
        for i, j in enumerate(best.tolist())
        if found.ar[i].content
        and ar_odds[i] > _SURE
        and en_odds[j] > _SURE
        and int(scores[:, j].argmax()) == i
    ]
    here = np.array([(found.ar[i].span.start + found.ar[i].span.end) / 2 / max(1, arabic) for i, _ in kept])
    there = np.array([(found.en[j].span.start + found.en[j].span.end) / 2 / max(1, english) for _, j in kept])
    return here, there
