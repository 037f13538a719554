"""A number on one side says something else on the other.

A wrong amount, age or article number is among the costliest slips of a translation, and the eye slides over it.
Numbers are compared as values, whatever they are written in: ٤٥, 45, خمسة وأربعين and forty-five are one number,
so are نصف مليون and 500,000, three-quarters and 75%, forty-eight hours and two days, 80 km and 50 miles.
One, two, first, half and the like are never missed when the other side leaves them to a noun (عامان, a year).
What is worked out from other amounts (مرتين في السنة, every six months) is right; what they may explain is a hint.
Days, months and times of day are the business of DAT001.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from align.checks._about import about
from align.checks._aside import aside, in_sum
from align.checks._base import Check, Context, Example, Hit
from align.checks._by_or_to import by_or_to
from align.checks._duals import single
from align.checks._loosely import complements, loosely
from align.checks._match import accounted, alike, converted, equal, figures, jointly, matched, same_dimension
from align.checks._ratios import proportioned
from align.checks._worked_out import Reckoning, reckoned
from align.model import Pair, Severity
from align.text.dates import Moment
from align.text.numbers import Kind, Value
from align.text.words import tokens

_DUAL_ENDS = ("ان", "ين", "تا", "تي", "يه", "اء")


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per number that has no counterpart, two unmatched numbers together when both sides have one."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    ar, ar_dated = figures(pair.ar, "ar")
    en, en_dated = figures(pair.en, "en")
    _, left_ar, left_en = matched(ar, en, (equal, alike, converted))
    joint = jointly(ar, en), jointly(en, ar)
    rest = complements(left_ar, left_en, ar), complements(left_en, left_ar, en)
    shares = proportioned(pair, ar, en)
    summed = in_sum(ar, en) | rest[0] | shares[0], in_sum(en, ar) | rest[1] | shares[1]
    odd_ar = [
        value for value in left_ar
        if value.span not in joint[0]
        and value.span.start not in summed[0]
        and not _excused(value, (en, left_en, en_dated), pair.en)
        and not aside(value, "ar", pair, en)
        and not loosely(value, "ar", pair, en)
        and not about(value, "ar", pair, en)
    ]  # fmt: skip
    odd_en = [
        value for value in left_en
        if value.span not in joint[1]
        and value.span.start not in summed[1]
        and not _excused(value, (ar, left_ar, ar_dated), pair.ar)
        and not aside(value, "en", pair, ar)
        and not loosely(value, "en", pair, ar)
        and not about(value, "en", pair, ar)
    ]  # fmt: skip
    yield from _changed(pair, ar, en)
    told = reckoned(pair, (ar, en), (odd_ar, odd_en), context.pairs if context else ())
    if told.clash:
        total, other = told.clash
        yield _comes_to(pair, total, other)
    odd_ar = [value for value in odd_ar if not _is_told(("ar", value.span.start), told)]
    odd_en = [value for value in odd_en if not _is_told(("en", value.span.start), told)]
    for hit in _hits(pair, odd_ar, odd_en, left_ar, left_en):
        places = {(side, span.start) for side, span in (("ar", hit.ar), ("en", hit.en)) if span}
        yield replace(hit, severity=Severity.HINT) if places & told.unsure else hit


def _changed(pair: Pair, ar: Sequence[Value], en: Sequence[Value]) -> Iterator[Hit]:
    """Yield a hit where the same number is what an amount changes by and changes to, or a dual is one."""
    if ways := by_or_to(pair):
        said, meant = ways[1].of(pair.en), ways[0].of(pair.ar)
        yield Hit(f"One side changes by, the other to: «{meant}», “{said}”.", *ways)
    if alone := single(pair, ar, en):
        yield _both(pair, *alone)


def _is_told(place: tuple[str, int], told: Reckoning) -> bool:
    """Say whether a number is settled by a sum, or stands in the message that tells of one."""
    clash = told.clash is not None and (
        told.clash[0].span.start <= place[1] < told.clash[0].span.end
        if place[0] == "ar"
        else place[1] == told.clash[1].span.start
    )
    return clash or place in told.settled


def _comes_to(pair: Pair, total: Value, english: Value) -> Hit:
    amount = f"{_shown(total.value)} {total.unit}".strip()
    message = (
        f"«{total.span.of(pair.ar)}» comes to {amount}, but the English says “{english.span.of(pair.en)}”."
    )
    return Hit(message, total.span, english.span)


def _excused(
    value: Value, other_side: tuple[Sequence[Value], Sequence[Value], Sequence[Moment]], text: str
) -> bool:
    if value.optional or value.kind is Kind.CODE or accounted(value, *other_side):
        return True
    if value.value == 1:
        return True
    return value.value == 2 and any(word.folded.endswith(_DUAL_ENDS) for word in tokens(text))


def _hits(
    pair: Pair, odd_ar: list[Value], odd_en: list[Value], left_ar: list[Value], left_en: list[Value]
) -> Iterator[Hit]:
    rest_en = list(odd_en)
    for value in odd_ar:
        other = _counterpart(value, rest_en, pair) or _counterpart(
            value, [other for other in left_en if other.optional and same_dimension(value, other)], pair
        )
        if other in rest_en:
            rest_en.remove(other)
        yield _both(pair, value, other) if other else _only(pair, value, "ar")
    for value in rest_en:
        other = _counterpart(
            value, [other for other in left_ar if other.optional and same_dimension(other, value)], pair
        )
        yield _both(pair, other, value) if other else _only(pair, value, "en")


def _counterpart(value: Value, others: Sequence[Value], pair: Pair) -> Value | None:
    """Return the unmatched number of the other side that stands nearest, relative to the length of the texts."""
    place = value.span.start / len(pair.ar)
    return min(others, key=lambda other: abs(other.span.start / len(pair.en) - place), default=None)


def _both(pair: Pair, ar: Value, en: Value) -> Hit:
    message = (
        f"«{ar.span.of(pair.ar)}» is {_shown(ar.value)}, "
        f"but the English says “{en.span.of(pair.en)}” ({_shown(en.value)})."
    )
    return Hit(message, ar.span, en.span)


def _only(pair: Pair, value: Value, side: str) -> Hit:
    """Return a hit for a number that stands on one side; a whole one in words may be told by sense: two packs."""
    text = value.span.of(pair.ar if side == "ar" else pair.en)
    exact = any(letter.isdecimal() for letter in text) or value.kind is Kind.PERCENT
    exact = exact or (value.value > 1 and value.value.denominator != 1)
    other = "English" if side == "ar" else "Arabic"
    quoted = f"«{text}»" if side == "ar" else f"“{text}”"
    return Hit(
        f"{quoted} ({_shown(value.value)}) has no counterpart in the {other}.",
        **{side: value.span},
        severity=None if exact else Severity.HINT,
    )


def _shown(value: Fraction) -> str:
    if value.denominator == 1:
        return f"{value.numerator:,}"
    return str(value) if value.denominator < 10 else f"{float(value):,.6g}"


CHECK = Check(
    id="NUM001",
    name="number-mismatch",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example("دفع غرامة قدرها ألفا دينار", "He paid a fine of two thousand dinars", findings=0),
        Example("تعلّم قلم الثلث في شبابه", "He learned the thuluth hand in his youth", findings=0),
        Example("دفع ٥٠٠ دينار", "He paid 500 dinars", findings=0),
        Example("دفع ٥٠٠ دينار", "He paid 50 dinars", findings=1),
        Example("حضر خمسة وأربعون ضيفًا", "Forty-five guests came", findings=0),
        Example("حضر خمسة وأربعون ضيفًا", "Fifty-four guests came", findings=1),
        Example("بلغت الخسائر نصف مليون ليرة", "Losses reached 500,000 liras", findings=0),
        Example("ثلثا السكان يعملون في الصيد", "A third of the people live by fishing", findings=1),
        Example("وافق ٧٥ في المئة من الأعضاء", "Three-quarters of the members agreed", findings=0),
        Example("عاد بعد عامين", "He came back two years later", findings=0),
        Example("انتظر ثماني وأربعين ساعة", "He waited for two days", findings=0),
        Example("دام الحصار ستة أشهر", "The siege lasted half a year", findings=0),
        Example("حكموا مائة سنة وثلاث سنين", "They ruled for one hundred and three years", findings=0),
        Example("وصل القطار في ٧:٤٩", "The train came in at 7.49", findings=0),
        Example("قطر القلم خمسة مليمترات", "The pencil is half a centimetre thick", findings=0),
        Example("حضر نحو ٢٠٣ أشخاص", "Some two hundred people came", findings=0),
        Example("حضر نحو ٢٠٣ أشخاص", "Some three hundred people came", findings=1),
        Example("في السجن أكثر من ٥٠٠ رجل", "The prison holds more than 506 men", findings=1),
        Example("كان في العقد الرابع من عمره", "He was in his thirties", findings=0),
        Example("غاب ثمانية عشر شهرًا", "He was away for a year and a half", findings=0),
        Example("كان ثلاثتهم من حلب", "All three were from Aleppo", findings=0),
        Example("هبطت الأسعار ٥٠ في المئة", "Prices were halved", findings=0),
        Example("قلت لك ألف مرة", "I have told you again and again", findings=0),
        Example("غرق ربع الرجال", "A fifth of the men drowned", findings=1),
        Example("نصيبها الثُّمن من التركة", "Her share of the estate is one eighth", findings=0),
        Example("بيع ثلاثة أخماس الغلّة", "Sixty in a hundred sacks were sold", findings=0),
        Example(
            "أُغلق عشرة من مصانع المدينة الخمسة عشر", "Two out of every three factories closed", findings=0
        ),
        Example("أُغلق تسعة من مصانع المدينة العشرة", "Three out of every seven factories closed", findings=2),
        Example(
            "أخذت الأرملة ثُلثهم وأخذ الأخ سُبعه",
            "The widow took a third and the brother a seventh",
            findings=0,
        ),
        Example("أوصى للمسجد بخمسه", "He left the mosque 20 per cent of it", findings=0),
        Example("أوصى للمسجد بخمسه", "He left the mosque 30 per cent of it", findings=1),
        Example("عدد القرى واحد وسبعون، وعدد الآبار مئة وعشر", "71 villages and 110 wells", findings=0),
        Example(
            "الغرامة بين ألف وخمسة آلاف دينار",
            "A fine of between one thousand and five thousand dinars",
            findings=0,
        ),
        Example("رنّ الجرس في السابعة وست عشرة دقيقة", "The bell rang at 7.16", findings=0),
        Example("رنّ الجرس في السابعة وست عشرة دقيقة", "The bell rang at 7.46", findings=1),
        Example(
            "أُطفئت الأنوار عند منتصف الليل إلا عشر دقائق", "The lights went out at 11.50 p.m.", findings=0
        ),
        Example("في الكيس كيلوغرام ومئتا غرام من البنّ", "There are 1.2 kg of coffee in the bag", findings=0),
        Example("في الكيس كيلوغرام ومئتا غرام من البنّ", "There are 1.6 kg of coffee in the bag", findings=1),
        Example("طول الجدار متران وأربعون", "The wall is 2.4 metres long", findings=0),
        Example("عمر المهر سنة وأربعة أشهر", "The foal is sixteen months old", findings=0),
        Example("تُفتح الخزانة كل ستة أشهر", "The safe is opened half-yearly", findings=0),
        Example("تُفتح الخزانة كل أربعة أشهر", "The safe is opened three times a year", findings=0),
        Example("تُفتح الخزانة كل أربعة أشهر", "The safe is opened quarterly", findings=1),
        Example("عاش في المنفى ربع قرن إلا سنة", "He lived in exile for twenty-four years", findings=0),
        Example("عاش في المنفى ربع قرن إلا سنة", "He lived in exile for twenty-six years", findings=1),
        Example("تُنظّف البئر مرتين في السنة", "The well is cleaned every six months", findings=0),
        Example("تُنظّف البئر مرتين في السنة", "The well is cleaned every four months", findings=1),
        Example("عمولة السمسار اثنان في الألف", "The broker takes two per thousand", findings=0),
        Example("عمولة السمسار اثنان في الألف", "The broker takes two per cent", findings=1),
        Example("دامت الرحلة ثلاث سنوات إلا شهرا", "The voyage took two years and eleven months", findings=0),
        Example("دامت الرحلة ثلاث سنوات إلا شهرا", "The voyage took two years and seven months", findings=1),
        Example(
            "عمل من التاسعة صباحا حتى الواحدة ظهرا", "He worked for four hours, until one o'clock", findings=0
        ),
        Example(
            "عمل من التاسعة صباحا حتى الواحدة ظهرا", "He worked for 6 hours, until one o'clock", findings=1
        ),
        Example("دفع نصف الثمن، وهو ستون ألفا", "He paid 30,000, half of the price", findings=0),
        Example("دفع نصف الثمن، وهو ستون ألفا", "He paid 40,000, half of the price", findings=1),
        Example("ذهبت ثلاثة أسابيع منها في الانتظار", "Twenty-one of them went in waiting", findings=0),
        Example("كتب ثلاثة كتب في السجن", "He wrote seven books in prison", findings=1),
    ),
    find=find,
)
