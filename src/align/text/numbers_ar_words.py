"""The number words of Arabic, folded, by what they add to a number."""

from __future__ import annotations

from fractions import Fraction

from align.text.numbers_sum import Part, Role
from align.text.words import lexicon


def _all(role: Role, table: dict[int, str], *, ordinal: bool = False) -> dict[str, Part]:
    return {
        word: Part(role, Fraction(number), ordinal)
        for number, words in table.items()
        for word in words.split()
    }


_ONES = {
    1: "واحد واحده واحدا احد احدي",
    2: "اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي اتنين ثنتان ثنتين",
    3: "ثلاث ثلاثه ثلاثا", 4: "اربع اربعه اربعا", 5: "خمس خمسه خمسا", 6: "ست سته ستا", 7: "سبع سبعه سبعا",
    8: "ثمان ثماني ثمانيه ثمانيا", 9: "تسع تسعه تسعا",
}  # fmt: skip
_TENS = {20: "عشر", 30: "ثلاث", 40: "اربع", 50: "خمس", 60: "ست", 70: "سبع", 80: "ثمان", 90: "تسع"}
_HUNDREDS = {3: "ثلاث ثلث", 4: "اربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثمان ثماني ثمن", 9: "تسع"}
_HUNDRED = ("مئه", "مائه", "مايه", "ميه")
_TWO_HUNDRED = "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي"
_SCALES = {
    1000: "الف الفا الاف",
    10**6: "مليون مليونا ملايين",
    10**9: "مليار مليارا مليارات بليون بليونا بلايين",
    10**12: "تريليون تريليونا تريليونات ترليون ترليونا ترليونات",
}
_DOZENS = {12: "دزينه دزينات دزاين درزن درزينه"}
_TOGETHER = {
    3: "ثلاثت", 4: "اربعت", 5: "خمست", 6: "ستت", 7: "سبعت", 8: "ثمانيت", 9: "تسعت",
}  # fmt: skip
"""Before a joined pronoun: ثلاثتهم is the three of them."""
_TWO_SCALES = {1000: "الفان الفين الفي", 10**6: "مليونان مليونين مليوني", 10**9: "ملياران مليارين ملياري"}
_ORDINALS = {
    1: "اول اولي اولا حادي حاديه", 2: "ثاني ثانيه ثان ثانيا", 3: "ثالث ثالثه ثالثا", 4: "رابع رابعه رابعا",
    5: "خامس خامسه خامسا", 6: "سادس سادسه سادسا", 7: "سابع سابعه سابعا", 8: "ثامن ثامنه ثامنا",
    9: "تاسع تاسعه تاسعا",
}  # fmt: skip

FIFTHS = {"خمس": 5, "سبع": 7, "تسع": 9, "عشر": 10}
"""Spelled alike: the number five (khams) and a fifth (khums)."""

PARTS: dict[str, Part] = {
    **_all("one", _ONES),
    **_all("one", _ORDINALS, ordinal=True),
    **_all(
        "one",
        {
            n: " ".join(word.split()[0] + end for end in ("ها", "هم", "هما", "هن"))
            for n, word in _ORDINALS.items()
        },
        ordinal=True,
    ),
    **_all("ten", {10: "عشر عشره عشرا"}),
    **_all("ten", {10: "عاشر عاشره عاشرا"}, ordinal=True),
    **{stem + end: Part("tens", Fraction(ten)) for ten, stem in _TENS.items() for end in ("ون", "ين")},
    **{word: Part("hundred", Fraction(100)) for word in _HUNDRED[:3]},
    **_all("hundreds", {200: _TWO_HUNDRED}),
    **{
        stem + hundred: Part("hundreds", Fraction(100 * number))
        for number, forms in _HUNDREDS.items()
        for stem in forms.split()
        for hundred in _HUNDRED
    },
    **_all("scale", _SCALES),
    **_all("scale", _DOZENS),
    **{
        stem + end: Part("one", Fraction(number))
        for number, stem in _TOGETHER.items()
        for end in ("هم", "هن", "هما", "نا", "كم", "كن")
    },
    **{word: Part("scales", Fraction(12)) for word in ("دزينتان", "دزينتين")},
    **_all("scales", _TWO_SCALES),
    "صفر": Part("one", Fraction(0)),
}
PARTS.update(
    {
        word: Part("one", PARTS[word].value, also=(Fraction(1, part),))
        for word, part in FIFTHS.items()
        if part < 10
    }
)
PARTS["عشر"] = Part("ten", Fraction(10), also=(Fraction(1, 10),))
PARTS["خمسا"] = Part("one", Fraction(5), also=(Fraction(2, 5),))
PARTS["خمسين"] = Part("tens", Fraction(50), also=(Fraction(2, 5),))

