"""A denied quality that the English puts in words of its own: «حرارتها لا تُحتمل», "an oven"; «ليست صحيحة», "off".

Where the denial of a quality, or of what one goes without, was dropped, the English still has the word that was
denied: bearable, correct, leave. Where it has nothing like that word, the denial was put otherwise.
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
_QUALITY = re.compile(
    r"[وف]?(?:(?:ليس (?:ثمه|هناك)|لا (?:يوجد|توجد)|لم (?:يكن|تكن) (?:ثمه|هناك)) (?:اي |ايه )?(?P<thing>\w{3,})(?!\w)"
    r"|(?:ليس(?:ت|وا)?|لم [يتن]ك(?:ن|ونوا)|لا [يتن]كون)(?: ال\w+| \w{2,}(?:ه|ها|هم))?"
    r" (?P<adjective>ب?\w{2,}(?:ا|ه|ين))(?!\w)"
    r"|(?:بلا|ب?دون|من دون|ب?غير|من غير) (?P<noun>\w{3,})(?!\w)"
    r"|لا (?P<verb>[يت]\w{3,})(?= *(?:[.،؛!؟»\":…]|$)| (?:مع|عن|ل\w{3,}|ب\w{3,}|و\w{2,}) ))"
)
"""ليست الأرقام صحيحة, بلا استئذان, and a present verb that ends its clause: لا تُحتمل."""


def put_loosely(pair: Pair, denial: Span, encoder: Encoder | None) -> bool:
    """Say whether a denied quality has no counterpart of its own in the English."""
    if encoder is None:
        return False
    places, arabic = flat(pair.ar)
    at = next((k for k, place in enumerate(places) if place >= denial.start), 0)
    found = _QUALITY.match(arabic, at)
    if found is None:
        return False
    group = found.lastgroup or ""
    begins = places[found.start(group)]
    word = next((each for each in tokens(pair.ar) if each.start <= begins < each.end), None)
    english = [each for each in words(pair.en, "en") if each.content and each.core[:1].isalpha()]
    if word is None or not english:
        return False
    if any(is_listed(word, each.core) for each in english):
        return False
    theirs = word_vectors(encoder, [each.core for each in english])
    return float((word_vectors(encoder, [folded(word.text), word.plain]) @ theirs.T).max()) < _LIKE
