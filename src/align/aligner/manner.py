"""How a translator goes about a text, as far as a first look tells.

Whether a sentence that resembles nothing much has no counterpart, or a free one, is told by the rest of the document:
in one that leaves nothing out a gap is a mistake, in one that drops passages it is likely. So every bead is judged
twice, the second time knowing what the first found in the whole of the part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from align.aligner.candidates import Candidates
from align.aligner.evidence import Evidence
from align.aligner.lattice import Block
from align.aligner.moves import MOVES

BEAD_COLUMNS = ("gaps", "one to one", "many to many", "long")
GAP_COLUMNS = ("gaps on this side", "gaps on the other", "one to one", "many to many", "long")
"""What is added to the evidence on a bead and on a gap."""

_SIZES = np.array(MOVES)
_IS_BEAD: NDArray[np.bool_] = np.all(_SIZES > 0, axis=1)
_SOME, _SENTENCES = 0.25, 20
"""Gaps and sentences that every text is taken to have had before: short ones tell little."""


@dataclass(frozen=True, slots=True)
class Manner:
    """What is usual in a text."""

    arabic_gaps: float
    english_gaps: float
    """Log shares of sentences without counterpart."""
    one_to_one: float
    many_to_many: float
    long: float
    """Shares of the beads with both sides: 1-1; more than one sentence on either; more than three in all."""


def manner(found: Candidates, blocks: Sequence[Block], posterior: NDArray[np.float64]) -> Manner:
    """Estimate the manner of a part.

    Args:
        found: Its candidates.
        blocks: Its band.
        posterior: Probability of each candidate, shape [N].
    """
    sentences = blocks[-1].bottom - 1, blocks[-1].right - 1
    gaps = [
        float(np.log((posterior[found.move == move].sum() + _SOME) / (count + _SENTENCES)))
        for move, count in zip((0, 1), sentences, strict=True)
    ]
    sizes, beads = _SIZES[found.move], _IS_BEAD[found.move]
    total = posterior[beads].sum() + 1e-9
    kinds = ((sizes == 1).all(axis=1), (sizes > 1).all(axis=1), beads & (sizes.sum(axis=1) > 3))
    one, many, long = (float(posterior[kind].sum() / total) for kind in kinds)
    return Manner(gaps[0], gaps[1], one, many, long)


def knowing(evidence: Evidence, found: Candidates, usual: Manner) -> Evidence:
    """Return the evidence with the manner of the text beside it, brought to the size of the other columns."""
    of_ar = found.move[evidence.gap_rows] == 0
    ar, en = usual.arabic_gaps / 3, usual.english_gaps / 3
    mix = (usual.one_to_one, 2 * usual.many_to_many, 2 * usual.long)
    beads = np.tile(((ar + en) / 2, *mix), (len(evidence.bead_rows), 1))
    gaps = np.column_stack([np.where(of_ar, ar, en), np.where(of_ar, en, ar), np.tile(mix, (len(of_ar), 1))])
    return replace(
        evidence,
        beads=np.concatenate([evidence.beads, beads.astype(np.float32)], axis=1),
        gaps=np.concatenate([evidence.gaps, gaps.astype(np.float32)], axis=1),
    )
