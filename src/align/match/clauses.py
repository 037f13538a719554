"""Parts of a text that may have no counterpart on the other side, and what speaks for and against that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from align.embed._base import Encoder
from align.match.vectors import Floats, Side
from align.match.words import Word
from align.model import Language
from align.text.words import lexicon

COLUMNS = (
    "share", "log words", "content", "likeness", "likeness without", "rise", "best window", "best fitting window",
    "best less likeness", "odds mean", "odds sum", "odds least", "odds most", "odds below", "odds outside",
    "odds before", "odds after", "least elsewhere", "number shared", "number unshared", "name unshared",
    "length", "length without", "first", "last", "marks", "log all words", "all odds below", "bracketed",
    "rise by share", "below by rise",
    "closer likeness", "closer without", "closer rise", "closer rise by share",
)  # fmt: skip
KEPT = 8
"""Candidates of one side that are looked at closely."""
_PIECES, _LONGEST, _MOST = 6, 26, 0.75
_MARK = re.compile(r"[،؛,;:.!?؟…—–()«»“”\"\[\]]")
_AR = lexicon(
    "حيث كما ثم لكن مما بعد قبل عندما حين بينما الذي التي الذين اللذين اللواتي اذ ان الي لان لانه لانها بل او ام مع",
    "من خلال منذ حتي فيما قد دون لكي كي بحيث اذا لو بسبب رغم علي في عن",
)
_EN = lexicon(
    "and or but nor which who whom whose that while when where after before because since although though if as",
    "with by in on at for from to during despite without until whereas so than including saying adding like into",
)
_FILE = Path(__file__).with_name("clauses.npz")


@dataclass(frozen=True, slots=True)
class Clause:
    """A run of words and how likely it is that the other side leaves it out."""

    words: range
    odds: float
    """Log-odds."""
    settled: float | None = None
    """Log-odds when everything the pair says is weighed (`leftover`); None for what is not looked at again."""


def candidates(words: tuple[Word, ...], language: Language) -> list[tuple[int, int]]:
    """Return runs of words (first, end) between places where a clause or phrase may begin or end."""
    cuts = [0, *(at for at in range(1, len(words)) if _cut(words, at, language)), len(words)]
    found = []
    for number, first in enumerate(cuts):
        for end in cuts[number + 1 : number + 1 + _PIECES]:
            length = end - first
            if 2 <= length <= min(_LONGEST, _MOST * len(words)) and any(w.content for w in words[first:end]):
                found.append((first, end))
    return found


def _cut(words: tuple[Word, ...], at: int, language: Language) -> bool:
    if _MARK.search(words[at - 1].text[-1:]) or _MARK.search(words[at].text[:1]):
        return True
    core = words[at].core
    if language == "en":
        return core in _EN
    return core in _AR or (core[:1] in ("و", "ف") and len(core) > 3)


@dataclass(frozen=True, slots=True)
class Look:
    """What is known of one side when its candidates are weighed."""

    mine: Side
    other: Side
    odds: Floats
    """[n]: log-odds that each word has a counterpart."""
    numbers: NDArray[np.int8]
    """[n]: 1 in a number that the other side has too, -1 in one that it has not."""
    names: NDArray[np.bool_]
    """[n]: a capitalised word that sounds like nothing on the other side."""
    length: float
    """Log of the other side's length over this one's, less the document's."""


def chosen(look: Look, language: Language) -> list[tuple[int, int]]:
    """Return the candidates whose words are covered worst, at most `KEPT`."""
    found = candidates(look.mine.words, language)
    gain = np.concatenate([[0.0], np.cumsum(np.clip(-look.odds, -2.0, 2.0))])
    return sorted(found, key=lambda each: (gain[each[0]] - gain[each[1]], each))[:KEPT]


def evidence(look: Look, found: list[tuple[int, int]], encoder: Encoder, closer: Encoder) -> Floats:
    """Return one row of evidence per candidate, shape [len(found), len(COLUMNS)]."""
    return evidences([(look, found)], encoder, closer)[0]


def evidences(
    sides: Sequence[tuple[Look, list[tuple[int, int]]]], encoder: Encoder, closer: Encoder
) -> list[Floats]:
    """Return the evidence of many sides, each with its candidates: the encoder's head is quicker with many rows.

    Args:
        sides: What is known of each side, and its candidates.
        encoder: Made the features.
        closer: Reads the same features more closely: trained to tell a text from the same with a clause less.
    """
    found = [each for each in sides if each[1]]
    spans = [_spans(look.mine, runs) for look, runs in found]
    alike = _by_side(encoder, spans)
    pairs = [
        np.concatenate([rows[len(runs) :], look.mine.sums[-1:], look.other.sums[-1:]])
        for rows, (look, runs) in zip(spans, found, strict=True)
    ]
    rows = iter(
        _evidence(look, runs, vectors, close[:-1] @ close[-1])
        for (look, runs), vectors, close in zip(found, alike, _by_side(closer, pairs), strict=True)
    )
    return [next(rows) if runs else np.zeros((0, len(COLUMNS)), dtype=np.float32) for _, runs in sides]


