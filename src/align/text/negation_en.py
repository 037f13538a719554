"""English words of denial: which deny their clause, and which only restrict, compare or deny a denial."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from align.text.denial import Cue, Strength
from align.text.negation_turns import answering, softened
from align.text.negation_words import EN_FIRM, EN_IDIOMS, EN_NOT_DIS, EN_NOT_UN, EN_STRONG, EN_WEAK
from align.text.words import Token

_TURNED = 2
"""Words after a negator in which a word that denies by its meaning makes the two assert."""
_IDIOMS = re.compile(r"(?<!\w)(?:" + "|".join(re.escape(idiom) for idiom in EN_IDIOMS) + r")")
_UN = re.compile(r"(?:un|non)[a-z]{4,}")
_DIS = re.compile(r"(?:dis|mis)[a-z]{4,}")
_LESS = re.compile(r"[a-z]{3,}(?:less|lessly|lessness)|[a-z]*free")
_TOO = re.compile(r"too \w+(?: \w+){0,2} to\b|\byet to \w|(?<![\w-])no,|(?<=[\w,] )short of\b")
"""Denials without a word of denial (too late to, yet to come), and a No that only answers."""


def english(words: tuple[Token, ...], text: str, meant: Mapping[int, Strength]) -> Iterator[Cue]:
    """Yield the words of denial of an English text; `meant` says which words deny by their meaning."""
    lowered = text.lower().replace("’", "'")
    same = len(lowered) == len(text)  # else the places would not fit
    too = {match.start() for match in _TOO.finditer(lowered)} if same else set()
    turns = set(answering(lowered)) if same else set()
    soft = softened(lowered) if same else frozenset()
    idioms = [(match.start(), match.end()) for match in _IDIOMS.finditer(lowered)]
    for at, word in enumerate(words):
        strength = _strength_en(word.plain) or meant.get(word.start)
        if strength is Strength.FIRM and meant.get(word.start) is Strength.MEANT:
            strength = Strength.MEANT
        if strength is Strength.MEANT and any(
            _strength_en(each.plain) is Strength.PLAIN for each in words[max(0, at - _TURNED) : at]
        ):
            strength = Strength.SOFT
        if strength is Strength.PLAIN and (
            word.start in soft
            or any(start <= word.start < end for start, end in idioms)
            or _turned(words, at, meant)
        ):
            strength = Strength.FIRM
        if word.start in too:
            strength = Strength.FIRM
        elif word.start in turns and strength is not Strength.PLAIN:
            strength = Strength.SOFT
        if strength is not None:
            yield Cue(word.span, strength)


def _turned(words: tuple[Token, ...], at: int, meant: Mapping[int, Strength]) -> bool:
    """Say whether what is denied is itself a denial: did not refuse, never forgot, not unkind."""
    return any(
        meant.get(word.start) in (Strength.SOFT, Strength.MEANT) or _strength_en(word.plain) is Strength.FIRM
        for word in words[at + 1 : at + 1 + _TURNED]
    )


def _strength_en(word: str) -> Strength | None:
    word = word.removesuffix("'s")
    if word in EN_STRONG or word.endswith("n't"):
        return Strength.PLAIN
    if word in EN_FIRM or _LESS.fullmatch(word):
        return Strength.FIRM
    if _UN.fullmatch(word) and not word.startswith(EN_NOT_UN):
        return Strength.FIRM
    if _DIS.fullmatch(word) and not word.startswith((*EN_NOT_DIS, "miss", "mist", "mise", "mish")):
        return Strength.FIRM
    return Strength.WEAK if word in EN_WEAK else None
