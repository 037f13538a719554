"""Paths that must go through the corners of crossings: what crosses is solved apart, and the rest around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from align.aligner.lattice import Block
from align.aligner.moves import LONGEST, MOVES
from align.aligner.swaps import Step, Swap

_P, _Q = np.array(MOVES).T
_DOWN, _ALONG = MOVES.index((1, 0)), MOVES.index((0, 1))


def with_detours(
    blocks: Sequence[Block], weights: Sequence[NDArray[np.float32]], found: Sequence[Swap]
) -> list[NDArray[np.float32]]:
    """Return weights by which every path crosses each swap from its start to its end by free steps alone.

    Args:
        blocks: The band.
        weights: Log weights of the beads that end in each block, shape [K, rows, columns].
        found: Swaps, in order.
    """
    out = [each.copy() for each in weights]
    for swap in found:
        for block, here in zip(blocks, out, strict=True):
            if block.top <= swap.end[0] + LONGEST and block.bottom > swap.start[0]:
                _forbid(here, block, swap)
                _free(here, block, swap)
    return out


def within(found: Sequence[Swap], blocks: Sequence[Block]) -> list[Swap]:
    """Return the swaps whose detour stays inside the band."""
    return [each for each in found if all(_holds(blocks, step) for step in _detour(each))]


def outside(path: Sequence[Step], found: Sequence[Swap]) -> Iterator[Step | Swap]:
    """Yield the beads of a path, each detour as its swap."""
    at = {each.start: each for each in found}
    node, end = (0, 0), (0, 0)
    for step in path:
        if node in at and node >= end:
            end = at[node].end
            yield at[node]
        node = step[1], step[2]
        if node > end:
            yield step


def _forbid(here: NDArray[np.float32], block: Block, swap: Swap) -> None:
    """Forbid every bead that would lead past a corner of a swap or leave its detour."""
    (first, _), (last, column) = swap.start, swap.end
    i = np.arange(block.top, block.bottom)[None, :, None]
    j = np.arange(block.left, block.right)[None, None, :]
    from_i, from_j = i - _P[:, None, None], j - _Q[:, None, None]
    past = (i > first) & (from_i < last)
    astray = (from_i == last) & (from_j < column)
    here[past | astray] = -np.inf


def _free(here: NDArray[np.float32], block: Block, swap: Swap) -> None:
    for move, i, j in _detour(swap):
        if block.top <= i < block.bottom and block.left <= j < block.right:
            here[move, i - block.top, j - block.left] = 0.0


def _detour(swap: Swap) -> Iterator[Step]:
    """Yield steps from the start of a swap to its end: down first, then along."""
    (first, column), (last, end) = swap.start, swap.end
    yield from ((_DOWN, i, column) for i in range(first + 1, last + 1))
    yield from ((_ALONG, last, j) for j in range(column + 1, end + 1))


def _holds(blocks: Sequence[Block], step: Step) -> bool:
    _, i, j = step
    return any(block.top <= i < block.bottom and block.left <= j < block.right for block in blocks)
