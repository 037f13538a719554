"""A denied comparative that English affirms as a likeness: ليس بأطول من, "just as long as".

Who is no better than another is as good, or as bad; who knows no more (لا يعرف أكثر) knows "as little as".
"""

from __future__ import annotations

import re

from align.model import Language, Pair, Span
from align.text.words import flat

_NO_MORE = re.compile(
    r"[وف]?(?:لم|لن|لا|ما|ليس\w{0,2}|لست|لسنا) (?:\w+ ){0,6}?(?:ب)?(?:اكثر|اقل|اقصر|اطول|اكبر|اصغر|احسن"
    r"|اسوا|افضل|اجمل|اشد|اضعف|اقوي"
    r"|ا(?!ن|و|م|ي|ل|لا)\w{3}) (?:\w+ ){0,4}?(?:من\w{0,3}|مما|ممن|عن)(?!\w)"
    r"|[وف]?(?:لم|لن|لا|ما) [يت](?:قل|زيد|زد|نقص|فوق|فق)\w{0,3} (?:\w+ ){0,4}?(?:عن\w{0,2}|علي\w{0,2}|\w+)"
)
_AS_MUCH = re.compile(
    r"\b(?:every bit|just|quite|fully|equally|exactly|about|much) as \w+(?: [\w'’-]+){0,3} as\b"
    r"|\bas (?:little|few|much|many|poor\w*|bad\w*"
    r"|ill|slight\w*|ignorant|good|well|strong|long|short|old|young|tall|great|small|brave|clever"
    r"|rich)(?: [\w'’-]+){0,4} as\b"
    r"|\bthe same\b|\bequal\w*\b|\bmatch\w*\b|\bon a par\b|\brival\w*\b|\bas \w+ as\b|\bjust as\b"
    r"|\bevery bit\b|\blike any\b"
)
_NOT_THAT = re.compile(
    r"[وف]?(?:لم|لن|لا|ما|ليس) (?:\w+ ){0,1}?[يت](?:نقص|عوز|عوز|فتقر)\w*[^.؛؟!]{0,90}(?:انما|لكن\w*"
    r"|بل) (?:\w+ ){0,3}?[يت](?:نقص|عوز|فتقر)"
)
_LACK = re.compile(r"\b(?:lack\w*|want\w*|need\w*|without|missing|short of)\b")
"""What someone has, and what he lacks: لا ينقصه المال، وإنما تنقصه الهمّة."""
_NEAR = 0.45
"""How far off the likeness may stand, as a share of the text."""


def as_much(pair: Pair, denial: Span, language: Language) -> bool:
    """Say whether a denied comparative of the Arabic is a likeness in the English, or a denied lack a lack."""
    if language != "ar":
        return False
    places, arabic = flat(pair.ar)
    at = next((k for k, place in enumerate(places) if place >= denial.start), 0)
    if _NOT_THAT.match(arabic, at) and _LACK.search(pair.en.lower()):
        return True
    if not _NO_MORE.match(arabic, at):
        return False
    middle = denial.start / len(pair.ar)
    return any(
        abs(each.start() / len(pair.en) - middle) <= _NEAR for each in _AS_MUCH.finditer(pair.en.lower())
    )
