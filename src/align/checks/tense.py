"""What is done in one text is still to come in the other, or was only about to be done.

Arabic verbs after سـ, سوف, لن (to come), لم, قد, كان قد, سبق أن (done), كان سـ (meant, and not done) and كان with a
present (a habit) are held against the English verbs that render them: "moved" for سينقل, "was about to move" for
كان قد نقل, "is going to" for كان سـ. Where it is open which verb renders which, the check speaks only if no word of
the whole other text could be in the right time; a present for a future, an infinitive and would are always let
pass.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._base import Check, Context, Example, Hit
from align.checks._tenses import misplaced
from align.checks._times import INTENT, clause_of, told_nowhere
from align.model import Pair, Severity
from align.text.tenses import Time, Timed

_AHEAD = frozenset((Time.FUTURE, Time.NEAR))
_PAST = frozenset((Time.DONE, Time.SINCE, Time.BEFORE))
_CLASHES = {
    Time.FUTURE: _PAST | {Time.HABIT},
    Time.NEVER: _PAST | {Time.HABIT},
    Time.MEANT: _AHEAD | {Time.DONE, Time.SINCE, Time.BEFORE, Time.HABIT, Time.ALWAYS},
    Time.UNDONE: _AHEAD,
    Time.BEFORE: _AHEAD | {Time.NEARLY, Time.DUE, Time.THEN, Time.HABIT},
    Time.SINCE: _AHEAD | {Time.NEARLY},
    Time.HABIT: _AHEAD | {Time.NEARLY, Time.ALWAYS},
    Time.ALWAYS: frozenset((Time.DONE, Time.BEFORE, Time.HABIT)),
}
"""Time of an Arabic verb → times of the English one that misstate it."""

_HAD = re.compile(r"(?:had|['’]d)\b", re.IGNORECASE)
"""Opens what had been going on, which is as much done before as what had been done."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per verb put in another time, or one for the whole text."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    told = False
    if context.encoder is not None:
        for one, other in misplaced(pair, context.encoder, _CLASHES):
            told_of = clause_of(pair.en, other) if other.time is Time.BEFORE else pair.en
            if one.time is Time.MEANT and INTENT.search(told_of):
                continue
            if one.time is Time.BEFORE and other.time is Time.THEN and _HAD.match(other.span.of(pair.en)):
                continue
            told = True
            yield _hit(pair, one, other)
    if not told:
        yield from (_hit(pair, one, other) for one, other in told_nowhere(pair))


def _hit(pair: Pair, one: Timed | None, other: Timed | None) -> Hit:
    ar = f"«{one.span.of(pair.ar)}» is {one.time}" if one else "nothing in the Arabic is"
    en = f"“{other.span.of(pair.en)}” is {other.time}" if other else "nothing in the English is"
    said = f"{ar}; {en}." if one else f"{en}; {ar}."
    return Hit(said, one.span if one else None, other.span if other else None)


CHECK = Check(
    id="TNS001",
    name="time-shifted",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example("سوف تبيع العمّة مجوهراتها", "The aunt has sold her jewellery", findings=1),
        Example("سوف تبيع العمّة مجوهراتها", "The aunt is selling her jewellery", findings=0),
        Example("كان الصائغ قد أخفى الذهب", "The jeweller was about to hide the gold", findings=1),
        Example("كان الصائغ قد أخفى الذهب", "The jeweller had hidden the gold", findings=0),
        Example("كنت سأكتب إليك من حلب", "I will write to you from Aleppo", findings=1),
        Example("كنت سأكتب إليك من حلب", "I meant to write to you from Aleppo", findings=0),
        Example("كانت العمّة ستبيع مجوهراتها", "The aunt had sold her jewellery", findings=1),
        Example("كانت العمّة ستبيع مجوهراتها", "The aunt had been going to sell her jewellery", findings=0),
        Example(
            "كان الصائغ، الذي يسكن فوق الدكان، قد أخفى الذهب",
            "The jeweller, who lived over the shop, was about to hide the gold",
            findings=1,
        ),
        Example("لن تعود السفينة إلى الميناء", "The ship never returned to the harbour", findings=1),
        Example("لن تعود السفينة إلى الميناء", "The ship will not return to the harbour", findings=0),
        Example("وصلت القافلة فجرًا", "The caravan will arrive at dawn", findings=1),
        Example("وصلت القافلة فجرًا", "The caravan arrived at dawn", findings=0),
    ),
    find=find,
)
