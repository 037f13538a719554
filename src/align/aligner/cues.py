"""What a sentence shows besides its meaning: length, figures, names, marks, paragraph starts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from align.model import Sentence
from align.text.normalise import fold_digits
from align.text.skeleton import arabic_skeletons, english_skeletons

Floats = NDArray[np.float32]
Keys = tuple[frozenset[str], ...]

_FIGURE = re.compile(r"[0-9][0-9.,٫٬]*")
_CLOSERS = "»”\"'’)]} "
_OPENERS = tuple("«“\"'‘([–—-")
_ENDS = {"؟": 1, "?": 1, "!": 2, ":": 3, "…": 4, ".": 0}
OTHER_END = 5
QUESTION, COLON = 1, 3
_RATIOS = (0.8, 2.4)
"""English characters per Arabic character of whole texts that are translations of one another (0.92 to 2.12 in the
development documents); beyond that a passage is missing, and the texts' own ratio would mislead."""


@dataclass(frozen=True, slots=True)
class Cues:
    """Cues of the N sentences of one text."""

    length: NDArray[np.float64]
    """Characters before each sentence, and of the whole text; shape [N + 1]."""
    end: NDArray[np.int8]
    """Class of the last mark: 0 full stop, 1 question, 2 exclamation, 3 colon, 4 ellipsis, 5 none; shape [N]."""
    opens: NDArray[np.bool_]
    closes: NDArray[np.bool_]
    """Whether it begins with an opening quotation mark or bracket, or ends with a closing one; shape [N]."""
    starts_paragraph: NDArray[np.int64]
    """Paragraph starts among the sentences before each; shape [N + 1]. All zero for a text of one paragraph."""
    figures: Keys
    names: Keys
    """Values written in digits, and consonant skeletons of names, of each sentence."""


@dataclass(frozen=True, slots=True)
class Shared:
    """Cues of both texts, where one says what in the other counts."""

    ar: Cues
    en: Cues
    rarity: dict[str, float]
    """Weight of a name skeleton in [0, 1]: the rarer in the two texts, the more it says."""
    ratio: float
    """English characters per Arabic character."""


def shared_cues(ar: Sequence[Sentence], en: Sequence[Sentence]) -> Shared:
    """Read the cues of two texts."""
    english = [english_skeletons(sentence.text) for sentence in en]
    known = frozenset[str]().union(*english)
    arabic = [arabic_skeletons(sentence.text) & known for sentence in ar]
    counts = Counter(skeleton for each in (*arabic, *english) for skeleton in each)
    ar_cues, en_cues = _cues(ar, arabic), _cues(en, english)
    return Shared(
        ar_cues,
        en_cues,
        {skeleton: 1 / float(np.sqrt(1 + count / 2)) for skeleton, count in counts.items()},
        float(np.clip(max(en_cues.length[-1], 1) / max(ar_cues.length[-1], 1), *_RATIOS)),
    )


def matches(ar: Iterable[frozenset[str]], en: Sequence[frozenset[str]], rarity: dict[str, float]) -> Floats:
    """Return the summed squared weight of shared keys, shape [len(ar), len(en)]; unknown keys weigh 1."""
    rows = list(ar)
    out = np.zeros((len(rows), len(en)), dtype=np.float32)
    columns: dict[str, list[int]] = {}
    for j, keys in enumerate(en):
        for key in keys:
            columns.setdefault(key, []).append(j)
    for i, keys in enumerate(rows):
        for key in keys & columns.keys():
            out[i, columns[key]] += rarity.get(key, 1.0) ** 2
    return out


def _cues(sentences: Sequence[Sentence], names: list[set[str]]) -> Cues:
    texts = [sentence.text for sentence in sentences]
    return Cues(
        length=np.concatenate([[0.0], np.cumsum([len(text) for text in texts], dtype=np.float64)]),
        end=np.array([_end(text) for text in texts], dtype=np.int8),
        opens=np.array([text.lstrip().startswith(_OPENERS) for text in texts], dtype=np.bool_),
        closes=np.array([text.rstrip(" .,،!?؟…")[-1:] in {*'»”"’)'} for text in texts], dtype=np.bool_),
        starts_paragraph=_paragraph_starts([sentence.paragraph for sentence in sentences]),
        figures=tuple(_figures(text) for text in texts),
        names=tuple(frozenset(each) for each in names),
    )


def _end(text: str) -> int:
    return _ENDS.get(text.rstrip(_CLOSERS)[-1:], OTHER_END)


def _figures(text: str) -> frozenset[str]:
    """Return the values written in digits, thousands separators taken out."""
    found = _FIGURE.findall(fold_digits(text))
    return frozenset(re.sub("[,٬]", "", each).replace("٫", ".").rstrip(".") for each in found)


def _paragraph_starts(paragraphs: list[int]) -> NDArray[np.int64]:
    numbers = np.array([*paragraphs[:1], *paragraphs], dtype=np.int64)
    return np.concatenate([[0], np.cumsum(np.diff(numbers) != 0, dtype=np.int64)])
