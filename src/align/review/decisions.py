"""One recorded act of a person, and its line in the log."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal, get_args

from align.errors import ReviewError
from align.model import BeadStatus, FindingStatus
from align.review.content import Anchor, Content

SCHEMA = 1
"""Version of the log format this program writes, and the newest it reads."""

PairOperation = Literal["merge", "split", "move", "gap", "link", "unlink"]

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: sorts like the number it writes
_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Characters that would break a line, turn it round or cannot be UTF-8: escaped, as JSON allows."""


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

_KINDS: Mapping[str, type[Act]] = {
    "confirm": Confirm,
    "unconfirm": Unconfirm,
    "pair": PairEdit,
    "edit": TextEdit,
    "verdict": Verdict,
    "comment": Comment,
    "undo": Undo,
    "redo": Redo,
}


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
    extra: Mapping[str, Any] = field(default_factory=dict)
    """Fields of a later program, kept as they are."""

    @property
    def order(self) -> tuple[str, str]:
        """Where replay puts it."""
        return self.time, self.id

    def saw(self, other: Decision) -> bool:
        """Tell whether this author knew of `other` (an earlier decision in replay order)."""
        return self.author == other.author or self.seen.get(other.author, "") >= other.id


def new_id(moment: datetime, entropy: Callable[[int], bytes]) -> str:
    """Return a 26-letter id that sorts by time (48 bits of milliseconds, 80 of chance).

    Source:
        The ULID specification.
    """
    number = int(moment.timestamp() * 1000) << 80 | int.from_bytes(entropy(10), "big")
    return "".join(_ALPHABET[number >> shift & 31] for shift in range(125, -1, -5))


def stamp(moment: datetime) -> str:
    """Write a moment as the log does."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment_of(time: str) -> datetime:
    """Read a moment of the log; raise ReviewError when it is none."""
    try:
        return datetime.fromisoformat(time)
    except ValueError as error:
        raise ReviewError(f"'{time}' is not a time in a decisions log.") from error


def to_line(value: Mapping[str, Any]) -> str:
    """Write one JSON object on one line that is safe to print and to merge."""
    line = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", line)


def to_json(decision: Decision) -> str:
    """Write a decision as one line, without the line end; keys are sorted."""
    kind = next(name for name, act in _KINDS.items() if isinstance(decision.act, act))
    value: dict[str, Any] = {
        **decision.extra,
        "kind": kind,
        "id": decision.id,
        "time": decision.time,
        "author": decision.author,
        "act": _written(decision.act),
    }
    for side, sentences in (("ar", decision.content.ar), ("en", decision.content.en)):
        if sentences:
            value[side] = [_lean(anchor) for anchor in sentences]
    if decision.seen:
        value["seen"] = dict(decision.seen)
    return to_line(value)


def from_json(line: str) -> Decision:
    """Read a decision from its line.

    Raises:
        ReviewError: It is no decision, or of a kind that this version does not know.
    """
    return from_value(_object(line))


def from_value(value: Mapping[str, Any]) -> Decision:
    """Read a decision from the JSON object of its line; raise ReviewError as `from_json` does."""
    kind = value.get("kind")
    if not isinstance(kind, str) or kind not in _KINDS:
        raise ReviewError(
            f"The decisions log holds a decision of kind {kind!r}, which this version does not know.",
            hint="Upgrade muqabala; nothing was changed.",
        )
    try:
        return Decision(
            id=str(value["id"]),
            time=stamp(moment_of(str(value["time"]))),
            author=str(value["author"]),
            act=_read_act(kind, value["act"]),
            content=Content(_anchors(value.get("ar", [])), _anchors(value.get("en", []))),
            seen={str(author): str(last) for author, last in value.get("seen", {}).items()},
            extra={name: rest for name, rest in value.items() if name not in _OWN},
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ReviewError(
            f"A decision of kind '{kind}' in the decisions log lacks or garbles a field: {error}."
        ) from error


_OWN = frozenset({"kind", "id", "time", "author", "act", "ar", "en", "seen"})


def _object(line: str) -> dict[str, Any]:
    try:
        value = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ReviewError(f"A line of the decisions log is not JSON: {line[:60]!r}.") from error
    if not isinstance(value, dict):
        raise ReviewError(f"A line of the decisions log is not a JSON object: {line[:60]!r}.")
    return value


def _written(act: Act) -> dict[str, Any]:
    value = {name: getattr(act, name) for name in act.__dataclass_fields__}
    if isinstance(act, PairEdit):
        for name in ("before", "after"):
            value[name] = [
                [list(shape.ar), list(shape.en), float(shape.confidence), shape.status]
                for shape in getattr(act, name)
            ]
    return value


def _read_act(kind: str, value: Mapping[str, Any]) -> Act:
    known = _KINDS[kind]
    fields = {name: value[name] for name in known.__dataclass_fields__ if name in value}
    if known is PairEdit:
        if fields["operation"] not in get_args(PairOperation):
            raise ReviewError(
                f"The decisions log holds the pair edit '{fields['operation']}', unknown to this version.",
                hint="Upgrade muqabala; nothing was changed.",
            )
        return PairEdit(fields["operation"], _shapes(fields["before"]), _shapes(fields["after"]))
    if known is Verdict:
        fields |= {name: FindingStatus(fields[name]) for name in ("status", "before") if name in fields}
    elif known in (Confirm, Unconfirm):
        fields |= {name: BeadStatus(fields[name]) for name in fields}
    wrong = [name for name, field_value in fields.items() if not isinstance(field_value, str)]
    if wrong:
        raise TypeError(f"{', '.join(wrong)} should be text")
    return known(**fields)


def _shapes(value: list[Any]) -> tuple[Shape, ...]:
    return tuple(
        Shape(tuple(map(int, ar)), tuple(map(int, en)), float(confidence), BeadStatus(status))
        for ar, en, confidence, status in value
    )


def _lean(anchor: Anchor) -> dict[str, Any]:
    plain = Anchor(anchor.text, anchor.hash)
    return {
        name: getattr(anchor, name)
        for name in Anchor.__dataclass_fields__
        if name in ("text", "hash") or getattr(anchor, name) != getattr(plain, name)
    }


def _anchors(value: list[dict[str, Any]]) -> tuple[Anchor, ...]:
    return tuple(
        Anchor(
            text=str(item["text"]),
            hash=str(item["hash"]),
            prev=str(item.get("prev", "")),
            next=str(item.get("next", "")),
            nth=int(item.get("nth", 0)),
            of=int(item.get("of", 1)),
            at=int(item.get("at", 0)),
            now=str(item.get("now", "")),
        )
        for item in value
    )
