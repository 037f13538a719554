"""The number words of English, by what they add to a number."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from align.text.numbers_sum import Part, Role
from align.text.words import lexicon, listed

_ONES = listed("one two three four five six seven eight nine")
_TEENS = listed("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
_TENS = listed("twenty thirty forty fifty sixty seventy eighty ninety")
_ONES_TH = listed("first second third fourth fifth sixth seventh eighth ninth")
_TEENS_TH = listed(
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_SCALES = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "lakh": 10**5,
    "crore": 10**7,
}


def _parts(
    role: Role, words: Sequence[str], first: int, step: int, *, ordinal: bool = False
) -> dict[str, Part]:
    return {word: Part(role, Fraction(first + step * at), ordinal) for at, word in enumerate(words)}


PARTS: dict[str, Part] = {
    "zero": Part("one", Fraction(0)),
    **_parts("one", _ONES, 1, 1),
    **_parts("one", _ONES_TH, 1, 1, ordinal=True),
    **_parts("ten", _TEENS, 10, 1),
    **_parts("ten", _TEENS_TH, 10, 1, ordinal=True),
    **_parts("tens", _TENS, 20, 10),
    **_parts("tens", [ten[:-1] + "ieth" for ten in _TENS], 20, 10, ordinal=True),
    "fourty": Part("tens", Fraction(40)),
    "hundred": Part("hundred", Fraction(100)),
    "hundredth": Part("hundred", Fraction(100), ordinal=True),
    **{word: Part("scale", Fraction(size)) for word, size in _SCALES.items()},
    "thousandth": Part("scale", Fraction(1000), ordinal=True),
    "millionth": Part("scale", Fraction(10**6), ordinal=True),
    "firstly": Part("one", Fraction(1), ordinal=True),
    "secondly": Part("one", Fraction(2), ordinal=True),
    "thirdly": Part("one", Fraction(3), ordinal=True),
}
DENOMINATORS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourths": 4,
    **{word + "s": at + 5 for at, word in enumerate(_ONES_TH[4:])}, "tenths": 10, "fifth": 5, "tenth": 10,
    "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "twelfth": 12, "twelfths": 12, "twentieth": 20,
    "twentieths": 20, "hundredth": 100, "hundredths": 100, "thousandths": 1000,
}  # fmt: skip
DECADES = {ten[:-1] + "ies": 20 + 10 * at for at, ten in enumerate(_TENS)}
VAGUE = lexicon("dozens scores tens hundreds thousands millions billions trillions")
MULTIPLES = {
    "once": 1, "single": 1, "twice": 2, "both": 2, "couple": 2, "pair": 2, "pairs": 2, "twin": 2, "twins": 2,
    "double": 2, "doubled": 2, "doubling": 2, "dual": 2, "bilateral": 2, "duo": 2, "thrice": 3, "triple": 3,
    "tripled": 3, "trilateral": 3, "trio": 3, "treble": 3, "quadruple": 4, "quartet": 4, "quintet": 5,
    "semi": 2, "decade": 10, "dozen": 12, "octet": 8, "quintuple": 5, "teens": 13,
}  # fmt: skip
"""Words that imply a number; always optional."""
PERCENT = frozenset(("%", "٪", "percent", "pct", "percentage"))
SUFFIX_SCALES = {"k": 10**3, "m": 10**6, "mn": 10**6, "bn": 10**9, "b": 10**9, "tn": 10**12, "trn": 10**12}
ROMAN = {
    "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10, "XI": 11, "XII": 12,
    "XIII": 13, "XIV": 14, "XV": 15, "XVI": 16, "XVII": 17, "XVIII": 18, "XIX": 19, "XX": 20, "XXI": 21, "XXIII": 23,
}  # fmt: skip
