"""Where an English text has one of some renderings: words by their beginning, short ones and verbs inflected."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from align.model import Span
from align.text.fields_forms import inflected
from align.text.words import listed, tokens

_PREFIX = 4
"""Letters from which an entry is the beginning of words."""
_VERBS = """
give gave given giving, take took taken taking, go goes went gone going, come came coming, make made making,
lose lost losing, find found finding, leave left leaving, die died dying, fall fell fallen, break broke broken,
keep kept, hold held, stand stood, bear bore borne born, throw threw thrown, run ran, get got gotten getting,
win won, lead led, feel felt, tell told, say said, know knew known, see saw seen, think thought, pay paid,
spend spent, send sent, sit sat sitting, lie lay lain lying, rise rose risen, wake woke woken,
shake shook shaken, swear swore sworn, tear tore torn, strike struck stricken, stick stuck,
shrink shrank shrunk, flee fled, forgive forgave, begin began begun, choose chose, freeze froze frozen,
drive drove driven, become became, overcome overcame, withdraw withdrew, undergo underwent, lend lent,
bend bent, bleed bled, feed fed, meet met, light lit, slide slid, hide hid hidden, bite bit bitten, blow blew,
shine shone, seek sought, teach taught, sleep slept, deal dealt, mean meant, dream dreamt, forsake forsook,
withhold withheld, overtake overtook, mistake mistook, undertake undertook, bid bade, do did done,
have has had, spring sprang, ring rang, sing sang, tread trod trodden, string strung, wring wrung, cling clung,
bind bound, wind wound, fling flung, slay slew slain, lay laid, set setting, put putting, let letting,
cut cutting, grow grew, draw drew, fly flew, sink sank, hang hung, catch caught, bring brought, buy bought,
fight fought, speak spoke, steal stole, wear wore, drink drank, eat ate, forget forgot, write wrote, ride rode,
shoot shot, dig dug, weep wept, sweep swept, sell sold, build built, creep crept, kneel knelt, leap leapt,
spit spat, swim swam
"""
"""Verbs that change inside."""
_IRREGULAR = {row[0]: frozenset(row) for row in map(listed, _VERBS.split(","))}


def cued(text: str, cues: tuple[str, ...]) -> Iterator[Span]:
    """Yield where an English text has one of some cues: words by their beginning, short words in any inflection."""
    words = [token for token in tokens(text) if token.text != "-"]
    begins = _by_letter(cues)
    for at, word in enumerate(words):
        for parts in begins.get(word.folded[:1], ()):
            inside = words[at : at + len(parts)]
            if len(inside) == len(parts) and all(
                _is(each.folded, part) for each, part in zip(inside, parts, strict=True)
            ):
                yield Span(word.start, inside[-1].end)
                break


@lru_cache(maxsize=8192)
def _by_letter(cues: tuple[str, ...]) -> dict[str, list[list[str]]]:
    """Return cues, cut into words, by their first letter, which no inflection changes."""
    found: dict[str, list[list[str]]] = defaultdict(list)
    for cue in cues:
        found[cue[0]].append(cue.split("_"))
    return dict(found)


@lru_cache(maxsize=65536)
def _is(word: str, cue: str) -> bool:
    if len(cue) >= _PREFIX and word.startswith(cue):
        return True
    return word in inflected(cue) or word in _IRREGULAR.get(cue, ()) or word.removesuffix("'s") == cue
