"""A term of the glossary is rendered otherwise than the project settled.

The Arabic term is found with its proclitics, article and endings; any of its accepted renderings (set apart by ; or |)
will do, in the plural, in another case, hyphenated or not.
The check stays silent where a pronoun or a shortened form may stand for a term named already in the passage.
In the examples the glossary has المجلس البلدي = municipal council; town council, and دفتر = notebook.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._base import Check, Context, Example, Hit
from align.model import Pair, Severity
from align.text.terms import Term, places, read_terms

_STANDS_FOR = re.compile(
    r"\b(?:he|she|it|they|him|her|them|his|its|their|this|these|those|one|ones|theirs)\b", re.I
)


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per term without an accepted rendering."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    for term in read_terms(context.glossary):
        here = places(term.ar, pair.ar, "ar")
        if not here or not term.accepted or _rendered(term, pair.en) or _covered(term, pair, context):
            continue
        wanted = " or ".join(f"“{each}”" for each in term.accepted)
        yield Hit(
            f"«{here[0].of(pair.ar)}» should be {wanted}; the English has neither it nor a form of it.",
            here[0],
        )


def _rendered(term: Term, text: str) -> bool:
    return any(places(each, text, "en") for each in term.accepted)


def _covered(term: Term, pair: Pair, context: Context) -> bool:
    """Say whether a pronoun, a part of the rendering or a longer term of the glossary may stand for the term."""
    parts = [
        word for each in term.accepted for word in each.split() if len(word) > 3 and len(each.split()) > 1
    ]
    if any(places(word, pair.en, "en") for word in parts):
        return True
    longer = [other for other in read_terms(context.glossary) if other.ar != term.ar and term.ar in other.ar]
    if any(places(other.ar, pair.ar, "ar") and _rendered(other, pair.en) for other in longer):
        return True
    return (
        bool(_STANDS_FOR.search(pair.en))
        and len(places(term.ar, pair.ar, "ar")) == 1
        and len(pair.en) > _LONG
    )


_LONG = 60
"""Characters of English beyond which a pronoun in it may well be the term's."""

_ROWS = (("المجلس البلدي", "municipal council; town council"), ("دفتر", "notebook"))
"""The glossary of the examples."""

CHECK = Check(
    id="GLO001",
    name="glossary-term",
    category="terminology/inconsistent-with-termbase",
    severity=Severity.MINOR,
    explanation=__doc__ or "",
    examples=(
        Example("اجتمع المجلس البلدي مساءً", "The city board met in the evening", findings=1, glossary=_ROWS),
        Example("كتب في دفتره", "He wrote in his diary", findings=1, glossary=_ROWS),
        Example("وبالدفتر خريطة", "There was a map in the ledger", findings=1, glossary=_ROWS),
        Example(
            "اجتمع المجلس البلدي مساءً", "The town council met in the evening", findings=0, glossary=_ROWS
        ),
        Example("كتب في دفتره", "He wrote in his notebook", findings=0, glossary=_ROWS),
        Example("للمجلس البلدي ميزانية", "Municipal Councils have a budget", findings=0, glossary=_ROWS),
    ),
    find=find,
)
