"""A speaker with a name put for one without: "said the driver" for قالت رقية, and the other way round."""

from __future__ import annotations

from align.checks._ledger import Same, ledger
from align.checks._speech import ANYONE, quoted, saying
from align.model import Pair, Span
from align.text.acts_ar import ArabicAct
from align.text.acts_phrases import Party
from align.text.given import given_names
from align.text.names import SAME, arabic, bases, nearness
from align.text.names_find import names
from align.text.parties import arabic_keys, english_keys, keys_at
from align.text.words import Token, lexicon, tokens

_TITLES = lexicon(
    "الاستاذ السيد السيده الشيخ الحاج الحاجه الدكتور الدكتوره المعلم المعلمه الست الخواجه الخواجا العم عمي "
    "الخاله الاب الاخ الاخت"
    " القاضي الامير الاميره الوزير القبطان الريس النقيب العقيد اللواء الضابط المهندس المحامي الآنسه الانسه لي "
    "له لها لهم لنا لك"
)
"""What may stand between a verb of saying and the name of who says it."""
_AHEAD = 3
_PREFIXES = ("ب", "ل", "ك")


def unnamed(pair: Pair, same: Same) -> tuple[Span, Span] | None:
    """Return the only speaker of each text, named in one, told by a noun in the other that is someone else.

    Example:
        قالت رقيّة: «أبي يخاف.» and "My father is afraid," said the driver: no driver is in the Arabic, no Ruqayya in
        the English.
    """
    ar, every = saying(pair)
    en = [each for each in every if not quoted(pair.en, each[0])]
    if len(ar) != 1 or len(en) != 1 or en[0][1] is None or en[0][1].pronoun:
        return None
    act, party = ar[0][0], en[0][1]
    if party.keys and not party.names:
        word = _named(act, same)
        return (Span(act.span.start, word.end), en[0][0]) if word and _are_two(pair, word, party) else None
    return None


def _named(act: ArabicAct, same: Same) -> Token | None:
    """Return the name of who speaks, after the verb and at most a title and a pronoun."""
    known = ledger(same)
    for at in range(act.at + 1, min(act.at + 1 + _AHEAD, len(act.words))):
        word = act.words[at]
        if word.folded in _TITLES:
            continue
        listed = any(base in given_names() for base in bases(arabic(word.plain)))
        if listed or known.spellings(word.plain):
            return None if word.folded.startswith(_PREFIXES) and not listed else word
        if at > act.at + 1 and _is_title(act.words[at - 1]) and act.bare(at):
            return word  # whatever follows a title
        return None
    return None


def _is_title(word: Token) -> bool:
    return word.folded in _TITLES and word.folded.startswith("ال")


def _are_two(pair: Pair, word: Token, party: Party) -> bool:
    """Say whether neither the name is in the English nor the noun in the Arabic."""
    if party.keys & ANYONE or any(nearness(word.folded, each.latin) <= SAME for each in names(pair.en)):
        return False
    words = tokens(pair.ar)
    here = frozenset[str]().union(*(keys_at(words, at) for at in range(len(words))))
    if party.keys & here or arabic_keys(word.folded):
        return False
    after = [each.text.lower() for each in tokens(pair.en)]
    return bool(party.keys & frozenset[str]().union(*(english_keys(each) for each in after)))
