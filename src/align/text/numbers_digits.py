"""Figures → values: both Arabic digit families, and every common decimal and thousands separator."""

from __future__ import annotations

import re
from fractions import Fraction

_ASCII = str.maketrans(
    "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬،’\u00a0\u202f\u2009",
    "01234567890123456789.',''''",
)
_LONGEST = 30
"""More digits than this are an identifier, not an amount."""
_GROUPED = re.compile(r"\d{1,3}(?:([.,'])\d{3})(?:\1\d{3})*(?:[.,]\d+)?")
VULGAR = {
    "½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4),
    "⅕": Fraction(1, 5), "⅛": Fraction(1, 8),
}  # fmt: skip


def read_figure(text: str) -> tuple[Fraction, tuple[Fraction, ...]] | None:
    """Read one figure.

    Returns:
        The likeliest value and the other values it may have under another country's separators;
        None when it is no amount at all (2.0.1, a list without spaces, thirty digits).

    Example:
        >>> read_figure("١٢٫٥"), read_figure("1,234")
        ((Fraction(25, 2), ()), (Fraction(1234, 1), (Fraction(617, 500),)))
    """
    figure = text.translate(_ASCII)
    if len(figure) > _LONGEST:
        return None
    marks = [letter for letter in figure if not letter.isdigit()]
    if not marks:
        return Fraction(int(figure)), ()
    if len(marks) == 1:
        return _one_mark(figure, marks[0])
    if _GROUPED.fullmatch(figure):
        last = marks[-1]
        if last == marks[0]:
            return Fraction(re.sub(r"\D", "", figure)), ()
        whole, part = figure.rsplit(last, 1)
        return Fraction(re.sub(r"\D", "", whole) + "." + part), ()
    return None


def _one_mark(figure: str, mark: str) -> tuple[Fraction, tuple[Fraction, ...]]:
    whole, part = figure.split(mark)
    decimal, grouped = Fraction(f"{whole}.{part}"), Fraction(whole + part)
    may_group = len(part) == 3 and len(whole) <= 3 and whole.lstrip("0") != ""
    if not may_group:
        return decimal, ()
    return (grouped, (decimal,)) if mark in ",'" else (decimal, (grouped,))
