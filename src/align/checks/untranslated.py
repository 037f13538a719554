"""Arabic was left standing in the English.

A word or a passage in Arabic script inside the English is usually one the translator meant to come back to.
It is no finding where the English talks about the word: in brackets or quotation marks, after "the word",
"called" or "written", or beside its own transliteration.
An ordinary Arabic word left in Latin letters ("he lit the fanous") is found where English has a word for it and the
text does not say what it means.
A person's name after "Author:", "By" or the like is only a hint, and a longer passage there a minor finding: a line of
particulars is often kept as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._base import Check, Context, Example, Hit
from align.checks._sounded import sounded
from align.model import Pair, Severity, Span

_ARABIC = r"\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc"
_RUN = re.compile(rf"[{_ARABIC}]+(?:[\s،؛,.«»:-]+[{_ARABIC}]+)*")
_LETTER = re.compile(r"[\u0620-\u064a\u066e-\u06d3]")
_OPEN, _CLOSE = "([{“\"‘'«‹*", ")]}”\"’'»›*"
_MENTIONED = re.compile(
    r"\b(?:words?|names?|called|letters?|written|spelled|term|root|verb|noun|phrase|says?|reads?|inscribed)\W*$",
    re.I,
)

_BYLINE = re.compile(
    r"^\W*(?:(?:written|edited|translated|compiled|reported|interviewed|photographed|reviewed|narrated)\s+)?"
    r"(?:by\b|(?:the\s+)?(?:authors?|writers?|editors?|translators?|compilers?|reporters?|correspondents?|narrators?"
    r"|interviewers?|interviewees?|photographers?|reviewers?|speakers?|contributors?|columnists?|names?|signed)\s*[:–—-])"
    r"\W*$",
    re.I,
)
_NAME_WORDS = 5
"""Words of the longest personal names."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per run of Arabic script in the English."""
    if pair.bead.is_gap and not pair.en:
        return
    for match in _RUN.finditer(pair.en):
        if not _LETTER.search(match[0]):
            continue
        text = match[0]
        there = pair.ar.find(text)
        ar = Span(there, there + len(text)) if there >= 0 else None
        severity = _severity(pair.en, match)
        yield Hit(_message(text, ar), ar=ar, en=Span(*match.span()), severity=severity)
    for ar_word, en_word in sounded(pair):
        shown = ar_word.of(pair.ar)
        yield Hit(
            f"“{en_word.of(pair.en)}” is «{shown}» in Latin letters; English has a word for it.",
            ar_word,
            en_word,
        )


def _message(text: str, ar: Span | None) -> str:
    shown = text if len(text) <= 80 else text[:79] + "…"
    same = f"as it stands in the Arabic «{shown}»" if ar else "in Arabic script"
    return f"“{shown}” was left in the English {same}."


def _severity(text: str, run: re.Match[str]) -> Severity | None:
    """Return what a run of Arabic weighs, or None for the weight of the check."""
    line = text[: run.start()].rpartition("\n")[2]
    if _BYLINE.search(line):
        return Severity.HINT if len(run[0].split()) <= _NAME_WORDS else Severity.MINOR
    return Severity.HINT if _is_mentioned(text, run.start(), run.end()) else None


def _is_mentioned(text: str, start: int, end: int) -> bool:
    """Say whether the English only quotes the Arabic."""
    before, after = text[:start].rstrip(), text[end:].lstrip()
    if not re.search(r"[A-Za-z]", text):
        return False
    bracketed = before[-1:] in tuple(_OPEN) and after[:1] in tuple(_CLOSE)
    return bracketed or _MENTIONED.search(before) is not None


CHECK = Check(
    id="UNT001",
    name="untranslated",
    category="accuracy/untranslated",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example("أكلنا المهلبية بعد الغداء", "We ate المهلبية after lunch", findings=1),
        Example("وقف القارب عند الرصيف الحجري", "The boat stopped عند الرصيف الحجري", findings=1),
        Example("شرب القهوة ثم خرج", "شرب القهوة ثم خرج", findings=1),
        Example("وقف القارب عند الرصيف", "The boat stopped at the quay", findings=0),
        Example("كتب إلى الإدارة عام ٢٠٠٣", "He wrote to the office in ٢٠٠٣", findings=0),
        Example("هذه صدقة", "This is alms, صدقة,", findings=1),
        Example("الكاتب: سمير الحكيم", "AUTHOR: سمير الحكيم", findings=1),
        Example("أشعل الفانوس وعلقه فوق الباب", "He lit the fanous and hung it over the door", findings=1),
        Example("أشعل الفانوس وعلقه فوق الباب", "He lit the fanous, a lantern, and hung it up", findings=0),
        Example("أشعل الفانوس وعلقه فوق الباب", "He lit the lantern and hung it over the door", findings=0),
        Example("زار مدينة طنجة", "He visited the city of Tangier", findings=0),
    ),
    find=find,
)
