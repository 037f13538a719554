"""Units of measure, as far as comparing amounts needs them: what kind, and how many of the base unit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from align.model import Span
from align.text.words import known

if TYPE_CHECKING:
    from align.model import Language
    from align.text.numbers import Value
    from align.text.words import Token


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit and its words in both languages."""

    dimension: str
    size: Fraction
    """How many of the dimension's base unit it is."""
    ar: str
    en: str
    zero: Fraction = Fraction(0)
    """Where its scale begins, in the base unit (temperatures)."""


def _size(text: str) -> Fraction:
    return Fraction(text)


UNITS = {
    "second": Unit("time", _size("1"), "ثانيه ثوان ثواني", "second seconds sec secs"),
    "minute": Unit("time", _size("60"), "دقيقه دقائق دقايق", "minute minutes min mins"),
    "hour": Unit("time", _size("3600"), "ساعه ساعات", "hour hours hr hrs"),
    "day": Unit("time", _size("86400"), "يوم يوما ايام", "day days"),
    "week": Unit("time", _size("604800"), "اسبوع اسبوعا اسابيع", "week weeks"),
    "fortnight": Unit("time", _size("1209600"), "", "fortnight fortnights"),
    "month": Unit("time", _size("2629800"), "شهر شهرا اشهر شهور", "month months"),
    "year": Unit("time", _size("31557600"), "سنه سنوات سنين عام عاما اعوام", "year years yr yrs"),
    "decade": Unit("time", _size("315576000"), "عقد عقدا عقود", "decade decades"),
    "century": Unit("time", _size("3155760000"), "قرن قرنا قرون", "century centuries"),
    "mm": Unit("length", _size("0.001"),
        "ملم مم مليمتر ملليمتر ميليمتر مليمترا مليمترات ملليمترات ميليمترات",
        "mm millimetre millimeter millimetres millimeters"),
    "cm": Unit("length", _size("0.01"),
        "سم سنتيمتر سنتيمترا سنتيمترات",
        "cm centimetre centimeter centimetres centimeters"),
    "m": Unit("length", _size("1"), "متر مترا امتار م", "m metre meter metres meters"),
    "km": Unit("length", _size("1000"),
        "كم كيلومتر كيلومترا كيلومترات كيلو",
        "km kilometre kilometer kilometres kilometers kms kph kmh"),
    "inch": Unit("length", _size("0.0254"), "بوصه بوصات انش", "inch inches"),
    "foot": Unit("length", _size("0.3048"), "قدم قدما اقدام", "foot feet ft"),
    "parasang": Unit("length", _size("4828"), "فرسخ فرسخا فراسخ", "parasang parasangs farsakh league leagues"),
    "dunam": Unit("area", _size("1000"), "دونم دونما دونمات", "dunam dunams dunum dunums donum donums"),
    "cubit": Unit("length", _size("0.4572"), "ذراعا اذرع", "cubit cubits ell ells"),
    "micron": Unit("length", _size("0.000001"), "ميكرون ميكرومتر", "micron microns micrometre micrometres"),
    "fathom": Unit("length", _size("1.83"), "", "fathom fathoms"),
    "furlong": Unit("length", _size("201.17"), "", "furlong furlongs"),
    "yard": Unit("length", _size("0.9144"), "يارده ياردات", "yard yards yd"),
    "mile": Unit("length", _size("1609.344"), "ميل ميلا اميال", "mile miles mi mph"),
    "gram": Unit("mass", _size("1"), "غرام غراما غرامات جرام جراما جرامات", "g gram grams gramme grammes"),
    "kg": Unit("mass", _size("1000"),
        "كغ كجم كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كيلوجرامات",
        "kg kilo kilos "
        "kilogram kilograms kilogramme kilogrammes"),
    "tonne": Unit("mass", _size("1000000"), "طن طنا اطنان", "tonne tonnes ton tons"),
    "ounce": Unit("mass", _size("28.3495"), "اونصه اونصات اوقيه", "ounce ounces oz"),
    "pound": Unit("mass", _size("453.592"), "رطل رطلا ارطال باوند", "pound pounds lb lbs"),
    "litre": Unit("volume", _size("1"), "لتر لترا لترات ليتر ليترا", "l litre liter litres liters"),
    "ml": Unit("volume", _size("0.001"), "مليلتر ميليلتر ملليلتر", "ml millilitre millilitres milliliter milliliters"),
    "cl": Unit("volume", _size("0.01"), "سنتيلتر سنتيليتر", "cl centilitre centilitres centiliter centiliters"),
    "pint": Unit("volume", _size("0.52"), "باينت بينت", "pint pints"),
    "quart": Unit("volume", _size("1.04"), "كوارت", "quart quarts"),
    "bushel": Unit("volume", _size("36"), "بوشل بوشلا", "bushel bushels"),
    "hl": Unit("volume", _size("100"), "هكتولتر هكتوليتر", "hl hectolitre hectolitres hectoliter hectoliters"),
    "mg": Unit("mass", _size("0.001"), "ملغ مليغرام ميليغرام ملليغرام", "mg milligram milligrams"),
    "stone": Unit("mass", _size("6350"), "", "stone"),
    "hundredweight": Unit("mass", _size("50802"), "", "hundredweight"),
    "oke": Unit("mass", _size("1283"), "اقه اقات اقق", "oke okes oka okas"),
    "mithqal": Unit("mass", _size("4.25"), "مثقال مثقالا مثاقيل", "mithqal mithqals miskal miskals"),
    "kilotonne": Unit("mass", _size("1000000000"), "كيلوطن", "kiloton kilotons kilotonne kilotonnes"),
    "watt": Unit("power", _size("1"), "واط واطا وات", "watt watts"),
    "kilowatt": Unit("power", _size("1000"), "كيلوواط كيلووات", "kilowatt kilowatts kw"),
    "megawatt": Unit("power", _size("1000000"), "ميغاواط ميجاوات ميغاوات", "megawatt megawatts mw"),
    "gigawatt": Unit("power", _size("1000000000"), "غيغاواط جيغاواط جيجاوات", "gigawatt gigawatts gw"),
    "gallon": Unit("volume", _size("3.785"), "غالون غالونا غالونات جالون جالونا", "gallon gallons"),
    "hectare": Unit("area", _size("10000"), "هكتار هكتارا هكتارات", "ha hectare hectares"),
    "acre": Unit("area", _size("4046.86"), "فدان فدانا فدادين افدنه", "acre acres"),
    "celsius": Unit("heat", _size("1"), "", "°c c celsius centigrade"),
    "fahrenheit": Unit("heat", Fraction(5, 9), "", "°f f fahrenheit", Fraction(-160, 9)),
}  # fmt: skip
_LENGTHS = ("mm", "cm", "m", "km", "inch", "foot", "yard", "mile")
UNITS |= {key + "2": Unit("area", UNITS[key].size ** 2, "", "") for key in _LENGTHS}
UNITS |= {key + "3": Unit("volume", UNITS[key].size ** 3 * 1000, "", "") for key in _LENGTHS}
_POWERS = {
    **dict.fromkeys(("square", "sq", "مربع", "مربعا", "مربعه"), "2"),
    **dict.fromkeys(("cubic", "cu", "مكعب", "مكعبا", "مكعبه"), "3"),
}
_BY_WORD = {
    "ar": {word: key for key, unit in UNITS.items() for word in unit.ar.split()},
    "en": {word: key for key, unit in UNITS.items() for word in unit.en.split()},
}
LESSER = {
    "m": "cm", "km": "m", "foot": "inch", "tonne": "kg", "kg": "gram", "gram": "mg", "pound": "ounce", "stone": "pound",
    "litre": "ml", "hour": "minute", "minute": "second", "year": "month", "cm": "mm", "yard": "foot",
}  # fmt: skip
"""The unit of a number that follows a unit and names none: a metre seventy, five foot six, متر وسبعون."""
_SPANS_OF_TIME = frozenset(("week", "decade", "century", "year", "fortnight", "month", "day"))
_EXACT, _ROUNDED, _MONTHS = Fraction(2, 100), Fraction(12, 100), Fraction(9, 100)


