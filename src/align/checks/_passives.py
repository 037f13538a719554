"""Who suffers a deed told as its doer: سُئل الشاهد is "the witness was asked", not "the witness asked him"."""

from __future__ import annotations

import re

from align.checks._base import Context
from align.checks._means import Meanings, meanings, verbs
from align.checks._readings import light
from align.model import Pair, Span
from align.text.acts_ar import clause_end, clause_start, led_words
from align.text.frames import Frame, frames
from align.text.words import Token, lexicon

_PAST = re.compile(
    "^[وف]?َ?(?:(?![ميتن])[^\\W\\d_]ُ|مُ(?=[^\\W\\d_]ِ?[^\\W\\d_]َ?(?:ت|وا)?$)|نُ(?=[^\\W\\d_]ِّ?[^\\W\\d_]َ?$)|ا[^\\W\\d_]{1,2}ُ)[^\\W\\d_]"
)
"""The vowel u on the first letter of a past, or on the third of اعتُقل and استُدرج."""
_OF_ITSELF = lexicon(
    "أعجب أعجبت أولع أولعت شغف شغفت أغرم أغرمت عني عنيت اضطر اضطرت جن جنت فوجئ فوجئت دهش دهشت سر سرت أصيب",
    "أصيبت استشهد استشهدت هرع هرعت أغمي سمي سميت عرف عرفت رزق رزقت فجع فجعت ذهل ذهلت بهت بهتت كل كلنا حق أم",
    "أخت أسرة حب عمر أسس سقط هزم هزمت احتضر افتتن انتدب بوغت صدم صدمت",
)
"""Passives whose subject is told in English as who acts: he admired, he was born."""
_RELATIVES = lexicon("الذي التي الذين اللذين اللتين")
_SURE = 0.6


def suffered(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return an Arabic passive with its subject, and its English where that acts on another."""
    if context.encoder is None or "ُ" not in pair.ar:
        return None
    asked = [frame for frame in frames(pair.en) if not (frame.agent.pronoun or frame.open or frame.led)]
    if not asked:
        return None
    means = meanings(pair, context.encoder)
    passive = {at: at for at in means.solid if _is_passive(means.words[at])}
    for frame in asked if passive else ():
        places = verbs(means, frame)
        if not places or places[0] not in passive:
            continue
        at = places[0]
        patient = _patient(means, at, frame)
        if patient is not None:
            begun, ended = sorted((at, patient))
            span = Span(means.words[begun].start, means.words[ended].end)
            return span, Span(frame.agent.span.start, max(frame.verb.end, frame.other.span.end))
    return None


def _is_passive(word: Token) -> bool:
    bare = word.plain.removeprefix("و").removeprefix("ف")
    return bool(_PAST.match(word.text)) and word.plain not in _OF_ITSELF and bare not in _OF_ITSELF


def _patient(means: Meanings, at: int, frame: Frame) -> int | None:
    """Return the noun next to a passive that means the English subject, and not the other party."""
    agent, other = means.party(frame.agent), means.party(frame.other)
    led, pronouns = led_words(means.words, clause_start(means.words, at), clause_end(means.words, at))
    held = {*led, *(k for k, _, _ in pronouns)}
    held |= {k for k in agent if means.words[k].folded in _RELATIVES}
    after = next(
        (k for k in (at + 1, at + 2) if k in agent and k not in held and not light(means.words[k])), None
    )
    for k in (after, at - 1):
        if k is not None and k not in held and agent.get(k, 0.0) >= _SURE and other.get(k, 0.0) < agent[k]:
            return k
    return None
