"""What you did so that you might, told as what I did for it: «تركتِ عملك لتعتني بنا», "I left my job for us"."""

from __future__ import annotations

import re

from align.checks._base import Context
from align.checks._means import meanings
from align.model import Pair, Span
from align.text.words import lexicon, tokens

_YOURS = re.compile(r"^(?:ل|ف|و)?ت\w{2,}(?:ي|وا|ين|ون)$")
"""A verb of the second person that no other person has: تدفعي, تدفعوا."""
_DONE = re.compile(r"^[وف]?(?!ال)\w{2,}(?:ت|تم|تما)(?:ه|ها|هم|ني|نا)?$")
_FOR = ("كي", "لكي", "حتي", "ان")
_TO = re.compile(
    r"\bI (?:had |then |even |once )?(\w+) (?:[\w’'-]+ ){0,7}?(?:in order to|so as to|to) (\w+)",
    re.IGNORECASE,
)
_YOU = re.compile(r"\byou\b", re.IGNORECASE)
_TO_YOU = lexicon("لك لكم اليك اليكم عليك عليكم معك معكم عندك منك بك عنك")
"""Where someone does it to you, he is another."""
_FAR, _IS = 6, 0.42
"""Words between two verbs of one purpose, and the cosine from which one means an English verb."""


def for_you(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return what you did and why, and the English where I did it for the same purpose of mine."""
    there = _TO.search(pair.en)
    if there is None or context.encoder is None or _YOU.search(there[0]):
        return None
    words = tokens(pair.ar)
    for at, word in enumerate(words):
        bare = word.folded.lstrip("وف")
        aimed = bare.startswith("لت") or (at and words[at - 1].folded in _FOR)
        if not aimed or not _YOURS.match(bare) or word.folded.endswith("تي"):
            continue
        deeds = [k for k in range(max(0, at - _FAR), at) if _DONE.match(words[k].folded)]
        between = words[deeds[0] : at] if deeds else ()
        if not deeds or any(each.text in ".؟!؛" or each.folded in _TO_YOU for each in between):
            continue
        means = meanings(pair, context.encoder)
        if means.word(there[2])[at] >= _IS or means.word(there[1]).get(deeds[0], 0.0) >= _IS:
            return Span(words[deeds[0]].start, word.end), Span(*there.span())
    return None
