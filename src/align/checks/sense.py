"""A word of the one side and a word of the other, in the same place, have no counterpart: one may stand wrongly for it.

Where a word was misread (a bookbinder who becomes an executioner), both it and its rendering are left over while their
neighbours correspond. The encoder takes opposites and kin for one another, so that "wedding" for "engagement" goes
unseen; and free renderings look the same as wrong ones, so that these findings are only hints.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from align.checks._base import Check, Context, Example, Hit
from align.checks._correspondence import correspondence
from align.match import Correspondence
from align.model import Pair, Severity

LIKELY = 4.0
"""Log-odds against both words, added up, from which there is a finding."""
_LEAST = 1.0
"""Log-odds against each of the two."""
_REACH = 3
"""Words off the place where its neighbours say a counterpart should stand."""
_HELD = 1.0
"""Mean log-odds that the neighbours have counterparts."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield at most one hit: the likeliest replaced word."""
    found = correspondence(pair, context)
    best = max(replaced(found), default=None)
    if best is None or best[0] < LIKELY:
        return
    _, i, j = best
    ar, en = found.ar[i].span, found.en[j].span
    yield Hit(
        f"«{ar.of(pair.ar)}» and “{en.of(pair.en)}” stand in the same place and fit nothing on the other side.",
        ar,
        en,
    )


def replaced(found: Correspondence) -> Iterator[tuple[float, int, int]]:
    """Yield (log-odds against both, Arabic word, English word) of words left over in the same place."""
    if found.scores is None:
        return
    ar_odds, en_odds = found.odds("ar"), found.odds("en")
    best = found.scores.argmax(axis=1)
    for i, word in enumerate(found.ar):
        if not word.content or word.core[:1].isdecimal() or ar_odds[i] > -_LEAST:
            continue
        near = [at for at in range(max(0, i - 2), min(len(found.ar), i + 3)) if at != i and ar_odds[at] > 0]
        if not near or float(np.mean([ar_odds[at] for at in near])) < _HELD:
            continue
        places = [float(best[at] + (i - at)) for at in near]
        for j, other in enumerate(found.en):
            if not other.content or other.core[:1].isdecimal() or en_odds[j] > -_LEAST:
                continue
            if j > 0 and other.text.lstrip("“\"'‘(")[:1].isupper():
                continue
            if min(abs(place - j) for place in places) <= _REACH:
                yield float(-ar_odds[i] - en_odds[j]), i, j


CHECK = Check(
    id="SEN001",
    name="wrong-sense",
    category="accuracy/mistranslation",
    severity=Severity.HINT,
    explanation=__doc__ or "",
    examples=(
        Example(
            "زرع الفلاح أشجار الزيتون حول البيت",
            "The farmer planted telephone wires around the house",
            findings=1,
        ),
        Example(
            "زرع الفلاح أشجار الزيتون حول البيت",
            "The farmer planted olive trees around the house",
            findings=0,
        ),
        Example(
            "وصل الوفد إلى المطار صباح اليوم", "The delegation reached the airport this morning", findings=0
        ),
        Example("وصل الوفد إلى المطار", "", findings=0),
        Example(
            "اشترى الطبيب كتابا جديدا من السوق", "The doctor bought a new book at the market", findings=0
        ),
        Example(
            "أغلقت المدرسة أبوابها بعد العاصفة", "The school closed its doors after the storm", findings=0
        ),
        Example("", "The delegation reached the airport", findings=0),
    ),
    find=find,
)
