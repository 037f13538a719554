"""Whose things they are: her hand on his heart, told as his hand on her heart; a thing of another told as one's own."""

from __future__ import annotations

import re

from align.checks._base import Context
from align.checks._likeness import Likeness, likeness
from align.match.words import Word, words
from align.model import Pair, Span
from align.text.parties import arabic_keys
from align.text.words import lexicon, plain

_OWNERS = {"his": "ه", "her": "ها", "their": "هم", "our": "نا", "your": "ك"}
_SAID = re.compile(r"\b(his|her|their|our|your)( own)? ([a-z]+)(?: ([a-z]+))?\b", re.IGNORECASE)
_SUFFIX = re.compile("(هما|هم|هن|ها|نا|كم|ه|ك)$")
_SAME = {"هما": "هم", "هن": "هم", "كم": "ك"}
_LEAST = 0.42
_LEAD = re.compile("^[وف]?[بل]?ال")
_BODY = lexicon(
    "hand hands palm finger fingers arm arms head chest heart lap shoulder shoulders knee knees pocket lips mouth",
    "cheek forehead neck waist breast ear ears eye eyes face foot feet",
)


def possessed(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return two things of two owners that are crossed, or one of another that is told as the subject's own."""
    said = list(_SAID.finditer(pair.en)) if context.encoder is not None else []
    if not said or context.encoder is None:
        return None
    ar, en = words(pair.ar, "ar"), words(pair.en, "en")
    like = likeness(pair, context.encoder)
    found = []
    for match in said:
        thing = next(
            ((k, at) for k in (3, 4) if (at := _arabic(like, en, match.end(k) - 1)) is not None), None
        )
        if thing is None:
            continue
        group, at = thing
        span = Span(match.start(), match.end(group))
        if match[2] and match[group].lower() in _BODY and _of_another(ar, at):
            return Span(ar[at].span.start, ar[at + 1].span.end), span
        if owner := _owner(ar[at], pair.ar):
            found.append((_OWNERS[match[1].lower()], owner, at, span))
    for one, other in ((a, b) for k, a in enumerate(found) for b in found[k + 1 : k + 2]):
        if one[0] == other[1] != one[1] == other[0] and one[2] != other[2]:
            first, last = sorted((one[2], other[2]))
            return Span(ar[first].span.start, ar[last].span.end), Span(one[3].start, other[3].end)
    return None


def _arabic(like: Likeness, en: tuple[Word, ...], end: int) -> int | None:
    """Return the Arabic word that chooses the English word which ends at a place, and is chosen by it."""
    j = next((k for k, word in enumerate(en) if word.span.start <= end < word.span.end), None)
    if end < 0 or j is None or not en[j].content or not like.shape[0]:
        return None
    i = int(like[:, j].argmax())
    return i if like[i, j] >= _LEAST and int(like[i].argmax()) == j else None


def _owner(word: Word, text: str) -> str:
    """Return the pronoun joined to a noun; empty where it has the article or none."""
    spelling = re.sub(r"[^\w]", "", plain(word.span.of(text)))
    found = _SUFFIX.search(spelling)
    if not found or _LEAD.match(spelling) or len(spelling) - len(found[1]) < 2:
        return ""
    return _SAME.get(found[1], found[1])


def _of_another(ar: tuple[Word, ...], at: int) -> bool:
    """Say whether a noun without a pronoun is owned by the person named after it: كف العجوز."""
    if at + 1 >= len(ar) or _SUFFIX.search(ar[at].core) or _LEAD.match(ar[at].core):
        return False
    return ar[at + 1].core.startswith("ال") and bool(arabic_keys(ar[at + 1].core))
