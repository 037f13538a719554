"""The figures a report gives of one collation, and of several together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from align.model import BeadStatus, Collation, Finding, FindingStatus, Severity

WEAK = 0.7
"""A bead below this confidence is called weak: three such pairings in ten would be wrong."""


@dataclass(frozen=True, slots=True)
class Totals:
    """Counts and means; a mean over nothing is None."""

    ar_sentences: int
    en_sentences: int
    beads: int
    gaps: int
    weak: int
    confirmed_beads: int
    crossings: int
    confidence: float | None
    fidelity: float | None
    findings: tuple[tuple[Severity, FindingStatus, int], ...]
    """How many findings have each severity and status: every combination, worst and open first."""

    def count(self, severity: Severity | None = None, status: FindingStatus | None = None) -> int:
        """Count the findings of a severity and status; None stands for all."""
        return sum(
            number
            for each, state, number in self.findings
            if severity in {None, each} and status in {None, state}
        )


def totals(collations: Sequence[Collation]) -> Totals:
    """Count over one or more collations. Means weigh every bead the same."""
    beads = [bead for collation in collations for bead in collation.beads]
    fidelity = [score for collation in collations for score in collation.fidelity]
    kinds = Counter((each.severity, each.status) for collation in collations for each in collation.findings)
    return Totals(
        ar_sentences=sum(len(collation.ar.sentences) for collation in collations),
        en_sentences=sum(len(collation.en.sentences) for collation in collations),
        beads=len(beads),
        gaps=sum(bead.is_gap for bead in beads),
        weak=sum(bead.confidence < WEAK for bead in beads),
        confirmed_beads=sum(bead.status is BeadStatus.CONFIRMED for bead in beads),
        crossings=sum(len(collation.crossings) for collation in collations),
        confidence=_mean([bead.confidence for bead in beads]),
        fidelity=_mean(fidelity),
        findings=tuple(
            (severity, status, kinds[severity, status]) for severity in Severity for status in FindingStatus
        ),
    )


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None


def open_findings(collation: Collation) -> tuple[Finding, ...]:
    """Return what no person has settled, worst first, otherwise in the order of the text."""
    unsettled = (finding for finding in collation.findings if finding.is_open)
    return tuple(sorted(unsettled, key=lambda finding: finding.severity.rank))
