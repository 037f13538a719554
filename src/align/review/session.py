"""What a person does at the review screen: each act is on disk before the next picture is drawn.

Every act works out the new collation first, then writes the decision, then returns the new session:
where anything fails, the old session still stands and the log does not speak of what did not happen.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from align.errors import ReviewError
from align.model import Bead, BeadStatus, Collation, Finding, FindingStatus
from align.review.acts import carry_out, take_back
from align.review.apply import restated
from align.review.attach import Remark, attach
from align.review.content import Content, anchors, digest, texts_on_disk
from align.review.decisions import (
    Act,
    Comment,
    Confirm,
    Decision,
    PairEdit,
    PairOperation,
    Redo,
    Shape,
    TextEdit,
    Unconfirm,
    Undo,
    Verdict,
    moment_of,
    new_id,
    stamp,
)
from align.review.log import append, read_log
from align.review.patch import Patch, backward, difference, forward
from align.review.place import place
from align.review.replay import brief, history, replay

Recheck = Callable[[Collation, tuple[int, ...]], Collation]
"""Runs the checks and the fidelity of these beads again."""
Clock = Callable[[], datetime]
Entropy = Callable[[int], bytes]
_NOTHING = Content()


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a review has come, in counts."""

    beads: int
    confirmed: int
    findings: int
    open: int
    """Findings that no person has settled."""


@dataclass(frozen=True, slots=True)
class Step:
    """A decision that can be undone or redone."""

    decision: Decision
    patch: Patch | None = None
    """What it changed; None when it was made before this session."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What stays the same through a session."""

    path: Path
    author: str
    recheck: Recheck
    clock: Clock
    entropy: Entropy
    seen: Mapping[str, str]
    """For each other author, the last of their decisions."""
    header: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Session:
    """One person's review of one pair, as it stands after the last act."""

    collation: Collation
    comments: tuple[Remark, ...] = ()
    warnings: tuple[str, ...] = ()
    """One sentence for everything in the log that a person should look at; more after a torn line."""
    desk: Desk = field(kw_only=True, repr=False)
    past: tuple[Step, ...] = field(default=(), repr=False)
    future: tuple[Step, ...] = field(default=(), repr=False)
    originals: Mapping[int, str] = field(default_factory=dict, repr=False)
    """English sentence number → its text in the file, for the edited ones."""
    said: Mapping[str, tuple[FindingStatus, str]] = field(default_factory=dict, repr=False)
    """Fingerprint → status and reason, for findings that come back after a new check."""
    latest: str = field(default="", repr=False)
    """The time of the last decision known: a later act is never earlier, whatever the clock says."""


def open_session(
    collation: Collation,
    path: Path,
    *,
    author: str,
    recheck: Recheck,
    clock: Clock = _now,
    entropy: Entropy = os.urandom,
) -> Session:
    """Open the review of a pair whose decisions are kept at `path`.

    Args:
        collation: The pair as the pipeline gives it, with the decisions at `path` already honoured.
        path: The decisions file; it need not exist.
        author: Who decides, as the log is to name them.
        recheck: Checks given beads again after their sentences changed.
        clock: Tells the time, with its zone.
        entropy: Gives that many random bytes, for ids.

    Raises:
        ReviewError: The log cannot be read, or is newer than this program.
    """
    log = read_log(path)
    state = replay(log.decisions)
    attached = attach(state, collation.ar, collation.en)
    past, future = history(log.decisions, author)
    said = {key: (one.status, one.reason) for key, one in attached.verdicts.items()}
    said |= {f.fingerprint: (f.status, f.reason) for f in collation.findings if not f.is_open}
    seen = {one.author: one.id for one in log.decisions if one.author != author}
    torn = ("The last decision in the log was cut off by a crash; all others are there.",) if log.torn else ()
    conflicts = tuple(conflict.message for conflict in state.conflicts)
    return Session(
        collation,
        comments=attached.comments,
        warnings=(*torn, *log.problems, *state.problems, *conflicts, *attached.lost),
        desk=Desk(path, author, recheck, clock, entropy, seen, _header(collation)),
        past=tuple(Step(one) for one in past),
        future=tuple(Step(one) for one in future),
        originals=attached.originals,
        said=said,
        latest=log.decisions[-1].time if log.decisions else "",
    )


