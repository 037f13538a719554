"""Who does a deed told by a noun, and to whom: انتقاد الصحيفة للوزير is the newspaper's criticism of the minister."""

from __future__ import annotations

import re
from functools import cache

from align.checks._base import Context
from align.checks._means import Meanings, meanings
from align.model import Pair, Span
from align.text.charges_words import CHARGES
from align.text.words import Token, tokens

_OWNED = re.compile(r"([\w-]+)['’]s? (?:\w+ ){0,2}?([a-z]+)\b(?! (?:from|by|at the hands))")
_LEADS = frozenset(("علي", "الي", "من", "ضد", "في", "عن"))
_LEAST, _LESS = 0.5, 0.05


@cache
def _rows() -> tuple[dict[str, int], dict[str, int]]:
    ar: dict[str, int] = {}
    en: dict[str, int] = {}
    for at, row in enumerate(CHARGES.strip().splitlines()):
        arabic, english = row.split(" | ")
        ar |= {word.folded: at for word in tokens(arabic)}
        en |= dict.fromkeys(english.split(), at)
    return ar, en


def charged(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return a deed of the Arabic with its doer and victim, and its English where it is the victim's deed."""
    if context.encoder is None:
        return None
    ar, en = _rows()
    said = [found for found in _OWNED.finditer(pair.en) if found[2] in en]
    if not said:
        return None
    means = meanings(pair, context.encoder)
    for found in said:
        fits = means.word(found[1].lower())
        deeds = [at for at in means.solid if ar.get(_bare(means.words[at])) == en[found[2]]]
        if len(deeds) == 1 and (end := _turned(means, deeds[0], fits)):
            return Span(means.words[deeds[0]].start, means.words[end].end), Span(*found.span())
    return None


def _bare(word: Token) -> str:
    return (
        re.sub("^(?:و|ف)?(?:ب|ل)?(?=\\w{3})", "", word.folded)
        if word.folded not in _rows()[0]
        else word.folded
    )


def _turned(means: Meanings, at: int, fits: dict[int, float]) -> int | None:
    """Return the place of the victim where that means the owner of the deed in the English, and the doer does not."""
    words = means.words
    if at + 2 >= len(words) or not words[at + 1].folded.startswith("ال"):
        return None
    for k in range(at + 2, min(len(words), at + 5)):
        if not words[k].text[0].isalpha():
            return None
        led = words[k].folded.startswith("لل") or words[k - 1].folded in _LEADS
        if not led:
            continue
        doers = max(fits.get(j, 0.0) for j in range(at + 1, k))
        victim = fits.get(k, 0.0)
        return k if victim >= _LEAST and victim - doers >= _LESS else None
    return None
