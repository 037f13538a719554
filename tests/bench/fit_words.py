"""Train the model that says how well one word fits another across the languages, on clean pairs alone.

    python tests/bench/fit_words.py [--write | --to FILE] FIT.tsv ... --test TEST.tsv

Each file holds pairs, Arabic⇥English, neighbours of one document after another. A word is taught to find a
counterpart in its own pair and none in a neighbouring one (log loss on its best match, Adam, hand-written slopes).
Printed: area under the curve, own pair against the pair after next, words with meaning only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
from fit_clauses import read
from numpy.typing import NDArray

from align.embed.use import UseEncoder
from align.match.judge import _FILE, _evidence, same
from align.match.vectors import Side, Vocabulary, sides
from align.match.words import words
from align.model import Bead, Pair

Floats = NDArray[np.float64]
WIDTH, EPOCHS, RATE, BATCH, FAR = 128, 12, 2e-3, 16, 0.3
LIGHT = 0.2
"""Weight of a word without meaning of its own."""
State = dict[str, Floats]


@dataclass(frozen=True, slots=True)
class Lesson:
    """A pair, encoded."""

    pair: Pair
    ar: Side
    en: Side


def lessons(path: Path, encoder: UseEncoder, known: Vocabulary) -> list[Lesson]:
    """Encode a file of pairs."""
    found = []
    for _, pairs in read(path):
        cut = [(Pair(ar, en, Bead((0,), (0,))), words(ar, "ar"), words(en, "en")) for ar, en in pairs]
        cut = [each for each in cut if each[1] and each[2]]
        ready = sides(encoder, known, [text for _, ar, en in cut for text in (ar, en)])
        found += [
            Lesson(each[0], *both)
            for each, both in zip(cut, zip(ready[::2], ready[1::2], strict=True), strict=True)
        ]
    return found


def first_state(data: Sequence[Lesson]) -> State:
    """Begin with the main directions of the words of both languages."""
    some = np.concatenate([_evidence(side)[:, :-1] for one in data[::20] for side in (one.ar, one.en)])
    into = np.linalg.svd(some - some.mean(axis=0), full_matrices=False)[2][:WIDTH].T * 0.7
    into = np.concatenate([into, np.zeros((1, WIDTH))])
    return {
        "P": into, "Q": into.copy(), "c": np.array([1.0, 1.0, 0.5]), "g": np.array([4.0, 4.0]),
        "b": np.array([-4.0, -4.0]), "hp": np.zeros(len(into)), "hq": np.zeros(len(into)),
    }  # fmt: skip


def slopes(state: State, one: Lesson, other: Lesson, truth: float, total: State) -> int:
    """Add the slopes of one comparison to `total` and return how many words it had."""
    x, y = _evidence(one.ar), _evidence(other.en)
    mixed = [one.ar.alone @ other.en.alone.T, one.ar.near @ other.en.near.T]
    mixed.append(same(Pair(one.pair.ar, other.pair.en, one.pair.bead), one.ar.words, other.en.words))
    p, q = x @ state["P"], y @ state["Q"]
    scores = sum(c * part for c, part in zip(state["c"], mixed, strict=True)) + p @ q.T
    back = np.zeros_like(scores)
    for axis, side, rows, bias in ((1, one.ar, x, "hp"), (0, other.en, y, "hq")):
        which, best = 1 - axis, scores.argmax(axis=axis)
        at = (np.arange(len(best)), best) if axis else (best, np.arange(len(best)))
        odds = state["g"][which] * scores[at] + rows @ state[bias] + state["b"][which]
        weight = np.array([1.0 if word.content else LIGHT for word in side.words])
        error = (1 / (1 + np.exp(-odds)) - truth) * weight
        total["g"][which] += error @ scores[at]
        total["b"][which] += error.sum()
        total[bias] += rows.T @ error
        back[at] += error * state["g"][which]
    total["c"] += [float((back * part).sum()) for part in mixed]
    total["P"] += x.T @ (back @ q)
    total["Q"] += y.T @ (back.T @ p)
    return len(x) + len(y)


def trained(data: Sequence[Lesson], seed: int = 0) -> State:
    """Train by Adam; the two spaces are drawn to where they began."""
    rng = np.random.default_rng(seed)
    state = first_state(data)
    begun = {name: state[name].copy() for name in "PQ"}
    one = {name: np.zeros_like(part) for name, part in state.items()}
    two = {name: np.zeros_like(part) for name, part in state.items()}
    step, steps = 0, EPOCHS * len(data) / BATCH
    for _ in range(EPOCHS):
        for batch in np.array_split(rng.permutation(len(data)), max(1, len(data) // BATCH)):
            total = {name: np.zeros_like(part) for name, part in state.items()}
            count = 1
            for at in batch:
                near = int(np.clip(at + rng.choice([-3, -2, -1, 1, 2, 3]), 0, len(data) - 1))
                other = int(rng.integers(len(data))) if rng.random() < FAR else near
                count += slopes(state, data[at], data[at], 1.0, total)
                if other != at:
                    count += slopes(state, data[at], data[other], 0.0, total)
            step += 1
            rate = RATE * min(1, step / 50) * (1 - 0.9 * step / (steps + 1))
            for name, part in state.items():
                pull = 1e-3 * (part - begun[name]) if name in "PQ" else 1e-3 * part * (name in ("hp", "hq"))
                slope = 10 * total[name] / count + pull
                one[name] = 0.9 * one[name] + 0.1 * slope
                two[name] = 0.99 * two[name] + 0.01 * slope**2
                whole = one[name] / (1 - 0.9**step), two[name] / (1 - 0.99**step)
                state[name] = part - rate * whole[0] / (np.sqrt(whole[1]) + 1e-6)
    return state


def area(state: State, data: Sequence[Lesson]) -> float:
    """Return the area under the curve of Arabic words: own English against that of the pair after next."""
    odds: dict[bool, list[float]] = {True: [], False: []}
    for one, two in zip(data, data[2:], strict=False):
        for other in (one, two):
            x, y = _evidence(one.ar), _evidence(other.en)
            alike = (
                state["c"][0] * one.ar.alone @ other.en.alone.T
                + state["c"][1] * one.ar.near @ other.en.near.T
            )
            known = same(Pair(one.pair.ar, other.pair.en, one.pair.bead), one.ar.words, other.en.words)
            scores = alike + state["c"][2] * known + (x @ state["P"]) @ (y @ state["Q"]).T
            found = state["g"][0] * scores.max(axis=1) + x @ state["hp"]
            odds[other is one] += [
                float(odd) for odd, word in zip(found, one.ar.words, strict=True) if word.content
            ]
    good, bad = np.array(odds[True]), np.array(odds[False])
    ranks = np.argsort(np.argsort(np.concatenate([good, bad])))[: len(good)]
    return float((ranks.sum() - len(good) * (len(good) - 1) / 2) / len(good) / len(bad))


@click.command()
@click.option("--write", is_flag=True, help="Write the weights file.")
@click.option("--to", type=click.Path(path_type=Path), help="Write the weights to this file.")
@click.option("--test", "tests", multiple=True, type=click.Path(path_type=Path), help="Measured, not fitted.")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
def main(write: bool, to: Path | None, tests: tuple[Path, ...], files: tuple[Path, ...]) -> None:
    """Train and measure."""
    encoder = UseEncoder()
    known = Vocabulary(encoder)
    state = trained([one for path in files for one in lessons(path, encoder, known)])
    for path in tests:
        print(f"{path.stem}: {area(state, lessons(path, encoder, known)):.4f}")
    if write or to:
        np.savez_compressed(to or _FILE, **{name: part.astype(np.float16) for name, part in state.items()})  # type: ignore[arg-type]  # numpy's stub mistakes ** for a flag


if __name__ == "__main__":
    main()
