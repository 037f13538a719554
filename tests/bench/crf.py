"""Training of the aligner's judge: a conditional random field over the lattice of candidates, in plain NumPy.

The loss is the negative log probability of the gold path, per gold bead; its gradient in a bead's score is the
posterior less one if the bead is gold. Adam takes a step per document.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from documents import Gold
from numpy.typing import NDArray

from align.aligner import manner
from align.aligner.align import Side, survey
from align.aligner.evidence import BEAD_COLUMNS
from align.aligner.judge import Judge, Net, Nets, judge_from
from align.aligner.locks import locks
from align.aligner.moves import MOVES
from align.aligner.posterior import posteriors
from align.aligner.prospect import Prospect, Texts, prospect
from align.embed._base import Encoder, Features
from align.model import Bead

Parameters = dict[str, NDArray[np.float64]]
_SHAPES = {move: k for k, move in enumerate(MOVES)}


@dataclass(frozen=True, slots=True)
class Lesson:
    """A document ready to learn from."""

    gold: Gold
    texts: Texts
    look: Prospect
    right: NDArray[np.float64]
    """1 for candidates on the gold path, else 0; shape [N]."""
    weight: float
    missed: int
    """Gold beads that are no candidates."""


def lesson(
    gold: Gold, encoder: Encoder, features: tuple[Features, Features], *, paragraphs: bool, weight: float
) -> Lesson:
    """Prepare a document, with or without what its paragraphs tell."""
    sides = [
        sentences if paragraphs else tuple(replace(each, paragraph=0) for each in sentences)
        for sentences in (gold.ar, gold.en)
    ]
    settled = locks(len(gold.ar), len(gold.en))
    texts = survey(Side(sides[0], features[0]), Side(sides[1], features[1]), encoder, settled)
    look = prospect(range(len(gold.ar)), range(len(gold.en)), texts)
    wanted = set(monotone(gold))
    found = list(zip(look.found.move.tolist(), look.found.i.tolist(), look.found.j.tolist(), strict=True))
    right = np.array([bead in wanted for bead in found], dtype=np.float64)
    return Lesson(gold, texts, look, right, weight, len(wanted) - int(right.sum()))


def monotone(gold: Gold) -> list[tuple[int, int, int]]:
    """Return gold as one path of (move, i, j): of beads that cross, the larger chain stays and the rest are gaps."""
    possible = (b for b in gold.beads if b.ar and b.en and (len(b.ar), len(b.en)) in _SHAPES)
    beads = sorted(possible, key=lambda b: b.ar)
    best: list[tuple[int, int]] = []
    for number, bead in enumerate(beads):
        size = len(bead.ar) + len(bead.en)
        before = [(best[m][0], m) for m in range(number) if _precedes(beads[m], bead)]
        total, previous = max(before, default=(0, -1))
        best.append((total + size, previous))
    chain: list[Bead] = []
    number = max(range(len(best)), key=lambda at: best[at][0], default=-1)
    while number >= 0:
        chain.append(beads[number])
        number = best[number][1]
    path: list[tuple[int, int, int]] = []
    i = j = 0
    end = Bead((len(gold.ar),), (len(gold.en),))
    for bead in [*chain[::-1], end]:
        path += [(_SHAPES[1, 0], at + 1, j) for at in range(i, bead.ar[0])]
        i = bead.ar[0]
        path += [(_SHAPES[0, 1], i, at + 1) for at in range(j, bead.en[0])]
        if bead is end:
            break
        i, j = bead.ar[-1] + 1, bead.en[-1] + 1
        path.append((_SHAPES[len(bead.ar), len(bead.en)], i, j))
    return path


def _precedes(one: Bead, other: Bead) -> bool:
    return one.ar[-1] < other.ar[0] and one.en[-1] < other.en[0]


def known(lessons: Iterable[Lesson], first: Nets) -> Iterator[Lesson]:
    """Yield lessons for the second look: the evidence with the manner that a first look tells."""
    for one in lessons:
        look = one.look
        scores = look.spread(first.scores(look.evidence))
        posterior = look.gather(posteriors(look.blocks, MOVES, scores))
        usual = manner.manner(look.found, look.blocks, posterior)
        yield replace(one, look=replace(look, evidence=manner.knowing(look.evidence, look.found, usual)))


def nets(parameters: Parameters) -> Nets:
    """Return what `train` found as the nets of one look."""
    parts = ("linear", "hidden", "bias", "out")
    found = [Net(*(parameters[f"{kind}_{part}"][None] for part in parts)) for kind in ("beads", "gaps")]
    return Nets(*found)


def train(
    lessons: list[Lesson], *, hidden: int = 12, epochs: int = 13, rate: float = 0.02, seed: int = 0
) -> Parameters:
    """Return the parameters of one net for beads and one for gaps."""
    random = np.random.default_rng(seed)
    parameters = {
        **_fresh("beads", lessons[0].look.evidence.beads.shape[1], hidden, random),
        **_fresh("gaps", lessons[0].look.evidence.gaps.shape[1], 6, random),
    }
    parameters["beads_linear"][BEAD_COLUMNS.index("unlikeness by area")] = -20.0
    parameters["beads_linear"][BEAD_COLUMNS.index("length")] = -2.5
    parameters["gaps_linear"][0] = -5.5
    first, second = ({key: np.zeros_like(value) for key, value in parameters.items()} for _ in range(2))
    step = 0
    for epoch in range(epochs):
        for number in random.permutation(len(lessons)):
            step += 1
            gradient = _gradient(parameters, lessons[number])
            for key, value in parameters.items():
                slope = gradient[key] + _decay(key) * value
                first[key] = 0.9 * first[key] + 0.1 * slope
                second[key] = 0.99 * second[key] + 0.01 * slope**2
                move = (first[key] / (1 - 0.9**step)) / (np.sqrt(second[key] / (1 - 0.99**step)) + 1e-8)
                hasty = 10 if key.endswith("linear") and epoch < 3 else 1
                parameters[key] = value - rate * (1 - epoch / epochs) * hasty * move
    return parameters


def judge(members: list[Parameters], temperature: float = 1.0, signature: str = "") -> Judge:
    """Return an ensemble of trained members as a judge."""
    return judge_from(arrays(members, temperature, signature))


def arrays(members: list[Parameters], temperature: float, signature: str) -> dict[str, NDArray[np.float64]]:
    """Return an ensemble as the arrays of a weights file."""
    out = {key: np.stack([member[key] for member in members]) for key in members[0]}
    return {**out, "temperature": np.array(temperature), "signature": np.array(signature)}


def parameters_of(path: Path) -> Parameters:
    """Return a member that `save` has kept."""
    with np.load(path, allow_pickle=False) as found:
        return dict(found)


def _fresh(kind: str, columns: int, hidden: int, random: np.random.Generator) -> Parameters:
    return {
        f"{kind}_linear": np.zeros(columns),
        f"{kind}_hidden": random.normal(0, 0.6 / np.sqrt(columns), (columns, hidden)),
        f"{kind}_bias": np.zeros(hidden),
        f"{kind}_out": random.normal(0, 0.05, hidden),
    }


def _decay(key: str) -> float:
    return 0.0 if key.endswith("bias") else 1e-4 if key.endswith("linear") else 1e-3


def _gradient(parameters: Parameters, one: Lesson) -> Parameters:
    evidence = one.look.evidence
    parts = {"beads": (evidence.beads, evidence.bead_rows), "gaps": (evidence.gaps, evidence.gap_rows)}
    scores = np.zeros(len(one.look.found))
    active = {}
    for kind, (rows, which) in parts.items():
        above = rows @ parameters[f"{kind}_hidden"] + parameters[f"{kind}_bias"]
        active[kind] = np.maximum(above, 0)
        scores[which] = rows @ parameters[f"{kind}_linear"] + active[kind] @ parameters[f"{kind}_out"]
    posterior = one.look.gather(posteriors(one.look.blocks, MOVES, one.look.spread(scores)))
    error = one.weight * (posterior - one.right) / max(1.0, one.right.sum())
    out = {}
    for kind, (rows, which) in parts.items():
        slope = error[which]
        through = slope[:, None] * parameters[f"{kind}_out"] * (active[kind] > 0)
        out[f"{kind}_linear"] = rows.T @ slope
        out[f"{kind}_out"] = active[kind].T @ slope
        out[f"{kind}_hidden"] = rows.T @ through
        out[f"{kind}_bias"] = through.sum(axis=0)
    return out
