"""Words that leave a statement open, or bind it, of which the other side must have some word too, whatever it is.

A kind has two lists on each side: words that surely have this sense (`cue`), and all words that a translator may put
for them (`answer`), written as patterns over folded text.
A faithful translation nearly always has one of the second for one of the first; where it has none, a hedge was lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from align.model import Language, Span
from align.text.words import flat, folded


@dataclass(frozen=True, slots=True)
class Kind:
    """One way to leave a statement open or to bind it."""

    name: str
    """Completes "one side has a word of …"."""
    ar: re.Pattern[str]
    en: re.Pattern[str]
    """What surely says so."""
    en_sure: re.Pattern[str]
    """What answers wherever it stands: `en`, and words that would be too free to be missed themselves."""
    ar_answer: re.Pattern[str]
    en_answer: re.Pattern[str]
    """What may say so, the sure words among it."""


def arabic(words: str) -> re.Pattern[str]:
    """Compile Arabic words; each may have و or ف before it."""
    return re.compile(rf"(?<!\w)[وف]?(?:{'|'.join(words.split())})(?!\w)".replace("_", " "))


def _en(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(words.split())})(?![\w-])".replace("_", " "))


@cache
def _kinds() -> tuple[Kind, ...]:
    from align.text.hedges_more import MORE
    from align.text.hedges_words import WORDS

    return tuple(
        Kind(name, arabic(ar), _en(en), _en(sure), arabic(ar_any), _en(en_any))
        for name, ar, en, sure, ar_any, en_any in (*WORDS, *MORE)
    )


@dataclass(frozen=True, slots=True)
class Hedge:
    """A word of one side that nothing on the other answers."""

    span: Span
    language: Language
    kind: str


_NEARBY = 0.3
_FAR = 60
"""How far off an answer may stand: this share of the text, or so many characters."""


@lru_cache(maxsize=4096)
def unanswered(ar: str, en: str) -> tuple[Hedge, ...]:
    """Return the sure hedges of both sides that nothing in about the same place answers, Arabic first.

    Example:
        >>> [(hedge.span.of("ربما نسي الموعد"), hedge.kind) for hedge in unanswered("ربما نسي الموعد", "He forgot it")]
        [('ربما', 'possibility')]
        >>> unanswered("ربما نسي الموعد", "I think he forgot the appointment")
        ()
    """
    found = []
    for kind in _kinds():
        found += [
            Hedge(span, "ar", kind.name) for span in _lost(kind.ar, ar, kind.en_sure, kind.en_answer, en)
        ]
        found += [Hedge(span, "en", kind.name) for span in _lost(kind.en, en, kind.ar, kind.ar_answer, ar)]
    return tuple(found)


def may_answer(kind: str, english: str) -> bool:
    """Say whether an English text has, anywhere, a word that may answer a hedge of some kind."""
    plain = folded(english)
    return any(each.en_answer.search(plain) for each in _kinds() if each.name == kind)


def _lost(
    cue: re.Pattern[str], text: str, sure: re.Pattern[str], answer: re.Pattern[str], other: str
) -> Iterator[Span]:
    """Yield the cues of a text that no sure cue of the other answers anywhere, and no other answer near by."""
    places, plain = flat(text)
    cues = list(cue.finditer(plain))
    there, their = flat(other) if cues else ((), "")
    if not cues or sure.search(their):
        return
    answers = [there[match.start()] / max(1, len(other)) for match in answer.finditer(their)]
    reach = max(_NEARBY, _FAR / max(1, min(len(text), len(other))))
    for match in cues:
        span = Span(places[match.start()], places[match.end() - 1] + 1)
        middle = span.start / len(text)
        if not any(abs(place - middle) <= reach for place in answers):
            yield span
