"""Train the aligner's judge, and measure it on documents it was not trained on.

    python tests/bench/train_aligner.py [--write] [--members 2] [--heads DIR] [--nets DIR] [--pairs PAIRS.tsv ...]
        NAME=FOLDER ...

Documents: the `.beads` sources beside this file, the demo pair, every NAME.gold of the folders given (with
NAME.ar.txt and NAME.en.txt), and what `synthetic.py` makes of files of sentence pairs. Each folder is one group, so is
each file of pairs, and each other document is a group of its own; documents of one group, and folders whose names
begin alike up to a slash, are never split between training and measuring. The figures printed are of four-fold
cross-validation with one net; the weights written with `--write` are those of an ensemble trained on everything, and
their temperature is fitted on the held-out folds. Two nets are trained at a time; `--nets` keeps those of the folds.
Documents that the heads do not know (`sources.txt` beside them) come after the others in the count of folds.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

import click
import numpy as np
from crf import Lesson, Parameters, arrays, judge, known, lesson, nets, train
from documents import FOLDS, SOURCES, Gold, family, folds, known_to, sources
from synthetic import KINDS, synthetic

from align.aligner.judge import _FILE, SECOND, Judge
from align.aligner.moved import with_moved
from align.aligner.solve import solve
from align.embed._base import Encoder, Features
from align.embed.cache import cached_features, default_path
from align.embed.tuned import Tuned, tuned
from align.embed.use import UseEncoder
from align.evaluate import Scores, calibration, scores
from align.model import Bead

_SHARE = 3.0
"""Weight of a group of many documents, together; a document of its own weighs 1."""
_VARIED = 1.5
"""Times that for the groups of a family, which are the same texts merged, dropped and moved in several ways."""
_MADE = 0.7
"""Share of that for a group made from sentence pairs."""


@dataclass(frozen=True, slots=True)
class Group:
    """Documents that are held out together."""

    name: str
    fold: int
    lessons: tuple[Lesson, ...]


def groups(
    folders: list[tuple[str, Path]], pairs: tuple[Path, ...], heads: Path | None = None
) -> Iterator[Group]:
    """Yield every group of documents, prepared, each by the head tuned without its fold where heads are given."""
    plain = UseEncoder()
    everything = dict(sources(folders))
    fold_of = folds([*everything, *(path.stem for path in pairs)], known_to(heads))
    if heads:
        encoders: list[Encoder] = [Tuned(plain, heads / f"{fold}.npz") for fold in range(FOLDS)]
    else:
        encoders = [tuned(plain)] * FOLDS

    def features(gold: Gold) -> tuple[Features, Features]:
        ar, en = ([each.text for each in side] for side in (gold.ar, gold.en))
        return cached_features(plain, ar, default_path()), cached_features(plain, en, default_path())

    for name, golds in everything.items():
        encoder, alone = encoders[fold_of[family(name)]], name not in dict(folders)
        kinds = (False, True) if alone and name != "memoir" else (False,)
        share = 1.0 / len(kinds) if alone else min(1.0, _SHARE / max(1, len(golds)))
        weight = share * (_VARIED if family(name) != name else 1.0)
        lessons = (
            lesson(gold, encoder, features(gold), paragraphs=known, weight=weight)
            for gold in golds
            for known in kinds
        )
        yield Group(name, fold_of[family(name)], tuple(lessons))
    for path in pairs:
        for kind in KINDS:
            made = list(synthetic(path, kind))
            share = min(1.0, _SHARE / max(1, len(made))) * _MADE
            encoder = encoders[fold_of[path.stem]]
            lessons = (lesson(gold, encoder, features(gold), paragraphs=False, weight=share) for gold in made)
            yield Group(f"{path.stem}/{kind}", fold_of[path.stem], tuple(lessons))


def aligned(judged: Judge, one: Lesson) -> list[Bead]:
    """Return what the aligner makes of a document."""
    beads = solve(range(len(one.gold.ar)), range(len(one.gold.en)), one.texts, judged)
    return with_moved(beads, one.texts, judged)


_HELD: list[Group] = []
"""Every group of documents; workers are forked with it, so that nothing is sent to them."""


def net(seed: int, without: int | None = None) -> Parameters:
    """Return one net for either look, trained without the documents of one fold.

    What the first look tells the second of a document comes from a net that has not seen it, as it will be of new
    documents: two are trained on half of the sources each.
    """
    inside = [each for each in _HELD if without is None or each.fold != without]
    first = train([one for each in inside for one in each.lessons], seed=seed)
    half = {name: number % 2 for number, name in enumerate(sorted({family(each.name) for each in inside}))}
    again: list[Lesson] = []
    for side in (0, 1):
        seen = [one for each in inside if half[family(each.name)] != side for one in each.lessons]
        unseen = [one for each in inside if half[family(each.name)] == side for one in each.lessons]
        again += known(unseen, nets(train(seen, seed=seed)))
    second = train(again, seed=seed)
    return first | {f"{SECOND}{key}": value for key, value in second.items()}


Outcome = dict[str, list[tuple[tuple[Bead, ...], list[Bead]]]]
"""Gold and what comes out for every document, by group."""


def measured(fold: int) -> tuple[Parameters, Outcome]:
    """Return a net that has not seen a fold, and what comes of the fold's documents by it."""
    parameters = net(0, fold)
    judged = judge([parameters])
    return parameters, {
        each.name: [(one.gold.beads, aligned(judged, one)) for one in each.lessons]
        for each in _HELD
        if each.fold == fold
    }


