"""Writing that leaves a file whole: one writer at a time, all of a line or none of it, torn ends set aside."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from align.review.parse import is_whole

try:
    import fcntl
except ImportError:  # Windows: one writer at a time is then up to the user
    fcntl = None  # type: ignore[assignment]  # the module is what is missing


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
    sync_folder(path.parent)


@contextmanager
def locked(path: Path) -> Iterator[IO[bytes]]:
    """Open the file to read and append, alone; wait for whoever has it."""
    while True:
        with path.open("a+b", buffering=0) as file:
            if fcntl is not None:
                fcntl.flock(file, fcntl.LOCK_EX)
            if path.exists() and path.stat().st_ino == os.fstat(file.fileno()).st_ino:
                yield file
                return


def write(file: IO[bytes], data: bytes, end: int) -> None:
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


def set_torn_aside(path: Path, file: IO[bytes]) -> Path | None:
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
    if is_whole(whole[start:]):
        write(file, b"\n", end)
        return None
    aside = path.with_name(path.name + ".torn")
    earlier = aside.read_bytes() if aside.exists() else b""
    replace_file(aside, earlier + whole[start:] + b"\n")
    file.truncate(start)
    os.fsync(file.fileno())
    return aside


def sync_folder(folder: Path) -> None:
    """Make a new or renamed file's name survive a power cut, where the system lets folders be synced."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return  # Windows cannot open a folder; its renames are journalled
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
