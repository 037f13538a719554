"""Given names that differ in their vowels alone: سلمان is Salman, سليمان Sulayman; حسن is Hasan, حسين Hussein.

Transliterations are compared sound by sound with little weight on vowels (`names`), since English spells them as it
likes. For the names that a vowel tells apart, `names_given.txt` has the spellings of each: an Arabic name and a pattern
of its Latin forms, as `names.latin` returns them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files

from align.text.names import arabic, bases


@cache
def given_names() -> Mapping[str, re.Pattern[str]]:
    """Return every listed name, as `names.arabic` returns it, with the pattern of its Latin forms."""
    lines = files("align.text").joinpath("names_given.txt").read_text("utf-8").splitlines()
    rows = (line.split(" ", 1) for line in lines)
    return {arabic(name): re.compile(pattern) for name, pattern in rows}


@lru_cache(maxsize=4096)
def another(word: str, latin: str) -> str | None:
    """Return the listed name that a Latin spelling is when the Arabic has another listed name; None when it fits.

    Args:
        word: Of the Arabic text, without marks, proclitics and all.
        latin: As `names.latin` returns it.

    Example:
        >>> another("سلمان", "sulayman"), another("سلمان", "salman"), another("سلمان", "salmane")
        ('سليمان', None, None)
    """
    return next(_listed(latin), None) if spelt(word, latin) is False else None


def is_given(latin: str) -> bool:
    """Say whether a Latin spelling is one of a listed name."""
    return next(_listed(latin), None) is not None


def spelt(word: str, latin: str) -> bool | None:
    """Say whether a Latin spelling is one of an Arabic word; None when the word is no listed name."""
    table = given_names()
    own = [base for base in bases(arabic(word)) if base in table]
    return any(table[base].fullmatch(latin) for base in own) if own else None


def _listed(latin: str) -> Iterator[str]:
    for name, pattern in given_names().items():
        if pattern.fullmatch(latin):
            yield name
