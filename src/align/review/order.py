"""Confirmed beads in the order of the text, those that cross set aside."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from align.model import Bead


def in_order(beads: Sequence[Bead], lost: list[str]) -> tuple[Bead, ...]:
    """Keep as many two-sided beads as run in the same order on both sides, and every gap."""
    paired = sorted((bead for bead in beads if not bead.is_gap), key=lambda bead: bead.ar)
    tails: list[int] = []  # tails[k]: the end of the chain of k + 1 beads that ends earliest in the English
    chain: list[tuple[int, int | None]] = []  # chain[n]: (length up to bead n, bead before it)
    ends: list[int] = []
    for n, bead in enumerate(paired):
        k = bisect_left(tails, bead.en[0])
        chain.append((k, ends[k - 1] if k else None))
        tails[k : k + 1], ends[k : k + 1] = [bead.en[0]], [n]
    keep: set[int] = set()
    at: int | None = ends[-1] if ends else None
    while at is not None:
        keep.add(at)
        at = chain[at][1]
    for n, bead in enumerate(paired):
        if n not in keep:
            lost.append(
                f"The pairing of Arabic sentence {bead.ar[0] + 1} with English sentence {bead.en[0] + 1} "
                "crosses other confirmed pairings and was not held."
            )
    gaps = [bead for bead in beads if bead.is_gap]
    return tuple(_reading_order([bead for n, bead in enumerate(paired) if n in keep], gaps))


def _reading_order(paired: list[Bead], gaps: list[Bead]) -> list[Bead]:
    """Put each gap before the first pair that follows it on its own side."""

    def slot(gap: Bead) -> int:
        side = [(pair.ar or (0,))[0] for pair in paired] if gap.ar else [pair.en[0] for pair in paired]
        return bisect_left(side, (gap.ar or gap.en)[0])

    keyed = [(n, 1, 0, pair) for n, pair in enumerate(paired)]
    keyed += [(slot(gap), 0, (gap.ar or gap.en)[0], gap) for gap in gaps]
    return [bead for *_, bead in sorted(keyed, key=lambda row: (row[0], row[1], not row[3].ar, row[2]))]
