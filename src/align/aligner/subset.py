"""Two texts reduced to some of their sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from align.aligner.cues import Cues, Shared
from align.aligner.locks import Locks
from align.aligner.prospect import Texts
from align.embed._base import Features


def subset(texts: Texts, rows: Sequence[int], columns: Sequence[int]) -> Texts:
    """Return the texts reduced to some sentences, renumbered."""
    return replace(
        texts,
        ar=_taken(texts.ar, rows),
        en=_taken(texts.en, columns),
        cues=Shared(
            _cues(texts.cues.ar, rows), _cues(texts.cues.en, columns), texts.cues.rarity, texts.cues.ratio
        ),
        anchors=(),
        near=None,
        locks=Locks(
            alone_ar=frozenset(at for at, n in enumerate(rows) if n in texts.locks.alone_ar),
            alone_en=frozenset(at for at, n in enumerate(columns) if n in texts.locks.alone_en),
        ),
    )


def _taken(features: Features, numbers: Sequence[int]) -> Features:
    counts = np.diff(features.starts)[list(numbers)]
    rows = np.concatenate(
        [
            np.zeros(0, dtype=np.int64),
            *(np.arange(features.starts[n], features.starts[n + 1]) for n in numbers),
        ]
    )
    starts = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    return Features(features.rows[rows], starts)


def _cues(cues: Cues, numbers: Sequence[int]) -> Cues:
    chosen = np.array(numbers, dtype=np.int64)
    return Cues(
        length=np.concatenate([[0.0], np.cumsum(np.diff(cues.length)[chosen])]),
        end=cues.end[chosen],
        opens=cues.opens[chosen],
        closes=cues.closes[chosen],
        starts_paragraph=np.concatenate([[0], np.cumsum(np.diff(cues.starts_paragraph)[chosen])]),
        figures=tuple(cues.figures[n] for n in numbers),
        names=tuple(cues.names[n] for n in numbers),
    )
