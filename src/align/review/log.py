"""The decisions file: append-only JSON lines that survive a crash, a full disk and a merge."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from align.errors import OutputError, ReviewError
from align.review.decisions import Decision
from align.review.disk import locked, replace_file, set_torn_aside, sync_folder, write
from align.review.lines import SCHEMA, to_json, to_line
from align.review.parse import Log, parse_log
from align.review.replay import needed

__all__ = ["Log", "append", "append_all", "compact", "parse_log", "read_log", "replace_file"]


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


def append(path: Path, decision: Decision, header: Mapping[str, Any] | None = None) -> Path | None:
    """Add one decision to the file; everything else as in `append_all`."""
    return append_all(path, (decision,), header)


def append_all(
    path: Path, decisions: Sequence[Decision], header: Mapping[str, Any] | None = None
) -> Path | None:
    """Add decisions to the file; when this returns, all of them are on the disk.

    Args:
        path: The decisions file; made, with its folder and `header`, when it is not there yet.
        decisions: What to add.
        header: What the first line says of the pair, besides the schema version.

    Returns:
        Where a torn last line was moved to; None when there was none.

    Raises:
        OutputError: The file cannot be written; what stood in it stays.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with locked(path) as file:
            aside = set_torn_aside(path, file)
            end = file.seek(0, os.SEEK_END)
            lines = [to_json(decision) for decision in decisions]
            if end == 0:
                lines.insert(0, to_line({**(header or {}), "schema": SCHEMA}))
            write(file, "".join(f"{line}\n" for line in lines).encode(), end)
        if end == 0:
            sync_folder(path.parent)
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
        with locked(path) as file:
            set_torn_aside(path, file)
            log = read_log(path)
            if log.problems:
                raise ReviewError(log.problems[0], hint="Repair or delete that line, then compact again.")
            kept = needed(log.decisions)
            lines = [*log.headers, *(log.lines[decision.id] for decision in kept)]
            replace_file(path, "".join(f"{line}\n" for line in lines).encode())
    except OSError as error:
        raise OutputError(f"{path} could not be rewritten: {error.strerror}.") from error
    return len(log.decisions) - len(kept)
