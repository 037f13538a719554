"""Whose it is, and by whom it was done: owners that have changed places, and deeds told by a noun.

`ابن الخياط` is the tailor's son, whatever the sentence says of the judge's daughter; `مقتل خالد على يد سعيد` tells
who killed whom without a verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from align.model import Pair, Span
from align.text.acts_forms import HE, ME, SHE, WE, Who, arabic_forms
from align.text.deeds_words import DEEDS
from align.text.names import SAME, latin, nearness
from align.text.names_find import is_common
from align.text.parties import arabic_keys, english_keys
from align.text.words import Token, lexicon, tokens

_LEADS = ("", "و", "ب", "ل", "ف", "وب", "ك", "ول")
_KIN = lexicon("father mother son daughter brother sister grandfather grandmother uncle aunt husband wife")
_MY = {"my": ME, "his": HE, "her": SHE, "our": WE, "their": Who("3", "", "p")}
_KIN_OWN = re.compile(r"\b(my|his|her|our|their) (\w+)\b", re.IGNORECASE)
_SUFFIX = (
    ("هما", Who("3", "", "d")),
    ("هم", _MY["their"]),
    ("هن", _MY["their"]),
    ("ها", SHE),
    ("نا", WE),
    ("ه", HE),
)
_HIM = {"me": ME, "him": HE, "her": SHE, "us": WE, "them": Who("3", "", "p")}
_LOOKS = re.compile(
    r"\b(my|his|her|our|their) \w+ (?:had |has |would |will )?(?:\w+ed|made|struck|caught|woke|drove|broke|hurt)"
    r" (me|him|her|us|them)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile("[وفبك]{0,2}ال|[وف]?لل")
_OWNED = re.compile(r"['’]s?$")
_OPEN = frozenset(("من",))


@lru_cache(maxsize=1)
def _deeds() -> tuple[dict[str, str], dict[str, frozenset[str]]]:
    """Return English nouns of deeds → what they say, and Arabic ones → all they may say."""
    ar: dict[str, frozenset[str]] = {}
    en: dict[str, str] = {}
    for row in DEEDS.strip().splitlines():
        english, arabic = row.split(" | ")
        key = "+" + english.split()[0]
        en |= dict.fromkeys(english.split(), key)
        for word in tokens(arabic):
            ar[word.folded] = ar.get(word.folded, frozenset()) | {key}
    return en, ar


@lru_cache(maxsize=65536)
def _owned(word: str) -> frozenset[str]:
    """Return what a folded Arabic noun may be that an owner follows."""
    if _ARTICLE.match(word):
        return frozenset()
    ar = _deeds()[1]
    found = frozenset[str]().union(
        *(ar.get(word[len(lead) :], frozenset()) for lead in _LEADS if word.startswith(lead))
    )
    return found | arabic_keys(word)


Owner = tuple[frozenset[str], str]
"""What the noun of an owner says, and its name."""


def _english(text: str) -> Iterator[tuple[frozenset[str], Owner, Span]]:
    """Yield (what is owned, whose it is, where) for `A's B` and `the B of A`."""
    words = tokens(text)
    low = [word.text.lower() for word in words]
    for at, word in enumerate(words):
        bare = _OWNED.sub("", low[at])
        if bare != low[at] and at + 1 < len(low) and (owner := _who(word, bare)):
            for to in range(at + 1, min(at + 3, len(low))):
                if (owned := _thing(low[to])) and not (
                    _done(owned) and low[to + 1 : to + 2] in (["from"], ["by"])
                ):
                    yield owned, owner, Span(word.start, words[to].end)
                    break
        if word.text == "of" and at and at + 2 < len(low) and (owned := _thing(low[at - 1])):
            to = at + 1 + (low[at + 1] in ("the", "a", "an"))
            if (owner := _who(words[to], low[to])) and low[to + 1 : to + 2] not in (["'"], ["’"]):
                yield owned, owner, Span(words[at - 1].start, words[to].end)


def _thing(word: str) -> frozenset[str]:
    deed = _deeds()[0].get(word)
    return english_keys(word) | (frozenset((deed,)) if deed else frozenset())


def _who(word: Token, low: str) -> Owner | None:
    """Return an owner: a noun of a party or a name."""
    if keys := english_keys(low):
        return keys, ""
    named = word.text[0].isupper() and not is_common(low) and len(low) > 3
    return (frozenset(), latin(low)) if named else None


def _is(word: Token, owner: Owner) -> bool:
    keys, name = owner
    return bool(keys & arabic_keys(word.folded)) or bool(name and nearness(word.folded, name) <= SAME)


def owners(pair: Pair) -> tuple[Span, Span] | None:
    """Return where the Arabic says whose something is, and where the English says it is another's."""
    said = list(_english(pair.en))
    if not said:
        return None
    words = [word for word in tokens(pair.ar) if word.text[0].isalpha()]
    low = {word.text.lower() for word in tokens(re.sub(r"['’]s\b", "", pair.en))}
    there = frozenset[str]().union(*(english_keys(word) for word in low))
    held = [
        (at, keys, at + 1 + (words[at + 1].folded in _OPEN and at + 2 < len(words) and _done(keys)))
        for at in range(len(words) - 1)
        if (keys := _owned(words[at].folded))
    ]
    for owned, owner, span in said:
        mine = [(at, to) for at, keys, to in held if keys & owned]
        if any(
            _is(words[to], owner)
            or (
                to + 1 < len(words)
                and not words[to + 1].folded.startswith("لل")
                and _is(words[to + 1], owner)
            )
            for _, to in mine
        ):
            continue
        if not any(_is(word, owner) for word in words):
            continue
        for at, to in mine:
            keys = arabic_keys(words[to].folded)
            if _definite(words[to]) and keys & there and not keys & owner[0]:
                return Span(words[at].start, words[to].end), span
        for at, keys, to in held:
            turned = _is(words[at], owner) and to == at + 1 and owned & arabic_keys(words[to].folded)
            if turned and _definite(words[to]) and not keys & owned and not _both(said, owned, owner):
                return Span(words[at].start, words[to].end), span
    return None


