"""Numbers that are not meant to the letter, or that the other side counts from its other end.

A thousand times is often; بضعة عشر is more than ten and less than twenty; عام ٦٧ is 1967; of five, two are left where
three are gone; what falls to a third falls by two-thirds; between thirty and forty is in one's thirties;
رغيفين ونصف is two and a half; a third of sixty is twenty.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from align.model import Language, Pair
from align.text.numbers import Value
from align.text.words import folded

_MANY = {Fraction(each) for each in (40, 60, 70, 77, 99, 100, 1000, 1001, 10_000, 1_000_000)}
_TIMES = {
    "ar": re.compile(r"\W*(?:مر[هة]|مرات|سلام|شكر|مبروك|تحي[هة]|عذر|حيل[هة]|حساب|سبب)"),
    "en": re.compile(r"\W*(?:times|thanks|apologies|pardons|reasons|ways|pieces)\b"),
}
_SOME = re.compile(r"(?:بضع[هة]?|نيف|زهاء بضع[هة]?)\s*(?:و|على\s+)?$")
_YEAR = re.compile(r"(?:عام|سن[هة]|حرب|نكس[هة]|ثور[هة]|انتفاض[هة]|دفع[هة]|جيل|شتاء|صيف|ربيع|خريف)\s*(?:ال)?$")
_LEFT = re.compile(
    r"\b(?:fell|fall\w*|drop\w*|decreas\w*|declin\w*|reduc\w*|cut|down|shrank|shrunk|slump\w*|plung\w*|los[et]\w*"
    r"|lessen\w*)\b.{0,40}\bby\b|\b(?:leav\w+|left|remain\w*|rest|all but|no more than)\b"
)
_REST_EN = re.compile(r"\b(?:remaining|other|rest)\W+$")
_REST_AR = re.compile(r"(?<!\w)[وفبل]{0,2}(?:ال)?(?:باقي|بقيه|متبقي|ساير)(?!\w)|ما تبقي|ما بقي")
"""The rest, which a translator works out."""
_CENTURIES = range(100, 2100)
_AFTER = {
    Fraction(1, 2): "نصف",
    Fraction(1, 4): "ربع",
    Fraction(1, 3): "ثلث",
    Fraction(3, 4): "ثلاث[هة] ارباع",
}
_DECADES = {
    20: "twenties",
    30: "thirties",
    40: "forties",
    50: "fifties",
    60: "sixties",
    70: "seventies",
    80: "eighties",
}


def loosely(value: Value, language: Language, pair: Pair, others: Sequence[Value]) -> bool:
    """Say whether a leftover number is no claim of its own.

    Args:
        value: Of the Arabic where `language` is "ar".
        language: The side the number is on.
        pair: Both texts.
        others: Every number of the other side.
    """
    text = pair.ar if language == "ar" else pair.en
    before, after = folded(text[: value.span.start]), folded(text[value.span.end :])
    if value.value in _MANY and _TIMES[language].match(after):
        return True
    if _from_the_other_end(value, pair, others):
        return True
    if language == "en":
        if _REST_EN.search(before) and _REST_AR.search(folded(pair.ar)):
            return True
        short = (other for other in others if _of_a_year(pair.ar, other))
        return _and_a_part(value, folded(pair.ar)) or any(_same_year(value, other) for other in short)
    if _SOME.search(before) or _decade(value, pair):
        return True
    return _of_a_year(pair.ar, value) and any(_same_year(other, value) for other in others)


def _from_the_other_end(value: Value, pair: Pair, others: Sequence[Value]) -> bool:
    """Say whether one side has what is left and the other what is gone: fell to a third, fell by two-thirds."""
    shares = [share for share in value.readings if 0 < share < 1]
    if any(1 - share in other.readings for share in shares for other in others):
        return _LEFT.search(pair.en.lower()) is not None
    return value.value == Fraction(1, 2) and "نصف" in folded(pair.ar)


def _of_a_year(text: str, value: Value) -> bool:
    return _YEAR.search(folded(text[: value.span.start])) is not None


def _same_year(long: Value, short: Value) -> bool:
    """Say whether a number in full and one without its century may be one year."""
    return (
        long.value.denominator == 1
        and int(long.value) in _CENTURIES
        and 10 < short.value < 100
        and long.value % 100 == short.value
    )


def complements(here: Sequence[Value], there: Sequence[Value], shared: Sequence[Value]) -> set[int]:
    """Return the places of numbers of one side that with one of the other make a number both sides state.

    Args:
        here: Numbers of one side without a counterpart.
        there: The same of the other side.
        shared: Numbers that have one.
    """
    totals = {value.value for value in shared}
    return {
        one.span.start
        for one in here
        if any(one.value + other.value in totals or _is_share(one, other, totals) for other in there)
    }


def _is_share(one: Value, other: Value, totals: set[Fraction]) -> bool:
    """Say whether one of two numbers is a share of a number that both sides state, and the other what it comes to."""
    part, whole = sorted((one.value, other.value))
    return part < 1 and any(part * total == whole for total in totals)


def _and_a_part(value: Value, arabic: str) -> bool:
    """Say whether the Arabic puts "two and a half" as a dual and a half, "one and a half" as a noun and a half."""
    whole, part = divmod(value.value, 1)
    if part not in _AFTER or whole not in (1, 2):
        return False
    noun = r"\w{2,}(?:ين|ان|تي|تا)" if whole == 2 else r"\w{2,}"
    return re.search(rf"{noun}\s+و(?:ال)?{_AFTER[part]}", arabic) is not None


def _decade(value: Value, pair: Pair) -> bool:
    """Say whether the English has the decade that this number begins or ends: in his thirties."""
    if value.value.denominator != 1:
        return False
    number = int(value.value)
    names = [_DECADES[each] for each in (number, number - 10) if each in _DECADES]
    return any(re.search(rf"\b{name}\b", pair.en.lower()) for name in names)
