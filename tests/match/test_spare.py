"""Each word answers one word only."""

from __future__ import annotations

import numpy as np

from align.match.correspond import Correspondence
from align.match.spare import fitted, stretches
from align.match.words import words


def test_each_word_is_given_one() -> None:
    ar, en = words("يكتب صباحا ويحرق مساء", "ar"), words("writes morning", "en")
    scores = np.array([[4, 0], [0, 4], [3, 0], [0, 3]], dtype=np.float32)
    mine, theirs = fitted(Correspondence(ar, en, scores, scores.max(axis=1), scores.max(axis=0)))
    assert mine.tolist() == [4, 4, -3, -3]
    assert theirs.tolist() == [4, 4]


def test_stretches_begin_at_a_joining_word() -> None:
    found = [(run.start, run.stop) for run in stretches(words("wrote a letter and burned it twice", "en"))]
    assert found == [(3, 7)]
