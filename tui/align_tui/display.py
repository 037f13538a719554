"""From logical text to the lines of cells a terminal prints: shaped, wrapped, put in order, mirrored.

Every other module holds logical text; this one alone knows the order on the screen.
Each cell remembers which characters it stands for,
so that a finding is coloured where its words stand and a selection copies what the author wrote.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from rich.cells import cell_len

from .bidi import bidi_class, levels, line_levels, paragraph_level, visual_order
from .mirror import GUILLEMETS, MIRROR
from .shaping import Glyph, glyphs, shape

Mode = Literal["visual", "order", "logical"]
"""visual: we order and shape, the terminal prints. order: we order words, the terminal shapes each word.
logical: the terminal does everything."""

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Cell:
    """One place on the screen, one or two columns wide."""

    text: str
    start: int
    end: int
    """The characters of the logical text it stands for."""
    width: int
    level: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the screen, from left to right."""

    cells: tuple[Cell, ...]
    start: int = 0
    end: int = 0
    """The part of the logical text it shows."""

    @property
    def width(self) -> int:
        """Columns it takes."""
        return sum(cell.width for cell in self.cells)

    @property
    def text(self) -> str:
        """What is printed."""
        return "".join(cell.text for cell in self.cells)

    def span_at(self, column: int) -> tuple[int, int] | None:
        """Return the logical offsets of the characters printed in a column, None outside the line."""
        edge = 0
        for cell in self.cells:
            edge += cell.width
            if 0 <= column < edge:
                return cell.start, cell.end
        return None


@lru_cache(maxsize=4096)
def display(
    text: str, width: int, mode: Mode, *, rtl: bool | None = None, mirror_guillemets: bool = True
) -> tuple[Line, ...]:
    """Lay one paragraph out.

    Args:
        text: Logical text, from anywhere: control characters and bidi controls are obeyed by the ordering
            (isolates, embeddings) or dropped (escapes), never printed.
        width: Columns of a line, at least 2.
        mode: How much of the work the terminal does itself.
        rtl: Direction of the paragraph; None takes it from the first strong letter.
        mirror_guillemets: Whether « and » turn round in right-to-left text, as Unicode says.

    Returns:
        At least one line; none wider than `width`, and every visible character stands in exactly one.
    """
    base = paragraph_level(text) if rtl is None else int(rtl)
    cells = _cells(text, mode, base)
    lines = _wrapped(cells, max(width, 2))
    return tuple(_ordered(line, text, base, mode, mirror_guillemets) for line in lines) or (Line(()),)


@lru_cache(maxsize=4096)
def cut(
    text: str, width: int, mode: Mode, *, rtl: bool | None = None, mirror_guillemets: bool = True
) -> Line:
    """Lay out as much of a paragraph as one line holds, ending in … when there is more.

    The … stands where reading would go on: on the left of right-to-left text.
    """
    base = paragraph_level(text) if rtl is None else int(rtl)
    head = text[: width * 4 + 8]  # harakat and controls take no room, but there is a limit to them
    cells = _cells(head, mode, base)
    room, used, fits = width, 0, 0
    while fits < len(cells) and used + cells[fits].width <= room:
        used += cells[fits].width
        fits += 1
    if fits < len(cells) or len(head) < len(text):
        while fits and used > width - 1:
            fits -= 1
            used -= cells[fits].width
        at = cells[fits - 1].end if fits else 0
        cells = [*cells[:fits], Cell(ELLIPSIS, at, at, 1, base)]
    return _ordered(cells, text, base, mode, mirror_guillemets)


def _cells(text: str, mode: Mode, base: int) -> list[Cell]:
    """Return the visible cells of a paragraph in logical order."""
    found = [base] * len(text) if text.isascii() and not base else levels(text, base)
    units = shape(text) if mode == "visual" else glyphs(text)
    return list(_visible(units, found))


def _visible(units: Sequence[Glyph], found: Sequence[int]) -> Iterator[Cell]:
    for unit in units:
        text = " " if unit.text[0].isspace() else unit.text
        if unicodedata.category(text[0]) in _HIDDEN:
            continue
        level = found[unit.start]
        yield Cell(text, unit.start, unit.end, cell_len(text), max(level, 0))


def _wrapped(cells: Sequence[Cell], width: int) -> Iterator[list[Cell]]:
    """Break a paragraph between words, and inside one only when it is wider than the line."""
    start = 0
    while start < len(cells):
        used, end, gap = 0, start, 0
        while end < len(cells) and used + cells[end].width <= width:
            used += cells[end].width
            end += 1
            if end < len(cells) and cells[end].text == " ":
                gap = end
        end = max(end, start + 1)
        if end == len(cells):
            gap = end
        yield list(cells[start : gap or end])
        start = gap or end
        while start < len(cells) and cells[start].text == " ":
            start += 1


def _ordered(cells: Sequence[Cell], text: str, base: int, mode: Mode, mirror_guillemets: bool) -> Line:
    """Put one line into the order of the screen (L1, L2, L4)."""
    start, end = (cells[0].start, cells[-1].end) if cells else (0, 0)
    if mode == "logical":
        return Line(tuple(cells), start, end)
    found = _settled(cells, text, base)
    order = visual_order(found)
    if mode == "order":
        order = _letters_as_read(order, cells, found, text)
    printed = (_mirrored(cells[at], found[at], mirror_guillemets) for at in order)
    return Line(tuple(printed), start, end)


def _settled(cells: Sequence[Cell], text: str, base: int) -> list[int]:
    """Levels of one line's cells after L1; cells stand for the characters, without those that X9 removes."""
    stand_in = "".join(ELLIPSIS if cell.start == cell.end else text[cell.start] for cell in cells)
    return line_levels(stand_in, [cell.level for cell in cells], base)


def _letters_as_read(
    order: Sequence[int], cells: Sequence[Cell], found: Sequence[int], text: str
) -> list[int]:
    """Turn each right-to-left word back, for terminals that shape and turn words themselves."""
    turned: list[int] = []
    word: list[int] = []
    for at in order:
        is_letter = (
            found[at] % 2 == 1 and bidi_class(text[cells[at].start : cells[at].end][:1] or " ") in "RAL"
        )
        if word and (not is_letter or at != word[-1] - 1):
            turned.extend(reversed(word))
            word = []
        if is_letter:
            word.append(at)
        else:
            turned.append(at)
    return [*turned, *reversed(word)]


def _mirrored(cell: Cell, level: int, mirror_guillemets: bool) -> Cell:
    if level % 2 == 0 or (cell.text[0] in GUILLEMETS and not mirror_guillemets):
        return cell
    return replace(cell, text=MIRROR.get(cell.text[0], cell.text[0]) + cell.text[1:])
