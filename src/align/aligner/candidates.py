"""Beads worth a closer look: a plain price for every bead in the band, and those that any good path may use.

The price is that of a simple aligner (likeness of the merged sides, times the size of the bead, plus length, with a
fixed price for gaps). It is never the last word: it only throws out beads that no path of some weight needs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from align.aligner.cues import Shared
from align.aligner.lattice import Block
from align.aligner.moves import MOVES
from align.aligner.posterior import posteriors
from align.aligner.similarity import Tables

Floats = NDArray[np.float32]

_TEMPERATURE = 0.35
"""Flattens the plain price, so that beads it thinks unlikely are still looked at."""
_LEAST = 1e-5
"""Flattened posterior a bead must have. No gold bead of the development documents falls below it."""
_UNLIKENESS, _LENGTH, _GAP = 10.0, 2.5, 5.5
"""Log weights of the plain price: per sentence pair of unlikeness, per log length ratio, per gap sentence."""


@dataclass(frozen=True, slots=True)
class Candidates:
    """N beads: index into MOVES, and the node each ends in, counted from the part's start."""

    move: NDArray[np.int64]
    i: NDArray[np.int64]
    j: NDArray[np.int64]
    block: NDArray[np.int64]
    """Number of the block that holds the node; ascending."""
    posterior: NDArray[np.float32]
    """What the plain price thinks of each, flattened."""

    def __len__(self) -> int:
        """Return N."""
        return len(self.move)

    def of_block(self, number: int) -> slice:
        """Return where the beads of one block stand."""
        first, last = np.searchsorted(self.block, [number, number + 1])
        return slice(int(first), int(last))


def candidates(
    blocks: Sequence[Block],
    found: Sequence[Tables],
    cues: Shared,
    start: tuple[int, int],
    allowed: Sequence[Floats],
) -> Candidates:
    """Return the beads that a path of some weight may use, in block order.

    Args:
        blocks: The band of a part.
        found: Tables of each block.
        cues: Cues of the whole texts.
        start: Arabic and English sentences before the part.
        allowed: For each block 0 where a bead may be and -inf where constraints forbid it, shape [K, rows, columns]
            or one that broadcasts to it.
    """
    weights = [
        _TEMPERATURE * _plain(block, table, cues, start) + forbidden
        for block, table, forbidden in zip(blocks, found, allowed, strict=True)
    ]
    parts = []
    for number, posterior in enumerate(posteriors(blocks, MOVES, weights)):
        move, row, column = np.nonzero(posterior > _LEAST)
        block = blocks[number]
        likely = posterior[move, row, column]
        parts.append((move, row + block.top, column + block.left, np.full(len(move), number), likely))
    return Candidates(*(np.concatenate(each) for each in zip(*parts, strict=True)))


def _plain(block: Block, table: Tables, cues: Shared, start: tuple[int, int]) -> Floats:
    """Return the plain price of every bead that ends in a block, shape [K, rows, columns]; -inf where none can."""
    i, j = np.arange(block.top, block.bottom), np.arange(block.left, block.right)
    out = np.full((len(MOVES), *block.shape), -_GAP, dtype=np.float32)
    for k, (p, q) in enumerate(MOVES):
        if p and q:
            ratio = length_ratio(cues, (start[0] + i[:, None], p), (start[1] + j[None, :], q))
            likeness = table.merged[p, q][1:-1, 1:-1]
            out[k] = -_UNLIKENESS * (1 - likeness) * p * q - _LENGTH * np.abs(ratio)
        out[k, i < p] = -np.inf
        out[k][:, j < q] = -np.inf
    out[np.isnan(out)] = -np.inf
    return out


def length_ratio(
    cues: Shared, ar: tuple[NDArray[np.int64], int], en: tuple[NDArray[np.int64], int]
) -> NDArray[np.float64]:
    """Return the log of English over expected English characters.

    Args:
        cues: Cues of the texts.
        ar: Sentences before the bead's Arabic end, and how many it holds.
        en: The same of the English.
    """
    arabic = _span(cues.ar.length, *ar)
    english = _span(cues.en.length, *en)
    return np.asarray(np.log((english + 4) / (cues.ratio * arabic + 4)))


def _span(before: NDArray[np.float64], end: NDArray[np.int64], count: int) -> NDArray[np.float64]:
    return before[end] - before[np.maximum(end - count, 0)]
