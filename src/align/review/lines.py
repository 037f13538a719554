"""A decision and its line in the log: JSON there and back."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, get_args

from align.errors import ReviewError
from align.model import BeadStatus, FindingStatus
from align.review.content import Anchor, Content
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
)
from align.review.moments import moment_of, stamp

SCHEMA = 1
"""Version of the log format this program writes, and the newest it reads."""

_UNSAFE = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Characters that would break a line, turn it round or cannot be UTF-8: escaped, as JSON allows."""

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
    if decision.batch:
        value["batch"] = decision.batch
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
            batch=str(value.get("batch", "")),
            extra={name: rest for name, rest in value.items() if name not in _OWN},
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ReviewError(
            f"A decision of kind '{kind}' in the decisions log lacks or garbles a field: {error}."
        ) from error


_OWN = frozenset({"kind", "id", "time", "author", "act", "ar", "en", "seen", "batch"})


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
