"""Sentence features on disk, so that a second run does not encode again.

One SQLite file, shared by all projects of a user: rows are keyed by a hash of encoder signature and text, so no entry
is ever wrong, only unused. A cache that cannot be opened costs time and nothing else: work goes on without it. Every
row ends with a hash of itself, so that a damaged one is encoded again; a damaged file is begun anew.
"""

from __future__ import annotations

import os
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, suppress
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import Protocol, TypeVar

import numpy as np

from align.embed._base import Encoder, Features, InContext, Rows, Vectors, stacked
from align.halves import in_halves

_ROWS_KEPT = 100_000
"""About 1 GB for the default encoder when half of it are sentences word by word; the oldest rows go first."""
_SEAL = 8
"""Bytes of the hash at the end of a row."""
_BLOCK, _APART = 512, 128
"""Sentences encoded between two reports of progress and two commits; those from which a copy of the process helps."""


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
    store = _Store(path, encoder.width)
    return _known(store, encoder.signature, sentences, encoder.features, progress, apart=True)


_Text = TypeVar("_Text", bound=Sequence[str])


def _known(
    store: _Store,
    signature: str,
    texts: Sequence[_Text],
    make: Callable[[Sequence[_Text]], Features],
    progress: Callable[[int], None] = lambda _: None,
    *,
    apart: bool = False,
) -> Features:
    """Return `make(texts)`, as far as possible from a store.

    Args:
        store: Read first, and told what was not in it.
        signature: Of the encoder and of what is made with it.
        texts: Each a sentence or its parts; equal ones are made once.
        make: Returns features of texts.
        progress: Called with the number of texts done since the last call.
        apart: Blocks of many texts may be made in a copy of this process.
    """
    keys = [_key(signature, text if isinstance(text, str) else "\x1f".join(text)) for text in texts]
    named = dict(zip(keys, texts, strict=True))
    rows = store.read(named)
    times = Counter(keys)
    progress(sum(key in rows for key in keys))
    missing = [key for key in named if key not in rows]
    size = min(_BLOCK, -(-len(missing) // 2)) if apart and len(missing) >= _APART else _BLOCK
    blocks = list(_blocks(missing, size))
    order = iter(blocks)

    def fresh(block: list[bytes]) -> dict[bytes, Rows]:
        made = make([named[key] for key in block])
        new = dict(zip(block, np.split(made.rows, made.starts[1:-1]), strict=True))
        store.write(new)
        return new

    def done(count: int) -> None:
        progress(sum(times[key] for block in islice(order, count) for key in block))

    for new in in_halves(fresh, blocks, done, worth=2 if apart else len(blocks) + 1):
        rows.update(new)
    if missing:
        store.trim()
    return stacked([rows[key] for key in keys], store.width)


def remembering(encoder: Encoder, path: Path | None) -> Encoder:
    """Return an encoder that looks for features in the cache first; `InContext` when the given one is."""
    if isinstance(encoder, InContext):
        return _RememberingParts(encoder, path)
    return _Remembering(encoder, path)


class _Remembering:
    """An encoder in front of which the cache stands."""

    def __init__(self, encoder: Encoder, path: Path | None) -> None:
        self._encoder = self.bare = encoder
        self._store = _Store(path, encoder.width)
        self.signature = encoder.signature
        self.width = encoder.width

    def features(self, sentences: Sequence[str]) -> Features:
        """Return what the encoder would return."""
        return _known(self._store, self.signature, sentences, self._encoder.features)

    def vectors(self, rows: Rows) -> Vectors:
        """Return what the encoder would return."""
        return self._encoder.vectors(rows)


class _RememberingParts(_Remembering):
    """The same for an encoder that can say what each word adds to its sentence."""

    _encoder: _WithParts

    def parts(self, sentences: Sequence[Sequence[str]]) -> Features:
        """Return what the encoder would return, but for what stands beside a sentence when it is encoded."""
        return _known(self._store, f"{self.signature}/parts", sentences, self._encoder.parts)


class _WithParts(Encoder, InContext, Protocol):
    """Offers both."""


class _Store:
    """The SQLite file; every method does nothing when the file is of no use."""

    def __init__(self, path: Path | None, width: int) -> None:
        self.width = width
        self._path = path if path is not None and _prepared(path) else None

    def read(self, keys: Iterable[bytes]) -> dict[bytes, Rows]:
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
        return np.frombuffer(data[:-_SEAL], dtype="<f2").reshape(-1, self.width)

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


def _blocks(keys: list[bytes], size: int = _BLOCK) -> Iterator[list[bytes]]:
    for first in range(0, len(keys), size):
        yield keys[first : first + size]
