"""How alike single words of two texts are: by sense, by sound or number, and by the oppositions they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from align.checks._names import word_vectors
from align.embed._base import Encoder
from align.match.judge import same
from align.match.words import Word, words
from align.model import Language, Pair
from align.text.antonyms import poles
from align.text.words import plain

_NAMED, _POLE, _OPPOSED = 0.95, 0.8, 0.2
"""What words of one sound or number are worth, words of one pole, and words of two poles of one opposition."""
_ACCUSED = 3
"""Letters beyond which an accusative ending or a preposition may be taken off."""
Likeness = NDArray[np.float32]


def likeness(pair: Pair, encoder: Encoder) -> Likeness:
    """Return how alike every Arabic and every English word are, each alone, shape [n, m]."""
    return _likeness(pair, encoder)  # type: ignore[arg-type]  # an encoder is hashed by what it is


@lru_cache(maxsize=32)
def _likeness(pair: Pair, encoder: Encoder) -> Likeness:
    ar, en = words(pair.ar, "ar"), words(pair.en, "en")
    rows, columns = (np.flatnonzero([word.content for word in text]) for text in (ar, en))
    found = np.zeros((len(ar), len(en)), dtype=np.float32)
    if not (len(rows) and len(columns)):
        return found
    spelt = [forms(pair.ar, ar[i]) for i in rows.tolist()]
    theirs = word_vectors(encoder, [en[j].span.of(pair.en) for j in columns.tolist()])
    cosines = word_vectors(encoder, [form for each in spelt for form in each]) @ theirs.T
    at: int = 0
    for i, each in zip(rows.tolist(), spelt, strict=True):
        found[i, columns] = cosines[at : at + len(each)].max(axis=0)
        at += len(each)
    named = np.zeros_like(found)
    named[np.ix_(rows, columns)] = same(pair, ar, en)[np.ix_(rows, columns)]
    np.maximum(found, _NAMED * named, out=found)
    opposed = _poles(pair.en, en, "en")
    for i, here in _poles(pair.ar, ar, "ar").items():
        for j, there in opposed.items():
            groups = here.keys() & there.keys()
            if any(here[group] == there[group] for group in groups):
                found[i, j] = max(found[i, j], _POLE)
            elif groups:
                found[i, j] = min(found[i, j], _OPPOSED)
    return found


def _poles(text: str, text_words: Sequence[Word], language: Language) -> dict[int, dict[str, int]]:
    found: dict[int, dict[str, int]] = {}
    for pole in poles(text, language):
        inside = [
            at
            for at, word in enumerate(text_words)
            if word.content and word.span.start < pole.span.end and pole.span.start < word.span.end
        ]
        if pole.sure and len(inside) == 1:
            found.setdefault(inside[0], {})[pole.group] = pole.side
    return found


def forms(text: str, word: Word) -> list[str]:
    """Return an Arabic word as it stands, and without what may be a conjunction or preposition before it."""
    bare = plain(word.span.of(text))
    found = [bare or "-"]
    for lead in ("وال", "فال", "بال", "كال", "ولل", "لل"):
        if bare.startswith(lead) and len(bare) > len(lead) + 1:
            found = ["ال" + bare[len(lead) :]]
    if bare[:1] in tuple("وفبل") and len(bare) > _ACCUSED and len(found) == 1 and found[0] == bare:
        found.append(bare[1:])
    if len(found[0]) > _ACCUSED and "ً" in word.text:
        found.append(found[0].removesuffix("ا"))
    return found
