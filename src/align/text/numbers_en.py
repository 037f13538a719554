"""English words and figures → values."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from align.model import Span
from align.text.numbers import Kind, Value
from align.text.numbers_digits import VULGAR, read_figure
from align.text.numbers_en_words import (
    DECADES,
    DENOMINATORS,
    MULTIPLES,
    PARTS,
    PERCENT,
    ROMAN,
    SUFFIX_SCALES,
    VAGUE,
)
from align.text.numbers_sum import Part, Sum
from align.text.words import Token, lexicon

_JOINS = frozenset(("and", "-", "‑", "a"))
_ORDINAL_ENDS = frozenset(("st", "nd", "rd", "th"))
_VAGUELY = lexicon("several few many some of countless")
_PARTIES = frozenset(("party", "parties"))
_HYPHENS = frozenset(("-", "‑", "–"))


def read(words: tuple[Token, ...]) -> tuple[Value, ...]:
    """Read every number of a tokenised English text."""
    found: list[Value] = []
    at = 0
    while at < len(words):
        value, after = _value(words, at)
        if value is not None:
            found.append(value)
        at = max(after, at + 1)
    return tuple(found)


def _word(words: tuple[Token, ...], at: int) -> str:
    return words[at].folded if 0 <= at < len(words) else ""


def _touch(words: tuple[Token, ...], at: int) -> bool:
    """Say whether token `at` follows the one before it with no space between."""
    return 0 < at < len(words) and words[at - 1].end == words[at].start


def _value(words: tuple[Token, ...], at: int) -> tuple[Value | None, int]:
    word, token = words[at].folded, words[at]
    if token.is_figure:
        return _figure(words, at)
    if token.text in VULGAR:
        return Value(VULGAR[token.text], token.span, Kind.FRACTION), at + 1
    if word in VAGUE:
        return None, _after_vague(words, at)
    if word in PARTS:
        return _spelled(words, at)
    return _of_its_own(words, at)


def _spelled(words: tuple[Token, ...], at: int) -> tuple[Value | None, int]:
    if _word(words, at - 1) in _VAGUELY and PARTS[words[at].folded].role in ("hundred", "scale"):
        return None, at + 1
    value, after = _number(words, at, Sum(), at)
    lexical = value.value == 3 and _word(words, after + (_word(words, after) in _HYPHENS)) in _PARTIES
    return replace(value, optional=value.optional or lexical), after


def _of_its_own(words: tuple[Token, ...], at: int) -> tuple[Value | None, int]:
    """Read the words that are a number without the grammar of counting."""
    word, token = words[at].folded, words[at]
    if word in DECADES:
        return Value(
            Fraction(DECADES[word]), token.span, Kind.DECADE, also=(Fraction(1900 + DECADES[word]),)
        ), at + 1
    if word in ("half", "quarter"):
        return _half(words, at)
    if word in MULTIPLES:
        return Value(Fraction(MULTIPLES[word]), token.span, Kind.ORDINAL, optional=True), at + 1
    if _is_roman(token):
        return Value(Fraction(ROMAN[token.text]), token.span, Kind.ORDINAL, optional=True), at + 1
    return _stuck_together(token), at + 1


_COMPOUND = re.compile(r"(\w+?)(?:fold|some|teenth)$")


def _stuck_together(token: Token) -> Value | None:
    """Read twofold, tenfold: optional, as Arabic may say أضعاف."""
    match = _COMPOUND.match(token.folded)
    part = PARTS.get(match[1]) if match else None
    return Value(part.value, token.span, Kind.ORDINAL, optional=True) if part else None


def _is_roman(token: Token) -> bool:
    return token.text in ROMAN and token.text != "I"


def _after_vague(words: tuple[Token, ...], at: int) -> int:
    """Step over 'tens of thousands', 'hundreds of millions'."""
    at += 1
    while _word(words, at) == "of" and _word(words, at + 1) in VAGUE:
        at += 2
    return at


def _figure(words: tuple[Token, ...], at: int) -> tuple[Value, int]:
    token = words[at]
    figure = read_figure(token.text)
    ending = _word(words, at + 1) if _touch(words, at + 1) else ""
    glued = _touch(words, at) and words[at - 1].text[-1].isalpha()
    if figure is None or glued:
        return Value(figure[0] if figure else Fraction(0), token.span, Kind.CODE, optional=True), at + 1
    if ending in _ORDINAL_ENDS:
        value = Value(figure[0], Span(token.start, words[at + 1].end), Kind.ORDINAL)
        return _denominator(value, words, at + 2)
    if ending in ("s", "'s") or (
        ending in ("'", "’") and _word(words, at + 2) == "s" and _touch(words, at + 2)
    ):
        return _decade(figure[0], words, at), at + (2 if ending in ("s", "'s") else 3)
    return _after_figure(words, at, figure, ending)


def _after_figure(
    words: tuple[Token, ...], at: int, figure: tuple[Fraction, tuple[Fraction, ...]], ending: str
) -> tuple[Value, int]:
    """Read a figure with a magnitude glued on, a fraction bar or number words after it."""
    token = words[at]
    if ending in SUFFIX_SCALES:
        scale = SUFFIX_SCALES[ending]
        span = Span(token.start, words[at + 1].end)
        also = (figure[0],) if len(ending) == 1 else ()  # metres, kilos, 802.11b
        return Value(figure[0] * scale, span, also=also, scale=scale), at + 2
    if _is_code_end(words, at + 1):
        return Value(figure[0], token.span, Kind.CODE, optional=True), at + 1
    if (
        _word(words, at + 1) == "/"
        and _touch(words, at + 1)
        and _touch(words, at + 2)
        and at + 2 < len(words)
    ):
        return _slashed(words, at, figure[0])
    total = Sum().plus(Part("figure", figure[0], also=figure[1]), joined=False)
    assert total is not None  # noqa: S101  an empty sum takes any part
    return _number(words, at, total, at + 1)


def _is_code_end(words: tuple[Token, ...], at: int) -> bool:
    """Say whether a capital letter is glued on: 5G, 737MAX; units (5km, 20C) are small or known."""
    from align.text.numbers_units import _unit

    return (
        _touch(words, at)
        and at < len(words)
        and words[at].text[0].isalpha()
        and words[at].text[0].isupper()
        and not (_unit(words[at].folded, "en") and words[at].text != "G")
    )


def _slashed(words: tuple[Token, ...], at: int, above: Fraction) -> tuple[Value, int]:
    """Read 3/4; 24/7 and the like stay two figures."""
    below = read_figure(words[at + 2].text) if words[at + 2].is_figure else None
    if below and below[0] > above > 0 and below[0] <= 100 and above.denominator == below[0].denominator == 1:
        span = Span(words[at].start, words[at + 2].end)
        return Value(above / below[0], span, Kind.FRACTION, also=(above, below[0])), at + 3
    return Value(above, words[at].span), at + 1


def _decade(value: Fraction, words: tuple[Token, ...], at: int) -> Value:
    """Read 1960s and '60s; 1800s is also the 19th century."""
    end = words[at + 1].end
    also: tuple[Fraction, ...] = (value % 100,) if 1900 < value < 2000 else ()
    if value >= 1000 and value % 100 == 0:
        also = (value / 100 + 1,)
    if 20 <= value < 100:
        also = (1900 + value,)
    return Value(value, Span(words[at].start, end), Kind.DECADE, also=also)


