"""The forward pass of USE multilingual v3, up to the sum that its head reads.

Written out here, and not called in the package, because the package returns finished sentence vectors only, and
alignment wants what stands before the head: sums of token features, which can be added (see `use.py`).
A test holds both to the same vectors.

Matrices are multiplied sentence by sentence: in one product over many sentences, how BLAS rounds a row depends on
where the row stands, and a text would come out a little differently with half of it in the cache. That costs a
fifth more time than one product a batch (demo corpus, one thread).
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Head = Mapping[str, Floats]
"""Layer → matrix."""
LAYERS = ("d0", "p1", "d1", "d2", "p3", "d3")
"""Of the head, in the names of the weights file: dense layers d, and p past the one before."""

WIDTH = 512
FIRST, LAST = 1, 2
"""Tokens that mark beginning and end of a text."""
_CNN = 256
_CHUNKS, _ROWS = 17, 7530
_EPS = 1e-12
_ORDERS = ((2, 0), (3, 1), (5, 2))
"""(n-gram order, tokens to the left) of the three convolution branches."""


class Weights:
    """The shipped weights; the token table stays in its 8-bit form, 65 MB instead of 262.

    Unpacking the table takes half a second, so that each of its chunks waits until a token of it comes.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._table = np.empty((_CHUNKS, _ROWS, WIDTH), dtype=np.uint8)
        self._unpacked = np.zeros(_CHUNKS, dtype=np.bool_)
        with np.load(file, allow_pickle=False) as arrays:
            self._rest = {name: arrays[name] for name in arrays.files if not name.startswith("q")}
        self.eps = float(self["eps"])
        self.proj = np.concatenate([self[f"proj{n}"] for n, _ in _ORDERS], axis=1)
        self.proj_bias = np.concatenate([self[f"proj_b{n}"] for n, _ in _ORDERS])
        self.gain = np.concatenate([self[f"ln_g{n}"] for n, _ in _ORDERS])
        self.shift = np.concatenate([self[f"ln_b{n}"] for n, _ in _ORDERS])

    def __getitem__(self, name: str) -> Floats:
        array: Floats = self._rest[name]
        return array

    def embedded(self, tokens: NDArray[np.int64]) -> Floats:
        """Return the vectors of tokens [T], float32, shape [T, 512]."""
        chunk = tokens % _CHUNKS
        missing = np.unique(chunk[~self._unpacked[chunk]]).tolist()
        if missing:
            with np.load(self._file, allow_pickle=False) as arrays:
                for each in missing:
                    self._table[each] = arrays[f"q{each + 1}"]
                    self._unpacked[each] = True
        rows: Floats = (
            self._table[chunk, tokens // _CHUNKS] * self["scale"][chunk, None] + self["lo"][chunk, None]
        )
        return rows


def token_features(
    weights: Weights, group: list[list[int]], *, together: bool = False
) -> tuple[Floats, NDArray[np.int64]]:
    """Return every token's normalised features and where each sentence begins.

    Args:
        weights: The encoder's weights.
        group: Token ids of S sentences, none of them empty.
        together: Multiply all sentences at once: several times quicker for short ones, but the last bits of a row
            then depend on the others.

    Returns:
        float32, shape [T, 1280], T tokens of all sentences; int64, shape [S], first token of each sentence.
    """
    lengths = np.array([len(ids) for ids in group])
    starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    tokens = np.concatenate([np.asarray(ids, dtype=np.int64) for ids in group])
    features = np.empty((len(tokens), WIDTH + len(_ORDERS) * _CNN), dtype=np.float32)
    features[:, :WIDTH] = weights.embedded(tokens)
    cuts = starts[:1] if together else starts
    hidden = by_sentence(features[:, :WIDTH], weights.proj, cuts) + weights.proj_bias
    _normalise(hidden, weights.gain, weights.shift, weights.eps)
    for branch, (order, left) in enumerate(_ORDERS):
        window = _window(starts, lengths, order, left)
        x = hidden[:, branch * _CNN : (branch + 1) * _CNN]
        h = _convolve(x, window, cuts, weights[f"w1_{order}"], weights[f"b1_{order}"]) + x
        out = _convolve(h, window, cuts, weights[f"w2_{order}"], weights[f"b2_{order}"]) + h
        features[:, WIDTH + branch * _CNN : WIDTH + (branch + 1) * _CNN] = out
    _normalise(features, weights["ln_g"], weights["ln_b"], weights.eps)
    return features, starts


def by_sentence(x: Floats, matrix: Floats, starts: NDArray[np.int64]) -> Floats:
    """Return `x @ matrix`, where no row's bits depend on the other sentences in `x`.

    Args:
        x: Rows of tokens, shape [T, N].
        matrix: Shape [N, M].
        starts: First row of each sentence, ascending, 0 first.
    """
    out = np.empty((len(x), matrix.shape[1]), dtype=np.float32)
    for first, last in pairwise([*starts.tolist(), len(x)]):
        np.matmul(x[first:last], matrix, out=out[first:last])
    return out


def head(layers: Head, rows: Floats) -> Floats:
    """Return unit vectors, float32, shape [N, 512].

    Args:
        layers: The matrices of `LAYERS`.
        rows: Summed token features and, in the last column, the count of tokens; shape [N, 513].
    """
    return upper(layers, rows[:, :-1] @ lowest(layers), rows[:, -1])


def lowest(layers: Head) -> Floats:
    """Return the two layers that read the sums, side by side, shape [512, 640]."""
    return np.concatenate([layers["d0"], layers["p1"]], axis=1)


def upper(layers: Head, sums: Floats, counts: Floats) -> Floats:
    """Return unit vectors, float32, shape [N, 512], from what the lowest layers make of sums.

    Args:
        layers: The matrices of `LAYERS`.
        sums: Shape [N, 640]; changed.
        counts: Tokens, shape [N].
    """
    sums /= np.sqrt(np.maximum(counts, 1.0))[:, None]
    half = layers["d0"].shape[1]
    y1 = sums[:, half:] + np.maximum(sums[:, :half], 0) @ layers["d1"]
    np.maximum(y1, 0, out=y1)
    y2 = np.maximum(y1 @ layers["d2"], 0)
    z: Floats = np.tanh(y1 @ layers["p3"] + y2 @ layers["d3"])
    z /= np.sqrt(np.maximum(np.einsum("ij,ij->i", z, z), _EPS))[:, None]
    z[counts == 0] = 0.0
    return z


def _normalise(x: Floats, gain: Floats, shift: Floats, eps: float) -> None:
    """Layer-normalise the rows of `x` where they stand."""
    x -= x.mean(axis=1, keepdims=True)
    x /= np.sqrt(np.einsum("ij,ij->i", x, x) / x.shape[1] + eps)[:, None]
    x *= gain
    x += shift


def _window(
    starts: NDArray[np.int64], lengths: NDArray[np.int64], order: int, left: int
) -> NDArray[np.int64]:
    """Return the neighbours of every token, shape [T, order]; T itself stands for 'outside the sentence'."""
    total = int(lengths.sum())
    first = np.repeat(starts, lengths)[:, None]
    last = np.repeat(starts + lengths, lengths)[:, None]
    reach = np.arange(total)[:, None] + np.arange(-left, order - left)
    return np.where((reach >= first) & (reach < last), reach, total)


def _convolve(
    x: Floats, window: NDArray[np.int64], starts: NDArray[np.int64], kernel: Floats, bias: Floats
) -> Floats:
    """Return relu of one n-gram convolution over the rows of `x`, zeros outside each sentence."""
    padded = np.concatenate([x, np.zeros((1, x.shape[1]), dtype=np.float32)])
    out: Floats = by_sentence(padded[window].reshape(len(x), -1), kernel, starts) + bias
    return np.maximum(out, 0, out=out)
