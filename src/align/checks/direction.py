"""The English says the opposite: after for before, west for east, a fall for a rise.

Opposites of place, time, degree and deed are kept as pairs of word families in both languages, and so are kinds
that exclude one another: kin, colours, seasons, animals.
The check speaks where the Arabic has a word of one pole, the English a word of another pole of the same opposition in
about the same place, and nothing near either answers it.
A word denied at once stands for its opposite (he did not refuse: he agreed), one denied from farther off is left to
the check of denials, and words of many senses
(right, left, fall, light) count only in phrases that settle the sense.
A deed of two parties may be told from either side: we bought it from him, he sold it to us.
Where no word is opposed to another, the check looks at what has changed places: which comes first, replaces, outdoes
or lies over which (rain followed by dry weather), and pairs whose members are crossed (wheat for ten and barley for
twenty); and at changes and degrees that are said of one thing (the distance narrowed, "grew").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from align.checks._base import Check, Context, Example, Hit
from align.checks._both_poles import crossed_poles
from align.checks._by_degrees import by_degrees
from align.checks._compared import aged, reckoned
from align.checks._compounds import compound
from align.checks._contrast import Answer, contrasts
from align.checks._converses import CONVERSE, told_back
from align.checks._correspondence import correspondence
from align.checks._crossed import crossed, together
from align.checks._denied import denials_of, denied_on_one_side, is_denied, near_denial, only_by
from align.checks._most import least_for_most
from align.checks._places import chosen, places
from align.checks._reversed import exchanged, settled
from align.checks._routes import turned_back
from align.checks._scales import slid
from align.checks._twice import said_twice
from align.checks._vantage import seen_back
from align.checks._ways import only_on, other_way
from align.model import Pair, Severity, Span
from align.text.antonyms import Pole, poles
from align.text.antonyms_denied import turned
from align.text.words import folded

_ORDERED = frozenset(
    (
        "rise and fall", "widening and narrowing", "nearing and leaving", "entering and leaving",
        "elements", "winning and losing", "accepting and refusing", "buying and selling", "lending and borrowing",
        "importing and exporting", "attack and defence", "advance and retreat", "building and destroying",
        "sending and receiving", "beginning and end", "laughing and weeping", "sleeping and waking", "compass",
        "animals", "arms", "grain and crops", "creditor and debtor", "host and guest", "teacher and pupil",
        "owner and worker", "opening and closing", "praise and blame", "reward and punishment", "layers",
    )
)  # fmt: skip
"""Oppositions whose poles keep their order from language to language; adjectives and couples do not."""
_NOT_POLES = ("فاما", "اما", "فقط", "امرا")
"""As for, which looks like a mother of two; only, which looks like never; a man in the accusative."""
_OF_MANY = frozenset(("kin", "season", "colour", "metal", "meals", "animals", "grain and crops", "arms"))
"""Oppositions of more than two kinds, whose words stand wherever their own sentence puts them."""
_UNTIL = re.compile(
    r"\b(?:until|till|unless|except|only|but|long|soon)\b|(?<!\w)(?:إلا|الا|حتى|بل|سوى)(?!\w)", re.IGNORECASE
)
_BY = re.compile(r"\b(?:by|from)(?: \w+){0,2} $")
_OWNER = re.compile(r"['’]s\b")
_BOTH = 2
_NO_LONGER = re.compile(r"(?:لم|ما) \w+$")
_NO_MORE = re.compile(
    r"\s*(?:[.،؛:!؟»]|$|(?:حتي|الي|من|الا|بعد|منذ|قط|ابدا|اليه|اليها|الينا|معه|معها|بها|به|في)(?!\w))"
)
"""What follows a verb that says who came back, and nothing that he was no longer."""
_EXCEPTED = re.compile(r"^[^.؛!؟?]*?(?<!\w)(?:الا|سوي|ما ?عدا)(?!\w)")
_ONLY = re.compile(r"\b(?:only|except|none but|nobody but|no one but|alone|sole|solely)\b", re.IGNORECASE)
_TIME = "before and after"


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per opposition that is turned round."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    ar, en = turned(pair.ar, "ar"), turned(pair.en, "en")
    denied = denials_of(pair.ar, "ar"), denials_of(pair.en, "en")
    said: set[tuple[Span, Span]] = set()
    where = places(pair, context)
    for group in sorted({pole.group for pole in ar if pole.sure} & {pole.group for pole in en if pole.sure}):
        here = [
            pole for pole in ar if pole.group == group and folded(pole.span.of(pair.ar)) not in _NOT_POLES
        ]
        there = [
            pole
            for pole in en
            if pole.group == group
            and (not compound(pole, pair.en) or (group == _TIME and reckoned(pair, pole)))
        ]
        here = [pole for pole in here if not _belongs(pole, here) and not _came_back(pair, pole)]
        if not here or not any(pole.sure for pole in there):
            continue
        for one, other in (
            *contrasts(pair, here, there, answers=_agree, clashes=_clash, where=where),
            *(() if any(_BY.search(pair.en[: pole.span.start]) for pole in there) else _crossed(here, there)),
        ):
            if (
                _of_two_senses(one, other, here, there)
                or _of_other(one, other, ar, en)
                or (group in CONVERSE and told_back(pair, context, one, other, here))
            ):
                continue
            if denied_on_one_side(pair, one, other) or _exchanged(pair, context, one, other):
                continue
            if _both_said(pair, one, other) or only_on(pair, one, other) or only_by(pair, one, other):
                continue
            if not _denied_alike(pair, one, other, denied) and (
                seen_back(pair, context, one, other)
                or is_denied(pair.ar, one, denied[0], "ar")
                or is_denied(pair.en, other, denied[1], "en")
            ):
                continue
            if (one.span, other.span) not in said:
                said.add((one.span, other.span))
                yield Hit(_message(pair, one, other), one.span, other.span)
        if not said and group not in CONVERSE and (two := crossed_poles(pair, context, here, there)):
            said.add((two[0].span, two[1].span))
            yield Hit(_message(pair, *two), two[0].span, two[1].span)
        if not said and (two := said_twice(pair, here, there, denied)):
            said.add((two[0].span, two[1].span))
            yield Hit(_message(pair, *two), two[0].span, two[1].span)
    moved = [] if said else list(_moved(pair, context))
    yield from moved or _aligned(pair, context)


def _belongs(pole: Pole, others: Sequence[Pole]) -> bool:
    """Say whether an unsure word of time but names what a sure one is reckoned from: قبل انتهاء is no after."""
    return (
        pole.group == _TIME
        and not pole.sure
        and any(
            each.sure and each.side != pole.side and 0 < pole.span.start - each.span.end <= 1
            for each in others
        )
    )


def _came_back(pair: Pair, pole: Pole) -> bool:
    """Say whether لم يعد has no verb or quality after it, or what is still so is excepted: لم يعد يزوره إلا أخوه."""
    if pole.group != "no longer and still" or not _NO_LONGER.search(folded(pole.span.of(pair.ar))):
        return False
    after = folded(pair.ar[pole.span.end :])
    return bool(_NO_MORE.match(after)) or bool(_EXCEPTED.search(after) and _ONLY.search(pair.en))


def _moved(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield a hit where no word is opposed to another, but what they are said of has changed places."""
    if way := _way(pair, context):
        yield Hit(f"“{way[1].of(pair.en)}” is «{way[0].of(pair.ar)}» the other way round.", *way)
    elif ages := aged(pair):
        yield Hit(f"«{ages[0].of(pair.ar)}» and “{ages[1].of(pair.en)}” are opposed (who is older).", *ages)
    elif degree := least_for_most(pair, context):
        ar, en = degree[0].of(pair.ar), degree[1].of(pair.en)
        yield Hit(f"«{ar}» and “{en}” are opposed (most and least).", *degree)
    elif degrees := by_degrees(pair):
        ar, en = degrees[0].of(pair.ar), degrees[1].of(pair.en)
        yield Hit(f"«{ar}» and “{en}” are opposed (by degrees).", *degrees)
    elif scale := slid(pair, context):
        ar, en = scale[0].of(pair.ar), scale[1].of(pair.en)
        yield Hit(f"«{ar}» and “{en}” are opposed, and both are said of one thing.", *scale)


