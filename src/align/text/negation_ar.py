"""Arabic words of denial: which deny their clause, and which only restrict, assert or ask."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from align.text.denial import Cue, Strength
from align.text.negation_idioms import turns
from align.text.negation_words import (
    AR_ASSERTS,
    AR_BE,
    AR_BOUNDS,
    AR_DIALECT,
    AR_EXCEPT,
    AR_FAILS,
    AR_FIRM,
    AR_FROM,
    AR_MA_AFTER,
    AR_NO,
    AR_NO_ELATIVE,
    AR_NO_IDIOMS,
    AR_ONLY,
    AR_PASSES,
    AR_QUESTIONS,
    AR_STILL,
    AR_STRONG,
    AR_WEAK,
    AR_WITHOUT,
)
from align.text.words import Token

_REACH = 14
"""Words after a negator within which إلا or سوى still belongs to it."""
_SHORT = 2
_TURNED = 2
"""Words after a negator in which a word that denies by its meaning makes the two assert."""
_PROCLITICS = re.compile(r"[وف]?[بلك]?(?:ال|ل)?")
_POSSESSIVES = re.compile(r"(?:و?(?:ه|ها|هم|هما|هن|نا|كم|ني)|ي)$")
_GLUED = re.compile(r"[وف]?لا(?!يزال|تزال)[يتن]\w{3,}|م\w{2,}وش|ما\w{2,}ش")
"""لا written together with its verb, and the dialects' ما … ش."""
_PAST_ENDS = ("ته", "تها", "تهم", "تني", "تنا", "وني", "تموه", "تموها")
_LITOTES = re.compile(rf"[يتأن](?:{'|'.join(AR_FAILS)})(?:وا|ا|ي)?")
"""Denied failing: لم يقصر, لا يكف, لم تتمالك."""
_GATHERED = ("شمل", "شتات", "الشمل", "الشتات")
"""What لمّ, to gather, has for its object."""
_WAS = frozenset(("كان", "كانت", "كنت", "كانوا", "كنا"))
_NEVER_TO = re.compile(r"ل[يتنأ]\w{2,}|لل\w{3,}|ل(?:ه|ها|هم|ك|كم|ي|نا)$")
"""ما كان ليفعل, ما كان له أن يفعل: he would not, was not to."""
_ELATIVE = re.compile(r"أ\w{2,3}")
_ENDS = frozenset(".؟!?؛;:")
_CHANGED = re.compile(r"غ[\u064e\u064f]?ي[\u064e\u0650]?\u0651|د[\u064e\u064f]?و[\u064e\u0650]?\u0651")
"""غيّر and دوّن with their doubled letters, the verbs."""
_OTHER = frozenset(("غير", "بغير"))
_EXCEPTED = 6
"""Words between a denial and the غير that makes an exception of it."""
_BEING = frozenset(("يكن", "تكن", "أكن", "نكن", "يكونوا", "تكونوا"))


def arabic(words: tuple[Token, ...], meant: Mapping[int, Strength]) -> Iterator[Cue]:
    """Yield the words of denial of an Arabic text; `meant` says which words deny by their meaning."""
    for at, word in enumerate(words):
        if _CHANGED.search(word.text):
            continue
        strength = _strength_ar(words, at) or meant.get(word.start)
        if strength is Strength.FIRM and meant.get(word.start) is Strength.MEANT:
            strength = Strength.MEANT
        if strength is Strength.MEANT and _under(words, at):
            strength = Strength.SOFT
        if strength is Strength.FIRM and _excepts(words, at):
            strength = Strength.SOFT
        if strength is Strength.PLAIN and (_turned(words, at, meant) or turns(words, at)):
            strength = Strength.FIRM
        elif strength is Strength.FIRM and turns(words, at):
            strength = Strength.SOFT
        if strength is not None:
            yield Cue(word.span, strength)


def _excepts(words: tuple[Token, ...], at: int) -> bool:
    """Say whether a word is غير after a denied verb, where it may make an exception: لم ينطق بغير كلمة."""
    if words[at].folded not in _OTHER:
        return False
    before = words[max(0, at - _EXCEPTED) : at]
    return any(_core(word.plain) in AR_STRONG | AR_NO for word in before)


def _under(words: tuple[Token, ...], at: int) -> bool:
    """Say whether a word stands right after a negator."""
    return any(_core(word.plain) in AR_STRONG | AR_NO for word in words[max(0, at - _TURNED) : at])


def _turned(words: tuple[Token, ...], at: int, meant: Mapping[int, Strength]) -> bool:
    """Say whether what is denied is itself a denial: لم ينس, ليس عاجزًا, لا يستبعد."""
    ahead = words[at + 1 : at + 1 + _TURNED]
    return any(
        meant.get(word.start) in (Strength.SOFT, Strength.MEANT) and word.plain not in AR_EXCEPT
        for word in ahead
    )


