"""How surely a denial that nothing answers is an error, or only put in other words.

A verb denied (لم يعد, did not come) and a thing gone without (بلا سكر) are lost where the other side has fewer words
of denial of any kind. A quality denied (غير متوقع, "phenomenal"), a noun (عدم), a deed of refusal (رفض) and one of
two things set against one another (للقصف لا للفرصة) are put without a denial in too many ways: they are hints.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from align.model import Language, Pair, Span
from align.text.denial import Cue, Strength
from align.text.words import flat, folded, lexicon

_VERB_AR = re.compile(
    r"[وف]?(?:(?:لم|لن|ليس|ليست|ليسوا|لست|لسنا|ما|بلا|ب?دون|لئلا|ليلا|كيلا|لكيلا)(?!\w)|لا [يتنا])"
)
_NOUN_AR = re.compile(
    r"ف?لا (?:شي|اثر|علاق|حاج|داع|معني|فايد|خير|سبيل|مجال|وجود|مكان|وقت|حق|قيم|عذر|حيل|خوف|صل)"
)
"""Denials of the kind (لا أثر له), which a clause is made of."""
_SET_AGAINST = re.compile(r"و(?:ليس|ليست) \w+ا(?!\w)")
"""And not a burden: the second of two things set against one another."""
_OF_A_VERB = re.compile(
    r"(?:not|never|\w*n['’]t)\s+(?!once\b|only\b|just\b|so\b|too\b|a\b|to\b)\w|(?:no one|nobody|neither)\b",
    re.IGNORECASE,
)
"""A denial of the English that a verb or adjective follows; one by other means (forget, without, nothing but) is too
often a turn of phrase."""
_NEGATORS = lexicon("لم لن لا ما ليس ليست not no never none nothing nobody neither")
_CERTAIN = re.compile(
    r"\b(?:beyond|without|no) (?:\w+ ){0,3}?(?:doubt|question)\b|\b(?:undoubted|unquestion)\w*"
)
"""Words that look like denials and make sure."""
_OR = re.compile(r"\b(?:without|not|never|no|neither|\w+n['’]t|refus\w+)\b[^.;:?!]{2,60}?\b(n?or)\b")
"""A word that carries a denial on: without raising a banner or throwing a stone."""
_DOUBT = re.compile(r"\w*(?:شك|ريب|مراء|جدال)\w{0,3}(?!\w)")
_DON = re.compile(r"\bDon\b")
_WITHOUT = re.compile(r"(?<!\w)(?:ب?دون|بلا|ب?غير|ما لم|الا اذا)(?!\w)")
_ONLY = re.compile(r"\b(?:only|solely|unless|requir\w+|subject to|provided|conditional|needs?|must|prior)\b")
_NOT_WITHOUT = re.compile(
    r"[وف]?(?:لي\w+|ل[من] [يتنا]كن|ل[من] [يت]كونوا) (?:\w+ ){0,3}?(?:بلا|ب?دون|بغير|عديم\w*|خالي\w*)(?!\w)"
)
"""Was not without enemies: had enemies."""
_UNLESS_AR = re.compile(r"(?<!\w)[وف]?(?:ما لم|الا اذا|الا ان)(?!\w)")
_UNLESS = re.compile(r"\bunless\b", re.IGNORECASE)
_BEFORE = re.compile(r"(?<!\w)[وف]?قبل ان(?!\w)")
_YET = re.compile(r"\b(?:yet|by then|by that time|still)\b", re.IGNORECASE)
_MORE = re.compile(
    r"\b(?:more|greater|better|worse|less|fewer|\w{3,}er)\b[^.;?!]{0,80}?\bthan\b", re.IGNORECASE
)
_RELATIVE = re.compile(r"(?<!\w)(?:ما|مما|من|الذي|التي)\s+$|(?<!\w)\w{2,}ا?\s+كثير\w?\s+$")
"""What is not in twenty pages, much water that no valley holds: more than in twenty pages."""
_NO_OTHER = re.compile(
    r"(?:none|nobody|no one|nothing|no \w+|never|not (?:one|a single|an?) \w+)\b", re.IGNORECASE
)
_FIRST = re.compile(
    r"(?<!\w)[وفبلك]?(?:اكثر|اقل|اشد|افضل|احسن|اعظم|اقوي|اجمل|اصدق|اعلم|ادني|اعلي|اول|اخر|اسوا)(?:هم|ها|هن|نا"
    r"|كم| \w{3,})"
)
"""أكثرهم صبرًا: no other has her patience."""
_CLAUSE = 90
"""Characters after a denial in which its exception stands."""


def is_sure(pair: Pair, denial: Span, language: Language) -> bool:
    """Say whether a denial is of a kind that a faithful translation nearly always has too.

    Example:
        >>> from align.model import Bead
        >>> is_sure(Pair("أداء غير متوقع", "A phenomenal performance", Bead((0,), (0,))), Span(5, 8), "ar")
        False
    """
    if language == "en":
        return _OF_A_VERB.match(pair.en, denial.start) is not None
    ahead = folded(pair.ar[denial.start :])
    if _VERB_AR.match(ahead):
        return not (_SET_AGAINST.match(ahead) or (ahead.startswith("دون") and _DON.search(pair.en)))
    return _NOUN_AR.match(ahead) is not None or (
        ahead.startswith(("لا ", "فلا ")) and not pair.ar[: denial.start].strip(' «"“(-—')
    )


def answering(pair: Pair, found: Iterable[Cue]) -> tuple[Cue, ...]:
    """Return the denials of the English, and each "or" that carries one on (without a word or a look).

    Those that make sure are left out: beyond doubt answers no denial, but ولا أشكّ.
    """
    carried = [
        Cue(Span(match.start(1), match.end(1)), Strength.SOFT) for match in _OR.finditer(pair.en.lower())
    ]
    every = sorted((*found, *carried), key=lambda cue: cue.span.start)
    if _DOUBT.search(folded(pair.ar)):
        return tuple(every)
    sure = [match.span() for match in _CERTAIN.finditer(pair.en.lower())]
    return tuple(cue for cue in every if not any(start <= cue.span.start < end for start, end in sure))


def is_fewer(pair: Pair, cues: Mapping[Language, Iterable[Cue]], language: Language) -> bool:
    """Say whether the other side has fewer words of denial than this one, whatever each of them denies.

    A negator within a turn of phrase (لا يزال, "no doubt") is none on this side, and an answer on the other.
    """
    text = pair.ar if language == "ar" else pair.en
    other: Language = "en" if language == "ar" else "ar"
    mine = sum(_counts(text, cue) for cue in cues[language])
    theirs = sum(cue.strength is not Strength.WEAK for cue in cues[other])
    if language == "ar" and _UNLESS_AR.search(flat(pair.ar)[1]) and _UNLESS.search(pair.en):
        theirs -= 1
    return theirs < mine


def _counts(text: str, cue: Cue) -> bool:
    word = folded(cue.span.of(text))
    bare = word.removeprefix("و").removeprefix("ف")
    if cue.strength is Strength.PLAIN:
        return bare != "لا" or _VERB_AR.match(folded(text[cue.span.start :])) is not None
    negator = bare in _NEGATORS or word.endswith("n't")
    return cue.strength is not Strength.WEAK and not negator


def is_exempted(pair: Pair, denial: Span, language: Language) -> bool:
    """Say whether the other side states what is denied with its exception: not without leave, only with leave.

    What something is not (ما ليس في غيره) may also be what it is less than: more than in any other.
    A denial of the English also answers "before" (قبل أن يصلوا, "by then they had not yet come").
    """
    if language == "en":
        if _NO_OTHER.match(pair.en, denial.start) and _FIRST.search(flat(pair.ar)[1]):
            return True
        return _BEFORE.search(folded(pair.ar)) is not None and _YET.search(pair.en) is not None
    if _NOT_WITHOUT.match(folded(pair.ar[denial.start :])):
        return True
    if _RELATIVE.search(folded(pair.ar[: denial.start])) and _MORE.search(pair.en):
        return True
    ahead = folded(pair.ar[denial.end : denial.end + _CLAUSE])
    return _WITHOUT.search(ahead) is not None and _ONLY.search(pair.en.lower()) is not None
