"""Part of an English sentence has no Arabic.

The passage is compared with everything the Arabic says, in the same way as OMI002 does for the other side.
Surely added passages are major, sooner where the English leaves nothing of the Arabic unsaid; likely ones are hints,
and so are words that only say who speaks or explain a foreign word, and a note in brackets, which does not pass for
the author's words. A manner, cause or term that nothing in the Arabic answers (behind closed doors) is minor.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.checks._base import Check, Context, Example, Hit
from align.checks._brief import explained
from align.checks._correspondence import correspondence, counted, hole, shown, span_of, unmatched
from align.checks._hung_on import hung_on
from align.model import Pair, Severity, Span

_BRACKETS = re.compile(r"\[[^\]]*\]|\([^)]*\)")
SURE, WIDE, LIKELY = 1.8, 3.4, 0.5
"""Log-odds from which a clause is major when weighed again: where every word of the Arabic has its English, and where
some have none, as in free renderings (9 of 973 faithful passages of documents, and 22 of 26 additions); and from which
it is a hint at first sight."""
HOLE = 1.0
"""How much a run of Arabic words may be uncovered and still all be said."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per English clause without Arabic."""
    found = correspondence(pair, context)
    least = SURE if hole(found, "ar") <= HOLE else WIDE
    told: list[Span] = []
    manners = tuple(hung_on(pair, found))
    for clause in unmatched(found, "en", LIKELY):
        span = span_of(found.en, clause.words)
        sure = (
            clause.settled is not None
            and clause.settled >= least
            and not (_is_note(pair.en, span) or explained(pair, span) or counted(pair, span, "en"))
        )
        if not sure and _overlaps(span, manners):
            continue
        told += [span] if sure else []
        yield Hit(
            f"Nothing in the Arabic says “{shown(span.of(pair.en))}”.",
            en=span,
            severity=None if sure else Severity.HINT,
        )
    for span in manners:
        if not _overlaps(span, told):
            yield Hit(
                f"Nothing in the Arabic answers “{span.of(pair.en)}”.", en=span, severity=Severity.MINOR
            )


def _overlaps(span: Span, others: Sequence[Span]) -> bool:
    return any(span.start < each.end and each.start < span.end for each in others)


def _is_note(text: str, span: Span) -> bool:
    """Say whether half of a span or more stands in brackets."""
    inside = sum(
        max(0, min(span.end, match.end()) - max(span.start, match.start()))
        for match in _BRACKETS.finditer(text)
    )
    return 2 * inside >= span.end - span.start


CHECK = Check(
    id="ADD002",
    name="clause-added",
    category="accuracy/addition",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example(
            "عاد الصياد إلى بيته بعد الغروب ونام قبل منتصف الليل.",
            "The fisherman went back to his house after sunset, mended the torn nets by the stove, "
            "and fell asleep before midnight.",
            findings=1,
        ),
        Example(
            "أعلنت الشركة أرباحها السنوية رغم ارتفاع أسعار الوقود.",
            "The company announced its annual profits and promised every worker a seat on the board, "
            "despite the rise in fuel prices.",
            findings=1,
        ),
        Example(
            "عاد الصياد إلى بيته بعد الغروب ونام قبل منتصف الليل.",
            "The fisherman went back to his house after sunset and fell asleep before midnight.",
            findings=0,
        ),
        Example(
            "أعلنت الشركة أرباحها السنوية رغم ارتفاع أسعار الوقود.",
            "The company announced its annual profits despite the rise in fuel prices.",
            findings=0,
        ),
        Example(
            "غادر الصيّاد القرية بعد الغروب.",
            "The fisherman left the village in tears after sunset.",
            findings=1,
        ),
        Example(
            "غادر الصيّاد القرية باكيًا بعد الغروب.",
            "The fisherman left the village in tears after sunset.",
            findings=0,
        ),
        Example("وصل الوفد إلى المطار", "The delegation reached the airport", findings=0),
        Example("", "The delegation reached the airport", findings=0),
    ),
    find=find,
)
