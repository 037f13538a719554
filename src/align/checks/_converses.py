"""A deed of two parties told from the other one: we bought it from him, he sold it to us."""

from __future__ import annotations

import re
from collections.abc import Sequence

from align.checks._base import Context
from align.checks._means import Meanings, meanings
from align.checks._readings import light
from align.model import Pair
from align.text.acts_ar import clause_end, clause_start, led_words
from align.text.acts_phrases import DETERMINERS
from align.text.antonyms import Pole
from align.text.frames import subjects
from align.text.words import folded

CONVERSE = frozenset(
    ("buying and selling", "lending and borrowing", "giving and taking", "giving and taking away",
     "sending and receiving", "asking for and offering", "hire and let", "teaching and learning", "finding and losing")
)  # fmt: skip
"""Deeds of two parties: each may be told as the other's deed."""
_PARTY = re.compile(r"(?:\W+\w+){0,5}\W+(?:to|from|by)\b|\W+(?:me|us|him|her|them)\b")
_FROM = re.compile(r"(?:\s+\w+){0,3}\s+(?:من|منه|منها|منهم|مني|منا)\b")
_PARTICIPLE = re.compile(r" (?:from|by|in|at|to|for|through|via)\b")
"""What follows a participle rather than a verb with its object: cans of film sent from the capital."""
_LED_EN = re.compile(r"(?:\W+(?!to\b|from\b)\w+){0,6}\W+(to|from)\W+(\w+(?: \w+){0,2})", re.IGNORECASE)
"""What follows a verb up to whom it is done to or from: sold his two fields to the widow."""
_FAR = 6
"""Words between an Arabic verb and whom a preposition leads in."""
_SAME, _MORE = 0.6, 0.1
"""Cosine from which the subjects of two verbs are one, and by how much a word must mean one more than the others."""


def told_back(pair: Pair, context: Context, one: Pole, other: Pole, here: Sequence[Pole]) -> bool:
    """Say whether the English tells one of the Arabic deeds of that kind from the other party.

    It does not where both verbs have one subject («اشترى الفلاحون الشعير», "the peasants sold barley"), nor where what
    one buys from in the one is whom one sells to in the other: «اشترى بيتا من أرملة», "he sold a house to a widow".
    """
    alike = [each for each in here if each.side == one.side]
    if _from_led(pair, context, one, other):
        return True
    if _of_one(pair, context, one, other) or _with_one(pair, context, one, other):
        return False
    return any(_converse(pair, each, other) for each in alike)


def _from_led(pair: Pair, context: Context, one: Pole, other: Pole) -> bool:
    """Say whether the subject of the English verb is whom the Arabic one is done from or to, however far off he stands.

    «اشترى صاحب المقهى كل ما في البيت من الأرملة» is "the widow sold the café owner all there was in the house".
    """
    agent = next((agent for verb, agent in subjects(pair.en) if verb.start == other.span.start), None)
    if context.encoder is None or agent is None or agent.pronoun:
        return False
    means = meanings(pair, context.encoder)
    verb = next((at for at in means.solid if means.words[at].start == one.span.start), None)
    if verb is None:
        return False
    theirs = _LED_EN.match(pair.en[other.span.end :])
    wanted = "mli" if theirs is None else "m" if theirs[1].lower() == "to" else "li"
    led = led_words(means.words, verb + 1, clause_end(means.words, verb))[0]
    fits = means.party(agent)
    best = max(fits, key=lambda at: fits[at], default=-1)
    beside = max((fits.get(at, 0.0) for at in _beside(means, verb)), default=0.0)
    lead = led.get(best, "")
    return best > verb and bool(lead) and lead in wanted and fits[best] >= max(_SAME, beside + _MORE)


def _of_one(pair: Pair, context: Context, one: Pole, other: Pole) -> bool:
    """Say whether the noun by the Arabic verb is the subject of the English verb."""
    agent = next((agent for verb, agent in subjects(pair.en) if verb.start == other.span.start), None)
    suffers = _PARTICIPLE.match(pair.en[other.span.end :])
    if context.encoder is None or agent is None or agent.pronoun or suffers:
        return False
    means = meanings(pair, context.encoder)
    verb = next((at for at in means.solid if means.words[at].start == one.span.start), None)
    fits = means.party(agent)
    near = () if verb is None else _beside(means, verb)
    best = max(fits.values(), default=0.0)
    return any(fits.get(at, 0.0) >= max(_SAME, best) for at in near)


def _with_one(pair: Pair, context: Context, one: Pole, other: Pole) -> bool:
    """Say whether the English leads in with to whom the Arabic leads in with from, or the other way about."""
    theirs = _LED_EN.match(pair.en[other.span.end :])
    if context.encoder is None or theirs is None:
        return False
    means = meanings(pair, context.encoder)
    verb = next((at for at in means.solid if means.words[at].start == one.span.start), None)
    if verb is None:
        return False
    led = led_words(means.words, verb + 1, clause_end(means.words, verb))[0]
    wanted = "m" if theirs[1].lower() == "to" else "li"
    mine = [at for at, place in led.items() if place in wanted and verb < at <= verb + _FAR]
    said = [word for word in theirs[2].split() if word.lower() not in DETERMINERS]
    if not mine or not said:
        return False
    fits = means.word(*said)
    return fits.get(mine[0], 0.0) >= _SAME


def _beside(means: Meanings, verb: int) -> tuple[int, ...]:
    """Return the places of the nouns right before and right after an Arabic verb that no preposition leads."""
    words = means.words
    first, last = clause_start(words, verb), clause_end(words, verb)
    led, _ = led_words(words, first, last)
    before = next((at for at in range(verb - 1, first - 1, -1) if not light(words[at])), None)
    after = next((at for at in range(verb + 1, last) if not light(words[at])), None)
    return tuple(at for at in (before, after) if at is not None and at not in led)


def _converse(pair: Pair, ar: Pole, en: Pole) -> bool:
    """Say whether the English tells the same deed from the other party: we bought it from him, he sold it to us."""
    if _FROM.match(folded(pair.ar[ar.span.end :])) and not re.match(
        r"(?:\W+\w+){0,5}\W+from\b", pair.en[en.span.end :]
    ):
        return True
    before = pair.en[: en.span.start].lower().split()
    subject = before[-1].strip("\"'“”‘’,;") if before else ""
    word = ar.span.of(pair.ar)
    if subject in ("i", "we"):
        return not word.endswith(("ت", "تُ", "نا", "ته", "تها", "ناه", "ناها")) and word[0] not in "أن"
    if subject in ("he", "she", "they"):
        return word.endswith(("ني", "ناه", "ناها", "نا"))
    return bool(_PARTY.match(pair.en[en.span.end :]))
