"""Fit the odds by which moved beads are chosen (`proposals._ODDS`), and measure them by cross-validation.

    python tests/bench/fit_moved.py --heads DIR --nets DIR

Documents: the `.beads` sources beside this file, each as it is and twice with beads put elsewhere by chance: one in
twenty changes places with its neighbour, one in fifty is moved by two to four. Each is aligned by the head and the
net of its fold (`fit_head.py --folds`, `train_aligner.py --nets`), and every bead considered is right or wrong by the
gold. Printed are the odds of all documents, and what odds fitted on the other folds choose, rightly and wrongly.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
from crf import judge, lesson, parameters_of
from documents import FOLDS, HERE, Gold, folds, known_to, written
from numpy.typing import NDArray

from align.aligner.proposals import CLUES, considered
from align.aligner.solve import solve
from align.embed.cache import cached_features, default_path
from align.embed.tuned import Tuned
from align.embed.use import UseEncoder
from align.model import Bead

Floats = NDArray[np.float64]
_SWAPPED, _MOVED = 0.05, 0.02
_RIDGE = 1.0
_LEVELS = (1.0, 0.5, 0.0, -0.5, -1.0, -1.5)


@dataclass(frozen=True, slots=True)
class Case:
    """A bead considered in one document."""

    document: str
    as_written: bool
    fold: int
    bead: Bead
    clues: tuple[float, ...]
    right: bool


def disordered(gold: Gold, seed: str) -> Gold:
    """Return a document with some English beads in other places."""
    chance = random.Random(seed)
    order = list(range(len(gold.beads)))
    at = 0
    while at < len(order) - 1:
        throw = chance.random()
        both = not (gold.beads[order[at]].is_gap or gold.beads[order[at + 1]].is_gap)
        if throw < _SWAPPED and both:
            order[at], order[at + 1] = order[at + 1], order[at]
            at += 3
        elif _SWAPPED <= throw < _SWAPPED + _MOVED and at + 5 < len(order) and both:
            order.insert(at + (far := chance.randint(2, 4)), order.pop(at))
            at += far + 2
        else:
            at += 1
    english: list[int] = []
    places: dict[int, tuple[int, ...]] = {}
    for number in order:
        held = gold.beads[number].en
        places[number] = tuple(range(len(english), len(english) + len(held)))
        english += held
    beads = tuple(Bead(bead.ar, places[number]) for number, bead in enumerate(gold.beads))
    return Gold(gold.name, gold.ar, tuple(gold.en[n] for n in english), beads)


def cases(heads: Path, nets: Path) -> Iterator[Case]:
    """Yield every bead considered, each by the net and the head that have not seen its document."""
    plain = UseEncoder()
    fold_of = folds((), known_to(nets))
    judges = [judge([parameters_of(nets / f"{fold}.npz")]) for fold in range(FOLDS)]
    encoders = [Tuned(plain, heads / f"{fold}.npz") for fold in range(FOLDS)]
    for path in sorted(HERE.glob("*.beads")):
        fold, as_written = fold_of[path.stem], written(path)
        for seed in (None, "1", "2"):
            gold = as_written if seed is None else disordered(as_written, path.stem + seed)
            sides = [[each.text for each in side] for side in (gold.ar, gold.en)]
            features = [cached_features(plain, side, default_path()) for side in sides]
            one = lesson(gold, encoders[fold], (features[0], features[1]), paragraphs=False, weight=1.0)
            beads = solve(range(len(gold.ar)), range(len(gold.en)), one.texts, judges[fold])
            known = {(bead.ar, bead.en) for bead in beads}
            wanted = {(bead.ar, bead.en) for bead in gold.beads}
            seen = {(each.bead.ar, each.bead.en): each for each in considered(beads, one.texts, judges[fold])}
            for key, each in seen.items():
                if key not in known:
                    yield Case(path.stem, seed is None, fold, each.bead, each.clues, key in wanted)


def fitted(clues: Floats, right: Floats) -> Floats:
    """Return the weights of a logistic regression with a little ridge, the constant first (Newton's method)."""
    mean, spread = clues.mean(axis=0), clues.std(axis=0) + 1e-9
    rows = np.column_stack([np.ones(len(clues)), (clues - mean) / spread])
    weights = np.zeros(rows.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (p - right) + _RIDGE * weights
        weights -= np.linalg.solve(
            (rows * (p * (1 - p))[:, None]).T @ rows + _RIDGE * np.eye(len(weights)), slope
        )
    scaled = weights[1:] / spread
    return np.concatenate([[weights[0] - scaled @ mean], scaled])


def chosen(found: list[Case], odds: Floats, least: float) -> tuple[int, int]:
    """Return how many beads are chosen rightly and wrongly, the likeliest first, none sharing a sentence."""
    held: dict[tuple[str, bool], tuple[set[int], set[int]]] = {}
    right = wrong = 0
    for at in np.argsort(-odds, kind="stable"):
        each = found[at]
        ar, en = held.setdefault((each.document, each.as_written), (set(), set()))
        if odds[at] > least and ar.isdisjoint(each.bead.ar) and en.isdisjoint(each.bead.en):
            ar.update(each.bead.ar)
            en.update(each.bead.en)
            right, wrong = right + each.right, wrong + (not each.right)
    return right, wrong


@click.command()
@click.option("--heads", type=click.Path(path_type=Path), required=True)
@click.option("--nets", type=click.Path(path_type=Path), required=True)
def main(heads: Path, nets: Path) -> None:
    """Fit, and measure."""
    found = list(cases(heads, nets))
    clues = np.array([each.clues for each in found])
    right = np.array([each.right for each in found], dtype=np.float64)
    fold = np.array([each.fold for each in found])
    odds = np.empty(len(found))
    for k in range(FOLDS):
        weights = fitted(clues[fold != k], right[fold != k])
        odds[fold == k] = weights[0] + clues[fold == k] @ weights[1:]
    names = ("constant", *CLUES)
    print({name: round(float(w), 2) for name, w in zip(names, fitted(clues, right), strict=True)})
    for as_written in (True, False):
        here = [n for n, each in enumerate(found) if each.as_written == as_written]
        some, those = [found[n] for n in here], odds[here]
        print(
            "as written" if as_written else "disordered",
            sum(each.right for each in some),
            "right ones considered",
        )
        for least in _LEVELS:
            print("  odds above {:.1f}: {} right, {} wrong".format(least, *chosen(some, those, least)))


if __name__ == "__main__":
    main()
