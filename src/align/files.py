"""Files written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from errno import EISDIR
from pathlib import Path

from align.errors import OutputError

_STEM = 40
"""Characters of a file's name in that of its temporary twin, so that the longest name still fits a folder."""


def write_files(files: Mapping[Path, bytes]) -> None:
    """Write several files: first all of them under temporary names, then each takes its place.

    A link stays a link and what it names is written; a device or pipe is written to, not replaced.

    Raises:
        OutputError: A place cannot be written to; files that were there before are still what they were.
    """
    ready: list[tuple[str, Path]] = []
    try:
        for path, data in files.items():
            place = path.resolve()
            if place.exists() and not (place.is_file() or place.is_dir()):
                place.write_bytes(data)
            else:
                ready.append((_beside(place, data), place))
        for temporary, place in ready:
            os.replace(temporary, place)  # noqa: PTH105  the one call whose atomicity is promised
    except (OSError, RuntimeError) as error:  # RuntimeError: links that go round in a circle
        raise _unwritable(path, error) from error
    finally:
        for temporary, _ in ready:
            Path(temporary).unlink(missing_ok=True)


def require_writable(folder: Path) -> None:
    """Make a folder and try it, before long work whose result is to go there.

    Raises:
        OutputError: It cannot be made or written to.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise _unwritable(folder, error) from error


def _unwritable(path: Path, error: OSError | RuntimeError) -> OutputError:
    reason = getattr(error, "strerror", None) or str(error)
    return OutputError(f"{path} cannot be written: {reason}.", hint="Name another place, or make room there.")


def _beside(path: Path, data: bytes) -> str:
    """Write bytes to a temporary file in the same folder and return its name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir():
        raise IsADirectoryError(EISDIR, "it is a folder", str(path))
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:_STEM]}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o666 & ~_umask())
    except BaseException:  # an interruption, too, leaves nothing behind
        Path(name).unlink(missing_ok=True)
        raise
    return name


def _umask() -> int:
    """Return the process's file mode mask, which can only be read by setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
