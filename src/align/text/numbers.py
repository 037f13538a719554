"""What a number is once it is read: a value with a place, whatever letters or digits it was written in."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from align.model import Language, Span
from align.text.words import lexicon

if TYPE_CHECKING:
    from align.text.words import Token


class Kind(StrEnum):
    """How a value was put."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    FRACTION = "fraction"
    PERCENT = "percent"
    DECADE = "decade"
    CODE = "code"
    """Part of a name or an identifier: B52, 2.0.1."""


@dataclass(frozen=True, slots=True)
class Value:
    """A number somewhere in a text."""

    value: Fraction
    span: Span
    kind: Kind = Kind.CARDINAL
    optional: bool = False
    """A faithful translation may leave it unexpressed: one, two, first, half, the two of a dual noun."""
    also: tuple[Fraction, ...] = ()
    """Other values the same words may stand for: 1.500 is 1.5 or 1500, '85 is 85 or 1985."""
    scale: int = 1
    """The magnitude word it ends with: 1,000,000 in '1.5 million'."""
    unit: str = ""
    """Key of `numbers_units.UNITS` when a unit of measure follows."""

    @property
    def readings(self) -> frozenset[Fraction]:
        """Every value it may stand for."""
        return frozenset((self.value, *self.also))

    def with_also(self, *more: Fraction) -> Value:
        """Return it with further readings."""
        return replace(self, also=(*self.also, *more))


_RANGE_WORDS = lexicon("to or and - – — ~ الي او و حتي ـ")
_PLAIN_KINDS = (Kind.CARDINAL, Kind.FRACTION)


@lru_cache(maxsize=8192)
def values(text: str, language: Language) -> tuple[Value, ...]:
    """Read every number of a text, in order; spans lie inside the text and do not overlap.

    Vague amounts (dozens, بضعة) have no value and are left out.

    Example:
        >>> [str(value.value) for value in values("دفع خمسة وأربعين ألف دينار", "ar")]
        ['45000']
        >>> [str(value.value) for value in values("two-thirds of 1.5 million", "en")]
        ['2/3', '1500000']
    """
    from align.text import numbers_ar, numbers_en
    from align.text.numbers_units import with_units
    from align.text.words import tokens

    words = tokens(text)
    found = numbers_ar.read(words) if language == "ar" else numbers_en.read(words)
    return _ranges(with_units(found, words, language), words)


def _ranges(found: tuple[Value, ...], words: tuple[Token, ...]) -> tuple[Value, ...]:
    """Let the first end of a range share magnitude, percent and century with the last: 10 to 20 million."""
    between = {word.start: word for word in words}
    result = list(found)
    for place in range(len(result) - 2, -1, -1):
        first, last = result[place], result[place + 1]
        gap = [between[at] for at in range(first.span.end, last.span.start) if at in between]
        if len(gap) > 2 or not gap or not all(word.folded in _RANGE_WORDS for word in gap):
            continue
        result[place] = _start_of_range(first, last)
        result[place + 1] = _end_of_range(first, last)
    return tuple(result)


def _start_of_range(first: Value, last: Value) -> Value:
    if last.scale > first.scale and first.kind in _PLAIN_KINDS:
        first = first.with_also(first.value * last.scale)
    if last.unit and not first.unit:
        first = replace(first, unit=last.unit)
    return first


def _end_of_range(first: Value, last: Value) -> Value:
    century = first.value - first.value % 100
    if 1000 <= first.value < 2100 and first.value % 100 < last.value < 100 and first.value.denominator == 1:
        return last.with_also(century + last.value)
    return last
