"""Whose words stand in quotation marks: another's in the English, or two speakers made one.

«ضحك العم، ونهض سالم، فقال الطبيب: …» and "the uncle laughed, Salim got up and said": the doctor is lost, and his
words are given to another. «قال: …» and «فقالت: …» in one quotation are one person's.
"""

from __future__ import annotations

import itertools
import re
from functools import lru_cache

from align.checks._base import Context
from align.checks._hearers import fitted
from align.checks._ledger import Same, ledger
from align.checks._means import Meanings, meanings
from align.checks._speech import ANYONE
from align.model import Pair, Span
from align.text.names import SAME, nearness
from align.text.names_find import names
from align.text.parties import arabic_keys, english_keys, keys_at
from align.text.quotations import Said, Tag, arabic_said, english_tags, quotations
from align.text.words import tokens

_IS, _NOT, _MAY = 0.6, 0.45, 0.5
"""How well a word must mean a party; how well at most where it does not; and how well any English word may mean one
that is not said."""
_TURN = re.compile(r"\b(?:and|but|then|while|so|which|when|he|she|they)\b(?=.*[,:]\s*$)", re.DOTALL)
"""What leads in the words of the other one between two quotations."""
_BEHIND = 0.03
"""By how much it may mean another Arabic word better."""
_OF_RANK = frozenset(
    ("prince", "king", "governor", "ruler", "sultan", "caliph", "chief", "commander", "officer", "general", "colonel",
     "captain", "lord", "master", "minister", "mayor", "headman", "judge", "director", "manager", "head", "chairman")
)  # fmt: skip
"""Ranks of which one may be a freer word for another: the Emir, the governor."""
_NAME, _TWO = 4, 2
"""Words that may name a speaker: a title, a name, and what he is."""


