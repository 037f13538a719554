"""What the page shows of each collation, worked out beforehand so that the template only places it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from align.formats._attach import attached, is_exact
from align.formats._visible import quoted
from align.formats.pairs._base import fidelity_of
from align.model import Bead, BeadStatus, Collation, Finding, Pair, Severity, Span, pairs
from align.reports._picture import Picture, kind_label, picture
from align.reports._pieces import Piece, marked, runs
from align.reports._totals import WEAK, Totals, open_findings, totals

SIGNS = {Severity.CRITICAL: "◆", Severity.MAJOR: "▲", Severity.MINOR: "■", Severity.HINT: "▬"}
STARTING_POINTS = 8


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding under its bead."""

    number: int
    """Counts from 1 within the pair; the marks in the texts carry it."""
    anchor: str
    finding: Finding
    sign: str
    message: tuple[tuple[str, bool], ...]
    ar_text: str
    en_text: str
    """The flagged words, where the message does not quote them already."""
    reason: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class BeadView:
    """One row of the page."""

    number: int
    anchor: str
    bead: Bead
    kind: str
    ar: tuple[Piece, ...]
    en: tuple[Piece, ...]
    ar_numbers: str
    en_numbers: str
    weak: bool
    confirmed: bool
    findings: tuple[FindingView, ...]
    fidelity: int | None = None
    crosses: tuple[int, ...] = ()
    """Numbers of the beads it may belong with although the order differs."""


@dataclass(frozen=True, slots=True)
class PairView:
    """One section of the page."""

    anchor: str
    collation: Collation
    totals: Totals
    notes: tuple[tuple[tuple[str, bool], ...], ...]
    picture: Picture
    beads: tuple[BeadView, ...]
    loose: tuple[FindingView, ...]
    first: tuple[tuple[FindingView, int], ...]
    """Where to start reading: the worst open findings, each with the number of its bead."""


def pair_view(collation: Collation, number: int) -> PairView:
    """Work out the section of a collation, the `number`-th of the page, from 1."""
    anchor = f"p{number}"
    by_bead, loose = attached(collation)
    crosses = _crosses(collation)
    beads = []
    count = 1
    for place, (pair, findings) in enumerate(zip(pairs(collation), by_bead, strict=True)):
        views = tuple(_finding(finding, count + offset, anchor) for offset, finding in enumerate(findings))
        count += len(views)
        bead = _bead(pair, views, place, anchor=anchor)
        fidelity = fidelity_of(collation, place)
        beads.append(replace(bead, fidelity=fidelity, crosses=crosses.get(place, ())))
    return PairView(
        anchor=anchor,
        collation=collation,
        totals=totals([collation]),
        notes=tuple(tuple(runs(note)) for note in collation.notes),
        picture=picture(collation),
        beads=tuple(beads),
        loose=tuple(_finding(finding, count + offset, anchor) for offset, finding in enumerate(loose)),
        first=_first(collation, beads),
    )


def _bead(pair: Pair, findings: tuple[FindingView, ...], place: int, *, anchor: str) -> BeadView:
    bead = pair.bead
    return BeadView(
        number=place + 1,
        anchor=f"{anchor}-b{place + 1}",
        bead=bead,
        kind=kind_label(bead),
        ar=marked(pair.ar, [_span(view.finding, bead, view.finding.ar_span) for view in findings]),
        en=marked(pair.en, [_span(view.finding, bead, view.finding.en_span) for view in findings]),
        ar_numbers=_numbers(bead.ar),
        en_numbers=_numbers(bead.en),
        weak=bead.confidence < WEAK,
        confirmed=bead.status is BeadStatus.CONFIRMED,
        findings=findings,
    )


def _span(finding: Finding, bead: Bead, span: Span | None) -> Span | None:
    return span if is_exact(finding, bead.ar, bead.en) else None


def _finding(finding: Finding, number: int, anchor: str) -> FindingView:
    return FindingView(
        number=number,
        anchor=f"{anchor}-f{number}",
        finding=finding,
        sign=SIGNS[finding.severity],
        message=tuple(runs(finding.message)),
        ar_text="" if finding.ar_text in finding.message else quoted(finding.ar_text),
        en_text="" if finding.en_text in finding.message else quoted(finding.en_text),
        reason=tuple(runs(finding.reason)),
    )


def _numbers(numbers: Sequence[int]) -> str:
    """Return sentence numbers for people: from 1, neighbours as a range."""
    if not numbers:
        return "—"
    if numbers[-1] - numbers[0] == len(numbers) - 1 > 0:
        return f"{numbers[0] + 1}–{numbers[-1] + 1}"
    return ", ".join(str(number + 1) for number in numbers)


def _crosses(collation: Collation) -> dict[int, tuple[int, ...]]:
    ar = {sentence: place for place, bead in enumerate(collation.beads) for sentence in bead.ar}
    en = {sentence: place for place, bead in enumerate(collation.beads) for sentence in bead.en}
    found: dict[int, set[int]] = {}
    for crossing in collation.crossings:
        here = {ar[sentence] for sentence in crossing.ar if sentence in ar}
        there = {en[sentence] for sentence in crossing.en if sentence in en}
        for place in here | there:
            found.setdefault(place, set()).update((here | there) - {place})
    return {place: tuple(sorted(other + 1 for other in others)) for place, others in found.items()}


def _first(collation: Collation, beads: Sequence[BeadView]) -> tuple[tuple[FindingView, int], ...]:
    worst = {id(finding) for finding in open_findings(collation)[:STARTING_POINTS]}
    views = [(view, bead.number) for bead in beads for view in bead.findings if id(view.finding) in worst]
    return tuple(sorted(views, key=lambda each: each[0].finding.severity.rank))
