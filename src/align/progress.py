"""Progress of long work on stderr: a bar on a terminal, a line a stage elsewhere."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, field

_EVERY = 0.1
"""Seconds between two pictures of the bar."""
_WIDTH = 24


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
        if sys.stderr.isatty():
            if now - self._shown >= _EVERY:
                self._shown = now
                self._bar(stage, self._done[stage], total, now - self._began[stage])
        elif first:
            print(f"{self.label}: {stage.lower()} …", file=sys.stderr)

    def finish(self) -> None:
        """Clear the bar."""
        if not self.quiet and sys.stderr.isatty():
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
        self._done.clear()
        self._began.clear()

    def _bar(self, stage: str, done: int, total: int, seconds: float) -> None:
        filled = _WIDTH * done // max(total, 1)
        left = f" {seconds * (total - done) / done:.0f} s left" if done and seconds > 1 else ""
        bar = "#" * filled + "-" * (_WIDTH - filled)
        print(
            f"\r\x1b[K{self.label} {stage} [{bar}] {done}/{total}{left}", end="", file=sys.stderr, flush=True
        )
