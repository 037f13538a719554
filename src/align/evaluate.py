"""Scores of an alignment against gold.

Gaps are normalised on both sides first: an n-0 or 0-n bead counts as n beads of one sentence, and a sentence in no
bead as a gap bead. A bead is right when both of its index sets equal a gold bead.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from align.model import Bead

_Sides = tuple[tuple[int, ...], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Ratio:
    """Precision and recall, from counts that may be added over documents."""

    right_found: int = 0
    found: int = 0
    right_gold: int = 0
    gold: int = 0

    def __add__(self, other: Ratio) -> Ratio:
        return Ratio(
            self.right_found + other.right_found,
            self.found + other.found,
            self.right_gold + other.right_gold,
            self.gold + other.gold,
        )

    @property
    def precision(self) -> float:
        """Right beads / beads found; 0 when none were found."""
        return self.right_found / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """Gold beads found / gold beads; 0 when gold has none."""
        return self.right_gold / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


@dataclass(frozen=True, slots=True)
class Scores:
    """How well an alignment agrees with gold."""

    strict: Ratio = Ratio()
    """Precision counts hypothesised gaps, recall leaves gold gaps out (Sennrich and Volk 2011, as vecalign prints)."""
    lax: Ratio = Ratio()
    """As strict, but a bead is right when it shares a sentence pair with the other alignment."""
    gap: Ratio = Ratio()
    """Over sentences of both languages that have no counterpart."""

    def __add__(self, other: Scores) -> Scores:
        return Scores(self.strict + other.strict, self.lax + other.lax, self.gap + other.gap)


@dataclass(frozen=True, slots=True)
class Calibration:
    """How far confidence is the share of right beads."""

    bins: tuple[tuple[float, float, int], ...]
    """(mean confidence, share right, beads) of each tenth of [0, 1] that holds any bead."""
    error: float
    """Expected calibration error: mean gap between the two, weighted by beads."""
    sure_right: float
    """Share right among beads with confidence >= 0.9."""


def scores(gold: Iterable[Bead], found: Iterable[Bead]) -> Scores:
    """Compare two alignments of the same sentences."""
    gold_beads, found_beads = list(gold), list(found)
    arabic = {number for bead in (*gold_beads, *found_beads) for number in bead.ar}
    english = {number for bead in (*gold_beads, *found_beads) for number in bead.en}
    g, h = _normal(gold_beads, arabic, english), _normal(found_beads, arabic, english)
    g_pairs, h_pairs = {b for b in g if b[0] and b[1]}, {b for b in h if b[0] and b[1]}
    g_gaps, h_gaps = g - g_pairs, h - h_pairs
    both = len(g_gaps & h_gaps)
    return Scores(
        Ratio(len(h & g), len(h), len(g_pairs & h_pairs), len(g_pairs)),
        Ratio(_lax(h, g), len(h), _lax(g_pairs, h_pairs), len(g_pairs)),
        Ratio(both, len(h_gaps), both, len(g_gaps)),
    )


def calibration(documents: Sequence[tuple[Sequence[Bead], Sequence[Bead]]]) -> Calibration:
    """Compare confidence with truth over (gold, found) documents; gaps count as beads."""
    pairs = []
    for gold, found in documents:
        right = _normal(gold, set(), set())
        for bead in found:
            for sides in _normal([bead], set(), set()):
                pairs.append((bead.confidence, sides in right))
    bins = []
    for low in range(10):
        inside = [pair for pair in pairs if low <= min(pair[0] * 10, 9.999) < low + 1]
        if inside:
            mean = sum(confidence for confidence, _ in inside) / len(inside)
            bins.append((mean, sum(truth for _, truth in inside) / len(inside), len(inside)))
    error = sum(abs(mean - share) * count for mean, share, count in bins) / max(1, len(pairs))
    sure = [truth for confidence, truth in pairs if confidence >= 0.9]
    return Calibration(tuple(bins), error, sum(sure) / len(sure) if sure else 0.0)


def _normal(beads: Iterable[Bead], arabic: set[int], english: set[int]) -> set[_Sides]:
    """Return beads as index sets, gaps one sentence at a time, unmentioned sentences as gaps."""
    out: set[_Sides] = set()
    for bead in beads:
        if bead.ar and bead.en:
            out.add((bead.ar, bead.en))
        else:
            out.update(((number,), ()) for number in bead.ar)
            out.update(((), (number,)) for number in bead.en)
    out.update(((number,), ()) for number in arabic.difference(*(ar for ar, _ in out)))
    out.update(((), (number,)) for number in english.difference(*(en for _, en in out)))
    return out


def _lax(test: set[_Sides], other: set[_Sides]) -> int:
    """Count beads that equal one of the other alignment or share a sentence pair with one."""
    partners: dict[int, set[int]] = defaultdict(set)
    for ar, en in other:
        for number in ar:
            partners[number].update(en)
    return sum(
        (ar, en) in other or any(not partners[number].isdisjoint(en) for number in ar if number in partners)
        for ar, en in test
    )
