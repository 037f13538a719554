"""A sentence whose speaker is carried on on one side only: a pronoun for a noun that changes him, and the contrary.

«ولما سقط الجندي أجاب الضابط» names another speaker than who fell; "When the soldier fell, he answered" does not.
«مسحت دموعها وقالت» goes on with one woman; "she wiped her tears, and the driver said" does not.
"""

from __future__ import annotations

from align.checks._base import Context
from align.checks._means import Meanings, meanings
from align.checks._nominative import is_closed
from align.checks._speech import ANYONE, quoted, saying
from align.model import Pair, Span
from align.text.acts import OPENERS
from align.text.acts_ar import MARKS, ArabicAct
from align.text.acts_forms import arabic_forms
from align.text.acts_phrases import DETERMINERS, ENDS, Party, ending
from align.text.frames import subjects
from align.text.names import SAME, nearness
from align.text.names_find import names
from align.text.parties import english_keys, keys_at
from align.text.subjects import spoken
from align.text.words import Token, lexicon, tokens

_IS, _MAY, _APART = 0.6, 0.55, 0.15
"""How well a word means a party that is there, and how well at most one of a party that is not; and by
how much worse a word must mean a party than the one that does."""
_PRONOUNS = ("لي", "له", "لها", "لهم", "لنا", "لهما")
_WHEN = lexicon("when while after as once whenever before because since until though although if")
_BACK, _NOUN = 12, 5
"""Words before a verb of saying among which the verb before it stands, and of a noun phrase after when."""


