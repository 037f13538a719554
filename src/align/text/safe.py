"""Text from files, made safe to print on one terminal line."""

from __future__ import annotations

import re

_ESCAPES = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*+[ -/]*+[@-~]"  # CSI: colours, cursor moves
    r"|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]*+(?:\x07|\x1b\\|\x9c)"  # OSC, DCS and kin
    r"|\x1b[ -/]*+[0-~]"  # the short ones, such as a full reset
)
_BREAKS = re.compile(r"[\t\n\x0b\x0c\r\x1c-\x1e\x85\u2028\u2029]+")
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f"
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # direction marks, embeddings, overrides, isolates
    "\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb"  # invisible without being letters' joiners
    "\U000e0000-\U000e007f]"  # tags: text nobody sees
)
_SURROGATES = re.compile("[\ud800-\udfff]")


def printable(text: str) -> str:
    """Return `text` without anything that could move, colour or reorder a terminal line.

    Escape sequences, control characters and direction controls go; line breaks and tabs become
    one space; half surrogate pairs, which cannot be written, become U+FFFD.
    Law: `printable(printable(text)) == printable(text)`.
    """
    if text.isprintable() and text.isascii():
        return text
    text = _BREAKS.sub(" ", _ESCAPES.sub("", text))
    return _SURROGATES.sub("\ufffd", _HIDDEN.sub("", text))
