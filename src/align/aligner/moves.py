"""The shapes a bead may have."""

from __future__ import annotations

Move = tuple[int, int]
"""(Arabic, English) sentence counts of a bead."""

LONGEST = 8
"""Sentences of one side in one bead, at most."""

GAPS: tuple[Move, ...] = ((1, 0), (0, 1))

MOVES: tuple[Move, ...] = (
    *GAPS,
    *((1, q) for q in range(1, LONGEST + 1)),
    *((p, 1) for p in range(2, LONGEST + 1)),
    *((p, q) for p in range(2, 6) for q in range(2, 6) if p + q <= 7),
)
"""Literary Arabic runs one sentence on to many English ones, so 1-8 is allowed; both sides long is rare."""
