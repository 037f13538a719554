from hypothesis import given
from hypothesis import strategies as st

from align.formats._visible import quoted, visible
from align.model import Span
from align.reports._pieces import Piece, marked, runs

NUMBER = st.integers(-3, 15)
SPANS = st.lists(st.none() | st.builds(Span, NUMBER, NUMBER), max_size=4)


@given(data=st.data(), spans=SPANS)
def test_pieces_join_to_the_text_and_hold_the_words_of_each_span(any_text, data, spans):
    text = data.draw(any_text)
    pieces = marked(text, spans)
    assert "".join(piece.text for piece in pieces) == visible(text)
    assert all(piece.text for piece in pieces)
    for place, span in enumerate(spans):
        words = "".join(piece.text for piece in pieces if place in piece.marks)
        assert words == (visible(text)[max(0, span.start) : max(0, span.end)] if span else "")
        assert sum(place in piece.ends for piece in pieces) == bool(words)


def test_where_marks_overlap_the_more_important_comes_first():
    assert marked("abcd", [Span(1, 3), Span(2, 4)]) == (
        Piece("a"),
        Piece("b", (0,)),
        Piece("c", (0, 1), (0,)),
        Piece("d", (1,), (1,)),
    )


@given(data=st.data())
def test_runs_join_to_the_sentence(any_text, data):
    text = data.draw(any_text)
    assert "".join(run for run, _ in runs(text)) == quoted(text)


def test_arabic_words_with_a_number_between_them_are_one_run():
    assert [run for run, arabic in runs("see «في ١٢ من آذار» and (سنة)") if arabic] == [
        "في ١٢ من آذار",
        "سنة",
    ]
