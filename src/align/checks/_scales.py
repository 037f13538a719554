"""A change or degree told the wrong way about, in whatever words: the distance narrowed, told as it grew."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

import numpy as np

from align.checks._base import Context
from align.checks._denied import denials_of
from align.checks._likeness import likeness
from align.match.words import Word, words
from align.model import Language, Pair, Span
from align.text.antonyms import Lexicon, Pole, found, read_table

_SAME = 0.38
"""Cosine from which two words that choose one another are one thing, of which both sides speak."""
_NEAR_AR, _NEAR_EN = 3, 5
"""Words about it among which its change or degree stands."""
_GROWS = re.compile(r"gr(?:e|o)w\w*", re.IGNORECASE)
_CROP = re.compile(r"\bthere \||\| (?:a|an|the|his|her|their|our|my|its|up|old|older)\b")
"""A tree that grows somewhere, a man who grows wheat or grows up."""
_COMPARED_AR = re.compile(r"(?:\s+\w+){0,2}\s+(?:من|مما)(?!\w)")
_COMPARED_EN = re.compile(r"(?:\s+\w+){1,4}\s+than\b")
"""Of two things that are compared either may be named first: fewer friends than foes."""
_ABOUT = 40
"""Characters about a word of a scale in which a denial may turn it."""


def slid(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return the words of two poles of one scale that are said of one thing."""
    if context.encoder is None:
        return None
    here, there = _poles(pair.ar, "ar"), _poles(pair.en, "en")
    if not _clash(here, there):
        return None
    like = likeness(pair, context.encoder)
    ar, en = words(pair.ar, "ar"), words(pair.en, "en")
    denied = denials_of(pair.ar, "ar"), denials_of(pair.en, "en")
    for i, j in _things(like, ar, en, here, there):
        mine, theirs = _about(here, ar, i, _NEAR_AR), _about(there, en, j, _NEAR_EN)
        for one in mine:
            for other in theirs:
                if (
                    one.sure
                    and other.sure
                    and one.group == other.group
                    and one.side != other.side
                    and not _mixed(one, mine)
                    and not _mixed(other, theirs)
                    and not _both(one, other, here, there)
                    and not (
                        _COMPARED_AR.match(pair.ar[one.span.end :])
                        and _COMPARED_EN.match(pair.en[other.span.end :])
                    )
                    and not any(_by(denial, one) for denial in denied[0])
                    and not any(_by(denial, other) for denial in denied[1])
                ):
                    return one.span, other.span
    return None


def _clash(here: Sequence[Pole], there: Sequence[Pole]) -> bool:
    return any(
        one.sure and other.sure and one.group == other.group and one.side != other.side
        for one in here
        for other in there
    )


def _things(
    like: np.ndarray[tuple[int, int], np.dtype[np.float32]],
    ar: Sequence[Word],
    en: Sequence[Word],
    here: Sequence[Pole],
    there: Sequence[Pole],
) -> Iterator[tuple[int, int]]:
    """Yield words that choose one another, the likeliest first, and are no words of a scale themselves."""
    free_ar, free_en = set(range(len(ar))), set(range(len(en)))
    for place in np.argsort(-like, axis=None, kind="stable").tolist():
        i, j = divmod(place, len(en))
        if like[i, j] < _SAME:
            break
        if i in free_ar and j in free_en:
            free_ar.remove(i)
            free_en.remove(j)
            if not _on(ar[i], here) and not _on(en[j], there):
                yield i, j


def _on(word: Word, scale: Sequence[Pole]) -> bool:
    return any(pole.span.start <= word.span.start < pole.span.end for pole in scale if pole.sure)


def _about(scale: Sequence[Pole], text: Sequence[Word], at: int, reach: int) -> list[Pole]:
    """Return the words of the scales that stand near a word, in its sentence."""
    first = at
    while first > max(0, at - reach) and text[first - 1].text[-1] not in ".!?؟؛;:،,":
        first -= 1
    last = at
    while last < min(len(text) - 1, at + reach) and text[last].text[-1] not in ".!?؟؛;:،,":
        last += 1
    start, end = text[first].span.start, text[last].span.end
    return [pole for pole in scale if start <= pole.span.start < end]


def _mixed(one: Pole, others: Sequence[Pole]) -> bool:
    """Say whether a word of the other pole, however unsure, stands near by."""
    return any(each.group == one.group and each.side != one.side for each in others)


def _both(one: Pole, other: Pole, here: Sequence[Pole], there: Sequence[Pole]) -> bool:
    """Say whether each of two clashing words has an answer of its own somewhere."""
    return any(each.group == one.group and each.side == other.side for each in here) and any(
        each.group == one.group and each.side == one.side for each in there
    )


def _by(denial: Span, pole: Pole) -> bool:
    return pole.span.start - _ABOUT <= denial.start <= pole.span.end + _ABOUT


def _poles(text: str, language: Language) -> tuple[Pole, ...]:
    return tuple(
        pole
        for pole in found(text, _lexicons()[language == "en"], language)
        if not (
            _GROWS.fullmatch(pole.span.of(text))
            and _CROP.search(text[: pole.span.start] + "|" + text[pole.span.end :])
        )
    )


@cache
def _lexicons() -> tuple[Lexicon, Lexicon]:
    from align.text.scales_words import SCALES

    return read_table(SCALES)
