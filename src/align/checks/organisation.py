"""An organisation is another one on the other side: the Ministry of the Environment for وزارة الزراعة.

What an institution is (ministry, faculty, union, laboratory) and what it is for (agriculture, law, drivers) are read on
both sides. The check speaks where the Arabic has a body, or the concern of a body, that nothing in the English
answers, and the English one in about the same place that nothing in the Arabic accounts for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from align.checks._base import Check, Context, Example, Hit
from align.checks._contrast import place, reach
from align.checks._heads import other_head
from align.checks._names import is_run_together
from align.model import Language, Pair, Severity, Span
from align.text.fields import Row, Sense, senses
from align.text.words import Token, lexicon, tokens

TABLES = "organisations"
BODY = "body"
_SILENT = frozenset("'’")
_NAMED = re.compile(r"[\u064b-\u0652]*\s+(?:ال|لل)\w{3}")
"""What follows an Arabic word for a body that is named: an article."""
_WHEN_NAMED = frozenset(("authority", "department", "bureau", "party", "court", "bank"))
"""Bodies whose Arabic word is something else too, where no name follows it."""
_AFTER_AR, _BEFORE_EN, _AFTER_EN = 5, 4, 5
"""Words of a name on either side of its head."""
_ENDS_AR = lexicon("في من الي علي عن ان التي الذي بعد قبل منذ مع خلال قد لم لا")
_LINKS = lexicon("of for")
_ENDS_EN = lexicon("in at on by to from that which who with was is has had were after before said")


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield at most one hit per body that is named otherwise; else the name of one that has another head."""
    if pair.bead.is_gap or not (pair.ar and pair.en) or is_run_together(pair.ar):
        return
    hits = list(_named(pair))
    yield from hits
    if not hits and (head := other_head(pair, context)):
        yield Hit(f"«{head[0].of(pair.ar)}» is no “{head[1].of(pair.en)}”.", *head)


def _named(pair: Pair) -> Iterator[Hit]:
    """Yield a hit per body whose kind or concern is another one."""
    ar, en = senses(pair.ar, "ar", TABLES), senses(pair.en, "en", TABLES)
    bodies = [[each for each in side if _field(each) == BODY] for side in (ar, en)]
    if not all(bodies):
        return
    unsettled = {each.span for each in ar if not each.sure}
    ar = tuple(_settled(each, pair.ar) for each in ar)
    bodies[0] = [each for each in ar if _field(each) == BODY]
    free = _Free(
        _unanswered(ar, _parts(en, pair.en, "en")),
        _unanswered(_parts(en, pair.en, "en"), _parts(ar, pair.ar, "ar")),
    )
    for one, other in _paired(pair, *bodies):
        if one.sure and one.span in unsettled and not pair.en[other.span.start].isupper():
            continue
        meant, said = _name(pair.ar, one, ar, "ar"), _name(pair.en, other, _words(pair.en, en), "en")
        if _other_subject(pair, (one, meant), (other, said), free) or _other_body(pair, one, other, free):
            yield Hit(f"«{meant.of(pair.ar)}» is no “{said.of(pair.en)}”.", meant, said)


@dataclass(frozen=True, slots=True)
class _Free:
    """What the organisation tables know of each side that the other does not answer."""

    ar: list[Sense]
    en: list[Sense]


def _paired(pair: Pair, ar: list[Sense], en: list[Sense]) -> Iterator[tuple[Sense, Sense]]:
    """Yield bodies that stand for one another, those of one kind first, none twice."""
    off = {(one, other): _off(pair, one, other) for one in ar for other in en}
    done: set[tuple[str, Sense]] = set()
    for one, other in sorted(off, key=lambda key: (off[key], key[0].span.start, key[1].span.start)):
        if off[one, other] <= reach(pair, 8, 0.15) and not done & {("ar", one), ("en", other)}:
            done |= {("ar", one), ("en", other)}
            yield one, other


def _settled(each: Sense, text: str) -> Sense:
    """Return an Arabic word that may be a body as one where a name follows it: هيئة الأسواق is no shape."""
    named = _NAMED.match(text, each.span.end) and " " not in each.span.of(text)
    bodies = frozenset(row for row in each.rows if row[0] == BODY and row[1] in _WHEN_NAMED)
    return replace(each, sure=bodies) if named and not each.sure and len(bodies) == 1 else each


def _other_body(pair: Pair, one: Sense, other: Sense, free: _Free) -> bool:
    return one in free.ar and other in free.en and pair.en[other.span.start].isupper()


