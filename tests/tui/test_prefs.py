"""What a user chose is kept and read back, whatever stood in the file."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.text.safe import printable
from align_tui.prefs import Prefs, users_prefs


@given(name=st.text(min_size=1, max_size=20), other=st.text(min_size=1, max_size=20))
def test_what_is_kept_is_read_back(name, other):
    with TemporaryDirectory() as folder:
        prefs = Prefs(Path(folder) / "muqabala" / "screen.toml")
        prefs.keep(other, "logical")
        prefs.keep(name, "order")
        assert prefs.modes() == {printable(other): "logical", printable(name): "order"}


@pytest.mark.parametrize(
    "held", [b"", b"not toml", b"bidi = 3", b"\xff\xfe", b'[bidi]\nxterm = "sideways"\n']
)
def test_a_file_of_no_use_is_as_none(tmp_path, held):
    path = tmp_path / "screen.toml"
    path.write_bytes(held)
    assert Prefs(path).modes() == {}
    Prefs(path).keep("xterm", "visual")
    assert Prefs(path).modes() == {"xterm": "visual"}


def test_the_file_is_where_settings_are_kept():
    assert users_prefs({"XDG_CONFIG_HOME": "/etc/here"}).path == Path("/etc/here/muqabala/screen.toml")
    assert users_prefs({"XDG_CONFIG_HOME": "relative"}).path == Path.home() / ".config/muqabala/screen.toml"
    assert users_prefs({}).path == Path.home() / ".config/muqabala/screen.toml"
