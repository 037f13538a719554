"""English adjectives that deny by their affix (unannounced, fearless) and answer no denial of a verb.

«لم يُجرَ تفتيش مفاجئ» and "there was an unannounced inspection": the adjective before its noun renders مفاجئ. It answers
a denial only where the Arabic has one that qualifies a noun too: غير, بلا, عدم, رسالة لم تُفتح, الفريق الذي لم يُهزم.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from align.model import Pair
from align.text.denial import Cue, Strength
from align.text.negation import cues
from align.text.words import Token, folded, lexicon, tokens

_AFFIX = re.compile(r"(?:un|non|dis|mis)[a-z]{4,}(?<!ly)|[a-z]{3,}less", re.IGNORECASE)
_NO_NOUN = lexicon(
    "to by in of that for with and or but at on as from when what how who why until if about because so than while",
    "where which after before though although since into through without under over upon",
)
"""Words after an adjective that is not before its noun."""
_LINKS = lexicon(
    "is are was were be been being am 's remain remains remained stay stays stayed seem seems seemed look looks looked",
    "feel feels felt go goes went left lay lie lies stood stand very so too quite still become became keep kept found",
    "find get got make made more as",
)
"""Words before an adjective that is said of something, and not put before its noun."""
_OPENS = re.compile(r"(?:^|[.،؛:؟!«\"“(—-]\s*|(?<!\w)(?:لكن|ولكن|اذ|لان|بينما|حيث)\w{0,3}\s+)$")
_VERBAL = re.compile(r"(?P<joined>[وف])?(?:لم|لن|لا (?=[يتن]\w\w)|ليس)(?!\w{3})")


def answers(pair: Pair, en: Iterable[Cue]) -> tuple[Cue, ...]:
    """Return the denials of the English but adjectives before nouns, where all that the Arabic denies are clauses."""
    if not all(_is_clause(pair.ar, cue) for cue in cues(pair.ar, "ar") if cue.strength is not Strength.WEAK):
        return tuple(en)
    words = tokens(pair.en)
    qualities = {word.start for at, word in enumerate(words) if _qualifies(words, at)}
    return tuple(cue for cue in en if cue.span.start not in qualities)


def _qualifies(words: tuple[Token, ...], at: int) -> bool:
    """Say whether an adjective that denies by its affix stands before its noun."""
    if not _AFFIX.fullmatch(words[at].text) or at + 1 == len(words):
        return False
    before = words[at - 1].plain if at else ""
    after = words[at + 1]
    return after.text.isalpha() and after.plain not in _NO_NOUN and before not in _LINKS


def _is_clause(text: str, cue: Cue) -> bool:
    """Say whether a denial denies the verb of a clause of its own, and not one that qualifies a noun."""
    verbal = _VERBAL.match(folded(text[cue.span.start :]))
    if verbal is None:
        return False
    return bool(verbal["joined"] or _OPENS.search(folded(text[: cue.span.start])))
