"""One Arabic name is spelled in several ways in the English of one document.

Each name is reported once, where the rarer spelling stands first; spellings that the project's names.tsv lists side by
side are not reported. Accents, apostrophes, hyphens and the article (al-Najmi, Najmi) make no difference.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from align.checks._base import Check, Context, Example, Hit
from align.checks._ledger import Entry, Same, accepted, ledger
from align.model import Bead, Pair, Severity
from align.text.names_find import arabic_words, names
from align.text.places import is_place

_ALIKE = 0.6
"""Share of letters two spellings of one name have in common: less, and they are two names of like sound."""
_CLOSE = 0.75
"""The same where both stand in one passage."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per name whose rarer spelling stands first in this pair."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    for rare, usual in _doubtful(Same(context.pairs or (pair,))).get(_number(pair, context), ()):
        if accepted(rare.ar, rare.en, context.names) and accepted(rare.ar, usual.en, context.names):
            continue
        en = next((name.span for name in names(pair.en) if name.latin == rare.latin), None)
        ar = next((word.span for word in arabic_words(pair.ar) if word.text == rare.ar), None)
        if en:
            yield Hit(_message(rare, usual), ar, en)


def _message(rare: Entry, usual: Entry) -> str:
    return (
        f"«{rare.ar}» is spelled “{rare.en}” here and “{usual.en}” elsewhere "
        f"({len(rare.beads)} and {len(usual.beads)} passages)."
    )


def _number(pair: Pair, context: Context) -> int:
    return _numbers(Same(context.pairs)).get(pair.bead, 0)


@lru_cache(maxsize=2)
def _numbers(same: Same) -> dict[Bead, int]:
    """Return bead → the number of its pair."""
    return {pair.bead: at for at, pair in reversed(list(enumerate(same.pairs)))}


@lru_cache(maxsize=2)
def _doubtful(same: Same) -> dict[int, list[tuple[Entry, Entry]]]:
    """Return number of a pair → the spellings to be reported there, each with the usual one."""
    found: dict[int, list[tuple[Entry, Entry]]] = {}
    for entries in ledger(same).arabic.values():
        ranked = sorted(entries, key=lambda entry: (-len(entry.beads), entry.beads))
        if is_place(ranked[0].en):
            continue
        rivals = [entry for entry in ranked[1:] if _is_rival(entry, ranked[0])]
        if rivals:
            found.setdefault(rivals[0].beads[0], []).append((rivals[0], ranked[0]))
    return found


def _is_rival(rare: Entry, usual: Entry) -> bool:
    """Say whether two spellings are of one name."""
    apart = not set(rare.beads) & set(usual.beads)
    bare = [form.latin.removeprefix("al").removeprefix("el") for form in (rare, usual)]
    alike = SequenceMatcher(a=bare[0], b=bare[1]).ratio() >= (_ALIKE if apart else _CLOSE)
    return alike and bare[0] != bare[1] and min(map(len, bare)) > 3


CHECK = Check(
    id="NAM001",
    name="name-inconsistent",
    category="terminology/inconsistent-with-terminology-resource",
    severity=Severity.HINT,
    explanation=__doc__ or "",
    examples=(
        Example("خرج خدام وعاد خدام", "Khaddam went out and Khaddam came back", findings=0),
        Example("خرج خدام وعاد خدام", "Khaddam went out and Khadam came back", findings=1),
        Example("كتب القذافي ثم تكلم القذافي", "Gaddafi wrote, then Qaddafi spoke", findings=1),
        Example("كتب القذافي ثم تكلم القذافي", "Gaddafi wrote, then al-Gaddafi spoke", findings=0),
        Example("جاء حسن وحسين", "Hassan and Husayn came", findings=0),
        Example("سأل نجيب وأجاب نجيب", "Najib asked and Nagib answered", findings=1),
    ),
    find=find,
)
