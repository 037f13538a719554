"""One mixed line in three renderings: the reader says which one is right, since no terminal does."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from .display import Mode
from .modals import Passage
from .painter import Painter

SAMPLE = "قال «نعم» في 13 آذار (مارس)، ثم عاد إلى Paris مساءً."
"""Arabic letters that join, brackets, quotation marks, a number and a Latin word."""
WAYS: tuple[Mode, ...] = ("visual", "order", "logical")


class Calibrate(ModalScreen[Mode | None]):
    """Ask which of three lines reads right; gives the way it was drawn, None when left with Esc."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(str(number), f"choose('{mode}')", f"Line {number}") for number, mode in enumerate(WAYS, 1)),
        Binding("escape", "dismiss(None)", "None of them"),
    ]

    def __init__(self, mirror_guillemets: bool, painter: Painter) -> None:
        super().__init__()
        self._mirror, self._painter = mirror_guillemets, painter

    def compose(self) -> ComposeResult:
        """Put the three lines below each other, each by itself on its row."""
        with Vertical(classes="box") as box:
            box.border_title = "How does this terminal show Arabic?"
            say = (
                "One of these lines reads right: it begins with “qala” (he said) at the right edge, letters joined, "
                "and ends in “Paris” and one word more at the left. Press its number."
            )
            yield Passage(say, self._painter, rtl=False)
            for number, mode in enumerate(WAYS, 1):
                yield Static(f"{number}", classes="keys", markup=False)
                yield Passage(SAMPLE, Painter(mode, self._mirror), rtl=True)
            keys = "1 2 3: this line is right · Esc: none of them, or I cannot tell"
            yield Static(keys, classes="keys", markup=False)

    def action_choose(self, mode: Mode) -> None:
        """Give the way the chosen line was drawn."""
        self.dismiss(mode)
