"""Arabic verbs whose time is marked by what stands before them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from align.model import Span
from align.text.modality import before_present
from align.text.tenses import Time, Timed
from align.text.words import Token, lexicon, tokens

_BE = re.compile(r"[وف]?(?:كان|كانت|كانوا|كانا|كانتا|كن|كنت|كنا|كنتم)")
_WILL = re.compile(r"[وف]?س(?!أل|ئل|يدا?ت?(?:ي|ه|ها|هم|نا|ك|كم)?$)[يتنأ]\w{2,}")
_NO_WILL = lexicon(
    "سياره سيارات سياسه سياسات سياسي سياسيه سيناريو سيطر سيطرت سيطره سياق سيده سيدات ستون ستين سيره سيول سياج سنوات",
    "سنوي",
    "سنويا سنويه سنتين سنتان سنتيمتر سنتيمترات سندات سنابل سنجاب سنديان سنبله سناء سنام ستار ستاره ستائر سترات ستاد",
    "سيوف",
    "سيقان سيرته سيرتها سيرك سيدها سيدنا سيدهم سيدي سيدتي سيبويه سينيه سيراميك سيجار سيجاره سيليكون سيمفونيه سياحه",
    "سياحي",
    "سياحيه سياط سيلان سيكولوجيه سيادي سياديه سينما سياسيا سياسيون سياسيين سيادته سياده سيارته سيارتها سيارتي سيارتنا",
    "سنتي سنته سنها سنين سندا سنده سندي سترته سترتها سترتي ستره سنون سيئه سيئا سيءه سيئات ستينات ستينيات ستاءر سيخا",
    "سيفا سيفه",
    "سيفي سيفها سيلا سيدا سيماء سيما سيماه سيرتي سيرا سنوات سنوته سنواتي سنواته سنواتها سندويش سندويشه سنبل سنارته",
    "سناره",
    "سنمار سناجب سنادين سندان سيناء سيبيريا سينين سياسته سياستها سيطرته سيطرتها سيرها سيره سيرهم سيلها سيد سيدك سيدكم",
    "سياراتهم سيداتي سياجه سياجها سنامه ستارا سترا ستينيه ستيني سنويين سنونو سنونوه سنانير سناتور سنغافوره سينغال",
    "ستالين",
)
_NOUN = re.compile("(?:ة[\u064b-\u0652]*|ً|ًا|اً|ات|تان|تين|تا|ية)$")
_PRESENT_OR_I = re.compile(r"[يتنأ]\w{2,}")
_SPEECH = frozenset('«“":')
_SAID_NOW = re.compile(r"[أني]\w{2,}(?<!ت)(?<!وا)")
_SAWFA = lexicon("سوف لسوف وسوف فسوف ولسوف فلسوف")
_QAD = lexicon("قد وقد فقد لقد ولقد فلقد")
_PRESENT = re.compile(r"[يتنا]\w{2,}")
_I = lexicon("انني اني لعلي لكنني لكني انا بانني باني وانا فانا")
_JOINT = frozenset('،؛.!؟:«»()[]"“”…—,;?')
_NOT_YET = lexicon(
    "أن ان بان لان التي الذي الذين ما من حين عندما لما كما حيث اذ ثم و او لكن كي لكي حتي الا منذ مما لم لن لا"
)
_IF = lexicon(
    "اذا ان لو من ما متي كلما مهما لولا حيثما اينما وان ولو فان لئن لءن ايا واذا فاذا او ام سواء فلو اما"
)
_WHO = lexicon("الذي التي الذين اللذان اللتان وهو وهي وهم")
"""Words that open what is said of a subject between commas."""
_LONGEST = 14
"""Words of the longest clause between commas."""
_AFTER_IF = lexicon("اذا ان لو لولا لءن وان ولو فان واذا فاذا كلما مهما متي فلو ليت")


@lru_cache(maxsize=4096)
def arabic_times(text: str) -> tuple[Timed, ...]:
    """Return the verbs of an Arabic text whose time is marked, in order.

    Example:
        >>> [(each.span.of("كان قد باع الدار"), each.time.value) for each in arabic_times("كان قد باع الدار")]
        [('كان قد باع', 'done before')]
        >>> [each.time.value for each in arabic_times("كنت سأبيع الدار")]
        ['meant once, and not done']
    """
    words = tokens(text)
    found = (_arabic(words, at) for at in range(len(words)))
    return tuple(each for each in found if each is not None)


def _arabic(words: tuple[Token, ...], at: int) -> Timed | None:
    """Return what is told of the verb at a place."""
    word = words[at]
    if not word.text[0].isalpha():
        return None
    before = words[at - 1].folded if at else ""
    if _is_future(word):
        return _ahead(words, at, at)
    if before in _SAWFA and _PRESENT.fullmatch(word.folded):
        return _ahead(words, at, at - 1)
    if (
        at
        and words[at - 1].text in _SPEECH
        and _SAID_NOW.fullmatch(word.plain)
        and not _NOUN.search(word.text)
    ):
        return Timed(word.span, word, Time.ALWAYS)
    return _indeed(words, at) if before in _QAD else _denied(words, at) or _others(words, at)


def _is_future(word: Token) -> bool:
    told = _WILL.fullmatch(word.plain) and not _NOUN.search(word.text)
    return bool(told) and word.folded.lstrip("وف") not in _NO_WILL


def _denied(words: tuple[Token, ...], at: int) -> Timed | None:
    """Return the time of a verb after لن or لم, where no condition takes it away."""
    word, particle = words[at], _bare(words, at - 1)
    if particle not in ("لن", "لم") or not _PRESENT.fullmatch(word.folded):
        return None
    if particle == "لن":
        return Timed(_span(words, at - 1, at), word, Time.NEVER)
    asked = at > 1 and words[at - 2].folded in _IF
    return None if asked or _supposed(words, at) else Timed(_span(words, at - 1, at), word, Time.UNDONE)


def _others(words: tuple[Token, ...], at: int) -> Timed | None:
    """Return the time of a verb after سبق أن, or of a present after كان."""
    if _sabaqa(words, at):
        return Timed(_span(words, at - 2, at), words[at], Time.SINCE)
    be = _be(words, at, most=2)
    if be is not None and _agrees(words[be], words[at]) and _bare(words, at - 1) not in ("لا", "قد"):
        return Timed(_span(words, be, at), words[at], Time.HABIT)
    return None


def _bare(words: tuple[Token, ...], at: int) -> str:
    """Return a particle without its conjunction; empty before the text."""
    word = words[at].folded if at >= 0 else ""
    return word.lstrip("وف") if len(word) > len("لم") else word


def _ahead(words: tuple[Token, ...], at: int, first: int) -> Timed:
    be = _be(words, first)
    if be is not None:
        return Timed(_span(words, be, at), words[at], Time.MEANT)
    return Timed(_span(words, first, at), words[at], Time.FUTURE)


def _indeed(words: tuple[Token, ...], at: int) -> Timed | None:
    """Return the time of a verb after قد: done, and done before where كان governs it; None before a present."""
    word = words[at]
    be = _be(words, at - 1)
    if be is not None and word.plain[0] != "ي":
        return Timed(_span(words, be, at), word, Time.BEFORE)
    after = " " + " ".join(each.plain for each in words[at : at + 2])
    mine = word.plain.startswith("أ") and any(each.folded in _I for each in words[max(0, at - 3) : at])
    present = (
        mine
        or word.plain.startswith(("ي", "لا"))
        or before_present(after, follows=words[at - 1].folded != "قد")
    )
    if present or _BE.fullmatch(word.plain) or _of_being(words, at - 1) or _supposed(words, at):
        return None
    return Timed(_span(words, at - 1, at), word, Time.SINCE)


def _sabaqa(words: tuple[Token, ...], at: int) -> bool:
    """Say whether سبق أن, سبق له أن or سبق و stands before a verb."""
    for back in (at - 2, at - 3):
        if (
            back >= 0
            and words[back].folded.lstrip("وف") in ("سبق", "قسبق")
            and words[at - 1].folded in ("ان", "لان")
        ):
            return True
    return at > 0 and words[at - 1].folded.lstrip("وف") == "سبق" and words[at].folded.startswith("و")


def _be(words: tuple[Token, ...], at: int, most: int = 3) -> int | None:
    """Return the place of a form of كان that governs what stands at a place, with no more than its subject between.

    After the subject may stand what is said of it between commas: كان الحارس، الذي يسكن هنا، قد نام.
    """
    aside = _aside(words, at - 1)
    for back in range((at if aside is None else aside) - 1, max(-1, (aside or at) - 2 - most), -1):
        if back < 0 or words[back].text in _JOINT:
            return None
        if _BE.fullmatch(words[back].plain):
            asked = back and words[back - 1].folded in _AFTER_IF
            return None if asked else back
        if words[back].folded in _NOT_YET or (
            back < at - 1 and (_is_present(words[back]) or _is_future(words[back]))
        ):
            return None
        if not words[back].folded.startswith("ال") and _begins(words[back]):
            return None
    return None


def _aside(words: tuple[Token, ...], at: int) -> int | None:
    """Return the place of the comma that opens a relative clause, where one closes it at a place; else None."""
    if at < 0 or words[at].text != "،":
        return None
    opening = next(
        (back for back in range(at - 1, max(0, at - _LONGEST), -1) if words[back].text in _JOINT), None
    )
    if opening is None or words[opening].text != "،" or words[opening + 1].folded not in _WHO:
        return None
    return opening


def _begins(word: Token) -> bool:
    """Say whether a word opens a clause of its own: a conjunction joined to a word."""
    return (
        word.folded[:1] in ("و", "ف")
        and len(word.folded) > 4
        and not word.folded.startswith(("وال", "وزي", "فري", "فات", "وال"))
    )


def _supposed(words: tuple[Token, ...], at: int) -> bool:
    """Say whether a condition stands before a verb in its sentence, where a past is no past: من سكت فقد قال."""
    for back in range(at - 1, max(-1, at - 12), -1):
        word = words[back]
        if word.text in ".!؟":
            return False
        opens = not back or words[back - 1].text in _JOINT or word.folded in ("ومن", "فمن")
        if word.folded in _AFTER_IF and word.plain not in ("أن", "وأن", "إن", "وإن", "فإن"):
            return True
        if opens and word.folded in ("من", "ومن", "فمن", "ان"):
            return True
    return False


def _of_being(words: tuple[Token, ...], at: int) -> bool:
    """Say whether يكون stands before قد: what will have been done."""
    return any(
        words[back].folded.lstrip("وفس") in ("يكون", "تكون", "اكون", "نكون", "يكونوا", "يكونون")
        for back in range(max(0, at - 4), at)
    )


_AGREE = (("كنا", "ن"), ("كنت", "أت"), ("كانت", "تي"), ("كن", "ي"), ("كان", "ي"))
"""Forms of كان, and the letters a present verb has after them."""


def _agrees(be: Token, word: Token) -> bool:
    """Say whether a word may be a present verb of the subject of a form of كان: كانت تغزل, كنا نعمل."""
    letters = next((each for form, each in _AGREE if form in be.plain), "")
    if _is_present(word):
        return True
    return (
        word.plain[0] in letters and bool(_PRESENT_OR_I.fullmatch(word.plain)) and not _NOUN.search(word.text)
    )


def _is_present(word: Token) -> bool:
    """Say whether a word surely looks like a present verb."""
    bare = word.plain
    return (
        bool(re.fullmatch(r"ي\w{2,}", bare))
        and not bare.startswith(("يوم", "يد", "يمين", "يسار", "يقين", "يا"))
        and not bare.endswith("ة")
    )


def _span(words: Sequence[Token], first: int, last: int) -> Span:
    return Span(words[first].start, words[last].end)
