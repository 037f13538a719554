"""The head of a body's name is another one: a national fund for a national bank, an authority for an association.

«الصندوق الوطني» and "the National Bank" share what is said of them, and the head of neither stands for the other's.
Only names are compared: an Arabic head with its scope (الوطني, العام, الأعلى), or with the noun it rules, against an
English head in capitals with the same scope, or with a name before it or after of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from align.checks._base import Context
from align.checks._contrast import reach
from align.checks._places import places
from align.model import Pair, Span
from align.text.heads_words import HEADS, SCOPES, STRICT
from align.text.words import flat

_ENGLISH = frozenset(word for _, english in HEADS for word in english)
_MANY = {"societies": "society", "companies": "company", "agencies": "agency", "parties": "party"}
_SPELT = {"center": "centre", "organization": "organisation", "archives": "archive"}
_HEAD_EN = "|".join(sorted((*_ENGLISH, *_MANY, *_SPELT), key=len, reverse=True))
_ANY_EN = re.compile(rf"\b({_HEAD_EN})s?\b", re.IGNORECASE)
_CAPITAL = r"(?:[A-Z][\w'’-]*|and|of|the|for|&)"
_NAME_EN = re.compile(
    rf"(?P<before>(?:\b[A-Z][\w'’-]+,? (?:and |& |of )?)*)\b(?P<head>{_HEAD_EN.title().replace('|', 's?|')}s?)\b"
    rf"(?P<after>(?: (?:of|for) (?:the )?[A-Z]\w+(?: {_CAPITAL})*)?)"
)
_SHORT = re.compile(r"\b[A-Z]{2,}s?\b")
_ARTICLES = re.compile(
    r"^(?:The|A|An|In|At|On|But|And|For|This|That|Its|His|Her|Our|Their|When|While|As)\b,? ?"
)


@dataclass(frozen=True, slots=True)
class _Head:
    """A head with its name."""

    span: Span
    heads: frozenset[str]
    """English words that it may be, or the one it is."""
    scopes: frozenset[str]
    """What is said of it, in English words."""
    strict: bool = False


def other_head(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return the name of an Arabic body and of an English one that has its place and a head it may not have."""
    theirs = list(_english(pair.en))
    if not theirs or _SHORT.search(pair.en):
        return None
    plain = flat(pair.ar)[1]
    may = frozenset[str]().union(*(heads for pattern, heads in _PATTERNS if pattern.search(plain)))
    said = {_one(each[1]) for each in _ANY_EN.finditer(pair.en)}
    new = [each for each in theirs if not each.heads & may]
    where, near = places(pair, context), reach(pair, 8, 0.2)
    for mine in _arabic(pair.ar) if new else ():
        if mine.heads & said:
            continue
        for each in new:
            off = where(mine.span.start / len(pair.ar)) - each.span.start / len(pair.en)
            alike = bool(mine.scopes & each.scopes) or (mine.strict and not mine.scopes and len(theirs) == 1)
            if alike and abs(off) <= near:
                return mine.span, each.span
    return None


_SCOPE_AR = "|".join(sorted((word for words, _ in SCOPES for word in words), key=len, reverse=True))
_PATTERNS = [
    (re.compile(rf"(?<!\w)[وفبلك]{{0,2}}(?:ال|لل)?(?:{'|'.join(words)})(?:ها?|هم|نا)?(?!\w)"), english)
    for words, english in HEADS
]
_NAMES_AR = [
    (
        re.compile(
            rf"(?<!\w)[وفبلك]{{0,2}}(?:(?:ال|لل)(?:{'|'.join(words)}) ال(?P<scope>{_SCOPE_AR})(?!\w)"
            rf"|(?:{'|'.join(words)}) ال\w+(?: ال(?P<later>{_SCOPE_AR})(?!\w))?)"
        ),
        english,
        bool(STRICT & set(words)),
    )
    for words, english in HEADS
]


def _arabic(text: str) -> Iterator[_Head]:
    """Yield the heads of an Arabic text that have a scope or rule a noun."""
    at, plain = flat(text)
    for pattern, english, strict in _NAMES_AR:
        for found in pattern.finditer(plain):
            word = found["scope"] or found["later"] or ""
            scopes = frozenset(each for words, said in SCOPES if word in words for each in said)
            yield _Head(Span(at[found.start()], at[found.end() - 1] + 1), english, scopes, strict)


def _english(text: str) -> Iterator[_Head]:
    """Yield the heads of an English text that stand in a name written in capitals."""
    for found in _NAME_EN.finditer(text):
        before = _ARTICLES.sub("", found["before"])
        if not before and not found["after"]:
            continue
        words = {word.lower() for word in re.findall(r"\w+", f"{before}{found['after']}")}
        span = Span(found.start() + len(found["before"]) - len(before), found.end())
        yield _Head(span, frozenset((_one(found["head"]),)), frozenset(words))


def _one(word: str) -> str:
    low = word.lower()
    low = _MANY.get(low, _SPELT.get(low, low))
    return low if low in _ENGLISH else _SPELT.get(low.removesuffix("s"), low.removesuffix("s"))
