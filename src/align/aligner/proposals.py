"""Beads that might stand across the path: gaps of one side against what is free or doubtful on the other nearby."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from align.aligner.judge import Judge
from align.aligner.moves import GAPS, MOVES
from align.aligner.near import Neighbourhood, Straight
from align.aligner.prospect import Prospect, Texts, prospect
from align.model import Bead

_ODDS = {
    "constant": 2.78, "gain": 0.59, "least margin": 2.2, "mean margin": 2.82, "likeness": -5.68,
    "log distance": -1.53, "taken": -2.93, "size": -0.83,
}  # fmt: skip
"""Log odds that a bead off the path is right, by what is known of it; `tests/bench/fit_moved.py` made them."""
CLUES = tuple(_ODDS)[1:]
_LEAST = -0.5
"""Log odds a moved bead must have."""
_PASSAGE = 2.0
"""How much less likely a bead may be that goes on where a moved one ends, or before it begins."""
_FAR = 60
"""Sentences before and after a gap among which its counterpart is looked for."""
_DOUBTFUL = 0.9
"""A bead below this confidence may give up its sentences."""
_LEAST_LIKE = 0.2
"""Likeness of the most alike sentences of a moved bead, at least: 0 is unrelated, 1 equal."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A bead that would stand across the path."""

    bead: Bead
    """Its confidence is the probability that it is right."""
    clues: tuple[float, ...]
    """What is known of it, as `CLUES` names it."""

    @property
    def odds(self) -> float:
        """Log odds that it is right."""
        constant, *weights = _ODDS.values()
        return constant + sum(weight * clue for weight, clue in zip(weights, self.clues, strict=True))


def proposals(beads: Sequence[Bead], texts: Texts, judge: Judge) -> list[Proposal]:
    """Return the beads worth standing across the path, none sharing a sentence with another, best first."""
    alone = texts.locks.alone_ar, texts.locks.alone_en
    return _chosen(considered(beads, texts, judge), beads, alone)


def considered(beads: Sequence[Bead], texts: Texts, judge: Judge) -> Iterator[Proposal]:
    """Yield beads that pair a run of gaps with sentences of the other side nearby, with what is known of each."""
    path = Straight.of(beads)
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
        near = Neighbourhood.of(texts, near_rows, near_columns)
        if rows:
            near_rows = range(rows[0], rows[-1] + 1)
        else:
            near_columns = range(columns[0], columns[-1] + 1)
        if near.likeness(near_rows, near_columns) >= _LEAST_LIKE:
            for bead, gain in _paired(near_rows, near_columns, texts, judge):
                yield _proposal(bead, (gain, *near.margins(bead)), path)


def _proposal(bead: Bead, clues: tuple[float, ...], path: Straight) -> Proposal:
    distance = float(np.log1p(abs(bead.en[0] - path.column[bead.ar[0]])))
    taken = not (path.gaps_ar.issuperset(bead.ar) and path.gaps_en.issuperset(bead.en))
    known = Proposal(bead, (*clues, distance, float(taken), float(len(bead.ar) + len(bead.en))))
    return replace(known, bead=replace(bead, confidence=float(1 / (1 + np.exp(-known.odds)))))


def _paired(rows: range, columns: range, texts: Texts, judge: Judge) -> Iterator[tuple[Bead, float]]:
    """Yield the two-sided beads of a rectangle that gain over gaps, and what each gains in log weight."""
    look = prospect(rows, columns, replace(texts, anchors=(), near=None))
    scores = judge.scores(look.evidence)
    gap_ar, gap_en = _gap_weights(look, scores, len(rows), len(columns))
    steps = zip(look.found.move.tolist(), look.found.i.tolist(), look.found.j.tolist(), scores, strict=True)
    for move, i, j, score in steps:
        p, q = MOVES[move]
        gain = float(score - gap_ar[i - p : i].sum() - gap_en[j - q : j].sum())
        if p and q and gain > 0:
            ar = range(rows.start + i - p, rows.start + i)
            en = range(columns.start + j - q, columns.start + j)
            yield Bead(tuple(ar), tuple(en)), gain


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
    """Keep what is likely and takes no sentence that is sure or must stay alone, the likeliest first, each once."""
    taken_ar = {n for bead in beads if not bead.is_gap and bead.confidence >= _DOUBTFUL for n in bead.ar}
    taken_en = {n for bead in beads if not bead.is_gap and bead.confidence >= _DOUBTFUL for n in bead.en}
    taken_ar |= alone[0]
    taken_en |= alone[1]
    known = {(bead.ar, bead.en) for bead in beads}
    likely = (each for each in found if each.odds > _LEAST - _PASSAGE)
    ranked = sorted(likely, key=lambda one: (-one.odds, one.bead.ar, one.bead.en))
    kept: list[Proposal] = []
    for least, beside in ((_LEAST, False), (_LEAST - _PASSAGE, True)):
        for each in ranked:
            ar, en = each.bead.ar, each.bead.en
            free = taken_ar.isdisjoint(ar) and taken_en.isdisjoint(en) and (ar, en) not in known
            if each.odds > least and free and (not beside or _continues(each, kept)):
                kept.append(each)
                taken_ar.update(ar)
                taken_en.update(en)
    return kept


def _continues(one: Proposal, kept: Sequence[Proposal]) -> bool:
    """Tell whether a bead stands right beside a moved one on both sides, in the same order."""
    ar, en = one.bead.ar, one.bead.en
    return any(
        (other.bead.ar[-1] + 1, other.bead.en[-1] + 1) == (ar[0], en[0])
        or (other.bead.ar[0], other.bead.en[0]) == (ar[-1] + 1, en[-1] + 1)
        for other in kept
    )
