"""A date, weekday or time of day differs between the two sides.

Arabic names the months in four ways (كانون الثاني, يناير, جانفي and, in Libya for a time, أي النار),
often two of them at once (نيسان/أبريل); تشرين الأول and تشرين الثاني are easily confused, and so are June and July.
Dates are compared as days of the calendar: what one side leaves open (the year, the day) agrees with anything,
Hijri dates agree with Gregorian ones within two days, and الخامسة مساءً is 5 pm and 17:00.
One number counted by two eras (القرن الرابع الهجري and the fourth century AD) is not one date.
"""

from __future__ import annotations

from collections.abc import Iterator

from align.checks._base import Check, Context, Example, Hit
from align.checks._match import figures, matched
from align.model import Pair, Severity
from align.text.dates import Moment, moments
from align.text.eras import dated
from align.text.numbers import Value


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per date, weekday or time that contradicts the other side, or is full and missing there."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    ar, en = moments(pair.ar, "ar"), moments(pair.en, "en")
    tests = (_closely, Moment.agrees)
    _, left_ar, left_en = matched(ar, en, tests)
    odd_ar = [moment for moment in left_ar if not any(moment.agrees(other) for other in en)]
    odd_en = [moment for moment in left_en if not any(moment.agrees(other) for other in ar)]
    for moment, other in _clashes(left_ar, left_en, odd_ar, odd_en):
        yield Hit(_clash(pair, moment, other), moment.span, other.span)
        odd_ar = [each for each in odd_ar if each is not moment]
        odd_en = [each for each in odd_en if each is not other]
    for moment in odd_ar:
        if _is_full(moment) and not _loosely(moment, figures(pair.en, "en")[0]):
            yield Hit(f"«{moment.span.of(pair.ar)}» has no counterpart in the English.", ar=moment.span)
    for moment in odd_en:
        if _is_full(moment) and not _loosely(moment, figures(pair.ar, "ar")[0]):
            yield Hit(f"“{moment.span.of(pair.en)}” has no counterpart in the Arabic.", en=moment.span)
    yield from _eras(pair)


def _eras(pair: Pair) -> Iterator[Hit]:
    """Yield one hit per number that is the same on both sides but counted from another year."""
    ar, en = dated(pair.ar, "ar"), dated(pair.en, "en")
    for one in ar:
        same = [other for other in en if one.value.readings & other.value.readings]
        if same and not any(one.era is other.era for other in same):
            words = f"«{one.span.of(pair.ar)}» is a year {one.era}"
            yield Hit(f"{words}, “{same[0].span.of(pair.en)}” one {same[0].era}.", one.span, same[0].span)


def _clashes(
    left_ar: list[Moment], left_en: list[Moment], odd_ar: list[Moment], odd_en: list[Moment]
) -> Iterator[tuple[Moment, Moment]]:
    """Yield leftovers of one kind that stand against each other, at least one of them found nowhere else."""
    free = list(left_en)
    for moment in left_ar:
        partners = free if moment in odd_ar else [other for other in free if other in odd_en]
        other = next((other for other in partners if other.kind == moment.kind), None)
        if other:
            free.remove(other)
            yield moment, other


def _closely(ar: Moment, en: Moment) -> bool:
    return ar.kind == "date" and ar.agrees(en) and ar.closeness(en) >= 2


def _is_full(moment: Moment) -> bool:
    """Say whether a date has a Gregorian month and a day or a year, so that losing it loses a fact."""
    return any(day.month and not day.hijri and (day.day or day.year) for day in moment.days)


def _loosely(moment: Moment, others: list[Value]) -> bool:
    """Say whether the year or day of a date stands on the other side without its month."""
    return any(value.readings & moment.numbers for value in others)


def _clash(pair: Pair, ar: Moment, en: Moment) -> str:
    words = f"«{ar.span.of(pair.ar)}»", f"“{en.span.of(pair.en)}”"
    if ar.days:
        return f"{words[0]} is {ar.days[0]}, but the English says {words[1]} ({en.days[0]})."
    return f"{words[0]} and {words[1]} are not the same {'day' if ar.kind == 'weekday' else 'time'}."


CHECK = Check(
    id="DAT001",
    name="date-mismatch",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example("وصل المبعوث ليلة الجمعة", "The envoy came on Thursday night", findings=0),
        Example("وصل المبعوث ليلة الجمعة", "The envoy came on Monday night", findings=1),
        Example("تفتح المكتبة من العاشرة إلى الثالثة", "The library is open from ten to three", findings=0),
        Example("وصل في ٢٦ نيسان ٢٠٢١", "He arrived on April 26, 2021", findings=0),
        Example("وصل في ٢٦ نيسان ٢٠٢١", "He arrived on June 26, 2021", findings=1),
        Example("افتُتح المعرض في تشرين الثاني", "The fair opened in October", findings=1),
        Example("وُلد في جانفي ١٩٨٠", "He was born in January 1980", findings=0),
        Example("صدر القانون في عام ١٤٢٤ هـ", "The law was issued in 2003", findings=0),
        Example("صدر القرار في ١٥ محرم ١٤٢٤ هـ", "The decision was issued on 19 March 2003", findings=0),
        Example("صدر القرار في ١٥ محرم ١٤٢٤ هـ", "The decision was issued on 19 August 2007", findings=1),
        Example("نلتقي في الخامسة مساءً", "We meet at 17:00", findings=0),
        Example("نلتقي في الرابعة والنصف فجرًا", "We meet at 4:30 pm", findings=1),
        Example(
            "أذّن في الثالثة إلا سبع دقائق", "He gave the call to prayer at seven minutes to three", findings=0
        ),
        Example("وصل في التاسعة وعشرين دقيقة", "He came at twenty past nine", findings=0),
        Example("وصل في التاسعة وعشرين دقيقة", "He came at ten past nine", findings=1),
        Example("وصل قبل الظهر بربع ساعة", "He came a quarter of an hour before noon", findings=0),
        Example("سافروا يوم الخميس", "They left on Tuesday", findings=1),
        Example("عاش الشاعر في القرن الرابع الهجري", "The poet lived in the fourth century AD", findings=1),
        Example("عاش الشاعر في القرن الرابع الهجري", "The poet lived in the tenth century AD", findings=0),
        Example("بُنيت القلعة سنة ٣٥٠ قبل الميلاد", "The castle was built in 350 BC", findings=0),
        Example("بُنيت القلعة سنة ٣٥٠ قبل الميلاد", "The castle was built in AD 350", findings=1),
        Example("بين شهري آذار (مارس) ونيسان (أبريل)", "Between March and April", findings=0),
    ),
    find=find,
)
