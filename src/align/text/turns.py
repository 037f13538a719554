"""Turns of phrase whose sense is lost in translation: what the Arabic says, English that says it, and the contrary.

A row names one construction (ما زال, لا يخلو من, لم … حتى). Where the Arabic has it and the English has words of the
contrary and none of its sense, it was turned round; where no English word can carry its sense, it was lost.
Rows are found by their first words, so that a text is not searched for every row.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from align.model import Span
from align.text.words import flat, folded, tokens

_NEARBY, _FAR = 0.35, 80
"""How far off an answer may stand: this share of the text, or so many characters."""
_BEFORE = 60
"""Characters before a construction that may change its meaning."""
_JOINED = re.compile(r"(?:ه|ها|هم|هما|هن|ني|نا|ك|كم)$")
_WILL = re.compile(r"س[يتن]\w{2}")
_ROOT = re.compile("[وف][\u064b-\u0650\u0652]*\\w[\u064b-\u0650\u0652]*\u0651")
"""A first letter before a doubled one belongs to its word: ولّى, not wa-."""
_MARK = re.compile(r"[,.;:!?—()\"]|\b(?:if|unless|although|though|because|when|while|since|lest|until)\b")
"""What ends a clause of English."""
_SET_ASIDE = re.compile(r"\b(?:rather than|instead of|far from|short of) (?:to )?$")
"""What denies the very next word."""
_DENIES = re.compile(
    r"(?:\w+n't|\b(?:not|no|no one|never|none|nothing|nobody|neither|nor|cannot|without|hardly|scarcely|barely"
    r"|rarely"
    r"|seldom|few|little|less|far from|anything but|rather than|instead of|refus\w+|fail\w*|lack\w*|unable"
    r"|impossib\w+"
    r"|den(?:y|ied|ies)|cease\w*|stopp?\w*|avoid\w*|prevent\w*|than|too|if|whether|lest|before|until|till"
    r"|un\w{4,}|short of"
    r"|no longer|exempt\w*|loath|reluct\w*|doubt\w*|ought|should|ruled out|forb\w+))(?: [\w'-]+){0,5} $"
)
"""What may deny the words after it, or say them of no fact."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One construction and what may become of it."""

    name: str
    """Says what the Arabic means: "still", "not free of"."""
    starts: str
    """Folded words one of which the Arabic must have, without و and ف."""
    ar: str
    """Pattern over the folded Arabic; ~ stands for a word border with و or ف before."""
    right: str
    """Pattern over English in lower case: whatever may say it."""
    wrong: str = ""
    """Pattern: what says the contrary."""
    sure: str = ""
    """Pattern: what says it beyond doubt, and so answers from however far."""
    before: str = ""
    """Pattern over the Arabic of the same sentence before it, with which it means something else."""
    must: bool = False
    """True where an English without any word of `right` has lost it."""
    free: bool = False
    """True where a good English often has no denial, though the Arabic has one."""
    mode: bool = False
    """True for a row of modality, false for one of denial."""
    amount: bool = False
    """True for a row of amounts."""
    against: str = ""
    """Pattern: what says the contrary whatever stands beside it, if nothing denies it and `sure` says nothing."""
    denied: bool = False
    """True where `against` says the contrary though a denial stands before it: will not go, if he comes."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A construction of the Arabic and what the English has for it."""

    turn: Turn
    ar: Span
    wrong: Span | None
    """The English of the contrary, if there is any."""
    answered: bool
    """Whether the English has a word of its sense."""

    @property
    def amiss(self) -> bool:
        """Whether it was turned round or lost."""
        return not self.answered and (self.turn.must or self.wrong is not None)


@dataclass(frozen=True, slots=True)
class _Row:
    turn: Turn
    ar: re.Pattern[str]
    right: re.Pattern[str]
    wrong: re.Pattern[str] | None
    sure: re.Pattern[str] | None
    before: re.Pattern[str] | None
    against: re.Pattern[str] | None


@lru_cache(maxsize=4096)
def turns_of(ar: str, en: str) -> tuple[Seen, ...]:
    """Return the constructions of an Arabic text, and what its English makes of each.

    Example:
        >>> [(seen.turn.name, seen.amiss) for seen in turns_of("ما زال يكتب", "He gave up writing")]
        [('still', True)]
        >>> [(seen.turn.name, seen.amiss) for seen in turns_of("ما زال يكتب", "He never stopped writing")]
        [('still', False)]
    """
    index, found = _index(), list[Seen]()
    rows = {id(row): row for key in _keys(ar) for row in index.get(key, ())}
    if not rows:
        return ()
    places, plain = flat(ar)
    there, their = flat(en)
    their = their.replace("’", "'")
    for row in rows.values():
        match = row.ar.search(plain)
        if match is None or (
            row.before and row.before.search(plain[max(0, match.start() - _BEFORE) : match.start()])
        ):
            continue
        middle = match.start() / max(1, len(plain))
        reach = max(_NEARBY, _FAR / max(1, min(len(plain), len(their))))
        sure = bool(row.sure and row.sure.search(their))
        against = None if sure or not row.against else _contrary(row, their, middle, reach)
        wrong = against or (_nearest(row.wrong, their, middle, reach) if row.wrong else None)
        answered = against is None and (sure or _answered(row.right, their, middle, wrong, reach))
        found.append(Seen(row.turn, _span(places, match), _span(there, wrong) if wrong else None, answered))
    return tuple(found)


