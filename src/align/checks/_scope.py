"""What a denial takes in: not every is not never, neither is not one of two, both together is not each."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._base import Hit
from align.model import Language, Pair, Severity, Span
from align.text.antonyms import poles
from align.text.bounds import bounds
from align.text.negation import Strength, cues
from align.text.numbers import values
from align.text.words import flat

_AND_NOT = re.compile(
    r"(?<!\w)[وف]?(?:(?:لا|ليس|ليست) (?:\w{2,}ا|ل\w{2,}|من|عن|في|ب\w{2,})|(?:لا|لم|لن) [اأتين]\w{2,}(?: ان)?)(?!\w)"
    r"(?:[^.؛؟!]{0,40}?)[،,]? (?:بل|وانما)(?!\w)"
    r"|(?<!\w)[وف]?(?:ليس|ليست|لم [يتن]كن)(?: (?!مجرد|ثمه|هناك)\w+){1,4}?[،,]? (?:بل|وانما) (?!ايضا)\w{2,}"
)
"""Not from this, but from that: لا خوفًا بل."""
_ONLY_AR = re.compile(r"(?<!\w)(?:فقط|فحسب|وحسب|وحده|وحدها|مجرد)(?!\w)")
_INSTEAD = re.compile(
    r"\b(?:rather|instead|than|far from|but|other than|else|only|just|simply|merely|less|hardly|scarcely"
    r"|anything|without|alone|even|indeed not|more|also|as well|actually|in fact|on the contrary)\b"
)
_AS_WELL = re.compile(r"\band (?:because|for|from|out of|to|in order|with|through|by)\b", re.IGNORECASE)
"""What makes two reasons of one that is denied and one that stands."""
_NEITHER_AR = re.compile(
    r"(?<!\w)[وف]?(?:لم|لا|لن|ليس)(?: \w+){1,8} (?:اي|ايا|احد|ايه)"
    r"(?: من(?:هما|هم|هن|ها)|(?: من)? (?!الا\b)(?:ال\w+|هذه|تلك|هولاء))(?!\w)"
)
_ONE_EN = re.compile(
    r"(?<!\bnot )(?<!\bnot even )\b"
    r"(?:one|either|some|both|all|two|each|most|many|several|half|(?:only )?a few|only few) of "
    r"(?:which|whom|them|the|these|those|our|my|his|her|their)\b"
)
_ALL_DENIED = re.compile(
    r"(?:\bnot|n['’]t)\b(?: \w+){0,4} (?:all|both|every)(?: of)?(?: the| these| those)?(?: \w+){0,2}"
)
_ANY_AR = re.compile(r"(?<!\w)[وف]?(?:لم|لن)(?: (?!سوي|الا)\w+){1,8} (?:اي|ايه) (?!من|شكل|حال)\w{3,}")
_NOT_ALL_OF = re.compile(
    r"(?:\bnot|n['’]t)\b(?: (?!at\b)\w+){0,4} (?:all|every one)(?: of)? (?:the|its|his|her|their|our|my|these|those)\b"
)
_NEED_NOT_AR = re.compile(
    r"(?<!\w)[وف]?(?:لا|ليس|ليست|لم|لن)(?: (?!الا|سوي|لكن|بل)\w+){1,6}? (?:بالضروره|دايما|دوما)(?!\w)"
)
_NEEDS_EN = re.compile(r"\b(?:necessarily|inevitably|always|invariably)\b")
_DENIED_EN = re.compile(
    r"\b(?:not|never|no|nor|neither|hardly|scarcely|without|cannot|doubt\w*|den(?:y|ies|ied)|far from|rarely|seldom"
    r"|nothing|none|nobody|unlikely|fail\w*|mistake\w*|wrong|impossible)\b|n['’]t\b"
)
_NO_MORE = re.compile(
    r"\b(?:any|anyone|anybody|anything|none|neither|nor|nobody|no one|a single|either|never|nothing)\b"
)
_TOGETHER = {
    "ar": re.compile(r"(?<!\w)[وب]?(?:معا|جميعا|مجموع\w*|مجتمعين|مجتمعه|اجمالا|ككل|سويا|الاجمالي)(?!\w)"),
    "en": re.compile(
        r"\b(?:together|altogether|between them|in all|all told|in total|combined|jointly|among them)\b"
    ),
}
_EACH = {
    "ar": re.compile(
        r"(?<!\w)[وفبل]{0,2}(?:كل|كلا|كلتا|كلي|كليهما|كلتيهما|كلاهما|لكل|واحد|الواحد|احد|للواحد)(?!\w)"
    ),
    "en": re.compile(r"\b(?:each|apiece|(?:on )?either (?:side|party|team|camp)|per head|every)\b"),
}
_APART = re.compile(r"(?<!\w)[وف]?(?:لكل|كل من(?:هم|ها|هما)|كل واحد|كل منهما|على حده)(?!\w)")
_PLAIN_EN = re.compile(
    r"(?:no|not|never|none|nothing|nobody|nowhere|nor|neither|cannot|without|refus\w+|lack\w*|\w*n['’]t|den\w+"
    r"|free|far)\b",
    re.IGNORECASE,
)
_DENIED_AGAIN = re.compile(
    r"(?:nothing|nobody|none|no one)\b[^.;?!]{0,60}"
    r"\b(?:who|whom|which|that|but)\b[^.;?!]{0,40}?(?:\b(?:not|never)\b|n['’]t\b)"
)
_DENIES = (Strength.PLAIN, Strength.FIRM, Strength.MEANT)
_STOP, _STEP = re.compile(r"[،,;؛:.؟?!]"), 12
"""What ends a clause, this many characters after a word at the earliest."""
_FLAT = 40
"""Characters between a number and the word that says whether it is one's share or the sum."""


