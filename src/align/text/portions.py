"""Shares of a group said in numbers: three in four, ثلاث من كل أربع, a quarter, 25%."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise

from align.model import Language, Span
from align.text.numbers import Kind, values
from align.text.words import folded

_BETWEEN = {
    "ar": re.compile(r"(?:\s+\w+){0,2}?\s+(?:من كل|من اصل|من بين|من بين كل|في كل)\s+"),
    "en": re.compile(
        r"(?:\s+[\w'’]+){0,3}?[\s-]+(?:in|in every|out of|out of every|of every|of each)[\s-]+(?:the\s+)?"
    ),
}
_MOST = 100


@dataclass(frozen=True, slots=True)
class Portion:
    """A share of a group."""

    span: Span
    value: Fraction


@lru_cache(maxsize=4096)
def portions(text: str, language: Language) -> tuple[Portion, ...]:
    """Find the shares of a text, in order.

    Example:
        >>> [str(found.value) for found in portions("three women in four, and 25% of the men", "en")]
        ['3/4', '1/4']
        >>> [str(found.value) for found in portions("ثلاث نساء من كل أربع", "ar")]
        ['3/4']
    """
    read = values(text, language)
    found = [
        Portion(Span(one.span.start, other.span.end), one.value / other.value)
        for one, other in pairwise(read)
        if 0 < one.value < other.value <= _MOST
        and _BETWEEN[language].fullmatch(folded(text[one.span.end : other.span.start]))
    ]
    found += [
        Portion(each.span, each.value) for each in read if each.kind is Kind.FRACTION and 0 < each.value < 1
    ]
    found += [
        Portion(each.span, each.value / _MOST)
        for each in read
        if each.kind is Kind.PERCENT and each.value < _MOST
    ]
    return tuple(sorted(found, key=lambda each: each.span.start))
