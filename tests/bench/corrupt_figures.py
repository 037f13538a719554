"""How many wrong numbers, months and negations the checks find in clean sentence pairs that were spoilt on purpose.

usage: python tests/bench/corrupt_figures.py PAIRS.tsv [--show N]

PAIRS.tsv holds one pair a line, Arabic, tab, English. One value of the English is replaced by another of the same form,
one month by another, a counted unit by another of its kind, one plain negation is taken out or put in; a case
counts as found when the check that should see it
raises a finding that it does not raise on the untouched pair.
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from align.checks import every_check, run
from align.model import Bead, Pair

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_WORDS = [
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirty",
    "forty",
    "fifty",
    "sixty",
]
_FIGURE = re.compile(r"(?<![\w.,/:-])\d[\d,.]*\d|(?<![\w.,/:-])\d(?![\w])")
_WORD = re.compile(r"\b(" + "|".join(_WORDS) + r")\b", re.I)
_MONTH = re.compile(
    r"\b(?:"
    + "|".join(month for month in _MONTHS if month != "May")
    + r")\b|(?<=\d )May\b|\b(?<=in )May\b|(?<=of )May\b|\bMay(?= \d)"
)
"""May is a month beside a figure or a preposition, else a name or a verb."""
_UNITS = (
    ("years", "months", "weeks", "days", "hours", "minutes", "seconds"),
    ("kilometers", "kilometres", "miles", "meters", "metres"),
    ("kilograms", "pounds", "tonnes", "tons", "grams"),
    ("dollars", "euros", "dinars", "pounds", "liras"),
)
_COUNTED = re.compile(
    r"(?:\b\d[\d,.]*|\b(?:two|"
    + "|".join(_WORDS)
    + r")) (?:"
    + "|".join(unit for row in _UNITS for unit in row)
    + r")\b"
)
_NOT = re.compile(
    r"\b(is|are|was|were|has|have|had|can|could|will|would|should|do|does|did)(?: not|n['’]t)\b|\bcannot\b"
)
_PLAIN = re.compile(r"\b(is|are|was|were|has|have|had|can|could|will|would|should|must)\b(?! not|n['’]t)")
_NEGATIVE = re.compile(r"\b(no|not|never|none|without|nor|neither|cannot)\b|n['’]t", re.I)


def cases(en: str, dice: random.Random) -> Iterator[tuple[str, str, str]]:
    """Yield (kind, check ids, spoilt English)."""
    for kind, check, pattern, change in (
        ("figure", "NUM001 DAT001", _FIGURE, _other_figure),
        ("word", "NUM001", _WORD, lambda word, dice: dice.choice([x for x in _WORDS if x != word.lower()])),
        ("month", "DAT001", _MONTH, lambda word, dice: dice.choice([x for x in _MONTHS if x != word])),
        ("unit", "UNI001 NUM001", _COUNTED, _other_unit),
        (
            "negation out",
            "NEG001",
            _NOT,
            lambda word, dice: "can" if word == "cannot" else re.split(r"[ n]", word)[0],
        ),
    ):
        places = list(pattern.finditer(en))
        if places:
            place = dice.choice(places)
            yield kind, check, en[: place.start()] + change(place[0], dice) + en[place.end() :]
    places = list(_PLAIN.finditer(en))
    if len(places) == 1 and not _NEGATIVE.search(en):
        yield "negation in", "NEG001", en[: places[0].end()] + " not" + en[places[0].end() :]


def _other_unit(words: str, dice: random.Random) -> str:
    """Return a counted unit with another unit of its kind."""
    unit = words.rsplit(maxsplit=1)[-1]
    row = next(row for row in _UNITS if unit in row)
    return words[: -len(unit)] + dice.choice([other for other in row if other[:4] != unit[:4]])


def _other_figure(figure: str, dice: random.Random) -> str:
    digits = [at for at, sign in enumerate(figure) if sign.isdigit()]
    at = dice.choice(digits)
    new = dice.choice([digit for digit in "123456789" if digit != figure[at]])
    return figure[:at] + new + figure[at + 1 :]


def main() -> None:
    """Print one line per kind of error, and some misses on request."""
    lines = Path(sys.argv[1]).read_text("utf-8").splitlines()
    show = int(sys.argv[sys.argv.index("--show") + 1]) if "--show" in sys.argv else 0
    dice = random.Random(7)
    found: dict[str, list[bool]] = {}
    for number, line in enumerate(lines):
        ar, en = line.split("\t")[:2]
        for kind, check, spoilt in cases(en, dice):
            checks = [each for each in every_check() if each.id in check]
            bead = Bead((number,), (number,))
            before = {finding.en_text + finding.ar_text for finding in run(checks, Pair(ar, en, bead))}
            after = {finding.en_text + finding.ar_text for finding in run(checks, Pair(ar, spoilt, bead))}
            found.setdefault(kind, []).append(bool(after - before))
            if not after - before and sum(not hit for hit in found[kind]) <= show:
                print(f"missed {kind}\n  {ar}\n  {en}\n  {spoilt}")
    for kind, hits in found.items():
        print(f"{kind:14} {sum(hits):5} of {len(hits):5}  {sum(hits) / len(hits):.3f}")


if __name__ == "__main__":
    main()
