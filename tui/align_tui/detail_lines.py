"""What the detail pane says of one bead, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from align.model import Finding, FindingStatus
from align.text.safe import printable

from .display import Line
from .painter import Mark, Painter, isolated, segments
from .palette import Palette
from .selecting import Drawn, Piece
from .terminal import NARROW
from .view import SIGNS, Place, View

_EMPTY = Line(())


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper the pane is written on."""

    width: int
    stacked: bool
    context: bool
    """Whether there is room for the sentences before and after."""
    painter: Painter
    looks: Palette


@dataclass(frozen=True, slots=True)
class Sides:
    """Two texts to show against each other."""

    ar: str
    en: str
    ar_marks: tuple[Mark, ...] = ()
    en_marks: tuple[Mark, ...] = ()


def detail_lines(seen: View, place: Place, sheet: Sheet) -> list[Drawn]:
    """Describe a bead: both texts with the findings marked, what surrounds them, and the evidence."""
    row = seen.row(place.bead)
    findings = row.findings
    marks = _marks(findings, place.finding, sheet.looks)
    ar = sheet.painter.marks(row.ar, [(f.ar_span, look) for f, look in marks if f.ar_span])
    en = sheet.painter.marks(row.en, [(f.en_span, look) for f, look in marks if f.en_span])
    lines = [_title(seen, place, sheet)]
    if sheet.context:
        lines += _texts(_beside(seen, place.bead, -1), sheet, sheet.looks.dim)
    sides = Sides(row.ar or "(no Arabic)", row.en or "(no English)", ar, en)
    lines += _texts(sides, sheet, Style())
    if sheet.context:
        lines += _texts(_beside(seen, place.bead, 1), sheet, sheet.looks.dim)
    for number, finding in enumerate(findings):
        lines += _finding(finding, sheet, active=number == place.finding)
    lines.append(_plain(f" {_advice(seen, place)}", sheet, sheet.looks.title))
    return lines


def _marks(findings: tuple[Finding, ...], active: int, looks: Palette) -> list[tuple[Finding, Style]]:
    """Pair each finding with its look, the one in hand last and so on top; dismissed ones are not shown."""
    shown = [
        (finding, looks.of(finding) + Style(underline=True, reverse=number == active))
        for number, finding in enumerate(findings)
        if finding.status is not FindingStatus.DISMISSED
    ]
    return sorted(shown, key=lambda pair: bool(pair[1].reverse))


def _title(seen: View, place: Place, sheet: Sheet) -> Drawn:
    row, bead = seen.row(place.bead), seen.bead(place.bead)
    status = "confirmed" if row.confirmed else "unconfirmed"
    gap = " · gap" if bead.is_gap else ""
    if sheet.width >= NARROW:
        fidelity = "" if row.fidelity is None else f" · fidelity {row.fidelity}"
        shape = f"{len(bead.ar)} Arabic : {len(bead.en)} English{gap}"
        said = f" Bead {place.bead + 1} of {len(seen)} · {shape} · {status} · confidence {row.confidence:.0%}"
    else:
        fidelity = "" if row.fidelity is None else f" · fid {row.fidelity}"
        shape = f"{len(bead.ar)}:{len(bead.en)}{gap}"
        said = f" Bead {place.bead + 1} of {len(seen)} · {shape} · {status} · conf {row.confidence:.0%}"
    return _plain(said + fidelity, sheet, sheet.looks.title)


def _beside(seen: View, bead: int, side: int) -> Sides:
    """Return the neighbouring bead's sentence nearest to this one, on each side."""
    if not 0 <= bead + side < len(seen):
        return Sides("", "")
    near, collation = seen.bead(bead + side), seen.collation
    at = -1 if side < 0 else 0
    ar = collation.ar.sentences[near.ar[at]].text if near.ar else ""
    en = collation.en.sentences[near.en[at]].text if near.en else ""
    return Sides(ar, en)


