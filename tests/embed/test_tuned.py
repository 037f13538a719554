import numpy as np
import pytest

from align.embed.cache import remembering
from align.embed.tuned import Tuned, halfway, tuned
from align.embed.use import UseEncoder

TEXTS = [
    "ذهب الولد إلى المدرسة في الصباح الباكر، ثم عاد.",
    "The boy went to school.",
    "x",
    "He came back at noon.",
]


@pytest.fixture(scope="module")
def plain():
    return UseEncoder()


@pytest.fixture(scope="module")
def encoder(plain):
    return tuned(plain)


def test_features_are_the_plain_encoders(plain, encoder):
    assert encoder.width == plain.width
    np.testing.assert_array_equal(encoder.features(TEXTS).rows, plain.features(TEXTS).rows)


def test_the_signature_names_both(plain, encoder):
    assert encoder.signature.startswith(f"{plain.signature}/")


def test_vectors_are_of_length_one_and_of_their_own(plain, encoder):
    sums = plain.features(TEXTS).sentences()
    vectors = encoder.vectors(sums)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert np.abs(vectors - plain.vectors(sums)).max() > 0.01


def test_half_of_the_head_at_a_time_gives_the_same_vectors(encoder):
    features = encoder.features(TEXTS)
    upper, done = halfway(encoder, features)
    sums = features.sentences()
    np.testing.assert_allclose(upper(done.sentences()), encoder.vectors(sums), atol=1e-5)
    both = encoder.vectors(sums[1:2] + sums[3:4])
    np.testing.assert_allclose(upper(done.sentences()[[1]] + done.sentences()[[3]]), both, atol=1e-5)


def test_a_row_of_no_tokens_has_no_vector(encoder):
    assert not encoder.vectors(np.zeros((1, encoder.width), dtype=np.float32)).any()
    upper, done = halfway(encoder, encoder.features(TEXTS))
    assert not upper(np.zeros((1, done.rows.shape[1]), dtype=np.float32)).any()


def test_other_encoders_stay_what_they_are():
    class Other:
        vectors = None

    other = Other()
    assert tuned(other) is other
    assert halfway(other, None) == (other.vectors, None)


def test_an_encoder_behind_a_cache_is_found(plain, encoder):
    rows = plain.features(TEXTS).sentences()
    np.testing.assert_array_equal(tuned(remembering(plain, None)).vectors(rows), encoder.vectors(rows))


def test_a_file_of_other_layers_is_refused(plain, tmp_path):
    np.savez(tmp_path / "other.npz", signature=np.array("x"), d0=np.zeros((2, 2)))
    with pytest.raises(KeyError):
        Tuned(plain, tmp_path / "other.npz")
