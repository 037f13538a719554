"""Stretches of the English whose words no Arabic word is free to answer, each having answered another.

A clause that repeats the words of its neighbour (she sewed by day and unpicked by night) looks answered when
every word is looked up by itself. Here each word answers one other word only, the one it fits best.
Told of the Arabic by the same means, stretches were wrong five times in six on unread documents, and are left alone.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from align.match.correspond import Correspondence
from align.match.vectors import Floats
from align.match.words import Word

_LEAST, _MOST = 2, 14
"""Words of a stretch."""
_LOW, _HIGH = -3.0, 5.0
_ENDS = ".،,؛;:؟?!»)—…"
_LEADS_EN = re.compile(
    r"and|with|who|which|as|until|till|though|although|while|because|without|but|before|after|when|where|on|in|by|for"
    r"|to|so|or|since|if|at|from|against|under"
)


_WEIGHTS = (-0.51, -0.88, 0.31, 0.08, -0.86, 9.51, 7.35, -0.26, -0.56, -0.65, 7.04, 0.57, 0.38, -0.81)
"""A constant and one weight for each thing seen (in the order of `_seen`), fitted on stretches of neighbouring pairs
put into faithful ones, and on documents with planted errors."""
_ANSWERED = 2.0
"""Mean fit from which a stretch is answered, whatever else is seen."""


@dataclass(frozen=True, slots=True)
class Spare:
    """A stretch of the English and the log-odds that it has no counterpart."""

    words: range
    odds: float


@dataclass(frozen=True, slots=True)
class _Half:
    """One side of a pair: its words, how well the one word fits that each is given to, and what stands idle there."""

    words: tuple[Word, ...]
    fits: list[float]
    odds: list[float]
    clauses: dict[range, float]
    idle: int
    """Words with meaning of the other side that answer nothing."""
    longer: float


def fitted(found: Correspondence) -> tuple[Floats, Floats]:
    """Return how well the one word fits that each word is given to; the least where it gets none."""
    assert found.scores is not None  # noqa: S101  there are words on both sides
    rows = [at for at, word in enumerate(found.ar) if word.content]
    columns = [at for at, word in enumerate(found.en) if word.content]
    ar = np.full(len(found.ar), _LOW)
    en = np.full(len(found.en), _LOW)
    if not rows or not columns:
        return ar, en
    scores = found.scores[np.ix_(rows, columns)]
    free_rows, free_columns = set(rows), set(columns)
    for place in np.argsort(-scores, axis=None):
        i, j = divmod(int(place), len(columns))
        if scores[i, j] <= _LOW:
            break
        if rows[i] in free_rows and columns[j] in free_columns:
            free_rows.discard(rows[i])
            free_columns.discard(columns[j])
            ar[rows[i]] = en[columns[j]] = min(_HIGH, float(scores[i, j]))
    return ar, en


def stretches(words: tuple[Word, ...]) -> Iterator[range]:
    """Yield the parts of a text that a joining word or a mark begins, and a mark or the next one ends."""
    starts = [at for at in range(1, len(words)) if _leads(words, at)]
    ends = set(starts) | {at + 1 for at, word in enumerate(words) if word.text[-1:] in _ENDS}
    ends.add(len(words))
    for start in starts:
        for end in range(start + _LEAST, min(start + _MOST, len(words)) + 1):
            if end in ends and any(word.content for word in words[start:end]):
                yield range(start, end)


def _leads(words: tuple[Word, ...], at: int) -> bool:
    if words[at - 1].text[-1:] in _ENDS:
        return True
    return _LEADS_EN.fullmatch(words[at].core) is not None


def spares(found: Correspondence, longer: float) -> list[Spare]:
    """Return the stretches of the English that may have no counterpart, the surest first.

    Args:
        found: The words of a pair and how well they fit.
        longer: How much longer the Arabic is than usual, as a logarithm.
    """
    if found.scores is None or not found.ar or not found.en:
        return []
    theirs, mine = (each.tolist() for each in fitted(found))
    half = _Half(
        found.en,
        mine,
        np.clip(found.odds("en"), _LOW, _HIGH).tolist(),
        {each.words: each.odds for each in found.en_clauses},
        sum(1 for word, fit in zip(found.ar, theirs, strict=True) if word.content and fit < 0),
        longer,
    )
    told = (
        Spare(run, _WEIGHTS[0] + sum(w * x for w, x in zip(_WEIGHTS[1:], seen, strict=True)))
        for run in stretches(found.en)
        if (seen := _seen(half, run))
    )
    return sorted(told, key=lambda each: (-each.odds, each.words.start))


def _seen(half: _Half, run: range) -> tuple[float, ...]:
    """Return what speaks for a stretch having no counterpart; nothing where its words are answered."""
    inside = [at for at in run if half.words[at].content]
    own = [half.fits[at] for at in inside]
    mean = sum(own) / len(own)
    if mean > _ANSWERED:
        return ()
    rest = [half.fits[at] for at, word in enumerate(half.words) if word.content and at not in run]
    lengths = [len(word.core) + 1 for word in half.words]
    share = sum(lengths[run.start : run.stop]) / sum(lengths)
    without = half.longer - math.log(max(0.05, 1 - share))
    clause = half.clauses.get(run)
    return (
        mean,
        max(own),
        sum(half.odds[at] for at in inside) / len(inside),
        sum(half.odds[run.start : run.stop]) / len(run),
        half.longer,
        abs(half.longer) - abs(without),
        min(3.0, half.idle / len(own)),
        math.log(len(own)),
        sum(rest) / len(rest) if rest else 0.0,
        share,
        -4.0 if clause is None else max(-4.0, clause),
        sum(fit < 0 for fit in own) / len(own),
        float(clause is not None),
    )