def carried(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return the only verb of saying of each text where one goes on with a speaker and the other names a new one."""
    if context.encoder is None:
        return None
    ar, every = saying(pair)
    en = [each for each in every if not quoted(pair.en, each[0])]
    if len(ar) != 1 or len(en) != 1:
        return None
    means, (act, voices) = meanings(pair, context.encoder), ar[0]
    span, party = en[0][0], en[0][1] or _before(pair.en, en[0][0])
    if party is None:
        return None
    if party.pronoun:
        at = _speaker(means, act)
        lost = at is not None and party.who.gender in voices and _is_lost(pair, means, at, party)
        return (Span(act.span.start, means.words[at].end), span) if at is not None and lost else None
    new = len(voices) == 1 and _is_new(pair, means, party) and _goes_on(act, voices)
    if new and _subject_before(pair.en, party, next(iter(voices))):
        return act.span, Span(party.span.start, max(party.span.end, span.end))
    return None


def _is_lost(pair: Pair, means: Meanings, speaker: int, pronoun: Party) -> bool:
    """Say whether nothing in the English says who speaks, and its pronoun can only mean someone else."""
    return _is_unsaid(pair, means, speaker) and _is_he(pair, means, pronoun, speaker)


def _before(text: str, verb: Span) -> Party | None:
    """Return the noun phrase that stands right before a verb."""
    words = tokens(text)
    at = next((at for at, word in enumerate(words) if word.start >= verb.start), 0)
    return ending(words, [word.text.lower() for word in words], at - 1) if at else None


def _speaker(means: Meanings, act: ArabicAct) -> int | None:
    """Return the place of the noun that a verb of saying has for its subject: سألني القاضي, قال له الطبيب."""
    at = act.at + 1
    at += at < len(means.words) and means.words[at].folded in _PRONOUNS
    if (
        at >= len(means.words)
        or (at in act.led and at > act.at + 1 + 1)
        or not means.words[at].text[0].isalpha()
    ):
        return None
    word = means.words[at]
    said = word.folded.startswith("ال") and keys_at(means.words, at) and not keys_at(means.words, at) & ANYONE
    return at if said and is_closed(word) and not word.text.endswith(("َ", "ِ")) else None


def _is_unsaid(pair: Pair, means: Meanings, at: int) -> bool:
    """Say whether nothing in the English may be an Arabic noun."""
    said = [word for word in tokens(pair.en) if word.text[0].isalpha()]
    keys = keys_at(means.words, at)
    if any(keys & english_keys(word.text.lower()) for word in said):
        return False
    if any(nearness(means.words[at].folded, each.latin) <= SAME for each in names(pair.en)):
        return False
    return means.within(means.words[at].text, [word.text.lower() for word in said]) < _IS


def _is_he(pair: Pair, means: Meanings, pronoun: Party, speaker: int) -> bool:
    """Say whether the last subject before a pronoun, in its sentence, is someone else of the Arabic."""
    near = _nearest(pair.en, pronoun)
    if near is None or near.pronoun or not (near.keys or near.names) or near.keys & ANYONE:
        return False
    if near.who.number == "p" or (near.who.gender and near.who.gender != pronoun.who.gender):
        return False
    fits = means.party(near)
    best = max(fits, key=lambda at: fits[at])
    return fits[best] >= _IS and best < speaker - 1 and fits[speaker] <= fits[best] - _APART


def _nearest(text: str, pronoun: Party) -> Party | None:
    """Return the last subject before a pronoun in its sentence: of a verb, or after when and while."""
    sentence = max(text.rfind(mark, 0, pronoun.span.start) for mark in ENDS)
    found = [each.subject for each in spoken(text)]
    words = tokens(text)
    low = [word.text.lower() for word in words]
    for at in range(len(words) - 2):
        if low[at] in _WHEN:
            last = next((k for k in range(at + 1, min(len(words), at + _NOUN)) if english_keys(low[k])), None)
            opened = ending(words, low, last) if last is not None else None
            found += [opened] if opened and opened.span.start == words[at + 1].start else []
    near = [each for each in found if sentence < each.span.start and each.span.end <= pronoun.span.start]
    return max(near, key=lambda each: each.span.start, default=None)


def _is_new(pair: Pair, means: Meanings, party: Party) -> bool:
    """Say whether no Arabic word may be a party of the English that `and` leads in."""
    lead = pair.en[: party.span.start].rstrip().lower()
    if not lead.endswith((", and", ", then", "; and", "—and", "— and")) or party.pronoun or party.names:
        return False
    if tokens(party.span.of(pair.en))[0].text.lower() not in DETERMINERS:
        return False
    if party.keys & ANYONE or any(party.keys & keys_at(means.words, at) for at in means.solid):
        return False
    return max(means.head(party).values(), default=0.0) < _MAY


def _goes_on(act: ArabicAct, voices: frozenset[str]) -> bool:
    """Say whether an Arabic verb of saying goes on with the subject of the verb before it, and names no other."""
    words, at = act.words, act.at
    joined = words[at].folded[0] == "و" or (at and words[at - 1].folded == "ثم")
    if not joined or (at + 1 < len(words) and not _is_said(words, at + 1)):
        return False
    for back in range(at - 1, max(-1, at - _BACK), -1):
        if words[back].text in MARKS and words[back].text not in "،,":
            return False
        forms = arabic_forms(words[back])
        if forms:
            return forms[0].subject.person == "3" and forms[0].subject.gender in voices
    return False


def _is_said(words: tuple[Token, ...], at: int) -> bool:
    """Say whether what is said, or to whom, begins at a word, and no subject."""
    return words[at].text in MARKS or words[at].folded in (
        *_PRONOUNS,
        "ان",
        "انه",
        "انها",
        "انهم",
        "في",
        "بصوت",
    )


def _subject_before(text: str, party: Party, voice: str) -> bool:
    """Say whether a subject of the same gender stands before a new one in its sentence."""
    sentence = max(text.rfind(mark, 0, party.span.start) for mark in ENDS)
    said = [OPENERS.get(word.text.lower()) for word in tokens(text[sentence + 1 : party.span.start])]
    if any(who and who.person == "3" and who.gender == voice for who in said):
        return True
    nouns = [
        each for _, each in subjects(text) if sentence < each.span.start and each.span.end < party.span.start
    ]
    alike = [each for each in nouns if (each.names or each.keys) and each.who.gender in ("", voice)]
    return bool(alike) and not any(who and who.number != "p" and who.gender for who in said)
