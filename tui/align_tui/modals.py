"""The questions the screen asks: a line of text, the English anew, and the page of help."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import fill, indent
from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.strip import Strip
from textual.widget import Widget
from textual.widgets import Input, OptionList, Static, TextArea
from textual.widgets.option_list import Option

from align.text.safe import printable

from .actions import ACTIONS
from .display import Line
from .painter import Painter, segments
from .view import SIGNS


class Passage(Widget):
    """A text from the files, wrapped and in display order."""

    ALLOW_SELECT = False

    def __init__(self, text: str, painter: Painter, *, rtl: bool) -> None:
        super().__init__(classes="passage")
        self._text, self._painter, self._rtl = text, painter, rtl

    def get_content_height(self, container: object, viewport: object, width: int) -> int:
        """As many lines as the text takes."""
        return len(self._painter.wrapped(self._text, width, rtl=self._rtl))

    def render_line(self, y: int) -> Strip:
        """Draw one line, Arabic from the right."""
        width, style = self.size.width, self.rich_style
        lines = self._painter.wrapped(self._text, width, rtl=self._rtl)
        line = lines[y] if y < len(lines) else Line(())
        return Strip(segments(line, width, style, right=self._rtl)).adjust_cell_length(width, style)


class Ask(ModalScreen[str | None]):
    """Ask for one line of text, with earlier answers to choose from; gives None when left with Esc."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Cancel"),
        Binding("down", "app.focus_next", "Earlier answers", show=False),
        Binding("up", "app.focus_previous", "Back to typing", show=False),
    ]

    def __init__(
        self, title: str, painter: Painter, *, say: str = "", value: str = "", offered: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self._title, self._painter, self._say = title, painter, say
        self._value, self._offered = value, tuple(offered)

    def compose(self) -> ComposeResult:
        """Put the question, the line to type on and the earlier answers in a box."""
        with Vertical(classes="box") as box:
            box.border_title = self._title
            if self._say:
                yield Passage(self._say, self._painter, rtl=False)
            yield Input(self._value, id="answer", select_on_focus=False)
            if self._offered:
                lines = (self._painter.cut(answer, 90, rtl=False) for answer in self._offered)
                yield OptionList(*(Option(Text(line.text)) for line in lines), id="offered")
            more = " · Down: choose below" if self._offered else ""
            yield Static(f"Enter: go on · Esc: cancel{more}", classes="keys", markup=False)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Give what was typed; an empty answer is not one."""
        if event.value.strip():
            self.dismiss(event.value.strip())
        else:
            self.notify("Type something first, or press Esc.", severity="warning")

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Give an earlier answer."""
        self.dismiss(self._offered[event.option_index])


class EditEnglish(ModalScreen[list[tuple[int, str]] | None]):
    """Edit the English sentences of a bead; gives those that changed, as (sentence number, text)."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Cancel"),
        Binding("ctrl+s", "save", "Save"),
        Binding("ctrl+n,f2", "other", "Other sentence"),
    ]

    def __init__(self, ar: str, sentences: Sequence[tuple[int, str]], painter: Painter) -> None:
        super().__init__()
        self._ar, self._painter = ar, painter
        # What cannot be seen cannot be edited; a sentence left as shown is left as it was.
        self._sentences = tuple((number, " ".join(printable(text).split())) for number, text in sentences)
        self._drafts = [text for _, text in self._sentences]
        self._at = 0

    def compose(self) -> ComposeResult:
        """Put the Arabic above the sentence to edit."""
        with Vertical(classes="box") as box:
            box.border_title = self._named()
            yield Passage(self._ar, self._painter, rtl=True)
            area = TextArea(self._drafts[0], soft_wrap=True, id="english")
            area.cursor_location = area.document.end
            yield area
            other = " · Ctrl+N: next sentence" if len(self._drafts) > 1 else ""
            yield Static(f"Ctrl+S: save · Esc: cancel{other}", classes="keys", markup=False)

    def on_mount(self) -> None:
        """Start typing at once."""
        self.query_one(TextArea).focus()

    def action_other(self) -> None:
        """Take up the next sentence; what was typed so far is kept."""
        self._keep()
        self._at = (self._at + 1) % len(self._drafts)
        self.query_one(TextArea).load_text(self._drafts[self._at])
        self.query_one(".box").border_title = self._named()

    def action_save(self) -> None:
        """Give the sentences that read otherwise now."""
        self._keep()
        drafts = zip(self._sentences, self._drafts, strict=True)
        self.dismiss([(number, draft) for (number, text), draft in drafts if draft != text])

    def _keep(self) -> None:
        self._drafts[self._at] = " ".join(self.query_one(TextArea).text.split())

    def _named(self) -> str:
        number = self._sentences[self._at][0] + 1
        place = f" ({self._at + 1} of {len(self._drafts)} in this bead)" if len(self._drafts) > 1 else ""
        return f"English sentence {number}{place}"


class Notes(ModalScreen[None]):
    """What the decisions log and the texts have to say, one paragraph each."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,enter,exclamation_mark", "dismiss(None)", "Close")
    ]

    def __init__(self, notes: Sequence[str], painter: Painter) -> None:
        super().__init__()
        self._notes, self._painter = tuple(notes), painter

    def compose(self) -> ComposeResult:
        """Put the notes below each other."""
        with VerticalScroll(classes="box") as box:
            box.border_title = f"{len(self._notes)} to note · Esc closes, ! shows them again"
            for note in self._notes:
                yield Passage(f"- {printable(note)}", self._painter, rtl=False)

    def on_mount(self) -> None:
        """Let the arrow keys scroll the page."""
        self.query_one(VerticalScroll).focus()


class Help(ModalScreen[None]):
    """Every key and sign on one page."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q,question_mark,f1", "dismiss(None)", "Close")]

    def compose(self) -> ComposeResult:
        """List the keys, then the signs."""
        with VerticalScroll(classes="box") as box:
            box.border_title = "Keys and signs · Esc closes"
            yield Static(Text(_page(), no_wrap=False), id="keys")

    def on_mount(self) -> None:
        """Let the arrow keys scroll the page."""
        self.query_one(VerticalScroll).focus()


def _page() -> str:
    keys = [
        f"{action.shown:<13} {action.title}\n{indent(fill(action.doc, 50), ' ' * 14)}" for action in ACTIONS
    ]
    signs = "  ".join(f"{sign} {severity}" for severity, sign in SIGNS.items())
    return "\n".join([
        *keys,
        f"{'Ctrl+P':<13} Command palette: all of this by name",
        f"{'Arrows':<13} Move; also Page Up, Page Down, Home, End, j, k",
        "",
        f"Findings      {signs}  x confirmed error",
        "Status        ·A paired by the program  ✓C confirmed by a person",
        "Conf          probability that the pairing is right",
        "Fid           0-100, probability that the English says what the Arabic says",
        "",
        "Every act is written to the decisions log at once: there is no saving, and undo survives a restart.",
    ])  # fmt: skip
