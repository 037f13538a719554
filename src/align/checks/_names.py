"""How likely a name of the English is to stand in the Arabic: by its sounds and, with an encoder, by its sense."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from align.text.names import arabic, nearness_within
from align.text.names_find import Name, arabic_words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from align.embed._base import Encoder

FAR = 0.4
"""Beyond this distance in sound only sense can vouch for a name."""
ALIKE = 0.8
"""Cosine at which two words of two languages are alike in sense."""


_LONGEST = 15
"""Letters of the longest Arabic words with all their prefixes and suffixes."""
_LEAST = 0.25
_MOST = 50_000
"""Words whose vectors are kept: 100 MB at 512 columns."""


@lru_cache(maxsize=1)
def _kept(encoder: Hashable) -> dict[str, NDArray[np.float32]]:
    """Return the store of an encoder's word vectors: the words of a document come again and again."""
    return {}


def word_vectors(encoder: Encoder, words: Sequence[str]) -> NDArray[np.float32]:
    """Return one unit vector per word, float32, shape [len(words), D]."""
    import numpy as np

    kept = _kept(cast("Hashable", encoder))
    fresh = [word for word in dict.fromkeys(words) if word not in kept]
    if len(kept) + len(fresh) > _MOST:
        kept.clear()
        fresh = list(dict.fromkeys(words))
    if fresh:
        kept.update(_made(encoder, fresh))
    return np.stack([kept[word] for word in words])


def _made(encoder: Encoder, texts: Sequence[str]) -> dict[str, NDArray[np.float32]]:
    """Return a vector per text; single words, made side by side, take a third of the time."""
    from align.embed._base import InContext

    single = [text for text in texts if len(text.split()) == 1] if isinstance(encoder, InContext) else []
    apart = frozenset(single)
    others = [text for text in texts if text not in apart]
    found: dict[str, NDArray[np.float32]] = {}
    if single and isinstance(encoder, InContext):
        rows = encoder.parts([[word] for word in single]).sentences()
        found.update(zip(single, encoder.vectors(rows), strict=True))
    if others:
        found.update(zip(others, encoder.vectors(encoder.features(others).sentences()), strict=True))
    return found


def is_run_together(text: str) -> bool:
    """Say whether an Arabic text has lost spaces between its words, so that names cannot be told in it."""
    return any(len(word.plain) > _LONGEST for word in arabic_words(text))


def vouched(word: str, name: str, encoder: Encoder | None) -> bool:
    """Say whether sense does not speak against a word and a name that sound alike: القرن is not Guiana.

    Names and their transliterations have a cosine above 0.25 in 98 of 100 cases, words of like sound in one of two.
    """
    if encoder is None:
        return True
    ar, en = word_vectors(encoder, [word, name])
    return float(ar @ en) >= _LEAST


def strangeness(name: Name, text: str, encoder: Encoder | None, barred: Sequence[int] = ()) -> float:
    """Return how little any Arabic word accounts for a name: 0 for its plain transliteration, 1 and more for none.

    Args:
        name: A name of the English.
        text: The Arabic.
        encoder: Without one, sounds alone decide.
        barred: Where Arabic words begin that are known to be other names; only their sense is looked at.
    """
    if name.text.lower() in text.lower():
        return 0.0  # left in Latin letters
    words = arabic_words(text)
    far = [1.0 if word.start in barred else nearness_within(arabic(word.plain), name.latin) for word in words]
    nearest = min(far, default=1.0)
    if encoder is None or not words:
        return nearest
    vectors = word_vectors(encoder, [word.text for word in words])
    sense = vectors @ word_vectors(encoder, (name.text,))[0]
    return min(
        min(sound, FAR) + max(0.0, ALIKE - float(cosine)) for sound, cosine in zip(far, sense, strict=True)
    )
