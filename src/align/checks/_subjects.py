"""Subjects that have changed places between two clauses: the father feared the sea and the grandfather loved it."""

from __future__ import annotations

from align.checks._base import Context
from align.checks._means import Meanings, candidates, meanings
from align.checks._readings import LIGHT, is_closed
from align.model import Pair, Span
from align.text.acts_ar import clause_end, clause_start, led_words
from align.text.acts_phrases import Party
from align.text.frames import frames, subjects
from align.text.words import Token

_ALIEN, _FOUND = 0.45, 0.7
"""How little the Arabic subject may mean the English one, and how well each must mean something else."""


def crossed(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return a verb with its Arabic subject, and its English with a subject that the Arabic has elsewhere."""
    said = subjects(pair.en) if context.encoder else ()
    if len(said) < 2 or context.encoder is None:
        return None
    means = meanings(pair, context.encoder)
    for verb, agent in said:
        others = [party for _, party in said if party.span != agent.span]
        beside = [each.other.span for each in frames(pair.en) if each.verb == verb]
        places = candidates(means, verb)
        if len(places) != 1 or not others:
            continue
        subject = _subject(means.words, places[0])
        if subject is not None and _is_another(means, subject, agent, others, beside):
            ar = sorted((places[0], subject))
            span = Span(means.words[ar[0]].start, means.words[ar[1]].end)
            return span, Span(min(agent.span.start, verb.start), max(agent.span.end, verb.end))
    return None


def _subject(words: tuple[Token, ...], verb: int) -> int | None:
    """Return the place of the noun that is surely the subject of an Arabic verb; None where two may be."""
    first, last = clause_start(words, verb), clause_end(words, verb)
    led, _ = led_words(words, first, last)
    if verb in led or verb + 1 >= last:
        return None
    before = next((at for at in range(verb - 1, first - 1, -1) if words[at].folded not in LIGHT), None)
    found = [
        at
        for at in (before, verb + 1)
        if at is not None and at not in led and words[at].folded[0] != "و" and words[at].text[0].isalpha() and is_closed(words[at])
    ]
    if len(found) != 1:
        return None
    woman = words[found[0]].text.endswith("ة")
    feminine = words[verb].folded.endswith("ت") or words[verb].folded.lstrip("وفس").startswith("ت")
    return None if woman != feminine else found[0]


def _is_another(means: Meanings, subject: int, agent: Party, others: list[Party], beside: list[Span]) -> bool:
    """Say whether an Arabic subject means another party of the English, which has its own elsewhere."""
    fits = means.party(agent)
    elsewhere = max((fit for at, fit in fits.items() if abs(at - subject) > 1), default=0.0)
    if fits[subject] > _ALIEN or elsewhere < _FOUND:
        return False
    apart = [each for each in others if not any(each.span.start < span.end and span.start < each.span.end for span in beside)]
    return any(means.party(each)[subject] >= _FOUND for each in apart)
