import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.text.safe import printable

HOSTILE = st.lists(
    st.sampled_from(["\x1b", "[", "]", "0;t", "31m", "\x07", "\x9b", "\u202e", "ab", "\\", "\n", "\ud800"])
)


@given(st.one_of(st.text(), HOSTILE.map("".join)))
def test_nothing_that_steers_a_terminal_is_left(text):
    shown = printable(text)
    assert printable(shown) == shown
    assert not any(unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"} for character in shown)
    assert not set(shown) & set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07text", "text"),
        ("\x1b]8;;http://x\x1b\\link", "link"),
        ("\x9b2Jgone", "gone"),
        ("a\tb\r\nc", "a b c"),
        ("\u202egnp.exe", "gnp.exe"),
        ("\x1b]0;never closed", "0;never closed"),
        ("half \ud800", "half \ufffd"),
        ("قال: «نعم» ٣٫٥", "قال: «نعم» ٣٫٥"),
    ],
)
def test_what_is_left_is_the_text(text, shown):
    assert printable(text) == shown
