"""Two parties that have changed places: the acts of both texts, held against one another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from align.checks._nominative import nominative
from align.checks._slots import Places, slots, suits
from align.model import Pair, Span
from align.text.acts import Act, english_acts
from align.text.acts_ar import ArabicAct, arabic_acts, clause_end
from align.text.acts_forms import ME, SHE, YOU, Form, Verb, alike
from align.text.causing import makes

_WOMAN = re.compile(r"\b(?:she|her|hers|herself|woman|women|girl|girls)\b", re.IGNORECASE)
_SHARE, _WORDS = 0.2, 8
"""How far apart two verbs may stand, as a share of their texts or in Arabic words."""
_TALK = frozenset(("speech", "other"))
"""Groups of verbs so unlike that only those that translate one another are compared: to ask is not to tell."""
_PERSONS = {
    "1": re.compile(r"\b(?:I|me|my|mine|we|us|our|ours|myself|ourselves)\b", re.IGNORECASE),
    "2": re.compile(r"\b(?:you|your|yours|thou|thee|thy|yourself)\b", re.IGNORECASE),
}


@dataclass(frozen=True, slots=True)
class View:
    """How an Arabic act and an English one fit; neither straight nor turned where that is open."""

    straight: bool = False
    turned: bool = False
    close: bool = False
    """Their verbs may translate one another."""
    strength: int = 0
    """Parties that surely stand in their own place, or in that of the other."""


Views = dict[tuple[int, int], View]
"""Places of an Arabic and an English act → how they fit."""


@dataclass(frozen=True, slots=True)
class Turned:
    """An act whose parties have changed places."""

    ar: Span
    en: Span


def turned(pair: Pair) -> Iterator[Turned]:
    """Yield the acts of the English whose parties stand the other way round in the Arabic."""
    here, there = arabic_acts(pair.ar), english_acts(pair.en)
    views = {
        (i, j): view
        for (i, ar), (j, en) in product(enumerate(here), enumerate(there))
        if (view := _view(ar, en, pair)) is not None
    }
    for j, en in enumerate(there):
        if not _full(en):
            continue
        twins = {k for k, act in enumerate(there) if act.word == en.word}
        for i, _ in enumerate(here):
            view = views.get((i, j))
            if view is None or not view.turned or _marked(here[i]) or _answered(i, twins, views, view):
                continue
            if not _claimed(i, twins, views, there, view):
                yield Turned(here[i].span, en.span)
                break


def _marked(act: ArabicAct) -> bool:
    """Say whether a written ending makes a later noun the subject, so that order tells nothing."""
    after = next((at for at in range(act.at + 1, act.last) if at not in act.led), None)
    return (
        after is not None and nominative(act.words, after, clause_end(act.words, act.at), act.led) is not None
    )


def _full(en: Act) -> bool:
    """Say whether an act has two parties of whom something is known."""
    return bool(en.agent and en.agent.known and en.other and en.other.known)


def _answered(i: int, twins: set[int], views: Views, turned: View) -> bool:
    """Say whether another Arabic act says what an English one says, or this one does after all."""
    return any(
        view.straight
        and (view.close or not turned.close)
        and view.strength >= (turned.strength - 1 if at != i else 1)
        for (at, j), view in views.items()
        if j in twins and not (at != i and _taken(at, i, twins, views, view.strength))
    )


def _taken(at: int, i: int, twins: set[int], views: Views, strength: int) -> bool:
    """Say whether an Arabic act is what another act of the English says, and says it better."""
    return any(
        each.straight
        and each.close
        and each.strength > strength
        and (i, k) in views
        and not views[i, k].straight
        for (other, k), each in views.items()
        if other == at and k not in twins
    )


def _claimed(i: int, twins: set[int], views: Views, there: tuple[Act, ...], turned: View) -> bool:
    """Say whether an Arabic act is what some other act of the English says, and that one has no other."""
    return any(
        _full(there[j])
        and not any(each.straight for (k, other), each in views.items() if other == j and k != i)
        for (at, j), view in views.items()
        if at == i
        and j not in twins
        and view.straight
        and (view.close or not turned.close or there[j].lemma == "ask")
    )


def _view(ar: ArabicAct, en: Act, pair: Pair) -> View | None:
    """Say how two acts fit; None for acts that have nothing to do with one another."""
    if not _near(ar, en, pair):
        return None
    forms = likely(ar, pair.en)
    written = ar.words[ar.at].plain.lstrip("وف")
    if written[:1] == "أ" and any(makes(form.lemma, en.lemma) for form in forms):
        return None
    fits = [fit(ar, form, verb, en) for form in forms for verb in form.verbs if verb.group in en.groups]
    close, least = any(alike(form.lemma, en.lemma) for form in forms), 1
    if not (fits or close) and en.agent and en.other and en.agent.pronoun and en.other.pronoun:
        verbs = [(form, verb) for form in forms for verb in form.verbs if not verb.converse]
        fits, least = [fit(ar, form, verb, en) for form, verb in verbs], 2
    if not fits:
        return None
    good = max((sum(straight) for kind, straight, _ in fits if kind == "straight"), default=-1)
    if good >= (0 if close else least):
        return View(straight=True, strength=good, close=close)
    anyone = any(party and party.pronoun and party.who == YOU for party in (en.agent, en.other))
    strength = max((sum(crossed) for kind, _, crossed in fits if kind == "turned"), default=0)
    all_turned = all(kind == "turned" and sum(crossed) >= 1 for kind, _, crossed in fits)
    sure = strength == 2 and close and all(min(straight) < 0 for _, straight, _ in fits)
    weakest = min(sum(crossed) for _, _, crossed in fits)
    if not close and en.groups & _TALK:
        return View()
    turned = sure or (all_turned and weakest >= (1 if close and not anyone else 2))
    return View(turned=turned, strength=strength if sure else weakest, close=close)


def _near(ar: ArabicAct, en: Act, pair: Pair) -> bool:
    """Say whether two verbs stand where they may translate one another."""
    off = abs(ar.span.start / len(pair.ar) - en.word.start / len(pair.en))
    return off <= _SHARE or off * len(ar.words) <= _WORDS


def likely(ar: ArabicAct, english: str) -> tuple[Form, ...]:
    """Leave out readings whose person the English never uses: اتهمت is no I without any I, me or my.

    Where it does speak of an I but of no woman, and no noun of hers follows, it is an I.
    """
    heard = {"3"} | {person for person, words in _PERSONS.items() if words.search(english)}
    forms = tuple(form for form in ar.forms if form.subject.person in heard) or ar.forms
    if ar.words[ar.at].plain.lstrip("وف")[:1] == "ا" and any("أ" in word.plain for word in ar.words):
        forms = (
            tuple(form for form in forms if form.past or form.subject != ME) or forms
        )  # أستدعي has its hamza
    to_me = any(who.person == "1" and place in "biame" for place, who in ar.pronouns)
    forms = tuple(form for form in forms if not (to_me and form.subject.person == "1")) or forms
    forms = tuple(form for form in forms if not (form.lemma == "ورّث" and "e" in ar.led.values())) or forms
    to_you = any(who.person == "2" and place in "biamef" for place, who in ar.pronouns)
    forms = tuple(form for form in forms if not (to_you and form.subject.person == "2")) or forms
    mine = any(form.subject.person == "1" for form in forms)
    woman = (
        ar.at + 1 < ar.last and ar.bare(ar.at + 1) and ar.words[ar.at + 1].folded.endswith(("ه", "ي", "ات"))
    )
    if mine and not _WOMAN.search(english) and not woman:
        return tuple(form for form in forms if form.subject != SHE)
    return forms


def fit(
    ar: ArabicAct, form: Form, verb: Verb, en: Act, find: Places | None = None
) -> tuple[str, tuple[int, int], tuple[int, int]]:
    """Return how an act fits one reading of the Arabic, and how its parties suit the slots straight and crossed."""
    agent, other = slots(ar, form, verb, en, find)
    if verb.converse:
        agent, other = other, agent
    straight = (suits(en.agent, agent, other), suits(en.other, other, agent))
    crossed = (suits(en.agent, other, agent), suits(en.other, agent, other))
    if min(straight) >= 0:
        return "straight", straight, crossed
    turned = max(straight) <= 0 and min(crossed) >= 0 and max(crossed) > 0
    return "turned" if turned else "open", straight, crossed
