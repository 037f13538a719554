"""One turn of a session: an act carried out, taken back or done again, and written down.

The new collation is worked out first, then the log is written, then the session is returned.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, timedelta

from align.model import Collation
from align.review._state import Session, Step
from align.review._where import Numbers, contents_of, numbers_of
from align.review.acts import carry_out, take_back
from align.review.apply import restated
from align.review.attach import Remark
from align.review.content import Content, digest
from align.review.decisions import Act, Comment, Decision, Redo, TextEdit, Undo, Verdict
from align.review.log import append_all
from align.review.moments import moment_of, new_id, stamp
from align.review.patch import backward, difference, forward

_NOTHING = Content()
_TICK = timedelta(milliseconds=1)


def do(session: Session, *acts: tuple[Act, Numbers]) -> Session:
    """Carry out new acts, write them down, and make them undoable as one."""
    contents = contents_of(session, [spot for _, spot in acts])
    after = session
    for act, (ar, en) in acts:
        collation, touched = carry_out(after.collation, act, ar, en)
        before, after = after, replace(after, collation=checked(after, collation, touched))
        after = _in_step(after, before, act, en, back=False)
    said = [(act, content) for (act, _), content in zip(acts, contents, strict=True)]
    after, decisions = _written(after, said)
    for decision, (_, (ar, en)) in zip(decisions, acts, strict=True):
        after = _remarked(after, decision, ar, en, back=False)
    step = Step(decisions, difference(session.collation, after.collation))
    return replace(after, past=(*session.past, step), future=())


def turn(session: Session, step: Step, *, back: bool) -> tuple[Session, Step]:
    """Take a step back or do it again, and write that down.

    Returns:
        The session, its past and future not yet moved, and the step as it is known now.

    Raises:
        ReviewError: The texts or pairings it was about have changed since.
    """
    after = session
    for decision in reversed(step.decisions) if back else step.decisions:
        ar, en = numbers_of(after, decision.content)
        if step.patch is None:
            turned, touched = (take_back if back else carry_out)(after.collation, decision.act, ar, en)
            after = replace(after, collation=checked(after, turned, touched))
    if step.patch is None:
        changes = (after.collation, session.collation) if back else (session.collation, after.collation)
        step = replace(step, patch=difference(*changes))
    else:
        collation = (backward if back else forward)(session.collation, step.patch)
        after = replace(after, collation=collation)
    for decision in step.decisions:
        ar, en = numbers_of(session, decision.content)
        after = _in_step(after, session, decision.act, en, back=back)
        after = _remarked(after, decision, ar, en, back=back)
    turned_by = [((Undo if back else Redo)(one.id), _NOTHING) for one in step.decisions]
    return _written(after, turned_by)[0], step


def checked(session: Session, collation: Collation, touched: tuple[int, ...]) -> Collation:
    """Check the touched beads again; findings that come back keep what was said of them."""
    if not touched:
        return collation
    fresh = session.desk.recheck(collation, touched)
    return replace(fresh, findings=restated(fresh.findings, session.said))


def _in_step(session: Session, before: Session, act: Act, en: tuple[int, ...], *, back: bool) -> Session:
    """Return the session with what follows from an act kept in step with its collation."""
    said, originals = session.said, session.originals
    if isinstance(act, Verdict):
        status = (act.before, act.before_reason) if back else (act.status, act.reason)
        said = {**said, act.fingerprint: status}
    elif isinstance(act, TextEdit):
        text = session.collation.en.sentences[en[0]].text
        filed = before.originals.get(en[0], before.collation.en.sentences[en[0]].text)
        originals = {number: one for number, one in originals.items() if number != en[0]}
        if digest(text) != digest(filed):
            originals[en[0]] = filed
    return replace(session, said=said, originals=originals)


def _remarked(
    session: Session, decision: Decision, ar: tuple[int, ...], en: tuple[int, ...], *, back: bool
) -> Session:
    """Return the session with a comment put there or taken away; other acts leave no remark."""
    if not isinstance(decision.act, Comment):
        return session
    others = tuple(one for one in session.comments if one.id != decision.id)
    remark = Remark(ar, en, decision.act.text, decision.author, decision.time, decision.id)
    return replace(session, comments=others if back else (*others, remark))


def _written(session: Session, said: Sequence[tuple[Act, Content]]) -> tuple[Session, tuple[Decision, ...]]:
    """Write decisions to the log; return the session that knows their time, and the decisions."""
    if not said:
        return session, ()
    desk = session.desk
    moment = desk.clock().astimezone(UTC)
    if session.latest:
        moment = max(moment, moment_of(session.latest) + _TICK)
    moments = [moment + _TICK * at for at in range(len(said))]
    ids = [new_id(each, desk.entropy) for each in moments]
    batch = ids[0] if len(ids) > 1 else ""
    decisions = tuple(
        Decision(one, stamp(when), desk.author, act, content, desk.seen, batch)
        for one, when, (act, content) in zip(ids, moments, said, strict=True)
    )
    aside = append_all(desk.path, decisions, desk.header)
    torn = () if aside is None else (f"A line cut off by a crash was moved from the log to {aside}.",)
    known = replace(session, latest=decisions[-1].time, warnings=(*session.warnings, *torn))
    return known, decisions
