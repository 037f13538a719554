"""What is between two parties without any verb: a gift from one to the other, one taller than the other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from align.checks._base import Context
from align.checks._means import Meanings, meanings
from align.model import Pair, Span
from align.text.acts import AUXILIARY, OPENERS
from align.text.acts_ar import clause_end, clause_start, led_words
from align.text.acts_forms import Who
from align.text.acts_phrases import ENDS, OBJECTS, Party, ending, starting
from align.text.antonyms import poles
from align.text.subjects import spoken
from align.text.words import Token, lexicon, tokens

_MARGIN, _LEAST, _SURE, _OPEN = 0.4, 0.42, 0.6, 0.3
"""By how much two parties must fit better the other way round; how well the worse and the better; and what a pronoun
is worth that may be the other's."""
_NEAR, _BACK = 7, 9
"""Words between two prepositions, and between a comparative and its subject."""
_IS = lexicon("is are was were am be been became become grew looked seemed proved")
_LESS = lexicon("less اقل")
_ELATIVE = re.compile("^[وف]?أ[^\\W\\d_]{2,4}$")

Slot = int | Who
"""An Arabic noun by its place, or a joined pronoun."""
Fits = dict[int, float]
"""Place → how well the word there means a party."""
Found = tuple[list[Slot], Slot, Span]
"""What may be the one, the other, and where both stand in the Arabic."""


@dataclass(frozen=True, slots=True)
class Both:
    """Two parties of the English and what stands between them."""

    one: Party
    other: Party
    span: Span
    word: str = ""
    """The comparative."""


