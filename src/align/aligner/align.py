"""Two lists of sentences and their features to beads: the order of the aligner's steps."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from align.aligner.anchors import anchors
from align.aligner.coarse import WHOLE, corridor
from align.aligner.cues import shared_cues
from align.aligner.judge import Judge, shipped_judge
from align.aligner.locks import Boundary, Locks, Range, locks
from align.aligner.moved import with_moved
from align.aligner.prospect import Texts
from align.aligner.solve import solve
from align.embed._base import Encoder, Features
from align.embed.tuned import tuned
from align.model import Bead, BeadStatus, Sentence

_USUAL, _USUAL_PAIRS = 0.12, 25
"""Mean cosine of unrelated sentences of the default encoder (demo corpus), and how many pairs' weight it has."""
_RUN = 4096
_DRAWN = 3000
"""Random sentence pairs whose mean cosine is that of unrelated sentences."""


@dataclass(frozen=True, slots=True)
class Side:
    """One text, ready to be aligned."""

    sentences: Sequence[Sentence]
    features: Features
    """From the encoder that is passed along."""


def align(
    ar: Side,
    en: Side,
    encoder: Encoder,
    *,
    confirmed: Sequence[Bead] = (),
    boundaries: Sequence[Boundary] = (),
    judge: Judge | None = None,
    progress: Callable[[int], None] = lambda _: None,
) -> tuple[Bead, ...]:
    """Pair the sentences of two texts.

    Args:
        ar: The Arabic text.
        en: The English text.
        encoder: Made the features of both.
        confirmed: Beads that must come out as they are.
        boundaries: Places no bead may span.
        judge: Weighs the evidence; the shipped one unless another is given.
        progress: Called with Arabic sentences done since the last call.

    Returns:
        Beads in Arabic order; every sentence of both texts is in exactly one of them. Passages that the translator
        moved are paired across the order of the others (`crossings` names them).

    Raises:
        NoPathError: The constraints contradict one another.
    """
    settled = locks(len(ar.sentences), len(en.sentences), confirmed, boundaries)
    texts = survey(ar, en, tuned(encoder), settled)
    beads: list[Bead] = []
    for part in settled.parts:
        if isinstance(part, Range):
            beads += solve(part.ar, part.en, texts, judge or shipped_judge(), progress)
        else:
            beads.append(part)
            progress(len(part.ar))
    if not boundaries:  # a moved passage lies across boundaries by its nature
        beads = with_moved(beads, texts, judge or shipped_judge())
    return tuple(_with_status(bead, settled) for bead in beads)


def survey(ar: Side, en: Side, encoder: Encoder, settled: Locks) -> Texts:
    """Find out what the aligner needs to know of the whole texts."""
    vectors = _vectors(encoder, ar.features), _vectors(encoder, en.features)
    near = corridor(*vectors) if len(ar.sentences) * len(en.sentences) > WHOLE else None
    return Texts(
        ar.features,
        en.features,
        shared_cues(ar.sentences, en.sentences),
        anchors(*vectors, near),
        _unrelated(*vectors),
        encoder,
        settled,
        near,
    )


def _vectors(encoder: Encoder, features: Features) -> NDArray[np.float32]:
    """Return the vector of every sentence, some thousand at a time, so that no second copy of the rows is made."""
    runs = (range(first, min(first + _RUN, len(features))) for first in range(0, max(1, len(features)), _RUN))
    return np.concatenate([encoder.vectors(features.part(run).sentences()) for run in runs])


def _with_status(bead: Bead, settled: Locks) -> Bead:
    """Mark a gap whose sentences are all confirmed to stand alone."""
    if bead.is_gap and settled.alone_ar.issuperset(bead.ar) and settled.alone_en.issuperset(bead.en):
        return replace(bead, confidence=1.0, status=BeadStatus.CONFIRMED)
    return bead


def _unrelated(ar: NDArray[np.float32], en: NDArray[np.float32]) -> float:
    """Return the mean cosine of random pairs, the same for the same texts.

    In short texts many of the pairs are translations, which are no measure of the unrelated: a usual mean weighs in.
    """
    pairs = len(ar) * len(en)
    if not pairs:
        return _USUAL
    random = np.random.default_rng(0)
    rows, columns = random.integers(0, len(ar), _DRAWN), random.integers(0, len(en), _DRAWN)
    mean = float(np.einsum("ij,ij->i", ar[rows], en[columns]).mean())
    return (pairs * mean + _USUAL_PAIRS * _USUAL) / (pairs + _USUAL_PAIRS)
