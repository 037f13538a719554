"""Who stands after an Arabic verb and the pronoun it is done to does it: رمى إليه سليم, وشت بي الممرضة.

So that one cannot be whom I or he does it to in the English ("I told on the nurse"), nor may another noun of the text
do it to him instead ("the sailor threw him"), where the English has the one after the verb elsewhere.
"""

from __future__ import annotations

import re

from align.checks._base import Context
from align.checks._means import Meanings, meanings, verbs
from align.checks._readings import light
from align.model import Pair, Span
from align.text.acts_ar import clause_end, led_words
from align.text.acts_forms import WE, Who, arabic_forms
from align.text.acts_phrases import IT
from align.text.frames import Frame, frames
from align.text.names import SAME, arabic, nearness
from align.text.names_find import names
from align.text.parties import english_keys, keys_at
from align.text.verbs_ar import shaped
from align.text.words import Token, lexicon, tokens

_SURE, _MORE, _NOT, _LESS = 0.6, 0.1, 0.55, 0.25
"""How well the subject must mean the party acted on, and by how much more than any other word; how well at most where
another acts in its stead, and by how much less than that one."""
_NAME = 3
"""Words a name may have."""
_NAMING = lexicon(
    "call calls called calling name names named naming dub dubbed term termed consider considered"
)
"""Verbs of two objects: what is called, and what it is called."""
_ABOUT = ("f", "e")
"""Prepositions whose pronoun is rather what a clause is about: نعى فيه الطالب, سأل عنها شيخًا."""
_CLAUSE = re.compile(r"[.;:!?]")
_OBJECT = re.compile(r"\b(?:him|her|them|himself|herself|themselves)\b", re.IGNORECASE)
_LEADING = lexicon("من في على إلى عن تحت فوق عند أمام بعد قبل خلال وراء خلف بين مع وسط داخل")
_RAISED = re.compile("[\u064f\u064c](?:ه|ها|هم|هما)?[\u064b-\u0652]*$")
"""An ending that makes a noun the subject."""
_BEHIND = 7
_ACCUSATIVE = ("ًا", "اً", "َ")


def done_to(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return an Arabic verb with its pronoun and subject, and the English where that one does not do it.

    Example:
        وشت بي الممرضة and "I told on the nurse".
    """
    said = [each for each in frames(pair.en) if _is_of_two(pair.en, each)]
    if context.encoder is None or not said:
        return None
    means = meanings(pair, context.encoder)
    found = [(at, *doer) for at in means.solid if (doer := _doer(means.words, at)) is not None]
    for frame in said if found else ():
        places = verbs(means, frame)
        for at, noun, who in found:
            if places == [at] and _is_turned(means, frame, at, noun, who):
                return Span(means.words[at].start, means.words[noun].end), _span(frame)
    return None


def _is_of_two(text: str, frame: Frame) -> bool:
    """Say whether a clause has a pronoun that is a person, and a noun; no name is given in it."""
    if frame.open or frame.agent.pronoun == frame.other.pronoun or frame.verb.text.lower() in _NAMING:
        return False
    pronoun = frame.agent if frame.agent.pronoun else frame.other
    after = frame.agent.pronoun or frame.other.span.start > frame.verb.start
    return after and pronoun.who != IT and pronoun.span.of(text).lower() != "his"


def _span(frame: Frame) -> Span:
    spans = (frame.agent.span, frame.verb.span, frame.other.span)
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _doer(words: tuple[Token, ...], at: int) -> tuple[int, Who] | None:
    """Return the place of the noun after an Arabic verb and its pronoun, and the pronoun; None where none is."""
    forms = arabic_forms(words[at])
    ours = any(form.subject == WE and not form.object for form in forms or shaped(words[at]))
    joined = [form.object for form in forms if form.object and not (ours and form.object == WE)]
    last = clause_end(words, at)
    led, pronouns = led_words(words, at + 1, last)
    noun, who = at + 1, joined[0] if joined else None
    if who is None and pronouns and pronouns[0][0] == at + 1 and pronouns[0][1] not in _ABOUT:
        noun, who = at + 2, pronouns[0][2]
    if joined and noun == at + 1:
        noun = _behind(words, noun, last, led) or noun
    if who is None or noun >= last or noun in led or light(words[noun]) or not words[noun].text[0].isalpha():
        return None
    third = any(form.subject.person == "3" for form in forms or shaped(words[at]))
    return (noun, who) if third and not words[noun].text.endswith(_ACCUSATIVE) else None


def _behind(words: tuple[Token, ...], first: int, last: int, led: dict[int, str]) -> int | None:
    """Return the place of a subject behind what a preposition leads in: أخرجته من الماء أختُه.

    Its ending tells it, or it is someone with a pronoun, an article or a quality, and no preposition leads it.
    """
    if first >= last or (words[first].folded not in _LEADING and first not in led):
        return None
    for at in range(first + 1, min(last, first + _BEHIND)):
        word = words[at]
        if (
            not word.text[0].isalpha()
            or word.folded in _LEADING
            or at in led
            or words[at - 1].folded in _LEADING
        ):
            continue
        if _RAISED.search(word.text) or (keys_at(words, at) and word.folded.endswith(("ه", "ها", "هم"))):
            return at
        if keys_at(words, at) and not word.folded.startswith("ال") and word.folded[0] not in "وبل":
            return at
    return None


def _is_turned(means: Meanings, frame: Frame, at: int, noun: int, who: Who) -> bool:
    """Say whether the subject of the Arabic is acted on in the English, or another noun acts in its stead."""
    party = frame.other if frame.agent.pronoun else frame.agent
    if not means.someone(party) or (frame.led and noun > at + 2):
        return False
    fits = {place: fit for place, fit in means.party(party).items() if not at <= place < noun}
    name = range(noun, noun + _NAME)
    inside = max((fits.get(place, 0.0) for place in name), default=0.0)
    outside = max((fit for place, fit in fits.items() if place not in name), default=0.0)
    if frame.agent.pronoun:
        after = _CLAUSE.split(means.english[max(frame.verb.end, frame.other.span.end) :])[0]
        free = who.person != "3" or not _OBJECT.search(after)
        return _one(frame.agent.who, who) and free and inside >= max(_SURE, outside + _MORE)
    if frame.other.who.person != who.person or not _is_rendered(means, noun):
        return False
    return outside >= _SURE and inside <= min(_NOT, outside - _LESS)


def _one(here: Who, there: Who) -> bool:
    """Say whether two pronouns are of one person, and of one gender where both have one."""
    sexes = here.gender and there.gender and here.number == there.number == "s"
    return here.person == there.person and not (sexes and here.gender != there.gender)


def _is_rendered(means: Meanings, noun: int) -> bool:
    """Say whether the English has the name that stands there, or a noun that says the same."""
    keys, sound = keys_at(means.words, noun), arabic(means.words[noun].plain)
    named = any(nearness(sound, name.latin) <= SAME for name in names(means.english))
    return named or any(keys & english_keys(word.text.lower()) for word in tokens(means.english))
