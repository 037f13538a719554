"""How many single passages with one error are flagged, and how many faithful renderings of the same passages.

    python tests/bench/trials.py [--show] FILE.tsv ...

Files are those of `trials/` (see its README). A passage is checked by itself; findings that are no hints count.
`--show` prints what was missed and what was flagged wrongly: not for files that are held out.
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import click

from align.checks import Context, every_check, run
from align.embed.use import UseEncoder
from align.match import Matcher
from align.model import Bead, Finding, Pair, Severity


def flagged(ar: str, en: str, encoder: UseEncoder) -> list[Finding]:
    """Return the findings on one pair that are no hints."""
    pair = Pair(ar, en, Bead((0,), (0,)))
    context = Context(pairs=(pair,), encoder=encoder, match=Matcher((pair,), encoder, document=(pair,)))
    return [each for each in run(every_check(), pair, context) if each.severity is not Severity.HINT]


@click.command()
@click.option("--show", is_flag=True, help="Print misses and false alarms.")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
def main(show: bool, files: tuple[Path, ...]) -> None:
    """Count by family."""
    encoder, found, false = (
        UseEncoder(),
        defaultdict[str, list[bool]](list),
        defaultdict[str, list[bool]](list),
    )
    for path in files:
        for line in path.read_text("utf-8").splitlines():
            family, _, ar, wrong, right, note = line.split("\t")
            hits, alarms = flagged(ar, wrong, encoder), flagged(ar, right, encoder)
            found[family].append(bool(hits))
            false[family].append(bool(alarms))
            if show and not hits:
                print(f"missed {family} ({note})\n  {ar}\n  {wrong}")
            for alarm in alarms if show else ():
                print(f"false {alarm.check} in {family}: {alarm.message}\n  {ar}\n  {right}")
    found["all"], false["all"] = (sum(each.values(), list[bool]()) for each in (found, false))
    for family, hits in found.items():
        print(
            f"{family:12} found {sum(hits):3} of {len(hits):3}, flagged though faithful {sum(false[family]):3}"
        )


if __name__ == "__main__":
    main()
