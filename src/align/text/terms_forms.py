"""The forms a word takes in running text: Arabic taken apart into stems, English put together from its base."""

from __future__ import annotations

from functools import lru_cache
from itertools import product

from align.text.words import listed

NOUN, VERB, WHOLE = "n", "v", "="
"""How a stem was read: a noun or adjective, a verb, or the word but for و or ف before it."""

_OBJECTS = ("", *listed("ه ها هم هما هن نا ني ك كم ي"))
_NOUN_ENDS = ("", *listed("ه ت ات ين ون ان تان تين ا تا تي وا و ية يه يين يون"))
_NOUN_CLITICS = tuple(
    conjunction + preposition + article
    for conjunction, preposition, article in product(("", "و", "ف"), ("", "ب", "ك"), ("", "ال"))
) + tuple(conjunction + form for conjunction in ("", "و", "ف") for form in ("ل", "لل"))
_VERB_CLITICS = tuple(
    conjunction + particle for conjunction in ("", "و", "ف", "ا") for particle in ("", "س", "ل")
)
_PERSONS = ("ي", "ت", "ن", "ا")
_PRESENT_ENDS = ("", "ون", "ان", "ين", "وا", "ن", "و", "ا")
_PAST_ENDS = ("", "ت", "وا", "ا", "تا", "نا", "تم", "ن", "و", "تي")
_SHORTEST = 2
_VOWELS = "aeiou"


@lru_cache(maxsize=65536)
def readings(word: str) -> frozenset[tuple[str, str]]:
    """Return every (kind, stem) a folded Arabic word may be read as; `-` stands before a verb's present stem.

    Readings are what the letters allow, right or wrong: a lexicon of stems picks among them.

    Example:
        >>> ("n", "ارتفاع") in readings("وبارتفاعها"), ("v", "-رتفع") in readings("سيرتفعون")
        (True, True)
    """
    bare = word[1:] if len(word) > _SHORTEST and word[0] in "وف" else word
    found = {(WHOLE, word), (WHOLE, bare)}
    for clitic in _NOUN_CLITICS:
        if word.startswith(clitic):
            found.update((NOUN, stem) for stem in _cut(word[len(clitic) :], _NOUN_ENDS))
    for clitic in _VERB_CLITICS:
        if not word.startswith(clitic):
            continue
        rest = word[len(clitic) :]
        found.update((VERB, stem) for stem in _cut(rest, _PAST_ENDS))
        if rest[:1] in _PERSONS:
            found.update((VERB, "-" + stem) for stem in _cut(rest[1:], _PRESENT_ENDS))
    return frozenset(found)


def _cut(word: str, ends: tuple[str, ...]) -> set[str]:
    """Return what is left of a word without an object or possessive and without an ending."""
    stems = set()
    for owner in _OBJECTS:
        if not word.endswith(owner):
            continue
        base = word[: len(word) - len(owner)]
        for end in ends:
            if base.endswith(end) and len(base) - len(end) >= _SHORTEST:
                stems.add(base[: len(base) - len(end)])
    return stems


def entries_ar(word: str) -> frozenset[tuple[str, str]]:
    """Return the stems that stand for one entry of an Arabic word list.

    `=قبل` is that word alone, `ارتفع/رتفع` a verb by its past and present stems, anything else a noun.

    Example:
        >>> sorted(entries_ar("قال/قول"))
        [('v', '-قول'), ('v', 'قال')]
    """
    if word.startswith("="):
        return frozenset(((WHOLE, word[1:]),))
    if "/" in word:
        past, present = word.split("/")
        stems = [(VERB, past)] if past else []
        return frozenset((*stems, (VERB, "-" + present)) if present else stems)
    return frozenset(((NOUN, word.removesuffix("ه") if len(word) > _SHORTEST + 1 else word), (NOUN, word)))


def forms_en(word: str) -> frozenset[str]:
    """Return the forms of one entry of an English word list: `rise` is itself, `accept*` is inflected too.

    Example:
        >>> sorted(forms_en("carry*"))
        ['carried', 'carries', 'carry', 'carrying']
    """
    if not word.endswith("*"):
        return frozenset((word,))
    base = word[:-1]
    return frozenset((base, _plural(base), *_past_and_gerund(base)))


def _plural(base: str) -> str:
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


def _past_and_gerund(base: str) -> tuple[str, ...]:
    if base.endswith("e"):
        return base + "d", base[:-1] + "ing"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ied", base + "ing"
    short = len(base) > _SHORTEST and base[-1] not in _VOWELS + "wxy" and base[-2] in _VOWELS
    if short and base[-3] not in _VOWELS:
        return base + "ed", base + "ing", base + base[-1] + "ed", base + base[-1] + "ing"
    return base + "ed", base + "ing"
