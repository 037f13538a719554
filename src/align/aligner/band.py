"""Where the path may run: rectangles of nodes along the anchors, never the whole square."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from align.aligner.anchors import Anchor
from align.aligner.lattice import Block

_ROWS = 32
_SLACK = 12
"""Sentences to either side of the anchors that bound a row."""
_BEYOND = 4
"""A row is bounded by the fourth anchor before and after it, so that a wrong anchor shuts nothing out."""
_WIDEST = 1500
"""Columns of a block, at most; where anchors are farther apart than that, the diagonal between them is kept."""


def band(arabic: int, english: int, anchors: Sequence[Anchor]) -> list[Block]:
    """Return the blocks of nodes a path may use, in order, row 0 to row `arabic`.

    Every block overlaps its neighbours' columns, the first holds node (0, 0) and the last (`arabic`, `english`).

    Args:
        arabic: Sentences of the Arabic text, A.
        english: Sentences of the English text, E.
        anchors: Ascending on both sides.
    """
    left, right = _bounds(arabic, english, anchors)
    blocks = []
    for top in range(0, arabic + 1, _ROWS):
        bottom = min(top + _ROWS, arabic + 1)
        blocks.append(Block(top, bottom, int(left[top]), int(right[bottom - 1]) + 1))
    return blocks


def _bounds(
    arabic: int, english: int, anchors: Sequence[Anchor]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return first and last column of every row, both ascending, shape [A + 1] each."""
    rows = np.arange(arabic + 1)
    at = np.array([i for i, _ in anchors], dtype=np.int64)
    to = np.array([j for _, j in anchors], dtype=np.int64)
    before = np.searchsorted(at, rows, side="right") - _BEYOND
    after = np.searchsorted(at, rows, side="left") + _BEYOND - 1
    padded = np.concatenate([[0], to, [english]])
    left = padded[np.clip(before, -1, len(to) - 1) + 1] - _SLACK
    right = padded[np.clip(after, 0, len(to)) + 1] + _SLACK
    left, right = np.clip(left, 0, english), np.clip(right, 0, english)
    wide = right - left > _WIDEST
    middle = np.interp(rows, np.concatenate([[0], at, [arabic]]), np.concatenate([[0], to, [english]]))
    left = np.where(wide, np.maximum(left, middle.astype(np.int64) - _WIDEST // 2), left)
    right = np.where(wide, np.minimum(right, middle.astype(np.int64) + _WIDEST // 2), right)
    left, right = np.minimum.accumulate(left[::-1])[::-1], np.maximum.accumulate(right)
    left[0], right[-1] = 0, english
    return left, right
