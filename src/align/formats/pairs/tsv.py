"""Pairs for a spreadsheet: tab-separated, in the quoting that spreadsheets and csv readers share.

A cell that a spreadsheet would take for a formula gets a leading apostrophe, which a spreadsheet reads as
"this is text": opening a translation must never run one. Because of that the format is one-way.
"""

from __future__ import annotations

import csv
from io import StringIO

from align.formats._visible import quoted
from align.formats.pairs._base import Format, WriteSettings, Written, fidelity_of
from align.model import Collation, pairs

HEADER = ("bead", "ar_sentences", "en_sentences", "ar", "en", "confidence", "fidelity", "status")
_FORMULA = tuple("=+-@\t\r＝＋－＠")  # the full-width forms work as formulas in East Asian settings


def cell(text: str) -> str:
    r"""Make text safe for a cell: controls shown, line breaks and tabs folded, formulas disarmed.

    Example:
        >>> cell("=1+1"), cell("a\tb"), cell("\t=1+1")
        ("'=1+1", 'a b', "' =1+1")
    """
    shown = quoted(text)
    return (
        f"'{shown}" if text.lstrip(" ").startswith(_FORMULA) or shown.lstrip().startswith(_FORMULA) else shown
    )


def write(collation: Collation, settings: WriteSettings) -> Written:
    """Write a header and one row per bead; bead and sentence numbers count from 0."""
    lines = StringIO(newline="")
    table = csv.writer(lines, dialect="excel-tab", lineterminator="\n")
    table.writerow(HEADER)
    for number, pair in enumerate(pairs(collation)):
        ar, en = (" ".join(map(str, side)) for side in (pair.bead.ar, pair.bead.en))
        fidelity = fidelity_of(collation, number)
        confidence = f"{pair.bead.confidence:.3f}"
        texts = (cell(pair.ar), cell(pair.en))
        table.writerow(
            (number, ar, en, *texts, confidence, "" if fidelity is None else fidelity, pair.bead.status)
        )
    return Written(lines.getvalue().encode())


FORMAT = Format(name="tsv", endings=(".tsv",), write=write)
