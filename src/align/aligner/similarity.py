"""How alike the sentences, their neighbours merged, and their clauses are, block by block."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from align.aligner.lattice import Block
from align.aligner.moves import LONGEST, MOVES, Move
from align.embed._base import Encoder, Features, Rows
from align.embed.tuned import ToVectors, halfway

Floats = NDArray[np.float32]

CLAUSES = (1, 3)
"""Clauses merged into one window; two and four as well made no difference in strict F1 and cost as much again."""
BEFORE, AFTER = LONGEST + 4, 4
"""Sentences around a block that its evidence looks at."""


def _shapes() -> tuple[Move, ...]:
    """Return the shapes of beads, and of beads with one sentence more or less."""
    steps = ((0, 0), (1, 0), (0, 1), (-1, 0), (0, -1))
    near = {(p + a, q + b) for p, q in MOVES if p and q for a, b in steps}
    return tuple(sorted((p, q) for p, q in near if 1 <= p <= LONGEST and 1 <= q <= LONGEST))


SHAPES = _shapes()


@dataclass(frozen=True, slots=True)
class Windows:
    """Unit vectors of one part of one text."""

    merged: Floats
    """[LONGEST, N + 1, D]: row [p - 1, i] is the p sentences that end before i; zeros where there are fewer."""
    clauses: Floats
    """[C, D]: windows of clauses inside one sentence, in sentence order."""
    first: NDArray[np.int64]
    """[N + 1]: the first clause window of each sentence, and C."""

    @property
    def sentences(self) -> Floats:
        """[N, D]: the vector of each sentence."""
        return self.merged[0, 1:]


@dataclass(frozen=True, slots=True)
class Tables:
    """Likeness of everything in one block, 0 for unrelated sentences and 1 for equal ones."""

    merged: dict[Move, Floats]
    """Shape → [rows + 2, columns + 2]: beads that end in a node, with a margin of one node; NaN where none can."""
    ar_clauses: Floats
    """[rows', columns']: the best clause window of an Arabic sentence against a whole English one."""
    en_clauses: Floats
    """[rows', columns']: a whole Arabic sentence against the best clause window of an English one."""


def windows(encoder: Encoder, features: Features, worth: NDArray[np.bool_]) -> Windows:
    """Return the vectors of a part of a text: merged neighbours, and clauses.

    Args:
        encoder: Made the features.
        features: Of the N sentences.
        worth: Merged neighbours to make, shape [LONGEST, N + 1]; the others get zeros.
    """
    vectors, ready = halfway(encoder, features)
    merged = _merged(vectors, ready.sentences(), worth)
    clauses, owners = _clause_windows(vectors, ready, merged[0, 1:])
    return Windows(merged, clauses, np.searchsorted(owners, np.arange(len(features) + 1)))


def tables(ar: Windows, en: Windows, block: Block, unrelated: float) -> Tables:
    """Compare everything in a block.

    Args:
        ar: Vectors of the Arabic part.
        en: Vectors of the English part.
        block: Nodes, counted from the part's start.
        unrelated: Mean cosine of sentences that have nothing to do with one another.
    """
    rows = np.arange(block.top - 1, block.bottom + 1)
    columns = np.arange(block.left - 1, block.right + 1)
    merged = {shape: _compared(ar, en, rows, columns, shape, unrelated) for shape in SHAPES}
    near_ar = _around(block.top, block.bottom, len(ar.sentences))
    near_en = _around(block.left, block.right, len(en.sentences))
    return Tables(
        merged,
        _scaled(_best(ar, en.sentences, near_ar, near_en), unrelated, near_ar, near_en),
        _scaled(_best(en, ar.sentences, near_en, near_ar).T, unrelated, near_ar, near_en),
    )


@dataclass(frozen=True, slots=True)
class _Around:
    """Sentences a block looks at, with those outside the text marked."""

    numbers: NDArray[np.int64]
    """Clipped into the text."""
    outside: NDArray[np.bool_]


def _around(first: int, last: int, count: int) -> _Around:
    numbers = np.arange(first - BEFORE, last + AFTER)
    return _Around(np.clip(numbers, 0, count - 1), (numbers < 0) | (numbers >= count))


def _compared(
    ar: Windows,
    en: Windows,
    rows: NDArray[np.int64],
    columns: NDArray[np.int64],
    shape: Move,
    unrelated: float,
) -> Floats:
    """Return the likeness of one shape at all nodes, NaN where the bead would begin before the text."""
    p, q = shape
    last_row, last_column = ar.merged.shape[1] - 1, en.merged.shape[1] - 1
    cosine = (
        ar.merged[p - 1, np.clip(rows, 0, last_row)] @ en.merged[q - 1, np.clip(columns, 0, last_column)].T
    )
    likeness = (cosine - unrelated) / (1 - unrelated)
    likeness[(rows < p) | (rows > last_row)] = np.nan
    likeness[:, (columns < q) | (columns > last_column)] = np.nan
    return np.asarray(likeness, dtype=np.float32)


def _best(pieces: Windows, whole: Floats, near: _Around, across: _Around) -> Floats:
    """Return, for sentences `near` of one text, their best clause window against sentences `across`."""
    low, high = near.numbers[0], near.numbers[-1]
    first = pieces.first[low : high + 2]
    cosine = pieces.clauses[first[0] : first[-1]] @ whole[across.numbers].T
    best = np.maximum.reduceat(cosine, first[:-1] - first[0], axis=0)
    return np.asarray(best[near.numbers - low], dtype=np.float32)


def _scaled(cosine: Floats, unrelated: float, near_ar: _Around, near_en: _Around) -> Floats:
    likeness = (cosine - unrelated) / (1 - unrelated)
    likeness[near_ar.outside] = -0.5
    likeness[:, near_en.outside] = -0.5
    return likeness


def _merged(vectors: ToVectors, sums: Floats, worth: NDArray[np.bool_]) -> Floats:
    """Return vectors of 1 to LONGEST neighbouring sentences, by the sentence they end before."""
    single = vectors(sums)
    out = np.zeros((LONGEST, len(sums) + 1, single.shape[1]), dtype=np.float32)
    out[0, 1:] = single
    for length in range(2, LONGEST + 1):
        ends = np.arange(length, len(sums) + 1)
        ends = ends[worth[length - 1, ends]]
        if len(ends):
            out[length - 1, ends] = vectors(_run(sums, ends, length))
    return out


def _clause_windows(
    vectors: ToVectors, features: Features, whole: Floats
) -> tuple[Floats, NDArray[np.int64]]:
    """Return vectors of CLAUSES neighbouring clauses, and the sentence each stands in, in sentence order.

    Args:
        vectors: Makes vectors of sums of rows.
        features: Of the N sentences.
        whole: Their vectors, shape [N, D]: a sentence is one of its own windows.
    """
    owners = features.owners()
    count = np.diff(features.starts)[owners]
    found, whose = [whole], [np.arange(len(features))]
    for length in CLAUSES:
        ends = np.arange(length, len(owners) + 1)
        ends = ends[(owners[ends - 1] == owners[ends - length]) & (count[ends - 1] > length)]
        if len(ends):
            found.append(vectors(_run(features.rows, ends, length)))
            whose.append(owners[ends - 1])
    everyone = np.concatenate(whose)
    order = np.argsort(everyone, kind="stable")
    return np.concatenate(found)[order], everyone[order]


def _run(rows: Rows, ends: NDArray[np.int64], length: int) -> Floats:
    """Return the sums of so many rows before each end, float32, shape [N, F]."""
    total: Floats = rows[ends - length].astype(np.float32)
    for before in range(1, length):
        total += rows[ends - before]
    return total
