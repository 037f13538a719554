"""Pairs for the eye: a table as wide as the terminal.

The Arabic column comes last, at the right edge: however a terminal orders and shapes right-to-left text,
nothing stands behind it that could be pushed out of line.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from align.formats._visible import columns, quoted
from align.formats.pairs._base import Format, WriteSettings, Written
from align.model import Collation, Pair, pairs

_GUTTER = "  "
_GAP = "—"


def write(collation: Collation, settings: WriteSettings) -> Written:
    """Write bead number (from 1), confidence, English and Arabic, wrapped into columns."""
    digits = max(2, len(str(len(collation.beads))))
    width = max(12, (settings.width - digits - 4 - 3 * len(_GUTTER)) // 2)
    head = (f"{'#':>{digits}}", "conf", _padded("English", width), f"{'Arabic':>{width}}")
    rule = ("-" * digits, "-" * 4, "-" * width, "-" * width)
    lines = [_GUTTER.join(head), _GUTTER.join(rule)]
    for number, pair in enumerate(pairs(collation), start=1):
        lines.extend(_lines(pair, f"{number:>{digits}}", width))
    return Written("".join(f"{line.rstrip()}\n" for line in lines).encode())


def _lines(pair: Pair, number: str, width: int) -> Iterator[str]:
    left: tuple[str, str] = (number, f"{pair.bead.confidence:.2f}")
    for en, ar in zip_longest(_wrapped(pair.en, width), _wrapped(pair.ar, width), fillvalue=""):
        blank = " " * max(0, width - columns(ar))
        yield _GUTTER.join((*left, _padded(en, width), blank + ar))
        left = (" " * len(number), " " * 4)


def _padded(text: str, width: int) -> str:
    return text + " " * max(0, width - columns(text))


def _wrapped(text: str, width: int) -> list[str]:
    """Break text at spaces into lines of at most `width` columns; a longer word is cut."""
    lines, line, used = [], "", 0
    for word in quoted(text).split() or [_GAP]:
        for piece in _pieces(word, width):
            size = columns(piece)
            if line and used + 1 + size > width:
                lines.append(line)
                line, used = piece, size
            else:
                line, used = (f"{line} {piece}", used + 1 + size) if line else (piece, size)
    return [*lines, line]


def _pieces(word: str, width: int) -> Iterator[str]:
    if columns(word) <= width:
        yield word
        return
    piece, used = "", 0
    for character in word:
        size = columns(character)
        if used + size > width:
            yield piece
            piece, used = "", 0
        piece, used = piece + character, used + size
    yield piece


FORMAT = Format(name="table", endings=(), write=write)
