"""How time and memory of alignment grow, measured side by side in one run.

    python tests/bench/speed.py PAIRS.tsv [SENTENCES ...]

Documents of so many sentence pairs are made from a file of Arabic⇥English lines, two pairs to a sentence so that none
comes twice. Each is encoded and aligned in this process; the figures are processor seconds, so that other work on the
machine matters little, and their ratios are what to quote.
"""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

from align.aligner.align import Side, align
from align.embed.use import UseEncoder
from align.model import Sentence


def document(path: Path, count: int) -> tuple[list[str], list[str]]:
    """Return so many pairs, each made of two of the file."""
    lines = [line.split("\t")[:2] for line in path.read_text("utf-8").splitlines() if line.count("\t")]
    ar, en = [], []
    for number in range(count):
        one = lines[number % len(lines)]
        other = lines[(number * 7 + 1 + 101 * (number // len(lines))) % len(lines)]
        ar.append(f"{one[0]} {other[0]}")
        en.append(f"{one[1]} {other[1]}")
    return ar, en


def main(path: str, counts: list[int]) -> None:
    """Print a line per size, and the ratio to the one before."""
    encoder = UseEncoder()
    encoder.vectors(encoder.features(["warm"]).sentences())
    before = None
    print(
        f"{'sentences':>10}{'encode, s':>11}{'align, s':>10}{'share':>7}{'growth':>8}{'right':>7}{'peak MB':>9}"
    )
    for count in counts:
        ar, en = document(Path(path), count)
        began = time.process_time()
        features = encoder.features(ar), encoder.features(en)
        encoded = time.process_time()
        sides = [
            Side([Sentence(text, 0, len(text)) for text in texts], rows)
            for texts, rows in zip((ar, en), features, strict=True)
        ]
        beads = align(sides[0], sides[1], encoder)
        aligned = time.process_time() - encoded
        share = aligned / (encoded - began)
        right = sum(bead.ar == bead.en for bead in beads) / count
        growth = f"{aligned / before:8.2f}" if before else f"{'':8}"
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(
            f"{count:10}{encoded - began:11.1f}{aligned:10.1f}{share:7.2f}{growth}{right:7.3f}{peak:9}",
            flush=True,
        )
        before = aligned


if __name__ == "__main__":
    main(sys.argv[1], [int(each) for each in sys.argv[2:]] or [1000, 4000, 16000])
