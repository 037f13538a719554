"""Which words of the field tables one side has and the other does not say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from align.model import Language, Pair, Span
from align.text.fields import ANY, Row, Sense, senses
from align.text.words import tokens

KIN = "kin"
_JOINED = ("", "-", "of")
"""What stands between a general word and the particular one beside it: أشجار الحور are poplars, no other trees."""
_OWNED = re.compile(r"\s*(?:['’]s?|of)\s+(?:(?:my|your|his|her|their|our|its|the|a|an)\s+)?(?:\w+est\s+)?")
"""What stands between two words for kin of which one tells whose the other is: the wife of her youngest son."""


@dataclass(frozen=True, slots=True)
class Unsaid:
    """What of each side the other does not say."""

    ar: tuple[Sense, ...]
    en: tuple[Sense, ...]


@lru_cache(maxsize=64)
def unsaid(pair: Pair) -> Unsaid:
    """Return the sure words of either side that no word of the other renders.

    A general word (tree, illness) renders any of its field, unless it goes with a particular word beside it or has a
    general word of the other side to render. A phrase is rendered, too, where each of its words is: بائع الزهور is a
    florist and a seller of flowers.
    """
    ar, en = senses(pair.ar, "ar"), _paraphrased(senses(pair.en, "en"), pair.en)
    return Unsaid(
        tuple(_left(_Side(ar, pair.ar, "ar"), _Side(en, pair.en, "en"))),
        tuple(_left(_Side(en, pair.en, "en"), _Side(ar, pair.ar, "ar"))),
    )


@dataclass(frozen=True, slots=True)
class _Side:
    found: tuple[Sense, ...]
    text: str
    language: Language


def _left(mine: _Side, others: _Side) -> Iterator[Sense]:
    kin = {(KIN, ANY)} if any((KIN, ANY) in each.rows for each in others.found) else frozenset[Row]()
    whole = _particular(others.found) | (_general(others) - _general(mine)) | kin
    parts = whole | frozenset(row for piece in _all_pieces(others) for row in piece.sure if row[1] != ANY)
    taken, lent = _taken(mine, others), _lent(mine, others)
    for each in mine.found:
        size = len(tokens(each.span.of(mine.text)))
        if size == 1:
            if each.sure and not _said(each, parts - lent.get(each, frozenset()), taken):
                yield each
        elif each.sure and _said(each, whole):
            yield from (
                piece for piece in _pieces(each, mine) if _is_apart(piece, each) and not _said(piece, parts)
            )
        elif each.sure:
            pieces = tuple(_pieces(each, mine))
            told = [piece for piece in pieces if _said(piece, parts)]
            if len(told) < size:
                yield each
                yield from (piece for piece in pieces if told and piece.sure and piece not in told)


def _lent(mine: _Side, others: _Side) -> dict[Sense, frozenset[Row]]:
    """Return for words the rows that only a word says which is surely another of their side.

    In أنجبت الفرس مهرا the mare is الفرس, and no foal, though a foal may be called a horse.
    """
    owned = [other for other in others.found if any(each.sure & other.sure for each in mine.found)]
    taken: dict[Sense, frozenset[Row]] = {}
    for each in mine.found if owned else ():
        lent = [other for other in owned if each.rows & other.rows and not each.sure & other.sure]
        if lent:
            free = {row for other in others.found if other not in lent for row in other.rows}
            taken[each] = frozenset(row for other in lent for row in other.rows if row[1] != ANY) - free
    return taken


def _is_apart(piece: Sense, phrase: Sense) -> bool:
    """Say whether a word of a phrase has a sense of its own: صاحب الخراج is a collector, and of the land tax."""
    return bool(piece.sure) and not {field for field, _ in piece.rows} & {field for field, _ in phrase.rows}


def _said(sense: Sense, said: frozenset[Row], taken: frozenset[Row] = frozenset()) -> bool:
    return any((row in said and row not in taken - sense.sure) or (row[0], ANY) in said for row in sense.rows)


def _taken(mine: _Side, others: _Side) -> frozenset[Row]:
    """Return what the other side says no oftener than this side does with words that mean nothing else.

    A word that might mean it, too, is no rendering of it: beside "horse", «حصان» does not answer "dowry", مهر.
    """
    here = Counter(row for each in mine.found for row in each.sure if row[1] != ANY)
    there = Counter(row for each in others.found for row in each.rows)
    return frozenset(row for row, times in here.items() if 0 < there[row] <= times)


def _particular(found: tuple[Sense, ...]) -> frozenset[Row]:
    return frozenset(row for each in found for row in each.rows if row[1] != ANY)


def _general(side: _Side) -> frozenset[Row]:
    """Return the general words of a side that no particular word beside them makes particular."""
    rows: set[Row] = set()
    for at, each in enumerate(side.found):
        for row in each.rows:
            if row[1] == ANY and not any(_is_of(row[0], other) for other in _beside(side, at)):
                rows.add(row)
    return frozenset(rows)


def _beside(side: _Side, at: int) -> Iterator[Sense]:
    here = side.found[at]
    for other in side.found[max(0, at - 1) : at + 2]:
        one, two = sorted((here.span, other.span), key=lambda span: span.start)
        if here != other and side.text[one.end : two.start].strip() in _JOINED:
            yield other


def _is_of(field: str, sense: Sense) -> bool:
    return any(each == field and name != ANY for each, name in sense.sure)


def _all_pieces(side: _Side) -> Iterator[Sense]:
    for each in side.found:
        if len(each.span.of(side.text).split()) > 1:
            fields = {field for field, _ in each.rows}
            yield from (piece for piece in _pieces(each, side) if not _is_fixed(piece, fields))


def _is_fixed(piece: Sense, fields: set[str]) -> bool:
    """Say whether the phrase about a word settles what it means: عين الماء is no eye."""
    return any(field in fields for field, _ in piece.rows - piece.sure)


def _pieces(sense: Sense, side: _Side) -> Iterator[Sense]:
    """Yield what each word of a phrase is by itself, where it stands."""
    for word in tokens(sense.span.of(side.text)):
        for part in senses(word.text, side.language):
            start = sense.span.start + word.start
            yield replace(part, span=Span(start + part.span.start, start + part.span.end))


def _paraphrased(found: tuple[Sense, ...], text: str) -> tuple[Sense, ...]:
    """Return English words, those for kin that are told by other kin standing for anybody: her son's wife."""
    kin = [each for each in found if any(field == KIN for field, _ in each.rows)]
    chained = {
        each.span for one, other in pairwise(kin) if _is_owned(one, other, text) for each in (one, other)
    }
    return tuple(
        replace(each, rows=each.rows | {(KIN, ANY)}, sure=frozenset()) if each.span in chained else each
        for each in found
    )


def _is_owned(one: Sense, other: Sense, text: str) -> bool:
    between = text[one.span.end : other.span.start]
    return _OWNED.fullmatch(between) is not None or (
        one.span.of(text).endswith(("'s", "’s", "s'", "s’")) and len(between.split()) <= 1
    )
