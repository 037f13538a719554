"""Word-level correspondence inside a pair: soft, both ways, with what may have no counterpart at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from align.embed._base import Encoder
from align.embed.tuned import tuned
from align.match.clauses import Clause, Look, chosen, evidences, weighed
from align.match.judge import judge, matched
from align.match.leftover import Half, best, rows, settled
from align.match.names import heard
from align.match.vectors import Floats, Side, Vocabulary, sides
from align.match.words import Word, glued, words
from align.model import Language, Pair, Span
from align.text.numbers import values

USUAL = 0.12
"""Log of English over Arabic characters in translations of several kinds (tests/bench/fit_clauses.py)."""
_TRUST = 10
"""Pairs that the usual ratio is worth, beside those of the document."""
_EXTRA = 8
"""Characters added to both lengths, so that a short line's ratio says little."""
_ENOUGH, _NARROWEST = 20, 0.06
"""Pairs that make a document's similarity known, and the least spread believed."""
_BLOCK = 48
"""Pairs encoded at once: enough to keep the encoder busy, few enough to keep memory flat."""


@dataclass(frozen=True, slots=True)
class Counterpart:
    """Where the other side says what a span says."""

    span: Span
    probability: float
    """That the two belong together, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Correspondence:
    """What stands for what in one pair; empty when a side has no words."""

    ar: tuple[Word, ...] = ()
    en: tuple[Word, ...] = ()
    scores: Floats | None = None
    """[n, m]: how well every Arabic word fits every English one."""
    ar_odds: Floats | None = None
    en_odds: Floats | None = None
    """[n], [m]: log-odds that a word has a counterpart on the other side."""
    ar_clauses: tuple[Clause, ...] = ()
    en_clauses: tuple[Clause, ...] = ()
    """Parts that may have none, the surest first."""
    similarity: float = 0.0
    """Cosine of the two whole texts."""

    def odds(self, language: Language) -> Floats:
        """Return log-odds per word of one side that it has a counterpart."""
        found = self.ar_odds if language == "ar" else self.en_odds
        return np.zeros(0, dtype=np.float32) if found is None else found

    def counterpart(self, span: Span, language: Language) -> Counterpart | None:
        """Return what stands for a span of one side on the other; None when a side has no words there.

        Args:
            span: Offsets into `Pair.ar` or `Pair.en`.
            language: The side the span is on.
        """
        mine, other = (self.ar, self.en) if language == "ar" else (self.en, self.ar)
        inside = [
            at for at, word in enumerate(mine) if word.span.start < span.end and span.start < word.span.end
        ]
        if not inside or self.scores is None:
            return None
        scores = self.scores if language == "ar" else self.scores.T
        weights = np.array([1.0 if mine[at].content else 0.2 for at in inside])
        best = scores[inside].argmax(axis=1)
        pull = np.zeros(len(other))
        np.add.at(pull, best, weights * scores[inside].max(axis=1))
        reach = min(len(other), 2 * len(inside) + 2)
        sums = np.concatenate([[0.0], np.cumsum(pull)])
        first = int(np.argmax(sums[reach:] - sums[:-reach]))
        taken = [at for at in range(first, first + reach) if pull[at] > 0]
        if not taken:
            return None
        odds = float(np.average(self.odds(language)[inside], weights=weights))
        return Counterpart(
            Span(other[taken[0]].span.start, other[taken[-1]].span.end), float(1 / (1 + np.exp(-odds)))
        )


class Matcher:
    """Correspondences of the pairs of a document, worked out block by block when first asked for."""

    def __init__(
        self,
        pairs: Sequence[Pair],
        encoder: Encoder,
        document: Sequence[Pair] = (),
        closer: Encoder | None = None,
    ) -> None:
        """Take the pairs that will be asked for.

        Args:
            pairs: They.
            encoder: Makes features and vectors.
            document: All pairs of their document where that is more.
            closer: Makes the vectors that clauses are left out of; the encoder with the shipped tuned head
                unless another is given.
        """
        self._encoder = encoder
        self._closer = closer or tuned(encoder)
        self._known = Vocabulary(encoder)
        self._pairs = tuple(pairs)
        self._place = {(pair.ar, pair.en): at for at, pair in enumerate(self._pairs)}
        self._found: dict[tuple[str, str], Correspondence] = {}
        self.ratio = _usual_ratio(document or self._pairs)
        """Log of English over Arabic characters that is usual in the document."""
        self.usual = _usual_similarity(self._pairs)
        """Median similarity of the pairs and its spread; None where there are too few."""

    def of(self, pair: Pair) -> Correspondence:
        """Return the correspondence of one pair, of the document or any other."""
        key = (pair.ar, pair.en)
        if key not in self._found:
            at = self._place.get(key)
            block = (pair,) if at is None else self._pairs[at : at + _BLOCK]
            self._prepare([each for each in block if (each.ar, each.en) not in self._found])
        return self._found[key]

    def looks(self, pairs: Sequence[Pair]) -> list[tuple[Correspondence, Look, Look] | None]:
        """Return correspondences without clauses, and what the clauses are weighed by; None for a bare side."""
        texts = [(words(pair.ar, "ar"), words(pair.en, "en")) for pair in pairs]
        full = [each for each in texts if each[0] and each[1]]
        if not full:
            return [None] * len(texts)
        flat = [text for both in full for text in both]
        ready = sides(self._encoder, self._known, flat)
        both = iter(zip(ready[::2], ready[1::2], strict=True))
        return [
            self._look(pair, *next(both)) if all(text) else None
            for pair, text in zip(pairs, texts, strict=True)
        ]

    def _prepare(self, pairs: Sequence[Pair]) -> None:
        known = self.looks(pairs)
        ar = iter(self._clauses([each[1] for each in known if each], "ar"))
        en = iter(self._clauses([each[2] for each in known if each], "en"))
        for pair, each in zip(pairs, known, strict=True):
            self._found[pair.ar, pair.en] = (
                self._settled(pair, replace(each[0], ar_clauses=next(ar), en_clauses=next(en)))
                if each
                else Correspondence()
            )

    def leftover(self, pair: Pair, found: Correspondence, language: Language) -> Floats:
        """Return what the clauses of one side are weighed by a second time, shape [k, columns]."""
        ar = Half(found.ar, found.odds("ar"), found.ar_clauses)
        en = Half(found.en, found.odds("en"), found.en_clauses)
        longer = _ratio(pair) - self.ratio
        if language == "ar":
            return rows(ar, en, -longer, found.similarity, "ar")
        return rows(en, ar, longer, found.similarity, "en")

    def _settled(self, pair: Pair, found: Correspondence) -> Correspondence:
        """Weigh the likeliest clauses of both sides a second time."""
        return replace(
            found,
            ar_clauses=_again(found.ar_clauses, self.leftover(pair, found, "ar"), "ar"),
            en_clauses=_again(found.en_clauses, self.leftover(pair, found, "en"), "en"),
        )

    def _clauses(self, looks: Sequence[Look], language: Language) -> Iterator[tuple[Clause, ...]]:
        """Yield for each side which of its parts may have no counterpart; none where words are run together."""
        found = [
            [] if glued(look.mine.words if language == "ar" else look.other.words) else chosen(look, language)
            for look in looks
        ]
        rows = evidences(list(zip(looks, found, strict=True)), self._encoder, self._closer)
        for runs, each in zip(found, rows, strict=True):
            odds = weighed(each, language).tolist()
            clauses = (Clause(range(*run), odd) for run, odd in zip(runs, odds, strict=True))
            yield tuple(
                sorted(clauses, key=lambda clause: (-clause.odds, clause.words.start, clause.words.stop))
            )

    def _look(self, pair: Pair, ar: Side, en: Side) -> tuple[Correspondence, Look, Look]:
        scores, ar_odds, en_odds = heard(pair, ar.words, en.words, matched(pair, ar, en, judge()))
        bare = Correspondence(
            ar.words, en.words, scores, ar_odds, en_odds, similarity=float(ar.whole @ en.whole)
        )
        numbers = [_numbers(pair, ar.words, "ar"), _numbers(pair, en.words, "en")]
        longer = _ratio(pair) - self.ratio
        nothing = np.zeros(len(ar.words), dtype=np.bool_)
        names = np.array([_named(word, at) for at, word in enumerate(en.words)]) & (scores.max(axis=0) < 1.0)
        return (
            bare,
            Look(ar, en, ar_odds, numbers[0], nothing, -longer),
            Look(en, ar, en_odds, numbers[1], names, longer),
        )


def _again(clauses: tuple[Clause, ...], seen: Floats, language: Language) -> tuple[Clause, ...]:
    """Give the clauses that are weighed a second time their new odds."""
    odds = dict(zip(best(clauses), settled(seen, language).tolist(), strict=True))
    return tuple(replace(each, settled=odds.get(each)) for each in clauses)


def _named(word: Word, at: int) -> bool:
    return at > 0 and word.content and any(letter.isupper() for letter in word.text[:2])


def _ratio(pair: Pair) -> float:
    return float(np.log((len(pair.en) + _EXTRA) / (len(pair.ar) + _EXTRA)))


def _usual_ratio(pairs: Sequence[Pair]) -> float:
    """Return the document's log ratio of lengths, drawn to the usual one when there are few pairs."""
    ratios = [_ratio(pair) for pair in pairs if pair.ar and pair.en]
    if not ratios:
        return USUAL
    return float((np.median(ratios) * len(ratios) + USUAL * _TRUST) / (len(ratios) + _TRUST))


def _usual_similarity(pairs: Sequence[Pair]) -> tuple[float, float] | None:
    """Return median and spread (1.48 median deviations) of the similarities that are known."""
    known = np.array([pair.similarity for pair in pairs if pair.similarity and not pair.bead.is_gap])
    if len(known) < _ENOUGH:
        return None
    median = float(np.median(known))
    return median, max(_NARROWEST, 1.48 * float(np.median(np.abs(known - median))))


def _numbers(
    pair: Pair, mine: tuple[Word, ...], language: Language
) -> np.ndarray[tuple[int], np.dtype[np.int8]]:
    """Return 1 for words of a number both sides have, -1 for one the other side has not."""
    here = values(pair.ar if language == "ar" else pair.en, language)
    there = values(pair.en if language == "ar" else pair.ar, "en" if language == "ar" else "ar")
    readings = frozenset[object]().union(*(value.readings for value in there))
    found = np.zeros(len(mine), dtype=np.int8)
    for value in here:
        for at, word in enumerate(mine):
            if word.span.start < value.span.end and value.span.start < word.span.end:
                found[at] = 1 if value.readings & readings else -1
    return found
