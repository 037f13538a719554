"""The two sides hardly resemble one another.

Held against what is usual in the same document, since some translators keep closer to their text than others.
Either the pairing is wrong or the sentence was rendered very freely or not at all. Hints; major only when a pair of
some length has nothing in common. Passages left out or added are the business of OMI002 and ADD002.
"""

from __future__ import annotations

from collections.abc import Iterator

from align.checks._base import Check, Context, Example, Hit
from align.checks._correspondence import correspondence
from align.model import Pair, Severity, Span

USUAL, SPREAD = 0.67, 0.1
"""Median similarity and its spread in eleven clean documents, for texts too short to have their own."""
ODD, STRANGE = 3.2, 4.5
"""Spreads below the usual from which a pair is a hint, and major."""
NOTHING = 0.2
"""Similarity that unrelated sentences often reach; only below it is a finding major."""
_WORDS = 3
"""Words with meaning each side must have."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit when the sides are far less alike than is usual here."""
    found = correspondence(pair, context)
    if any(sum(word.content for word in side) < _WORDS for side in (found.ar, found.en)):
        return
    usual = (context.match.usual if context.match else None) or (USUAL, SPREAD)
    below = (usual[0] - found.similarity) / usual[1]
    if below < ODD:
        return
    sure = below >= STRANGE and found.similarity < NOTHING
    yield Hit(
        f"The two sides hardly resemble one another (similarity {found.similarity:.2f}; {usual[0]:.2f} is usual here).",
        Span(0, len(pair.ar)),
        Span(0, len(pair.en)),
        severity=None if sure else Severity.HINT,
    )


CHECK = Check(
    id="LOW001",
    name="low-similarity",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example(
            "وصل الوفد إلى المطار في ساعة متأخرة من الليل",
            "She kept bees behind the orchard and sold honey at fairs",
            findings=1,
        ),
        Example(
            "اشترى الطبيب كتابا جديدا من السوق", "Every spring the river floods our lower meadow", findings=1
        ),
        Example(
            "وصل الوفد إلى المطار في ساعة متأخرة من الليل",
            "The delegation reached the airport late at night",
            findings=0,
        ),
        Example(
            "اشترى الطبيب كتابا جديدا من السوق", "The doctor bought a new book at the market", findings=0
        ),
        Example("كلا", "By no means", findings=0),
        Example("", "The delegation reached the airport", findings=0),
    ),
    find=find,
)
