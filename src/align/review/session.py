"""What a person does at the review screen: each act is on disk before the next picture is drawn.

Every act works out the new collation first, then writes the decision, then returns the new session:
where anything fails, the old session still stands and the log does not speak of what did not happen.
"""

from __future__ import annotations

from dataclasses import replace

from align.errors import ReviewError
from align.model import BeadStatus, FindingStatus
from align.review._label import label
from align.review._open import open_session
from align.review._pairing import mark_gap, merge_beads, split_bead
from align.review._realign import can_realign, realign
from align.review._state import Clock, Entropy, Progress, Realign, Recheck, Session
from align.review._turn import do, turn
from align.review._where import bead_of, finding_of, typed
from align.review.attach import Remark
from align.review.decisions import Comment, Confirm, TextEdit, Unconfirm, Verdict

__all__ = [
    "Clock", "Entropy", "Progress", "Realign", "Recheck", "Session",
    "can_realign", "comment", "comments_on", "confirm_bead", "confirm_to", "edit_english", "is_edited",
    "mark_gap", "merge_beads", "open_session", "original", "progress", "realign", "redo", "redo_label",
    "settle", "split_bead", "unconfirm_bead", "undo", "undo_label",
]  # fmt: skip


def confirm_bead(session: Session, bead: int) -> Session:
    """Vouch for a pairing; a bead already vouched for stays as it is."""
    at = bead_of(session, bead)
    if at.status is BeadStatus.CONFIRMED:
        return session
    return do(session, (Confirm(at.status), (at.ar, at.en)))


def confirm_to(session: Session, bead: int) -> Session:
    """Vouch for every bead from the first to this one; undone as one act."""
    bead_of(session, bead)
    waiting = [one for one in session.collation.beads[: bead + 1] if one.status is not BeadStatus.CONFIRMED]
    return do(session, *((Confirm(one.status), (one.ar, one.en)) for one in waiting)) if waiting else session


def unconfirm_bead(session: Session, bead: int) -> Session:
    """No longer vouch for a pairing."""
    at = bead_of(session, bead)
    if at.status is BeadStatus.AUTO:
        return session
    return do(session, (Unconfirm(at.status), (at.ar, at.en)))


def settle(session: Session, fingerprint: str, status: FindingStatus, reason: str = "") -> Session:
    """Say that a finding is an error, or is none, or is open again.

    Raises:
        ReviewError: No such finding, or a dismissal without a reason.
    """
    finding = finding_of(session, fingerprint)
    reason = typed(reason)
    if status is FindingStatus.DISMISSED and not reason:
        raise ReviewError("A dismissal needs a reason.", hint="Say in a few words why this is no error.")
    if (finding.status, finding.reason) == (status, reason):
        return session
    act = Verdict(
        fingerprint,
        finding.check,
        status,
        reason,
        finding.ar_text,
        finding.en_text,
        finding.status,
        finding.reason,
    )
    return do(session, (act, (finding.ar, finding.en)))


def edit_english(session: Session, sentence: int, text: str) -> Session:
    """Let an English sentence read otherwise; the file itself is not written.

    Raises:
        ReviewError: No such sentence, or nothing left of it.
    """
    sentences = session.collation.en.sentences
    if not 0 <= sentence < len(sentences):
        raise ReviewError(f"There is no English sentence {sentence + 1}.")
    text = typed(text)
    if not text:
        raise ReviewError("An English sentence cannot be emptied.", hint="Mark the bead as a gap instead.")
    before = sentences[sentence].text
    return session if text == before else do(session, (TextEdit(before, text), ((), (sentence,))))


def comment(session: Session, bead: int, text: str) -> Session:
    """Leave a remark on a bead."""
    at = bead_of(session, bead)
    text = typed(text)
    if not text:
        raise ReviewError("A comment needs some words.")
    return do(session, (Comment(text), (at.ar, at.en)))


def comments_on(session: Session, bead: int) -> tuple[Remark, ...]:
    """Return the remarks on the sentences of a bead."""
    at = bead_of(session, bead)
    return tuple(one for one in session.comments if set(one.ar) & set(at.ar) or set(one.en) & set(at.en))


def undo(session: Session) -> Session:
    """Take back this author's last act that still holds.

    Raises:
        ReviewError: There is none, or the texts or pairings it was about have changed since.
    """
    if not session.past:
        raise ReviewError("Nothing to undo.")
    *past, step = session.past
    after, step = turn(session, step, back=True)
    return replace(after, past=tuple(past), future=(*session.future, step))


def redo(session: Session) -> Session:
    """Do again what was undone last.

    Raises:
        ReviewError: There is nothing, or the texts or pairings it was about have changed since.
    """
    if not session.future:
        raise ReviewError("Nothing to redo.")
    *future, step = session.future
    after, step = turn(session, step, back=False)
    return replace(after, past=(*session.past, step), future=tuple(future))


def undo_label(session: Session) -> str | None:
    """Return what `undo` would take back, in a few words; None when there is nothing."""
    return label(session.past[-1]) if session.past else None


def redo_label(session: Session) -> str | None:
    """Return what `redo` would do again, in a few words; None when there is nothing."""
    return label(session.future[-1]) if session.future else None


def progress(session: Session) -> Progress:
    """Count what is done and what is left."""
    beads, findings = session.collation.beads, session.collation.findings
    return Progress(
        beads=len(beads),
        confirmed=sum(bead.status is BeadStatus.CONFIRMED for bead in beads),
        findings=len(findings),
        open=sum(finding.waits for finding in findings),
    )


def is_edited(session: Session, sentence: int) -> bool:
    """Tell whether an English sentence reads otherwise than in the file."""
    return sentence in session.originals


def original(session: Session, sentence: int) -> str:
    """Return an English sentence as it stands in the file."""
    return session.originals.get(sentence, session.collation.en.sentences[sentence].text)
