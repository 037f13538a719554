"""Two parties that have changed places about any verb, found by what the words mean and not by a table.

The English is read for clauses of two parties (`align.text.frames`). The Arabic word that means the verb is sought with
the encoder; its subject and what else stands about it are told by order and prepositions. Where the subject means the
other party of the English, and the other noun the English subject, they have changed places. Both languages must give
the verb the same build (two bare nouns, or one led by a preposition on either side): what one of them says from the
other side has another build as a rule.
"""

from __future__ import annotations

import re

from align.checks._base import Context
from align.checks._means import Meanings, meanings, verbs
from align.checks._nominative import is_closed
from align.checks._readings import readings
from align.model import Pair, Span
from align.text.acts_ar import CLAUSE_STOPS
from align.text.acts_forms import arabic_forms
from align.text.frames import Frame, frames
from align.text.frames_words import MUTUAL
from align.text.parties import arabic_keys
from align.text.words import Token, lexicon, tokens

_BEFORE = lexicon("لم لن قد لقد ان سوف كان كانت ما لا الذي التي الذين")
_NOVEL, _THING = 0.36, 0.6
"""The margin where the table lacks a party that looks like someone, and where one looks like a thing."""
_FAIR = 0.42
"""How well the worse of two nouns must fit where the table lacks one of them and no vowels are written."""
_CLEAR = 0.5
"""The margin where nothing but its place tells the verb."""
_MAKING = lexicon(
    "leave leaves left make makes made keep keeps kept find finds found render renders rendered drive drives drove",
    "turn turns turned get gets got hold holds held set sets send sends sent think thinks thought consider",
    "considered deem deemed strike strikes struck",
)
_SO = re.compile(
    r"(?:,? [\w'’-]+){1,8}?,? (?!(?:the|hundred|naked|red|bed|shed|deed|seed|speed|need)\b)"
    r"(?:(?:un|dis|im|in|dumb)\w{4,}|\w{2,}(?:ed|less|ful|ous|ive|ant|ent|able|ible)|angry|happy|sad|cold|calm|mad|crazy|speechless|silent|sceptical"
    r"|skeptical|uneasy|alone|free|open|poor|rich|ill|sick|dead|alive|afraid|aware|sure|certain|ready|busy|dry|empty|weary|wary"
    r"|none the wiser|at a loss)\b"
)
"""Verbs of two objects, the second of which says what the first is or becomes, and such a word after the first."""
_MARGIN, _LEAST, _SURE, _RIVAL, _VETO = 0.28, 0.3, 0.6, 0.1, 0.45
"""By how much two nouns must fit better the other way round; how well the worse and the better of them must fit; how
much better than they another word of the Arabic may fit; and how well both must fit as they stand to be left alone."""


