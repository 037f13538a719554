"""An encoder behind the cache answers as the bare one does, and asks it only once."""

import numpy as np
import pytest

from align.embed._base import InContext
from align.embed.cache import remembering

SENTENCES = ("وصل الوفد صباحاً، ثم غادر مساءً.", "It left in the evening.", "لا")
PARTS = (("وصل", "الوفد", "صباحاً،"), ("It", "left."), ("لا",), ("It", "left."))


class Asked:
    """The encoder, and how many texts it was asked for."""

    def __init__(self, encoder):
        self._encoder = encoder
        self.signature, self.width, self.times = encoder.signature, encoder.width, 0

    def features(self, sentences):
        self.times += len(sentences)
        return self._encoder.features(sentences)

    def parts(self, sentences):
        self.times += len(sentences)
        return self._encoder.parts(sentences)

    def vectors(self, rows):
        return self._encoder.vectors(rows)


@pytest.mark.parametrize("kind", ["features", "parts"])
def test_a_second_run_encodes_nothing_and_gets_the_same_bits(encoder, tmp_path, kind):
    texts = SENTENCES if kind == "features" else PARTS
    first, second = Asked(encoder), Asked(encoder)
    made = getattr(remembering(first, tmp_path / "cache"), kind)(texts)
    read = getattr(remembering(second, tmp_path / "cache"), kind)(texts)
    assert (first.times, second.times) == (len(set(texts)), 0)
    assert np.array_equal(made.rows, read.rows)
    assert np.array_equal(made.starts, read.starts)


def test_parts_of_a_text_are_not_taken_for_the_text_or_for_other_parts(encoder, tmp_path):
    known = remembering(encoder, tmp_path / "cache")
    known.features(["It left."])
    assert len(known.parts([["It", "left."]]).rows) == 2
    assert len(known.parts([["It left."]]).rows) == 1


def test_words_from_the_cache_are_those_of_the_encoder(encoder, tmp_path):
    known = remembering(encoder, tmp_path / "cache")
    for _ in range(2):
        assert np.allclose(
            known.parts(PARTS).rows, encoder.parts(PARTS[:3] + PARTS[1:2]).rows, atol=2e-3, rtol=2e-3
        )


def test_an_encoder_without_words_in_context_stays_one(tmp_path):
    class Plain:
        signature, width = "plain", 2
        features = vectors = None

    assert not isinstance(remembering(Plain(), tmp_path / "cache"), InContext)