def _contrary(row: _Row, text: str, place: float, reach: float) -> re.Match[str] | None:
    """Return the first match of `against` within reach that nothing before it denies or makes a question of."""
    return next(
        (
            match
            for match in (row.against.finditer(text) if row.against else ())
            if abs(match.start() / len(text) - place) <= reach
            and (row.turn.denied or not _DENIES.search(text[max(0, match.start() - _BEFORE) : match.start()]))
        ),
        None,
    )


def _nearest(pattern: re.Pattern[str], text: str, place: float, reach: float) -> re.Match[str] | None:
    """Return the match of a pattern that stands nearest to a share of a text, if it is within reach."""
    off = [
        (abs(match.start() / len(text) - place), match.start(), match)
        for match in pattern.finditer(text)
        if not _SET_ASIDE.search(text[max(0, match.start() - _BEFORE) : match.start()])
    ]
    nearest = min(off, key=lambda each: each[:2], default=None)
    return nearest[2] if nearest and nearest[0] <= reach else None


def _answered(
    right: re.Pattern[str], text: str, place: float, wrong: re.Match[str] | None, reach: float
) -> bool:
    """Say whether words of the sense stand about where they should; beside a contrary, in its clause or nearer."""
    for match in right.finditer(text):
        off = abs(match.start() / len(text) - place)
        if wrong is None:
            if off <= reach:
                return True
        elif off <= abs(wrong.start() / len(text) - place) or not _MARK.search(
            text[min(match.end(), wrong.end()) : max(match.start(), wrong.start())]
        ):
            return True
    return False


def _keys(text: str) -> Iterator[str]:
    """Yield the words of a text, also without و and ف and without a joined pronoun."""
    for word in tokens(text):
        joined = word.folded[:1] in ("و", "ف") and not _ROOT.match(word.text)
        bare = word.folded[1:] if joined else word.folded
        yield from (word.folded, bare, _JOINED.sub("", bare))
        if _WILL.match(bare):
            yield bare[1:]


def _span(places: tuple[int, ...], match: re.Match[str]) -> Span:
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    return Span(places[start], places[max(start, match.end() - 1)] + 1)


@cache
def _index() -> Mapping[str, tuple[_Row, ...]]:
    from align.text.turns_affirmed_words import AFFIRMED
    from align.text.turns_amounts_words import AMOUNTS
    from align.text.turns_bearing_words import BEARING
    from align.text.turns_binding_words import BINDING
    from align.text.turns_claims_words import CLAIMS
    from align.text.turns_contrary_modes import CONTRARY_MODES
    from align.text.turns_contrary_words import CONTRARY
    from align.text.turns_degrees_words import DEGREES
    from align.text.turns_denied_words import DENIED
    from align.text.turns_last_words import LAST
    from align.text.turns_measure_words import MEASURE
    from align.text.turns_modes_words import MODES
    from align.text.turns_more_words import MORE
    from align.text.turns_qualities_words import qualities
    from align.text.turns_scope_words import SCOPE
    from align.text.turns_verbs_words import verbs

    index = defaultdict[str, list[_Row]](list)
    for turn in (
        *DENIED,
        *verbs(),
        *MODES,
        *MORE,
        *LAST,
        *CONTRARY,
        *CONTRARY_MODES,
        *BINDING,
        *qualities(),
        *AMOUNTS,
        *AFFIRMED,
        *SCOPE,
        *BEARING,
        *MEASURE,
        *CLAIMS,
        *DEGREES,
    ):
        wrong, sure = (_en(each) if each else None for each in (turn.wrong, turn.sure))
        before = _ar(rf"{turn.before}[^.؛؟!]*$") if turn.before else None
        against = _en(turn.against) if turn.against else None
        row = _Row(turn, _ar(turn.ar), _en(turn.right), wrong, sure, before, against)
        for start in turn.starts.split():
            index[folded(start)].append(row)
    return {key: tuple(rows) for key, rows in index.items()}


def _ar(pattern: str) -> re.Pattern[str]:
    return re.compile(folded(pattern).replace("~", r"(?<!\w)[وف]?(?:س(?=[يتن]))?"))


def _en(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'-])(?:{pattern})(?!\w)")
