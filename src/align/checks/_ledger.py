"""The names of a whole document: which Arabic word is written how in English, and in which beads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from align.model import Pair
from align.text.names import arabic, bases, latin, nearness
from align.text.names_find import Name, arabic_words, names
from align.text.names_words import FUNCTION_WORDS
from align.text.words import folded

SURE = 0.1
"""Distance up to which two spellings are taken for one name without further evidence."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One Arabic name and one English spelling of it."""

    ar: str
    """As it stands in the text the first time, with whatever is joined to it."""
    en: str
    latin: str
    beads: tuple[int, ...]
    """Numbers of the pairs where both stand, ascending."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """Every pairing of names that the document itself vouches for."""

    english: dict[str, tuple[Entry, ...]]
    """Latin form → its entries."""
    arabic: dict[str, tuple[Entry, ...]]
    """Arabic base form → its entries; everyday words that happen to sound like a name are left out."""

    def spellings(self, word: str) -> tuple[Entry, ...]:
        """Return what an Arabic word of a text is called in English."""
        return next((self.arabic[base] for base in bases(arabic(word)) if base in self.arabic), ())


class Same:
    """The pairs of a document, looked up by identity: to compare them all would cost more than it saves."""

    def __init__(self, pairs: tuple[Pair, ...]) -> None:
        self.pairs = pairs

    def __hash__(self) -> int:
        return id(self.pairs)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and other.pairs is self.pairs


@lru_cache(maxsize=2)
def ledger(same: Same) -> Ledger:
    """Return the names of a document."""
    seen: dict[tuple[str, str], tuple[str, str, list[int]]] = {}
    passages: Counter[str] = Counter()
    for number, pair in enumerate(same.pairs):
        passages.update({base for word in arabic_words(pair.ar) for base in bases(arabic(word.plain))})
        for name, word in _sure(pair):
            base = base_of(word, name.latin)
            seen.setdefault((base, name.latin), (word, name.text, []))[2].append(number)
    entries = {
        key: Entry(word, text, key[1], tuple(dict.fromkeys(beads)))
        for key, (word, text, beads) in seen.items()
    }
    by_en: dict[str, list[Entry]] = {}
    by_ar: dict[str, list[Entry]] = {}
    for (base, form), entry in entries.items():
        by_en.setdefault(form, []).append(entry)
        by_ar.setdefault(base, []).append(entry)
    by_ar = {base: found for base, found in by_ar.items() if _is_name(base, found, passages[base])}
    return Ledger({k: tuple(v) for k, v in by_en.items()}, {k: tuple(v) for k, v in by_ar.items()})


def _is_name(base: str, entries: Sequence[Entry], passages: int) -> bool:
    """Say whether an Arabic word stands beside its English name in half of its passages."""
    named = {bead for entry in entries for bead in entry.beads}
    return len(base) > 2 and folded(base) not in FUNCTION_WORDS and 2 * len(named) >= passages


def base_of(word: str, form: str) -> str:
    """Return what is left of an Arabic word when the proclitics that a Latin form does not have are off."""
    return min(bases(arabic(word)), key=lambda base: (nearness(base, form), -len(base)))


def _sure(pair: Pair) -> list[tuple[Name, str]]:
    found = []
    for name in names(pair.en):
        if name.common:
            continue
        near = [
            word.text
            for word in arabic_words(pair.ar)
            if nearness(arabic(word.plain), name.latin, SURE) <= SURE
        ]
        if near:
            found.append((name, min(near, key=lambda word: nearness(arabic(word), name.latin, SURE))))
    return found


def accepted(ar: str, en: str, rows: Sequence[tuple[str, ...]]) -> bool:
    """Say whether the project lists an English spelling for an Arabic word of a text.

    Args:
        ar: One word.
        en: One word.
        rows: Arabic name, then the English spellings that the project accepts; names of several words match
            word by word.
    """
    forms = {arabic(base) for base in bases(arabic(ar))}
    return any(
        latin(en) in {latin(part) for spelling in row[1:] for part in spelling.replace("-", " ").split()}
        and forms & {base for part in row[0].split() for base in bases(arabic(part))}
        for row in rows
    )
