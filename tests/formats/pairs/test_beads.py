from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.errors import InputError
from align.formats.pairs import WriteSettings
from align.formats.pairs.beads import bead_line, check_cover, read_beads, write
from align.model import Bead


@given(data=st.data())
def test_beads_read_back_with_their_confidence_to_three_decimals(any_collation, data):
    collation = data.draw(any_collation)
    back = read_beads(write(collation, WriteSettings()).data, "x")
    assert [(bead.ar, bead.en) for bead in back] == [(bead.ar, bead.en) for bead in collation.beads]
    assert all(abs(a.confidence - b.confidence) <= 0.0005 for a, b in zip(back, collation.beads, strict=True))


def test_a_gap_is_an_empty_bracket():
    assert bead_line(Bead((), (3,), 0.5)) == "[]:[3]:0.500"


def test_a_line_without_confidence_counts_as_certain():
    assert read_beads(b"[0]:[0,1]\n", "x") == (Bead((0,), (0, 1), 1.0),)


def test_byte_order_mark_windows_line_ends_and_empty_lines_are_no_obstacle():
    assert len(read_beads("\ufeff[0]:[0]:0.5\r\n\r\n[1]:[]:1.0".encode(), "x")) == 2


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("[0]-[1]", "is not a bead"),
        ("0:1:0.5", "is not a bead"),
        ("[0]:[1]:0.5:more", "is not a bead"),
        ("[-1]:[0]:0.5", "is not a bead"),
        ("[٠]:[0]:0.5", "is not a bead"),
        ("[0]:[0]:nan", "is not a bead"),
        ("[]:[]:0.5", "empty on both sides"),
        ("[0]:[0]:1.5", "above 1"),
        ("[1,0]:[0]:0.5", "do not ascend"),
        ("[0]:[2,2]:0.5", "do not ascend"),
    ],
)
def test_a_wrong_line_is_named(line, says):
    with pytest.raises(InputError, match=f"my.beads, line 2: .*{says}"):
        read_beads(f"[0]:[0]:0.5\n{line}\n".encode(), "my.beads")


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(InputError, match="byte 1 is not text"):
        read_beads(b"[\xff]", "x")


@given(data=st.binary(max_size=40))
def test_any_bytes_are_read_or_refused(data):
    beads = ()
    with suppress(InputError):
        beads = read_beads(data, "x")
    assert all(bead.ar or bead.en for bead in beads)


def test_sentences_that_no_bead_holds_become_gaps_in_their_place():
    beads = (Bead((0,), (1,)), Bead((2,), (2,)))
    covered = check_cover(beads, 4, 4)
    assert [(bead.ar, bead.en) for bead in covered] == [
        ((), (0,)), ((0,), (1,)), ((1,), ()), ((2,), (2,)), ((3,), ()), ((), (3,)),
    ]  # fmt: skip


@given(kept=st.sets(st.integers(0, 9)), more=st.integers(0, 3))
def test_covering_holds_every_sentence_once_and_changes_nothing_whole(kept, more):
    beads = tuple(Bead((number,), (number,)) for number in sorted(kept))
    covered = check_cover(beads, 10, 10 + more)
    assert sorted(number for bead in covered for number in bead.ar) == list(range(10))
    assert sorted(number for bead in covered for number in bead.en) == list(range(10 + more))
    assert check_cover(covered, 10, 10 + more) == covered
    assert [bead.ar for bead in covered if bead.ar] == [(number,) for number in range(10)]


@pytest.mark.parametrize(
    ("beads", "says"),
    [
        ((Bead((2,), (0,)),), "Arabic sentence 2, but the text has 2"),
        ((Bead((0,), (9,)),), "English sentence 9, but the text has 2"),
        ((Bead((0,), (0,)), Bead((0,), (1,))), "Arabic sentence 0 twice"),
    ],
)
def test_beads_that_do_not_fit_the_texts_are_refused(beads, says):
    with pytest.raises(InputError, match=says):
        check_cover(beads, 2, 2)
