"""Where a text denies something, and how surely: a clause denied, or only a word that leans that way."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from align.model import Language, Span
from align.text.negation_turns import answering, softened
from align.text.negation_words import (
    AR_ASSERTS,
    AR_BE,
    AR_BOUNDS,
    AR_DIALECT,
    AR_FAILS,
    AR_FIRM,
    AR_MA_AFTER,
    AR_NO,
    AR_NO_IDIOMS,
    AR_ONLY,
    AR_PASSES,
    AR_QUESTIONS,
    AR_STILL,
    AR_STRONG,
    AR_WEAK,
    AR_WITHOUT,
    EN_FIRM,
    EN_IDIOMS,
    EN_NOT_DIS,
    EN_NOT_UN,
    EN_STRONG,
    EN_WEAK,
)
from align.text.words import Token, tokens

_REACH = 14
"""Words after a negator within which إلا or سوى still belongs to it."""
_SHORT = 2
_PROCLITICS = re.compile(r"[وف]?[بلك]?(?:ال|ل)?")
_POSSESSIVES = re.compile(r"(?:و?(?:ه|ها|هم|هما|هن|نا|كم|ني)|ي)$")
_IDIOMS = re.compile(r"(?<!\w)(?:" + "|".join(re.escape(idiom) for idiom in EN_IDIOMS) + r")")
_UN = re.compile(r"(?:un|non)[a-z]{4,}")
_DIS = re.compile(r"(?:dis|mis)[a-z]{4,}")
_LESS = re.compile(r"[a-z]{3,}(?:less|lessly|lessness)|[a-z]*free")
_GLUED = re.compile(r"[وف]?لا(?!يزال|تزال)[يتن]\w{3,}|م\w{2,}وش|ما\w{2,}ش")
"""لا written together with its verb, and the dialects' ما … ش."""
_TOO = re.compile(r"too \w+(?: \w+){0,2} to\b|\byet to \w|(?<![\w-])no,|(?<=[\w,] )short of\b")
"""Denials without a word of denial (too late to, yet to come), and a No that only answers."""
_PAST_ENDS = ("ته", "تها", "تهم", "تني", "تنا", "وني", "تموه", "تموها")
_LITOTES = re.compile(rf"[يتأن](?:{'|'.join(AR_FAILS)})(?:وا|ا|ي)?")
"""Denied failing: لم يقصر, لا يكف, لم تتمالك."""
_ENDS = frozenset(".؟!?؛;:")


class Strength(StrEnum):
    """How surely a word denies."""

    PLAIN = "plain"
    """It denies its clause, and a faithful translation has some denial too."""
    FIRM = "firm"
    """It denies by its meaning or within a turn of phrase; a faithful translation may be affirmative."""
    WEAK = "weak"
    """It leans towards denial; only its neighbourhood tells."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that denies."""

    span: Span
    strength: Strength


@lru_cache(maxsize=8192)
def cues(text: str, language: Language) -> tuple[Cue, ...]:
    """Find every word of denial in a text, in order.

    Example:
        >>> [cue.strength.value for cue in cues("لم يأتِ إلا سعيد ولن يبقى", "ar")]
        ['firm', 'weak', 'plain']
        >>> cues("ما زال حيًّا", "ar")
        ()
    """
    words = tokens(text)
    return tuple(_arabic(words) if language == "ar" else _english(words, text))


def _arabic(words: tuple[Token, ...]) -> Iterator[Cue]:
    for at, word in enumerate(words):
        strength = _strength_ar(words, at)
        if strength is not None:
            yield Cue(word.span, strength)


def _strength_ar(words: tuple[Token, ...], at: int) -> Strength | None:
    word = words[at].plain
    core = _core(word)
    if _would_not(words, at):
        return Strength.FIRM
    if core in AR_STRONG or core in AR_NO or core == "ما":
        return _negator_ar(words, at, core)
    if word in AR_QUESTIONS or word in AR_DIALECT or _GLUED.fullmatch(word) or _among(word, AR_FIRM):
        return Strength.FIRM
    return Strength.WEAK if _among(word, AR_WEAK) else None


def _would_not(words: tuple[Token, ...], at: int) -> bool:
    """Say whether لما or ما answers لو: had he known, he would not have come; or بل opens an answer (no indeed)."""
    word = words[at].plain
    if word == "بل":
        return at == 0 or not words[at - 1].text[-1].isalnum()
    return word == "لما" and any(_core(each.plain) in ("لو", "لولا") for each in words[max(0, at - 20) : at])


def _negator_ar(words: tuple[Token, ...], at: int, core: str) -> Strength | None:
    following = words[at + 1].plain if at + 1 < len(words) else ""
    if core != "ما":
        if following in AR_STILL:
            return Strength.FIRM if "برح" in following else None  # لا يبرح may be: does not stir
        if following in AR_ASSERTS:
            return Strength.WEAK
        turned = (
            following in AR_NO_IDIOMS
            or _LITOTES.fullmatch(following)
            or _judged(words, at)
            or _bounded(words, at)
            or _restricted(words, at)
            or _after_until(words, at)
            or _echoes(words, at)
            or _repeats(words, at)
        )
        return Strength.FIRM if turned else Strength.PLAIN
    if following in AR_STILL or following in AR_MA_AFTER:
        return None
    opens = at == 0 or not words[at - 1].text[-1].isalnum() or following.endswith("ش") or _verbal(following)
    return Strength.FIRM if opens else Strength.WEAK


