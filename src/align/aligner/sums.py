"""Sums and maxima over runs and rectangles of sentences, for many beads at once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from align.aligner.similarity import AFTER, BEFORE

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

_NEIGHBOURS = 3
"""Sentences outside a bead that may claim one of its sentences."""


def numbers(first: int, last: int, start: int, count: int) -> Ints:
    """Return the sentences a block looks at, numbered in the whole text; -1 outside it."""
    numbers = np.arange(first - BEFORE, last + AFTER) + start
    return np.where((numbers < 0) | (numbers >= count), -1, numbers)


def counts(keys: Sequence[frozenset[str]], near: Ints) -> Ints:
    """Return how many keys each sentence near a block has; 0 outside the text."""
    return np.array([len(keys[number]) if number >= 0 else 0 for number in near])


def along(counts: Ints, end: Ints, size: Ints) -> Floats:
    """Return the sum of the `size` counts before `end`."""
    sums = np.concatenate([[0], np.cumsum(counts)])
    return np.asarray(sums[end] - sums[end - size], dtype=np.float32)


def rectangle(values: Floats, row: Ints, column: Ints, p: Ints, q: Ints) -> Floats:
    """Return the sum over the p rows before `row` and the q columns before `column`."""
    sums = np.zeros((values.shape[0] + 1, values.shape[1] + 1))
    sums[1:, 1:] = values.cumsum(axis=0).cumsum(axis=1)
    total = sums[row, column] - sums[row - p, column] - sums[row, column - q] + sums[row - p, column - q]
    return np.asarray(total, dtype=np.float32)


def padded(values: Floats, axis: int, width: int) -> Floats:
    """Return values with so many unlike ones after them along one axis."""
    pad = [(0, 0), (0, 0)]
    pad[axis] = (0, width)
    return np.pad(values, pad, constant_values=-0.5)


def claimed(clauses: Floats, row: Ints, column: Ints, p: Ints, q: Ints) -> tuple[Floats, Floats, Floats]:
    """Return how well the q columns of beads are found in their p rows.

    Args:
        clauses: Likeness of sentences around a block, shape [rows', columns'].
        row: Node row of each bead's end, counted from the block's top.
        column: Node column of the same.
        p: Rows of each bead.
        q: Columns of each bead.

    Returns:
        The sum over the columns of their best likeness inside the bead, the least of these, and the sum of how much
        better they are found in rows next to the bead.
    """
    inside_sum, least, outside_sum = np.zeros((3, len(row)), dtype=np.float32)
    best = _widening(clauses, np.maximum, max(_NEIGHBOURS, int(p.max(initial=1))))
    near = best[_NEIGHBOURS - 1]
    nodes = clauses.shape[0] - BEFORE - AFTER
    for size in np.unique(p):
        chosen = np.flatnonzero(p == size)
        within = best[size - 1]
        inside = within[BEFORE - size : BEFORE - size + nodes]
        before = near[BEFORE - size - _NEIGHBOURS : BEFORE - size - _NEIGHBOURS + nodes]
        outside = np.maximum(np.maximum(before, near[BEFORE : BEFORE + nodes]) - inside, 0)
        end = column[chosen] + BEFORE
        for values, out in ((inside, inside_sum), (outside, outside_sum)):
            sums = np.concatenate([np.zeros((nodes, 1)), values.cumsum(axis=1, dtype=np.float64)], axis=1)
            out[chosen] = sums[row[chosen], end] - sums[row[chosen], end - q[chosen]]
        lowest = _widening(inside.T, np.minimum, int(q[chosen].max()))
        for width in np.unique(q[chosen]):
            these = chosen[q[chosen] == width]
            least[these] = lowest[width - 1][column[these] + BEFORE - width, row[these]]
    return inside_sum, least, outside_sum


def _widening(values: Floats, choose: np.ufunc, most: int) -> list[Floats]:
    """Return the greatest or least of 1 to `most` neighbouring rows, by the first of them."""
    out = [values]
    for width in range(1, most):
        out.append(choose(out[-1][:-1], values[width:]))
    return out
