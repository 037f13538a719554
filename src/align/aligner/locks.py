"""What an editor has settled, as constraints: the texts fall apart into ranges that are aligned on their own.

A confirmed bead with both sides fixes the node before it and the node after it, a hard boundary fixes one node. A
confirmed gap fixes no node (where it stands on the other side is open) and is kept as a sentence that must stay alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.errors import NoPathError
from align.model import Bead, BeadStatus

Boundary = tuple[int, int]
"""Sentences before it on the Arabic and on the English side: no bead may span it."""


@dataclass(frozen=True, slots=True)
class Range:
    """A part of the two texts that is aligned by itself."""

    ar: range
    en: range


@dataclass(frozen=True, slots=True)
class Locks:
    """Constraints, checked to be possible."""

    parts: tuple[Range | Bead, ...] = ()
    """In reading order: ranges to align, and confirmed beads between them."""
    alone_ar: frozenset[int] = frozenset()
    alone_en: frozenset[int] = frozenset()
    """Sentences confirmed to have no counterpart."""


def locks(
    arabic: int, english: int, confirmed: Sequence[Bead] = (), boundaries: Sequence[Boundary] = ()
) -> Locks:
    """Cut two texts at what is settled.

    Args:
        arabic: Sentences of the Arabic text.
        english: Sentences of the English text.
        confirmed: Beads an editor vouches for, in any order.
        boundaries: Places no bead may span.

    Raises:
        NoPathError: Two of the constraints cannot both hold; the message names them.
    """
    for bead in confirmed:
        _require_inside(bead, arabic, english)
    for i, j in boundaries:
        if not (0 <= i <= arabic and 0 <= j <= english):
            raise NoPathError(
                f"The boundary ({i}, {j}) lies outside the texts.",
                hint=f"There are {arabic} Arabic and {english} English sentences.",
            )
    gaps = [bead for bead in confirmed if bead.is_gap]
    fixed = sorted((bead for bead in confirmed if not bead.is_gap), key=lambda bead: bead.ar)
    cuts = sorted({*boundaries})
    parts = tuple(_parts(fixed, cuts, arabic, english))
    alone_ar = frozenset(number for bead in gaps for number in bead.ar)
    alone_en = frozenset(number for bead in gaps for number in bead.en)
    for bead in fixed:
        if alone_ar.intersection(bead.ar) or alone_en.intersection(bead.en):
            raise NoPathError(
                f"A sentence of the confirmed bead {_shown(bead)} is also confirmed to stand alone.",
                hint="Undo one of the two confirmations.",
            )
    return Locks(parts, alone_ar, alone_en)


def _parts(
    fixed: Sequence[Bead], cuts: Sequence[Boundary], arabic: int, english: int
) -> Iterator[Range | Bead]:
    """Yield ranges and confirmed beads in reading order; empty ranges are left out."""
    i = j = 0
    stops: list[tuple[Boundary, Bead | None]] = [((bead.ar[0], bead.en[0]), bead) for bead in fixed]
    stops += [(cut, None) for cut in cuts]
    stops.sort(key=lambda stop: (stop[0], stop[1] is not None))
    for (next_i, next_j), bead in [*stops, ((arabic, english), None)]:
        if next_i < i or next_j < j:
            raise NoPathError(
                f"{_stop_shown(next_i, next_j, bead)} crosses what is settled before it, "
                f"up to Arabic sentence {i} and English sentence {j}.",
                hint="Undo one of the two, or record the pair as a crossing link.",
            )
        if next_i > i or next_j > j:
            yield Range(range(i, next_i), range(j, next_j))
        i, j = next_i, next_j
        if bead is not None:
            yield Bead(bead.ar, bead.en, 1.0, BeadStatus.CONFIRMED)
            i, j = bead.ar[-1] + 1, bead.en[-1] + 1


def _require_inside(bead: Bead, arabic: int, english: int) -> None:
    """Raise when a bead's numbers are not neighbouring sentences of these texts."""
    for numbers, count in ((bead.ar, arabic), (bead.en, english)):
        if numbers and (
            numbers[0] < 0
            or numbers[-1] >= count
            or list(numbers) != list(range(numbers[0], numbers[-1] + 1))
        ):
            raise NoPathError(
                f"The confirmed bead {_shown(bead)} does not name neighbouring sentences of these texts.",
                hint="Undo the confirmation, or record the pair as a crossing link.",
            )


def _shown(bead: Bead) -> str:
    return f"{list(bead.ar)}:{list(bead.en)}"


def _stop_shown(i: int, j: int, bead: Bead | None) -> str:
    return f"The boundary ({i}, {j})" if bead is None else f"The confirmed bead {_shown(bead)}"
