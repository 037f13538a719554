"""From lines of cells to the styled segments Textual prints."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from rich.segment import Segment
from rich.style import Style

from align.model import Span

from .display import Line, Mode, cut, display

Mark = tuple[Span, Style]
"""A part of a logical text and how it is to look; later marks win."""


@dataclass(frozen=True, slots=True)
class Painter:
    """How text is drawn on this terminal."""

    mode: Mode = "visual"
    mirror_guillemets: bool = True

    def wrapped(self, text: str, width: int, *, rtl: bool) -> tuple[Line, ...]:
        """Lay a paragraph out on as many lines as it needs."""
        return display(text, width, self.mode, rtl=rtl, mirror_guillemets=self.mirror_guillemets)

    def cut(self, text: str, width: int, *, rtl: bool) -> Line:
        """Lay out what one line holds of a paragraph."""
        return cut(text, width, self.mode, rtl=rtl, mirror_guillemets=self.mirror_guillemets)

    def marks(self, text: str, marks: Iterable[Mark]) -> tuple[Mark, ...]:
        """Fit marks to the terminal: one that shapes words itself can only colour whole ones."""
        if self.mode != "order":
            return tuple(marks)
        return tuple((_whole_words(text, span), style) for span, style in marks)


def isolated(message: str) -> str:
    """Return a sentence about a text with each quotation kept in its own order, whatever stands around it."""
    return _QUOTED.sub("«\u2068\\1\u2069»", message)


_QUOTED = re.compile("«([^«»]+)»")


def _whole_words(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return replace(span, start=start, end=end)


def segments(
    line: Line, width: int, style: Style, marks: Sequence[Mark] = (), *, right: bool = False
) -> list[Segment]:
    """Style one line and pad it to `width` columns, on the left when it is to stand at the right."""
    padding = Segment(" " * max(0, width - line.width), style)
    body = list(_styled(line, style, marks))
    return [padding, *body] if right else [*body, padding]


def _styled(line: Line, style: Style, marks: Sequence[Mark]) -> Iterator[Segment]:
    dressed = ((cell.text, _style_of(cell.start, cell.end, style, marks)) for cell in line.cells)
    for look, cells in groupby(dressed, key=lambda pair: pair[1]):
        yield Segment("".join(text for text, _ in cells), look)


def _style_of(start: int, end: int, style: Style, marks: Sequence[Mark]) -> Style:
    for span, look in marks:
        if span.start < end and start < span.end:
            style += look
    return style
