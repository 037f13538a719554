"""A denial that the English puts in words of its own: «حرارتها لا تُحتمل», "an oven"; «لم أقل لأحد», "kept it quiet".

Where the denial of a quality, or of what one goes without, was dropped, the English still has the word that was
denied: bearable, correct, leave. Where it has nothing like that word, the denial was put otherwise. So it was where
no word that follows a denied verb has a counterpart; a clause that begins with its denial (ولم) is lost whole more
often, and less is asked of it.
"""

from __future__ import annotations

import re

from align.checks._names import word_vectors
from align.checks._tenses import is_listed
from align.embed._base import Encoder
from align.match.words import words
from align.model import Pair, Span
from align.text.words import flat, folded, tokens

_LIKE = 0.5
"""Cosine from which an English word may render a denied one (of 34 denials dropped, 5 have none so near)."""
_DONE, _JOINED = 0.6, 0.5
"""The same for any word of a denied deed, and for one in a clause that begins with its denial."""
_DEED = 3
"""Words after a negator that tell what is denied."""
_QUALITY = re.compile(
    r"[وف]?(?:(?:ليس (?:ثمه|هناك)|لا (?:يوجد|توجد)|لم (?:يكن|تكن) (?:ثمه|هناك)) (?:اي |ايه )?(?P<thing>\w{3,})(?!\w)"
    r"|(?:ليس(?:ت|وا)?|لم [يتن]ك(?:ن|ونوا)|لا [يتن]كون)(?: ال\w+| \w{2,}(?:ه|ها|هم))?"
    r" (?P<adjective>ب?\w{2,}(?:ا|ه|ين))(?!\w)"
    r"|(?:بلا|ب?دون|من دون|ب?غير|من غير) (?P<noun>\w{3,})(?!\w)"
    r"|لا (?P<verb>[يت]\w{3,})(?= *(?:[.،؛!؟»\":…]|$)| (?:مع|عن|ل\w{3,}|ب\w{3,}|و\w{2,}) ))"
)
"""ليست الأرقام صحيحة, بلا استئذان, and a present verb that ends its clause: لا تُحتمل."""


def put_loosely(pair: Pair, denial: Span, encoder: Encoder | None) -> bool:
    """Say whether a denied quality has no counterpart of its own in the English, or nothing of a denied deed has."""
    return encoder is not None and (_quality(pair, denial, encoder) or _deed(pair, denial, encoder))


def _deed(pair: Pair, denial: Span, encoder: Encoder) -> bool:
    after = [each for each in tokens(pair.ar) if each.end > denial.start]
    told, english = after[1 : 1 + _DEED], _content(pair)
    if not told or not english or any(is_listed(word, core) for word in told for core in english):
        return False
    mine = word_vectors(encoder, [form for word in told for form in (folded(word.text), word.plain)])
    least = _JOINED if after[0].folded[0] in "وف" else _DONE
    return float((mine @ word_vectors(encoder, english).T).max()) < least


def _content(pair: Pair) -> list[str]:
    return [each.core for each in words(pair.en, "en") if each.content and each.core[:1].isalpha()]


def _quality(pair: Pair, denial: Span, encoder: Encoder) -> bool:
    places, arabic = flat(pair.ar)
    at = next((k for k, place in enumerate(places) if place >= denial.start), 0)
    found = _QUALITY.match(arabic, at)
    if found is None:
        return False
    group = found.lastgroup or ""
    begins = places[found.start(group)]
    word = next((each for each in tokens(pair.ar) if each.start <= begins < each.end), None)
    english = _content(pair)
    if word is None or not english or any(is_listed(word, core) for core in english):
        return False
    theirs = word_vectors(encoder, english)
    return float((word_vectors(encoder, [folded(word.text), word.plain]) @ theirs.T).max()) < _LIKE
