"""One pole said twice for the two of the Arabic: before this and after that, "after this and after that".

What only may stand for a pole is no answer here: the first instalment is before nothing, for all that it comes first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from align.checks._denied import is_denied
from align.model import Pair, Span
from align.text.antonyms import Pole
from align.text.words import folded

PAIRS = frozenset(
    ("before and after", "above and below", "in front and behind", "inside and outside", "compass", "right and left",
     "upstream and downstream", "past and future", "near and far")
)  # fmt: skip
"""Oppositions of time and place whose two poles are told in one breath."""
_ANSWERS = re.compile(
    r"\b(?:prior|previous\w*|earlier|ago|until|till|already|ahead|advance|preced\w*|eve|by|beforehand|accept\w*|agree\w*"
    r"|lat(?:er|ter)|subsequent\w*|thereafter|following|follow(?:s|ed)|then|since|once|when|upon|on|next|within)\b",
    re.IGNORECASE,
)
"""What may say a pole of time though it is no sure word for it."""
_LED = re.compile(r"\s+(?:ان\b|\w{2,})")
_YET = re.compile(r"(?:لم|لما|لن|ليس|لا)(?: \w+){1,5} $")
_BOTH, _NEAR = 2, 130


def said_twice(
    pair: Pair, here: Sequence[Pole], there: Sequence[Pole], denied: tuple[list[Span], list[Span]]
) -> tuple[Pole, Pole] | None:
    """Return the Arabic pole of two that the English lacks, and the pole that stands in its place.

    `denied` are the denials of the Arabic and of the English, near which a pole says its opposite.
    """
    ar, en = [pole for pole in here if pole.sure], [pole for pole in there if pole.sure]
    if len(ar) != _BOTH or len(en) != _BOTH or ar[0].group not in PAIRS:
        return None
    if ar[0].side == ar[1].side or en[0].side != en[1].side or not _told(pair, ar):
        return None
    lost = next(at for at in (0, 1) if ar[at].side != en[0].side)
    if any(is_denied(pair.ar, pole, denied[0], "ar") for pole in ar):
        return None
    if any(is_denied(pair.en, pole, denied[1], "en") for pole in en):
        return None
    timed = ar[0].group == "before and after"
    loose = [pole for pole in there if not pole.sure and pole.side == ar[lost].side]
    if loose and (not timed or any(_ANSWERS.search(pole.span.of(pair.en)) for pole in loose)):
        return None
    return ar[lost], en[lost]


def _told(pair: Pair, poles: Sequence[Pole]) -> bool:
    """Say whether both poles are said of something, near one another: not yet, and not afterwards."""
    if poles[1].span.start - poles[0].span.end > _NEAR:
        return False
    if poles[0].group != "before and after":
        return True
    return all(
        _LED.match(folded(pair.ar[pole.span.end :])) and not _YET.search(folded(pair.ar[: pole.span.start]))
        for pole in poles
    )
