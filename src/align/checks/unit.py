"""The number is right, but what it counts is not: pounds for kilograms, dollars for dinars, months for years.

Words of measure, money, time and packing are compared by what they say, duals (عامين) and signs ($, %) among them.
Amounts converted into another unit are right when they come to the same, as far as translators round;
a wrong conversion is a wrong number, which is the business of NUM001.
"""

from __future__ import annotations

from collections.abc import Iterator

from align.checks._base import Check, Context, Example, Hit
from align.checks._match import alike, equal, matched
from align.checks._rates import other_rate
from align.model import Pair, Severity
from align.text.names_terms import Term
from align.text.numbers import Kind
from align.text.numbers_units import same_amount
from align.text.units import Quantity, dimensions, kin, quantities

_BARE = frozenset(("mass", "length", "area", "volume", "heat", "power"))
"""Dimensions of which a bare word (per tonne) is evidence enough; times and coins are used too freely."""

_OLD = frozenset(
    ("mithqal", "oke", "saa", "mudd", "ardeb", "kayla", "wasq", "qafiz", "wazna", "grain", "carat", "qintar",
     "parasang", "cubit", "span", "fathom", "finger", "pace", "rod", "furlong", "spoonful", "bushel", "jarib")
)  # fmt: skip
"""Units that a translator puts freely where nothing is counted: sold by the ounce, not an inch of ground."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per amount of the English that is counted in another unit than the same amount of the Arabic."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    ar, en = quantities(pair.ar, "ar"), quantities(pair.en, "en")
    _, left_ar, left_en = matched(ar, en, (_same, _same_bare))
    odd, left_ar, left_en = matched(left_ar, left_en, (_miscounted,))
    _, left_ar, left_en = matched(left_ar, left_en, (_same_unit,))
    bare, _, _ = matched(left_ar, left_en, (_mismeasured,))
    for mine, theirs in (*odd, *bare):
        said, meant = theirs.span.of(pair.en), mine.span.of(pair.ar)
        yield Hit(f"«{meant}» is counted in another unit than “{said}”.", mine.span, theirs.span)
    if spans := other_rate(pair):
        yield Hit("The same number is counted in another time.", *spans)


def _same_unit(ar: Quantity, en: Quantity) -> bool:
    wide = frozenset[str]().union(*(kin(key) for key in ar.term.keys))
    return bool(wide & en.term.keys)


def _same(ar: Quantity, en: Quantity) -> bool:
    return bool(ar.value and en.value and alike(ar.value, en.value)) and _same_unit(ar, en)


def _same_bare(ar: Quantity, en: Quantity) -> bool:
    return ar.value is en.value is None and _same_unit(ar, en)


def _miscounted(ar: Quantity, en: Quantity) -> bool:
    """Say whether two amounts of one number have two units; a number makes most doubtful words of measure sure."""
    sure = en.term.sure or bool(_dimensions(ar.term) & _dimensions(en.term))
    if not (sure and ar.value and en.value) or Kind.ORDINAL in (ar.value.kind, en.value.kind):
        return False
    if ar.value.kind is en.value.kind is Kind.PERCENT:
        return False  # one in the thousand, 0.1%
    return equal(ar.value, en.value) and not (_same_unit(ar, en) or same_amount(ar.value, en.value))


def _mismeasured(ar: Quantity, en: Quantity) -> bool:
    """Say whether two words of measure without numbers are two units of one thing."""
    bare = ar.value is en.value is None and ar.term.sure and en.term.sure
    if (ar.term.keys | en.term.keys) & _OLD:
        return False
    return bare and bool(_dimensions(ar.term) & _dimensions(en.term) & _BARE)


def _dimensions(term: Term) -> set[str]:
    return {dimensions()[key] for key in term.keys}


CHECK = Check(
    id="UNI001",
    name="unit-mismatch",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example("اشترى ٥٠ كيلوغرامًا من القمح", "He bought 50 kilos of wheat", findings=0),
        Example("اشترى ٥٠ كيلوغرامًا من القمح", "He bought 50 pounds of wheat", findings=1),
        Example("اشترى ٥٠ كيلوغرامًا من القمح", "He bought 110 pounds of wheat", findings=0),
        Example("كلّف الجسر مليوني دينار", "The bridge cost two million dollars", findings=1),
        Example("غاب عامين ثم عاد", "He was away for two months, then came back", findings=1),
        Example("غاب عامين ثم عاد", "He was away for two years, then came back", findings=0),
        Example("الرسم دينار عن كل طن", "The fee is a dinar per kilogram", findings=1),
        Example("بقي أسبوعين في الجبل", "He stayed in the mountains for a fortnight", findings=0),
        Example("على بعد مئة متر من البيت", "About a hundred yards from the house", findings=0),
        Example("يبلغ سمك اللوح نصف سنتيمتر", "The board is half an inch thick", findings=1),
        Example("يبعد البئر ربع ميل عن الدار", "The well is a quarter of a mile from the house", findings=0),
        Example(
            "عبّأ الزيّات ثلاثين لترًا في الجرار", "The oilman filled the jars with thirty pints", findings=1
        ),
        Example("عبّأ الزيّات ثلاثين لترًا في الجرار", "The oilman filled the jars with 53 pints", findings=0),
        Example("تصدّق بخمسة آصع من الشعير", "He gave five pounds of barley in alms", findings=1),
        Example("اشترى رطلين من الجبن", "She bought two kilos of cheese", findings=1),
        Example("مساحة الحقل ألف متر مربع", "The field covers 10,764 square feet", findings=0),
        Example("باع العطر بالمثقال", "He sold scent by the ounce", findings=0),
        Example("دفع عشرين ليرة", "He paid twenty pounds", findings=0),
    ),
    find=find,
)
