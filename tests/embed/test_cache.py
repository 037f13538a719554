"""The cache may be there or not, whole, damaged or busy: the features are the same bits."""

import sqlite3
import subprocess
import sys
from contextlib import closing

import numpy as np
import pytest

from align.embed.cache import cached_features, default_path

SENTENCES = ("وصل الوفد صباحاً، ثم غادر مساءً.", "It left in the evening.", "", "It left in the evening.", "لا")


class Counting:
    """The encoder, and which sentences it was asked for."""

    def __init__(self, encoder):
        self._encoder = encoder
        self.signature, self.width = encoder.signature, encoder.width
        self.asked = []

    def features(self, sentences):
        self.asked += sentences
        return self._encoder.features(sentences)


@pytest.fixture
def read(encoder, tmp_path):
    """Read the sentences through a cache and demand the right bits; return what had to be encoded."""
    right = encoder.features(SENTENCES)

    def read(path=tmp_path / "cache" / "features.sqlite"):
        counting = Counting(encoder)
        found = cached_features(counting, SENTENCES, path)
        assert np.array_equal(found.rows, right.rows)
        assert np.array_equal(found.starts, right.starts)
        return counting.asked

    return read


@pytest.fixture
def path(tmp_path):
    return tmp_path / "cache" / "features.sqlite"


ALL = list(dict.fromkeys(SENTENCES))


def test_what_was_encoded_once_is_not_encoded_again(read):
    assert read() == ALL
    assert read() == []


def test_without_a_cache_everything_is_encoded(read):
    assert read(None) == ALL


def test_only_what_is_missing_is_encoded(encoder, read, path):
    cached_features(encoder, SENTENCES[1:3], path)
    assert read() == [SENTENCES[0], SENTENCES[4]]


@pytest.mark.parametrize(
    "damage", [b"", b"no database at all" * 100, b"SQLite format 3\x00" + b"\xff" * 5000]
)
def test_a_file_that_is_no_database_is_begun_anew(read, path, damage):
    path.parent.mkdir()
    path.write_bytes(damage)
    assert read() == ALL
    assert read() == []


def test_pages_overwritten_in_a_cache_change_no_bits_and_heal(read, path):
    read()
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    data = path.read_bytes()
    for start in range(0, len(data), 4096):
        path.write_bytes(data[:start] + b"\xa5" * 4096 + data[start + 4096 :])
        read()
        read()
        assert read() == []


def test_a_row_with_other_bits_is_encoded_again(read, path):
    read()
    with closing(sqlite3.connect(path)) as database, database:
        rows = database.execute("SELECT key, row FROM features").fetchall()
        changed = [(row[:7] + bytes([row[7] ^ 1]) + row[8:], key) for key, row in rows]
        database.executemany("UPDATE features SET row = ? WHERE key = ?", changed)
    assert read() == ALL
    assert read() == []


@pytest.mark.parametrize("row", [None, 7, "text", b"", b"short"])
def test_a_row_of_another_kind_is_encoded_again(read, path, row):
    read()
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE features SET row = ?", (row,))
    assert read() == ALL


def test_another_signature_shares_nothing(encoder, read, path):
    read()
    other = Counting(encoder)
    other.signature = "other"
    cached_features(other, SENTENCES, path)
    assert other.asked == ALL


def test_a_cache_that_cannot_be_made_is_gone_without(read, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "folder.sqlite").mkdir()
    for place in (tmp_path / "file" / "features.sqlite", tmp_path / "folder.sqlite"):
        assert read(place) == ALL
        assert read(place) == ALL


def test_two_processes_may_fill_one_cache(encoder, path, read):
    code = (
        "import sys; from pathlib import Path; from align.embed.cache import cached_features\n"
        "from align.embed.use import UseEncoder\n"
        "texts = [f'sentence {number}' for number in range(int(sys.argv[2]))]\n"
        "print(cached_features(UseEncoder(), texts, Path(sys.argv[1])).rows.tobytes().hex())"
    )
    command = [sys.executable, "-c", code, str(path)]
    running = [
        subprocess.Popen([*command, count], stdout=subprocess.PIPE, text=True) for count in ("30", "20", "30")
    ]
    said = [process.communicate()[0] for process in running]
    right = encoder.features([f"sentence {number}" for number in range(30)])
    short = encoder.features([f"sentence {number}" for number in range(20)])
    assert [bytes.fromhex(one) for one in said] == [each.rows.tobytes() for each in (right, short, right)]
    read()


def test_progress_counts_every_sentence_once(encoder, path):
    for _ in range(2):
        done = []
        cached_features(encoder, SENTENCES, path, done.append)
        assert sum(done) == len(SENTENCES)


def test_the_cache_lives_where_the_environment_says(monkeypatch, tmp_path):
    monkeypatch.setenv("ALIGN_CACHE", str(tmp_path / "named"))
    assert default_path() == tmp_path / "named" / "features.sqlite"
    monkeypatch.delenv("ALIGN_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "xdg"))
    assert default_path() == tmp_path / "xdg" / "muqabala" / "features.sqlite"
    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert default_path() == tmp_path / ".cache" / "muqabala" / "features.sqlite"
