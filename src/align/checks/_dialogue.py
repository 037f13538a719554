"""The lines of a dialogue are given to each other's speakers: he asked and she answered, told the other way about.

Lines keep their order from language to language. Where both texts have as many verbs of saying, each with a voice, and
no line has the voice it should, the speakers have changed places.
"""

from __future__ import annotations

import re

from align.checks._speech import quoted, saying, voice_of
from align.model import Pair, Span
from align.text.acts_ar import ArabicAct
from align.text.acts_phrases import Party

_LEAST = 2
_ANOTHER = re.compile(
    r"\b(?:I|we|you|he|she|it|they|who|whom|whose|which|that|there|when|while|as|because|if|what)\b"
    r"|\band (?:the|a|an|my|his|her|our)\b"
    r"|[.;:!?“”\"]"
)
"""What may give a later verb another subject, or cut it off."""
_ROW = re.compile(r",|\band\b|\bthen\b")
"""What joins the deeds of a row."""
_OPENING = re.compile(r"(?:^|[.!?;”\"] ?|\b(?:and|then|so|but|whereupon|there|here),? )$", re.IGNORECASE)
"""What stands before the pronoun that a sentence, or a clause of its own, begins with."""
_OTHERS = {"1": frozenset("mf"), "m": frozenset("f12"), "f": frozenset("m12")}
"""A voice → those it may not stand for."""
_MOST = 90
"""Characters between a pronoun and the verb of saying at the end of what it does."""


def exchanged_lines(pair: Pair) -> tuple[Span, Span] | None:
    """Return the first verbs of saying of two texts of which every line has another line's speaker."""
    ar, en = saying(pair)
    here = [(act, voices) for act, voices in ar if not _inside(pair.ar, act)]
    there = [(span, party) for span, party in en if not quoted(pair.en, span)]
    if len(here) != len(there) or len(here) < _LEAST or min(pair.ar.count("«"), _marks(pair.en)) < _LEAST:
        return None  # what is told in other words may change places
    mine, theirs = [voices - {"2"} for _, voices in here], [_voice(party) for _, party in there]
    if not all(len(voices) == 1 for voices in mine) or not all(theirs):
        return None
    said = [next(iter(voices)) for voices in mine]
    if len(set(said)) != _LEAST or set(said) != set(theirs):
        return None
    if any(one == other for one, other in zip(said, theirs, strict=True)):
        return None
    return here[0][0].span, there[0][0]


def narrator(pair: Pair) -> tuple[Span, Span] | None:
    """Return a verb of saying of his or hers at the end of a row of deeds that the English all gives to another.

    Example:
        فضحك وهزّ رأسه وقال and "I laughed, shook my head and said".
    """
    ar, en = saying(pair)
    if not ar:
        return None
    for span, party in en:
        voice = _voice(party)
        if party is None or not party.pronoun or voice not in _OTHERS or quoted(pair.en, span):
            continue
        if not all(voices <= _OTHERS[voice] for _, voices in ar):
            continue
        if not _OPENING.search(pair.en[: party.span.start]):
            continue
        between = pair.en[party.span.end : span.end]
        if (
            _ROW.search(between)
            and party.span.end < span.end
            and len(between) <= _MOST
            and not _ANOTHER.search(between)
            and len(en) <= len(ar)
        ):
            return ar[0][0].span, Span(party.span.start, span.end)
    return None


def _inside(text: str, act: ArabicAct) -> bool:
    """Say whether an Arabic verb stands inside a quotation."""
    before = text[: act.span.start]
    return before.count("«") > before.count("»")


def _marks(text: str) -> int:
    """Return how many quotations an English text has."""
    return text.count("“") or text.count('"') // 2


def _voice(party: Party | None) -> str:
    return voice_of(party) if party is not None and (party.pronoun or party.who.gender) else ""
