"""Fit what a noun for someone looks like to the encoder, against nouns for things.

    python tests/bench/fit_someone.py [--write] TEXT ...

TEXT are files of pairs, Arabic⇥English; what the English says after an article or an owner, and the table of parties
lacks, teaches what things look like (with some persons among them). Printed: the shares of both that are taken for
someone, each word judged by weights that never saw it.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import click
import numpy as np
from numpy.typing import NDArray

from align.checks._names import word_vectors
from align.checks._someone import _FILE
from align.embed.use import UseEncoder
from align.text.parties import every_english

FOLDS, RIDGE, OFTEN, MOST = 5, 20.0, 2, 6000
_NOUN = re.compile(r"\b(?:the|his|her|a|an|of|my|our|their) ([a-z]{3,})\b")


def _fitted(rows: NDArray[np.float64], someone: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return weights by which a row is above 0 where it is someone; both kinds weigh the same."""
    share = np.where(someone, (~someone).sum() / someone.sum(), 1.0)[:, None]
    square = (rows * share).T @ rows + RIDGE * np.eye(rows.shape[1])
    return np.asarray(np.linalg.solve(square, (rows * share).T @ (2.0 * someone - 1)))


@click.command()
@click.argument("texts", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--write", is_flag=True, help="Write the weights into the package.")
def main(texts: tuple[Path, ...], *, write: bool) -> None:
    """Fit, print how well unseen words are told, and write."""
    persons = sorted(every_english())
    counts: Counter[str] = Counter()
    for path in texts:
        for line in path.read_text(encoding="utf-8").splitlines():
            counts.update(_NOUN.findall(line.split("\t")[1] if "\t" in line else line))
    known = set(persons)
    things = [word for word, often in counts.most_common(MOST) if word not in known and often >= OFTEN]
    vectors = word_vectors(UseEncoder(), [*persons, *things]).astype(np.float64)
    rows = np.column_stack([vectors, np.ones(len(vectors))])
    someone = np.arange(len(rows)) < len(persons)
    fold = np.random.default_rng(0).integers(0, FOLDS, len(rows))
    odds = np.zeros(len(rows))
    for number in range(FOLDS):
        odds[fold == number] = rows[fold == number] @ _fitted(rows[fold != number], someone[fold != number])
    shares = [
        f"{(odds[kind] > 0).mean():.1%} of {kind.sum()} {name}"
        for kind, name in ((someone, "parties"), (~someone, "things"))
    ]
    print(", ".join(shares))
    if write:
        weights = _fitted(rows, someone)
        np.savez_compressed(_FILE, weights=weights[:-1].astype(np.float16), bias=np.float32(weights[-1]))


if __name__ == "__main__":
    main()