def between(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return two parties that have changed places about two prepositions or a comparative, and the English."""
    if context.encoder is None:
        return None
    for english, arabic, alone in ((_given(pair.en), _sent, True), (_compared(pair.en), _elatives, False)):
        if not english:
            continue
        means = meanings(pair, context.encoder)
        here = list(arabic(means.words))
        for both in english:
            if alone and not (means.someone(both.one) and means.someone(both.other)):
                continue
            kinds = [_kind(means, both, each) for each in here]
            span = here[kinds.index("crossed")][2] if "crossed" in kinds else None
            if span and "straight" not in kinds and (alone or _is_said(means, both.word, span.of(pair.ar))):
                return span, both.span
    return None


def _given(text: str) -> list[Both]:
    """Return who it is from and to whom it is, for `to A from B` and `from B to A`."""
    words = tokens(text)
    low = [word.text.lower() for word in words]
    found = []
    for at, word in enumerate(low):
        if word != "from":
            continue
        giver = starting(words, low, at + 1)
        for to in range(max(0, at - _NEAR), min(len(low) - 1, at + _NEAR)):
            stretch = low[min(at, to) + 1 : max(at, to)]
            if (
                low[to] not in ("to", "for")
                or ENDS.intersection(stretch)
                or "," in stretch
                or len(stretch) < 1
            ):
                continue
            taker = starting(words, low, to + 1)
            if (
                giver
                and taker
                and AUXILIARY.isdisjoint(stretch)
                and "from" not in stretch
                and "to" not in stretch
            ):
                ends = (giver.span, taker.span)
                span = Span(
                    min(words[min(at, to)].start, *(each.start for each in ends)),
                    max(each.end for each in ends),
                )
                found.append(Both(giver, taker, span))
    return found


def _sent(words: tuple[Token, ...]) -> Iterator[Found]:
    """Yield the same of an Arabic text: من … إلى, من … ل, إلى … من."""
    for at, word in enumerate(words):
        if word.folded.lstrip("وف") not in ("من", "مني", "منه", "منها", "منا", "منهم"):
            continue
        first, last = max(clause_start(words, at), at - _NEAR), min(clause_end(words, at), at + _NEAR)
        led, pronouns = led_words(words, first, last)
        givers: list[Slot] = [who for k, place, who in pronouns if place == "m" and k == at]
        givers += [at + 1] if not givers and led.get(at + 1) == "m" else []
        takers: list[tuple[int, Slot]] = [(k, who) for k, place, who in pronouns if place in "li"]
        takers += [
            (k, k)
            for k, place in led.items()
            if place and place in "li" and k not in [each for each, _ in takers]
        ]
        for giver, (k, taker) in product(givers, takers):
            yield [giver], taker, Span(words[min(at, k)].start, words[max(at, k)].end)


def _compared(text: str) -> list[Both]:
    """Return who is compared and to whom: A is taller than B."""
    words = tokens(text)
    low = [word.text.lower() for word in words]
    found = []
    for at, word in enumerate(low):
        if word != "than" or at < 2 or at + 1 >= len(low):
            continue
        who = OPENERS.get(low[at + 1])
        other = Party(words[at + 1].span, who, pronoun=True) if who else starting(words, low, at + 1)
        more = next(
            (
                k
                for k in range(at - 1, max(0, at - 5), -1)
                if low[k].endswith("er") or low[k] in ("more", "less")
            ),
            None,
        )
        if other is None or more is None:
            continue
        said = [
            each
            for each in spoken(text)
            if each.verb.start < words[at].start and low[more] in ("more", "less")
        ]
        one = said[-1].subject if said else _subject(words, low, more)
        if one and one.span.end < words[more].start:
            found.append(Both(one, other, Span(one.span.start, other.span.end), " ".join(low[more:at])))
    return found


def _subject(words: tuple[Token, ...], low: list[str], at: int) -> Party | None:
    for back in range(at - 1, max(0, at - _BACK), -1):
        if low[back] in ENDS or low[back] == ",":
            return None
        if low[back] in _IS:
            last = back - 1
            while last > 0 and low[last] in AUXILIARY:
                last -= 1
            who = OPENERS.get(low[last]) or OBJECTS.get(low[last])
            return Party(words[last].span, who, pronoun=True) if who else ending(words, low, last)
    return None


def _elatives(words: tuple[Token, ...]) -> Iterator[Found]:
    """Yield the nouns before an Arabic comparative, and what follows its من."""
    for at, word in enumerate(words):
        if not _ELATIVE.match(word.plain) or at == 0:
            continue
        first, last = clause_start(words, at), clause_end(words, at)
        led, pronouns = led_words(words, first, last)
        before: list[Slot] = [k for k in range(first, at) if k not in led and words[k].text[0].isalpha()]
        after: list[tuple[int, Slot]] = [
            (k, who) for k, place, who in pronouns if place == "m" and 0 < k - at < 4
        ]
        after += [
            (k, k)
            for k, place in led.items()
            if place == "m" and 0 < k - at < 5 and k not in [one for one, _ in after]
        ]
        for k, slot in after[:1]:
            yield before, slot, Span(word.start, words[k].end)


def _fit(party: Party, fits: Fits, slot: Slot) -> float:
    """Return how well a party of the English fits what an Arabic slot holds."""
    if isinstance(slot, int):
        open_ = _OPEN if party.who.person == "3" else 0.0
        return open_ if party.pronoun else fits.get(slot, 0.0)
    if party.who.person != slot.person:
        return 0.0
    if not party.pronoun:
        return _OPEN
    return float(party.who.gender == slot.gender or slot.person != "3")


def _kind(means: Meanings, both: Both, each: Found) -> str:
    """Say whether two parties stand as they do in the Arabic (straight), surely in one another's place, or open."""
    slots, slot, _ = each
    nouns = not (both.one.pronoun or both.other.pronoun)
    one, other = (
        means.parties(both.one, both.other) if nouns else (means.party(both.one), means.party(both.other))
    )
    mine = max((_fit(both.one, one, place) for place in slots), default=0.0)
    theirs = max((_fit(both.other, other, place) for place in slots), default=0.0)
    here, there = _fit(both.one, one, slot), _fit(both.other, other, slot)
    if min(mine, there) >= _SURE:
        return "straight"
    fits = sorted((theirs, here))
    sure = sum(fits) - mine - there >= _MARGIN and fits[0] >= _LEAST and fits[1] >= _SURE
    return "crossed" if sure else "open"


def _is_said(means: Meanings, english: str, arabic: str) -> bool:
    """Say whether a comparative is no opposite of another: taller, for أقصر, or more, for أقل."""
    if bool(_LESS & set(english.split())) != any(word.folded in _LESS for word in tokens(arabic)):
        return False
    there = {(pole.group, pole.side) for pole in poles(arabic, "ar")}
    here = {(pole.group, pole.side) for pole in poles(english, "en")}
    clash = any(group == other and side != far for (group, side), (other, far) in product(here, there))
    word = re.sub("^(?:more|less) ", "", english).split()[0]
    return not clash and max(means.within(part.text, [word]) for part in tokens(arabic)) >= _LEAST
