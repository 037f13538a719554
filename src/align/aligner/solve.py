"""Beads of one range of two texts: look widely, judge the candidates closely, keep the path most likely right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from align.aligner.judge import Judge
from align.aligner.lattice import best_path, posteriors
from align.aligner.manner import Manner, knowing, manner
from align.aligner.moves import MOVES
from align.aligner.prospect import Prospect, Texts, prospect
from align.aligner.swaps import Step, Swap, swaps
from align.model import Bead

_PART = 1024
"""Arabic sentences solved at a time; longer ranges are solved part by part, each from a sure node of the last."""
_OVERLAP = 128
"""Sentences a part looks beyond the place where the next one will start."""
_BEAD_PRICE, _GAP_PRICE, _GAP_WORTH = 0.5, 0.45, 0.5
"""The path kept has the most posterior above these prices: that is the path of the highest expected F1, in which
a gap counts half (strict F1 ignores gold gaps in recall)."""


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

    Where the part before has told the manner of the text, there is no first look at what is found here. What crosses
    is looked for where the first look doubts: the second, surer of all it sees, doubts too little for that.
    """
    look = prospect(ar, en, texts)
    first = judge.scores(look.evidence)
    doubted = None
    if usual is None:
        doubted, posterior = _posterior(look, first)
        usual = manner(look.found, look.blocks, posterior)
    scores = judge.second.scores(knowing(look.evidence, look.found, usual))
    probable, posterior = _posterior(look, scores)
    gain = np.where(
        (np.array(MOVES)[look.found.move] > 0).all(axis=1),
        posterior - _BEAD_PRICE,
        _GAP_WORTH * (posterior - _GAP_PRICE),
    )
    gains = dict(zip(look.blocks, look.spread(gain), strict=True))
    path = best_path(look.blocks, MOVES, gains.__getitem__)
    weights = look.at(look.spread(first), path)
    confidence = judge.confidence(look.at(probable, path))
    passed = [float(probable[i // look.height][:, *look.place(i, j)].sum()) for _, i, j in path]
    straight = [
        (_bead(step, look, sure), node) for step, sure, node in zip(path, confidence, passed, strict=True)
    ]
    doubt = judge.confidence(look.at(doubted or probable, path))
    crossed = swaps(look, texts, judge, path, weights.tolist(), doubt.tolist())
    return _crossed(straight, look, crossed), manner(look.found, look.blocks, posterior)


def _posterior(
    look: Prospect, scores: NDArray[np.float64]
) -> tuple[list[NDArray[np.float32]], NDArray[np.float64]]:
    """Return the posteriors of a part, one array per block, and those of its candidates, shape [N]."""
    probable = posteriors(look.blocks, MOVES, look.spread(scores))
    return probable, look.gather(probable)


def _crossed(
    straight: list[tuple[Bead, float]], look: Prospect, found: Sequence[Swap]
) -> list[tuple[Bead, float]]:
    """Return the beads with those that cross in place of the stretches they beat."""
    out = list(straight)
    for swap in reversed(found):
        beads = [_bead(step, look, swap.confidence) for step in swap.beads]
        out[swap.first : swap.last] = [(beads[0], 0.0), (beads[1], straight[swap.last - 1][1])]
    return out


def _bead(step: Step, look: Prospect, confidence: float) -> Bead:
    move, i, j = step
    p, q = MOVES[move]
    ar, en = look.start[0] + i, look.start[1] + j
    return Bead(tuple(range(ar - p, ar)), tuple(range(en - q, en)), float(confidence))
