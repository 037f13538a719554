"""A way told backwards: من المتحف إلى القصر, "from the palace to the museum"."""

from __future__ import annotations

import re

import numpy as np

from align.checks._base import Context
from align.checks._correspondence import correspondence
from align.match import Correspondence
from align.model import Language, Pair, Span
from align.text.words import flat

_AR = re.compile(r"(?<!\w)من\s+(\w+)(?:\s+\w+){0,3}?\s+(?:الي|حتي|نحو)\s+(\w+)")
_EN = re.compile(
    r"\bfrom\s+(?:the |a |an |his |her |its |their |my |our )?(\w+)(?: \w+){0,3}? (?:in)?to\s+"
    r"(?:the |a |an |his |her |its |their |my |our )?(\w+)"
)
_MARGIN = 0.8
"""How much better, in scores of words, the places must fit when they are changed for one another."""


def turned_back(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return where both sides tell one way, from one place to another, the English the other way round."""
    ar, en = _way(pair.ar, _AR), _way(pair.en.lower(), _EN)
    if ar is None or en is None:
        return None
    found = correspondence(pair, context)
    if found.scores is None:
        return None
    (a, b), (c, d) = ([_word(found, each, "ar") for each in ar], [_word(found, each, "en") for each in en])
    if a is None or b is None or c is None or d is None:
        return None
    scores = np.asarray(found.scores)
    if (
        scores[a, d] + scores[b, c] > scores[a, c] + scores[b, d] + _MARGIN
        and min(scores[a, d], scores[b, c]) > 0
    ):
        return Span(ar[0].start, ar[1].end), Span(en[0].start, en[1].end)
    return None


def _way(text: str, pattern: re.Pattern[str]) -> tuple[Span, Span] | None:
    """Return the two places of the only way a text tells; None where it tells none or several."""
    places, spelled = flat(text)
    found = list(pattern.finditer(spelled))
    if len(found) != 1:
        return None
    first, last = (Span(places[found[0].start(n)], places[found[0].end(n) - 1] + 1) for n in (1, 2))
    return first, last


def _word(found: Correspondence, span: Span, language: Language) -> int | None:
    words = found.ar if language == "ar" else found.en
    return next(
        (at for at, word in enumerate(words) if word.span.start < span.end and span.start < word.span.end),
        None,
    )
