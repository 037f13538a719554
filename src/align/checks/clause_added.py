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
from align.checks._correspondence import (
    correspondence,
    counted,
    hole,
    shown,
    span_of,
    spare,
    spare_odds,
    unmatched,
)
from align.checks._hung_on import hung_on
from align.model import Pair, Severity, Span

_BRACKETS = re.compile(r"\[[^\]]*\]|\([^)]*\)")
SURE, WIDE, LIKELY = 1.8, 3.4, 0.5
"""Log-odds from which a clause is major when weighed again: where every word of the Arabic has its English, and where
some have none, as in free renderings (9 of 973 faithful passages of documents, and 22 of 26 additions); and from which
it is a hint at first sight."""
_LEAST = 3
"""Words of a stretch that is an addition."""
SPARE = 2.8
"""Log-odds from which a stretch is major whose words find every like word of the Arabic taken (4 of 2,345 faithful
pairs of documents, and 24 of 58 additions)."""
_STOCK = re.compile(
    r"(?:and |but )?(?:in other words|on the (?:other|one) hand|to (?:put it|speak|say it) \w+|for"
    r" (?:its|their|his|her|my|our) part|as (?:usual|ever|always|it were|a rule|a matter of fact|well|yet|such)"
    r"|at (?:this point|least|any rate"
    r"|that|last|times|the time)|of course|in (?:fact|short|any case|turn|time|the end|the first place|the way of"
    r"|the middle of(?: \w+){0,3}|question|particular|general|addition)|so to (?:say|speak)|that is(?: to say)?"
    r"|by the way"
    r"|after all|needless to say|for (?:that matter|instance|example|once|now|all that|the moment)|if anything"
    r"|more or less|to (?:be sure|begin with|this day|come)|by (?:now|then|contrast)|all the same|on the contrary"
    r"|when it comes to(?: \w+){0,3}|with (?:everyone|everybody|it|that|this))"
)
"""Turns that English puts in to join and to soften."""
HOLE = 1.0
"""How much a run of Arabic words may be uncovered and still all be said."""

TAKEN = -1.0
"""Log-odds below which the words of a clause are rendered after all, each by a word of its own."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per English clause without Arabic."""
    found = correspondence(pair, context)
    least = SURE if hole(found, "ar") <= HOLE else WIDE
    told: list[Span] = []
    free = spare(pair, context)
    manners = tuple(hung_on(pair, found))
    for clause in unmatched(found, "en", LIKELY):
        span = span_of(found.en, clause.words)
        sure = (
            clause.settled is not None
            and spare_odds(free, clause.words) > TAKEN
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
    for each in free:
        span = span_of(found.en, each.words)
        if each.odds < SPARE:
            break
        if len(each.words) >= _LEAST and not (
            _overlaps(span, (*told, *manners))
            or _STOCK.fullmatch(span.of(pair.en).lower())
            or _is_note(pair.en, span)
            or explained(pair, span)
            or counted(pair, span, "en")
        ):
            told.append(span)
            yield Hit(f"Nothing in the Arabic is left to say “{shown(span.of(pair.en))}”.", en=span)
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
