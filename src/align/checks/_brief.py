"""Parts of one side that need no counterpart: who speaks, what initials stand for, a gloss, what a heading sums up."""

from __future__ import annotations

import re

from align.checks._glossed import glossed
from align.model import Pair, Span
from align.text.expressions import uses
from align.text.words import folded

_INITIALS = re.compile(r"(?<![\w.])(?:[A-Z]\.){2,}|\b[A-Za-z]{0,4}[A-Z]&?[A-Z][A-Za-z]*")
_COMMON = re.compile(
    r"[A-Z]{5,}(?<!UNRWA)(?<!ESCWA)(?<!UNESCO)(?<!UNICEF)(?<!OCHA)|[IVXLC]+|AM|PM|OK|AD|BC|AH|CE|BCE|MP|TV|A\.M\.|P\.M\.|A\.D\.|B\.C\.|A\.H\.|(?:Mc|Mac|De|O)[A-Z].*"
)
_SAYS_AR = re.compile(
    r"[وف]?(?:قال|قالت|قلت|قالوا|سال|سالت|سالته|سالها|اجاب|اجابت|اجبت|رد|ردت|صاح|صاحت|هتف|همس|همست|اضاف|اضافت|تابع|يقول"
    r"|تقول|علق|سالني|اجابني|قاطعه|استانف)(?!\w)"
)
_SAYS_EN = re.compile(
    r"\b(?:said|says|asked|asks|answered|replied|added|told|cried|went on|observed|remarked|explained|thought"
    r"|whispered|shouted|continued|insisted|declared)\b"
)
_TWO_SENTENCES = re.compile(r"[.!?][\"”’']?\s+\W*[A-Z]")
_LONG_NAME = 7
"""Words of a name for which initials may stand."""
_HEADING, _TAG_AR, _TAG_EN = 5, 4, 6
"""Words of an English that only sums up, and of a clause that only says who speaks."""


def condensed(pair: Pair, span: Span) -> bool:
    """Say whether an Arabic clause only says who speaks, or the English is a heading or puts initials for a name.

    Example:
        >>> from align.model import Bead
        >>> condensed(Pair("قال منصور: سمنت", "You have got fat, you know", Bead((0,), (0,))), Span(0, 9))
        True
    """
    clause = span.of(pair.ar)
    tag = len(clause.split()) <= _TAG_AR and _SAYS_AR.match(folded(clause)) is not None
    initials = len(clause.split()) <= _LONG_NAME and has_initials(pair)
    return tag or len(pair.en.split()) <= _HEADING or initials


def idiomatic(pair: Pair, span: Span) -> bool:
    """Say whether an Arabic clause is part of a turn of phrase that is rendered by its sense, if at all."""
    return any(
        use.span.start < span.end and span.start < use.span.end and _is_most(use.span, span)
        for use in uses(pair.ar)
    )


def _is_most(use: Span, clause: Span) -> bool:
    """Say whether a turn of phrase takes in more than a third of a clause."""
    return 3 * (min(use.end, clause.end) - max(use.start, clause.start)) > clause.end - clause.start


def has_initials(pair: Pair) -> bool:
    """Say whether the English has an abbreviation that the Arabic does not: it may stand for many Arabic words."""
    return any(
        not _COMMON.fullmatch(match[0]) and match[0] not in pair.ar for match in _INITIALS.finditer(pair.en)
    )


def explained(pair: Pair, span: Span) -> bool:
    """Say whether an English clause only says who speaks or explains a foreign word, or goes over a full stop.

    Example:
        >>> from align.model import Bead
        >>> explained(Pair("المحراب", "the mihrab, the prayer niche", Bead((0,), (0,))), Span(12, 28))
        True
    """
    clause, before = span.of(pair.en), pair.en[: span.start].rstrip()
    if _TWO_SENTENCES.search(clause) or has_initials(pair):
        return True
    if len(clause.split()) <= _TAG_EN and _SAYS_EN.search(clause):
        return True
    return glossed(clause, before, pair.ar)
