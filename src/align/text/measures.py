"""Words of measure: how often, how many of a group, all at once or one by one, but for whom.

`measures.txt` lists them by class, in both languages: words that surely say it, and words that may.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import product

from align.model import Language, Span
from align.text.bounds import FIGURE
from align.text.words import Token, folded, tokens

_SUFFIXES = ("", "ه", "ها", "هم", "هن", "هما", "نا", "كم", "ي")
_NOUN = ("قلمًا", "قلماً", "كلّا", "كلَّا")
"""A pencil, not rarely; no indeed, not both."""
_COUNTED = re.compile(r"\s+(?:a )?" + FIGURE)
"""What "some" stands before where it is "about": some 40 miles, some two hundred men."""
_GAP, _SHORT = 4, 2
_STOP = frozenset('.!?؟؛;:،,()«»“”"')
_PREFIXES = re.compile(r"[وف]?(?:[بلك](?=\w{2}))?")
_HEAD = re.compile(r"\[(.+)\]")


@dataclass(frozen=True, slots=True)
class Measure:
    """A word or phrase that says one measure."""

    name: str
    """The class: often, most, both."""
    span: Span
    sure: bool
    """False for a word that only may say it."""


@dataclass(frozen=True, slots=True)
class _Phrase:
    words: tuple[str, ...]
    name: str
    sure: bool


@lru_cache(maxsize=4096)
def measures(text: str, language: Language) -> tuple[Measure, ...]:
    """Find the words of measure of a text, in order; a longer phrase hides what stands inside it.

    Example:
        >>> [each.name for each in measures("He came now and then, more often than not", "en") if each.sure]
        ['sometimes', 'usually', 'often']
        >>> [each.name for each in measures("وكثيرًا ما زار معظمهم", "ar") if each.sure]
        ['often', 'most']
    """
    words = [word for word in tokens(text) if word.text not in "-–"]
    found = [
        (places, phrase)
        for at in range(len(words))
        if not words[at].text.endswith(_NOUN)
        for phrase in _starting(words[at], language)
        if (places := _places(words, at, phrase, language))
    ]
    sets = [
        frozenset(places)
        for places, phrase in found
        if len(places) > 1 and (phrase.sure or phrase.name == "-")
    ]
    kept = [
        Measure(phrase.name, Span(words[places[0]].start, words[places[-1]].end), phrase.sure)
        for places, phrase in found
        if phrase.name != "-"
        and not any(_hides(other, places) for other in sets)
        and not is_about(text, words[places[-1]])
    ]
    return tuple(sorted(dict.fromkeys(kept), key=lambda each: (each.span.start, each.span.end)))


def is_about(text: str, word: Token | Span) -> bool:
    """Say whether "some" stands before a figure or a number in words, so that it is no measure.

    Example:
        >>> text = "some 40 of some of the men"
        >>> [is_about(text, Span(0, 4)), is_about(text, Span(11, 15))]
        [True, False]
    """
    return text[word.start : word.end].lower() == "some" and bool(_COUNTED.match(folded(text[word.end :])))


def _hides(other: frozenset[int], places: tuple[int, ...]) -> bool:
    """Say whether a phrase holds another, or begins before one no longer that it runs into: quite a few, a few of."""
    runs_in = min(other) < places[0] <= max(other) and 1 < len(places) <= len(other) and len(other) > _SHORT
    return frozenset(places) < other or runs_in


def _starting(word: Token, language: Language) -> Iterator[_Phrase]:
    """Yield the phrases whose first word a word may be."""
    exact, begun = _table()[language]
    spellings = {word.folded}
    if language == "ar":
        bare = word.folded[1:] if word.folded[:1] in ("و", "ف") and len(word.folded) > _SHORT else word.folded
        spellings.add(bare)
        if len(bare) > _SHORT + 1 and bare[0] in "بلك":
            spellings.add("ا" + bare[1:] if bare.startswith("لل") else bare[1:])
    elif word.plain.endswith("n't"):
        spellings.add("n't")
    for spelling in sorted(spellings):
        yield from exact.get(spelling, ())
        for size in range(1, len(spelling) + 1):
            yield from begun.get(spelling[:size], ())


def _places(words: list[Token], at: int, phrase: _Phrase, language: Language) -> tuple[int, ...]:
    """Return where the words of a phrase stand that begins at a word; nothing where they do not follow."""
    places = [at]
    apart = False
    for part in phrase.words[1:]:
        if part == "":
            apart = True
            continue
        reach = range(places[-1] + 1, min(len(words), places[-1] + 2 + apart * _GAP))
        hit = next((k for k in reach if _is(words[k], part, language)), None)
        if hit is None or any(word.text in _STOP for word in words[places[-1] + 1 : hit]):
            return ()
        places.append(hit)
        apart = False
    return tuple(places)


def _is(word: Token, part: str, language: Language) -> bool:
    if part.endswith("*"):
        return word.folded.startswith(part[:-1])
    return word.folded == part or (language == "ar" and word.folded[:1] == "و" and word.folded[1:] == part)


_Index = Mapping[str, tuple[_Phrase, ...]]


@cache
def _table() -> Mapping[str, tuple[_Index, _Index]]:
    """Return, for each language, the phrases by their first word, and by what their first word begins with."""
    exact: dict[str, dict[str, list[_Phrase]]] = {"ar": {}, "en": {}}
    begun: dict[str, dict[str, list[_Phrase]]] = {"ar": {}, "en": {}}
    for name, kind, entry in _entries():
        for words in _spelt(entry):
            phrase = _Phrase(words, name, not kind.endswith("~"))
            table, first = (begun, words[0][:-1]) if words[0].endswith("*") else (exact, words[0])
            table[kind[:2]].setdefault(first, []).append(phrase)
    return {
        language: (
            {first: tuple(each) for first, each in exact[language].items()},
            {first: tuple(each) for first, each in begun[language].items()},
        )
        for language in ("ar", "en")
    }


def _entries() -> Iterator[tuple[str, str, str]]:
    """Yield (class, language and sureness, phrase) for each entry of the table."""
    name = kind = ""
    for line in files("align.text").joinpath("measures.txt").read_text("utf-8").splitlines():
        if head := _HEAD.fullmatch(line):
            name = head[1]
        elif line and not line.startswith("#"):
            first, *rest = line.split()
            if not line.startswith(" "):
                kind, first = first, ""
            for entry in (first, *rest):
                if entry:
                    yield name, kind, entry


def _spelt(entry: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of each spelling of an entry; an empty word is a gap."""
    parts = folded(entry).replace("..", "__").split("_")
    options = [
        [
            word + suffix
            for option in part.split("/")
            for word in (option.removesuffix("@"),)
            for suffix in (_SUFFIXES if option.endswith("@") else ("",))
        ]
        for part in parts
    ]
    for words in product(*options):
        if words[-1]:
            yield words
