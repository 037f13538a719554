"""Fit the model that weighs clauses without counterpart, and measure it on pairs it was not fitted on.

    python tests/bench/fit_clauses.py [--write] [--short SHARE] WORDS.npz:HEAD.npz=FIT ...
        --test [WORDS.npz:HEAD.npz=]TEST

WORDS.npz are word weights that `fit_words.py --to` made of other files, HEAD.npz a head that `fit_head.py` made of
others: both look surer on the pairs they were trained on than they will ever be again, and a clause model fitted there
believes them too much (0.79 for 0.85 of omitted clauses found on unseen news). A test without them is measured with
the shipped ones.
Each file holds clean pairs, Arabic⇥English, neighbours of one document after another, or is a `.beads` source. They are
spoilt by `corrupt_clauses`; a clause put in is labelled by its words, one taken away by the likeliest candidate of the
other side under the model so far. Printed: share of spoilt pairs found at 5%, 1% and 0.5% false alarms on clean ones.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path

import click
import numpy as np
from corrupt_clauses import Spoilt, spoilt
from documents import blocks
from numpy.typing import NDArray

from align.embed._base import Encoder
from align.embed.tuned import FILE as HEAD
from align.embed.tuned import Tuned
from align.embed.use import UseEncoder
from align.match import judge as weights
from align.match.clauses import _FILE, COLUMNS, chosen, evidence
from align.match.correspond import Matcher
from align.model import Bead, Language, Pair

Floats = NDArray[np.float64]
HIDDEN, EPOCHS, ROUNDS, RATE, DECAY = 16, 15, 3, 0.01, 3e-2
DOCUMENT = 50
"""Pairs of a file that are taken for one document."""
SIDES: tuple[Language, ...] = ("ar", "en")


@dataclass(frozen=True, slots=True)
class Record:
    """One pair with its candidates on both sides."""

    spoilt: Spoilt
    found: dict[Language, list[tuple[int, int]]]
    rows: dict[Language, NDArray[np.float32]]


def records(
    document: str,
    pairs: Sequence[tuple[str, str]],
    encoder: UseEncoder,
    closer: Encoder,
    seed: int,
    short: float = 0.0,
) -> Iterator[Record]:
    """Spoil the pairs of one document and gather the evidence."""
    made = list(spoilt(document, pairs, np.random.default_rng(seed), short=short))
    matcher = Matcher([Pair(ar, en, Bead((0,), (0,))) for ar, en in pairs], encoder, closer=closer)
    for first in range(0, len(made), 48):
        block = made[first : first + 48]
        for each, look in zip(
            block, matcher.looks([Pair(s.ar, s.en, Bead((0,), (0,))) for s in block]), strict=True
        ):
            if look is not None:
                looks = dict(zip(SIDES, look[1:], strict=True))
                found = {side: chosen(looks[side], side) for side in SIDES}
                rows = {side: evidence(looks[side], found[side], encoder, closer) for side in SIDES}
                yield Record(each, found, rows)


def overlap(found: tuple[int, int], put: range) -> float:
    """Return shared words over all words of two runs."""
    shared = max(0, min(found[1], put.stop) - max(found[0], put.start))
    return shared / (max(found[1], put.stop) - min(found[0], put.start)) if shared else 0.0


def lessons(rows: Sequence[Record], side: Language, net: Net | None) -> tuple[Floats, Floats]:
    """Return candidates and their labels; those of pairs cut on the other side need a net to find them."""
    x, y = [], []
    other = "en" if side == "ar" else "ar"
    for row in rows:
        mine, kind = row.rows[side], row.spoilt.kind
        if not len(mine):
            continue
        if kind == "clean":
            x.append(mine)
            y.append(np.zeros(len(mine)))
        elif kind == f"{side}+" and row.spoilt.words is not None:
            share = np.array([overlap(each, row.spoilt.words) for each in row.found[side]])
            sure = (share > 0.7) | (share < 0.15)
            x.append(mine[sure])
            y.append((share[sure] > 0.7).astype(float))
        elif kind == f"{other}-" and net is not None:
            best = int(net.odds(mine).argmax())
            x.append(mine[best : best + 1])
            y.append(np.ones(1))
    return np.concatenate(x).astype(np.float64), np.concatenate(y)


@dataclass(frozen=True, slots=True)
class Net:
    """One hidden layer."""

    mean: Floats
    scale: Floats
    into: Floats
    into_bias: Floats
    out: Floats
    out_bias: Floats

    def odds(self, rows: NDArray[np.float32]) -> Floats:
        """Return log-odds per row."""
        return self.hidden(rows) @ self.out + self.out_bias

    def hidden(self, rows: NDArray[np.float32] | Floats) -> Floats:
        """Return the hidden layer."""
        scaled: Floats = np.tanh(np.clip((rows - self.mean) / self.scale, -4, 4) @ self.into + self.into_bias)
        return scaled


def fitted(x: Floats, y: Floats, seed: int) -> Net:
    """Fit a net by Adam on the log loss."""
    rng = np.random.default_rng(seed)
    mean, scale = x.mean(axis=0), x.std(axis=0) + 1e-6
    state = [
        rng.normal(0, 0.15, (x.shape[1], HIDDEN)),
        np.zeros(HIDDEN),
        rng.normal(0, 0.3, HIDDEN),
        np.zeros(1),
    ]
    first, second = [np.zeros_like(each) for each in state], [np.zeros_like(each) for each in state]
    scaled = np.clip((x - mean) / scale, -4, 4)
    step, total = 0, EPOCHS * (len(x) // 256 + 1)
    for _ in range(EPOCHS):
        for at in np.array_split(rng.permutation(len(x)), len(x) // 256 + 1):
            hidden = np.tanh(scaled[at] @ state[0] + state[1])
            error = (1 / (1 + np.exp(-(hidden @ state[2] + state[3]))) - y[at]) / len(at)
            back = np.outer(error, state[2]) * (1 - hidden**2)
            slopes = [scaled[at].T @ back, back.sum(axis=0), hidden.T @ error, error.sum(keepdims=True)]
            slopes = [g + DECAY * s / 10 * (s.ndim == 2) for g, s in zip(slopes, state, strict=True)]
            step += 1
            rate = RATE * (1 - step / (total + 1))
            for n, slope in enumerate(slopes):
                first[n] = 0.9 * first[n] + 0.1 * slope
                second[n] = 0.99 * second[n] + 0.01 * slope**2
                whole = first[n] / (1 - 0.9**step), second[n] / (1 - 0.99**step)
                state[n] = state[n] - rate * whole[0] / (np.sqrt(whole[1]) + 1e-8)
    return Net(mean, scale, *state)


def trained(rows: Sequence[Record], side: Language) -> Net:
    """Fit in rounds: each finds the clauses whose counterpart was taken away with the net of the last."""
    net: Net | None = None
    for seed in range(ROUNDS):
        net = fitted(*lessons(rows, side, net), seed)
    assert net is not None
    return net


def measured(net: Net, rows: Sequence[Record], side: Language) -> str:
    """Return how many spoilt pairs are found at three rates of false alarms, changes to the English only."""
    kind = "en-" if side == "ar" else "en+"
    best: dict[str, list[float]] = {"clean": [], kind: []}
    places = []
    for row in rows:
        if row.spoilt.kind in best:
            odds = net.odds(row.rows[side]) if len(row.rows[side]) else np.array([-9.0])
            best[row.spoilt.kind].append(float(odds.max()))
            if row.spoilt.words is not None and len(row.rows[side]):
                places.append(overlap(row.found[side][int(odds.argmax())], row.spoilt.words) > 0.5)
    clean, wrong = np.array(best["clean"]), np.array(best[kind])
    shares = []
    for rate in (0.05, 0.01, 0.005):
        limit = np.quantile(clean, 1 - rate)
        shares.append(f"{np.mean(wrong > limit):.3f} at {rate:.1%} (odds {limit:.2f})")
    placed = f", clause right {np.mean(places):.3f}" if places else ""
    return f"{side}: {len(clean)} clean, {len(wrong)} spoilt, found " + ", ".join(shares) + placed


def read(path: Path) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Yield documents of a file of pairs, or the one of a `.beads` source, its planted errors mended."""
    if path.suffix == ".beads":
        yield path.stem, [(" ".join(b.ar), " ".join(b.clean)) for b in blocks(path) if b.ar and b.clean]
        return
    rows = [line.split("\t") for line in path.read_text("utf-8").splitlines() if "\t" in line]
    for first in range(0, len(rows), DOCUMENT):
        yield f"{path.stem}-{first}", [(row[0], row[1]) for row in rows[first : first + DOCUMENT]]


