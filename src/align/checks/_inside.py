"""Who speaks inside a quotation: "He was going too fast", said the driver of himself, for كنتُ مسرعًا."""

from __future__ import annotations

import re

from align.model import Pair, Span
from align.text.words import lexicon, tokens

_QUOTED_EN = re.compile(r"[“\"]([^“”\"]{3,})[”\"]")
_QUOTED_AR = re.compile(r"«([^»]{3,})»|[\"“]([^\"“”]{3,})[\"”]|:\s*([^«»\"“”:]{3,})$")
_ME = re.compile(
    r"\b(?:I|me|my|mine|myself|we|us|our|ours|you|your|yours|thou|thee|let['’]s|one|sir)\b", re.IGNORECASE
)
_OTHERS = re.compile(r"\b(?:he|she|they)(?:['’]\w+)?\b", re.IGNORECASE)

_MINE = lexicon(
    *(
        f"{one}{word}"
        for one in ("", "و", "ف")
        for word in ("كنت", "لست", "أنا", "إني", "إنني", "نحن", "عندي")
    )
)
_I_DID = re.compile("[\u0621-\u064a]{2,}[\u064b-\u0652]*ت\u064f$")
"""A verb of mine, written with its vowel."""


def displaced(pair: Pair) -> tuple[Span, Span] | None:
    """Return a verb of the speaker or the listener inside a quotation whose English knows but other people.

    Example:
        وقال السائق: «كنتُ مسرعًا.» and "He was going too fast," the driver said.
    """
    here, there = list(_QUOTED_AR.finditer(pair.ar)), list(_QUOTED_EN.finditer(pair.en))
    said = " ".join(match[1] for match in there)
    if not here or not there or _ME.search(said) or "“" in said:
        return None
    other = next((match for each in there if (match := _OTHERS.search(pair.en, *each.span(1)))), None)
    if other is None or len(said) < len(" ".join(filter(None, here[0].groups()))) / 2:
        return None
    mine = [
        word.span
        for word in tokens(pair.ar)
        if (word.folded in _MINE or _I_DID.search(word.text))
        and any(match.start() < word.start < match.end() for match in here)
    ]
    return (mine[0], Span(*other.span())) if mine else None
