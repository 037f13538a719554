"""The difference between two collations, small enough to keep one for every act."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from align.model import Collation

_FIELDS = ("beads", "findings", "fidelity", "crossings", "notes")


@dataclass(frozen=True, slots=True)
class Slice:
    """Where one sequence became another."""

    start: int
    before: tuple[Any, ...]
    after: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Patch:
    """What an act changed, by field."""

    slices: tuple[tuple[str, Slice], ...] = ()


def difference(before: Collation, after: Collation) -> Patch:
    """Return what leads from one collation of the same two documents to another.

    Law: forward(before, difference(before, after)) == after, and backward undoes it.
    """
    changed = [(name, _slice(getattr(before, name), getattr(after, name))) for name in _FIELDS]
    changed.append(("en", _slice(before.en.sentences, after.en.sentences)))
    return Patch(tuple((name, cut) for name, cut in changed if cut.before or cut.after))


def forward(collation: Collation, patch: Patch) -> Collation:
    """Make the change."""
    return _changed(collation, [(name, cut.start, len(cut.before), cut.after) for name, cut in patch.slices])


def backward(collation: Collation, patch: Patch) -> Collation:
    """Take the change back."""
    return _changed(collation, [(name, cut.start, len(cut.after), cut.before) for name, cut in patch.slices])


def _changed(collation: Collation, cuts: Sequence[tuple[str, int, int, tuple[Any, ...]]]) -> Collation:
    fields: dict[str, Any] = {}
    for name, start, length, new in cuts:
        old = collation.en.sentences if name == "en" else getattr(collation, name)
        value = (*old[:start], *new, *old[start + length :])
        fields[name] = replace(collation.en, sentences=value) if name == "en" else value
    return replace(collation, **fields)


def _slice(before: tuple[Any, ...], after: tuple[Any, ...]) -> Slice:
    if before is after:
        return Slice(0, (), ())
    shortest = min(len(before), len(after))
    start = 0
    while start < shortest and before[start] == after[start]:
        start += 1
    end = 0
    while end < shortest - start and before[-1 - end] == after[-1 - end]:
        end += 1
    return Slice(start, before[start : len(before) - end], after[start : len(after) - end])
