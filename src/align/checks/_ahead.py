"""The vectors of the words that checks will ask for, made many at once: one by one they take four times as long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from align.checks._likeness import forms
from align.checks._means import bare
from align.checks._names import word_vectors
from align.embed._base import Encoder
from align.match.words import words
from align.model import Pair
from align.text.words import tokens

BLOCK = 64
"""Pairs looked at together."""


def look_ahead(pairs: Sequence[Pair], encoder: Encoder) -> None:
    """Make the vectors of the words of some pairs; whoever asks for them later finds them ready."""
    wanted = [each for pair in pairs if pair.ar and pair.en for each in _words(pair)]
    if wanted:
        word_vectors(encoder, wanted)


def _words(pair: Pair) -> Iterator[str]:
    yield from (bare(token) for token in tokens(pair.ar) if token.text[0].isalpha())
    for word in words(pair.ar, "ar"):
        if word.content:
            yield from forms(pair.ar, word)
    yield from (word.span.of(pair.en) for word in words(pair.en, "en") if word.content)
