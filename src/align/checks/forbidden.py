"""A rendering the glossary forbids stands in the English.

A glossary row names unwanted renderings with a mark of exclamation: دفتر = notebook; !ledger.
The check speaks only where the Arabic has the term, so that the word stays free for other uses.
In the examples the glossary has that row.
"""

from __future__ import annotations

from collections.abc import Iterator

from align.checks._base import Check, Context, Example, Hit
from align.model import Pair, Severity
from align.text.terms import places, read_terms


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per forbidden rendering of a term in the pair."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    for term in read_terms(context.glossary):
        here = places(term.ar, pair.ar, "ar") if term.forbidden else ()
        for rendering in term.forbidden if here else ():
            for span in places(rendering, pair.en, "en"):
                said = f"«{here[0].of(pair.ar)}» is not to be “{span.of(pair.en)}”"
                better = f"; the glossary has “{term.accepted[0]}”" if term.accepted else ""
                yield Hit(f"{said}{better}.", here[0], span)


_ROWS = (("دفتر", "notebook; !ledger"),)

CHECK = Check(
    id="FRB001",
    name="forbidden-term",
    category="terminology/inconsistent-with-termbase",
    severity=Severity.MINOR,
    explanation=__doc__ or "",
    examples=(
        Example("كتب في دفتره", "He wrote in his ledger", findings=1, glossary=_ROWS),
        Example("اشترى الدفاتر", "He bought the ledgers", findings=0, glossary=_ROWS),
        Example("والدفتر مفقود", "And the Ledger was missing", findings=1, glossary=_ROWS),
        Example("كتب في دفتره", "He wrote in his notebook", findings=0, glossary=_ROWS),
        Example("سجّل الحسابات", "He entered the sums in the ledger", findings=0, glossary=_ROWS),
        Example("كتب في دفتره", "He wrote in his ledger", findings=0),
    ),
    find=find,
)
