"""Who was asked or told is put for the one who speaks: «سألته المحكمة» and "the doctor asked the court"."""

from __future__ import annotations

from align.checks._base import Context
from align.checks._hearers import fitted
from align.checks._means import meanings
from align.checks._speech import quoted, saying
from align.model import Pair, Span
from align.text.acts import english_acts
from align.text.acts_ar import ArabicAct
from align.text.acts_phrases import Party

_SURE, _NOT = 0.6, 0.35
"""How well a word must mean a party, and how well at most where it does not."""
_BACK = 6
"""Words before a verb of saying among which its pronoun may have its noun: turned to Matar and asked him."""
_NOUN = 4
"""Letters of a noun with a preposition joined to it."""
_TO = ("الي", "نحو")


def addressed(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return the only verb of saying of each text where the listener of the Arabic speaks in the English.

    Example:
        ثم التفت إلى مطر وسأله and "Then Matar turned to him and asked".
    """
    ar, en = saying(pair)
    if context.encoder is None or len(ar) != 1 or len(en) != 1:
        return None
    act, (span, party) = ar[0][0], en[0]
    if party is None or party.pronoun or quoted(pair.en, span):
        return None
    means = meanings(pair, context.encoder)
    listener, speaks = _listener(act), fitted(pair, means, party)
    if listener is not None and _only(speaks, listener):
        return _between(act, listener), span
    speaker, told = _speaker(act), _told(pair, span)
    if speaker is None or told is None or max(speaks.values(), default=0.0) >= _SURE:
        return None
    wrong = speaks.get(speaker, 0.0) <= _NOT and _only(fitted(pair, means, told), speaker)
    return (_between(act, speaker), span) if wrong else None


def _only(fits: dict[int, float], place: int) -> bool:
    """Say whether a party is the word at a place and no other."""
    return fits.get(place, 0.0) >= _SURE and all(
        fit < _SURE or at == place + 1 for at, fit in fits.items() if at != place
    )


def _listener(act: ArabicAct) -> int | None:
    """Return the noun that a verb of saying is said to, or that its pronoun stands for: إلى مطر وسأله."""
    led = [at for at, lead in act.led.items() if lead in ("l", "i") and at > act.at]
    led = [at for at in led if _is_led_noun(act, at)]
    if led:
        return min(led)
    if not any(form.object for form in act.forms) or not act.words[act.at].text.startswith(("و", "ف")):
        return None
    near = range(max(0, act.at - _BACK), act.at - 1)
    return next((at + 1 for at in reversed(near) if act.words[at].folded in _TO), None)


def _is_led_noun(act: ArabicAct, at: int) -> bool:
    """Say whether a preposition is joined to a noun (للمدير) or stands right before it; له is a pronoun."""
    word = act.words[at].folded
    return (word.startswith("ل") and len(word) >= _NOUN) or act.words[at - 1].folded in _TO


def _speaker(act: ArabicAct) -> int | None:
    """Return the noun right after a verb of saying with a pronoun: سألته المحكمة."""
    after = act.at + 1
    if not any(form.object for form in act.forms) or after >= len(act.words) or after in act.led:
        return None
    return after if act.words[after].folded.startswith("ال") else None


def _told(pair: Pair, span: Span) -> Party | None:
    """Return whom the English verb of saying has as its object."""
    for act in english_acts(pair.en):
        if act.span == span or (act.span.start <= span.start < act.span.end):
            return act.other if act.other and not act.other.pronoun else None
    return None


def _between(act: ArabicAct, place: int) -> Span:
    first, last = sorted((act.at, place))
    return Span(act.words[first].start, act.words[last].end)
