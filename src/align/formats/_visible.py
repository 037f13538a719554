"""Text from a file, made safe to show: what acts on a terminal, a browser or a diff is made to show."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

_REPLACEMENT = "\ufffd"
_CONTROLS: Mapping[int, str] = {
    **{code: chr(0x2400 + code) for code in range(0x20)},  # ESC shows as ␛
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), _REPLACEMENT),  # 0x9B starts an escape sequence too
    **dict.fromkeys(range(0xD800, 0xE000), _REPLACEMENT),
    **dict.fromkeys((0xFFFE, 0xFFFF), _REPLACEMENT),
}
_LINES: Mapping[int, str] = {**_CONTROLS, **dict.fromkeys((0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029), " ")}
_ORDER = "\u202a-\u202e\u2066-\u2069"
_EMBEDDINGS = re.compile(f"[{_ORDER}]")
_UNSEEN = re.compile(f"[\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\ufeff\ufffe\uffff{_ORDER}]")


def visible(text: str) -> str:
    r"""Replace every control character by one that shows; line breaks and tabs become spaces.

    Each character is replaced by exactly one, so offsets into the text stay right.

    Example:
        >>> visible("a\x1b[31mb\nc")
        'a␛[31mb c'
    """
    return text.translate(_LINES)


def quoted(text: str) -> str:
    """Make text visible, and unable to reorder the line it is quoted in.

    Embeddings, overrides and isolates go; plain marks (LRM, RLM, ALM) stay.
    """
    return _EMBEDDINGS.sub("", visible(text))


def columns(text: str) -> int:
    """Count the terminal columns of text: marks and format characters take none, wide letters two."""
    return len(text) if text.isascii() else sum(map(_columns, text))


@lru_cache(maxsize=4096)
def _columns(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def json_text(value: object, *, indent: int | None = None) -> str:
    r"""Write JSON for people and for diffs: letters as they are, unseen characters as `\u` escapes.

    A reader gets back the very same text. What is escaped could otherwise end a line (U+2028), start
    a terminal escape (U+009B), turn the order of a line around (U+202E), or not be encoded (a surrogate).
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    text = _UNSEEN.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
