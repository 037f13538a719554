"""Words that deny by their sense and only render such a word of the other side: "the gates were closed" for أُغلقت.

One of these answers no denial. «أُغلقت البوابات ولم تُسمع صفارة» says that something was closed and that something
was not heard; "closed" renders the first word, and the denial has no answer in it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from align.model import Language, Pair
from align.text.antonyms import poles
from align.text.antonyms_denied import denied_poles
from align.text.denial import Cue, Strength, meant
from align.text.rendered_words import rendered_words
from align.text.words import folded

_NEAR, _FAR = 0.3, 30
"""How far off its rendering may stand: this share of the text, or so many characters."""
_NEGATORS = re.compile(
    r"[وف]?(?:لم|لن|لا|ما|ليس\w*|لست|لسنا|الا|الي|ب?غير|ب?دون|بلا|[بل]?عدم|قط|ابدا|بعد|قبل|من|سوي|حتي|لولا|ان|اذ)"
    r"|no|not|none|nor|never|neither|nobody|nothing|nowhere|without|except|unless|until|but|only|before|after"
    r"|\w+n't"
)
"""Words that deny without a sense of their own, of which each side has what its grammar asks for."""
_AND_NOT = re.compile(r"\w\W+[وف](?:لم|لن|لا|ما|ليس\w*) ")
_JOINT = re.compile(
    r"[,;:—–](?=\s)|[.!?](?=\W*\s\w)"
    r"|\b(?:and|but|yet|so|then|while|when|as|who|which|that|though|although|because|since|after|before|where)\b",
    re.IGNORECASE,
)
"""What parts the clauses of English; a single clause may say in one word what the Arabic says and then denies."""
_Sense = tuple[str, int]
"""A field of words that deny, or an opposition and its pole."""


def unrendered(pair: Pair, en: Iterable[Cue]) -> tuple[Cue, ...]:
    """Return the denials of the English but words that deny by their sense and render an Arabic word of that sense.

    Each word renders one of the Arabic, the nearest first. Plain denials are always kept, and so is a word for what
    is denied of its opposite, though another Arabic word says it too: ظل صامتًا ولم يتكلم, "he remained silent".
    """
    if _AND_NOT.search(folded(pair.ar)) and _JOINT.search(pair.en) is None:
        return tuple(en)
    said = {(pole.group, pole.side) for pole in denied_poles(pair.ar, "ar")}
    here = _senses(pair.ar, "ar")
    there = {at: mine for at, mine in _senses(pair.en, "en").items() if not said & mine.keys()}
    reach = max(_NEAR, _FAR / max(1, min(len(pair.ar), len(pair.en))))
    near = sorted(
        (off, one, other)
        for one, mine in here.items()
        for other, theirs in there.items()
        if any(mine[sense] or theirs[sense] for sense in mine.keys() & theirs.keys())
        and (off := abs(one / len(pair.ar) - other / len(pair.en))) <= reach
    )
    taken: set[int] = set()
    rendering: set[int] = set()
    for _, one, other in near:
        if one not in taken and other not in rendering:
            taken.add(one)
            rendering.add(other)
    return tuple(cue for cue in en if cue.strength is Strength.PLAIN or cue.span.start not in rendering)


def _senses(text: str, language: Language) -> Mapping[int, Mapping[_Sense, bool]]:
    """Return where words of some sense begin, and their senses, true for those they surely have."""
    found = defaultdict[int, dict[_Sense, bool]](dict)
    for pole in (*meant(text, language), *poles(text, language), *rendered_words(text, language)):
        if _NEGATORS.fullmatch(folded(pole.span.of(text)).split()[0]):
            continue
        senses = found[pole.span.start]
        sense = (pole.group, pole.side)
        senses[sense] = senses.get(sense, False) or pole.sure
    return found
