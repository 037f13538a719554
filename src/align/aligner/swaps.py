"""Neighbours that a translator put into the other order.

A monotone path cannot pair `a b` with `B A`: it merges them into one bead or leaves gaps. So every short stretch of the
path is tried cut into two beads that cross, and the crossing is kept where the judge prefers it by a margin.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from align.aligner.candidates import Candidates
from align.aligner.evidence import evidence
from align.aligner.judge import Judge
from align.aligner.locks import Locks
from align.aligner.moves import MOVES
from align.aligner.prospect import Prospect, Texts

Step = tuple[int, int, int]
"""(move, i, j): a bead by its shape and the node it ends in, counted from the part's start."""

PRICE = 1.5
"""What a crossing must gain over the monotone beads it replaces, in log weight."""
SCALE = 2.0
"""Gain beyond the price at which a crossing is right with odds e : 1."""
_BEADS, _SENTENCES = 4, 6
"""A stretch holds at most this many beads, and sentences of one side."""
_SURE = 0.98
"""A stretch of beads that are all at least so sure is left alone."""
_LEAST_LIKE = 0.2
"""Likeness of each crossing bead, at least."""
_ALLOWANCE = 0.3
"""How much less alike than the uncrossed cut a crossing may be and still be judged."""
_INDEX = {move: k for k, move in enumerate(MOVES)}


@dataclass(frozen=True, slots=True)
class Swap:
    """Two beads that cross, in place of the beads `first` to `last` - 1 of a path."""

    first: int
    last: int
    beads: tuple[Step, Step]
    """In Arabic order; the second one's English comes first."""
    gain: float
    """Log weight gained, less the price; positive."""

    @property
    def confidence(self) -> float:
        """Probability that the crossing is right."""
        return float(1 / (1 + np.exp(-self.gain / SCALE)))


def swaps(
    look: Prospect,
    texts: Texts,
    judge: Judge,
    path: Sequence[Step],
    weights: Sequence[float],
    confidence: Sequence[float],
) -> list[Swap]:
    """Return the crossings that beat the path, none overlapping another, in order.

    Args:
        look: The part.
        texts: The whole texts.
        judge: Weighs the evidence.
        path: The monotone path.
        weights: Log weight of each of its beads.
        confidence: How sure each of its beads is.
    """
    doubtful = np.concatenate([[0], np.cumsum(np.array(confidence) < _SURE)])
    tried = [
        each
        for each in _crossings(path, doubtful)
        if _plausible(look, each.beads) and _allowed(each.beads, look.start, texts.locks)
    ]
    if not tried:
        return []
    scores = _scores(look, texts, judge, [bead for each in tried for bead in each.beads])
    total = np.concatenate([[0.0], np.cumsum(weights)])
    gains = scores[0::2] + scores[1::2]
    better = [
        Swap(each.first, each.last, each.beads, float(gain - total[each.last] + total[each.first] - PRICE))
        for each, gain in zip(tried, gains, strict=True)
    ]
    kept: list[Swap] = []
    for each in sorted(better, key=lambda swap: -swap.gain):
        if each.gain > 0 and all(each.last <= other.first or each.first >= other.last for other in kept):
            kept.append(each)
    return sorted(kept, key=lambda swap: swap.first)


def _crossings(path: Sequence[Step], doubtful: NDArray[np.int64]) -> Iterator[Swap]:
    """Yield every way to cut a short stretch of the path that holds a doubtful bead into two beads that cross.

    Args:
        path: The monotone path.
        doubtful: Doubtful beads before each place of the path.
    """
    nodes = [(0, 0), *((i, j) for _, i, j in path)]
    for first in range(len(path)):
        for last in range(first + 1, min(first + _BEADS, len(path)) + 1):
            (i0, j0), (i1, j1) = nodes[first], nodes[last]
            rows, columns = i1 - i0, j1 - j0
            if rows > _SENTENCES or columns > _SENTENCES:
                break
            if doubtful[first] == doubtful[last]:
                continue
            for p in range(1, rows):
                for q in range(1, columns):
                    shapes = (p, columns - q), (rows - p, q)
                    if all(shape in _INDEX for shape in shapes):
                        one, other = (_INDEX[shape] for shape in shapes)
                        yield Swap(first, last, ((one, i0 + p, j1), (other, i1, j0 + q)), 0.0)


def _plausible(look: Prospect, beads: tuple[Step, Step]) -> bool:
    """Tell whether the crossing beads are alike, and hardly less so than the same cut without crossing."""
    (one, i, j1), (other, i1, j) = beads
    (p, right), (rest, q) = MOVES[one], MOVES[other]
    crossed = look.likeness_at(i, j1, p, right), look.likeness_at(i1, j, rest, q)
    straight = look.likeness_at(i, j, p, q), look.likeness_at(i1, j1, rest, right)
    if np.isnan(crossed).any() or min(crossed) < _LEAST_LIKE:
        return False
    return bool(np.isnan(straight).any() or sum(crossed) > sum(straight) - _ALLOWANCE)


def _allowed(beads: tuple[Step, Step], start: tuple[int, int], locks: Locks) -> bool:
    """Tell whether crossing beads pair no sentence that must stay alone."""
    for move, i, j in beads:
        p, q = MOVES[move]
        ar = range(start[0] + i - p, start[0] + i)
        en = range(start[1] + j - q, start[1] + j)
        if not (locks.alone_ar.isdisjoint(ar) and locks.alone_en.isdisjoint(en)):
            return False
    return True


def _scores(look: Prospect, texts: Texts, judge: Judge, beads: Sequence[Step]) -> NDArray[np.float64]:
    """Return the judge's log weight of beads that need not be candidates, in the given order."""
    move, i, j = np.array(beads).T
    block = i // look.height
    order = np.argsort(block, kind="stable")
    unknown = np.zeros(len(beads), dtype=np.float32)
    found = Candidates(move[order], i[order], j[order], block[order], unknown)
    scores = np.empty(len(beads))
    scores[order] = judge.scores(
        evidence(found, look.blocks, look.likeness, texts.cues, look.start, look.usual)
    )
    return scores
