"""Not all is not none: a denial of all, or of some, that the other side has as a denial of each.

«لم يحضر كلّهم» and "none of them came", «بعضهم لم يدفع» and "nobody paid": the first leave some who did.
"""

from __future__ import annotations

import re

from align.model import Pair, Span
from align.text.words import flat

_ALL = r"(?:[بل]?(?:ال)?(?:كل|جميع)(?:هم|ها|ه|هن|هما|نا|كم)?|كافه|دائما|بالضروره)"
_ALL_OF = (
    r"(?:[بل]?(?:ال)?(?:كل|جميع)(?:هم|ها|ه|هن|هما|نا|كم)?|كافه|باجمع(?:هم|ها|نا|كم)|باسر(?:ها|هم)|دائما)"
)
_THIS = r"(?! (?:هذا|هذه|ذلك|شيء|البعد))(?!\w)"
_NOT_ALL = {
    "ar": re.compile(
        rf"(?<!\w)[وف]?(?:ليس(?:ت)?|ما|لا|لم [يت]كن|لن [يت]كون) (?:(?:لدي|عند|في|من|مع|علي) )?{_ALL}{_THIS}"
        rf"|(?<!\w)[وف]?(?:لا|لم|لن) [يتنا]\w{{2,}} (?:(?!(?:في|من|علي|الي|عن|عبر) \w+ (?:كل"
        rf"|جميع)ه)\w+ ){{0,3}}{_ALL_OF}{_THIS}"
        rf"|(?<!\w)[وف]?(?:لا|لم|لن|ليس|لست) (?:\w+ ){{1,3}}ب?ان(?:ه)? (?:كل|جميع|كافه){_THIS}"
    ),
    "en": re.compile(
        r"\bnot (?:all|every|everyone|everybody|everything|always|each|necessarily)\b"
        r"|n['’]t (?:all|every|everyone|everybody|everything|always|necessarily)\b"
    ),
}
"""All are not: some are."""
_DENIED_ALL = re.compile(r"(?:\bnot|n['’]t|\bnever)(?: [\w'’-]+){0,6} (?:all|every\w*|each|always)\b")
"""All denied from farther off: do not ask me every day."""
_NO = {
    "ar": re.compile(
        r"(?<!\w)[وف]?(?:لا|لم|لن|ليس|ما)(?: \w+){0,5}? (?:احدا?|شيئا?|شيء|قط|ابدا|اي|ايا|ايه)(?!\w)"
        r"|(?<!\w)احدا? (?:\w+ )?(?:لا|لم|لن|ليس)(?!\w)"
    ),
    "en": re.compile(
        r"\b(?:never|none|no one|nobody|nothing|neither|not one"
        r"|no (?!doubt|longer|more|less|matter|wonder)\w+|not (?:a|any|one)|n['’]t any"
        r"|(?:not|n['’]t)(?: [\w'’-]+){1,3}? any(?:one|body|thing)?)\b"
    ),
}
"""None is."""
_SOME = {
    "ar": re.compile(
        r"(?<!\w)[وفبل]{0,2}(?:كل|جميع|كافه|دائما|بعض|احيانا|غالبا|معظم|اكثر|قليل|قد|ربما|الا"
        r"|سوي|احيان|ضروره|بالضروره|سيان)(?!\w)"
    ),
    "en": re.compile(
        r"\b(?:all|every\w*|always|each|some\w*|often|necessarily|most\w*|only|many|few|both|except|but"
        r"|usually|just|more than|may|might|can|could|rather|any and|likely|sure|certain|exactly|quite|much"
        r"|(?:un)?til)\b"
    ),
}
"""Words by which a part of all may be meant."""
_SOME_NOT = re.compile(
    r"(?<!\w)[وف]?بعض(?:هم|ها|هن|نا|كم)?(?! الشيء)(?: (?!بعض)\w+){0,3} (?:لم|لا|لن|ليس\w?)(?!\w)"
    r"|(?<!\w)[وف]?(?:لم|لن|لا) [يتنا]\w{2,} (?:\w+ )?بعض(?:هم|ها|هن|نا|كم)?(?! (?:\w+ )?بعض)(?! الشيء)(?!\w)"
)
"""Some do not: some may."""
_NONE_EN = re.compile(
    r"\b(?:none|no one|nobody|not one|nothing|neither|no (?!doubt|longer|more|less|matter|wonder)\w+)\b"
)
_PART_EN = re.compile(
    r"\b(?:some\w*|certain|several|few|number|part|parts|other\w*|many|not (?:all|every\w*)|couple|handful|there"
    r" (?:are|were)"
    r"|those (?:who|which|that)|one or two|most|half|section|minority|any of the)\b"
)
_JOINT = re.compile(
    r"[;:.!?—–]|, (?:but|yet|though|although|and|so|while|whereas|for|since|because)\b|[.؛؟!:]"
)
"""Where a clause ends, beyond which a word of amount counts something else."""


def not_all(pair: Pair) -> tuple[Span, Span] | None:
    """Return a denial of all, or of some, that has become one of each, or the other way round.

    Example:
        >>> from align.model import Bead
        >>> pair = Pair("لم يحضر كلّهم", "None of them came", Bead((0,), (0,)))
        >>> [span.of(text) for span, text in zip(not_all(pair), (pair.ar, pair.en))]
        ['لم يحضر كلّهم', 'None']
    """
    ar, en = flat(pair.ar)[1], flat(pair.en)[1]
    for mine, theirs in ((_NOT_ALL, _NO), (_NO, _NOT_ALL)):
        one, other = mine["ar"].search(ar), theirs["en"].search(en)
        if one is None or other is None or mine["en"].search(en):
            continue
        if len(theirs["en"].findall(en)) <= len(theirs["ar"].findall(ar)):
            continue
        if mine is _NOT_ALL and (
            _DENIED_ALL.search(en) or _PART_EN.search(en[: other.start()] + en[other.end() :])
        ):
            continue
        if _SOME["en"].search(_clause(en, other)) if mine is _NOT_ALL else _SOME["ar"].search(ar):
            continue
        return _span(pair.ar, one), _span(pair.en, other)
    return _some_not(pair)


def _some_not(pair: Pair) -> tuple[Span, Span] | None:
    """Return some who do not, of whom the English makes none."""
    ar, en = flat(pair.ar)[1], flat(pair.en)[1]
    one, other = _SOME_NOT.search(ar), _NONE_EN.search(en)
    if one is None or other is None or _NO["ar"].search(ar) or _PART_EN.search(en):
        return None
    return _span(pair.ar, one), _span(pair.en, other)


def _clause(text: str, found: re.Match[str]) -> str:
    """Return the clause in which a match stands."""
    ends = [match.span() for match in _JOINT.finditer(text)]
    first = max((end for _, end in ends if end <= found.start()), default=0)
    last = min((start for start, _ in ends if start >= found.end()), default=len(text))
    return text[first:last]


def _span(text: str, found: re.Match[str]) -> Span:
    places = flat(text)[0]
    return Span(places[found.start()], places[found.end() - 1] + 1)
