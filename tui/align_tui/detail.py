"""The pane below the grid: one bead in full."""

from __future__ import annotations

from typing import ClassVar

from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from .detail_lines import Sheet, detail_lines
from .painter import Painter
from .palette import LOOKS, palette
from .selecting import Drawn, copied, lit, selected
from .view import Place, View

_ROOMY = 14
"""Lines below which the sentences before and after are left out."""


class BeadDetail(ScrollView, can_focus=False):
    """Both texts of the bead in hand, with its findings and their evidence."""

    COMPONENT_CLASSES: ClassVar[set[str]] = set(LOOKS)

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002  the name Textual gives it
        super().__init__(id=id)
        self._view: View | None = None
        self._place = Place()
        self._painter = Painter()
        self._stacked = False
        self._lines: list[Drawn] = []

    def show(self, view: View, place: Place, painter: Painter, *, stacked: bool) -> None:
        """Show another place, from its first line on."""
        self._view, self._place, self._painter, self._stacked = view, place, painter, stacked
        self._write()
        self.scroll_to(y=0, animate=False)

    def on_resize(self) -> None:
        """Lay the text out again when the width has changed."""
        self._write()

    def notify_style_update(self) -> None:
        """Paint again when the theme has changed."""
        super().notify_style_update()
        self._write()

    def _write(self) -> None:
        if self._view is None or not len(self._view) or self.scrollable_content_region.width < 20:
            self._lines = []
            return
        width = self.scrollable_content_region.width
        sheet = Sheet(width, self._stacked, self.size.height >= _ROOMY, self._painter, palette(self))
        self._lines = detail_lines(self._view, self._place, sheet)
        self.virtual_size = Size(width, len(self._lines))
        self.refresh()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return what is selected, in the order it is read, and what goes between it and more."""
        text = copied(self._lines, selection)
        return (text, "\n") if text else None

    def selection_updated(self, selection: Selection | None) -> None:
        """Light up what is selected."""
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw one line of the screen."""
        at, width = y + self.scroll_offset.y, self.scrollable_content_region.width
        ground = palette(self).plain
        if at >= len(self._lines):
            return Strip.blank(width, ground)
        drawn = self._lines[at]
        strip = drawn.strip
        if selection := self.text_selection:
            look = self.screen.get_component_rich_style("screen--selection", partial=True)
            strip = lit(drawn, tuple(selected(self._lines, selection, at)), look)
        return strip.adjust_cell_length(width, ground).apply_offsets(0, at)
