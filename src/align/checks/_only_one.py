"""Who alone does something told as the only one it is done to: «وحدها أمي تعاتبه», "the only one he blamed"."""

from __future__ import annotations

import re

from align.checks._base import Context
from align.checks._means import meanings
from align.model import Pair, Span
from align.text.acts_forms import HE, SHE, THEY_F, THEY_M, arabic_forms
from align.text.words import Token

_ALONE = {"وحده": HE, "وحدها": SHE, "وحدهم": THEY_M, "وحدهن": THEY_F}
_MAY = re.compile(
    r"^[وف]?[يت](?:جر[وؤ]|ستطيع|قدر|تمكن|عرف|حسن|حق|ملك|كاد|فهم|جيد)\w*$|^(?:استطاع|تمكن|قدر|جر[وؤ]|عرف)(?:ت|وا)?$"
)
_ONE = re.compile(
    r"\b(?:is|are|was|were|been|be|the) (?:the )?only (?:one|ones|person|people|man|men|woman|women|thing|member"
    r"|neighbour|child|friend|relative)s? (?:(?:that|whom|who) )?"
    r"(?P<who>he|she|they|I|we|you|(?:the|my|his|her|their|our) \w+)"
    r" (?P<verb>(?!who\b|that\b|in\b|of\b|with\b|and\b)\w+)"
)
_FAR = 7
_NOT = frozenset(("لا", "ما", "لم", "لن", "ليس", "ليست"))


def only_one(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return the noun that alone does a deed of the Arabic, and the English where the deed is done to it alone."""
    found = _ONE.search(pair.en)
    if found is None or context.encoder is None:
        return None
    words = meanings(pair, context.encoder).words
    for at, word in enumerate(words[:-2]):
        who = _ALONE.get(word.folded.lstrip("وف")) or _ALONE.get(word.folded)
        opens = (
            at == 0
            or not words[at - 1].text[0].isalpha()
            or (word.folded[0] in "وف" and word.folded[1:] in _ALONE)
        )
        opens = opens or words[at - 1].folded in ("ان", "لان", "لكن", "ولكن", "بل", "اذ", "حيث")
        if who is None or not opens or words[at + 1].folded in _NOT:
            continue
        if (verb := _verb(words, at + 1)) is not None:
            return Span(word.start, words[verb].end), Span(*found.span())
    return None


def _verb(words: tuple[Token, ...], first: int) -> int | None:
    """Return the place of the verb that a noun from a place on is the subject of; None where it may be the object.

    It does where the verb has an object of another gender, or none, or where only who acts dares and can.
    """
    alone = words[first - 1].folded
    her = alone.endswith("ها")
    for at in range(first + 1, min(len(words), first + _FAR)):
        if not words[at].text[0].isalpha():
            return None
        if _MAY.match(words[at].folded) and words[at].folded.lstrip("وف")[:1] != ("ي" if her else "ت"):
            return at
        forms = arabic_forms(words[at])
        if not forms or words[at].folded.startswith(("كان", "ال")):
            continue
        said = [form for form in forms if form.subject.person == "3" and form.subject.gender == "fm"[not her]]
        own = {"ها", "هن"} if her else {"ه", "هم"}
        joined = any(words[at].folded.endswith(each) for each in own)
        return at if said and not joined else None
    return None
