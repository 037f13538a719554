"""hunalign (Varga and others 2005), written anew from its published description, for `peers.py`: it has no vectors.

Two passes: lengths and equal tokens (figures, Latin names) first; then a dictionary of the words that stand together
in the 1-1 beads found, and the same again with it. Beads are 1-1, 1-2, 2-1 and gaps; a gap beside a bead joins it where
the lengths agree better so.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from documents import Gold
from numpy.typing import NDArray

from align.model import Bead
from align.text.normalise import fold_digits

_WORD = re.compile(r"\w+")
_GAP, _MERGE = -0.3, -0.1
"""Price of a sentence left alone, and of a second sentence in a bead."""
_BAND = 60
"""Sentences off the diagonal, at least; a tenth of the text in long ones."""
_LEAST_SEEN, _LEAST_TOGETHER = 2, 0.5
"""Beads a pair of words must share to be in the dictionary, and their share of the beads of the commoner one."""
_SHAPES = ((1, 0), (0, 1), (1, 1), (1, 2), (2, 1))

Words = list[Counter[str]]


def hunalign(gold: Gold) -> list[Bead]:
    """Return the beads of the second pass."""
    ar, en = ([_words(each.text) for each in side] for side in (gold.ar, gold.en))
    sizes = [np.array([len(each.text) for each in side]) for side in (gold.ar, gold.en)]
    usual = sizes[1].sum() / max(1, sizes[0].sum())
    first = _path(_likeness(ar, en), sizes, usual)
    meanings = _dictionary(first, ar, en)
    known = [
        Counter({other: n for word, n in each.items() for other in meanings[word]}) + each for each in ar
    ]
    return _joined(_path(_likeness(known, en), sizes, usual), sizes, usual)


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(fold_digits(text).lower()))


def _likeness(ar: Words, en: Words) -> NDArray[np.float64]:
    """Return the words shared, as a share of those of the longer sentence, shape [n, m]."""
    out = np.zeros((len(ar), len(en)))
    places: dict[str, list[int]] = defaultdict(list)
    for j, counted in enumerate(en):
        for word in counted:
            places[word].append(j)
    for i, counted in enumerate(ar):
        for word, n in counted.items():
            for j in places.get(word, ()):
                out[i, j] += min(n, en[j][word])
    totals = [np.array([max(1, sum(each.values())) for each in side]) for side in (ar, en)]
    return out / np.maximum(totals[0][:, None], totals[1][None])


def _dictionary(beads: Sequence[Bead], ar: Words, en: Words) -> defaultdict[str, set[str]]:
    """Return the English words that keep company with each Arabic one in 1-1 beads."""
    together: Counter[tuple[str, str]] = Counter()
    alone: Counter[str] = Counter()
    other: Counter[str] = Counter()
    for bead in beads:
        if len(bead.ar) == len(bead.en) == 1:
            mine, theirs = ar[bead.ar[0]], en[bead.en[0]]
            alone.update(mine.keys())
            other.update(theirs.keys())
            together.update((one, two) for one in mine for two in theirs)
    out: defaultdict[str, set[str]] = defaultdict(set)
    for (one, two), n in together.items():
        if n >= _LEAST_SEEN and n / max(alone[one], other[two]) >= _LEAST_TOGETHER:
            out[one].add(two)
    return out


def _path(like: NDArray[np.float64], sizes: Sequence[NDArray[np.int64]], usual: float) -> list[Bead]:
    """Return the beads of the best path by words and lengths."""
    n, m = like.shape
    best = np.full((n + 1, m + 1), -np.inf)
    back = np.zeros((n + 1, m + 1), np.int64)
    best[0, 0] = 0.0
    band = max(_BAND, m // 10)
    for i in range(n + 1):
        middle = i * m // max(1, n)
        for j in range(max(0, middle - band), min(m, middle + band) + 1):
            for number, (p, q) in enumerate(_SHAPES):
                if p <= i and q <= j:
                    score = best[i - p, j - q] + _score(like, sizes, usual, (i, j, p, q))
                    if score > best[i, j]:
                        best[i, j], back[i, j] = score, number
    beads, i, j = [], n, m
    while i or j:
        p, q = _SHAPES[back[i, j]]
        beads.append(Bead(tuple(range(i - p, i)), tuple(range(j - q, j))))
        i, j = i - p, j - q
    return beads[::-1]


def _score(
    like: NDArray[np.float64],
    sizes: Sequence[NDArray[np.int64]],
    usual: float,
    bead: tuple[int, int, int, int],
) -> float:
    i, j, p, q = bead
    if not (p and q):
        return _GAP
    words = like[i - p : i, j - q : j].sum() / max(p, q)
    return float(
        words + _fit(sizes[0][i - p : i].sum() * usual, sizes[1][j - q : j].sum()) + _MERGE * (p + q - 2)
    )


def _fit(one: float, other: float) -> float:
    """Return how well two lengths agree: 1 if they are equal, 0 for strangers, less beyond."""
    return float(1 - 1.5 * abs(np.log((one + 10) / (other + 10))))


def _joined(beads: Sequence[Bead], sizes: Sequence[NDArray[np.int64]], usual: float) -> list[Bead]:
    """Return the beads with gaps joined to a neighbour where the lengths agree better so."""
    out = list(beads[:1])
    for before, bead in pairwise(beads):
        both = Bead(out[-1].ar + bead.ar, out[-1].en + bead.en)
        gap = bead.is_gap != before.is_gap and bool(both.ar and both.en)
        if gap and _agrees(both, sizes, usual) > max(
            _agrees(out[-1], sizes, usual), _agrees(bead, sizes, usual)
        ):
            out[-1] = both
        else:
            out.append(bead)
    return out


def _agrees(bead: Bead, sizes: Sequence[NDArray[np.int64]], usual: float) -> float:
    if bead.is_gap:
        return -1.0
    return _fit(sizes[0][list(bead.ar)].sum() * usual, sizes[1][list(bead.en)].sum())