def same_amount(first: Value, second: Value) -> bool:
    """Say whether two values with units are one amount: 80 km and 50 miles, forty-eight hours and two days.

    Units of time must agree within 2%, others within 12%, as translators round, and weeks and months within 9%: six
    weeks are a month and a half.
    """
    if not (first.unit and second.unit) or first.unit == second.unit:
        return False
    one, other = UNITS[first.unit], UNITS[second.unit]
    if one.dimension != other.dimension:
        return False
    a = first.value * one.size + one.zero
    b = second.value * other.size + other.zero
    tolerance = _EXACT if one.dimension == "time" else _ROUNDED
    if {first.unit, second.unit} in ({"month", "week"}, {"month", "fortnight"}):
        tolerance = _MONTHS
    return abs(a - b) <= tolerance * max(abs(a), abs(b))


def with_units(found: tuple[Value, ...], words: tuple[Token, ...], language: Language) -> tuple[Value, ...]:
    """Give each value the unit that follows it, and read a bare 'a decade' as one, optional."""
    units = {word.start: key for word in words if (key := _unit(word.folded, language))}
    starts = [word.start for word in words]
    following = {word.end: starts[at + 1 : at + 4] for at, word in enumerate(words)}
    taken: set[int] = set()
    result = []
    for value in found:
        after = following.get(value.span.end, [])
        near = [start for start in after if start in units][:1]
        if near and not value.unit and _close(words, starts, value.span.end, near[0]):
            taken.add(near[0])
            result.append(replace(value, unit=units[near[0]] + _power(units[near[0]], near[0], words)))
        else:
            result.append(value)
    result = _with_wholes(result, words, taken, language)
    every = sorted((*result, *_bare(units, taken, words, result)), key=lambda value: value.span.start)
    return tuple(_with_halves(every, words) if language == "ar" else _with_a_half(every, words))


