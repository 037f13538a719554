"""Two things that have changed places in an order: rain followed by dry weather, for dry weather followed by rain."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from align.checks._base import Context
from align.checks._denied import denials_of
from align.checks._likeness import Likeness, likeness
from align.checks._names import word_vectors
from align.embed._base import Encoder
from align.match.words import Word, words
from align.model import Pair, Span
from align.text.antonyms import poles
from align.text.orders import Turn, turns
from align.text.orders_words import MEASURE

_MARGIN, _LEAST, _SUM = 0.1, 0.42, 0.35
"""By how much each of the two near arguments must fit better where it should not stand, how well, and both together."""
_CHOSEN, _SURE = 0.42, 0.6
"""Cosine from which two words that choose one another among all are a couple, and a sure one."""
_HEAD, _OUTRIGHT = 2, 0.2
"""Words at the head of the far argument, and what turns of one meaning alone must gain."""
_TIE = 0.02
"""By how much a couple may be less alike than the likeliest."""
_MEASURED = 0.5
"""Cosine from which two comparisons measure by the same quality."""


def exchanged(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return the first turn whose two arguments have changed places in the English, and its English."""
    if context.encoder is None:
        return None
    ar, en = words(pair.ar, "ar"), words(pair.en, "en")
    mine, theirs = turns(ar, "ar"), turns(en, "en")
    if not any(_answers(one, other) for one in mine for other in theirs):
        return None
    like = likeness(pair, context.encoder)
    plainly = not denials_of(pair.ar, "ar") and not denials_of(pair.en, "en")
    for one in mine:
        others = [other for other in theirs if _answers(one, other)]
        fits = [
            (_fit(like, one, other, _role(one, other, context.encoder), plainly=plainly), other)
            for other in others
        ]
        if any(straight for (straight, _), _ in fits):
            continue
        worst = max(fits, key=lambda each: each[0][1], default=None)
        if worst is not None and worst[0][1] > 0:
            return _span(ar, one), _span(en, worst[1])
    return None


def settled(pair: Pair, context: Context) -> list[tuple[Span, Span]]:
    """Return turns that say the same from the other end, and so exchange their words: X rather than Y, not Y but X."""
    if context.encoder is None:
        return []
    ar, en = words(pair.ar, "ar"), words(pair.en, "en")
    ends = [
        (one, other, role)
        for one in turns(ar, "ar")
        for other in turns(en, "en")
        if _answers(one, other)
        and (role := _role(one, other, context.encoder)) is not None
        and (role != one.role or (one.near < one.other) != (other.near < other.other))
    ]
    like = likeness(pair, context.encoder) if ends else np.zeros((0, 0), dtype=np.float32)
    return [
        (_whole(ar, one), _whole(en, other))
        for one, other, role in ends
        if _fit(like, one, other, role, plainly=True)[0]
    ]


def _whole(text: tuple[Word, ...], turn: Turn) -> Span:
    inside = (*turn.near, *turn.at, *turn.other)
    return Span(text[min(inside)].span.start, text[max(inside)].span.end)


def _answers(one: Turn, other: Turn) -> bool:
    return bool(set(one.kinds) & set(other.kinds))


def _role(one: Turn, other: Turn, encoder: Encoder) -> int | None:
    """Return the place of the near English argument on the scale of the Arabic; None where scales are unlike."""
    if MEASURE not in one.kinds:
        return other.role
    if not one.how or not other.how:
        return None
    here = {pole.group: pole.side for pole in poles(one.how, "ar")}
    there = {pole.group: pole.side for pole in (*poles(other.how, "en"), *poles(f"more {other.how}", "en"))}
    both = here.keys() & there.keys()
    if both:
        return other.role if any(here[group] == there[group] for group in both) else 1 - other.role
    ar, en = word_vectors(encoder, [one.how.split()[-1], other.how])
    return other.role if float(ar @ en) >= _MEASURED else None


def _fit(like: Likeness, one: Turn, other: Turn, role: int | None, *, plainly: bool) -> tuple[bool, float]:
    """Say whether two turns fit as they stand, and how much better the other way round; 0 where not clearly so.

    Args:
        like: How alike the words are.
        one: The Arabic turn.
        other: The English one.
        role: The place of its near argument on the scale of the Arabic.
        plainly: Nothing is denied on either side.
    """
    if role is None:
        return False, 0.0
    same_end = one.role == role
    rights = (other.near, other.other) if same_end else (other.other, other.near)
    lefts = (one.near, one.other) if same_end else (one.other, one.near)
    near = _best(like, one.near, rights[0]), _best(like, one.near, rights[1])
    far = _best(like.T, other.near, lefts[0]), _best(like.T, other.near, lefts[1])
    gains = near[1] - near[0], far[1] - far[0]
    straight = max(gains) < 0 and min(near[0], far[0]) >= _LEAST
    if not straight and len(one.kinds) > 1 and len(other.kinds) > 1:
        return False, _heads(like, one, other, same_end=same_end)
    couples = [_coupled(like, one.near, rights[1]), _coupled(like.T, other.near, lefts[1])]
    if max(_coupled(like, one.near, rights[0]), _coupled(like.T, other.near, lefts[0])) >= max(
        _SURE, *couples
    ):
        return straight, 0.0
    if not same_end:
        couples.append(_coupled(like, one.other, other.other) if plainly else 0.0)
    crossed = (
        min(gains) >= _MARGIN
        and sum(gains) >= _SUM
        and min(near[1], far[1]) >= _LEAST
        and _crossing(*couples)
    )
    return straight, sum(gains) if crossed else 0.0


def _heads(like: Likeness, one: Turn, other: Turn, *, same_end: bool) -> float:
    """Return by how much the likeliest words of two arguments fit better the other way round; 0 where not clearly so.

    Enough for turns that are rare and of one meaning: X took the place of Y.
    """
    there = other.near, other.other[-_HEAD:]
    if not same_end:
        there = there[::-1]
    fits = [
        float(like[np.ix_(mine, theirs)].max(initial=0))
        for mine, theirs in (
            (one.near, there[1]),
            (one.other[:_HEAD], there[0]),
            (one.near, there[0]),
            (one.other[:_HEAD], there[1]),
        )
    ]
    gain = fits[0] + fits[1] - fits[2] - fits[3]
    return gain if gain >= _OUTRIGHT and min(fits[:2]) >= _LEAST else 0.0


def _crossing(*couples: float) -> bool:
    """Say whether all are couples, and the surest of the first two a sure one."""
    return min(couples) >= _CHOSEN and max(couples[:2]) >= _SURE


def _coupled(like: Likeness, some: Sequence[int], others: Sequence[int]) -> float:
    """Return how alike the likeliest two are that choose one another among all words of both texts; 0 for none."""
    return max(
        (
            float(like[i, j])
            for i in some
            for j in others
            if like[i, j] >= max(float(like[i].max()), float(like[:, j].max())) - _TIE
        ),
        default=0.0,
    )


def _best(like: Likeness, some: Sequence[int], others: Sequence[int]) -> float:
    """Return how well words find their likes among others, on the mean."""
    return float(like[np.ix_(some, others)].max(axis=1).mean()) if some and others else 0.0


def _span(text: tuple[Word, ...], turn: Turn) -> Span:
    inside = (*turn.near, *turn.at)
    return Span(text[min(inside)].span.start, text[max(inside)].span.end)
