"""How surely one word stands for another, by a small trained model over what the encoder says of both."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from align.match.vectors import Floats, Side
from align.match.words import Word
from align.model import Pair
from align.text.numbers import Value, values
from align.text.skeleton import arabic_skeletons, english_skeletons

_FILE = Path(__file__).with_name("words.npz")
_LOWER = 4
"""Letters that the skeleton of an English word without a capital must have."""


@dataclass(frozen=True, slots=True)
class Judge:
    """The trained weights (tests/bench/fit_words.py)."""

    ar: Floats
    en: Floats
    """[2 D + 1, d]: a word alone, in context, and a constant, brought into one space of both languages."""
    mix: Floats
    """[3]: weights of likeness alone, likeness in context, and equal sound or value."""
    gain: Floats
    bias: Floats
    """[2], Arabic first: best match → log-odds that a word has a counterpart."""
    ar_bias: Floats
    en_bias: Floats
    """[2 D + 1]: words that rarely have one, or always seem to."""


@cache
def judge() -> Judge:
    """Return the shipped weights."""
    with np.load(_FILE, allow_pickle=False) as found:
        names = ("P", "Q", "c", "g", "b", "hp", "hq")
        return Judge(*(found[name].astype(np.float32) for name in names))


def matched(pair: Pair, ar: Side, en: Side, judged: Judge) -> tuple[Floats, Floats, Floats]:
    """Hold every word against every other.

    Returns:
        Scores, shape [n, m]; log-odds that each Arabic word [n] and each English one [m] has a counterpart.
    """
    x, y = _evidence(ar), _evidence(en)
    like = judged.mix[0] * (ar.alone @ en.alone.T) + judged.mix[1] * (ar.near @ en.near.T)
    scores = like + (x @ judged.ar) @ (y @ judged.en).T + judged.mix[2] * same(pair, ar.words, en.words)
    ar_odds = judged.gain[0] * scores.max(axis=1) + x @ judged.ar_bias + judged.bias[0]
    en_odds = judged.gain[1] * scores.max(axis=0) + y @ judged.en_bias + judged.bias[1]
    return scores, ar_odds, en_odds


def _evidence(side: Side) -> Floats:
    return np.concatenate([side.alone, side.near, np.ones((len(side.words), 1), dtype=np.float32)], axis=1)


def same(pair: Pair, ar: tuple[Word, ...], en: tuple[Word, ...]) -> Floats:
    """Return 1 where two words sound alike across the scripts or stand for one number, shape [n, m]."""
    found = np.zeros((len(ar), len(en)), dtype=np.float32)
    sounds: dict[str, list[int]] = {}
    for j, word in enumerate(en):
        for sound in _english(word):
            sounds.setdefault(sound, []).append(j)
    for i, word in enumerate(ar):
        for sound in arabic_skeletons(word.core) if word.content else ():
            found[i, sounds.get(sound, [])] = 1
    for one in values(pair.ar, "ar"):
        for other in values(pair.en, "en"):
            if one.readings & other.readings:
                found[np.ix_(_covered(one, ar), _covered(other, en))] = 1
    return found


def _english(word: Word) -> set[str]:
    if not word.content:
        return set()
    capital = any(letter.isupper() for letter in word.text[:2])
    found = english_skeletons("- " + word.core.title())
    return found if capital else {each for each in found if len(each) >= _LOWER}


def _covered(value: Value, words: tuple[Word, ...]) -> NDArray[np.int64]:
    return np.flatnonzero(
        [word.span.start < value.span.end and value.span.start < word.span.end for word in words]
    )
