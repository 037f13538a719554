"""The texts, or a range of beads, paired anew around what is confirmed.

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


def realign(session: Session, within: range | None = None) -> Session:
    """Pair everything that nobody has confirmed anew, with the confirmed beads as constraints.

    Args:
        session: The review.
        within: Numbers of the beads that may change; all of them when not given. The others stay as they are, confirmed
            or not.

    Raises:
        NoPathError: The beads that stay contradict one another; the session stays as it is.
        ReviewError: This session cannot pair texts, or it has no such beads.
    """
    if session.desk.realign is None:
        raise ReviewError("This review was opened without an aligner.")
    collation = session.collation
    if within is not None and not (0 <= within.start < within.stop <= len(collation.beads)):
        raise ReviewError(
            f"There are no beads {within.start + 1} to {within.stop}.",
            hint=f"The pair has beads 1 to {len(collation.beads)}.",
        )
    filed = replace(
        collation, en=with_edits(collation.en, session.originals), beads=_held(collation.beads, within)
    )
    confirmed = [bead for bead in collation.beads if bead.status is BeadStatus.CONFIRMED]
    beads = _kept(collation.beads, session.desk.realign(filed).beads, within)
    beads = with_status(beads, confirmed)
    if [_key(bead) for bead in beads] == [_key(bead) for bead in collation.beads]:
        return session
    carried, fresh = _carried(collation, beads)
    after = replace(session, collation=checked(session, carried, fresh))
    step = Step((), difference(collation, after.collation))
    return replace(after, past=(*session.past, step), future=())


def _held(beads: tuple[Bead, ...], within: range | None) -> tuple[Bead, ...]:
    """Return the beads as the aligner is to see them: those outside a range, but crossings, as if confirmed."""
    if within is None:
        return beads
    whole = [bead for bead in beads if not bead.is_gap]
    return tuple(
        bead
        if number in within or any(_cross(bead, other) for other in whole)
        else replace(bead, status=BeadStatus.CONFIRMED)
        for number, bead in enumerate(beads)
    )


def _cross(one: Bead, other: Bead) -> bool:
    if one.is_gap or one is other:
        return False
    return (one.ar < other.ar) != (one.en < other.en)


def _kept(before: tuple[Bead, ...], after: tuple[Bead, ...], within: range | None) -> tuple[Bead, ...]:
    """Return the old beads outside a range and the new ones inside it.

    Raises:
        ReviewError: The new beads reach out of the range.
    """
    if within is None:
        return after
    inside = before[within.start : within.stop]
    ar = {number for bead in inside for number in bead.ar}
    en = {number for bead in inside for number in bead.en}
    fresh = tuple(bead for bead in after if ar.issuperset(bead.ar) and en.issuperset(bead.en))
    if sum(len(bead.ar) + len(bead.en) for bead in fresh) != len(ar) + len(en):
        raise ReviewError(
            "Some sentences of these beads pair best with sentences outside them.",
            hint="Name more beads on either side, or take back a crossing among them.",
        )
    return (*before[: within.start], *fresh, *before[within.stop :])


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
