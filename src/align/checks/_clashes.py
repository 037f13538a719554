"""Words of the field tables, one of each side, that are different things and each on its side alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from align.checks._contrast import place, reach
from align.checks._unsaid import unsaid
from align.model import Pair
from align.text.fields import Sense, firm
from align.text.fields_firm import leagues
from align.text.fields_kinds import kindred, mixed
from align.text.fields_near import near
from align.text.names import arabic, nearness
from align.text.names_find import names
from align.text.words import folded, listed, plain

WORDS, SHARE = 8, 0.15
"""How far off a word of the same field may stand: in words, or as a share of the text."""
_SOUND = 0.1
"""Distance up to which an English name is how an Arabic word sounds."""
_BEFORE = 7
"""Words in which a denial makes غير mean "only": لم يجد غير منجل."""
_CAPITAL = frozenset(
    listed(
        "lunar_months calendar noble_titles rulers law_schools faiths scripture church_rites muslim_feasts courts",
        "papers_of_trade insect_orders animal_classes heavens sky_events",
    )
)
"""Fields whose English words are written with a capital, names or not."""
_SKY, _FIRST_NAME = frozenset(("heavens", "sky_events")), re.compile(r"[A-Z]\w+ [A-Z]\w")
"""Fields whose words may be the first part of a name: Moon Jae-in, Mercury Records."""
_BE = frozenset(("يكن", "تكن", "يكونوا", "اكن", "نكن"))
"""Forms of to be, between a denial and what is denied: لم يكن بخيلا."""
_DENIAL = re.compile(r"[وف]?(?:لا|لم|لن|ما|ليس|ليست|غير)")
KIN_WORDS, KIN_SHARE = 5, 0.08
"""The same for a word of a kindred field."""


def clashes(pair: Pair) -> Iterator[tuple[Sense, Sense]]:
    """Yield words of one field, on either side, that nothing on the other side answers; the nearest pairs first."""
    yield from _clashing(pair, _of_one_field, reach(pair, WORDS, SHARE))


def kindred_clashes(pair: Pair) -> Iterator[tuple[Sense, Sense]]:
    """Yield the same for words of kindred fields, nearer to one another."""
    yield from _clashing(pair, _of_kindred_fields, reach(pair, KIN_WORDS, KIN_SHARE))


def mixed_clashes(pair: Pair, crossed: Iterable[tuple[Sense, Sense]]) -> Iterator[tuple[Sense, Sense]]:
    """Yield the same for words of firm fields that are mixed up with one another, but for words that clash already."""
    done = {word.span for each in crossed for word in each}
    for ar, en in _clashing(pair, of_mixed_fields, reach(pair, KIN_WORDS, KIN_SHARE)):
        if not done & {ar.span, en.span}:
            yield ar, en


def _clashing(
    pair: Pair, related: Callable[[Sense, Sense], bool], within: float
) -> Iterator[tuple[Sense, Sense]]:
    left = unsaid(pair)
    here = [each for each in left.ar if not (_is_denied(each, pair.ar) or _is_sounded(each, pair))]
    there = [each for each in left.en if not _is_name(each, pair.en)] if here else []
    off = {
        (i, j): abs(place(one, pair.ar) - place(other, pair.en))
        for i, one in enumerate(here)
        for j, other in enumerate(there)
        if related(one, other) and not _are_near(one, other)
    }
    done: set[tuple[str, int]] = set()
    told: list[Sense] = []
    for i, j in sorted(off, key=lambda key: (off[key], key)):
        if off[i, j] <= within and not done & {("ar", i), ("en", j)} and not _within(here[i], told):
            done |= {("ar", i), ("en", j)}
            told.append(here[i])
            yield here[i], there[j]


def _within(sense: Sense, told: list[Sense]) -> bool:
    """Say whether a word shares letters with one that is told: a phrase is told once."""
    return any(sense.span.start < each.span.end and each.span.start < sense.span.end for each in told)


def _are_near(ar: Sense, en: Sense) -> bool:
    """Say whether a word stands for the whole, the part or the kind of what another one is."""
    return near(frozenset(name for _, name in ar.sure), frozenset(name for _, name in en.sure))


def _of_one_field(ar: Sense, en: Sense) -> bool:
    return bool(_shared(ar, en))


def is_firm(ar: Sense, en: Sense) -> bool:
    """Say whether two words share a field that no encoder need be asked about."""
    return bool(_shared(ar, en) & firm())


def _shared(ar: Sense, en: Sense) -> frozenset[str]:
    """Return the fields and leagues of fields of both."""
    fields = [leagues(frozenset(field for field, _ in each.sure)) for each in (ar, en)]
    return fields[0] & fields[1]


def _of_kindred_fields(ar: Sense, en: Sense) -> bool:
    """Say whether two words may be of kindred fields."""
    families = [frozenset[int]().union(*(kindred(field) for field, _ in each.sure)) for each in (ar, en)]
    return bool(families[0] & families[1])


def of_mixed_fields(ar: Sense, en: Sense) -> bool:
    """Say whether two words may be of firm fields that are mixed up."""
    families = [frozenset[int]().union(*(mixed(field) for field, _ in each.sure)) for each in (ar, en)]
    return bool(families[0] & families[1])


def _is_denied(sense: Sense, text: str) -> bool:
    """Say whether an Arabic word stands right after a denial: its rendering may be the opposite, undenied."""
    *before, last = ["", *(folded(word) for word in text[: sense.span.start].split()[-_BEFORE:])]
    last = before[-1] if last in _BE and before else last
    only = last.endswith("غير") and any(_DENIAL.fullmatch(word) for word in before)
    return _DENIAL.fullmatch(last) is not None and not only


def _is_sounded(sense: Sense, pair: Pair) -> bool:
    """Say whether an Arabic word is a name that the English spells out: al-Naqqash is no engraver there."""
    word = arabic(plain(sense.span.of(pair.ar)))
    return any(not name.common and nearness(word, name.latin, _SOUND) <= _SOUND for name in names(pair.en))


def _is_name(sense: Sense, text: str) -> bool:
    """Say whether a single English word is capitalised inside a sentence; a term may be: the Mixed Court."""
    fields = {field for field, _ in sense.sure}
    if fields & _SKY and _FIRST_NAME.match(text[sense.span.start :]):
        return True
    if " " in sense.span.of(text) or fields & _CAPITAL:
        return False
    before = text[: sense.span.start].rstrip()
    return text[sense.span.start].isupper() and bool(before) and before[-1] not in ".!?:“\"'‘(—…"