def exchanged(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return a clause of the Arabic and its English whose two parties are nouns that have changed places."""
    if context.encoder is None:
        return None
    asked = [frame for frame in frames(pair.en) if _acts(frame) and not _makes_so(pair.en, frame)]
    if not asked:
        return None
    means = meanings(pair, context.encoder)
    words = tokens(pair.ar)
    for frame in asked:
        places = verbs(means, frame)
        found = _turned(words, places, frame, means, _margin(means, frame)) or _guessed(
            words, places, frame, means
        )
        if found:
            spans = [frame.verb.span, frame.agent.span, frame.other.span]
            en = Span(min(span.start for span in spans), max(span.end for span in spans))
            return Span(words[min(found)].start, words[max(found)].end), en
    return None


def _acts(frame: Frame) -> bool:
    """Say whether both parties are nouns, and the verb says no more of one than of the other."""
    return frame.verb.text.lower() not in MUTUAL and not (frame.agent.pronoun or frame.other.pronoun)


def _margin(means: Meanings, frame: Frame) -> float:
    """Return by how much the other way round must fit better; a thing may well stand first as the object."""
    if frame.agent.known and frame.other.known:
        return _MARGIN
    persons = means.someone(frame.agent) + means.someone(frame.other)
    return (_THING, _THING, _NOVEL)[persons]


def _makes_so(text: str, frame: Frame) -> bool:
    """Say whether a verb only says what becomes of its object: the answer left everyone in the room unmoved."""
    return frame.verb.text.lower() in _MAKING and bool(_SO.match(text[frame.verb.end :]))


def _turned(
    words: tuple[Token, ...], places: list[int], frame: Frame, means: Meanings, margin: float
) -> tuple[int, int, int] | None:
    """Return the places of verb, subject and other noun where all that the Arabic may say is the other way round."""
    agent, other = (_by_name(words, fits) for fits in means.parties(frame.agent, frame.other))
    acts = frame.led or means.someone(frame.other)
    as_it_is, hit, most = 0.0, None, 0.0
    for verb in places:
        for subject, object_ in readings(words, verb, frame):
            if arabic_forms(words[subject]) and not (
                is_closed(words[subject]) or arabic_keys(words[subject].folded)
            ):
                continue  # a verb
            straight = agent[subject] + other[object_]
            crossed = agent[object_] + other[subject]
            if min(agent[subject], other[object_]) > _VETO:
                as_it_is = max(as_it_is, straight)
            fits = sorted((agent[object_], other[subject]))
            marked = _is_marked(words, verb, subject, object_)
            least = min(margin, _NOVEL) if marked else margin
            worse = _LEAST if margin == _MARGIN or (marked and margin != _THING) else _FAIR
            clear = crossed - straight >= least and fits[0] >= worse and fits[1] >= _SURE
            clear = clear and (acts or marked) and not _is_owner(words, frame, subject, object_)
            clear = clear and not _belongs(means, frame, subject, object_, (agent, other))
            best = _is_best(agent, object_, verb) and _is_best(other, subject, verb)
            if clear and best and crossed > most:
                hit, most = (verb, subject, object_), crossed
    return None if as_it_is > most - _MARGIN / 2 else hit


def _by_name(words: tuple[Token, ...], fits: dict[int, float]) -> dict[int, float]:
    """Let a noun mean what its name in quotation marks means: صحيفة «النداء»."""
    named = {at: fits.get(at + 2, 0.0) for at in fits if at + 2 in fits and words[at + 1].text == "«"}
    taken = {at + 2: 0.0 for at in named}
    return {**fits, **taken, **{at: max(fits[at], fit) for at, fit in named.items()}}


def _is_marked(words: tuple[Token, ...], verb: int, subject: int, object_: int) -> bool:
    """Say whether written vowels, or a pronoun for the noun before, tell the subject of a verb, or its object."""
    forms = arabic_forms(words[verb])
    if object_ < verb < subject and forms and all(form.object for form in forms):
        return True
    return words[subject].text.endswith(("ُ", "ٌ")) or words[object_].text.endswith(("َ", "ً", "ًا", "اً"))


def _is_owner(words: tuple[Token, ...], frame: Frame, subject: int, object_: int) -> bool:
    """Say whether a name right after a noun may own it: فريق سليم."""
    return (
        object_ == subject + 1
        and not is_closed(words[subject])
        and bool(frame.agent.names)
        and not frame.other.names
    )


def _belongs(
    means: Meanings, frame: Frame, subject: int, object_: int, fits: tuple[dict[int, float], dict[int, float]]
) -> bool:
    """Say whether an Arabic noun is said by another word of the party it would not be: a rank before a name."""
    agent, other = fits
    return (
        means.anywhere(frame.agent)[subject] > other[subject] - _RIVAL
        or means.anywhere(frame.other)[object_] > agent[object_] - _RIVAL
    )


def _is_best(fits: dict[int, float], at: int, verb: int) -> bool:
    """Say whether no other word, but the one before that is read with it, means a party much better."""
    return all(fit <= fits[at] + _RIVAL for other, fit in fits.items() if other not in (at, at - 1, verb))


def _guessed(
    words: tuple[Token, ...], places: list[int], frame: Frame, means: Meanings
) -> tuple[int, int, int] | None:
    """Return the same for a verb that the vectors do not know, which stands right by the noun that is its subject."""
    read = any(True for verb in places for _ in readings(words, verb, frame))
    if read or frame.open or not (frame.agent.known and frame.other.known):
        return None
    other = means.party(frame.other)
    subject = max(other, key=lambda at: other[at], default=None)
    if subject is None or other[subject] < _SURE:
        return None
    taken = {at for each in frames(means.english) if each.verb != frame.verb for at in verbs(means, each)}
    near = [
        at
        for at in (subject - 1, subject + 1)
        if at in other and at not in taken and _may_be_verb(words, at, subject)
    ]
    return _turned(words, near, frame, means, _CLEAR)


def _may_be_verb(words: tuple[Token, ...], at: int, subject: int) -> bool:
    """Say whether a word looks like a verb of the noun beside it."""
    word, before = words[at], words[at - 1].folded if at else ""
    forms = arabic_forms(word)
    if (
        any(verb.converse for form in forms for verb in form.verbs)
        or word.folded in CLAUSE_STOPS
        or is_closed(word)
    ):
        return False
    if (
        forms
        or before in _BEFORE
        or (word.folded.lstrip("وفس")[:1] in ("ي", "ت") and len(word.folded) >= len("يفعل"))
    ):
        return True
    return at < subject and is_closed(words[subject]) and (at == 0 or not words[at - 1].text[0].isalpha())
