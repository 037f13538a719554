"""Whether a denial stands by a word of an opposition, which then says the opposite of itself."""

from __future__ import annotations

import re

from align.model import Language, Pair, Span
from align.text.antonyms import Pole
from align.text.antonyms_denied import denied_poles
from align.text.negation import Strength, cues

_DENIED, _WORDS = 30, 4
"""A denial this many characters before a word, and so many words, or fewer, may turn it into its opposite."""
_FAR_OFF = ("before and after", "long and short")
"""Oppositions of time, whose denial may stand farther off: لم يمض على افتتاح الجسر وقت طويل."""
_ABOUT = 35
"""Characters about a word in which a denial of any kind may concern it."""
_EXCEPTED = re.compile(r"(?:(?<!\w)(?:إلا|الا|سوى|باستثناء|ما ?عدا|خلا)|\b(?:except|barring))(?: for)? $")
"""All but the fewest: the word stands for the others."""
_ONLY = re.compile(r"\b(?:only|unless|except|without|but|until|till|alone|solely)\b", re.IGNORECASE)
_ONLY_AR = re.compile(r"(?<!\w)(?:إلا|الا|سوى|غير|حتى|ما لم|فقط|وحده|وحدها|بل)(?!\w)")
"""What bounds a denial, so that nothing of it is left."""
_MARK = re.compile(r"[.،؛:,;!?؟…—–«»\"“”()]")


def denials_of(text: str, language: Language) -> list[Span]:
    """Return where a text denies, plainly or in a turn of phrase."""
    return [
        cue.span
        for cue in cues(text, language)
        if cue.strength in (Strength.PLAIN, Strength.FIRM) and cue.span.of(text) != "بل"
    ]


def is_denied(text: str, pole: Pole, denials: list[Span], language: Language) -> bool:
    """Say whether a denial stands near before a word that it was not turned round for."""
    if _EXCEPTED.search(text[: pole.span.start]):
        return True
    return pole not in denied_poles(text, language) and any(_rules(text, denial, pole) for denial in denials)


def denied_on_one_side(pair: Pair, one: Pole, other: Pole) -> bool:
    """Say whether a word was turned round for a denial on one side alone, though the other has some denial too."""
    turned_ar, turned_en = one in denied_poles(pair.ar, "ar"), other in denied_poles(pair.en, "en")
    if turned_ar == turned_en:
        return False
    text, pole = (pair.en, other) if turned_ar else (pair.ar, one)
    return any(
        pole.span.start - _ABOUT <= cue.span.start <= pole.span.end + _ABOUT
        for cue in cues(text, "en" if turned_ar else "ar")
        if cue.span != pole.span
    )


def only_by(pair: Pair, one: Pole, other: Pole) -> bool:
    """Say whether the English bounds by only what the Arabic denies of the contrary.

    «لا تجلس في غرفة نافذتها مغلقة» is "sits only in a room with an open window".
    """
    if _ONLY.search(pair.en) is None or _ONLY_AR.search(pair.ar):
        return False
    said = [mark.end() for mark in _MARK.finditer(pair.en, 0, other.span.start)]
    if any((said or [0])[-1] <= denial.start < other.span.start for denial in denials_of(pair.en, "en")):
        return False
    ends = [mark.end() for mark in _MARK.finditer(pair.ar, 0, one.span.start)]
    return any(
        (ends or [0])[-1] < cue.span.end <= one.span.start
        for cue in cues(pair.ar, "ar")
        if cue.strength is not Strength.WEAK
    )


def near_denial(pair: Pair, one: Pole, other: Pole) -> bool:
    """Say whether a denial of any kind stands near before either word."""
    return any(
        cue.strength is not Strength.WEAK and _rules(text, cue.span, pole)
        for text, language, pole in ((pair.ar, "ar", one), (pair.en, "en", other))
        for cue in cues(text, language)
    )


def _rules(text: str, denial: Span, pole: Pole) -> bool:
    """Say whether a denial may take in a word: a few words before it, and no mark between them."""
    between = text[denial.end : pole.span.start]
    far = pole.group in _FAR_OFF
    return (
        0 <= pole.span.start - denial.end <= _DENIED + 8 * far
        and not _MARK.search(between)
        and between.count(" ") <= _WORDS + 3 * far
    )
