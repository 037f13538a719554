"""Beads of one range of two texts: look widely, judge the candidates closely, keep the path most likely right."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from align.aligner.candidates import Candidates
from align.aligner.detours import outside, with_detours, within
from align.aligner.evidence import evidence
from align.aligner.judge import Judge
from align.aligner.lattice import best_path
from align.aligner.manner import Manner, knowing, manner
from align.aligner.moves import MOVES
from align.aligner.posterior import posteriors, shares, sums
from align.aligner.prospect import Prospect, Texts, prospect
from align.aligner.swaps import Step, Swap, swaps
from align.model import Bead

_PART = 1024
"""Arabic sentences solved at a time; longer ranges are solved part by part, each from a sure node of the last."""
_OVERLAP = 128
"""Sentences a part looks beyond the place where the next one will start."""
_BEAD_PRICE, _GAP_PRICE, _GAP_WORTH = 0.45, 0.55, 0.5
"""The path kept has the most posterior above these prices, about that of the highest expected F1, in which a gap counts
half (strict F1 ignores gold gaps in recall). A gap must be likelier than a bead: among much that is doubtful two gaps
would beat the bead of their sentences by being two (decision 13)."""


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
    usual: Manner | None = None
    while ar and en:
        part_ar, part_en = _part(ar, en, texts)
        solved, usual = _solve_part(part_ar, part_en, texts, judge, usual)
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


def _part(ar: range, en: range, texts: Texts) -> tuple[range, range]:
    """Return the beginning of a range that is solved next; all of it when it is short."""
    if len(ar) <= _PART + _OVERLAP:
        return ar, en
    wanted = ar.start + _PART + _OVERLAP
    i, j = next(
        (
            (i, j)
            for i, j in reversed(texts.anchors)
            if ar.start + _PART <= i <= wanted and en.start < j < en.stop
        ),
        (wanted, int(texts.near.path[wanted]) if texts.near else en.stop),
    )
    return range(ar.start, i), range(en.start, min(max(j, en.start + 1), en.stop))


def _last_sure(solved: Sequence[tuple[Bead, float]], rows: int) -> int:
    """Return how many beads to keep: up to the surest node well before the part's end."""
    ends = np.cumsum([len(bead.ar) for bead, _ in solved])
    eligible = (ends <= rows - _OVERLAP // 2) & (ends >= rows - 2 * _OVERLAP) & (ends > 0)
    if not eligible.any():
        return len(solved)
    return int(np.where(eligible, [sure for _, sure in solved], -1.0).argmax()) + 1


def _solve_part(
    ar: range, en: range, texts: Texts, judge: Judge, usual: Manner | None
) -> tuple[list[tuple[Bead, float]], Manner]:
    """Return the beads of a part, each with the probability that the path passes its end, and its manner.

    Where the part before has told the manner of the text, there is no first look at what is found here.
    """
    look = prospect(ar, en, texts)
    if usual is None:
        usual = manner(look.found, look.blocks, look.gather(_shares(look, judge.scores(look.evidence))))
    weights = look.spread(judge.second.scores(knowing(look.evidence, look.found, usual)))
    found = sums(look.blocks, MOVES, weights)
    crossed = swaps(look, found, partial(_second, look, texts, judge, usual), texts.locks)
    crossed = within(crossed, look.blocks)
    if crossed:
        weights = with_detours(look.blocks, weights, crossed)
        found = sums(look.blocks, MOVES, weights)
    probable = shares(MOVES, weights, found)
    path = best_path(look.blocks, MOVES, dict(zip(look.blocks, _gains(probable), strict=True)).__getitem__)
    solved: list[tuple[Bead, float]] = []
    sure = dict(zip(path, judge.confidence(look.at(probable, path)).tolist(), strict=True))
    for step in outside(path, crossed):
        if isinstance(step, Swap):
            solved += [(bead, 0.0) for bead in _halves(step, look, texts, judge, usual)]
        else:
            solved.append((_bead(step, look, sure[step]), _passed(step, look, probable)))
    return solved, manner(look.found, look.blocks, look.gather(probable))


def _shares(look: Prospect, scores: NDArray[np.float64]) -> list[NDArray[np.float32]]:
    return posteriors(look.blocks, MOVES, look.spread(scores))


def _second(
    look: Prospect, texts: Texts, judge: Judge, usual: Manner, beads: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Return the log weight, at the second look, of beads (move, i, j) that need not be candidates."""
    move, i, j = beads.T
    block = i // look.height
    order = np.argsort(block, kind="stable")
    unknown = np.zeros(len(beads), dtype=np.float32)
    found = Candidates(move[order], i[order], j[order], block[order], unknown)
    seen = evidence(found, look.blocks, look.likeness, texts.cues, look.start, look.usual)
    scores = np.empty(len(beads))
    scores[order] = judge.second.scores(knowing(seen, found, usual))
    return scores


def _gains(probable: Sequence[NDArray[np.float32]]) -> list[NDArray[np.float32]]:
    """Return what each bead adds to the expected F1 of a path; -inf where there is no such bead."""
    is_bead = np.array([p > 0 and q > 0 for p, q in MOVES])[:, None, None]
    out = []
    for each in probable:
        gain = np.where(is_bead, each - _BEAD_PRICE, _GAP_WORTH * (each - _GAP_PRICE))
        out.append(np.where(each > 0, gain, -np.inf).astype(np.float32))
    return out


def _halves(swap: Swap, look: Prospect, texts: Texts, judge: Judge, usual: Manner) -> Iterator[Bead]:
    """Yield the beads of two rectangles that cross, each solved by itself where it may be more than one bead."""
    for rows, columns in swap.halves:
        ar = range(look.start[0] + rows.start, look.start[0] + rows.stop)
        en = range(look.start[1] + columns.start, look.start[1] + columns.stop)
        if min(len(ar), len(en)) == 1:
            yield Bead(tuple(ar), tuple(en), swap.confidence)
            continue
        inside, _ = _solve_part(ar, en, replace(texts, anchors=(), near=None), judge, usual)
        yield from (replace(bead, confidence=bead.confidence * swap.confidence) for bead, _ in inside)


def _bead(step: Step, look: Prospect, confidence: float) -> Bead:
    move, i, j = step
    p, q = MOVES[move]
    ar, en = look.start[0] + i, look.start[1] + j
    return Bead(tuple(range(ar - p, ar)), tuple(range(en - q, en)), confidence)


def _passed(step: Step, look: Prospect, probable: Sequence[NDArray[np.float32]]) -> float:
    """Return the probability that the path goes through the end of a bead."""
    _, i, j = step
    return float(probable[i // look.height][:, *look.place(i, j)].sum())
