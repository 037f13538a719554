"""An organisation is another one on the other side: the Ministry of the Environment for وزارة الزراعة.

What an institution is (ministry, faculty, union, laboratory) and what it is for (agriculture, law, drivers) are read on
both sides. The check speaks where the Arabic has a body, or the concern of a body, that nothing in the English
answers, and the English one in about the same place that nothing in the Arabic accounts for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from align.checks._base import Check, Context, Example, Hit
from align.checks._contrast import place, reach
from align.model import Language, Pair, Severity, Span
from align.text.fields import Sense, senses
from align.text.words import Token, lexicon, tokens

TABLES = "organisations"
BODY = "body"
_SILENT = frozenset("'’")
_AFTER_AR, _BEFORE_EN, _AFTER_EN = 5, 4, 5
"""Words of a name on either side of its head."""
_ENDS_AR = lexicon("في من الي علي عن ان التي الذي بعد قبل منذ مع خلال قد لم لا")
_LINKS = lexicon("of for")
_ENDS_EN = lexicon("in at on by to from that which who with was is has had were after before said")


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield at most one hit per body that is named otherwise."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    ar, en = senses(pair.ar, "ar", TABLES), senses(pair.en, "en", TABLES)
    here, there = ([each for each in side if _field(each) == BODY] for side in (ar, en))
    free_ar = _unanswered(ar, _parts(en, pair.en, "en"))
    free_en = _unanswered(en, _parts(ar, pair.ar, "ar"))
    taken: set[Sense] = set()
    for one in here:
        other = min(there, key=lambda each: _off(pair, one, each), default=None)
        if other is None or other in taken or _off(pair, one, other) > reach(pair, 8, 0.15):
            continue
        hit = _other_body(pair, one, other, free_ar, free_en) or _other_subject(
            pair, one, other, free_ar, free_en
        )
        if hit:
            taken.add(other)
            yield hit


def _other_body(
    pair: Pair, one: Sense, other: Sense, free_ar: list[Sense], free_en: list[Sense]
) -> Hit | None:
    if one not in free_ar or other not in free_en or not pair.en[other.span.start].isupper():
        return None
    meant = _name(pair.ar, one, senses(pair.ar, "ar", TABLES), "ar")
    said = _name(pair.en, other, senses(pair.en, "en", TABLES), "en")
    return Hit(f"«{meant.of(pair.ar)}» is no “{said.of(pair.en)}”.", meant, said)


def _other_subject(
    pair: Pair, one: Sense, other: Sense, free_ar: list[Sense], free_en: list[Sense]
) -> Hit | None:
    if not one.rows & other.rows:
        return None
    meant = _name(pair.ar, one, senses(pair.ar, "ar", TABLES), "ar")
    said = _name(pair.en, other, senses(pair.en, "en", TABLES), "en")
    lost = [each for each in free_ar if _field(each) != BODY and _inside(each.span, meant)]
    new = [each for each in free_en if _field(each) != BODY and _inside(each.span, said)]
    for mine in lost:
        for theirs in new:
            if _field(mine) and _field(theirs):
                return Hit(f"«{meant.of(pair.ar)}» is no “{said.of(pair.en)}”.", meant, said)
    return None


def _off(pair: Pair, one: Sense, other: Sense) -> float:
    """Return how far apart two bodies stand, one of another kind farther."""
    return abs(place(one, pair.ar) - place(other, pair.en)) + (0 if one.rows & other.rows else 0.1)


def _field(sense: Sense) -> str:
    fields = {field for field, _ in sense.sure or sense.rows}
    return fields.pop() if len(fields) == 1 else ""


def _inside(span: Span, whole: Span) -> bool:
    return whole.start <= span.start and span.end <= whole.end


def _parts(side: tuple[Sense, ...], text: str, language: Language) -> tuple[Sense, ...]:
    """Return what is known of a side and of each word of its phrases: a city council is a council."""
    inside = (
        word.text for each in side for word in tokens(each.span.of(text)) if word.text != each.span.of(text)
    )
    return (*side, *(part for word in inside for part in senses(word, language, TABLES)))


def _unanswered(mine: tuple[Sense, ...], others: tuple[Sense, ...]) -> list[Sense]:
    said = frozenset[tuple[str, str]]().union(*(other.rows for other in others))
    return [each for each in mine if each.sure and not each.rows & said]


def _name(text: str, head: Sense, known: Sequence[Sense], language: Language) -> Span:
    """Return the name a head belongs to, as far as its words are known: after it in Arabic, about it in English."""
    words = [token for token in tokens(text) if token.text not in _SILENT]
    before = [word for word in words if word.end <= head.span.start][::-1]
    after = [word for word in words if word.start >= head.span.end]
    near: list[Token] = []
    if language == "ar":
        near += takewhile(
            lambda word: word.folded not in _ENDS_AR and word.text[0].isalpha(), after[:_AFTER_AR]
        )
    else:
        own = [each.span for each in known]
        near += takewhile(
            lambda word: word.text[0].isupper() or any(_inside(word.span, span) for span in own),
            before[:_BEFORE_EN],
        )
        if after and after[0].folded in _LINKS:
            near += takewhile(
                lambda word: word.folded not in _ENDS_EN and word.text[0].isalpha(), after[:_AFTER_EN]
            )
    parts = [head.span, *(each.span for each in known if any(_inside(word.span, each.span) for word in near))]
    return Span(min(part.start for part in parts), max(part.end for part in parts))


CHECK = Check(
    id="ORG001",
    name="organisation-mismatch",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example(
            "أعلنت وزارة الزراعة موعد الحصاد",
            "The Ministry of the Environment announced the date",
            findings=1,
        ),
        Example("درس في كلية الحقوق", "He studied at the Faculty of Medicine", findings=1),
        Example("أضربت نقابة سائقي الحافلات", "The National Bus Company went on strike", findings=1),
        Example("أضربت نقابة أصحاب المخابز", "The Bakery Workers' Union went on strike", findings=1),
        Example("أعلنت وزارة الزراعة موعد الحصاد", "The Agriculture Ministry announced the date", findings=0),
        Example("درس في كلية الحقوق", "He studied at the law school", findings=0),
        Example("أضربت نقابة سائقي الحافلات", "The bus drivers' union went on strike", findings=0),
        Example("وصل الوفد إلى المطار", "The delegation reached the airport", findings=0),
    ),
    find=find,
)
