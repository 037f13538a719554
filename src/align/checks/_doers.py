"""A verb whose subject is another party of the sentence: the company appoints a lawyer, not the town."""

from __future__ import annotations

from align.model import Pair, Span
from align.text.acts import Act, english_acts
from align.text.acts_ar import ArabicAct, arabic_acts
from align.text.acts_forms import alike
from align.text.acts_phrases import Party
from align.text.names import SAME, nearness
from align.text.parties import arabic_keys, english_keys
from align.text.words import Token, lexicon, tokens

_SOME = lexicon("احد احدي بعض عدد مجموعه")


def subjects(pair: Pair) -> tuple[Span, Span] | None:
    """Return a verb with the noun after it, and its English with another subject that the Arabic has further on."""
    here = arabic_acts(pair.ar)
    there = [act for act in english_acts(pair.en) if _told(act)]
    if not here or not there:
        return None
    spoken = frozenset[str]().union(*(english_keys(word.text.lower()) for word in tokens(pair.en)))
    for en in there:
        near = [ar for ar in here if any(alike(form.lemma, en.lemma) for form in ar.forms)]
        others = {act.word for act in english_acts(pair.en) if near and _close(near[0], act)}
        if len(near) == 1 and others == {en.word} and (span := _other(near[0], en, spoken)):
            return span, en.span
    return None


def _told(act: Act) -> bool:
    """Say whether the subject of an active verb is a party of some kind that stands before it."""
    agent = act.agent
    return bool(
        agent and not agent.pronoun and agent.keys and not agent.names and agent.span.end < act.word.start
    )


def _close(ar: ArabicAct, en: Act) -> bool:
    return any(alike(form.lemma, en.lemma) for form in ar.forms)


def _other(ar: ArabicAct, en: Act, spoken: frozenset[str]) -> Span | None:
    """Return the verb and the noun after it where that is a party of the English that does something else there."""
    at = ar.at + 1
    verbs = [verb for form in ar.forms for verb in form.verbs if verb.group in en.groups]
    converse = not verbs or any(verb.converse for verb in verbs)
    if at + 1 >= ar.last or not ar.bare(at) or converse or en.agent is None:
        return None
    if any(form.object or form.subject.person != "3" or form.subject.number != "s" for form in ar.forms[:1]):
        return None
    noun, keys = ar.words[at], arabic_keys(ar.words[at].folded)
    if (
        not noun.folded.startswith("ال")
        or not keys & spoken
        or keys & en.agent.keys
        or noun.text.endswith("َ")
    ):
        return None
    woman = {"f": True, "m": False}.get(ar.forms[0].subject.gender)
    if noun.folded.endswith("ه") != woman:
        return None
    if any(_is(word, en) for word in ar.words[:at]) or _is(ar.words[at + 1], en):
        return None
    later = any(_is(word, en) for word in ar.words[at + 2 :])
    return Span(ar.words[ar.at].start, noun.end) if later else None


def _is(word: Token, en: Act) -> bool:
    party = en.agent
    if party is None or not word.text[0].isalpha():
        return False
    named = any(nearness(word.folded, name) <= SAME for name in party.names)
    return named or bool(party.keys & arabic_keys(word.folded))


def by_hand(pair: Pair) -> tuple[Span, Span] | None:
    """Return a deed of a noun whose doer (على يد سعيد) is the victim in the English."""
    words = [word for word in tokens(pair.ar) if word.text[0].isalpha()]
    for at in range(2, len(words) - 1):
        hand = words[at].folded in ("يد", "ايدي", "يدي") and words[at - 1].folded == "علي"
        if not (hand or (words[at].folded == "قبل" and words[at - 1].folded == "من")):
            continue
        for act in english_acts(pair.en):
            if not (act.agent and act.other) or act.agent.pronoun or act.other.pronoun:
                continue
            doer = words[at + 1 + (words[at + 1].folded in _SOME and at + 2 < len(words))]
            before = words[max(0, at - 8) : at - 1]
            if (
                _party(doer, act.other)
                and not _party(doer, act.agent)
                and any(_party(word, act.agent) for word in before)
            ):
                return Span(before[0].start, doer.end), act.span
    return None


def _party(word: Token, party: Party) -> bool:
    return bool(party.keys & arabic_keys(word.folded)) or any(
        nearness(word.folded, name) <= SAME for name in party.names
    )
