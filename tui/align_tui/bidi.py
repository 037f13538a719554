"""The Unicode bidirectional algorithm: from logical text to levels, and from levels to display order.

A terminal prints cells from left to right, whatever they hold.
Where it does not reorder Arabic itself, somebody has to, and half an implementation is worse than none:
brackets, numbers and quoted English are what it gets wrong.
So this is all of UAX #9 for one paragraph: explicit embeddings, overrides and isolates (X1-X10),
weak types (W1-W7), paired brackets (N0), neutrals (N1-N2), implicit levels (I1-I2),
line levels and order (L1-L2).
Mirroring (L4) and combining marks (L3) are the business of `display`.

Source:
    Unicode Standard Annex #9, "Unicode Bidirectional Algorithm", revision 46.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from .bidi_runs import Run, runs
from .mirror import CLOSING, OPENING, canonical

REMOVED = -1
"""Level of a character that rule X9 removes: it is not displayed."""

_ISOLATES = ("LRI", "RLI", "FSI")
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_NUMBERS = ("EN", "AN")
_MOST_BRACKETS = 63  # BD16: a text nested deeper has its brackets left as neutrals


def bidi_class(char: str) -> str:
    """Return the Bidi_Class of a character; unassigned ones count as left-to-right."""
    return unicodedata.bidirectional(char) or "L"


def paragraph_level(text: str) -> int:
    """Return 1 when the first strong character outside isolates is right-to-left, else 0 (P2, P3)."""
    depth = 0
    for kind in map(bidi_class, text):
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif not depth and kind in ("L", "R", "AL"):
            return int(kind != "L")
    return 0


def levels(text: str, base: int) -> list[int]:
    """Return the embedding level of every character of one paragraph.

    Args:
        text: One paragraph in logical order.
        base: The paragraph's own level: 0 left-to-right, 1 right-to-left.

    Returns:
        One level per character: odd is right-to-left, `REMOVED` for those that rule X9 takes out.
    """
    original = [bidi_class(char) for char in text]
    found = [REMOVED] * len(text)
    for run in runs(original, base):
        kinds = run.kinds
        _weak(kinds, run)
        _brackets(kinds, run, text)
        _neutrals(kinds, run)
        for at, kind in zip(run.indices, kinds, strict=True):
            found[at] = run.level + _implicit(kind, run.level)
    return found


def line_levels(text: str, found: Sequence[int], base: int) -> list[int]:
    """Give separators, and the white space before them or at the line's end, the base level (L1)."""
    adjusted = list(found)
    trailing = True
    for at in range(len(text) - 1, -1, -1):
        kind = bidi_class(text[at])
        if kind in ("B", "S"):
            trailing = True
        elif kind not in ("WS", *_ISOLATES, "PDI") and found[at] != REMOVED:
            trailing = False
        if trailing and adjusted[at] != REMOVED:
            adjusted[at] = base
    return adjusted


def visual_order(found: Sequence[int]) -> list[int]:
    """Return the indices of one line from left to right, given its levels, none of them `REMOVED` (L2)."""
    order = list(range(len(found)))
    odd = [level for level in found if level % 2]
    for level in range(max(found, default=0), min(odd, default=1) - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and found[order[end]] >= level:
                end += 1
            if end > start:
                order[start:end] = reversed(order[start:end])
            start = end + 1
    return order


def _implicit(kind: str, level: int) -> int:
    """How far a resolved type rises above its embedding level (I1, I2)."""
    if level % 2:
        return int(kind in ("L", *_NUMBERS))
    return {"R": 1, "EN": 2, "AN": 2}.get(kind, 0)


def _weak(kinds: list[str], run: Run) -> None:
    """Resolve weak types in place (W1-W7)."""
    before = run.before
    for at, kind in enumerate(kinds):  # W1: a mark is what it stands on
        if kind == "NSM":
            kinds[at] = "ON" if before in (*_ISOLATES, "PDI") else before
        before = kinds[at]
    strong = run.before
    for at, kind in enumerate(kinds):  # W2, W3: figures after Arabic are Arabic figures
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[at] = "AN"
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    _separators(kinds)
    strong = run.before
    for at, kind in enumerate(kinds):  # W7
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[at] = "L"


def _separators(kinds: list[str]) -> None:
    """Resolve separators and terminators of numbers in place (W4-W6)."""
    for at in range(1, len(kinds) - 1):
        if kinds[at] in ("ES", "CS") and kinds[at - 1] == kinds[at + 1] == "EN":
            kinds[at] = "EN"
        elif kinds[at] == "CS" and kinds[at - 1] == kinds[at + 1] == "AN":
            kinds[at] = "AN"
    for start, end in _stretches(kinds, frozenset({"ET"})):
        beside = (start and kinds[start - 1] == "EN") or (end < len(kinds) and kinds[end] == "EN")
        kinds[start:end] = ["EN" if beside else "ON"] * (end - start)
    kinds[:] = ["ON" if kind in ("ES", "CS", "ET") else kind for kind in kinds]


def _brackets(kinds: list[str], run: Run, text: str) -> None:
    """Give paired brackets the direction of what they hold or stand in (N0)."""
    inside = "R" if run.level % 2 else "L"
    for opening, closing in _pairs(kinds, run, text):
        strong = {_strong(kind) for kind in kinds[opening + 1 : closing]} - {""}
        if inside in strong:
            direction = inside
        elif strong:
            earlier = next((s for k in reversed(kinds[:opening]) if (s := _strong(k))), run.before)
            direction = earlier if _strong(earlier) != inside else inside
        else:
            continue
        for at in (opening, closing):
            kinds[at] = direction
            follower = at + 1  # marks on a bracket go with it
            while follower < len(kinds) and bidi_class(text[run.indices[follower]]) == "NSM":
                kinds[follower] = direction
                follower += 1


def _pairs(kinds: list[str], run: Run, text: str) -> list[tuple[int, int]]:
    """Return positions of opening and closing brackets that belong together, in order (BD16)."""
    found: list[tuple[int, int]] = []
    stack: list[tuple[str, int]] = []
    for at, kind in enumerate(kinds):
        char = text[run.indices[at]]
        if kind != "ON":
            continue
        if char in OPENING:
            if len(stack) == _MOST_BRACKETS:
                return []
            stack.append((canonical(OPENING[char]), at))
        elif char in CLOSING:
            wanted = canonical(char)
            depth = next((d for d in range(len(stack) - 1, -1, -1) if stack[d][0] == wanted), None)
            if depth is not None:
                found.append((stack[depth][1], at))
                del stack[depth:]
    return sorted(found)


def _neutrals(kinds: list[str], run: Run) -> None:
    """Give neutrals the direction of both neighbours, or that of the embedding (N1, N2)."""
    embedding = "R" if run.level % 2 else "L"
    for start, end in _stretches(kinds, _NEUTRAL):
        left = _strong(kinds[start - 1]) if start else run.before
        right = _strong(kinds[end]) if end < len(kinds) else run.after
        kinds[start:end] = [left if left == right else embedding] * (end - start)


def _strong(kind: str) -> str:
    """Return the direction a resolved type counts as for neutrals, empty when it has none."""
    return "R" if kind in ("R", *_NUMBERS) else ("L" if kind == "L" else "")


def _stretches(kinds: Sequence[str], wanted: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield the half-open ranges of neighbours whose type is among `wanted`."""
    start = 0
    while start < len(kinds):
        end = start
        while end < len(kinds) and kinds[end] in wanted:
            end += 1
        if end > start:
            yield start, end
        start = end + 1
