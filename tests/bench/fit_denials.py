"""Fit the net that weighs whether a denial has an answer (`align.checks._polarity`), and cross-validate it.

    python tests/bench/fit_denials.py [--write] FILE ...

Files are those of `fit_clauses.py`: clean pairs, Arabic⇥English, or `.beads` sources, their planted errors mended. In
the English of each pair a denial is taken out and another put in. A net learns which denials want an answer: the one
put in, and the Arabic one that the lost one answered. Five folds of documents; printed for literature (`.beads`) and
the rest: the share of spoilt pairs in which NEG001 finds nothing by its rules and the net does, at some numbers of
alarms in 1,000 clean pairs, with the odds from which it does.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import click
import numpy as np
from fit_clauses import SIDES, Net, fitted, read
from numpy.typing import NDArray

from align.checks import Context, negation
from align.checks._polarity import _FILE, Weighed, weighed
from align.embed.use import UseEncoder
from align.match import Matcher
from align.model import Bead, Language, Pair, Severity

FOLDS, BLOCK, NEAR, SEEDS = 5, 48, 6, 3
RATES = (0.0005, 0.001, 0.0015, 0.0025)
WRONG: dict[Language, str] = {"ar": "out", "en": "in"}
TIED = 0.15
"""How near, 0 to 1, an Arabic denial stands to the one taken out, for it to have been answered by it."""
_NOT = re.compile(
    r"\b(?P<verb>is|are|was|were|has|have|had|can|could|will|would|should|must|may|might|do|does|did)"
    r"(?: not|n['’]t)\b(?: (?P<next>\w+))?|\bcannot\b|\b(?:never|not) (?=\w)"
)
_OTHERS = (
    ("without", "with"), ("nothing", "everything"), ("nobody", "everybody"), ("no one", "everyone"),
    ("no longer", "still"), ("none of", "all of"), ("no", "some"), ("neither", "both"), ("unable", "able"),
)  # fmt: skip
_PLAIN = re.compile(
    r"\b(?:is|are|was|were|has|have|had|can|could|will|would|should|must)\b(?! not|n['’]t)"
    r"|\b(?:he|she|it|they|we|i|who|which|and|that) (?P<past>\w{2,}ed)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Case:
    """A pair as it is or spoilt."""

    document: str
    literary: bool
    kind: str
    ruled: bool
    """NEG001 finds an error by its rules."""
    found: tuple[Weighed, ...]
    wrong: int | None = None
    """Where in its text the denial stands that wants an answer; it is on the side of `kind`."""
    odds: dict[Language, float] = field(default_factory=dict)


def taken_out(en: str, dice: random.Random) -> tuple[str, int] | None:
    """Take one denial out of an English text; return what is left, and where the denial stood."""
    made = []
    for match in _NOT.finditer(en):
        verb, following = match["verb"] or ("can" if match[0] == "cannot" else ""), match["next"]
        if verb in ("do", "does", "did") and following and dice.random() < 0.6:
            verb = following + ("d" if following.endswith("e") else "ed") * (verb == "did")
        elif following:
            verb = f"{verb} {following}"
        at = match.start() + max(0, match[0].find("not"))
        made.append((en[: match.start()] + verb + en[match.end() :], at))
    for old, new in _OTHERS:
        made += [(en[: m.start()] + new + en[m.end() :], m.start()) for m in re.finditer(rf"\b{old}\b", en)]
    return dice.choice(made) if made else None


def put_in(en: str, dice: random.Random) -> tuple[str, int] | None:
    """Deny one verb of an English text; return the text, and where the denial stands."""
    places = list(_PLAIN.finditer(en))
    if not places:
        return None
    place = dice.choice(places)
    if place["past"]:
        denial = "never " if dice.random() < 0.3 else "did not "
        at = place.start("past")
        return en[:at] + denial + place["past"].removesuffix("ed") + en[place.end() :], at + (
            denial[0] == "d"
        ) * 4
    return en[: place.end()] + " not" + en[place.end() :], place.end() + 1


def gathered(path: Path) -> list[Case]:
    """Return the cases of a file."""
    encoder, dice, found = UseEncoder(), random.Random(path.stem), []
    for name, pairs in read(path):
        matcher = Matcher([], encoder)
        for first in range(0, len(pairs), BLOCK):
            some = [Pair(ar, en, Bead((0,), (0,))) for ar, en in pairs[first : first + BLOCK]]
            clean = list(_seen(matcher, some))
            made: list[tuple[str, Pair, int | None]] = []
            for pair, rows in zip(some, clean, strict=True):
                if out := taken_out(pair.en, dice):
                    made.append(("out", Pair(pair.ar, out[0], pair.bead), _answered(rows, out[1])))
                if added := put_in(pair.en, dice):
                    made.append(("in", Pair(pair.ar, added[0], pair.bead), added[1]))
            every = [("clean", pair, None) for pair in some] + made
            seen = clean + list(_seen(matcher, [pair for _, pair, _ in made]))
            found += [
                Case(name, path.suffix == ".beads", kind, _ruled(pair), each, wrong)
                for (kind, pair, wrong), each in zip(every, seen, strict=True)
            ]
    return found


def _seen(matcher: Matcher, pairs: list[Pair]) -> Iterator[tuple[Weighed, ...]]:
    for pair, look in zip(pairs, matcher.looks(pairs), strict=True):
        yield tuple(weighed(pair, look[0])) if look else ()


def _answered(rows: tuple[Weighed, ...], at: int) -> int | None:
    """Return where the Arabic denial stands that wants an answer most when the English one is taken out."""
    gone = [each for each in rows if each.language == "en" and abs(each.cue.span.start - at) <= NEAR]
    return max(
        ((tie, each.cue.span.start) for each in rows if each.language == "ar" for other in gone
         if (tie := each.ties.get(other.cue.span.start, 0.0)) > TIED), default=(0.0, None),
    )[1]  # fmt: skip


def _ruled(pair: Pair) -> bool:
    return any(
        (hit.severity or Severity.CRITICAL) is not Severity.HINT for hit in negation.find(pair, Context())
    )


def lessons(cases: list[Case], side: Language) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return denials of one side and whether they want an answer."""
    rows = []
    for case in cases:
        for each in case.found:
            wrong = case.wrong is not None and abs(each.cue.span.start - case.wrong) <= NEAR
            if each.language == side and (case.kind == "clean" or (case.kind == WRONG[side] and wrong)):
                rows.append((each.columns, float(case.kind != "clean")))
    return np.array([x for x, _ in rows], dtype=np.float64), np.array([y for _, y in rows])


