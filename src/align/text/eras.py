"""Eras of years and centuries: ق.م and BC, هـ and AH, م and AD."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from align.model import Language, Span
from align.text.numbers import Value, values


class Era(StrEnum):
    """How years are counted."""

    BEFORE = "before the common era"
    COMMON = "of the common era"
    HIJRI = "of the Hijra"


_AR_NOUN, _EN_NOUN = r"(?:\W*\w+)??\W*", r"(?:\W*(?:years?|century|centuries|millennium))?\W*"
"""What may stand between the number and its era: a noun, a suffix."""


def _rules(noun: str, *rules: tuple[Era, str]) -> tuple[tuple[Era, re.Pattern[str]], ...]:
    return tuple((era, re.compile(noun + pattern)) for era, pattern in rules)


_AFTER = {
    "ar": _rules(
        _AR_NOUN,
        (Era.BEFORE, r"(?:قبل (?:الميلاد|المسيح|ميلاد)|ق\.? ?م\b)"),
        (Era.HIJRI, r"(?:من |بعد )?(?:ل?ل?هجر[ةه]|الهجر[يةه]{1,2}|هجري[ةه]?|هـ|ه)(?!\w)"),
        (Era.COMMON, r"(?:(?:بعد|من) الميلاد|للميلاد|الميلادي[ةه]?|ميلادي[ةه]?|م)(?!\w)"),
    ),
    "en": _rules(
        _EN_NOUN,
        (Era.BEFORE, r"(?:B\.?C\.?(?:E\b)?|before (?:Christ|the (?:common|Christian) era))"),
        (
            Era.HIJRI,
            r"(?:A\.?H\b\.?|[Hh]ijri|(?:of|after) (?:the )?[Hh](?:ijr[ai]h?|egira)|of the Muslim (?:era|calendar))",
        ),
        (
            Era.COMMON,
            r"(?:A\.?D\b\.?|C\.?E\b\.?|of (?:the )?(?:Christian|common) era|of our era|after Christ)",
        ),
    ),
}
_BEFORE: dict[str, tuple[tuple[Era, re.Pattern[str]], ...]] = {
    "ar": (),
    "en": _rules("", (Era.HIJRI, r"(?:\bAH|[Hh]ijri (?:year|century))\s*$"), (Era.COMMON, r"\bA\.?D\.?\s*$")),
}
_SEEN = 40


@dataclass(frozen=True, slots=True)
class Dated:
    """A number whose era is said."""

    value: Value
    era: Era
    span: Span
    """From the number to the end of its era."""


@lru_cache(maxsize=4096)
def dated(text: str, language: Language) -> tuple[Dated, ...]:
    """Return the numbers of a text that say how their years are counted.

    Example:
        >>> [each.era.name for each in dated("in the third century BC and in 350 AH", "en")]
        ['BEFORE', 'HIJRI']
    """
    return tuple(_found(text, language))


def _found(text: str, language: Language) -> Iterator[Dated]:
    for value in (each for each in values(text, language) if not each.optional):
        after = text[value.span.end : value.span.end + _SEEN]
        before = text[max(0, value.span.start - _SEEN) : value.span.start]
        for era, pattern in _AFTER[language]:
            if match := pattern.match(after):
                yield Dated(value, era, Span(value.span.start, value.span.end + match.end()))
                break
        else:
            for era, pattern in _BEFORE[language]:
                if match := pattern.search(before):
                    start = value.span.start - len(before) + match.start()
                    yield Dated(value, era, Span(start, value.span.end))
                    break
