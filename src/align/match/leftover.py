"""Whether a clause that looks left out really is: weighed a second time, with all that the pair says.

The first model (`clauses`) looks at a clause and at the other side as a whole. Free renderings fool it: a sentence put
in other words looks left out on one side and put in on the other. So the clauses it likes best are weighed again, with
what stands uncovered in their place on the other side, what else is uncovered on their own, and the lengths of both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from align.match.clauses import Clause
from align.match.vectors import Floats
from align.match.words import Word
from align.model import Language

COLUMNS = (
    "odds", "inside", "in its place", "in its place to inside", "in one place", "other side's odds", "log words",
    "share", "marks", "sentence", "longer", "longer without", "mean outside", "uncovered outside", "uncovered inside",
    "content", "similarity", "mean content ar", "mean content en",
    "odds squared", "much in its place", "odds least", "odds by share", "log words squared",
)  # fmt: skip
LOOKED_AT = 2
"""Clauses of a side that are weighed again: the likeliest, and the likeliest that shares no word with it."""
_LIGHT, _MOST = 0.3, 2.0
"""Weight of a word without meaning, and the most that one word counts."""
_AROUND, _MUCH, _EXTRA = 3, 2.0, 8
_NONE = -6.0
"""Odds of a side without clauses."""
_STOPS, _MARKS = ".!?؟…", ".!?؟…،,;:؛—)"
_FILE = Path(__file__).with_name("leftover.npz")


@dataclass(frozen=True, slots=True)
class Half:
    """One side of a pair."""

    words: Sequence[Word]
    odds: Floats
    """[n]: log-odds that each word has a counterpart."""
    clauses: tuple[Clause, ...]

    def uncovered(self) -> list[float]:
        """Return how little each word is covered, words without meaning less."""
        odds = np.clip(-self.odds, -_MOST, _MOST).tolist()
        return [odd if word.content else _LIGHT * odd for word, odd in zip(self.words, odds, strict=True)]

    def hole(self) -> float:
        """Return how much the least covered run of words is uncovered."""
        return _run(self.uncovered())

    def covered(self) -> float:
        """Return the mean log-odds of the words with meaning."""
        carries = [at for at, word in enumerate(self.words) if word.content]
        return float(self.odds[carries].mean()) if carries else 0.0


def best(clauses: Sequence[Clause]) -> list[Clause]:
    """Return the clauses that are weighed again, of a list with the likeliest first."""
    found: list[Clause] = []
    for clause in clauses:
        if len(found) < LOOKED_AT and not any(set(clause.words) & set(other.words) for other in found):
            found.append(clause)
    return found


def rows(mine: Half, other: Half, longer: float, similarity: float, language: Language) -> Floats:
    """Return the evidence on the clauses `best` picks, shape [k, len(COLUMNS)].

    Args:
        mine: The side the clauses are on.
        other: The side that may leave them out.
        longer: Log of this side's length over the other's, less what is usual in the document.
        similarity: Cosine of both whole texts.
        language: Of `mine`.
    """
    bare, theirs = mine.uncovered(), other.uncovered()
    halves = (mine, other) if language == "ar" else (other, mine)
    pair = (longer, similarity, *(half.covered() for half in halves))
    odds = max((clause.odds for clause in other.clauses), default=_NONE)
    found = [_row(mine.words, bare, theirs, clause, pair, odds) for clause in best(mine.clauses)]
    return np.array(found, dtype=np.float32).reshape(len(found), len(COLUMNS))


def _row(
    words: Sequence[Word],
    bare: list[float],
    theirs: list[float],
    clause: Clause,
    pair: tuple[float, ...],
    other_odds: float,
) -> tuple[float, ...]:
    a, b = clause.words.start, clause.words.stop
    longer, similarity, *covered = pair
    inside, outside = bare[a:b], bare[:a] + bare[b:]
    size = sum(len(word.text) + 1 for word in words)
    part = sum(len(word.text) + 1 for word in words[a:b])
    share, long = (b - a) / len(words), float(np.log(b - a))
    here = _run(theirs[_place(clause.words, len(bare), len(theirs))])
    return (
        clause.odds, sum(inside), here, here / max(1.0, sum(inside)), _run(theirs), other_odds, long,
        share, float(_ends(words, a, _MARKS)) + float(_ends(words, b, _MARKS)),
        float(_ends(words, a, _STOPS) and _ends(words, b, _STOPS)),
        longer, longer + float(np.log((size - part + _EXTRA) / (size + _EXTRA))),
        float(np.mean(outside)) if outside else 0.0, sum(max(0.0, each) for each in outside),
        sum(max(0.0, each) for each in inside), float(sum(word.content for word in words[a:b])), similarity, *covered,
        clause.odds * abs(clause.odds), max(0.0, here - _MUCH), min(clause.odds, other_odds), clause.odds * share,
        long * long,
    )  # fmt: skip


def _place(run: range, mine: int, theirs: int) -> slice:
    """Return the words of the other side among which a clause should be."""
    ratio = theirs / mine
    middle, reach = (run.start + run.stop) / 2 * ratio, len(run) * ratio + _AROUND
    return slice(max(0, int(middle - reach)), int(middle + reach) + 1)


def _run(bare: Sequence[float]) -> float:
    """Return how much the least covered run of words is uncovered."""
    most = here = 0.0
    for each in bare:
        here = max(0.0, here + each)
        most = max(most, here)
    return most


def _ends(words: Sequence[Word], at: int, marks: str) -> bool:
    """Say whether one of some marks stands before a word; a text begins and ends with one."""
    if at in (0, len(words)):
        return True
    return words[at - 1].text.rstrip("»”\"')")[-1:] in marks


@cache
def _weights() -> dict[str, Floats]:
    with np.load(_FILE, allow_pickle=False) as found:
        return {name: found[name].astype(np.float32) for name in found.files}


def settled(found: Floats, language: Language) -> Floats:
    """Return the log-odds that each clause is left out, shape [len(found)] (tests/bench/fit_leftover.py)."""
    weights = _weights()
    scaled = np.clip((found - weights[f"{language}_mean"]) / weights[f"{language}_scale"], -4, 4)
    odds: Floats = scaled @ weights[f"{language}_out"] + weights[f"{language}_bias"]
    return odds.astype(np.float32)
