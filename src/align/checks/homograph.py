"""A word written without its vowels is read as another of the same letters: a bath for pigeons, a lesson for a tear.

What the Arabic tells is told: a vowel or doubling on the word that the English sense does not allow. A doubling that
the sense needs and a text that marks its doublings leaves out is a hint, and so is a word beside it that goes with
another sense alone; two such words are enough: with a gift and its giver القبض is delivery, no arrest.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from align.checks._base import Check, Context, Example, Hit
from align.checks._contrast import reach
from align.model import Pair, Severity, Span
from align.text.expressions_english import cued
from align.text.homographs import (
    SHADDA,
    Homograph,
    Reading,
    doubled,
    fits,
    goes_with,
    homographs,
    led_to,
    surrounded,
    writes_doubling,
)

MARKED, BESIDE, AMONG = "marked", "beside", "among"


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per word whose English sense its Arabic rules out."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    for word in homographs(pair.ar):
        said = {reading: spans for reading in word.readings if (spans := tuple(cued(pair.en, reading.en)))}
        if not said or _also_there(word, pair.ar):
            continue
        place = _nearest(word, tuple(span for spans in said.values() for span in spans), pair)
        others = [reading for reading in word.readings if reading not in said]
        reasons = [_ruled_out(word, reading, others, pair, context) for reading in said] if place else []
        if place is not None and all(reasons):
            yield Hit(
                f"«{word.span.of(pair.ar)}» is not the word that “{place.of(pair.en)}” renders.",
                word.span,
                place,
                severity=None if MARKED in reasons or set(reasons) == {AMONG} else Severity.HINT,
            )


def _ruled_out(word: Homograph, said: Reading, unsaid: list[Reading], pair: Pair, context: Context) -> str:
    """Return what rules an English sense out: its marks, the words beside it, or nothing."""
    doubling = any(SHADDA in mark for mark in word.marks)
    marked = any(reading.told for reading in word.readings)
    others = [
        reading
        for reading in unsaid
        if fits(word.marks, reading) and (doubled(reading) or not (doubling and marked))
    ]
    if not others:
        return ""
    if not fits(word.marks, said):
        return MARKED
    if doubled(said) and not any(doubled(other) for other in others):
        bare = not doubling and (writes_doubling(pair.ar) or writes_doubling(_document(context.pairs)))
        return BESIDE if bare else ""
    if not _goes_elsewhere(pair.ar, word, said, others):
        return ""
    apart = [other for other in others if not (other.told and said.told and other.marks == said.marks)]
    return AMONG if any(surrounded(pair.ar, word, other) for other in apart) else BESIDE


def _goes_elsewhere(text: str, word: Homograph, said: Reading, others: list[Reading]) -> bool:
    """Say whether words of a text go with another reading and none with this one."""
    led = bool(said.beside) and any(led_to(text, word, other) for other in others)
    return led and not goes_with(text, said)


@lru_cache(maxsize=2)
def _document(pairs: tuple[Pair, ...]) -> str:
    return "\n".join(pair.ar for pair in pairs)


def _also_there(word: Homograph, text: str) -> bool:
    """Say whether the same spelling stands in the text more than once."""
    return sum(other.readings == word.readings for other in homographs(text)) > 1


def _nearest(word: Homograph, spans: tuple[Span, ...], pair: Pair) -> Span | None:
    here = (word.span.start + word.span.end) / 2 / len(pair.ar)
    off, span = min((abs((each.start + each.end) / 2 / len(pair.en) - here), each) for each in spans)
    return span if off <= reach(pair) else None


CHECK = Check(
    id="HOM001",
    name="homograph-misread",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example("حبست نَفَسها تحت الماء", "She locked herself up under the water", findings=1),
        Example("كان الجدّ يطعم حمامه كلّ صباح", "Grandfather saw to his bath every morning", findings=1),
        Example(
            "جمع النحل اللقاح من أزهار اللوز", "The bees took the vaccine from the almond blossom", findings=1
        ),
        Example("قسّم الأب أرضه بين أولاده", "The father divided his land among his sons", findings=0),
        Example(
            "لا تتمّ الهبة من الواهب إلا بعد القبض", "No gift of a donor is complete before arrest", findings=1
        ),
        Example(
            "لا تتمّ الهبة من الواهب إلا بعد القبض",
            "No gift of a donor is complete before delivery",
            findings=0,
        ),
        Example("أطعم الجدّ حمامه كلّ صباح", "Grandfather fed his pigeons every morning", findings=0),
        Example("دخل الجار الحمام في الصباح", "The neighbour went into the bath in the morning", findings=0),
        Example(
            "تلقّى الأطفال اللقاح في المدرسة", "The children were given the vaccine at school", findings=0
        ),
        Example("وصل الوفد إلى المطار", "The delegation reached the airport", findings=0),
    ),
    find=find,
)
