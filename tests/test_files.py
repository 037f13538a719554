import os
import threading

import pytest

from align.errors import OutputError
from align.files import require_writable, write_files


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_files_and_their_folders_are_written(tmp_path):
    write_files({tmp_path / "a" / "one": b"1", tmp_path / "a" / "two": b"2"})
    assert (tmp_path / "a" / "one").read_bytes() == b"1"
    assert names(tmp_path / "a") == ["one", "two"]


def test_a_written_file_has_the_mode_of_any_new_file(tmp_path):
    (tmp_path / "plain").write_bytes(b"")
    write_files({tmp_path / "one": b"1"})
    assert (tmp_path / "one").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_when_one_file_cannot_be_written_none_is(tmp_path):
    (tmp_path / "one").write_bytes(b"old")
    (tmp_path / "two").mkdir()
    with pytest.raises(OutputError, match="two cannot be written: it is a folder"):
        write_files({tmp_path / "one": b"new", tmp_path / "two": b"new"})
    assert (tmp_path / "one").read_bytes() == b"old"
    assert names(tmp_path) == ["one", "two"]


@pytest.mark.parametrize("place", ["file/inside", "loop", "n" * 300])
def test_a_place_that_cannot_be_is_said_plainly(tmp_path, place):
    (tmp_path / "file").write_bytes(b"old")
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(OutputError, match="cannot be written") as caught:
        write_files({tmp_path / place: b"new"})
    assert str(tmp_path / place) in caught.value.message
    assert names(tmp_path) == ["file", "loop"]


def test_the_longest_name_a_folder_takes_is_written(tmp_path):
    name = "ب" * 127
    write_files({tmp_path / name: b"1"})
    assert names(tmp_path) == [name]


def test_a_link_stays_a_link(tmp_path):
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to("real")
    write_files({tmp_path / "link": b"new"})
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"


def test_a_pipe_is_written_to_and_not_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()))
    reader.start()
    write_files({pipe: b"through"})
    reader.join()
    assert read == [b"through"]
    assert pipe.is_fifo()


def test_a_folder_that_cannot_be_is_said_before_work_begins(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    require_writable(tmp_path / "new" / "folder")
    assert names(tmp_path / "new" / "folder") == []
    with pytest.raises(OutputError, match="cannot be written"):
        require_writable(tmp_path / "file" / "folder")
