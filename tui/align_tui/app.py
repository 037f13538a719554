"""The review screen as a program: it wires values to widgets and keeps the terminal in order."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import ClassVar

from textual.app import App, SystemCommand
from textual.screen import Screen

from align.review.session import Session

from .actions import ACTIONS
from .prefs import Prefs, users_prefs
from .screen import ReviewScreen
from .terminal import ScreenSettings, Terminal, choose, order_left_alone

__all__ = ["ReviewApp", "ScreenSettings", "run"]


class ReviewApp(App[None]):
    """Shows one pair for review."""

    CSS_PATH = "app.tcss"
    TITLE = "Muqabala"
    ENABLE_COMMAND_PALETTE = True
    BINDINGS: ClassVar = []

    def __init__(
        self,
        session: Session,
        settings: ScreenSettings | None = None,
        terminal: Terminal | None = None,
        prefs: Prefs | None = None,
    ) -> None:
        """Make the program.

        Args:
            session: The review to show.
            settings: What the user chose; the defaults when not given.
            terminal: How to draw; recognised from the environment when not given.
            prefs: Where this user's choices are kept; none are kept when not given.
        """
        super().__init__()
        settings = settings or ScreenSettings()
        self.review = ReviewScreen(session, settings, terminal or choose(settings, os.environ), prefs)

    @property
    def session(self) -> Session:
        """The review as it stands."""
        return self.review.session

    def on_mount(self) -> None:
        """Open the one screen, and ask how it reads when nobody can know."""
        self.push_screen(self.review)
        if not self.review.terminal.known:
            self.review.call_after_refresh(self.review.action_calibrate)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer every action by name, and Textual's own commands after them."""
        if screen is self.review:
            for action in ACTIONS:
                run_it = getattr(self.review, f"action_{action.method}")
                yield SystemCommand(f"{action.title} ({action.shown.split()[0]})", action.doc, run_it)
        own = {action.title for action in ACTIONS} | {"Quit", "Keys", "Screenshot", "Maximize", "Minimize"}
        yield from (command for command in super().get_system_commands(screen) if command.title not in own)


def run(session: Session, settings: ScreenSettings | None = None) -> None:
    """Show the review screen until the user leaves it.

    Args:
        session: The review to go on with; every act is written to its log at once.
        settings: How to draw; the defaults suit the terminal at hand.
    """
    settings = settings or ScreenSettings()
    prefs = users_prefs(os.environ)
    terminal = choose(settings, os.environ, prefs.modes())
    with order_left_alone(terminal):
        ReviewApp(session, settings, terminal, prefs).run()
