"""Lines of the screen: wrapped, ordered, mirrored, and always traceable to the logical text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from align_tui.display import Line, cut, display
from align_tui.mirror import MIRROR

MODES = ["visual", "order", "logical"]
FILM = "فيلم (Casablanca) 1942"
WORD = st.text(st.sampled_from("ابتسلمنهوي"), min_size=2, max_size=6)
ANY = st.text(
    st.sampled_from("ab 12٣۴()«».,%،؟\t\n\u064b\u0651ابلمـ\x1b\u202e\u2067\u2069\u200f\u200d\u200c漢👍🏽")
    | st.characters(),
    max_size=60,
)
HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def bare(text: str) -> str:
    """Presentation forms back to letters."""
    return unicodedata.normalize("NFKC", text)


def test_a_film_title_with_a_year_reads_from_the_right():
    (line,) = display(FILM, 40, "visual")
    assert line.text.startswith("1942 (Casablanca) ")
    assert bare(line.text) == "1942 (Casablanca) مليف"


def test_a_terminal_that_shapes_words_gets_them_in_order_with_letters_as_written():
    assert display(FILM, 40, "order")[0].text == "1942 (Casablanca) فيلم"
    assert display("قال «نعم».", 40, "order")[0].text == ".«نعم» قال"


def test_a_terminal_that_does_everything_gets_the_text_as_written():
    assert display(FILM, 40, "logical")[0].text == FILM


def test_guillemets_turn_round_unless_told_not_to():
    assert bare(display("«نعم»", 20, "visual")[0].text) == "«معن»"
    assert bare(display("«نعم»", 20, "visual", mirror_guillemets=False)[0].text) == "»معن«"
    assert bare(display("(نعم)", 20, "visual", mirror_guillemets=False)[0].text) == "(معن)"


def test_lines_break_between_words_in_reading_order():
    lines = display("واحد اثنان ثلاثة أربعة", 12, "order")
    assert [line.text for line in lines] == ["اثنان واحد", "أربعة ثلاثة"]


def test_a_word_wider_than_the_line_is_broken():
    assert [line.text for line in display("abcdefgh ij", 3, "visual")] == ["abc", "def", "gh", "ij"]


def test_a_lam_alef_takes_one_cell_and_so_more_fits():
    assert len(display("لا لا لا", 5, "visual")) == 1
    assert len(display("لا لا لا", 5, "order")) == 2


def test_a_cut_line_says_on_the_left_that_arabic_goes_on():
    line = cut("واحد اثنان ثلاثة", 8, "order", rtl=True)
    assert line.text.startswith("…")
    assert line.width == 8
    assert cut("one two three", 8, "visual").text == "one two…"


def test_a_cell_knows_the_characters_it_stands_for():
    line = display("لا 12", 20, "visual", rtl=True)[0]
    assert line.span_at(0) == (3, 4)  # the 1 of 12, leftmost
    assert line.span_at(3) == (0, 2)  # lam and alef in one cell, rightmost
    assert line.span_at(4) is None
    assert line.span_at(-1) is None


def test_escapes_and_controls_are_not_printed():
    line = display("a\x1b[31mb\x07c\x9b2J", 40, "visual")[0]
    assert line.text == "a[31mbc2J"


def test_an_override_cannot_reach_beyond_its_text():
    assert display("ab\u202ecd", 40, "visual")[0].text == "abdc"
    assert display("ab", 40, "visual")[0].text == "ab"


@pytest.mark.parametrize("number", ["1942", "٢٠٠٣", "۱۲", "3.5", "٣٫٥", "1,700", "٢٦/٤/٢٠٠٣", "10:30"])
@pytest.mark.parametrize("mode", ["visual", "order"])
@given(before=WORD, after=WORD)
def test_numbers_stay_left_to_right_inside_arabic(number, mode, before, after):
    assert number in display(f"{before} {number} {after}", 80, mode, rtl=True)[0].text


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=80))
def test_plain_english_is_left_as_it_is(text):
    assert display(text, 200, "visual", rtl=False)[0].text == text


@given(ANY, st.integers(2, 30), st.sampled_from(MODES), st.sampled_from([None, True, False]))
def test_every_visible_character_stands_in_exactly_one_cell(text, width, mode, rtl):
    cells = [cell for line in display(text, width, mode, rtl=rtl) for cell in line.cells]
    shown = sorted(at for cell in cells for at in range(cell.start, cell.end))
    assert len(shown) == len(set(shown))
    missing = [text[at] for at in set(range(len(text))) - set(shown)]
    assert all(
        char.isspace() or unicodedata.category(char) in HIDDEN for char in missing if char != "\u200d"
    ) or any(unicodedata.category(char) in ("Mn", "Me") for char in missing)


@given(ANY, st.integers(2, 30), st.sampled_from(MODES))
def test_a_cell_prints_its_own_characters_shaped_or_mirrored(text, width, mode):
    for line in display(text, width, mode):
        for cell in line.cells:
            own = text[cell.start : cell.end]
            base = unicodedata.normalize("NFKD", MIRROR.get(cell.text[0], cell.text[0]) + cell.text[1:])
            kept = {tuple(sorted(base)), tuple(sorted(unicodedata.normalize("NFKD", cell.text)))}
            assert own[0].isspace() or tuple(sorted(unicodedata.normalize("NFKD", own))) in kept


@given(ANY, st.integers(2, 30), st.sampled_from(MODES))
def test_no_line_is_wider_than_asked_and_widths_are_those_of_the_terminal(text, width, mode):
    for line in display(text, width, mode):
        assert line.width <= width
        assert line.width == sum(cell_len(cell.text) for cell in line.cells)


@given(ANY, st.sampled_from(MODES))
def test_nothing_a_terminal_obeys_is_ever_printed(text, mode):
    for line in (*display(text, 20, mode), cut(text, 9, mode)):
        assert not {unicodedata.category(char) for char in line.text} & {"Cc", "Cs", "Zl", "Zp"}
        assert not set(line.text) & set(
            "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
        )


@given(ANY, st.integers(2, 30), st.sampled_from(MODES))
def test_a_cut_line_fits_and_says_whether_there_is_more(text, width, mode):
    line = cut(text, width, mode)
    whole = display(text, 10_000, mode)[0]
    assert line.width <= width
    assert ("…" in line.text) == (whole.width > width or "…" in whole.text[:width] or "…" in text[: line.end])


@given(ANY)
def test_lines_in_logical_mode_run_on_in_reading_order(text):
    lines = display(text, 10, "logical")
    starts = [cell.start for line in lines for cell in line.cells]
    assert starts == sorted(starts)


def test_an_empty_text_is_one_empty_line():
    assert display("", 20, "visual") == (Line(()),)
