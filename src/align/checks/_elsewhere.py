"""Whether two words that seem to clash are said by other words: one look of the encoder at each of them.

The tables know most renderings of a word, never all: a florist answers «بائع الزهور», whatever else stands near.
"""

from __future__ import annotations

from align.checks._base import Context
from align.checks._contrast import place
from align.checks._correspondence import correspondence
from align.checks._places import places
from align.match import Correspondence
from align.match.words import Word
from align.model import Pair, Span
from align.text.fields import Sense
from align.text.words import tokens

_EN, _AR, _BOTH = 2.5, 4.0, 4.0
"""Log-odds of the English word, of the Arabic one, and of both added up, from which they have other counterparts; a
phrase is told elsewhere when each of its words is."""
_LIKE = 0.8
"""Score of the two words from which they stand for one another nevertheless, rightly or wrongly."""
_FAR = 6.0
"""English words off the place where its neighbours say the other one should stand."""


def told_elsewhere(pair: Pair, ar: Sense, en: Sense, context: Context) -> bool:
    """Say whether other words of the two sides answer two words that clash, or stand between them."""
    found = correspondence(pair, context)
    if found.scores is None:
        return False
    here, there = _at(found.ar, ar.span), _at(found.en, en.span)
    if not here or not there:
        return False
    return _has_other(found, here, there) or _is_far(pair, ar, en, context)


def _has_other(found: Correspondence, here: list[int], there: list[int]) -> bool:
    if found.scores is None or float(found.scores[here][:, there].max()) >= _LIKE:
        return False
    ar, en = float(found.odds("ar")[here].min()), float(found.odds("en")[there].min())
    return en >= _EN or ar >= _AR or ar + en >= _BOTH


def _is_far(pair: Pair, ar: Sense, en: Sense, context: Context) -> bool:
    """Say whether the words stand far apart, both as shares of their texts and by what is said around them."""
    here, there = place(ar, pair.ar), place(en, pair.en)
    off = min(abs(here - there), abs(places(pair, context)(here) - there))
    return off * len(tokens(pair.en)) > _FAR


def _at(words: tuple[Word, ...], span: Span) -> list[int]:
    return [at for at, word in enumerate(words) if word.span.start < span.end and span.start < word.span.end]
