"""A rank, office or title is another one on the other side.

عقيد is a colonel and عميد a brigadier; ملازم أول is a first lieutenant; a minister is not a president, and a deputy
minister no minister. Titles are compared within their kind: military ranks, offices of state, faith and law,
learned professions. What stands beside a title counts too: former, deputy, acting, elect, retired and honorary may
neither be lost nor added, and who is head of a department is no director of the hospital. Words that translators use
freely for one another (chief, head, emir and prince) are let pass.
"""

from __future__ import annotations

from collections.abc import Iterator

from align.checks._base import Check, Context, Example, Hit
from align.checks._swap import swapped
from align.model import Pair, Severity
from align.text.headed import bodies, headed
from align.text.names_terms import Term
from align.text.offices import unanswered
from align.text.posts import other_post
from align.text.titles import family, kin, titles


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per title of the English that stands for another of its kind; else per one that is said amiss."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    hits = (*_swapped(pair), *_headed(pair))
    yield from hits or (*_posted(pair), *_standing(pair))


def _swapped(pair: Pair) -> Iterator[Hit]:
    """Yield a hit per title of the English that stands for another of its kind in the Arabic."""
    ar, en = titles(pair.ar, "ar"), titles(pair.en, "en")
    ranks = swapped(pair, _of(ar, True), _of(en, True), kin, trusting=True)
    for mine, theirs in (*ranks, *swapped(pair, _of(ar, False), _of(en, False), kin)):
        if _families(mine) & _families(theirs):
            said, meant = theirs.span.of(pair.en), mine.span.of(pair.ar)
            yield Hit(
                f"«{meant}» means {min(mine.keys)}, but the English says “{said}”.", mine.span, theirs.span
            )


def _posted(pair: Pair) -> Iterator[Hit]:
    """Yield a hit where who holds one post of a body in the Arabic holds another one in the English."""
    posts = other_post(pair.ar, pair.en)
    if posts:
        ar, en = posts
        said = f"«{ar.span.of(pair.ar)}» is {ar.name}; “{en.span.of(pair.en)}” is {en.name}."
        yield Hit(said, ar.span, en.span)


def _standing(pair: Pair) -> Iterator[Hit]:
    """Yield a hit per word such as former or deputy that only one side has."""
    for each in unanswered(pair.ar, pair.en):
        if each.arabic:
            yield Hit(f"«{each.span.of(pair.ar)}» is {each.name}; nothing in the English is.", each.span)
        else:
            yield Hit(f"“{each.span.of(pair.en)}” is {each.name}; nothing in the Arabic is.", en=each.span)


def _headed(pair: Pair) -> Iterator[Hit]:
    """Yield a hit where the only head of a body is the head of another one, and neither body stands on both sides."""
    ar, en = headed(pair.ar, "ar"), headed(pair.en, "en")
    if len(ar) != 1 or len(en) != 1:
        return
    if not ar[0].rows & bodies(pair.en, "en") and not en[0].rows & bodies(pair.ar, "ar"):
        said, meant = en[0].span.of(pair.en), ar[0].span.of(pair.ar)
        yield Hit(f"«{meant}» is not the head of what “{said}” is.", ar[0].span, en[0].span)


def _of(found: tuple[Term, ...], ranks: bool) -> list[Term]:
    """Return the military ranks, or all but them; a rank is trusted even where its word means something else too."""
    return [term for term in found if ("rank" in _families(term)) == ranks]


def _families(term: Term) -> set[str]:
    return {family(key) for key in term.keys}


CHECK = Check(
    id="TTL001",
    name="title-mismatch",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example("وصل العقيد إلى الجسر", "The colonel reached the bridge", findings=0),
        Example("وصل العقيد إلى الجسر", "The corporal reached the bridge", findings=1),
        Example("كان ملازمًا أول في الكتيبة", "He was a second lieutenant in the battalion", findings=1),
        Example("كان ملازمًا أول في الكتيبة", "He was a lieutenant in the battalion", findings=0),
        Example("التقى وزير الخارجية السفير", "The foreign minister met the consul", findings=1),
        Example("رحّب به رئيس الوزراء", "The prime minister welcomed him", findings=0),
        Example("قال نائب المحافظ إن السدّ آمن", "The governor said the dam was safe", findings=1),
        Example("قال نائب المحافظ إن السدّ آمن", "The deputy governor said the dam was safe", findings=0),
        Example("حضر السفير السابق", "The ambassador attended", findings=1),
        Example("حضر السفير السابق", "The ex-ambassador attended", findings=0),
        Example("دخل رئيس قسم الأشعة", "The director of the hospital came in", findings=1),
        Example("دخل رئيس قسم الأشعة", "The head of radiology came in", findings=0),
        Example(
            "قال عضو مجلس الأمناء إن القرار نهائي",
            "The chairman of the board of trustees said it was final",
            findings=1,
        ),
        Example(
            "قال عضو مجلس الأمناء إن القرار نهائي",
            "A member of the board of trustees said it was final",
            findings=0,
        ),
        Example("وقّع نائب كبير الأطباء التقرير", "The chief physician signed the report", findings=1),
        Example("وقّع نائب كبير الأطباء التقرير", "The deputy chief physician signed the report", findings=0),
        Example("مررنا بحديقة أحد السفراء", "We drove past some ambassador's garden", findings=0),
        Example("رحّب به رئيس البلدية", "The mayor welcomed him", findings=0),
        Example("استدعى القاضي الشهود", "The doctor called the witnesses", findings=0),
        Example("استدعى القاضي الشهود", "The ambassador called the witnesses", findings=1),
    ),
    find=find,
)
