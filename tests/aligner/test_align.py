"""The laws of the aligner, with an encoder of words; and the demo text, with the real one."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.aligner.align import Side, align
from align.embed.use import UseEncoder
from align.errors import NoPathError
from align.evaluate import scores
from align.formats.pairs.beads import read_beads
from align.model import Bead, BeadStatus, Sentence

DEMO = Path(__file__).parents[2] / "corpora" / "gold" / "khaddam-tehran-2003"
WORDS = st.lists(st.sampled_from([f"w{number}" for number in range(12)]), min_size=1, max_size=8).map(
    " ".join
)
TEXTS = st.lists(WORDS, max_size=9)
FEW = settings(max_examples=60)


def distinct(count, seed=0, length=9):
    """Return sentences that share no word but by chance."""
    random = np.random.default_rng(seed)
    return [" ".join(f"v{number}" for number in random.integers(0, 100_000, length)) for _ in range(count)]


def numbers(beads):
    return [(bead.ar, bead.en) for bead in beads]


def require_cover(beads, arabic, english):
    """Demand that beads hold every sentence once, in Arabic order; moved passages may lie across the English one."""
    assert [number for bead in beads for number in bead.ar] == list(range(arabic))
    assert sorted(number for bead in beads for number in bead.en) == list(range(english))
    assert all(bead.ar or bead.en for bead in beads)
    assert all(0 <= bead.confidence <= 1 for bead in beads)


@st.composite
def settled(draw):
    """Two texts, and beads an editor might have confirmed in them."""
    ar, en = draw(TEXTS), draw(TEXTS)
    beads, i, j = [], 0, 0
    while True:
        i, j = i + draw(st.integers(0, 3)), j + draw(st.integers(0, 3))
        p, q = draw(st.integers(0, 3)), draw(st.integers(0, 3))
        if not (p or q) or i + p > len(ar) or j + q > len(en):
            return ar, en, draw(st.permutations(beads))
        beads.append(Bead(tuple(range(i, i + p)), tuple(range(j, j + q)), 0.2))
        i, j = i + p, j + q


@FEW
@given(TEXTS, TEXTS)
def test_beads_cover_every_sentence_once_in_arabic_order(words, side, ar, en):
    require_cover(align(side(ar), side(en), words), len(ar), len(en))


@FEW
@given(TEXTS, TEXTS)
def test_the_same_texts_give_the_same_beads(words, side, ar, en):
    assert align(side(ar), side(en), words) == align(side(ar), side(en), words)


@settings(max_examples=20)
@given(st.integers(1, 60), st.integers(0, 1000))
def test_a_text_aligned_with_itself_is_all_one_to_one(words, side, count, seed):
    texts = distinct(count, seed)
    beads = align(side(texts), side(texts), words)
    assert numbers(beads) == [((number,), (number,)) for number in range(count)]


@FEW
@given(settled())
def test_what_is_confirmed_comes_out_as_it_is(words, side, case):
    ar, en, confirmed = case
    beads = align(side(ar), side(en), words, confirmed=confirmed)
    require_cover(beads, len(ar), len(en))
    for bead in confirmed:
        if bead.ar and bead.en:
            assert Bead(bead.ar, bead.en, 1.0, BeadStatus.CONFIRMED) in beads
    alone_ar = {number for bead in confirmed if not bead.en for number in bead.ar}
    alone_en = {number for bead in confirmed if not bead.ar for number in bead.en}
    for bead in beads:
        if alone_ar & {*bead.ar} or alone_en & {*bead.en}:
            assert bead.is_gap
            assert bead.status is BeadStatus.CONFIRMED


@FEW
@given(settled(), st.data())
def test_no_bead_spans_a_boundary(words, side, case, data):
    ar, en, _ = case
    i, j = data.draw(st.integers(0, len(ar))), data.draw(st.integers(0, len(en)))
    beads = align(side(ar), side(en), words, boundaries=[(i, j)])
    require_cover(beads, len(ar), len(en))
    for bead in beads:
        before = {number < i for number in bead.ar} | {number < j for number in bead.en}
        assert len(before) == 1


@pytest.mark.parametrize(("arabic", "english"), [(0, 0), (0, 3), (3, 0), (1, 0)])
def test_against_an_empty_side_everything_is_a_gap(words, side, arabic, english):
    beads = align(side(distinct(arabic)), side(distinct(english)), words)
    require_cover(beads, arabic, english)
    assert all(bead.is_gap for bead in beads)
    assert len(beads) == arabic + english


def test_texts_of_one_sentence_are_one_bead(words, side):
    assert numbers(align(side(["a b c d"]), side(["a b c d"]), words)) == [((0,), (0,))]


@pytest.mark.parametrize("parts", range(1, 9))
def test_one_sentence_may_have_up_to_eight_counterparts(words, side, parts):
    texts = distinct(12)
    pieces = distinct(parts, seed=1, length=5)
    one, many = [*texts[:6], " ".join(pieces), *texts[6:]], [*texts[:6], *pieces, *texts[6:]]
    wanted = (6,), tuple(range(6, 6 + parts))
    forth, back = align(side(one), side(many), words), align(side(many), side(one), words)
    assert wanted in numbers(forth)
    assert wanted[::-1] in numbers(back)


def test_a_long_stretch_without_counterpart_leaves_the_others_paired(words, side):
    texts, extra = distinct(120), distinct(400, seed=1)
    beads = align(side([*texts[:60], *extra, *texts[60:]]), side(texts), words)
    require_cover(beads, 520, 120)
    wanted = [((number + 400 * (number >= 60),), (number,)) for number in range(120)]
    assert len(set(numbers(beads)) & set(wanted)) >= 118  # the two at the edges may swallow a stranger


def test_texts_that_share_nothing_are_joined_somehow(words, side):
    ar, en = distinct(700), distinct(40, seed=1)
    require_cover(align(side(ar), side(en), words), 700, 40)
    require_cover(align(side(en), side(ar), words), 40, 700)


def test_sentences_all_alike_are_joined_somehow(words, side):
    require_cover(align(side(["x"] * 300), side(["x"] * 200), words), 300, 200)


def test_texts_solved_in_several_parts_are_still_covered(words, side):
    texts = distinct(5000)
    kept = [text for number, text in enumerate(texts) if number % 7]
    beads = align(side(texts), side(kept), words)
    require_cover(beads, 5000, len(kept))
    paired = {(bead.ar[0], bead.en[0]) for bead in beads if len(bead.ar) == len(bead.en) == 1}
    right = {(number, number - number // 7 - 1) for number in range(5000) if number % 7}
    assert len(paired & right) > 0.99 * len(right)


def test_progress_counts_every_arabic_sentence_once(words, side):
    done = []
    confirmed = [Bead((3, 4), (4,))]
    align(side(distinct(20)), side(distinct(20)), words, confirmed=confirmed, progress=done.append)
    assert sum(done) == 20


def test_a_contradiction_is_said_and_not_resolved_silently(words, side):
    texts = side(distinct(9))
    with pytest.raises(NoPathError, match=r"\[5\]:\[2\] crosses"):
        align(texts, texts, words, confirmed=[Bead((5,), (2,)), Bead((2,), (5,))])


def test_the_demo_text_is_aligned_nearly_as_by_hand():
    encoder = UseEncoder()
    sides = []
    for name in ("ar.sentences.txt", "en.sentences.txt"):
        lines = (DEMO / name).read_text("utf-8").splitlines()
        sides.append(Side(tuple(Sentence(line, 0, 0) for line in lines), encoder.features(lines)))
    gold = read_beads((DEMO / "gold.txt").read_bytes(), "gold.txt")
    beads = align(*sides, encoder)
    require_cover(beads, len(sides[0].sentences), len(sides[1].sentences))
    assert scores(gold, beads).strict.f1 >= 0.95
