"""What the terminal does with Arabic, and so what is left for us to do.

`docs/terminals.md` says where each line of the table comes from.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Literal

from .display import Mode

Bidi = Literal["auto", "visual", "order", "logical"]
Layout = Literal["auto", "side", "stacked"]
NARROW = 100
"""Below this many columns two texts side by side are too thin to read."""


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """What a user may choose about the screen."""

    bidi: Bidi = "auto"
    layout: Layout = "auto"
    mirror_guillemets: bool = True
    """Whether « and » turn round in Arabic, as Unicode says, or stand as typed."""


@dataclass(frozen=True, slots=True)
class Terminal:
    """How to draw on the terminal at hand."""

    name: str
    mode: Mode
    stacked: bool = False
    """One language per row, because the terminal mixes columns when it reorders."""
    known: bool = True
    """Whether the table in `docs/terminals.md` speaks of it; the reader of an unknown one is asked."""
    explicit: bool = False
    """Ask the terminal to leave the order alone while we draw (ECMA-48 BDSM)."""


def recognise(environment: Mapping[str, str]) -> Terminal:
    """Tell from its environment variables which terminal this is and how it treats right-to-left text."""
    term, program = environment.get("TERM", ""), environment.get("TERM_PROGRAM", "")
    multiplexed = "TMUX" in environment or term.startswith(("screen", "tmux"))
    if "TEXTUAL_DRIVER" in environment:
        return Terminal("browser", "visual")
    for name, told in _TELLTALES:
        if told(environment, term, program):
            return Terminal(name, "logical", stacked=True)
    if _vte(environment) or program == "mintty":
        name = "VTE" if _vte(environment) else "mintty"
        if multiplexed:  # the request would stop at the multiplexer
            return Terminal(f"{name} behind a multiplexer", "logical", stacked=True)
        return Terminal(name, "visual", explicit=True)
    if "KITTY_WINDOW_ID" in environment or term == "xterm-kitty":
        return Terminal("kitty", "order")
    known = not multiplexed and any(told(environment, term, program) for told in _LEFT_TO_RIGHT)
    return Terminal(program or term or "unknown", "visual", known=known)


_LEFT_TO_RIGHT: tuple[Callable[[Mapping[str, str], str, str], bool], ...] = (
    lambda env, term, program: "WT_SESSION" in env or "XTERM_VERSION" in env,
    lambda env, term, program: program in {"vscode", "iTerm.app", "ghostty", "WezTerm"},
    lambda env, term, program: term.startswith(("alacritty", "foot", "rxvt", "xterm-ghostty", "wezterm")),
)
"""How to tell terminals that print cells from left to right and nothing more."""
_TELLTALES = (
    ("Konsole", lambda env, term, program: "KONSOLE_VERSION" in env),
    ("mlterm", lambda env, term, program: "MLTERM" in env or term.startswith("mlterm")),
    ("Apple Terminal", lambda env, term, program: program == "Apple_Terminal"),
    ("PuTTY", lambda env, term, program: term.startswith("putty")),
)


def _vte(environment: Mapping[str, str]) -> bool:
    """True for a VTE that reorders rows, which began with 0.57.3."""
    version = environment.get("VTE_VERSION", "")
    return version.isdecimal() and int(version) >= 5703


def choose(
    settings: ScreenSettings, environment: Mapping[str, str], kept: Mapping[str, Mode] | None = None
) -> Terminal:
    """Settle how to draw.

    Args:
        settings: What the project's align.toml says; it has the first word.
        environment: The environment variables, which tell the terminal.
        kept: What this user chose before, by terminal; it has the second word.
    """
    found = recognise(environment)
    mode = (kept or {}).get(found.name) if settings.bidi == "auto" else settings.bidi
    return found if mode is None else redrawn(found, mode)


def redrawn(terminal: Terminal, mode: Mode) -> Terminal:
    """Return a terminal as it is to be drawn on when this way was chosen for it.

    Text as written only reads right where the terminal reorders rows, and such a terminal mixes columns.
    """
    reorders = terminal.explicit or terminal.mode == "logical" or not terminal.known
    return replace(
        terminal,
        mode=mode,
        stacked=mode == "logical" and reorders,
        known=True,
        explicit=terminal.explicit and mode != "logical",
    )


def is_stacked(settings: ScreenSettings, terminal: Terminal, columns: int) -> bool:
    """Tell whether the Arabic goes above the English rather than beside it."""
    if settings.layout != "auto":
        return settings.layout == "stacked"
    return terminal.stacked or columns < NARROW


@contextmanager
def order_left_alone(terminal: Terminal) -> Iterator[None]:
    """Keep the terminal from reordering our cells, and give it its own way back whatever happens."""
    screen = sys.__stderr__
    if not terminal.explicit or screen is None or not screen.isatty():
        yield
        return
    try:
        screen.write("\x1b[8l")
        screen.flush()
        yield
    finally:
        screen.write("\x1b[8h")
        screen.flush()
