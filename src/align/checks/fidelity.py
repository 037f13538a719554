"""One number per bead: how likely it is that the English says what the Arabic says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import exp, log

from align.model import Finding, FindingStatus, Pair, Severity

RATIO = 1.12
"""Median English : Arabic length in characters of two professionally translated test sets."""
EXTRA = 5
"""Characters added to both lengths, so that a short line's ratio says little."""
LONGEST_DEVIATION = 0.8
BIAS = 1.7
WEIGHTS = {
    "similarity": 0.5,
    "relative": 1.0,
    "length": -0.32,
    "omitted": -0.09,
    "added": -0.11,
    "uncovered": -1.12,
}
FINDINGS = {Severity.CRITICAL: 3.97, Severity.MAJOR: 3.97, Severity.MINOR: 0.3, Severity.HINT: 0.88}
"""Fitted by tests/bench/fit_fidelity.py, but for what that fit cannot know: the labelled documents have few critical
and minor findings, and words without counterpart tell all that similarity tells, which is no help where there is no
correspondence; those four weights are set by hand."""
MOST = 2
"""Findings of one severity that count."""
GAP = -3.0
"""Log-odds of a bead with one empty side."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of a pair beyond its findings; the defaults are those of a usual faithful pair."""

    usual: float = 0.67
    """Median similarity of the document."""
    ratio: float = log(RATIO)
    """The document's log ratio of lengths, English over Arabic."""
    omitted: float = -6.0
    """Log-odds of the likeliest Arabic clause without English."""
    added: float = -6.0
    """Log-odds of the likeliest English clause without Arabic."""
    uncovered: float = 0.25
    """Mean log-odds against words without counterpart, over all words of both sides."""


def columns(pair: Pair, evidence: Evidence) -> dict[str, float]:
    """Return what the logistic function weighs, by the names of `WEIGHTS`."""
    ratio = log((len(pair.en) + EXTRA) / (len(pair.ar) + EXTRA))
    return {
        "similarity": pair.similarity,
        "relative": min(0.0, pair.similarity - evidence.usual),
        "length": min(LONGEST_DEVIATION, abs(ratio - evidence.ratio)),
        "omitted": max(-8.0, min(8.0, evidence.omitted)),
        "added": max(-8.0, min(8.0, evidence.added)),
        "uncovered": min(2.0, evidence.uncovered),
    }


def fidelity(pair: Pair, findings: Iterable[Finding], evidence: Evidence | None = None) -> int:
    """Return the fidelity of one bead, 0-100: the probability that it holds no serious error.

    A logistic function of the encoder's similarity, alone and within the document, the length ratio, the likeliest
    clauses without counterpart, the words without one, and the findings no one has dismissed.

    Args:
        pair: The bead's texts, with their similarity; a gap has similarity 0.
        findings: The findings of this bead alone.
        evidence: What else is known; a usual pair's when nothing is.
    """
    found = columns(pair, evidence or Evidence())
    z = GAP if pair.bead.is_gap else BIAS + sum(WEIGHTS[name] * value for name, value in found.items())
    counted = [finding.severity for finding in findings if finding.status is not FindingStatus.DISMISSED]
    z -= sum(weight * min(MOST, counted.count(severity)) for severity, weight in FINDINGS.items())
    return round(100 / (1 + exp(-z)))
