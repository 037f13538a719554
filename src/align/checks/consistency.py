"""A term of the glossary is rendered now one way, now another, in the same document.

Of the renderings that a glossary accepts for one Arabic term, a document should keep to one.
The check counts them over the whole document and speaks once, at the first passage that departs from the commonest.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from align.checks._base import Check, Context, Example, Hit
from align.checks._ledger import Same
from align.model import Bead, Pair, Severity
from align.text.terms import Term, places, read_terms


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per term whose rendering here departs, for the first time, from the document's own use."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    for term in read_terms(context.glossary):
        if len(term.accepted) == 1 or not places(term.ar, pair.ar, "ar"):
            continue
        uses = _uses(term, Same(context.pairs or (pair,)))
        counts = Counter(used for _, used in uses)
        if len(counts) <= 1:
            continue
        usual = max(counts, key=lambda used: (counts[used], used == uses[0][1]))
        bead, odd = next((bead, used) for bead, used in uses if used != usual)
        spans = places(odd, pair.en, "en")
        if bead == pair.bead and spans:
            rest = f"“{usual}” is used {counts[usual]} times in this document, “{odd}” {counts[odd]}"
            here = places(term.ar, pair.ar, "ar")[0]
            yield Hit(f"«{here.of(pair.ar)}» is “{spans[0].of(pair.en)}” here; {rest}.", here, spans[0])


@lru_cache(maxsize=1024)
def _uses(term: Term, same: Same) -> tuple[tuple[Bead, str], ...]:
    """Return every rendering of a term in a document, with the bead it stands in."""
    return tuple((each.bead, used) for each in same.pairs for used in _renderings(term, each))


def _renderings(term: Term, pair: Pair) -> list[str]:
    """Return the accepted renderings in a pair that has the term, in the order of the English."""
    if not places(term.ar, pair.ar, "ar"):
        return []
    found = [(span.start, each) for each in term.accepted for span in places(each, pair.en, "en")]
    return [each for _, each in sorted(found)]


_ROWS = (("المجلس البلدي", "municipal council; town council"),)

CHECK = Check(
    id="CON001",
    name="term-inconsistent",
    category="terminology/inconsistent-use",
    severity=Severity.HINT,
    explanation=__doc__ or "",
    examples=(
        Example("اجتمع المجلس البلدي", "The town council met", findings=0, glossary=_ROWS),
        Example("اجتمع المجلس البلدي", "The municipal council met", findings=0, glossary=_ROWS),
        Example(
            "اجتمع المجلس البلدي ثم تفرّق المجلس البلدي",
            "The town council met, and then the municipal council dispersed",
            findings=1,
            glossary=_ROWS,
        ),
        Example("اجتمع المجلس البلدي", "They met", findings=0, glossary=_ROWS),
        Example("اجتمع الوزراء", "The town council met", findings=0, glossary=_ROWS),
        Example("اجتمع المجلس البلدي", "The town council met", findings=0),
    ),
    find=find,
)
