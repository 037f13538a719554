"""Who does something to whom in an English text, as far as word order, pronouns and prepositions tell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from align.model import Span
from align.text.acts_english import EnglishForm, english_forms
from align.text.acts_forms import ANY, HE, ME, SHE, WE, YOU, Verb
from align.text.acts_phrases import (
    DETERMINERS,
    ENDS,
    IT,
    OBJECTS,
    PREPOSITIONS,
    REACH,
    STOPS,
    THEY,
    Party,
    ending,
    starting,
)
from align.text.parties import english_keys
from align.text.words import Token, is_manner, lexicon, tokens

OPENERS = {"i": ME, "we": WE, "you": YOU, "he": HE, "she": SHE, "they": THEY, "it": IT}
_BE = lexicon("am is are was were be been being got")
AUXILIARY = _BE | lexicon(
    "have has had having do does did will would shall should can could may might must not never n't to used also then",
    "no longer",
    "once always just only still even again soon finally later often already ever both all themselves himself herself",
    "simply first now next immediately suddenly later twice thus therefore have 've 'd 'll don't didn't doesn't won't",
    "wouldn't couldn't can't hadn't hasn't haven't isn't wasn't weren't aren't",
)
_RELATIVES = lexicon("who which that")
CONTROL = lexicon(
    "used began begun started tried wanted refused decided failed continued hoped hesitated managed dared needed ought",
    "had have has seemed agreed threatened intended meant wished came went going able about forced refuses wants tries",
)
"""Words whose subject is that of the infinitive after them."""
_ASKED = lexicon("demand ask request order command urge stipulate")
"""Verbs that say in a clause with `that` of whom something is asked."""
_QUOTED = frozenset("”\"’,'?!")


@dataclass(frozen=True, slots=True)
class Act:
    """One verb with who acts (gives, asks, strikes) and who is acted on, turned round for buy, receive, flee."""

    span: Span
    word: Span
    """Of the verb alone."""
    lemma: str
    groups: frozenset[str]
    agent: Party | None
    other: Party | None


@lru_cache(maxsize=4096)
def english_acts(text: str) -> tuple[Act, ...]:
    """Find the acts of an English text whose parties can be told, in order; a verb of several groups acts in each.

    Example:
        >>> {(act.lemma, act.agent.names, *act.other.keys) for act in english_acts("The judge was seen by Salim.")}
        {('see', ('salim',), 'judge')}
    """
    words = tokens(text)
    low = [word.text.lower() for word in words]
    found: list[Act] = []
    subject: Party | None = None
    for at, word in enumerate(low):
        if word in ENDS:
            subject = None
        elif word in OPENERS and word not in ("it", "you"):
            subject = Party(words[at].span, OPENERS[word], True)
        if at == 0 or low[at - 1] in ENDS:
            subject = _opening(words, low, at) or subject
        if _is_compound(text, words[at]):
            continue
        for form in english_forms().get(word) or _unlisted(low, at):
            new, acts = _read(words, low, at, form, subject)
            subject = new or subject
            found += acts
    return tuple(act for act in found if (act.agent and act.agent.known) or (act.other and act.other.known))


def _is_compound(text: str, word: Token) -> bool:
    """Say whether a word is joined to its neighbour by a hyphen: a God-fearing man fears, and no man is feared."""
    return text[word.start - 1 : word.start] in ("-", "‑") or text[word.end : word.end + 1] in ("-", "‑")


def _unlisted(low: list[str], at: int) -> tuple[EnglishForm, ...]:
    """Return a past form for a word in -ed between two pronouns that is no verb of the table."""
    if not (low[at].endswith("ed") and at and low[at - 1] in {*OPENERS, *AUXILIARY}):
        return ()
    return (EnglishForm(low[at], (ANY,), past=True, participle=True, base=False, ing=False),)


def _opening(words: tuple[Token, ...], low: list[str], at: int) -> Party | None:
    """Return the party a sentence begins with."""
    party = None if low[at] in STOPS or low[at] in OPENERS else starting(words, low, at)
    return party if party and party.known else None


def _read(
    words: tuple[Token, ...], low: list[str], at: int, form: EnglishForm, carried: Party | None
) -> tuple[Party | None, list[Act]]:
    """Return the subject of a verb and what it says, once for each way its verb puts the parties."""
    passive = is_passive(low, at) if form.participle else False
    infinitive = form.base and not form.past and _before(low, at) == "to"
    reduced = passive is None
    head = at - 2 if infinitive and at > 1 and low[at - 2] in CONTROL else at
    infinitive = infinitive and head == at
    own = None if reduced or infinitive else subject_of(words, low, head)
    subject = own or (carried if not (reduced or infinitive) and _is_joined(low, head) else None)
    if not (passive or reduced or own or form.ing) and _before(low, at) in _QUOTED:
        subject = _after_quote(words, low, at) or (subject if _before(low, at) == "," else None)
    if own and not own.pronoun and form.lemma in ("call", "name") and _names_it(words, low, at):
        return None, []
    acts = []
    for verb in form.verbs:
        direct, prepositional = _objects(words, low, at, verb)
        by = led_by(words, low, at, "by")
        if passive or reduced:
            agent, other = by, prepositional if prepositional and not verb.converse else subject
            if verb.converse:
                agent, other = prepositional, by
        else:
            direct = direct or (antecedent(words, low, own) if own and not prepositional else None)
            if direct is None and low[at + 1 : at + 2] == ["that"] and form.lemma in _ASKED:
                direct = starting(words, low, at + 2)
                prepositional = prepositional or (direct if "v" in verb.places else None)
            thing = direct is None or (
                verb.group == "give" and (not direct.known or (direct.pronoun and direct.who == IT))
            )
            agent, other = subject, prepositional or (direct if "o" in verb.places and not thing else None)
            if by and by.known and form.participle:
                continue
            if verb.converse:
                agent, other = other, agent
        groups = frozenset((verb.group,))
        acts.append(Act(_span(words[at], agent, other), words[at].span, form.lemma, groups, agent, other))
    return own, acts


def _span(word: Token, agent: Party | None, other: Party | None) -> Span:
    spans = [word.span, *(party.span for party in (agent, other) if party)]
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _names_it(words: tuple[Token, ...], low: list[str], at: int) -> bool:
    """Say whether a participle only gives a noun its name: a city called Jawsaq."""
    after = words[at + 1].text if at + 1 < len(words) else ""
    return (_before(low, at) not in AUXILIARY and after[:1] in "“\"‘'") or after[:1].isupper()


def _before(low: list[str], at: int) -> str:
    return low[at - 1] if at else ""


def is_passive(low: list[str], at: int) -> bool | None:
    """Say whether a participle is passive; None for one that only stands after a noun (told by them)."""
    for back in range(at - 1, max(-1, at - 5), -1):
        if low[back] in _BE:
            return True
        if low[back] not in AUXILIARY and not is_manner(low[back]):
            break
    return None if at + 1 < len(low) and low[at + 1] == "by" else False


def _is_joined(low: list[str], at: int) -> bool:
    """Say whether a verb follows `and`, a comma or an auxiliary after one, so that an earlier subject holds on."""
    back = at - 1
    while back >= 0 and (low[back] in AUXILIARY or is_manner(low[back])):
        back -= 1
    return back >= 0 and low[back] in ("and", "then", "but", ",", "or")


def subject_of(words: tuple[Token, ...], low: list[str], at: int) -> Party | None:
    """Return the noun phrase or pronoun that a verb has before it."""
    back = at - 1
    while back >= 0 and (low[back] in AUXILIARY or is_manner(low[back])):
        back -= 1
    if back < 0:
        return None
    if low[back] in _RELATIVES and back:
        back -= 1 + (low[back - 1] == ",")
        spoken = OPENERS.get(low[back]) or OBJECTS.get(low[back])
        return Party(words[back].span, spoken, True) if spoken else ending(words, low, back)
    if low[back] in OPENERS:
        return Party(words[back].span, OPENERS[low[back]], True)
    if low[back] == ",":
        opened = next((k for k in range(back - 1, max(-1, back - 9), -1) if low[k] == ","), None)
        return ending(words, low, opened - 1) if opened and words[back - 1].text[0].isalpha() else None
    return ending(words, low, back)


def _objects(
    words: tuple[Token, ...], low: list[str], at: int, verb: Verb
) -> tuple[Party | None, Party | None]:
    """Return the direct object of a verb, and the party that one of its prepositions leads in."""
    after = at + 1
    while after < len(low) and (is_manner(low[after]) or low[after] in ("back", "up", "down", "out", "away")):
        after += 1
    direct = (
        starting(words, low, after)
        if after < len(low) and low[after] not in STOPS - {"it", "me", "us", "him", "them", "you"}
        else None
    )
    leads = [word for word, place in PREPOSITIONS.items() if place in verb.places]
    prepositional = next((party for word in leads if (party := led_by(words, low, at, word))), None)
    return direct, prepositional


def antecedent(words: tuple[Token, ...], low: list[str], subject: Party) -> Party | None:
    """Return the party that a clause about it leaves out: the guard whom the prince had stabbed."""
    first = next((at for at, word in enumerate(words) if word.start == subject.span.start), 0)
    if first < 2 or low[first - 1] not in ("whom", "who", "that"):
        return _bare_antecedent(words, low, first)
    party = ending(words, low, first - 2 - (low[first - 2] == ","))
    begun = next((at for at, word in enumerate(words) if party and word.start == party.span.start), 0)
    spoken = low[first - 1] == "that" and begun and low[begun - 1] in english_forms()
    return party if party and party.known and not spoken else None


def _bare_antecedent(words: tuple[Token, ...], low: list[str], first: int) -> Party | None:
    """Return the party right before a clause that nothing leads in: a man his uncle had killed."""
    begins = low[first] in DETERMINERS or low[first] in OPENERS
    if first < 2 or not begins or low[first - 2] not in DETERMINERS or not english_keys(low[first - 1]):
        return None
    before = low[first - 3] if first > 2 else ""
    if before in english_forms() or before.endswith("ed"):
        return None
    party = starting(words, low, first - 2)
    return party if party and party.span.end == words[first - 1].end else None


def led_by(
    words: tuple[Token, ...], low: list[str], at: int, lead: str, *, known: bool = True
) -> Party | None:
    """Return the party after a preposition that may belong to a verb: no other verb or mark stands between."""
    for place in range(at + 1, min(len(low) - 1, at + 1 + REACH)):
        if low[place] in '.,;:!?“”"—–' or low[place] in _RELATIVES | {"and", "but", "when", "because"}:
            break
        if low[place] == lead:
            party = starting(words, low, place + 1)
            return party if party and (party.known or not known) else None
    return _cleft(words, low, at, lead)


def _cleft(words: tuple[Token, ...], low: list[str], at: int, lead: str) -> Party | None:
    """Return the party that a cleft puts first: it was from her that he had learned."""
    for place in range(at - 1, max(1, at - 3 - REACH), -1):
        if low[place] == lead and low[place - 1] in ("was", "is") and low[place - 2] == "it":
            return starting(words, low, place + 1) if "that" in low[place:at] else None
    return None


def _after_quote(words: tuple[Token, ...], low: list[str], at: int) -> Party | None:
    """Return who stands after a verb of speech that follows a quotation: “…,” said the sailor."""
    if at + 1 >= len(low) or low[at + 1] in OBJECTS:
        return None
    if low[at + 1] in OPENERS:
        return Party(words[at + 1].span, OPENERS[low[at + 1]], True)
    party = starting(words, low, at + 1)
    return party and _named_beside(words, low, party)


def _named_beside(words: tuple[Token, ...], low: list[str], party: Party) -> Party:
    """Add the name that a noun is followed by: said the lawyer, Najwa Shadid."""
    after = next((at for at, word in enumerate(words) if word.start >= party.span.end), len(words))
    if party.names or low[after : after + 1] != [","] or not party.keys:
        return party
    name = starting(words, low, after + 1)
    return replace(party, names=name.names) if name and name.names and not name.keys else party
