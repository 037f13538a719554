"""The small models that weigh the evidence on a bead, at first sight and again.

Each is a linear model plus one hidden layer, for beads and for gaps, trained as a conditional random field: its scores
are the log weights of a lattice whose posteriors are the confidence of the beads. `weights.npz` beside this file holds
the numbers; `tests/bench/train_aligner.py` made them, and the file says on what.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from align.aligner import manner
from align.aligner.evidence import BEAD_COLUMNS, GAP_COLUMNS, Evidence

_FILE = Path(__file__).with_name("weights.npz")
SECOND = "second_"
"""What the names of the arrays of the second look begin with."""


@dataclass(frozen=True, slots=True)
class Net:
    """x · linear + relu(x · hidden + bias) · out, averaged over the members of an ensemble."""

    linear: NDArray[np.float64]
    """[M, F]."""
    hidden: NDArray[np.float64]
    """[M, F, H]."""
    bias: NDArray[np.float64]
    """[M, H]."""
    out: NDArray[np.float64]
    """[M, H]."""

    def score(self, rows: NDArray[np.float32]) -> NDArray[np.float64]:
        """Return one score per row of evidence, shape [N]."""
        total = rows @ self.linear.mean(axis=0)
        for hidden, bias, out in zip(self.hidden, self.bias, self.out, strict=True):
            total += np.maximum(rows @ hidden + bias, 0) @ out / len(self.out)
        return np.asarray(total, dtype=np.float64)


@dataclass(frozen=True, slots=True)
class Nets:
    """One net for beads with both sides and one for gaps."""

    beads: Net
    gaps: Net

    def scores(self, evidence: Evidence) -> NDArray[np.float64]:
        """Return the log weight of every candidate, in candidate order."""
        out = np.zeros(len(evidence.bead_rows) + len(evidence.gap_rows))
        out[evidence.bead_rows] = self.beads.score(evidence.beads)
        out[evidence.gap_rows] = self.gaps.score(evidence.gaps)
        return out


@dataclass(frozen=True, slots=True)
class Judge:
    """What weighs the evidence at first sight and again, and how far the posteriors are to be trusted."""

    first: Nets
    second: Nets
    """Of evidence that knows the manner of the text (`manner.knowing`)."""
    temperature: float = 1.0
    """Confidence is the posterior's log odds divided by this."""
    signature: str = ""

    def scores(self, evidence: Evidence) -> NDArray[np.float64]:
        """Return the log weight of every candidate at first sight, in candidate order."""
        return self.first.scores(evidence)

    def confidence(self, posterior: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return posteriors in [0, 1] as the share of such beads that are right."""
        inside = np.clip(posterior, 1e-9, 1 - 1e-9)
        odds = np.log(inside / (1 - inside)) / self.temperature
        return np.asarray(1 / (1 + np.exp(-odds)))


@cache
def shipped_judge() -> Judge:
    """Return the model that comes with this program."""
    with np.load(_FILE, allow_pickle=False) as arrays:
        return judge_from(dict(arrays))


def judge_from(arrays: Mapping[str, NDArray[np.float64]]) -> Judge:
    """Return the model whose arrays these are.

    Raises:
        ValueError: They were made for other columns of evidence.
    """
    first, second = (
        Nets(*(_net(arrays, f"{sight}{kind}") for kind in ("beads", "gaps"))) for sight in ("", SECOND)
    )
    widths = [each.linear.shape[1] for nets in (first, second) for each in (nets.beads, nets.gaps)]
    beads, gaps = len(BEAD_COLUMNS), len(GAP_COLUMNS)
    if widths != [beads, gaps, beads + len(manner.BEAD_COLUMNS), gaps + len(manner.GAP_COLUMNS)]:
        raise ValueError("the weights were trained on other columns of evidence")
    return Judge(first, second, float(arrays["temperature"]), str(arrays["signature"]))


def _net(arrays: Mapping[str, NDArray[np.float64]], kind: str) -> Net:
    return Net(*(arrays[f"{kind}_{part}"] for part in ("linear", "hidden", "bias", "out")))
