"""Whether a noun is someone, a person or a body, as far as its vector tells: no table has them all."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from align.checks._names import word_vectors

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from align.embed._base import Encoder

_FILE = Path(__file__).with_name("someone.npz")


@cache
def _weights() -> tuple[NDArray[np.float32], float]:
    import numpy as np

    with np.load(_FILE, allow_pickle=False) as found:
        return found["weights"].astype(np.float32), float(found["bias"])


def someone(word: str, encoder: Encoder) -> float:
    """Return how much a noun looks like a person or a body: above 0 for nine of ten, below it for nine of ten things.

    The weights are of tests/bench/fit_someone.py.
    """
    weights, bias = _weights()
    return float(word_vectors(encoder, [word])[0] @ weights) + bias
