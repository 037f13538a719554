"""Part of an Arabic sentence has no English.

The passage is compared with everything the English says: whether its words have counterparts, whether any stretch of
the English resembles it, whether the two sides grow more alike when it is left out, and whether the English is shorter
than this translation usually is. All of it is weighed by a small model (bench/fit_clauses.py), and weighed again with
what the English has in its place, which tells a passage put freely from one left out (bench/fit_leftover.py).
Surely missing passages are major; likely ones are hints, since free translations condense.
"""

from __future__ import annotations

from collections.abc import Iterator

from align.checks._base import Check, Context, Example, Hit
from align.checks._correspondence import correspondence, counted, place_of, shown, span_of, unmatched
from align.model import Pair, Severity

SURE, LIKELY = 1.6, 0.6
"""Log-odds from which a clause is major when weighed again (1 of 221 free and faithful renderings written blind, and 10
of 22 omissions beside them), and from which it is a hint at first sight."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per Arabic clause without English."""
    found = correspondence(pair, context)
    for clause in unmatched(found, "ar", LIKELY):
        span = span_of(found.ar, clause.words)
        place = place_of(found, clause, pair)
        after = f"; it would stand after “{place}”" if place else ""
        sure = clause.settled is not None and clause.settled >= SURE and not counted(pair, span, "ar")
        yield Hit(
            f"Nothing in the English renders «{shown(span.of(pair.ar))}»{after}.",
            ar=span,
            severity=None if sure else Severity.HINT,
        )


CHECK = Check(
    id="OMI002",
    name="clause-omitted",
    category="accuracy/omission",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example(
            "عاد الصياد إلى بيته بعد الغروب، ثم أصلح الشباك الممزقة أمام الموقد، ونام قبل منتصف الليل.",
            "The fisherman went back to his house after sunset and fell asleep before midnight.",
            findings=1,
        ),
        Example(
            "أعلنت الشركة أرباحها السنوية، وقالت إنها ستفتح ثلاثة مصانع جديدة في الجنوب، رغم ارتفاع أسعار الوقود.",
            "The company announced its annual profits, despite the rise in fuel prices.",
            findings=1,
        ),
        Example(
            "عاد الصياد إلى بيته بعد الغروب، ثم أصلح الشباك الممزقة أمام الموقد، ونام قبل منتصف الليل.",
            "The fisherman went back to his house after sunset, mended the torn nets by the stove, "
            "and fell asleep before midnight.",
            findings=0,
        ),
        Example(
            "أعلنت الشركة أرباحها السنوية، وقالت إنها ستفتح ثلاثة مصانع جديدة في الجنوب، رغم ارتفاع أسعار الوقود.",
            "The company announced its annual profits and said it would open three new factories in the south, "
            "despite the rise in fuel prices.",
            findings=0,
        ),
        Example("وصل الوفد إلى المطار", "The delegation reached the airport", findings=0),
        Example("وصل الوفد إلى المطار", "", findings=0),
    ),
    find=find,
)
