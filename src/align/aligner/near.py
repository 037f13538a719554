"""What stands around a place in two texts: how alike the sentences are, and where the path runs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from align.aligner.prospect import Texts
from align.model import Bead


@dataclass(frozen=True, slots=True)
class Straight:
    """Beads seen as a monotone path."""

    column: dict[int, int]
    """English sentences before each Arabic one."""
    gaps_ar: frozenset[int]
    gaps_en: frozenset[int]
    """Sentences without counterpart."""

    @classmethod
    def of(cls, beads: Sequence[Bead]) -> Straight:
        """Read beads in order."""
        column: dict[int, int] = {}
        before = 0
        for bead in beads:
            column |= dict.fromkeys(bead.ar, before)
            before = max([before, *(number + 1 for number in bead.en)])
        return cls(
            column,
            frozenset(number for bead in beads if not bead.en for number in bead.ar),
            frozenset(number for bead in beads if not bead.ar for number in bead.en),
        )


@dataclass(frozen=True, slots=True)
class Neighbourhood:
    """How alike the single sentences around a place are."""

    rows: range
    columns: range
    alike: NDArray[np.float32]
    """Cosines, shape [len(rows), len(columns)]."""
    unrelated: float
    """Mean cosine of sentences that have nothing to do with one another."""

    @classmethod
    def of(cls, texts: Texts, rows: range, columns: range) -> Neighbourhood:
        """Compare sentences of two texts."""
        ar = texts.encoder.vectors(texts.ar.part(rows).sentences())
        en = texts.encoder.vectors(texts.en.part(columns).sentences())
        return cls(rows, columns, ar @ en.T, texts.unrelated)

    def likeness(self, ar: Sequence[int], en: Sequence[int]) -> float:
        """Return how alike the two most alike of these sentences are: 0 is unrelated, 1 equal."""
        rows = [number - self.rows.start for number in ar]
        columns = [number - self.columns.start for number in en]
        return (float(self.alike[np.ix_(rows, columns)].max()) - self.unrelated) / (1 - self.unrelated)

    def margins(self, bead: Bead) -> tuple[float, float, float]:
        """Return how much liker each sentence of a bead is to the other side than to what is outside it.

        Returns:
            The least and the mean of these differences of cosines, and the best cosine in the bead.
        """
        ar = [number - self.rows.start for number in bead.ar]
        en = [number - self.columns.start for number in bead.en]
        others_en = np.setdiff1d(np.arange(len(self.columns)), en)
        others_ar = np.setdiff1d(np.arange(len(self.rows)), ar)
        inside = self.alike[np.ix_(ar, en)]
        beyond = (
            self.alike[ar][:, others_en].max(axis=1, initial=-1.0),
            self.alike[others_ar][:, en].max(axis=0, initial=-1.0),
        )
        margins = np.concatenate([inside.max(axis=1) - beyond[0], inside.max(axis=0) - beyond[1]])
        return float(margins.min()), float(margins.mean()), float(inside.max())
