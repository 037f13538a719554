"""Words as vectors: each alone, and each between its neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from align.embed._base import Encoder, InContext, Vectors, stacked
from align.match.words import Word

Floats = NDArray[np.float32]
Ranges = NDArray[np.int64]
WINDOWS = ((5, 3), (9, 4))
"""(words, step) of the windows a clause is held against, besides every word with its two neighbours."""


@dataclass(frozen=True, slots=True)
class Side:
    """One text of a pair, ready to be matched; n words, W windows."""

    words: tuple[Word, ...]
    sums: Floats
    """[n + 1, F]: features of the first 0 to n words, so that a difference stands for a run of words."""
    alone: Floats
    """[n, D]: each word as a text of its own."""
    near: Floats
    """[n, D]: each word with one neighbour on either side."""
    whole: Floats
    """[D]."""
    windows: Floats
    """[W, D]: `near`, longer windows, and the whole."""
    lengths: Ranges
    """[W]: words in each window."""


class Vocabulary:
    """Vectors of single words, each encoded once."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._number: dict[str, int] = {}
        self._vectors: Floats = np.zeros((0, 0), dtype=np.float32)

    def of(self, texts: Sequence[Sequence[Word]]) -> list[Floats]:
        """Return vectors [n, D] of the words of each text."""
        fresh = list(dict.fromkeys(w.core for text in texts for w in text if w.core not in self._number))
        if fresh:
            for core in fresh:
                self._number[core] = len(self._number)
            vectors = self._encoder.vectors(_alone(self._encoder, fresh))
            self._vectors = np.concatenate([self._vectors, vectors]) if len(self._vectors) else vectors
        return [self._vectors[[self._number[word.core] for word in text]] for text in texts]


def sides(encoder: Encoder, known: Vocabulary, texts: Sequence[tuple[Word, ...]]) -> list[Side]:
    """Return texts ready to be matched; every text has at least one word."""
    sums = [_summed(rows) for rows in _rows(encoder, texts)]
    ranges = [_windows(len(text)) for text in texts]
    wanted = [each[ends] - each[starts] for each, (starts, ends) in zip(sums, ranges, strict=True)]
    vectors = encoder.vectors(np.concatenate(wanted))
    cuts = np.cumsum([0, *(len(each) for each in wanted)])
    return [
        Side(text, each, alone, found[: len(text)], found[-1], found, ends - starts)
        for text, each, alone, (starts, ends), found in zip(
            texts, sums, known.of(texts), ranges, (vectors[a:b] for a, b in pairwise(cuts)), strict=True
        )
    ]


def _alone(encoder: Encoder, cores: Sequence[str]) -> Vectors:
    """Return one row of features per word, shape [len(cores), F]."""
    if isinstance(encoder, InContext):
        found = encoder.parts([[core] for core in cores])
        return found.sentences()
    return encoder.features(cores).sentences()


def _rows(encoder: Encoder, texts: Sequence[Sequence[Word]]) -> list[Vectors]:
    """Return one row of features per word, in context where the encoder can do that, shape [n, F] per text."""
    parts = [[word.text for word in text] for text in texts]
    if isinstance(encoder, InContext):
        found = encoder.parts(parts)
        return [found.rows[a:b] for a, b in pairwise(found.starts)]
    fresh = list(dict.fromkeys(part for text in parts for part in text))
    sums = dict(zip(fresh, encoder.features(fresh).sentences(), strict=True))
    return [stacked([sums[part][None] for part in text], encoder.width).rows for text in parts]


def _summed(rows: Vectors) -> Floats:
    nothing = np.zeros((1, rows.shape[1]), dtype=np.float32)
    return np.concatenate([nothing, np.cumsum(rows, axis=0, dtype=np.float32)])


def _windows(count: int) -> tuple[Ranges, Ranges]:
    """Return first words and ends: each word with its neighbours, longer windows, the whole text."""
    at = np.arange(count)
    starts, ends = [np.maximum(at - 1, 0)], [np.minimum(at + 2, count)]
    for width, step in WINDOWS:
        if count > width:
            first = np.unique(np.append(np.arange(0, count - width, step), count - width))
            starts.append(first)
            ends.append(first + width)
    return np.concatenate([*starts, [0]]), np.concatenate([*ends, [count]])
