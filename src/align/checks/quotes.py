"""Quotation marks or brackets of the Arabic have no counterpart in the English.

«», “ ”, " and ‘ ’ are one to this check, and so are ( ) and [ ]; it counts neither how often a quotation is
interrupted nor where it is closed.
It speaks when the Arabic quotes several words and the English quotes nothing at all; much Arabic prose has no marks, so
that marks the English adds mean nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._base import Check, Context, Example, Hit
from align.model import Pair, Severity, Span

_QUOTED = re.compile(r"[«“\"„‹](?=\S)([^«»“”\"„‹›]*\S)[»”\"“›]")
_ANY_QUOTE = re.compile(r"[«»“”\"„‹›‘’]|(?<!\w)'|'(?!\w)")
_BRACKETED = re.compile(r"[(\[]([^()\[\]]*\w[^()\[\]]*)[)\]]")
_ANY_BRACKET = re.compile(r"[()\[\]—–,،-]")
_WORDS = 4
"""A quotation of fewer words may be a title or a term, which English sets otherwise."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield a hit for a quotation, and one for a bracket, that only the Arabic marks."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    for pattern, other, what in ((_QUOTED, _ANY_QUOTE, "quotes"), (_BRACKETED, _ANY_BRACKET, "brackets")):
        here = _long(pattern, pair.ar)
        if here and not other.search(pair.en):
            yield Hit(f"The Arabic {what} «{here.of(pair.ar)}»; the English {what} nothing.", here)


def _long(pattern: re.Pattern[str], text: str) -> Span | None:
    matches = (match for match in pattern.finditer(text) if len(match[1].split()) >= _WORDS)
    match = next(matches, None)
    return Span(*match.span(1)) if match else None


CHECK = Check(
    id="QUO001",
    name="quotation-marks",
    category="linguistic/punctuation",
    severity=Severity.HINT,
    explanation=__doc__ or "",
    examples=(
        Example("قال: «لن أبيع البيت لأحد.»", "He said he would not sell the house to anyone.", findings=1),
        Example("قال إنه لن يبيع البيت لأحد", "“I will not sell the house to anyone,” he said.", findings=0),
        Example(
            "وصل (بعد سفر طويل جدًّا) إلى القرية",
            "He reached the village after a very long journey",
            findings=1,
        ),
        Example(
            "قال: «لن أبيع البيت لأحد.»", "“I will not sell the house,” he said, “to anyone.”", findings=0
        ),
        Example("قرأ «ألف ليلة وليلة»", "He read The Thousand and One Nights", findings=0),
        Example(
            "وصل (بعد سفر طويل جدًّا) إلى القرية", "He reached the village – after a long journey", findings=0
        ),
    ),
    find=find,
)