def _texts(sides: Sides, sheet: Sheet, look: Style) -> Iterator[Drawn]:
    """Lay out both texts, side by side or the Arabic above the English; dimmed ones take one line a side."""
    style = sheet.looks.plain + look
    width = sheet.width - 2 if sheet.stacked else (sheet.width - 5) // 2
    single = look != Style()
    ar_lines = _laid(sides.ar, width, sheet, single=single, rtl=True)
    en_lines = _laid(sides.en, width, sheet, single=single, rtl=False)
    if sheet.stacked:
        for line in ar_lines:
            yield _strip([], line, width + 1, style, sheet, Label("ar", sides.ar, sides.ar_marks))
        for line in en_lines:
            edge = [Segment(" ", style)]
            yield _strip(edge, line, width, style, sheet, Label("en", sides.en, sides.en_marks))
        return
    for ar_line, en_line in zip_longest(ar_lines, en_lines, fillvalue=_EMPTY):
        left = _strip([], ar_line, width + 1, style, sheet, Label("ar", sides.ar, sides.ar_marks), pad=False)
        middle = Segment(" │ ", sheet.looks.plain + sheet.looks.dim)
        right = _strip(
            [*left.strip, middle], en_line, width, style, sheet, Label("en", sides.en, sides.en_marks)
        )
        yield Drawn(right.strip, (*left.pieces, *right.pieces))


def _laid(text: str, width: int, sheet: Sheet, *, single: bool, rtl: bool) -> tuple[Line, ...]:
    if not text:
        return ()
    if single:
        return (sheet.painter.cut(text, width, rtl=rtl),)
    return sheet.painter.wrapped(text, width, rtl=rtl)


def _finding(finding: Finding, sheet: Sheet, *, active: bool) -> Iterator[Drawn]:
    """One finding: what it is, its evidence, and what was decided."""
    status = {
        FindingStatus.OPEN: "open",
        FindingStatus.CONFIRMED: "error",
        FindingStatus.DISMISSED: "dismissed",
    }
    head = f"{SIGNS[finding.severity]:>2} {finding.severity} · {finding.name} ({finding.check})"
    reason = f" — {printable(finding.reason)}" if finding.reason else ""
    pointer = "▸" if active else " "
    look = sheet.looks.of(finding) + Style(bold=active)
    yield _plain(f"{pointer}{head} · {status[finding.status]}{reason}", sheet, look)
    plain = sheet.looks.plain if finding.is_open else sheet.looks.plain + sheet.looks.dim
    message = isolated(finding.message)
    for line in sheet.painter.wrapped(message, sheet.width - 6, rtl=False):
        yield _strip([Segment("     ", plain)], line, sheet.width - 6, plain, sheet, Label("", message))


def _advice(seen: View, place: Place) -> str:
    """Say what can be done next, in keys."""
    findings = seen.findings[place.bead]
    if place.finding < len(findings) and findings[place.finding].is_open:
        remedy = (
            "e correct the English"
            if seen.bead(place.bead).en
            else "m merge with the next, to add the English"
        )
        return f"x it is an error · d dismiss it · {remedy}"
    if any(finding.waits for each in seen.findings for finding in each):
        return "Nothing open here · n next finding · c confirm the pairing"
    return "No finding is open · f lists what is unconfirmed · q leaves, all is saved"


def _plain(text: str, sheet: Sheet, look: Style) -> Drawn:
    line = sheet.painter.cut(text, sheet.width, rtl=False)
    return _strip([], line, sheet.width, sheet.looks.plain + look, sheet, Label("", text))


@dataclass(frozen=True, slots=True)
class Label:
    """Which text a line is of, and what is marked in it."""

    side: str
    text: str
    marks: tuple[Mark, ...] = ()


def _strip(
    before: list[Segment],
    line: Line,
    width: int,
    style: Style,
    sheet: Sheet,
    label: Label,
    *,
    pad: bool = True,
) -> Drawn:
    """Paint one line of a text after what stands to the left of it; Arabic goes to the right edge."""
    right = label.side == "ar"
    painted = segments(line, width, style, label.marks, right=right)
    at = sum(len(segment.text) for segment in before) + (max(0, width - line.width) if right else 0)
    strip = Strip([*before, *painted])
    if pad:
        strip = strip.adjust_cell_length(sheet.width, sheet.looks.plain)
    return Drawn(strip, (Piece(label.side, at, line, label.text),))
