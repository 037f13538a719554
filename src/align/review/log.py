"""The decisions file: append-only JSON lines that survive a crash, a full disk and a merge."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from align.errors import OutputError, ReviewError
from align.review.decisions import SCHEMA, Decision, from_value, to_json, to_line
from align.review.replay import needed

try:
    import fcntl
except ImportError:  # Windows: one writer at a time is then up to the user
    fcntl = None  # type: ignore[assignment]  # the module is what is missing

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


def read_log(path: Path) -> Log:
    """Read a decisions file; one that does not exist holds no decision.

    A last line without a line end is a decision all the same when it is whole; otherwise it is `torn`.

    Raises:
        ReviewError: The file is unreadable, newer than this program, or holds unknown decisions.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return Log({})
    except OSError as error:
        raise ReviewError(f"The decisions in {path} cannot be read: {error.strerror}.") from error
    return parse_log(raw, str(path))


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


def append(path: Path, decision: Decision, header: Mapping[str, Any] | None = None) -> Path | None:
    """Add a decision to the file; when this returns, the decision is on the disk.

    Args:
        path: The decisions file; made, with its folder and `header`, when it is not there yet.
        decision: What to add.
        header: What the first line says of the pair, besides the schema version.

    Returns:
        Where a torn last line was moved to; None when there was none.

    Raises:
        OutputError: The file cannot be written; what stood in it stays.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _locked(path) as file:
            aside = _set_torn_aside(path, file)
            end = file.seek(0, os.SEEK_END)
            line = to_json(decision) + "\n"
            if end == 0:
                line = to_line({**(header or {}), "schema": SCHEMA}) + "\n" + line
            _write(file, line.encode(), end)
        if end == 0:
            _sync_folder(path.parent)
    except OSError as error:
        raise OutputError(
            f"The decision could not be written to {path}: {error.strerror}.",
            hint="Nothing was lost: make room or give write permission, and do it again.",
        ) from error
    return aside


def compact(path: Path) -> int:
    """Rewrite the file with only the decisions that replay needs; return how many were let go.

    Raises:
        ReviewError: Lines of the file could not be read; they would be lost.
        OutputError: The file cannot be written; it stays as it was.
    """
    if not path.exists():
        return 0
    try:
        with _locked(path) as file:
            _set_torn_aside(path, file)
            log = read_log(path)
            if log.problems:
                raise ReviewError(log.problems[0], hint="Repair or delete that line, then compact again.")
            kept = needed(log.decisions)
            lines = [*log.headers, *(log.lines[decision.id] for decision in kept)]
            replace_file(path, "".join(f"{line}\n" for line in lines).encode())
    except OSError as error:
        raise OutputError(f"{path} could not be rewritten: {error.strerror}.") from error
    return len(log.decisions) - len(kept)


def replace_file(path: Path, data: bytes) -> None:
    """Write a file so that a crash leaves either the old one or the new one, whole."""
    scratch = path.with_name(f"{path.name}.{os.getpid()}.new")
    try:
        with scratch.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        scratch.replace(path)
    finally:
        scratch.unlink(missing_ok=True)
    _sync_folder(path.parent)


@contextmanager
def _locked(path: Path) -> Iterator[IO[bytes]]:
    """Open the file to read and append, alone; wait for whoever has it."""
    while True:
        with path.open("a+b", buffering=0) as file:
            if fcntl is not None:
                fcntl.flock(file, fcntl.LOCK_EX)
            if path.exists() and path.stat().st_ino == os.fstat(file.fileno()).st_ino:
                yield file
                return


def _write(file: IO[bytes], data: bytes, end: int) -> None:
    """Write all or nothing: what a full disk took in half is cut off again."""
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[file.write(rest) :]
        file.flush()
        os.fsync(file.fileno())
    except OSError:
        with suppress(OSError):  # what cannot be cut off now is set aside as torn next time
            file.truncate(end)
        raise


def _set_torn_aside(path: Path, file: IO[bytes]) -> Path | None:
    """Move what a crash left of the last line to `NAME.jsonl.torn`; close a whole line that lacks its end."""
    end = file.seek(0, os.SEEK_END)
    if end == 0:
        return None
    file.seek(end - 1)
    if file.read(1) == b"\n":
        return None
    file.seek(0)
    whole = file.read()
    start = whole.rfind(b"\n") + 1
    if _is_whole(whole[start:]):
        _write(file, b"\n", end)
        return None
    aside = path.with_name(path.name + ".torn")
    earlier = aside.read_bytes() if aside.exists() else b""
    replace_file(aside, earlier + whole[start:] + b"\n")
    file.truncate(start)
    os.fsync(file.fileno())
    return aside


def _cut(raw: bytes) -> tuple[list[bytes], bytes | None]:
    """Part the whole lines from a torn tail."""
    *whole, tail = raw.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    if not tail:
        return whole, None
    return ([*whole, tail], None) if _is_whole(tail) else (whole, tail)


def _is_whole(line: bytes) -> bool:
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


def _sync_folder(folder: Path) -> None:
    """Make a new or renamed file's name survive a power cut, where the system lets folders be synced."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return  # Windows cannot open a folder; its renames are journalled
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
