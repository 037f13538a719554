"""Whole Arabic sentences have no English at all.

How grave that is depends on what was left out: a cross-link ("read also"), a stamp or pointer of a record
("true copy", "see map 4") and a short note in brackets (applause) are hints, a line of the editors
("to be continued") is minor, a sentence with figures or with more than six words is major.
Clauses lost inside a sentence are not seen here.
"""

from __future__ import annotations

from collections.abc import Iterator

from align.checks._base import Check, Context, Example, Hit
from align.checks._gaps import gap_severity, shortened
from align.model import Pair, Severity, Span


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit when the English side is empty."""
    if pair.en.strip() or not any(letter.isalnum() for letter in pair.ar):
        return
    severity = gap_severity(pair.ar, "ar")
    yield Hit(
        f"Nothing in the English renders «{shortened(pair.ar)}».", ar=Span(0, len(pair.ar)), severity=severity
    )


CHECK = Check(
    id="OMI001",
    name="omission",
    category="accuracy/omission",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example("وصل الوفد إلى المطار في ساعة متأخرة من الليل", "", findings=1),
        Example("دفع ٥٠٠ دينار", "", findings=1),
        Example("يتبع", "", findings=1),
        Example("وصل الوفد إلى المطار", "The delegation reached the airport", findings=0),
        Example("", "The delegation reached the airport", findings=0),
        Example("* * *", "", findings=0),
        Example("(تصفيق)", "", findings=1),
    ),
    find=find,
)
