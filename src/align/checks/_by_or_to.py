"""What an amount changes by, put for what it changes to: fell to a third (two thirds are gone), fell by a third."""

from __future__ import annotations

import re

from align.model import Pair, Span
from align.text.numbers import Kind, Value, values
from align.text.words import folded

_CHANGES_AR = re.compile(
    r"(?<!\w)[وفلي]{0,2}(?:[سيتنا]{0,2}(?:نخفض|تراجع|هبط|نزل|تقلص|نكمش|خفض|قلص|رتفع|زاد|زيد|زداد|صعد|قفز|نمو|رفع|تدن|نحدر"
    r"|نقص|تناقص|نحسر|هوي|هوت|تضاءل|وصل)\w{0,4}|نما|نمت|انخفاض\w*|ارتفاع\w*|زياد\w*|تراجع\w*|هبوط\w*|تخفيض\w*|خفض\w*|تقليص\w*|رفع\w*|نمو\w*"
    r"|صعود\w*|تدني\w*|انكماش\w*|تقلص\w*)(?!\w)"
)
_HEDGES_AR = (
    r"(?:(?:نحو|حوالي|قرابه|زهاء|اقل من|اكثر من|ما يقارب|ما دون|ما يزيد علي|مستوي|حدود|ما يعادل)\s+)?"
)
_TO_AR = re.compile(rf"(?<!\w)[وف]?الي\s+{_HEDGES_AR}$")
_BY_AR = re.compile(
    r"(?<!\w)(?:بنسبه|بمقدار|بواقع|بنحو|بحوالي|بقرابه|بزهاء|باكثر من|باقل من"
    r"|بما يقارب|بما يعادل|بما يزيد علي|بما يزيد عن)"
    r"\s+(?:تبلغ\s+|بلغت\s+|قدرها\s+|نحو\s+|تقارب\s+)?$|(?<!\w)ب$"
)
_BY_PREFIX = re.compile(r"ب(?!ضع)")
_CHANGE = (
    r"(?:f[ea]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|declin\w+|decreas\w+|reduc\w+|cut(?:s|ting)?|slash\w*|shr[aiu]nk\w*"
    r"|slump\w*|plung\w+|plummet\w*|slid\w*|sank|dwindl\w+|r[io]se[ns]?|rising|increas\w+|grew|grown?|climb\w*"
    r"|jump\w*|soar\w*|surg\w+|rais\w+|lower\w*|leap\w*|leapt|lift\w*|push\w*|went (?:up|down)|down|up|contract\w*"
    r"|tumbl\w+|dip\w*)"
)
_HEDGES_EN = (
    r"(?:(?:about|some|around|nearly|almost|just|only|barely|as (?:little|much|low|high) as|less than|more than|under"
    r"|over|roughly|a|an|the|one|full|good|mere|fully|no more than|approximately|close to)\s+)*"
)
_TO_EN = re.compile(rf"\b{_CHANGE}\b[^.;:?!]{{0,50}}?\bto\s+{_HEDGES_EN}$")
_BY_EN = re.compile(rf"\b{_CHANGE}\b[^.;:?!]{{0,50}}?\bby\s+{_HEDGES_EN}$|\b{_CHANGE}\s+{_HEDGES_EN}$")
_FALLS = re.compile(
    r"\b(?:f[ea]ll|drop|declin|decreas|reduc|cut|slash|shr[aiu]nk|slump|plung|lower|down|dwindl)"
)
_REACH = 70
"""Characters before an amount in which the change of it is told."""


def by_or_to(pair: Pair) -> tuple[Span, Span] | None:
    """Return an amount that one side changes by and the other changes to.

    Example:
        >>> from align.model import Bead
        >>> by_or_to(Pair("تراجعت الصادرات إلى الثلث", "Exports fell by a third", Bead((0,), (0,))))
        (Span(start=20, end=25), Span(start=18, end=23))
    """
    ar = {each: way for each in values(pair.ar, "ar") if (way := _way_ar(each, pair.ar))}
    en = {each: way for each in values(pair.en, "en") if (way := _way_en(each, pair.en))} if ar else {}
    for one, way in ar.items():
        same = [other for other in en if one.readings & other.readings]
        ways = {en[other] for other in same} | {ar[each] for each in ar if each.readings & one.readings}
        if len(same) == 1 and ways == {"by", "to"} and en[same[0]] != way and not _halved(one, same[0], pair):
            return one.span, same[0].span
    return None


def _way_ar(value: Value, text: str) -> str:
    before = folded(text[: value.span.start])
    if not _CHANGES_AR.search(before[-_REACH:]) or value.kind is Kind.ORDINAL:
        return ""
    if _TO_AR.search(before):
        return "to"
    by = _BY_AR.search(before) or _BY_PREFIX.match(folded(value.span.of(text)))
    return "by" if by else ""


def _way_en(value: Value, text: str) -> str:
    before = text[max(0, value.span.start - _REACH) : value.span.start].lower()
    if _TO_EN.search(before):
        return "to"
    return "by" if _BY_EN.search(before) else ""


def _halved(one: Value, other: Value, pair: Pair) -> bool:
    """Say whether what falls by a half falls to a half."""
    half = {each.value / 100 if each.kind is Kind.PERCENT else each.value for each in (one, other)}
    return {2 * each for each in half} == {1} and _FALLS.search(pair.en.lower()) is not None
