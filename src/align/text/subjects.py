"""Who does what in an English text: verbs with their subjects, also where a cleft puts the subject first.

Where `align.text.frames` asks for two parties, this asks for the subject alone, and takes pronouns too: I wrote, it was
she who wrote, he was the one who wrote.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from align.text.acts import AUXILIARY, OPENERS
from align.text.acts_phrases import DETERMINERS, ENDS, OBJECTS, PREPOSITIONS, STOPS, Party, ending
from align.text.frames import subjects
from align.text.words import Token, is_manner, lexicon, tokens

_BE = lexicon("am is are was were be been being 's")
_HELPS = AUXILIARY | {"cannot"}
_DO = lexicon("do does did")
_ONE = lexicon("one ones man woman person people girl boy")
_WHO = lexicon("who that which")
_REACH = 6


@dataclass(frozen=True, slots=True)
class Said:
    """An active verb and its subject."""

    verb: Token
    subject: Party
    cleft: bool = False
    """It is told of this one and no other: it was he who."""


@lru_cache(maxsize=4096)
def spoken(text: str) -> tuple[Said, ...]:
    """Find the active verbs of an English text with their subjects, in order.

    Example:
        >>> [(said.verb.text, said.subject.span.of("It was she who wrote; I slept."), said.cleft)
        ...  for said in spoken("It was she who wrote; I slept.")]
        [('wrote', 'she', True), ('slept', 'I', False)]
    """
    words = tokens(text)
    low = [word.text.lower() for word in words]
    found: dict[int, Said] = {}
    for at in range(len(words)):
        cleft = _cleft(words, low, at)
        if cleft:
            found[cleft.verb.start] = cleft
        elif low[at] in OPENERS and low[at] != "it" and (verb := _verb(words, low, at + 1)) is not None:
            party = Party(words[at].span, OPENERS[low[at]], pronoun=True)
            found.setdefault(words[verb].start, Said(words[verb], party))
    for verb_word, party in subjects(text):
        found.setdefault(verb_word.start, Said(verb_word, party))
    return tuple(found[start] for start in sorted(found))


def _verb(words: tuple[Token, ...], low: list[str], at: int) -> int | None:
    """Return the place of the active verb that begins here, after what helps it; None for a passive and for none."""
    been = False
    while at < len(low) and (low[at] in _HELPS or is_manner(low[at])):
        been |= low[at] in _BE or low[at] == "got"
        at += 1
    if 0 < at < len(low) and low[at - 1] in _DO and low[at] in DETERMINERS | OBJECTS.keys():
        return at - 1
    if at >= len(low) or not words[at].text.islower() or not words[at].text.isalpha():
        return None
    bare = low[at] not in STOPS | DETERMINERS and low[at] not in PREPOSITIONS
    return at if bare and (not been or low[at].endswith("ing")) else None


def _cleft(words: tuple[Token, ...], low: list[str], at: int) -> Said | None:
    """Return the clause of a cleft whose relative stands here."""
    if low[at] not in _WHO or at < 3:
        return None
    verb = _verb(words, low, at + 1)
    if verb is None:
        return None
    if low[at - 1] in _ONE and low[at - 2] == "the":
        back = at - 3
        back -= low[back] == "very"
        while back > 0 and (low[back] in AUXILIARY - _BE or is_manner(low[back])):
            back -= 1
        party = _before(words, low, back - 1) if back > 0 and low[back] in _BE else None
        return Said(words[verb], party, cleft=True) if party else None
    for back in range(at - 2, max(-1, at - 2 - _REACH), -1):
        if low[back] in ENDS:
            break
        if low[back] in _BE and (low[back - 1] == "it" or _is_of_it(low, back)):
            party = _before(words, low, at - 1)
            begun = party is not None and party.span.start >= words[back].end
            return Said(words[verb], party, cleft=True) if party and begun else None
    return None


def _is_of_it(low: list[str], at: int) -> bool:
    """Say whether it stands before a form of to be, with what helps it between: it must have been."""
    back = at - 1
    while back > 0 and (low[back] in AUXILIARY or is_manner(low[back])):
        back -= 1
    return back >= 0 and low[back] == "it"


def _before(words: tuple[Token, ...], low: list[str], last: int) -> Party | None:
    """Return the party that ends at a word: a pronoun of either case, or a noun phrase."""
    if last < 0:
        return None
    who = OPENERS.get(low[last]) or OBJECTS.get(low[last])
    return Party(words[last].span, who, pronoun=True) if who else ending(words, low, last)
