"""Where Arabic turns of phrase stand that mean something other than their words, and which English renders them.

What a turn is made of and how it is rendered is in `align.text.expressions_rows`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from align.model import Span
from align.text.expressions_rows import ATTACHED, BRIEF, BRIEF_LETTERS, Form, Idiom, idioms, is_small
from align.text.fields_forms import VERB, analyses, inflected
from align.text.words import Token, listed, tokens

_BREAKS = frozenset(".،,؛;:؟?!")
"""Signs that no turn of phrase reaches across."""
_ATTACHED = "بل"
_LEAST = 3
"""Letters of a word from which its first may be a preposition."""
_PREFIX = 4
"""Letters from which an English entry is the beginning of words."""


@dataclass(frozen=True, slots=True)
class Use:
    """An idiom in a text."""

    span: Span
    idiom: Idiom
    parts: tuple[Span, ...] = ()
    """Its own words, without those in its gaps and its fillers."""


@lru_cache(maxsize=4096)
def uses(text: str) -> tuple[Use, ...]:
    """Return the idioms of an Arabic text.

    Example:
        >>> [use.span.of("والعمل على قدم وساق") for use in uses("والعمل على قدم وساق")]
        ['على قدم وساق']
    """
    return tuple(use for words in _clauses(text) for use in _found(words))


def _clauses(text: str) -> Iterator[list[Token]]:
    words: list[Token] = []
    for token in tokens(text):
        if token.text[0].isalpha():
            words.append(token)
        elif token.text in _BREAKS:
            yield words
            words = []
    yield words


def _found(words: Sequence[Token]) -> Iterator[Use]:
    table = idioms()
    forms = [_forms(token.folded, token.plain.endswith("ة")) for token in words]
    for at, mine in enumerate(forms):
        seen: set[int] = set()
        for form in mine & table.keys():
            for idiom in table[form]:
                own = [] if id(idiom) in seen else _own(idiom.words, forms, at - idiom.anchor)
                if own:
                    seen.add(id(idiom))
                    spans = [Span(words[each].start, words[each].end) for each in own]
                    parts = tuple(span for k, span in enumerate(spans) if k not in idiom.fillers)
                    yield Use(Span(spans[0].start, spans[-1].end), idiom, parts)


def _own(wanted: Sequence[frozenset[Form] | int], forms: Sequence[frozenset[Form]], at: int) -> list[int]:
    """Return where the words of an idiom that begins at a word stand; none where it does not stand."""
    gap, last = 0, at - 1
    own: list[int] = []
    for word in wanted if at >= 0 else ():
        if isinstance(word, int):
            gap = word
            continue
        found = next((k for k in range(last + 1, min(last + 2 + gap, len(forms))) if forms[k] & word), None)
        if found is None or (gap == 1 and found > last + 1 and is_small(forms[last + 1])):
            return []
        gap, last = 0, found
        own.append(found)
    return own


@lru_cache(maxsize=65536)
def _forms(word: str, marbuta: bool) -> frozenset[Form]:
    """Return what a word may be; a stem of two letters only where the word says so plainly."""
    found = {(ATTACHED, word[:1])} if word[:1] in _ATTACHED and len(word) > _LEAST else set()
    for each in analyses(word, marbuta):
        kind, stem = each.form
        if each.sure or len(stem.lstrip("-")) > BRIEF_LETTERS:
            found.add(each.form)
        if kind == VERB and len(stem.lstrip("-")) == BRIEF_LETTERS:
            found.add((BRIEF, stem))
    return frozenset(found)


def cued(text: str, cues: tuple[str, ...]) -> Iterator[Span]:
    """Yield where an English text has one of some cues: words by their beginning, short words in any inflection."""
    words = [token for token in tokens(text) if token.text != "-"]
    begins = _by_letter(cues)
    for at, word in enumerate(words):
        for parts in begins.get(word.folded[0], ()):
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


_IRREGULAR = {
    row[0]: frozenset(row)
    for row in map(
        listed,
        """
give gave given giving, take took taken taking, go goes went gone going, come came coming, make made making,
lose lost losing, find found finding, leave left leaving, die died dying, fall fell fallen, break broke broken,
keep kept, hold held, stand stood, bear bore borne born, throw threw thrown, run ran, get got gotten getting, win won,
lead led, feel felt, tell told, say said, know knew known, see saw seen, think thought, pay paid, spend spent,
send sent, sit sat sitting, lie lay lain lying, rise rose risen, wake woke woken, shake shook shaken, swear swore sworn,
tear tore torn, strike struck stricken, stick stuck, shrink shrank shrunk, flee fled, forgive forgave, begin began begun,
choose chose, freeze froze frozen, drive drove driven, become became, overcome overcame, withdraw withdrew,
undergo underwent, lend lent, bend bent, bleed bled, feed fed, meet met, light lit, slide slid, hide hid hidden,
bite bit bitten, blow blew, shine shone, seek sought, teach taught, sleep slept, deal dealt, mean meant, dream dreamt,
forsake forsook, withhold withheld, overtake overtook, mistake mistook, undertake undertook, bid bade, do did done,
have has had, spring sprang, ring rang, sing sang, tread trod trodden, string strung, wring wrung, cling clung,
bind bound, wind wound, fling flung, slay slew slain, lay laid, set setting, put putting, let letting, cut cutting,
grow grew, draw drew, fly flew, sink sank, hang hung, catch caught, bring brought, buy bought, fight fought,
speak spoke, steal stole, wear wore, drink drank, eat ate, forget forgot, write wrote, ride rode, shoot shot,
dig dug, weep wept, sweep swept, sell sold, build built, creep crept, kneel knelt, leap leapt, spit spat, swim swam
""".split(","),
    )
}
"""Verbs of the English entries that change inside."""
