"""Beads whose order differs on the two sides: how they are listed, and which of them are called crossings."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from align.aligner.anchors import chain
from align.model import Bead, Crossing


def crossings(beads: Sequence[Bead]) -> tuple[Crossing, ...]:
    """Return the beads that leave the order of the others: all outside the longest chain, counted in sentences.

    Args:
        beads: In Arabic order.
    """
    paired = [bead for bead in beads if not bead.is_gap]
    if all(one.en[-1] < other.en[0] for one, other in pairwise(paired)):
        return ()
    on_chain = {id(bead) for bead in _longest_chain(paired)}
    return tuple(Crossing(bead.ar, bead.en, bead.confidence) for bead in paired if id(bead) not in on_chain)


def _longest_chain(paired: Sequence[Bead]) -> list[Bead]:
    """Return the beads of the heaviest chain that ascends on both sides; O(n log n)."""
    by_place = {(bead.ar[0], bead.en[0]): bead for bead in paired}
    weights = [(bead.ar[0], bead.en[0], float(len(bead.ar) + len(bead.en))) for bead in paired]
    return [by_place[place] for place in chain(weights)]


def in_reading_order(beads: Sequence[Bead]) -> list[Bead]:
    """Sort beads by their Arabic; one without Arabic comes right after the bead with the English before it."""
    out = sorted((bead for bead in beads if bead.ar), key=lambda bead: bead.ar)
    after = {number: bead for bead in out for number in bead.en}
    waiting: dict[int, list[Bead]] = {}
    for bead in sorted((bead for bead in beads if not bead.ar), key=lambda bead: bead.en):
        before = next((n for n in range(bead.en[0] - 1, -1, -1) if n in after), None)
        waiting.setdefault(id(after[before]) if before is not None else 0, []).append(bead)
    ordered = list(waiting.get(0, ()))
    for bead in out:
        ordered += [bead, *waiting.get(id(bead), ())]
    return ordered
