"""What a check is, and what it is given."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from align.model import Pair, Severity, Span

if TYPE_CHECKING:
    from align.embed._base import Encoder
    from align.match import Matcher


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing a check saw in a pair."""

    message: str
    """The evidence, in one English sentence that quotes the words on both sides."""
    ar: Span | None = None
    en: Span | None = None
    """Where it stands in `Pair.ar` and `Pair.en`."""
    severity: Severity | None = None
    """Overrides the check's own severity, when this case is graver or lighter."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a check may know beyond the one pair. Every field has a neutral default."""

    pairs: tuple[Pair, ...] = ()
    """All pairs of the document, in order."""
    glossary: tuple[tuple[str, str], ...] = ()
    """(Arabic term, English rendering) rows the project settled on."""
    names: tuple[tuple[str, ...], ...] = ()
    """Arabic name, then every English spelling of it that the project accepts."""
    encoder: Encoder | None = None
    """None wherever no vectors are at hand; a check that needs it then stays silent."""
    match: Matcher | None = None
    """Word-level correspondence of the pairs, worked out when first asked for."""


@dataclass(frozen=True, slots=True)
class Example:
    """A pair on which the check must raise this many hits."""

    ar: str
    en: str
    findings: int
    glossary: tuple[tuple[str, str], ...] = ()
    """Rows of the glossary that the example needs."""


@dataclass(frozen=True, slots=True)
class Check:
    """One kind of suspicion."""

    id: str
    """Three letters, three digits, never reused."""
    name: str
    """Reads after 'allow': number-mismatch."""
    category: str
    """The error type, as in the MQM typology: accuracy/mistranslation, accuracy/omission, …"""
    severity: Severity
    explanation: str
    examples: tuple[Example, ...]
    find: Callable[[Pair, Context], Iterable[Hit]] = field(repr=False)
