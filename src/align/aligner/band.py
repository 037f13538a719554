"""Where the path may run: rectangles of nodes along the anchors, never the whole square."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from align.aligner.anchors import Anchor
from align.aligner.coarse import Corridor
from align.aligner.lattice import Block

Ints = NDArray[np.int64]

_ROWS = 32
_SLACK = 12
"""Sentences to either side of the anchors that bound a row."""
_BEYOND = 4
"""A row is bounded by the fourth anchor before and after it, so that a wrong anchor shuts nothing out."""
_WIDE = 300
"""Columns of a row from which the rough path narrows it, where anchors are far apart."""


def band(arabic: int, english: int, anchors: Sequence[Anchor], near: Corridor | None = None) -> list[Block]:
    """Return the blocks of nodes a path may use, in order, row 0 to row `arabic`.

    Every block overlaps its neighbours' columns, the first holds node (0, 0) and the last (`arabic`, `english`).

    Args:
        arabic: Sentences of the Arabic text, A.
        english: Sentences of the English text, E.
        anchors: Ascending on both sides.
        near: Where the path runs roughly, for places with few anchors.
    """
    left, right = _bounds(arabic, english, anchors, near)
    blocks = []
    for top in range(0, arabic + 1, _ROWS):
        bottom = min(top + _ROWS, arabic + 1)
        blocks.append(Block(top, bottom, int(left[top]), int(right[bottom - 1]) + 1))
    return blocks


def _bounds(arabic: int, english: int, anchors: Sequence[Anchor], near: Corridor | None) -> tuple[Ints, Ints]:
    """Return first and last column of every row, both ascending, shape [A + 1] each."""
    rows = np.arange(arabic + 1)
    at = np.array([i for i, _ in anchors], dtype=np.int64)
    to = np.array([j for _, j in anchors], dtype=np.int64)
    before = np.searchsorted(at, rows, side="right") - _BEYOND
    after = np.searchsorted(at, rows, side="left") + _BEYOND - 1
    padded = np.concatenate([[0], to, [english]])
    left = padded[np.clip(before, -1, len(to) - 1) + 1] - _SLACK
    right = padded[np.clip(after, 0, len(to)) + 1] + _SLACK
    if near is not None:
        wide = right - left > _WIDE
        left = np.where(wide, np.maximum(left, near.left), left)
        right = np.where(wide, np.minimum(right, near.right), right)
    left, right = np.clip(left, 0, english), np.clip(right, 0, english)
    left[0], right[-1] = 0, english
    left, right = np.minimum.accumulate(left[::-1])[::-1], np.maximum.accumulate(right)
    return left, np.maximum(right, left)
