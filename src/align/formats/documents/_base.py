"""What a document format is: a name, the endings it goes by, and how to lift the prose out of its text."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Prose:
    """What a reader reads, and where each character of it stands in the file's text."""

    text: str
    origin: array[int] | None = None
    """Offset of each character of `text` in the decoded file, ascending; None when the two are the same."""


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of document."""

    name: str
    endings: tuple[str, ...]
    """Lower case, with the dot: `.md`."""
    prose: Callable[[str], Prose] = field(repr=False)
    """Decoded text to prose: markup gone, blank lines between paragraphs."""
