from hypothesis import given
from hypothesis import strategies as st

from align.formats._visible import columns
from align.formats.pairs import WriteSettings, format_named
from align.model import pairs

TABLE = format_named("table")


@given(data=st.data(), width=st.integers(60, 140))
def test_no_line_is_wider_than_the_terminal(any_collation, data, width):
    text = TABLE.write(data.draw(any_collation), WriteSettings(width=width)).data.decode()
    assert all(columns(line) <= width for line in text.split("\n"))


def test_every_word_is_in_the_table(hard):
    text = TABLE.write(hard, WriteSettings(width=70)).data.decode()
    words = [word for pair in pairs(hard) for word in pair.ar.split() if word.isalpha()]
    assert words
    assert all(word in text for word in words)


def test_vowel_signs_take_no_column():
    assert columns("دَفَعَ") == columns("دفع") == 3
