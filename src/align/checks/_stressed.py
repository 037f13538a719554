"""Who a cleft says did it is whom it is done to in the English: «سليم هو الذي أنقذه», "it was he who saved Salim".

Both sides may stress a pronoun or a noun. What tells is that the noun of the cleft (سليم هو الذي أنقذه, من أنقذه هو
سليم) is the object of the same verb in the English, or that the object of the Arabic (هو الذي أنقذ سليمًا) is its
subject.
"""

from __future__ import annotations

from dataclasses import dataclass

from align.checks._base import Context
from align.checks._clefts import Cleft, arabic_clefts
from align.checks._means import Meanings, candidates, meanings
from align.checks._nominative import is_closed
from align.checks._readings import light
from align.model import Pair, Span
from align.text.acts import english_acts
from align.text.acts_ar import MARKS, clause_end, led_words
from align.text.acts_forms import HE, SHE, SUFFIXES, THEY_F, THEY_M, arabic_forms
from align.text.acts_phrases import Party
from align.text.frames import frames
from align.text.subjects import spoken
from align.text.words import Token

_SURE, _MORE, _FAR, _NAME = 0.6, 0.1, 8, 3
"""How well a word must mean a party, by how much more than any other, and how many words «من أمره … هو» may span, and a
name."""
_IS = {"هو": HE, "هي": SHE, "هم": THEY_M, "هن": THEY_F}
_STEM = 2


@dataclass(frozen=True, slots=True)
class Deed:
    """An English verb with its subject and its object."""

    verb: Token
    subject: Party
    other: Party
    cleft: bool


def stressed_object(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return an Arabic cleft, and the English where its parties have changed places."""
    if context.encoder is None or not any(f" {each} " in pair.ar for each in _IS):
        return None
    means = meanings(pair, context.encoder)
    found = [*arabic_clefts(means.words), *_turned(means.words)]
    for deed in _deeds(pair.en) if found else ():
        places = candidates(means, deed.verb)
        for cleft in found:
            if cleft.verb in places and _is_other(means, cleft, deed):
                first = min((*cleft.nouns, cleft.pronoun, cleft.verb))
                last = max((*cleft.nouns, cleft.pronoun, cleft.verb))
                return Span(means.words[first].start, means.words[last].end), _span(deed)
    return None


def _span(deed: Deed) -> Span:
    spans = (deed.subject.span, deed.verb.span, deed.other.span)
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _deeds(text: str) -> list[Deed]:
    """Return the verbs of an English text that have a subject and an object after them."""
    others = {each.verb.start: each.other for each in reversed(frames(text)) if not each.led}
    others |= {each.word.start: each.other for each in reversed(english_acts(text)) if each.other}
    return [
        Deed(said.verb, said.subject, other, said.cleft)
        for said in spoken(text)
        if (other := others.get(said.verb.start)) and other.span.start > said.verb.start
    ]


def _turned(words: tuple[Token, ...]) -> list[Cleft]:
    """Return what says of a deed whose it was: من أمره هو سليم."""
    found = []
    for at in range(len(words) - 3):
        if words[at].folded.lstrip("وف") not in ("من", "الذي", "التي") or not arabic_forms(words[at + 1]):
            continue
        for back in range(at + 2, min(at + _FAR, len(words) - 1)):
            if words[back].text in MARKS:
                break
            who = _IS.get(words[back].folded)
            if who and words[back + 1].folded not in ("الذي", "التي", "الذين", "من"):
                found.append(
                    Cleft(who, tuple(range(back + 1, min(back + 1 + _NAME, len(words)))), back, at + 1)
                )
                break
    return found


def _is_other(means: Meanings, cleft: Cleft, deed: Deed) -> bool:
    """Say whether a cleft and an English deed have each other's subject and object."""
    joined = _has_object(means.words[cleft.verb])
    after = _after(means, cleft.verb)
    forms = arabic_forms(means.words[cleft.verb])
    if forms and not any(form.subject.person == "3" for form in forms):
        return False
    if cleft.nouns:
        if not deed.subject.pronoun or deed.other.pronoun or (joined and after is not None):
            return False
        return deed.subject.who.person == "3" and _is_at(means, deed.other, set(cleft.nouns))
    if joined or after is None or not deed.cleft or deed.subject.pronoun or not deed.other.pronoun:
        return False
    return _is_at(means, deed.subject, {after, after + 1})


def _has_object(word: Token) -> bool:
    """Say whether a pronoun is joined to a verb, as far as its last letters tell."""
    return any(word.folded.endswith(each) and len(word.folded) > len(each) + _STEM for each in SUFFIXES)


def _after(means: Meanings, verb: int) -> int | None:
    """Return the place of the noun right after a verb; None where none is, or a preposition leads it."""
    at, last = verb + 1, clause_end(means.words, verb)
    led, _ = led_words(means.words, verb + 1, last)
    if (
        at >= last
        or at in led
        or means.words[at].folded in _IS
        or light(means.words[at])
        or not is_closed(means.words[at])
    ):
        return None
    return at


def _is_at(means: Meanings, party: Party, places: set[int]) -> bool:
    """Say whether a party of the English is what stands at some places, and nothing else of the Arabic."""
    if not means.someone(party):
        return False
    fits = means.party(party)
    inside = max((fit for at, fit in fits.items() if at in places), default=0.0)
    others = (fit for at, fit in fits.items() if at not in places and not light(means.words[at]))
    return inside >= max(_SURE, max(others, default=0.0) + _MORE)