def _with_wholes(
    found: list[Value], words: tuple[Token, ...], taken: set[int], language: Language
) -> list[Value]:
    """Read a unit without a number as one of it, or two, where a part of it follows: طنّ وثمانمئة كيلوغرام.

    Args:
        found: The numbers of a text, with their units.
        words: Of the text.
        taken: Where the units stand that have a number.
        language: Of the text.
    """
    from align.text.numbers import Value

    starts = {word.start: at for at, word in enumerate(words)}
    wholes: dict[int, Value] = {}
    for value in found:
        at = _before_and(words, starts.get(value.span.start, 0), language)
        if at < 0 or words[at].start in taken:
            continue
        unit, number = _whole(words, at, language)
        lesser = UNITS.get(value.unit or LESSER.get(unit, ""))
        if unit and lesser and lesser.dimension == UNITS[unit].dimension and lesser.size < UNITS[unit].size:
            wholes[words[at].start] = Value(Fraction(number), words[at].span, optional=True, unit=unit)
    kept = [value for value in found if value.span.start not in wholes]
    return sorted((*kept, *wholes.values()), key=lambda value: value.span.start)


def _before_and(words: tuple[Token, ...], at: int, language: Language) -> int:
    """Return the place of the word that "and" joins to the word at a place; -1 where none does."""
    if language == "ar":
        joined = words[at].folded.startswith("و")
        return at - 1 if joined else (at - 2 if at > 1 and words[at - 1].folded == "و" else -1)
    return at - 2 if at > 1 and words[at - 1].folded == "and" else -1


def _whole(words: tuple[Token, ...], at: int, language: Language) -> tuple[str, int]:
    """Return the unit that a word without a number names, and how many of it: one, or the two of a dual."""
    word = words[at].folded
    if language == "en":
        one = at > 0 and words[at - 1].folded in ("a", "an")
        return (_unit(word, "en"), 1) if one else ("", 0)
    for stem in (word, word[1:] if word[:1] in "وبلك" else word):
        if stem in _BY_WORD["ar"]:
            return _BY_WORD["ar"][stem], 1
        for end, instead in (("تان", "ه"), ("تين", "ه"), ("ان", ""), ("ين", "")):
            single = stem.removesuffix(end) + instead
            if stem.endswith(end) and single in _BY_WORD["ar"]:
                return _BY_WORD["ar"][single], 2
    return "", 0


