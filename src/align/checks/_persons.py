"""Who a verb says does it, by person and gender: I wrote and he read, for «he wrote and I read».

Verbs of the English are paired with those of the Arabic by what they mean; the form of the latter tells the person.
One alone may be put freely (I heard, for «they told me»); two that are crossed, or one that a cleft stresses, are not.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import combinations

from align.checks._base import Context
from align.checks._means import Meanings, candidates, meanings, verbs
from align.checks._nominative import is_closed
from align.checks._readings import light
from align.model import Pair, Span
from align.text.acts_ar import CLAUSE_STOPS, clause_end, clause_start, led_words
from align.text.acts_english import english_forms
from align.text.acts_forms import HE, ME, WE, Form, Who, alike, arabic_forms
from align.text.acts_phrases import IT
from align.text.frames import Frame, frames
from align.text.frames_words import CONVERSE
from align.text.subjects import Said, spoken
from align.text.verbs_ar import shaped
from align.text.words import Token, lexicon

_LEAST, _OBJECT = 0.6, 0.55
"""Cosines from which a word may be a verb whose subject is told, and the object by which a light verb is found."""
_IS = 0.6
"""How well a noun must mean a party that is acted on in the English."""
_THAT = lexicon("ان لان بان لكن ولكن فان وان ولان")
_OURS = re.compile("(?:نا|ني|ي)$")
_APART, _NEXT = 0.3, 10
"""How far apart verbs of two texts may stand, as a share of them, and two of one text, in words."""


@dataclass(frozen=True, slots=True)
class Told:
    """An English verb with its subject, and the Arabic verb that says the same."""

    said: Said
    at: int
    whos: tuple[Who, ...]
    """Who may act, by the form of the Arabic verb."""
    listed: bool
    """The table has both verbs as translations of one another."""


def persons(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return two verbs of the Arabic that have each other's subject in the English, and those."""
    found = told(pair, context)
    for one, other in combinations(found, 2):
        if abs(one.at - other.at) > _NEXT or not all(differs(each.said, each.whos) for each in (one, other)):
            continue
        if not (one.listed or other.listed) or differs(one.said, other.whos) or differs(other.said, one.whos):
            continue
        words = meanings(pair, context.encoder).words if context.encoder else ()
        first, last = sorted((one.at, other.at))
        ends = [one.said.subject.span, one.said.verb.span, other.said.subject.span, other.said.verb.span]
        en = Span(min(span.start for span in ends), max(span.end for span in ends))
        return Span(words[first].start, words[last].end), en
    return None


def told(pair: Pair, context: Context) -> list[Told]:
    """Return the verbs of the English that one Arabic verb surely says, with who acts in both."""
    said = spoken(pair.en)
    if context.encoder is None or not said:
        return []
    means = meanings(pair, context.encoder)
    places = [_place(means, each) for each in said]
    often = Counter(at for at in places if at is not None)
    return [
        Told(each, at, whos, bool(_alike(means.words[at], each.verb)))
        for each, at in zip(said, places, strict=True)
        if at is not None and often[at] == 1 and (whos := acting(means, at, each.verb))
    ]


def _place(means: Meanings, said: Said) -> int | None:
    """Return the place of the one Arabic verb that may say what an English one says."""
    verb = said.verb
    found = [at for at in candidates(means, verb, least=_LEAST) if _is_near(means, at, verb)]
    if len(found) == 1:
        return found[0]
    if found or verb.text.lower() not in CONVERSE | {
        "do",
        "did",
        "does",
        "gave",
        "give",
        "put",
        "set",
        "went",
    }:
        return None
    return _by_object(means, verb)


def _by_object(means: Meanings, verb: Token) -> int | None:
    """Return the Arabic verb before what the object of an English one means: made an offer, قدّم عرضًا."""
    for frame in frames(means.english):
        if frame.verb == verb and not frame.lead and not frame.other.pronoun:
            fits = means.party(frame.other)
            noun = max(fits, key=lambda at: fits[at])
            if fits[noun] < _OBJECT:
                return None
            for at in range(noun - 1, max(-1, noun - 4), -1):
                if arabic_forms(means.words[at]):
                    return at
    return None


def _is_near(means: Meanings, at: int, verb: Token) -> bool:
    share = means.words[at].start / max(1, means.words[-1].end)
    return abs(share - verb.start / len(means.english)) <= _APART


