"""The picture of an alignment: which part of one text went where in the other, and how far to trust it.

Three lanes share one axis, the way through the text: findings, the ribbon (Arabic above, English below, one
band per bead) and fidelity, drawn as dips below 100. This module only computes; the page draws.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from align.formats._attach import attached
from align.model import Bead, Collation, Finding, Severity
from align.reports._totals import WEAK

WIDTH = 1000.0
FINDINGS, TOP, BOTTOM, FIDELITY, DEPTH = 12.0, 36.0, 126.0, 158.0, 60.0
"""Heights: middle of the findings lane, edges of the ribbon, the line of fidelity 100, its deepest dip."""
DETAIL = 1500
"""Beads up to which each is drawn alone; beyond, runs of sound ones share a band and dips a column."""
COLUMNS = 500
PLACES = 80
"""Of a long text: how many dips, and how many signs, find room side by side."""

Extent = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Shape:
    """One thing to draw, and where a click on it leads."""

    kind: str
    """Names of its style: pair, many, gap, weak, crossing; a severity; low, fair."""
    path: str
    """Path data of an SVG `path`."""
    bead: int
    label: str
    """What it says when pointed at."""
    notable: bool
    """True when the keyboard should stop at it."""


@dataclass(frozen=True, slots=True)
class Picture:
    """All shapes of one collation, lane by lane."""

    bands: tuple[Shape, ...]
    arcs: tuple[Shape, ...]
    dips: tuple[Shape, ...]
    signs: tuple[Shape, ...]
    merged: bool
    """True when the text is so long that sound beads share bands."""


def picture(collation: Collation) -> Picture:
    """Compute the shapes of a collation; linear in its beads."""
    extents = tuple(_extents(collation))
    middles = tuple((sum(ar) + sum(en)) / 4 for ar, en in extents)
    merged = len(collation.beads) > DETAIL
    return Picture(
        bands=tuple(_bands(collation.beads, extents, merged)),
        arcs=tuple(_arcs(collation)),
        dips=tuple(_dips(collation.fidelity, extents, merged)),
        signs=tuple(_signs(attached(collation)[0], middles, merged)),
        merged=merged,
    )


def _extents(collation: Collation) -> Iterator[tuple[Extent, Extent]]:
    """Yield where each bead lies on the Arabic and on the English edge; a missing side is a point."""
    scale_ar = WIDTH / max(1, len(collation.ar.sentences))
    scale_en = WIDTH / max(1, len(collation.en.sentences))
    at_ar = at_en = 0.0
    for bead in collation.beads:
        ar = (bead.ar[0] * scale_ar, (bead.ar[-1] + 1) * scale_ar) if bead.ar else (at_ar, at_ar)
        en = (bead.en[0] * scale_en, (bead.en[-1] + 1) * scale_en) if bead.en else (at_en, at_en)
        yield ar, en
        at_ar, at_en = ar[1], en[1]


def _bands(beads: Sequence[Bead], extents: Sequence[tuple[Extent, Extent]], merged: bool) -> Iterator[Shape]:
    for first, last in _groups(beads, max(1, len(beads) // COLUMNS) if merged else 1):
        if first == last:
            yield _single(beads[first], extents[first], first)
        else:
            label = f"Beads {first + 1} to {last + 1}: sound"
            yield Shape("pair", _band(extents[first], extents[last]), first, label, notable=False)


def _groups(beads: Sequence[Bead], longest: int) -> Iterator[tuple[int, int]]:
    """Yield first and last of each group: a gap or weak bead alone, sound neighbours up to `longest`."""
    first = 0
    for number, bead in enumerate(beads):
        doubtful = bead.is_gap or bead.confidence < WEAK
        if doubtful and first < number:
            yield first, number - 1
            first = number
        if doubtful or number - first + 1 == longest:
            yield first, number
            first = number + 1
    if first < len(beads):
        yield first, len(beads) - 1


def _single(bead: Bead, extent: tuple[Extent, Extent], number: int) -> Shape:
    shape = "gap" if bead.is_gap else "pair" if len(bead.ar) == len(bead.en) == 1 else "many"
    weak = bead.confidence < WEAK
    label = f"Bead {number + 1}: {kind_label(bead)}, confidence {bead.confidence:.2f}"
    return Shape(
        f"{shape} weak" if weak else shape, _band(extent, extent), number, label, weak or bead.is_gap
    )


def kind_label(bead: Bead) -> str:
    """Name the shape of a bead for people."""
    if not bead.en:
        return "Arabic only"
    if not bead.ar:
        return "English only"
    return f"{len(bead.ar)}–{len(bead.en)}"


def _band(first: tuple[Extent, Extent], last: tuple[Extent, Extent]) -> str:
    """Draw a band from the Arabic edge to the English edge."""
    (ar, en), (ar_end, en_end) = first, last
    middle = (TOP + BOTTOM) / 2
    return (
        f"M{ar[0]:.1f} {TOP:g}H{ar_end[1]:.1f}"
        f"C{ar_end[1]:.1f} {middle:g} {en_end[1]:.1f} {middle:g} {en_end[1]:.1f} {BOTTOM:g}"
        f"H{en[0]:.1f}C{en[0]:.1f} {middle:g} {ar[0]:.1f} {middle:g} {ar[0]:.1f} {TOP:g}Z"
    )


def _arcs(collation: Collation) -> Iterator[Shape]:
    places = {sentence: number for number, bead in enumerate(collation.beads) for sentence in bead.ar}
    scale_ar = WIDTH / max(1, len(collation.ar.sentences))
    scale_en = WIDTH / max(1, len(collation.en.sentences))
    for crossing in collation.crossings:
        ar = (crossing.ar[0] + crossing.ar[-1] + 1) / 2 * scale_ar
        en = (crossing.en[0] + crossing.en[-1] + 1) / 2 * scale_en
        path = f"M{ar:.1f} {TOP:g}C{ar:.1f} {TOP + 60:g} {en:.1f} {BOTTOM - 60:g} {en:.1f} {BOTTOM:g}"
        bead = places.get(crossing.ar[0], 0)
        label = f"Crossing at bead {bead + 1}, confidence {crossing.confidence:.2f}"
        yield Shape("crossing", path, bead, label, notable=True)


def _dips(fidelity: Sequence[int], extents: Sequence[tuple[Extent, Extent]], merged: bool) -> Iterator[Shape]:
    """Yield a dip per bead that is not at 100, or the deepest of each column when the text is long."""
    deepest: dict[float, int] = {}
    for number, (score, (ar, en)) in enumerate(zip(fidelity, extents, strict=False)):
        middle = (sum(ar) + sum(en)) / 4
        column = float(int(middle / WIDTH * COLUMNS)) if merged else float(number)
        if score < 100 and (column not in deepest or score < fidelity[deepest[column]]):
            deepest[column] = number
    for number in deepest.values():
        ar, en = extents[number]
        left, right = (ar[0] + en[0]) / 2, (ar[1] + en[1]) / 2
        width = max(right - left, WIDTH / COLUMNS)
        score = fidelity[number]
        depth = (100 - score) * DEPTH / 100
        kind = "low" if score < 50 else "fair" if score < 80 else "good"
        path = f"M{left:.1f} {FIDELITY:g}h{width:.1f}v{depth:.1f}h-{width:.1f}z"
        yield Shape(kind, path, number, f"Bead {number + 1}: fidelity {score}", notable=False)


def _signs(by_bead: Sequence[Sequence[Finding]], middles: Sequence[float], merged: bool) -> Iterator[Shape]:
    """Yield one sign per bead in the shape of its worst open finding; of a long text, one per place."""
    worst: dict[float, tuple[int, int]] = {}
    for number, findings in enumerate(by_bead):
        ranks = [finding.severity.rank for finding in findings if finding.is_open]
        if ranks:
            place = float(int(middles[number] / WIDTH * PLACES)) if merged else float(number)
            worst[place] = min(worst.get(place, (ranks[0], number)), (ranks[0], number))
    for rank, number in worst.values():
        severity = list(Severity)[rank]
        names = ", ".join(finding.name for finding in by_bead[number] if finding.is_open)
        label = f"Bead {number + 1}: {severity}: {names}"
        yield Shape(severity, _sign(severity, middles[number]), number, label, notable=rank <= 1)


def _sign(severity: Severity, x: float) -> str:
    """Draw a diamond, a triangle, a square or a short bar: the shape says what the colour says."""
    y = FINDINGS
    if severity is Severity.CRITICAL:
        return f"M{x:.1f} {y - 9:g}l7 9l-7 9l-7 -9z"
    if severity is Severity.MAJOR:
        return f"M{x:.1f} {y - 7:g}l7 13h-14z"
    if severity is Severity.MINOR:
        return f"M{x - 4:.1f} {y - 4:g}h8v8h-8z"
    return f"M{x - 4:.1f} {y - 1:g}h8v2h-8z"
