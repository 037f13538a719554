"""A small encoder for the laws of the aligner, whose two languages share their words."""

from hashlib import blake2b

import numpy as np
import pytest

from align.aligner.align import Side
from align.embed._base import stacked
from align.model import Sentence


class WordEncoder:
    """Adds up a random direction per word: a complete encoder, quick, and blind to all but the words."""

    signature = "words-1"
    width = 65

    def features(self, sentences):
        """Return one row per word, as if every word were a clause."""
        rows = [[self._word(word) for word in sentence.split()] for sentence in sentences]
        empty = np.zeros((1, self.width), dtype=np.float32)
        return stacked([np.array(row, dtype=np.float32) if row else empty for row in rows], self.width)

    def vectors(self, rows):
        """Return the rows without their count at unit length, zeros for zeros."""
        directions = rows[:, :-1]
        length = np.linalg.norm(directions, axis=1, keepdims=True)
        return (directions / np.where(length > 0, length, 1)).astype(np.float32)

    def _word(self, word):
        seed = int.from_bytes(blake2b(word.encode("utf-8", "surrogatepass"), digest_size=8).digest())
        return np.append(np.random.default_rng(seed).normal(size=self.width - 1), 1.0)


@pytest.fixture(scope="session")
def words():
    return WordEncoder()


@pytest.fixture(scope="session")
def side(words):
    """Return a side from the texts of its sentences."""

    def side(texts):
        sentences, at = [], 0
        for text in texts:
            sentences.append(Sentence(text, at, at + len(text)))
            at += len(text) + 1
        return Side(tuple(sentences), words.features(texts))

    return side
