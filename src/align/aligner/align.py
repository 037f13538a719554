"""Two lists of sentences and their features to beads: the order of the aligner's steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from align.aligner.anchors import Anchor, coarse_anchors, local_anchors
from align.aligner.band import band
from align.aligner.locks import Boundary, Range, locks
from align.aligner.price import scorer
from align.aligner.solve import solve
from align.embed._base import Encoder, Vectors
from align.model import Bead, Sentence


@dataclass(frozen=True, slots=True)
class Side:
    """One text, ready to be aligned."""

    sentences: Sequence[Sentence]
    features: Vectors
    """float32, shape [N, F], from the encoder that is passed along."""


def align(
    ar: Side,
    en: Side,
    encoder: Encoder,
    *,
    confirmed: Sequence[Bead] = (),
    boundaries: Sequence[Boundary] = (),
    progress: Callable[[int], None] = lambda _: None,
) -> tuple[Bead, ...]:
    """Pair the sentences of two texts.

    Args:
        ar: The Arabic text.
        en: The English text.
        encoder: Made the features of both.
        confirmed: Beads that must come out as they are.
        boundaries: Places no bead may span.
        progress: Called with Arabic sentences done since the last call.

    Returns:
        Beads in reading order; every sentence of both texts is in exactly one of them.

    Raises:
        NoPathError: The constraints contradict one another.
    """
    settled = locks(len(ar.sentences), len(en.sentences), confirmed, boundaries)
    vectors = encoder.vectors(ar.features), encoder.vectors(en.features)
    anchors = _anchors(*vectors)
    price = scorer(ar, en, vectors, encoder, settled)
    beads: list[Bead] = []
    for part in settled.parts:
        if isinstance(part, Range):
            beads += solve(part.ar, part.en, anchors, price, progress)
        else:
            beads.append(part)
            progress(len(part.ar))
    return tuple(beads)


def _anchors(ar: NDArray[np.float32], en: NDArray[np.float32]) -> list[Anchor]:
    """Find anchors in two rounds: a sample against everything, then everything along what the sample showed."""
    coarse = coarse_anchors(ar, en)
    if len(ar) <= 2000:
        return coarse
    blocks = band(len(ar), len(en), coarse)
    corridor = [(slice(block.top, block.bottom), slice(block.left, block.right)) for block in blocks]
    return local_anchors(ar, en, corridor)
