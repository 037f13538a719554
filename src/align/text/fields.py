"""What common words of both languages mean, field by field: kin, trades, metals, crops, garments, courts, feelings.

Within a field every row is one thing under its names in both languages; a faithful translation does not put one row
for another. The tables are in `senses/*.txt`: blocks of rows, a field's name above each; `~` stands before a word
that may but need not mean the row, `+` before a row that may stand for any other of its field, `_` between the
words of a phrase, `>` between two words with up to four others between, `!` after the name of a field that
is firm, and a verb is written by its past and present stems.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from align.model import Language, Span
from align.text.fields_apart import ANY, Row
from align.text.fields_compounds import parts_of
from align.text.fields_firm import FIRM
from align.text.fields_forms import SILENT_AR, SILENT_EN, analyses, bases, inflected, nominal
from align.text.fields_tables import Lexicon, lexicons, marked
from align.text.words import Token, tokens

__all__ = ("ANY", "FIRM", "Row", "Sense", "firm", "lexicons", "senses")

_BETWEEN = 4
"""Most words between two that are listed as apart."""


@dataclass(frozen=True, slots=True)
class Sense:
    """A word or phrase of a text that the tables know."""

    span: Span
    rows: frozenset[Row]
    """All it may mean."""
    sure: frozenset[Row]
    """What it means unless it means something the tables do not list."""


@lru_cache(maxsize=8192)
def senses(text: str, language: Language, tables: str = "senses") -> tuple[Sense, ...]:
    """Return what the tables of a folder know of a text, in order; a phrase hides its words.

    Example:
        >>> {name for sense in senses("وبالشعير", "ar") for _, name in sense.sure}
        {'barley'}
    """
    return tuple(_found(text, language, tables))


def _found(text: str, language: Language, tables: str) -> Iterator[Sense]:
    lexicon = lexicons(tables)[language == "en"]
    words = [token for token in tokens(text) if token.text != "-"]
    forms = [_forms(word.folded, word.plain.endswith("ة"), language) for word in words]
    at = 0
    while at < len(words):
        rows, size = (
            _phrase(forms, at, lexicon)
            or _apart(forms, at, lexicon)
            or (_known(words[at], language, tables), 1)
        )
        if rows:
            span = Span(words[at].start, words[at + size - 1].end)
            yield Sense(span, frozenset(row for row, _ in rows), frozenset(row for row, sure in rows if sure))
        at += size


@lru_cache(maxsize=65536)
def _forms(word: str, marbuta: bool, language: Language) -> frozenset[object]:
    if language == "en":
        return frozenset((word, word.removesuffix("'s"), *bases(word)))
    return frozenset(reading.form for reading in analyses(word, marbuta))


def _phrase(
    forms: list[frozenset[object]], at: int, lexicon: Lexicon
) -> tuple[tuple[tuple[Row, bool], ...], int] | None:
    """Return all rows of the longest phrase that begins at a word, and its length."""
    rows: dict[Row, bool] = {}
    size = 0
    for form in forms[at] & lexicon.phrases.keys():
        for wanted, row, sure in lexicon.phrases[form]:
            if len(wanted) < size:
                break
            inside = forms[at : at + len(wanted)]
            if len(inside) == len(wanted) and all(a & b for a, b in zip(wanted, inside, strict=True)):
                rows = rows if len(wanted) == size else {}
                size = len(wanted)
                rows[row] = rows.get(row, False) or sure
    return (tuple(sorted(rows.items())), size) if size else None


def _apart(
    forms: list[frozenset[object]], at: int, lexicon: Lexicon
) -> tuple[tuple[tuple[Row, bool], ...], int] | None:
    """Return the rows of a word that another one after it gives its sense: رفضت المحكمة الدعوى; it hides nothing."""
    rows: dict[Row, bool] = {}
    for form in forms[at] & lexicon.pairs.keys():
        for (_, second), row, sure in lexicon.pairs[form]:
            if any(second & there for there in forms[at + 1 : at + 2 + _BETWEEN]):
                rows[row] = rows.get(row, False) or sure
    return (tuple(sorted(rows.items())), 1) if rows else None


def _known(token: Token, language: Language, tables: str) -> tuple[tuple[Row, bool], ...]:
    if language == "ar":
        return _known_ar(token.folded, token.plain.endswith("ة"), tables)
    word = token.folded
    if word in SILENT_EN:
        return ()
    return _known_en(word, tables) or (_known_en(word[:-2], tables) if word.endswith("'s") else ())


@lru_cache(maxsize=65536)
def _known_en(word: str, tables: str) -> tuple[tuple[Row, bool], ...]:
    """Return the rows of an English word in any inflection; a noun is not sure in the dress of a verb, nor general."""
    lexicon = lexicons(tables)[1]
    rows: dict[Row, bool] = {}
    for base in bases(word):
        own = base in lexicon.words and word in nominal(base)
        for row, sure in lexicon.words.get(base, {}).items():
            if row[1] == ANY and not own:
                continue
            rows[row] = rows.get(row, False) or (sure and own)
        if base in lexicon.verbs and word in inflected(base):
            for row, sure in lexicon.verbs[base].items():
                rows[row] = rows.get(row, False) or sure
    for part in parts_of(word):
        for row in lexicon.words.get(part, {}):
            rows.setdefault(row, False)
    return tuple(sorted(rows.items()))


@lru_cache(maxsize=65536)
def _known_ar(word: str, marbuta: bool, tables: str) -> tuple[tuple[Row, bool], ...]:
    """Return the rows of an Arabic word; only readings that explain the most of it are sure."""
    if word in SILENT_AR:
        return ()
    table = lexicons(tables)[0].words
    hits = [(each, place) for each in analyses(word, marbuta) for place in table.get(each.form, {}).items()]
    most = max((each.size for each, _ in hits if each.sure), default=0)
    rows: dict[Row, bool] = {}
    for each, (row, sure) in hits:
        rows[row] = rows.get(row, False) or (sure and each.sure and each.size == most)
    return tuple(sorted(rows.items()))


@cache
def firm(tables: str = "senses") -> frozenset[str]:
    """Return the fields that list nearly all renderings of their words, so that no encoder need be asked.

    Example:
        >>> "officers" in firm(), "body" in firm()
        (True, False)
    """
    return FIRM | marked(tables)
