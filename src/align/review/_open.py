"""From a collation and its decisions file to a session."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import Any

from align.model import Collation
from align.review._state import Clock, Desk, Entropy, Realign, Recheck, Session, Step
from align.review.apply import idle
from align.review.attach import Attached, attach
from align.review.content import digest
from align.review.decisions import Decision
from align.review.log import Log, read_log
from align.review.replay import State, history, replay


def _now() -> datetime:
    return datetime.now(UTC)


def open_session(
    collation: Collation,
    path: Path,
    *,
    author: str,
    recheck: Recheck,
    realign: Realign | None = None,
    clock: Clock = _now,
    entropy: Entropy = os.urandom,
) -> Session:
    """Open the review of a pair whose decisions are kept at `path`.

    Args:
        collation: The pair as the pipeline gives it, with the decisions at `path` already honoured.
        path: The decisions file; it need not exist.
        author: Who decides, as the log is to name them.
        recheck: Checks given beads again after their sentences changed.
        realign: Pairs the texts anew around the confirmed beads; without it, nothing can be re-aligned.
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
    return Session(
        collation,
        comments=attached.comments,
        warnings=_warnings(collation, log, state, attached),
        desk=Desk(path, author, recheck, realign, clock, entropy, seen, _header(collation)),
        past=_steps(past),
        future=_steps(future),
        originals=attached.originals,
        said=said,
        latest=log.decisions[-1].time if log.decisions else "",
    )


def _steps(decisions: Sequence[Decision]) -> tuple[Step, ...]:
    """Make one step of each decision, or of all those of one act."""
    acts = groupby(decisions, key=lambda one: one.batch or one.id)
    return tuple(Step(tuple(sorted(together, key=lambda one: one.order))) for _, together in acts)


def _warnings(collation: Collation, log: Log, state: State, attached: Attached) -> tuple[str, ...]:
    """Say in one sentence each what a person should know before going on."""
    torn = ("The last decision in the log was cut off by a crash; all others are there.",) if log.torn else ()
    conflicts = tuple(conflict.message for conflict in state.conflicts)
    return (
        *torn,
        *log.problems,
        *state.problems,
        *conflicts,
        *attached.lost,
        *idle(collation.findings, attached),
    )


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