def weigh(cases: list[Case], nets: list[Net], side: Language) -> None:
    """Give each case the highest odds of its denials on one side."""
    for case in cases:
        rows = [each.columns for each in case.found if each.language == side]
        case.odds[side] = max(
            (float(np.mean([net.odds(row[None])[0] for net in nets])) for row in rows), default=-9.0
        )


def printed(cases: list[Case], name: str) -> None:
    """Print what the net finds beside the rules."""
    clean = [case for case in cases if case.kind == "clean"]
    print(f"{name}: {len(clean)} clean pairs, {sum(case.ruled for case in clean)} alarms of the rules")
    for side in SIDES:
        wrong = [case for case in cases if case.kind == WRONG[side]]
        line = f"  {WRONG[side]}: {len(wrong)} spoilt, {np.mean([case.ruled for case in wrong]):.3f} by the rules"
        quiet = np.sort([case.odds[side] for case in clean if not case.ruled])
        for rate in RATES:
            limit = float(quiet[-1 - int(rate * len(clean))])
            more = np.mean([not case.ruled and case.odds[side] > limit for case in wrong])
            line += f"; {more:.3f} more at {rate * 1000:g} in 1,000 (odds {limit:.2f})"
        print(line, flush=True)


@click.command()
@click.option("--write", is_flag=True, help="Write the weights file.")
@click.argument("files", nargs=-1, type=click.Path(path_type=Path))
def main(write: bool, files: tuple[Path, ...]) -> None:
    """Fit and measure."""
    with ProcessPoolExecutor(2) as workers:
        cases = [case for found in workers.map(gathered, files) for case in found]
    names = sorted({case.document for case in cases})
    fold = {name: at % FOLDS for at, name in enumerate(names)}
    for at in range(FOLDS):
        fit, test = (
            [case for case in cases if (fold[case.document] == at) is apart] for apart in (False, True)
        )
        for side in SIDES:
            weigh(test, [fitted(*lessons(fit, side), seed) for seed in range(SEEDS)], side)
    for literary in (True, False):
        some = [case for case in cases if case.literary is literary]
        if some:
            printed(some, "literature" if literary else "the rest")
    if write:
        np.savez_compressed(_FILE, **arrays(cases))  # type: ignore[arg-type]  # numpy's stub mistakes ** for a flag


def arrays(cases: list[Case]) -> dict[str, NDArray[np.float32]]:
    """Fit the nets of both sides to every case; the nets of one side are joined into one, which gives their mean."""
    found: dict[str, NDArray[np.float32]] = {}
    for side in SIDES:
        nets = [fitted(*lessons(cases, side), seed) for seed in range(SEEDS)]
        parts = {
            "mean": nets[0].mean, "scale": nets[0].scale,
            "in": np.concatenate([net.into for net in nets], axis=1),
            "in_bias": np.concatenate([net.into_bias for net in nets]),
            "out": np.concatenate([net.out for net in nets]) / SEEDS,
            "out_bias": np.mean([net.out_bias for net in nets], axis=0),
        }  # fmt: skip
        found |= {f"{side}_{name}": part.astype(np.float32) for name, part in parts.items()}
    return found


if __name__ == "__main__":
    main()
