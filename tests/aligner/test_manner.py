"""What the first look tells the second: shares of gaps and of shapes, by the posteriors of the candidates."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.aligner import manner
from align.aligner.candidates import Candidates
from align.aligner.evidence import BEAD_COLUMNS, GAP_COLUMNS, Evidence
from align.aligner.judge import judge_from
from align.aligner.lattice import Block
from align.aligner.moves import MOVES

SIZE = 40
BLOCKS = (Block(0, SIZE + 1, 0, SIZE + 1),)
SHAPES = {move: number for number, move in enumerate(MOVES)}


def found(*moves):
    """Return candidates of these shapes, wherever they end."""
    ends = np.arange(1, len(moves) + 1)
    shapes = np.array([SHAPES[move] for move in moves], dtype=np.int64)
    return Candidates(shapes, ends, ends, np.zeros(len(moves), dtype=np.int64), np.ones(len(moves)))


@given(st.lists(st.sampled_from(MOVES), max_size=SIZE), st.data())
def test_shares_are_shares_and_gaps_have_a_log(moves, data):
    posterior = np.array([data.draw(st.floats(0, 1)) for _ in moves], dtype=np.float64)
    usual = manner.manner(found(*moves), BLOCKS, posterior)
    assert all(0 <= share <= 1 for share in (usual.one_to_one, usual.many_to_many, usual.long))
    assert usual.arabic_gaps < 0
    assert usual.english_gaps < 0


def test_more_gaps_on_one_side_are_told_of_that_side():
    moves = [(1, 0), (0, 1), (1, 1), (2, 2), (1, 4)]
    few = manner.manner(found(*moves), BLOCKS, np.array([0.1, 0.1, 0.5, 0.5, 1.0]))
    many = manner.manner(found(*moves), BLOCKS, np.array([0.9, 0.1, 0.5, 0.5, 1.0]))
    assert many.arabic_gaps > few.arabic_gaps
    assert many.english_gaps == few.english_gaps
    assert (few.one_to_one, few.many_to_many, few.long) == pytest.approx((0.25, 0.25, 0.75))


def test_a_gap_knows_its_own_side_from_the_other():
    here = found((1, 0), (0, 1), (1, 1))
    bare = Evidence(
        np.zeros((1, len(BEAD_COLUMNS)), np.float32),
        np.zeros((2, len(GAP_COLUMNS)), np.float32),
        np.array([2]),
        np.array([0, 1]),
    )
    usual = manner.Manner(-1.0, -4.0, 0.5, 0.1, 0.2)
    knowing = manner.knowing(bare, here, usual)
    assert knowing.beads.shape == (1, len(BEAD_COLUMNS) + len(manner.BEAD_COLUMNS))
    assert knowing.gaps.shape == (2, len(GAP_COLUMNS) + len(manner.GAP_COLUMNS))
    own, other = len(GAP_COLUMNS), len(GAP_COLUMNS) + 1
    assert knowing.gaps[0, own] == knowing.gaps[1, other] > knowing.gaps[1, own] == knowing.gaps[0, other]


def test_weights_of_other_evidence_are_refused():
    parts = {"linear": (1, 3), "hidden": (1, 3, 2), "bias": (1, 2), "out": (1, 2)}
    arrays = {
        f"{sight}{kind}_{part}": np.zeros(shape)
        for sight in ("", "second_")
        for kind in ("beads", "gaps")
        for part, shape in parts.items()
    }
    with pytest.raises(ValueError, match="other columns"):
        judge_from({**arrays, "temperature": np.array(1.0), "signature": np.array("")})