def shared(pair: Pair) -> tuple[Span, Span] | None:
    """Return a sum that has become the share of each, or the other way round."""
    ar, en = flat(pair.ar)[1], flat(pair.en)[1]
    for mine, theirs in ((_TOGETHER, _EACH), (_EACH, _TOGETHER)):
        one, other = (_APART if mine is _EACH else mine["ar"]).search(ar), theirs["en"].search(en)
        if one is None or other is None or theirs["ar"].search(ar) or mine["en"].search(en):
            continue
        spans = _span(pair.ar, one), _span(pair.en, other)
        if _counts(pair.ar, "ar", spans[0]) and _counts(pair.en, "en", spans[1]):
            return spans
    return None


def contrasted(pair: Pair) -> Span | None:
    """Return the Arabic that denies one thing of two, where the English denies and contrasts none (لا خوفًا بل)."""
    found = _AND_NOT.search(flat(pair.ar)[1])
    if found is None or _ONLY_AR.search(found[0]) or _INSTEAD.search(flat(pair.en)[1]):
        return None
    span = _span(pair.ar, found)
    others = [cue for cue in cues(pair.ar, "ar") if cue.strength in _DENIES and not _meet(cue.span, span)]
    if _denies(pair.en) and not (_AS_WELL.search(pair.en) and len(others) >= _denials(pair.en, "en")):
        return None
    return span


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def neither(pair: Pair) -> tuple[Span, Span] | None:
    """Return the Arabic that denies a thing of each of several, and the English that says it of some."""
    ar, en = flat(pair.ar)[1], flat(pair.en)[1]
    one = _NEITHER_AR.search(ar)
    if one is None:
        any_ar, all_en = _ANY_AR.search(ar), _NOT_ALL_OF.search(en)
        both = any_ar and all_en and not _NO_MORE.search(en)
        return (_span(pair.ar, any_ar), _span(pair.en, all_en)) if any_ar and all_en and both else None
    denied = None if _NO_MORE.search(en) else _ALL_DENIED.search(en)
    if denied is not None:
        return _span(pair.ar, one), _span(pair.en, denied)
    other = _ONE_EN.search(en)
    if other is None:
        return None
    spans = _span(pair.ar, one), _span(pair.en, other)
    if not _NO_MORE.search(en) and not other[0].startswith(("either", "each")):
        return spans
    near = [cue for cue in cues(pair.en, "en") if cue.span.start > spans[1].start - _FLAT]
    return None if any(cue.strength in (Strength.PLAIN, Strength.FIRM) for cue in near) else spans


