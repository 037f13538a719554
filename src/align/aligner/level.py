"""What is usual in the texts at hand, learned from the part of them that is beyond doubt.

No price of a gap and no length ratio fits all documents: a free translation of a novel is as unlike its original in
its surest beads as two unrelated sentences of a law. So the first look at the lattice tells what a sure bead looks
like here, and the second judges every bead against that.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from align.aligner.candidates import Candidates
from align.aligner.cues import Shared
from align.aligner.lattice import Block
from align.aligner.moves import MOVES
from align.aligner.similarity import Tables

_SURE = 0.5
"""Flattened posterior of the plain price above which a bead counts as sure."""
_PRIOR = 10.0
"""Sure beads that the usual values weigh as much as."""
_UNLIKENESS = 0.45
"""Mean unlikeness of sure beads in the development documents."""


@dataclass(frozen=True, slots=True)
class Level:
    """What a sure bead looks like."""

    unlikeness: float
    """Mean of one less the likeness of its sides."""
    ratio: float
    """English characters per Arabic character."""


def level(
    found: Candidates,
    blocks: Sequence[Block],
    likeness: Sequence[Tables],
    cues: Shared,
    start: tuple[int, int],
) -> Level:
    """Estimate the level of a part from its sure beads, drawn to the usual values where there are few."""
    unlikeness, arabic, english = _PRIOR * _UNLIKENESS, 0.0, 0.0
    sure = np.flatnonzero(found.posterior > _SURE)
    count = _PRIOR
    for at in sure.tolist():
        p, q = MOVES[found.move[at]]
        if not (p and q):
            continue
        i, j, block = int(found.i[at]), int(found.j[at]), blocks[found.block[at]]
        alike = likeness[found.block[at]].merged[p, q][i - block.top + 1, j - block.left + 1]
        unlikeness += 1 - float(alike)
        count += 1
        arabic += cues.ar.length[start[0] + i] - cues.ar.length[start[0] + i - p]
        english += cues.en.length[start[1] + j] - cues.en.length[start[1] + j - q]
    prior = _PRIOR * cues.ar.length[-1] / max(1, len(cues.ar.end))
    ratio = (english + prior * cues.ratio) / max(arabic + prior, 1.0)
    return Level(float(unlikeness / count), float(ratio))
