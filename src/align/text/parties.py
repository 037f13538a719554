"""Who can act: nouns for people, animals and bodies in both languages, by what they say."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from align.text.parties_more import MORE
from align.text.parties_words import ROWS
from align.text.words import Token, folded

_OWN = ("", "ي", "ه", "ها", "هم", "هما", "هن", "نا", "ك", "كم", "ان", "ين", "يه")
_HEADS = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فل", "فب", "وك")
_LEAST = 2
_WHICH = {"الاول": "first party", "الثاني": "second party", "الثالث": "third party"}
"""The parties of a contract by their order."""


@cache
def _rows() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]], dict[str, str]]:
    """Return Arabic stems → keys, English words → keys, keys → gender."""
    ar: dict[str, set[str]] = {}
    en: dict[str, set[str]] = {}
    genders = {}
    for row in (ROWS.rstrip() + MORE).strip().splitlines():
        head, arabic, english = row.split(" | ")
        key = head.removesuffix(" m").removesuffix(" f")
        genders[key] = head[-1] if key != head else ""
        for word in arabic.split():
            ar.setdefault(folded(word), set()).add(key)
        for word in english.split():
            en.setdefault(word.replace("_", " "), set()).add(key)
    return (
        {word: frozenset(keys) for word, keys in ar.items()},
        {word: frozenset(keys) for word, keys in en.items()},
        genders,
    )


def gender(keys: frozenset[str]) -> str:
    """Return the gender all these nouns have in English too; empty where they differ or have none.

    Example:
        >>> gender(english_keys("grandmother")), gender(english_keys("neighbour"))
        ('f', '')
    """
    found = {_rows()[2][key] for key in keys}
    return found.pop() if len(found) == 1 else ""


def every_english() -> frozenset[str]:
    """Return the English words of the table, in small letters."""
    return frozenset(_rows()[1])


@cache
def every_arabic() -> frozenset[str]:
    """Return the Arabic words of the table, folded."""
    return frozenset(_rows()[0])


def english_keys(word: str) -> frozenset[str]:
    """Return what an English word in small letters says of a party, also in the plural; empty for other words."""
    rows = _rows()[1]
    if word in rows or not word.endswith("s") or len(word) < len("cooks"):
        return rows.get(word, frozenset())
    return rows.get(word[:-1]) or rows.get(word[:-3] + "y" if word.endswith("ies") else word, frozenset())


@lru_cache(maxsize=65536)
def arabic_keys(word: str) -> frozenset[str]:
    """Return what a folded Arabic word says of a party, whatever stands joined to it.

    Example:
        >>> sorted(arabic_keys("لجدتها")), sorted(arabic_keys("والسفير"))
        (['grandmother'], ['ambassador'])
    """
    stems = _rows()[0]
    for head in _HEADS:
        if not word.startswith(head):
            continue
        rest = word[len(head) :]
        for article in ("ال", "لل"[len(head) > 0 and head[-1] == "ل" :]):
            noun = rest[len(article) :] if rest.startswith(article) else ""
            if len(noun) >= _LEAST and noun in stems:
                return stems[noun]
        keys = _possessed(rest) if len(rest) >= _LEAST else frozenset[str]()
        if keys:
            return keys
    return frozenset()


TWO_WORDS = frozenset(("nephew", "niece", "cousin"))
"""Kin that Arabic says in two words: son of a brother."""


def keys_at(words: Sequence[Token], at: int) -> frozenset[str]:
    """Return `arabic_keys` of a word of a text; المدعى عليه is the accused, المدعي who accuses.

    Example:
        >>> from align.text.words import tokens
        >>> [sorted(keys_at(tokens(text), 0)) for text in ("المدعى عليه", "المدعي")]
        [['accused'], ['plaintiff']]
    """
    keys = arabic_keys(words[at].folded)
    if "party" in keys and at + 1 < len(words) and (which := _WHICH.get(words[at + 1].folded)):
        return frozenset((which,))
    if "plaintiff" not in keys or "accused" not in keys:
        return keys
    after = words[at + 1].folded if at + 1 < len(words) else ""
    return frozenset(("accused",) if after in ("عليه", "عليها", "عليهم", "عليهما") else ("plaintiff",))


def is_party(word: str) -> bool:
    """Say whether a folded Arabic word is a party as it stands, so that its first letter is no preposition.

    Example:
        >>> is_party("لصوص"), is_party("لصغار")
        (True, False)
    """
    return word in _rows()[0] or bool(_possessed(word))


def _possessed(noun: str) -> frozenset[str]:
    """Return the keys of a noun, and of what it is when its end is a pronoun: ابنه is a daughter or his son."""
    stems = _rows()[0]
    found: frozenset[str] = frozenset()
    for own in _OWN:
        stem = noun.removesuffix(own) if noun.endswith(own) else ""
        for form in (stem, stem[:-1] + "ه" if own and stem.endswith("ت") else ""):
            if len(form) >= _LEAST and form in stems and (own in ("", "ه", "ي") or not found):
                found |= stems[form]
    return found
