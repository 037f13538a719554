"""Arabic words and figures → values."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from align.model import Span
from align.text.numbers import Kind, Value
from align.text.numbers_ar_words import (
    DECADES,
    DENOMINATORS,
    DUALS,
    FRACTIONS,
    HOMOGRAPHS,
    MULTIPLES,
    NOT_NUMBERS,
    OF_IT,
    PARTS,
    VAGUE,
)
from align.text.numbers_digits import VULGAR, read_figure
from align.text.numbers_sum import Part, Sum
from align.text.words import Token, known, lexicon

_PERCENT = lexicon("مئه مائه مايه")
_MILLE, _PER_MILLE = 1000, "بالالف"
_HANDS = lexicon("قلم خط الخط القلم بقلم بخط بالخط بالقلم وخط قلمي خطي")
"""Words after which الثلث is a hand of writing."""
_EIGHTH = re.compile(
    "(?:[وفبلك][\u064b-\u0652]*)?(?:ا?ل)?ث(?:\u0651?\u064f|\u064f\u0651)م[\u064b-\u0652]*ن[\u064b-\u0652]*(?:ا|ه|ها)?[\u064b-\u0652]*"
)
"""An eighth, written with its vowel: without, ثمن is a price."""
_MINOR = frozenset(FRACTIONS) | frozenset(DENOMINATORS) | frozenset(DECADES) | frozenset(DUALS)
_LEXICON = frozenset(PARTS) | _MINOR | VAGUE | frozenset(MULTIPLES)


def read(words: tuple[Token, ...]) -> tuple[Value, ...]:
    """Read every number of a tokenised Arabic text."""
    found: list[Value] = []
    at = 0
    while at < len(words):
        value, after = _value(words, at)
        if value is not None:
            found.append(value)
        at = max(after, at + 1)
    return tuple(found)


def _stem(words: tuple[Token, ...], at: int) -> tuple[str, bool]:
    """Return the number word at a place without its proclitics ('' when it is none), and whether و came off."""
    if at >= len(words) or words[at].folded in NOT_NUMBERS or words[at].folded == _PER_MILLE:
        return "", False
    reading = known(words[at].folded, _LEXICON)
    return (reading[0], reading[1] == "و") if reading else ("", False)


def _value(words: tuple[Token, ...], at: int) -> tuple[Value | None, int]:
    stem, _ = _stem(words, at)
    if words[at].text in VULGAR:
        return Value(VULGAR[words[at].text], words[at].span, Kind.FRACTION), at + 1
    if _EIGHTH.fullmatch(words[at].text):
        return Value(Fraction(1, 8), words[at].span, Kind.FRACTION), at + 1
    if stem in VAGUE:
        return None, _after_scales(words, at + 1)
    if (stem in PARTS and stem not in DECADES) or words[at].is_figure:
        return _number(words, at)
    return _of_its_own(words, at, stem)


def _of_its_own(words: tuple[Token, ...], at: int, stem: str) -> tuple[Value | None, int]:
    """Read the words that are a number without the grammar of counting."""
    span = words[at].span
    if stem in DECADES:
        return _decade(words, at, DECADES[stem])
    if stem in FRACTIONS:
        hand = at > 0 and words[at - 1].folded in _HANDS and words[at].folded == "الثلث"
        return (None, at + 1) if hand else _fraction(words, at, stem)
    if stem in DUALS:
        return Value(Fraction(2), span, optional=True, unit=DUALS[stem]), at + 1
    if stem in MULTIPLES:
        return Value(Fraction(MULTIPLES[stem]), span, Kind.ORDINAL, optional=True), at + 1
    return None, at + 1


def _decade(words: tuple[Token, ...], at: int, years: int) -> tuple[Value, int]:
    """Read الستينات, and the century it belongs to when that is named: خمسينيات القرن التاسع عشر is the 1850s."""
    century, end, after = 20, words[at].end, at + 1
    if after + 1 < len(words) and words[after].folded == "القرن":
        number, past = _number(words, after + 1) if _stem(words, after + 1)[0] in PARTS else (None, after)
        if number and number.value.denominator == 1 and 1 < number.value < 30:
            century, end, after = int(number.value), number.span.end, past
    year = Fraction(100 * (century - 1) + years)
    return Value(Fraction(years), Span(words[at].start, end), Kind.DECADE, also=(year,)), after


def _after_scales(words: tuple[Token, ...], at: int) -> int:
    while (stem := _stem(words, at)[0]) and (
        stem in VAGUE or (stem in PARTS and PARTS[stem].role == "scale")
    ):
        at += 1
    return at


def _fraction(words: tuple[Token, ...], at: int, stem: str) -> tuple[Value, int]:
    """Read نصف, ثلثا …, and what it is a part of when that is a magnitude: نصف مليون."""
    part = FRACTIONS[stem]
    scale, after = _scale(words, at + 1)
    span = Span(words[at].start, words[after - 1].end)
    optional = scale == 1 and part in (Fraction(1, 2), Fraction(1, 4))
    return Value(part * scale, span, Kind.FRACTION, optional, scale=scale), after


def _scale(words: tuple[Token, ...], at: int) -> tuple[int, int]:
    """Return the magnitude word at a place and the place after it; 1 where there is none."""
    stem, joined = _stem(words, at)
    if not joined and stem in PARTS and PARTS[stem].role == "scale":
        return int(PARTS[stem].value), at + 1
    return 1, at


def _number(words: tuple[Token, ...], start: int) -> tuple[Value | None, int]:
    first = _part(words, start)
    if first is None:
        code = Value(Fraction(0), words[start].span, Kind.CODE, optional=True)
        return code, start + 1
    total, at = Sum().plus(first, joined=False), start + 1
    assert total is not None  # noqa: S101  an empty sum takes any part
    while at < len(words) and not _hyphened(words, start):
        standing = words[at].folded == "و" and at + 1 < len(words)
        part = _part(words, at + standing)
        joined = standing or _stem(words, at)[1]
        if joined and _is_next(total, words, at + standing + 1):
            break
        grown = total.plus(part, joined) if part and (joined or not part.ordinal) else None
        if grown is None:
            break
        total, at = grown, at + standing + 1
    value = _finished(total, Span(words[start].start, words[at - 1].end), by_figure=words[start].is_figure)
    if at == start + 1 and (_stem(words, start)[0] in HOMOGRAPHS or _is_verb(words, start)):
        dual = (Fraction(2000),) if words[start].text.endswith("ا") and value.value == 1000 else ()
        value = replace(value, optional=True, also=(*value.also, *dual))  # ألفا دينار is two thousand
    return _with_tail(value, words, at)


def _is_next(total: Sum, words: tuple[Token, ...], at: int) -> bool:
    """Say whether what و joins has a magnitude of its own: بين ألف وخمسة آلاف."""
    scale = PARTS.get(_stem(words, at)[0])
    return (
        scale is not None
        and scale.role == "scale"
        and not _stem(words, at)[1]
        and 0 < total.scale <= scale.value
    )


def _is_verb(words: tuple[Token, ...], at: int) -> bool:
    """Say whether ألف counts nothing: it is then the verb "was used to", or the first letter."""
    return words[at].folded == "الف" and (at + 1 == len(words) or not words[at + 1].text[0].isalnum())


def _hyphened(words: tuple[Token, ...], at: int) -> bool:
    """Say whether a figure belongs to the name before it: كوفيد-19."""
    return (
        at > 1
        and words[at].is_figure
        and words[at - 1].text in ("-", "‑", "–")
        and words[at - 2].end == words[at - 1].start == words[at].start - 1
        and words[at - 2].text[-1].isalpha()
    )


def _part(words: tuple[Token, ...], at: int) -> Part | None:
    if at < len(words) and words[at].is_figure:
        figure = read_figure(words[at].text)
        return Part("figure", figure[0], also=figure[1]) if figure else None
    stem = _stem(words, at)[0]
    part = PARTS.get(stem)
    if part and stem in OF_IT and words[at].plain.endswith("ه"):
        return replace(part, also=(*part.also, OF_IT[stem]))  # خمسه is a fifth of it, خمسة is five
    return part


def _finished(total: Sum, span: Span, *, by_figure: bool) -> Value:
    kind = Kind.ORDINAL if total.ordinal else Kind.CARDINAL
    optional = not by_figure and total.value in (0, 1, 2)
    also = total.also
    if total.value == 2000 and total.last == "scales":
        also = (*also, Fraction(1000))
    return Value(total.value, span, kind, optional, also, scale=max(1, total.scale))


def _with_tail(value: Value, words: tuple[Token, ...], at: int) -> tuple[Value, int]:
    """Take in what follows: a denominator, 'and a half', a percent sign."""
    if at < len(words) and words[at].text in VULGAR and words[at].start == value.span.end:
        span = Span(value.span.start, words[at].end)
        return replace(value, value=value.value + VULGAR[words[at].text], span=span), at + 1
    stem, joined = _stem(words, at)
    if stem in DENOMINATORS and not joined and value.value < DENOMINATORS[stem]:
        scale, after = _scale(words, at + 1)
        part = value.value / DENOMINATORS[stem] * scale
        value = Value(part, Span(value.span.start, words[after - 1].end), Kind.FRACTION, scale=scale)
        return value, after
    if stem in FRACTIONS and joined and FRACTIONS[stem] < 1:
        scale, after = _scale(words, at + 1)
        part = FRACTIONS[stem] * max(scale, value.scale)
        span = Span(value.span.start, words[after - 1].end)
        value, at = replace(value, value=value.value + part, span=span, optional=False), after
    return _with_percent(value, words, at)


def _with_percent(value: Value, words: tuple[Token, ...], at: int) -> tuple[Value, int]:
    here = [word.folded for word in words[at : at + 2]]
    taken = 0
    if (here[:1] and here[0] in ("%", "٪")) or (
        here[:1] and (here[0].startswith("ب") and here[0].removeprefix("بال") in _PERCENT)
    ):
        taken = 1
    elif (
        len(here) == 2
        and here[0] in ("في", "ب", "نقطه")
        and here[1].removeprefix("ال") in (*_PERCENT, "مئويه")
    ):
        taken = 2
    if not taken:
        return _with_mille(value, words, at)
    span = Span(value.span.start, words[at + taken - 1].end)
    return replace(value, span=span, kind=Kind.PERCENT, also=(*value.also, value.value / 100)), at + taken


def _with_mille(value: Value, words: tuple[Token, ...], at: int) -> tuple[Value, int]:
    """Take in a thousandth: ثلاثة في الألف, three per thousand; الألف الثالث is a millennium."""
    here = [word.folded for word in words[at : at + 3]]
    taken = 2 if here[:2] == ["في", "الالف"] else int(here[:1] == [_PER_MILLE])
    if not taken or value.value >= _MILLE or (here[taken:] and here[taken].startswith("ال")):
        return value, at
    span = Span(value.span.start, words[at + taken - 1].end)
    share = value.value / _MILLE
    return Value(share, span, kind=Kind.PERCENT), at + taken
