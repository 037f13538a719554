"""A country, people or city is another one on the other side.

Names of countries, their peoples and languages, capitals and old cities, seas and stars are compared as places:
الفرنسي is France and so is "French". What may be put for one another without a slip (Tehran for Iran, Ottoman for
Turkish) is let pass, and so are words that also mean something else. Only a place that stands on one side beside
another that stands on the other is reported: leaving one to a pronoun is no slip. So is a place that the English lacks
where it names another once more than the Arabic does.
"""

from __future__ import annotations

from collections.abc import Iterator

from align.checks._base import Check, Context, Example, Hit
from align.checks._names import vouched
from align.checks._swap import repeated, swapped
from align.model import Pair, Severity
from align.text.frequency import rareness
from align.text.names import arabic, bases, latin, nearness
from align.text.names_find import arabic_words
from align.text.names_terms import Term
from align.text.places import kin, places

_SOUND = 0.2
"""Distance in sound up to which an Arabic word is the place under a name that the list lacks."""
_RARE = 4.2
"""Rareness of such a word, powers of ten."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per place of the English that stands for another of the Arabic."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    en = places(pair.en, "en")
    if not any(term.sure for term in en):
        return
    ar = places(pair.ar, "ar")
    put = [
        (mine, theirs) for mine, theirs in swapped(pair, ar, en, kin) if not _is_there(theirs, pair, context)
    ]
    for ar_term, en_term in put or repeated(pair, ar, en, kin):
        said, meant = en_term.span.of(pair.en), ar_term.span.of(pair.ar)
        yield Hit(
            f"«{meant}» is {min(ar_term.keys)}, but the English says “{said}”.", ar_term.span, en_term.span
        )


def _is_there(term: Term, pair: Pair, context: Context) -> bool:
    """Say whether the Arabic has the place under a name the list does not know: a rare word that sounds like it."""
    said = term.span.of(pair.en)
    form = latin(said)
    return any(
        nearness(arabic(word.plain), form) <= _SOUND
        and rareness(bases(word.plain)) >= _RARE
        and vouched(word.text, said, context.encoder)
        for word in arabic_words(pair.ar)
    )


CHECK = Check(
    id="PLA001",
    name="place-mismatch",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example("وصل الوفد الفرنسي إلى بيروت", "The French delegation reached Beirut", findings=0),
        Example("وصل الوفد الفرنسي إلى بيروت", "The Italian delegation reached Beirut", findings=1),
        Example("سافر إلى دمشق مع التجار", "He travelled to Damascus with the merchants", findings=0),
        Example("سافر إلى دمشق مع التجار", "He travelled to Baghdad with the merchants", findings=1),
        Example("رفضت طهران العرض", "Iran rejected the offer", findings=0),
        Example("تتفاوض تشيلي مع بوليفيا", "Chile is negotiating with Chile", findings=1),
        Example(
            "تتفاوض تشيلي مع بوليفيا ثم تصمت", "Chile negotiates with it; then Chile is silent", findings=1
        ),
        Example(
            "تتفاوض تشيلي مع جارتها ثم تصمت", "Chile negotiates with it; then Chile is silent", findings=0
        ),
        Example("انتخب أهل اليونان نوابهم", "The people of Germany elected their deputies", findings=1),
        Example("قال الأتراك إنهم باقون", "The Turks said they were staying", findings=0),
        Example("عاد إليها في الصيف", "He went back to Cairo in the summer", findings=0),
        Example("يلمع النسر الواقع فوق رؤوسنا", "Altair shines above our heads", findings=1),
    ),
    find=find,
)
