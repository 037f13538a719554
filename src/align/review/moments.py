"""Ids and times of decisions, written so that sorting the text sorts the moments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from align.errors import ReviewError

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: sorts like the number it writes


def new_id(moment: datetime, entropy: Callable[[int], bytes]) -> str:
    """Return a 26-letter id that sorts by time (48 bits of milliseconds, 80 of chance).

    Source:
        The ULID specification.
    """
    number = int(moment.timestamp() * 1000) << 80 | int.from_bytes(entropy(10), "big")
    return "".join(_ALPHABET[number >> shift & 31] for shift in range(125, -1, -5))


def stamp(moment: datetime) -> str:
    """Write a moment as the log does."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment_of(time: str) -> datetime:
    """Read a moment of the log; raise ReviewError when it is none."""
    try:
        return datetime.fromisoformat(time)
    except ValueError as error:
        raise ReviewError(f"'{time}' is not a time in a decisions log.") from error
