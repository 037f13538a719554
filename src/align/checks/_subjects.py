"""Subjects that have changed places between two clauses: the father feared the sea and the grandfather loved it."""

from __future__ import annotations

import re

from align.checks._base import Context
from align.checks._means import Meanings, candidates, meanings
from align.checks._readings import is_closed, is_woman, light
from align.model import Pair, Span
from align.text.acts_ar import clause_end, clause_start, led_words
from align.text.acts_phrases import Party
from align.text.frames import frames, subjects
from align.text.names_find import names
from align.text.names import SAME, latin, nearness
from align.text.parties import arabic_keys, english_keys
from align.text.words import Token, tokens

_VERB = 0.52
"""Cosine from which a word may be the verb of a clause of which only the subject is told."""
_CHAIN = 4
"""Words after a title that may be the name of who bears it."""
_ALIEN, _LESS, _FOUND = 0.56, 0.2, 0.7
"""How little the Arabic subject may mean the English one, and how well each must mean something else."""


def crossed(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return a verb with its Arabic subject, and its English with a subject that the Arabic has elsewhere."""
    said = subjects(pair.en) if context.encoder else ()
    if not said or context.encoder is None:
        return None
    means = meanings(pair, context.encoder)
    for verb, agent in said:
        beside = [agent.span, *(each.other.span for each in frames(pair.en) if each.verb == verb)]
        if not (agent.keys or agent.names):
            continue
        places = candidates(means, verb, least=_VERB)
        if len(places) != 1:
            continue
        subject = _subject(means.words, places[0], _named(means))
        if subject is not None and _is_another(means, subject, agent, beside):
            ar = sorted((places[0], subject))
            span = Span(means.words[ar[0]].start, means.words[ar[1]].end)
            return span, Span(min(agent.span.start, verb.start), max(agent.span.end, verb.end))
    return None


def _named(means: Meanings) -> set[int]:
    """Return the places of Arabic words that are names of the English."""
    said = [name.latin for name in names(means.english) if not name.common]
    return {at for at in means.solid if any(nearness(means.words[at].folded, name) <= SAME for name in said)}


def _subject(words: tuple[Token, ...], verb: int, named: set[int]) -> int | None:
    """Return the place of the noun that is surely the subject of an Arabic verb; None where two may be."""
    first, last = clause_start(words, verb), clause_end(words, verb)
    led, _ = led_words(words, first, last)
    if verb in led or verb + 1 >= last:
        return None
    before = next((at for at in range(verb - 1, first - 1, -1) if not light(words[at])), None)
    found = [
        at
        for at in (before, verb + 1)
        if at is not None
        and at not in led
        and words[at].folded[:1] != "و"
        and words[at].text[0].isalpha()
        and (is_closed(words[at]) or at in named)
    ]
    if len(found) != 1 or words[found[0] + 1 : found[0] + 2] and words[found[0] + 1].folded[:1] == "و":
        return None
    woman = is_woman(words[found[0]])
    feminine = words[verb].folded.endswith("ت") or words[verb].folded.lstrip("وفس").startswith("ت")
    return None if woman != feminine else found[0]


def _is_another(means: Meanings, subject: int, agent: Party, beside: list[Span]) -> bool:
    """Say whether an Arabic subject means another party of the English, which has its own elsewhere."""
    fits = means.party(agent)
    near = _CHAIN if agent.names else 1
    elsewhere = max((fit for at, fit in fits.items() if not -1 <= at - subject <= near), default=0.0)
    if fits[subject] > min(_ALIEN, elsewhere - _LESS) or elsewhere < _FOUND:
        return False
    word = means.words[subject]
    for other in tokens(means.english):
        if any(span.start <= other.start < span.end for span in beside) or not other.text[0].isalpha():
            continue
        if (
            not re.search(r"\b[a-z]", means.english[other.end : agent.span.start])
            and other.end <= agent.span.start
        ):
            continue  # a title or a name before a name
        keys = english_keys(other.text.lower())
        named = (
            other.text[0].isupper() and not keys and nearness(word.folded, latin(other.text.lower())) <= SAME
        )
        if named or (keys & arabic_keys(word.folded)):
            return True
    return False
