"""Everything that speaks for or against a candidate bead, as numbers a small model weighs.

Beads with both sides and gaps are judged by different evidence; the names below are the columns, in order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from align.aligner.candidates import Candidates
from align.aligner.cues import COLON, OTHER_END, QUESTION, Cues, Shared, matches
from align.aligner.lattice import Block
from align.aligner.level import Level
from align.aligner.moves import LONGEST, MOVES
from align.aligner.similarity import BEFORE, Tables
from align.aligner.sums import along, claimed, counts, numbers, padded, rectangle

Floats = NDArray[np.float32]
Ints = NDArray[np.int64]

BEAD_COLUMNS = (
    "unlikeness", "unlikeness by size", "unlikeness by area",
    "unlikeness above level", "level",
    "best drop", "all drops", "best extension", "all extensions", "least drop", "least extension",
    "length", "length sign", "length deviation", "size",
    "english covered", "english covered sum", "english better outside",
    "arabic covered", "arabic covered sum", "arabic better outside", "least covered", "better outside",
    "english least covered", "arabic least covered", "stranger inside",
    "figures shared", "figures unshared", "names shared",
    "ends alike", "question lost", "colon lost", "opening lost", "closing lost",
    "paragraph inside", "paragraph start shared", "paragraph start unshared",
    "constant", "many arabic", "many english", "arabic", "english", "many both",
)  # fmt: skip
GAP_COLUMNS = (
    "constant", "english", "best likeness", "likeness above half", "length", "names", "figures", "colon", "no end",
    "paragraph start", "paragraph end", "level", "likeness above level",
)  # fmt: skip

_NONE = -0.3
"""Change of likeness where there is no sentence to drop or add."""
_REACH = 4
"""Sentences before and after a gap's place that it may resemble."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Rows of evidence of candidates, and which candidates they are about."""

    beads: Floats
    """[B, len(BEAD_COLUMNS)]."""
    gaps: Floats
    """[G, len(GAP_COLUMNS)]."""
    bead_rows: Ints
    gap_rows: Ints
    """Candidate numbers of the rows above."""


def evidence(
    found: Candidates,
    blocks: Sequence[Block],
    likeness: Sequence[Tables],
    cues: Shared,
    start: tuple[int, int],
    usual: Level,
) -> Evidence:
    """Gather the evidence on every candidate of a part.

    Args:
        found: Candidates, in block order.
        blocks: The band.
        likeness: Tables of each block.
        cues: Cues of the whole texts.
        start: Arabic and English sentences before the part.
        usual: What a sure bead looks like here.
    """
    sizes = np.array(MOVES)[found.move]
    is_bead: NDArray[np.bool_] = np.all(sizes > 0, axis=1)
    beads = [np.zeros((0, len(BEAD_COLUMNS)), dtype=np.float32)]
    gaps = [np.zeros((0, len(GAP_COLUMNS)), dtype=np.float32)]
    for number, (block, table) in enumerate(zip(blocks, likeness, strict=True)):
        here = found.of_block(number)
        look = _Look(block, table, cues, start, usual)
        for kind, columns, out in ((True, look.beads, beads), (False, look.gaps, gaps)):
            chosen = here.start + np.flatnonzero(is_bead[here] == kind)
            if len(chosen):
                out.append(columns(found.i[chosen], found.j[chosen], sizes[chosen]))
    return Evidence(
        np.concatenate(beads), np.concatenate(gaps), np.flatnonzero(is_bead), np.flatnonzero(~is_bead)
    )


