"""Lessons for the head that are smaller than a sentence: a bead against the same bead with a clause less or more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from documents import Gold
from numpy.typing import NDArray

from align.embed._base import Features

Floats = NDArray[np.float32]
Clauses = tuple[Floats, Floats]
"""Features of the clauses of a bead, one row each, Arabic and English."""
_PAIRED = 4
"""Clauses from which two neighbours are left out together as well."""
_NEAR = 2
"""Beads away from which a foreign clause may come."""


def of_beads(gold: Gold, ar: Features, en: Features) -> Iterator[Clauses]:
    """Yield the clauses of every bead that is unbroken on both sides."""
    for bead in gold.beads:
        if all(side and side[-1] - side[0] + 1 == len(side) for side in (bead.ar, bead.en)):
            yield _rows(ar, bead.ar), _rows(en, bead.en)


def _rows(features: Features, numbers: tuple[int, ...]) -> Floats:
    first, end = features.starts[numbers[0]], features.starts[numbers[-1] + 1]
    return features.rows[first:end].astype(np.float32)


def whole_and_spoilt(beads: Sequence[Clauses], side: int, random: np.random.Generator) -> Floats:
    """Return sums of one side of neighbouring beads, whole, and then without a clause or with one of a neighbour.

    Returns:
        Shape [len(beads) + V, F]: V versions of all of them together.
    """
    rows = [bead[side] for bead in beads]
    whole = [each.sum(axis=0) for each in rows]
    spoilt = []
    for number, (each, total) in enumerate(zip(rows, whole, strict=True)):
        if len(each) > 1:
            spoilt += list(total - each)
        if len(each) >= _PAIRED:
            spoilt += list(total - each[:-1] - each[1:])
        other = rows[(number + int(random.integers(1, _NEAR + 1))) % len(rows)]
        spoilt.append(total + other[random.integers(len(other))])
    return np.array([*whole, *spoilt], dtype=np.float32)
