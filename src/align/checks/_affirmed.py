"""A verb that the Arabic denies and the English affirms, whatever else the English denies.

«لم يرضَ عن الناي، لكنه لم يمنعه» and "he did not like the flute, and forbade it": the one "not" answers the first
denial, and "forbade", which renders the second verb, stands in a clause of its own where nothing denies.
A verb and its rendering are known by the tables of oppositions and of words that deny by their meaning; deeds that
merely render one another raised two alarms over faithful passages and found nothing more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from align.model import Language, Pair, Span
from align.text.antonyms import poles
from align.text.denial import Strength, meant
from align.text.negation import cues
from align.text.words import Token, lexicon, tokens

_NEGATOR = re.compile(r"[وف]?(?:ل[من]|لا)")
_PRESENT = {"م": re.compile(r"[يتنا]\w\w"), "ن": re.compile(r"[يتنا]\w\w"), "ا": re.compile(r"[يتن]\w\w")}
"""What a verb after لم, لن and لا begins with; after لا an alef begins a noun more often."""
_JOINED = lexicon("ان فان وان ما لو الا حتي كي لكي او ام من")
"""Words before a negator with which it makes a condition, an end or an exception."""
_EXCEPTED = re.compile(
    r"(?<!\w)(?:[وف]?(?:الا|سوي|غير|حتي|قبل|بل|انما|بعد|دون|بدون|بغير|بلا|سواء)"
    r"|ا(?!بن|خ[وايت]|هل|ب[وايه]|م[هي]|حد|ول)\w{2,3} من(?:ه|ها|هم|هما)?)(?!\w)"
)
"""What makes a denial one of all but one, or of more: not until, no finer than."""
_AHEAD = 12
"""Words after the verb in which its exception stands."""
_JOINT = re.compile(
    r"[,;:—–.!?\"”“()]|\b(?:and|but|yet|so|then|while|when|as|who|which|though|although|because|since|after|before"
    r"|where|or)\b",
    re.IGNORECASE,
)
_DENIES = re.compile(
    r"(?:no|not|none|nobody|nothing|never|neither|nor|cannot|without|hardly|scarcely|barely|seldom|rarely|only|but"
    r"|except|until|unless|few|little|less|any|either|beyond|last|first|though|although|instead|yet|all|too|if|than"
    r"|before|rather|far|free)$"
    r"|un\w{4,}$|\w+less$|\w+n['’]t$|(?:refus|fail|lack|stop|ceas|den[iy])\w*$"
)  # fmt: skip
"""Words by which a clause of English may deny, restrict or compare."""
_ALL = re.compile(r"\b(?:only|solely|alone|whenever|wherever|always|every(?!\s\w+day)\w*)\b", re.IGNORECASE)
"""Words by which two denials may be put: not where he does not hear, only where he hears."""
_LOOSE = frozenset(("lone", "lacking", "exempting", "losing"))
"""Fields of words that have too many senses to stand for one verb."""
_NEAR = 0.35
"""How far off its rendering may stand, as a share of the length."""


def affirmed(pair: Pair) -> tuple[Span, Span] | None:
    """Return a denied verb of the Arabic with its negator, and the English that affirms it; None where none is."""
    if "؟" in pair.ar or "?" in pair.en or _ALL.search(pair.en):
        return None
    for negator, verb in _denied_verbs(tokens(pair.ar)):
        said = _by_sense(pair, verb)
        if said and _asserts(pair.en, said) and not _spare(pair, (negator, verb), said):
            return Span(negator.start, verb.end), said
    return None


def _denied_verbs(words: tuple[Token, ...]) -> Iterator[tuple[Token, Token]]:
    """Yield each plain negator with the verb after it, where no exception follows."""
    for at, (word, verb) in enumerate(pairwise(words)):
        if not _NEGATOR.fullmatch(word.folded) or not _PRESENT[word.folded[-1]].match(verb.folded):
            continue
        ahead = " ".join(each.folded for each in words[at + 2 : at + 2 + _AHEAD])
        joined = at > 0 and words[at - 1].folded in _JOINED
        if not (joined or verb.text.endswith(("ًا", "اً")) or _EXCEPTED.search(ahead)):
            yield word, verb


def _by_sense(pair: Pair, verb: Token) -> Span | None:
    """Return the only English word that has a sense of a verb, where no other Arabic word has it."""
    here, there = (
        [*poles(text, side), *meant(text, side)] for text, side in ((pair.ar, _AR), (pair.en, _EN))
    )
    for one in here:
        if one.span.start != verb.start or one.group in _LOOSE or one.group.startswith("degree"):
            continue
        same = {
            each.span
            for each in there
            if (each.group, each.side) == (one.group, one.side)
            and (one.sure or each.sure)
            and _is_near(pair, verb, each.span)
        }
        if len(same) == 1 and sum((each.group, each.side) == (one.group, one.side) for each in here) == 1:
            return same.pop()
    return None


def _is_near(pair: Pair, verb: Token, said: Span) -> bool:
    return abs(said.start / len(pair.en) - verb.start / len(pair.ar)) <= _NEAR


def _asserts(text: str, said: Span) -> bool:
    """Say whether no other word of its clause denies."""
    joints = [match.span() for match in _JOINT.finditer(text)]
    first = max((end for _, end in joints if end <= said.start), default=0)
    last = min((start for start, _ in joints if start >= said.end), default=len(text))
    clause = (word for word in tokens(text) if first <= word.start < last and word.start != said.start)
    return not any(_DENIES.match(word.plain) for word in clause)


def _spare(pair: Pair, denied: tuple[Token, Token], said: Span) -> bool:
    """Say whether the English has a denial more than the rest of the Arabic, which may answer the verb."""
    own = {word.start for word in denied}
    others = [cue for cue in cues(pair.ar, _AR) if cue.span.start not in own]
    theirs = [cue for cue in cues(pair.en, _EN) if cue.span.start != said.start]
    plain = (Strength.PLAIN, Strength.FIRM)
    denials = sum(cue.strength in (*plain, Strength.MEANT) for cue in theirs)
    return denials > sum(cue.strength in plain for cue in others)


_AR: Language = "ar"
_EN: Language = "en"
