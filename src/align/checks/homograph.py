"""A word written without its vowels is read as another of the same letters: a bath for pigeons, a lesson for a tear.

What the Arabic tells is told: a vowel or doubling on the word that the English sense does not allow. A doubling that
the sense needs and a text that marks its doublings leaves out is a hint, and so is a word beside it that goes with
another sense alone; two such words are enough where one is close, or three: beside a gift, its giver and who is
given it القبض is delivery, no arrest.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from align.checks._base import Check, Context, Example, Hit
from align.checks._contrast import reach
from align.checks._correspondence import correspondence
from align.checks._ledger import Same
from align.model import Bead, Pair, Severity, Span
from align.text.expressions_english import cued
from align.text.homographs import (
    SHADDA,
    Homograph,
    Reading,
    close,
    doubled,
    fits,
    homographs,
    weight,
    writes_doubling,
)

MARKED, BESIDE, AMONG = "marked", "beside", "among"
_ENOUGH = 2
"""Weight of the words about a word from which they tell its reading.

One more where none of them is close, and one where nothing is known to go with the reading that the English has.
"""
_NEXT = 1
"""Words after a word at which one that goes with a reading is enough: جناح العصفور is no suite."""
_RENDERED = 1.0
"""Log-odds that an English word has a counterpart, from which it may render another word."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per word whose English sense its Arabic rules out."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    for word in homographs(pair.ar):
        said = {reading: spans for reading in word.readings if (spans := tuple(cued(pair.en, reading.en)))}
        if not said or _also_there(word, pair.ar):
            continue
        others = [reading for reading in word.readings if reading not in said]
        if any(fits(word.marks, each) and any(cued(pair.en, each.loose)) for each in others):
            continue
        place = _nearest(word, tuple(span for spans in said.values() for span in spans), pair)
        reasons = [_ruled_out(word, reading, others, pair, context) for reading in said] if place else []
        if place is not None and all(reasons) and not _renders_another(place, word, pair, context):
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
        if fits(word.marks, reading)
        and (doubled(reading) or not (doubling and marked))
        and not set(reading.en) & set(said.en)
    ]
    if not others:
        return ""
    if not fits(word.marks, said):
        return MARKED
    lacks = doubled(said) and not doubling and not any(doubled(other) for other in others)
    bare = lacks and (writes_doubling(pair.ar) or writes_doubling(_document(context.pairs)))
    around = _around(pair, context)
    against = weight(pair.ar, around, word, said)
    most = max(weight(pair.ar, around, word, other) for other in others)
    off = {close(pair.ar, word, other) for other in others} - {None} if against <= 0 else set()
    unknown = not (said.beside or said.told)
    if most >= _ENOUGH + (not off) + 2 * against + unknown:
        return AMONG
    return AMONG if _NEXT in off and not doubling else BESIDE if off or bare else ""


def _around(pair: Pair, context: Context) -> tuple[str, ...]:
    """Return the Arabic of the pairs before and after one."""
    same = Same(context.pairs)
    at = _numbers(same).get(pair.bead)
    if at is None:
        return ()
    return tuple(same.pairs[k].ar for k in (at - 1, at + 1) if 0 <= k < len(same.pairs))


@lru_cache(maxsize=2)
def _numbers(same: Same) -> dict[Bead, int]:
    """Return bead → the number of its pair."""
    return {pair.bead: at for at, pair in reversed(list(enumerate(same.pairs)))}


@lru_cache(maxsize=2)
def _document(pairs: tuple[Pair, ...]) -> str:
    return "\n".join(pair.ar for pair in pairs)


def _renders_another(place: Span, word: Homograph, pair: Pair, context: Context) -> bool:
    """Say whether an English word surely renders an Arabic one other than the ambiguous word."""
    found = correspondence(pair, context)
    if found.en_odds is None:
        return False
    odds = [
        float(found.odds("en")[at])
        for at, each in enumerate(found.en)
        if each.content and each.span.start < place.end and place.start < each.span.end
    ]
    other = found.counterpart(place, "en") if max(odds, default=0.0) >= _RENDERED else None
    return other is not None and not (other.span.start < word.span.end and word.span.start < other.span.end)


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
            "لا تتمّ هبة الواهب للموهوب له إلا بعد القبض",
            "No gift of a donor is complete before arrest",
            findings=1,
        ),
        Example(
            "لا تتمّ هبة الواهب للموهوب له إلا بعد القبض",
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
