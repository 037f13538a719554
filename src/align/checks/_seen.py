"""What a check of names sees in one bead: its names, and the Arabic word that is surely each of them."""

from __future__ import annotations

from dataclasses import dataclass

from align.checks._base import Context
from align.checks._ledger import SURE, Ledger, accepted
from align.checks._names import vouched
from align.checks._swap import swapped
from align.model import Pair
from align.text.frequency import rareness
from align.text.names import arabic, bases, latin, nearness, nearness_within
from align.text.names_find import Name, arabic_words, names
from align.text.names_words import FUNCTION_WORDS
from align.text.places import kin, places
from align.text.words import Token

_ALMOST = 0.3
"""Distance up to which the word that stands in the place of a name may still be that name."""
_EXACT, _FULL = 0.04, 5
"""Distance and letters at which a transliteration is beyond doubt in a rare word."""
_RARE = 4.0
"""Rareness of such a word, powers of ten."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A bead's names and what accounts for each."""

    pair: Pair
    names: tuple[Name, ...]
    words: tuple[Token, ...]
    owner: dict[int, Token]
    """Place of a name in `names` → the Arabic word that is surely the same name."""


def seen_in(pair: Pair, context: Context) -> Seen:
    """Give every name the Arabic word that is surely the same name."""
    found, words = names(pair.en), arabic_words(pair.ar)
    owner = {}
    for at, name in enumerate(found):
        forms = _forms(found, at)
        best = min(words, key=lambda word: _sound(word, forms), default=None)
        if best and (_is_same(best, forms, name, context) or _is_accepted(name, words, context)):
            owner[at] = best
    return Seen(pair, found, words, owner)


def placed(pair: Pair) -> frozenset[int]:
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
    if sound > SURE or (context.encoder and FUNCTION_WORDS.intersection(plain_word)):
        return False
    if sound <= _EXACT and len(name.latin) >= _FULL and rareness(plain_word) >= _RARE:
        return True
    return vouched(word.text, name.text, context.encoder)


def _sound(word: Token, forms: tuple[str, ...]) -> float:
    return min(nearness(arabic(word.plain), form, SURE) for form in forms)


def _is_accepted(name: Name, words: tuple[Token, ...], context: Context) -> bool:
    return bool(context.names) and any(accepted(word.plain, name.text, context.names) for word in words)


def barred(seen: Seen, at: int, known: Ledger) -> tuple[int, ...]:
    """Return where Arabic words begin that are surely another name: in this bead, or all over the document."""
    taken = [word.start for other, word in seen.owner.items() if other != at]
    mine = seen.names[at].latin
    for word in seen.words:
        entries = known.spellings(word.plain)
        if entries and all(entry.latin != mine for entry in entries):
            taken.append(word.start)
    return tuple(taken)


def neighbour(seen: Seen, at: int) -> Token | None:
    """Return the Arabic word that should be the name, when the name beside it is accounted for."""
    for step in (-1, 1):
        near = at + step
        if near not in seen.owner or not touching(seen, at, near):
            continue
        place = seen.words.index(seen.owner[near])
        beside = place - step
        if not 0 <= beside < len(seen.words):
            continue
        word = seen.words[beside]
        near = nearness_within(arabic(word.plain), seen.names[at].latin, _ALMOST) <= _ALMOST
        if (
            word not in seen.owner.values()
            and not near
            and not FUNCTION_WORDS.intersection(bases(word.folded))
        ):
            return word
    return None


def touching(seen: Seen, at: int, near: int) -> bool:
    """Say whether two names of the English stand side by side, but for a particle."""
    first, second = sorted((at, near))
    between = seen.pair.en[seen.names[first].span.end : seen.names[second].span.start]
    return all(
        latin(part) in ("", "al", "el", "bin", "ibn", "abu", "abd")
        for part in between.replace("-", " ").split()
    ) and not (set(between) & set(",.;:()!?"))


def known_leftover(seen: Seen, at: int, known: Ledger) -> Token | None:
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
