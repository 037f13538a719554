"""What one side denies and the other says without a denial: not small, large; did not object, accepted."""

from __future__ import annotations

from align.checks._as_much import as_much
from align.checks._every import by_every
from align.checks._put_otherwise import put_otherwise
from align.checks._turned import rendered
from align.checks._unanswered import is_exempted
from align.model import Language, Pair, Span
from align.text.antonyms import poles
from align.text.quantifiers import Amount, quantifiers
from align.text.words import tokens

_LEFT = frozenset(
    (
        (Amount.MOST, Amount.FEW), (Amount.MANY, Amount.FEW), (Amount.SOME, Amount.SOME), (Amount.HALF, Amount.HALF),
        (Amount.SOME, Amount.FEW), (Amount.FEW, Amount.MANY), (Amount.FEW, Amount.MOST), (Amount.MOST, Amount.SOME),
    )
)  # fmt: skip
"""Of a group: how many do not, and how many do."""
_BESIDE = 25
"""Characters between a denial and the amount it counts."""
_SCOPE = 5
"""Words after a denial that it may turn into their opposites."""
_NEARBY, _AWAY = 0.35, 5
"""How far off the opposite may stand: this share of the length, or so many words."""


def otherwise(pair: Pair, denial: Span, language: Language) -> bool:
    """Say whether the other side says without a denial what is denied."""
    return (
        _by_opposite(pair, denial, language)
        or _by_amount(pair, denial, language)
        or by_every(pair, denial, language)
        or is_exempted(pair, denial, language)
        or as_much(pair, denial, language)
        or (rendered(pair, denial) if language == "ar" else put_otherwise(pair, denial))
    )


def _by_opposite(pair: Pair, denial: Span, language: Language) -> bool:
    """Say whether the other side puts the opposite of what is denied: not small, large; did not object, accepted."""
    text, other = (pair.ar, pair.en) if language == "ar" else (pair.en, pair.ar)
    theirs = poles(other, "en" if language == "ar" else "ar")
    mine = poles(text, language)
    said = {(pole.group, pole.side) for pole in mine}
    stand = {(each.group, each.side) for each in theirs}
    agree = {
        (pole.span.start, each.span.start)
        for pole in mine
        for each in theirs
        if (pole.group, pole.side) == (each.group, each.side)
    }
    ahead = [word.start for word in tokens(text) if word.start > denial.start][:_SCOPE]
    place = denial.start / len(text)
    nearby = max(_NEARBY, _AWAY / max(1, min(len(tokens(text)), len(tokens(other)))))
    return any(
        pole.span.start in ahead
        and pole.group == each.group
        and pole.side != each.side
        and (pole.sure or each.sure)
        and (each.group, each.side) not in said
        and (pole.group, pole.side) not in stand
        and (pole.span.start, each.span.start) not in agree
        and abs(each.span.start / len(other) - place) <= nearby
        for pole in mine
        for each in theirs
    )


def _by_amount(pair: Pair, denial: Span, language: Language) -> bool:
    """Say whether the other side counts those who are left: most do not read, few read; not all, some."""
    text, other = (pair.ar, pair.en) if language == "ar" else (pair.en, pair.ar)
    mine = {
        share.amount
        for share in quantifiers(text, language)
        if share.denied and share.sure and abs(share.span.start - denial.start) <= _BESIDE
    }
    theirs = {share.amount for share in quantifiers(other, "en" if language == "ar" else "ar") if share.sure}
    return any((one, each) in _LEFT for one in mine for each in theirs)
