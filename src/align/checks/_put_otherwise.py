"""Deeds whose English is the denial of the contrary one: «اختفى أثره», "he was never seen again".

Rows have Arabic words without a denial, and English words that, denied, say the same: what has vanished is not seen,
who kept a secret did not tell, who lay awake did not sleep.
"""

from __future__ import annotations

import re

from align.model import Pair, Span
from align.text.contraries_words import CONTRARIES
from align.text.words import flat

_COMPILED = tuple(
    (re.compile(rf"(?<!\w)[وف]?(?:ا?ل)?(?:{ar})(?!\w)"), re.compile(rf"(?: [\w'’-]+){{0,5}}? (?:{en})(?!\w)"))
    for ar, en in CONTRARIES
)
_DENIED_AR = re.compile(r"(?<!\w)[وف]?(?:لم|لن|لا|ما|ليس\w{0,2}) (?:\w+ )?$")
_WORD = re.compile(r"[\w'’]+")
_NEAR = 0.45
"""How far off the deed may stand, as a share of the text."""


def put_otherwise(pair: Pair, denial: Span) -> bool:
    """Say whether a denial of the English says by its contrary what the Arabic affirms.

    Example:
        >>> from align.model import Bead
        >>> pair = Pair("اختفى أثره", "He was never seen again", Bead((0,), (0,)))
        >>> put_otherwise(pair, Span(7, 12))
        True
    """
    word = _WORD.match(pair.en, denial.start)
    if word is None:
        return False
    after = pair.en[word.end() : word.end() + 80].lower()
    place, arabic = denial.start / len(pair.en), flat(pair.ar)[1]
    return any(
        there.match(after)
        and any(
            abs(deed.start() / len(arabic) - place) <= _NEAR or "زا" in deed[0]
            for deed in here.finditer(arabic)
            if "زا" in deed[0] or "زل" in deed[0] or not _DENIED_AR.search(arabic[: deed.start()])
        )
        for here, there in _COMPILED
    )