def _half(words: tuple[Token, ...], at: int) -> tuple[Value, int]:
    """Read half, a quarter; half a million, half a dozen."""
    part = Fraction(1, 2) if words[at].folded == "half" else Fraction(1, 4)
    after = at + 1
    while _word(words, after) in ("a", "of", "-", "the"):
        after += 1
    scale = PARTS.get(_word(words, after))
    if (scale and scale.role in ("scale", "hundred")) or _word(words, after) == "dozen":
        size = int(scale.value) if scale else 12
        return Value(part * size, Span(words[at].start, words[after].end), scale=size), after + 1
    return Value(part, words[at].span, Kind.FRACTION, optional=True), at + 1


def _number(words: tuple[Token, ...], start: int, total: Sum, at: int) -> tuple[Value, int]:
    while at < len(words):
        skip = 1 if total.last and _word(words, at) in _JOINS and at + 1 < len(words) else 0
        skip = skip or int((total.last, _word(words, at)) in (("scale", ","), ("figure", "+")))
        part = PARTS.get(_word(words, at + skip))
        listed = skip and words[at].folded == "and" and total.last in ("one", "ten", "tens", "figure")
        hyphened = bool(skip) and words[at].folded in _HYPHENS
        share = (
            part is not None
            and part.ordinal
            and total.last == "one"
            and part.role in ("ten", "tens", "hundred")
        )
        if part is None or listed or share or (words[at].folded == "a" and skip):
            break
        if skip and words[at].folded == "and" and _is_next(total, PARTS.get(_word(words, at + skip + 1))):
            break
        grown = total.plus(part, joined=bool(skip) and not hyphened)
        hundreds = part.role == "hundred" and 10 < total.below < 100 and total.below % 10
        if grown is None and hundreds and not total.scale:
            grown = replace(total, below=total.below * 100, last="hundred")  # fifteen hundred
        if grown is None:
            break
        total, at = grown, at + skip + 1
    span = Span(words[start].start, words[at - 1].end)
    value = Value(
        total.value, span, Kind.ORDINAL if total.ordinal else Kind.CARDINAL,
        optional=not words[start].is_figure and total.value in (0, 1, 2), also=total.also, scale=max(1, total.scale),
    )  # fmt: skip
    return _with_tail(value, words, at)


