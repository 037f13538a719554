"""A clause about a noun turned round where no word leads it in: شاعر هجا الوالي, told as the poet whom he lampooned.

Of a noun without an article Arabic says at once what it does (رجل يبحث عن ابنته) or, by a pronoun joined to the verb or
its preposition, what is done to it (رجل تبحث عنه ابنته). Without that pronoun the noun can only act.
"""

from __future__ import annotations

import re

from align.checks._base import Context
from align.checks._means import Meanings, candidates, meanings
from align.checks._nominative import is_closed
from align.checks._readings import is_woman, light
from align.model import Pair, Span
from align.text.acts_ar import MARKS, RELATIVES, clause_end, led_words
from align.text.acts_forms import SUFFIXES, arabic_forms
from align.text.acts_phrases import DETERMINERS, STOPS, ending
from align.text.clauses import Clause, clauses
from align.text.names import SAME, latin, nearness
from align.text.parties import english_keys, gender, keys_at
from align.text.verbs_ar import shaped
from align.text.words import Token, tokens

_VERB, _IS = 0.5, 0.6
"""Cosines from which a word may be the verb of a clause, and the noun it is about or the other party."""
_BACK, _FAR = 5, 8
"""English words before who or whom among which its noun stands, and Arabic ones between a noun and its verb."""
_STEM = 2
_FEMININE = re.compile("^(?:س|قد)?ت|ت(?:ه|ها|هم|هن|هما)?$")
"""A verb of hers, as far as its first and last letters tell."""


def unled(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return an Arabic clause about a noun that acts in it, or is acted on, and its English that says the contrary."""
    words = tokens(pair.en)
    said = [each for each in clauses(words) if not each.party.pronoun]
    if context.encoder is None or not said:
        return None
    means = meanings(pair, context.encoder)
    for clause in (each for each in said if means.someone(each.party)):
        heads = _heads(means, words, clause)
        for at in candidates(means, clause.verb, least=_VERB) if heads else ():
            found = _other(means, at, clause, heads)
            if found is not None and _is_turned(means, at, found, clause, heads):
                return Span(means.words[at].start, means.words[found].end), clause.span
    return None


def _heads(means: Meanings, words: tuple[Token, ...], clause: Clause) -> set[int]:
    """Return the places of the Arabic words that may be what a clause is about: by a table, else by meaning."""
    low = [word.text.lower() for word in words]
    party = ending(words, low, clause.at - 1 - (low[clause.at - 1] == ","))
    keys = party.keys if party else frozenset[str]()
    sure = {at for at in means.solid if keys & keys_at(means.words, at)}
    maybe: set[int] = set()
    for word in reversed(words[max(0, clause.at - _BACK) : clause.at]):
        said = word.text.lower()
        if said in DETERMINERS or (said in STOPS and sure | maybe):
            break
        if not word.text[0].isalpha() or said in STOPS or said.endswith("ed"):
            continue
        if word.text[0].isupper():
            sure |= {at for at in means.solid if nearness(means.words[at].folded, latin(said)) <= SAME}
            continue
        sure |= {at for at in means.solid if english_keys(said) & keys_at(means.words, at)}
        maybe |= {at for at, fit in means.word(said).items() if fit >= _IS}
    maybe = {at for at in maybe if not arabic_forms(means.words[at])}
    return {at for at in sure or maybe if not light(means.words[at])}


def _other(means: Meanings, at: int, clause: Clause, heads: set[int]) -> int | None:
    """Return the place of the other party after a verb, where what the clause is about stands only before it."""
    words = means.words
    before = [head for head in heads if head < at]
    if not before or any(head > at for head in heads) or at - max(before) > _FAR:
        return None
    between = words[max(before) + 1 : at]
    if any(word.folded in RELATIVES or (word.text in MARKS and word.text != "،") for word in between):
        return None
    if words[at].folded[0] in "وف" and any(shaped(words[at])):
        return None
    fits = means.party(clause.party)
    best = max(fits, key=lambda place: fits[place], default=at)
    return best if fits.get(best, 0.0) >= _IS and at < best < clause_end(words, at) else None


def _is_turned(means: Meanings, at: int, other: int, clause: Clause, heads: set[int]) -> bool:
    """Say whether an Arabic verb has the noun before it act where the English has it acted on, or the contrary."""
    words = means.words
    head = max(place for place in heads if place < at)
    led, pronouns = led_words(words, at + 1, clause_end(words, at))
    its = {k for k, _, who in pronouns if who.person == "3"}
    joined = any(
        words[at].folded.endswith(end) and len(words[at].folded) > len(end) + _STEM for end in SUFFIXES
    )
    feminine = bool(_FEMININE.search(words[at].folded))
    free = not any(form.subject.person != "3" for form in arabic_forms(words[at])[:1])
    if clause.acts:
        after = {at + 1} if joined else {at + 2} if at + 1 in its else set()
        closed = is_closed(words[other]) or is_closed(words[min(other + 1, len(words) - 1)])
        woman = gender(clause.party.keys) == "f" or is_woman(words[other])
        return free and other in after and closed and woman == feminine
    nouns = [k for k in range(at + 1, other) if k not in led and not light(words[k])]
    return free and not (joined or its or nouns) and is_woman(words[head]) == feminine
