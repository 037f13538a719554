import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from align.model import Bead, FindingStatus
from align.reports import _picture
from align.reports._picture import DETAIL, WIDTH, _groups, picture


def test_each_bead_has_a_band_that_leads_to_it(hard):
    bands = picture(hard).bands
    assert [band.bead for band in bands] == list(range(len(hard.beads)))
    assert [band.kind for band in bands[2:7]] == ["pair weak", "pair", "many", "gap", "gap"]


def test_a_gap_comes_to_a_point_and_a_pair_does_not(hard):
    def english_edge(band):
        return re.search(rf"([\d.]+) {_picture.BOTTOM:g}H([\d.]+)", band.path).groups()

    bands = picture(hard).bands
    assert len(set(english_edge(bands[5]))) == 1
    assert len(set(english_edge(bands[0]))) == 2


def test_the_deepest_dip_is_the_lowest_fidelity(hard):
    depths = {dip.bead: float(re.search(r"v([\d.]+)", dip.path)[1]) for dip in picture(hard).dips}
    assert max(depths, key=depths.get) == hard.fidelity.index(min(hard.fidelity))
    assert hard.fidelity.index(100) not in depths


def test_settled_findings_put_up_no_sign(hard):
    assert [sign.bead for sign in picture(hard).signs] == [0, 3, 5]
    settled = tuple(replace(each, status=FindingStatus.DISMISSED) for each in hard.findings)
    assert picture(replace(hard, findings=settled)).signs == ()


def test_a_crossing_leads_to_its_bead(hard):
    assert [arc.bead for arc in picture(hard).arcs] == [7]


@given(data=st.data())
def test_everything_is_drawn_inside_the_picture(any_collation, data):
    drawn = picture(data.draw(any_collation))
    for band in drawn.bands:
        numbers = [float(number) for number in re.findall(r"-?[\d.]+", band.path)]
        assert all(0 <= number <= WIDTH for number in numbers)
    assert all(0 <= float(dip.path[1:].split()[0]) <= WIDTH for dip in drawn.dips)


@given(weak=st.lists(st.booleans(), max_size=60), longest=st.integers(1, 9))
def test_groups_cover_every_bead_once_and_keep_doubtful_ones_alone(weak, longest):
    beads = [Bead((number,), (number,), 0.1 if each else 0.9) for number, each in enumerate(weak)]
    groups = list(_groups(beads, longest))
    assert [number for first, last in groups for number in range(first, last + 1)] == list(range(len(beads)))
    assert all(last - first < longest for first, last in groups)
    assert all(not any(weak[first : last + 1]) for first, last in groups if last > first)


def test_the_picture_of_a_long_text_stays_small(collation_of):
    one = collation_of("نص", "text")
    count = 4 * DETAIL
    long = replace(
        one,
        ar=replace(one.ar, sentences=one.ar.sentences * count),
        en=replace(one.en, sentences=one.en.sentences * count),
        beads=tuple(Bead((number,), (number,)) for number in range(count)),
        fidelity=tuple(number % 100 for number in range(count)),
    )
    drawn = picture(long)
    assert drawn.merged
    assert len(drawn.bands) <= _picture.COLUMNS + 1
    assert len(drawn.dips) <= _picture.COLUMNS + 1
