"""The doer is another party: one that only the English has, or one whose gender the Arabic verb excludes.

«وشى به جار له» was not done by a soldier; «دخل على زوجته وقد أحرق الرسائل» does not say that his wife burned them.
"""

from __future__ import annotations

import re

from align.checks._base import Context
from align.checks._means import Meanings, meanings
from align.checks._persons import Told, told
from align.checks._speech import ANYONE, RULERS, quoted
from align.model import Pair, Span
from align.text.acts import Act, english_acts
from align.text.acts_ar import ArabicAct, arabic_acts
from align.text.acts_forms import SUFFIXES, alike
from align.text.parties import english_keys, gender, keys_at
from align.text.words import lexicon, tokens

_MAY, _ELSEWHERE = 0.42, 0.55
"""How well at most the Arabic subject may mean the English one, and how well any other word of the Arabic."""
_ONE = frozenset(
    ("nobody", "friend", "enemy", "neighbour", "guest", "stranger", "master", "people", "family")
)
"""What anyone may be called from where another stands; a colleague of a clerk is a clerk."""
_NO_ONE = frozenset(("احد", "احدهم", "احداهن", "بعض", "بعضهم", "واحد", "واحده", "شخص", "اخر", "اخري"))
_ALIKE = re.compile(r"\b(?:fellow|another|other|colleague)\b", re.IGNORECASE)
_WIDE = (ANYONE - {"friend", "neighbour", "guest", "visitor"}) | {
    "old man",
    "old woman",
    "official",
    "worker",
    "employee",
    "child",
    "servant",
    "officer",
    "crowd",
}
_KIN = frozenset(
    ("mother", "father", "wife", "husband", "sister", "brother", "daughter", "grandmother", "grandfather")
)
_LIGHT = lexicon(
    "let lets made make makes had have has got get gets saw see took take gave give kept keep left leave put set"
)
"""Verbs that say too little for their subject to be that of the verb they stand for."""
_PERSON = re.compile(r"\b(?:I|you)\b")


def other_doer(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return an Arabic verb and its English, where another party does it."""
    if context.encoder is None:
        return None
    return _unheard(pair, context, meanings(pair, context.encoder)) or _unlike(pair, context)


def _unheard(pair: Pair, context: Context, means: Meanings) -> tuple[Span, Span] | None:
    """Return a verb with its subject where the English has a subject that nothing in the Arabic means."""
    there = [act for act in english_acts(pair.en) if _is_told(pair, act)]
    here = arabic_acts(pair.ar) if there else ()
    spoken = frozenset[str]().union(*(english_keys(word.text.lower()) for word in tokens(pair.en)))
    heard = (
        frozenset[str]().union(*(keys_at(means.words, at) for at in means.solid)) if there else frozenset()
    )
    for en in there:
        near = [ar for ar in here if any(alike(form.lemma, en.lemma) for form in ar.forms)]
        if len(near) != 1 or en.agent is None or en.agent.keys & heard:
            continue
        at = _subject(near[0])
        keys = keys_at(near[0].words, at) if at is not None else frozenset[str]()
        if (
            at is None
            or not keys
            or near[0].words[at].folded in _NO_ONE
            or keys & (spoken | _WIDE | en.agent.keys)
        ):
            continue
        if (keys & RULERS and en.agent.keys & RULERS) or _again(pair, context, keys, en.agent.keys):
            continue
        fits = means.party(en.agent)
        if fits.get(at, 0.0) <= _MAY and max(fits.values(), default=0.0) <= _ELSEWHERE:
            return Span(near[0].span.start, near[0].words[at].end), en.span
    return None


def _again(pair: Pair, context: Context, mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Say whether another passage has both parties, so that the one may be how the document renders the other."""
    for each in context.pairs:
        if each == pair or not any(theirs & english_keys(word.text.lower()) for word in tokens(each.en)):
            continue
        words = tokens(each.ar)
        if any(mine & keys_at(words, at) for at in range(len(words))):
            return True
    return False


def _is_told(pair: Pair, act: Act) -> bool:
    """Say whether the subject of an active verb is a noun of one sure kind, outside a quotation."""
    agent = act.agent
    if agent is None or agent.pronoun or agent.names or not agent.keys or quoted(pair.en, act.word):
        return False
    if _ALIKE.search(agent.span.of(pair.en)):
        return False
    return agent.span.end < act.word.start and not agent.keys & (_WIDE | _ONE)


def _subject(act: ArabicAct) -> int | None:
    """Return the place of the noun right after a verb that has its object joined to it, or before it: وشى به جار."""
    joined = any(form.object for form in act.forms)
    at = act.at + 1
    if not joined:
        word = act.words[at].folded if at < act.last else ""
        if (
            not act.pronouns
            or word.removeprefix("ب").removeprefix("ل").removeprefix("علي").removeprefix("الي")
            not in SUFFIXES
        ):
            return None
        at += 1
    if at >= act.last or at in act.led or not act.words[at].text[0].isalpha():
        return None
    third = [form for form in act.forms if form.subject.person == "3" and form.subject.number == "s"]
    return at if third and not act.words[at].text.endswith(("ًا", "اً", "َ")) else None


def _unlike(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return a verb of his where the English has a mother or sister of the Arabic do it, and the contrary."""
    for each in told(pair, context):
        if _is_of_other(pair, context, each):
            word = meanings(pair, context.encoder).words[each.at] if context.encoder else None
            if word is not None:
                subject = each.said.subject.span
                return word.span, Span(
                    min(subject.start, each.said.verb.start), max(subject.end, each.said.verb.end)
                )
    return None


def _is_of_other(pair: Pair, context: Context, each: Told) -> bool:
    """Say whether an Arabic verb of one man or woman cannot be done by the kin that does it in the English."""
    subject = each.said.subject
    if context.encoder is None or subject.pronoun or subject.names or not subject.keys & _KIN:
        return False
    if each.said.verb.text.lower() in _LIGHT or " of " in subject.span.of(pair.en):
        return False
    sex = gender(subject.keys)
    words = meanings(pair, context.encoder).words
    if not sex or subject.who.number == "p" or not each.whos or quoted(pair.en, each.said.verb.span):
        return False
    whos = [who for who in each.whos if who.person == "3" or _PERSON.search(pair.en)]
    if not whos or not all(who.number == "s" and who.gender and who.gender != sex for who in whos):
        return False
    there = [at for at in range(len(words)) if subject.keys & keys_at(words, at)]
    return bool(there) and each.at + 1 not in there
