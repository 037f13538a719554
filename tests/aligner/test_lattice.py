"""The lattice against an exhaustive twin that tries every path."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from align.aligner.lattice import Block, backward, best_path, forward
from align.aligner.moves import MOVES
from align.errors import NoPathError

SMALL = ((1, 0), (0, 1), (1, 1), (1, 2), (2, 1), (2, 2))


@st.composite
def lattices(draw):
    """Log weights for every bead of two short texts, and blocks that cover the whole square."""
    arabic, english = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    weights = draw(
        arrays(np.float32, (len(SMALL), arabic + 1, english + 1), elements=st.floats(-8, 2, width=32))
    )
    for k, (p, q) in enumerate(SMALL):
        weights[k, :p] = -np.inf
        weights[k, :, :q] = -np.inf
    height = draw(st.integers(1, arabic + 1))
    tops = range(0, arabic + 1, height)
    blocks = [Block(top, min(top + height, arabic + 1), 0, english + 1) for top in tops]
    return weights, blocks


def part(weights):
    return lambda block: weights[:, block.top : block.bottom, block.left : block.right]


def every_path(weights):
    """Yield (beads, weight) of every path, slowly and obviously."""

    def reach(i, j):
        if i == j == 0:
            yield (), 0.0
            return
        for k, (p, q) in enumerate(SMALL):
            if i >= p and j >= q and np.isfinite(weights[k, i, j]):
                for beads, weight in reach(i - p, j - q):
                    yield (*beads, (k, i, j)), weight + float(weights[k, i, j])

    _, rows, columns = weights.shape
    return list(reach(rows - 1, columns - 1))


@given(lattices())
def test_the_best_path_is_as_heavy_as_the_heaviest_of_all_paths(lattice):
    weights, blocks = lattice
    path = best_path(blocks, SMALL, part(weights))
    weight = sum(float(weights[bead]) for bead in path)
    assert weight == pytest.approx(max(weight for _, weight in every_path(weights)), abs=1e-5)


@given(lattices())
def test_sums_from_both_ends_equal_the_sum_over_all_paths(lattice):
    weights, blocks = lattice
    total = np.logaddexp.reduce([weight for _, weight in every_path(weights)])
    assert forward(blocks, SMALL, part(weights))[-1][-1, -1] == pytest.approx(total, abs=1e-6)
    assert backward(blocks, SMALL, part(weights))[0][0, 0] == pytest.approx(total, abs=1e-6)


@given(lattices())
def test_forward_and_backward_give_the_posterior_of_every_bead(lattice):
    weights, blocks = lattice
    before = np.concatenate(forward(blocks, SMALL, part(weights)))
    after = np.concatenate(backward(blocks, SMALL, part(weights)))
    paths = every_path(weights)
    total = np.logaddexp.reduce([weight for _, weight in paths])

    @cache
    def share(bead):
        return sum(np.exp(weight - total) for beads, weight in paths if bead in beads)

    for bead in best_path(blocks, SMALL, part(weights)):
        k, i, j = bead
        p, q = SMALL[k]
        log = before[i - p, j - q] + weights[bead] + after[i, j] - total
        assert np.exp(log) == pytest.approx(share(bead), abs=1e-5)


def test_blocks_that_climb_give_what_the_whole_square_gives():
    rng = np.random.default_rng(7)
    weights = rng.normal(-3, 1, (len(MOVES), 61, 61)).astype(np.float32)
    diagonal = MOVES.index((1, 1))
    weights[diagonal] += 8
    for k, (p, q) in enumerate(MOVES):
        weights[k, :p], weights[k, :, :q] = -np.inf, -np.inf
    whole = [Block(0, 61, 0, 61)]
    banded = [Block(top, min(top + 10, 61), max(0, top - 12), min(61, top + 24)) for top in range(0, 61, 10)]
    assert best_path(banded, MOVES, part(weights)) == best_path(whole, MOVES, part(weights))


def test_texts_that_no_path_joins_are_refused():
    weights = np.full((len(SMALL), 3, 3), -np.inf, dtype=np.float32)
    with pytest.raises(NoPathError, match="joins the two texts"):
        best_path([Block(0, 3, 0, 3)], SMALL, part(weights))