def _way(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return what is told the other way round, by what has changed places or which way one goes."""
    return (
        turned_back(pair, context)
        or exchanged(pair, context)
        or crossed(pair, context)
        or other_way(pair, context)
    )


def _of_two_senses(one: Pole, other: Pole, here: Sequence[Pole], there: Sequence[Pole]) -> bool:
    """Say whether a word may stand for another pole as well, and the other side has that: عمه is uncle and aunt."""
    return any(
        each.span == mine.span and each.side != mine.side and any(each.side == their.side for their in theirs)
        for mine, mines, theirs in ((one, here, there), (other, there, here))
        for each in mines
    )


def _of_other(one: Pole, other: Pole, ar: Sequence[Pole], en: Sequence[Pole]) -> bool:
    """Say whether an English word has its own Arabic word in another opposition: يخسر is "loses", for all of سيجدني."""
    for each in en:
        if each.span != other.span or each.group == one.group:
            continue
        mine = [their for their in ar if their.sure and (their.group, their.side) == (each.group, each.side)]
        theirs = {their.span for their in en if (their.group, their.side) == (each.group, each.side)}
        if each.sure and mine and all(their.span != one.span for their in mine) and len(theirs) <= len(mine):
            return True
    return False


def _both_said(pair: Pair, one: Pole, other: Pole) -> bool:
    """Say whether each of two words of many kinds has its own answer somewhere: my aunt's gift, my grandfather's."""
    if one.group not in _OF_MANY:
        return False
    ar, en = poles(pair.ar, "ar"), poles(_OWNER.sub("", pair.en), "en")
    return any(each.group == one.group and each.side == other.side for each in ar) and any(
        each.group == one.group and each.side == one.side and each.sure for each in en
    )


def _denied_alike(pair: Pair, one: Pole, other: Pole, denied: tuple[list[Span], list[Span]]) -> bool:
    """Say whether both sides deny a time plainly, the English without until: not before spring, لن تعود قبل الربيع.

    Not after X is then an error from whichever end it is told, for what is denied does not change places.
    """
    return (
        one.group == _TIME
        and _UNTIL.search(pair.en) is None
        and _UNTIL.search(pair.ar) is None
        and len(denied[0]) == len(denied[1]) == 1
        and is_denied(pair.ar, one, denied[0], "ar")
        and is_denied(pair.en, other, denied[1], "en")
    )


def _exchanged(pair: Pair, context: Context, one: Pole, other: Pole) -> bool:
    """Say whether two words clash only because what they belong to has been moved: not X but Y, Y rather than X."""
    return together(pair, context, one.span, other.span) or any(
        ar.start <= one.span.start < ar.end and en.start <= other.span.start < en.end
        for ar, en in settled(pair, context)
    )


def _aligned(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield a hint for a sure word and an unsure one that stand for one another, though at two poles."""
    ar, en = poles(pair.ar, "ar"), poles(pair.en, "en")
    poles_ar, poles_en = _by_group(ar), _by_group(en)
    for group in sorted(poles_ar.keys() & poles_en.keys() - CONVERSE):
        here, there = poles_ar[group], poles_en[group]
        sides = {pole.side for pole in here}, {pole.side for pole in there}
        if len(sides[0]) != 1 or len(sides[1]) != 1 or sides[0] == sides[1]:
            continue
        for one in here:
            for other in there:
                if (
                    one.sure == other.sure
                    or _agree_elsewhere(one, other, ar, en)
                    or near_denial(pair, one, other)
                ):
                    continue
                if chosen(correspondence(pair, context), one.span, other.span):
                    yield Hit(_message(pair, one, other), one.span, other.span, Severity.HINT)
                    return


def _agree_elsewhere(one: Pole, other: Pole, ar: Sequence[Pole], en: Sequence[Pole]) -> bool:
    """Say whether two words stand at one pole of some other opposition, however unsurely."""
    mine = {(pole.group, pole.side) for pole in ar if pole.span.start == one.span.start}
    return any((pole.group, pole.side) in mine for pole in en if pole.span.start == other.span.start)


def _by_group(found: Sequence[Pole]) -> dict[str, list[Pole]]:
    groups: dict[str, list[Pole]] = {}
    for pole in found:
        groups.setdefault(pole.group, []).append(pole)
    return groups


def _crossed(ar: list[Pole], en: list[Pole]) -> Iterator[tuple[Pole, Pole]]:
    """Yield the first clash where both sides name the same two poles, one after the other, in opposite order."""
    if ar[0].group not in _ORDERED:
        return
    ar, en = ([pole for pole in each if pole.sure] for each in (ar, en))
    here, there = (tuple(side for side, _ in groupby(pole.side for pole in each)) for each in (ar, en))
    if len(here) == _BOTH and here == there[::-1] and not _joined(en):
        yield ar[0], en[0]


def _joined(poles: Sequence[Pole]) -> bool:
    """Say whether two poles are but named together, in whichever order is usual: bought and sold."""
    return any(0 < other.span.start - one.span.end <= len(" and ") for one, other in pairwise(poles))


def _agree(ar: Pole, en: Pole) -> Answer:
    if ar.side != en.side or not (ar.sure or en.sure):
        return Answer.NONE
    return Answer.SURE if ar.sure and en.sure else Answer.LOOSE


def _clash(ar: Pole, en: Pole) -> bool:
    return ar.sure and en.sure and ar.side != en.side


def _message(pair: Pair, ar: Pole, en: Pole) -> str:
    return f"«{ar.span.of(pair.ar)}» and “{en.span.of(pair.en)}” are opposed ({ar.group})."


CHECK = Check(
    id="DIR001",
    name="opposite",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example("وصلوا قبل غروب الشمس", "They arrived after sunset", findings=1),
        Example("سارت القافلة نحو الشرق", "The caravan moved to the west", findings=1),
        Example("ارتفعت أسعار القمح في الشتاء", "Wheat prices fell in the winter", findings=1),
        Example("جلست أمه قرب النافذة", "His father sat near the window", findings=1),
        Example("وصلوا قبل غروب الشمس", "They arrived before sunset", findings=0),
        Example("لم يرفض الدعوة", "He accepted the invitation", findings=0),
        Example("كُتب الكتاب من قبل مؤرخ", "The book was written by a historian after the war", findings=0),
        Example("أقلعت الطائرة في الثامنة", "The plane landed at eight", findings=1),
        Example("للبيت نافذة من جهة مطلع الشمس", "The house has a window on the west", findings=1),
        Example("للبيت نافذة من جهة مطلع الشمس", "The house has a window to the east", findings=0),
        Example("ظلّوا يحفرون حتى مغيب الشمس", "They dug on the eastern side until sunset", findings=0),
        Example("رفض القاضي الطلب", "The judge accepted the request", findings=1),
        Example("قصد البيت عمدًا", "He went to the house by mistake", findings=1),
        Example("اشتريناه من التاجر", "The merchant sold it to us", findings=0),
        Example("عمّه شيخ القرية", "His father's brother is the village elder", findings=0),
        Example("لم يرفض الدعوة", "He refused the invitation", findings=1),
        Example(
            "استدان الفلّاح من جاره ثمن البذور",
            "The neighbour lent the farmer the price of the seed",
            findings=0,
        ),
        Example("ترك اللصّ الباب مفتوحًا", "The thief left the door open", findings=0),
        Example("حلّت السيارات محلّ الجمال", "Cars gave way to camels", findings=1),
        Example("حلّت السيارات محلّ الجمال", "Camels gave way to cars", findings=0),
        Example("أُسدل الستار على المشهد الأول", "The curtain rose on the first scene", findings=1),
        Example(
            "لا تزرعوا القمح قبل أن تزرعوا الشعير",
            "Do not plant the wheat after you have planted the barley",
            findings=1,
        ),
        Example(
            "لا تزرعوا القمح قبل أن تزرعوا الشعير",
            "Plant the wheat only after you have planted the barley",
            findings=0,
        ),
        Example(
            "غادر الحارس قبل انتهاء العرض بساعة",
            "The guard left an hour after the end of the show",
            findings=1,
        ),
        Example(
            "غادر الحارس قبل انتهاء العرض بساعة",
            "The guard left an hour before the end of the show",
            findings=0,
        ),
        Example("جاءت بعد بدء الدرس بعشر دقائق", "She came ten minutes before the lesson began", findings=1),
        Example(
            "لم يعد إلا بعد موت أبيه بعام",
            "It was a year before he came back, when his father was dead",
            findings=0,
        ),
        Example("كان جارنا يصغر الطبيب بعامين", "He was two years older than the doctor", findings=1),
        Example("كانت تكبرني بعامين", "She was two years younger than I was", findings=1),
        Example("كانت تكبرني بعامين", "I was two years younger than she", findings=0),
        Example("كان يصغر أخاه بعامين", "His brother was two years older than he", findings=0),
        Example(
            "اغسل يديك قبل الطعام وبعد الخروج من الحقل",
            "Wash your hands after eating and after coming in from the field",
            findings=1,
        ),
        Example(
            "اغسل يديك قبل الطعام وبعد الخروج من الحقل",
            "Wash your hands before eating and after coming in from the field",
            findings=0,
        ),
        Example("بُنيت الطاحونة أسفل السد", "The mill was built upstream of the dam", findings=1),
        Example("بُنيت الطاحونة أسفل السد", "The mill was built downstream of the dam", findings=0),
        Example(
            "وكلما اقترب من القرية زاد خوفه",
            "The farther he was from the village, the more afraid he was",
            findings=1,
        ),
        Example(
            "وكلما اقترب من القرية زاد خوفه",
            "The nearer he came to the village, the more afraid he was",
            findings=0,
        ),
        Example(
            "ولم يعد يزور القبر إلا حفيده",
            "His grandson is the only one who still visits the grave",
            findings=0,
        ),
        Example(
            "في القرعة تجد فتاة خاتمًا وتخسر أخرى دورها",
            "In the draw one girl finds a ring and another loses her turn",
            findings=0,
        ),
        Example(
            "اشترى صاحب المقهى كل ما في البيت من أثاث من أرملة القبطان",
            "The captain's widow sold the café owner all the furniture in the house",
            findings=0,
        ),
        Example("كسدت تجارة السجاد", "The carpet trade boomed", findings=1),
        Example("كسدت تجارة السجاد", "The carpet trade slumped", findings=0),
        Example("تسارعت خطواته عند الباب", "At the door his steps slowed", findings=1),
    ),
    find=find,
)
