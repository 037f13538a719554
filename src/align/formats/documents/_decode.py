"""Bytes to text: Unicode where the bytes say so, else the one legacy encoding that makes sense of them."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from shlex import quote
from typing import Final

from align.errors import EncodingError, InputError
from align.formats.documents._plausible import CERTAIN, FEW_LETTERS, is_plausible, surprise

_LEGACY: Final = {"windows-1256": "Windows-1256", "iso-8859-6": "ISO-8859-6", "windows-1252": "Windows-1252"}
_BOMS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)
_MAGIC: Final = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive or an office document such as .docx"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document such as .doc"),
    (b"{\\rtf", "a rich text (RTF) file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a", "a RAR archive"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x7fELF", "a program"),
)
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")  # ESC is left out: logs and captures have it
_ORDINARY = re.compile("[\t\n\r -~\u00a0-\u00ff\u0600-\u06ff\u200c-\u2069\ufb50-\ufdff\ufe70-\ufefc\ufeff]")
_VISIBLE = re.compile(r"[^\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SAMPLE = 65_536
_AS_TEXT = "Save it as plain text in UTF-8 and try again."


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text, and what had to be assumed to read it."""

    text: str
    encoding: str
    """A name `str.encode` knows; utf-8-sig when the file starts with a byte order mark."""
    note: str = ""
    """One sentence when the encoding was inferred; empty when the bytes themselves say it."""


def decode(data: bytes, where: str) -> Decoded:
    """Read bytes as text.

    Law: text in UTF-8 (with or without byte order mark), UTF-16 or, when long enough to tell,
    Windows-1256 or ISO-8859-6 comes back as it was.

    Args:
        data: The whole file.
        where: How to name the file in messages.

    Raises:
        InputError: There is no text in it.
        EncodingError: The bytes are no text, or are two different texts under two encodings.
    """
    found = _by_mark(data, where) or _decode_bare(data, where)
    if not _VISIBLE.search(found.text):
        raise InputError(f"{where} holds no text.", hint="Check that it is the right file.")
    return found


def _by_mark(data: bytes, where: str) -> Decoded | None:
    """Read what a byte order mark announces."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            try:
                return Decoded(data[len(mark) :].decode(encoding.removesuffix("-sig")), encoding)
            except UnicodeDecodeError as error:
                raise _broken(data[len(mark) :], where, encoding.removesuffix("-sig"), error) from error
    return None


def _decode_bare(data: bytes, where: str) -> Decoded:
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            raise EncodingError(f"{where} is {kind}, not plain text.", hint=_AS_TEXT)
    wide = _utf16(data, where)
    if wide:
        return wide
    sample = data[:_SAMPLE]
    if b"\x00" in data or len(_CONTROLS.findall(sample)) > 0.02 * len(sample):
        raise EncodingError(f"{where} is a binary file, not text.", hint=_AS_TEXT)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        if _is_damaged_utf8(data):
            raise _broken(data, where, "utf-8", error) from error
        return _legacy(data, where)


def _utf16(data: bytes, where: str) -> Decoded | None:
    """Read UTF-16 that has no byte order mark: every other byte is 0, or 6 for the Arabic block."""
    sample = data[:_SAMPLE]
    if len(data) % 2 or sample.count(0) + sample.count(6) < 0.2 * len(sample):
        return None
    shares = {}
    for encoding in ("utf-16-le", "utf-16-be"):
        text = sample.decode(encoding, errors="replace")
        shares[encoding] = len(_ORDINARY.findall(text)) / max(1, len(text))
    best = max(shares, key=lambda encoding: shares[encoding])
    if shares[best] < 0.95 or min(shares.values()) > 0.8:
        return None
    try:
        text = data.decode(best)
    except UnicodeDecodeError as error:
        raise _broken(data, where, best, error) from error
    return Decoded(text, best, f"{where} was read as {best.upper()}, though it has no byte order mark.")


def _legacy(data: bytes, where: str) -> Decoded:
    """Read one byte a character, if exactly one reading makes sense."""
    readings = _plausible_readings(data)
    if not readings:
        names = ", ".join(_LEGACY.values())
        raise EncodingError(
            f"{where} is neither Unicode nor readable as Arabic or English in any of {names}.", hint=_AS_TEXT
        )
    names = " and ".join(_LEGACY[encoding] for encoding in readings)
    first = next(iter(readings))
    if len(set(readings.values())) > 1:
        raise EncodingError(
            f"{where} is not Unicode, and reads as different texts in {names}.",
            hint=f"Convert it from the right one: iconv -f {first.upper()} -t UTF-8 {quote(where)} "
            f"> {quote(where + '.utf8')}",
        )
    if len(readings) > 1:
        return Decoded(readings[first], first, f"{where} is not Unicode; {names} give the same text.")
    return Decoded(
        readings[first], first, f"{where} is not Unicode; it was read as {names}, the only one that fits."
    )


def _plausible_readings(data: bytes) -> dict[str, str]:
    """Return the text under each legacy encoding that makes sense of the bytes."""
    readings = {}
    for encoding in _LEGACY:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue  # a byte this encoding does not use: not the one
        if is_plausible(text):
            readings[encoding] = text
    arabic = {encoding: surprise(text) for encoding, text in readings.items() if encoding != "windows-1252"}
    if len(arabic) == 2 and sum(byte > 0xC0 for byte in data) >= FEW_LETTERS:
        worst, best = max(arabic, key=lambda name: arabic[name]), min(arabic.values())
        if arabic[worst] - best > CERTAIN:
            del readings[worst]
    return readings


def _is_damaged_utf8(data: bytes) -> bool:
    """Tell whether almost all that goes beyond ASCII is good UTF-8, so that a few bytes are damaged."""
    text = data.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    good = len(text) - len(re.findall(r"[\x00-\x7f]", text)) - bad
    return good > 5 * bad


def _broken(data: bytes, where: str, encoding: str, error: UnicodeDecodeError) -> EncodingError:
    newline = "\n".encode(encoding)
    line = data.count(newline, 0, error.start) + 1
    return EncodingError(
        f"{where} is {encoding.upper()} but damaged: byte {error.start}, on line {line}, cannot be read.",
        hint="Restore the file, or save it again as UTF-8.",
    )