def confirm_bead(session: Session, bead: int) -> Session:
    """Vouch for a pairing; a bead already vouched for stays as it is."""
    at = _bead(session, bead)
    if at.status is BeadStatus.CONFIRMED:
        return session
    return _do(session, Confirm(at.status), at.ar, at.en)


def unconfirm_bead(session: Session, bead: int) -> Session:
    """No longer vouch for a pairing."""
    at = _bead(session, bead)
    if at.status is BeadStatus.AUTO:
        return session
    return _do(session, Unconfirm(at.status), at.ar, at.en)


def settle(session: Session, fingerprint: str, status: FindingStatus, reason: str = "") -> Session:
    """Say that a finding is an error, or is none, or is open again.

    Raises:
        ReviewError: No such finding, or a dismissal without a reason.
    """
    finding = _finding(session, fingerprint)
    reason = _plain(reason)
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
    return _do(session, act, finding.ar, finding.en)


def edit_english(session: Session, sentence: int, text: str) -> Session:
    """Let an English sentence read otherwise; the file itself is not written.

    Raises:
        ReviewError: No such sentence, or nothing left of it.
    """
    sentences = session.collation.en.sentences
    if not 0 <= sentence < len(sentences):
        raise ReviewError(f"There is no English sentence {sentence + 1}.")
    text = _plain(text)
    if not text:
        raise ReviewError("An English sentence cannot be emptied.", hint="Mark the bead as a gap instead.")
    before = sentences[sentence].text
    return session if text == before else _do(session, TextEdit(before, text), (), (sentence,))


def merge_beads(session: Session, first: int, last: int) -> Session:
    """Make one confirmed bead of neighbouring ones, both ends included."""
    _bead(session, first)
    _bead(session, last)
    if first >= last:
        raise ReviewError("Merging takes two or more beads, the first before the last.")
    before = session.collation.beads[first : last + 1]
    ar = tuple(sorted(number for bead in before for number in bead.ar))
    en = tuple(sorted(number for bead in before for number in bead.en))
    return _pair(session, "merge", before, (Bead(ar, en),))


def split_bead(session: Session, bead: int, ar_at: int, en_at: int) -> Session:
    """Part a bead: the first `ar_at` Arabic and `en_at` English sentences go to the first part."""
    at = _bead(session, bead)
    first = Bead(at.ar[: max(ar_at, 0)], at.en[: max(en_at, 0)])
    second = Bead(at.ar[max(ar_at, 0) :], at.en[max(en_at, 0) :])
    if not (first.ar or first.en) or not (second.ar or second.en):
        raise ReviewError("Both parts of a split bead need at least one sentence.")
    return _pair(session, "split", (at,), (first, second))


def mark_gap(session: Session, bead: int) -> Session:
    """Say that the two sides of a bead are not translations of each other."""
    at = _bead(session, bead)
    if at.is_gap:
        raise ReviewError("This bead is a gap already.")
    return _pair(session, "gap", (at,), (Bead(at.ar, ()), Bead((), at.en)))


def comment(session: Session, bead: int, text: str) -> Session:
    """Leave a remark on a bead."""
    at = _bead(session, bead)
    text = _plain(text)
    if not text:
        raise ReviewError("A comment needs some words.")
    return _do(session, Comment(text), at.ar, at.en)


def comments_on(session: Session, bead: int) -> tuple[Remark, ...]:
    """Return the remarks on the sentences of a bead."""
    at = _bead(session, bead)
    return tuple(one for one in session.comments if set(one.ar) & set(at.ar) or set(one.en) & set(at.en))


