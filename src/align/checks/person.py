"""A name in the English is not the name in the Arabic.

Names are compared by their sounds, not their spelling: Khaddam and Khadam, Mohammed and Muhammad, Chalabi and
Jalabi are one name each, and so are يوسف and Joseph; عبد and أبو are never one. A name that no Arabic word of the
passage accounts for is reported when it is found nowhere else in the document, or when a name that the document
knows is left over in the Arabic. A name put for a pronoun is no finding.
With an encoder, an Arabic word that looks like a name, that nothing else in the English sounds like or means, and in
whose place the name stands, is taken for the right one. A surname put for the first name of one person is no finding.
A surname with other consonants beside a first name that is right (Awni al-Shihabi for عوني الشرابي) is another name.
A name may be written as one word on one side and as two on the other: خليل زاد and Khalilzad are one name.
Where no Arabic name is left over for it and no title stands before it, a name is only a hint: some names are
translated, and some left out on purpose.
A word that the document also writes with a small letter is no name.
Two names that have changed places are told by what stands about them.
Given names that a vowel tells apart (Salman and Sulayman, Hasan and Hussein) are held against the spellings of each.
Places, nationalities and titles have checks of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._base import Check, Context, Example, Hit
from align.checks._exchanged import exchanged
from align.checks._given import mistaken
from align.checks._ledger import Ledger, Same, ledger
from align.checks._lost import is_alien, is_lost, is_variant, once_more
from align.checks._misheard import is_misheard
from align.checks._names import is_run_together, strangeness, word_vectors
from align.checks._overheard import overheard
from align.checks._replaced import Replaced, replaced
from align.checks._seen import Seen, barred, known_leftover, neighbour, seen_in
from align.checks._suspects import SMALL, apart, suspects
from align.model import Pair, Severity
from align.text.names import SAME, arabic, nearness_within
from align.text.names_find import Name
from align.text.places import places
from align.text.words import Token

_BY_SOUND = SAME
_ALIEN = 0.6
"""Strangeness above which a name after a title is wrong although nothing is left over in the Arabic."""
_MEANT = 0.5
"""Cosine at which an Arabic word is taken for the sense of an English word of the passage, so for no name."""
_OFTEN = 2
"""Passages in which a word is a name, so that it is one here too, whatever else it means."""
_REPLACED = 0.0
"""Log-odds from which a name was put for an Arabic one that is left over (tests/bench/fit_names.py)."""
_SURE = 0.45
"""The same for a name without a title before it; below, it is a hint."""
_CERTAIN, _OFF = 4.5, 0.2
"""Log-odds from which, and distance beyond which, a name is not just the Arabic one oddly written."""
_JOINT = r"(?:\s+|[\s-]+(?:al|el|bin|ibn|bint|ben|abu|umm|abd|de|von)[\s-]+)"
"""What stands between two parts of one name."""
_BY_SENSE, _LED, _OPENING = 0.69, 0.5, 0.75
"""Strangeness above which no Arabic word accounts for a name (tests/bench/corrupt_names.py): anywhere; after a title,
beside a name that is accounted for or with a known name left over; at the beginning of a sentence."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per name of the English that stands for another name, or for none, of the Arabic."""
    if pair.bead.is_gap or not (pair.ar and pair.en) or is_run_together(pair.ar):
        return
    seen = seen_in(pair, context)
    known = ledger(Same(context.pairs))
    said = list(mistaken(seen, known, context))
    for name, word in said:
        yield _hit(name, word, 1.0)
    for ar, en, both in exchanged(seen, context):
        yield Hit(f"{both} stand for one another: what goes with «{ar.of(pair.ar)}» says so.", ar, en)
    doubted = frozenset(suspects(seen, known, context))
    settled = {at for at, name in enumerate(seen.names) if any(name is other for other, _ in said)}
    for at, instead in overheard(seen, known, context):
        one = _is_one_person(seen.names[at], instead.word, known, context)
        if not one and at not in doubted | settled:
            yield _hit(seen.names[at], instead.word, 1.0)
    for at in sorted(doubted - settled):
        yield from _weighed(seen, at, known, context)


def _weighed(seen: Seen, at: int, known: Ledger, context: Context) -> Iterator[Hit]:
    """Yield what is to be said of a name that no Arabic word sounds like."""
    name = seen.names[at]
    instead = replaced(seen, at, known, context)
    lost = instead is not None and is_lost(name, instead, known)
    if instead and (lost or instead.odds >= _REPLACED):
        if not _is_one_person(name, instead.word, known, context):
            unsure = instead.odds < _SURE and not name.led and not lost
            variant = (unsure or _is_odd_spelling(name, instead)) and not is_misheard(seen, at, instead.word)
            yield _hit(name, instead.word, 1.0, Severity.HINT if variant else None)
        return
    again = once_more(seen) if instead and is_alien(name, instead, known) else None
    if again:
        yield _hit(name, again, 1.0)
    elif _is_strange(seen, at, context, known):
        other = _left_over(seen, at, known, context)
        if other or (name.latin not in known.english and (context.encoder or neighbour(seen, at))):
            score = strangeness(name, seen.pair.ar, context.encoder, barred(seen, at, known))
            yield _hit(name, other, score)


def _left_over(seen: Seen, at: int, known: Ledger, context: Context) -> Token | None:
    """Return the Arabic name that this name was put for: one that nothing in the English sounds like or means."""
    words = (known_leftover(seen, at, known), neighbour(seen, at))
    return next((word for word in words if word and not _is_rendered(seen, word, known, context)), None)


