"""The English says the opposite: after for before, west for east, a fall for a rise.

Opposites of place, time, degree and deed are kept as pairs of word families in both languages, and so are kinds
that exclude one another: kin, colours, seasons, animals.
The check speaks where the Arabic has a word of one pole, the English a word of another pole of the same opposition in
about the same place, and nothing near either answers it.
A denied word is left to the check of denials (he did not refuse: he agreed), and words of many senses
(right, left, fall, light) count only in phrases that settle the sense.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from align.checks._base import Check, Context, Example, Hit
from align.checks._contrast import Answer, contrasts
from align.model import Language, Pair, Severity, Span
from align.text.antonyms import Pole, poles
from align.text.negation import Strength, cues

_ORDERED = frozenset(
    (
        "rise and fall", "widening and narrowing", "nearing and leaving", "entering and leaving",
        "elements", "winning and losing", "accepting and refusing", "buying and selling", "lending and borrowing",
        "importing and exporting", "attack and defence", "advance and retreat", "building and destroying",
        "sending and receiving", "beginning and end", "laughing and weeping", "sleeping and waking", "compass",
        "animals", "arms", "grain and crops", "creditor and debtor", "host and guest", "teacher and pupil",
        "owner and worker", "opening and closing", "praise and blame", "reward and punishment",
    )
)  # fmt: skip
"""Oppositions whose poles keep their order from language to language; adjectives and couples do not."""
_BOTH = 2
_DENIED = 24
"""A denial this many characters before a word, or fewer, may turn it into its opposite."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per opposition that is turned round."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    ar, en = poles(pair.ar, "ar"), poles(pair.en, "en")
    denied = _denials(pair.ar, "ar"), _denials(pair.en, "en")
    said: set[tuple[Span, Span]] = set()
    for group in sorted({pole.group for pole in ar if pole.sure} & {pole.group for pole in en if pole.sure}):
        here = [pole for pole in ar if pole.group == group]
        there = [pole for pole in en if pole.group == group]
        for one, other in (
            *contrasts(pair, here, there, answers=_agree, clashes=_clash),
            *_crossed(here, there),
        ):
            if _denied(one.span, denied[0]) or _denied(other.span, denied[1]):
                continue
            if (one.span, other.span) not in said:
                said.add((one.span, other.span))
                yield Hit(_message(pair, one, other), one.span, other.span)


def _crossed(ar: list[Pole], en: list[Pole]) -> Iterator[tuple[Pole, Pole]]:
    """Yield the first clash where both sides name the same two poles, one after the other, in opposite order."""
    if ar[0].group not in _ORDERED:
        return
    ar, en = ([pole for pole in each if pole.sure] for each in (ar, en))
    here, there = (tuple(side for side, _ in groupby(pole.side for pole in each)) for each in (ar, en))
    if len(here) == _BOTH and here == there[::-1]:
        yield ar[0], en[0]


def _agree(ar: Pole, en: Pole) -> Answer:
    if ar.side != en.side:
        return Answer.NONE
    return Answer.SURE if ar.sure and en.sure else Answer.LOOSE


def _clash(ar: Pole, en: Pole) -> bool:
    return ar.sure and en.sure and ar.side != en.side


def _denials(text: str, language: Language) -> list[Span]:
    return [cue.span for cue in cues(text, language) if cue.strength is not Strength.WEAK]


def _denied(span: Span, denials: list[Span]) -> bool:
    return any(denial.start <= span.end and span.start - denial.end <= _DENIED for denial in denials)


def _message(pair: Pair, ar: Pole, en: Pole) -> str:
    return f"«{ar.span.of(pair.ar)}» and “{en.span.of(pair.en)}” are opposed ({ar.group})."


CHECK = Check(
    id="DIR001",
    name="opposite",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example("وصلوا قبل غروب الشمس", "They arrived after sunset", findings=1),
        Example("سارت القافلة نحو الشرق", "The caravan moved to the west", findings=1),
        Example("ارتفعت أسعار القمح في الشتاء", "Wheat prices fell in the winter", findings=1),
        Example("جلست أمه قرب النافذة", "His father sat near the window", findings=1),
        Example("وصلوا قبل غروب الشمس", "They arrived before sunset", findings=0),
        Example("لم يرفض الدعوة", "He accepted the invitation", findings=0),
        Example("كُتب الكتاب من قبل مؤرخ", "The book was written by a historian after the war", findings=0),
        Example("ترك اللصّ الباب مفتوحًا", "The thief left the door open", findings=0),
    ),
    find=find,
)
