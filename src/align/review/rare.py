"""Which texts may be alike: those that share rare words. Keeps fuzzy matching from comparing all with all."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

_RARE, _WIDE, _TRIED = 6, 200, 30
"""Words looked up for one text, texts listed for a word, and texts returned: bounds the work on a rewritten
text."""

WordIndex = Mapping[str, list[int]]


def index_words(texts: Mapping[int, str]) -> WordIndex:
    """Return word → numbers of the texts it stands in."""
    index: dict[str, list[int]] = defaultdict(list)
    for number, text in texts.items():
        for word in set(text.split()):
            index[word].append(number)
    return dict(index)


def sharing(text: str, index: WordIndex, near: int = 0) -> list[int]:
    """Return the texts that share most of the rarest words of `text`, and of these the nearest to `near`."""
    words = sorted(
        {word for word in text.split() if word in index}, key=lambda word: (len(index[word]), word)
    )
    shared = Counter(number for word in words[:_RARE] for number in index[word][:_WIDE])
    return sorted(shared, key=lambda number: (-shared[number], abs(number - near), number))[:_TRIED]
