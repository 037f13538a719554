"""A name in the English is not the name in the Arabic.

Names are compared by their sounds, not their spelling: Khaddam and Khadam, Mohammed and Muhammad, Chalabi and
Jalabi are one name each, and so are يوسف and Joseph; عبد and أبو are never one. A name that no Arabic word of the
passage accounts for is reported when it is found nowhere else in the document, or when a name that the document
knows is left over in the Arabic. A name put for a pronoun is no finding.
A name may be written as one word on one side and as two on the other: خليل زاد and Khalilzad are one name.
Where no Arabic name is left over for it and no title stands before it, a name is only a hint: some names are
translated, and some left out on purpose.
A word that the document also writes with a small letter is no name.
Places, nationalities and titles have checks of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from align.checks._base import Check, Context, Example, Hit
from align.checks._ledger import SURE, Ledger, Same, accepted, ledger
from align.checks._names import is_run_together, strangeness, vouched, word_vectors
from align.checks._swap import swapped
from align.model import Pair, Severity
from align.text.names import SAME, arabic, bases, latin, nearness, nearness_within
from align.text.names_find import Name, arabic_words, names
from align.text.names_words import FUNCTION_WORDS as _FUNCTION
from align.text.places import kin, places
from align.text.words import Token, tokens

_BY_SOUND = SAME
_SMALL = re.compile(r"(?<![^\W\d_])[a-z]{4,}(?![^\W\d_]|['’]\w)")
_LETTERS = 4
"""Letters that a name must have to be heard in a word that its sense does not vouch for."""
_ALMOST = 0.3
"""Distance up to which the word that stands in the place of a name may still be that name."""
_ALIEN = 0.77
"""Strangeness above which a name after a title is wrong although nothing is left over in the Arabic."""
_HEARD, _KNOWN = 0.15, 0.05
"""Distance up to which a name is heard in some Arabic word; in one that the document knows as another name."""
_PARTS = 6
"""Letters of an English name that Arabic may write as two words."""
_MEANT = 0.5
"""Cosine at which an Arabic word is taken for the sense of an English word of the passage, so for no name."""
_EXACT, _FULL = 0.04, 5
"""Distance and letters at which a transliteration is beyond doubt."""
_BY_SENSE, _LED, _OPENING = 0.69, 0.5, 0.75
"""Strangeness above which no Arabic word accounts for a name (tests/bench/corrupt_names.py): anywhere; after a title,
beside a name that is accounted for or with a known name left over; at the beginning of a sentence."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """A bead's names and what accounts for each."""

    pair: Pair
    names: tuple[Name, ...]
    words: tuple[Token, ...]
    owner: dict[int, Token]
    """Place of a name in `names` → the Arabic word that is surely the same name."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per name of the English that stands for another name, or for none, of the Arabic."""
    if pair.bead.is_gap or not (pair.ar and pair.en) or is_run_together(pair.ar):
        return
    seen = _seen(pair, context)
    known = ledger(Same(context.pairs))
    elsewhere, small = _placed(pair), _written_small(Same(context.pairs))
    for at, name in enumerate(seen.names):
        if at in seen.owner or name.common or name.span.start in elsewhere:
            continue
        if (name.text.lower() in small and not name.led) or _is_heard(seen, at, known):
            continue
        if not _is_strange(seen, at, context, known):
            continue
        other = _left_over(seen, at, known, context)
        if other is None and (name.latin in known.english or not (context.encoder or _neighbour(seen, at))):
            continue
        score = strangeness(name, pair.ar, context.encoder, _barred(seen, at, known))
        yield _hit(name, other, score)


@lru_cache(maxsize=2)
def _written_small(same: Same) -> frozenset[str]:
    """Return the English words that a document writes with a small letter."""
    return frozenset(word for pair in same.pairs for word in _SMALL.findall(pair.en))


