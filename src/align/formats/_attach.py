"""Which findings belong to which bead."""

from __future__ import annotations

from align.model import Collation, Finding


def attached(collation: Collation) -> tuple[tuple[tuple[Finding, ...], ...], tuple[Finding, ...]]:
    """Sort findings to the beads they are about.

    A finding belongs to the bead with its very sentences; failing that (the pairing changed after the check),
    to the first bead that holds one of them.

    Returns:
        For each bead its findings, worst first and otherwise in the given order; and the findings that no
        bead holds a sentence of.
    """
    exact = {(bead.ar, bead.en): number for number, bead in enumerate(collation.beads)}
    ar = {sentence: number for number, bead in enumerate(collation.beads) for sentence in bead.ar}
    en = {sentence: number for number, bead in enumerate(collation.beads) for sentence in bead.en}
    held: list[list[Finding]] = [[] for _ in collation.beads]
    loose = []
    for finding in collation.findings:
        near = [ar[number] for number in finding.ar if number in ar]
        near += [en[number] for number in finding.en if number in en]
        number = exact.get((finding.ar, finding.en), min(near, default=None))
        if number is None:
            loose.append(finding)
        else:
            held[number].append(finding)
    by_bead = tuple(tuple(sorted(each, key=lambda finding: finding.severity.rank)) for each in held)
    return by_bead, tuple(loose)


def is_exact(finding: Finding, ar: tuple[int, ...], en: tuple[int, ...]) -> bool:
    """Tell whether a finding's spans count from the start of this bead's texts."""
    return finding.ar == ar and finding.en == en
