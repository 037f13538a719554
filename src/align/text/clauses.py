"""Clauses of English about a noun, led in by who, whom or that: who acts in them, and who is acted on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from align.model import Span
from align.text.acts import AUXILIARY, OPENERS
from align.text.acts_english import english_forms
from align.text.acts_phrases import DETERMINERS, ENDS, OBJECTS, OWNERS, STOPS, Party, ending, starting
from align.text.frames_words import PAST
from align.text.parties import english_keys
from align.text.words import Token, is_manner, lexicon

_WHO = lexicon("who whom that")
_BE = lexicon("am is are was were be been being")
_BY_THE_WAY = lexicon("at first later long since earlier recently before")
_ONES = lexicon("those one ones man woman people person girl boy men women")
_SAID = lexicon(
    "say said says tell told tells inform informed assure assured remind reminded warn warned persuade persuaded",
    "convince convinced show showed teach taught promise promised notify notified",
)
"""Verbs after whose object `that` leads in what is said."""
_LEADS = lexicon("for at on upon after")
"""Prepositions of whom something is done to: was looking for her, waited on him."""
_LONGEST, _BACK = 8, 5
"""Words of a subject before its verb, and before `that` among which a verb of saying may stand."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of English about a noun."""

    verb: Token
    party: Party
    """Who is acted on by the noun, or who acts on it."""
    acts: bool
    """Whether the noun acts."""
    span: Span
    at: int
    """Place of the word that leads the clause in."""


def clauses(words: tuple[Token, ...]) -> Iterator[Clause]:
    """Yield the clauses of an English text that who, whom or that leads in, with a verb and another party."""
    low = [word.text.lower() for word in words]
    for at in range(1, len(words) - 2):
        if low[at] not in _WHO or not (words[at - 1].text[0].isalpha() or low[at - 1] == ","):
            continue
        noun = words[max(0, at - 1 - (low[at - 1] == ","))]
        verb = _verb(words, low, at + 1)
        if verb is not None and low[at] != "whom":
            after = verb + 1 + (low[verb + 1 : verb + 2] != [] and low[verb + 1] in _LEADS)
            other = starting(words, low, after) if _opens(words, low, after) else None
            if other:
                yield Clause(words[verb], other, True, Span(noun.start, other.span.end), at)
            continue
        agent, verb = _agent(words, low, at + 1)
        if agent and verb is not None and _is_object(words, low, at, verb):
            yield Clause(words[verb], agent, False, Span(noun.start, words[verb].end), at)


def _agent(words: tuple[Token, ...], low: list[str], at: int) -> tuple[Party | None, int | None]:
    """Return who acts in a clause, and the place of its verb."""
    if low[at] in OPENERS and low[at] != "it":
        return Party(words[at].span, OPENERS[low[at]], pronoun=True), _verb(words, low, at + 1)
    if not (_opens(words, low, at) or (low[at - 1] == "whom" and low[at] not in STOPS)):
        return None, None
    for end in range(at + 1, min(len(words), at + _LONGEST)):
        if low[end] in ENDS or low[end] in (",", "and"):
            break
        if low[end] in AUXILIARY or _is_past(low[end]):
            agent = ending(words, low, end - 1)
            return agent or starting(words, low, at), _verb(words, low, end)
    agent = starting(words, low, at)
    last = next((k for k in range(at + 1, len(words)) if agent and words[k].start >= agent.span.end), None)
    return agent, _verb(words, low, last) if last is not None else None


def _is_past(word: str) -> bool:
    return word in PAST or word.endswith("ed") or any(form.past for form in english_forms().get(word, ()))


def _is_object(words: tuple[Token, ...], low: list[str], at: int, verb: int) -> bool:
    """Say whether a clause leaves out what it is about: whom always, that where nothing follows its verb."""
    if low[at] == "whom" or low[at - 1] in _ONES:
        return True
    before, after = low[max(0, at - _BACK) : at], low[verb + 1] if verb + 1 < len(low) else "."
    return (
        low[at] == "that" and bool(english_keys(low[at - 1])) and after in ENDS and _SAID.isdisjoint(before)
    )


def _opens(words: tuple[Token, ...], low: list[str], at: int) -> bool:
    """Say whether a noun phrase or a pronoun that is acted on begins here."""
    if at >= len(words) or low[at] == "it":
        return False
    return low[at] in DETERMINERS or low[at] in OBJECTS or low[at] in OWNERS or words[at].text[0].isupper()


def _verb(words: tuple[Token, ...], low: list[str], at: int) -> int | None:
    """Return the place of the active verb that begins here, after what helps it."""
    been = False
    while at < len(low) and (low[at] in AUXILIARY or low[at] in _BY_THE_WAY or is_manner(low[at])):
        been |= low[at] in _BE
        at += 1
    if at >= len(low) or not words[at].text.islower() or not words[at].text.isalpha():
        return None
    if been and not low[at].endswith("ing"):
        return None
    return None if low[at] in DETERMINERS or low[at] in OBJECTS or low[at] in OPENERS else at
