"""Whole English sentences have no Arabic at all.

A note in brackets is a hint, since it does not pass for the author's words, and a line of the editors (publisher,
translator, "to be continued") is minor; anything longer than six words or with figures is major.
Clauses added inside a sentence are not seen here.
"""

from __future__ import annotations

from collections.abc import Iterator

from align.checks._base import Check, Context, Example, Hit
from align.checks._gaps import gap_severity, is_bracketed, shortened
from align.model import Pair, Severity, Span


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit when the Arabic side is empty."""
    if pair.ar.strip() or not any(letter.isalnum() for letter in pair.en):
        return
    text = shortened(pair.en)
    if is_bracketed(pair.en):
        yield Hit(
            f"“{text}” is a note; nothing in the Arabic says it.",
            en=Span(0, len(pair.en)),
            severity=Severity.HINT,
        )
        return
    severity = gap_severity(pair.en, "en")
    yield Hit(f"Nothing in the Arabic says “{text}”.", en=Span(0, len(pair.en)), severity=severity)


CHECK = Check(
    id="ADD001",
    name="addition",
    category="accuracy/addition",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example("", "The delegation reached the airport late at night", findings=1),
        Example("", "[The dinar was worth about three dollars at the time.]", findings=1),
        Example("", "To be continued", findings=1),
        Example("وصل الوفد إلى المطار", "The delegation reached the airport", findings=0),
        Example("وصل الوفد إلى المطار", "", findings=0),
        Example("", "* * *", findings=0),
    ),
    find=find,
)
