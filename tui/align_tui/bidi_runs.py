"""Explicit embeddings, overrides and isolates: from classes to isolating run sequences (UAX #9, X1-X10)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_DEEPEST = 125  # BD2
_ISOLATES = ("LRI", "RLI", "FSI")
_EMBEDDINGS = {"LRE": (0, ""), "RLE": (1, ""), "LRO": (0, "L"), "RLO": (1, "R")}
_REMOVED = frozenset({"BN", "PDF", *_EMBEDDINGS})


@dataclass(slots=True)
class Run:
    """An isolating run sequence: characters that are resolved together (X10)."""

    level: int
    indices: list[int]
    """Positions in the paragraph, in logical order."""
    kinds: list[str]
    """Their types, overrides applied; the resolving rules write here."""
    before: str = "L"
    """sos: the direction at its start."""
    after: str = "L"
    """eos: the direction at its end."""


@dataclass(frozen=True, slots=True)
class _Status:
    level: int
    override: str = ""
    isolate: bool = False


@dataclass(slots=True)
class _Stack:
    """Rules X1-X8: the directional status stack and its counters."""

    base: int
    entries: list[_Status]
    isolates: int = 0
    over_isolates: int = 0
    over_embeddings: int = 0

    def reset(self) -> None:
        self.entries[:] = [_Status(self.base)]
        self.isolates = self.over_isolates = self.over_embeddings = 0

    def push(self, odd: int, override: str, *, isolate: bool) -> None:
        level = self.entries[-1].level + 1
        level += level % 2 != odd
        if level <= _DEEPEST and not self.over_isolates and not self.over_embeddings:
            self.isolates += isolate
            self.entries.append(_Status(level, override, isolate))
        elif isolate:
            self.over_isolates += 1
        elif not self.over_isolates:
            self.over_embeddings += 1

    def pop_isolate(self) -> None:
        if self.over_isolates:
            self.over_isolates -= 1
        elif self.isolates:
            self.over_embeddings = 0
            while not self.entries[-1].isolate:
                self.entries.pop()
            self.entries.pop()
            self.isolates -= 1

    def pop_embedding(self) -> None:
        if self.over_isolates:
            return
        if self.over_embeddings:
            self.over_embeddings -= 1
        elif not self.entries[-1].isolate and len(self.entries) > 1:
            self.entries.pop()


def runs(original: Sequence[str], base: int) -> list[Run]:
    """Cut a paragraph into isolating run sequences.

    Args:
        original: Bidi_Class of every character.
        base: The paragraph's level.

    Returns:
        The sequences; together they hold every character that X9 does not remove exactly once.
    """
    match = _isolate_pairs(original)
    level, kinds = _explicit(original, match, base)
    kept = [at for at, kind in enumerate(original) if kind not in _REMOVED]
    before = {at: level[kept[n - 1]] if n else base for n, at in enumerate(kept)}
    after = {at: level[kept[n + 1]] if n + 1 < len(kept) else base for n, at in enumerate(kept)}
    found = []
    for indices in _sequences(_level_runs(kept, level), original, match):
        first, last = indices[0], indices[-1]
        own = level[first]
        beyond = base if original[last] in _ISOLATES else after[last]
        run = Run(own, indices, [kinds[at] for at in indices])
        run.before = "R" if max(own, before[first]) % 2 else "L"
        run.after = "R" if max(own, beyond) % 2 else "L"
        found.append(run)
    return found


def _isolate_pairs(original: Sequence[str]) -> dict[int, int]:
    """Return isolate initiator → its matching PDI (BD9)."""
    stack: list[int] = []
    match: dict[int, int] = {}
    for at, kind in enumerate(original):
        if kind in _ISOLATES:
            stack.append(at)
        elif kind == "PDI" and stack:
            match[stack.pop()] = at
        elif kind == "B":
            stack.clear()
    return match


def _explicit(original: Sequence[str], match: dict[int, int], base: int) -> tuple[list[int], list[str]]:
    """Return the explicit level and the overridden type of every character (X1-X8)."""
    stack = _Stack(base, [_Status(base)])
    level, kinds = [base] * len(original), list(original)
    for at, kind in enumerate(original):
        if kind in _EMBEDDINGS:
            odd, override = _EMBEDDINGS[kind]
            stack.push(odd, override, isolate=False)
        elif kind == "PDF":
            stack.pop_embedding()
        elif kind == "B":
            stack.reset()
        elif kind != "BN":
            if kind == "PDI":
                stack.pop_isolate()
            top = stack.entries[-1]
            level[at], kinds[at] = top.level, top.override or kind
            if kind in _ISOLATES:
                inner = original[at + 1 : match.get(at, len(original))]
                stack.push(_first_strong(inner) if kind == "FSI" else int(kind == "RLI"), "", isolate=True)
    return level, kinds


def _first_strong(kinds: Sequence[str]) -> int:
    """Apply P2 and P3 to the inside of a first-strong isolate (X5c)."""
    depth = 0
    for kind in kinds:
        depth += (kind in _ISOLATES) - (kind == "PDI" and depth > 0)
        if not depth and kind in ("L", "R", "AL"):
            return int(kind != "L")
    return 0


def _level_runs(kept: Sequence[int], level: Sequence[int]) -> Iterator[list[int]]:
    """Yield neighbours of one level (BD7)."""
    run: list[int] = []
    for at in kept:
        if run and level[run[-1]] != level[at]:
            yield run
            run = []
        run.append(at)
    if run:
        yield run


def _sequences(
    level_runs: Iterator[list[int]], original: Sequence[str], match: dict[int, int]
) -> list[list[int]]:
    """Join the level run that ends in an isolate initiator to the one that its PDI begins (BD13)."""
    waiting: dict[int, list[int]] = {}
    found: list[list[int]] = []
    for run in level_runs:
        sequence = waiting.pop(run[0], None) if original[run[0]] == "PDI" else None
        if sequence is None:
            sequence = []
            found.append(sequence)
        sequence.extend(run)
        if original[run[-1]] in _ISOLATES and run[-1] in match:
            waiting[match[run[-1]]] = sequence
    return found
