"""Beads cut otherwise: merged, split, or told apart."""

from __future__ import annotations

from align.errors import ReviewError
from align.model import Bead, BeadStatus
from align.review._state import Session
from align.review._turn import do
from align.review._where import bead_of
from align.review.decisions import PairEdit, PairOperation, Shape


def merge_beads(session: Session, first: int, last: int) -> Session:
    """Make one confirmed bead of neighbouring ones, both ends included."""
    bead_of(session, first)
    bead_of(session, last)
    if first >= last:
        raise ReviewError("Merging takes two or more beads, the first before the last.")
    before = session.collation.beads[first : last + 1]
    ar = tuple(sorted(number for bead in before for number in bead.ar))
    en = tuple(sorted(number for bead in before for number in bead.en))
    return _pair(session, "merge", before, (Bead(ar, en),))


def split_bead(session: Session, bead: int, ar_at: int, en_at: int) -> Session:
    """Part a bead: the first `ar_at` Arabic and `en_at` English sentences go to the first part."""
    at = bead_of(session, bead)
    first = Bead(at.ar[: max(ar_at, 0)], at.en[: max(en_at, 0)])
    second = Bead(at.ar[max(ar_at, 0) :], at.en[max(en_at, 0) :])
    if not (first.ar or first.en) or not (second.ar or second.en):
        raise ReviewError("Both parts of a split bead need at least one sentence.")
    return _pair(session, "split", (at,), (first, second))


def mark_gap(session: Session, bead: int) -> Session:
    """Say that the two sides of a bead are not translations of each other."""
    at = bead_of(session, bead)
    if at.is_gap:
        raise ReviewError("This bead is a gap already.")
    return _pair(session, "gap", (at,), (Bead(at.ar, ()), Bead((), at.en)))


def _pair(
    session: Session, operation: PairOperation, before: tuple[Bead, ...], after: tuple[Bead, ...]
) -> Session:
    ar = tuple(sorted(number for bead in before for number in bead.ar))
    en = tuple(sorted(number for bead in before for number in bead.en))

    def shape(bead: Bead, status: BeadStatus) -> Shape:
        return Shape(
            tuple(ar.index(i) for i in bead.ar), tuple(en.index(j) for j in bead.en), bead.confidence, status
        )

    act = PairEdit(
        operation,
        tuple(shape(bead, bead.status) for bead in before),
        tuple(shape(bead, BeadStatus.CONFIRMED) for bead in after),
    )
    return do(session, (act, (ar, en)))
