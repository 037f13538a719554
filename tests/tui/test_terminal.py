"""Which terminal gets which way of drawing."""

import pytest

from align_tui.terminal import ScreenSettings, Terminal, choose, is_stacked, order_left_alone, recognise

KNOWN = [
    ({"TERM": "xterm-256color"}, "visual", False, False),
    ({}, "visual", False, False),
    ({"TERM": "xterm-256color", "VTE_VERSION": "7600"}, "visual", False, True),
    ({"TERM": "xterm-256color", "VTE_VERSION": "5400"}, "visual", False, False),
    ({"TERM": "xterm-256color", "VTE_VERSION": "new"}, "visual", False, False),
    ({"TERM": "xterm", "TERM_PROGRAM": "mintty"}, "visual", False, True),
    ({"TERM": "tmux-256color", "TMUX": "/x,1,0", "VTE_VERSION": "7600"}, "logical", True, False),
    ({"TERM": "tmux-256color", "TMUX": "/x,1,0", "TERM_PROGRAM": "tmux"}, "visual", False, False),
    ({"TERM": "xterm-256color", "KONSOLE_VERSION": "230804"}, "logical", True, False),
    ({"TERM": "mlterm"}, "logical", True, False),
    ({"TERM": "putty-256color"}, "logical", True, False),
    ({"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}, "logical", True, False),
    ({"TERM": "xterm-256color", "TERM_PROGRAM": "iTerm.app"}, "visual", False, False),
    ({"TERM": "xterm-kitty", "KITTY_WINDOW_ID": "1"}, "order", False, False),
    ({"WT_SESSION": "0b7c"}, "visual", False, False),
    ({"TERM": "xterm-256color", "TERM_PROGRAM": "vscode"}, "visual", False, False),
    ({"TERM": "xterm-256color", "TERM_PROGRAM": "ghostty"}, "visual", False, False),
    ({"TERM": "alacritty"}, "visual", False, False),
    ({"TEXTUAL_DRIVER": "web", "VTE_VERSION": "7600"}, "visual", False, False),
]


@pytest.mark.parametrize(("environment", "mode", "stacked", "explicit"), KNOWN)
def test_each_terminal_gets_what_it_leaves_undone(environment, mode, stacked, explicit):
    found = recognise(environment)
    assert (found.mode, found.stacked, found.explicit) == (mode, stacked, explicit)


@pytest.mark.parametrize(
    ("environment", "known"),
    [
        ({"TERM": "xterm-256color"}, False),
        (
            {
                "TERM": "tmux-256color",
                "TMUX": "/x,1,0",
                "TERM_PROGRAM": "tmux",
                "XTERM_VERSION": "XTerm(390)",
            },
            False,
        ),
        ({"TERM": "xterm-256color", "XTERM_VERSION": "XTerm(390)"}, True),
        ({"TERM": "xterm-256color", "VTE_VERSION": "7600"}, True),
        ({"TERM": "xterm-kitty"}, True),
        ({"TERM": "foot"}, True),
    ],
)
def test_only_an_unknown_terminal_needs_its_reader_asked(environment, known):
    assert recognise(environment).known is known


def test_the_project_has_the_first_word_and_the_user_the_second():
    environment = {"TERM": "xterm-256color"}
    kept = {"xterm-256color": "order"}
    assert choose(ScreenSettings(), environment, kept).mode == "order"
    assert choose(ScreenSettings(), environment, kept).known
    assert choose(ScreenSettings(bidi="visual"), environment, kept).mode == "visual"
    assert choose(ScreenSettings(), {"TERM": "foot"}, kept).mode == "visual"


def test_what_the_user_set_wins():
    chosen = choose(ScreenSettings(bidi="order"), {"KONSOLE_VERSION": "230804"})
    assert (chosen.mode, chosen.stacked) == ("order", False)


def test_a_terminal_asked_to_do_it_itself_is_not_told_to_leave_it_alone():
    chosen = choose(ScreenSettings(bidi="logical"), {"VTE_VERSION": "7600"})
    assert (chosen.mode, chosen.stacked, chosen.explicit) == ("logical", True, False)


@pytest.mark.parametrize(
    ("layout", "stacks", "columns", "expected"),
    [
        ("auto", False, 160, False),
        ("auto", False, 80, True),
        ("auto", True, 160, True),
        ("side", True, 80, False),
        ("stacked", False, 160, True),
    ],
)
def test_the_layout_follows_the_setting_then_the_terminal_then_the_width(layout, stacks, columns, expected):
    terminal = Terminal("any", "visual", stacked=stacks)
    assert is_stacked(ScreenSettings(layout=layout), terminal, columns) is expected


class FakeScreen:
    """A terminal that remembers what it was told; the real one is the operating system's."""

    def __init__(self):
        self.told = ""

    def isatty(self):
        return True

    def write(self, text):
        self.told += text

    def flush(self):
        pass


def test_the_terminal_gets_its_own_way_back_even_after_a_crash(monkeypatch):
    screen = FakeScreen()
    monkeypatch.setattr("sys.__stderr__", screen)
    with pytest.raises(ZeroDivisionError), order_left_alone(Terminal("VTE", "visual", explicit=True)):
        1 / len(screen.told.removeprefix("\x1b[8l"))  # crashes once the terminal has been told
    assert screen.told == "\x1b[8l\x1b[8h"


def test_other_terminals_are_told_nothing(monkeypatch):
    screen = FakeScreen()
    monkeypatch.setattr("sys.__stderr__", screen)
    with order_left_alone(Terminal("xterm", "visual")):
        pass
    assert screen.told == ""
