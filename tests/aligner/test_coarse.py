import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.aligner.coarse import corridor


def texts(seed, count):
    rows = np.random.default_rng(seed).normal(size=(count, 32)).astype(np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@given(st.integers(0, 60), st.integers(0, 60), st.integers(0, 9))
def test_a_corridor_leads_from_end_to_end(arabic, english, seed):
    found = corridor(texts(seed, arabic), texts(seed + 1, english))
    assert found.left.shape == found.right.shape == found.path.shape == (arabic + 1,)
    assert (np.diff(found.left) >= 0).all()
    assert (np.diff(found.right) >= 0).all()
    assert (found.left <= found.path).all()
    assert (found.path <= found.right).all()
    assert (found.left[0], found.right[-1]) == (0, english)


@pytest.mark.parametrize("missing", [range(0), range(400, 1500), range(2500, 3000), range(500)])
def test_the_corridor_follows_the_text_around_what_is_missing(missing):
    whole = texts(1, 3000)
    kept = np.array([number for number in range(3000) if number not in missing])
    found = corridor(whole, whole[kept])
    inside = [found.left[number] <= at < found.right[number + 1] for at, number in enumerate(kept)]
    assert all(inside)
    back = corridor(whole[kept], whole)
    assert all(back.left[at] <= number < back.right[at + 1] for at, number in enumerate(kept))


def test_a_chapter_that_comes_eight_times_stays_in_its_place():
    once = texts(2, 700)
    long = np.concatenate([once] * 8)
    found = corridor(long, long)
    numbers = np.arange(len(long))
    assert (found.left[numbers] <= numbers).all()
    assert (numbers < found.right[numbers + 1]).all()
    assert int((found.right - found.left).max()) < 200
