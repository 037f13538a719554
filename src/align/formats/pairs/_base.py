"""What a format of pairs is: one collation to bytes, and, where the format allows it, back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType

from align.model import Bead, Collation

NOTHING: Mapping[str, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class WriteSettings:
    """What a person may choose about a written file. A format ignores what it has no place for."""

    ar_locale: str = "ar"
    en_locale: str = "en"
    """BCP 47 tags, such as ar-SY and en-GB; a memory takes in only its own pair of tags."""
    author: str = ""
    """Who vouches for the pairs; empty to name nobody."""
    timestamp: datetime | None = None
    """When the pairs were made, with its time zone; None writes no date, so that bytes repeat."""
    minimum_confidence: float = 0.0
    """A bead below this stays out of a memory, unless an editor confirmed it."""
    max_seg: int | None = None
    """Longest segment a memory may hold, in characters; None for no limit."""
    width: int = 100
    """Columns of the terminal."""


@dataclass(frozen=True, slots=True)
class Written:
    """A file, and what it does not hold."""

    data: bytes
    left_out: Mapping[str, int] = field(default_factory=lambda: NOTHING)
    """How many beads were left out, by reason; reasons that left nothing out are absent."""


@dataclass(frozen=True, slots=True)
class Row:
    """One bead as a file tells it."""

    bead: Bead | None = None
    """None where the file does not number its sentences."""
    ar: str = ""
    en: str = ""
    """The two texts; empty for the missing side of a gap, and where the file holds no texts."""
    fidelity: int | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """One way to write a collation."""

    name: str
    """What the user types after `--to`."""
    endings: tuple[str, ...]
    """File name endings, the usual one first; empty for a format made for the terminal."""
    write: Callable[[Collation, WriteSettings], Written] = field(repr=False)
    read: Callable[[bytes, str], tuple[Row, ...]] | None = field(default=None, repr=False)
    """Bytes and the name of their file to rows; raises InputError. None when the format is one-way."""


def fidelity_of(collation: Collation, number: int) -> int | None:
    """Return the fidelity of a bead, or None where the collation was not scored."""
    return collation.fidelity[number] if number < len(collation.fidelity) else None
