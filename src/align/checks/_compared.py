"""Time reckoned from an event by a measure, and ages that one is over another: قبل الموعد بساعة, يكبره بعامين.

An hour before is no time that goes by before something, where the Arabic reckons by a measure as well. Who is older
is read from the verb and from its object: the English may turn the verb round with its parties, so the check speaks
only where the object is the same on both sides.
"""

from __future__ import annotations

import re

from align.model import Pair, Span
from align.text.antonyms import Pole
from align.text.words import flat, folded

_NUMBER = (
    r"(?:[\d٠-٩]+|واحد\w*|اثن\w+|ثلا?ث\w*|اربع\w*|خمس\w*|ست\w*|سبع\w*|ثما?ن\w*|تسع\w*|عشر\w*|احد\w*"
    r"|مئ\w+|ما?ئ\w+|نصف|ربع|ثلث|بضع\w*|عده)"
)
_UNIT = (
    r"(?:ثاني[هت]\w*|ثوان\w*|دقيق[هت]\w*|دقائق|ساع[هت]\w*|ساعات|يوم\w*|ايام"
    r"|ليل[هت]\w*|ليال\w*|اسبوع\w*|اسابيع|شهر\w*|اشهر|شهور"
    r"|سن[هت]\w*|سنوات|سنين|عام\w*|اعوام|عقد\w*|عقود|قرن\w*|قرون|لحظ\w+|برهه|قليل)"
)
_MEASURED = re.compile(
    rf"(?<!\w)[وف]?(?:قبل|قبيل|بعد|بعيد|عقب)(?: \w+){{1,6}}? ب(?:{_UNIT}|{_NUMBER}(?: و?\w+){{0,3}}? {_UNIT})(?!\w)"
)
_GONE_BY = re.compile(
    r"\b(?:it|there|that|which) (?:was|were|is|would be|had been|took|takes|will be|may be)\b"
    r"|\b(?:pass|elaps|went|gone|took|last|wait)"
)
_AGED = re.compile(
    r"(?<!\w)[وف]?(?:كان\w* )?[ايت](كبر|صغر)(ني|نا|ها|هما|هم|هن|ك|كم|ه)?"
    rf"(?= (?:\w+ ){{0,4}}?(?:ب(?:{_UNIT}|{_NUMBER})|سنا(?!\w)))"
)
_OVER = re.compile(
    r"\b(i|he|she|they|we|you|it)?\s*(?:(?:am|is|are|was|were|had been|would be)|['’](?:s|m|re))?\s*"
    r"(?:(?!than)[\w-]+ ){0,5}?(older|younger) than "
    r"(?:(i|me|my|he|him|she|her|his|they|them|their|we|us|our|you|your)\b(?: (\w+))?)?"
)
_PERSONS = {
    **dict.fromkeys(("ني", "i", "me"), "I"),
    **dict.fromkeys(("نا", "we", "us"), "we"),
    **dict.fromkeys(("ه", "he", "him"), "he"),
    **dict.fromkeys(("ها", "she"), "she"),
    **dict.fromkeys(("هم", "هما", "هن", "they", "them"), "they"),
    **dict.fromkeys(("ك", "كم", "you"), "you"),
}
_OTHERS = "other"
"""An object that is a noun."""


def reckoned(pair: Pair, pole: Pole) -> bool:
    """Say whether an English before stands after a measure that the Arabic too sets before or after an event."""
    before = pair.en[: pole.span.start].lower().rpartition(".")[2]
    return bool(_MEASURED.search(folded(pair.ar))) and not _GONE_BY.search(before[-60:])


def aged(pair: Pair) -> tuple[Span, Span] | None:
    """Return the places of an Arabic verb and an English word that say who is older, and say the opposite."""
    starts, spelled = flat(pair.ar)
    ar, en = list(_AGED.finditer(spelled)), list(_OVER.finditer(pair.en.lower()))
    if len(ar) != 1 or len(en) != 1 or (ar[0][1] == "كبر") == (en[0][2] == "older"):
        return None
    mine, theirs = _PERSONS.get(ar[0][2] or "", _OTHERS), _object(en[0])
    subject = _PERSONS.get(en[0][1] or "", _OTHERS)
    told = mine == theirs and (subject != _OTHERS if mine == _OTHERS else subject != mine)
    span = Span(starts[ar[0].start(1) - 1], starts[ar[0].end(1) - 1] + 1)
    return (span, Span(en[0].start(2), en[0].end(2))) if told else None


def _object(match: re.Match[str]) -> str:
    """Return whom the English compares with: her alone is she, her brother another."""
    word, noun = match[3] or "", match[4] or ""
    if word == "her" and noun in ("", "and", "but", "when", "at", "in", "as", "who", "by", "so"):
        return "she"
    return _PERSONS.get(word, _OTHERS)
