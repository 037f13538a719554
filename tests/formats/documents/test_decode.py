from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.errors import EncodingError, InputError
from align.formats.documents._decode import decode

ARABIC = (Path(__file__).parents[3] / "corpora/ar/khaddam-tehran-2003.txt").read_text("utf-8")
UNICODE = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]
LEGACY = {"cp1256": "windows-1256", "iso8859_6": "iso-8859-6"}
PARAGRAPHS = [line for line in ARABIC.splitlines() if len(line) > 150]


@pytest.mark.parametrize("encoding", UNICODE)
@pytest.mark.parametrize("text", [ARABIC, "Plain English, and a little “more”.\r\n" * 9])
def test_unicode_comes_back_as_it_was(encoding, text):
    assert decode(text.encode(encoding), "a.txt").text == text


@pytest.mark.parametrize("encoding", LEGACY)
@pytest.mark.parametrize("text", [ARABIC, *PARAGRAPHS])
def test_legacy_arabic_comes_back_and_says_so(encoding, text):
    text = text.encode(encoding, "ignore").decode(encoding)
    read = decode(text.encode(encoding), "a.txt")
    assert (read.text, read.encoding) == (text, LEGACY[encoding])
    assert "a.txt" in read.note


@given(st.text())
def test_any_text_in_utf8_is_read_or_refused_in_words(text):
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError:
        return
    try:
        read = decode(data, "a.txt")
    except InputError as error:
        assert error.message.startswith("a.txt ")  # noqa: PT017  either outcome is right
    else:
        assert read.text.encode(read.encoding).removeprefix(b"\xef\xbb\xbf") == data.removeprefix(
            b"\xef\xbb\xbf"
        )


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_in_words(data):
    try:
        assert decode(data, "a.txt").text.strip()
    except InputError as error:
        assert error.hint  # noqa: PT017  either outcome is right


def test_bytes_that_are_two_texts_are_refused_with_both_names():
    with pytest.raises(EncodingError) as caught:
        decode("البلد".encode("cp1256"), "my file.txt")
    assert "Windows-1256" in caught.value.message
    assert "ISO-8859-6" in caught.value.message
    assert "iconv -f WINDOWS-1256 -t UTF-8 'my file.txt'" in caught.value.hint


def test_bytes_that_are_one_text_under_two_encodings_are_read_and_noted():
    read = decode("“Why?” he asked, and went on.".encode("cp1252"), "a.txt")
    assert read.text == "“Why?” he asked, and went on."
    assert "Windows-1256 and Windows-1252 give the same text" in read.note


def test_western_accents_are_read_as_western():
    assert (
        decode("Señor Núñez was there; the word is ñandú.".encode("cp1252"), "a").encoding == "windows-1252"
    )


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xff\xfe", "\u200f \u00a0".encode()])
def test_no_text_is_said_plainly(data):
    with pytest.raises(InputError, match=r"^a\.txt holds no text\.$"):
        decode(data, "a.txt")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n...", "a PDF file"),
        (b"PK\x03\x04rest", "a ZIP archive or an office document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest", "an old office document"),
        (b"{\\rtf1 text}", "RTF"),
        (b"\x7fELF\x02\x01", "a program"),
        (b"text\x00more text", "a binary file"),
        (bytes(range(1, 32)) * 9, "a binary file"),
        (ARABIC.encode() + b"\xff" + ARABIC.encode(), "damaged: byte"),
        (b"\xff\xfea", "UTF-16-LE but damaged"),
    ],
)
def test_what_is_not_text_is_named(data, kind):
    with pytest.raises(EncodingError, match=kind):
        decode(data, "a.txt")


def test_a_capture_with_colours_is_still_text():
    assert decode(b"\x1b[31mred\x1b[0m words", "a.txt").encoding == "utf-8"