def _both(said: list[tuple[frozenset[str], Owner, Span]], owned: frozenset[str], owner: Owner) -> bool:
    """Say whether the English says elsewhere that the owner belongs to what it owns."""
    return any(other[0] & owned and owner[0] & things for things, other, _ in said)


def _done(keys: frozenset[str]) -> bool:
    """Say whether these are deeds, whose doer may be led in: بأمر من السلطان."""
    return any(key.startswith("+") for key in keys)


def _definite(word: Token) -> bool:
    own = bool(arabic_keys(word.folded)) and word.text.endswith(("ه", "ها", "هم", "نا"))
    return word.folded.startswith("ال") or own


def kin(pair: Pair) -> tuple[Span, Span] | None:
    """Return two relations whose owners have changed places: her father and my grandfather."""
    en = [
        (english_keys(found[2].lower()), _MY[found[1].lower()], Span(*found.span()))
        for found in _KIN_OWN.finditer(pair.en)
        if english_keys(found[2].lower()) & _KIN
    ]
    if len(en) != 2 or _same_who(en[0][1], en[1][1]) or en[0][0] & en[1][0]:
        return None
    ar = [
        (_kin_keys(word.folded), who, word.span) for word in tokens(pair.ar) if (who := _suffix(word.folded))
    ]
    ar = [each for each in ar if each[0]]
    crossed = []
    for keys, who, _ in en:
        mine = [each for each in ar if each[0] & keys]
        other = en[1][1] if who is en[0][1] else en[0][1]
        if len(mine) != 1 or not _same_who(mine[0][1], other):
            return None
        crossed.append(mine[0][2])
    begun, ended = sorted(crossed, key=lambda span: span.start)
    return Span(begun.start, ended.end), Span(en[0][2].start, en[1][2].end)


def _same_who(one: Who, other: Who) -> bool:
    return (one.person, one.gender, one.number) == (other.person, other.gender, other.number)


def _kin_keys(word: str) -> frozenset[str]:
    """Return what relation a word with a pronoun joined to it may be; جدي is no goat."""
    return _KIN & (arabic_keys(word) | (arabic_keys(word[:-1]) if word.endswith("ي") else frozenset()))


def _suffix(word: str) -> Who | None:
    if not arabic_keys(word) or "ال" in word[:3]:
        return None
    return next((who for end, who in _SUFFIX if word.endswith(end)), ME if word.endswith("ي") else None)


def looks(pair: Pair) -> tuple[Span, Span] | None:
    """Return something of one party that does a thing to another, where it is the other's: أزعجتني نظراتهم."""
    found = _LOOKS.search(pair.en)
    if not found:
        return None
    owner, other = _MY[found[1].lower()], _HIM[found[2].lower()]
    if owner.person == other.person and (owner.gender, owner.number) == (other.gender, other.number):
        return None
    words = tokens(pair.ar)
    crossed = None
    for verb, noun in pairwise(words):
        acted, mine = _joined(verb.folded), _joined(noun.folded)
        if acted is None or mine is None or not noun.text[0].isalpha() or not _acts_on(verb):
            continue
        if _same_who(acted, other) or _same_who(mine, owner):
            return None
        if _same_who(acted, owner) and _same_who(mine, other):
            crossed = Span(verb.start, noun.end)
    return (crossed, Span(*found.span())) if crossed else None


def _acts_on(word: Token) -> bool:
    """Say whether a word is a verb with an object joined to it, as far as can be told."""
    return word.folded.endswith("ني") or any(form.object for form in arabic_forms(word))


def _joined(word: str) -> Who | None:
    """Return the pronoun that a word of some length ends with."""
    for end, who in (("ني", ME), *_SUFFIX, ("ي", ME)):
        if word.endswith(end) and len(word) - len(end) > 2 and "ال" not in word[:3]:
            return who
    return None
