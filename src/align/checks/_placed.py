"""Which denial of one side no denial of the other answers, by where the two stand in their texts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from align.checks._scope import twice
from align.model import Span
from align.text.negation import Cue, Strength
from align.text.words import folded

_PLAIN, _FIRM, _MEANT, _SOFT, _WEAK = Strength
_REACH = (
    {(_PLAIN, _PLAIN): 0.25},
    {
        (_PLAIN, _PLAIN): 0.5,
        (_PLAIN, _FIRM): 0.3, (_FIRM, _PLAIN): 0.3, (_FIRM, _FIRM): 0.3,
        (_PLAIN, _MEANT): 0.25, (_PLAIN, _SOFT): 0.25, (_FIRM, _MEANT): 0.25, (_FIRM, _SOFT): 0.25,
    },
    {(_PLAIN, _PLAIN): 1.0, (_PLAIN, _FIRM): 0.7, (_PLAIN, _MEANT): 0.4, (_PLAIN, _SOFT): 0.4},
    {(_PLAIN, _WEAK): 0.1},
)  # fmt: skip
"""How far off, as a share of the length, a cue of the other side may stand and still answer a denial.
Chosen with bench/corrupt_meaning.py: nearer finds more lost denials and alarms on more good translations."""

_WORDS, _CLOSE = 4, 1.5
"""Words, however short the text, at which a denial in other words answers; and one that only leans that way."""
_MEANS_NO = re.compile(
    r"(?:without|nothing|neither|nor|none|nobody|never|hardly|barely)\b"
    r"|[وفبل]{0,2}(?:انتفاء|انعدام)\b"
    r"|[وف]?(?:بلا|ب?دون|ب?غير|[بل]?عدم|ليلا|لكيلا)(?= (?!ال|قليل|واحد|يسير|مره|ان))"
)
"""Words that always deny, whatever turn of phrase they stand in."""
_EXCEPTS = re.compile(r"(?<!\w)[وف]?(?:لم|لن|لا|ليس|ما)(?:\s+\w+){1,8}\s+$")
"""A denial before غير or دون, which then make an exception: لم أخرج غير كتاب."""
_WIDE, _FAR = 0.4, 60
"""How far off their answer may stand: this share of the text, or so many characters."""


def shares(text: str, found: Iterable[Cue]) -> dict[Cue, float]:
    """Return how far into a text each denial stands, 0 to 1."""
    return {cue: cue.span.start / len(text) for cue in found}


def unanswered(mine: Mapping[Cue, float], theirs: Mapping[Cue, float], length: int) -> Span | None:
    """Return the plain denial that no denial of the other side answers, if there is one.

    Cues answer one another nearest first, each once; weak cues come last and answer only at close range.
    """
    here = {cue: place for cue, place in mine.items() if cue.strength in (_PLAIN, _FIRM)}
    there = dict(theirs)
    for reach in _REACH:
        near = sorted(
            (abs(here[cue] - there[other]), at, i, cue, other)
            for at, cue in enumerate(here)
            for i, other in enumerate(there)
            if abs(here[cue] - there[other]) <= _far(reach, cue, other, length)
        )
        for _, _, _, cue, other in near:
            if cue in here and other in there:
                del here[cue], there[other]
    return next((cue.span for cue in here if cue.strength is Strength.PLAIN), None)


def _far(reach: Mapping[tuple[Strength, Strength], float], cue: Cue, other: Cue, length: int) -> float:
    """Return how far apart two cues may stand, as a share: at least a few words for a denial in other words."""
    share = reach.get((cue.strength, other.strength), -1)
    if share < 0 or other.strength is _PLAIN:
        return share
    return max(share, (_CLOSE if other.strength is _WEAK else _WORDS) / length)


def alone(text: str, other: str, mine: Mapping[Cue, float], theirs: Mapping[Cue, float]) -> Span | None:
    """Return a word that denies by its meaning where nothing far and wide on the other side leans that way."""
    reach = max(_WIDE, _FAR / max(1, min(len(text), len(other))))
    return next(
        (
            cue.span
            for cue, place in mine.items()
            if not twice(text, cue.span)
            and not _EXCEPTS.search(folded(text[: cue.span.start]))
            and (
                cue.strength is _MEANT
                or (cue.strength is _FIRM and _MEANS_NO.match(folded(text[cue.span.start :])))
            )
            and not any(abs(place - answer) <= reach for answer in theirs.values())
        ),
        None,
    )
