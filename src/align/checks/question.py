"""A question has become a statement, or a statement a question.

The Arabic asks with ؟ or with هل and أليس and their kin; the English asks with a question mark.
A question the English only states is a hint, for one that expects no answer is often, and rightly, put so; not where
both texts have it as the very words that someone says.
Indirect questions ("he asked whether") are left alone, and so are passages that ask on both sides, however often.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._base import Check, Context, Example, Hit
from align.model import Pair, Severity, Span
from align.text.words import folded

_ASKS_AR = re.compile(r"[؟?]")
_ASKS_EN = re.compile(r"[?؟]")
_WORDS_AR = re.compile(
    r"(?:^|[\s«\"“:،])[وف]?(?:هل|اليس|الم|الا|اما|لم|ما(?:ذا)?|لماذا|كيف|اين|متي|كم|اي|ايه|ا[يتن]\w+)(?=\s)"
    r"|(?:^|[«\"“:،؛.!؟])\s?[وف]?من(?=\s)"
    r"|(?<!\w)(?:[لبع]?ي|ق[لا]\w+|س\w+|\w{1,3}(?:سال|سائل|دري|عرف|علم|فهم)\w*) من(?=\s)"
)
_ASKED_AR = re.compile(r"[:«“\"]\s*[وف]?أ\w{2,}")
"""What may ask by a prefixed particle: أفي البيت."""
_TOLD_EN = re.compile(r"[\"“][^\"”?]{3,}[.,!;—…][\"”]")
"""Words of the English in quotation marks that ask nothing."""
_SPOKEN_AR = re.compile(r"[:«“\"]\s*[^:«“\"»”؟?]{3,160}[؟?]")
"""Words of the Arabic, after a colon or in quotation marks, that ask."""
_INDIRECT = re.compile(
    r"\b(?:ask|wonder|question|whether|know|see|find out|inquir|enquir|if|tell me|what|why|how|who|where|when|which)",
    re.IGNORECASE,
)


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield at most one hit: the mark of the question that the other side does not ask."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    here, there = _ASKS_AR.search(pair.ar), _ASKS_EN.search(pair.en)
    if here and not there and not _INDIRECT.search(pair.en):
        span = _sentence(pair.ar, here.start())
        told = _TOLD_EN.search(pair.en) if _SPOKEN_AR.search(pair.ar) else None
        severity = None if told else Severity.HINT
        said = Span(*told.span()) if told else None
        yield Hit(f"«{span.of(pair.ar)}» asks; the English only states.", span, said, severity=severity)
    elif there and not here and not _WORDS_AR.search(folded(pair.ar)) and not _ASKED_AR.search(pair.ar):
        span = _sentence(pair.en, there.start())
        yield Hit(f"“{span.of(pair.en)}” asks; the Arabic only states.", en=span)


def _sentence(text: str, end: int) -> Span:
    """Return the part of a text that a question mark closes, its last twelve words at most."""
    start = max((text.rfind(mark, 0, end) for mark in '.!?؟؛:«“"'), default=-1) + 1
    words = list(re.finditer(r"\S+", text[start : end + 1]))
    return Span(start + words[-min(12, len(words))].start(), end + 1)


CHECK = Check(
    id="QST001",
    name="question-lost",
    category="accuracy/mistranslation",
    severity=Severity.MINOR,
    explanation=__doc__ or "",
    examples=(
        Example("أين المفتاح؟", "The key is here.", findings=1),
        Example("المفتاح على الطاولة.", "Is the key on the table?", findings=1),
        Example("أين المفتاح؟", "Where is the key?", findings=0),
        Example("سأل أين المفتاح؟", "He asked where the key was.", findings=0),
        Example("قال الحارس: أضاع المفتاح؟", "“So the key is lost,” said the guard.", findings=1),
        Example("قال للولد من وراء الباب: ضاع المفتاح.", "“Is the key lost?” he asked the boy.", findings=1),
        Example("نسأله من أضاع المفتاح.", "Who lost the key, we ask him?", findings=0),
        Example("هل رأيت المفتاح", "Have you seen the key?", findings=0),
        Example("المفتاح على الطاولة.", "The key is on the table.", findings=0),
    ),
    find=find,
)
