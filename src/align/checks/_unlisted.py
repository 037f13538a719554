"""Two parties about a verb that no table has, one of them at least a pronoun: she beckoned to him, he to her."""

from __future__ import annotations

from dataclasses import replace

from align.checks._acts import fit, likely
from align.checks._base import Context
from align.checks._means import Meanings, meanings, verbs
from align.model import Pair, Span
from align.text.acts import Act
from align.text.acts_ar import ArabicAct, arabic_acts, clause_end, clause_start, led_words
from align.text.acts_forms import Form, Verb, arabic_forms
from align.text.acts_phrases import IT
from align.text.frames import Frame, frames
from align.text.parties import arabic_keys
from align.text.verbs_ar import shaped

_DIRECT = Verb("any", frozenset("o"), converse=False)
_LED = Verb("any", frozenset(("l", "i", "a", "e", "b", "m", "w", "f", "o")), converse=False)
_MOST = 2
_SURE = 0.55
"""Cosine from which a word that no table has is taken for the verb."""


def unlisted(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return a clause in which a pronoun and another party have changed places, and its English."""
    if context.encoder is None or not any(_speaks(frame) for frame in frames(pair.en)):
        return None
    means = meanings(pair, context.encoder)
    told = [frame for frame in frames(pair.en) if _speaks(frame)]
    for frame in told:
        places = [] if frame.open else _in_order(pair.en, frame, verbs(means, frame))
        if not 0 < len(places) <= _MOST:
            continue
        kinds = [_kind(means, at, frame) for at in places]
        if "straight" in kinds or "turned" not in kinds:
            continue
        at = places[kinds.index("turned")]
        others = [each for each in told if each.verb != frame.verb and at in verbs(means, each)]
        said = any(_kind(means, at, each) == "straight" for each in others)
        rivals = (act.at for act in arabic_acts(pair.ar) if act.at not in places)
        if not said and not any(_kind(means, rival, frame, least=2) == "straight" for rival in rivals):
            spans = [frame.verb.span, frame.agent.span, frame.other.span]
            span = Span(min(each.start for each in spans), max(each.end for each in spans))
            return means.words[at].span, span
    return None


def _in_order(english: str, frame: Frame, places: list[int]) -> list[int]:
    """Return the one place of a verb that both texts have as often: the first is the first."""
    starts = sorted({each.verb.start for each in frames(english) if each.verb.text == frame.verb.text})
    if len(starts) < 2 or len(starts) != len(places):
        return places
    return [sorted(places)[starts.index(frame.verb.start)]]


def _speaks(frame: Frame) -> bool:
    """Say whether something is known of both parties, and one is a pronoun that says of whom."""
    parties = (frame.agent, frame.other)
    if not all(each.known for each in parties):
        return False
    return not any(each.pronoun and each.who == IT for each in parties) and any(
        each.pronoun for each in parties
    )


def _acts_too(form: Form, frame: Frame) -> bool:
    """Say whether a form without a pronoun has the English subject for its own: سألنا is we asked, or he asked us."""
    return frame.agent.pronoun and form.subject.person == frame.agent.who.person != "3"


def _kind(means: Meanings, at: int, frame: Frame, least: int = 0) -> str:
    """Say how one Arabic verb fits a clause of the English: straight (with so many sure parties), turned, or open."""
    words = means.words
    forms = arabic_forms(words[at]) or shaped(words[at])
    first, last = clause_start(words, at), clause_end(words, at)
    led, pronouns = led_words(words, first, last)
    unsure = not arabic_forms(words[at]) and means.word(frame.verb.text.lower())[at] < _SURE
    if at in led or not forms or unsure or arabic_keys(words[at].folded):
        return "open"
    near = tuple((place, who) for where, place, who in pronouns if where > at)
    ar = ArabicAct(at, words, forms, first, last, led, near)
    nouns = [each for each in (frame.agent, frame.other) if not each.pronoun]
    if nouns:
        if any(form.object is None and _acts_too(form, frame) for form in forms):
            return "open"
        forms = tuple(form for form in forms if form.object)
    if any(at + 1 not in means.places(ar, each) for each in nouns) or not forms:
        return "open"
    ar = replace(ar, forms=forms)
    en = Act(frame.verb.span, frame.verb.span, "", frozenset(("any",)), frame.agent, frame.other)
    verb = _LED if frame.led or near else _DIRECT
    found = [fit(ar, form, verb, en, means.places) for form in likely(ar, means.english)]
    if any(kind == "straight" and sum(straight) >= least for kind, straight, _ in found):
        return "straight"
    sure = any(
        kind == "turned" and sum(crossed) > 1 and max(straight) < 0 for kind, straight, crossed in found
    )
    return "turned" if sure and all(kind == "turned" for kind, _, _ in found) else "open"
