"""Roughly where in one text each part of the other stands, for texts that are long or repeat themselves.

Both texts are cut into at most `_BLOCKS` runs of neighbouring sentences, and one monotone path is laid through the
likeness of all runs, the path that gathers the most of it. A refrain, a form that recurs every page or a whole chapter
that comes twice misleads single sentences; it cannot outweigh the rest of the text on the way from end to end.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

WHOLE = 600 * 600
"""Sentence pairs up to which two texts are looked at everywhere."""
_BLOCKS = 1000
_AROUND = 4
"""Runs to either side of the path that still belong to the corridor."""
_LEAST = 48
"""Sentences to either side of it, at least."""


@dataclass(frozen=True, slots=True)
class Corridor:
    """For every node row of the lattice, the columns near the rough path; both ascending, shape [A + 1]."""

    left: NDArray[np.int64]
    right: NDArray[np.int64]
    """Last column, inclusive."""
    path: NDArray[np.int64]
    """The column of the path itself."""

    def columns(self, rows: slice) -> slice:
        """Return the English sentences that Arabic sentences `rows` may pair with."""
        return slice(int(self.left[rows.start]), int(self.right[rows.stop]))


def corridor(ar: Floats, en: Floats) -> Corridor:
    """Return the corridor of two texts.

    Args:
        ar: Unit vectors, shape [A, D].
        en: Unit vectors, shape [E, D].
    """
    size_ar, size_en = (max(1, -(-len(side) // _BLOCKS)) for side in (ar, en))
    if not (len(ar) and len(en)):
        nothing = np.zeros(len(ar) + 1, np.int64)
        return Corridor(nothing, nothing + len(en), nothing)
    path = _path(_gains(_runs(ar, size_ar), _runs(en, size_en)))
    rows = np.arange(len(ar) + 1)
    reach_ar, reach_en = max(_LEAST, _AROUND * size_ar), max(_LEAST, _AROUND * size_en)
    first = np.minimum(path * size_en, len(en))
    place = np.interp(rows, np.minimum(np.arange(len(path)) * size_ar, len(ar)), first)
    left = np.interp(rows - reach_ar, rows, place).astype(np.int64) - reach_en
    right = np.ceil(np.interp(rows + reach_ar, rows, place)).astype(np.int64) + reach_en
    return Corridor(np.maximum(left, 0), np.minimum(right, len(en)), place.astype(np.int64))


def _runs(vectors: Floats, size: int) -> Floats:
    """Return one unit vector per run, without what all runs of the text share."""
    sums: Floats = np.add.reduceat(vectors, np.arange(0, len(vectors), size), axis=0)
    if len(sums) > 2:
        sums -= sums.mean(axis=0)
    sums /= np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9)
    return sums


def _gains(ar: Floats, en: Floats) -> Floats:
    """Return how much more alike two runs are than each is to the other text on the whole; 0 where they are not."""
    like: Floats = ar @ en.T
    usual: Floats = (like.mean(axis=1, keepdims=True) + like.mean(axis=0)) / 2
    like -= usual
    return np.maximum(like, np.float32(0))


def _path(gains: Floats) -> NDArray[np.int64]:
    """Return the column of the richest monotone path at every row boundary, shape [rows + 1]; gaps cost nothing."""
    rows, columns = gains.shape
    totals = np.zeros((rows + 1, columns + 1))
    for row, gain in enumerate(gains):
        np.maximum(totals[row, 1:], totals[row, :-1] + gain, out=totals[row + 1, 1:])
        np.maximum.accumulate(totals[row + 1], out=totals[row + 1])
    at = np.empty(rows + 1, dtype=np.int64)
    column = at[rows] = columns
    for row in range(rows, 0, -1):
        while column and totals[row, column - 1] == totals[row, column]:
            column -= 1
        if totals[row - 1, column] != totals[row, column]:
            column -= 1
        at[row - 1] = column
    at[0] = 0
    return at
