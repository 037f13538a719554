"""Two of a time in the dual, put as one: سنتين, a whole year."""

from __future__ import annotations

import re
from collections.abc import Sequence

from align.model import Pair
from align.text.numbers import Kind, Value
from align.text.numbers_units import UNITS
from align.text.words import flat

_TWO_EN = re.compile(
    r"\b(?:two|couple|pair|second\w*|both|twice|twin|2(?:nd)?|ii|fortnight\w*|bi\w+|double\w*|half|either|other|next"
    r"|dual|1\d+|another|one year (?:or|and)|or so|odd|few|several|over)\b|\b\d*2\b"
)


def single(pair: Pair, ar: Sequence[Value], en: Sequence[Value]) -> tuple[Value, Value] | None:
    """Return a dual of time that the English has as one, where nothing of it is two or of another length.

    Of «خاصمته سنتين» and "I quarrelled with him for a year" it is the two years and the year.
    """
    twos = [each for each in ar if each.value == 2 and each.optional and each.unit in UNITS]
    if len(twos) != 1 or _TWO_EN.search(flat(pair.en)[1]):
        return None
    two = twos[0]
    alike = [each for each in ar if each is not two and each.unit and _same_kind(each, two)]
    ones = [each for each in en if each.unit and _same_kind(each, two)]
    if alike or len(ones) != 1 or ones[0].value != 1 or ones[0].unit != two.unit:
        return None
    one = ones[0]
    before = flat(pair.en[: one.span.start])[1].rstrip()
    counted = one.kind is Kind.CARDINAL and re.search(
        r"\b(?:an?|one|whole|full|entire|solid|single)$", before
    )
    said = pair.en[one.span.start : one.span.end].lower().startswith(("a ", "an ", "one"))
    return (two, one) if counted or said else None


def _same_kind(one: Value, other: Value) -> bool:
    return UNITS[one.unit].dimension == UNITS[other.unit].dimension
