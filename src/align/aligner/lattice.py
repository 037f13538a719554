"""Paths through the lattice of beads: sums over all of them, and the best one.

A node (i, j) stands after i Arabic and j English sentences; a bead of move (p, q) leads from (i - p, j - q) to (i, j).
Only nodes inside a band exist. The band is a list of blocks, each a rectangle of nodes, so that the prices of a
block are a few matrix products and a text of any length needs memory in proportion to its length.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from align.aligner.moves import LONGEST, Move
from align.errors import NoPathError

Floats = NDArray[np.float64]
_RING = LONGEST + 1
NEVER = -1e5
"""A weight no allowed path has; a forbidden step along a row counts as -1e6, to keep sums finite."""
NO_PATH = "No sequence of beads joins the two texts under these constraints."


@dataclass(frozen=True, slots=True)
class Block:
    """The nodes of rows `top` to `bottom` - 1 and columns `left` to `right` - 1."""

    top: int
    bottom: int
    left: int
    right: int

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of nodes."""
        return self.bottom - self.top, self.right - self.left


Score = Callable[[Block], NDArray[np.float32]]
"""Log weights of the beads that end in a block: float32, shape [K, rows, columns]; -inf forbids a bead."""


def forward(blocks: Sequence[Block], moves: Sequence[Move], score: Score) -> list[Floats]:
    """Return the log weight of all paths from (0, 0) to every node, one array [rows, columns] per block."""
    sweep = _Sweep(moves, np.logaddexp)
    return [sweep.block(block, score(block)) for block in blocks]


def backward(blocks: Sequence[Block], moves: Sequence[Move], score: Score) -> list[Floats]:
    """Return the log weight of all paths from every node to the last one, one array per block.

    The lattice is read from its end: the same sweep over the mirrored blocks.
    """
    end = blocks[-1]
    mirror = _Mirror(end.bottom - 1, end.right - 1)
    sweep = _Sweep(moves, np.logaddexp, outgoing=True)
    out = [sweep.block(mirror.block(block), score(block)[:, ::-1, ::-1]) for block in reversed(blocks)]
    return [array[::-1, ::-1] for array in reversed(out)]


def best_path(blocks: Sequence[Block], moves: Sequence[Move], score: Score) -> list[tuple[int, int, int]]:
    """Return the heaviest path as (move, i, j) triples: index into `moves` and the node where the bead ends.

    Raises:
        NoPathError: Every path crosses a forbidden bead.
    """
    sweep = _Sweep(moves, np.maximum)
    choices = [sweep.choose(block, score(block)) for block in blocks]
    if sweep.last < NEVER:
        raise NoPathError(NO_PATH)
    return list(_walk_back(blocks, choices, moves))[::-1]


def _walk_back(
    blocks: Sequence[Block], choices: Sequence[NDArray[np.int8]], moves: Sequence[Move]
) -> Iterator[tuple[int, int, int]]:
    """Yield the beads of the best path, last one first."""
    number = len(blocks) - 1
    i, j = blocks[-1].bottom - 1, blocks[-1].right - 1
    while (i, j) != (0, 0):
        while i < blocks[number].top:
            number -= 1
        block = blocks[number]
        move = int(choices[number][i - block.top, j - block.left])
        yield move, i, j
        i, j = i - moves[move][0], j - moves[move][1]


@dataclass(frozen=True, slots=True)
class _Mirror:
    """The same lattice with its last node as its first."""

    rows: int
    columns: int

    def block(self, block: Block) -> Block:
        return Block(
            self.rows - block.bottom + 1,
            self.rows - block.top + 1,
            self.columns - block.right + 1,
            self.columns - block.left + 1,
        )


class _Sweep:
    """One pass over the blocks, row by row, that keeps the last `LONGEST` rows in a ring.

    With `outgoing` the weights given for a node are those of the beads that *leave* it (the mirrored lattice), so
    they are added before a row enters the ring; otherwise they are those of the beads that reach it.
    """

    def __init__(self, moves: Sequence[Move], combine: np.ufunc, *, outgoing: bool = False) -> None:
        self._moves = np.array(moves)
        self._combine = combine
        self._outgoing = outgoing
        self._step = next((k for k, move in enumerate(moves) if tuple(move) == (0, 1)), None)
        self._upper = np.array([k for k, move in enumerate(moves) if move[0] > 0])
        if any(p == 0 and q != 1 for p, q in moves):
            raise ValueError("the only move along a row is (0, 1)")
        self._left = 0
        self._ring = np.full((_RING, len(moves) if outgoing else 1, LONGEST), -np.inf)
        self.last = -np.inf
        """Weight of the last node seen."""

    def block(self, block: Block, weights: NDArray[np.float32]) -> Floats:
        """Return the totals of a block's nodes, float64, shape [rows, columns]."""
        out = np.empty(block.shape)
        for row, _, total in self._rows(block, weights):
            out[row] = total
        return out

    def choose(self, block: Block, weights: NDArray[np.float32]) -> NDArray[np.int8]:
        """Return the move that ends the best path to each node, int8, shape [rows, columns]."""
        out = np.zeros(block.shape, dtype=np.int8)
        for row, reached, total in self._rows(block, weights):
            out[row] = self._upper[reached.argmax(axis=0)]
            if self._step is not None:
                along = total[:-1] + weights[self._step, row, 1:]
                out[row][1:][along > reached.max(axis=0)[1:]] = self._step
        return out

    def _rows(self, block: Block, weights: NDArray[np.float32]) -> Iterator[tuple[int, Floats, Floats]]:
        """Yield row number, weight of each way to reach its nodes from above [K', columns], and the totals."""
        self._shift(block)
        columns = block.shape[1]
        steps = self._moves[self._upper]
        channel = self._upper if self._outgoing else np.zeros(len(steps), dtype=np.int64)
        source = np.arange(columns) + LONGEST - steps[:, 1:]
        ring = self._ring.reshape(-1)
        places = [
            np.ravel_multi_index(((row - steps[:, :1]) % _RING, channel[:, None], source), self._ring.shape)
            for row in range(_RING)
        ]
        upper = None if self._outgoing else np.moveaxis(weights, 1, 0)[:, self._upper]
        for row in range(block.shape[0]):
            i = block.top + row
            reached = ring[places[i % _RING]]
            if upper is not None:
                reached += upper[row]
            start = self._combine.reduce(reached, axis=0)
            if i == 0:
                start[0] = 0.0
            total = self._along(start, weights[self._step, row] if self._step is not None else None)
            slot = self._ring[i % _RING]
            slot[:, :LONGEST] = -np.inf  # left of the block there is nothing in this row
            slot[:, LONGEST:] = total + weights[:, row] if self._outgoing else total[None, :]
            self.last = float(total[-1])
            yield row, reached, total

    def _along(self, start: Floats, step: NDArray[np.float32] | None) -> Floats:
        """Let totals flow along a row through (0, 1) beads."""
        if step is None:
            return start
        weights = step[:-1] if self._outgoing else step[1:]
        flow = np.concatenate([[0.0], np.cumsum(np.maximum(weights, -1e6), dtype=np.float64)])
        total: Floats = flow + self._combine.accumulate(start - flow)
        return total

    def _shift(self, block: Block) -> None:
        """Let the ring's columns begin `LONGEST` before the block's."""
        old, moved = self._ring, block.left - self._left
        width = LONGEST + block.shape[1]
        self._ring = np.full((_RING, old.shape[1], width), -np.inf)
        first, last = max(0, -moved), min(width, old.shape[2] - moved)
        if first < last:
            self._ring[:, :, first:last] = old[:, :, first + moved : last + moved]
        self._left = block.left
