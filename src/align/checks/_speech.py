"""Whose words they are: verbs of saying of both texts counted by who speaks, and names put for one another."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise, product

from align.checks._acts import likely
from align.checks._ledger import Ledger, Same, ledger
from align.model import Pair, Span
from align.text.acts import english_acts
from align.text.acts_ar import ArabicAct, arabic_acts
from align.text.acts_english import english_forms
from align.text.acts_forms import Who
from align.text.acts_phrases import Party
from align.text.names import SAME, latin, nearness
from align.text.names_find import Name, arabic_words, names
from align.text.parties import arabic_keys, english_keys
from align.text.places import places
from align.text.words import Token, lexicon, tokens

_SAYING_AR = lexicon(
    "قال سأل أجاب ردّ أخبر صاح همس هتف نادى حدّث حكى أكّد تحدّث تكلّم أعلن أوضح أضاف أردف علّق صرخ"
)
_SAYING_EN = lexicon(
    "say tell ask answer reply cry whisper shout add remark respond exclaim explain retort observe murmur"
    " mutter declare speak inquire inform announce"
)
_COMMANDS_AR = lexicon(
    "أمر نهى منع طلب حذّر نصح أوصى دعا رجا ناشد أوعز كلّف ألزم أجبر حثّ توسّل سمح أذن ألحّ طالب أقنع"
)
_COMMAND_EN = re.compile(
    r"\b(?:tell|tells|told|ask|asks|asked)(?: (?:(?:the|my|his|her|our|their|an?) )?[\w'’-]+){1,2} (?:not )?to\b"
)
"""Who is told to do something, which Arabic says with verbs of ordering, forbidding and begging: فمنعتها."""
_I, _HE, _SHE, _THEY, _YOU = "1", "m", "f", "p", "2"
_INSTEAD = {_I: ((_HE, _SHE, _THEY),), _SHE: ((_HE,), (_I,)), _HE: ((_SHE,), (_I,))}
"""A speaker → the speakers it may have been put for."""
_NEAR, _BETWEEN, _FULL_NAME, _ORDER = 0.3, 4, 2, 30
_TITLED = re.compile(r"\b(Mr|Mrs|Miss|Ms|Sir|Lady)\.? (?:al-|el-)?(\w+)")


def _voice(who: Who) -> str:
    if who.person != "3":
        return who.person
    return _THEY if who.number in ("p", "d") else who.gender


def saying(
    pair: Pair,
) -> tuple[tuple[tuple[ArabicAct, frozenset[str]], ...], tuple[tuple[Span, Party | None], ...]]:
    """Return the verbs of saying of both texts: of the Arabic with their voices, of the English with who speaks."""
    return _saying(pair.ar, pair.en)


@lru_cache(maxsize=4096)
def _saying(
    ar_text: str, en_text: str
) -> tuple[tuple[tuple[ArabicAct, frozenset[str]], ...], tuple[tuple[Span, Party | None], ...]]:
    ar = [
        (act, frozenset(_voice(form.subject) for form in forms))
        for act in arabic_acts(ar_text)
        if (forms := [form for form in likely(act, en_text) if form.lemma in _SAYING_AR])
    ]
    speakers = {act.word: act.agent for act in english_acts(en_text) if act.lemma in _SAYING_EN}
    spoken = {act.word: act.span for act in english_acts(en_text)}
    en = []
    for word in tokens(en_text):
        if any(form.lemma in _SAYING_EN for form in english_forms().get(word.text.lower(), ())):
            en.append((spoken.get(word.span, word.span), speakers.get(word.span)))
    return tuple(ar), tuple(en)


ANYONE = frozenset(
    (
        "man", "woman", "old man", "old woman", "young man", "young woman", "boy", "girl", "youth", "elder", "sheikh",
        "villager", "resident", "person", "child", "neighbour", "guest", "visitor", "friend", "lady", "gentleman",
    )
)  # fmt: skip
"""Words for a person that may stand for one another, and for any calling."""
RULERS = lexicon(
    "prince governor king sultan caliph vizier minister president mayor captain commander director general colonel",
    "major policeman soldier guard judge lord landowner patron",
)
"""Men of power, whom a translator names after his own lights: the emir of a town is its governor."""


def exchanged(pair: Pair, same: Same) -> tuple[Span, Span] | None:
    """Return two verbs of saying where a voice that the other side never has stands for one it has too often."""
    ar, en = saying(pair)
    ordered = _ordered(pair)
    voices = [_english_voice(party, same) for _, party in en]
    for (span, party), voice in zip(en, voices, strict=True):
        if (
            party is None
            or _is_loose(pair.en, span, party)
            or voice not in _INSTEAD
            or any(voice in each for _, each in ar)
            or (voice in ordered and _COMMAND_EN.search(pair.en, span.start, span.end + _ORDER))
        ):
            continue
        for instead in _INSTEAD[voice]:
            there = [act for act, each in ar if each <= set(instead)]
            others = sum(
                1
                for each, other in zip(voices, en, strict=True)
                if each in (*instead, "", _YOU) and other[0] != span
            )
            if len(there) > others:
                return there[0].span, span
    return None


def _ordered(pair: Pair) -> frozenset[str]:
    """Return the voices of the Arabic verbs by which one is told to do something, or not to."""
    forms = (form for act in arabic_acts(pair.ar) for form in likely(act, pair.en))
    return frozenset(_voice(form.subject) for form in forms if form.lemma in _COMMANDS_AR)


def _is_loose(text: str, span: Span, party: Party) -> bool:
    """Say whether a speaker stands far from its verb, or inside a quotation, where Arabic may have other persons."""
    away = text[party.span.end : span.end] if party.span.start == span.start else ""
    return quoted(text, span) or len(away.split()) > _BETWEEN or "," in away


def quoted(text: str, span: Span) -> bool:
    """Say whether a part of an English text stands inside quotation marks."""
    before = text[: span.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _english_voice(party: Party | None, same: Same) -> str:
    """Return whose voice it is; empty where that cannot be told."""
    if party is None:
        return ""
    if party.pronoun or party.who.gender:
        return _voice(party.who)
    known = {_gender(same, name) for name in party.names}
    return known.pop() if len(known) == 1 else ""


def voice_of(party: Party) -> str:
    """Return whose voice a pronoun or a noun of one gender is."""
    return _voice(party.who)


@lru_cache(maxsize=4096)
def _gender(same: Same, name: str) -> str:
    """Return whose voice a name mostly is in a document, a man's or a woman's; empty where that cannot be told."""
    votes = Counter[str]()
    for number in _passages(same).get(name, ()):
        votes.update(_votes(same.pairs[number], name))
    rows = votes.most_common()
    return rows[0][0] if rows and (len(rows) == 1 or rows[0][1] > rows[1][1]) else ""


def _votes(pair: Pair, name: str) -> Iterator[str]:
    """Yield what a pair makes of a name, as often as it counts."""
    ar, en = saying(pair)
    for act, voices in ar:
        after = act.words[act.at + 1 : act.at + 2]
        if after and voices in ({_HE}, {_SHE}) and nearness(after[0].folded, name) <= SAME:
            yield from 2 * sum(each.latin == name for each in names(pair.en)) * tuple(voices)
    called = {each for _, party in en if party for each in party.names}
    alone = len(called) <= _FULL_NAME and len({voices for _, voices in ar}) == 1
    if name in called and alone and ar[0][1] in ({_HE}, {_SHE}):
        yield from ar[0][1]
    for title in _TITLED.finditer(pair.en):
        if latin(title[2]) == name:
            yield from 3 * (_HE if title[1] in ("Mr", "Sir") else _SHE,)


@lru_cache(maxsize=2)
def _passages(same: Same) -> dict[str, list[int]]:
    """Return the numbers of the pairs whose English has a name, as a name or after a title."""
    found: dict[str, list[int]] = {}
    for number, pair in enumerate(same.pairs):
        titled = (latin(title[2]) for title in _TITLED.finditer(pair.en))
        for name in {*(each.latin for each in names(pair.en)), *titled}:
            found.setdefault(name, []).append(number)
    return found


@lru_cache(maxsize=2)
def _together(same: Same) -> frozenset[tuple[str, str]]:
    """Return the names that stand beside one another somewhere, so that they may be one person's."""
    beside: set[tuple[str, str]] = set()
    for pair in same.pairs:
        for one, other in pairwise(names(pair.en)):
            if len(pair.en[one.span.end : other.span.start].split()) <= 1:
                beside |= {(one.latin, other.latin), (other.latin, one.latin)}
    return frozenset(beside)


