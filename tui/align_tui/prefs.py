"""What a user chose for each terminal, kept in their own settings folder."""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from align.text.safe import printable

from .display import Mode

_FILE = Path("muqabala", "screen.toml")


@dataclass(frozen=True, slots=True)
class Prefs:
    """A file of `terminal = "way of drawing Arabic"` lines."""

    path: Path

    def modes(self) -> dict[str, Mode]:
        """Return terminal → mode; what cannot be read or is no mode is passed over: the user is asked again."""
        try:
            table = tomllib.loads(self.path.read_text("utf-8")).get("bidi", {})
        except (OSError, ValueError):  # tomllib's error is a ValueError, and so is that of bad UTF-8
            return {}
        if not isinstance(table, dict):
            return {}
        return {str(name): mode for name, mode in table.items() if mode in get_args(Mode)}

    def keep(self, terminal: str, mode: Mode) -> None:
        """Remember the mode for a terminal; raise OSError when the file cannot be written."""
        chosen = {**self.modes(), printable(terminal): mode}
        lines = [f"{_quoted(name)} = {_quoted(chosen[name])}\n" for name in sorted(chosen)]
        head = "# How the review screen draws Arabic on each terminal; B in the screen asks again.\n[bidi]\n"
        self.path.parent.mkdir(parents=True, exist_ok=True)
        scratch = self.path.with_name(f"{self.path.name}.{os.getpid()}.new")
        try:
            scratch.write_text(head + "".join(lines), "utf-8")
            scratch.replace(self.path)
        finally:
            scratch.unlink(missing_ok=True)


def users_prefs(environment: Mapping[str, str]) -> Prefs:
    """Return the file of this user: $XDG_CONFIG_HOME/muqabala/screen.toml, or under ~/.config."""
    home = environment.get("XDG_CONFIG_HOME", "")
    folder = Path(home) if Path(home).is_absolute() else Path.home() / ".config"
    return Prefs(folder / _FILE)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)  # a JSON string is a TOML one, controls aside