@dataclass(frozen=True, slots=True)
class Place:
    """A file and what its pairs are looked at with."""

    path: Path
    words: Path = weights._FILE
    head: Path = HEAD

    @classmethod
    def of(cls, text: str) -> Place:
        """Read [WORDS.npz:HEAD.npz=]FILE."""
        models, _, path = text.rpartition("=")
        return cls(Path(path), *(Path(each) for each in models.split(":"))) if models else cls(Path(path))


def gathered(place: Place, short: float) -> list[Record]:
    """Return the records of a file."""
    encoder = UseEncoder()
    weights._FILE = place.words
    weights.judge.cache_clear()
    closer = Tuned(encoder, place.head)
    documents = enumerate(read(place.path))
    return [
        row for at, (name, pairs) in documents for row in records(name, pairs, encoder, closer, at, short)
    ]


@click.command()
@click.option("--write", is_flag=True, help="Write the weights file.")
@click.option("--short", default=0.0, help="Share of changes made to short pieces when fitting.")
@click.option("--test", "tests", multiple=True, help="Measured, not fitted.")
@click.argument("files", nargs=-1, metavar="WORDS.npz:HEAD.npz=FIT ...")
def main(write: bool, short: float, tests: tuple[str, ...], files: tuple[str, ...]) -> None:
    """Fit and measure."""
    with ProcessPoolExecutor(2) as workers:
        fit = [row for rows in workers.map(gathered, map(Place.of, files), repeat(short)) for row in rows]
        places = [Place.of(each) for each in tests]
        found = workers.map(gathered, places, repeat(0.0))
        test = {place.path.stem: rows for place, rows in zip(places, found, strict=True)}
    saved(fit, test, write=write)


def saved(fit: Sequence[Record], tests: Mapping[str, Sequence[Record]], *, write: bool) -> None:
    """Fit both sides, print what they reach, and write them when asked to."""
    arrays: dict[str, Floats] = {}
    for side in SIDES:
        net = trained(fit, side)
        for name, test in tests.items():
            print(name, measured(net, test, side), flush=True)
        parts = (net.mean, net.scale, net.into, net.into_bias, net.out, net.out_bias)
        for name, part in zip(("mean", "scale", "in", "in_bias", "out", "out_bias"), parts, strict=True):
            arrays[f"{side}_{name}"] = part.astype(np.float32)
    assert len(COLUMNS) == len(arrays["ar_mean"])
    if write:
        np.savez_compressed(_FILE, **arrays)  # type: ignore[arg-type]  # numpy's stub mistakes ** for a flag


if __name__ == "__main__":
    main()
