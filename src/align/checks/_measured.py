"""Words of measure that the other side has not, or has another of: often for rarely, some for the rest, both for one.

A sure word of measure is answered by a word of its class on the other side, each by one of its own. What no word
answers clashes with a word of the other side that none answers either; alone, it is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.checks._base import Hit
from align.checks._contrast import place
from align.model import Pair, Span
from align.text.negation import cues
from align.text.measures import Measure, measures
from align.text.words import folded, lexicon

_SCALES = (
    lexicon("always usually often sometimes rarely never once morethanonce everyother twiceper"),
    lexicon("whole part most some manyquite few none notall rest both oneof except tens hundreds thousands"),
    lexicon("together apart both oneof"),
)
"""Classes that measure one thing, so that one put for another is an error."""
_TURNED = frozenset(
    frozenset(each.split())
    for each in (
        "rarely usually", "rarely always", "never always", "most few", "none whole", "notall some", "notall whole",
        "usually often", "manyquite some", "manyquite tens", "manyquite hundreds", "manyquite thousands", "part some",
    )
)  # fmt: skip
"""Classes that say nearly one thing, or do where what they are said of is denied or turned into its opposite."""
_LOST = lexicon("usually often sometimes rarely most some rest both apart everyother twiceper once tens except few")
_ADDED = lexicon("rarely everyother twiceper")
_SAID = {
    "manyquite": "many", "notall": "not all", "oneof": "one of them", "morethanonce": "more than once",
    "everyother": "every other one", "twiceper": "twice in each", "apart": "one by one", "except": "all but some",
    "tens": "dozens", "rest": "the rest", "whole": "the whole",
}  # fmt: skip
_NEAR = 0.5
"""How far off, as a share of the text, a word that only may say a measure still answers one."""
_DEFINITE = re.compile(r"\W+(?:(?:ال|لل)\w{2,}|\w{2,}(?:ه|ها|هم|نا)\b)")


def mismeasured(pair: Pair) -> Iterator[Hit]:
    """Yield a hit for each measure that stands for another, or that is lost or added."""
    ar, en = measures(pair.ar, "ar"), measures(pair.en, "en")
    left_ar, left_en = _unanswered(pair, ar, en, pair.ar), _unanswered(pair, en, ar, pair.en)
    told = False
    for one in left_ar:
        other = next((each for each in left_en if _clash(one.name, each.name)), None)
        if other:
            told = True
            yield Hit(_both(pair, one, other), one.span, other.span)
    if told:
        return
    here, there = {each.name for each in ar}, {each.name for each in en}
    for one in left_ar:
        if one.name in _LOST - there and _is_said(pair.ar, one):
            yield Hit(f"«{one.span.of(pair.ar)}» is {_say(one)}; nothing in the English says so.", one.span)
            return
    for other in left_en:
        if other.name in _ADDED - here:
            yield Hit(f"“{other.span.of(pair.en)}” is {_say(other)}; nothing in the Arabic says so.", en=other.span)
            return


def _both(pair: Pair, one: Measure, other: Measure) -> str:
    return f"«{one.span.of(pair.ar)}» is {_say(one)}; “{other.span.of(pair.en)}” is {_say(other)}."


def _say(measure: Measure) -> str:
    return _SAID.get(measure.name, measure.name)


def _clash(one: str, other: str) -> bool:
    together = any(one in scale and other in scale for scale in _SCALES)
    return together and one != other and frozenset((one, other)) not in _TURNED


def _unanswered(pair: Pair, mine: Sequence[Measure], theirs: Sequence[Measure], text: str) -> list[Measure]:
    """Return the sure measures of one side that no word of the other answers, each word for one of them."""
    other = pair.en if text == pair.ar else pair.ar
    taken: list[Span] = []
    given: list[Measure] = []
    sure = [each for each in mine if each.sure]
    for one in sure:
        answers = [
            each for each in theirs if each.sure and each.name == one.name and not _over(each.span, taken)
        ]
        if answers:
            taken.append(min(answers, key=lambda each: abs(place(each, other) - place(one, text))).span)
            given.append(one)
    return [
        one
        for one in sure
        if not any(one.name == each.name and _over(one.span, [each.span]) for each in given)
        and not any(_answers(one, each, text, other, taken) for each in theirs)
    ]


def _answers(one: Measure, each: Measure, text: str, other: str, taken: Sequence[Span]) -> bool:
    """Say whether a word of the other side may say a measure, and says no other one."""
    if each.name != one.name or _over(each.span, taken):
        return False
    return abs(place(each, other) - place(one, text)) <= _NEAR


def _over(span: Span, taken: Sequence[Span]) -> bool:
    return any(each.start < span.end and span.start < each.end for each in taken)


def _is_said(text: str, one: Measure) -> bool:
    """Say whether a measure is one that a rendering must keep: some of the men, and not some men."""
    if one.name == "except" and any(cue.span.start < one.span.start for cue in cues(text, "ar")):
        return False
    bare = folded(one.span.of(text)).endswith(("عض", "قي", "قيه", "ئر", "جل"))
    return not bare or bool(_DEFINITE.match(text[one.span.end :]))
