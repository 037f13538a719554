from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.aligner.anchors import anchors, chain
from align.aligner.coarse import corridor

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
    assert anchors(vectors, vectors) == [(number, number) for number in range(300)]


def test_a_text_that_repeats_itself_is_anchored_place_by_place(vectors):
    long = np.concatenate([vectors] * 8)
    assert anchors(long, long) == []
    found = anchors(long, long, corridor(long, long))
    assert found == [(number, number) for number in range(2400)]


def test_anchors_stay_inside_their_corridor(vectors):
    long = np.concatenate([vectors, vectors[:250]])
    near = corridor(long, long)
    found = anchors(long, long, near)
    assert ascends(found)
    assert all(near.left[i] <= j < near.right[i + 1] for i, j in found)


def test_few_sentences_or_none_have_their_anchors_too(vectors):
    assert anchors(vectors[:1], vectors[:1]) in ([], [(0, 0)])
    assert anchors(vectors[:0], vectors) == anchors(vectors, vectors[:0]) == []


def test_vectors_of_zeros_anchor_nothing():
    nothing = np.zeros((5, 8), dtype=np.float32)
    assert anchors(nothing, nothing) == []
