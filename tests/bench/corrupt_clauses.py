"""Spoil clean pairs clause by clause: one clause taken away, or one of a neighbouring sentence put in.

A clause stands between punctuation marks or before a word that opens one, has 3 to 16 words, two of them with
meaning, and is at most 55% of its text. A short piece, by which a net is taught but not measured, is an item of a list
with its conjunction, or a phrase with its preposition: 2 to 5 words, one of them with meaning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from align.match.words import Word, words
from align.model import Language
from align.text.words import lexicon

_MARK = re.compile(r"[،؛,;:.!?؟…—–()]$")
_AR = lexicon("حيث كما ثم لكن مما بعد قبل عندما حين بينما الذي التي الذين اذ لان بل فيما وذلك وقد")
_EN = lexicon(
    "and but which who whom whose while when where after before because since although though if that as"
)
_AR_SHORT = lexicon("في علي من عن الي مع بعد قبل خلال دون بدون منذ حتي بلا رغم بسبب او ولا")
_EN_SHORT = lexicon(
    "and or nor with by in on at for from to during despite without until after before since under over through as"
)
_SHORTEST, _LONGEST, _SHARE, _REST = 3, 16, 0.55, 4
_SHORT = range(2, 6)


@dataclass(frozen=True, slots=True)
class Spoilt:
    """One pair, clean or spoilt."""

    document: str
    kind: str
    """clean, or the side and what was done to it: en-, en+, ar-, ar+."""
    ar: str
    en: str
    words: range | None = None
    """The words put in."""


def clauses(text: Sequence[Word], language: Language) -> list[range]:
    """Return every clause that may be taken away or put elsewhere."""
    cuts = [0, *(at for at in range(1, len(text)) if _opens(text, at, language)), len(text)]
    runs = (range(a, b) for number, a in enumerate(cuts) for b in cuts[number + 1 : number + 3])
    return [
        run for run in runs
        if _SHORTEST <= len(run) <= min(_LONGEST, _SHARE * len(text)) and len(text) - len(run) >= _REST
        and sum(text[at].content for at in run) >= 2
    ]  # fmt: skip


def pieces(text: Sequence[Word], language: Language) -> list[range]:
    """Return every short piece that may be taken away or put elsewhere."""
    starts = [at for at in range(1, len(text)) if _opens_short(text[at].core, language)]
    ends = {*starts, len(text), *(at for at in range(1, len(text)) if _opens(text, at, language))}
    runs = (range(a, min(end for end in ends if end > a)) for a in starts)
    return [
        run for run in runs
        if len(run) in _SHORT and len(text) - len(run) >= _REST and any(text[at].content for at in run)
        and not any(text[at].core[:1].isdecimal() for at in run)
    ]  # fmt: skip


def _opens_short(core: str, language: Language) -> bool:
    if language == "en":
        return core in _EN_SHORT
    return core in _AR_SHORT or (core[:1] == "و" and len(core) > 3)


def _opens(text: Sequence[Word], at: int, language: Language) -> bool:
    core = text[at].core
    if _MARK.search(text[at - 1].text):
        return True
    return core in _EN if language == "en" else core in _AR or (core[:1] == "و" and len(core) > 4)


def spoilt(
    document: str, pairs: Sequence[tuple[str, str]], rng: np.random.Generator, *, short: float = 0.0
) -> Iterator[Spoilt]:
    """Yield every pair clean and, where it has clauses, spoilt in four ways.

    Args:
        document: Its name.
        pairs: Arabic and English.
        rng: Chooses clauses and places.
        short: Share of the changes that are made to short pieces.
    """
    for number, (ar, en) in enumerate(pairs):
        yield Spoilt(document, "clean", ar, en)
        near = [at for at in range(number - 3, number + 4) if 0 <= at < len(pairs) and at != number]
        for language, text in (("en", en), ("ar", ar)):
            mine = words(text, language)  # type: ignore[arg-type]  # one of the two
            own = _runs(mine, language, rng, short)
            if own:
                gone = own[rng.integers(len(own))]
                yield _made(document, f"{language}-", ar, en, (*mine[: gone.start], *mine[gone.stop :]))
            if not near:
                continue
            other = words(pairs[near[rng.integers(len(near))]][language == "en"], language)  # type: ignore[arg-type]
            theirs = _runs(other, language, rng, short)
            if theirs:
                new = theirs[rng.integers(len(theirs))]
                places = sorted({end for run in own for end in (run.start, run.stop) if end} | {len(mine)})
                at = places[rng.integers(len(places))]
                put = (*mine[:at], *(other[each] for each in new), *mine[at:])
                yield _made(document, f"{language}+", ar, en, put, range(at, at + len(new)))


def _runs(text: Sequence[Word], language: str, rng: np.random.Generator, short: float) -> list[range]:
    """Return the clauses of a text, or its short pieces."""
    cut = pieces if short and rng.random() < short else clauses
    return cut(text, language)  # type: ignore[arg-type]  # one of the two


def _made(
    document: str, kind: str, ar: str, en: str, text: Sequence[Word], put: range | None = None
) -> Spoilt:
    made = " ".join(word.text for word in text)
    return Spoilt(document, kind, ar if kind[:2] == "en" else made, en if kind[:2] == "ar" else made, put)