def _is_rendered(seen: Seen, word: Token, known: Ledger, context: Context) -> bool:
    """Say whether something in the English sounds like an Arabic word, or means it where it is not often a name."""
    sounds = arabic(word.plain)
    if any(
        nearness_within(part, name.latin, SAME) <= _BY_SOUND for name in seen.names for part in apart(sounds)
    ):
        return True
    if sum(len(entry.beads) for entry in known.spellings(word.plain)) >= _OFTEN:
        return False
    if any(term.span.start <= word.start < term.span.end for term in places(seen.pair.ar, "ar")):
        return True
    senses = sorted(set(SMALL.findall(seen.pair.en)))
    if context.encoder is None or not senses:
        return False
    first, *others = word_vectors(context.encoder, [word.text, *senses])
    return any(float(first @ other) >= _MEANT for other in others)


def _is_odd_spelling(name: Name, instead: Replaced) -> bool:
    return is_variant(name, instead.word) and not (instead.odds >= _CERTAIN and instead.sound > _OFF)


def _is_one_person(name: Name, word: Token, known: Ledger, context: Context) -> bool:
    """Say whether a name and an Arabic word are elsewhere two parts of one name, first name and surname."""
    for entry in known.spellings(word.plain):
        one, two = re.escape(entry.en), re.escape(name.text)
        both = re.compile(rf"\b(?:{one}{_JOINT}{two}|{two}{_JOINT}{one})\b")
        if any(both.search(context.pairs[bead].en) for bead in entry.beads):
            return True
    return False


def _is_strange(seen: Seen, at: int, context: Context, known: Ledger) -> bool:
    name = seen.names[at]
    score = strangeness(name, seen.pair.ar, context.encoder, barred(seen, at, known))
    if context.encoder is None:
        return score > _BY_SOUND
    if name.led or neighbour(seen, at) or known_leftover(seen, at, known):
        return score > _LED
    return score > (_OPENING if name.opening else _BY_SENSE)


def _hit(name: Name, other: Token | None, score: float, severity: Severity | None = None) -> Hit:
    if other:
        message = f"“{name.text}” is not the name «{other.text}»."
        return Hit(message, other.span, name.span, severity=severity)
    message = f"No name in the Arabic sounds like “{name.text}” or means it."
    return Hit(message, en=name.span, severity=None if name.led and score > _ALIEN else Severity.HINT)


CHECK = Check(
    id="PER001",
    name="name-mismatch",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example("حضر عوني الشرابي", "Awni al-Shihabi was present", findings=1),
        Example("زارنا سامي العنزاوي مساء", "Sami al-Anbari visited us in the evening", findings=1),
        Example("زارنا سامي العنزاوي مساء", "Sami al-Anzawi visited us in the evening", findings=0),
        Example("التقى عبد الحليم خدام السفير", "The ambassador met Abdel-Halim Khadam", findings=0),
        Example("التقى عبد الحليم خدام السفير", "The ambassador met Abdulhalim Khaddam", findings=0),
        Example("كتب يوسف الجلبي رسالة", "Joseph Chalabi wrote a letter", findings=0),
        Example("كتب يوسف الجلبي رسالة", "Karim Chalabi wrote a letter", findings=1),
        Example("لم يقبل أحد عزة الدوري", "Nobody did accept Aziz al-Douri", findings=1),
        Example("سألت عن سلمان في السوق", "She asked about Sulayman at the market", findings=1),
        Example("وصل رفعت متأخرا", "It was late when Raafat arrived", findings=1),
        Example("وصل رفعت متأخرا", "It was late when Rifaat arrived", findings=0),
        Example("كانت أم حداد تخبز", "The woman baking was Umm Hamdan", findings=1),
        Example("كانت أم حداد تخبز", "The woman baking was Umm Haddad", findings=0),
        Example(
            "تقع الدار في حي الزيتون لا في حي الجميزة", "The house is in Jummayza, not in Zaytun", findings=1
        ),
        Example(
            "تقع الدار في حي الزيتون لا في حي الجميزة",
            "The house is not in Jummayza but in Zaytun",
            findings=0,
        ),
        Example(
            "تقع الدار في حي الزيتون لا في حي الجميزة", "The house is in Zaytun, not in Jummayza", findings=0
        ),
        Example("سألت عن سلمان في السوق", "She asked about Salman at the market", findings=0),
        Example(
            "اخترع كورنيل آلة، وسميت الآلة باسم كورنيل",
            "Cornell invented a machine, and the machine was named after Thorneycroft",
            findings=1,
        ),
        Example(
            "اخترع كورنيل آلة، وسميت الآلة باسم كورنيل",
            "Cornell invented a machine, and the machine was named after him",
            findings=0,
        ),
        Example("تكلم حسين أولا", "Hussein spoke first", findings=0),
        Example("وصل زلماي خليل زاد إلى بغداد", "Zalmay Khalilzad reached Baghdad", findings=0),
        Example("قرأ علينا قصيدة من حافظ", "He read us a poem by Hafez", findings=0),
        Example("التقى أبو خليل القاضي", "The judge met Abu Khalil", findings=0),
        Example("انعقدت اللجنة السداسية في القاهرة", "The Hexalateral Committee met in Cairo", findings=0),
        Example("سافرت ليلى شكسبيري إلى البحر", "Leila Shakespeari went to the sea", findings=0),
        Example("قال الرقيب هاشم إن الجسر سقط", "The bridge had fallen, said Sergeant Mounir", findings=1),
        Example("وفي الصباح غادر فيليب المدينة", "In the morning Gustav left the city", findings=1),
        Example("وفي الصباح غادر المدينة مسرعا", "In the morning Gustav left the city in haste", findings=1),
    ),
    find=find,
)