def amounts(text: str, language: Language, found: tuple[Value, ...]) -> tuple[Value, ...]:
    """Return the numbers of an Arabic text and the units without one: an hour is one, two of them in the dual.

    Args:
        text: The text.
        language: Its language.
        found: Its numbers.
    """
    from align.text.numbers import Value
    from align.text.words import tokens

    words = tokens(text)
    wholes = [
        Value(Fraction(number), word.span, optional=True, unit=unit)
        for at, word in enumerate(words)
        if not any(each.span.start <= word.start < each.span.end for each in found)
        for unit, number in (_whole(words, at, language),)
        if unit and not any(each.unit == unit and word.start - each.span.end in (1, 2) for each in found)
    ]
    return tuple(sorted((*found, *wholes), key=lambda value: value.span.start))


def _power(unit: str, start: int, words: tuple[Token, ...]) -> str:
    """Return "2" where a unit of length is squared, "3" where it is cubed: square feet, متر مكعب."""
    at = next(at for at, word in enumerate(words) if word.start == start)
    beside = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    found = (_POWERS[word.folded] for word in beside if word.folded in _POWERS)
    return next(found, "") if unit in _LENGTHS else ""


_HALVES = {"ونصف": Fraction(1, 2), "وربع": Fraction(1, 4), "وثلث": Fraction(1, 3)}


def _with_a_half(found: list[Value], words: tuple[Token, ...]) -> list[Value]:
    """Add the half that follows the unit to its number: a year and a half."""
    result: list[Value] = []
    for value in found:
        whole = result[-1] if result else None
        between = (
            [word.folded for word in words if whole.span.end <= word.start < value.span.start]
            if whole
            else []
        )
        half = value.value == Fraction(1, 2) and between[-2:] == ["and", "a"] and len(between) <= 3
        if whole and whole.unit and half:
            span = Span(whole.span.start, value.span.end)
            result[-1] = replace(whole, value=whole.value + value.value, span=span, optional=False)
        else:
            result.append(value)
    return result


def _with_halves(found: list[Value], words: tuple[Token, ...]) -> list[Value]:
    """Add the half that follows the unit to its number: خمسة قرون ونصف is five and a half centuries."""
    result: list[Value] = []
    at_start = {word.start: place for place, word in enumerate(words)}
    for value in found:
        place = at_start.get(value.span.start, 0)
        whole = result[-1] if result else None
        part = _HALVES.get(words[place].folded)
        if (
            part == value.value
            and whole
            and whole.unit
            and place > 0
            and words[place - 1].start >= whole.span.start
        ):
            between = [word for word in words[:place] if word.start >= whole.span.end]
            if len(between) <= 1 and value.span.end == words[place].end:
                span = Span(whole.span.start, value.span.end)
                result[-1] = replace(whole, value=whole.value + part, span=span, optional=False)
                continue
        result.append(value)
    return result


def _close(words: tuple[Token, ...], starts: list[int], end: int, start: int) -> bool:
    """Say whether only a hyphen, an article or a degree sign stands between a value and its unit."""
    between = [word.folded for word in words if end <= word.start < start]
    return all(
        word in ("-", "من", "°", "درجه", "of", "more", "‑", "–") or word in _POWERS for word in between
    )


def _unit(word: str, language: Language) -> str:
    if language == "en":
        return _BY_WORD["en"].get(word, "")
    stem = known(word, _BY_WORD["ar"])
    return _BY_WORD["ar"][stem[0]] if stem else ""


def _bare(
    units: dict[int, str], taken: set[int], words: tuple[Token, ...], found: list[Value]
) -> list[Value]:
    from align.text.numbers import Value

    covered = [value.span for value in found]
    return [
        Value(Fraction(1), word.span, optional=True, unit=units[word.start])
        for word in words
        if units.get(word.start) in _SPANS_OF_TIME
        and word.start not in taken
        and not any(span.start <= word.start < span.end for span in covered)
    ]
