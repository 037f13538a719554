"""Fit the constants of align.checks.fidelity on labelled documents, spoilt clauses and wrong pairs.

    python tests/bench/fit_fidelity.py DOCUMENT...

Each document is a folder with ar.txt, en.txt, gold.txt and errors.jsonl, and the same without errors in en.clean.txt
and gold.clean.txt. A bead is unfaithful when a critical or major error is labelled in it. Spoilt clauses count
`SPOILT` of a labelled bead. Prints how beads of documents left out of the fit are judged, then the constants.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from corrupt_clauses import spoilt
from numpy.typing import NDArray

from align.checks import Context, every_check, run
from align.checks._correspondence import evidence
from align.checks.fidelity import FINDINGS, MOST, WEIGHTS, columns
from align.embed.use import UseEncoder
from align.match import Matcher
from align.model import Bead, Pair, Severity

SPOILT = 0.05
FOLDS = 5
ENCODER = UseEncoder()


@dataclass(frozen=True, slots=True)
class Row:
    """One bead."""

    document: str
    columns: tuple[float, ...]
    faithful: bool
    weight: float


def rows(folder: Path) -> Iterator[Row]:
    """Yield the beads of a document: with its errors, without, and spoilt."""
    ar = _lines(folder / "ar.txt")
    errors = [json.loads(line) for line in _lines(folder / "errors.jsonl")]
    wrong = {
        (side, at)
        for each in errors
        if each["severity"] != "minor"
        for side in ("ar", "en")
        for at in each[side]
    }
    pairs = list(_pairs(ar, _lines(folder / "en.txt"), folder / "gold.txt"))
    for pair, found in _judged(pairs, pairs):
        bad = any(("ar", at) in wrong for at in pair.bead.ar) or any(
            ("en", at) in wrong for at in pair.bead.en
        )
        yield Row(folder.name, found, not bad, 1.0)
    clean = list(_pairs(ar, _lines(folder / "en.clean.txt"), folder / "gold.clean.txt"))
    made = spoilt("", [(pair.ar, pair.en) for pair in clean], np.random.default_rng(3))
    worse = [Pair(each.ar, each.en, Bead((0,), (0,))) for each in made if each.kind[:2] == "en"]
    worse += [replace(one, en=other.en) for one, other in zip(clean[::3], clean[1::3], strict=False)]
    for _, found in _judged(worse, clean):
        yield Row(folder.name, found, False, SPOILT)


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()


def _pairs(ar: Sequence[str], en: Sequence[str], gold: Path) -> Iterator[Pair]:
    for line in _lines(gold):
        a, e = (tuple(map(int, re.findall(r"\d+", part))) for part in line.split(":")[:2])
        if a and e:
            yield Pair(" ".join(ar[i] for i in a), " ".join(en[j] for j in e), Bead(a, e))


def _judged(pairs: Sequence[Pair], document: Sequence[Pair]) -> Iterator[tuple[Pair, tuple[float, ...]]]:
    """Yield pairs with their columns: the evidence, and how many findings of each severity."""
    pairs, document = _with_similarity(pairs), _with_similarity(document)
    context = Context(pairs=document, encoder=ENCODER, match=Matcher(pairs, ENCODER, document=document))
    usual = float(np.median([pair.similarity for pair in document]))
    for pair in pairs:
        found = columns(pair, replace(evidence(pair, context), usual=usual))
        findings = run(every_check(), pair, context)
        counts = (min(MOST, sum(each.severity is one for each in findings)) for one in Severity)
        yield pair, (*(found[name] for name in WEIGHTS), *map(float, counts))


def _with_similarity(pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    texts = [[pair.ar for pair in pairs], [pair.en for pair in pairs]]
    sides = [ENCODER.vectors(ENCODER.features(each).sentences()) for each in texts]
    return tuple(
        replace(p, similarity=float(s)) for p, s in zip(pairs, (sides[0] * sides[1]).sum(1), strict=True)
    )


def fit(data: Sequence[Row]) -> NDArray[np.float64]:
    """Return bias and weights of a ridge logistic regression, by Newton's method; no weight has the wrong sign."""
    x = np.array([[1.0, *row.columns] for row in data])
    y, w = np.array([row.faithful for row in data], dtype=float), np.array([row.weight for row in data])
    positive = np.array([name in ("similarity", "relative") for name in WEIGHTS] + [False] * len(FINDINGS))
    free = np.ones(x.shape[1], dtype=bool)
    while True:
        part = x[:, free]
        ridge = np.diag([0.0, *[1.0] * (part.shape[1] - 1)])
        weights = np.zeros(part.shape[1])
        for _ in range(30):
            p = 1 / (1 + np.exp(-part @ weights))
            slope = part.T @ (w * (p - y)) + ridge @ weights
            weights -= np.linalg.solve((part.T * (w * p * (1 - p))) @ part + ridge, slope)
        whole = np.zeros(x.shape[1])
        whole[free] = weights
        odd = np.concatenate([[False], (whole[1:] > 0) != positive]) & (whole != 0)
        if not odd.any():
            return whole
        free &= ~odd


def main() -> None:
    """Measure on documents left out, fit on all, print."""
    data = [row for path in sys.argv[1:] for row in rows(Path(path))]
    names = sorted({row.document for row in data})
    judged = []
    for fold in range(FOLDS):
        out = set(names[fold::FOLDS])
        weights = fit([row for row in data if row.document not in out])
        judged += [
            (float(1 / (1 + np.exp(-(weights[0] + np.dot(weights[1:], row.columns))))), row.faithful)
            for row in data if row.document in out and row.weight == 1
        ]  # fmt: skip
    p, truth = np.array([each for each, _ in judged]), np.array([each for _, each in judged])
    for low, high in ((0, 0.2), (0.2, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.01)):
        inside = (p >= low) & (p < high)
        if inside.any():
            said, true = p[inside].mean(), truth[inside].mean()
            print(f"{low:.2f}-{high:.2f} {inside.sum():5} beads, said {said:.2f}, faithful {true:.2f}")
    order = np.empty(len(p))
    order[np.argsort(p)] = np.arange(1, len(p) + 1)
    good = truth.sum()
    print(
        f"AUC {(order[truth].sum() - good * (good + 1) / 2) / (good * (len(p) - good)):.3f}, {len(p)} beads"
    )
    whole = fit(data)
    print("  ".join(f"{name} {w:.2f}" for name, w in zip(("bias", *WEIGHTS, *Severity), whole, strict=True)))


if __name__ == "__main__":
    main()
