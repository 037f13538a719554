from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from align.aligner.band import band
from align.aligner.coarse import Corridor


@st.composite
def anchored(draw):
    """Lengths of two texts and a monotone chain of anchors in them."""
    arabic, english = draw(st.integers(0, 4000)), draw(st.integers(0, 4000))
    count = draw(st.integers(0, min(arabic, english, 30)))
    ar = sorted(draw(st.sets(st.integers(0, max(0, arabic - 1)), min_size=count, max_size=count)))
    en = sorted(draw(st.sets(st.integers(0, max(0, english - 1)), min_size=count, max_size=count)))
    return arabic, english, list(zip(ar, en, strict=True))


@given(anchored())
def test_blocks_lead_from_the_first_node_to_the_last(case):
    arabic, english, anchors = case
    blocks = band(arabic, english, anchors)
    assert (blocks[0].top, blocks[0].left) == (0, 0)
    assert (blocks[-1].bottom, blocks[-1].right) == (arabic + 1, english + 1)
    for before, after in pairwise(blocks):
        assert before.bottom == after.top
        assert before.left <= after.left < before.right <= after.right
    assert all(block.left < block.right for block in blocks)


@given(st.integers(1, 3000))
def test_anchors_all_along_keep_the_band_narrow(count):
    blocks = band(count, count, [(number, number) for number in range(count)])
    assert max(block.right - block.left for block in blocks) <= 100
    for block in blocks:
        for number in range(block.top, min(block.bottom, count)):
            assert block.left <= number < block.right


def test_without_anchors_a_short_text_is_seen_whole():
    assert all((block.left, block.right) == (0, 41) for block in band(30, 40, []))


def test_far_from_anchors_the_rough_path_narrows_the_band():
    path = np.arange(2001)
    near = Corridor(np.maximum(path - 60, 0), np.minimum(path + 60, 2000), path)
    blocks = band(2000, 2000, [], near)
    assert max(block.right - block.left for block in blocks) <= 160
    assert (blocks[-1].bottom, blocks[-1].right) == (2001, 2001)
