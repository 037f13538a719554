"""A word was taken for another: barley stands for wheat, a tailor for a spice seller, a fine for compensation.

Several thousand common words of both languages are kept in fields (kin, trades, metals, crops, garments, courts).
The check speaks where a word of the Arabic has none of its renderings anywhere in the English, a word of the same
field stands in the English in about the same place, and nothing in the Arabic accounts for that one.

It is an error in fields that list nearly all renderings of their words (courts, army units, trades, rites), a hint in
the others: free renderings leave words of them over too. A word of a kindred field (a jug for a hammer) is a hint as
well, and stands for it only where it is nearer and the encoder, too, finds nothing that either of the two renders.

Neither is said where the encoder finds other words that answer the two, where they stand far apart by what is said
around them, or where one is the whole, the part or the kind of the other (his sleeve for the sleeve of his shirt).

Outside the fields, a word and its rendering that are both left over while their neighbours correspond (a bookbinder who
becomes an executioner) are only a hint: the encoder takes kin for one another, and free renderings look the same.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from align.checks._base import Check, Context, Example, Hit
from align.checks._clashes import clashes, is_firm, kindred_clashes, mixed_clashes, of_mixed_fields
from align.checks._correspondence import correspondence
from align.checks._elsewhere import told_elsewhere
from align.match import Correspondence
from align.model import Pair, Severity
from align.text.fields import Sense

LIKELY = 4.0
"""Log-odds against both words, added up, from which there is a finding."""
_BOTH, _EITHER = -1.5, 0.3
"""Most log-odds that two words of kindred fields have counterparts: added up, and each."""
_LEAST = 1.0
"""Log-odds against each of the two."""
_REACH = 3
"""Words off the place where its neighbours say a counterpart should stand."""
_SURELY = 4.0
"""Log-odds from which a word is taken to have the counterpart that fits it best."""
_HELD = 1.0
"""Mean log-odds that the neighbours have counterparts."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield a hit per word that another of its field stands for; where there is none, the likeliest replaced word."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    crossed = tuple(each for each in clashes(pair) if is_firm(*each) or not _answered(pair, each, context))
    crossed = (*crossed, *mixed_clashes(pair, crossed))
    crossed = tuple(each for each in crossed if not told_elsewhere(pair, *each, context))
    crossed = crossed or tuple(each for each in kindred_clashes(pair) if _alone(pair, each, context))
    for ar, en in crossed:
        yield Hit(
            f"«{ar.span.of(pair.ar)}» and “{en.span.of(pair.en)}” are different things, each on one side alone.",
            ar.span,
            en.span,
            severity=Severity.MAJOR if is_firm(ar, en) or of_mixed_fields(ar, en) else Severity.HINT,
        )
    if not crossed:
        yield from _likeliest(pair, context)


def _alone(pair: Pair, crossed: tuple[Sense, Sense], context: Context) -> bool:
    """Say whether the encoder, too, finds nothing that either word stands for."""
    found = correspondence(pair, context)
    if found.scores is None or _answered(pair, crossed, context):
        return False
    odds = [
        max(
            (
                float(own[at])
                for at, word in enumerate(words)
                if word.span.start < sense.span.end and sense.span.start < word.span.end
            ),
            default=0.0,
        )
        for words, own, sense in (
            (found.ar, found.odds("ar"), crossed[0]),
            (found.en, found.odds("en"), crossed[1]),
        )
    ]
    return sum(odds) <= _BOTH and max(odds) <= _EITHER


def _answered(pair: Pair, crossed: tuple[Sense, Sense], context: Context) -> bool:
    """Say whether the encoder is sure that either word stands for quite another one of the other side."""
    found = correspondence(pair, context)
    if found.scores is None:
        return False
    for words, odds, scores, sense, other, theirs in (
        (found.ar, found.odds("ar"), found.scores, crossed[0], crossed[1], found.en),
        (found.en, found.odds("en"), found.scores.T, crossed[1], crossed[0], found.ar),
    ):
        for at, word in enumerate(words):
            if not (word.span.start < sense.span.end and sense.span.start < word.span.end):
                continue
            best = theirs[int(scores[at].argmax())]
            same = best.span.start < other.span.end and other.span.start < best.span.end
            if odds[at] >= _SURELY and best.content and not same:
                return True
    return False


def _likeliest(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield at most one hit: the likeliest replaced word."""
    found = correspondence(pair, context)
    best = max(replaced(found), default=None)
    if best is None or best[0] < LIKELY:
        return
    _, i, j = best
    ar, en = found.ar[i].span, found.en[j].span
    yield Hit(
        f"«{ar.of(pair.ar)}» and “{en.of(pair.en)}” stand in the same place and fit nothing on the other side.",
        ar,
        en,
        severity=Severity.HINT,
    )


def replaced(found: Correspondence) -> Iterator[tuple[float, int, int]]:
    """Yield (log-odds against both, Arabic word, English word) of words left over in the same place."""
    if found.scores is None:
        return
    ar_odds, en_odds = found.odds("ar"), found.odds("en")
    best = found.scores.argmax(axis=1)
    for i, word in enumerate(found.ar):
        if not word.content or word.core[:1].isdecimal() or ar_odds[i] > -_LEAST:
            continue
        near = [at for at in range(max(0, i - 2), min(len(found.ar), i + 3)) if at != i and ar_odds[at] > 0]
        if not near or float(np.mean([ar_odds[at] for at in near])) < _HELD:
            continue
        places = [float(best[at] + (i - at)) for at in near]
        for j, other in enumerate(found.en):
            if not other.content or other.core[:1].isdecimal() or en_odds[j] > -_LEAST:
                continue
            if j > 0 and other.text.lstrip("“\"'‘(")[:1].isupper():
                continue
            if min(abs(place - j) for place in places) <= _REACH:
                yield float(-ar_odds[i] - en_odds[j]), i, j


CHECK = Check(
    id="SEN001",
    name="wrong-sense",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example(
            "زرع الفلاح أشجار الزيتون حول البيت",
            "The farmer planted telephone wires around the house",
            findings=1,
        ),
        Example(
            "زرع الفلاح أشجار الزيتون حول البيت",
            "The farmer planted olive trees around the house",
            findings=0,
        ),
        Example(
            "وصل الوفد إلى المطار صباح اليوم", "The delegation reached the airport this morning", findings=0
        ),
        Example("باع الفلاح محصول القمح", "The farmer sold the barley crop", findings=1),
        Example("حُكم عليه بتعويض الضحايا", "He was sentenced to a fine", findings=1),
        Example("باع الفلاح محصول القمح", "The farmer sold the wheat crop", findings=0),
        Example("أوقف خفر السواحل القارب", "The customs officers stopped the boat", findings=1),
        Example("أوقف خفر السواحل القارب", "The coast guards stopped the boat", findings=0),
        Example("قالت خالتي إن أختها سافرت", "My aunt said that her sister had left", findings=0),
        Example("وصل الوفد إلى المطار", "", findings=0),
        Example(
            "اشترى الطبيب كتابا جديدا من السوق", "The doctor bought a new book at the market", findings=0
        ),
        Example(
            "أغلقت المدرسة أبوابها بعد العاصفة", "The school closed its doors after the storm", findings=0
        ),
        Example("", "The delegation reached the airport", findings=0),
    ),
    find=find,
)
