"""Where a term of the glossary stands in a text, whatever form it takes there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from align.model import Language, Span
from align.text.terms_forms import readings
from align.text.words import Token, tokens

_BETWEEN = re.compile(r"[;|]")
_ARTICLES = ("the ", "a ", "an ")
_ENDINGS_EN = ("s", "es", "'s", "ed", "d", "ing", "ies", "er", "ers", "al", "ian", "ians", "ally", "ship")
_FORBIDDEN = "!"


@dataclass(frozen=True, slots=True)
class Term:
    """One row of the glossary."""

    ar: str
    accepted: tuple[str, ...]
    """English renderings that will do; the first is preferred."""
    forbidden: tuple[str, ...] = ()
    """English renderings that will not."""


@lru_cache(maxsize=64)
def read_terms(rows: tuple[tuple[str, str], ...]) -> tuple[Term, ...]:
    """Return the terms of a glossary; renderings stand apart by ; or | and an unwanted one begins with !.

    Example:
        >>> read_terms((("دفتر", "notebook; copybook; !ledger"),))
        (Term(ar='دفتر', accepted=('notebook', 'copybook'), forbidden=('ledger',)),)
    """
    merged: dict[str, list[str]] = {}
    for ar, en in rows:
        merged.setdefault(ar, []).extend(each.strip() for each in _BETWEEN.split(en) if each.strip(" !"))
    return tuple(
        Term(
            ar,
            tuple(each for each in renderings if not each.startswith(_FORBIDDEN)),
            tuple(each.lstrip("! ") for each in renderings if each.startswith(_FORBIDDEN)),
        )
        for ar, renderings in merged.items()
    )


@lru_cache(maxsize=65536)
def places(term: str, text: str, language: Language) -> tuple[Span, ...]:
    """Return where a term stands in a text.

    Arabic words match with proclitics, article and endings on or off; English ones in the plural, in another case,
    with a hyphen for a space, and without the article.

    Example:
        >>> [span.of("وبالدفاتر القديمة") for span in places("الدفاتر", "وبالدفاتر القديمة", "ar")]
        ['وبالدفاتر']
        >>> [span.of("two note-books") for span in places("note book", "two note-books", "en")]
        ['note-books']
    """
    wanted = _words(term, language)
    words, begins = _indexed(text, language)
    same = _same_ar if language == "ar" else _same_en
    found = []
    for at in begins.get(_key(wanted[0], language), ()) if wanted else ():
        inside = words[at : at + len(wanted)]
        if len(inside) == len(wanted) and all(
            same(mine, w.folded) for mine, w in zip(wanted, inside, strict=True)
        ):
            found.append(Span(inside[0].start, inside[-1].end))
    return tuple(found)


def _key(word: str, language: Language) -> str:
    """Return what a word shares with all its forms: two letters, in Arabic from inside its stem."""
    return word.removeprefix("ال")[:2] if language == "ar" else word[:2]


@lru_cache(maxsize=1024)
def _indexed(text: str, language: Language) -> tuple[tuple[Token, ...], dict[str, list[int]]]:
    """Return the words of a text, and where a term of each key may begin."""
    words = tuple(token for token in tokens(text) if token.text != "-")
    begins: dict[str, list[int]] = {}
    for at, word in enumerate(words):
        keys = {_key(word.folded, language)}
        if language == "ar":
            keys |= {stem[:2] for _, stem in readings(word.folded)}
        for key in keys:
            begins.setdefault(key, []).append(at)
    return words, begins


@lru_cache(maxsize=4096)
def _words(term: str, language: Language) -> tuple[str, ...]:
    bare = term.lower()
    if language == "en":
        bare = next((bare.removeprefix(article) for article in _ARTICLES if bare.startswith(article)), bare)
    return tuple(token.folded for token in tokens(bare) if token.text != "-")


@lru_cache(maxsize=65536)
def _same_ar(term: str, word: str) -> bool:
    """Say whether a word may be a form of a term's word: equal but for what is stuck to either."""
    if term == word:
        return True
    bare = term.removeprefix("ال")
    short = len(bare) <= 3
    stems = {bare} if short else {bare, bare.removesuffix("ه")}
    return any(kind == "n" and stem in stems for kind, stem in readings(word))


@lru_cache(maxsize=65536)
def _same_en(term: str, word: str) -> bool:
    if term == word:
        return True
    stem = term[:-1] if term.endswith(("e", "y")) else term
    return word.startswith(stem) and word[len(stem) :] in _ENDINGS_EN
