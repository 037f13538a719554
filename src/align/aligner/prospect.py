"""A part of the two texts as the judge sees it: the band, the candidates in it, and the evidence on each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from align.aligner.anchors import Anchor
from align.aligner.band import band
from align.aligner.candidates import Candidates, candidates
from align.aligner.coarse import WHOLE, Corridor, corridor
from align.aligner.cues import Shared
from align.aligner.evidence import Evidence, evidence
from align.aligner.lattice import Block
from align.aligner.level import Level, level
from align.aligner.locks import Locks
from align.aligner.moves import MOVES
from align.aligner.similarity import Tables, tables, windows
from align.aligner.worth import worth
from align.embed._base import Encoder, Features

Floats = NDArray[np.float32]


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
    near: Corridor | None = None
    """Where the path runs roughly, in texts too long to look at everywhere."""


@dataclass(frozen=True, slots=True)
class Prospect:
    """A part of the texts with its candidates and the evidence on them."""

    blocks: tuple[Block, ...]
    likeness: tuple[Tables, ...]
    found: Candidates
    evidence: Evidence
    start: tuple[int, int]
    """Sentences of the whole texts before the part."""
    usual: Level
    """What a sure bead looks like here."""

    @property
    def height(self) -> int:
        """Rows of every block but the last."""
        return self.blocks[0].bottom - self.blocks[0].top

    def likeness_at(self, i: int, j: int, p: int, q: int) -> float:
        """Return how alike the sides of a bead that ends in node (i, j) are; NaN where it is not in the band."""
        number = i // self.height
        block = self.blocks[number]
        if not block.left <= j < block.right or (p, q) not in self.likeness[number].merged:
            return float("nan")
        return float(self.likeness[number].merged[p, q][i - block.top + 1, j - block.left + 1])

    def place(self, i: int, j: int) -> tuple[int, int]:
        """Return row and column of a node inside its block."""
        block = self.blocks[i // self.height]
        return i - block.top, j - block.left

    def at(self, arrays: Sequence[Floats], steps: Sequence[tuple[int, int, int]]) -> NDArray[np.float64]:
        """Return the entries of per-block arrays [K, rows, columns] that belong to beads (move, i, j)."""
        values = [arrays[i // self.height][move, *self.place(i, j)] for move, i, j in steps]
        return np.array(values, dtype=np.float64)

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


def prospect(ar: range, en: range, texts: Texts) -> Prospect:
    """Find the candidates of a part and gather the evidence on them."""
    blocks = _blocks(ar, en, texts)
    lengths = texts.cues.ar.length[ar.start : ar.stop + 1], texts.cues.en.length[en.start : en.stop + 1]
    wanted = worth(blocks, *lengths, texts.cues.ratio)
    ar_windows = windows(texts.encoder, texts.ar.part(ar), wanted[0])
    en_windows = windows(texts.encoder, texts.en.part(en), wanted[1])
    likeness = [tables(ar_windows, en_windows, block, texts.unrelated) for block in blocks]
    start = (ar.start, en.start)
    allowed = [_allowed(block, start, texts.locks) for block in blocks]
    found = candidates(blocks, likeness, texts.cues, start, allowed)
    usual = level(found, blocks, likeness, texts.cues, start)
    seen = evidence(found, blocks, likeness, texts.cues, start, usual)
    return Prospect(tuple(blocks), tuple(likeness), found, seen, start, usual)


def _blocks(ar: range, en: range, texts: Texts) -> list[Block]:
    """Return the band of a part: along its anchors, and along a rough path where a long part has few of them."""
    inside = [(i - ar.start, j - en.start) for i, j in texts.anchors if i in ar and j in en]
    blocks = band(len(ar), len(en), inside)
    if sum(block.shape[0] * block.shape[1] for block in blocks) <= WHOLE:
        return blocks
    sums = texts.ar.part(ar).sentences(), texts.en.part(en).sentences()
    near = corridor(*(texts.encoder.vectors(each) for each in sums))
    return band(len(ar), len(en), inside, near)


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
