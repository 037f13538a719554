"""Arabic turns of phrase that mean something other than their words, and how a translation may go wrong on them.

A row of `expressions/idioms.txt` holds the Arabic words in order (`,` between those of which any will do, verbs as
past/present, `*` for up to three words in between and `?` for up to one that is no preposition), then beginnings of
English words by which a right rendering is known, then those by which a literal or a reversed one is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from align.model import Span
from align.text.fields_forms import analyses, inflected
from align.text.terms_forms import entries_ar
from align.text.words import Token, folded, tokens

GAPS = {"*": 3, "?": 1}
"""Words that may stand where a row has one of these signs."""
_SMALL = frozenset(
    ("=", word) for word in ("في", "الي", "من", "عن", "علي", "ان", "لا", "ما", "له", "به", "عليه")
)
_MANY = 5
"""Right renderings of a row that lists about all there are."""
_SHORT = 2
_PREFIX = 4
"""Letters from which an English entry is the beginning of words."""


@dataclass(frozen=True, slots=True)
class Idiom:
    """One row."""

    words: tuple[frozenset[tuple[str, str]] | int, ...]
    """The forms of each Arabic word; a number for a gap of so many words."""
    right: tuple[str, ...]
    wrong: tuple[str, ...]
    fillers: frozenset[int] = frozenset()
    """Which of its words, gaps not counted, may be any of many: they keep their own sense."""

    @property
    def is_telling(self) -> bool:
        """Say whether an English text without any right rendering is likely to be wrong, whatever it says instead."""
        words = [word for word in self.words if not isinstance(word, int)]
        own = [word for k, word in enumerate(words) if k not in self.fillers and not word & _SMALL]
        return len(own) > 1 and len(self.right) >= _MANY


_FILLERS = 3
"""Alternatives beside the first from which a word of an idiom is one of many."""


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
    words = [token for token in tokens(text) if token.text[0].isalpha()]
    forms = [_forms(token.folded, token.plain.endswith("ة")) for token in words]
    return tuple(_found(words, forms))


def _found(words: Sequence[Token], forms: Sequence[frozenset[tuple[str, str]]]) -> Iterator[Use]:
    table = idioms()
    for at, mine in enumerate(forms):
        seen: set[int] = set()
        for form in mine & table.keys():
            for idiom in table[form]:
                own = [] if id(idiom) in seen else _own(idiom.words, forms, at)
                if own:
                    seen.add(id(idiom))
                    spans = [Span(words[each].start, words[each].end) for each in own]
                    parts = tuple(span for k, span in enumerate(spans) if k not in idiom.fillers)
                    yield Use(Span(spans[0].start, spans[-1].end), idiom, parts)


def _own(
    wanted: Sequence[frozenset[tuple[str, str]] | int], forms: Sequence[frozenset[tuple[str, str]]], at: int
) -> list[int]:
    """Return where the words of an idiom that begins at a word stand; none where it does not stand."""
    gap, last = 0, at - 1
    own: list[int] = []
    for word in wanted:
        if isinstance(word, int):
            gap = word
            continue
        found = next((k for k in range(last + 1, min(last + 2 + gap, len(forms))) if forms[k] & word), None)
        if found is None or (gap == 1 and found > last + 1 and forms[last + 1] & _SMALL):
            return []
        gap, last = 0, found
        own.append(found)
    return own


@lru_cache(maxsize=65536)
def _forms(word: str, marbuta: bool) -> frozenset[tuple[str, str]]:
    """Return what a word may be; a stem of two letters only where the word says so plainly."""
    return frozenset(
        each.form for each in analyses(word, marbuta) if each.sure or len(each.form[1].lstrip("-")) > _SHORT
    )


@cache
def idioms() -> Mapping[tuple[str, str], tuple[Idiom, ...]]:
    """Return every idiom by the forms of its first word."""
    found: dict[tuple[str, str], list[Idiom]] = defaultdict(list)
    text = folded(files("align.text").joinpath("expressions", "idioms.txt").read_text("utf-8"))
    for line in text.splitlines():
        arabic, right, wrong = (part.split() for part in line.split("|"))
        own = [part for part in arabic if part not in GAPS]
        fillers = frozenset(k for k, part in enumerate(own) if part.count(",") >= _FILLERS)
        idiom = Idiom(tuple(_alternatives(part) for part in arabic), tuple(right), tuple(wrong), fillers)
        first = idiom.words[0]
        for form in first if isinstance(first, frozenset) else ():
            found[form].append(idiom)
    return {form: tuple(each) for form, each in found.items()}


def _alternatives(part: str) -> frozenset[tuple[str, str]] | int:
    if part in GAPS:
        return GAPS[part]
    return frozenset[tuple[str, str]]().union(*(_entry(each) for each in part.split(",")))


def _entry(word: str) -> frozenset[tuple[str, str]]:
    return entries_ar(word) | {("=", word)} | ({("v", word)} if "/" not in word else set())


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
    return (
        word.startswith(cue)
        if len(cue) >= _PREFIX
        else word in inflected(cue) or word.removesuffix("'s") == cue
    )
