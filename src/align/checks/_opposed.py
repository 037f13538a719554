"""One and not the other: the burden lies on the tenant and not on the landlord."""

from __future__ import annotations

from align.checks._base import Context
from align.checks._means import Meanings, meanings
from align.model import Pair, Span
from align.text.acts_phrases import PREPOSITIONS, Party, ending, starting
from align.text.words import lexicon, tokens

_MARGIN, _LEAST, _SURE = 0.35, 0.4, 0.6
"""By how much the two must fit better the other way round, and how well the worse and the better of them."""
_LEADS = lexicon("علي الي من في عن مع ب ل")


def opposed(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return a contrast of two nouns, and its English where they have changed places."""
    if context.encoder is None:
        return None
    en = _english(pair.en)
    if len(en) != 1:
        return None
    means, (mine, other) = meanings(pair, context.encoder), en[0]
    first, second = means.parties(mine, other)
    found = None
    for yes, no in _arabic(means):
        straight, crossed = first[yes] + second[no], first[no] + second[yes]
        if straight >= crossed and min(first[yes], second[no]) >= _LEAST:
            return None
        fits = sorted((first[no], second[yes]))
        if crossed - straight >= _MARGIN and fits[0] >= _LEAST and fits[1] >= _SURE:
            begun, ended = sorted((yes, no))
            found = found or Span(means.words[begun].start, means.words[ended].end)
    span = Span(min(mine.span.start, other.span.start), max(mine.span.end, other.span.end))
    return (found, span) if found else None


def _english(text: str) -> list[tuple[Party, Party]]:
    """Return what is said and what is denied: X and not Y, X rather than Y, not X but Y."""
    words = tokens(text)
    low = [word.text.lower() for word in words]
    found = []
    for at in range(1, len(words) - 1):
        denied = low[at] in ("not", "never") and low[at - 1] in ("and", ",", "but", "—", "–")
        if not (denied or low[at : at + 2] in (["rather", "than"], ["instead", "of"])):
            continue
        after = at + 1 if denied else at + 2
        after += after < len(low) and low[after] in PREPOSITIONS
        back = at - 2 if denied else at - 1
        back -= back > 0 and low[back] in (",", "alone")
        one, other = ending(words, low, back) or _led(words, low, back), starting(words, low, after)
        if one and other and not other.pronoun:
            found.append((one, other))
    return found


def _led(words: tuple[object, ...], low: list[str], last: int) -> Party | None:
    """Return the noun phrase that ends at a word, also where a preposition leads it."""
    first = last
    while first > 0 and low[first] not in PREPOSITIONS and last - first < len(PREPOSITIONS):
        first -= 1
    return starting(words, low, first + 1) if low[first] in PREPOSITIONS else None  # type: ignore[arg-type]


def _arabic(means: Meanings) -> list[tuple[int, int]]:
    """Return the places of what is said and what is denied: على X لا على Y, X وليس Y, X دون Y."""
    words, found = means.words, []
    for at in range(1, len(words) - 1):
        if words[at].folded not in ("لا", "ليس", "وليس", "وليست", "ولا", "دون"):
            continue
        if words[at].folded == "ولا" and words[at - 1].text in "،,؛":
            continue  # it begins a clause of its own
        after = at + 1 + (words[at + 1].folded in _LEADS)
        before = at - 1 - (words[at - 1].text in "،,") - (words[at - 1].folded in ("وحده", "وحدها"))
        if (
            before >= 0
            and after < len(words)
            and words[before].text[0].isalpha()
            and words[after].text[0].isalpha()
        ):
            found.append((before, after))
    return found
