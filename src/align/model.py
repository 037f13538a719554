"""The values every step reads and returns: frozen, slotted, with no behaviour but looking at themselves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Language = Literal["ar", "en"]


class Severity(StrEnum):
    """How much a finding matters, worst first."""

    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"
    HINT = "hint"

    @property
    def rank(self) -> int:
        """0 for critical up to 3 for hint, so that sorting puts the worst first."""
        return list(Severity).index(self)


class BeadStatus(StrEnum):
    """Who vouches for a bead."""

    AUTO = "auto"
    CONFIRMED = "confirmed"


class FindingStatus(StrEnum):
    """What a person has said of a finding."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open range of character offsets."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the part of `text` this span covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A span of a document."""

    text: str
    """The sentence as a person reads it: no line break inside, no white space around."""
    start: int
    end: int
    """Offsets into `Document.text`; spans are in order and leave only white space between them."""
    paragraph: int = 0
    """0-based number of the paragraph it stands in."""


@dataclass(frozen=True, slots=True)
class Document:
    """One side of a pair, read and cut into sentences."""

    language: Language
    path: str
    """As the user named it; for messages and reports."""
    text: str
    """The decoded file, unchanged but for its byte order mark."""
    sentences: tuple[Sentence, ...]
    encoding: str = "utf-8"
    note: str = ""
    """What reading assumed, when it had to assume anything; empty otherwise."""


@dataclass(frozen=True, slots=True)
class Bead:
    """The unit of alignment: 0..n Arabic and 0..n English sentences."""

    ar: tuple[int, ...]
    en: tuple[int, ...]
    """0-based sentence numbers, ascending."""
    confidence: float = 1.0
    """Probability in [0, 1] that the pairing is right."""
    status: BeadStatus = BeadStatus.AUTO

    @property
    def is_gap(self) -> bool:
        """True when one side is empty."""
        return not (self.ar and self.en)


@dataclass(frozen=True, slots=True)
class Pair:
    """The two texts of one bead: what a check looks at."""

    ar: str
    en: str
    """The bead's sentences joined by one space; empty for the missing side of a gap."""
    bead: Bead
    similarity: float = 0.0
    """Cosine of the two sides under the project's encoder, in [-1, 1]; 0 for a gap."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check says about one bead: a suspicion, until a person settles it."""

    check: str
    """Id of the check, such as NUM001."""
    name: str
    category: str
    severity: Severity
    ar: tuple[int, ...]
    en: tuple[int, ...]
    """Sentence numbers of the bead it is about."""
    ar_span: Span | None
    en_span: Span | None
    """Where the evidence stands in the bead's joined text (`Pair.ar`, `Pair.en`)."""
    ar_text: str
    en_text: str
    """The flagged substrings; empty where there is none."""
    message: str
    """The evidence, in one English sentence."""
    fingerprint: str = ""
    """Hash of the check and the content it is about: the same after re-alignment or a shift of position."""
    status: FindingStatus = FindingStatus.OPEN
    reason: str = ""
    """Why it was dismissed or what the confirmer noted."""

    @property
    def is_open(self) -> bool:
        """True while no person has settled it."""
        return self.status is FindingStatus.OPEN

    @property
    def waits(self) -> bool:
        """True while a person is asked to settle it: open, and more than a hint."""
        return self.is_open and self.severity is not Severity.HINT


@dataclass(frozen=True, slots=True)
class Crossing:
    """Two sentence groups that belong together although their order differs on the two sides."""

    ar: tuple[int, ...]
    en: tuple[int, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class Collation:
    """One pair of documents, aligned, checked and reviewed: what reports, formats and the screen show."""

    name: str
    ar: Document
    en: Document
    beads: tuple[Bead, ...]
    """In reading order; every sentence of both documents is in exactly one."""
    findings: tuple[Finding, ...] = ()
    """In bead order, worst first within a bead."""
    fidelity: tuple[int, ...] = ()
    """0-100 for each bead: calibrated probability that the English says what the Arabic says."""
    crossings: tuple[Crossing, ...] = ()
    encoder: str = ""
    """Signature of the encoder, for the report and the decisions log."""
    notes: tuple[str, ...] = ()
    """Sentences a reader of the report should know: encodings assumed, decisions not re-attached."""


def joined(document: Document, numbers: tuple[int, ...]) -> str:
    """Return the text of some sentences of a document as one string, joined by single spaces."""
    return " ".join(document.sentences[number].text for number in numbers)


def pairs(collation: Collation) -> tuple[Pair, ...]:
    """Return the texts of every bead, in bead order."""
    return tuple(
        Pair(joined(collation.ar, bead.ar), joined(collation.en, bead.en), bead) for bead in collation.beads
    )
