"""A possibility that is reported as settled: «قال إن المطر قد يتأخر» and "he said the rain would be late".

قد before a present verb leaves open what is reported; "would" alone settles it. The check speaks where the قد-clause
hangs on a word for that (أن، إن، لأن، لكن) and is no relative clause (مشكلات قد تنشأ: problems that would arise), where
the English has a "would" that no other Arabic verb asks for, and where nothing in the English leaves the matter open.
So it is with «يُحتمل أن يكون» and "must have been", an inference that is all but a certainty.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from align.checks._contrast import place, reach
from align.checks._open import closed
from align.checks._tenses import is_name
from align.model import Pair, Span
from align.text.modality import Modal, Mode
from align.text.words import Token, flat, folded, tokens

_QAD = frozenset(("قد", "وقد", "فقد"))
_THAT = re.compile(r"[وف]?(?:ا?ن|[بلك]ان|لان|لكن|كان)(?:ه|ها|هم|هما|هن|ني|ي|نا|ك|كم)?")
_STOP = re.compile(r"[.؟?!؛;:«»]")
_REACH = 9
"""Words before قد in which the word for that stands."""
_RELATIVE = re.compile(
    r"[وفبلك]{0,2}(?:الذي|التي|الذين|اللذين|ما|مما|عما|فيما|حيث|حين\w*|عندما|اذا|لو|ان|كما|كيف|متي|هل)"
)
"""Words before قد that make its clause one of a time, a place or a thing."""
_DEFINITE = re.compile(
    r"[وفبلك]{0,3}(?:ال\w{2,}|لل\w{2,})|\w{3,}(?:ه|ها|هم|هما|نا|ني|كم)|هو|هي|هم|هذا|هذه|ذلك|تلك|احدا?"
)
_WHO = frozenset(("من", "مَن"))
_WOULD = re.compile(
    r"\b(?:would|wouldn't|(?<=\w)'d(?= \w+(?<!ed)\b)|(?:was|were) (?:not )?to(?= [a-z]))(?! (?:like"
    r"|rather|prefer|want|wish|care)\b)"
    r"|(?<=[a-z])'d (?:be|have)\b"
)
_OTHERS = re.compile(
    r"(?<!\w)[وف]?(?:س[يتنا](?!د)\w{3,}|سوف|لن|لو|كان\w* [يت]\w{2,}|كن[تا] [اأن]\w{2,}|(?<!قد )(?:الا"
    r"|ان لا) [يتنا]\w{2,})"
)
"""Folded Arabic that "would" renders as well."""
_LEAVES_OPEN = re.compile(
    r"\b(?:may|might|could|couldn't|can|can't|cannot|perhaps|maybe|possib\w*|potential\w*|(?:un)?likel\w+"
    r"|probab\w+|chances?"
    r"|risk\w*|danger\w*|liab\w+|prone|if|whether|unless|lest|in case|seem\w*|appear\w*|sometimes|at times"
    r"|occasional\w*|often|usually|fear\w*|afraid|threat\w*|suppos\w+|conceivabl\w*|suspect\w*|doubt\w*"
    r"|uncertain\w*"
    r"|wonder\w*|tend\w*|should|ought|hop\w+|believ\w*|thought|think\w*|expect\w*|suggest\w*|guess\w*"
    r"|presum\w*"
    r"|imagin\w*|worr\w+|warn\w* (?:of|against)|or so|even|no (?:guarantee|telling|saying)"
    r"|not necessarily|not sure|look\w*)\b"
)
_MAYBE = re.compile(
    r"(?<!\w)[وف]?(?:(?:من )?المحتمل|[يت]حتمل|من الممكن|[يت]مكن ان [يت]كون\w*|ربما|قد [يت]كون(?:ون"
    r"|وا)?)(?!\w)"
)
_DENIED = re.compile(r"(?<!\w)[وف]?(?:لا|لم|لن|ليس\w*|غير|ما)(?: من)? $")
_MUST = re.compile(r"\bmust (?:surely |certainly |clearly |well |all )?(?:have|be)\b")
_BINDS = re.compile(r"[وجي]جب|لا ?بد|[يت]نبغي|ضرور|[يت]لزم|يتعين|يتوجب|شك|اكيد|حتما|محاله|جزم|يقين|شرط|الزام")
"""Folded Arabic that "must" renders."""


def promised(pair: Pair, modes: Sequence[Modal]) -> tuple[Span, Span] | None:
    """Return a reported قد with a present verb, and the "would" that makes it settled; None where there is none."""
    _, english = flat(closed(pair))
    english = english.replace("’", "'")
    if _LEAVES_OPEN.search(english):
        return None
    open_ = [
        each
        for each in modes
        if each.mode is Mode.POSSIBLE and each.sure and folded(each.span.of(pair.ar)) in _QAD
    ]
    reported = [each for each in open_ if _is_reported(pair, each.span)]
    woulds = [Modal(Span(*match.span()), Mode.FUTURE, True) for match in _WOULD.finditer(english)]
    if not reported or len(woulds) < len(open_) + len(_OTHERS.findall(flat(pair.ar)[1])):
        return None
    one = reported[0]
    other = min(woulds, key=lambda each: abs(place(each, pair.en) - place(one, pair.ar)))
    far = abs(place(other, pair.en) - place(one, pair.ar)) > reach(pair)
    return None if far else (one.span, other.span)


def _is_reported(pair: Pair, span: Span) -> bool:
    """Say whether قد and its verb are what is said of a subject after a word for that."""
    before = [word for word in tokens(pair.ar) if word.end <= span.start]
    clause: list[Token] = []
    for word in reversed(before[-_REACH:]):
        if _STOP.fullmatch(word.text):
            return False
        clause.insert(0, word)
        if _THAT.fullmatch(word.folded):
            return len(clause) == 1 or not _qualifies(clause, pair.en)
    return False


def _qualifies(clause: Sequence[Token], english: str) -> bool:
    """Say whether قد after some words qualifies the last of them: a noun without the article, or الذي."""
    last = clause[-1]
    if _RELATIVE.fullmatch(last.folded):
        return True
    told = _DEFINITE.fullmatch(last.folded) or is_name(last, english)
    return not (told or any(word.folded in _WHO for word in clause[1:2]))


def inferred(pair: Pair) -> tuple[Span, Span] | None:
    """Return a word of mere possibility, and the "must" of an inference that stands in its place."""
    places, arabic = flat(pair.ar)
    english = flat(pair.en)[1]
    other = _MUST.search(english)
    one = next((each for each in _MAYBE.finditer(arabic) if not _DENIED.search(arabic[: each.start()])), None)
    if one is None or other is None or _BINDS.search(arabic) or _ALSO_OPEN.search(english):
        return None
    spans = Span(places[one.start()], places[one.end() - 1] + 1), Span(*other.span())
    middle = abs(one.start() / len(arabic) - other.start() / len(english))
    return spans if middle <= reach(pair) else None


_ALSO_OPEN = re.compile(
    r"\b(?:may|might|could|perhaps|maybe|possib\w*|(?:un)?likel\w+|probab\w+|can|seem\w*|suppos\w+"
    r"|i (?:think|fancy|imagine|suspect))\b"
)
"""Words that leave open what "must" infers."""
