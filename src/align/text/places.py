"""Countries, peoples and cities of a text as places, whatever the language and the part of speech."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from align.model import Language
from align.text.names_terms import Meaning, Term, collected, terms
from align.text.peoples_words import PEOPLES
from align.text.places_words import CITIES, COUNTRIES, KIN, WATERS_AND_STARS

_ENDS = ("", "ة", "ين", "ون", "ان", "تين", "تان", "ات", "و", "ا")
"""What an Arabic adjective of place may end in."""


def _rows(language: Language) -> Iterator[tuple[str, str, bool]]:
    """Yield (phrase, key, sure) for every form in a language; the key is the first English name."""
    for line in "\n".join((COUNTRIES, CITIES, WATERS_AND_STARS, PEOPLES)).splitlines():
        if not line.strip():
            continue
        nouns, adjectives, english = ([part.strip() for part in each.split(",")] for each in line.split("|"))
        key = english[0].rstrip("?")
        for phrase in filter(None, english if language == "en" else nouns):
            yield phrase.rstrip("?"), key, not phrase.endswith("?")
            if language == "en":
                yield from (
                    ((phrase.rstrip("?") + "s", key, not phrase.endswith("?")),) if phrase[-1] != "s" else ()
                )
        for adjective in filter(None, adjectives if language == "ar" else ()):
            for end in _ENDS if adjective.rstrip("?")[-1] == "ي" else ("",):
                yield adjective.rstrip("?") + end, key, not adjective.endswith("?")


@cache
def listed(language: Language) -> dict[tuple[str, ...], Meaning]:
    """Return every phrase for a place."""
    return collected(_rows(language), language)


_LONGEST = 5


@lru_cache(maxsize=4096)
def places(text: str, language: Language) -> tuple[Term, ...]:
    """Return the places and peoples of a text; in English, those with a capital letter.

    Example:
        >>> [sorted(term.keys) for term in places("زار الرئيس المصري باريس", "ar")]
        [['Egypt'], ['Paris']]
        >>> [sorted(term.keys) for term in places("a North Korean ship", "en")]
        [['North Korea']]
    """
    found = terms(text, language, listed(language), _LONGEST)
    if language == "ar":
        return found
    return tuple(term for term in found if text[term.span.start].isupper())


@cache
def kin(key: str) -> frozenset[str]:
    """Return the places that may be put for a place without a slip, itself among them."""
    return frozenset((key,)).union(*(group for group in KIN if key in group))


@lru_cache(maxsize=65536)
def is_place(word: str) -> bool:
    """Say whether an English word, in any case, names a place of the list or its people.

    Example:
        >>> is_place("Ecuadorean"), is_place("Khaddam")
        (True, False)
    """
    return (word.lower(),) in listed("en")