def renamed(pair: Pair, same: Same) -> tuple[Span, Span] | None:
    """Return a name of the document in the Arabic and another in the English that stand for one another."""
    known, found = ledger(same), names(pair.en)
    strange = [name for name in found if not name.common and _is_strange(name.latin, pair, known)]
    if not strange or _turned_round(pair):
        return None
    sited = [term.span for term in (*places(pair.en, "en"), *places(pair.ar, "ar"))]
    for name, word in product(strange, arabic_words(pair.ar)):
        entries = known.spellings(word.plain)
        if not entries or any(_is_one(entry.latin, name.latin, same) for entry in entries):
            continue
        if any(
            span.start <= name.span.start < span.end or span.start <= word.start < span.end for span in sited
        ):
            continue
        near = abs(word.start / len(pair.ar) - name.span.start / len(pair.en)) <= _NEAR
        near = near or _are_speakers(pair, word, name)
        if near and not any(nearness(word.folded, each.latin) <= SAME for each in found):
            return word.span, name.span
    return None


def _are_speakers(pair: Pair, word: Token, name: Name) -> bool:
    """Say whether both names stand by the only verb of saying of their text, whatever it stands before or after."""
    ar, en = saying(pair)
    if len(ar) != 1 or len(en) != 1 or en[0][1] is None or name.latin not in en[0][1].names:
        return False
    return any(each.start == word.start for each in ar[0][0].words[ar[0][0].at + 1 : ar[0][0].at + 4])


