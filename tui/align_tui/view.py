"""What the screen shows of a session: which beads, findings in which order, what matches a search.

Pure functions over a `Collation`; the widgets draw what these return.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from align.model import Bead, BeadStatus, Collation, Finding, FindingStatus, Severity, joined
from align.text.normalise import match_key


class Filter(StrEnum):
    """Which beads are listed."""

    ALL = "all"
    OPEN = "open findings"
    UNCONFIRMED = "unconfirmed"

    @property
    def next(self) -> Filter:
        """The filter after this one, round and round."""
        every = list(Filter)
        return every[(every.index(self) + 1) % len(every)]


SIGNS = {Severity.CRITICAL: "!!", Severity.MAJOR: "!", Severity.MINOR: "~", Severity.HINT: "·"}
"""Told apart without colour."""


@dataclass(frozen=True, slots=True)
class Row:
    """One bead with everything the grid says of it; texts in logical order."""

    bead: int
    """0-based number of the bead."""
    ar: str
    en: str
    confidence: float
    fidelity: int | None
    confirmed: bool
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where the reviewer stands: a bead, and one of its findings when it has any."""

    bead: int = 0
    finding: int = 0
    """0-based among the bead's findings."""


@dataclass(frozen=True, slots=True)
class View:
    """A collation prepared for looking at: rows are made when asked for."""

    collation: Collation
    findings: tuple[tuple[Finding, ...], ...]
    """For each bead."""

    def __len__(self) -> int:
        return len(self.collation.beads)

    def bead(self, number: int) -> Bead:
        """Return a bead by its number."""
        return self.collation.beads[number]

    def row(self, number: int) -> Row:
        """Return all that is shown of a bead."""
        collation, bead = self.collation, self.bead(number)
        fidelity = collation.fidelity[number] if number < len(collation.fidelity) else None
        return Row(
            number,
            joined(collation.ar, bead.ar),
            joined(collation.en, bead.en),
            bead.confidence,
            fidelity,
            bead.status is BeadStatus.CONFIRMED,
            self.findings[number],
        )


def view(collation: Collation) -> View:
    """Sort the findings of a collation under its beads, in the order they come."""
    under: dict[tuple[tuple[int, ...], tuple[int, ...]], list[Finding]] = {}
    for finding in collation.findings:
        under.setdefault((finding.ar, finding.en), []).append(finding)
    return View(collation, tuple(tuple(under.get((bead.ar, bead.en), ())) for bead in collation.beads))


def listed(seen: View, chosen: Filter) -> tuple[int, ...]:
    """Return the numbers of the beads a filter lets through, in reading order."""
    keep: dict[Filter, Callable[[int], bool]] = {
        Filter.ALL: lambda number: True,
        Filter.OPEN: lambda number: any(finding.waits for finding in seen.findings[number]),
        Filter.UNCONFIRMED: lambda number: seen.bead(number).status is not BeadStatus.CONFIRMED,
    }
    return tuple(filter(keep[chosen], range(len(seen))))


def open_places(seen: View) -> tuple[Place, ...]:
    """Return where the findings to settle are, in document order; hints are shown, not asked about."""
    return tuple(
        Place(bead, at)
        for bead, findings in enumerate(seen.findings)
        for at, finding in enumerate(findings)
        if finding.waits
    )


def step(seen: View, place: Place, direction: int) -> Place | None:
    """Return the nearest open finding after (+1) or before (-1) a place; None when there is none."""
    here = (place.bead, place.finding)
    every = open_places(seen)
    if direction > 0:
        return next((at for at in every if (at.bead, at.finding) > here), None)
    return next((at for at in reversed(every) if (at.bead, at.finding) < here), None)


def at_bead(seen: View, bead: int) -> Place:
    """Stand on a bead, at its first open finding."""
    bead = max(0, min(bead, len(seen) - 1))
    findings = seen.findings[bead] if seen.findings else ()
    return Place(bead, next((at for at, finding in enumerate(findings) if finding.is_open), 0))


def first_place(seen: View) -> Place:
    """Return where the work begins: the first open finding, else the first bead."""
    return next(iter(open_places(seen)), at_bead(seen, 0))


def summary(findings: tuple[Finding, ...]) -> str:
    """Say in a few letters what there is to settle: the worst open finding, and how many more.

    Example:
        >>> summary(())
        ''
    """
    waiting = sorted((f for f in findings if f.is_open), key=lambda finding: finding.severity.rank)
    if waiting:
        more = f" +{len(waiting) - 1}" if len(waiting) > 1 else ""
        return f"{SIGNS[waiting[0].severity]} {waiting[0].name}{more}"
    errors = [finding for finding in findings if finding.status is FindingStatus.CONFIRMED]
    if errors:
        return f"x {errors[0].name}" + (f" +{len(errors) - 1}" if len(errors) > 1 else "")
    return "- dismissed" if findings else ""


def matches(seen: View, wanted: str) -> tuple[int, ...]:
    """Return the beads that hold a text on either side, whatever its vowel signs, alefs or case."""
    key = _key(wanted)
    if not key:
        return ()
    return tuple(
        number
        for number, bead in enumerate(seen.collation.beads)
        if key in _key(joined(seen.collation.ar, bead.ar)) or key in _key(joined(seen.collation.en, bead.en))
    )


@lru_cache(maxsize=50_000)  # the second search in a book of 10,000 beads is at once
def _key(text: str) -> str:
    return match_key(text).casefold()


def changed(before: Collation, after: Collation, near: int = -1) -> int | None:
    """Return the first bead that looks different in two states of one pair, for the eye to follow an undo.

    Where the bead `near` is one of many that changed, it is that one.
    """
    old, new = view(before), view(after)
    if len(old) == len(new) and 0 <= near < len(new) and old.row(near) != new.row(near):
        return near
    for number in range(min(len(old), len(new))):
        if old.row(number) != new.row(number) or old.bead(number) != new.bead(number):
            return number
    return min(len(old), len(new)) - 1 if len(old) != len(new) and min(len(old), len(new)) else None
