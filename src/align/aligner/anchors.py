"""Sentence pairs that surely belong together, found without looking at the whole n × m square.

A sentence and its mutual nearest neighbour are an anchor when their similarity stands out from that of their other
neighbours (the margin of Artetxe and Schwenk, 2019, "Margin-based Parallel Corpus Mining with Multilingual Sentence
Embeddings", ACL, section 3.1). Anchors that cannot all lie on one monotone path are thinned to the heaviest chain.
"""

from __future__ import annotations

from bisect import bisect_left

import numpy as np
from numpy.typing import NDArray

from align.aligner.coarse import Corridor

Floats = NDArray[np.float32]
Anchor = tuple[int, int]
"""(Arabic, English) sentence numbers."""

_NEIGHBOURS = 4
_MARGIN = 1.06
"""Least ratio of a pair's similarity to the mean of its neighbours'. On parallel/tico19 (dev) 1.06 keeps 93% of
the mutual pairs and leaves 0.3% wrong ones."""
_COLUMNS = 8192
_ROWS = 256
"""Arabic sentences looked at together in a corridor, with half as many before and after them."""


def anchors(ar: Floats, en: Floats, near: Corridor | None = None) -> list[Anchor]:
    """Return a monotone chain of anchors.

    Args:
        ar: Unit vectors, shape [A, D].
        en: Unit vectors, shape [E, D].
        near: Where each Arabic sentence may find its anchor, and among which others it must stand out; None looks
            everywhere.
    """
    if near is None:
        return chain(_mutual(ar, en))
    found = []
    for top in range(0, len(ar), _ROWS):
        core = range(top, min(top + _ROWS, len(ar)))
        rows = slice(max(0, core.start - _ROWS // 2), min(len(ar), core.stop + _ROWS // 2))
        columns = near.columns(rows)
        limits = near.left[rows] - columns.start, near.right[1:][rows] - columns.start
        pairs = _mutual(ar[rows], en[columns], limits)
        found += [
            (rows.start + i, columns.start + j, margin) for i, j, margin in pairs if rows.start + i in core
        ]
    return chain(found)


def chain(pairs: list[tuple[int, int, float]]) -> list[Anchor]:
    """Return the heaviest subset of weighted pairs that ascends strictly on both sides.

    Args:
        pairs: (Arabic, English, weight) with at most one pair per Arabic sentence.
    """
    best_ends: list[
        int
    ] = []  # English numbers, ascending, with the best total of a chain ending at or before
    best_totals: list[float] = []
    best_index: list[int] = []
    previous = [-1] * len(pairs)
    ordered = sorted(pairs)
    for number, (_, j, weight) in enumerate(ordered):
        place = bisect_left(best_ends, j)
        total = weight + (best_totals[place - 1] if place else 0.0)
        previous[number] = best_index[place - 1] if place else -1
        if place < len(best_ends) and best_ends[place] == j and best_totals[place] >= total:
            continue
        while place < len(best_ends) and best_totals[place] <= total:
            del best_ends[place], best_totals[place], best_index[place]
        best_ends.insert(place, j)
        best_totals.insert(place, total)
        best_index.insert(place, number)
    out: list[Anchor] = []
    number = best_index[-1] if best_index else -1
    while number >= 0:
        out.append(ordered[number][:2])
        number = previous[number]
    return out[::-1]


def _mutual(
    ar: Floats, en: Floats, limits: tuple[NDArray[np.int64], NDArray[np.int64]] | None = None
) -> list[tuple[int, int, float]]:
    """Return mutual nearest neighbours with a margin above `_MARGIN`: (row of ar, row of en, margin - 1).

    Args:
        ar: Unit vectors, shape [A, D].
        en: Unit vectors, shape [E, D].
        limits: First column and end of what each row may be near to, shape [A] each.
    """
    if not len(ar) or not len(en):
        return []
    top_ar = np.full((len(ar), _NEIGHBOURS), -1.0, dtype=np.float32)
    best_ar = np.zeros(len(ar), dtype=np.int64)
    best_en = np.zeros(len(en), dtype=np.int64)
    mean_en = np.zeros(len(en), dtype=np.float32)
    for first in range(0, len(en), _COLUMNS):
        similarity = ar @ en[first : first + _COLUMNS].T
        part = slice(first, first + similarity.shape[1])
        if limits is not None:
            columns = np.arange(part.start, part.stop)
            similarity[(columns < limits[0][:, None]) | (columns >= limits[1][:, None])] = -1
        best_en[part] = similarity.argmax(axis=0)
        mean_en[part] = _top(similarity.T).mean(axis=1)
        better = similarity.max(axis=1) > top_ar[:, -1]
        best_ar[better] = first + similarity[better].argmax(axis=1)
        top_ar = _top(np.concatenate([top_ar, similarity], axis=1))
    rows = np.flatnonzero(best_en[best_ar] == np.arange(len(ar)))
    partners = best_ar[rows]
    margin = top_ar[rows, -1] / np.maximum((top_ar[rows].mean(axis=1) + mean_en[partners]) / 2, 1e-6)
    keep = (margin >= _MARGIN) & (top_ar[rows, -1] > 0)
    return [
        (int(i), int(j), float(weight) - 1.0)
        for i, j, weight in zip(rows[keep], partners[keep], margin[keep], strict=True)
    ]


def _top(similarity: Floats) -> Floats:
    """Return the `_NEIGHBOURS` largest of each row, ascending; fewer columns than that are padded with -1."""
    if similarity.shape[1] < _NEIGHBOURS:
        pad = np.full((len(similarity), _NEIGHBOURS - similarity.shape[1]), -1.0, dtype=np.float32)
        similarity = np.concatenate([pad, similarity], axis=1)
    return np.sort(np.partition(similarity, -_NEIGHBOURS, axis=1)[:, -_NEIGHBOURS:], axis=1)
