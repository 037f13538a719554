"""What every encoder offers: vectors of sentences, and of merged neighbours without encoding them anew."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Vectors = NDArray[np.float32]


class Encoder(Protocol):
    """Turns sentences of either language into vectors of one space."""

    @property
    def signature(self) -> str:
        """Name and version of model and tokenizer; equal signatures give equal vectors."""

    def features(self, sentences: Sequence[str]) -> Vectors:
        """Return one row per sentence, float32, shape [N, F]: what `vectors` can merge.

        Rows of neighbouring sentences may be added: the sum stands for their concatenation.
        """

    def vectors(self, features: Vectors) -> Vectors:
        """Return unit vectors, float32, shape [N, D], for rows (or sums of rows) of `features`."""
