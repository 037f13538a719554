"""Pairs as sentence numbers: one bead a line, `[0,1]:[0]:0.973`.

Numbers count from 0, Arabic before English; `[]` is the missing side of a gap; the last field is the
confidence. A line may leave the confidence out (it then counts as 1), as hand-made alignments do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from align.errors import InputError
from align.formats.pairs._base import Format, Row, WriteSettings, Written
from align.model import Bead, Collation

_SIDE = r"\[((?:[0-9]{1,9}(?:, ?[0-9]{1,9})*)?)\]"
_LINE = re.compile(rf"{_SIDE}:{_SIDE}(?::([0-9]+(?:\.[0-9]+)?))?")
_SHAPE = "Each line reads like [0,1]:[0]:0.973 (Arabic numbers, English numbers, confidence)."


def bead_line(bead: Bead) -> str:
    """Return a bead as one line, confidence to three decimals.

    Example:
        >>> bead_line(Bead((0, 1), (0,), 0.97345))
        '[0,1]:[0]:0.973'
    """
    return f"{bead_numbers(bead)}:{bead.confidence:.3f}"


def bead_numbers(bead: Bead) -> str:
    """Return the sentence numbers of a bead, without its confidence."""
    return f"{_numbers(bead.ar)}:{_numbers(bead.en)}"


def _numbers(numbers: Sequence[int]) -> str:
    return f"[{','.join(map(str, numbers))}]"


def write(collation: Collation, settings: WriteSettings) -> Written:
    """Write one line per bead, in the collation's order."""
    return Written("".join(f"{bead_line(bead)}\n" for bead in collation.beads).encode("ascii"))


def read_beads(data: bytes, where: str) -> tuple[Bead, ...]:
    """Read beads, strictly.

    Args:
        data: The file.
        where: Its name, for messages.

    Returns:
        Beads in the file's order; empty lines are passed over.

    Raises:
        InputError: A line is not a bead; the message names it.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{where} is not a file of beads: byte {error.start} is not text.", _SHAPE
        ) from error
    lines = enumerate(re.split(r"\r\n|\n|\r", text), start=1)
    return tuple(
        _bead(line.strip(" \t"), f"{where}, line {number}") for number, line in lines if line.strip(" \t")
    )


def _bead(line: str, where: str) -> Bead:
    match = _LINE.fullmatch(line)
    if not match:
        raise InputError(f"{where}: {line[:40]!r} is not a bead.", _SHAPE)
    ar, en = (tuple(map(int, re.findall("[0-9]+", side))) for side in match.groups()[:2])
    confidence = float(match[3] or 1)
    if not ar and not en:
        raise InputError(f"{where}: the bead is empty on both sides.", _SHAPE)
    if confidence > 1:
        raise InputError(f"{where}: the confidence {match[3]} is above 1.", _SHAPE)
    for side in (ar, en):
        if any(after <= before for before, after in pairwise(side)):
            raise InputError(f"{where}: the numbers in {_numbers(side)} do not ascend.", _SHAPE)
    return Bead(ar, en, confidence)


def check_cover(beads: Iterable[Bead], n_ar: int, n_en: int) -> tuple[Bead, ...]:
    """Make sure that beads fit two texts; sentences they leave out become gaps.

    Args:
        beads: Beads as read from a file.
        n_ar: Number of Arabic sentences.
        n_en: Number of English sentences.

    Returns:
        The given beads and one gap for every sentence none of them holds, in reading order: each gap stands
        before the first bead that begins after it on its own side.

    Raises:
        InputError: A number is beyond the text, or stands in two beads.
    """
    given = tuple(beads)
    missing_ar = _missing((number for bead in given for number in bead.ar), n_ar, "Arabic")
    missing_en = _missing((number for bead in given for number in bead.en), n_en, "English")
    merged = _merged(given, [Bead((number,), ()) for number in missing_ar], lambda bead: bead.ar)
    return _merged(merged, [Bead((), (number,)) for number in missing_en], lambda bead: bead.en)


def _missing(numbers: Iterable[int], count: int, side: str) -> list[int]:
    seen: set[int] = set()
    for number in numbers:
        if number >= count:
            raise InputError(
                f"The beads name {side} sentence {number}, but the text has {count} (counted from 0)."
            )
        if number in seen:
            raise InputError(f"The beads name {side} sentence {number} twice.")
        seen.add(number)
    return [number for number in range(count) if number not in seen]


def _merged(
    beads: Sequence[Bead], gaps: Sequence[Bead], side: Callable[[Bead], tuple[int, ...]]
) -> tuple[Bead, ...]:
    """Put each gap before the first bead that begins after it on that side."""
    merged: list[Bead] = []
    waiting = list(reversed(gaps))
    for bead in beads:
        while waiting and side(bead) and side(waiting[-1]) < side(bead):
            merged.append(waiting.pop())
        merged.append(bead)
    return (*merged, *reversed(waiting))


def read(data: bytes, where: str) -> tuple[Row, ...]:
    """Read beads as rows without texts."""
    return tuple(Row(bead) for bead in read_beads(data, where))


FORMAT = Format(name="beads", endings=(".beads",), write=write, read=read)
