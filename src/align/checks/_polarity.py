"""Whether a denial has an answer where its words stand on the other side, weighed by a small net.

How far into a text a denial stands says little in a long passage. What it denies has counterparts among the words of
the other side; a denial that answers it stands just before them. The net weighs how near such denials are, whose they
are by the same measure the other way, how many both sides have, and what the rules say (`_placed`, `_undenied`,
`_unanswered`). tests/bench/fit_denials.py made its weights from denials put in and taken out of clean pairs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from align.checks._denials import Denials, denials
from align.checks._unanswered import is_fewer, is_sure
from align.checks._undenied import otherwise
from align.match import Correspondence
from align.match.vectors import Floats
from align.match.words import Word
from align.model import Language, Pair
from align.text.negation import Cue, Strength
from align.text.words import folded, lexicon

Wide = NDArray[np.float64]
_FILE = Path(__file__).with_name("denials.npz")
_WEIGHED = (Strength.PLAIN, Strength.FIRM, Strength.MEANT)
"""Denials that may want an answer; all may be one."""
_GROUPS = ((Strength.PLAIN,), (Strength.FIRM, Strength.MEANT), (Strength.SOFT,), (Strength.WEAK,))
_KINDS = {
    "ar": tuple(
        map(lexicon, ("لم", "لن", "لا", "ليس ليست ليسوا لست", "ما", "غير بغير", "دون بدون بلا", "عدم"))
    ),
    "en": tuple(
        map(lexicon, ("not cannot", "never", "no", "nothing nobody none", "without", "nor neither", "", ""))
    ),
}
_STEPS, _BACK = (2.0, 5.0, 12.0), 1.6
"""Words within which a denial stands before what it denies; one that stands after it is so much farther off."""
_BEFORE, _DENIED = 2, (0.25, 0.25, 0.1, 1.0, 1.0, 0.6, 0.35, 0.35)
"""How likely the words around a negator are what it denies, from two before it on."""
_ITSELF = 0.8
"""The same for a word that denies by its meaning: itself."""
_LIGHT, _SHARP = 0.15, 1.5
_SPREAD, _SLACK, _ANYWHERE = 0.18, 1.5, 0.05
"""How far from the same share of the text a counterpart usually stands: of its words, and words more."""
_LEAST, _SHARED = 0.02, 0.05


@dataclass(frozen=True, slots=True)
class Weighed:
    """A denial and what is known of its answer."""

    language: Language
    cue: Cue
    columns: Floats
    """[k]: what the net reads."""
    ties: dict[int, float]
    """How much each denial of the other side, by where it begins, is the one that answers: 0 to 1."""


def unanswered_odds(each: Weighed) -> float:
    """Return the log-odds that nothing of the other side answers a denial."""
    weights, side = _weights(), each.language
    scaled = np.clip((each.columns - weights[f"{side}_mean"]) / weights[f"{side}_scale"], -4, 4)
    hidden = np.tanh(scaled @ weights[f"{side}_in"] + weights[f"{side}_in_bias"])
    return float(hidden @ weights[f"{side}_out"] + weights[f"{side}_out_bias"][0])


@cache
def _weights() -> dict[str, Floats]:
    with np.load(_FILE, allow_pickle=False) as found:
        return {name: found[name].astype(np.float32) for name in found.files}


def weighed(pair: Pair, found: Correspondence) -> Iterator[Weighed]:
    """Yield the denials of both sides that may want an answer, with what the net reads of each."""
    if found.scores is None:
        return
    both = denials(pair)
    places = [_places(words, cues) for words, cues in ((found.ar, both.ar), (found.en, both.en))]
    ahead = _Side(found.ar, found.odds("ar"), found.scores, both.ar, places[0])
    back = _Side(found.en, found.odds("en"), found.scores.T, both.en, places[1])
    for language, mine, theirs in (("ar", ahead, back), ("en", back, ahead)):
        yield from _rows(pair, both, mine, theirs, "ar" if language == "ar" else "en")


@dataclass(frozen=True, slots=True)
class _Side:
    words: tuple[Word, ...]
    odds: Floats
    scores: Floats
    cues: tuple[Cue, ...]
    places: list[int]

    def expected(self) -> tuple[Wide, list[tuple[float, ...]]]:
        """Return [cues, words of the other side]: where it says what is denied; and how surely for each."""
        n, m = self.scores.shape
        likely = np.exp(_SHARP * (self.scores - self.scores.max(axis=1, keepdims=True)))
        likely /= likely.sum(axis=1, keepdims=True)
        known = (
            1 / (1 + np.exp(-self.odds)) * np.array([1.0 if word.content else _LIGHT for word in self.words])
        )
        where, told = np.zeros((len(self.cues), m)), list[tuple[float, ...]]()
        for row, (cue, at) in enumerate(zip(self.cues, self.places, strict=True)):
            near = np.arange(max(0, at - _BEFORE), min(n, at - _BEFORE + len(_DENIED)))
            weight = np.array(_DENIED)[near - at + _BEFORE]
            weight[near == at] = weight[near == at] if cue.strength is Strength.PLAIN else _ITSELF
            weight = weight * known[near]
            usual = np.exp(
                -0.5 * ((np.arange(m) - at / max(1, n - 1) * (m - 1)) / (_SPREAD * m + _SLACK)) ** 2
            )
            said = weight @ likely[near] * (usual + _ANYWHERE) + _ANYWHERE * usual / usual.sum()
            where[row] = said / said.sum()
            odds = self.odds[at : at + 4]
            told.append((float(weight.sum()), float(where[row].max()), float(odds.max()), float(odds.mean())))
        return where, told


def _places(words: tuple[Word, ...], cues: tuple[Cue, ...]) -> list[int]:
    last = len(words) - 1
    return [
        next((at for at, word in enumerate(words) if cue.span.start < word.span.end), last) for cue in cues
    ]


def _near(where: Wide, places: list[int], step: float) -> Wide:
    """Return [cues, cues of the other side]: how near those stand to where what is denied is said, 0 to 1."""
    off = np.arange(where.shape[1])[:, None] - np.array(places, dtype=np.int64)[None, :]
    near: Wide = where @ np.exp(-np.where(off >= 0, off, -_BACK * off) / step)
    return near


def _rows(pair: Pair, both: Denials, mine: _Side, theirs: _Side, language: Language) -> Iterator[Weighed]:
    where, told = mine.expected()
    near = np.array([_near(where, theirs.places, step) for step in _STEPS])
    mutual = np.sqrt(near[1] * _near(theirs.expected()[0], mine.places, _STEPS[1]).T + 1e-9)
    asks = np.array([cue.strength in _WEIGHED[:2] for cue in mine.cues], dtype=np.bool_)
    share = mutual / (mutual[asks].sum(axis=0) + mutual * ~asks[:, None] + _SHARED)
    firm = np.array([cue.strength is not Strength.WEAK for cue in theirs.cues], dtype=np.bool_)
    free = np.array([language == "en" or cue in both.left for cue in theirs.cues], dtype=np.bool_)
    groups = [np.array([cue.strength in group for cue in theirs.cues], dtype=np.bool_) for group in _GROUPS]
    counts = [
        [sum(cue.strength is each for cue in side.cues) for each in Strength] for side in (mine, theirs)
    ]
    whole = (*counts[0], *counts[1], counts[0][0] - counts[1][0], sum(counts[0][:2]) - sum(counts[1][:4]),
             counts[0][0] - sum(counts[1]), *_lengths(pair, mine, theirs))  # fmt: skip
    for at, cue in enumerate(mine.cues):
        if cue.strength not in _WEIGHED:
            continue
        close = [float(each[at][group].max(initial=0)) for each in near for group in groups]
        close += [float(part.max(initial=0)) for part in (
            mutual[at][firm], share[at][firm], (share * mutual)[at][firm], mutual[at][free]
        )]  # fmt: skip
        close.append(float(share[at][firm].sum()))
        yield Weighed(
            language, cue,
            np.array([*np.log(np.array(close) + _LEAST), *_kind(pair, cue, language), *told[at], *whole,
                      mine.places[at] / len(mine.words), *_ruled(pair, cue, both, language)], dtype=np.float32),
            {other.span.start: float(tie) for other, tie in zip(theirs.cues, mutual[at], strict=True)},
        )  # fmt: skip


def _lengths(pair: Pair, mine: _Side, theirs: _Side) -> tuple[float, ...]:
    stops = sum(word.text.rstrip("”\"')")[-1:] in ".!?" for word in theirs.words)
    asks = "?" in pair.en or "؟" in pair.ar
    return float(np.log(len(mine.words))), float(np.log(len(theirs.words))), float(stops), float(asks)


def _kind(pair: Pair, cue: Cue, language: Language) -> list[float]:
    word = folded(cue.span.of(pair.ar if language == "ar" else pair.en))
    bare = word[1:] if language == "ar" and len(word) > 2 and word[0] in "وف" else word
    kinds = [
        float(bare in words or (not at and bare.endswith("n't"))) for at, words in enumerate(_KINDS[language])
    ]
    return [*(float(cue.strength is each) for each in _WEIGHED), *kinds]


def _ruled(pair: Pair, cue: Cue, both: Denials, language: Language) -> tuple[float, ...]:
    """Return what the rules say: unanswered by place, or another is; of a sure kind; said otherwise; more here."""
    by_place = both.lost if language == "ar" else both.added
    theirs: dict[Language, tuple[Cue, ...]] = {
        "ar": both.ar,
        "en": both.left if language == "ar" else both.en,
    }
    said = cue.strength is Strength.PLAIN and otherwise(pair, cue.span, language)
    return (
        float(by_place == cue.span), float(by_place is not None), float(is_sure(pair, cue.span, language)),
        float(said), float(is_fewer(pair, theirs, language)),
    )  # fmt: skip
