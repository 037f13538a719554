"""A consent on a condition that becomes a refusal: «لو طلبوا منه لرقص» and "even if asked he would not dance".

لو and the answer with لـ affirm, each of them, what would be. The check speaks where the Arabic denies nothing from لو
to the end of its sentence, and the English, with more denials than the Arabic in all, denies the very deed.
"""

from __future__ import annotations

import re

from align.checks._ordered import renders
from align.embed._base import Encoder
from align.model import Pair, Span
from align.text.negation import Strength, cues
from align.text.words import Token, flat, folded, tokens

_IF_AR = re.compile(
    r"(?<!\w)[وف]?(?:ا?ن(?:ه|ها|هم|ني|ي|نا|ك|كم) )?ل?لو (?!لا |لم |ما )"
    r"(?P<if>[^.؛؟!]{4,90}?)(?<!\w)ل(?!ا |م |ن |ما |لا|ل\w|ه |ها |هم |ي |ك |نا |كي |ان |قد )"
    r"(?P<then>\w{3,})"
)
_EVEN = re.compile(r"(?<!\w)(?:حتي (?:و?لو)|ولو)(?!\w)")
_WOULD_NOT = re.compile(
    r"\bif\b[^.;:!?]{3,90}?\b(?P<one>(?:would|could|might|should)(?:n['’]t| not| never)|['’]d (?:not|never)) "
    r"|\b(?P<two>(?:would|could|might|should)(?:n['’]t| not| never)|['’]d (?:not"
    r"|never)) [^.;:!?]{2,80}?\bif\b",
    re.IGNORECASE,
)
_DEED = re.compile(r" *(?:have )?(?:(?:ever|even|so much as) )?(?P<deed>[A-Za-z]+)")
_OBJECT = re.compile(r"(?<=\w{2})(?:ه|ها|هم|هما|هن|ك|كم|نا|ني)$")
_NO_DENIAL = ("بل", "وبل", "فبل")
_SURE = (Strength.PLAIN, Strength.FIRM, Strength.MEANT)
_OPPOSITE = re.compile(
    r"ل(?:ا?متنع|رفض|عجز|ابي|بقي|ظل|سكت|كف|توقف|ترك|خلا|فشل|نسي|حرم|منع|ا?نقطع|ا?ختفي|غاب|مات|هلك|ضاع|فات"
    r"|ا?فتقر|صعب|تعذر|ا?ستحال|نجا|سلم|تجنب)"
)
"""Answers that English may well deny: he would have refused, would not have come."""


def _is_deed(verb: Token, deed: str, encoder: Encoder | None) -> bool:
    """Say whether an English verb renders an Arabic one that has لـ before it, and perhaps an object after it."""
    plain = verb.plain.removeprefix("ل")
    shapes = (plain, _OBJECT.sub("", plain))
    bare = [Token(each, each, folded(each), verb.end - len(each), verb.end) for each in shapes]
    return any(renders(each, deed, encoder) for each in bare)


def refused(pair: Pair, encoder: Encoder | None) -> tuple[Span, Span] | None:
    """Return لو with its answer, and the English that denies what the answer affirms; None where there is none."""
    places, arabic = flat(pair.ar)
    one, other = _IF_AR.search(arabic), _WOULD_NOT.search(pair.en)
    if one is None or other is None or _EVEN.search(arabic) or _OPPOSITE.match(arabic, one.start("then") - 1):
        return None
    stop = re.compile(r"[.؛؟!]").search(arabic, one.end())
    end = stop.start() if stop else len(arabic)
    here, there = places[one.start()], places[end - 1] + 1
    mine = [cue for cue in cues(pair.ar, "ar") if cue.strength is not Strength.WEAK]
    if any(here <= cue.span.start < there for cue in mine):
        return None
    theirs = [cue for cue in cues(pair.en, "en") if cue.strength in _SURE]
    if len(theirs) <= sum(
        cue.strength in _SURE and folded(cue.span.of(pair.ar)) not in _NO_DENIAL for cue in mine
    ):
        return None
    name = other.lastgroup or "one"
    verb = next(word for word in tokens(pair.ar) if word.end > places[one.start("then")])
    deed = _DEED.match(pair.en, other.end(name))
    if deed is None or not _is_deed(verb, deed["deed"].lower(), encoder):
        return None
    return Span(here, places[one.end() - 1] + 1), Span(*other.span(name))