def _is_one(one: str, other: str, same: Same) -> bool:
    """Say whether two names may be one, or one person's: Africa and African, a first name and a surname."""
    return one[:4] == other[:4] or (one, other) in _together(same)


def _turned_round(pair: Pair) -> bool:
    """Say whether one side buys where the other sells, so that their subjects are two people."""
    here = {
        (verb.group, verb.converse)
        for act in arabic_acts(pair.ar)
        for form in act.forms
        for verb in form.verbs
    }
    there = {
        (verb.group, verb.converse)
        for word in tokens(pair.en)
        for form in english_forms().get(word.text.lower(), ())
        for verb in form.verbs
    }
    return any(
        (group, True) in there and (group, True) not in here for group, converse in here if not converse
    )


def respoken(pair: Pair) -> tuple[Span, Span] | None:
    """Return the one speaker of each text where both are said by a noun, and neither noun is on the other side."""
    ar, every = saying(pair)
    en = [each for each in every if not quoted(pair.en, each[0])]
    if len(ar) != 1 or len(en) != 1 or en[0][1] is None or not en[0][1].keys or en[0][1].names:
        return None
    act, party = ar[0][0], en[0][1]
    heard = [english_keys(word.text.lower()) for word in tokens(pair.en)]
    here = frozenset[str]().union(*(arabic_keys(word.folded) for word in tokens(pair.ar)))
    for at in range(act.at + 1, min(act.at + 2, act.last)):
        keys = arabic_keys(act.words[at].folded)
        if (keys | party.keys) & ANYONE or (keys & RULERS and party.keys & RULERS):
            return None
        if act.bare(at) and keys and not keys & frozenset[str]().union(*heard) and not party.keys & here:
            return Span(act.span.start, act.words[at].end), en[0][0]
    return None


def _is_strange(name: str, pair: Pair, known: Ledger) -> bool:
    """Say whether a document knows a name, and this Arabic lacks it."""
    entries = known.english.get(name, ())
    return bool(entries) and not any(
        nearness(word.folded, name) <= SAME
        or any(entry.latin == name for entry in known.spellings(word.plain))
        for word in arabic_words(pair.ar)
    )
