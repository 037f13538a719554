"""The reviewer's desk: what is drawn of a session and how; it changes none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.notifications import SeverityLevel
from textual.screen import Screen
from textual.widgets import Footer, Static

from align.review.session import Session, progress
from align.text.safe import printable

from .actions import ACTIONS
from .calibrate import Calibrate
from .detail import BeadDetail
from .display import Mode
from .grid import BeadGrid, heading
from .modals import Ask, Help, Notes
from .painter import Painter
from .prefs import Prefs
from .terminal import NARROW, ScreenSettings, Terminal, is_stacked, redrawn
from .view import Filter, Place, first_place, listed, view

_MODES: tuple[Mode, ...] = ("visual", "order", "logical")


class Desk(Screen[None]):
    """Grid above, bead in hand below, and a line that says what was done."""

    BINDINGS: ClassVar[list[BindingType]] = [action.binding for action in ACTIONS]

    def __init__(
        self, session: Session, settings: ScreenSettings, terminal: Terminal, prefs: Prefs | None = None
    ) -> None:
        """Lay out a session.

        Args:
            session: What is reviewed.
            settings: What the project wants.
            terminal: How to draw.
            prefs: Where this user's choices are kept; None to keep none.
        """
        super().__init__()
        self.session = session
        self.settings = settings
        self.terminal = terminal
        self.seen = view(session.collation)
        self.place = first_place(self.seen)
        self.filter = Filter.ALL
        self.busy = ""
        """What is being done in the background; empty when nothing is."""
        self.leaving = False
        self._prefs = prefs

    def compose(self) -> ComposeResult:
        """Stack the parts of the screen."""
        yield Static(id="status", markup=False)
        yield Static(id="heading", markup=False)
        yield BeadGrid(id="grid")
        yield BeadDetail(id="detail")
        yield Static(id="said", markup=False)
        yield Footer(show_command_palette=False, compact=True)

    def on_mount(self) -> None:
        """Draw everything, say what there is to do, and first of all what the log has to say."""
        self.query_one(BeadGrid).focus()
        self.redraw()
        self.say(self._welcome())
        if self.session.warnings:
            self.action_notes()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Take no more keys once the reviewer leaves."""
        return False if self.leaving else super().check_action(action, parameters)

    def _welcome(self) -> str:
        """Say how things stand when the screen opens."""
        left, beads = progress(self.session).open, len(self.seen)
        if not beads:
            return "These two texts are empty; q leaves."
        if not left:
            return "No finding is open: nothing to settle. f lists what is unconfirmed, c confirms, ? helps."
        return f"{_counted(left, 'finding')} to settle; this is the first. n goes on, ? shows every key."

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
        done, narrow = progress(self.session), self.app.size.width < NARROW
        percent = f"{done.confirmed * 100 // max(done.beads, 1)}% confirmed"
        left = _counted(done.open, "finding") + " left"
        name = printable(self.session.collation.name)
        parts = [name[:22] if narrow else name, self.busy or percent, left]
        if self.filter is not Filter.ALL or not narrow:
            parts.append(f"list: {self.filter}")
        parts.append(self.terminal.mode if narrow else f"Arabic: {self.terminal.mode}")
        if notes := len(self.notes):
            parts.append(f"! {_counted(notes, 'note')}")
        said = Text(" " + " · ".join(parts), no_wrap=True, overflow="ellipsis")
        self.query_one("#status", Static).update(said)
        self.query_one("#heading", Static).update(
            Text(heading(self.app.size.width - 1, stacked=self.stacked), no_wrap=True)
        )

    @property
    def notes(self) -> tuple[str, ...]:
        """What a person should know of the decisions and the texts, each once."""
        return tuple(dict.fromkeys([*self.session.warnings, *self.session.collation.notes]))

    def say(self, said: str) -> None:
        """Say in the line above the keys what was done; it may hold text from the files."""
        line = self.painter.cut(printable(said), max(8, self.app.size.width - 2), rtl=False)
        self.query_one("#said", Static).update(Text(f" {line.text}", no_wrap=True, overflow="ellipsis"))

    def action_change_bidi(self) -> None:
        """Draw Arabic in the next way."""
        mode = _MODES[(_MODES.index(self.terminal.mode) + 1) % len(_MODES)]
        self.terminal = replace(self.terminal, mode=mode)
        self.redraw()
        self.say(f"Arabic drawn: {mode}. b tries the next way, B keeps one.")

    def action_calibrate(self) -> None:
        """Ask which of three renderings reads right, and keep the answer."""
        self.app.push_screen(Calibrate(self.settings.mirror_guillemets, self.painter), self._calibrated)

    def _calibrated(self, mode: Mode | None) -> None:
        if mode is None:
            self.say("Nothing chosen; B asks again, b tries another way.")
            return
        self.terminal = redrawn(self.terminal, mode)
        self.redraw()
        if self._prefs is None:
            self.say(f"Arabic drawn: {mode}, until you leave.")
            return
        try:
            self._prefs.keep(self.terminal.name, mode)
        except OSError as error:
            self.tell(
                f"The choice could not be kept in {self._prefs.path}: {error.strerror}.", severity="error"
            )
        else:
            self.say(f"Arabic drawn: {mode}; kept for {self.terminal.name} in {self._prefs.path}.")

    def action_change_layout(self) -> None:
        """Swap side by side and stacked."""
        self.settings = replace(self.settings, layout="side" if self.stacked else "stacked")
        self.redraw()

    def action_copy(self) -> None:
        """Copy both texts of the bead, in the order they are read."""
        if len(self.seen):
            row = self.seen.row(self.place.bead)
            self.app.copy_to_clipboard(f"{row.ar}\n{row.en}\n")
            self.say("Copied the Arabic and the English.")

    def action_scroll_down(self) -> None:
        """Scroll the bead in hand."""
        self.query_one(BeadDetail).scroll_relative(y=2, animate=False)

    def action_scroll_up(self) -> None:
        """Scroll the bead in hand."""
        self.query_one(BeadDetail).scroll_relative(y=-2, animate=False)

    def action_help(self) -> None:
        """Show every key."""
        self.app.push_screen(Help())

    def action_notes(self) -> None:
        """Show what the log and the texts have to say."""
        if self.notes:
            self.app.push_screen(Notes(self.notes, self.painter))
        else:
            self.say("Nothing to note: every decision has its place.")

    def action_quit(self) -> None:
        """Leave."""
        self.leaving = True
        self.app.exit(message="Every decision is already on disk.")

    def tell(
        self, said: str, *, title: str = "", severity: SeverityLevel = "warning", timeout: float = 10
    ) -> None:
        """Show a note that wants attention; it may hold text from the files."""
        width = max(20, min(50, self.app.size.width // 2 - 6))
        lines = self.painter.wrapped(printable(said), width, rtl=False)
        shown = "\n".join(line.text for line in lines)
        self.notify(shown, title=title, severity=severity, timeout=timeout, markup=False)

    def ask(self, question: Ask, then: Callable[[str], None]) -> None:
        """Put a question and act on the answer, unless there is none."""
        self.app.push_screen(question, lambda answer: None if answer is None else then(answer))


def _counted(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
