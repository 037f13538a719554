"""Two things set in an order: what comes before what, what replaces what, what is more than what, what lies over what.

A turn is a word or phrase that orders, with one argument at the word itself, of which the bounds are known, and the
other somewhere before it, or after where the turn opens its sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from align.model import Language
from align.text.orders_words import AR, EN, Row
from align.text.words import lexicon

_NEAR, _WIDE, _LEAD = 3, 5, 3
"""Words of meaning in the argument at the word, and in the other; words without meaning before the first."""
_WITHIN = lexicon("the a an his her its their my our your this that these those some of")
"""Words that do not end a run of words of meaning."""
_NEVER = lexicon("اذا لو حين عندما لما حيث الذي التي الذين كما if when where which who that and while as")
"""Words that open a clause of their own, which is no argument."""
_TURNABLE = re.compile(
    r"بعد|قبل|عقب|اثر|بدل|عوض|من|not|before|after|prior|ahead|in the|instead|rather|following|from|once|having"
)
"""Turns that may open their sentence, with the other argument after the near one."""
_ENDS = ".!?؟؛;:"
_VERB = re.compile(r"[وف]?[يت](?!\w?ه$)\w{2,}$")
_MARKS = re.compile(r"[.,!?؟،؛;:…—–)»\"”]")


class Word(Protocol):
    """A word of a text, as `match.words` cuts it."""

    @property
    def text(self) -> str:
        """As it stands."""

    @property
    def core(self) -> str:
        """Folded, without marks."""

    @property
    def content(self) -> bool:
        """Whether it carries meaning."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn that orders two things; words are told by their places in the text."""

    kinds: tuple[str, ...]
    role: int
    """The place of the near argument, 0 or 1; the other has the other one."""
    near: tuple[int, ...]
    other: tuple[int, ...]
    at: range
    """The turn itself."""
    how: str
    """The quality that a comparison measures by; empty for others."""


@lru_cache(maxsize=1024)
def turns(words: tuple[Word, ...], language: Language) -> tuple[Turn, ...]:
    """Find the turns of a text, in order of the table.

    Args:
        words: The words of one text.
        language: Theirs.
    """
    joined, starts = _joined(words)
    found = []
    for row, pattern in _patterns()[language == "en"]:
        for match in pattern.finditer(joined):
            first, last = (bisect_right(starts, match.start()) - 1, bisect_right(starts, match.end() - 1))
            turn = _turn(words, row, range(first, last), match, starts, language)
            if turn is not None:
                found.append(turn)
    return tuple(found)


def _turn(
    words: Sequence[Word],
    row: Row,
    at: range,
    match: re.Match[str],
    starts: Sequence[int],
    language: Language,
) -> Turn | None:
    kinds, role, side, _ = row
    groups = match.groupdict()
    near = _near(words, at.stop, 1) if side == ">" else _near(words, at.start - 1, -1)
    if groups.get("other"):
        first, last = (
            bisect_right(starts, match.start("other")) - 1,
            bisect_right(starts, match.end("other") - 1),
        )
        other = tuple(each for each in range(first, last) if words[each].content)
    else:
        other = _other(words, at, near, _TURNABLE.match(match[0]) is not None, language)
    if side == ">" and language == "ar" and near and min(other, default=0) > min(near):
        whole, near = near, _noun(words, near)
        other = tuple(sorted({*other, *whole} - {*near}))
    if not near or not other:
        return None
    return Turn(kinds, role, near, other, at, groups.get("how") or groups.get("what") or "")


def _near(words: Sequence[Word], at: int, step: int) -> tuple[int, ...]:
    """Return the run of words of meaning that begins at a place, marks not crossed."""
    found: list[int] = []
    skipped = 0
    while 0 <= at < len(words) and len(found) < _NEAR:
        if step < 0 and _MARKS.search(words[at].text) and (found or not words[at].core):
            break
        if words[at].content:
            found.append(at)
        elif found and words[at].core not in _WITHIN:
            break
        elif not found:
            skipped += 1
            if skipped > _LEAD or words[at].core in _NEVER:
                break
        if step > 0 and _MARKS.search(words[at].text):
            break
        at += step
    return tuple(sorted(found))


def _noun(words: Sequence[Word], near: tuple[int, ...]) -> tuple[int, ...]:
    """Return an argument that opens its sentence without the verb that may follow it: بعد الحصاد يأتي …."""
    verb = next((at for at in near[1:] if _VERB.match(words[at].core)), None)
    return tuple(at for at in near if verb is None or at < verb)[:2]


def _other(
    words: Sequence[Word], at: range, near: tuple[int, ...], turnable: bool, language: Language
) -> tuple[int, ...]:
    """Return the words of meaning before a turn in its sentence; those after the near argument where it opens one."""
    found: list[int] = []
    place = at.start - 1
    while place >= 0 and len(found) < _WIDE and words[place].text[-1] not in _ENDS:
        if words[place].content and place not in near:
            found.append(place)
        place -= 1
    if len(found) > 1 or not turnable or not near:
        return tuple(sorted(found))
    place = max(near) + 1
    if words[place - 1].text[-1] in _ENDS:
        return ()
    comma = next((at for at in range(place, len(words)) if _MARKS.search(words[at - 1].text)), None)
    if language == "en" and comma is not None and comma < len(words):
        place = comma
    while place < len(words) and len(found) < _WIDE:
        if words[place].content:
            found.append(place)
        if words[place].text[-1] in _ENDS:
            break
        place += 1
    return tuple(sorted(found))


def _joined(words: Sequence[Word]) -> tuple[str, list[int]]:
    """Return the words of a text in one line, a bar after each that a mark follows, and where each begins."""
    parts, starts, at = [], [], 0
    for word in words:
        part = word.core + (" |" if _MARKS.search(word.text) else "")
        starts.append(at)
        parts.append(part)
        at += len(part) + 1
    return " ".join(parts), starts


@lru_cache(maxsize=1)
def _patterns() -> tuple[list[tuple[Row, re.Pattern[str]]], list[tuple[Row, re.Pattern[str]]]]:
    ar = [(row, re.compile(rf"(?<!\w)[وف]?(?:{row[3]})(?!\w)")) for row in AR]
    return ar, [(row, re.compile(rf"(?<![\w'-])(?:{row[3]})(?![\w'-])")) for row in EN]