def acting(means: Meanings, at: int, verb: Token | None = None) -> tuple[Who, ...]:
    """Return who may act by the form of an Arabic verb; nothing where the word may be no verb."""
    word = means.words[at]
    listed = arabic_forms(word)
    forms = (_alike(word, verb) if verb else ()) or listed or shaped(word)
    if word.text.endswith("نّا"):
        return (WE,)
    stands = _stands(means, at)
    whos = dict.fromkeys(form.subject for form in forms if stands or form.subject != HE or not form.past)
    bare = word.plain.lstrip("وف")
    if bare.startswith("ا") and any("أ" in each.plain for each in means.words):
        whos.pop(ME, None)  # written with hamza where it is one
    if _has_topic(means, at):
        third = [form.subject for form in (*forms, *shaped(word)) if form.subject.person == "3"]
        return tuple(dict.fromkeys(third))
    return tuple(whos)


def _has_topic(means: Meanings, at: int) -> bool:
    """Say whether a noun after that stands right before a verb, so that it is the subject: لأن المورّد أخلّ."""
    return at > 1 and means.words[at - 2].folded in _THAT and means.words[at - 1].folded.startswith("ال")


def _alike(word: Token, verb: Token) -> tuple[Form, ...]:
    """Return the forms of an Arabic word that the table has for translations of an English verb."""
    lemmas = {form.lemma for form in english_forms().get(verb.text.lower(), ())}
    return tuple(form for form in arabic_forms(word) if any(alike(form.lemma, lemma) for lemma in lemmas))


def _stands(means: Meanings, at: int) -> bool:
    """Say whether a word stands where a verb without any ending may: it is no noun after a verb or a preposition."""
    before = means.words[at - 1] if at else None
    listed = bool(arabic_forms(means.words[at]))
    if before is None or not before.text[0].isalpha():
        return listed or at == 0
    if before.folded in CLAUSE_STOPS or light(before) or means.words[at].folded[0] in "وف":
        return True
    if _has_topic(means, at):
        return True
    return listed and is_closed(before) and not arabic_forms(before)


def differs(said: Said, whos: tuple[Who, ...]) -> bool:
    """Say whether the subject of an English verb is none that an Arabic form allows."""
    return all(_differ(said, who) for who in whos)


def _differ(said: Said, there: Who) -> bool:
    here = said.subject.who
    if here.person != there.person:
        return True
    pronoun = said.subject.pronoun and here != IT
    single = here.number == there.number == "s"
    return pronoun and single and here.person == "3" and bool(here.gender) and here.gender != there.gender


def alone(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return a verb of the Arabic with a noun for its subject, and its English where an I or we acts on that noun.

    Only where nothing of the Arabic clause is of the first person: else it may say the same from the other side.
    """
    mine = [frame for frame in frames(pair.en) if frame.agent.pronoun and frame.agent.who.person == "1"]
    if context.encoder is None or not mine:
        return None
    means = meanings(pair, context.encoder)
    for frame in mine:
        same = [each for each in mine if each.agent.span == frame.agent.span]
        places = {at for each in same for at in verbs(means, each)}
        if (
            (frame.open and not any(not each.open for each in same))
            or len(places) != 1
            or not _acted(means, frame)
        ):
            continue
        at = places.pop()
        subject = _noun(means, at)
        if subject is not None and means.party(frame.other)[subject] >= _IS and not _of_us(means, at):
            begun, ended = sorted((at, subject))
            return Span(means.words[begun].start, means.words[ended].end), Span(
                frame.agent.span.start, frame.other.span.end
            )
    return None


def _acted(means: Meanings, frame: Frame) -> bool:
    return not frame.other.pronoun and means.someone(frame.other)


def _noun(means: Meanings, at: int) -> int | None:
    """Return the place of the noun with an article that is surely the subject of a verb of the third person."""
    whos = acting(means, at)
    if not whos or any(who.person != "3" for who in whos):
        return None
    first, last = clause_start(means.words, at), clause_end(means.words, at)
    led, _ = led_words(means.words, first, last)
    near = [k for k in (at - 1, at + 1) if first <= k < last and k not in led and is_closed(means.words[k])]
    return near[0] if len(near) == 1 and at not in led else None


def _of_us(means: Meanings, at: int) -> bool:
    """Say whether anything about a verb is of the first person."""
    first, last = clause_start(means.words, at), clause_end(means.words, at)
    _, pronouns = led_words(means.words, first, last)
    spoken_of = any(who.person == "1" for _, _, who in pronouns)
    return spoken_of or any(_OURS.search(word.folded) for word in means.words[first:last])
