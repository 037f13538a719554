"""The reviewer's desk: where one stands, what is listed, how it is drawn; it changes no session."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from rich.text import Text
from textual import work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.notifications import SeverityLevel
from textual.screen import Screen
from textual.widgets import Footer, Static

from align.review.session import Session, progress
from align.text.safe import printable

from .actions import ACTIONS
from .detail import BeadDetail
from .display import Mode
from .grid import BeadGrid, heading
from .messages import Found
from .modals import Ask, Help
from .painter import Painter
from .terminal import NARROW, ScreenSettings, Terminal, is_stacked
from .view import Filter, Place, at_bead, listed, matches, step, view

_MODES: tuple[Mode, ...] = ("visual", "order", "logical")


class Desk(Screen[None]):
    """Grid above, bead in hand below; moves about but decides nothing."""

    BINDINGS: ClassVar[list[BindingType]] = [action.binding for action in ACTIONS]

    def __init__(self, session: Session, settings: ScreenSettings, terminal: Terminal) -> None:
        super().__init__()
        self.session = session
        self.settings = settings
        self.terminal = terminal
        self.seen = view(session.collation)
        self.place = at_bead(self.seen, 0)
        self.filter = Filter.ALL
        self.busy = False
        self._searched = ""

    def compose(self) -> ComposeResult:
        """Stack the parts of the screen."""
        yield Static(id="status", markup=False)
        yield Static(id="heading", markup=False)
        yield BeadGrid(id="grid")
        yield BeadDetail(id="detail")
        yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        """Draw everything, and tell what the log has to say."""
        self.query_one(BeadGrid).focus()
        self.redraw()
        for warning in self.session.warnings:
            self.tell(warning, severity="warning", timeout=15)

    def on_resize(self) -> None:
        """Choose the layout again for the new width."""
        self.redraw()

    @property
    def stacked(self) -> bool:
        """Whether the Arabic stands above the English."""
        return is_stacked(self.settings, self.terminal, self.app.size.width)

    @property
    def painter(self) -> Painter:
        """How text is drawn here."""
        return Painter(self.terminal.mode, self.settings.mirror_guillemets)

    def redraw(self) -> None:
        """Bring every part of the screen up to date."""
        rows = listed(self.seen, self.filter)
        self.set_class(self.stacked, "stacked")
        grid = self.query_one(BeadGrid)
        grid.show(self.seen, rows, self.painter, stacked=self.stacked)
        grid.go(self.place.bead)
        self.stand(self.place)

    def stand(self, place: Place) -> None:
        """Take up a place and show its bead in full."""
        self.place = place
        self.query_one(BeadDetail).show(self.seen, place, self.painter, stacked=self.stacked)
        self.say_status()

    def say_status(self) -> None:
        """Say how far the review has come."""
        done, width = progress(self.session), self.app.size.width
        work = "checking…" if self.busy else f"{done.confirmed * 100 // max(done.beads, 1)}% confirmed"
        name = printable(self.session.collation.name)
        parts = (
            name,
            work,
            f"{done.open} open findings",
            f"list: {self.filter}",
            f"Arabic: {self.terminal.mode}",
        )
        if width < NARROW:
            parts = (name[:22], work, f"{done.open} open", f"list: {self.filter}", self.terminal.mode)
        said = Text(" " + " · ".join(parts), no_wrap=True, overflow="ellipsis")
        self.query_one("#status", Static).update(said)
        self.query_one("#heading", Static).update(
            Text(heading(width - 1, stacked=self.stacked), no_wrap=True)
        )

    def travel(self, place: Place | None, otherwise: str) -> None:
        """Go to a place, listing all beads when the filter hides it; or say why not."""
        if place is None:
            self.notify(otherwise)
            return
        if place.bead not in listed(self.seen, self.filter):
            self.filter = Filter.ALL
        self.place = place
        self.redraw()

    def on_bead_grid_moved(self, event: BeadGrid.Moved) -> None:
        """Show the bead the cursor has come to."""
        self.stand(at_bead(self.seen, event.bead))

    def action_next_finding(self) -> None:
        """Go to the next open finding."""
        self.travel(step(self.seen, self.place, 1), "No open finding after this one; p goes back.")

    def action_previous_finding(self) -> None:
        """Go to the open finding before."""
        self.travel(step(self.seen, self.place, -1), "No open finding before this one; n goes on.")

    def action_other_finding(self) -> None:
        """Take up the next finding of this bead."""
        findings = self.seen.findings[self.place.bead] if len(self.seen) else ()
        if findings:
            self.stand(Place(self.place.bead, (self.place.finding + 1) % len(findings)))

    def action_filter(self) -> None:
        """List other beads."""
        self.filter = self.filter.next
        rows = listed(self.seen, self.filter)
        if rows and self.place.bead not in rows:
            self.place = at_bead(self.seen, next((bead for bead in rows if bead > self.place.bead), rows[-1]))
        self.redraw()
        self.notify(f"Listing {self.filter}: {len(rows)} beads", timeout=2)

    def action_search(self) -> None:
        """Ask what to look for, and go to the next bead that has it."""
        self.ask(Ask("Search both texts", self.painter, value=self._searched), self._search)

    def _search(self, wanted: str) -> None:
        self._searched = wanted
        self._look_for(wanted)

    @work(thread=True, exclusive=True, group="search")
    def _look_for(self, wanted: str) -> None:
        self.post_message(Found(wanted, matches(self.seen, wanted)))

    def on_found(self, event: Found) -> None:
        """Go to the next bead that has what was looked for."""
        found = event.beads
        if not found:
            self.tell(f"Nowhere found: {event.wanted}", severity="warning")
            return
        at = next((n for n, bead in enumerate(found) if bead > self.place.bead), 0)
        self.travel(at_bead(self.seen, found[at]), "")
        self.notify(f"{at + 1} of {len(found)} beads; / Enter goes on", timeout=3)

    def action_go_to_bead(self) -> None:
        """Ask for the number of a bead and go there."""
        self.ask(Ask("Go to bead", self.painter, say=f"1 to {len(self.seen)}"), self._go_to)

    def _go_to(self, number: str) -> None:
        if number.isdecimal() and 1 <= int(number) <= len(self.seen):
            self.travel(at_bead(self.seen, int(number) - 1), "")
        else:
            self.tell(f"There is no bead {number}.", severity="warning")

    def action_change_bidi(self) -> None:
        """Draw Arabic in the next way."""
        mode = _MODES[(_MODES.index(self.terminal.mode) + 1) % len(_MODES)]
        self.terminal = replace(self.terminal, mode=mode)
        self.redraw()
        self.notify(f"Arabic drawn: {mode}. b tries the next way.", timeout=3)

    def action_change_layout(self) -> None:
        """Swap side by side and stacked."""
        self.settings = replace(self.settings, layout="side" if self.stacked else "stacked")
        self.redraw()

    def action_copy(self) -> None:
        """Copy both texts of the bead, in the order they are read."""
        if len(self.seen):
            row = self.seen.row(self.place.bead)
            self.app.copy_to_clipboard(f"{row.ar}\n{row.en}\n")
            self.notify("Copied the Arabic and the English.", timeout=2)

    def action_scroll_down(self) -> None:
        """Scroll the bead in hand."""
        self.query_one(BeadDetail).scroll_relative(y=2, animate=False)

    def action_scroll_up(self) -> None:
        """Scroll the bead in hand."""
        self.query_one(BeadDetail).scroll_relative(y=-2, animate=False)

    def action_help(self) -> None:
        """Show every key."""
        self.app.push_screen(Help())

    def action_quit(self) -> None:
        """Leave."""
        self.app.exit(message="Every decision is already on disk.")

    def tell(
        self, said: str, *, title: str = "", severity: SeverityLevel = "information", timeout: float = 4
    ) -> None:
        """Show a note that may hold text from the files, in display order."""
        width = max(20, min(50, self.app.size.width // 2 - 6))
        lines = self.painter.wrapped(printable(said), width, rtl=False)
        shown = "\n".join(line.text for line in lines)
        self.notify(shown, title=title, severity=severity, timeout=timeout, markup=False)

    def ask(self, question: Ask, then: Callable[[str], None]) -> None:
        """Put a question and act on the answer, unless there is none."""
        self.app.push_screen(question, lambda answer: None if answer is None else then(answer))
