"""What is said on stderr: progress of long work (a bar on a terminal, a line a stage elsewhere), and remarks."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass, field
from typing import TextIO

from align.text.safe import printable

_EVERY = 0.1
"""Seconds between two pictures of the bar."""
_WIDTH = 24


def tell(text: str, end: str = "\n") -> None:
    """Say something on stderr. That nobody listens any more is no reason to stop working."""
    if sys.stderr is None:  # started with stderr closed
        return
    try:
        print(text, end=end, file=sys.stderr, flush=True)
    except OSError:
        hush(sys.stderr)


def hush(stream: TextIO) -> None:
    """Let a stream whose reader is gone, or whose disk is full, lead nowhere, so that closing it fails no more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _watched() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()


@dataclass(slots=True)
class Talk:
    """Counts what is done of each stage and says so; the one mutable thing on the way to the user's eye."""

    quiet: bool = False
    label: str = ""
    """What is being worked on, such as a pair's name."""
    _done: dict[str, int] = field(default_factory=dict)
    _began: dict[str, float] = field(default_factory=dict)
    _shown: float = 0.0

    def __call__(self, stage: str, done: int, total: int) -> None:
        """Take note of progress, and show it when it is time."""
        if self.quiet:
            return
        now = time.monotonic()
        first = stage not in self._done
        self._began.setdefault(stage, now)
        self._done[stage] = min(total, self._done.get(stage, 0) + done)
        if _watched():
            if now - self._shown >= _EVERY:
                self._shown = now
                self._bar(stage, self._done[stage], total, now - self._began[stage])
        elif first:
            tell(f"{printable(self.label)}: {stage.lower()} …")

    def finish(self) -> None:
        """Clear the bar."""
        if not self.quiet and _watched():
            tell("\r\x1b[K", end="")
        self._done.clear()
        self._began.clear()

    def _bar(self, stage: str, done: int, total: int, seconds: float) -> None:
        filled = _WIDTH * done // max(total, 1)
        left = f" {seconds * (total - done) / done:.0f} s left" if done and seconds > 1 else ""
        bar = "#" * filled + "-" * (_WIDTH - filled)
        tell(f"\r\x1b[K{printable(self.label)} {stage} [{bar}] {done}/{total}{left}", end="")
