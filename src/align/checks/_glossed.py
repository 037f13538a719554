"""English clauses that say no more than the Arabic: a speaker's comment on his words, a count, a gloss of a word.

"To put it mildly" marks a tone, "for two reasons" counts what follows, "my mother's sister" is what خالة says, and
"the mihrab, the prayer niche" explains a word that stays Arabic.
"""

from __future__ import annotations

import re

from align.text.names_find import is_common
from align.text.words import folded, listed

_ASIDES = (
    r"to put it (?:mildly|kindly|bluntly|politely|simply|plainly|another way)",
    r"to (?:say the least|cut a long story short|be (?:sure|fair|precise|exact|frank|honest)|tell (?:you )?the truth)",
    r"so to (?:speak|say)|as it (?:were|happen\w*)|shall (?:we|i) say|let us say|if you (?:like|will|please)",
    r"of course|needless to say|it (?:must|has to|should) be said|in other words|that is(?: to say)?",
    r"as (?:the saying goes|they say|people say|we say|you know)|you (?:see|know|understand|might say)",
    r"in a (?:word|sense|manner of speaking|way)|for (?:his|her|its|their|my|our) part|by the way",
    r"i (?:mean|suppose|dare say|may say)|more or less|one might say|in (?:short|effect|fact)|(?:all|both) told",
)
_ASIDE = re.compile(rf"\W*(?:{'|'.join(_ASIDES)})\W*", re.I)
"""What a speaker says of his own words, which marks their tone and adds nothing to them."""
_KIN = (
    "mother|father|brother|sister|son|daughter|husband|wife|uncle|aunt|cousin|parent|grandfather|grandmother"
)
_KIN_OF_KIN = re.compile(rf"\b(?:{_KIN})(?:['’]s|s['’]) (?:elder |younger |own )?(?:{_KIN})s?\b", re.I)
_KIN_AR = re.compile(
    r"(?<!\w)[وفبلك]{0,2}(?:ال)?(?:خال|خاله|خالت|عم|عمه|عمت|كن[هت]|صهر|حما|حماه|حمات|حمو|سلف|سلفه|سلفت|ضر[هت]|ابن|بنت|"
    r"ابنه|عديل|نسيب|جد|جده|جدت|حفيد)(?:ي|ه|ها|هم|هما|نا|ك|كم|تي|ته|تها|تنا|تهم)?(?!\w)"
)
_COUNT = re.compile(
    r"\W*(?:\w+ ){0,2}(?:two|three|four|five|six|both|several) (?:things|reasons|ways|grounds|points|counts|matters|"
    r"conditions|parts|causes|factors|groups|kinds|sorts|options|courses|steps|respects|fronts|questions|facts|"
    r"demands|sources|purposes)\W*",
    re.I,
)
_KIND = re.compile(
    r"the (?:\w+ ){0,2}?(?:month|feast|festival|capital|port|river|mountain|island|province|district|town|city|"
    r"village|region|coast)\b",
    re.I,
)
"""What kind of place or season a name is, for readers who do not know it."""
_INSIDE = re.compile(r"(\w+), (?:the|an?) [\w' -]{3,40},")
_LINKS = listed("who which where when and but though as so because while with without")
"""What begins a clause of its own, and no gloss."""
_SHORT, _NOTE = 6, 8
"""Words of a phrase, and of a note on a foreign word."""
_WORDS = re.compile(r"[^\W\d_]+")


def glossed(clause: str, before: str, arabic: str) -> bool:
    """Say whether an English clause only comments on its words, counts, or explains a word.

    Args:
        clause: What nothing in the Arabic seems to say.
        before: The English before it.
        arabic: The whole Arabic.

    Example:
        >>> glossed("to put it mildly", "The road was, ", "لم يكن الطريق سهلا")
        True
    """
    before = before.rstrip()
    short = len(clause.split()) <= _SHORT
    if _ASIDE.fullmatch(clause) or _COUNT.fullmatch(clause):
        return True
    if short and _KIN_OF_KIN.search(clause) and _KIN_AR.search(folded(arabic)):
        return True
    if short and before[-1:] in (",", "(") and _KIND.match(clause):
        return True
    return _explains(clause, before)


def _explains(clause: str, before: str) -> bool:
    """Say whether a clause stands beside a word that is no English one, or has such a word and its gloss inside."""
    if any(not is_common(match[1].lower()) for match in _INSIDE.finditer(clause)):
        return True
    words = clause.lower().split()
    note = len(words) <= _NOTE and words[:1] and words[0] not in _LINKS
    last = _WORDS.findall(before)[-1:]
    noun = before.endswith(",") and (words[:1] in (["the"], ["a"], ["an"]) or note)
    return bool(noun) and not any(is_common(word.lower()) for word in last)
