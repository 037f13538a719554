import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.aligner.locks import Range, locks
from align.errors import NoPathError
from align.model import Bead, BeadStatus


def shown(found):
    return [
        (part.ar, part.en) if isinstance(part, Range) else (part.ar, part.en, "bead") for part in found.parts
    ]


def test_nothing_settled_is_one_range():
    assert shown(locks(3, 4)) == [(range(3), range(4))]
    assert shown(locks(0, 0)) == []


def test_a_confirmed_bead_parts_the_texts():
    found = locks(5, 6, [Bead((2,), (1, 2), 0.4)])
    assert shown(found) == [(range(2), range(1)), ((2,), (1, 2), "bead"), (range(3, 5), range(3, 6))]
    assert found.parts[1] == Bead((2,), (1, 2), 1.0, BeadStatus.CONFIRMED)


def test_a_boundary_parts_the_texts():
    assert shown(locks(4, 4, boundaries=[(1, 2), (1, 2)])) == [
        (range(1), range(2)),
        (range(1, 4), range(2, 4)),
    ]
    assert shown(locks(4, 4, boundaries=[(0, 0), (4, 4)])) == [(range(4), range(4))]


def test_a_confirmed_gap_parts_nothing_but_stands_alone():
    found = locks(4, 4, [Bead((1, 2), ()), Bead((), (3,))])
    assert shown(found) == [(range(4), range(4))]
    assert (found.alone_ar, found.alone_en) == ({1, 2}, {3})


@pytest.mark.parametrize(
    ("confirmed", "boundaries", "message"),
    [
        ([Bead((0,), (1,)), Bead((1,), (0,))], [], "[1]:[0] crosses what is settled before it"),
        ([Bead((0, 1), (0,)), Bead((1,), (1,))], [], "[1]:[1] crosses"),
        ([Bead((0, 1), (0,))], [(1, 1)], "The boundary (1, 1) crosses"),
        ([Bead((0,), (0,)), Bead((0,), ())], [], "[0]:[0] is also confirmed to stand alone"),
        ([Bead((4,), (0,))], [], "[4]:[0] does not name neighbouring sentences"),
        ([Bead((), (-1,))], [], "[]:[-1] does not name neighbouring sentences"),
        ([Bead((0, 2), (0,))], [], "[0, 2]:[0] does not name neighbouring sentences"),
        ([], [(5, 1)], "The boundary (5, 1) lies outside the texts"),
        ([], [(-1, 0)], "The boundary (-1, 0) lies outside the texts"),
    ],
)
def test_a_contradiction_names_what_contradicts(confirmed, boundaries, message):
    with pytest.raises(NoPathError, match=re.escape(message)):
        locks(4, 4, confirmed, boundaries)


BEADS = st.builds(
    Bead,
    st.lists(st.integers(-1, 5), max_size=3).map(tuple),
    st.lists(st.integers(-1, 5), max_size=3).map(tuple),
)


@given(st.lists(BEADS, max_size=4), st.lists(st.tuples(st.integers(-1, 6), st.integers(-1, 6)), max_size=2))
def test_any_constraints_part_the_texts_or_are_refused(confirmed, boundaries):
    try:
        parts = locks(5, 5, confirmed, boundaries).parts
    except NoPathError:
        return
    assert [number for part in parts for number in part.ar] == list(range(5))
    assert [number for part in parts for number in part.en] == list(range(5))
