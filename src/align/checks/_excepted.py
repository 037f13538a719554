"""One who is left out of all, and whom the English leaves in: "all the sailors, the captain too" for إلا القبطان.

A word for all and an exception after it in the same clause, nothing denied before, leave someone out. The English then
has some word by which one is left out or told apart; where it has none, or counts him in, the exception is lost.
"""

from __future__ import annotations

import re

from align.model import Pair, Span
from align.text.words import flat

_EXCEPT_AR = re.compile(
    r"(?<!\w)[وفبلك]{0,2}(?:ال)?(?:كل(?!ما)\w{0,3}|جميع\w{0,3}|كافه|سائر|قاطبه|باسر\w{2,3}|اجمعين|اجمع|برمت\w{2,3})(?!\w)"
    r"(?P<between>[^.؛؟!:«»]{0,70}?)(?<!\w)"
    r"(?P<excepted>(?:الا(?! (?:ان\w{0,3}|اذا|لو|قليلا|نادرا|ب\w+|ل\w+|في|علي|حين|عندما|بعد|و\w*|ربعا?|ثلثا?|خمس\w*"
    r"|عشر\w*|دقيق\w*|نصف\w*|واحد\w*)(?!\w))"
    r"|سوي(?! ان)|ما ?عدا|فيما عدا|باستثناء|ما خلا|خلا|عدا|حاشا) \w+(?: \w+)?)"
)
"""All … but the captain. After "in", "with" and "when" it is the manner that is left out, and clocks lack a quarter."""
_NOT_AR = re.compile(
    r"(?<!\w)[وف]?(?:لا|لم|لن|ليس\w*|لست|ما(?! ?عدا)|هل|غير|دون|بلا|عدم|ان هو|قل\w*|نفي|رفض\w*)(?!\w)|؟"
)
_CLAUSE = re.compile(r"[^.؛؟!:«»،]*$")
_SURE_EN = re.compile(
    r"\b(?:except\w*|other than|apart from|aside from|exclud\w*|excluding|all but|bar(?:ring)?|save|exempt\w*|but"
    r"|with the exception|subject to|dissent\w*|reservation\w*|notwithstanding|but for|only|alone|unless"
    r"|excus\w*|omit\w*|left out|leav\w+ out|minus|less|besides|sole\w*|outside)\b"
)
"""Words that leave someone out, wherever they stand."""
_MAYBE_EN = re.compile(
    r"\b(?:not?|none|nor|never|neither|nobody|nothing|without|\w+n['’]t|cannot|beyond|rest|other\w*|else|most|almost"
    r"|nearly|single|one|last|remain\w*|fail\w*|refus\w*|declin\w*|abstain\w*|miss\w*|lack\w*|absen\w*|lost|los\w+"
    r"|spar\w+|surviv\w*|escap\w*|until|till|though|although|however|yet|while|whereas|instead|rather|unlike|different\w*|just|mere\w*"
    r"|stay\w*|kept|keep\w*|held|forg\w+|neglect\w*|un\w{3,}|with(?:held|hold\w*)|deni\w*|apart|short|free|far"
    r"|till|still|who|that|which)\b|[;:—–]|[.?!](?=\W*\s\w)"
)
"""Words by which one may be told apart from the others, near enough; another sentence may tell of him too."""
_COUNTED_IN = re.compile(
    r"\b(?:includ(?:ed|ing|es)|inclusive|among (?:them|whom)|(?:he|she|it|they|\w+) too|as well(?: as)?|along with"
    r"|together with|as (?:was|were|did|had|has|is|are) (?:the|his|her|its|their|our|\w+)|and even|even the)\b"
)
_NEAR, _FAR = 0.35, 60
"""How far off such a word may stand: this share of the text, or so many characters."""


def excepted(pair: Pair) -> tuple[Span, Span | None] | None:
    """Return an exception of the Arabic that the English has lost, and the English that counts it in, if any."""
    places, arabic = flat(pair.ar)
    found = _EXCEPT_AR.search(arabic)
    if found is None or _NOT_AR.search(_before(arabic, found)):
        return None
    there, english = flat(pair.en)
    if _SURE_EN.search(english):
        return None
    middle = found.start("excepted") / len(arabic)
    reach = max(_NEAR, _FAR / max(1, min(len(arabic), len(english))))
    near = [
        match
        for pattern in (_COUNTED_IN, _MAYBE_EN)
        for match in pattern.finditer(english)
        if abs(match.start() / len(english) - middle) <= reach
    ]
    one = Span(places[found.start("excepted")], places[found.end() - 1] + 1)
    if not near:
        return one, None
    if near[0].re is not _COUNTED_IN:
        return None
    return one, Span(there[near[0].start()], there[near[0].end() - 1] + 1)


def _before(text: str, found: re.Match[str]) -> str:
    """Return what stands before an exception in its clause."""
    opening = _CLAUSE.search(text, 0, found.start())
    return text[opening.start() if opening else found.start() : found.start("excepted")]