def _is_heard(seen: _Seen, at: int, known: Ledger) -> bool:
    """Say whether a name sounds like an Arabic word, or like two that stand together, whatever they mean."""
    name = seen.names[at].latin
    if len(name) < _LETTERS:
        return False
    owned = {word.start for word in seen.owner.values()}
    for word in seen.words:
        if word.start in owned or _FUNCTION.intersection(bases(word.folded)):
            continue
        entries = known.spellings(word.plain)
        if nearness_within(arabic(word.plain), name, SAME) <= (_KNOWN if entries else _HEARD):
            return True
    pairs = pairwise(tokens(seen.pair.ar)) if len(name) >= _PARTS else ()
    return any(nearness(arabic(one.plain + two.plain), name, SAME) <= _HEARD for one, two in pairs)


def _left_over(seen: _Seen, at: int, known: Ledger, context: Context) -> Token | None:
    """Return the Arabic name that this name was put for: one that nothing in the English sounds like or means."""
    words = (_known_leftover(seen, at, known), _neighbour(seen, at))
    return next((word for word in words if word and not _is_rendered(seen, word, context)), None)


@lru_cache(maxsize=4096)
def _apart(word: str) -> tuple[str, ...]:
    """Return a word, and what is left of it when a function word that was run into it is off."""
    before = (word.removeprefix(each) for each in _FUNCTION)
    after = (word.removesuffix(each) for each in _FUNCTION)
    return tuple(dict.fromkeys((word, *(rest for rest in (*before, *after) if len(rest) > 2))))


def _is_rendered(seen: _Seen, word: Token, context: Context) -> bool:
    if any(term.span.start <= word.start < term.span.end for term in places(seen.pair.ar, "ar")):
        return True
    sounds = arabic(word.plain)
    if any(
        nearness_within(part, name.latin, SAME) <= _BY_SOUND for name in seen.names for part in _apart(sounds)
    ):
        return True
    senses = sorted(set(_SMALL.findall(seen.pair.en)))
    if context.encoder is None or not senses:
        return False
    first, *others = word_vectors(context.encoder, [word.text, *senses])
    return any(float(first @ other) >= _MEANT for other in others)


def _seen(pair: Pair, context: Context) -> _Seen:
    """Give every name the Arabic word that is surely the same name."""
    found, words = names(pair.en), arabic_words(pair.ar)
    owner = {}
    for at, name in enumerate(found):
        forms = _forms(found, at)
        best = min(words, key=lambda word: _sound(word, forms), default=None)
        if best and (_is_same(best, forms, name, context) or _is_accepted(name, words, context)):
            owner[at] = best
    return _Seen(pair, found, words, owner)


def _placed(pair: Pair) -> frozenset[int]:
    """Return where English words begin that are places the Arabic has too, or has another place for."""
    ar, en = places(pair.ar, "ar"), places(pair.en, "en")
    there = {key for term in ar for key in term.keys}
    swaps = {term.span for _, term in swapped(pair, ar, en, kin)}
    terms = [term for term in en if term.span in swaps or any(kin(key) & there for key in term.keys)]
    return frozenset(place for term in terms for place in range(term.span.start, term.span.end))


def _forms(found: tuple[Name, ...], at: int) -> tuple[str, ...]:
    """Return a name alone, and joined with the one before or after it where they touch: Abdel-Halim, New York."""
    name = found[at]
    forms = [name.latin]
    for one, two in ((at - 1, at), (at, at + 1)):
        if one >= 0 and two < len(found) and found[two].span.start - found[one].span.end <= 1:
            forms.append(found[one].latin + found[two].latin)
    return tuple(forms)


def _is_same(word: Token, forms: tuple[str, ...], name: Name, context: Context) -> bool:
    """Say whether a word is surely a name: by its sounds alone when they are many and all there."""
    sound = _sound(word, forms)
    plain_word = bases(word.folded)
    if sound > SURE or (context.encoder and _FUNCTION.intersection(plain_word)):
        return False
    full = sound <= _EXACT and len(name.latin) >= _FULL
    return full or vouched(word.text, name.text, context.encoder)


def _sound(word: Token, forms: tuple[str, ...]) -> float:
    return min(nearness(arabic(word.plain), form, SURE) for form in forms)


def _is_accepted(name: Name, words: tuple[Token, ...], context: Context) -> bool:
    return bool(context.names) and any(accepted(word.plain, name.text, context.names) for word in words)


