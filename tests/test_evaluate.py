"""The scores against a second reading of their definition, written as slowly and plainly as possible."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.evaluate import calibration, scores
from align.model import Bead


@st.composite
def alignments(draw):
    """Two alignments of the same sentences: shuffled cuts of both texts, zipped."""
    arabic, english = draw(st.integers(0, 6)), draw(st.integers(0, 6))
    return tuple(draw(_alignment(arabic, english)) for _ in range(2))


@st.composite
def _alignment(draw, arabic, english):
    beads, i, j = [], 0, 0
    while i < arabic or j < english:
        p, q = draw(st.integers(0, min(3, arabic - i))), draw(st.integers(0, min(3, english - j)))
        if p or q:
            beads.append(Bead(tuple(range(i, i + p)), tuple(range(j, j + q)), draw(st.floats(0, 1))))
        i, j = i + p, j + q
    return beads


def pieces(beads):
    """Return beads as they are counted: gaps sentence by sentence."""
    out = []
    for bead in beads:
        if bead.ar and bead.en:
            out.append((bead.ar, bead.en))
        else:
            out += [((n,), ()) for n in bead.ar] + [((), (n,)) for n in bead.en]
    return out


def touches(piece, others):
    """Tell whether a piece is one of the others, or shares a sentence pair with one."""
    return piece in others or any(set(piece[0]) & set(ar) and set(piece[1]) & set(en) for ar, en in others)


def share(right, all_of):
    return sum(map(bool, right)) / len(all_of) if all_of else 0.0


@given(alignments())
def test_scores_are_what_their_definition_says(both):
    gold, found = map(pieces, both)
    gold_pairs = [piece for piece in gold if all(piece)]
    found_pairs = [piece for piece in found if all(piece)]
    gold_gaps = [piece for piece in gold if not all(piece)]
    found_gaps = [piece for piece in found if not all(piece)]
    measured = scores(*both)
    assert measured.strict.precision == pytest.approx(share([piece in gold for piece in found], found))
    assert measured.strict.recall == pytest.approx(
        share([piece in found for piece in gold_pairs], gold_pairs)
    )
    assert measured.lax.precision == pytest.approx(share([touches(piece, gold) for piece in found], found))
    recall = share([touches(piece, found_pairs) for piece in gold_pairs], gold_pairs)
    assert measured.lax.recall == pytest.approx(recall)
    assert measured.gap.precision == pytest.approx(share([piece in gold for piece in found_gaps], found_gaps))
    assert measured.gap.recall == pytest.approx(share([piece in found for piece in gold_gaps], gold_gaps))


@given(alignments())
def test_an_alignment_agrees_with_itself_and_scores_stay_between_0_and_1(both):
    gold, found = both
    itself = scores(gold, gold)
    if any(bead.ar and bead.en for bead in gold):
        assert itself.strict.f1 == itself.lax.f1 == 1
    measured = scores(gold, found)
    for ratio in (measured.strict, measured.lax, measured.gap):
        assert 0 <= ratio.precision <= 1
        assert 0 <= ratio.recall <= 1
        assert 0 <= ratio.f1 <= 1
    assert measured.lax.recall >= measured.strict.recall
    assert measured.lax.precision >= measured.strict.precision


def test_a_case_worked_out_by_hand():
    gold = [Bead((0,), (0,)), Bead((1, 2), (1,)), Bead((3,), ()), Bead((4,), (2, 3))]
    found = [Bead((0,), (0,)), Bead((1,), (1,)), Bead((2,), ()), Bead((3,), ()), Bead((4,), (2, 3))]
    measured = scores(gold, found)
    assert (measured.strict.precision, measured.strict.recall) == (3 / 5, 2 / 3)
    assert (measured.lax.precision, measured.lax.recall) == (4 / 5, 1)
    assert (measured.gap.precision, measured.gap.recall) == (1 / 2, 1)


def test_a_sentence_in_no_bead_counts_as_a_gap():
    assert scores([Bead((0,), (0,)), Bead((1,), ())], [Bead((0,), (0,))]).gap.f1 == 1
    assert scores([Bead((0,), (0,))], []).strict.recall == 0


def test_scores_of_documents_add_up_over_counts():
    right = scores([Bead((0,), (0,))], [Bead((0,), (0,))])
    wrong = scores([Bead((0,), (0,)), Bead((1,), (1,))], [Bead((0,), (1,)), Bead((1,), (0,))])
    assert (right + wrong).strict.recall == 1 / 3


def test_calibration_compares_confidence_with_truth():
    gold = [Bead((n,), (n,)) for n in range(4)]
    found = [
        Bead((0,), (0,), 1.0), Bead((1,), (1,), 0.95), Bead((2,), (), 0.5), Bead((), (2,), 0.5), Bead((3,), (3,), 0.5),
    ]  # fmt: skip
    measured = calibration([(gold, found)])
    assert measured.bins == ((0.5, pytest.approx(1 / 3), 3), (pytest.approx(0.975), 1.0, 2))
    assert measured.error == pytest.approx((0.5 - 1 / 3) * 3 / 5 + 0.025 * 2 / 5)
    assert measured.sure_right == 1


def test_calibration_of_nothing_is_nothing():
    measured = calibration([([], [])])
    assert (measured.bins, measured.error, measured.sure_right) == ((), 0, 0)


@given(alignments())
def test_bins_hold_every_bead_once(both):
    measured = calibration([both])
    assert sum(count for _, _, count in measured.bins) == len(pieces(both[1]))
    assert 0 <= measured.error <= 1
