"""Clauses led by a word that the English does not answer in any way: unless, lest, on the ground that, in writing.

Where nothing in the English says "except" and the words after باستثناء have no counterparts either, the exception is
left out. A manner of doing a thing (سرًّا, كتابةً) is left out where no English word of its sense stands anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from align.match import Correspondence
from align.match.words import Word
from align.model import Pair, Span
from align.text.joints import joints
from align.text.words import folded

_AHEAD, _MOST = 7, 4
"""Words after a joint that its clause is known by, and how many of them with meaning."""
_LOST = -0.5
"""Mean log-odds of their counterparts below which they have none."""
_LONG = 700
"""Characters of English beyond which the lack of an answer cannot be told: there is always some word."""
_STOPS = ".،,؛;:؟?!»)"


def unjoined(pair: Pair, found: Correspondence) -> Iterator[Span]:
    """Yield the clauses and manners of the Arabic that a joint leads and nothing in the English answers."""
    if found.ar_odds is None or len(pair.en) > _LONG:
        return
    cores = [folded(word.core) for word in found.ar]
    text, english = " ".join(cores), pair.en.lower()
    starts = np.cumsum([0, *(len(core) + 1 for core in cores)])
    for joint in joints():
        match = joint.ar.search(text)
        if match is None or joint.en.search(english):
            continue
        first, last = (
            int(np.searchsorted(starts, at, side="right")) - 1 for at in (match.start(), match.end() - 1)
        )
        if joint.manner:
            if _is_adverb(found.ar[first]):
                yield found.ar[first].span
        elif (end := _clause(found, first)) > last + 1 and _is_lost(found, first):
            yield Span(found.ar[first].span.start, found.ar[end - 1].span.end)


def _is_adverb(word: Word) -> bool:
    """Say whether a noun tells a manner: written with its tanwin, or by himself."""
    return "\u064b" in word.text or word.core.endswith("ا") or word.core.startswith("بمفرد")


def _is_lost(found: Correspondence, first: int) -> bool:
    odds = found.odds("ar")
    ahead = range(first, min(first + _AHEAD, len(found.ar)))
    carries = [max(-2.0, min(2.0, float(odds[at]))) for at in ahead if found.ar[at].content][:_MOST]
    return bool(carries) and sum(carries) / len(carries) <= _LOST


def _clause(found: Correspondence, first: int) -> int:
    """Return where the clause that begins at a word ends: after the first mark, or some words on."""
    for at in range(first, min(first + _AHEAD + 2, len(found.ar))):
        if found.ar[at].text[-1:] in _STOPS and at > first:
            return at + 1
    return min(first + _AHEAD + 2, len(found.ar))
