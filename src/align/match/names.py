"""Words of a pair that are one name: the encoder knows few of them, their sounds tell."""

from __future__ import annotations

from collections.abc import Iterator

from align.match.vectors import Floats
from align.match.words import Word
from align.model import Pair
from align.text.names import arabic, nearness
from align.text.names_find import arabic_words, names

SOUND, LETTERS = 0.1, 4
"""Distance in sound up to which two words are one name, and letters that it must have."""
SCORE, ODDS = 1.8, 4.0
"""What such words score at least, and their log-odds of having a counterpart."""


def named(pair: Pair, ar: tuple[Word, ...], en: tuple[Word, ...]) -> Iterator[tuple[int, int]]:
    """Yield places of an Arabic and an English word that are one name."""
    heard = [(word, arabic(word.plain)) for word in arabic_words(pair.ar)]
    for name in names(pair.en):
        if name.common or len(name.latin) < LETTERS:
            continue
        best = min(heard, key=lambda each: nearness(each[1], name.latin, SOUND), default=None)
        if best and nearness(best[1], name.latin, SOUND) <= SOUND:
            yield from (
                (i, j)
                for i, word in enumerate(ar)
                if word.span.start < best[0].end and best[0].start < word.span.end
                for j, other in enumerate(en)
                if other.span.start < name.span.end and name.span.start < other.span.end
            )


def heard(
    pair: Pair, ar: tuple[Word, ...], en: tuple[Word, ...], found: tuple[Floats, Floats, Floats]
) -> tuple[Floats, Floats, Floats]:
    """Return scores [n, m] and log-odds [n], [m] with those of names raised."""
    scores, ar_odds, en_odds = (part.copy() for part in found)
    for i, j in named(pair, ar, en):
        scores[i, j] = max(scores[i, j], SCORE)
        ar_odds[i], en_odds[j] = max(ar_odds[i], ODDS), max(en_odds[j], ODDS)
    return scores, ar_odds, en_odds
