"""What a mouse selection over drawn lines means in the texts as written.

Textual counts a selection in printed characters from the left; what is copied is what the author wrote.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.segment import Segment
from rich.style import Style
from textual.selection import Selection
from textual.strip import Strip

from .display import Line

_FAR = 1 << 30
_OURS = dict.fromkeys(map(ord, "\u2068\u2069"))
"""Isolates, which `painter.isolated` puts into sentences of the program and nobody wants on a clipboard."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A text on one line of the screen."""

    side: str
    """Which of several texts it is of: ar, en, or empty for what the program says."""
    at: int
    """Printed characters to the left of it."""
    line: Line
    text: str
    """The whole logical text the line shows a part of."""

    @property
    def width(self) -> int:
        """Printed characters it takes."""
        return len(self.line.text)


@dataclass(frozen=True, slots=True)
class Drawn:
    """One line of the screen, and the texts on it."""

    strip: Strip
    pieces: tuple[Piece, ...] = ()


Part = tuple[Piece, int, int]
"""A piece and the half-open range of printed characters of it that is selected."""


def selected(lines: Sequence[Drawn], selection: Selection, y: int) -> Iterator[Part]:
    """Yield what is selected on one line; where texts stand side by side, only of the one it began on."""
    span = selection.get_span(y)
    if span is None or not 0 <= y < len(lines):
        return
    first, last = span[0], _FAR if span[1] < 0 else span[1]
    side = _column(lines, selection)
    for piece in lines[y].pieces:
        if side is None or piece.side == side:
            begin, end = max(first - piece.at, 0), min(last - piece.at, piece.width)
            if begin < end:
                yield piece, begin, end


def _column(lines: Sequence[Drawn], selection: Selection) -> str | None:
    """Return the side the selection began on, None where no two texts stand beside each other."""
    if selection.start is None or selection.start.y >= len(lines):
        return None
    pieces = lines[selection.start.y].pieces
    if len(pieces) < 2:
        return None
    before = [piece for piece in pieces if piece.at + piece.width <= selection.start.x]
    return pieces[min(len(before), len(pieces) - 1)].side


def copied(lines: Sequence[Drawn], selection: Selection) -> str:
    """Return the selected text as written; lines of one text are joined by a space."""
    said: list[str] = []
    last: Piece | None = None
    for y in range(len(lines)):
        for piece, begin, end in selected(lines, selection, y):
            goes_on = last is not None and (last.side, last.text) == (piece.side, piece.text)
            said += [" " if goes_on else "\n"] if said else []
            said.append(written(piece, begin, end))
            last = piece
    return "".join(said).translate(_OURS)


def written(piece: Piece, begin: int, end: int) -> str:
    """Return, in logical order, the characters printed in a range of a piece, invisible ones between them too."""
    at, spans = 0, []
    for cell in piece.line.cells:
        if begin < at + len(cell.text) and at < end and cell.start < cell.end:
            spans.append((cell.start, cell.end))
        at += len(cell.text)
    shown = {cell.start for cell in piece.line.cells}
    said, reached = "", None
    for start, stop in sorted(spans):
        if reached is not None and shown.isdisjoint(range(reached, start)):
            said += piece.text[reached:start]
        said += piece.text[start:stop]
        reached = stop
    return said


def lit(drawn: Drawn, parts: Sequence[Part], look: Style) -> Strip:
    """Return the strip of a line with what is selected in another look."""
    ranges = [(piece.at + begin, piece.at + end) for piece, begin, end in parts]
    painted, at = [], 0
    for segment in drawn.strip:
        style = segment.style or Style()
        for letter in segment.text:  # only for lines under a selection
            chosen = any(begin <= at < end for begin, end in ranges)
            painted.append(Segment(letter, style + look if chosen else style))
            at += 1
    return Strip(Segment.simplify(painted), drawn.strip.cell_length)
