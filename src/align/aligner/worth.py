"""Which long runs of sentences are worth a vector: those that something beside them could match in length.

Merging neighbours costs a pass of the encoder's head each, and runs of five and more are most of what an aligner could
ask for and the least of what texts need. One is left out where two sentences of the other side that the band allows
beside it are not even 0.4 of its length.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from align.aligner.lattice import Block
from align.aligner.moves import LONGEST

Bools = NDArray[np.bool_]

ALWAYS = 4
"""Runs up to this number of sentences are always worth it."""
_SHORTEST = 0.4


def worth(
    blocks: Sequence[Block], ar: NDArray[np.float64], en: NDArray[np.float64], ratio: float
) -> tuple[Bools, Bools]:
    """Return for runs of each side by the node they end in whether they are worth a vector.

    Args:
        blocks: The band.
        ar: Characters before each Arabic sentence of the part, and of all of it; shape [A + 1].
        en: The same of the English; shape [E + 1].
        ratio: English characters per Arabic character.

    Returns:
        Two arrays, shape [LONGEST, A + 1] and [LONGEST, E + 1]: row p - 1 is about runs of p sentences.
    """
    most_ar, most_en = np.zeros(len(ar)), np.zeros(len(en))
    pairs_ar, pairs_en = _pairs(ar * ratio), _pairs(en)
    for block in blocks:
        rows = slice(max(0, block.top - LONGEST), block.bottom)
        columns = slice(max(0, block.left - LONGEST), block.right)
        most_ar[rows] = np.maximum(most_ar[rows], pairs_en[columns].max())
        most_en[columns] = np.maximum(most_en[columns], pairs_ar[rows].max())
    return _matched(ar * ratio, most_ar), _matched(en, most_en)


def _pairs(length: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the length of the two sentences before each node."""
    return length - length[np.maximum(np.arange(len(length)) - 2, 0)]


def _matched(length: NDArray[np.float64], most: NDArray[np.float64]) -> Bools:
    out = np.ones((LONGEST, len(length)), dtype=np.bool_)
    nodes = np.arange(len(length))
    for size in range(ALWAYS + 1, LONGEST + 1):
        out[size - 1] = _SHORTEST * (length - length[np.maximum(nodes - size, 0)]) <= most
    return out
