"""Words and phrases of a closed list, found in a text of either language: places, titles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from align.model import Language, Span
from align.text.words import Token, stems, tokens


@dataclass(frozen=True, slots=True)
class Term:
    """One term of a list in a text."""

    keys: frozenset[str]
    """What it may mean."""
    span: Span
    sure: bool
    """It means nothing else; an unsure term accounts for others and is never reported."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a phrase of a list may mean."""

    keys: frozenset[str]
    sure: bool


Terms = Mapping[tuple[str, ...], Meaning]
"""Folded words of a phrase, in Arabic without articles, → its meaning."""


def collected(rows: Iterable[tuple[str, str, bool]], language: Language) -> dict[tuple[str, ...], Meaning]:
    """Return a list to search with, from (phrase, key, sure) rows.

    A phrase of two keys is sure to mean one of them when it is sure in either row.
    """
    table: dict[tuple[str, ...], Meaning] = {}
    for phrase, key, sure in rows:
        found = (word.folded for word in tokens(phrase) if word.text != "-")
        words = tuple(_bare(word) if language == "ar" else word for word in found)
        old = table.get(words)
        if old is None:
            table[words] = Meaning(frozenset((key,)), sure)
        else:
            table[words] = Meaning(
                old.keys | {key}, (old.sure and sure) if key in old.keys else (old.sure or sure)
            )
    return table


def _bare(word: str) -> str:
    return word.removeprefix("ال") if len(word) > 4 else word


def terms(text: str, language: Language, listed: Terms, longest: int) -> tuple[Term, ...]:
    """Return the terms of a text, in order, the longest phrase first; spans do not overlap.

    Args:
        text: Any text.
        language: Its language; English terms with a capital in the text only (the caller's list says which).
        listed: As `collected` returns it.
        longest: Words in the longest phrase of the list.
    """
    words = [word for word in tokens(text) if word.text != "-"]
    same = _Same(listed)
    found, at = [], 0
    while at < len(words):
        most = min(longest, len(words) - at)
        for length in (size for size in _lengths(words[at].folded, language, same) if size <= most):
            meaning = _meaning(words[at : at + length], language, listed)
            if meaning:
                span = Span(words[at].start, words[at + length - 1].end)
                found.append(Term(meaning.keys, span, meaning.sure))
                at += length - 1
                break
        at += 1
    return tuple(found)


class _Same:
    """A list of terms, looked up by identity: it is made once and never changed."""

    def __init__(self, listed: Terms) -> None:
        self.listed = listed

    def __hash__(self) -> int:
        return id(self.listed)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.listed is self.listed


@lru_cache(maxsize=16)
def _sizes(same: _Same) -> dict[str, frozenset[int]]:
    """Return first word → the numbers of words that phrases with it have."""
    found: dict[str, set[int]] = {}
    for words in filter(None, same.listed):
        found.setdefault(words[0], set()).add(len(words))
    return {word: frozenset(sizes) for word, sizes in found.items()}


@lru_cache(maxsize=65536)
def _lengths(word: str, language: Language, same: _Same) -> tuple[int, ...]:
    """Return the lengths of phrases that may begin with a word of the text, the longest first."""
    sizes = _sizes(same)
    heads = _readings(word) if language == "ar" else (word, word.removesuffix("'s"))
    return tuple(sorted({size for head in heads if head in sizes for size in sizes[head]}, reverse=True))


def _meaning(words: list[Token], language: Language, listed: Terms) -> Meaning | None:
    if language == "en":
        last = words[-1].folded.removesuffix("'s")
        return listed.get((*(word.folded for word in words[:-1]), last))
    heads = _readings(words[0].folded)
    rest = tuple(_bare(word.folded) for word in words[1:])
    return next((listed[head, *rest] for head in heads if (head, *rest) in listed), None)


@lru_cache(maxsize=65536)
def _readings(word: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((word, *(stem for stem, _ in stems(word)))))