def opposed(pair: Pair, near: tuple[Span, Span] | None = None) -> bool:
    """Say whether one side denies what the other asserts, or says the opposite of a word of the other.

    Of a group most are closed where few are open, and most do not where few do. With the places of two words only
    what is denied before the next comma or semicolon after each counts.
    """
    counts = [_denials(text, side) for text, side in _sides(pair, near)]
    if counts[0] != counts[1]:
        return True
    ar, en = (
        {(pole.group, pole.side) for pole in poles(text, side) if pole.sure} for text, side in _sides(pair)
    )
    return any(group == other and side != turned for group, side in ar for other, turned in en)


def _denials(text: str, side: Language) -> int:
    """Count what is denied, but for bounds: no more than ten."""
    limits = [each.span for each in bounds(text, side)]
    return sum(
        cue.strength in _DENIES and not any(each.start <= cue.span.start < each.end for each in limits)
        for cue in cues(text, side)
    )


def _sides(
    pair: Pair, near: tuple[Span, Span] | None = None
) -> tuple[tuple[str, Language], tuple[str, Language]]:
    if near is None:
        return (pair.ar, "ar"), (pair.en, "en")
    return (_until_stop(pair.ar, near[0]), "ar"), (_until_stop(pair.en, near[1]), "en")


def _until_stop(text: str, span: Span) -> str:
    stop = _STOP.search(text, min(len(text), span.end + _STEP))
    return text[: stop.start()] if stop else text


def _denies(text: str) -> bool:
    """Say whether an English text denies in so many words; a dislike or a failure denies nothing else."""
    return any(
        cue.strength not in (Strength.WEAK, Strength.SOFT) and _PLAIN_EN.match(text, cue.span.start)
        for cue in cues(text, "en")
    )


def _counts(text: str, language: Language, span: Span) -> bool:
    """Say whether a number of more than one stands near."""
    return any(
        value.span.start - _FLAT <= span.start <= value.span.end + _FLAT
        for value in values(text, language)
        if value.value > 1
    )


def _span(text: str, found: re.Match[str]) -> Span:
    places = flat(text)[0]
    return Span(places[found.start()], places[found.end() - 1] + 1)


def need_not(pair: Pair) -> tuple[Span, Span] | None:
    """Return what need not, or does not always, be so, and the English that says it needs must, or always is."""
    one, en = _NEED_NOT_AR.search(flat(pair.ar)[1]), flat(pair.en)[1]
    other = _NEEDS_EN.search(en) if one else None
    if one is None or other is None:
        return None
    return None if _DENIED_EN.search(en[: other.start()]) else (_span(pair.ar, one), _span(pair.en, other))


def scoped(pair: Pair) -> Iterator[Hit]:
    """Yield a hit where what is denied of each, or of one of two, is said of some, or of both."""
    if spans := neither(pair):
        yield Hit(f"«{spans[0].of(pair.ar)}» is none; “{spans[1].of(pair.en)}” is some.", *spans)
    elif spans := need_not(pair):
        yield Hit(f"«{spans[0].of(pair.ar)}» need not be; “{spans[1].of(pair.en)}” is.", *spans)
    elif span := contrasted(pair):
        yield Hit(
            f"«{span.of(pair.ar)}» denies one of two; the English affirms both.",
            ar=span,
            severity=Severity.MAJOR,
        )


def twice(text: str, span: Span) -> bool:
    """Say whether a denial of what is denied follows: nothing to which one does not grow accustomed."""
    return bool(_DENIED_AGAIN.match(text[span.start :].lower()))
