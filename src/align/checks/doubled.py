"""The English says the same words twice in a row.

A sentence pasted twice, or a run of words typed twice, is a slip of editing that spelling checkers pass over.
Where the Arabic repeats itself too, the English is right to do so.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from align.checks._base import Check, Context, Example, Hit
from align.model import Pair, Severity, Span
from align.text.fields_forms import analyses
from align.text.words import Token, lexicon, tokens

_RUN = 4
"""Words that are no figure of speech when they come twice in a row."""
_FAR = 6
"""Words that are no turn of phrase when they come twice, not in a row."""
_SMALL = lexicon("the a an of to in and or for with at by from is was were are be as its their")
_ECHO = 2
"""Words in a row that the Arabic must not say twice in a row."""
_LITTLE = 3
"""Letters of the shortest stem that is no particle."""
_NEAR = 6
"""Words apart at which two words that come twice answer a run that comes twice in a row."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield at most one hit: the longest run of words that comes twice."""
    english = _words(pair.en, "en")
    near = _twice(english, _RUN)
    run = near or _again(english)
    arabic = _words(pair.ar, "ar")
    if run and not (_twice(arabic, 1) or _echoed(arabic, _ECHO) or _recalled(arabic, close=near is not None)):
        span = Span(english[run.start].start, english[run.stop - 1].end)
        yield Hit(
            f"“{_short(span.of(pair.en))}” repeats what stands before it; the Arabic says it once.", en=span
        )
        return
    for first, second in pairwise(english):
        glued = pair.en[first.end : second.start].isspace()
        if glued and first.plain == second.plain and first.plain in _SMALL:
            span = Span(first.start, second.end)
            yield Hit(f"“{span.of(pair.en)}” is one word typed twice.", en=span, severity=Severity.MINOR)
            return


def _words(text: str, _language: str) -> list[Token]:
    return [token for token in tokens(text) if token.text[0].isalnum()]


def _twice(words: Sequence[Token], least: int) -> range | None:
    """Return the second of two equal runs of at least so many words, the one right after the other."""
    plain = [word.folded for word in words]
    for length in range(min(len(plain) // 2, 60), least - 1, -1):
        for start in range(len(plain) - 2 * length + 1):
            if plain[start] == plain[start + length] and (
                plain[start : start + length] == plain[start + length : start + 2 * length]
            ):
                return range(start + length, start + 2 * length)
    return None


def _again(words: Sequence[Token]) -> range | None:
    """Return a long run of words that has stood in the text before."""
    seen: dict[tuple[str, ...], int] = {}
    plain = [word.folded for word in words]
    for start in range(len(plain) - _FAR + 1):
        key = tuple(plain[start : start + _FAR])
        if key in seen and seen[key] + _FAR <= start:
            return range(start, start + _FAR)
        seen.setdefault(key, start)
    return None


def _echoed(words: Sequence[Token], length: int) -> bool:
    """Say whether a run of so many words comes twice."""
    plain = [word.folded for word in words]
    runs = [tuple(plain[at : at + length]) for at in range(len(plain) - length + 1)]
    return len(set(runs)) < len(runs)


def _recalled(words: Sequence[Token], *, close: bool) -> bool:
    """Say whether an Arabic text says words again, in whatever dress: علامة لقطع الأشجار, علامة لقطعنا.

    One answers what the English repeats at a distance, two near one another what it says twice in a row.
    """
    stems = [
        frozenset(each.form for each in analyses(word.folded, word.plain.endswith("ة")) if each.sure)
        for word in words
    ]
    reach = _NEAR if close else len(stems)
    again = [
        at
        for at, one in enumerate(stems)
        if any(_long(one & other) for other in stems[max(0, at - reach) : at])
    ]
    return any(b - a < _ECHO + 1 for a, b in pairwise(again)) if close else bool(again)


def _long(forms: frozenset[tuple[str, str]]) -> bool:
    return any(len(stem.lstrip("-")) >= _LITTLE for _, stem in forms)


def _short(text: str) -> str:
    return text if len(text) <= 80 else text[:79].rstrip() + "…"


CHECK = Check(
    id="DUP001",
    name="doubled-text",
    category="accuracy/addition",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example(
            "عاد البحار إلى الميناء عند الفجر",
            "The sailor came back to the port to the port at dawn",
            findings=0,
        ),
        Example(
            "عاد البحار عند الفجر", "The sailor came back at dawn. The sailor came back at dawn.", findings=1
        ),
        Example("أغلق الباب الكبير ونام", "He closed the big door closed the big door and slept", findings=1),
        Example("وضع المفتاح في الصندوق", "He put the key in the the box", findings=1),
        Example(
            "لن ننسى أبدا، لن ننسى أبدا", "We shall never forget it, we shall never forget it", findings=0
        ),
        Example(
            "ظننّا المفتاح سبيلًا إلى فتح الصندوق، فإذا هو سبيل إلى فتحنا نحن",
            "We took the key to be the way to open up the chest, and it was to be the way to open up us",
            findings=0,
        ),
        Example(
            "ظننّا المفتاح يفتح الصندوق",
            "We took the key to be the way to open up the chest, and it was to be the way to open up us",
            findings=1,
        ),
        Example("عاد البحار عند الفجر", "The sailor came back at dawn.", findings=0),
        Example("قال إن ذلك صحيح", "He said that that was true", findings=0),
    ),
    find=find,
)
