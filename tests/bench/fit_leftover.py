"""Fit the model that weighs clauses a second time (`align.match.leftover`), and measure it on documents held out.

    python tests/bench/fit_leftover.py [--write] [WORDS.npz:HEAD.npz=]FILE ...

Files are those of `fit_clauses.py`, each looked at with word weights and a head that have not seen it. Their pairs are
spoilt by `corrupt_clauses`, long pieces and short ones. Six folds of files; printed for literature (`.beads`) and the
rest: share of pairs with a long clause taken away or put in that is found at some rates of false alarms, by the first
model alone and by both.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

import click
import numpy as np
from corrupt_clauses import Spoilt, spoilt
from fit_clauses import SIDES, Floats, Place, overlap, read

from align.embed.tuned import Tuned
from align.embed.use import UseEncoder
from align.match import judge as weights
from align.match.correspond import Correspondence, Matcher
from align.match.leftover import _FILE, COLUMNS
from align.model import Bead, Language, Pair

FOLDS, SEEDS, SHORT, DRAWN, STEPS, SPOILT = 6, 3, 0.2, 3.0, 40, 0.33
"""Folds, ways of spoiling, share of short pieces in all but the first; pull to nothing, steps of Newton, weight of a
spoilt pair."""
RATES = (0.003, 0.005, 0.01, 0.05)
WRONG: dict[Language, tuple[str, str]] = {"ar": ("en-", "ar+"), "en": ("en+", "ar-")}


@dataclass(frozen=True, slots=True)
class Row:
    """The likeliest clause of one side of a pair, clean or spoilt."""

    file: str
    literary: bool
    side: Language
    kind: str
    seed: int
    seen: Floats
    placed: bool
    """The clause is where words were put in, or nothing was put in."""


def gathered(place: Place) -> list[Row]:
    """Return the rows of a file."""
    encoder = UseEncoder()
    weights._FILE = place.words
    weights.judge.cache_clear()
    closer = Tuned(encoder, place.head)
    return [row for name, pairs in read(place.path) for row in _rows(place, name, pairs, encoder, closer)]


def _rows(
    place: Place, name: str, pairs: list[tuple[str, str]], encoder: UseEncoder, closer: Tuned
) -> Iterator[Row]:
    bare = [Pair(ar, en, Bead((0,), (0,))) for ar, en in pairs]
    made = [
        (seed, each)
        for seed in range(SEEDS if place.path.suffix == ".beads" else 1)
        for each in spoilt(name, pairs, np.random.default_rng(seed), short=SHORT if seed else 0.0)
        if each.kind != "clean" or not seed
    ]
    every = [Pair(each.ar, each.en, Bead((0,), (0,))) for _, each in made]
    matcher = Matcher(every, encoder, document=bare, closer=closer)
    for pair, (seed, each) in zip(every, made, strict=True):
        found = matcher.of(pair)
        for side in SIDES:
            seen = matcher.leftover(pair, found, side)
            if len(seen) and (each.kind == "clean" or each.kind in WRONG[side]):
                yield Row(
                    place.path.stem, place.path.suffix == ".beads", side, each.kind, seed,
                    seen[0].astype(np.float64), _placed(each, found, side),
                )  # fmt: skip


def _placed(each: Spoilt, found: Correspondence, side: Language) -> bool:
    clause = (found.ar_clauses if side == "ar" else found.en_clauses)[0]
    return each.words is None or overlap((clause.words.start, clause.words.stop), each.words) > 0.3


@dataclass(frozen=True, slots=True)
class Line:
    """Weights of one side."""

    mean: Floats
    scale: Floats
    out: Floats
    bias: float

    def odds(self, seen: Floats) -> Floats:
        """Return log-odds per row."""
        found: Floats = np.clip((seen - self.mean) / self.scale, -4, 4) @ self.out + self.bias
        return found


def fitted(rows: list[Row]) -> Line:
    """Fit by Newton's method, drawn to nothing."""
    rows = [row for row in rows if row.placed]
    seen = np.array([row.seen for row in rows])
    truth = np.array([float(row.kind != "clean") for row in rows])
    weight = np.where(truth > 0, SPOILT, 1.0)
    mean, scale = seen.mean(axis=0), seen.std(axis=0) + 1e-6
    scaled = np.c_[np.clip((seen - mean) / scale, -4, 4), np.ones(len(seen))]
    out = np.zeros(scaled.shape[1])
    pull = DRAWN * np.eye(len(out))
    pull[-1, -1] = 0
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-scaled @ out))
        curve = (scaled.T * (weight * likely * (1 - likely))) @ scaled + pull
        out += np.linalg.solve(curve, scaled.T @ (weight * (truth - likely)) - pull @ out)
    return Line(mean, scale, out[:-1], float(out[-1]))


def measured(rows: list[Row], odds: Floats) -> str:
    """Return how many long clauses are found at some rates of false alarms, English changed and Arabic changed."""
    clean = odds[[row.kind == "clean" for row in rows]]
    kinds = WRONG[rows[0].side]
    shown = []
    for rate in RATES:
        limit = np.quantile(clean, 1 - rate)
        found = [odds[[row.kind == kind and not row.seed for row in rows]] for kind in kinds]
        shown.append(
            f"{rate:.1%} ({limit:.2f}) " + " ".join(f"{np.mean(each > limit):.2f}" for each in found)
        )
    return f"{len(clean)} clean: " + "; ".join(shown)


def report(rows: list[Row]) -> None:
    """Print what each model finds in files the second was not fitted to."""
    files = sorted({row.file for row in rows})
    odds = np.zeros(len(rows))
    for fold in range(FOLDS):
        held = set(files[fold::FOLDS])
        line = fitted([row for row in rows if row.file not in held])
        for at, row in enumerate(rows):
            if row.file in held:
                odds[at] = line.odds(row.seen[None])[0]
    for literary in (True, False):
        at = [number for number, row in enumerate(rows) if row.literary == literary]
        some = [rows[number] for number in at]
        if some:
            name = f"{some[0].side} {'literature' if literary else 'the rest'}"
            print(f"{name}, first alone  {measured(some, np.array([row.seen[0] for row in some]))}")
            print(f"{name}, both         {measured(some, odds[at])}", flush=True)


@click.command()
@click.option("--write", is_flag=True, help="Write the weights file.")
@click.argument("files", nargs=-1, metavar="[WORDS.npz:HEAD.npz=]FILE ...")
def main(write: bool, files: tuple[str, ...]) -> None:
    """Fit and measure."""
    with ProcessPoolExecutor(2) as workers:
        every = [row for rows in workers.map(gathered, map(Place.of, files)) for row in rows]
    arrays: dict[str, Floats] = {}
    for side in SIDES:
        rows = [row for row in every if row.side == side]
        report(rows)
        line = fitted(rows)
        print(" ".join(f"{name}: {part:.2f}" for name, part in zip(COLUMNS, line.out, strict=True)))
        for name, part in (
            ("mean", line.mean), ("scale", line.scale), ("out", line.out), ("bias", np.array(line.bias))
        ):  # fmt: skip
            arrays[f"{side}_{name}"] = part.astype(np.float32)
    if write:
        np.savez_compressed(_FILE, **arrays)  # type: ignore[arg-type]  # numpy's stub mistakes ** for a flag


if __name__ == "__main__":
    main()