def fitted_temperature(documents: list[tuple[tuple[Bead, ...], list[Bead]]]) -> float:
    """Return the temperature that makes confidence agree best with truth (log loss), fitted by scanning."""
    found = [(bead.confidence, (bead.ar, bead.en)) for _, beads in documents for bead in beads]
    right = [
        (bead.ar, bead.en) in {(each.ar, each.en) for each in gold}
        for gold, beads in documents
        for bead in beads
    ]
    inside = np.clip([confidence for confidence, _ in found], 1e-9, 1 - 1e-9)
    odds, truth = np.log(inside / (1 - inside)), np.array(right, dtype=np.float64)
    losses = {}
    for temperature in np.arange(0.5, 3.01, 0.05):
        p = np.clip(1 / (1 + np.exp(-odds / temperature)), 1e-9, 1 - 1e-9)
        losses[float(temperature)] = -float(np.mean(truth * np.log(p) + (1 - truth) * np.log(1 - p)))
    return min(losses, key=losses.__getitem__)


@click.command()
@click.option("--write", is_flag=True, help="Train on everything and write the weights file.")
@click.option("--members", default=2, show_default=True, help="Nets in the ensemble.")
@click.option(
    "--pairs", multiple=True, type=click.Path(path_type=Path), help="A file of Arabic⇥English lines."
)
@click.option("--heads", type=click.Path(path_type=Path), help="Heads per fold, from fit_head.py --folds.")
@click.option("--nets", "keep", type=click.Path(path_type=Path), help="Folder for the nets of the folds.")
@click.argument("sets", nargs=-1, metavar="NAME=FOLDER ...")
def main(
    write: bool,
    members: int,
    pairs: tuple[Path, ...],
    heads: Path | None,
    keep: Path | None,
    sets: tuple[str, ...],
) -> None:
    """Cross-validate, and train."""
    folders = [(name, Path(path)) for name, _, path in (each.partition("=") for each in sets)]
    _HELD.extend(groups(folders, pairs, heads))
    print(
        f"{sum(len(each.lessons) for each in _HELD)} documents, "
        f"{sum(one.missed for each in _HELD for one in each.lessons)} gold beads are no candidates",
        file=sys.stderr,
    )
    with ProcessPoolExecutor(2, mp_context=get_context("fork")) as workers:
        results = _shown(_kept(workers.map(measured, range(FOLDS)), keep, known_to(heads)))
        parameters = list(workers.map(net, range(members))) if write else []
    found = calibration(results)
    temperature = fitted_temperature(results)
    print(f"calibration error {found.error:.4f}, right at 0.9 and above {found.sure_right:.4f}")
    print(f"temperature {temperature:.2f}")
    if write:
        signature = f"judge-4/{sum(len(each.lessons) for each in _HELD)} documents/{members} members"
        with _FILE.open("wb") as file:
            np.savez_compressed(file, **arrays(parameters, temperature, signature))
        print(f"{_FILE} written")


def _kept(
    found: Iterator[tuple[Parameters, Outcome]], folder: Path | None, earlier: list[str]
) -> Iterator[Outcome]:
    """Yield the outcomes, and keep the nets and the names of the sources they were made with."""
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
        order = folds([each.name for each in _HELD], earlier)
        (folder / SOURCES).write_text("\n".join(order), "utf-8")
    for fold, (parameters, outcome) in enumerate(found):
        if folder:
            with (folder / f"{fold}.npz").open("wb") as file:
                np.savez_compressed(file, **parameters)
        yield outcome


def _shown(folds_of: Iterator[Outcome]) -> list[tuple[tuple[Bead, ...], list[Bead]]]:
    """Print the scores of every group, and return all pairs of gold and outcome."""
    results = []
    for found in folds_of:
        for name, pairs in found.items():
            total = sum((scores(*pair) for pair in pairs), Scores())
            print(
                f"{name:26} strict {total.strict.f1:.4f} lax {total.lax.f1:.4f} gap {total.gap.f1:.3f}",
                flush=True,
            )
            results += pairs
    return results


if __name__ == "__main__":
    main()
