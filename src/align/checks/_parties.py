"""One member of a family, or one body, put for another: the mother for the son, the town for the company."""

from __future__ import annotations

import re

from align.checks._means import meanings
from align.embed._base import Encoder
from align.model import Pair, Span
from align.text.parties import english_keys, keys_at
from align.text.words import lexicon, tokens

_KINDS = (
    lexicon(
        "father mother son daughter brother sister grandfather grandmother uncle aunt husband wife nephew niece",
        "grandson",
    ),
    lexicon("company municipality ministry parliament court bank"),
    lexicon("lender debtor"),
    lexicon("landlord tenant"),
    lexicon("buyer merchant"),
    lexicon("plaintiff accused"),
    lexicon("teacher pupil"),
    lexicon("doctor patient nurse"),
    lexicon("guest host"),
    lexicon("guard prisoner thief"),
    lexicon("victim killer"),
    lexicon("lawyer client judge"),
    lexicon("bride groom"),
    lexicon("king queen"),
    lexicon("successor predecessor"),
    lexicon("employer employee worker"),
    lexicon("prosecutor lawyer judge"),
)
"""Parties of which one is never a freer word for another."""

Said = tuple[Span, frozenset[str]]
_CHILD = lexicon("son daughter brother sister")
_SEEN_FROM = (
    ("uncle", _CHILD, lexicon("nephew niece")), ("aunt", _CHILD, lexicon("nephew niece")),
    ("grandfather", _CHILD, lexicon("grandson")), ("grandmother", _CHILD, lexicon("grandson")),
    ("father", lexicon("son"), lexicon("grandson")), ("nephew", lexicon("father mother"), lexicon("uncle aunt")),
    ("niece", lexicon("father mother"), lexicon("uncle aunt")),
    ("grandson", lexicon("father mother"), lexicon("grandfather grandmother")),
)  # fmt: skip
"""Kin that both texts name → what another is to his own, and to that one: who inherits from his uncle is a nephew."""
_MEANT = 0.62
"""Cosine from which a word may mean a party."""
_UNSAID = re.compile("ً|[اي]ن$|^و?ب?(?:أبو|أبا|أبي|ابن|بنت)$")
"""An ending that no single member of a family has before a pronoun or a name: a door, a couple, or a word of names."""


def replaced(pair: Pair, encoder: Encoder | None = None) -> tuple[Span, Span] | None:
    """Return a party that only the Arabic has and one of its kind that only the English has."""
    words = tokens(pair.ar)
    ar = [
        (word.span, keys_at(words, at))
        for at, word in enumerate(words)
        if word.text[0].isalpha() and not _UNSAID.search(word.text)
    ]
    en = [(word.span, _keys(word.text)) for word in tokens(pair.en) if not pair.en.startswith("-", word.end)]
    here = frozenset[str]().union(*(keys for _, keys in ar))
    there = frozenset[str]().union(*(keys for _, keys in en))
    for kind in _KINDS:
        mine = [span for span, keys in ar if keys and keys <= kind and not keys & there]
        other = [span for span, keys in en if keys and keys <= kind and not keys & here]
        if (
            len(mine) == len(other) == 1
            and not _seen(ar, en, mine[0], other[0], here & there)
            and (kind is _KINDS[0] or not _meant(pair, mine[0], other[0], encoder))
        ):
            return mine[0], other[0]
    return None


def _seen(ar: list[Said], en: list[Said], mine: Span, other: Span, both: frozenset[str]) -> bool:
    """Say whether two words of kin name one person seen from two others that both texts have: a son, of an uncle."""
    one = next(keys for span, keys in ar if span == mine)
    two = next(keys for span, keys in en if span == other)
    return any(
        seen in both and ((one & near and two & far) or (two & near and one & far))
        for seen, near, far in _SEEN_FROM
    )


def _meant(pair: Pair, ar: Span, en: Span, encoder: Encoder | None) -> bool:
    """Say whether a word of the other side may mean one of two parties after all, though no table has it."""
    if encoder is None:
        return False
    means = meanings(pair, encoder)
    here = [word.text for word in tokens(pair.en) if word.text[0].isalpha() and word.start != en.start]
    there = means.word(en.of(pair.en))
    best = max((fit for at, fit in there.items() if means.words[at].start != ar.start), default=0.0)
    return best >= _MEANT or bool(here and means.within(ar.of(pair.ar), here) >= _MEANT)


def _keys(word: str) -> frozenset[str]:
    """Return what a word says of a party; nothing for one in capitals."""
    small = word.lower().removesuffix("'s").removesuffix("’s")
    return frozenset() if word.isupper() and len(word) > 1 else english_keys(small)