def _judged(words: tuple[Token, ...], at: int) -> bool:
    """Say whether it only judges (ليس من السهل أن), which English may put the other way: hard."""
    ahead = [word.plain for word in words[at + 1 : at + 3]]
    return (
        len(ahead) > 1 and ahead[0] == "من" and ahead[1].startswith("ال") and _core(words[at].plain) in AR_BE
    )


def _bounded(words: tuple[Token, ...], at: int) -> bool:
    """Say whether it only sets a bound (لا يحمل أكثر من) or praises beyond all (لم نر أجمل منه)."""
    ahead = [word.plain for word in words[at + 1 : at + 5]]
    return any(one in AR_BOUNDS and other.startswith(("من", "على")) for one, other in pairwise(ahead))


def _verbal(word: str) -> bool:
    """Say whether a word looks like a verb of the first person or the plural, which ما seldom joins as a relative."""
    return len(word) > _SHORT and word.endswith(("تُ", "ت", "وا")) and not word.endswith("ات")


def _core(word: str) -> str:
    return word[1:] if len(word) > 2 and word[0] in "وف" else word


def _among(word: str, lexicon: frozenset[str]) -> bool:
    """Look a word up with and without its proclitics and possessive endings."""
    match = _PROCLITICS.match(word)
    ends = range(match.end() if match else 0, -1, -1)
    return any(stem in lexicon for end in ends for stem in (word[end:], _POSSESSIVES.sub("", word[end:])))


def _restricted(words: tuple[Token, ...], at: int) -> bool:
    """Say whether 'only' follows in the same sentence: لم … إلا, ليس … فحسب, لا … بل."""
    for word in words[at + 1 : at + 1 + _REACH]:
        if word.text in _ENDS:
            return False
        if word.plain in AR_ONLY and word.plain != "حتى":
            return True
        if _core(word.plain) in ("بل", "سوى"):
            return True
        if word.plain == "قبل" or (word.plain == "حتى" and words[at + 1].plain in AR_PASSES):
            return True  # not … before: only after; no week passed until: within a week
    return False


def _echoes(words: tuple[Token, ...], at: int) -> bool:
    """Say whether a negator only carries an earlier one on (لا أنت ولا أنا) or cancels one (ليس فيهم من لا يعرف)."""
    following = words[at + 1].plain if at + 1 < len(words) else ""
    if words[at].plain == "ولا" or (
        words[at].plain == "لا" and not following.startswith(("ي", "ت", "ن", "أ"))
    ):
        earlier = {_core(word.plain) for word in words[max(0, at - 10) : at]}
        return bool(earlier & (AR_STRONG | AR_NO | AR_WITHOUT))
    if _core(words[at].plain) == "لم" and _asks_why(words, at):
        return True
    before, after = words[max(0, at - 8) : at], words[at + 1 : at + 9]
    if (
        at > 0
        and (words[at - 1].plain == "من" or (words[at - 1].plain == "ما" and words[at].plain != "لم"))
        and any(_core(w.plain) in AR_STRONG | AR_NO for w in before)
    ):
        return True
    pairs = pairwise(after)
    return any(one.plain == "من" and other.plain in ("لا", "لم") for one, other in pairs)


def _repeats(words: tuple[Token, ...], at: int) -> bool:
    """Say whether the same words were denied just before (فلم تنزل … فلم تنزل), which English likes to say once."""
    phrase = [word.folded for word in words[at : at + 2]]
    earlier = words[max(0, at - 20) : at]
    return any([one.folded, other.folded] == phrase for one, other in pairwise(earlier))


def _asks_why(words: tuple[Token, ...], at: int) -> bool:
    """Say whether لم may be lima, why: written so, before another negator or the article, or in a question."""
    if "\u0650" in words[at].text or words[at].text.endswith("\u064e"):
        return True
    following = words[at + 1].plain if at + 1 < len(words) else ""
    if following in ("لم", "لا", "لن", "ليس") or following.startswith("ال"):
        return True
    if following.endswith(_PAST_ENDS):
        return True  # after a past verb it cannot be lam
    ahead = [word.text for word in words[at + 1 :] if word.text in _ENDS]
    return bool(ahead) and ahead[0] in "؟?" and not following.startswith(("ي", "ن", "أ"))


def _after_until(words: tuple[Token, ...], at: int) -> bool:
    """Say whether حتى, كي, ما or لكي before it makes it 'so that not' or 'unless'."""
    return at > 0 and words[at - 1].plain in (
        "حتى",
        "كي",
        "لكي",
        "كيما",
        "أو",
        "أم",
        "إن",
        "وإن",
        "فإن",
    )


def _english(words: tuple[Token, ...], text: str) -> Iterator[Cue]:
    lowered = text.lower().replace("’", "'")
    same = len(lowered) == len(text)  # else the places would not fit
    too = {match.start() for match in _TOO.finditer(lowered)} | set(answering(lowered)) if same else set()
    soft = softened(lowered) if same else frozenset()
    idioms = [(match.start(), match.end()) for match in _IDIOMS.finditer(lowered)]
    for word in words:
        strength = _strength_en(word.plain)
        if strength is Strength.PLAIN and (
            word.start in soft or any(start <= word.start < end for start, end in idioms)
        ):
            strength = Strength.FIRM
        if word.start in too:
            strength = Strength.FIRM
        if strength is not None:
            yield Cue(word.span, strength)


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
