"""The English speaks of all where the Arabic speaks of some, or the other way round.

Words of amount are read on both sides: all (كل, جميع, كافة), most (معظم, أغلب), half (نصف), many, some (بعض), few
(حفنة), none.
The check speaks when two that exclude one another stand in about the same place and nothing near either answers it.
كل before an indefinite noun is "every", بعضهم بعضًا is "each other", and أكثر is "most" only before a definite noun.
"Everyone" for "nearly everyone" is minor.
How often (rarely, now and then, as a rule), both or one of two, the rest, one by one or together, once or more than
once, every other year or twice a year are read in the same way; such a word that nothing answers is told too.
Few where most do not, or where the opposite is said, is the same amount, and so is a quarter for three quarters.
One left out of all (كلهم إلا فلان) must be left out in the English too, and all but
two are not only two.
A bound turned round counts as another amount: at least for at most. So does "never" for not always, and the sum of
several (معًا; between them) for the share of each.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from align.checks._base import Check, Context, Example, Hit
from align.checks._but_for import but_for
from align.checks._contrast import Answer, contrasts
from align.checks._excepted import excepted
from align.checks._measured import apportioned, mismeasured
from align.checks._not_all import not_all
from align.checks._scope import opposed, shared
from align.checks._turned import turned
from align.model import Language, Pair, Severity, Span
from align.text.bounds import bounds
from align.text.negation import Strength, cues
from align.text.numbers import values
from align.text.quantifiers import Amount, Share, quantifiers
from align.text.words import folded

_BESIDE, _AFTER = 14, 40
"""Characters between a bound and its number that stands before it, or after."""
_WORDS = 4
"""Words of a bound: a denial farther off may deny something else."""
_ALL, _MOST, _HALF, _MANY, _SOME, _FEW, _NONE = Amount
_CLASHES = frozenset(
    frozenset(each)
    for each in (
        (_ALL, _MOST), (_ALL, _HALF), (_ALL, _SOME), (_ALL, _FEW), (_ALL, _NONE), (_MOST, _HALF), (_MOST, _FEW),
        (_MOST, _SOME), (_MOST, _NONE), (_HALF, _FEW), (_HALF, _NONE), (_MANY, _FEW), (_MANY, _NONE),
        (_ALL, _MANY), (_HALF, _SOME), (_HALF, _MANY), (_SOME, _NONE),
    )
)  # fmt: skip
"""Amounts that exclude one another; some and many, most and many, some and few may stand for one another."""
_TURNED = frozenset((frozenset((_MOST, _FEW)), frozenset((_MANY, _FEW)), frozenset((_ALL, _NONE))))
"""Amounts that say one thing where what they are said of is denied or turned into its opposite."""
_EACH = re.compile(r"an?|per|at|such", re.IGNORECASE)
_BARE = re.compile(r"[وف]?(?:[بلك]?كل|اي\w?|\w*يا)(?!\w)(?! ال)")
"""Words of English that say "each" for كل before an indefinite noun (a day), and for no other word of all."""
_HEDGE = re.compile(
    r"\b(?:almost|near|nearly|about|virtually|practically|mostly?|hardly|all but|around|roughly)\b",
    re.IGNORECASE,
)


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per amount that is another amount in the English."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    hits = list(_found(pair))
    hits = hits or list(mismeasured(pair))
    yield from hits or turned(pair, amount=True)


def _found(pair: Pair) -> Iterator[Hit]:
    """Yield one hit per word of amount that clashes with one of the English."""
    ar, en = quantifiers(pair.ar, "ar"), quantifiers(pair.en, "en")

    def answers(one: Share, other: Share) -> Answer:
        each = _EACH.fullmatch(other.span.of(pair.en)) and not _BARE.match(folded(pair.ar[one.span.start :]))
        return Answer.NONE if each or _is_read(other, en, pair.en) else _answer(one, other)

    for one, other in contrasts(pair, ar, en, answers=answers, clashes=_clash):
        if frozenset((one.amount, other.amount)) in _TURNED and (
            opposed(pair, (one.span, other.span)) or _by_meaning(pair)
        ):
            continue
        message = f"«{one.span.of(pair.ar)}» is {one.amount}; “{other.span.of(pair.en)}” is {other.amount}."
        yield Hit(message, one.span, other.span)
    yield from _bounded(pair)
    if portion := apportioned(pair):
        yield portion
    if left := excepted(pair):
        yield Hit(f"«{left[0].of(pair.ar)}» leaves one out; the English leaves none out.", *left)
    if only := but_for(pair):
        words = f"«{only[0].of(pair.ar)}» and “{only[1].of(pair.en)}”"
        yield Hit(f"{words}: all but so many, and only so many.", *only, severity=Severity.CRITICAL)
    if scope := not_all(pair):
        yield Hit(
            f"«{scope[0].of(pair.ar)}» and “{scope[1].of(pair.en)}” deny it of all and of some.", *scope
        )
    if share := shared(pair):
        yield Hit(
            f"«{share[0].of(pair.ar)}» and “{share[1].of(pair.en)}” give the sum and the share of each.",
            *share,
        )
    whole_ar, whole_en = _wholes(ar), _wholes(en)
    if len(whole_ar) == len(whole_en) == 1 and whole_ar[0].nearly and not _hedged(pair.en):
        one, other = whole_ar[0], whole_en[0]
        message = f"«{one.span.of(pair.ar)}» is nearly all; “{other.span.of(pair.en)}” is all."
        yield Hit(message, one.span, other.span, Severity.MINOR)


def _is_read(share: Share, every: tuple[Share, ...], text: str) -> bool:
    """Say whether a word that only may name an amount surely names another, or stands after its "of": most of those."""
    if share.sure:
        return False
    before = text[: share.span.start].rstrip()
    return any(
        each.sure
        and each.amount is not _NONE
        and (each.span == share.span or before == text[: each.span.end] + " of")
        for each in every
    )


def _by_meaning(pair: Pair) -> bool:
    """Say whether the Arabic denies by a word that means it and by no other: all were ignorant, no one knew."""
    strengths = {cue.strength for cue in cues(pair.ar, "ar")}
    return Strength.MEANT in strengths and not strengths & {Strength.PLAIN, Strength.FIRM}


def _bounded(pair: Pair) -> Iterator[Hit]:
    """Yield a hit where all bounds of the Arabic are from one end, and all of the English from the other."""
    ar, en = bounds(pair.ar, "ar"), bounds(pair.en, "en")
    ends = {each.bound for each in ar}, {each.bound for each in en}
    if len(ends[0]) == len(ends[1]) == 1 and ends[0] != ends[1]:
        one, other = ar[0], en[0]
        message = f"«{one.span.of(pair.ar)}» is {one.bound}; “{other.span.of(pair.en)}” is {other.bound}."
        same = _bounded_by(pair.ar, "ar", one.span) & _bounded_by(pair.en, "en", other.span)
        close = max(len(one.span.of(pair.ar).split()), len(other.span.of(pair.en).split())) <= _WORDS
        yield Hit(message, one.span, other.span, None if same and close else Severity.HINT)


def _bounded_by(text: str, language: Language, bound: Span) -> frozenset[Fraction]:
    """Return what the number may be that stands next after a bound, or right before it: ten at most."""
    off = {
        value: value.span.start - bound.end if value.span.start >= bound.end else bound.start - value.span.end
        for value in values(text, language)
    }
    near = [
        value
        for value in off
        if 0 <= off[value] <= (_AFTER if value.span.start >= bound.end else _BESIDE)
        or bound.start <= value.span.start < bound.end
    ]
    return min(near, key=lambda value: off[value]).readings if near else frozenset()


def _wholes(shares: tuple[Share, ...]) -> list[Share]:
    return [share for share in shares if share.sure and share.amount is _ALL]


def _hedged(text: str) -> bool:
    return bool(_HEDGE.search(text))


def _answer(ar: Share, en: Share) -> Answer:
    if ar.amount is not en.amount or not (ar.sure or en.sure):
        return Answer.NONE
    return Answer.SURE if ar.sure and en.sure else Answer.LOOSE


def _clash(ar: Share, en: Share) -> bool:
    if ar.denied != en.denied and _NONE not in (ar.amount, en.amount):
        return False
    return ar.sure and en.sure and frozenset((ar.amount, en.amount)) in _CLASHES


CHECK = Check(
    id="QUA001",
    name="quantifier",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example("حضر بعض الطلاب الدرس", "All the students attended the lesson", findings=1),
        Example("باع الفلاح نصف القطيع", "The farmer sold the whole herd", findings=1),
        Example("صوّت معظم النواب للقانون", "A handful of deputies voted for the law", findings=1),
        Example("قرأ كل الكتب التي في البيت", "He read some of the books in the house", findings=1),
        Example("حضر بعض الطلاب الدرس", "Some of the students attended the lesson", findings=0),
        Example("لكل طالب كتاب", "Every student has a book", findings=0),
        Example("ساعد بعضهم بعضًا", "They all helped one another", findings=0),
        Example("يعرفه تقريبًا كل سكان الحي", "Everyone in the quarter knows him", findings=1),
        Example("دفع ما لا يقل عن عشرة دنانير", "He paid at most ten dinars", findings=1),
        Example("دفع ما لا يقل عن عشرة دنانير", "He paid no fewer than ten dinars", findings=0),
        Example("جاء الكثيرون من أهل القرية", "Most of the villagers came", findings=0),
        Example("قلّما خرج الشيخ من داره", "The old man would often leave his house", findings=1),
        Example("وقّع كلا الشاهدين المحضر", "One or other of the witnesses signed the record", findings=1),
        Example("فُتّشت الغرف كلٌّ على حدة", "The rooms were searched all together", findings=1),
        Example("يُنشر التقرير كل سنتين", "The report is published twice a year", findings=1),
        Example("غير أن بعض الصيادين عادوا", "Yet all the fishermen came back", findings=1),
        Example("غير أن بعض الصيادين عادوا", "Yet some fishermen came back", findings=0),
        Example(
            "عاد الصيادون كلهم إلا أصغرهم", "All the fishermen came back, the youngest included", findings=1
        ),
        Example("عاد الصيادون كلهم إلا أصغرهم", "All the fishermen but the youngest came back", findings=0),
        Example("حضر جميع الشهود ما عدا اثنين", "Only two of the witnesses came", findings=1),
        Example("حضر جميع الشهود ما عدا اثنين", "All but two of the witnesses came", findings=0),
        Example("لم يحضر إلا ثلاثة من الشهود", "All the witnesses came except three", findings=1),
        Example("لم يحضر إلا ثلاثة من الشهود", "Only three of the witnesses came", findings=0),
        Example("كانت معظم النوافذ مغلقة", "Few of the windows were open", findings=0),
        Example("كان يزورنا من حين إلى آخر", "Every so often he would visit us", findings=0),
        Example(
            "قطعنا الوادي في إحدى عشرة ليلة", "It took some eleven nights to cross the valley", findings=0
        ),
        Example("عاشت إحدى وعشرين سنة في القلعة", "For some 21 years she lived in the fort", findings=0),
        Example("باعت إحدى بناتها خاتمها", "Some of her daughters sold their rings", findings=1),
        Example("ربع السكان لا يقرؤون", "Three quarters of the inhabitants cannot read", findings=1),
        Example("ربع السكان لا يقرؤون", "Three quarters of the inhabitants can read", findings=0),
    ),
    find=find,
)
