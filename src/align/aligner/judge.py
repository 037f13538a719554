"""The small model that weighs the evidence on a bead.

A linear model plus one hidden layer, for beads and for gaps, trained as a conditional random field: its scores are
the log weights of a lattice whose posteriors are the confidence of the beads. `weights.npz` beside this file holds
the numbers; `tests/bench/train_aligner.py` made them, and the file says on what.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from align.aligner.evidence import BEAD_COLUMNS, GAP_COLUMNS, Evidence

_FILE = Path(__file__).with_name("weights.npz")


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
class Judge:
    """The two nets, and how far their posteriors are to be trusted."""

    beads: Net
    gaps: Net
    temperature: float = 1.0
    """Confidence is the posterior's log odds divided by this."""
    signature: str = ""

    def scores(self, evidence: Evidence) -> NDArray[np.float64]:
        """Return the log weight of every candidate, in candidate order."""
        out = np.zeros(len(evidence.bead_rows) + len(evidence.gap_rows))
        out[evidence.bead_rows] = self.beads.score(evidence.beads)
        out[evidence.gap_rows] = self.gaps.score(evidence.gaps)
        return out

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
    nets = {
        kind: Net(*(arrays[f"{kind}_{part}"] for part in ("linear", "hidden", "bias", "out")))
        for kind in ("beads", "gaps")
    }
    if nets["beads"].linear.shape[1] != len(BEAD_COLUMNS) or nets["gaps"].linear.shape[1] != len(GAP_COLUMNS):
        raise ValueError("the weights were trained on other columns of evidence")
    return Judge(nets["beads"], nets["gaps"], float(arrays["temperature"]), str(arrays["signature"]))
