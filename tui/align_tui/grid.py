"""The list of beads: drawn line by line, so that a book of ten thousand opens as fast as a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from .painter import Painter, segments
from .palette import LOOKS, Palette, palette
from .view import Row, View, summary

_EDGE = 11
"""Columns of cursor, number and status, with a space after."""


@dataclass(frozen=True, slots=True)
class Columns:
    """How the width is shared out."""

    ar: int
    en: int
    findings: int


def columns(width: int, *, stacked: bool) -> Columns:
    """Share `width` columns among the texts and the findings."""
    if stacked:
        text = max(10, width - _EDGE - 12)
        return Columns(text, text, 20)
    findings = 20 if width >= 120 else 14
    rest = width - _EDGE - 3 - 12 - findings
    return Columns(max(8, rest // 2), max(8, rest - rest // 2), findings)


def heading(width: int, *, stacked: bool) -> str:
    """Name the columns of the grid."""
    shares = columns(width, stacked=stacked)
    if stacked:
        return f"{'#':>6} St  {'Conf  Fid':<11} {'Arabic above English':>{shares.ar}}"[:width]
    sides = f"{'Arabic':>{shares.ar}} │ {'English':<{shares.en}}"
    return f"{'#':>6} St  {sides} {'Conf':>4} {'Fid':>4}  Findings"[:width]


class BeadGrid(ScrollView, can_focus=True):
    """Beads one below another; one of them is under the cursor."""

    ALLOW_SELECT = False  # its texts are cut; the pane below has them whole
    COMPONENT_CLASSES: ClassVar[set[str]] = set(LOOKS)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", "Bead above", show=False),
        Binding("down,j", "move(1)", "Bead below", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
        Binding("pagedown", "page(1)", "Page down", show=False),
        Binding("home", "move(-1000000000)", "First bead", show=False),
        Binding("end,G", "move(1000000000)", "Last bead", show=False),
    ]

    class Moved(Message):
        """The cursor has come to another bead."""

        def __init__(self, bead: int) -> None:
            super().__init__()
            self.bead = bead

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  the name Textual gives it
        super().__init__(id=id)
        self._view: View | None = None
        self._listed: tuple[int, ...] = ()
        self._painter = Painter()
        self._stacked = False
        self._cursor = 0

    @property
    def bead(self) -> int | None:
        """Number of the bead under the cursor; None when the list is empty."""
        return self._listed[self._cursor] if self._listed else None

    def show(self, view: View, listed: tuple[int, ...], painter: Painter, *, stacked: bool) -> None:
        """Show some beads of a view; the cursor stays where it was, as far as the list allows."""
        self._view, self._listed, self._painter, self._stacked = view, listed, painter, stacked
        self._cursor = max(0, min(self._cursor, len(listed) - 1))
        self.virtual_size = Size(self._width, len(listed) * self._height)
        self._follow()
        self.refresh()

    def go(self, bead: int) -> None:
        """Put the cursor on a bead, or on the nearest one listed after it."""
        if self._listed:
            later = (at for at, number in enumerate(self._listed) if number >= bead)
            self._cursor = next(later, len(self._listed) - 1)
            self._follow()
            self.refresh()

    @property
    def _width(self) -> int:
        return self.scrollable_content_region.width

    @property
    def _height(self) -> int:
        return 2 if self._stacked else 1

    def _follow(self) -> None:
        region = Region(0, self._cursor * self._height, 1, self._height)
        self.scroll_to_region(region, animate=False, force=True)

    def action_move(self, by: int) -> None:
        """Move the cursor, stopping at both ends."""
        if self._listed:
            self._cursor = max(0, min(self._cursor + by, len(self._listed) - 1))
            self._follow()
            self.refresh()
            self.post_message(self.Moved(self._listed[self._cursor]))

    def action_page(self, by: int) -> None:
        """Move the cursor by what is visible."""
        self.action_move(by * max(1, self.size.height // self._height - 1))

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the mouse pointed."""
        self.action_move((event.y + self.scroll_offset.y) // self._height - self._cursor)

    def on_resize(self) -> None:
        """Keep the cursor in sight when the screen changes size."""
        self.virtual_size = Size(self._width, len(self._listed) * self._height)
        self._follow()

    def render_line(self, y: int) -> Strip:
        """Draw one line of the screen."""
        looks = palette(self)
        at, part = divmod(y + self.scroll_offset.y, self._height)
        if self._view is None or at >= len(self._listed):
            empty = "  Nothing is listed: f shows other beads." if y == 0 and self._view else ""
            return Strip([Segment(empty.ljust(self._width), looks.dim)], self._width)
        row, chosen = self._view.row(self._listed[at]), at == self._cursor
        draw = self._side if not self._stacked else (self._upper if part == 0 else self._lower)
        painted = draw(row, looks, looks.cursor if chosen else looks.plain, "▸" if chosen else " ")
        return Strip(painted).adjust_cell_length(self._width, looks.cursor if chosen else looks.plain)

    def _edge(self, row: Row, looks: Palette, ground: Style, pointer: str) -> list[Segment]:
        status = "✓C" if row.confirmed else "·A"
        look = ground + looks.confirmed if row.confirmed else ground
        return [Segment(f"{pointer}{row.bead + 1:>5} ", ground), Segment(f"{status}  ", look)]

    def _side(self, row: Row, looks: Palette, ground: Style, pointer: str) -> list[Segment]:
        shares = columns(self._width, stacked=False)
        return [
            *self._edge(row, looks, ground, pointer),
            *self._text(row.ar, shares.ar, looks, ground, right=True),
            Segment(" │ ", ground + looks.dim),
            *self._text(row.en, shares.en, looks, ground, right=False),
            Segment(f" {_percent(row.confidence)} {_number(row.fidelity)}  ", ground),
            self._findings(row, looks, ground, shares.findings),
        ]

    def _upper(self, row: Row, looks: Palette, ground: Style, pointer: str) -> list[Segment]:
        shares = columns(self._width, stacked=True)
        return [
            *self._edge(row, looks, ground, pointer),
            Segment(f"{_percent(row.confidence)} {_number(row.fidelity)}   ", ground),
            *self._text(row.ar, shares.ar, looks, ground, right=True),
        ]

    def _lower(self, row: Row, looks: Palette, ground: Style, _pointer: str) -> list[Segment]:
        shares = columns(self._width, stacked=True)
        return [
            Segment("  ", ground),
            self._findings(row, looks, ground, shares.findings),
            Segment(" ", ground),
            *self._text(row.en, shares.en, looks, ground, right=False),
        ]

    def _text(self, text: str, width: int, looks: Palette, ground: Style, *, right: bool) -> list[Segment]:
        shown = text or ("(no Arabic)" if right else "(no English)")
        line = self._painter.cut(shown, width, rtl=right and bool(text))
        return segments(line, width, ground if text else ground + looks.dim, right=right)

    @staticmethod
    def _findings(row: Row, looks: Palette, ground: Style, width: int) -> Segment:
        said = summary(row.findings)
        waiting = sorted(row.findings, key=lambda finding: (not finding.is_open, finding.severity.rank))
        look = ground + looks.of(waiting[0]) if waiting else ground
        return Segment((said if len(said) <= width else said[: width - 1] + "…").ljust(width), look)


def _percent(share: float) -> str:
    return f"{min(round(share * 100), 100):>3}%"


def _number(value: int | None) -> str:
    return "   –" if value is None else f"{value:>4}"
