"""Who has the most of something told as who has the least: «أقلّنا كلامًا», told as "he talked more than any of us"."""

from __future__ import annotations

import re

from align.checks._base import Context
from align.checks._means import meanings
from align.model import Pair, Span
from align.text.words import flat, lexicon

_OF_ALL = re.compile(
    r"(?<!\w)[وفبل]?(اقل|اكثر)(?:(?:هم|هن|نا|كم|ها)"
    r"|(?: (?:ال\w+|\w{2,}(?:ي|ه|هم|ها|نا)|الناس|اهل \w+|من \w+)(?: \w+){0,1}?)) (\w+ا)(?!\w)"
)
"""The least of some with what they have it in: أقل إخوتي كلاما."""
_WHOM = (
    r"(?:than (?:any(?:one|body)?|all|the (?:rest|others?)|most|everyone|everybody|his|her|my|their|our)\b"
    r"|of (?:them|us|all|the|his|her|my|their|our)\b"
    r"|(?:among|in) (?:them|us|the)\b)"
)
_MOST = re.compile(rf"\b(?:the most|more)((?: \w+){{0,3}}?) {_WHOM}", re.IGNORECASE)
_LEAST = re.compile(rf"\b(?:the least|the fewest|less|fewer)((?: \w+){{0,3}}?) {_WHOM}", re.IGNORECASE)
_TURNED = re.compile(
    r"\b(?:not?|never|none|nobody|hardly|scarcely|barely|little|few|without|lack\w*|nothing|neither|nor|\w+n['’]t)\b",
    re.I,
)
_BAD = lexicon(
    "خطا ضررا كلفه ثمنا سعرا خطرا شرا سوءا عيبا ذنبا اذي عنفا قلقا توترا ترددا غموضا عرضا شبها غلطا هفوات"
)
"""What one has the least of who is best, safest, cheapest or surest: told well by the other end of another scale."""
_SAME = 0.28
"""Cosine from which what one has more of is what the Arabic says one has less of."""


def least_for_most(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return a superlative of a quantity, and the English that has the other end of the scale of the same thing."""
    if "قل" not in pair.ar and "كثر" not in pair.ar:
        return None
    places, plain = flat(pair.ar)
    here = _OF_ALL.search(plain)
    if here is None or context.encoder is None:
        return None
    wrong, right = (_MOST, _LEAST) if here[1] == "اقل" else (_LEAST, _MOST)
    there = wrong.search(pair.en)
    if there is None or right.search(pair.en):
        return None
    clause = max(pair.en.rfind(mark, 0, there.start()) for mark in ",.;:—")
    if _TURNED.search(pair.en, clause + 1, there.end()):
        return None
    means = meanings(pair, context.encoder)
    start = places[here.start(2)]
    what = next((at for at in means.solid if means.words[at].start == start), None)
    before = re.findall(r"\w+", pair.en[: there.start()])[-1:]
    said = [*re.findall(r"\w+", there[1]), *before]
    if what is None or not said or here[2] in _BAD or means.word(*said).get(what, 0.0) < _SAME:
        return None
    return Span(places[here.start(1)], places[here.end() - 1] + 1), Span(*there.span())