def _is_next(total: Sum, scale: Part | None) -> bool:
    """Say whether what "and" joins has a magnitude of its own: between one thousand and ten thousand."""
    return scale is not None and scale.role == "scale" and 0 < total.scale <= scale.value


_MILLE = (
    ("per", "mille"), ("per", "mil"), ("per", "thousand"), ("in", "a", "thousand"), ("in", "the", "thousand"), ("‰",),
)  # fmt: skip
"""Words of a thousandth after its number."""


def _with_tail(value: Value, words: tuple[Token, ...], at: int) -> tuple[Value, int]:
    """Take in a dozen, a denominator, 'and a half', a percent sign."""
    if _word(words, at) in ("dozen", "score"):
        size = 12 if words[at].folded == "dozen" else 20
        return replace(
            value, value=value.value * size, span=Span(value.span.start, words[at].end), optional=False
        ), at + 1
    if value.kind is Kind.ORDINAL:
        return _denominator(value, words, at)
    hyphen = _word(words, at) in _HYPHENS
    below = DENOMINATORS.get(_word(words, at + hyphen))
    if below and value.value < 20 and value.value.denominator == 1:
        return _part_of(value, words, at + hyphen, below)
    value, at = _and_a_half(value, words, at)
    if _word(words, at) in PERCENT or (_word(words, at) == "per" and _word(words, at + 1) == "cent"):
        last = at + (words[at].folded == "per")
        span = Span(value.span.start, words[last].end)
        also = (*value.also, value.value / 100)
        return replace(value, span=span, kind=Kind.PERCENT, also=also, optional=False), last + 1
    return _with_mille(value, words, at)


def _with_mille(value: Value, words: tuple[Token, ...], at: int) -> tuple[Value, int]:
    """Take in a thousandth: per mille, per thousand, in the thousand."""
    here = tuple(_word(words, at + ahead) for ahead in range(3))
    taken = next((len(each) for each in _MILLE if here[: len(each)] == each), 0)
    if not taken or value.value >= 1000:
        return value, at
    span = Span(value.span.start, words[at + taken - 1].end)
    return Value(value.value / 1000, span, kind=Kind.PERCENT), at + taken


def _denominator(value: Value, words: tuple[Token, ...], at: int) -> tuple[Value, int]:
    """Let 'a third', 'one fifth' also be the fraction."""
    if value.value > 2:
        value = value.with_also(1 / value.value)
    return value, at


def _part_of(value: Value, words: tuple[Token, ...], at: int, below: int) -> tuple[Value, int]:
    scale, after = 1, at + 1
    while _word(words, after) in ("of", "a"):
        after += 1
    magnitude = PARTS.get(_word(words, after))
    if magnitude and magnitude.role == "scale":
        scale = int(magnitude.value)
    else:
        after = at + 1
    span = Span(value.span.start, words[after - 1].end)
    return Value(value.value / below * scale, span, Kind.FRACTION, scale=scale), after


def _and_a_half(value: Value, words: tuple[Token, ...], at: int) -> tuple[Value, int]:
    joins = tuple(_word(words, at + step) for step in range(3))
    hyphens = tuple(_word(words, at + step) for step in range(6))
    if joins == ("and", "a", "half"):
        after = at + 3
    elif hyphens == ("-", "and", "-", "a", "-", "half"):
        after = at + 6
    elif _word(words, at) in VULGAR and _touch(words, at):
        part = VULGAR[words[at].text]
        span = Span(value.span.start, words[at].end)
        return replace(value, value=value.value + part, span=span, optional=False), at + 1
    else:
        return value, at
    whole = value.value + Fraction(1, 2) * value.scale
    scale = PARTS.get(_word(words, after))
    if scale and scale.role == "scale":
        size = int(scale.value)
        span = Span(value.span.start, words[after].end)
        return replace(value, value=whole * size, span=span, scale=size, optional=False), after + 1
    return replace(
        value, value=whole, span=Span(value.span.start, words[after - 1].end), optional=False
    ), after
