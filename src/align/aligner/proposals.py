"""Beads that might stand across the path: gaps of one side against what is free or doubtful on the other nearby."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from align.aligner.judge import Judge
from align.aligner.moves import GAPS, MOVES
from align.aligner.prospect import Prospect, Texts, prospect
from align.model import Bead

PRICE = 4.0
"""What a moved bead must gain over gaps, in log weight: higher than a swap's, because far more pairs are tried."""
SCALE = 2.0
"""Gain beyond the price at which a moved bead is right with odds e : 1."""
_FAR = 60
"""Sentences before and after a gap among which its counterpart is looked for."""
_DOUBTFUL = 0.9
"""A bead below this confidence may give up its sentences."""
_LEAST_LIKE = 0.45
"""Likeness of the most alike sentences of a moved bead, at least: 0 is unrelated, 1 equal."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A bead that would stand across the path."""

    bead: Bead
    gain: float


def proposals(beads: Sequence[Bead], texts: Texts, judge: Judge) -> list[Proposal]:
    """Return the beads worth standing across the path, none sharing a sentence with another, best first."""
    alone = texts.locks.alone_ar, texts.locks.alone_en
    return _chosen(_proposals(beads, texts, judge), beads, alone)


def _proposals(beads: Sequence[Bead], texts: Texts, judge: Judge) -> Iterator[Proposal]:
    """Yield beads that pair a run of gaps with sentences of the other side nearby."""
    i = j = 0
    for sides, run in groupby(beads, key=lambda bead: (bool(bead.ar), bool(bead.en))):
        held = list(run)
        rows = [number for bead in held for number in bead.ar]
        columns = [number for bead in held for number in bead.en]
        i, j = max([i, *rows]), max([j, *columns])
        if all(sides):
            continue
        near_rows = range(max(0, min([i - _FAR, *rows])), min(len(texts.ar), i + _FAR))
        near_columns = range(max(0, min([j - _FAR, *columns])), min(len(texts.en), j + _FAR))
        if not (near_rows and near_columns):
            continue
        nearest = _Nearest(texts, near_rows, near_columns)
        if rows:
            near_rows = range(rows[0], rows[-1] + 1)
        else:
            near_columns = range(columns[0], columns[-1] + 1)
        if not nearest.alike(near_rows, near_columns):
            continue
        found = _paired(near_rows, near_columns, texts, judge)
        yield from (each for each in found if nearest.agrees(each.bead))


class _Nearest:
    """The most alike sentence of the other side, for every sentence near a place."""

    def __init__(self, texts: Texts, rows: range, columns: range) -> None:
        ar = texts.encoder.vectors(texts.ar.part(rows).sentences())
        en = texts.encoder.vectors(texts.en.part(columns).sentences())
        cosine = ar @ en.T
        self._of_ar = dict(zip(rows, (cosine.argmax(axis=1) + columns.start).tolist(), strict=True))
        self._of_en = dict(zip(columns, (cosine.argmax(axis=0) + rows.start).tolist(), strict=True))
        self._rows, self._columns, self._cosine, self._unrelated = rows, columns, cosine, texts.unrelated

    def alike(self, ar: Sequence[int], en: Sequence[int]) -> bool:
        """Tell whether any two of these sentences are alike enough for a moved bead."""
        part = self._cosine[np.ix_([n - self._rows.start for n in ar], [n - self._columns.start for n in en])]
        return (float(part.max()) - self._unrelated) / (1 - self._unrelated) >= _LEAST_LIKE

    def agrees(self, bead: Bead) -> bool:
        """Tell whether no sentence of a bead is more like one outside it, and the bead is alike at all."""
        inside_ar = all(self._of_ar[number] in bead.en for number in bead.ar)
        inside_en = all(self._of_en[number] in bead.ar for number in bead.en)
        return inside_ar and inside_en and self.alike(bead.ar, bead.en)


def _paired(rows: range, columns: range, texts: Texts, judge: Judge) -> Iterator[Proposal]:
    """Yield the two-sided beads of a rectangle that gain over gaps."""
    look = prospect(rows, columns, replace(texts, anchors=(), near=None))
    scores = judge.scores(look.evidence)
    gap_ar, gap_en = _gap_weights(look, scores, len(rows), len(columns))
    steps = zip(look.found.move.tolist(), look.found.i.tolist(), look.found.j.tolist(), scores, strict=True)
    for move, i, j, score in steps:
        p, q = MOVES[move]
        gain = float(score - gap_ar[i - p : i].sum() - gap_en[j - q : j].sum() - PRICE)
        if p and q and gain > 0:
            confidence = float(1 / (1 + np.exp(-gain / SCALE)))
            ar, en = (
                range(rows.start + i - p, rows.start + i),
                range(columns.start + j - q, columns.start + j),
            )
            yield Proposal(Bead(tuple(ar), tuple(en), confidence), gain)


def _gap_weights(
    look: Prospect, scores: NDArray[np.float64], rows: int, columns: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return the best log weight of each sentence as a gap."""
    ar, en = np.full(rows, -20.0), np.full(columns, -20.0)
    for gap, out, ends in zip(GAPS, (ar, en), (look.found.i, look.found.j), strict=True):
        chosen = look.found.move == MOVES.index(gap)
        np.maximum.at(out, ends[chosen] - 1, scores[chosen])
    return ar, en


def _chosen(
    found: Iterator[Proposal], beads: Sequence[Bead], alone: tuple[frozenset[int], frozenset[int]]
) -> list[Proposal]:
    """Keep what gains and takes no sentence that is sure or must stay alone, the largest gain first, each once."""
    taken_ar = {n for bead in beads if not bead.is_gap and bead.confidence >= _DOUBTFUL for n in bead.ar}
    taken_en = {n for bead in beads if not bead.is_gap and bead.confidence >= _DOUBTFUL for n in bead.en}
    taken_ar |= alone[0]
    taken_en |= alone[1]
    known = {(bead.ar, bead.en) for bead in beads}
    kept = []
    for each in sorted(found, key=lambda one: (-one.gain, one.bead.ar)):
        free = taken_ar.isdisjoint(each.bead.ar) and taken_en.isdisjoint(each.bead.en)
        if each.gain > 0 and free and (each.bead.ar, each.bead.en) not in known:
            kept.append(each)
            taken_ar.update(each.bead.ar)
            taken_en.update(each.bead.en)
    return kept
