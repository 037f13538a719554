"""Tune the encoder's head to know where a translation begins and ends.

    python tests/bench/fit_head.py [--write | --to FILE] [--folds DIR] [--pairs PAIRS.tsv ...] NAME=FOLDER ...

Documents are those of `train_aligner.py`, by the same arguments, plus plain pairs (`--plain`) that serve here alone.
From stretches of a document, every run of up to three neighbouring beads is to be nearest to its own translation, among
all such runs and the same runs with one sentence more or less at either end; and every bead among all beads of the
stretch and the same with a clause less or more (softmax loss both ways, Adam, hand-written slopes). The layers
are drawn to where they began, and a quarter of that is mixed in at the end: a mean of both heads does better than
either on texts of other kinds (held-out documents).

`--folds DIR` writes DIR/0.npz to DIR/3.npz, each tuned without the documents of one fold, for cross-validation:
`train_aligner.py --heads DIR` prepares every document with the head that has not seen it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import pairwise, repeat
from pathlib import Path

import click
import numpy as np
from clause_lessons import Clauses, of_beads, whole_and_spoilt
from documents import FOLDS, SOURCES, Gold, family, folds, pairs_document, sources
from numpy.typing import NDArray

from align.embed.cache import cached_features, default_path
from align.embed.tuned import FILE
from align.embed.use import UseEncoder

Floats = NDArray[np.float32]
Layers = dict[str, Floats]
Run = tuple[int, int]
"""First sentence and end of a run."""
_STRETCH, _LONGEST = 16, 3
"""Beads looked at together, and beads in a run."""
_SHARP = 50.0
"""Cosines are multiplied by this before the softmax."""
_EPOCHS, _RATE, _DRAWN, _MIXED = 2, 1.5e-4, 1e-2, 0.25
_RUNS, _CLAUSES = 0, 1
"""Kinds of lessons."""
_OFTEN = 2
"""Times a document with its own segmentation on each side counts as much as one of plain pairs."""


@dataclass(frozen=True, slots=True)
class Text:
    """A document ready to learn from."""

    name: str
    ar: NDArray[np.float64]
    en: NDArray[np.float64]
    """Framed features of the first 0 to N sentences."""
    beads: tuple[tuple[Run, Run], ...]
    clauses: tuple[Clauses, ...]
    """Of the same beads."""
    often: int


def text(name: str, gold: Gold, encoder: UseEncoder, often: int) -> Text:
    """Encode a document."""
    sums = []
    found = [
        cached_features(encoder, [each.text for each in side], default_path()) for side in (gold.ar, gold.en)
    ]
    for each in found:
        rows = each.sentences()
        sums.append(np.concatenate([np.zeros((1, rows.shape[1])), rows.cumsum(axis=0, dtype=np.float64)]))
    beads = [
        ((bead.ar[0], bead.ar[-1] + 1), (bead.en[0], bead.en[-1] + 1))
        for bead in gold.beads
        if bead.ar and bead.en and _unbroken(bead.ar) and _unbroken(bead.en)
    ]
    return Text(name, sums[0], sums[1], tuple(beads), tuple(of_beads(gold, *found)), often)


def _unbroken(numbers: Sequence[int]) -> bool:
    return numbers[-1] - numbers[0] + 1 == len(numbers)


def runs(beads: Sequence[tuple[Run, Run]]) -> Iterator[tuple[Run, Run]]:
    """Yield every run of neighbouring beads that is unbroken on both sides."""
    for size in range(1, _LONGEST + 1):
        for first in range(len(beads) - size + 1):
            held = beads[first : first + size]
            if all(one[s][1] == two[s][0] for one, two in pairwise(held) for s in (0, 1)):
                yield (held[0][0][0], held[-1][0][1]), (held[0][1][0], held[-1][1][1])


def nearly(wanted: Sequence[Run], count: int) -> list[Run]:
    """Return the runs that differ from a wanted one by a sentence at one end, and are not wanted themselves."""
    known = set(wanted)
    changed = [(a + x, b + y) for a, b in wanted for x, y in ((-1, 0), (0, 1), (1, 0), (0, -1))]
    return [run for run in dict.fromkeys(changed) if 0 <= run[0] < run[1] <= count and run not in known]


def step(layers: Layers, one: Text, first: int, frame: Floats) -> Layers | None:
    """Return the slopes of the runs of one stretch; None where there is nothing to tell apart."""
    found = list(runs(one.beads[first : first + _STRETCH]))
    if len(found) < 3:
        return None
    rows = []
    for side, sums in ((0, one.ar), (1, one.en)):
        wanted = [each[side] for each in found]
        ends = np.array([*wanted, *nearly(wanted, len(sums) - 1)])
        rows.append((sums[ends[:, 1]] - sums[ends[:, 0]]).astype(np.float32) + frame)
    return _slopes(layers, rows[0], rows[1], len(found))


def clause_step(
    layers: Layers, one: Text, first: int, frame: Floats, random: np.random.Generator
) -> Layers | None:
    """Return the slopes of the clauses of one stretch; None where there is nothing to tell apart."""
    beads = one.clauses[first : first + _STRETCH]
    if len(beads) < 3:
        return None
    ar, en = (whole_and_spoilt(beads, side, random) + frame for side in (0, 1))
    return _slopes(layers, ar, en, len(beads))


def _slopes(layers: Layers, ar_rows: Floats, en_rows: Floats, count: int) -> Layers:
    """Return the slopes of a softmax loss in which the first `count` rows of both sides belong together."""
    passes = _Pass(layers, ar_rows), _Pass(layers, en_rows)
    ar, en = passes[0].unit, passes[1].unit
    pull_ar = _error(_SHARP * ar[:count] @ en.T) * _SHARP / count
    pull_en = _error(_SHARP * en[:count] @ ar.T) * _SHARP / count
    slope_ar, slope_en = pull_en.T @ en[:count], pull_ar.T @ ar[:count]
    slope_ar[:count] += pull_ar @ en
    slope_en[:count] += pull_en @ ar
    one_side, other = passes[0].slopes(layers, slope_ar), passes[1].slopes(layers, slope_en)
    return {name: one_side[name] + other[name] for name in layers}


def _error(logits: Floats) -> Floats:
    """Return the softmax of each row less 1 on the diagonal."""
    weights = np.exp(logits - logits.max(axis=1, keepdims=True))
    weights /= weights.sum(axis=1, keepdims=True)
    weights[np.arange(len(weights)), np.arange(len(weights))] -= 1
    return weights


class _Pass:
    """The head run on some rows, with what its slopes need."""

    def __init__(self, layers: Layers, rows: Floats) -> None:
        self._mean = rows[:, :-1] / np.sqrt(np.maximum(rows[:, -1:], 1))
        self._y0 = np.maximum(self._mean @ layers["d0"], 0)
        self._y1 = np.maximum(self._mean @ layers["p1"] + self._y0 @ layers["d1"], 0)
        self._y2 = np.maximum(self._y1 @ layers["d2"], 0)
        self._z = np.tanh(self._y1 @ layers["p3"] + self._y2 @ layers["d3"])
        self._norm = np.linalg.norm(self._z, axis=1, keepdims=True)
        self.unit: Floats = self._z / self._norm

    def slopes(self, layers: Layers, slope: Floats) -> Layers:
        """Return the slopes of the layers, given those of the unit vectors."""
        along = np.einsum("ij,ij->i", slope, self.unit)[:, None]
        out = (slope - self.unit * along) / self._norm * (1 - self._z**2)
        at2 = out @ layers["d3"].T * (self._y2 > 0)
        at1 = (out @ layers["p3"].T + at2 @ layers["d2"].T) * (self._y1 > 0)
        at0 = at1 @ layers["d1"].T * (self._y0 > 0)
        return {
            "d0": self._mean.T @ at0, "p1": self._mean.T @ at1, "d1": self._y0.T @ at1,
            "d2": self._y1.T @ at2, "p3": self._y1.T @ out, "d3": self._y2.T @ out,
        }  # fmt: skip


def trained(texts: Sequence[Text], encoder: UseEncoder, seed: int = 0) -> Layers:
    """Return the layers, tuned."""
    random = np.random.default_rng(seed)
    frame = encoder.framed(np.ones((1, encoder.width), dtype=np.float32)) - 1
    begun = {name: layer.copy() for name, layer in encoder.head.items()}
    layers = {name: layer.copy() for name, layer in begun.items()}
    one, two = ({name: np.zeros_like(layer) for name, layer in begun.items()} for _ in range(2))
    places = [(each, _RUNS) for each in texts for _ in range(each.often)] + [
        (each, _CLAUSES) for each in texts
    ]
    total = _EPOCHS * sum(-(-len(each.beads) // _STRETCH) for each, _ in places)
    done = 0
    for _ in range(_EPOCHS):
        jobs = [(kind, each, at) for each, kind in places for at in _starts(len(each.beads), random)]
        for number in random.permutation(len(jobs)).tolist():
            kind, each, at = jobs[number]
            found = (
                step(layers, each, at, frame)
                if kind == _RUNS
                else clause_step(layers, each, at, frame, random)
            )
            if found is None:
                continue
            done += 1
            rate = np.float32(_RATE * max(0.05, 1 - done / total))
            for name, layer in list(layers.items()):
                slope = found[name] + 2 * _DRAWN * (layer - begun[name])
                one[name] += (slope - one[name]) * np.float32(0.1)
                two[name] += (slope**2 - two[name]) * np.float32(0.001)
                whole = one[name] / (1 - 0.9**done), two[name] / (1 - 0.999**done)
                layers[name] = layer - rate * whole[0] / (np.sqrt(whole[1]) + np.float32(1e-8))
    mixed = np.float32(_MIXED)
    return {name: layer + mixed * (begun[name] - layer) for name, layer in layers.items()}


def _starts(count: int, random: np.random.Generator) -> range:
    """Return first beads of stretches, elsewhere in every epoch."""
    return range(int(random.integers(_STRETCH)) if count > 2 * _STRETCH else 0, max(1, count - 2), _STRETCH)


def _written(layers: Layers, file: Path, signature: str) -> None:
    halves = {name: layer.astype(np.float16) for name, layer in layers.items()}
    np.savez_compressed(file, signature=np.array(signature), **halves)  # type: ignore[arg-type]  # numpy's stub mistakes ** for a flag
    print(f"{file} written", file=sys.stderr)


@click.command()
@click.option("--write", is_flag=True, help="Tune on everything and write the shipped file.")
@click.option("--to", type=click.Path(path_type=Path), help="Tune on everything and write this file.")
@click.option("--folds", "folder", type=click.Path(path_type=Path), help="Write one head per fold here.")
@click.option(
    "--pairs", multiple=True, type=click.Path(path_type=Path), help="A file of Arabic⇥English lines."
)
@click.option("--plain", multiple=True, type=click.Path(path_type=Path), help="Pairs used here alone.")
@click.argument("sets", nargs=-1, metavar="NAME=FOLDER ...")
def main(
    write: bool,
    to: Path | None,
    folder: Path | None,
    pairs: tuple[Path, ...],
    plain: tuple[Path, ...],
    sets: tuple[str, ...],
) -> None:
    """Tune."""
    encoder = UseEncoder()
    folders = [(name, Path(path)) for name, _, path in (each.partition("=") for each in sets)]
    found = [text(name, gold, encoder, _OFTEN) for name, golds in sources(folders) for gold in golds]
    found += [text(path.stem, pairs_document(path), encoder, 1) for path in pairs]
    own = folds([each.name for each in found])
    extra = [text("", pairs_document(path), encoder, 1) for path in plain]
    if folder:
        folder.mkdir(exist_ok=True, parents=True)
        (folder / SOURCES).write_text("\n".join(own), "utf-8")
        rests = [[each for each in found if own[family(each.name)] != fold] + extra for fold in range(FOLDS)]
        with ProcessPoolExecutor(2) as workers:
            for fold, layers in enumerate(workers.map(trained, rests, repeat(encoder))):
                _written(layers, folder / f"{fold}.npz", f"tuned-2/without fold {fold}")
    if write or to:
        _written(trained([*found, *extra], encoder), to or FILE, "tuned-2")


if __name__ == "__main__":
    main()
