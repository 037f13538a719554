"""Beads of one range of two texts: the band, the sums over all paths, the path kept, and how sure we are of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from align.aligner.anchors import Anchor
from align.aligner.band import band
from align.aligner.lattice import Block, Score, backward, best_path, forward
from align.aligner.moves import MOVES
from align.model import Bead

Scorer = Callable[[range, range], Score]
"""Given the Arabic and English sentences of a part, prices the beads inside it (nodes count from the part's start)."""

_PART = 4096
"""Arabic sentences solved at a time; longer ranges are solved part by part, each from a sure node of the last."""
_OVERLAP = 256
"""Sentences a part looks beyond the place where the next one will start."""


@dataclass(frozen=True, slots=True)
class _Solved:
    """One part: its beads (numbers from the part's start) and the log posterior of passing each bead's end."""

    beads: tuple[tuple[int, int, int, float], ...]
    """(move, i, j, confidence)."""
    sureness: NDArray[np.float64]
    """Probability that the path passes the end of each bead."""


def solve(
    ar: range, en: range, anchors: Sequence[Anchor], scorer: Scorer, progress: Callable[[int], None]
) -> list[Bead]:
    """Align one range.

    Args:
        ar: Arabic sentences of the range.
        en: English sentences of the range.
        anchors: Ascending sentence pairs, numbered as in the whole texts; those outside the range are ignored.
        scorer: Prices beads.
        progress: Called with Arabic sentences done since the last call.

    Returns:
        Beads in order that hold every sentence of the range exactly once.
    """
    beads: list[Bead] = []
    while len(ar) or len(en):
        part_ar, part_en = _part(ar, en, anchors)
        whole = part_ar == ar
        solved = _solve_part(part_ar, part_en, anchors, scorer)
        keep = len(solved.beads) if whole else _last_sure(solved, len(part_ar))
        for move, i, j, confidence in solved.beads[:keep]:
            p, q = MOVES[move]
            beads.append(Bead(tuple(part_ar[i - p : i]), tuple(part_en[j - q : j]), confidence))
        _, i, j, _ = solved.beads[keep - 1]
        progress(i)
        ar, en = range(part_ar.start + i, ar.stop), range(part_en.start + j, en.stop)
    return beads


def _part(ar: range, en: range, anchors: Sequence[Anchor]) -> tuple[range, range]:
    """Return the beginning of a range that is solved next; all of it when it is short."""
    if len(ar) <= _PART + _OVERLAP:
        return ar, en
    wanted = ar.start + _PART + _OVERLAP
    ends = [(i, j) for i, j in anchors if ar.start + _PART <= i <= wanted and en.start < j < en.stop]
    if not ends:
        return ar, en
    i, j = ends[-1]
    return range(ar.start, i), range(en.start, j)


def _last_sure(solved: _Solved, rows: int) -> int:
    """Return how many beads to keep: up to the surest node well before the part's end."""
    ends = np.array([i for _, i, _, _ in solved.beads])
    eligible = (ends <= rows - _OVERLAP // 2) & (ends >= rows - 2 * _OVERLAP) & (ends > 0)
    if not eligible.any():
        return len(solved.beads)
    return int(np.where(eligible, solved.sureness, -1.0).argmax()) + 1


def _solve_part(ar: range, en: range, anchors: Sequence[Anchor], scorer: Scorer) -> _Solved:
    inside = [(i - ar.start, j - en.start) for i, j in anchors if i in ar and j in en]
    blocks = band(len(ar), len(en), inside)
    price = scorer(ar, en)
    weights = {block: price(block) for block in blocks}
    before = forward(blocks, MOVES, weights.__getitem__)
    after = backward(blocks, MOVES, weights.__getitem__)
    nodes = _Nodes(blocks, before, after)
    beads = []
    sureness = []
    for move, i, j in best_path(blocks, MOVES, weights.__getitem__):
        beads.append((move, i, j, nodes.posterior(move, i, j, weights)))
        sureness.append(nodes.passed(i, j))
    return _Solved(tuple(beads), np.array(sureness))


class _Nodes:
    """Sums at the nodes of a lattice, looked up by row and column."""

    def __init__(
        self,
        blocks: Sequence[Block],
        before: Sequence[NDArray[np.float64]],
        after: Sequence[NDArray[np.float64]],
    ) -> None:
        self._blocks = blocks
        self._before = before
        self._after = after
        self._rows = blocks[0].bottom - blocks[0].top
        self._total = float(before[-1][-1, -1])

    def passed(self, i: int, j: int) -> float:
        """Return the probability that the path passes node (i, j)."""
        number, row, column = self._place(i, j)
        log = self._before[number][row, column] + self._after[number][row, column] - self._total
        return float(min(1.0, np.exp(log)))

    def posterior(self, move: int, i: int, j: int, weights: dict[Block, NDArray[np.float32]]) -> float:
        """Return the probability that the path holds the bead of this move that ends in node (i, j)."""
        p, q = MOVES[move]
        number, row, column = self._place(i, j)
        start, start_row, start_column = self._place(i - p, j - q)
        log = (
            self._before[start][start_row, start_column]
            + weights[self._blocks[number]][move, row, column]
            + self._after[number][row, column]
            - self._total
        )
        return float(min(1.0, np.exp(log)))

    def _place(self, i: int, j: int) -> tuple[int, int, int]:
        number = i // self._rows
        block = self._blocks[number]
        return number, i - block.top, j - block.left
