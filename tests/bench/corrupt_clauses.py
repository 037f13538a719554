"""Spoil clean pairs clause by clause: one clause taken away, or one of a neighbouring sentence put in.

A clause stands between punctuation marks or before a word that opens one, has 3 to 16 words, two of them with
meaning, and is at most 55% of its text.
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
_SHORTEST, _LONGEST, _SHARE, _REST = 3, 16, 0.55, 4


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


def _opens(text: Sequence[Word], at: int, language: Language) -> bool:
    core = text[at].core
    if _MARK.search(text[at - 1].text):
        return True
    return core in _EN if language == "en" else core in _AR or (core[:1] == "و" and len(core) > 4)


def spoilt(document: str, pairs: Sequence[tuple[str, str]], rng: np.random.Generator) -> Iterator[Spoilt]:
    """Yield every pair clean and, where it has clauses, spoilt in four ways."""
    for number, (ar, en) in enumerate(pairs):
        yield Spoilt(document, "clean", ar, en)
        near = [at for at in range(number - 3, number + 4) if 0 <= at < len(pairs) and at != number]
        for language, text in (("en", en), ("ar", ar)):
            mine = words(text, language)  # type: ignore[arg-type]  # one of the two
            own = clauses(mine, language)  # type: ignore[arg-type]  # one of the two
            if own:
                gone = own[rng.integers(len(own))]
                yield _made(document, f"{language}-", ar, en, (*mine[: gone.start], *mine[gone.stop :]))
            if not near:
                continue
            other = words(pairs[near[rng.integers(len(near))]][language == "en"], language)  # type: ignore[arg-type]
            theirs = clauses(other, language)  # type: ignore[arg-type]  # one of the two
            if theirs:
                new = theirs[rng.integers(len(theirs))]
                places = sorted({end for run in own for end in (run.start, run.stop) if end} | {len(mine)})
                at = places[rng.integers(len(places))]
                put = (*mine[:at], *(other[each] for each in new), *mine[at:])
                yield _made(document, f"{language}+", ar, en, put, range(at, at + len(new)))


def _made(
    document: str, kind: str, ar: str, en: str, text: Sequence[Word], put: range | None = None
) -> Spoilt:
    made = " ".join(word.text for word in text)
    return Spoilt(document, kind, ar if kind[:2] == "en" else made, en if kind[:2] == "ar" else made, put)
