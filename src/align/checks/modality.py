"""The English is surer, or less sure, than the Arabic: must for may, certainly for perhaps.

Words of obligation (يجب, لا بد, يتعين; must, have to), of certainty (حتمًا, لا محالة; certainly, bound to), of
possibility (قد before the present, ربما, لعل; may, might, perhaps) and of hearsay (زعم, يقال; allegedly) are read on
both sides.
The check speaks when the two sides put the same thing in different modes and nothing near says it in the right one.
قد before a past verb states a fact and is no possibility; a plain future for a possibility (may → will) is told only
where no other word leaves the matter open.
"""

from __future__ import annotations

from collections.abc import Iterator

from align.checks._base import Check, Context, Example, Hit
from align.checks._contrast import Answer, contrasts
from align.model import Pair, Severity
from align.text.modality import Modal, Mode, modals

_CLASHES = frozenset(
    (
        (Mode.POSSIBLE, Mode.DUTY), (Mode.POSSIBLE, Mode.CERTAIN), (Mode.POSSIBLE, Mode.FUTURE),
        (Mode.DUTY, Mode.POSSIBLE), (Mode.CERTAIN, Mode.POSSIBLE), (Mode.HEARSAY, Mode.CERTAIN),
        (Mode.FUTURE, Mode.POSSIBLE),
    )
)  # fmt: skip
"""(Arabic, English) modes of which the second misstates the first."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per clause put in another mode."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    ar, en = modals(pair.ar, "ar"), modals(pair.en, "en")
    for one, other in contrasts(pair, ar, en, answers=_answer, clashes=_clash):
        yield Hit(
            f"«{one.span.of(pair.ar)}» is {one.mode}; “{other.span.of(pair.en)}” is {other.mode}.",
            one.span,
            other.span,
        )


def _answer(ar: Modal, en: Modal) -> Answer:
    if ar.mode is not en.mode:
        return Answer.NONE
    return Answer.SURE if ar.sure and en.sure else Answer.LOOSE


def _clash(ar: Modal, en: Modal) -> bool:
    return ar.sure and en.sure and (ar.mode, en.mode) in _CLASHES


CHECK = Check(
    id="MOD001",
    name="modality",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example("قد يسافر الوفد غدًا", "The delegation is bound to travel tomorrow", findings=1),
        Example("يجب على المستأجر دفع الرسوم", "The tenant may pay the fees", findings=1),
        Example("ربما كان الباب مفتوحًا", "The door was certainly open", findings=1),
        Example("قد تمطر الليلة", "It will rain tonight", findings=1),
        Example("قد تمطر الليلة", "It may rain tonight", findings=0),
        Example(
            "وقد وصل الوفد أمس", "The delegation must have been tired when it arrived yesterday", findings=0
        ),
        Example("لا بد من دفع الرسوم", "The fees must be paid", findings=0),
        Example("لعله نسي الموعد", "He must have forgotten the appointment, I think", findings=0),
    ),
    find=find,
)
