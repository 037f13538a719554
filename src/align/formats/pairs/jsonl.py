"""Pairs for programs: one JSON object a line, with everything the collation knows of the bead."""

from __future__ import annotations

import json
from typing import Any

from align.errors import InputError
from align.formats._visible import json_text
from align.formats.pairs._base import Format, Row, WriteSettings, Written, fidelity_of
from align.model import Bead, BeadStatus, Collation, pairs


def write(collation: Collation, settings: WriteSettings) -> Written:
    """Write one object per bead: ar, en, ar_text, en_text, confidence, fidelity, status."""
    lines = (
        json_text(
            {
                "ar": pair.bead.ar,
                "en": pair.bead.en,
                "ar_text": pair.ar,
                "en_text": pair.en,
                "confidence": pair.bead.confidence,
                "fidelity": fidelity_of(collation, number),
                "status": pair.bead.status,
            }
        )
        for number, pair in enumerate(pairs(collation))
    )
    return Written("".join(f"{line}\n" for line in lines).encode())


def read(data: bytes, where: str) -> tuple[Row, ...]:
    """Read what `write` wrote.

    Raises:
        InputError: A line is not such an object; the message names it.
    """
    lines = enumerate(data.split(b"\n"), start=1)
    return tuple(_row(line, f"{where}, line {number}") for number, line in lines if line.strip())


def _row(line: bytes, where: str) -> Row:
    try:
        item = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{where} is not JSON: {error}.") from error
    try:
        return _checked(item)
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(
            f"{where} is not a pair: {error}.",
            "Each line is an object with ar, en, ar_text, en_text, confidence, fidelity and status.",
        ) from error


def _checked(item: Any) -> Row:
    if not isinstance(item, dict):
        raise TypeError("it is not an object")
    fidelity = item.get("fidelity")
    bead = Bead(
        tuple(map(int, item["ar"])),
        tuple(map(int, item["en"])),
        float(item["confidence"]),
        BeadStatus(item["status"]),
    )
    return Row(bead, str(item["ar_text"]), str(item["en_text"]), None if fidelity is None else int(fidelity))


FORMAT = Format(name="jsonl", endings=(".jsonl",), write=write, read=read)
