"""All but two, and only two: «وقّع الجميع ما عدا اثنين» and "only two of them signed".

Who is left out of all in one text is the only one to do it in the other. The check speaks where both have the same
number there, and the English has no word for all, or the Arabic no word for only.
"""

from __future__ import annotations

import re

from align.model import Pair, Span
from align.text.numbers import values
from align.text.words import flat

_ALL_AR = re.compile(
    r"(?<!\w)[وفبلك]{0,2}(?:ال)?(?:كل(?!ما)\w{0,3}|جميع\w{0,3}|كافه|سائر|قاطبه"
    r"|باسر\w{2,3})(?!\w)(?P<between>[^.؛؟!:«»]{0,70}?)"
    r"(?<!\w)(?P<but>الا|سوي|ما ?عدا|فيما عدا|باستثناء|ما خلا|خلا|عدا|حاشا) (?P<who>\w+(?: \w+)?)"
)
_NOT_AR = re.compile(
    r"(?<!\w)[وف]?(?:لا|لم|لن|ليس\w*|ما(?! ?عدا)|غير|دون|بلا|عدم|رفض\w*|امتن\w*|غاب\w*|تخلف\w*)(?!\w)"
)
_ONLY_EN = re.compile(
    r"\b(?:only|just|no more than|none but|nobody but|no one but) (?P<who>(?:a |the )?\w+)"
    r"|\b(?P<alone>\w+)(?: of [\w ]{3,30})? alone\b"
)
_ALL_EN = re.compile(
    r"\b(?:all|every\w*|each|whole|rest|others?|remain\w*|except\w*|but|bar|save|apart|unanim\w*|not"
    r"|never|no|n['’]t|nobody|refus\w*"
    r"|abstain\w*|oppos\w*|dissent\w*|object\w*|against|absent|missing|fail\w*|declin\w*|stayed|exclud\w*"
    r"|other than)\b|n['’]t\b"
)
_ONLY_AR = re.compile(
    r"(?<!\w)[وف]?(?:لم|لا|ما|لن) (?:\w+ ){1,6}?(?:الا|سوي|غير) (?P<who>\w+(?: \w+)?)"
    r"|(?<!\w)(?P<alone>\w+)(?: (?:من\w{0,3} )?\w+){0,3}? (?:فقط|فحسب|لا غير|وحدهما|وحدهم|وحده|وحدها)(?!\w)"
)
_BUT_EN = re.compile(
    r"\b(?:all|every(?:one|body|thing| \w+))(?: of)?(?: [\w'’-]+){0,6}? (?:but|except(?: for)?"
    r"|save(?: for)?|bar) (?P<who>\w+)\b"
)
_LEFT_AR = re.compile(
    r"(?<!\w)[وف]?(?:لم|لا|ما|لن) [يت]?(?:بقي?|ت?غيب?|تخلف|متنع|رفض|عارض|نقص|سلم|نجو?|فلت|مت|موت|هلك)\w{0,2} "
)
"""Verbs whose denial says of all the rest that they did the contrary: only two did not stay away, all but two came."""
_ONLY_WORD = re.compile(r"\b(?:only|just|sole\w*|alone|none|nobody|no|not|never|nothing|merely)\b|n['’]t\b")
_NEAR = 0.45


def but_for(pair: Pair) -> tuple[Span, Span] | None:
    """Return all but so many on one side, and only so many on the other; None where there is no such pair."""
    places, arabic = flat(pair.ar)
    english = pair.en.lower()
    for mine, theirs in ((_ALL_AR, _ONLY_EN), (_ONLY_AR, _BUT_EN)):
        one, other = mine.search(arabic), theirs.search(english)
        if one is None or other is None:
            continue
        if mine is _ALL_AR and (_NOT_AR.search(arabic, 0, one.start("but")) or _ALL_EN.search(english)):
            continue
        if mine is _ONLY_AR and (_ALL_AR.search(arabic) or _ONLY_WORD.search(english)):
            continue
        if mine is _ONLY_AR and _LEFT_AR.match(arabic, one.start()):
            continue
        here = Span(places[one.start()], places[one.end() - 1] + 1)
        if _same_number(pair, one, places, other):
            return here, Span(*other.span())
    return None


def _same_number(pair: Pair, one: re.Match[str], places: tuple[int, ...], other: re.Match[str]) -> bool:
    """Say whether the two words name the same number."""
    mine = _name(one)
    theirs = _name(other)
    start, end = places[mine[0]], places[mine[1] - 1] + 1
    numbers = [
        value.readings
        for value in values(pair.ar, "ar")
        if start <= value.span.start and value.span.end <= end
    ]
    others = [
        value.readings
        for value in values(pair.en, "en")
        if theirs[0] <= value.span.start and value.span.end <= theirs[1]
    ]
    return any(mine_read & theirs_read for mine_read in numbers for theirs_read in others)


def _name(match: re.Match[str]) -> tuple[int, int]:
    return (
        match.span("who" if match["who"] else "alone")
        if "alone" in match.re.groupindex
        else match.span("who")
    )
