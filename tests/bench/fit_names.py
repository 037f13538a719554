"""Fit what tells a name put for another from a name that only looks lost, and measure it on unseen pairs.

    python tests/bench/fit_names.py [--write] [--jobs N] [--names NAMES.txt] FIT ... --test TEST ...

FIT and TEST are files of clean pairs, Arabic⇥English, or `.beads` sources. In each, names of the English that an Arabic
word surely transliterates are replaced: by a name of the same document, by one of the list, or by themselves with one
consonant changed. NAMES.txt holds names one a line: those in Latin letters are put in, those in Arabic letters teach,
beside the names found in the pairs, what a name looks like to the encoder.
Printed: share of replaced names found at three rates of false alarms (clean pairs flagged).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import click
import numpy as np
from documents import blocks
from fit_clauses import Net, fitted
from numpy.typing import NDArray

from align.checks._base import Context
from align.checks._ledger import Ledger, Same, ledger
from align.checks._names import word_vectors
from align.checks._replaced import _FILE, candidates
from align.checks._seen import seen_in
from align.checks._suspects import suspects
from align.embed.use import UseEncoder
from align.match import Matcher
from align.model import Bead, Pair
from align.text.names import arabic, latin, nearness, nearness_within
from align.text.names_find import arabic_words, names
from align.text.places import is_place

Floats = NDArray[np.float64]
DOCUMENT, TRIES = 50, 1
RIDGE, SPREAD = 1e-3, 4.0
"""What keeps the weights of looks small, and what brings them to the size of log-odds."""
ALIKE = 0.3
"""Distance in sound from every name of the English beyond which an Arabic word is taken for no name."""
FAR = 0.2
"""Distance in sound from every Arabic word that a name put in must have: nearer, it might be right."""
_CONSONANTS = "bdfghjklmnqrstwz"


@dataclass(frozen=True, slots=True)
class Record:
    """One bead, clean or with one name replaced."""

    number: int
    replaced: bool
    rows: tuple[NDArray[np.float32], ...]
    """Evidence of every suspect name, shape [words, columns] each."""
    right: tuple[int, int]
    """Number of the replaced name among the suspects, and of its Arabic word among the rows; -1 when not there."""


def documents(path: Path) -> Iterator[tuple[Pair, ...]]:
    """Yield the clean pairs of a file, document by document."""
    if path.suffix == ".beads":
        found = [(" ".join(b.ar), " ".join(b.clean)) for b in blocks(path) if b.ar and b.clean]
    else:
        rows = [line.split("\t") for line in path.read_text("utf-8").splitlines() if "\t" in line]
        found = [(row[0], row[1]) for row in rows]
    size = len(found) if path.suffix == ".beads" else DOCUMENT
    for first in range(0, len(found), size):
        part = found[first : first + size]
        yield tuple(Pair(ar, en, Bead((at,), (at,))) for at, (ar, en) in enumerate(part))


def true_names(pair: Pair) -> list[tuple[int, int, int]]:
    """Return (start, end) of each name that an Arabic word surely is, and where that word begins."""
    found = []
    for name in names(pair.en):
        if name.common or len(name.text) < 4 or is_place(name.text):
            continue
        word = min(
            arabic_words(pair.ar), key=lambda each: nearness(arabic(each.plain), name.latin), default=None
        )
        if word and nearness(arabic(word.plain), name.latin) <= 0.1:
            found.append((name.span.start, name.span.end, word.start))
    return found


def another(name: str, pools: Sequence[Sequence[str]], dice: np.random.Generator) -> str:
    """Return what a name is replaced by: one of a pool, or itself with one consonant changed."""
    kind = int(dice.integers(len(pools) + 1))
    if kind < len(pools) and pools[kind]:
        return str(dice.choice(pools[kind]))
    spots = [at for at, letter in enumerate(name) if at and letter in _CONSONANTS]
    if not spots:
        return name
    at = int(dice.choice(spots))
    return name[:at] + str(dice.choice(list(_CONSONANTS))) + name[at + 1 :]


def records(pairs: tuple[Pair, ...], pool: Sequence[str], encoder: UseEncoder, seed: int) -> Iterator[Record]:
    """Yield every pair clean and, where it has names, with some of them replaced."""
    cases = list(_cases(pairs, pool, np.random.default_rng(seed)))
    every = (*pairs, *(pair for _, pair, _ in cases))
    context = Context(pairs=pairs, encoder=encoder, match=Matcher(every, encoder, document=pairs))
    for number, pair in enumerate(pairs):
        yield _record(number, pair, context, None)
    for number, pair, put in cases:
        yield _record(number, pair, context, put)


def _cases(
    pairs: tuple[Pair, ...], pool: Sequence[str], dice: np.random.Generator
) -> Iterator[tuple[int, Pair, tuple[int, int]]]:
    """Yield number of the pair, the pair with a name replaced, and where the new name and the right word begin."""
    spots = [true_names(pair) for pair in pairs]
    here = sorted({pair.en[a:b] for pair, found in zip(pairs, spots, strict=True) for a, b, _ in found})
    for number, (pair, found) in enumerate(zip(pairs, spots, strict=True)):
        for start, end, word in [found[at] for at in dice.permutation(len(found))[:TRIES]]:
            new = another(pair.en[start:end], (here, pool), dice)
            heard = min(nearness_within(arabic(each.plain), latin(new)) for each in arabic_words(pair.ar))
            if heard > FAR:
                yield number, Pair(pair.ar, pair.en[:start] + new + pair.en[end:], pair.bead), (start, word)


def without(known: Ledger, number: int) -> Ledger:
    """Return what the other beads of a document say of its names: a wrong bead does not say what would be right."""
    tables = [
        {key: tuple(each for each in entries if each.beads != (number,)) for key, entries in table.items()}
        for table in (known.english, known.arabic)
    ]
    full = [{key: entries for key, entries in table.items() if entries} for table in tables]
    return Ledger(full[0], full[1])


def _record(number: int, pair: Pair, context: Context, put: tuple[int, int] | None) -> Record:
    seen, known = seen_in(pair, context), without(ledger(Same(context.pairs)), number)
    rows, right = [], (-1, -1)
    for at in suspects(seen, known, context):
        found, table = candidates(seen, at, known, context)
        if put and seen.names[at].span.start == put[0]:
            starts = [word.start for word in found]
            right = (len(rows), starts.index(put[1]) if put[1] in starts else -1)
        rows.append(table)
    return Record(number, put is not None, tuple(rows), right)


def lessons(found: Sequence[Record]) -> tuple[Floats, Floats]:
    """Return evidence and labels: 1 for the word that the put-in name stands for."""
    x, y = [], []
    for record in found:
        for number, table in enumerate(record.rows):
            if record.replaced and number != record.right[0]:
                continue
            labels = np.zeros(len(table))
            if record.replaced and record.right[1] >= 0:
                labels[record.right[1]] = 1
            x.append(table)
            y.append(labels)
    return np.concatenate(x).astype(np.float64), np.concatenate(y)


def measured(net: Net, found: Sequence[Record]) -> str:
    """Return the share of replaced names found at three rates of clean pairs flagged."""

    def most(record: Record) -> float:
        return max((float(net.odds(table).max()) for table in record.rows if len(table)), default=-99.0)

    clean = np.array([most(record) for record in found if not record.replaced])
    wrong = np.array([most(record) for record in found if record.replaced])
    shares = []
    for rate in (0.01, 0.005, 0.0025):
        limit = np.quantile(clean, 1 - rate)
        shares.append(f"{np.mean(wrong > limit):.3f} at {rate:.2%} (odds {limit:.2f})")
    return f"{len(clean)} clean, {len(wrong)} spoilt, suspect {np.mean(wrong > -99):.3f}, found " + ", ".join(
        shares
    )


def looks(pairs: Sequence[Pair], listed: Sequence[str], encoder: UseEncoder) -> tuple[Floats, float]:
    """Fit what a name looks like: weights [D] and bias, by least squares over word vectors."""
    yes = dict.fromkeys(listed)
    no: dict[str, None] = {}
    for pair in pairs:
        there = {start for _, _, start in true_names(pair)}
        latins = [name.latin for name in names(pair.en)]
        for word in arabic_words(pair.ar):
            if word.start in there:
                yes[word.text] = None
            elif all(nearness_within(arabic(word.plain), each, ALIKE) > ALIKE for each in latins):
                no[word.text] = None
    words = [*yes, *(word for word in no if word not in yes)]
    x = np.append(word_vectors(encoder, words).astype(np.float64), np.ones((len(words), 1)), axis=1)
    y = np.where(np.arange(len(words)) < len(yes), 1.0, -1.0)
    weight = np.where(y > 0, 0.5 / len(yes), 0.5 / (len(words) - len(yes)))
    state = np.linalg.solve((x.T * weight) @ x + RIDGE * np.eye(x.shape[1]), x.T @ (weight * y))
    return SPREAD * state[:-1], float(SPREAD * state[-1])


def _gathered(job: tuple[tuple[Pair, ...], Sequence[str], int]) -> list[Record]:
    return list(records(job[0], job[1], _encoder(), job[2]))


@cache
def _encoder() -> UseEncoder:
    return UseEncoder()


@click.command()
@click.option("--write", is_flag=True, help="Write the weights file.")
@click.option("--jobs", default=2, help="Processes.")
@click.option("--names", "listed", type=click.Path(path_type=Path), help="Names, one a line.")
@click.option("--test", "tests", multiple=True, type=click.Path(path_type=Path), help="Measured, not fitted.")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
def main(
    write: bool, jobs: int, listed: Path | None, tests: tuple[Path, ...], files: tuple[Path, ...]
) -> None:
    """Fit and measure."""
    every = listed.read_text("utf-8").split() if listed else []
    put_in = [name for name in every if re.fullmatch(r"[A-Z][a-z]{3,}", name)]
    texts = [each for path in files for each in documents(path)]
    arabic_names = [name for name in every if not name.isascii()]
    name, bias = looks([pair for each in texts for pair in each], arabic_names, _encoder())
    arrays = {"name": name.astype(np.float32), "name_bias": np.array(bias, dtype=np.float32)}
    np.savez_compressed(_FILE, **arrays)  # type: ignore[arg-type]  # the evidence reads it
    with ProcessPoolExecutor(jobs) as pool:

        def gathered(part: Sequence[tuple[Pair, ...]]) -> list[Record]:
            tasks = [(each, put_in, at) for at, each in enumerate(part)]
            return [row for rows in pool.map(_gathered, tasks) for row in rows]

        net = fitted(*lessons(gathered(texts)), 0)
        for path in tests:
            print(f"{path.name}:", measured(net, gathered(list(documents(path)))), flush=True)
    if write:
        parts = (net.mean, net.scale, net.into, net.into_bias, net.out, net.out_bias)
        for key, part in zip(("mean", "scale", "in", "in_bias", "out", "out_bias"), parts, strict=True):
            arrays[key] = part.astype(np.float32)
        np.savez_compressed(_FILE, **arrays)  # type: ignore[arg-type]  # numpy's stub mistakes ** for a flag


if __name__ == "__main__":
    main()
