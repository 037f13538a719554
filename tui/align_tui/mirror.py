"""Characters that turn round in right-to-left text: mirror images and bracket pairs.

Python's Unicode data says *which* characters mirror but not into *what*; the names do.
`LEFT PARENTHESIS` and `RIGHT PARENTHESIS`, `LESS-THAN SIGN` and `GREATER-THAN SIGN` are each other's image.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_BLOCKS = (range(0x20, 0x100), range(0x2010, 0x20A0), range(0x2200, 0x2400), range(0x2768, 0x2776),
           range(0x27C0, 0x27F0), range(0x2980, 0x2A00), range(0x2A70, 0x2B00), range(0x2E00, 0x2E60),
           range(0x3000, 0x3020), range(0xFE59, 0xFE66), range(0xFF00, 0xFF70))  # fmt: skip
_OPPOSITE = {"LEFT": "RIGHT", "LESS": "GREATER", "PRECEDES": "SUCCEEDS", "SUBSET": "SUPERSET"}
_OPPOSITE |= {value: key for key, value in _OPPOSITE.items()}
_WORD = re.compile("|".join(rf"\b{word}\b" for word in _OPPOSITE))

GUILLEMETS = frozenset("«»‹›")


def _images() -> Iterator[tuple[str, str]]:
    for block in _BLOCKS:
        for char in map(chr, block):
            name = unicodedata.name(char, "")
            opposite = _WORD.sub(lambda word: _OPPOSITE[word.group()], name)
            if opposite != name and unicodedata.mirrored(char):
                try:
                    yield char, unicodedata.lookup(opposite)
                except KeyError:
                    continue  # a form with no counterpart


MIRROR: dict[str, str] = dict(_images())
"""Bidi_Mirroring_Glyph (UAX #9, L4) of the characters a text is likely to hold."""

OPENING: dict[str, str] = {
    char: image
    for char, image in MIRROR.items()
    if unicodedata.category(char) == "Ps" and unicodedata.category(image) == "Pe"
}
"""Opening bracket → its closing bracket (BD14, BD15)."""

CLOSING = frozenset(OPENING.values())


def canonical(bracket: str) -> str:
    """Return the bracket that stands for all its canonical equivalents (BD16): `〈` U+2329 is `〈` U+3008."""
    return unicodedata.normalize("NFC", bracket)
