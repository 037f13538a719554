"""What a review session holds; `session` says what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from align.model import Collation, FindingStatus
from align.review.attach import Remark
from align.review.decisions import Decision
from align.review.patch import Patch

Recheck = Callable[[Collation, tuple[int, ...]], Collation]
"""Runs the checks and the fidelity of these beads again."""
Realign = Callable[[Collation], Collation]
"""Pairs the texts anew around the confirmed beads; only the beads of what it returns are looked at."""
Clock = Callable[[], datetime]
Entropy = Callable[[int], bytes]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a review has come, in counts."""

    beads: int
    confirmed: int
    findings: int
    open: int
    """Findings that wait for a person: open, and more than hints."""


@dataclass(frozen=True, slots=True)
class Step:
    """An act that can be undone or redone."""

    decisions: tuple[Decision, ...]
    """What the log says of it; empty for one that follows from the others, such as pairing anew."""
    patch: Patch | None = None
    """What it changed; None when it was made before this session."""


@dataclass(frozen=True, slots=True)
class Desk:
    """What stays the same through a session."""

    path: Path
    author: str
    recheck: Recheck
    realign: Realign | None
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
