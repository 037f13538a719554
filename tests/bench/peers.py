"""How other aligners do on the same sentences, with the same vectors.

    python tests/bench/peers.py NAME=FOLDER ...

Documents are those of `train_aligner.py`, by the same arguments; nothing is fitted, so no document need be held out.
`vecalign` is the algorithm as the package `sentalign` carries it (pip install sentalign; left out without it), at
its own settings; `bertalign` is written down here after the published description: anchors by the three nearest
neighbours, then a path of windows by cosine less that of the neighbourhood, weighed by lengths, at most five sentences
a bead, or eight; `hunalign` is in a file of its own. Windows of sentences have the vectors of their summed features,
with the encoder's own head. Printed: strict F1 by source, mean over its documents.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from documents import Gold, sources
from hunalign import hunalign
from numpy.typing import NDArray

from align.embed.cache import cached_features, default_path
from align.embed.use import UseEncoder
from align.evaluate import scores
from align.model import Bead

Floats = NDArray[np.float32]
_NEAREST, _BAND, _SKIP, _REACH = 3, 5, -0.1, 20
"""Neighbours that may be anchors, sentences around the anchors, price of a gap, sentences off the diagonal at first."""
_FAR = -1e9


def windows(encoder: UseEncoder, texts: Sequence[str], most: int) -> list[Floats]:
    """Return unit vectors of 1 to `most` sentences that end at each sentence, [most][n, D]."""
    rows = cached_features(encoder, list(texts), default_path()).sentences()
    sums = np.concatenate(
        [np.zeros((1, rows.shape[1]), np.float32), np.cumsum(rows, axis=0, dtype=np.float32)]
    )
    ends = np.arange(1, len(texts) + 1)
    return [encoder.vectors(sums[ends] - sums[np.maximum(ends - size, 0)]) for size in range(1, most + 1)]


def bertalign(encoder: UseEncoder, gold: Gold, most: int) -> list[Bead]:
    """Return the beads of the two passes."""
    texts = [[each.text for each in side] for side in (gold.ar, gold.en)]
    ar, en = (windows(encoder, side, most - 1) for side in texts)
    sizes = [np.concatenate([[0], np.cumsum([len(text.encode()) for text in side])]) for side in texts]
    anchors = _anchors(ar[0], en[0])
    return _beads(_second(ar, en, sizes, _middle(anchors, len(texts[0]), len(texts[1])), most))


def _anchors(ar: Floats, en: Floats) -> list[tuple[int, int]]:
    """Return 1-1 pairs of the best path through the nearest neighbours."""
    like = ar @ en.T
    near = np.argsort(-like, axis=1)[:, :_NEAREST]
    score = np.zeros_like(like)
    np.put_along_axis(score, near, np.take_along_axis(like, near, axis=1), axis=1)
    n, m = like.shape
    off = np.abs(np.arange(n)[:, None] * m / n - np.arange(m)[None]) > max(_REACH, m // 10)
    score[off] = 0
    best = np.zeros((n + 1, m + 1), np.float32)
    for i in range(1, n + 1):
        taken = best[i - 1, :-1] + score[i - 1]
        best[i, 1:] = np.maximum.accumulate(np.maximum(best[i - 1, 1:], taken))
    found, i, j = [], n, m
    while i and j:
        if best[i, j] == best[i - 1, j]:
            i -= 1
        elif best[i, j] == best[i, j - 1]:
            j -= 1
        else:
            i, j = i - 1, j - 1
            found.append((i, j))
    return found[::-1]


def _middle(anchors: Sequence[tuple[int, int]], n: int, m: int) -> NDArray[np.int64]:
    """Return the English node that each Arabic node [n + 1] should be near."""
    points = [(0, 0), *((i + 1, j + 1) for i, j in anchors), (n, m)]
    nodes = np.interp(np.arange(n + 1), [each[0] for each in points], [each[1] for each in points])
    found: NDArray[np.int64] = np.round(nodes).astype(np.int64)
    return found


def _second(
    ar: list[Floats], en: list[Floats], sizes: list[NDArray[np.int64]], middle: NDArray[np.int64], most: int
) -> list[tuple[int, int, int, int]]:
    """Return (Arabic node, English node, sentences taken of each) along the best path."""
    n, m = len(ar[0]), len(en[0])
    usual = sizes[1][-1] / max(1, sizes[0][-1])
    best = np.full((n + 1, m + 1), _FAR)
    back = np.zeros((n + 1, m + 1, 2), np.int64)
    best[0, 0] = 0
    types = [(0, 1), (1, 0), *((p, q) for p in range(1, most) for q in range(1, most) if p + q <= most)]
    band = max(_BAND, int(np.diff(middle).max(initial=0)))
    for i in range(n + 1):
        for j in range(max(0, middle[i] - band), min(m, middle[i] + band) + 1):
            for p, q in types:
                if p > i or q > j or best[i - p, j - q] <= _FAR / 2:
                    continue
                score = best[i - p, j - q] + (_fit(ar, en, sizes, usual, (i, j, p, q)) if p and q else _SKIP)
                if score > best[i, j]:
                    best[i, j], back[i, j] = score, (p, q)
    found, i, j = [], n, m
    while i or j:
        p, q = (int(each) for each in back[i, j])
        if not (p or q):  # the band was left: pair nothing more
            p, q = (1, 0) if i else (0, 1)
        found.append((i - p, j - q, p, q))
        i, j = i - p, j - q
    return found[::-1]


def _fit(
    ar: list[Floats],
    en: list[Floats],
    sizes: list[NDArray[np.int64]],
    usual: float,
    bead: tuple[int, int, int, int],
) -> float:
    """Return cosine less that of the sentences beside the windows, weighed by the lengths of both."""
    i, j, p, q = bead
    mine, theirs = ar[p - 1][i - 1], en[q - 1][j - 1]
    beside = [
        *(float(mine @ en[0][at]) for at in (j - q - 1, j) if 0 <= at < len(en[0])),
        *(float(theirs @ ar[0][at]) for at in (i - p - 1, i) if 0 <= at < len(ar[0])),
    ]
    fit = float(mine @ theirs) - (sum(beside) / len(beside) / 2 if beside else 0.0)
    one, other = (sizes[0][i] - sizes[0][i - p]) * usual, sizes[1][j] - sizes[1][j - q]
    return fit * float(np.log2(1 + min(one, other) / max(one, other, 1)))


def _beads(path: Sequence[tuple[int, int, int, int]]) -> list[Bead]:
    return [Bead(tuple(range(i, i + p)), tuple(range(j, j + q))) for i, j, p, q in path]


def vecalign(encoder: UseEncoder, gold: Gold) -> list[Bead]:
    """Return the beads of the package `sentalign`."""
    from sentalign import sentalign  # type: ignore[import-not-found]  # wanted by this measurement alone

    def encoded(texts: list[str]) -> Floats:
        return encoder.vectors(cached_features(encoder, texts, default_path()).sentences())

    texts = [[each.text for each in side] for side in (gold.ar, gold.en)]
    found = sentalign(*texts, encoder=encoded)
    return [Bead(tuple(each.src_indices), tuple(each.tgt_indices)) for each in found.alignments]


def peers() -> dict[str, Callable[[UseEncoder, Gold], list[Bead]]]:
    """Return the aligners that can be run here."""
    found: dict[str, Callable[[UseEncoder, Gold], list[Bead]]] = {
        "hunalign": lambda _, gold: hunalign(gold),
        "bertalign": lambda encoder, gold: bertalign(encoder, gold, 5),
        "bertalign-8": lambda encoder, gold: bertalign(encoder, gold, 8),
    }
    try:
        import sentalign  # type: ignore[import-not-found]  # noqa: F401  # only asked whether it is there
    except ImportError:
        return found
    return {"vecalign": vecalign, **found}


def main(arguments: Sequence[str]) -> None:
    """Print a line per source."""
    encoder, each = UseEncoder(), peers()
    folders = [(name, Path(path)) for name, _, path in (argument.partition("=") for argument in arguments)]
    print(f"{'source':28}" + "".join(f"{name:>13}" for name in each))
    for source, golds in sources(folders):
        totals: dict[str, list[float]] = defaultdict(list)
        for gold in golds:
            for name, aligner in each.items():
                totals[name].append(scores(gold.beads, aligner(encoder, gold)).strict.f1)
        print(f"{source:28}" + "".join(f"{np.mean(found):13.4f}" for found in totals.values()), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
