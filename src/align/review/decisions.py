"""One recorded act of a person: what it says, who said it, when, and of which sentences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from align.model import BeadStatus, FindingStatus
from align.review.content import Content

PairOperation = Literal["merge", "split", "move", "gap", "link", "unlink"]


@dataclass(frozen=True, slots=True)
class Shape:
    """A bead inside a decision: places in the decision's own content, not in the document."""

    ar: tuple[int, ...]
    en: tuple[int, ...]
    confidence: float = 1.0
    status: BeadStatus = BeadStatus.AUTO


@dataclass(frozen=True, slots=True)
class Confirm:
    """The pairing of the content is right."""

    before: BeadStatus = BeadStatus.AUTO


@dataclass(frozen=True, slots=True)
class Unconfirm:
    """The pairing of the content is no longer vouched for."""

    before: BeadStatus = BeadStatus.CONFIRMED


@dataclass(frozen=True, slots=True)
class PairEdit:
    """The content is to be paired otherwise."""

    operation: PairOperation
    before: tuple[Shape, ...]
    after: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class TextEdit:
    """The one English sentence of the content reads otherwise."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """A finding is an error, or is none, or is open again."""

    fingerprint: str
    check: str
    status: FindingStatus
    reason: str = ""
    ar_text: str = ""
    en_text: str = ""
    """The flagged substrings, to know the finding again when the text has changed."""
    before: FindingStatus = FindingStatus.OPEN
    before_reason: str = ""


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark on the content."""

    text: str


@dataclass(frozen=True, slots=True)
class Undo:
    """The decision of this id no longer holds."""

    target: str


@dataclass(frozen=True, slots=True)
class Redo:
    """The decision of this id holds again."""

    target: str


Act = Confirm | Unconfirm | PairEdit | TextEdit | Verdict | Comment | Undo | Redo


@dataclass(frozen=True, slots=True)
class Decision:
    """Who did what, when, and to which sentences."""

    id: str
    time: str
    """UTC, ISO 8601 with milliseconds and Z."""
    author: str
    act: Act
    content: Content = field(default_factory=Content)
    seen: Mapping[str, str] = field(default_factory=dict)
    """For each other author, the last of their decisions this author had before them."""
    batch: str = ""
    """Id of the first decision of one act of many, which is undone as one; empty for an act by itself."""
    extra: Mapping[str, Any] = field(default_factory=dict)
    """Fields of a later program, kept as they are."""

    @property
    def order(self) -> tuple[str, str]:
        """Where replay puts it."""
        return self.time, self.id

    def saw(self, other: Decision) -> bool:
        """Tell whether this author knew of `other` (an earlier decision in replay order)."""
        return self.author == other.author or self.seen.get(other.author, "") >= other.id
