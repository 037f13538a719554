"""English verbs whose time is marked by their auxiliaries, or by their form."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from align.model import Span
from align.text import tenses_words as en
from align.text.tenses import Time, Timed
from align.text.words import Token, folded, is_manner, tokens


@dataclass(frozen=True, slots=True)
class _Piece:
    low: str
    start: int
    end: int


def _pieces(text: str) -> tuple[_Piece, ...]:
    """Cut an English text into small words, clitics off: she'll is she and 'll; marks are kept as words."""
    found: list[_Piece] = []
    for token in tokens(text):
        low = token.text.lower().replace("’", "'")
        head, mark, tail = low.partition("'")
        if mark and tail in ("ll", "d", "ve", "s", "re", "m"):
            cut = token.start + len(head)
            found += [_Piece(head, token.start, cut), _Piece("'" + tail, cut, token.end)]
        else:
            found.append(_Piece(low, token.start, token.end))
    return tuple(found)


@lru_cache(maxsize=4096)
def english_times(text: str) -> tuple[Timed, ...]:
    """Return the verbs of an English text whose time is marked, in order.

    Example:
        >>> [(each.verb.text, each.time.value) for each in english_times("He was about to sell it, but he'll keep it")]
        [('sell', 'about to be done then'), ('keep', 'still to come')]
    """
    words = _pieces(text)
    found, at = [], 0
    while at < len(words):
        read = _group(text, words, at)
        if read is not None:
            found.append(read[0])
            at = read[1]
        else:
            at += 1
    return tuple(found)


def _group(text: str, words: tuple[_Piece, ...], at: int) -> tuple[Timed, int] | None:
    """Return the verb that begins at a place, and the place after it."""
    low = words[at].low
    if (
        low not in en.AUXILIARIES
        and low not in ("'ll", "'d", "'ve", "'re", "'m", "used")
        and not _is_short_be(words, at)
    ):
        return _bare(text, words, at)
    chain, head = _chain(words, at)
    if head is None:
        return None
    time = _time(chain, words[head].low)
    if time is None:
        return None
    token = _token(text, words[head])
    return Timed(Span(words[at].start, words[head].end), token, time), head + 1


def _is_short_be(words: tuple[_Piece, ...], at: int) -> bool:
    return words[at].low == "'s" and at > 0 and words[at - 1].low in en.PRONOUNS


def _chain(words: tuple[_Piece, ...], at: int) -> tuple[list[str], int | None]:
    """Return auxiliaries from a place on, what is to come among them, and the place of their verb."""
    chain: list[str] = []
    here = at
    while here < len(words) and here - at < 9:
        low = words[here].low
        after = words[here + 1].low if here + 1 < len(words) else ""
        be = bool(chain) and chain[-1] in en.IS | en.WAS | en.BEEN | {"'re", "'m", "'s"}
        if low in en.AUXILIARIES or low in ("'ll", "'d", "'ve", "'re", "'m", "'s"):
            chain.append(low)
        elif low == "used" and after == "to" and not be:
            chain.append("used")
            here += 1
        elif be and low in ("going", "about", "due", "set") and after == "to":
            chain.append("near")
            here += 1
        elif be and low == "to":
            chain.append("due")
        elif chain and chain[-1] in ("ought", "need", "have", "has", "had") and low == "to":
            chain.append("must")
        elif low in en.BETWEEN or is_manner(low) or (here == at + 1 and low in en.PRONOUNS):
            pass
        elif low == "one" and after == "day":
            here += 1
        else:
            return chain, here if low[0].isalpha() else None
        here += 1
    return chain, None


def _time(chain: list[str], head: str) -> Time | None:
    """Return the time that auxiliaries give to a verb."""
    has = frozenset(chain)
    done = is_participle(head)
    short = "'d" in has and not done
    told = next((time for words, time in _MODES if has & words), None)
    if told is Time.NEAR and has & (en.WAS | en.HAD):
        return Time.NEARLY
    return Time.MEANT if short and told is not Time.FUTURE else told or _aspect(has, head, done=done)


_MODES = (
    (en.WILL | {"'ll"}, Time.FUTURE), (en.WOULD, Time.MEANT), (en.MODAL | {"must"}, Time.MODAL),
    (frozenset(("used",)), Time.HABIT), (frozenset(("due",)), Time.DUE), (frozenset(("near",)), Time.NEAR),
    (en.DID, Time.DONE), (en.DOES, Time.STATE),
)  # fmt: skip
"""Auxiliaries → the time of a verb, whatever its form; the first that is there counts."""


def _aspect(has: frozenset[str], head: str, *, done: bool) -> Time | None:
    """Return the time of a verb after forms of to have and to be."""
    going, been = head.endswith("ing"), bool(has & en.BEEN)
    if has & (en.HAD | {"'d"}):
        return Time.THEN if going else Time.BEFORE if done or been else None
    if has & (en.HAS | {"'ve"}):
        return Time.NOW if going else Time.SINCE if done or been else None
    was = bool(has & en.WAS)
    if going:
        return Time.THEN if was else Time.NOW
    if was:
        return Time.DONE if done else Time.WAS
    return Time.STATE if has - en.BEEN else None


def is_participle(word: str) -> bool:
    """Say whether a word has the form of a past participle."""
    return word in en.PARTICIPLES or (word.endswith("ed") and word not in en.NO_PAST and len(word) > 3)


def _bare(text: str, words: tuple[_Piece, ...], at: int) -> tuple[Timed, int] | None:
    """Return a verb that is in the past by its form alone."""
    low = words[at].low
    before = words[at - 1].low if at else ""
    back = at - 1
    while back > 0 and (is_manner(words[back].low) or words[back].low in en.BETWEEN):
        back -= 1
    lead = words[back].low if back >= 0 else ""
    if low in en.BECAME_AFTER:
        free = lead not in en.NO_SUBJECT and (low in en.BECAME or lead in en.SUBJECTS)
        sure = low not in en.PARTICIPLES or lead in en.SUBJECTS
    elif low.endswith("ed") and is_participle(low):
        free = lead not in en.NO_SUBJECT and before not in en.NO_SUBJECT
        sure = lead in en.SUBJECTS
    else:
        return None
    if not free:
        return None
    return Timed(Span(words[at].start, words[at].end), _token(text, words[at]), Time.DONE, sure), at + 1


def _token(text: str, piece: _Piece) -> Token:
    word = text[piece.start : piece.end]
    return Token(word, word.lower(), folded(word), piece.start, piece.end)
