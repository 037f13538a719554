"""Anchors → sentence numbers: where the sentences of a decision stand in the text of today."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from align.review.content import Anchor, around, digest
from align.review.rare import WordIndex, index_words, sharing

ALIKE = 85.0
"""Least similarity, 0-100, at which a changed sentence is taken for the one that was decided on."""
_CLEAR = 2.0
"""A fuzzy match must beat the next best by this much, or the neighbours must decide."""
_NEIGHBOUR = 3.0
"""What an unchanged neighbour adds when matches are weighed against each other; never to the score itself."""
_TRIED = 30
"""Sentences weighed for one anchor."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an anchor was found."""

    number: int
    score: float
    """100 when the text is the same."""


def place(
    wanted: Iterable[Anchor], texts: Sequence[str], aliases: Mapping[str, str] | None = None
) -> dict[str, Place]:
    """Find each anchor's sentence in a text; anchors that cannot be found are absent.

    Args:
        wanted: Anchors of one side, in any order.
        texts: Every sentence of the side.
        aliases: Digest of an original text → digest of its edited text, for texts that may hold either.

    Returns:
        Anchor key → place. Two different sentences never share a place.
    """
    unique = {anchor.key: anchor for anchor in wanted}
    hashes = [digest(text) for text in texts]
    found = _exact(unique.values(), hashes, aliases or {})
    taken = {spot.number for spot in found.values()}
    missing = [anchor for key, anchor in unique.items() if key not in found]
    if missing and len(taken) < len(texts):
        found |= _alike(missing, texts, hashes, taken)
    return found


def _exact(wanted: Iterable[Anchor], hashes: list[str], aliases: Mapping[str, str]) -> dict[str, Place]:
    where: dict[str, list[int]] = defaultdict(list)
    for number, mark in enumerate(hashes):
        where[mark].append(number)
    groups: dict[str, list[Anchor]] = defaultdict(list)
    for anchor in wanted:
        groups[anchor.hash].append(anchor)
    found: dict[str, Place] = {}
    for mark, group in groups.items():
        numbers = where.get(mark) or where.get(aliases.get(mark, ""), [])
        if len(numbers) == 1 and all(anchor.of == 1 for anchor in group):
            found |= {anchor.key: Place(numbers[0], 100.0) for anchor in group}
        elif numbers:
            found |= _among_twins(group, numbers, hashes)
    return found


def _among_twins(group: list[Anchor], numbers: list[int], hashes: list[str]) -> dict[str, Place]:
    """Tell copies of one sentence apart by their neighbours, then by their order; one anchor a copy.

    When copies have gone, an anchor without a neighbour left is not given to another copy.
    """
    beside = _by_neighbours(numbers, hashes)
    offers = sorted(
        (-_neighbours(anchor, number, hashes), abs(anchor.at - number), anchor.nth, anchor.key, number)
        for anchor in group
        for number in _near(anchor, numbers, beside)
    )
    whole = all(anchor.of <= len(numbers) for anchor in group)
    found: dict[str, Place] = {}
    taken: set[int] = set()
    for agreeing, _, _, key, number in offers:
        if key not in found and number not in taken and (agreeing or whole):
            found[key] = Place(number, 100.0)
            taken.add(number)
    return found


def _by_neighbours(numbers: list[int], hashes: Sequence[str]) -> dict[tuple[str, str], list[int]]:
    """Index copies by their neighbours, both together and each alone (the other then "*"), a few under each."""
    beside: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number in numbers:
        _, prev, following = around(hashes, number)
        for context in ((prev, following), (prev, "*"), ("*", following)):
            if len(beside[context]) < _TRIED:
                beside[context].append(number)
    return beside


def _near(anchor: Anchor, numbers: list[int], beside: Mapping[tuple[str, str], list[int]]) -> Iterable[int]:
    """Return the copies worth weighing: all of a few, and of very many those that fit or lie near."""
    if len(numbers) <= _TRIED:
        return numbers
    first = max(bisect_left(numbers, anchor.at) - _TRIED // 2, 0)
    contexts = ((anchor.prev, anchor.next), (anchor.prev, "*"), ("*", anchor.next))
    fitting = (number for context in contexts for number in beside.get(context, ()))
    return {*numbers[first : first + _TRIED], *fitting}


def _neighbours(anchor: Anchor, number: int, hashes: Sequence[str]) -> int:
    """Count the neighbours, 0 to 2, that are the anchor's own; an end of the text counts like one."""
    _, prev, following = around(hashes, number)
    return (prev == anchor.prev) + (following == anchor.next)


def _alike(
    missing: list[Anchor], texts: Sequence[str], hashes: list[str], taken: set[int]
) -> dict[str, Place]:
    """Give each missing anchor the free sentence most like it, best pairs first."""
    free = [number for number in range(len(texts)) if number not in taken]
    index = index_words({number: texts[number] for number in free})
    beside = _beside(hashes, set(free))
    offers = {a.key: _offers(a, texts, hashes, _candidates(a, index, beside)) for a in missing}
    queue = sorted(
        (-rank, key, number, score) for key, some in offers.items() for rank, number, score in some
    )
    found: dict[str, Place] = {}
    settled: set[str] = set()
    for rank, key, number, score in queue:
        if key in settled or number in taken:
            continue
        settled.add(key)
        rivals = (other for other, spot, _ in offers[key] if spot != number and spot not in taken)
        if all(-rank - other >= _CLEAR for other in rivals):
            found[key] = Place(number, score)
            taken.add(number)
    return found


def _beside(hashes: Sequence[str], free: set[int]) -> dict[str, list[int]]:
    """Index the free sentences by the digests of their neighbours; an end of the text is ""."""
    beside: dict[str, list[int]] = defaultdict(list)
    for number in sorted(free):
        _, prev, following = around(hashes, number)
        for mark in {prev, following}:
            if len(beside[mark]) < _TRIED:
                beside[mark].append(number)
    return beside


def _candidates(anchor: Anchor, index: WordIndex, beside: Mapping[str, list[int]]) -> list[int]:
    """Return the free sentences that share the anchor's rarest words or a neighbour with it."""
    likely = sharing(anchor.text, index, anchor.at)
    near = [number for mark in (anchor.prev, anchor.next) for number in beside.get(mark, ())]
    return list(dict.fromkeys(likely + near))


def _offers(
    anchor: Anchor, texts: Sequence[str], hashes: Sequence[str], candidates: Iterable[int]
) -> list[tuple[float, int, float]]:
    """Return (rank, number, score) of each candidate that is alike enough."""
    from rapidfuzz import fuzz

    offers = []
    for number in candidates:
        score = fuzz.ratio(anchor.text, texts[number], score_cutoff=ALIKE)
        if score >= ALIKE:
            offers.append((score + _NEIGHBOUR * _neighbours(anchor, number, hashes), number, score))
    return offers
