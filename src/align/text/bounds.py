"""Bounds a text sets to an amount: at least so many, at most so many."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from align.model import Language, Span
from align.text.words import flat


class Bound(StrEnum):
    """From which end an amount is bounded."""

    BELOW = "a lower bound"
    """At least, more than."""
    ABOVE = "an upper bound"
    """At most, less than."""


@dataclass(frozen=True, slots=True)
class Bounded:
    """A word or phrase that sets a bound."""

    span: Span
    bound: Bound


_NOT_AR = r"(?:لا|لم|لن|الا|ليس|ليست|[يت]?حظر|[يت]?منع)"
_GAP_AR = r"(?:\s+\w+){0,8}?\s+[بل]?"
_ON = r"(?=\s+(?:عن|علي|من|ال|\d|ثل|ار|خم|ست|سب|ثم|تس|عش|ما|عد|الف|نص|ثلا))"
_HUNDREDS = r"(?=\s+(?:ال)?(?:\d|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع|عشر|مئ|ماي|الف|نصف|ثلث|ربع|مليون|قرن))"
_OVER_AR = (
    r"(?:[يت]زيد|[يت]تجاوز|[يت]جاوز|[يت]تعدي|[يت]ربو|[يت]فوق|[يت]تخطي|زاد|زادت|تجاوز|جاوز|تجاوزت)\w{0,3}"
)
_UNDER_AR = r"(?:[يت]قل|[يت]نقص|[يت]نزل|[يت]نخفض|قل|قلت|نقص|نقصت)\w{0,2}(?!\w)(?=(?:\s+\w+){0,6}?\s+عن(?!\w))"
"""With what it is less than: لم يقل alone is "he did not say"."""
_AR = (
    (rf"(?<!\w)[وفبل]?{_NOT_AR}{_GAP_AR}(?:اكثر|ازيد|اعلي|ابعد) من", Bound.ABOVE),
    (rf"(?<!\w)[وفبل]?{_NOT_AR}{_GAP_AR}(?:اقل|ادني|اصغر) (?:من|عن)", Bound.BELOW),
    (rf"(?<!\w)[وف]?{_NOT_AR}\s+{_OVER_AR}(?!\w)", Bound.ABOVE),
    (rf"(?<!\w)[وف]?{_NOT_AR}\s+{_UNDER_AR}(?!\w)", Bound.BELOW),
    (
        r"علي الاكثر|حدا? اقصي|الحد الاقصي|حده الاقصي|حدها الاقصي|في اقصي تقدير|فما دون|فاقل(?!\w)",
        Bound.ABOVE,
    ),
    (
        r"علي الاقل|حدا? ادني|الحد الادني|حده الادني|حدها الادني|فما فوق|فصاعدا|فاكثر(?!\w)|في اقل تقدير",
        Bound.BELOW,
    ),
    (rf"(?<!\w)[وفبل]{{0,2}}(?:اكثر|ازيد) من{_ON}|(?<!\w)[وف]?(?:ما )?{_OVER_AR}{_ON}", Bound.BELOW),
    (
        r"(?<!\w)[وف]?(?:ما )?[يت]ني[في]ف? علي(?!\w)|(?<!\w)ونيفا?(?!\w)|(?<!\w)[وفبلك]{0,2}نيفا? و\w",
        Bound.BELOW,
    ),
    (r"(?<!\w)[وفب]?(?:ما )?دون (?=ال(?:نصف|ثلث|ربع|خمس|مئه|الف|عشر)|نصف|ثلث|ربع)", Bound.ABOVE),
    (
        rf"(?<!\w)[وفبل]{{0,2}}(?:قرابه|(?:ما )?[يت]قارب|(?:ما )?[يت]قرب من|(?:ما )?ي?ناهز){_HUNDREDS}",
        Bound.ABOVE,
    ),
    (r"(?<!\w)[وفبل]{0,2}(?:اقل) من(?=\s)|(?<!\w)[وف]?(?:ما )?[يت]قل(?:ون)? عن", Bound.ABOVE),
)
FIGURE = (
    r"(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million"
    r"|dozen|half|third|quarter|fifth|tenth|score|century|decade)\b)"
)
"""What a number begins with in English, in figures or in words."""
_NUMBER = rf"(?=(?:(?:a|the|one|an|some|every) )?{FIGURE})"
_COUNTED = (
    rf"(?=(?: [\w'’]+){{0,3}}? (?:{FIGURE}|few\b|handful\b|couple\b|(?:second|minute|hour|day|week|month|year"
    r"|mile|metre|meter|kilo|gram|pound|dinar|dollar)\w*|noon\b|midnight\b|[A-Z]?\w+day\b))"
)
"""What is counted or timed: no one loved her more than he is no bound."""
_NOT_EN = r"(?:no|not|never|nor|without|cannot|\w+n['’]t)"
_EN = (
    (
        rf"\b(?:no|none|nobody|never)\b(?: [\w'’]+){{0,6}}? (?:more|greater|larger|higher|later|longer) than{_COUNTED}",
        Bound.ABOVE,
    ),
    (rf"\bnor\b(?: [\w'’]+){{0,9}}? (?:more|longer|later) than{_COUNTED}", Bound.ABOVE),
    (rf"\b{_NOT_EN}(?: \w+){{0,2}}? (?:more|greater|larger|higher|later|longer|older|further|over) than", Bound.ABOVE),
    (rf"\b{_NOT_EN}(?: \w+){{0,2}}? (?:less|fewer|lower|smaller|earlier|younger|under|below) than", Bound.BELOW),
    (rf"\b{_NOT_EN}(?: \w+){{0,2}}? (?:exceed\w*|surpass\w*|go beyond|pass\w* the)", Bound.ABOVE),
    (rf"\b{_NOT_EN}(?: \w+){{0,2}}? (?:be less|fall (?:below|short)|go below|be (?:under|below))", Bound.BELOW),
    (r"\bat (?:the )?(?:very )?most\b|\bmaximum\b|\bat the outside\b|\bor (?:less|fewer|under|below)\b", Bound.ABOVE),
    (r"\bat (?:the )?(?:very )?least\b|\bminimum\b|\bor (?:more|above|over|older)\b|\bupwards of\b", Bound.BELOW),
    (rf"\b(?:over|above|beyond|past|north of|better than|topp(?:ed|ing)|surpass\w*) {_NUMBER}", Bound.BELOW),
    (
        rf"\b(?:short|shy) of {_NUMBER}"
        rf"|\b(?:under|below|beneath|nearly|almost|barely|scarcely|not quite|approaching|nudging) {_NUMBER}",
        Bound.ABOVE,
    ),
    (r"\bmore than\b|\bin excess of\b|\bexceed\w*\b|\bgreater than\b", Bound.BELOW),
    (r"\b(?:less|fewer) than\b", Bound.ABOVE),
    (rf"\bup to {_NUMBER}", Bound.ABOVE),
)  # fmt: skip
_PATTERNS = {
    "ar": [(re.compile(pattern), bound) for pattern, bound in _AR],
    "en": [(re.compile(pattern), bound) for pattern, bound in _EN],
}


@lru_cache(maxsize=4096)
def bounds(text: str, language: Language) -> tuple[Bounded, ...]:
    """Find the bounds of a text; a denied one is the other bound: لا يقل عن is at least.

    Example:
        >>> [found.bound.name for found in bounds("ألا يقل عددهم عن أربعة", "ar")]
        ['BELOW']
        >>> [found.bound.name for found in bounds("no more than ten, or at least five", "en")]
        ['ABOVE', 'BELOW']
    """
    places, spelled = flat(text)
    taken: list[tuple[int, int]] = []
    found = []
    for pattern, bound in _PATTERNS[language]:
        for match in pattern.finditer(spelled):
            start, end = match.span()
            if any(start < last and first < end for first, last in taken):
                continue
            taken.append((start, end))
            found.append(Bounded(Span(places[start], places[end - 1] + 1), bound))
    return tuple(sorted(found, key=lambda each: each.span.start))
