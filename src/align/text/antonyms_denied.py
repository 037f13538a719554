"""Words at a pole that are denied at once, and so stand for the other: not open, لم يرفض, غير مقفل."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from align.model import Language
from align.text.antonyms import Pole, poles
from align.text.denial import denying
from align.text.negation import Strength, cues
from align.text.words import Token, lexicon, tokens

_BETWEEN_AR = lexicon("يكن تكن يكونوا أكن نكن يكون تكون يعد تعد أعد كان كانت أبدا قط")
_BETWEEN_EN = lexicon(
    "be been being so very too quite yet even at all really to been ever a an the have has had done that"
)
"""Words that may stand between a denial and what it denies."""
_DENY = lexicon("لم لن لا ليس ليست ليسوا ليسا لست لسنا غير عدم not never cannot")
_AS_LONG = lexicon("ما طالما وما فما")
"""Before لم: ما لم يُعثر عليه is "unless it is found"."""
_EXCEPT = lexicon("الا سوي غير حتي but until except unless")
_REACH = 8
"""Words after a denial in which an exception takes it back."""
_OF_ADJECTIVES = lexicon("غير عدم")
_WHOLE = frozenset(
    (
        "accepting and refusing", "allowing and forbidding", "opening and closing", "success and failure",
        "true and false", "guilt and innocence", "full and empty", "remembering and forgetting",
        "tying and untying", "admitting and denying", "revealing and hiding", "surviving and dying",
        "doubting and believing", "trusting and doubting", "attending and missing", "including and excluding",
        "truth and lies", "same and different", "obeying and disobeying", "agreeing and disagreeing",
        "married and single", "clean and dirty", "visible and hidden", "finding and losing",
        "keeping and breaking", "going on and stopping", "silence and speech", "sleeping and waking",
        "easy and hard", "long and short", "near and far", "inside and outside", "alive and dead",
        "wide and narrow", "rich and poor", "strong and weak", "happy and sad", "old and new", "early and late",
        "big and small", "good and bad", "safe and dangerous", "matching and at odds",
        "strange and natural", "changing and remaining", "generous and mean",
        "supporting and opposing", "love and hate", "deep and shallow", "heavy and light",
    )
)  # fmt: skip
"""Oppositions without a middle, or nearly so: what is not the one is the other."""


@lru_cache(maxsize=8192)
def denied_poles(text: str, language: Language) -> dict[Pole, Pole]:
    """Return poles that stand for the other, and the poles they are read from.

    Example:
        >>> [(pole.group, pole.side) for pole in denied_poles("لم يرفض الدعوة", "ar") if pole.sure]
        [('accepting and refusing', 0)]
    """
    words = tokens(text)
    place = {word.start: at for at, word in enumerate(words)}
    denials = {cue.span.start: cue.strength for cue in cues(text, language)}
    meant = denying(text, language)
    between = _BETWEEN_AR if language == "ar" else _BETWEEN_EN
    found = {}
    for pole in poles(text, language):
        at = place.get(pole.span.start, 0) - 1
        while at > 0 and words[at].plain in between:
            at -= 1
        if at < 0 or words[at].start not in denials or pole.group not in _WHOLE:
            continue
        word, strength = words[at].plain, denials[words[at].start]
        denies = word in _DENY or (word[1:] in _DENY and word != "ولا") or word.endswith("n't")
        unless = word == "لم" and at > 0 and words[at - 1].plain in _AS_LONG
        if unless or _only(words[at + 1 : at + 1 + _REACH]):
            continue
        if denies and (
            strength is Strength.PLAIN
            or word in _OF_ADJECTIVES
            or meant.get(pole.span.start, Strength.WEAK) is not Strength.WEAK
        ):
            found[replace(pole, side=1 - pole.side)] = pole
    return found


def turned(text: str, language: Language) -> tuple[Pole, ...]:
    """Return the poles of a text, those denied at once turned round.

    Example:
        >>> [(pole.group, pole.side) for pole in turned("it was not open", "en") if pole.sure]
        [('opening and closing', 1)]
    """
    away = {before: after for after, before in denied_poles(text, language).items()}
    return tuple(away.get(pole, pole) for pole in poles(text, language))


def _only(words: tuple[Token, ...]) -> bool:
    """Say whether but, until or their like follows: لم يتوقف إلا ليلا does not deny that it stopped."""
    return any(word.folded in _EXCEPT for word in words)
