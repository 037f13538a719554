"""The default encoder with a head tuned to know where a translation begins and ends.

The shipped head was trained to tell meanings apart. Here it is trained further on translated text, run against the same
run with one sentence more or less, which is the question an aligner asks. Token features stay what they are, so that
cached ones serve both heads. `tuned.npz` holds the layers; `tests/bench/fit_head.py` made them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from align.embed import _use_forward as forward
from align.embed._base import Encoder, Features, Fronted, Rows, Vectors
from align.embed.use import UseEncoder

ToVectors = Callable[[Rows], Vectors]
"""Rows of features, or sums of them, to unit vectors, shape [N, D]; zeros for a row of no tokens."""
FILE = Path(__file__).with_name("tuned.npz")


class Tuned:
    """The default encoder, its features untouched, with other vectors."""

    def __init__(self, encoder: UseEncoder, file: Path = FILE) -> None:
        """Take the layers from a file; those shipped unless another is given."""
        self._encoder = encoder
        with np.load(file, allow_pickle=False) as arrays:
            self._head = {name: arrays[name].astype(np.float32) for name in forward.LAYERS}
            self.signature = f"{encoder.signature}/{arrays['signature']}"
        self.width = encoder.width

    def features(self, sentences: Sequence[str]) -> Features:
        """Return the encoder's features."""
        return self._encoder.features(sentences)

    def vectors(self, rows: Rows) -> Vectors:
        """Run the tuned head: unit vectors, float32, shape [N, 512]. A row of no tokens gives zeros."""
        return forward.head(self._head, self._encoder.framed(rows))

    def halfway(self, features: Features) -> tuple[ToVectors, Features]:
        """Return features after the head's lowest layers, and what makes vectors of these.

        The lowest layers are a third of the head and commute with addition: where many sums of the same rows are
        wanted, this does them once a row.
        """
        lowest = forward.lowest(self._head)
        rows = features.rows.astype(np.float32)
        done = np.concatenate([rows[:, :-1] @ lowest, rows[:, -1:]], axis=1)
        nothing = self._encoder.framed(np.eye(1, self.width, self.width - 1, dtype=np.float32))
        nothing[:, -1] -= 1
        frame = np.concatenate([nothing[:, :-1] @ lowest, nothing[:, -1:]], axis=1)

        def vectors(sums: Rows) -> Vectors:
            framed = sums + frame
            counts = np.where(sums[:, -1] > 0, framed[:, -1], np.float32(0))
            return forward.upper(self._head, framed[:, :-1], counts)

        return vectors, Features(done, features.starts)


def halfway(encoder: Encoder, features: Features) -> tuple[ToVectors, Features]:
    """Return features, and what makes the encoder's vectors of their sums for less where many sums are wanted."""
    return encoder.halfway(features) if isinstance(encoder, Tuned) else (encoder.vectors, features)


def tuned(encoder: Encoder) -> Encoder:
    """Return the encoder as the aligner wants it: with the tuned head where there is one for it."""
    bare = encoder.bare if isinstance(encoder, Fronted) else encoder
    return Tuned(bare) if isinstance(bare, UseEncoder) else bare
