"""Words of measure that the other side has not, or has another of: often for rarely, some for the rest, both for one.

A sure word of measure is answered by a word of its class on the other side, each by one of its own. What no word
answers clashes with a word of the other side that none answers either; alone, it is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.checks._base import Hit
from align.checks._contrast import place
from align.checks._scope import opposed
from align.model import Pair, Span
from align.text.measures import Measure, measures
from align.text.negation import cues
from align.text.portions import portions
from align.text.quantifiers import is_superlative
from align.text.words import folded, lexicon

_SCALES = (
    lexicon("always usually often sometimes rarely never once morethanonce"),
    lexicon("each everyother twiceper"),
    lexicon(
        "whole all part most some manyquite few none notall rest both oneof except tens hundreds thousands"
    ),
    lexicon("together apart both oneof"),
)
"""Classes that measure one thing, so that one put for another is an error."""
_TURNED = frozenset(
    frozenset(each.split())
    for each in ("rarely usually", "rarely always", "never always", "most few", "none whole", "none all")
)
"""Classes that say one thing where what they are said of is denied, or turned into its opposite."""
_ALIKE = frozenset(
    frozenset(each.split())
    for each in (
        "notall some", "notall whole", "usually often", "manyquite some", "manyquite most", "manyquite tens",
        "manyquite hundreds",
        "manyquite thousands", "part some", "all whole", "all rest", "all both", "all manyquite", "all tens",
        "all hundreds", "all thousands", "never always", "none all", "none whole", "all except", "whole except",
    )
)  # fmt: skip
"""Classes that may stand for one another."""
_LOST = lexicon(
    "usually often sometimes rarely most some part rest both apart everyother twiceper once tens except few"
)
_SAME = {"part": lexicon("some"), "some": lexicon("part")}
"""Classes of which either says the other: part of it, some of it."""
_ADDED = lexicon("rarely everyother twiceper")
_SAID = {
    "manyquite": "many", "notall": "not all", "oneof": "one of them", "morethanonce": "more than once",
    "everyother": "every other one", "twiceper": "twice in each", "apart": "one by one", "except": "all but some",
    "tens": "dozens", "each": "each one", "rest": "the rest", "whole": "the whole",
}  # fmt: skip
_TO_AR = re.compile(r"(?<!\w)[وف]?الي (?:\w+ )?(?:ال)?(?:ثلث|ربع|خمس|عشر|ثلاثه ارباع)")
_BY_EN = re.compile(r"\bby\b")
"""What falls to a third falls by two thirds."""
_NEAR = 0.4
"""How far off, as a share of the text, a word that only may say a measure still answers one."""
_VOTES = re.compile(r"\W+(?:[\w,.]+\W+){0,4}?(?:صوت|اصوات|مقابل)")
"""What a majority of so many votes is followed by, which English may give by its numbers alone."""
_OF_TIME = re.compile(
    r"\W+(?:of )?(?:the|that|his|her|their|my|our|its)? ?(?:day|evening|night|afternoon|morning|week|year|winter|summer"
    r"|time|way|life|lives|journey|month)s?\b"
)
"""The rest of the evening: a time, and no part of a group."""
_DOUBTFUL = ("طالما", "مره واحده")
"""Words of more than one sense: as long as, at once."""
_BUT_FOR_THAT = re.compile(r"\s+(?:ذلك|هذا|تلك)(?!\w)")
"""ما عدا ذلك opens a sentence: otherwise."""
_DEFINITE = re.compile(r"\W+(?:(?:ال|لل)\w{2,}|\w{2,}(?:ه|ها|هم|نا)\b)")


def mismeasured(pair: Pair) -> Iterator[Hit]:
    """Yield a hit for each measure that stands for another, or that is lost or added."""
    ar, en = measures(pair.ar, "ar"), measures(pair.en, "en")
    en = tuple(each for each in en if not (each.name == "rest" and _OF_TIME.match(pair.en[each.span.end :])))
    ar = tuple(
        each
        for each in ar
        if each.name != "except" or not _BUT_FOR_THAT.match(folded(pair.ar[each.span.end :]))
    )
    left_ar, left_en = _unanswered(pair, ar, en, pair.ar), _unanswered(pair, en, ar, pair.en)
    told = False
    for one in left_ar:
        other = next((each for each in left_en if _clash(pair, one.name, each.name)), None)
        if other:
            told = True
            yield Hit(_both(pair, one, other), one.span, other.span)
    if told:
        return
    here, there = {each.name for each in ar}, {each.name for each in en}
    for one in left_ar:
        if (
            one.name in _LOST - there
            and not _SAME.get(one.name, frozenset()) & there
            and _is_said(pair.ar, one)
            and not _turned(pair, one, en)
        ):
            yield Hit(f"«{one.span.of(pair.ar)}» is {_say(one)}; nothing in the English says so.", one.span)
            return
    for other in left_en:
        if other.name in _ADDED - here:
            yield Hit(
                f"“{other.span.of(pair.en)}” is {_say(other)}; nothing in the Arabic says so.", en=other.span
            )
            return


def apportioned(pair: Pair) -> Hit | None:
    """Return a hit where the one share of a text has become what is left of the group, and nothing is denied."""
    ar, en = portions(pair.ar, "ar"), portions(pair.en, "en")
    if len(ar) != 1 or len(en) != 1 or ar[0].value + en[0].value != 1 or ar[0].value == en[0].value:
        return None
    if opposed(pair) or (_TO_AR.search(folded(pair.ar)) and _BY_EN.search(pair.en.lower())):
        return None
    one, other = ar[0].span, en[0].span
    return Hit(f"«{one.of(pair.ar)}» is {ar[0].value}; “{other.of(pair.en)}” is {en[0].value}.", one, other)


def _turned(pair: Pair, one: Measure, en: Sequence[Measure]) -> bool:
    """Say whether the English says a measure by the opposite one of the opposite: few are open, most are closed."""
    return any(frozenset((one.name, each.name)) in _TURNED for each in en) and opposed(pair)


def _both(pair: Pair, one: Measure, other: Measure) -> str:
    return f"«{one.span.of(pair.ar)}» is {_say(one)}; “{other.span.of(pair.en)}” is {_say(other)}."


def _say(measure: Measure) -> str:
    return _SAID.get(measure.name, measure.name)


def _clash(pair: Pair, one: str, other: str) -> bool:
    """Say whether two classes exclude one another, also where what they are said of may be its opposite."""
    both = frozenset((one, other))
    if one == other or both in _ALIKE or not any(both <= scale for scale in _SCALES):
        return False
    return not (both in _TURNED or "all" in both) or not opposed(pair)


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
    said = folded(one.span.of(text))
    after = text[one.span.end :]
    no_indeed = said in ("كلا", "وكلا", "فكلا") and after.lstrip()[:1] in "،,.!؛:…"
    if no_indeed or said in _DOUBTFUL or is_superlative(said, after):
        return False
    if said.startswith("بعض") and one.name == "part":  # some of it, which English may leave out
        return False
    if one.name == "except" and any(cue.span.start < one.span.start for cue in cues(text, "ar")):
        return False
    if said.endswith(("اغلبيه", "اكثريه")) and _VOTES.match(folded(text[one.span.end :])):
        return False
    bare = said.endswith(("عض", "قي", "قيه", "ئر", "جل"))
    return not bare or bool(_DEFINITE.match(text[one.span.end :]))
