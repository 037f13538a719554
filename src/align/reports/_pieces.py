"""Text cut into pieces that a page can show: runs under a mark, and runs of Arabic in an English sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from align.formats._visible import quoted, visible
from align.model import Span

_LETTER = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
_ARABIC = re.compile(f"[{_LETTER}](?:[^A-Za-z\"'“”‘’«»()\\[\\]]*[{_LETTER}])?")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text with the same marks over it."""

    text: str
    marks: tuple[int, ...] = ()
    """Places, in the list of spans given, of those that cover it; the first is the most important."""
    ends: tuple[int, ...] = ()
    """Those of them that end with this run."""


def marked(text: str, spans: Sequence[Span | None]) -> tuple[Piece, ...]:
    """Cut text where a span begins or ends.

    Args:
        text: One side of a bead.
        spans: Offsets into it, most important first; None and what lies outside the text mark nothing.

    Returns:
        Pieces that join to the visible text, none of them empty.
    """
    shown = visible(text)
    length = len(shown)
    given = [(place, span) for place, span in enumerate(spans) if span is not None]
    ranges = [(place, max(0, span.start), min(length, span.end)) for place, span in given]
    ranges = [each for each in ranges if each[1] < each[2]]
    cuts = sorted({0, length, *(cut for _, start, end in ranges for cut in (start, end))})
    pieces = []
    for start, end in pairwise(cuts):
        over = [(place, last) for place, first, last in ranges if first <= start and end <= last]
        ends = tuple(place for place, last in over if last == end)
        pieces.append(Piece(shown[start:end], tuple(place for place, _ in over), ends))
    return tuple(pieces)


def runs(sentence: str) -> Iterator[tuple[str, bool]]:
    """Cut an English sentence into runs, each with whether it is Arabic and needs isolating.

    Example:
        >>> list(runs('“not” has no counterpart in «لن يكون»'))
        [('“not” has no counterpart in «', False), ('لن يكون', True), ('»', False)]
    """
    text = quoted(sentence)
    done = 0
    for match in _ARABIC.finditer(text):
        if match.start() > done:
            yield text[done : match.start()], False
        yield match[0], True
        done = match.end()
    if done < len(text):
        yield text[done:], False
