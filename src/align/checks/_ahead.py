"""The vectors of the words that checks will ask for, made many at once: one by one they take four times as long."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from align.checks._likeness import forms
from align.checks._means import bare
from align.checks._names import word_vectors
from align.embed._base import Encoder
from align.match.words import words
from align.model import Pair
from align.text.words import tokens

_BLOCK = 64
"""Pairs looked at together."""


class Ahead:
    """The pairs that will be checked one after another."""

    def __init__(self, pairs: Mapping[int, Pair], encoder: Encoder) -> None:
        """Take the pairs by number, in the order in which they will be asked for."""
        self._pairs, self._encoder = pairs, encoder
        self._place = {number: at for at, number in enumerate(pairs)}
        self._order = tuple(pairs)
        self._ready: set[int] = set()

    def reach(self, number: int) -> None:
        """Make the vectors of the words of a pair and of those after it, unless they are there."""
        if number in self._ready:
            return
        at = self._place[number]
        block = self._order[at : at + _BLOCK]
        self._ready.update(block)
        wanted = [word for each in block for word in _words(self._pairs[each])]
        if wanted:
            word_vectors(self._encoder, wanted)


def _words(pair: Pair) -> Iterator[str]:
    if not (pair.ar and pair.en):
        return
    yield from (bare(token) for token in tokens(pair.ar) if token.text[0].isalpha())
    for word in words(pair.ar, "ar"):
        if word.content:
            yield from forms(pair.ar, word)
    yield from (word.span.of(pair.en) for word in words(pair.en, "en") if word.content)
