"""Noun phrases and pronouns of English: who is named by a run of words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from align.model import Span
from align.text.acts_english import english_forms, finite
from align.text.acts_forms import HE, ME, SHE, WE, YOU, Who
from align.text.names import is_particle, latin
from align.text.names_find import is_common
from align.text.parties import english_keys, gender
from align.text.words import Token, is_manner, lexicon

THEY = Who("3", "", "p")
IT = Who("3", "", "s")
OWNED = re.compile(r"['’]s?$")
OBJECTS = {
    "me": ME, "us": WE, "you": YOU, "him": HE, "her": SHE, "them": THEY, "it": IT, "myself": ME, "ourselves": WE,
}  # fmt: skip
PREPOSITIONS = {
    "to": "t", "from": "f", "on": "n", "upon": "n", "at": "a", "with": "w", "against": "g", "of": "v", "for": "r",
    "before": "b", "in": "in", "by": "by",
}  # fmt: skip
STOPS = lexicon(
    "to from on upon at with against for before in by into onto over under about after as than that which who whom",
    "whose and or but nor so if when while because until though although where since unless whether how why what",
    "through during without within between among across around behind beside near off out up down away back like not",
    "is are was were be been being am has have had will would can could shall should may might must do does did",
    "i we you he she they it me us him them there here then this these those yesterday today tomorrow again",
    "whenever wherever alone aloud often once too so very much well anymore forever",
    "whatever whichever whoever whom whomever",
    "south north east west outside inside later earlier last next",
)
DETERMINERS = lexicon(
    "the a an my his her its our their your this that these those one two three four some any all"
)
_WATCHED = lexicon("see saw seen watch watched hear heard notice noticed let made make")
"""Verbs after which `her` acts: saw her wipe her eyes."""
_MADE = lexicon("let lets letting made make makes making")
"""Verbs after whose object nothing but what it is made to do or be can stand: made her brother sign."""
OWNERS = {"my": ME, "our": WE, "his": HE, "her": SHE, "their": THEY}
_BODY = lexicon(
    "hand hands arm face head shoulder eyes eye forehead cheek hair back sleeve foot neck ear fingers voice"
)
_NO_NOUN = lexicon("more most less least better best worse twice alone even enough first")
_WHERE = lexicon("home abroad indoors outdoors downstairs upstairs ashore aboard ahead together instead")
_SECOND = lexicon(
    "more less enough notice warning word leave permission written formal official due ample advance fair",
    "orders credit money instructions advice time help",
)
"""What begins another phrase, with no determiner, right after someone: gave the tenant notice, lent the banks more."""
PARTS = lexicon(
    "one two three four five six seven eight nine ten some many most all both each several few none any either neither",
    "half part number group couple handful pair dozens hundreds thousands majority rest crowd band gang lot those",
)
"""Words whose `of` leads in who is meant: one of the soldiers."""
ENDS = frozenset('.!?;“”"«»')
REACH = 9


@dataclass(frozen=True, slots=True)
class Party:
    """Someone or something that acts or is acted on."""

    span: Span
    who: Who
    pronoun: bool
    keys: frozenset[str] = frozenset()
    """What its head noun says, of `align.text.parties`."""
    names: tuple[str, ...] = ()
    """Its names, as `latin` spells them."""

    @property
    def known(self) -> bool:
        """Whether anything is known of it but that it is there."""
        return self.pronoun or bool(self.keys or self.names)


def ending(words: tuple[Token, ...], low: list[str], last: int) -> Party | None:
    """Return the noun phrase that ends at a word; its head stands before any `of`."""
    first = last
    while first >= 0 and last - first < REACH and _inside(low, words, first):
        first -= 1
        if low[first + 1] in DETERMINERS and (first < 0 or low[first] != "of"):
            break
        if first < last - 1 and _acts(words, low, first + 1):
            first += 1
            break
    held = first > 0 and low[first] in PREPOSITIONS and low[first - 1] not in ENDS and low[first - 1] != ","
    return None if held else _phrase(words, low, first + 1, last + 1)


def _acts(words: tuple[Token, ...], low: list[str], at: int) -> bool:
    """Say whether a word is a verb between two names: Masoud saw Sabir hand Zulaykha a loaf."""
    after = low[at + 1] if at + 1 < len(low) else ""
    led = words[at - 1].text[0].isupper() and low[at - 1] not in DETERMINERS if at else False
    follows = after in DETERMINERS or after in OBJECTS or words[min(at + 1, len(low) - 1)].text[0].isupper()
    return low[at] in english_forms() and words[at].text[0].islower() and led and follows


def _inside(low: list[str], words: tuple[Token, ...], at: int) -> bool:
    return (low[at] not in STOPS and words[at].text[0].isalpha()) or low[at] in ("-", "’", "'")


def starting(words: tuple[Token, ...], low: list[str], first: int) -> Party | None:
    """Return the noun phrase or pronoun that begins at a word."""
    if first >= len(low):
        return None
    if low[first] in OBJECTS and not (low[first] == "her" and _noun_follows(words, low, first)):
        return Party(words[first].span, OBJECTS[low[first]], True)
    last = first
    while last < len(low) and last - first < REACH and _inside(low, words, last):
        if last > first and (
            _acts(words, low, last)
            or _is_new(low, last)
            or low[last] in _WHERE
            or low[last] in finite()
            or (low[last] in _SECOND and bool(english_keys(low[last - 1])))
            or _is_made_to(words, low, first, last)
        ):
            break
        last += 1
    whole = low[first : first + 2] in (["no", "one"], ["any", "one"], ["every", "one"])
    if whole:
        span = Span(words[first].start, words[first + 1].end)
        return Party(span, Who("3", "", "s"), False, english_keys("nobody"))
    return _owner(words, low, first, last) or _phrase(words, low, first, last)


def _owner(words: tuple[Token, ...], low: list[str], first: int, last: int) -> Party | None:
    """Return whose body it is that something is done to: held my hand."""
    who = OWNERS.get(low[first])
    if who is None or last != first + 2 or low[first + 1] not in _BODY:
        return None
    return Party(Span(words[first].start, words[first + 1].end), who, True)


def _is_made_to(words: tuple[Token, ...], low: list[str], first: int, at: int) -> bool:
    """Say whether a word is what someone is made, let or seen to do: made her brother sign, saw the thief run."""
    lead = low[first - 1] if first else ""
    named = words[at - 1].text[0].isupper() and at - 1 > first
    if lead not in _MADE | _WATCHED or not (english_keys(low[at - 1]) or named):
        return False
    if not words[at].text.islower() or english_keys(low[at]):
        return False
    return lead in _MADE or any(form.base for form in english_forms().get(low[at], ()))


def _is_new(low: list[str], at: int) -> bool:
    """Say whether a word begins another noun phrase."""
    return low[at] in DETERMINERS and low[at - 1] not in ("of", "all")


def _noun_follows(words: tuple[Token, ...], low: list[str], at: int) -> bool:
    """Say whether `her` stands before a noun it owns: her brother, but not: told her that."""
    after = low[at + 1] if at + 1 < len(low) else ""
    if (
        not after
        or not _inside(low, words, at + 1)
        or after in DETERMINERS
        or after in _NO_NOUN
        or is_manner(after)
    ):
        return False
    return not (low[at - 1] in _WATCHED and at + 2 < len(low) and low[at + 2] in DETERMINERS)


def _phrase(words: tuple[Token, ...], low: list[str], first: int, last: int) -> Party | None:
    """Return what a run of words says as one party; None for an empty one."""
    cut = next((at for at in range(first + 1, last) if low[at] == "of" and low[at - 1] not in PARTS), last)
    first = next((at + 1 for at in range(cut - 1, first, -1) if low[at] == "of"), first)
    run = [at for at in range(first, cut) if words[at].text[0].isalpha() and low[at] not in DETERMINERS]
    owners = [at for at in run if OWNED.search(low[at])]
    run = [at for at in run if not owners or at > owners[-1]]
    if not run:
        return None
    named = [at for at in run if words[at].text[0].isupper() and not is_common(low[at]) and len(low[at]) > 2]
    keys = _keys(low, run, named)
    plural = (not named and low[run[-1]].endswith("s") and not low[run[-1]].endswith("ss")) or low[
        run[-1]
    ] in (
        "men",
        "women",
        "people",
        "children",
    )
    who = Who("3", gender(keys) if keys else _gender(low, run), "p" if plural else "s")
    head = max((at for at in run if at not in named and not is_particle(low[at])), default=-1)
    names = tuple(latin(low[at]) for at in named if at > head)
    return Party(Span(words[first].start, words[last - 1].end), who, False, keys, names)


def _gender(low: list[str], run: list[int]) -> str:
    first = low[run[0]]
    return (
        "m"
        if first in ("mr", "sir", "abu")
        else "f"
        if first in ("mrs", "miss", "ms", "madam", "umm")
        else ""
    )


def _keys(low: list[str], run: list[int], named: list[int]) -> frozenset[str]:
    """Return the keys of the head noun: the last word, or two, or a title before a name."""
    common = [at for at in run if at not in named]
    if not common:
        return frozenset()
    if "fellow" in (low[at] for at in common[:-1]):
        return english_keys("friend")
    pair = " ".join(low[at] for at in common[-2:])
    before = (
        english_keys(low[common[-2]])
        if len(common) > 1 and english_keys(low[common[-1]])
        else frozenset[str]()
    )
    return english_keys(pair) or before | english_keys(low[common[-1]])
