"""What the checks find and miss in labelled documents, and how often they speak where nothing is wrong.

    python tests/bench/labelled.py [--write] [--clean PAIRS.tsv ...] DOCUMENT.beads ...

On gold beads, with the default profile, hints not counted. An error is found when its bead is flagged by any check; a
finding of a check is right when a labelled error stands in its bead. Clean pairs, Arabic⇥English lines, give findings
per hundred pairs. `--write` puts the figures into the file that the pages of the checks quote: give it
documents that nobody who builds checks has read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import click
from documents import Block, blocks, pairs_document, written

from align.checks import every_check
from align.checks.pages import FAMILIES, MEASURED
from align.model import Bead, Collation, Document, Finding, Severity
from align.pipeline import checked, encoder

_WORD = re.compile(r"\w+")


@dataclass(slots=True)
class Tally:
    """Counts over documents."""

    labelled: Counter[str] = field(default_factory=Counter)
    caught: Counter[str] = field(default_factory=Counter)
    """Errors by family, and those found."""
    findings: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    """Beads flagged by each check, and those with an error."""
    beads: Counter[str] = field(default_factory=Counter)
    flagged: Counter[str] = field(default_factory=Counter)
    """Beads that are wrong, tempting or clean; serious errors; errors found, and those whose text a finding quotes."""
    alarms: Counter[str] = field(default_factory=Counter)
    pairs: int = 0


def findings(
    name: str, ar: Document, en: Document, beads: Sequence[Bead]
) -> dict[tuple[object, ...], list[Finding]]:
    """Return the findings that are no hints, by bead."""
    bare = Collation(name, ar, en, tuple(beads), encoder=encoder().signature)
    out: dict[tuple[object, ...], list[Finding]] = {}
    for finding in checked(bare, range(len(beads))).findings:
        if finding.severity is not Severity.HINT:
            out.setdefault((finding.ar, finding.en), []).append(finding)
    return out


def tally(path: Path, total: Tally) -> None:
    """Add one labelled document."""
    gold = written(path, clean=False)
    sides = (Document("ar", "ar", "", gold.ar), Document("en", "en", "", gold.en))
    found = findings(gold.name, *sides, gold.beads)
    kept = [block for block in blocks(path) if block.ar or block.en]
    for bead, block in zip(gold.beads, kept, strict=True):
        hits = found.get((bead.ar, bead.en), [])
        kind = _kind(block, bead)
        total.beads[kind] += 1
        total.flagged[kind] += bool(hits)
        for check in {hit.check for hit in hits}:
            total.findings[check] += 1
            total.right[check] += kind == "wrong"
        for error in block.errors:
            family, severity = (part.strip() for part in error[:2])
            total.labelled[family] += 1
            total.caught[family] += bool(hits)
            total.beads["found"] += bool(hits)
            total.flagged["found"] += any(_overlaps(hit, error[2], error[3]) for hit in hits)
            if severity != "minor":
                total.beads["serious"] += 1
                total.flagged["serious"] += bool(hits)


def _overlaps(hit: Finding, ar: str, en: str) -> bool:
    """Say whether the text that a finding quotes shares a word with the labelled text, on either side."""
    return any(
        set(_WORD.findall(quoted.lower())) & set(_WORD.findall(labelled.lower()))
        for quoted, labelled in ((hit.ar_text, ar), (hit.en_text, en))
    )


def _kind(block: Block, bead: Bead) -> str:
    if block.errors:
        return "wrong"
    return "tempting" if block.negatives else "gap" if bead.is_gap else "clean"


def alarms(path: Path, total: Tally) -> None:
    """Add the findings on clean pairs."""
    gold = pairs_document(path)
    sides = (Document("ar", "ar", "", gold.ar), Document("en", "en", "", gold.en))
    for hits in findings(gold.name, *sides, gold.beads).values():
        total.alarms.update({hit.check for hit in hits})
    total.pairs += len(gold.beads)


def table(total: Tally) -> Iterator[str]:
    """Yield a line per check: id, findings, right ones, errors of its families, found ones, alarms, clean pairs."""
    for check in every_check():
        families = FAMILIES.get(check.id, ())
        figures = (
            total.findings[check.id],
            total.right[check.id],
            sum(total.labelled[family] for family in families),
            sum(total.caught[family] for family in families),
            total.alarms[check.id],
            total.pairs,
        )
        yield "\t".join((check.id, *map(str, figures)))


@click.command()
@click.option("--write", is_flag=True, help="Put the figures where the pages of the checks quote them.")
@click.option(
    "--clean", multiple=True, type=click.Path(path_type=Path), help="A file of Arabic⇥English lines."
)
@click.argument("documents", nargs=-1, type=click.Path(path_type=Path))
def main(write: bool, clean: tuple[Path, ...], documents: tuple[Path, ...]) -> None:
    """Measure, print, and write."""
    total = Tally()
    for path in documents:
        tally(path, total)
    for path in clean:
        alarms(path, total)
    for family, count in sorted(total.labelled.items()):
        print(f"{family:15} {total.caught[family]}/{count}")
    for kind in ("serious", "tempting", "clean"):
        print(
            f"{kind:15} {total.flagged[kind] / max(1, total.beads[kind]):.3f} of {total.beads[kind]} flagged"
        )
    flagged = sum(total.flagged[kind] for kind in ("wrong", "tempting", "clean"))
    print(f"{'precision':15} {total.flagged['wrong'] / max(1, flagged):.3f}")
    print(
        f"{'quoted':15} {total.flagged['found'] / max(1, total.beads['found']):.3f} of {total.beads['found']} found"
    )
    lines = list(table(total))
    print("\n".join(lines))
    if write:
        MEASURED.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
