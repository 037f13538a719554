"""Beads in another order: neighbours that change places, passages that moved, and the paths around them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.aligner.align import align
from align.aligner.detours import outside, with_detours, within
from align.aligner.lattice import Block, best_path
from align.aligner.moves import MOVES
from align.aligner.posterior import posteriors, sums
from align.aligner.swaps import Swap

FEW = settings(max_examples=40)


def distinct(count):
    """Return sentences of nine words that share none but by chance."""
    random = np.random.default_rng(0)
    return [" ".join(f"v{number}" for number in random.integers(0, 100_000, 9)) for _ in range(count)]


def numbers(beads):
    return [(bead.ar, bead.en) for bead in beads]


def require_cover(beads, arabic, english):
    assert [number for bead in beads for number in bead.ar] == list(range(arabic))
    assert sorted(number for bead in beads for number in bead.en) == list(range(english))


@FEW
@given(st.integers(0, 27), st.integers(1, 2), st.integers(1, 2))
def test_neighbours_that_change_places_are_found(words, side, at, first, second):
    """One sentence and another, each rendered by one or two, stand in the other order in the English."""
    arabic = distinct(30)
    pieces = [[text] for text in arabic]
    for number, parts in ((at, first), (at + 1, second)):
        tokens = arabic[number].split()
        pieces[number] = [" ".join(tokens[part::parts]) for part in range(parts)]
    order = [*range(at), at + 1, at, *range(at + 2, 30)]
    english, places = [], {}
    for number in order:
        places[number] = tuple(range(len(english), len(english) + len(pieces[number])))
        english += pieces[number]
    beads = align(side(arabic), side(english), words)
    require_cover(beads, 30, len(english))
    assert {((at,), places[at]), ((at + 1,), places[at + 1])} <= set(numbers(beads))


def test_a_passage_that_moved_is_found_whole(words, side):
    arabic = distinct(60)
    english = [*arabic[:10], *arabic[13:40], *arabic[10:13], *arabic[40:]]
    beads = align(side(arabic), side(english), words)
    require_cover(beads, 60, 60)
    assert {((10 + n,), (37 + n,)) for n in range(3)} <= set(numbers(beads))


def test_a_faithful_text_has_no_crossing(words, side):
    texts = distinct(200)
    beads = align(side(texts), side(texts), words)
    assert numbers(beads) == [((n,), (n,)) for n in range(200)]


@st.composite
def crossed(draw):
    """A lattice of two short texts in blocks, and a swap in it."""
    arabic, english = draw(st.integers(3, 12)), draw(st.integers(3, 12))
    seed, height = draw(st.integers(0, 10_000)), draw(st.integers(9, 13))
    weights = np.random.default_rng(seed).normal(-2, 2, (len(MOVES), arabic + 1, english + 1))
    for k, (p, q) in enumerate(MOVES):
        weights[k, :p], weights[k, :, :q] = -np.inf, -np.inf
    tops = range(0, arabic + 1, height)
    blocks = [Block(top, min(top + height, arabic + 1), 0, english + 1) for top in tops]
    i, j = draw(st.integers(0, arabic - 2)), draw(st.integers(0, english - 2))
    end = draw(st.integers(i + 2, arabic)), draw(st.integers(j + 2, english))
    swap = Swap((i, j), (i + 1, j + 1), end, 1.0)
    return blocks, [weights[:, b.top : b.bottom].astype(np.float32) for b in blocks], swap


@given(crossed())
def test_every_path_around_a_swap_goes_through_its_corners(lattice):
    blocks, weights, swap = lattice
    assert within([swap], blocks) == [swap]
    corners = np.array([swap.start]), np.array([swap.end])
    free = sums(blocks, MOVES, weights)
    bound = sums(blocks, MOVES, with_detours(blocks, weights, [swap]))
    assert bound.total == pytest.approx(free.total + free.through(*corners)[0], abs=1e-3)
    path = best_path(
        blocks, MOVES, dict(zip(blocks, with_detours(blocks, weights, [swap]), strict=True)).__getitem__
    )
    found = list(outside(path, [swap]))
    assert found.count(swap) == 1
    ends = [swap.end if isinstance(step, Swap) else step[1:] for step in found]
    at = found.index(swap)
    assert (ends[at - 1] if at else (0, 0)) == swap.start
    assert ends[-1] == (blocks[-1].bottom - 1, blocks[-1].right - 1)


@given(crossed())
def test_shares_of_beads_are_what_goes_through_their_ends(lattice):
    blocks, weights, _ = lattice
    found = sums(blocks, MOVES, weights)
    for block, given_, probable in zip(blocks, weights, posteriors(blocks, MOVES, weights), strict=True):
        k, row, column = (each[:20] for each in np.nonzero(probable > 1e-3))
        ends = np.stack([row + block.top, column + block.left], axis=1)
        log = found.through(ends - np.array(MOVES)[k], ends) + given_[k, row, column]
        assert np.exp(log) == pytest.approx(probable[k, row, column], abs=1e-4)
