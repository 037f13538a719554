"""The bytes of a decisions file → what stands in it, whatever a crash or a merge did to them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from align.errors import ReviewError
from align.review.decisions import Decision
from align.review.lines import SCHEMA, from_value

_MARKERS = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


@dataclass(frozen=True, slots=True)
class Log:
    """A decisions file as read."""

    header: Mapping[str, Any]
    """The first header; empty when the file has none."""
    decisions: tuple[Decision, ...] = ()
    """In replay order, each id once."""
    torn: str | None = None
    """What a crash left of the last line; None when the file ends as it should."""
    problems: tuple[str, ...] = ()
    """One sentence for every line that could not be used; the lines stay in the file."""
    lines: Mapping[str, str] = field(default_factory=dict, repr=False)
    """The line of each decision by id, with whatever a later program wrote in it."""
    headers: tuple[str, ...] = field(default=(), repr=False)


def parse_log(raw: bytes, name: str = "the decisions log") -> Log:
    """Read the bytes of a decisions file."""
    whole, tail = _cut(raw)
    problems: list[str] = []
    headers: list[str] = []
    lines: dict[str, str] = {}
    found: dict[str, Decision] = {}
    for number, line in enumerate(whole, start=1):
        text = _text(line)
        if text is None or not text.strip():
            if text is None:
                problems.append(f"{name}: line {number} is not UTF-8 and was passed over.")
            continue
        value = _loaded(text)
        if value is None:
            problems.append(f"{name}: {_what(text, number)}")
        elif "schema" in value:
            _refuse_newer(value, name)
            headers.append(text)
        else:
            decision = from_value(value)
            known = lines.get(decision.id)
            if known is not None and _loaded(known) != value:
                problems.append(f"{name}: line {number} gives decision {decision.id} another content.")
            if known is None or text < known:
                lines[decision.id], found[decision.id] = text, decision
    return Log(
        header=_loaded(headers[0]) or {} if headers else {},
        decisions=tuple(sorted(found.values(), key=lambda decision: decision.order)),
        torn=None if tail is None else tail.decode("utf-8", "replace"),
        problems=tuple(problems),
        lines=lines,
        headers=tuple(dict.fromkeys(headers)),
    )


def _cut(raw: bytes) -> tuple[list[bytes], bytes | None]:
    """Part the whole lines from a torn tail."""
    *whole, tail = raw.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    if not tail:
        return whole, None
    return ([*whole, tail], None) if is_whole(tail) else (whole, tail)


def is_whole(line: bytes) -> bool:
    """Tell whether a line without its end is a JSON object: cut anywhere, an object no longer closes."""
    text = _text(line)
    return text is not None and _loaded(text) is not None


def _text(line: bytes) -> str | None:
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _loaded(text: str) -> dict[str, Any] | None:
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def _what(text: str, number: int) -> str:
    if text.startswith(_MARKERS):
        return f"line {number} is left from a git conflict; the decisions on both sides of it were read."
    return f"line {number} is not a decision and was passed over."


def _refuse_newer(header: Mapping[str, Any], name: str) -> None:
    schema = header["schema"]
    if not isinstance(schema, int) or schema > SCHEMA:
        raise ReviewError(
            f"{name} was written by a later version of muqabala (schema {schema!r}, not {SCHEMA}).",
            hint="Upgrade muqabala; nothing was changed.",
        )
