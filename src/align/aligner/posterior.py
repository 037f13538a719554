"""How probable every bead is: what the paths that use it weigh against what all paths weigh."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from align.aligner.lattice import NEVER, NO_PATH, Block, Floats, backward, forward
from align.aligner.moves import LONGEST, Move
from align.errors import NoPathError


@dataclass(frozen=True, slots=True)
class Sums:
    """What all paths weigh, node by node, in log weight."""

    blocks: Sequence[Block]
    before: Sequence[Floats]
    after: Sequence[Floats]
    """Of the paths that lead to each node, and from it on, one array [rows, columns] per block."""

    @property
    def total(self) -> float:
        """Log weight of all paths."""
        return float(self.before[-1][-1, -1])

    def through(self, start: NDArray[np.int64], end: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return the log share of the paths to `start` and from `end` on, shape [N]; -inf for nodes off the band.

        Args:
            start: Nodes (i, j), shape [N, 2].
            end: Nodes that stand after them.
        """
        return self._at(self.before, start) + self._at(self.after, end) - self.total

    def _at(self, arrays: Sequence[Floats], nodes: NDArray[np.int64]) -> NDArray[np.float64]:
        out = np.full(len(nodes), -np.inf)
        number = np.searchsorted([block.top for block in self.blocks], nodes[:, 0], side="right") - 1
        for each in np.unique(number).tolist():
            block, here = self.blocks[each], np.flatnonzero(number == each)
            inside = here[(nodes[here, 1] >= block.left) & (nodes[here, 1] < block.right)]
            out[inside] = arrays[each][nodes[inside, 0] - block.top, nodes[inside, 1] - block.left]
        return out


def sums(blocks: Sequence[Block], moves: Sequence[Move], weights: Sequence[NDArray[np.float32]]) -> Sums:
    """Weigh all paths up to every node and from it on.

    Args:
        blocks: The band.
        moves: K bead shapes.
        weights: Log weights of the beads that end in each block, shape [K, rows, columns]; -inf forbids one.

    Raises:
        NoPathError: Every path crosses a forbidden bead.
    """
    given = dict(zip(blocks, weights, strict=True))
    before = forward(blocks, moves, given.__getitem__)
    after = backward(blocks, moves, given.__getitem__)
    if before[-1][-1, -1] < NEVER:
        raise NoPathError(NO_PATH)
    return Sums(blocks, before, after)


def posteriors(
    blocks: Sequence[Block], moves: Sequence[Move], weights: Sequence[NDArray[np.float32]]
) -> list[NDArray[np.float32]]:
    """Return the probability of every bead, float32, shape [K, rows, columns] per block.

    Args:
        blocks: The band.
        moves: K bead shapes.
        weights: Log weights of the beads that end in each block; -inf forbids one.

    Raises:
        NoPathError: Every path crosses a forbidden bead.
    """
    return shares(moves, weights, sums(blocks, moves, weights))


def shares(
    moves: Sequence[Move], weights: Sequence[NDArray[np.float32]], found: Sums
) -> list[NDArray[np.float32]]:
    """Return the probability of every bead, float32, shape [K, rows, columns] per block.

    Args:
        moves: K bead shapes.
        weights: Log weights of the beads that end in each block.
        found: What `sums` makes of them.
    """
    above = _Above(moves)
    out = []
    for block, given, here, beyond in zip(found.blocks, weights, found.before, found.after, strict=True):
        reached = above.starts(block, here)
        with np.errstate(under="ignore", invalid="ignore"):
            log = reached + given + (beyond - found.total)
        out.append(np.exp(np.nan_to_num(np.minimum(log, 0.0), nan=-np.inf)).astype(np.float32))
    return out


class _Above:
    """Weights of the nodes where the beads that end in a block begin, kept over the blocks in turn."""

    def __init__(self, moves: Sequence[Move]) -> None:
        self._moves = moves
        self._last: tuple[Block, Floats] | None = None

    def starts(self, block: Block, totals: Floats) -> Floats:
        """Return the weight of each bead's first node, shape [K, rows, columns]; -inf where there is none.

        The blocks must come in order, and rows of one block must be enough for the longest bead.
        """
        rows, columns = block.shape
        near = np.full((rows + LONGEST, columns + LONGEST), -np.inf)
        near[LONGEST:, LONGEST:] = totals
        if self._last is not None:
            former, above = self._last
            _lay(near, above, former.top - block.top + LONGEST, former.left - block.left + LONGEST)
        stacked = np.stack(
            [
                near[LONGEST - p : LONGEST - p + rows, LONGEST - q : LONGEST - q + columns]
                for p, q in self._moves
            ]
        )
        kept = max(rows, LONGEST)  # a short block hands on rows of the one before it
        beyond = Block(block.bottom - kept, block.bottom, block.left - LONGEST, block.right)
        self._last = (beyond, near[-kept:])
        return stacked


def _lay(onto: Floats, what: Floats, row: int, column: int) -> None:
    """Copy an array onto another at a place that may stick out."""
    top, left = max(0, row), max(0, column)
    bottom, right = min(onto.shape[0], row + what.shape[0]), min(onto.shape[1], column + what.shape[1])
    if top < bottom and left < right:
        onto[top:bottom, left:right] = what[top - row : bottom - row, left - column : right - column]