class _Look:
    """One block, seen from the candidates that end in it."""

    def __init__(
        self, block: Block, table: Tables, cues: Shared, start: tuple[int, int], usual: Level
    ) -> None:
        self._usual = usual
        self._block = block
        self._table = table
        self._cues = cues
        self._start = start
        self._near_ar = numbers(block.top, block.bottom, start[0], len(cues.ar.end))
        self._near_en = numbers(block.left, block.right, start[1], len(cues.en.end))

    def beads(self, i: Ints, j: Ints, sizes: Ints) -> Floats:
        """Return the evidence on beads with both sides, ending in nodes (i, j)."""
        p, q = sizes.T
        columns = [
            *self._likeness(i, j, p, q),
            *self._lengths(i, j, p, q),
            *self._coverage(i, j, p, q),
            *self._keys(i, j, p, q),
            *self._marks(i, j, p, q),
            *self._paragraphs(i, j, p, q),
            *(np.ones(len(i)), p > 1, q > 1, p / 4, q / 4, (p > 1) & (q > 1)),
        ]
        return np.stack(columns, axis=1).astype(np.float32)

    def gaps(self, i: Ints, j: Ints, sizes: Ints) -> Floats:
        """Return the evidence on gaps that end in nodes (i, j)."""
        of_ar = sizes[:, 0] > 0
        row, column = i - self._block.top, j - self._block.left
        both = np.maximum(self._table.ar_clauses, self._table.en_clauses)
        reach = 2 * _REACH
        across = sliding_window_view(padded(both, 1, reach), reach, axis=1).max(axis=-1)
        down = sliding_window_view(padded(both, 0, reach), reach, axis=0).max(axis=-1)
        best = np.where(
            of_ar,
            across[row + BEFORE - 1, column + BEFORE - _REACH],
            down[row + BEFORE - _REACH, column + BEFORE - 1],
        )
        x = np.maximum(i + self._start[0] - 1, 0), np.maximum(j + self._start[1] - 1, 0)
        pairs = [_gap_cues(self._cues.ar, x[0]), _gap_cues(self._cues.en, x[1])]
        ar, en = (np.stack(each) for each in pairs)
        length, names, figures, end, starts, ends = np.where(of_ar, ar, en)
        characters = np.where(of_ar, length * self._usual.ratio, length)
        columns = [
            np.ones(len(i)), ~of_ar, best, np.maximum(best - 0.5, 0), np.log(np.maximum(characters, 1)) / 5 - 1,
            np.minimum(names, 2), np.minimum(figures, 2), end == COLON, end == OTHER_END, starts, ends,
            np.full(len(i), self._usual.unlikeness), best - (1 - self._usual.unlikeness),
        ]  # fmt: skip
        return np.stack(columns, axis=1).astype(np.float32)

    def _likeness(self, i: Ints, j: Ints, p: Ints, q: Ints) -> Iterator[NDArray[Any]]:
        """Yield what the merged sides say: alike, and more or less so with one sentence less or more."""
        row, column = i - self._block.top + 1, j - self._block.left + 1
        alike = self._merged(row, column, p, q)
        unlike = 1 - alike
        yield from (unlike, unlike * (p + q) / 2, unlike * p * q / 4)
        yield from (unlike - self._usual.unlikeness, np.full(len(i), self._usual.unlikeness))
        drops = [
            self._merged(row - 1, column, p - 1, q), self._merged(row, column, p - 1, q),
            self._merged(row, column - 1, p, q - 1), self._merged(row, column, p, q - 1),
        ]  # fmt: skip
        extensions = [
            self._merged(row + 1, column, p + 1, q), self._merged(row, column, p + 1, q),
            self._merged(row, column + 1, p, q + 1), self._merged(row, column, p, q + 1),
        ]  # fmt: skip
        least = []
        for others in (drops, extensions):
            change = np.stack(others) - alike
            known = np.nan_to_num(change, nan=_NONE)
            yield from (known.max(axis=0), np.maximum(known, 0).sum(axis=0))
            least.append(np.nan_to_num(np.where(np.isnan(change), np.inf, change).min(axis=0), posinf=_NONE))
        yield from least

    def _merged(self, row: Ints, column: Ints, p: Ints, q: Ints) -> Floats:
        """Return the likeness of beads of mixed shapes; NaN where there is no such bead."""
        out = np.full(len(row), np.nan, dtype=np.float32)
        code = p * (LONGEST + 2) + q
        for each in np.unique(code):
            shape = (int(each) // (LONGEST + 2), int(each) % (LONGEST + 2))
            if shape in self._table.merged:
                chosen = code == each
                out[chosen] = self._table.merged[shape][row[chosen], column[chosen]]
        return out

    def _lengths(self, i: Ints, j: Ints, p: Ints, q: Ints) -> Iterator[NDArray[Any]]:
        ar_end, en_end = i + self._start[0], j + self._start[1]
        cues = self._cues
        arabic = self._usual.ratio * (cues.ar.length[ar_end] - cues.ar.length[ar_end - p])
        english = cues.en.length[en_end] - cues.en.length[en_end - q]
        ratio = np.log((english + 4) / (arabic + 4))
        deviation = np.abs(english - arabic) / np.sqrt(np.maximum(3 * (arabic + english), 1))
        yield from (np.abs(ratio), ratio, np.minimum(deviation, 8) / 3)
        yield np.log(np.maximum(arabic + english, 1)) / 5 - 1

    def _coverage(self, i: Ints, j: Ints, p: Ints, q: Ints) -> Iterator[NDArray[Any]]:
        """Yield how well each sentence is found in the other side's clauses, inside the bead and next to it."""
        row, column = i - self._block.top, j - self._block.left
        english, english_least, english_lost = claimed(self._table.ar_clauses, row, column, p, q)
        arabic, arabic_least, arabic_lost = claimed(self._table.en_clauses.T, column, row, q, p)
        yield from (english / q, english - q * 0.5, english_lost)
        yield from (arabic / p, arabic - p * 0.5, arabic_lost)
        yield np.minimum(english / q, arabic / p)
        yield (english_lost + arabic_lost) / (p + q)
        yield from (
            english_least,
            arabic_least,
            np.maximum(0.35 - np.minimum(english_least, arabic_least), 0),
        )

    def _keys(self, i: Ints, j: Ints, p: Ints, q: Ints) -> Iterator[NDArray[Any]]:
        ar, en = self._cues.ar, self._cues.en
        row, column = i - self._block.top + BEFORE, j - self._block.left + BEFORE
        figures = rectangle(self._shared(ar.figures, en.figures, {}), row, column, p, q)
        written = along(counts(ar.figures, self._near_ar), row, p)
        written += along(counts(en.figures, self._near_en), column, q)
        names = rectangle(self._shared(ar.names, en.names, self._cues.rarity), row, column, p, q)
        yield from (np.minimum(figures, 3), np.clip(written - 2 * figures, 0, 4), np.minimum(names, 3))

    def _shared(
        self, ar: Sequence[frozenset[str]], en: Sequence[frozenset[str]], rarity: dict[str, float]
    ) -> Floats:
        nothing = frozenset[str]()
        rows = [ar[number] if number >= 0 else nothing for number in self._near_ar]
        columns = [en[number] if number >= 0 else nothing for number in self._near_en]
        return matches(rows, columns, rarity)

    def _marks(self, i: Ints, j: Ints, p: Ints, q: Ints) -> Iterator[NDArray[np.bool_]]:
        ar, en = self._cues.ar, self._cues.en
        ar_end, en_end = i + self._start[0], j + self._start[1]
        last_ar, last_en = ar.end[ar_end - 1], en.end[en_end - 1]
        yield last_ar == last_en
        yield (last_ar == QUESTION) != (last_en == QUESTION)
        yield (last_ar == COLON) != (last_en == COLON)
        yield ar.opens[ar_end - p] != en.opens[en_end - q]
        yield ar.closes[ar_end - 1] != en.closes[en_end - 1]

    def _paragraphs(self, i: Ints, j: Ints, p: Ints, q: Ints) -> Iterator[NDArray[Any]]:
        """Yield paragraph starts inside one side only, and at the bead's start on both sides or on one."""
        ar, en = self._cues.ar.starts_paragraph, self._cues.en.starts_paragraph
        ar_end, en_end = i + self._start[0], j + self._start[1]
        inside_ar = ar[ar_end] - ar[ar_end - p + 1]
        inside_en = en[en_end] - en[en_end - q + 1]
        known = float(ar[-1] > 0 and en[-1] > 0)
        begins_ar = ar[ar_end - p + 1] - ar[ar_end - p]
        begins_en = en[en_end - q + 1] - en[en_end - q]
        yield known * np.minimum(np.abs(inside_ar - inside_en), 2)
        yield known * (begins_ar * begins_en)
        yield known * np.abs(begins_ar - begins_en)


def _gap_cues(cues: Cues, number: Ints) -> tuple[NDArray[np.float64], ...]:
    """Return length, names, figures, end mark, paragraph start and end of single sentences."""
    starts = cues.starts_paragraph
    after = np.minimum(number + 2, len(starts) - 1)
    return (
        cues.length[number + 1] - cues.length[number],
        np.array([len(cues.names[each]) for each in number], dtype=np.float64),
        np.array([len(cues.figures[each]) for each in number], dtype=np.float64),
        cues.end[number].astype(np.float64),
        (starts[number + 1] - starts[number]).astype(np.float64),
        (starts[after] - starts[number + 1]).astype(np.float64),
    )
