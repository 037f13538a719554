"""Names that only seem to be heard in the Arabic, while a foreign name stands there that nothing renders.

A short name sounds by accident like some word of a long passage: Louis like العام. Where the sounds are not quite its
own, and the word that it was most likely put for is surely another name, the accident accounts for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from align.checks._base import Context
from align.checks._ledger import Ledger
from align.checks._lost import is_variant
from align.checks._replaced import Replaced, replaced
from align.checks._seen import Seen, placed
from align.checks._suspects import apart
from align.text.foreign import rareness_of_stems
from align.text.names import SAME, arabic, nearness_within

_OWN = 0.02
"""Distance up to which the sounds of a word are a name's own."""
_ODDS = 1.9
"""Log-odds from which a name was put for a word (10,000 faithful pairs have one such, tests/bench/corrupt_names.py)."""
_STEMS = 4.4
"""Rareness, powers of ten, of that word in all that it may be a form of."""


def overheard(seen: Seen, known: Ledger, context: Context) -> Iterator[tuple[int, Replaced]]:
    """Yield the place of each such name and the word it was put for."""
    if not _has_stranger(seen):
        return
    elsewhere = placed(seen.pair)
    for at, name in enumerate(seen.names):
        if name.common or name.span.start in elsewhere or _is_there(seen, at):
            continue
        instead = replaced(seen, at, known, context)
        if instead is None or instead.odds < _ODDS or is_variant(name, instead.word):
            continue
        if _is_stranger(instead.word.plain):
            yield at, instead


def _is_there(seen: Seen, at: int) -> bool:
    """Say whether a name's own sounds are in the Arabic, or in no word even nearly, which makes it a suspect anyway."""
    name = seen.names[at].latin
    return any(
        nearness_within(part, name, SAME) <= _OWN for word in seen.words for part in apart(arabic(word.plain))
    )


def _has_stranger(seen: Seen) -> bool:
    taken = {word.start for word in seen.owner.values()}
    return any(word.start not in taken and _is_stranger(word.plain) for word in seen.words)


def _is_stranger(word: str) -> bool:
    return rareness_of_stems(word) >= _STEMS
