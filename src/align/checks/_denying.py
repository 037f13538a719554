"""Words that deny by their meaning, themselves denied on one side alone: «لم يعترض» and "he objected".

Such a word and its rendering (اعترض and object) belong together. So when one of them is denied and the other is not,
neither of them answers the denial.
"""

from __future__ import annotations

import re

from align.model import Language, Pair, Span
from align.text.denial import Cue, Strength, meant
from align.text.negation import cues
from align.text.words import folded, tokens

_KINDS = frozenset(("refusing", "forgetting", "failing", "preventing", "avoiding"))
"""Fields of deeds that a translation renders by the same deed."""
_NOT: dict[Language, re.Pattern[str]] = {
    "ar": re.compile(r"[وف]?(?:لم|لن|لا|ما|ليس|ليست|لست|ليسوا)"),
    "en": re.compile(r"not|never|cannot|\w+n['’]t"),
}
_FAR_FROM = re.compile(
    r"\b(?:far from|rather than|instead of|short of|anything but|no question of) $", re.IGNORECASE
)
"""Words of English that deny the deed after them."""
_NOT_LONG = re.compile(r"\b(?:long|until|till|because)\b(?: [\w'-]+){0,3} $", re.IGNORECASE)
"""What a denial bears on in place of the deed: it was not long before he forgot."""
_NEAR = 0.35
"""How far off its rendering may stand, as a share of the length."""
_BEFORE: dict[Language, int] = {"ar": 1, "en": 4}
"""Words before one of these in which a denial denies it."""


def denied_once(pair: Pair) -> tuple[Span, Span] | None:
    """Return a word that is denied on one side, and its rendering that is not; None where there is no such pair."""
    if "؟" in pair.ar or "?" in pair.en:
        return None
    ar = [each for each in meant(pair.ar, "ar") if each.group in _KINDS]
    en = [each for each in meant(pair.en, "en") if each.group in _KINDS]
    for one in ar:
        same = [
            other
            for other in en
            if other.group == one.group
            and (one.sure or other.sure)
            and abs(one.span.start / len(pair.ar) - other.span.start / len(pair.en)) <= _NEAR
        ]
        if len(same) != 1 or sum(each.group == one.group for each in ar) > 1:
            continue
        other = same[0]
        if _FAR_FROM.search(pair.en[: other.span.start]):
            continue
        here, there = _denied(pair.ar, one.span, "ar"), _denied(pair.en, other.span, "en")
        if (here is None) == (there is None):
            continue
        if here is not None and not _answered(pair.en, "en", other.span):
            return Span(here.start, one.span.end), other.span
        if there is not None and not _answered(pair.ar, "ar", one.span):
            return one.span, Span(there.start, other.span.end)
    return None


def _denied(text: str, span: Span, language: Language) -> Span | None:
    """Return the plain denial that stands just before a word."""
    if language == "en" and _NOT_LONG.search(text[: span.start]):
        return None
    before = [token for token in tokens(text) if token.end <= span.start and token.text[0].isalpha()]
    reach = {token.start for token in before[-_BEFORE[language] :]}
    return next(
        (
            cue.span
            for cue in _plain(text, language)
            if cue.span.start in reach and _NOT[language].fullmatch(folded(cue.span.of(text)))
        ),
        None,
    )


def _answered(text: str, language: Language, word: Span) -> bool:
    """Say whether a text has any plain denial but a word itself, which may answer in a turn of its own."""
    return any(cue.span.start != word.start for cue in _plain(text, language))


def _plain(text: str, language: Language) -> list[Cue]:
    return [cue for cue in cues(text, language) if cue.strength in (Strength.PLAIN, Strength.FIRM)]