def _other_subject(pair: Pair, one: tuple[Sense, Span], other: tuple[Sense, Span], free: _Free) -> bool:
    """Say whether a name has a concern that the English lacks, and the English one that the Arabic lacks."""
    heads = _all_rows(_parts((one[0],), pair.ar, "ar"))
    inside = [
        each for each in senses(pair.en, "en", TABLES) if _inside(each.span, other[1]) and each != other[0]
    ]
    whole = one[0] in free.ar and " " in one[0].span.of(pair.ar) and not heads & _all_rows(tuple(inside))
    lost = [each for each in free.ar if each != one[0] and _field(each) and _inside(each.span, one[1])]
    if not lost and not whole:
        return False
    alike = bool(heads & _all_rows(_parts((other[0],), pair.en, "en")))
    if not alike and one[0] not in free.ar and other[0] not in free.en:
        return False
    new = [each for each in free.en if each != other[0] and _field(each) and _inside(each.span, other[1])]
    more = [
        each
        for each in _words(pair.en, ())
        if _inside(each.span, other[1]) and (each.span != other[0].span or " " in each.span.of(pair.en))
    ]
    said = _all_rows(senses(pair.ar, "ar"))
    return bool(new) or any(each.sure and not each.rows & said for each in more)


def _words(text: str, known: tuple[Sense, ...]) -> tuple[Sense, ...]:
    """Return what is known of an English text, and what the tables of common words know of it too."""
    return (*known, *(each for each in senses(text, "en") if each.sure))


def _all_rows(side: tuple[Sense, ...]) -> frozenset[Row]:
    return frozenset[Row]().union(*(each.rows for each in side))


def _off(pair: Pair, one: Sense, other: Sense) -> float:
    """Return how far apart two bodies stand, one of another kind farther."""
    other_kind = 0 if one.sure & other.sure else 0.05 if one.rows & other.rows else 0.1
    return abs(place(one, pair.ar) - place(other, pair.en)) + other_kind


def _field(sense: Sense) -> str:
    fields = {field for field, _ in sense.sure or sense.rows}
    return fields.pop() if len(fields) == 1 else ""


def _inside(span: Span, whole: Span) -> bool:
    return whole.start <= span.start and span.end <= whole.end


def _parts(side: tuple[Sense, ...], text: str, language: Language) -> tuple[Sense, ...]:
    """Return what is known of a side and of each word of its phrases: a city council is a council."""
    return (*side, *(part for each in side for part in _pieces(each, text, language)))


def _pieces(sense: Sense, text: str, language: Language) -> Iterator[Sense]:
    """Yield what each word of a phrase is by itself, where it stands."""
    whole = sense.span.of(text)
    for word in tokens(whole):
        if word.text != whole:
            for part in senses(word.text, language, TABLES):
                start = sense.span.start + word.start
                yield replace(part, span=Span(start + part.span.start, start + part.span.end))


def _unanswered(mine: tuple[Sense, ...], others: tuple[Sense, ...]) -> list[Sense]:
    said = _all_rows(others)
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
        Example("منح مجلس الآثار الإذن", "The city council gave leave", findings=1),
        Example(
            "احتجت هيئة الموانئ على القرار", "The Housing Directorate objected to the decision", findings=1
        ),
        Example("احتجت هيئة الموانئ على القرار", "The Ports Authority objected to the decision", findings=0),
        Example("أعلنت وزارة الزراعة موعد الحصاد", "The Agriculture Ministry announced the date", findings=0),
        Example("درس في كلية الحقوق", "He studied at the law school", findings=0),
        Example("زارنا الملحق العسكري", "The commercial attaché called on us", findings=1),
        Example("طلبت هيئة الأسواق المالية بياناً", "The Ministry of Finance asked for a report", findings=1),
        Example("راجع ديوان المحاسبة الدفاتر", "The Civil Service Bureau went over the books", findings=1),
        Example("راجع ديوان المحاسبة الدفاتر", "The Audit Bureau went over the books", findings=0),
        Example("أضربت نقابة سائقي الحافلات", "The bus drivers' union went on strike", findings=0),
        Example("منح الصندوق الوطني للحرف قرضًا", "The National Bank for Crafts gave a loan", findings=1),
        Example("منح الصندوق الوطني للحرف قرضًا", "The National Crafts Fund gave a loan", findings=0),
        Example("حُفظت الرسائل في الأرشيف الوطني", "The letters are in the National Library", findings=1),
        Example("حُفظت الرسائل في الأرشيف الوطني", "The letters are in the National Archives", findings=0),
        Example("أعلن حزب الإصلاح مقاطعته", "The Reform Movement announced its boycott", findings=1),
        Example("أعلن حزب الإصلاح مقاطعته", "The Reform Party announced its boycott", findings=0),
        Example("وصل الوفد إلى المطار", "The delegation reached the airport", findings=0),
    ),
    find=find,
)
