"""A denial of any exception, which the other side puts by a word for all or for always.

No house had not sent a son: every house had. I never pass without greeting him: whenever I pass, I greet him.
"""

from __future__ import annotations

import re

from align.model import Language, Pair, Span
from align.text.words import folded

_EVERY = {
    "ar": re.compile(r"(?<!\w)[وفبلك]{0,2}(?:كل|كلما|جميع|دايما|دوما|ابدا|الي الابد|حيثما|اينما)(?!\w)"),
    "en": re.compile(r"\b(?:every|everyone|everybody|everything|everywhere|always|for ?ever)\b"),
}
"""Words for all and for always, by which a denial of any exception is answered."""
_ALWAYS = re.compile(r"always|for ?ever|دايما|دوما|ابدا|الي الابد")
_EXCEPTED = re.compile(
    r"(?<!\w)[وف]?(?:الا|سوي|غير|حتي|دون|بدون|اي)(?!\w)|(?<!\w)(?:[وف]?(?:لم|لا|ليس|ما|لن)(?!\w)(?:(?!لماذا|كيف|متي|اين|لان|ب?انه?(?!\w)).)*){2}"
    r"|\b(?:but|except|save|without|until|till|any|who|that)\b|\bno(?:t|ne|body)?\b.*\b(?:not|no|never|without)\b"
    r"|n't\b.*n't\b"
)
"""What makes a denial one of all: nobody but, no house that did not. "No one knows" is not "everyone knows"."""
_LEFT_OF = re.compile(
    r"(?<!\w)[وف]?(?:لم|ما|لا) (?:[يت]بقي?|بقيت?|[يت]وجد|[يت]عد (?:في|هناك|ثمه)|[يت]خلو?)(?!\w)"
)
_ALL_GONE = re.compile(
    r"\b(?:every|all|each)\w*\b[^.;!?]{0,50}?\b(?:full|taken|gone|occupied|sold|used|spent|fill\w*|emptied|empty|dead"
    r"|booked"
    r"|eaten|drunk|burn\w+|lost|fled|closed|shut|broken|drained|exhausted|covered|written|crowded|packed|ruin\w*"
    r"|destroyed"
    r"|vanished|disappeared|died|dried|dry|worn|scattered|departed)\b"
)
"""No chair was left: every chair was taken."""
_WHENEVER = "كلما"
_WIDE = 0.4
"""How far off their answer may stand, as a share of the text."""


def by_every(pair: Pair, denial: Span, language: Language) -> bool:
    """Say whether the other side alone speaks of all: no house had not sent, every house sent; endures for ever."""
    text, other = (pair.ar, pair.en) if language == "ar" else (pair.en, pair.ar)
    if language == "ar" and _LEFT_OF.match(folded(text[denial.start :])) and _ALL_GONE.search(folded(other)):
        return True
    theirs = _EVERY["en" if language == "ar" else "ar"].search(folded(other))
    if theirs is None or _EVERY[language].search(folded(text)):
        return False
    if not _ALWAYS.search(theirs[0]) and not _EXCEPTED.search(folded(text)):
        return False
    near = abs(theirs.start() / len(other) - denial.start / len(text)) <= _WIDE
    return near or theirs[0].endswith(_WHENEVER)