def _is_strange(seen: _Seen, at: int, context: Context, known: Ledger) -> bool:
    name = seen.names[at]
    barred = _barred(seen, at, known)
    score = strangeness(name, seen.pair.ar, context.encoder, barred)
    if context.encoder is None:
        return score > _BY_SOUND
    if name.led or _neighbour(seen, at) or _known_leftover(seen, at, known):
        return score > _LED
    return score > (_OPENING if name.opening else _BY_SENSE)


def _barred(seen: _Seen, at: int, known: Ledger) -> tuple[int, ...]:
    """Return where Arabic words begin that are surely another name: in this bead, or all over the document."""
    taken = [word.start for other, word in seen.owner.items() if other != at]
    mine = seen.names[at].latin
    for word in seen.words:
        entries = known.spellings(word.plain)
        if entries and all(entry.latin != mine for entry in entries):
            taken.append(word.start)
    return tuple(taken)


def _neighbour(seen: _Seen, at: int) -> Token | None:
    """Return the Arabic word that should be the name, when the name beside it is accounted for."""
    for step in (-1, 1):
        near = at + step
        if near not in seen.owner or not _touching(seen, at, near):
            continue
        place = seen.words.index(seen.owner[near])
        beside = place - step
        if not 0 <= beside < len(seen.words):
            continue
        word = seen.words[beside]
        near = nearness_within(arabic(word.plain), seen.names[at].latin, _ALMOST) <= _ALMOST
        if word not in seen.owner.values() and not near and not _FUNCTION.intersection(bases(word.folded)):
            return word
    return None


def _touching(seen: _Seen, at: int, near: int) -> bool:
    first, second = sorted((at, near))
    between = seen.pair.en[seen.names[first].span.end : seen.names[second].span.start]
    return all(
        latin(part) in ("", "al", "el", "bin", "ibn", "abu", "abd")
        for part in between.replace("-", " ").split()
    ) and not (set(between) & set(",.;:()!?"))


def _known_leftover(seen: _Seen, at: int, known: Ledger) -> Token | None:
    """Return an Arabic name that the document knows and that this English lacks."""
    mine = seen.names[at].latin
    forms = {latin(name.text) for name in seen.names}
    for word in seen.words:
        entries = known.spellings(word.plain)
        if not entries or word in seen.owner.values():
            continue
        if all(entry.latin not in forms for entry in entries) and all(
            entry.latin != mine for entry in entries
        ):
            return word
    return None


def _hit(name: Name, other: Token | None, score: float) -> Hit:
    if other:
        return Hit(f"“{name.text}” is not the name «{other.text}».", other.span, name.span)
    message = f"No name in the Arabic sounds like “{name.text}” or means it."
    return Hit(message, en=name.span, severity=None if name.led and score > _ALIEN else Severity.HINT)


CHECK = Check(
    id="PER001",
    name="name-mismatch",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example("زارنا سامي العنزاوي مساء", "Sami al-Anbari visited us in the evening", findings=1),
        Example("زارنا سامي العنزاوي مساء", "Sami al-Anzawi visited us in the evening", findings=0),
        Example("التقى عبد الحليم خدام السفير", "The ambassador met Abdel-Halim Khadam", findings=0),
        Example("التقى عبد الحليم خدام السفير", "The ambassador met Abdulhalim Khaddam", findings=0),
        Example("كتب يوسف الجلبي رسالة", "Joseph Chalabi wrote a letter", findings=0),
        Example("كتب يوسف الجلبي رسالة", "Karim Chalabi wrote a letter", findings=1),
        Example("لم يقبل أحد عزة الدوري", "Nobody did accept Aziz al-Douri", findings=1),
        Example("وصل زلماي خليل زاد إلى بغداد", "Zalmay Khalilzad reached Baghdad", findings=0),
        Example("قرأ علينا قصيدة من حافظ", "He read us a poem by Hafez", findings=0),
        Example("التقى أبو خليل القاضي", "The judge met Abu Khalil", findings=0),
        Example("سافرت ليلى شكسبيري إلى البحر", "Leila Shakespeari went to the sea", findings=0),
    ),
    find=find,
)
