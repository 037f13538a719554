"""Part of an Arabic sentence has no English.

The passage is compared with everything the English says: whether its words have counterparts, whether any stretch of
the English resembles it, whether the two sides grow more alike when it is left out, and whether the English is shorter
than this translation usually is. All of it is weighed by a small model (bench/fit_clauses.py), and weighed again with
what the English has in its place, which tells a passage put freely from one left out (bench/fit_leftover.py).
A clause led by a word that nothing in the English answers (ما لم, خشية, بدعوى, على الأقل) and whose own words have no
counterparts is missing too, and so is a manner (سرًّا, كتابةً) that no English word tells.
Surely missing passages are major; likely ones are hints, since free translations condense: so are words that only say
who speaks, headings, and names for which the English has initials.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from align.checks._base import Check, Context, Example, Hit
from align.checks._brief import condensed, idiomatic
from align.checks._correspondence import (
    correspondence,
    counted,
    place_of,
    shown,
    span_of,
    unmatched,
)
from align.checks._joints import unjoined
from align.model import Pair, Severity, Span

SURE, LIKELY = 1.8, 0.6
"""Log-odds from which a clause is major when weighed again (5 of 973 faithful passages of documents, and 17 of 23
omissions), and from which it is a hint at first sight."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per Arabic clause without English."""
    found = correspondence(pair, context)
    told: list[Span] = []
    for clause in unmatched(found, "ar", LIKELY):
        span = span_of(found.ar, clause.words)
        place = place_of(found, clause, pair)
        after = f"; it would stand after “{place}”" if place else ""
        sure = (
            clause.settled is not None
            and clause.settled >= SURE
            and not (condensed(pair, span) or counted(pair, span, "ar") or idiomatic(pair, span))
        )
        told += [span] if sure else []
        yield Hit(
            f"Nothing in the English renders «{shown(span.of(pair.ar))}»{after}.",
            ar=span,
            severity=None if sure else Severity.HINT,
        )
    for span in unjoined(pair, found):
        if not _overlaps(span, told):
            told.append(span)
            yield Hit(f"Nothing in the English answers «{shown(span.of(pair.ar))}».", ar=span)


def _overlaps(span: Span, others: Sequence[Span]) -> bool:
    return any(span.start < each.end and each.start < span.end for each in others)


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
        Example(
            "يُسلَّم الطرد إلى صاحبه كتابةً وفي حضور شاهدين",
            "The parcel is handed to its owner in the presence of two witnesses",
            findings=1,
        ),
        Example(
            "يُسلَّم الطرد إلى صاحبه كتابةً وفي حضور شاهدين",
            "The parcel is handed to its owner on paper, in the presence of two witnesses",
            findings=0,
        ),
        Example("وصل الوفد إلى المطار", "The delegation reached the airport", findings=0),
        Example("وصل الوفد إلى المطار", "", findings=0),
    ),
    find=find,
)
