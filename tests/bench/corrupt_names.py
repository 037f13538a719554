"""How many wrong names and places the checks find in clean sentence pairs that were spoilt on purpose.

usage: python tests/bench/corrupt_names.py PAIRS.tsv [--show N] [--few N]

PAIRS.tsv holds one pair a line, Arabic, tab, English. One name of the English (a capitalised word that an Arabic word
transliterates) is replaced by another name of the same file, one country or city by another; a case counts as found
when the check raises a finding it does not raise on the untouched pair. Every spoilt pair is checked twice: alone, and
in its place among its neighbours, where other pairs may know the right name or the wrong one.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from pathlib import Path

from align.checks import Context, person, place, run
from align.checks._base import Check
from align.embed.use import UseEncoder
from align.model import Bead, Pair
from align.text.names import arabic, nearness
from align.text.names_find import arabic_words, names
from align.text.places import is_place, kin, places

_CHECKS = (person.CHECK, place.CHECK)
DOCUMENT = 50
"""Pairs of a file that are taken for one document."""


def _true_names(pair: Pair) -> list[tuple[int, int]]:
    words = arabic_words(pair.ar)
    return [
        (name.span.start, name.span.end)
        for name in names(pair.en)
        if not name.common and not is_place(name.text) and len(name.text) > 3
        and any(nearness(arabic(word.plain), name.latin) <= 0.1 for word in words)
    ]  # fmt: skip


def _true_places(pair: Pair) -> list[tuple[int, int]]:
    ar = {key for term in places(pair.ar, "ar") for key in term.keys}
    return [
        (each.span.start, each.span.end) for each in places(pair.en, "en") if each.sure and each.keys & ar
    ]


def _is_another(name: str, old: str) -> bool:
    """Say whether a name is not what is replaced, and no place that may stand for it."""
    old_keys, keys = ({key for term in places(each, "en") for key in term.keys} for each in (old, name))
    return name[:3] != old[:3] and not old_keys & {near for key in keys for near in kin(key)}


def cases(pairs: list[Pair], dice: random.Random) -> Iterator[tuple[str, int, str]]:
    """Yield (kind, number of the pair, spoilt English)."""
    for kind, find in (("name", _true_names), ("place", _true_places)):
        spots = [find(pair) for pair in pairs]
        pool = sorted(
            {
                pair.en[a:b].removesuffix("'s")
                for pair, found in zip(pairs, spots, strict=True)
                for a, b in found
            }
        )
        for number, (pair, found) in enumerate(zip(pairs, spots, strict=True)):
            if found:
                start, end = dice.choice(found)
                other = dice.choice([name for name in pool if _is_another(name, pair.en[start:end])])
                yield kind, number, pair.en[:start] + other + pair.en[end:]


def _raised(checks: tuple[Check, ...], pair: Pair, context: Context) -> set[str]:
    return {each.en_text + each.ar_text for each in run(checks, pair, context) if each.severity != "hint"}


def main() -> None:
    """Print one line per kind of error and way of looking, and some misses on request."""
    few = int(sys.argv[sys.argv.index("--few") + 1]) if "--few" in sys.argv else 10**9
    show = int(sys.argv[sys.argv.index("--show") + 1]) if "--show" in sys.argv else 0
    lines = [line.split("\t")[:2] for line in Path(sys.argv[1]).read_text("utf-8").splitlines()][:few]
    pairs = [Pair(ar, en, Bead((at,), (at,))) for at, (ar, en) in enumerate(lines)]
    whole = Context(pairs=tuple(pairs), encoder=UseEncoder())
    alone = Context(encoder=whole.encoder)
    found: dict[str, list[bool]] = {}
    for kind, number, spoilt in cases(pairs, random.Random(7)):
        before = _raised(_CHECKS, pairs[number], whole)
        other = Pair(pairs[number].ar, spoilt, pairs[number].bead)
        first = number - number % DOCUMENT
        near = (*pairs[first:number], other, *pairs[number + 1 : first + DOCUMENT])
        beside = Context(pairs=near, encoder=whole.encoder)
        for way, context in (("alone", alone), ("among others", beside)):
            hits = found.setdefault(f"{kind}, {way}", [])
            hits.append(bool(_raised(_CHECKS, other, context) - before))
            if not hits[-1] and sum(not hit for hit in hits) <= show:
                print(f"missed {kind}, {way}\n  {other.ar}\n  {pairs[number].en}\n  {spoilt}")
    flagged = sum(bool(_raised(_CHECKS, pair, whole)) for pair in pairs)
    for kind, hits in found.items():
        print(f"{kind:20} {sum(hits):5} of {len(hits):5}  {sum(hits) / len(hits):.3f}")
    print(f"clean pairs flagged  {flagged:5} of {len(pairs):5}  {flagged / len(pairs):.4f}")


if __name__ == "__main__":
    main()