FRACTIONS = {
    "نصف": Fraction(1, 2), "ثلث": Fraction(1, 3), "ربع": Fraction(1, 4), "سدس": Fraction(1, 6),
    "ثلثان": Fraction(2, 3), "ثلثين": Fraction(2, 3), "ثلثا": Fraction(2, 3), "ثلثي": Fraction(2, 3),
    "خمسي": Fraction(2, 5), "خمسان": Fraction(2, 5), "نصفي": Fraction(1, 2), "سدسا": Fraction(2, 6),
    "سدسان": Fraction(2, 6), "سدسين": Fraction(2, 6), "سدسي": Fraction(2, 6), "سبعان": Fraction(2, 7),
    "تسعان": Fraction(2, 9), "ثمنان": Fraction(2, 8), "عشران": Fraction(2, 10),
}  # fmt: skip
DENOMINATORS = {
    "اثلاث": 3, "ارباع": 4, "اخماس": 5, "اسداس": 6, "اسباع": 7, "اثمان": 8, "اتساع": 9, "اعشار": 10,
}  # fmt: skip
DECADES = {stem + end: ten for ten, stem in _TENS.items() for end in ("ينات", "ينيات", "ونات")}
VAGUE = lexicon("الاف ملايين مليارات مئات عشرات بضع بضعه الالوف مئين تريليونات")
"""A plural of a magnitude with no count before it: hundreds, tens of thousands."""
DUALS = {
    "عامان": "year", "عامين": "year", "سنتان": "year", "سنتين": "year", "شهران": "month", "شهرين": "month",
    "اسبوعان": "week", "اسبوعين": "week", "يومان": "day", "يومين": "day", "ساعتان": "hour", "ساعتين": "hour",
    "دقيقتان": "minute", "دقيقتين": "minute", "ثانيتان": "second", "ثانيتين": "second", "عقدان": "decade",
    "عقدين": "decade", "قرنان": "century", "قرنين": "century", "مرتان": "", "مرتين": "", "كيلومترين": "km",
    "مترين": "m", "مترا": "", "طنين": "tonne", "ضعفان": "", "ضعفين": "", "ضعفي": "",
}  # fmt: skip
MULTIPLES = {
    "مفرد": 1, "ثنائي": 2, "ثنائيه": 2, "مزدوج": 2, "مزدوجه": 2, "ضعف": 2, "كلا": 2, "كلتا": 2, "كلاهما": 2,
    "ثلاثي": 3, "ثلاثيه": 3, "رباعي": 4, "رباعيه": 4, "خماسي": 5, "خماسيه": 5, "سداسي": 6, "سداسيه": 6,
    "سباعي": 7, "سباعيه": 7, "ثماني": 8, "مره": 1,
}  # fmt: skip
"""Words that imply a number without being one; always optional."""
HOMOGRAPHS = lexicon("ستون الفا ثماني")
"""Alone these may be a name or another word (Stone, alpha, octagonal): optional."""
_POSSESSIVES = ("ها", "ه", "هم", "هما", "هن", "نا", "كم")
FRACTIONS.update(
    {
        stem + end: FRACTIONS[stem]
        for stem in ("نصف", "ثلث", "ربع", "ثلثا", "ثلثي", "سدس", "سدسا", "سدسي")
        for end in _POSSESSIVES
    }
)
FRACTIONS.update(
    {
        stem + end: Fraction(1, part)
        for stem, part in FIFTHS.items()
        for end in _POSSESSIVES
        if end != "ه" and stem != "تسع"
    }
)
"""A fifth of it, which no count is: five of them are خمستهم. تسعها may be "has room for her"."""
DENOMINATORS.update({stem + end: part for stem, part in tuple(DENOMINATORS.items()) for end in _POSSESSIVES})
OF_IT = {stem + "ه": Fraction(1, part) for stem, part in FIFTHS.items()}
"""Spelled alike where the dots of ة are left out: five, and a fifth of it."""
NOT_NUMBERS = lexicon("لست ولست فلست وسط")
"""Words a proclitic would seem to turn into a number: لست is 'I am not', not 'for six'."""
