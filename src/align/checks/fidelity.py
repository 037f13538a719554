"""One number per bead: how likely it is that the English says what the Arabic says."""

from __future__ import annotations

from collections.abc import Iterable
from math import exp, log

from align.model import Finding, FindingStatus, Pair, Severity

BIAS = -1.67
SIMILARITY = 7.59
"""Both fitted by tests/bench/fit_fidelity.py."""
LENGTH = 3.0
LONGEST_DEVIATION = 0.8
RATIO = 1.12
"""Median English : Arabic length in characters of two professionally translated test sets."""
EXTRA = 5
"""Characters added to both lengths, so that a short line's ratio says little."""
FINDINGS = {Severity.CRITICAL: 5.5, Severity.MAJOR: 4.5, Severity.MINOR: 1.0, Severity.HINT: 0.3}
MOST = 2
"""Findings of one severity that count."""


def fidelity(pair: Pair, findings: Iterable[Finding]) -> int:
    """Return the fidelity of one bead, 0-100.

    A logistic function of the encoder's similarity, the length ratio, and the findings no one has dismissed.
    Bias and similarity are fitted on clean pairs and spoilt ones in equal number. The weights of length and findings
    are set by hand below what that fit gives (7.7, 6.4, 6.9): half its spoilt pairs were cut short, and its findings
    were nearly all right, while real translations vary more and real findings are less sure.
    So the order of beads can be trusted; the number is no calibrated probability yet.

    Args:
        pair: The bead's texts, with their similarity; a gap has similarity 0.
        findings: The findings of this bead alone.
    """
    ratio = (len(pair.en) + EXTRA) / (len(pair.ar) + EXTRA)
    deviation = min(LONGEST_DEVIATION, abs(log(ratio / RATIO)))
    z = BIAS + SIMILARITY * pair.similarity - LENGTH * deviation
    counted = [finding.severity for finding in findings if finding.status is not FindingStatus.DISMISSED]
    z -= sum(weight * min(MOST, counted.count(severity)) for severity, weight in FINDINGS.items())
    return round(100 / (1 + exp(-z)))
