"""Phrases that English hangs on a sentence and that nothing in the Arabic answers: behind closed doors, in tears."""

from __future__ import annotations

from collections.abc import Iterator

from align.match import Correspondence
from align.model import Pair, Span
from align.text.manners_words import any_manner, manners
from align.text.words import folded

_LONG = 500
"""Characters of Arabic beyond which some word always looks like an answer."""
_ODDS = 1.0
"""Mean log-odds of the words of a phrase from which they have a counterpart after all."""


def hung_on(pair: Pair, found: Correspondence) -> Iterator[Span]:
    """Yield the phrases of a manner, cause or term that only the English has.

    Of «غادر القاعة» and "He left the hall in tears" it is "in tears".
    """
    if found.en_odds is None or len(pair.ar) > _LONG or not any_manner().search(pair.en):
        return
    arabic = folded(pair.ar)
    odds = found.odds("en")
    for phrase, answers in manners():
        for match in phrase.finditer(pair.en):
            if answers.search(arabic):
                break
            inside = [
                float(odds[at])
                for at, word in enumerate(found.en)
                if word.content and match.start() <= word.span.start < match.end()
            ]
            if inside and sum(inside) / len(inside) <= _ODDS:
                yield Span(match.start(), match.end())
