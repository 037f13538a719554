"""Clauses of English with two parties, whatever their verb: who does it, and whom or what it is done to.

Where `align.text.acts` knows its verbs and what each puts where, this knows none: a word is a verb by its form and by
what stands around it, and the other party is the object, or what the first preposition leads in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from align.model import Span
from align.text.acts import AUXILIARY, CONTROL, OPENERS, antecedent, is_passive, led_by, subject_of
from align.text.acts_english import english_forms
from align.text.acts_forms import Who
from align.text.acts_phrases import (
    DETERMINERS,
    ENDS,
    OBJECTS,
    OWNED,
    OWNERS,
    PREPOSITIONS,
    STOPS,
    Party,
    ending,
    starting,
)
from align.text.frames_words import (
    ASPECTS,
    BY_DOING,
    CONVERSE,
    FEELING,
    HOLDS,
    LEADS,
    MODALS,
    NO_HEADS,
    NO_SUBJECT,
    PARTICLES,
    PAST,
    RIGHTS,
)
from align.text.names import latin
from align.text.parties import english_keys
from align.text.phrasal import phrasal
from align.text.words import Token, is_manner, tokens


@dataclass(frozen=True, slots=True)
class Frame:
    """A verb and its two parties."""

    verb: Token
    agent: Party
    other: Party
    lead: str = ""
    """The preposition that leads the other party in; empty for an object."""
    sense: str = ""
    """The one verb that says what it says with its particle: raise, for bring up."""

    @property
    def led(self) -> bool:
        """Whether the other party is led in by a preposition."""
        return bool(self.lead)

    @property
    def open(self) -> bool:
        """Whether the other language may well say it from the other side, or either way."""
        if self.verb.text.lower() in ("called", "named", "dubbed"):
            return True
        return not self.sense and self.verb.text.lower() in CONVERSE - FEELING


@lru_cache(maxsize=4096)
def frames(text: str) -> tuple[Frame, ...]:
    """Find the clauses of an English text that have two parties, in order; one with three is found twice.

    Example:
        >>> [(each.agent.span.of("The union shunned the council."), each.verb.text, each.led)
        ...  for each in frames("The union shunned the council.")]
        [('The union', 'shunned', False)]
    """
    words = tokens(text)
    low = [word.text.lower() for word in words]
    found: list[Frame] = []
    for at in (at for at in range(1, len(words)) if _is_verb(words, low, at)):
        before = found[-1] if found and low[at - 1] in ("and", "then", "but") else None
        same = before is not None and not ENDS.intersection(text[before.verb.start : words[at].start])
        found += _frames(words, low, at, before.agent if before and same else None)
    return tuple(
        frame for frame in found if all(_is_whole(each.span.of(text)) for each in (frame.agent, frame.other))
    )


def _is_whole(phrase: str) -> bool:
    """Say whether a phrase is no half of a joined word, and has a noun or a pronoun for its head."""
    return not phrase.startswith("-") and phrase.rsplit(maxsplit=1)[-1].lower() not in NO_HEADS


def _is_verb(words: tuple[Token, ...], low: list[str], at: int) -> bool:
    """Say whether a word is a verb, by its form and by what stands before it."""
    word, before = low[at], low[at - 1]
    after = low[at + 1] if at + 1 < len(low) else ""
    if word in AUXILIARY or word in STOPS or not words[at].text.islower():
        return False
    if word.endswith("ing"):
        return _continues(low, at) is not None or before in BY_DOING
    if word in FEELING:
        return before in AUXILIARY and after in ("of", "with", "at", "by")
    if before in MODALS:
        return word.isalpha() and word not in DETERMINERS and not is_manner(word)
    held = before in DETERMINERS or before in PREPOSITIONS or "-" in (before, after)
    return not held and _is_finite(words, low, at)


def _is_finite(words: tuple[Token, ...], low: list[str], at: int) -> bool:
    """Say whether a word has the form of a past, or that of a present with an object after it."""
    word, before = low[at], low[at - 1]
    after = low[at + 1] if at + 1 < len(low) else ""
    past = word in PAST or (word.endswith("ed") and len(word) > 4)
    known = any(form.past or form.participle for form in english_forms().get(word, ()))
    if past or known:
        return True
    many = before.endswith("s") and not before.endswith(("ss", "'s", "’s")) and before not in NO_SUBJECT
    if many and at > 1 and any(form.base for form in english_forms().get(word, ())):
        return (low[at - 2] in DETERMINERS or words[at - 1].text[0].islower()) and _object_begins(
            words, low, at + 1
        )
    if before.endswith(("ing", "ed")):
        return False
    begins = after in DETERMINERS or after in OBJECTS or words[min(at + 1, len(low) - 1)].text[:1].isupper()
    return word.endswith("s") and not word.endswith("ss") and begins and before not in ("and", ",")


def _object_begins(words: tuple[Token, ...], low: list[str], at: int) -> bool:
    """Say whether an object begins here, or a bare noun that a preposition follows: barley to the temple."""
    if at + 1 >= len(low):
        return False
    if low[at] in DETERMINERS or low[at] in OBJECTS or words[at].text[0].isupper():
        return True
    return words[at].text.islower() and low[at] not in STOPS and low[at + 1] in ("to", "from")


def _continues(low: list[str], at: int) -> int | None:
    """Return where to look for the subject of a form in -ing: was watching, went on telling; None for other forms."""
    back = at - 1
    while back > 0 and is_manner(low[back]):
        back -= 1
    if low[back] in ("on", "up") and back:
        back -= 1
    if low[back] in ASPECTS:
        return back
    return at if low[back] in ("was", "were", "is", "are", "been", "am") else None


def _frames(words: tuple[Token, ...], low: list[str], at: int, carried: Party | None) -> Iterator[Frame]:
    """Yield a verb with who acts, or acted before it, and each other party of its clause."""
    going = low[at].endswith("ing")
    felt = low[at] in FEELING and low[at + 1] != "by"
    passive = False if felt else is_passive(low, at)
    head = _continues(low, at) if going and low[at - 1] not in BY_DOING else at
    subject = None if passive is None or head is None else subject_of(words, low, head)
    if passive is None or (passive and not (going and head is not None)):
        agent = led_by(words, low, at, "by")
        if agent and subject:
            yield Frame(words[at], agent, subject)
        return
    if low[at - 1] == "to":
        subject = _controller(words, low, at)
    elif low[at - 1] in ("having", *BY_DOING):
        subject = _opener(words, low, at)
    if subject or carried:
        yield from _others(words, low, at, subject or carried)  # type: ignore[arg-type]  # one of them is there


def _others(words: tuple[Token, ...], low: list[str], at: int, subject: Party) -> Iterator[Frame]:
    """Yield an active verb with its subject and each other party."""
    sense = _sense(low[at], "".join(low[at + 1 : at + 2]))
    after = at + 1 + bool(sense)
    while after < len(low) and (is_manner(low[after]) or low[after] in PARTICLES):
        after += 1
    direct = None
    if after < len(low) and low[after] not in (STOPS - set(OBJECTS)) | ENDS:
        direct = starting(words, low, after)
    if direct is None and low[after : after + 1] != ["that"]:
        direct = antecedent(words, low, subject)
    if direct:
        after = next((k for k in range(at + 1, len(low)) if words[k].start >= direct.span.end), at)
        if after > at and low[after] in AUXILIARY - {"to", "all", "both", "also"}:
            return
        whole = sense or _sense(low[at], low[after])
        yield from _owned(words, low, Frame(words[at], subject, direct, sense=whole))
        if low[after] in DETERMINERS and after > at:
            yield Frame(words[at], subject, direct, "to", whole)
        sense = sense or whole
    for lead in LEADS:
        other = led_by(words, low, at, lead, known=False)
        own = sense and words[at + 1].text.lower() == lead
        if other and not own and (direct is None or other.span.start > direct.span.start):
            yield from _owned(words, low, Frame(words[at], subject, other, lead, sense))


def _opener(words: tuple[Token, ...], low: list[str], at: int) -> Party | None:
    """Return the subject of the sentence that a participle belongs to: she regretted having believed him."""
    for back in range(at - 1, -1, -1):
        if low[back] in ENDS and low[back] != '"':
            return None
        if low[back] in OPENERS:
            return Party(words[back].span, OPENERS[low[back]], True)
    return None


def _controller(words: tuple[Token, ...], low: list[str], at: int) -> Party | None:
    """Return who does what an infinitive says: the minister decided to, the minister asked the clerk to."""
    if at < 3:
        return None
    verb = low[at - 2]
    if (
        verb in CONTROL
        or any(form.past or form.base for form in english_forms().get(verb, ()))
        or verb.endswith("ed")
    ):
        return subject_of(words, low, at - 2)
    back = at - 2
    if low[back] == "," and low[back - 1] in ("however", "therefore", "thus", "moreover", "too", "then"):
        back -= 3
    holds = next((k for k in range(back - 1, max(0, back - 4), -1) if low[k] in HOLDS), None)
    if verb in RIGHTS and holds is not None:
        return subject_of(words, low, holds)
    party = ending(words, low, max(0, back)) or starting(words, low, max(0, back - 1))
    begun = next((k for k, word in enumerate(words) if party and word.start == party.span.start), 0)
    led = begun and low[begun - 1] in ("for", "to", "upon", "on", "of")
    return (
        party
        if begun and (led or low[begun - 1] in english_forms() or low[begun - 1].endswith("ed"))
        else None
    )


def subjects(text: str) -> tuple[tuple[Token, Party], ...]:
    """Return the active verbs of an English text with the noun phrases that are their subjects, in order."""
    words = tokens(text)
    low = [word.text.lower() for word in words]
    found: list[tuple[Token, Party]] = []
    for at in range(1, len(words)):
        if _is_verb(words, low, at) and low[at - 1] != "to" and is_passive(low, at) is False:
            subject = subject_of(words, low, at)
            begun = next(
                (k for k, word in enumerate(words) if subject and word.start == subject.span.start), 0
            )
            joined = begun and low[begun - 1] in ("and", "or", "nor", "-", "of")
            if joined and low[begun - 1] == "and" and found:
                joined = bool(ENDS.intersection(low[words.index(found[-1][0]) : begun]))
            if subject and not (subject.pronoun or joined) and _is_whole(subject.span.of(text)):
                found.append((words[at], subject))
    return tuple(found)


def _sense(verb: str, particle: str) -> str:
    """Return the one verb that a verb and its particle mean; empty where they are no such pair."""
    lemmas = [verb, verb.removesuffix("ed"), verb.removesuffix("d"), verb.removesuffix("s")]
    lemmas += [form.lemma for form in english_forms().get(verb, ())]
    return next((phrasal()[lemma, particle] for lemma in lemmas if (lemma, particle) in phrasal()), "")


def _owned(words: tuple[Token, ...], low: list[str], frame: Frame) -> Iterator[Frame]:
    """Yield a clause, and the same with the owner of what something is done to for its other party."""
    yield frame
    inside = [
        at
        for at, word in enumerate(words)
        if frame.other.span.start <= word.start and word.end <= frame.other.span.end
    ]
    for at in inside:
        owner = None
        if low[at] in OWNERS and OWNERS[low[at]] != frame.agent.who:
            yield replace(frame, other=Party(words[at].span, OWNERS[low[at]], pronoun=True), lead="for")
        bare = OWNED.sub("", words[at].text)
        many = words[at].text.endswith("s") and low[at + 1 : at + 2] in (["'"], ["’"])
        if bare and (bare != words[at].text or many):
            named = (latin(bare.lower()),) if bare[0].isupper() and at else ()
            span = Span(words[at].start, words[at].start + len(bare))
            owner = Party(span, Who(), pronoun=False, keys=english_keys(bare.lower()), names=named)
        elif low[at] == "of":
            owner = starting(words, low, at + 1)
        if owner and not owner.pronoun:
            yield replace(frame, other=owner)
