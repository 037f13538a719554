"""Names of the English that nothing in the Arabic sounds like: those that may stand for another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from align.checks._base import Context
from align.checks._ledger import Ledger, Same
from align.checks._names import vouched
from align.checks._seen import Seen, placed
from align.text.frequency import rareness
from align.text.names import SAME, arabic, bases, nearness, nearness_within
from align.text.names_words import FUNCTION_WORDS as _FUNCTION
from align.text.words import tokens

if TYPE_CHECKING:
    from align.embed._base import Encoder

SMALL = re.compile(r"(?<![^\W\d_])[a-z]{4,}(?![^\W\d_]|['’]\w)")
"""An English word without a capital."""
_DERIVED = re.compile(r"(?:lateral|tional|ological|ology|ations?)$")
"""Endings that no name has: the Hexalateral Committee, the Institute of Egyptology."""
_LETTERS = 4
"""Letters that a name must have to be heard in a word that its sense does not vouch for."""
HEARD, _KNOWN = 0.15, 0.05
"""Distance up to which a name is heard in some Arabic word; in one that the document knows as another name."""
_PARTS = 6
"""Letters of an English name that Arabic may write as two words."""
_RARE = 4.0
"""Rareness, powers of ten, from which a word's sounds need not be vouched for by its sense."""
_AMINO = re.compile(
    r"[-\[(](?:Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val)\W?"
    r"|\W?(?:Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val)[-\d\])]"
)
"""An amino acid in a chain or with its number: no name."""


def suspects(seen: Seen, known: Ledger, context: Context) -> Iterator[int]:
    """Yield the places of names that no Arabic word sounds like and that are neither places nor everyday words."""
    elsewhere, small = placed(seen.pair), _written_small(Same(context.pairs))
    for at, name in enumerate(seen.names):
        if at in seen.owner or name.common or name.span.start in elsewhere or _DERIVED.search(name.text):
            continue
        if _AMINO.match(seen.pair.en[name.span.start - 1 : name.span.end + 1]) or name.text in seen.pair.ar:
            continue
        if not (name.text.lower() in small and not name.led) and not _is_heard(
            seen, at, known, context.encoder
        ):
            yield at


@lru_cache(maxsize=2)
def _written_small(same: Same) -> frozenset[str]:
    """Return the English words that a document writes with a small letter."""
    return frozenset(word for pair in same.pairs for word in SMALL.findall(pair.en))


def _is_heard(seen: Seen, at: int, known: Ledger, encoder: Encoder | None) -> bool:
    """Say whether a name sounds like an Arabic word, or like two that stand together, whatever they mean."""
    name = seen.names[at].latin
    if len(name) < _LETTERS:
        return False
    owned = {word.start for word in seen.owner.values()}
    for word in seen.words:
        if word.start in owned or _FUNCTION.intersection(bases(word.folded)):
            continue
        entries = known.spellings(word.plain)
        most = _KNOWN if entries else HEARD
        if any(nearness_within(part, name, SAME) <= most for part in apart(arabic(word.plain))) and (
            rareness(bases(word.plain)) >= _RARE or vouched(word.text, seen.names[at].text, encoder)
        ):
            return True
    pairs = pairwise(tokens(seen.pair.ar)) if len(name) >= _PARTS else ()
    return any(nearness(arabic(one.plain + two.plain), name, SAME) <= HEARD for one, two in pairs)


@lru_cache(maxsize=4096)
def apart(word: str) -> tuple[str, ...]:
    """Return a word, and what is left of it when a function word that was run into it is off."""
    before = (word.removeprefix(each) for each in _FUNCTION)
    after = (word.removesuffix(each) for each in _FUNCTION)
    return tuple(dict.fromkeys((word, *(rest for rest in (*before, *after) if len(rest) > 2))))