def undo(session: Session) -> Session:
    """Take back this author's last decision that still holds.

    Raises:
        ReviewError: There is none, or the texts or pairings it was about have changed since.
    """
    if not session.past:
        raise ReviewError("Nothing to undo.")
    *past, step = session.past
    after, step = _turned(session, step, back=True)
    after = _logged(after, Undo(step.decision.id))[0]
    return replace(after, past=tuple(past), future=(*session.future, step))


def redo(session: Session) -> Session:
    """Do again what was undone last.

    Raises:
        ReviewError: There is nothing, or the texts or pairings it was about have changed since.
    """
    if not session.future:
        raise ReviewError("Nothing to redo.")
    *future, step = session.future
    after, step = _turned(session, step, back=False)
    after = _logged(after, Redo(step.decision.id))[0]
    return replace(after, past=(*session.past, step), future=tuple(future))


def undo_label(session: Session) -> str | None:
    """Return what `undo` would take back, in a few words; None when there is nothing."""
    return _label(session.past[-1].decision) if session.past else None


def redo_label(session: Session) -> str | None:
    """Return what `redo` would do again, in a few words; None when there is nothing."""
    return _label(session.future[-1].decision) if session.future else None


def progress(session: Session) -> Progress:
    """Count what is done and what is left."""
    beads, findings = session.collation.beads, session.collation.findings
    return Progress(
        beads=len(beads),
        confirmed=sum(bead.status is BeadStatus.CONFIRMED for bead in beads),
        findings=len(findings),
        open=sum(finding.is_open for finding in findings),
    )


def is_edited(session: Session, sentence: int) -> bool:
    """Tell whether an English sentence reads otherwise than in the file."""
    return sentence in session.originals


def original(session: Session, sentence: int) -> str:
    """Return an English sentence as it stands in the file."""
    return session.originals.get(sentence, session.collation.en.sentences[sentence].text)


def _do(session: Session, act: Act, ar: tuple[int, ...], en: tuple[int, ...]) -> Session:
    """Carry out a new act, write it down and make it undoable."""
    content = _content(session, ar, en)
    collation, touched = carry_out(session.collation, act, ar, en)
    after = _settled(session, _checked(session, collation, touched), act, en, back=False)
    logged, decision = _logged(after, act, content)
    if isinstance(act, Comment):
        remark = Remark(ar, en, act.text, decision.author, decision.time, decision.id)
        logged = replace(logged, comments=(*logged.comments, remark))
    step = Step(decision, difference(session.collation, logged.collation))
    return replace(logged, past=(*session.past, step), future=())


def _turned(session: Session, step: Step, *, back: bool) -> tuple[Session, Step]:
    """Return the session with a step taken back or done again, not yet written down."""
    decision, act = step.decision, step.decision.act
    ar, en = _numbers(session, decision.content)
    if step.patch is not None:
        collation = (backward if back else forward)(session.collation, step.patch)
    else:
        turned, touched = (take_back if back else carry_out)(session.collation, act, ar, en)
        collation = _checked(session, turned, touched)
        changes = (collation, session.collation) if back else (session.collation, collation)
        step = replace(step, patch=difference(*changes))
    after = _settled(session, collation, act, en, back=back)
    if isinstance(act, Comment):
        others = tuple(one for one in session.comments if one.id != decision.id)
        remark = Remark(ar, en, act.text, decision.author, decision.time, decision.id)
        after = replace(after, comments=others if back else (*others, remark))
    return after, step


def _checked(session: Session, collation: Collation, touched: tuple[int, ...]) -> Collation:
    """Check the touched beads again; findings that come back keep what was said of them."""
    if not touched:
        return collation
    fresh = session.desk.recheck(collation, touched)
    return replace(fresh, findings=restated(fresh.findings, session.said))


