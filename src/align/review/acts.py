"""What each kind of decision does to a collation, and how it is taken back; pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from align.errors import ReviewError
from align.model import Bead, BeadStatus, Collation, FindingStatus
from align.review.apply import restated, with_edits
from align.review.decisions import Act, Confirm, PairEdit, Shape, TextEdit, Unconfirm, Verdict


def set_bead_status(
    collation: Collation, ar: tuple[int, ...], en: tuple[int, ...], status: BeadStatus
) -> Collation:
    """Return the collation with one bead vouched for, or not."""
    at = bead_at(collation, ar, en)
    beads = collation.beads
    return replace(collation, beads=(*beads[:at], replace(beads[at], status=status), *beads[at + 1 :]))


def set_verdict(collation: Collation, fingerprint: str, status: FindingStatus, reason: str) -> Collation:
    """Return the collation with every finding of this fingerprint settled, or open again."""
    return replace(collation, findings=restated(collation.findings, {fingerprint: (status, reason)}))


def set_text(collation: Collation, sentence: int, text: str) -> tuple[Collation, tuple[int, ...]]:
    """Return the collation with one English sentence reading otherwise, and the beads to check again."""
    touched = tuple(n for n, bead in enumerate(collation.beads) if sentence in bead.en)
    edited = replace(collation, en=with_edits(collation.en, {sentence: text}))
    return without_findings(edited, touched), touched


def re_pair(
    collation: Collation, before: Sequence[Bead], after: Sequence[Bead]
) -> tuple[Collation, tuple[int, ...]]:
    """Return the collation with neighbouring beads cut otherwise, and the beads to check again.

    Raises:
        ReviewError: The beads of `before` do not stand there, one after the other.
    """
    first, stop = _run(collation, before)
    bare = without_findings(collation, range(first, stop))
    fidelity = collation.fidelity
    if fidelity:  # neutral until the new beads are checked
        fidelity = (*fidelity[:first], *(50 for _ in after), *fidelity[stop:])
    beads = (*collation.beads[:first], *after, *collation.beads[stop:])
    return replace(bare, beads=beads, fidelity=fidelity), tuple(range(first, first + len(after)))


def _run(collation: Collation, beads: Sequence[Bead]) -> tuple[int, int]:
    """Return the half-open range of bead numbers where these beads stand; a gap may stand as several."""
    ar = {number for bead in beads for number in bead.ar}
    en = {number for bead in beads for number in bead.en}
    spots = [
        n for n, bead in enumerate(collation.beads) if not (ar.isdisjoint(bead.ar) and en.isdisjoint(bead.en))
    ]
    first, stop = min(spots, default=0), max(spots, default=-1) + 1
    if _parts(collation.beads[first:stop]) != _parts(beads):
        raise ReviewError("These sentences are paired otherwise by now.")
    return first, stop


def _parts(beads: Sequence[Bead]) -> set[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Return what the beads pair, every sentence without a counterpart by itself."""
    parts = {(bead.ar, bead.en) for bead in beads if not bead.is_gap}
    parts |= {((i,), ()) for bead in beads if bead.is_gap for i in bead.ar}
    return parts | {((), (j,)) for bead in beads if bead.is_gap for j in bead.en}


def without_findings(collation: Collation, beads: Sequence[int]) -> Collation:
    """Return the collation without the findings of some beads, which a new check will renew."""
    gone = {(collation.beads[n].ar, collation.beads[n].en) for n in beads}
    kept = tuple(finding for finding in collation.findings if (finding.ar, finding.en) not in gone)
    return replace(collation, findings=kept)


def bead_at(collation: Collation, ar: tuple[int, ...], en: tuple[int, ...]) -> int:
    """Return the number of the bead of these sentences.

    Raises:
        ReviewError: They are no bead by now.
    """
    for number, bead in enumerate(collation.beads):
        if bead.ar == ar and bead.en == en:
            return number
    raise ReviewError("These sentences are paired otherwise by now.")


def carry_out(
    collation: Collation, act: Act, ar: tuple[int, ...], en: tuple[int, ...]
) -> tuple[Collation, tuple[int, ...]]:
    """Do an act.

    Args:
        collation: What it is done to.
        act: What is done; a comment, undo or redo changes no collation.
        ar: Numbers of the Arabic sentences of the decision's content.
        en: Numbers of the English ones.

    Returns:
        The collation after it, and the beads that must be checked again.
    """
    match act:
        case Confirm():
            return set_bead_status(collation, ar, en, BeadStatus.CONFIRMED), ()
        case Unconfirm():
            return set_bead_status(collation, ar, en, BeadStatus.AUTO), ()
        case PairEdit():
            return re_pair(collation, _beads(act.before, ar, en), _beads(act.after, ar, en))
        case TextEdit():
            return set_text(collation, en[0], act.after)
        case Verdict():
            return set_verdict(collation, act.fingerprint, act.status, act.reason), ()
        case _:
            return collation, ()


def take_back(
    collation: Collation, act: Act, ar: tuple[int, ...], en: tuple[int, ...]
) -> tuple[Collation, tuple[int, ...]]:
    """Do the opposite of an act; arguments, result and errors as in `carry_out`."""
    match act:
        case Confirm() | Unconfirm():
            return set_bead_status(collation, ar, en, act.before), ()
        case PairEdit():
            return re_pair(collation, _beads(act.after, ar, en), _beads(act.before, ar, en))
        case TextEdit():
            if collation.en.sentences[en[0]].text != act.after:
                raise ReviewError("This sentence reads otherwise by now; edit it instead.")
            return set_text(collation, en[0], act.before)
        case Verdict():
            return set_verdict(collation, act.fingerprint, act.before, act.before_reason), ()
        case _:
            return collation, ()


def _beads(shapes: Sequence[Shape], ar: tuple[int, ...], en: tuple[int, ...]) -> tuple[Bead, ...]:
    return tuple(
        Bead(tuple(ar[i] for i in shape.ar), tuple(en[j] for j in shape.en), shape.confidence, shape.status)
        for shape in shapes
    )