def _by_side(encoder: Encoder, rows: Sequence[Floats]) -> list[Floats]:
    """Return the vectors of the rows of every side."""
    if not rows:
        return []
    return np.split(encoder.vectors(np.concatenate(rows)), np.cumsum([len(each) for each in rows])[:-1])


def _spans(mine: Side, found: list[tuple[int, int]]) -> Floats:
    """Return features of every candidate and then of what is left without it, shape [2 len(found), F]."""
    first, end = np.array(found).T
    spans = mine.sums[end] - mine.sums[first]
    return np.concatenate([spans, mine.sums[-1] - spans])


def _evidence(look: Look, found: list[tuple[int, int]], vectors: Floats, close: Floats) -> Floats:
    """Return the rows of one side's candidates.

    Args:
        look: What is known of the side.
        found: Its candidates.
        vectors: Of each, and of what is left without each, shape [2 len(found), D].
        close: Likeness to the other side of what is left without each, and of the whole, shape [len(found) + 1].
    """
    mine, other = look.mine, look.other
    first, end = np.array(found).T
    carries = np.array([word.content for word in mine.words])
    inside, without = vectors[: len(found)], vectors[len(found) :] @ other.whole
    likeness = float(mine.whole @ other.whole)
    similar = inside @ other.windows.T
    expected = (end - first) * len(other.words) / len(mine.words)
    fits = (other.lengths >= 0.5 * expected[:, None]) & (other.lengths <= 2.2 * expected[:, None])
    fits[:, -1] = True
    best = similar.max(axis=1)
    fitting = np.where(fits, similar, -1.0).max(axis=1)
    rows = [
        (*_shape(look, a, b), likeness, without[k], without[k] - likeness, best[k], fitting[k], best[k] - likeness,
         *_words(look, a, b, carries), *_place(look, a, b), float(without[k] - likeness) / ((b - a) / len(mine.words)),
         float(without[k] - likeness) * float(np.minimum(look.odds[a:b], 0).sum()),
         close[-1], close[k], close[k] - close[-1], float(close[k] - close[-1]) / ((b - a) / len(mine.words)))
        for k, (a, b) in enumerate(found)
    ]  # fmt: skip
    return np.array(rows, dtype=np.float32)


def _shape(look: Look, a: int, b: int) -> tuple[float, ...]:
    content = sum(word.content for word in look.mine.words[a:b])
    return (b - a) / len(look.mine.words), float(np.log(b - a)), float(np.log1p(content))


def _words(look: Look, a: int, b: int, carries: NDArray[np.bool_]) -> tuple[float, ...]:
    odds: list[float] = look.odds.tolist()
    inside = look.odds[a:b][carries[a:b]].tolist()
    around = odds[:a] + odds[b:]
    numbers = look.numbers[a:b].tolist()
    return (
        sum(inside) / len(inside), sum(inside), min(inside), max(inside), sum(odd for odd in inside if odd < 0),
        sum(around) / len(around), odds[a - 1] if a else 0.0, odds[b] if b < len(odds) else 0.0, min(around),
        float(1 in numbers), float(-1 in numbers), float(sum(look.names[a:b].tolist())),
    )  # fmt: skip


def _place(look: Look, a: int, b: int) -> tuple[float, ...]:
    words = look.mine.words
    size = sum(len(word.text) + 1 for word in words)
    part = sum(len(word.text) + 1 for word in words[a:b])
    before = a == 0 or _MARK.search(words[a - 1].text[-1:]) is not None
    after = b == len(words) or _MARK.search(words[b - 1].text[-1:]) is not None
    bracketed = words[a].text[:1] in "([" and words[b - 1].text.rstrip(".,،")[-1:] in ")]"
    return (
        look.length, look.length - float(np.log((size - part + 8) / (size + 8))), float(a == 0),
        float(b == len(words)), float(before) + float(after), float(np.log(len(words))),
        float(np.minimum(look.odds, 0).sum()), float(bracketed),
    )  # fmt: skip


@cache
def _weights() -> dict[str, Floats]:
    with np.load(_FILE, allow_pickle=False) as found:
        return {name: found[name].astype(np.float32) for name in found.files}


def weighed(rows: Floats, language: Language) -> Floats:
    """Return the log-odds that each candidate is left out on the other side, shape [len(rows)]."""
    weights = _weights()
    scaled = (rows - weights[f"{language}_mean"]) / weights[f"{language}_scale"]
    hidden = np.tanh(np.clip(scaled, -4, 4) @ weights[f"{language}_in"] + weights[f"{language}_in_bias"])
    odds: Floats = hidden @ weights[f"{language}_out"] + weights[f"{language}_out_bias"]
    return odds.astype(np.float32).reshape(len(rows))
