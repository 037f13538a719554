"""A cause that is denied becomes a deed that is denied: «لم يبع لأنه فقير، بل لأنه مسافر», "did not sell".

Of two causes, one denied and one given, the deed was done. The check speaks where the English denies the deed, gives
one cause alone, and neither sets another aside (but, rather, not because) nor begins anew (it was because).
"""

from __future__ import annotations

import re

from align.model import Pair, Span
from align.text.words import flat

_CAUSE = (
    r"(?:لان\w{0,3}|بسبب|خوفا|خشيه|طمعا|حبا|كرها|غضبا|شفقه|حياء|خجلا|كسلا|عجزا|بخلا|جبنا|رغبه|حرصا|نكايه|انتقاما"
    r"|عنادا)"
)
_TWO_CAUSES = re.compile(
    rf"(?<!\w)[وف]?(?:لم|ما) (?!يكن|تكن|اكن|نكن)\w{{3,}}(?: (?!بل|لم|لا|الا|سوي)\w+){{0,7}}?"
    rf" {_CAUSE}(?!\w)[^.؛؟!]{{0,90}}?[ ،](?:بل|وانما|انما|ولكن|لكن) "
    rf"(?:{_CAUSE}|ل[يتنا]\w{{2,}})"
)
_DENIED = re.compile(
    r"\b(?:(?:did|does|do|was|were|had|has|have|is|are)(?: not|n['’]t)|never)(?! (?:only|just|simply"
    r"|merely|because|out|for|from|so|as)\b)"
    r" [a-z]+"
)
_SET_ASIDE = re.compile(
    r"\b(?:rather|instead|but|so much|only|just|simply|merely|less|more|far from|as much|it (?:was|is|had"
    r"|wasn['’]t|isn['’]t)"
    r"|what (?:made|drove|moved|kept|held|stopped|led)|reasons?|cause[sd]?|that (?:was|is)|prompt\w*"
    r"|motiv\w*|yes)\b"
    r"|(?:\bnot|n['’]t)(?: [\w'’-]+){0,1} (?:because|from|through|out|as|since|due)\b|[.;:—–]\W*\w"
)
_BECAUSE = re.compile(
    r"\b(?:because|since|out of|owing to|due to|on account of|for fear|thanks to|(?<=, )as (?:he|she|it"
    r"|they|i|we|the|his|her|my|their)"
    r"|from (?:fear|anger|greed|love|hate|pity|shame|spite|envy))\b"
)


def uncaused(pair: Pair) -> tuple[Span, Span] | None:
    """Return the Arabic that denies one cause and gives another, and the English that denies the deed; else None."""
    places, arabic = flat(pair.ar)
    one = _TWO_CAUSES.search(arabic)
    english = pair.en.lower()
    other = _DENIED.search(english)
    if one is None or other is None or _SET_ASIDE.search(english, max(0, other.start() - 60)):
        return None
    if len(_BECAUSE.findall(english)) != 1:
        return None
    return Span(places[one.start()], places[one.end() - 1] + 1), Span(*other.span())
