import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.formats.documents.markdown import prose

PIECES = st.lists(
    st.sampled_from(
        [
            "word",
            "كلمة",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "# ",
            "- ",
            "1. ",
            "> ",
            "```",
            "`",
            "*",
            "**",
            "_",
            "~~",
            "[",
            "](",
            ")",
            "]",
            "![",
            "<!--",
            "-->",
            "<b>",
            "</b>",
            "|",
            "|---|",
            "---",
            "===",
            "[^1]",
            "[a]: b",
            "\\",
            "  \n",
            "\\\n",
            "\u2028",
        ]
    ),
    max_size=50,
).map("".join)


def paragraphs(text):
    return prose(text).text.split("\n\n")[:-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# A *title* #\nText", ["A title", "Text"]),
        ("Title\n=====\nText\n\nSub\n---\n", ["Title", "Text", "Sub"]),
        ("---\ntitle: x\nlang: ar\n---\nText", ["Text"]),
        ("one\ntwo\n\nthree", ["one two", "three"]),
        ("- one\n- [x] two\n  more\n* three\n1. four\n2) five", ["one", "two more", "three", "four", "five"]),
        ("> said\n> so\n\ntext", ["said so", "text"]),
        ("a\n```py\ncode\n\ncode\n```\nb", ["a", "b"]),
        ("~~~\ncode\n~~~\nb", ["b"]),
        ("a <!-- not\n\nthis --> b", ["a b"]),
        ("see [the page](http://x.y/a_(b) 'T') now", ["see the page now"]),
        ("see [the page][ref] now\n\n[ref]: http://x", ["see the page now"]),
        ("[brackets] stay", ["[brackets] stay"]),
        ("![a view](v.png) and <https://x.y>", ["a view and https://x.y"]),
        ("[![alt](a.png)](b)", ["alt"]),
        ("**bold** *it* __b__ _i_ ~~no~~ `code_x`", ["bold it b i no code_x"]),
        ("snake_case and 2 * 3 and \\*star\\*", ["snake_case and 2 * 3 and *star*"]),
        ("word.[^1]\n\n[^1]: The note.", ["word.", "The note."]),
        ("| a | b |\n|---|:-:|\n| c d | e |", ["a", "b", "c d", "e"]),
        ('<p class="x">text</p>', ["text"]),
        ("verse one  \nverse two\\\nverse three", ["verse one", "verse two", "verse three"]),
        ("## قال **الرئيس**\r\nنعم.\r\n", ["قال الرئيس", "نعم."]),
        ("***\ntext\n* * *", ["text"]),
    ],
)
def test_only_the_prose_is_left(text, expected):
    assert paragraphs(text) == expected


@given(st.one_of(st.text(), PIECES))
def test_every_character_knows_where_it_stands(text):
    read = prose(text)
    assert len(read.origin) == len(read.text)
    assert list(read.origin) == sorted(read.origin)
    for character, at in zip(read.text, read.origin, strict=True):
        assert character.isspace() or text[at] == character
