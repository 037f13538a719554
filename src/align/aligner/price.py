"""Log weights of beads from the similarity of their two sides and their lengths."""

from __future__ import annotations

import numpy as np

from align.aligner.moves import MOVES
from align.aligner.windows import windows


def scorer(ar, en, vectors, encoder, settled, gap=0.55, lw=0.25, T=10.0):
    va, ve = vectors
    rnd = np.random.default_rng(0)
    if len(va) and len(ve):
        base = 1 - (va[rnd.integers(0, len(va), 2000)] * ve[rnd.integers(0, len(ve), 2000)]).sum(1).mean()
    else:
        base = 1.0
    la = np.concatenate([[0], np.cumsum([len(s.text) for s in ar.sentences])])
    le = np.concatenate([[0], np.cumsum([len(s.text) for s in en.sentences])])
    r = max(le[-1], 1) / max(la[-1], 1)

    def part(pa, pe):
        wa = windows(encoder, ar.features[pa.start : pa.stop])
        we = windows(encoder, en.features[pe.start : pe.stop])
        xa = la[pa.start : pa.stop + 1]
        xe = le[pe.start : pe.stop + 1]

        def score(b):
            out = np.full((len(MOVES),) + b.shape, -np.inf, np.float32)
            i = np.arange(b.top, b.bottom)
            j = np.arange(b.left, b.right)
            for k, (p, q) in enumerate(MOVES):
                if p == 0 or q == 0:
                    out[k] = -T * gap
                else:
                    c = wa[p - 1, b.top : b.bottom] @ we[q - 1, b.left : b.right].T
                    L = np.abs(
                        np.log(
                            np.maximum(1, (xa[i] - xa[np.maximum(i - p, 0)]))[:, None]
                            * r
                            / np.maximum(1, (xe[j] - xe[np.maximum(j - q, 0)]))[None]
                        )
                    )
                    out[k] = -T * (((1 - c) / base) * (p * q) + lw * L)
                    for n in settled.alone_ar:
                        out[k][(i > n - pa.start) & (i - p <= n - pa.start)] = -np.inf
                    for n in settled.alone_en:
                        out[k][:, (j > n - pe.start) & (j - q <= n - pe.start)] = -np.inf
                out[k][i < p] = -np.inf
                out[k][:, j < q] = -np.inf
            return out

        return score

    return part
