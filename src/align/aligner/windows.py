"""Vectors of 1 to 8 neighbouring sentences, by the sentence they end with."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from align.aligner.moves import LONGEST
from align.embed._base import Encoder, Vectors


def windows(encoder: Encoder, features: Vectors) -> NDArray[np.float32]:
    """Return unit vectors of merged neighbours, float32, shape [LONGEST, N + 1, D].

    Row [p - 1, i] is the vector of the `p` sentences that end before sentence `i`; zeros where the text has begun
    less than `p` sentences ago.

    Args:
        encoder: Made the features.
        features: float32, shape [N, F].
    """
    count = len(features)
    merged = np.zeros_like(features)
    out = []
    for length in range(1, LONGEST + 1):
        merged[length - 1 :] += features[: count - length + 1] if length <= count else 0
        merged[: min(length - 1, count)] = 0
        vectors = encoder.vectors(merged)
        out.append(np.concatenate([np.zeros((1, vectors.shape[1]), dtype=np.float32), vectors]))
    return np.stack(out)
