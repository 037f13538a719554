"""Two pairs whose members are crossed: to counsel in private and praise in public, told the other way about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import numpy as np

from align.checks._base import Context
from align.checks._likeness import Likeness, likeness
from align.checks._names import word_vectors
from align.embed._base import Encoder
from align.match.words import Word, words
from align.model import Pair, Span
from align.text.antonyms import poles
from align.text.numbers import values
from align.text.words import plain

_COUPLE, _CLEAR = 0.45, 0.05
"""Cosine from which two words that choose one another are a couple, and by how much they lead any other choice."""
_AKIN = 0.48
"""Cosine from which two words of one language are of one kind."""
_NEXT = 3
"""Words about a word that go with it."""
_WIDE = 5
"""Words of meaning of a limb at most."""
_AND_EN = frozenset(("and", "but", "while", "whereas", "or", "then"))
_AND_AR = re.compile(r"[وف]\w{3,}|ثم|بل|بينما|لكن|اما|واما")
_ENDS = re.compile(r"[.!?؟؛;:]")
_MARKS = re.compile(r"[.,!?؟،؛;:…—–]")
_PAIR = 2
Limbs = tuple[frozenset[int], frozenset[int]]
Kin = frozenset[tuple[int, int]]


def crossed(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return two limbs whose members are joined in the English the other way about, and that English."""
    if context.encoder is None:
        return None
    ar, en = words(pair.ar, "ar"), words(pair.en, "en")
    here, there = list(_limbs(ar, arabic=True)), list(_limbs(en, arabic=False))
    if not here or not there:
        return None
    given = dict(clear_couples(likeness(pair, context.encoder)))
    akin = _akin(pair, ar, en, given, context.encoder)
    for mine in here:
        for theirs in there:
            stay, go = _twins(mine, theirs, given, akin)
            if stay and go:
                return _span(ar, mine), _span(en, theirs)
    return None


def together(pair: Pair, context: Context, ar: Span, en: Span) -> bool:
    """Say whether two clashing words stand in limbs that have changed places as a whole: by night he wept."""
    if context.encoder is None:
        return False
    mine, theirs = words(pair.ar, "ar"), words(pair.en, "en")
    given = dict(clear_couples(likeness(pair, context.encoder)))
    here = next(
        (at for at, word in enumerate(mine) if word.span.start < ar.end and ar.start < word.span.end), None
    )
    there = next(
        (at for at, word in enumerate(theirs) if word.span.start < en.end and en.start < word.span.end), None
    )
    if here is None or there is None or here not in given or there not in given.values():
        return False
    back = {other: one for one, other in given.items()}
    moved = (back[there] - here) * (there - given[here]) < 0
    beside = [
        (at, given[at]) for at in range(max(0, here - _NEXT), here + _NEXT + 1) if at in given and at != here
    ]
    return moved and any(
        abs(other - given[here]) <= _NEXT
        and abs(other - there) > abs(other - given[here])
        and abs(at - here) <= abs(at - back[there])
        for at, other in beside
    )


def _twins(mine: Limbs, theirs: Limbs, given: dict[int, int], akin: Kin) -> tuple[bool, bool]:
    """Say whether two akin words, one of each limb, keep their limbs in the English, and whether two change them."""
    stay = go = False
    for i in mine[0]:
        for k in mine[1]:
            if (i, k) not in akin:
                continue
            here, there = given[i], given[k]
            stay |= here in theirs[0] and there in theirs[1]
            go |= here in theirs[1] and there in theirs[0]
    return stay, go


def _akin(pair: Pair, ar: Sequence[Word], en: Sequence[Word], given: dict[int, int], encoder: Encoder) -> Kin:
    """Return words of one kind, each before another: of one opposition, two numbers or names, or alike in sense."""
    some = sorted(given)
    named = frozenset(at for at in some if en[given[at]].text[:1].isupper() and given[at] > 0)
    if not some:
        return frozenset()
    vectors = word_vectors(encoder, [plain(ar[at].span.of(pair.ar)) for at in some])
    english = word_vectors(encoder, [en[given[at]].span.of(pair.en) for at in some])
    near = np.maximum(vectors @ vectors.T, english @ english.T)
    groups: dict[int, set[str]] = {}
    for pole in poles(pair.ar, "ar"):
        groups.setdefault(pole.span.start, set()).add(pole.group)
    numbers = {value.span.start for value in values(pair.ar, "ar")}
    starts = [ar[at].span.start for at in some]
    return frozenset(
        (some[i], some[k])
        for i in range(len(some))
        for k in range(i + 1, len(some))
        if near[i, k] >= _AKIN
        or groups.get(starts[i], set()) & groups.get(starts[k], set())
        or {some[i], some[k]} <= named
        or {starts[i], starts[k]} <= numbers
    )


def clear_couples(like: Likeness) -> Iterator[tuple[int, int]]:
    """Yield words that clearly choose one another."""
    for i, row in enumerate(like):
        j = int(row.argmax())
        column = like[:, j]
        if row[j] < _COUPLE or int(column.argmax()) != i:
            continue
        rest = max(float(np.delete(row, j).max(initial=0)), float(np.delete(column, i).max(initial=0)))
        if row[j] - rest >= _CLEAR:
            yield i, j


def _limbs(text: Sequence[Word], *, arabic: bool) -> Iterator[Limbs]:
    """Yield what stands before and after each word that joins, up to a mark that ends a sentence."""
    for at, word in enumerate(text):
        joins = _AND_AR.fullmatch(word.core) if arabic else word.core in _AND_EN
        if not joins or at == 0:
            continue
        first = _run(text, at - 1, -1)
        last = _run(text, at, 1)
        if len(first) >= _PAIR and len(last) >= _PAIR:
            yield first, last


def _run(text: Sequence[Word], at: int, step: int) -> frozenset[int]:
    found: list[int] = []
    while 0 <= at < len(text) and len(found) < _WIDE:
        if step < 0 and (
            _ENDS.search(text[at].text) or (len(found) >= _PAIR and _MARKS.search(text[at].text))
        ):
            break
        if text[at].content:
            found.append(at)
        if step > 0 and (
            _ENDS.search(text[at].text) or (len(found) >= _PAIR and _MARKS.search(text[at].text))
        ):
            break
        at += step
    return frozenset(found)


def _span(text: Sequence[Word], limbs: Limbs) -> Span:
    places = limbs[0] | limbs[1]
    return Span(text[min(places)].span.start, text[max(places)].span.end)
