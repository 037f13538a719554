"""Two names that have changed places: it was Salim who stayed and Karim who left, told the other way about.

Both names are there, so that nothing is missing; what goes with each of them tells. The words of a clause in the
English stand for words of one clause of the Arabic, wherever the sentence has been turned; where those that go with
either name stand in the clause of the other one, the names were exchanged. So they were where one side affirms what
the other denies: at Kafr Zaki, not Kafr Sami.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from align.checks._base import Context
from align.checks._correspondence import correspondence
from align.checks._places import couples
from align.checks._seen import Seen
from align.model import Span
from align.text.names import arabic, nearness
from align.text.names_find import Name
from align.text.places import listed
from align.text.words import Token

_SOUND, _STEM = 0.12, 4
"""Distance up to which a name is surely its Arabic, and letters by which two are one: France and French."""
_LEAST = 3
"""Words of both clauses together that must go with the other name."""
_MARKS = re.compile(r"[.,;:?!،؛؟]\W")
_NOT_EN = re.compile(
    r"[^.;?!]{0,12}\b(?:not|rather than|instead of)\b(?![^.;?!]*\b(?:but|also|only)\b)[^.;?!]{0,16}"
)
_NOT_AR = re.compile(r"[^.؛؟!]{0,24}(?<!\w)(?:لا|وليس|وليست|ليس|دون)(?!\w)[^.؛؟!]{0,24}")


def exchanged(seen: Seen, context: Context) -> Iterator[tuple[Span, Span, str]]:
    """Yield both names in the Arabic and in the English, where each stands for the other, and how that is known."""
    once = Counter(name.latin for name in seen.names)
    words = Counter(word.folded for word in seen.words)
    known = [
        at
        for at, word in sorted(seen.owner.items())
        if once[seen.names[at].latin] == 1 and words[word.folded] == 1 and _is_plain(seen.names[at], word)
    ]
    if len(known) < 2 or len({seen.owner[at].start for at in known}) < len(known):
        return
    for one, other in combinations(known, 2):
        others = [at for at in known if at not in (one, other)]
        first, second = (seen.names[at].latin for at in (one, other))
        alike = first[:_STEM] == second[:_STEM] or bool(_place_keys(first) & _place_keys(second))
        if _denied(seen, one, other) or (not alike and _apart(seen, others, (one, other), context)):
            ar = sorted((seen.owner[one].span, seen.owner[other].span), key=lambda span: span.start)
            yield (
                Span(ar[0].start, ar[1].end),
                Span(seen.names[one].span.start, seen.names[other].span.end),
                f"“{seen.names[one].text}” and “{seen.names[other].text}”",
            )
            return


def _place_keys(name: str) -> frozenset[str]:
    """Return the places that a name in Latin letters may be: France and French are one."""
    found = listed("en").get((name,))
    return found.keys if found else frozenset()


def _is_plain(name: Name, word: Token) -> bool:
    """Say whether a name is no everyday word and sounds as its Arabic does."""
    return not name.common and nearness(arabic(word.plain), name.latin, _SOUND) <= _SOUND


def _denied(seen: Seen, one: int, other: int) -> bool:
    """Say whether the English affirms the name that the Arabic denies, and denies the one that it affirms."""
    first, second = seen.owner[other], seen.owner[one]
    if first.start > second.start:
        return False
    between = seen.pair.en[seen.names[one].span.end : seen.names[other].span.start]
    return bool(_NOT_EN.fullmatch(between) and _NOT_AR.fullmatch(seen.pair.ar[first.end : second.start]))


def _apart(seen: Seen, known: list[int], both: tuple[int, int], context: Context) -> bool:
    """Say whether what goes with either name in its clause goes with the other in the Arabic."""
    pair = seen.pair
    ar, en = _cuts(pair.ar), _cuts(pair.en)
    here = [bisect(ar, seen.owner[at].start) for at in both]
    there = [bisect(en, seen.names[at].span.start) for at in both]
    if here[0] == here[1] or there[0] == there[1]:
        return False
    counts = Counter(_gone(seen, known, context, ar, en))
    own = [counts[said, meant] for said, meant in zip(there, here, strict=True)]
    other = [counts[said, meant] for said, meant in zip(there, reversed(here), strict=True)]
    return not any(own) and min(other) >= 1 and sum(other) >= _LEAST


def _gone(
    seen: Seen, known: list[int], context: Context, ar: list[int], en: list[int]
) -> Iterator[tuple[int, int]]:
    """Yield the English and the Arabic clause of every word that stands for another, and of every name."""
    found = correspondence(seen.pair, context)
    names = [name.span for name in seen.names]
    for i, j in couples(found).items():
        span = found.en[j].span
        if not any(each.start < span.end and span.start < each.end for each in names):
            yield bisect(en, span.start), bisect(ar, found.ar[i].span.start)
    for at in known:
        yield bisect(en, seen.names[at].span.start), bisect(ar, seen.owner[at].start)


def _cuts(text: str) -> list[int]:
    """Return where a text is cut into clauses by its marks."""
    return [mark.end() for mark in _MARKS.finditer(text)]
