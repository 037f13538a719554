"""What the checks of completeness and sense share: the words of a pair held against one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

import numpy as np

from align.checks._base import Context
from align.checks._match import alike, converted, equal, figures, matched
from align.checks._worked_out import reckoned
from align.checks.fidelity import Evidence
from align.embed._base import Encoder
from align.match import Correspondence, correspond
from align.match.clauses import Clause
from align.match.correspond import USUAL
from align.match.leftover import Half
from align.match.spare import Spare, spares
from align.match.words import Word
from align.model import Language, Pair, Span

_SHOWN = 120
_EXTRA = 8
"""Characters added to both lengths, so that a short line's ratio says little."""


def correspondence(pair: Pair, context: Context) -> Correspondence:
    """Return what stands for what in a pair; an empty one for a gap, and where there is no encoder."""
    if pair.bead.is_gap or not (pair.ar.strip() and pair.en.strip()):
        return Correspondence()
    if context.match is not None:
        return context.match.of(pair)
    if context.encoder is None:
        return Correspondence()
    return _alone(pair, context.encoder)  # type: ignore[arg-type]  # an encoder is hashed by what it is


@lru_cache(maxsize=64)
def _alone(pair: Pair, encoder: Encoder) -> Correspondence:
    return correspond(pair, encoder)


def unmatched(found: Correspondence, language: Language, least: float) -> Iterator[Clause]:
    """Yield clauses whose odds of having no counterpart are at least so high, surest first, none twice."""
    taken: set[int] = set()
    for clause in found.ar_clauses if language == "ar" else found.en_clauses:
        if clause.odds >= least and not taken & set(clause.words):
            taken |= set(clause.words)
            yield clause


def span_of(words: Sequence[Word], run: range) -> Span:
    """Return the characters from the first to the last word of a run, without the marks around them."""
    solid = [words[at] for at in run if words[at].core] or [words[at] for at in run]
    return Span(solid[0].span.start, solid[-1].span.end)


def place_of(found: Correspondence, clause: Clause, pair: Pair) -> str:
    """Return the English that stands for the word before an Arabic clause; empty when that is unsure."""
    before = [at for at in range(max(0, clause.words.start - 3), clause.words.start) if found.ar[at].content]
    if not before or found.ar_odds is None or found.ar_odds[before[-1]] < 1:
        return ""
    other = found.counterpart(found.ar[before[-1]].span, "ar")
    return other.span.of(pair.en) if other and other.span.end - other.span.start <= 30 else ""


def evidence(pair: Pair, context: Context) -> Evidence:
    """Return what the correspondence of a pair says of its fidelity; the neutral value where there is none."""
    found = correspondence(pair, context)
    if context.match is None or found.ar_odds is None or found.en_odds is None:
        return Evidence()
    against = -np.minimum(np.concatenate([found.ar_odds, found.en_odds]), 0)
    usual = context.match.usual
    return Evidence(
        usual=usual[0] if usual else Evidence().usual,
        ratio=context.match.ratio,
        omitted=max((clause.odds for clause in found.ar_clauses), default=Evidence().omitted),
        added=max((clause.odds for clause in found.en_clauses), default=Evidence().added),
        uncovered=float(against.mean()),
    )


def counted(pair: Pair, span: Span, language: Language) -> bool:
    """Say whether a part of one side states a figure or a time of day that the other side has too, in whatever unit.

    What is worked out (half a century less two years) is there too.

    Such a part is not left out, however little the words around the figure look like one another.
    """
    ar, en = figures(pair.ar, "ar"), figures(pair.en, "en")
    pairs, _, _ = matched(ar[0], en[0], (equal, alike, converted))
    inside = (one.span if language == "ar" else other.span for one, other in pairs)
    times = (
        one.span if language == "ar" else other.span
        for one in ar[1]
        for other in en[1]
        if one.minutes & other.minutes or (one.days and other.days and one.agrees(other))
    )
    if any(each.start < span.end and span.start < each.end for each in (*inside, *times)):
        return True
    settled = reckoned(pair, (ar[0], en[0]), ((), ()), ()).settled
    return any(side == language and span.start <= at < span.end for side, at in settled)


def spare(pair: Pair, context: Context) -> list[Spare]:
    """Return the stretches of the English that no word of the Arabic is free to answer, the surest first."""
    found = correspondence(pair, context)
    usual = context.match.ratio if context.match is not None else USUAL
    ratio = float(np.log((len(pair.en) + _EXTRA) / (len(pair.ar) + _EXTRA))) - usual
    return spares(found, -ratio)


def spare_odds(free: Sequence[Spare], run: range) -> float:
    """Return the highest odds of the stretches that share half of their words and of a run with it."""
    return max(
        (each.odds for each in free if 2 * _shared(each.words, run) >= max(len(each.words), len(run))),
        default=0.0,
    )


def _shared(one: range, other: range) -> int:
    return max(0, min(one.stop, other.stop) - max(one.start, other.start))


def hole(found: Correspondence, language: Language) -> float:
    """Return how much the least covered run of words of one side is uncovered; 0 where every word has a counterpart."""
    if language == "ar":
        return Half(found.ar, found.odds("ar"), found.ar_clauses).hole()
    return Half(found.en, found.odds("en"), found.en_clauses).hole()


def shown(text: str) -> str:
    """Return a quotation for a message, cut when it is long."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1].rstrip() + "…"
