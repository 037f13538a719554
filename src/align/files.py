"""Files written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from align.errors import OutputError


def write_files(files: Mapping[Path, bytes]) -> None:
    """Write several files: first all of them under temporary names, then each takes its place.

    Raises:
        OutputError: A place cannot be written to; files that were there before are still what they were.
    """
    ready: list[tuple[str, Path]] = []
    try:
        for path, data in files.items():
            ready.append((_beside(path, data), path))
        for temporary, path in ready:
            os.replace(temporary, path)  # noqa: PTH105  the one call whose atomicity is promised
    except OSError as error:
        where = error.filename2 or error.filename or "the output"
        raise OutputError(
            f"{where} cannot be written: {error.strerror}.", hint="Name another place, or make room there."
        ) from error
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
        raise OutputError(
            f"{folder} cannot be written: {error.strerror}.", hint="Name another place, or make room there."
        ) from error


def _beside(path: Path, data: bytes) -> str:
    """Write bytes to a temporary file in the same folder and return its name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.is_dir():
        raise IsADirectoryError(21, "it is a folder", str(path))
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o666 & ~_umask())
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise
    return name


def _umask() -> int:
    """Return the process's file mode mask, which can only be read by setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask
