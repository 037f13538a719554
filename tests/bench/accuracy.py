"""Accuracy of the shipped aligner on folders of documents with gold.

    python tests/bench/accuracy.py NAME=FOLDER ...

Each folder holds NAME.ar.txt, NAME.en.txt (one sentence a line) and NAME.gold. The demo pair is always measured. Mind
what the shipped weights were trained on (their signature is printed): figures of documents they were trained on say
little, and `train_aligner.py` prints the cross-validated ones.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from documents import Gold, demo, folder

from align.aligner.align import Side, align
from align.aligner.judge import shipped_judge
from align.embed.cache import cached_features, default_path
from align.embed.use import UseEncoder
from align.evaluate import Scores, calibration, scores
from align.model import Bead


def measured(encoder: UseEncoder, gold: Gold) -> tuple[Sequence[Bead], Sequence[Bead]]:
    """Return gold and found beads of one document."""
    sides = [
        Side(sentences, cached_features(encoder, [each.text for each in sentences], default_path()))
        for sentences in (gold.ar, gold.en)
    ]
    return gold.beads, align(sides[0], sides[1], encoder)


def main(arguments: Sequence[str]) -> None:
    """Print a line per folder."""
    encoder = UseEncoder()
    print(f"encoder {encoder.signature}, {shipped_judge().signature}")
    print(f"{'documents':20}{'number':>7}{'strict':>8}{'lax':>8}{'gap':>8}{'calib.':>8}{'>=0.9':>8}")
    sets = [("memoir", [demo()])]
    sets += [
        (name, list(folder(Path(path)))) for name, _, path in (each.partition("=") for each in arguments)
    ]
    for name, golds in sets:
        found = [measured(encoder, gold) for gold in golds]
        total = sum((scores(*each) for each in found), Scores())
        sure = calibration(found)
        figures = (total.strict.f1, total.lax.f1, total.gap.f1, sure.error, sure.sure_right)
        print(f"{name:20}{len(golds):7}" + "".join(f"{figure:8.4f}" for figure in figures), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