def _settled(session: Session, collation: Collation, act: Act, en: tuple[int, ...], *, back: bool) -> Session:
    """Return the session with its collation and what follows from the act kept in step."""
    said, originals = session.said, session.originals
    if isinstance(act, Verdict):
        status = (act.before, act.before_reason) if back else (act.status, act.reason)
        said = {**said, act.fingerprint: status}
    elif isinstance(act, TextEdit):
        filed, text = original(session, en[0]), collation.en.sentences[en[0]].text
        originals = {number: one for number, one in originals.items() if number != en[0]}
        if digest(text) != digest(filed):
            originals[en[0]] = filed
    return replace(session, collation=collation, said=said, originals=originals)


def _logged(session: Session, act: Act, content: Content = _NOTHING) -> tuple[Session, Decision]:
    """Write a decision to the log; return the session that knows its time, and the decision."""
    desk = session.desk
    moment = desk.clock().astimezone(UTC)
    if session.latest:
        moment = max(moment, moment_of(session.latest) + timedelta(milliseconds=1))
    decision = Decision(new_id(moment, desk.entropy), stamp(moment), desk.author, act, content, desk.seen)
    aside = append(desk.path, decision, desk.header)
    torn = () if aside is None else (f"A line cut off by a crash was moved from the log to {aside}.",)
    return replace(session, latest=decision.time, warnings=(*session.warnings, *torn)), decision


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
    return _do(session, act, ar, en)


def _content(session: Session, ar: tuple[int, ...], en: tuple[int, ...]) -> Content:
    collation = session.collation
    now = {number: collation.en.sentences[number].text for number in session.originals}
    return Content(
        anchors(texts_on_disk(collation.ar, {}), ar, {}),
        anchors(texts_on_disk(collation.en, session.originals), en, now),
    )


def _numbers(session: Session, content: Content) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return where the sentences of a decision stand."""
    collation = session.collation
    ar = place(content.ar, texts_on_disk(collation.ar, {}))
    en = place(content.en, texts_on_disk(collation.en, session.originals))
    missing = [one for one in content.ar if one.key not in ar] + [
        one for one in content.en if one.key not in en
    ]
    if missing:
        raise ReviewError(f"The sentence '{brief(missing[0].text)}' is not in the text any more.")
    return tuple(ar[one.key].number for one in content.ar), tuple(en[one.key].number for one in content.en)


def _bead(session: Session, number: int) -> Bead:
    if not 0 <= number < len(session.collation.beads):
        raise ReviewError(f"There is no bead {number + 1}.")
    return session.collation.beads[number]


def _finding(session: Session, fingerprint: str) -> Finding:
    for finding in session.collation.findings:
        if finding.fingerprint == fingerprint:
            return finding
    raise ReviewError("There is no such finding any more.")


def _plain(text: str) -> str:
    """Return a text a person typed as one line without control characters."""
    line = " ".join(text.split())
    return "".join(letter for letter in line if letter.isprintable() or letter in "\u200c\u200d\u200e\u200f")


def _header(collation: Collation) -> dict[str, Any]:
    def side(path: str, text: str) -> dict[str, str]:
        return {"path": path, "hash": digest(text)}

    return {
        "ar": side(collation.ar.path, collation.ar.text),
        "en": side(collation.en.path, collation.en.text),
        "encoder": collation.encoder,
        "pair": collation.name,
        "tool": "muqabala",
    }


_PAIRED: Mapping[str, str] = {
    "merge": "merge beads",
    "split": "split bead",
    "move": "move sentence",
    "gap": "mark gap",
    "link": "link sentences",
    "unlink": "unlink sentences",
}
_SETTLED: Mapping[FindingStatus, str] = {
    FindingStatus.OPEN: "reopen finding",
    FindingStatus.CONFIRMED: "confirm error",
    FindingStatus.DISMISSED: "dismiss finding",
}


_NAMED: Mapping[type[Act], str] = {
    Confirm: "confirm pairing",
    Unconfirm: "unconfirm pairing",
    TextEdit: "edit English",
    Comment: "comment",
}


def _label(decision: Decision) -> str:
    match decision.act:
        case PairEdit(operation=operation):
            return _PAIRED[operation]
        case Verdict(status=status):
            return _SETTLED[status]
    return _NAMED[type(decision.act)]
