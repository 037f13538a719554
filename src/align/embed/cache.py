"""Sentence features on disk, so that a second run does not encode again.

One SQLite file, shared by all projects of a user: rows are keyed by a hash of encoder signature and text, so no entry
is ever wrong, only unused. A cache that cannot be opened costs time and nothing else: work goes on without it. Every
row ends with a hash of itself, so that a damaged one is encoded again; a damaged file is begun anew.
"""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from hashlib import blake2b
from pathlib import Path

import numpy as np

from align.embed._base import Encoder, Features, Rows, stacked

_ROWS_KEPT = 500_000
"""About 1 GB for the default encoder; the oldest rows go first."""
_SEAL = 8
"""Bytes of the hash at the end of a row."""
_BLOCK = 512
"""Sentences encoded between two reports of progress and two commits."""


def default_path() -> Path:
    """Return where the cache lives: $ALIGN_CACHE, or the user's cache folder."""
    if named := os.environ.get("ALIGN_CACHE"):
        return Path(named) / "features.sqlite"
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "muqabala" / "features.sqlite"


def cached_features(
    encoder: Encoder,
    sentences: Sequence[str],
    path: Path | None,
    progress: Callable[[int], None] = lambda _: None,
) -> Features:
    """Return `encoder.features(sentences)`, reading known rows from the cache and adding the others to it.

    Args:
        encoder: Encodes what is not in the cache.
        sentences: N sentences; equal ones are encoded once.
        path: The cache file; None goes without.
        progress: Called with the number of sentences done since the last call.

    Returns:
        The features of all N sentences, the same bits with and without a cache.
    """
    keys = [_key(encoder.signature, sentence) for sentence in sentences]
    texts = dict(zip(keys, sentences, strict=True))
    store = _Store(path, encoder.width)
    rows = store.read(texts)
    times = Counter(keys)
    progress(sum(key in rows for key in keys))
    missing = [key for key in texts if key not in rows]
    for block in _blocks(missing):
        made = encoder.features([texts[key] for key in block])
        fresh = dict(zip(block, np.split(made.rows, made.starts[1:-1]), strict=True))
        rows.update(fresh)
        store.write(fresh)
        progress(sum(times[key] for key in block))
    store.trim()
    return stacked([rows[key] for key in keys], encoder.width)


class _Store:
    """The SQLite file; every method does nothing when the file is of no use."""

    def __init__(self, path: Path | None, width: int) -> None:
        self._width = width
        self._path = path if path is not None and _prepared(path) else None

    def read(self, keys: Sequence[bytes] | dict[bytes, str]) -> dict[bytes, Rows]:
        """Return the rows that are there."""
        if self._path is None:
            return {}
        rows: dict[bytes, Rows] = {}
        try:
            with closing(sqlite3.connect(self._path, timeout=10)) as database:
                for block in _blocks(list(keys)):
                    marks = ",".join("?" * len(block))
                    found = database.execute(
                        f"SELECT key, row FROM features WHERE key IN ({marks})",  # noqa: S608  only '?'
                        block,
                    )
                    rows.update((key, self._rows(row)) for key, row in found if _is_whole(key, row))
        except sqlite3.Error as error:
            self._give_up(error)
        return rows

    def _rows(self, data: bytes) -> Rows:
        """Return the clause rows of one sentence as they were written."""
        return np.frombuffer(data[:-_SEAL], dtype="<f2").reshape(-1, self._width)

    def _give_up(self, error: sqlite3.Error) -> None:
        """Go without the cache from here on: another process holds it, the disk is full, or it is damaged."""
        if self._path is not None and _is_damage(error):
            _remove(self._path)
        self._path = None

    def write(self, rows: dict[bytes, Rows]) -> None:
        """Add rows in one transaction."""
        if self._path is None:
            return
        try:
            with closing(sqlite3.connect(self._path, timeout=10)) as database, database:
                database.executemany(
                    "INSERT OR REPLACE INTO features VALUES (?, ?)",
                    ((key, _sealed(key, row.astype("<f2").tobytes())) for key, row in rows.items()),
                )
        except sqlite3.Error as error:
            self._give_up(error)

    def trim(self) -> None:
        """Drop the oldest rows beyond `_ROWS_KEPT`."""
        if self._path is None:
            return
        try:
            with closing(sqlite3.connect(self._path, timeout=10)) as database, database:
                database.execute(
                    "DELETE FROM features WHERE rowid <= (SELECT MAX(rowid) FROM features) - ?",
                    (_ROWS_KEPT,),
                )
        except sqlite3.Error as error:
            self._give_up(error)


def _prepared(path: Path) -> bool:
    """Create the file and its table; False when it cannot be used."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            _create(path)
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                return False
            _remove(path)
            _create(path)
    except (OSError, sqlite3.Error):
        return False
    return True


def _create(path: Path) -> None:
    with closing(sqlite3.connect(path, timeout=10)) as database, database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("CREATE TABLE IF NOT EXISTS features (key BLOB UNIQUE, row BLOB)")


def _is_damage(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", None) in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def _remove(path: Path) -> None:
    """Take away a damaged file and what SQLite keeps beside it."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        with suppress(OSError):
            path.with_name(name).unlink(missing_ok=True)


def _sealed(key: bytes, data: bytes) -> bytes:
    return data + blake2b(data, key=key, digest_size=_SEAL).digest()


def _is_whole(key: bytes, row: object) -> bool:
    return isinstance(row, bytes) and len(row) > _SEAL and _sealed(key, row[:-_SEAL]) == row


def _key(signature: str, sentence: str) -> bytes:
    return blake2b(f"{signature}\0{sentence}".encode("utf-8", "surrogatepass"), digest_size=20).digest()


def _blocks(keys: list[bytes]) -> Iterator[list[bytes]]:
    for first in range(0, len(keys), _BLOCK):
        yield keys[first : first + _BLOCK]
