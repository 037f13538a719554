"""English words of two words: what the first of them names."""

from __future__ import annotations

import re

_TAILS = re.compile(
    r"([a-z]{3,}?)-?(?:m[ae]n|wom[ae]n|side|top|tops|skins?|hides?|stacks?|houses?|smiths?|keepers?|sellers?|binders?|lights?"
    r"|light|lit|steps?|way|ways|back|sick|yards?|shops?|herds?|mongers?|makers?|wood|water|crumbs?|fields?|cloth|cloths"
    r"|sills?|wrights?|pots?|work|works|front|shore|bank|banks|bed|mills?|wheels?|carts?|posts?|boxes|box|tree|trees"
    r"|board|boards|room|rooms|stones?|wash|washed|proof|less|like|borne|worn|bound|shaped|coloured|colored|clad|fed|lined)"
)


def parts_of(word: str) -> tuple[str, ...]:
    """Return the thing that the first part of an English word names: a milkman has to do with milk.

    Example:
        >>> parts_of("milkman"), parts_of("hillside"), parts_of("tailor")
        (('milk',), ('hill',), ())
    """
    found = _TAILS.fullmatch(word)
    return (found[1],) if found else ()