def _strength_ar(words: tuple[Token, ...], at: int) -> Strength | None:
    word = words[at].plain
    core = _core(word)
    if _not_without(words, at):
        return Strength.FIRM if core in AR_STRONG else Strength.SOFT
    if _would_not(words, at):
        return Strength.FIRM
    if core in AR_STRONG or core in AR_NO or core == "ما":
        gathered = core == "لم" and (
            "\u0651" in words[at].text or (at + 1 < len(words) and words[at + 1].plain.startswith(_GATHERED))
        )
        return None if gathered else _negator_ar(words, at, core)
    if (
        (word in AR_QUESTIONS and _asks(words, at))
        or word in AR_DIALECT
        or _GLUED.fullmatch(word)
        or _among(word, AR_FIRM)
    ):
        return Strength.FIRM
    return Strength.WEAK if _among(word, AR_WEAK) else None


def _not_without(words: tuple[Token, ...], at: int) -> bool:
    """Say whether a word belongs to "is not without": لم يكن بلا أعداء, ليس من دون سبب; the English may say "has"."""
    if _core(words[at].plain) in AR_STRONG:
        ahead = [word.plain for word in words[at + 1 : at + 5]]
        near = ahead[: ahead.index("من") + 2] if "من" in ahead else ahead
        return _is_being(words, at) and any(word in AR_WITHOUT for word in near)
    behind = range(max(0, at - 4), at)
    return words[at].plain in AR_WITHOUT and any(
        _core(words[k].plain) in AR_STRONG and _is_being(words, k) for k in behind
    )


def _is_being(words: tuple[Token, ...], at: int) -> bool:
    """Say whether a negator denies being: ليس, لم يكن."""
    following = words[at + 1].plain if at + 1 < len(words) else ""
    return _core(words[at].plain).startswith(("ليس", "لس")) or following in _BEING


def _asks(words: tuple[Token, ...], at: int) -> bool:
    """Say whether ألم and its like ask: a verb of the present or a pronoun follows, and it is not pain."""
    following = words[at + 1].plain if at + 1 < len(words) else ""
    return following.startswith(("ي", "ت", "ن", "أ")) or words[at].plain != "ألم"


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
            or _cancels(words, at)
            or _repeats(words, at)
            or _unequalled(words, at)
        )
        if _echoes(words, at):
            return Strength.SOFT
        return Strength.FIRM if turned else Strength.PLAIN
    never = following in _WAS and at + 2 < len(words) and _NEVER_TO.match(words[at + 2].plain) is not None
    if not never and (following in AR_STILL or following in AR_MA_AFTER):
        return None
    opens = (
        never
        or at == 0
        or not words[at - 1].text[-1].isalnum()
        or following.endswith("ش")
        or _verbal(following)
    )
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
    return any(
        (one in AR_BOUNDS or one[1:] in AR_BOUNDS) and other.startswith(("من", "على"))
        for one, other in pairwise(ahead)
    )


def _unequalled(words: tuple[Token, ...], at: int) -> bool:
    """Say whether it denies a like (ليس كمثله) or puts one above all: لا شيء أحب إليه من, لم أر رجلا أصدق منه."""
    ahead = [word.plain for word in words[at + 1 : at + 8]]
    if any(word.startswith(("كمثل", "مثيل", "نظير", "يضاه", "يضاه")) for word in ahead[:3]):
        return True
    for before, word, *after in zip(ahead, ahead[1:], ahead[2:], ahead[3:], strict=False):
        if _ELATIVE.fullmatch(word) and word not in AR_NO_ELATIVE and not before.startswith("أ"):
            return any(each == "من" or each in AR_FROM for each in after)
    return False


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
    """Say whether a negator only carries an earlier one on: لا أنت ولا أنا."""
    following = words[at + 1].plain if at + 1 < len(words) else ""
    if words[at].plain == "ولا" or (
        words[at].plain == "لا" and not following.startswith(("ي", "ت", "ن", "أ"))
    ):
        earlier = {_core(word.plain) for word in words[max(0, at - 14) : at]}
        return bool(earlier & (AR_STRONG | AR_NO | AR_WITHOUT | {"ما", "غير"}))
    return False


def _cancels(words: tuple[Token, ...], at: int) -> bool:
    """Say whether it asks why (lima), or cancels another or is cancelled: ليس فيهم من لا يعرف."""
    if _core(words[at].plain) == "لم" and _asks_why(words, at):
        return True
    if _core(words[at].plain) == "لم" and at > 0 and words[at - 1].plain == "ما":
        return True  # unless, which has a row of its own
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
    if at > 0 and words[at].plain == "لا" and _core(words[at - 1].plain) == "لماذا":
        return True  # why don't you: do
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
