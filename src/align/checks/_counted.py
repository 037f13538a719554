"""How many act: two brothers told as one, وحدهما as "he … alone"."""

from __future__ import annotations

import re

from align.model import Pair, Span
from align.text.acts_phrases import ENDS
from align.text.parties import arabic_keys, english_keys, every_arabic
from align.text.words import Token, tokens

_ALONE = re.compile(
    r"\b(he|she|they|I|we)\b((?: [\w'’-]+){1,6}?) (?:alone|by (?:him|her)self|by (?:them|our)selves|by myself"
    r"|on (?:his|her|their|my|our) own)\b(?! (?:side|in|among))",
    re.IGNORECASE,
)
_SELF = {"ه": ("he", "it"), "ها": ("she", "it", "they"), "هما": ("they",), "هم": ("they",), "هن": ("they",)}
_OWN = re.compile("^[وفل]?وحد(هما|هم|هن|ها|ه)$")
_MANY = re.compile(
    r"\b(?:two|both|pair|couple|twins?|neither|each|they|them|their|theirs|themselves|together"
    r"|and (?:his|her|the|a|an|my)|(?-i:and [A-Z]\w+)|second|other|another|we|us|our)\b",
    re.IGNORECASE,
)
"""Words of English by which more than one acts."""
_DUAL = re.compile("^[وف]?ال[^\\W\\d_]{3,}ان$")


def counted(pair: Pair) -> tuple[Span, Span] | None:
    """Return who acts in the Arabic, and its English with another number of them."""
    return _alone(pair) or _two(pair)


def _alone(pair: Pair) -> tuple[Span, Span] | None:
    said = list(_ALONE.finditer(pair.en))
    here = [word for word in tokens(pair.ar) if _OWN.match(word.folded)]
    if len(said) != 1 or len(here) != 1:
        return None
    found = _OWN.match(here[0].folded)
    who = said[0][1].lower()
    if not found or who not in ("he", "she", "they") or who in _SELF[found[1]] or ENDS & set(said[0][2]):
        return None
    return here[0].span, Span(*said[0].span())


def _two(pair: Pair) -> tuple[Span, Span] | None:
    """Return a noun of two that opens its clause, and the one that the English has for it."""
    if _MANY.search(pair.en):
        return None
    for word in tokens(pair.ar):
        noun = word.folded.lstrip("وف")[2:]
        if not _DUAL.match(word.folded) or (noun in every_arabic() and noun[:-2] not in every_arabic()):
            continue
        keys = arabic_keys(word.folded[:-2])
        named = [each for each in tokens(pair.en) if keys & english_keys(each.text.lower())] if keys else []
        if len(named) == 1 and not _plural(named[0]):
            return word.span, named[0].span
    return None


def _plural(word: Token) -> bool:
    low = word.text.lower()
    return low.endswith(("s", "s'", "men", "children", "people", "folk")) or "’" in low or "'" in low
