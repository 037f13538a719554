"""What every encoder offers: features of clauses that can be added, and vectors of any sum of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]
Rows = NDArray[np.floating[Any]]
"""float16 or float32."""


@dataclass(frozen=True, slots=True)
class Features:
    """What the encoder knows of each clause of each sentence, in a form that can be added."""

    rows: Rows
    """float16 or float32, shape [C, F]: one row per clause, in text order; the last column counts its tokens."""
    starts: NDArray[np.int64]
    """int64, shape [N + 1]: clauses of sentence n are rows starts[n] to starts[n + 1] - 1, at least one each."""

    def __len__(self) -> int:
        """Return how many sentences there are."""
        return len(self.starts) - 1

    def sentences(self) -> Vectors:
        """Return one row per sentence, float32, shape [N, F]: the sum of its clauses."""
        first, count = self.starts[:-1], np.diff(self.starts)
        sums: Vectors = self.rows[first].astype(np.float32)
        for further in range(1, int(count.max(initial=1))):
            longer = np.flatnonzero(count > further)
            sums[longer] += self.rows[first[longer] + further]
        return sums

    def owners(self) -> NDArray[np.int64]:
        """Return the sentence of every clause, int64, shape [C]."""
        return np.repeat(np.arange(len(self)), np.diff(self.starts))

    def part(self, numbers: range) -> Features:
        """Return the features of some neighbouring sentences."""
        starts = self.starts[numbers.start : numbers.stop + 1]
        return Features(self.rows[starts[0] : starts[-1]], starts - starts[0])


def stacked(arrays: Sequence[Rows], width: int) -> Features:
    """Put the clause rows of sentences, shape [c, `width`] each and all of one type, into one value."""
    starts = np.concatenate([[0], np.cumsum([len(each) for each in arrays], dtype=np.int64)]).astype(np.int64)
    empty = np.zeros((0, width), dtype=arrays[0].dtype if arrays else np.float32)
    return Features(np.concatenate([empty, *arrays]), starts)


class Encoder(Protocol):
    """Turns sentences of either language into vectors of one space."""

    @property
    def signature(self) -> str:
        """Name and version of model and tokenizer; equal signatures give equal vectors."""

    @property
    def width(self) -> int:
        """F: columns of a row of features; the last one is the row's size in tokens."""

    def features(self, sentences: Sequence[str]) -> Features:
        """Return the features of every sentence, clause by clause.

        Rows of neighbouring clauses or sentences may be added: the sum stands for their concatenation.
        """

    def vectors(self, rows: Rows) -> Vectors:
        """Return unit vectors, float32, shape [N, D], for rows of features or sums of rows."""


@runtime_checkable
class InContext(Protocol):
    """An encoder that can say what each word adds to its sentence."""

    def parts(self, sentences: Sequence[Sequence[str]]) -> Features:
        """Return one row per part of each sentence."""


@runtime_checkable
class Fronted(Protocol):
    """Something that stands in front of an encoder, such as a cache."""

    bare: Encoder
    """The encoder itself."""
