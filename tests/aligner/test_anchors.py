from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.aligner.anchors import chain, coarse_anchors, local_anchors

PAIRS = st.dictionaries(st.integers(0, 7), st.tuples(st.integers(0, 7), st.integers(1, 9)), max_size=7).map(
    lambda pairs: [(i, j, float(weight)) for i, (j, weight) in pairs.items()]
)


def ascends(pairs):
    return all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(pairs))


@given(PAIRS)
def test_the_chain_is_as_heavy_as_the_heaviest_of_all_chains(pairs):
    weights = {(i, j): weight for i, j, weight in pairs}
    ordered = sorted(weights)
    chains = [
        some for size in range(len(ordered) + 1) for some in combinations(ordered, size) if ascends(some)
    ]
    found = chain(pairs)
    assert ascends(found)
    assert sum(weights[pair] for pair in found) == max(sum(weights[pair] for pair in some) for some in chains)


@pytest.fixture
def vectors():
    rows = np.random.default_rng(3).normal(size=(300, 32)).astype(np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def test_a_text_is_anchored_to_itself_everywhere(vectors):
    assert coarse_anchors(vectors, vectors) == [(number, number) for number in range(300)]


def test_a_sample_anchors_a_long_text(vectors):
    long = np.concatenate([vectors] * 8)
    anchors = coarse_anchors(long + 0.01 * np.arange(len(long), dtype=np.float32)[:, None], long)
    assert len(anchors) <= 2000
    assert ascends(anchors)


def test_anchors_stay_inside_their_corridor(vectors):
    corridor = [(slice(0, 100), slice(0, 120)), (slice(100, 300), slice(90, 300))]
    assert local_anchors(vectors, vectors, corridor) == [(number, number) for number in range(300)]
    elsewhere = local_anchors(vectors, vectors, [(slice(0, 50), slice(200, 300))])
    assert all(i < 50 and j >= 200 for i, j in elsewhere)
    assert ascends(elsewhere)


def test_few_sentences_or_none_have_their_anchors_too(vectors):
    assert coarse_anchors(vectors[:1], vectors[:1]) in ([], [(0, 0)])
    assert coarse_anchors(vectors[:0], vectors) == coarse_anchors(vectors, vectors[:0]) == []


def test_vectors_of_zeros_anchor_nothing():
    nothing = np.zeros((5, 8), dtype=np.float32)
    assert coarse_anchors(nothing, nothing) == []
