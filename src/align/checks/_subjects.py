"""Subjects that have changed places between two clauses: the pupil asked and the master answered."""

from __future__ import annotations

from itertools import permutations

from align.checks._base import Context
from align.checks._means import Meanings, candidates, meanings
from align.checks._nominative import is_closed
from align.checks._readings import begins, is_woman, light
from align.model import Pair, Span
from align.text.acts_ar import clause_end, clause_start, led_words
from align.text.acts_forms import arabic_forms
from align.text.acts_phrases import Party
from align.text.frames import subjects
from align.text.names import SAME, nearness
from align.text.names_find import names
from align.text.parties import arabic_keys
from align.text.words import Token, lexicon

_LEAST, _MARGIN, _BOTH = 0.6, 0.15, 0.4
"""How well each Arabic subject must mean that of the other verb, how much better than its own, and both together."""
_BY_ITSELF = 0.52
"""Cosine from which a word may be the verb of a clause of which only the subject is told."""

_TITLES = lexicon(
    "السيد السيده الاستاذ الاستاذه الدكتور الدكتوره الشيخ الحاج الحاجه الانسه الست العم الخاله المهندس المهندسه الخواجه"
    " الخواجا المحامي المحاميه النقيب العقيد اللواء الرائد"
)
"""Titles after which the name says who is meant."""


def crossed(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return two verbs of the Arabic, each with the subject that the English gives the other, and that English."""
    said = list(subjects(pair.en)) if context.encoder else []
    if len(said) < 2 or context.encoder is None or not any(agent.known for _, agent in said):
        return None
    means = meanings(pair, context.encoder)
    said = [each for each in said if means.someone(each[1])]
    named = _named(means)
    sole = {places[0] for verb, _ in said if len(places := candidates(means, verb, least=_BY_ITSELF)) == 1}
    found = [(verb, agent, _only(means, verb, named, sole)) for verb, agent in said]
    for (verb, agent, here), (later, other, there) in permutations(found, 2):
        if here is None or there is None or verb.start > later.start or here[0] == there[0]:
            continue
        if _is_exchanged(means, agent, other, here[1], there[1]):
            places = sorted((*here, *there))
            span = Span(means.words[places[0]].start, means.words[places[-1]].end)
            return span, Span(min(agent.span.start, verb.start), max(other.span.end, later.end))
    return None


def _only(means: Meanings, verb: Token, named: set[int], sole: set[int]) -> tuple[int, int] | None:
    """Return the one Arabic word that may be a verb and is not another's, and its subject."""
    places = candidates(means, verb, least=_BY_ITSELF)
    if len(places) > 1:
        places = [at for at in places if at not in sole]
    subject = _subject(means.words, places[0], named) if len(places) == 1 else None
    return None if subject is None else (places[0], subject)


def _is_exchanged(means: Meanings, agent: Party, other: Party, here: int, there: int) -> bool:
    """Say whether two Arabic subjects mean two English ones the other way round."""
    mine, theirs = means.parties(agent, other)
    gains = mine[there] - mine[here], theirs[here] - theirs[there]
    return min(mine[there], theirs[here]) >= _LEAST and min(gains) >= _MARGIN and sum(gains) >= _BOTH


def _named(means: Meanings) -> set[int]:
    """Return the places of Arabic words that are names of the English."""
    said = [name.latin for name in names(means.english) if not name.common]
    return {at for at in means.solid if any(nearness(means.words[at].folded, name) <= SAME for name in said)}


def _subject(words: tuple[Token, ...], verb: int, named: set[int]) -> int | None:
    """Return the place of the noun that is surely the subject of an Arabic verb; None where two may be."""
    first, last = clause_start(words, verb), clause_end(words, verb)
    led, pronouns = led_words(words, first, last)
    if verb in led or verb + 1 >= last:
        return None
    before = next((at for at in range(verb - 1, first - 1, -1) if not light(words[at])), None)
    so = words[verb].folded.startswith("ف") and arabic_forms(words[verb])
    before = None if so or begins(words[verb]) else before
    pronoun = any(at == verb + 1 for at, *_ in pronouns)
    after = verb + 1 + pronoun if verb + 1 + pronoun < last else verb + 1
    found = [
        at
        for at in (before, after)
        if at is not None
        and at not in led
        and (at < verb or words[at].folded[:1] != "و")
        and words[at].text[0].isalpha()
        and (
            is_closed(words[at])
            or at in named
            or (at > verb and arabic_keys(words[at].folded))
            or (at + 1 < last and is_closed(words[at + 1]))
        )
    ]
    if len(found) != 1 or _goes_with(words, found[0] + 1):
        return None
    woman = is_woman(words[found[0]])
    feminine = words[verb].folded.endswith("ت") or words[verb].folded.lstrip("وفس").startswith("ت")
    read = {form.subject.gender for form in arabic_forms(words[verb]) if form.subject.person == "3"}
    if woman != feminine and "fm"[not woman] not in read:
        return None
    titled = words[found[0]].folded in _TITLES and found[0] + 1 < last
    return found[0] + 1 if titled else found[0]


def _goes_with(words: tuple[Token, ...], at: int) -> bool:
    """Say whether a word adds a second noun to the one before it, and is no verb of its own."""
    return at < len(words) and words[at].folded[:1] == "و" and not begins(words[at])
