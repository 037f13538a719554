"""How many spoilt meanings the checks find: denials, modal verbs, quantifiers and opposites changed in clean pairs.

usage: python tests/bench/corrupt_meaning.py PAIRS.tsv [--show N] [--every CHECK,CHECK]

PAIRS.tsv holds one pair a line, Arabic, tab, English. One word of the English is changed into another of its kind.
A case counts as found when a finding that is no hint stands there which the untouched pair does not have.
The words changed here are chosen for this measurement, not taken from the checks' own lists.
"""

from __future__ import annotations

import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from align.checks import every_check, run
from align.model import Bead, Pair, Severity

_SWAPS = {
    "modal": (
        ("must", "may"), ("may", "must"), ("might", "will certainly"), ("may", "will definitely"),
        ("has to", "may"), ("have to", "may"), ("perhaps", "certainly"), ("certainly", "possibly"),
        ("may", "will"), ("might", "will"), ("probably", "undoubtedly"), ("could", "was bound to"),
    ),
    "quantifier": (
        ("all", "some"), ("some", "all"), ("most", "all"), ("all", "half of"), ("many", "few"),
        ("every", "almost no"), ("some", "most"), ("half", "all"), ("most", "a few"), ("a few", "all the"),
        ("several", "all"), ("none", "all"),
    ),
    "opposite": (
        ("before", "after"), ("after", "before"), ("north", "south"), ("south", "north"), ("east", "west"),
        ("western", "eastern"), ("northern", "southern"), ("increased", "decreased"), ("rise", "fall"),
        ("above", "below"), ("below", "above"), ("inside", "outside"), ("outside", "inside"), ("first", "last"),
        ("early", "late"), ("began", "ended"), ("father", "mother"), ("mother", "father"), ("wife", "sister"),
        ("brother", "sister"), ("won", "lost"), ("lost", "won"), ("strong", "weak"), ("rich", "poor"),
        ("old", "new"), ("new", "old"), ("small", "large"), ("large", "small"), ("young", "old"),
        ("hot", "cold"), ("cold", "hot"), ("morning", "evening"), ("night", "day"), ("friend", "enemy"),
        ("war", "peace"), ("death", "life"), ("buy", "sell"), ("sell", "buy"), ("black", "white"),
        ("white", "black"), ("red", "green"), ("open", "shut"), ("success", "failure"), ("support", "oppose"),
        ("import", "export"), ("higher", "lower"), ("lower", "higher"), ("more than", "less than"),
        ("reduce", "increase"), ("increase", "reduce"), ("winter", "summer"), ("summer", "winter"),
        ("gold", "silver"), ("dog", "cat"), ("horse", "camel"), ("teacher", "student"), ("men", "women"),
        ("women", "men"), ("accepted", "refused"), ("agreed", "refused"), ("easy", "difficult"),
        ("long", "short"), ("good", "bad"), ("happy", "sad"), ("yesterday", "tomorrow"), ("last", "next"),
    ),
}  # fmt: skip
_NOT = re.compile(
    r"\b(is|are|was|were|has|have|had|can|could|will|would|should|do|does|did)(?: not|n['’]t)\b|\bcannot\b"
)
_NEVER = re.compile(r"\b(never|not) (?=\w)")
_PLAIN = re.compile(r"\b(is|are|was|were|has|have|had|can|could|will|would|should|must)\b(?! not|n['’]t)")


def cases(en: str, dice: random.Random) -> Iterator[tuple[str, str]]:
    """Yield (kind, spoilt English), at most one of each kind."""
    if places := [*_NOT.finditer(en), *_NEVER.finditer(en)]:
        place = dice.choice(places)
        verb = "can" if place[0] == "cannot" else re.split(r"[ n]", place[0])[0]
        kept = "" if place.re is _NEVER else verb
        yield "negation out", en[: place.start()] + kept + en[place.end() :]
    if places := list(_PLAIN.finditer(en)):
        place = dice.choice(places)
        yield "negation in", en[: place.end()] + " not" + en[place.end() :]
    for kind, swaps in _SWAPS.items():
        found = [
            (match, new) for old, new in swaps for match in re.finditer(rf"\b{old}\b", en, re.IGNORECASE)
        ]
        if found:
            match, new = dice.choice(found)
            yield kind, en[: match.start()] + new + en[match.end() :]


def main() -> None:
    """Print one line per kind of error, and some misses on request."""
    lines = Path(sys.argv[1]).read_text("utf-8").splitlines()
    show = int(sys.argv[sys.argv.index("--show") + 1]) if "--show" in sys.argv else 0
    wanted = sys.argv[sys.argv.index("--only") + 1].split(",") if "--only" in sys.argv else ()
    dice = random.Random(7)
    found: dict[str, list[bool]] = defaultdict(list)
    for number, line in enumerate(lines):
        ar, en = line.split("\t")[:2]
        for kind, spoilt in cases(en, dice):
            if wanted and kind not in wanted:
                continue
            before, after = (_findings(Pair(ar, text, Bead((number,), (number,)))) for text in (en, spoilt))
            found[kind].append(bool(after - before))
            if not found[kind][-1] and found[kind].count(False) <= show:
                print(f"missed {kind}\n  {ar}\n  {en}\n  {spoilt}")
    for kind, hits in found.items():
        print(f"{kind:14} {sum(hits):5} of {len(hits):5}  {sum(hits) / len(hits):.3f}")


def _findings(pair: Pair) -> set[str]:
    found = run(every_check(), pair)
    return {each.message for each in found if each.severity in (Severity.CRITICAL, Severity.MAJOR)}


if __name__ == "__main__":
    main()
