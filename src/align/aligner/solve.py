"""Beads of one range of two texts: look widely, judge the candidates closely, keep the path most likely right."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from align.aligner.anchors import Anchor
from align.aligner.band import band
from align.aligner.candidates import Candidates, candidates
from align.aligner.cues import Shared
from align.aligner.evidence import Evidence, evidence
from align.aligner.judge import Judge
from align.aligner.lattice import Block, best_path, posteriors
from align.aligner.locks import Locks
from align.aligner.moves import MOVES
from align.aligner.similarity import tables, windows
from align.embed._base import Encoder, Features
from align.model import Bead

Floats = NDArray[np.float32]

_PART = 2048
"""Arabic sentences solved at a time; longer ranges are solved part by part, each from a sure node of the last."""
_OVERLAP = 256
"""Sentences a part looks beyond the place where the next one will start."""
_BEAD_PRICE, _GAP_PRICE, _GAP_WORTH = 0.5, 0.45, 0.5
"""The path kept has the most posterior above these prices: that is the path of the highest expected F1, in which
a gap counts half (strict F1 ignores gold gaps in recall)."""


@dataclass(frozen=True, slots=True)
class Texts:
    """Everything the aligner knows of the two texts before it looks at any bead."""

    ar: Features
    en: Features
    cues: Shared
    anchors: Sequence[Anchor]
    """Ascending sentence pairs of the whole texts."""
    unrelated: float
    """Mean cosine of sentences that have nothing to do with one another."""
    encoder: Encoder
    locks: Locks


@dataclass(frozen=True, slots=True)
class Prospect:
    """A part of the texts with its candidates and the evidence on them."""

    blocks: tuple[Block, ...]
    found: Candidates
    evidence: Evidence

    def spread(self, values: NDArray[np.float64]) -> list[Floats]:
        """Return values of the candidates as lattice weights, one array per block, -inf elsewhere."""
        out = []
        for number, block in enumerate(self.blocks):
            here = self.found.of_block(number)
            weights = np.full((len(MOVES), *block.shape), -np.inf, dtype=np.float32)
            place = self.found.move[here], self.found.i[here] - block.top, self.found.j[here] - block.left
            weights[place] = values[here]
            out.append(weights)
        return out

    def gather(self, arrays: Sequence[Floats]) -> NDArray[np.float64]:
        """Return the entries of per-block arrays that belong to the candidates: the inverse of `spread`."""
        out = np.zeros(len(self.found))
        for number, (block, array) in enumerate(zip(self.blocks, arrays, strict=True)):
            here = self.found.of_block(number)
            place = self.found.move[here], self.found.i[here] - block.top, self.found.j[here] - block.left
            out[here] = array[place]
        return out


def solve(
    ar: range, en: range, texts: Texts, judge: Judge, progress: Callable[[int], None] = lambda _: None
) -> list[Bead]:
    """Align one range.

    Args:
        ar: Arabic sentences of the range.
        en: English sentences of the range.
        texts: What is known of the whole texts.
        judge: Weighs the evidence.
        progress: Called with Arabic sentences done since the last call.

    Returns:
        Beads in order that hold every sentence of the range exactly once.
    """
    beads: list[Bead] = []
    while ar and en:
        part_ar, part_en = _part(ar, en, texts.anchors)
        solved = _solve_part(part_ar, part_en, texts, judge)
        keep = len(solved) if part_ar == ar else _last_sure(solved, len(part_ar))
        done = solved[:keep]
        beads += [bead for bead, _ in done]
        i = sum(len(bead.ar) for bead, _ in done)
        j = sum(len(bead.en) for bead, _ in done)
        progress(i)
        ar, en = range(part_ar.start + i, ar.stop), range(part_en.start + j, en.stop)
    beads += [Bead((number,), ()) for number in ar]
    beads += [Bead((), (number,)) for number in en]
    return beads


def prospect(ar: range, en: range, texts: Texts) -> Prospect:
    """Find the candidates of a part and gather the evidence on them."""
    inside = [(i - ar.start, j - en.start) for i, j in texts.anchors if i in ar and j in en]
    blocks = band(len(ar), len(en), inside)
    ar_windows = windows(texts.encoder, texts.ar.part(ar))
    en_windows = windows(texts.encoder, texts.en.part(en))
    likeness = [tables(ar_windows, en_windows, block, texts.unrelated) for block in blocks]
    start = (ar.start, en.start)
    allowed = [_allowed(block, start, texts.locks) for block in blocks]
    found = candidates(blocks, likeness, texts.cues, start, allowed)
    return Prospect(tuple(blocks), found, evidence(found, blocks, likeness, texts.cues, start))


def _part(ar: range, en: range, anchors: Sequence[Anchor]) -> tuple[range, range]:
    """Return the beginning of a range that is solved next; all of it when it is short."""
    if len(ar) <= _PART + _OVERLAP:
        return ar, en
    wanted = ar.start + _PART + _OVERLAP
    ends = [(i, j) for i, j in anchors if ar.start + _PART <= i <= wanted and en.start < j < en.stop]
    if not ends:
        return ar, en
    i, j = ends[-1]
    return range(ar.start, i), range(en.start, j)


def _last_sure(solved: Sequence[tuple[Bead, float]], rows: int) -> int:
    """Return how many beads to keep: up to the surest node well before the part's end."""
    ends = np.cumsum([len(bead.ar) for bead, _ in solved])
    eligible = (ends <= rows - _OVERLAP // 2) & (ends >= rows - 2 * _OVERLAP) & (ends > 0)
    if not eligible.any():
        return len(solved)
    return int(np.where(eligible, [sure for _, sure in solved], -1.0).argmax()) + 1


def _solve_part(ar: range, en: range, texts: Texts, judge: Judge) -> list[tuple[Bead, float]]:
    """Return the beads of a part, each with the probability that the path passes its end."""
    look = prospect(ar, en, texts)
    probable = posteriors(look.blocks, MOVES, look.spread(judge.scores(look.evidence)))
    posterior = look.gather(probable)
    gain = np.where(
        (np.array(MOVES)[look.found.move] > 0).all(axis=1),
        posterior - _BEAD_PRICE,
        _GAP_WORTH * (posterior - _GAP_PRICE),
    )
    gains = dict(zip(look.blocks, look.spread(gain), strict=True))
    path = best_path(look.blocks, MOVES, gains.__getitem__)
    return list(_beads(path, look.blocks, probable, judge, (ar.start, en.start)))


def _beads(
    path: Sequence[tuple[int, int, int]],
    blocks: Sequence[Block],
    probable: Sequence[Floats],
    judge: Judge,
    start: tuple[int, int],
) -> Iterator[tuple[Bead, float]]:
    height = blocks[0].bottom - blocks[0].top
    for move, i, j in path:
        p, q = MOVES[move]
        block = blocks[i // height]
        ends_here = probable[i // height][:, i - block.top, j - block.left]
        confidence = float(judge.confidence(ends_here[move : move + 1].astype(np.float64))[0])
        ar, en = range(start[0] + i - p, start[0] + i), range(start[1] + j - q, start[1] + j)
        yield Bead(tuple(ar), tuple(en), confidence), float(ends_here.sum())


def _allowed(block: Block, start: tuple[int, int], locks: Locks) -> Floats:
    """Return 0 where a bead may end in a block and -inf where it would pair a sentence that must stay alone."""
    out = np.zeros((len(MOVES), *block.shape), dtype=np.float32)
    if not (locks.alone_ar or locks.alone_en):
        return out
    i, j = np.arange(block.top, block.bottom) + start[0], np.arange(block.left, block.right) + start[1]
    for k, (p, q) in enumerate(MOVES):
        if p and q:
            out[k, [any(n in locks.alone_ar for n in range(end - p, end)) for end in i]] = -np.inf
            out[k][:, [any(n in locks.alone_en for n in range(end - q, end)) for end in j]] = -np.inf
    return out
