"""The texts paired anew around what is confirmed.

This follows from the decisions in force, so the log does not speak of it: opening the pair again comes to the
same. Within a session it can be undone like any other act.
"""

from __future__ import annotations

from dataclasses import replace

from align.errors import ReviewError
from align.model import Bead, BeadStatus, Collation
from align.review._state import Session, Step
from align.review._turn import checked
from align.review.apply import with_edits, with_status
from align.review.patch import difference

_Key = tuple[tuple[int, ...], tuple[int, ...]]


def can_realign(session: Session) -> bool:
    """Tell whether whoever opened the session gave it the means to pair the texts anew."""
    return session.desk.realign is not None


def realign(session: Session) -> Session:
    """Pair everything that nobody has confirmed anew, with the confirmed beads as constraints.

    Raises:
        NoPathError: The confirmed beads contradict one another; the session stays as it is.
        ReviewError: This session cannot pair texts.
    """
    if session.desk.realign is None:
        raise ReviewError("This review was opened without an aligner.")
    collation = session.collation
    filed = replace(collation, en=with_edits(collation.en, session.originals))
    confirmed = [bead for bead in collation.beads if bead.status is BeadStatus.CONFIRMED]
    beads = with_status(session.desk.realign(filed).beads, confirmed)
    if [_key(bead) for bead in beads] == [_key(bead) for bead in collation.beads]:
        return session
    carried, fresh = _carried(collation, beads)
    after = replace(session, collation=checked(session, carried, fresh))
    step = Step((), difference(collation, after.collation))
    return replace(after, past=(*session.past, step), future=())


def _carried(collation: Collation, beads: tuple[Bead, ...]) -> tuple[Collation, tuple[int, ...]]:
    """Return the collation on other beads, with what is known of those it had, and the numbers of the new ones."""
    known = {_key(bead): number for number, bead in enumerate(collation.beads)}
    kept = {_key(bead) for bead in beads} & known.keys()
    place = {_key(bead): number for number, bead in enumerate(beads)}
    still = (each for each in collation.findings if (each.ar, each.en) in kept)
    findings = tuple(sorted(still, key=lambda each: place[each.ar, each.en]))
    fidelity = collation.fidelity
    if fidelity:  # neutral until the new beads are checked
        fidelity = tuple(fidelity[known[_key(bead)]] if _key(bead) in kept else 50 for bead in beads)
    fresh = tuple(number for number, bead in enumerate(beads) if _key(bead) not in kept)
    return replace(collation, beads=beads, findings=findings, fidelity=fidelity), fresh


def _key(bead: Bead) -> _Key:
    return bead.ar, bead.en
