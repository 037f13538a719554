"""Who a text says it was and no other: it was he who called, «هو الذي اتصل», for I was the one who called.

A cleft stresses who does it, so that a subject of another person, or another noun that the text has elsewhere, is no
freer word. One text may say by order alone what the other says by a cleft.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from align.checks._base import Context
from align.checks._means import Meanings, candidates, meanings
from align.checks._persons import acting
from align.model import Pair, Span
from align.text.acts_ar import MARKS, clause_start
from align.text.acts_forms import HE, ME, SHE, THEY_F, THEY_M, TWO, WE, YOU, Who, arabic_forms
from align.text.acts_phrases import IT, Party
from align.text.parties import gender
from align.text.subjects import Said, spoken
from align.text.words import Token, lexicon, tokens

_PRONOUNS = {
    "انا": ME, "نحن": WE, "انت": YOU, "انتم": YOU, "هو": HE, "هي": SHE, "هم": THEY_M, "هن": THEY_F, "هما": TWO,
}  # fmt: skip
_RELATIVES = lexicon("الذي التي الذين اللذين اللتين اللذان اللتان اللواتي من")
_THESE = lexicon("هذا هذه ذلك تلك هؤلاء اولئك")
_NOT, _BACK = lexicon("لم ليس ليست ما لا"), 10
"""What denies an Arabic cleft, and how many words before an English verb are looked through."""
_LEAD = re.compile("^[وف]?ا?(?=(?:انا|نحن|انتم?|هو|هي|هما?|هن)$)")
"""What may be joined to a pronoun: and, or a question."""
_LEADS = lexicon("ان انه انها انهم ان لان كان كانت لعل بل لكن ولكن يبدو ويبدو ليس ليست ما هل")
_VERB, _NAMED, _IS, _MORE = 0.6, 0.5, 0.6, 0.15
"""Cosines from which a word may be the verb of a cleft, of a pronoun and of a noun, and from which a noun is another;
and by how much more than the one told."""


@dataclass(frozen=True, slots=True)
class Cleft:
    """An Arabic cleft: who it is, and where."""

    who: Who
    nouns: tuple[int, ...]
    """Places of the words that name who it is; empty for a pronoun alone."""
    pronoun: int
    verb: int


def stressed(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return a cleft of either text, and the clause of the other where someone else does it."""
    said = spoken(pair.en) if context.encoder else ()
    here = arabic_clefts(tokens(pair.ar)) if said else []
    if context.encoder is None or not said or not (here or any(each.cleft for each in said)):
        return None
    means = meanings(pair, context.encoder)
    if len(here) == 1 and _is_subject(means, here[0]):
        other = _said(means, here[0], said)
        if other and _same_denial(means, here[0], other) and _is_another(means, here[0], other):
            first = min((*here[0].nouns, here[0].pronoun))
            return Span(means.words[first].start, means.words[here[0].verb].end), _span(other)
    return None


def _span(said: Said) -> Span:
    party, verb = said.subject.span, said.verb.span
    return Span(min(party.start, verb.start), max(party.end, verb.end))


def arabic_clefts(words: tuple[Token, ...]) -> list[Cleft]:
    """Return the clefts of an Arabic text: [noun] pronoun, relative, verb."""
    found = []
    for at in range(len(words) - 2):
        bare = _LEAD.sub("", words[at].folded)
        before = words[at - 1].folded if at else ""
        if bare not in _PRONOUNS or words[at + 1].folded not in _RELATIVES or before in _THESE:
            continue
        who = _PRONOUNS[bare]
        first = clause_start(words, at)
        named = at > first and words[at].folded == bare and before not in _LEADS
        nouns = tuple(
            k
            for k in range(first, at)
            if named and words[k].text not in MARKS and words[k].folded not in _LEADS
        )
        verb = at + 2
        while verb + 1 < len(words) and words[verb].folded in ("قد", "كان", "كانت", "كانوا", "لم", "سوف"):
            verb += 1
        if words[at + 1].folded == "من" and not arabic_forms(words[verb]):
            continue
        found.append(Cleft(who, nouns, at, verb))
    return found


def _is_subject(means: Meanings, cleft: Cleft) -> bool:
    """Say whether who is stressed may be the subject of the verb: not in هو الذي ذكرتُه."""
    whos = acting(means, cleft.verb)
    return not whos or any(
        who.person == cleft.who.person
        and not (cleft.who.gender and who.gender and who.gender != cleft.who.gender)
        for who in whos
    )


def _said(means: Meanings, cleft: Cleft, said: tuple[Said, ...]) -> Said | None:
    """Return the English clause that says what an Arabic cleft says: its only cleft, or the one whose verb it is."""
    clefts = [each for each in said if each.cleft]
    if not (clefts or cleft.nouns) and means.words[cleft.pronoun].folded not in _PRONOUNS:
        return None  # وهو الذي goes on about someone, and stresses no one
    if len(clefts) == 1:
        return clefts[0]
    if clefts:
        return None
    found = [
        each
        for each in said
        if candidates(means, each.verb, least=_NAMED if cleft.nouns else _VERB)[:1] == [cleft.verb]
    ]
    return found[0] if len(found) == 1 else None


def _same_denial(means: Meanings, cleft: Cleft, said: Said) -> bool:
    """Say whether both texts say that it was so, or both that it was not."""
    first = clause_start(means.words, cleft.pronoun)
    ar = any(word.folded.lstrip("وف") in _NOT for word in means.words[first : cleft.pronoun])
    low = means.english[: said.verb.start].lower().replace("’", "'").split()[-_BACK:]
    return ar == any(word == "not" or word.endswith("n't") for word in low)


def _is_another(means: Meanings, cleft: Cleft, said: Said) -> bool:
    """Say whether the subject of the English is surely not who the Arabic stresses."""
    party = said.subject
    if party.span.of(means.english).lower() in ("the one", "the ones", "those", "the people"):
        return False
    here, there = party.who, cleft.who
    if party.pronoun and here == IT:
        return False
    if here.person != there.person:
        return not _agrees(means, cleft, party)
    if party.pronoun:
        sexes = here.gender and there.gender and here.gender != there.gender
        return bool(sexes and here.number == there.number == "s")
    if not cleft.nouns:
        sex = gender(party.keys) if party.keys else ""
        return there.number == "s" and bool(sex) and sex != there.gender and _elsewhere(means, cleft, party)
    inside = max((fit for at, fit in means.head(party).items() if at in cleft.nouns), default=1.0)
    outside = max((fit for at, fit in means.party(party).items() if at not in cleft.nouns), default=0.0)
    return inside < _IS and outside >= max(_IS, inside + _MORE)


def _agrees(means: Meanings, cleft: Cleft, party: Party) -> bool:
    """Say whether the verb is of the person of the English after all: أنت الذي أعرف."""
    return (
        any(who.person == party.who.person for who in acting(means, cleft.verb)) and cleft.who.person != "3"
    )


def _elsewhere(means: Meanings, cleft: Cleft, party: Party) -> bool:
    """Say whether the Arabic names a party outside the noun that it stresses."""
    fits = means.party(party)
    return max((fit for at, fit in fits.items() if at not in cleft.nouns), default=0.0) >= _IS