def attributed(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return a verb of saying with its speaker, and the English that gives the words to another."""
    here = arabic_said(pair.ar)
    there = english_tags(pair.en) if here and context.encoder else ()
    if context.encoder is None or not there:
        return None
    if merged := _merged(pair, here, there) or _swapped(pair, context, here, there):
        return merged
    if len(here) != 1 or len(there) != 1 or here[0].speaker is None:
        return None
    means, said, tag = meanings(pair, context.encoder), here[0], there[0]
    span = Span(said.verb.start, means.words[here[0].speaker].end)
    whole = (
        Span(min(tag.verb.start, tag.speaker.span.start), max(tag.verb.end, tag.speaker.span.end))
        if tag.speaker
        else tag.verb
    )
    if _is_told(pair, means, said, tag) or _is_lost(pair, context, means, said, tag):
        return span, whole
    return None


def _merged(pair: Pair, here: tuple[Said, ...], there: tuple[Tag, ...]) -> tuple[Span, Span] | None:
    """Return where two take turns in the Arabic and one goes on in the English: no mark closes, no other speaks."""
    if len(here) != _TWO or len(there) != 1 or not _are_two(pair, *here):
        return None
    ar, en = quotations(pair.ar, "ar"), quotations(pair.en, "en")
    if len(ar) != _TWO or not en or len(en) > _TWO:
        return None
    between = pair.en[en[0].end : en[1].start] if len(en) > 1 else "-"
    long = en[-1].end - en[0].start >= (ar[0].end - ar[0].start) + (ar[1].end - ar[1].start)
    return (here[1].verb, en[-1]) if between.strip() and long and not _TURN.search(between) else None


def _swapped(
    pair: Pair, context: Context, here: tuple[Said, ...], there: tuple[Tag, ...]
) -> tuple[Span, Span] | None:
    """Return two verbs of saying in turn whose speakers have changed places: asked the judge, answered the porter."""
    if context.encoder is None or len(here) != _TWO or len(there) != _TWO:
        return None
    (one, other), (first, second) = here, there
    if first.speaker is None or second.speaker is None or first.speaker.pronoun or second.speaker.pronoun:
        return None
    if one.speaker is None or other.speaker is None:
        return None
    means = meanings(pair, context.encoder)
    mine, theirs = fitted(pair, means, first.speaker), fitted(pair, means, second.speaker)
    if min(mine.get(other.speaker, 0.0), theirs.get(one.speaker, 0.0)) < _IS:
        return None
    if max(mine.get(one.speaker, 0.0), theirs.get(other.speaker, 0.0)) > _NOT:
        return None
    return Span(one.verb.start, other.verb.end), Span(
        min(first.verb.start, first.speaker.span.start), max(second.verb.end, second.speaker.span.end)
    )


def _are_two(pair: Pair, one: Said, other: Said) -> bool:
    """Say whether two verbs of saying are of two speakers: of a man and a woman, or of two nouns."""
    if one.speaker is None or other.speaker is None:
        return one.woman != other.woman
    words = tokens(pair.ar)
    return words[one.speaker].folded != words[other.speaker].folded


def _name(said: Said) -> range:
    return range(said.speaker or 0, (said.speaker or 0) + _NAME)


def _is_told(pair: Pair, means: Meanings, said: Said, tag: Tag) -> bool:
    """Say whether the speaker of the Arabic is whom the English says it to."""
    if tag.listener is None or tag.listener.pronoun or tag.speaker is None:
        return False
    told, speaks = fitted(pair, means, tag.listener), fitted(pair, means, tag.speaker)
    inside = max((told.get(at, 0.0) for at in _name(said)), default=0.0)
    outside = max((fit for at, fit in told.items() if at not in _name(said)), default=0.0)
    if tag.speaker.pronoun:
        return inside >= _IS and inside > outside
    return (
        inside >= _IS
        and inside > outside
        and max((speaks.get(at, 0.0) for at in _name(said)), default=0.0) <= _NOT
    )


def _is_lost(pair: Pair, context: Context, means: Meanings, said: Said, tag: Tag) -> bool:
    """Say whether the English names another speaker, and has nothing that may be the one of the Arabic."""
    party, at = tag.speaker, said.speaker
    if party is None or at is None or party.pronoun or not means.someone(party):
        return False
    keys = frozenset[str]().union(*(keys_at(means.words, k) for k in _name(said) if k < len(means.words)))
    if (
        keys & party.keys
        or (keys & _OF_RANK and party.keys & _OF_RANK)
        or keys & ANYONE
        or party.keys & ANYONE
        or _is_rendered(pair, means, at)
    ):
        return False
    fits = fitted(pair, means, party)
    if max((fits.get(k, 0.0) for k in _name(said)), default=0.0) > _NOT:
        return False
    elsewhere = max((fit for k, fit in fits.items() if k not in _name(said)), default=0.0) >= _IS
    known = not party.names or any(
        name in ledger(Same(context.pairs)).english
        and not _is_called(Same(context.pairs), means.words[at].plain, name)
        for name in party.names
    )
    return elsewhere or (
        known and bool(arabic_keys(means.words[at].folded) or _is_name(context, means.words[at].plain))
    )


def _is_name(context: Context, word: str) -> bool:
    return bool(ledger(Same(context.pairs)).spellings(word))


def _is_rendered(pair: Pair, means: Meanings, at: int) -> bool:
    """Say whether anything in the English may be the noun that speaks in the Arabic."""
    said = [word for word in tokens(pair.en) if word.text[0].isalpha()]
    for place in (at, at + 1):
        if place >= len(means.words) or not means.words[place].text[0].isalpha():
            break
        word = means.words[place]
        if any(nearness(word.folded, each.latin) <= SAME for each in names(pair.en)):
            return True
        if any(keys_at(means.words, place) & english_keys(each.text.lower()) for each in said):
            return True
    return any(_means(means, at, word.text.lower()) for word in said)


def _means(means: Meanings, at: int, english: str) -> bool:
    """Say whether an English word may mean the Arabic word at a place, and no other means it better."""
    fits = means.word(english)
    return fits[at] >= _MAY and fits[at] >= max(fits.values()) - _BEHIND


@lru_cache(maxsize=256)
def _is_called(same: Same, noun: str, name: str) -> bool:
    """Say whether a document has a noun beside a name somewhere: the colonel, Shalabi."""
    for pair in same.pairs:
        words = tokens(pair.ar)
        for one, other in itertools.pairwise(words):
            if noun in (one.plain, other.plain) and any(
                nearness(each.folded, name) <= SAME for each in (one, other)
            ):
                return True
    return False
