"""Neighbours that a translator put into the other order.

A monotone path cannot pair `a b` with `B A`: it merges them into one bead or leaves gaps. So two beads that cross are
looked for wherever both sides resemble each other across the path, and weighed against all monotone paths: what the
paths up to the crossing and from it on weigh, with the two beads between them, against what all paths weigh.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from align.aligner.locks import Locks
from align.aligner.moves import MOVES
from align.aligner.posterior import Sums
from align.aligner.prospect import Prospect

Step = tuple[int, int, int]
"""(move, i, j): a bead by its shape and the node it ends in, counted from the part's start."""
Node = tuple[int, int]
Weigh = Callable[[NDArray[np.int64]], NDArray[np.float64]]
"""Log weights of beads (move, i, j), shape [N, 3], that need not be candidates."""

PRICE = 2.0
"""What a crossing must gain over all monotone paths, in log weight."""
SCALE = 1.0
"""Gain beyond the price at which a crossing is right with odds e : 1."""
_SENTENCES = 6
"""Sentences of one side in a crossing, at most."""
_LEAST_LIKE = 0.25
"""Likeness of each crossing bead, at least."""
_FAR_OFF = -18.0
"""Log share of the paths through both ends of a crossing, its beads aside, below which it is not judged."""
_SMALL = np.array([(k, p, q) for k, (p, q) in enumerate(MOVES) if p and q and p + q <= 5])
"""Shapes a crossing is looked for with."""


@dataclass(frozen=True, slots=True)
class Swap:
    """Two rectangles that cross: the Arabic of the first goes with the English of the second half, and the reverse."""

    start: Node
    middle: Node
    end: Node
    gain: float
    """Log weight gained, less the price; positive."""

    @property
    def confidence(self) -> float:
        """Probability that the crossing is right."""
        return float(1 / (1 + np.exp(-self.gain / SCALE)))

    @property
    def halves(self) -> tuple[tuple[range, range], tuple[range, range]]:
        """Sentences that go together, in Arabic order, counted from the part's start."""
        (i, j), (middle, centre), (end, last) = self.start, self.middle, self.end
        return (range(i, middle), range(centre, last)), (range(middle, end), range(j, centre))


def swaps(look: Prospect, sums: Sums, weigh: Weigh, locks: Locks) -> list[Swap]:
    """Return the crossings that beat the monotone paths, none overlapping another, in order.

    Args:
        look: The part.
        sums: What the paths to and from its nodes weigh.
        weigh: Gives the log weight of beads off the path.
        locks: What must stay alone.
    """
    one, other = _crossings(_alike(look))
    start = np.stack([one[:, 1] - _P[one[:, 0]], other[:, 2] - _Q[other[:, 0]]], axis=1)
    end = np.stack([other[:, 1], one[:, 2]], axis=1)
    around = sums.through(start, end)
    kept = (around > _FAR_OFF) & (end - start <= _SENTENCES).all(axis=1)
    one, other, start, end, around = (each[kept] for each in (one, other, start, end, around))
    if not len(one):
        return []
    beads, which = np.unique(np.concatenate([one, other]), axis=0, return_inverse=True)
    weights = weigh(beads)[which.reshape(-1)]
    gains = around + weights[: len(one)] + weights[len(one) :] - PRICE
    found = [
        Swap((i, j), (middle, centre), (last, column), float(gain))
        for (i, j), middle, centre, (last, column), gain in zip(
            start.tolist(), one[:, 1].tolist(), other[:, 2].tolist(), end.tolist(), gains, strict=True
        )
        if gain > 0
    ]
    return _apart([each for each in found if _allowed(each, look.start, locks)])


_P, _Q = np.array(MOVES).T


def _alike(look: Prospect) -> NDArray[np.float64]:
    """Return beads whose sides are alike as (move, i, j, likeness), shape [N, 4]."""
    found = []
    for block, table in zip(look.blocks, look.likeness, strict=True):
        for move, p, q in _SMALL.tolist():
            likeness = table.merged[p, q][1:-1, 1:-1]
            row, column = np.nonzero(np.nan_to_num(likeness, nan=-1.0) >= _LEAST_LIKE)
            beads = (np.full(len(row), move), row + block.top, column + block.left, likeness[row, column])
            found.append(np.stack(beads, axis=1))
    return np.concatenate(found)


def _crossings(alike: NDArray[np.float64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return all pairs of beads that meet corner to corner across the path, each (move, i, j), shape [N, 3].

    The first ends in the row in which the second begins, and begins in the column in which the second ends.
    """
    beads = alike[:, :3].astype(np.int64)
    move, i, j = beads.T
    width = int(j.max(initial=0)) + 1
    below, above = i * width + j - _Q[move], (i - _P[move]) * width + j
    order = np.argsort(above, kind="stable")
    first = np.searchsorted(above[order], below, side="left")
    count = np.searchsorted(above[order], below, side="right") - first
    one = np.repeat(np.arange(len(beads)), count)
    other = order[np.arange(len(one)) - np.repeat(np.cumsum(count) - count, count) + np.repeat(first, count)]
    return beads[one], beads[other]


def _allowed(swap: Swap, start: tuple[int, int], locks: Locks) -> bool:
    """Tell whether a crossing pairs no sentence that must stay alone."""
    ar = range(start[0] + swap.start[0], start[0] + swap.end[0])
    en = range(start[1] + swap.start[1], start[1] + swap.end[1])
    return locks.alone_ar.isdisjoint(ar) and locks.alone_en.isdisjoint(en)


def _apart(found: Sequence[Swap]) -> list[Swap]:
    """Keep the largest gain first, and none that shares a sentence with one kept."""
    kept: list[Swap] = []
    for each in sorted(found, key=lambda swap: (-swap.gain, swap.start, swap.middle)):
        if all(_before(each, other) or _before(other, each) for other in kept):
            kept.append(each)
    return sorted(kept, key=lambda swap: swap.start)


def _before(one: Swap, other: Swap) -> bool:
    return one.end[0] <= other.start[0] and one.end[1] <= other.start[1]
