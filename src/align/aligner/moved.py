"""Passages that stand elsewhere in the other text.

On a monotone path they are gaps on both sides, or are glued to neighbours they do not belong to. Every run of gaps is
compared with what is free or doubtful on the other side nearby; what pairs better than it lies alone is taken out of
both texts, and the places it was taken from are aligned again without it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from align.aligner.crossings import in_reading_order
from align.aligner.judge import Judge
from align.aligner.proposals import Proposal, proposals
from align.aligner.prospect import Texts
from align.aligner.solve import solve
from align.aligner.subset import subset
from align.model import Bead, BeadStatus

_SURE = 0.97
_MARGIN = 3
"""A place is aligned again between the third bead before and after it that is at least so sure."""


def with_moved(beads: list[Bead], texts: Texts, judge: Judge) -> list[Bead]:
    """Return the beads with moved passages paired, in Arabic order.

    Args:
        beads: What the monotone path and its swaps gave, every sentence once.
        texts: The whole texts.
        judge: Weighs the evidence.
    """
    found = proposals(beads, texts, judge)
    if not found:
        return beads
    moved = [bead for passage in _passages(found) for bead in _inside(passage, texts, judge)]
    ar = frozenset(number for bead in moved for number in bead.ar)
    en = frozenset(number for bead in moved for number in bead.en)
    out, done = list(moved), 0
    for first, last in _places(beads, ar, en):
        out += beads[done:first]
        out += _again(beads[first:last], (ar, en), texts, judge)
        done = last
    return in_reading_order([*out, *beads[done:]])


def _passages(found: Sequence[Proposal]) -> Iterator[list[Proposal]]:
    """Yield runs of moved beads that follow one another on both sides, but for a sentence between them."""
    run: list[Proposal] = []
    for each in sorted(found, key=lambda one: one.bead.ar):
        if run:
            before = run[-1].bead
            steps = each.bead.ar[0] - before.ar[-1], each.bead.en[0] - before.en[-1]
            if not all(1 <= step <= 2 for step in steps):
                yield run
                run = []
        run.append(each)
    if run:
        yield run


def _inside(passage: Sequence[Proposal], texts: Texts, judge: Judge) -> list[Bead]:
    """Return the two-sided beads of a moved passage, aligned by itself where it is more than one bead."""
    if len(passage) == 1 and len(passage[0].bead.ar) + len(passage[0].bead.en) == 2:
        return [passage[0].bead]
    ar = range(passage[0].bead.ar[0], passage[-1].bead.ar[-1] + 1)
    en = range(passage[0].bead.en[0], passage[-1].bead.en[-1] + 1)
    sure = min(each.bead.confidence for each in passage)
    solved = solve(ar, en, replace(texts, anchors=(), near=None), judge)
    return [replace(bead, confidence=min(sure, bead.confidence)) for bead in solved if not bead.is_gap]


def _places(beads: Sequence[Bead], ar: frozenset[int], en: frozenset[int]) -> Iterator[tuple[int, int]]:
    """Yield runs of beads, first and past last, around everything that is taken out."""
    hit = [not ar.isdisjoint(bead.ar) or not en.isdisjoint(bead.en) for bead in beads]
    runs: list[tuple[int, int]] = []
    for number in np.flatnonzero(hit).tolist():
        first, last = _sure_before(beads, number), _sure_after(beads, number)
        if runs and first <= runs[-1][1]:
            runs[-1] = (runs[-1][0], max(last, runs[-1][1]))
        else:
            runs.append((first, last))
    yield from runs


def _sure_before(beads: Sequence[Bead], number: int) -> int:
    sure = 0
    for first in range(number, -1, -1):
        if beads[first].status is BeadStatus.CONFIRMED:
            return first + 1
        sure += beads[first].confidence >= _SURE and not beads[first].is_gap
        if sure == _MARGIN:
            return first
    return 0


def _sure_after(beads: Sequence[Bead], number: int) -> int:
    sure = 0
    for last in range(number, len(beads)):
        if beads[last].status is BeadStatus.CONFIRMED:
            return last
        sure += beads[last].confidence >= _SURE and not beads[last].is_gap
        if sure == _MARGIN:
            return last + 1
    return len(beads)


def _again(
    place: Sequence[Bead],
    gone: tuple[frozenset[int], frozenset[int]],
    texts: Texts,
    judge: Judge,
) -> list[Bead]:
    """Return the beads of one place made anew without the sentences that are gone."""
    rows = sorted(number for bead in place for number in bead.ar if number not in gone[0])
    columns = sorted(number for bead in place for number in bead.en if number not in gone[1])
    fresh = solve(range(len(rows)), range(len(columns)), subset(texts, rows, columns), judge)
    named = [
        replace(bead, ar=tuple(rows[n] for n in bead.ar), en=tuple(columns[n] for n in bead.en))
        for bead in fresh
    ]
    return [part for bead in named for part in _unbroken(bead)]


def _unbroken(bead: Bead) -> list[Bead]:
    """Return a bead, or single gaps where taking sentences out has joined what does not stand together."""
    for numbers in (bead.ar, bead.en):
        if numbers and numbers[-1] - numbers[0] + 1 != len(numbers):
            return [Bead((n,), (), 0.5) for n in bead.ar] + [Bead((), (n,), 0.5) for n in bead.en]
    return [bead]
