"""What is counted or measured: the words of measure, money and packing of a text, with their numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache

from align.model import Language, Span
from align.text.names_terms import Meaning, Term, collected, terms
from align.text.numbers import Kind, Value, values
from align.text.units_words import KIN, ROWS
from align.text.words import Token, folded, lexicon, stems, tokens


@dataclass(frozen=True, slots=True)
class Quantity:
    """One word of measure, with the number that goes with it."""

    term: Term
    value: Value | None
    """None for a bare word: per tonne, a kilogram."""

    @property
    def span(self) -> Span:
        """From the number to the word of measure, whichever comes first."""
        if self.value is None:
            return self.term.span
        start = min(self.value.span.start, self.term.span.start)
        return Span(start, max(self.value.span.end, self.term.span.end))


def _rows(language: Language) -> Iterator[tuple[str, str, bool]]:
    for line in ROWS.strip().splitlines():
        _, key, arabic, english = (part.strip() for part in line.split("|"))
        for word in (arabic if language == "ar" else english).split(","):
            if word.strip():
                bare, sure = word.strip().rstrip("?"), not word.strip().endswith("?")
                yield from ((form, key, sure) for form in (_forms(bare) if language == "ar" else (bare,)))


def _forms(word: str) -> Iterator[str]:
    """Yield an Arabic word, and the accusative, the dual and the plural in ات it may have."""
    yield word
    if " " not in word and len(word) > _SHORT and word[-1].isalpha() and word[-1] not in "اىي":
        stem = word[:-1] + "ت" if word.endswith("ة") else word
        yield from (stem + "ان", stem + "ين")
        yield word[:-1] + "ات" if word.endswith("ة") else word + "ا"


@cache
def listed(language: Language) -> dict[tuple[str, ...], Meaning]:
    """Return every phrase for a unit; pounds are money and mass, and so sure of neither alone."""
    return collected(_rows(language), language)


@cache
def dimensions() -> dict[str, str]:
    """Return key → dimension."""
    rows = (line.split("|") for line in ROWS.strip().splitlines())
    return {row[1].strip(): row[0].strip() for row in rows}


@cache
def kin(key: str) -> frozenset[str]:
    """Return the units that may be put for one another, the key among them."""
    return frozenset((key,)).union(*(group for group in KIN if key in group))


_BETWEEN = lexicon(
    "- ‑ – of من ° درجه درجات degree degrees more about full whole كل other another square مربع long old"
)
_REACH = 2
_SHORT = 2
"""Letters of an Arabic word (طن) that is not put into other forms."""
_ARTICLES = lexicon("a an the")
"""What may stand between a fraction and its measure as well: half a mile; fifty a kilo is a price."""


@lru_cache(maxsize=4096)
def quantities(text: str, language: Language) -> tuple[Quantity, ...]:
    """Return the words of measure of a text, in order, each with its number.

    Example:
        >>> [(sorted(each.term.keys), each.value and int(each.value.value)) for each in quantities("$50 a kilo", "en")]
        [(['dollar'], 50), (['kg'], None)]
    """
    words = tokens(text)
    numbers = [value for value in values(text, language) if not (value.optional and value.value == 1)]
    found = []
    for term in terms(text, language, listed(language), 3):
        value = next((each for each in numbers if _belongs(each, term, words, language)), None)
        found.append(Quantity(term, value or (_dual(term, text) if language == "ar" else None)))
    return tuple(found)


def _dual(term: Term, text: str) -> Value | None:
    """Return the two of an Arabic dual: رطلين is two pounds."""
    word = folded(term.span.of(text))
    stem = word[:-2] if word.endswith(("ان", "ين")) else ""
    singular = stem[:-1] + "ه" if stem.endswith("ت") else stem
    known = any(
        (stem,) in listed("ar") and listed("ar")[stem,].keys & term.keys for stem, _ in stems(singular)
    )
    return Value(Fraction(2), term.span, optional=True) if stem and known else None


def _belongs(value: Value, term: Term, words: tuple[Token, ...], language: Language) -> bool:
    """Say whether a number counts what a term names: it stands just before it, is its dual, or follows its sign."""
    if value.span.start <= term.span.start < value.span.end:  # a dual, or ten kilos; a decade alone is no ten
        return (
            bool(value.unit or value.kind is Kind.PERCENT)
            if language == "ar"
            else value.span.start < term.span.start
        )
    if value.span.end <= term.span.start:
        between = [word for word in words if value.span.end <= word.start < term.span.start]
        usual = _BETWEEN | _ARTICLES if value.kind is Kind.FRACTION else _BETWEEN
        return len(between) <= _REACH and all(word.folded in usual for word in between)
    follows = value.span.start - term.span.end <= 1
    if language == "ar" and follows and value.kind is Kind.CARDINAL and value.value > 2:
        return any(word.start == value.span.start and word.folded.startswith("ال") for word in words)
    return follows and term.keys <= {"dollar", "euro", "pound sterling"}
