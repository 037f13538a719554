"""Words of two languages that stand at one pole of an opposition: before and after, rise and fall, north and south."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from align.model import Language, Span
from align.text.terms_forms import VERB, entries_ar, forms_en, readings
from align.text.words import Token, folded, tokens
from align.text.words import lexicon as lexicon_of


@dataclass(frozen=True, slots=True)
class Pole:
    """A word or phrase at one pole of an opposition."""

    span: Span
    group: str
    """The opposition, such as `rise and fall`."""
    side: int
    """Which pole of the group, counted from 0."""
    sure: bool
    """False for a word that only may stand for the pole."""


_PARTICLES = lexicon_of(
    "الي اليه اليها اليهم اليهما اليهن الينا اليك اليكم علي عليه عليها عليهم عليهما علينا عليك لي له لها لهم لنا لك "
    "في فيه فيها فيهم من منه منها منهم عن عنه عنها عنهم ان انه انها انهم الا الذي التي"
)
"""What looks like a verb (إليها, that follows it) and is none."""
_Place = tuple[str, int, bool]
"""Group, side, sure."""
_Phrase = tuple[tuple[str, ...], _Place]
"""All words of a phrase, and its place."""


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """Where the words of one language stand; one lexicon is another only if it is the same object."""

    words: Mapping[object, tuple[_Place, ...]]
    """English form, or Arabic (kind, stem) → places."""
    phrases: Mapping[str, tuple[_Phrase, ...]]
    """First word → (all words, place), the longest first."""


@lru_cache(maxsize=8192)
def poles(text: str, language: Language) -> tuple[Pole, ...]:
    """Find every word of a text that stands at a pole, in order; one word may stand at poles of several groups.

    Example:
        >>> [(pole.group, pole.side) for pole in poles("a northern wind", "en")]
        [('compass', 0)]
        >>> [(pole.group, pole.side) for pole in poles("وسترتفع أسعاره", "ar") if pole.sure]
        [('rise and fall', 0)]
    """
    return tuple(found(text, _lexicons()[language == "en"], language))


def found(text: str, lexicon: Lexicon, language: Language) -> Iterator[Pole]:
    """Yield the places where words and phrases of a lexicon stand in a text; a phrase hides its own words."""
    words, spellings, nouns = _spelt(text)
    covered: dict[str, int] = {}
    for at, word in enumerate(words):
        for places, size in _at(spellings, at, lexicon, language, noun=at in nouns):
            for group, side, sure in places:
                if covered.get(group, -1) < at:
                    yield Pole(Span(word.start, words[at + size - 1].end), group, side, sure)
            if size > 1:
                covered.update((group, at + size - 1) for group, _, _ in places)


@lru_cache(maxsize=8192)
def _spelt(text: str) -> tuple[tuple[Token, ...], tuple[str, ...], frozenset[int]]:
    """Return the words of a text, their folded spellings, and which of them end like nouns."""
    words = tuple(token for token in tokens(text) if token.text != "-")
    nouns = frozenset(at for at, word in enumerate(words) if word.plain.endswith("ة"))
    return words, tuple(word.folded for word in words), nouns


def _at(
    spellings: tuple[str, ...], at: int, lexicon: Lexicon, language: Language, *, noun: bool
) -> Iterator[tuple[tuple[_Place, ...], int]]:
    """Yield (places, number of words) of the phrases and then of the word that begin here; none in ة is a verb."""
    first = spellings[at]
    taken = set()
    for phrase, place in _phrases(lexicon, first, language):
        if place[0] not in taken and spellings[at + 1 : at + len(phrase)] == phrase[1:]:
            taken.add(place[0])
            yield (place,), len(phrase)
    places = lexicon.words.get(first, ()) if language == "en" else _places(lexicon, first, noun)
    if places:
        yield tuple(place for place in places if place[0] not in taken), 1


def _phrases(lexicon: Lexicon, first: str, language: Language) -> Sequence[_Phrase]:
    """Return the phrases that a word may begin, an Arabic one with or without و or ف."""
    found = lexicon.phrases.get(first, ())
    if language == "en" or first[:1] not in ("و", "ف"):
        return found
    bare = lexicon.phrases.get(first[1:], ())
    return (*bare, *found) if first[1:] < first else (*found, *bare)


@lru_cache(maxsize=65536)
def _places(lexicon: Lexicon, word: str, noun: bool) -> tuple[_Place, ...]:
    """Return the places of an Arabic word in any of its readings."""
    forms = lexicon.words
    deed = not noun and word.removeprefix("و") not in _PARTICLES
    return _surest(
        place for reading in readings(word) if deed or reading[0] != VERB for place in forms.get(reading, ())
    )


def _surest(places: Iterable[_Place]) -> tuple[_Place, ...]:
    """Leave out what is listed as unsure and as sure for one pole."""
    listed = set(places)
    return tuple(sorted(each for each in listed if each[2] or (*each[:2], True) not in listed))


@cache
def _lexicons() -> tuple[Lexicon, Lexicon]:
    from align.text.antonyms_acts import ACTS
    from align.text.antonyms_bearings import BEARINGS
    from align.text.antonyms_deeds import DEEDS
    from align.text.antonyms_degrees import DEGREES
    from align.text.antonyms_knobs import KNOBS
    from align.text.antonyms_manners import MANNERS
    from align.text.antonyms_motion import MOTION
    from align.text.antonyms_parties import PARTIES
    from align.text.antonyms_qualities import QUALITIES
    from align.text.antonyms_trades import TRADES
    from align.text.antonyms_turns import TURNS
    from align.text.antonyms_words import OPPOSITES
    from align.text.directions_words import DIRECTIONS

    return read_table(
        "\n\n".join(
            table.strip()
            for table in (
                DIRECTIONS,
                OPPOSITES,
                DEEDS,
                QUALITIES,
                ACTS,
                DEGREES,
                MANNERS,
                BEARINGS,
                TURNS,
                TRADES,
                MOTION,
                PARTIES,
                KNOBS,
            )
        )
    )


def read_table(table: str) -> tuple[Lexicon, Lexicon]:
    """Return the Arabic and the English lexicon of a table; `directions_words` says how one is written."""
    ar: list[tuple[str, _Place]] = []
    en: list[tuple[str, _Place]] = []
    for block in table.strip().replace("\n    ", " ").split("\n\n"):
        group, *lines = block.strip().splitlines()
        for side, line in enumerate(lines):
            for words, out in zip(line.split("|"), (ar, en), strict=True):
                out += [(word.removeprefix("~"), (group, side, word[0] != "~")) for word in words.split()]
    return _lexicon(ar, "ar"), _lexicon(en, "en")


def _lexicon(entries: Iterable[tuple[str, _Place]], language: Language) -> Lexicon:
    words: dict[object, set[_Place]] = defaultdict(set)
    phrases: dict[str, list[tuple[tuple[str, ...], _Place]]] = defaultdict(list)
    for entry, place in entries:
        spelling = folded(entry)
        parts = tuple(spelling.removeprefix("=").replace("-", "_").split("_"))
        if len(parts) > 1:
            phrases[parts[0]].append((parts, place))
            continue
        for form in entries_ar(spelling) if language == "ar" else forms_en(spelling):
            words[form].add(place)
    return Lexicon(
        {form: _surest(places) for form, places in words.items()},
        {first: tuple(sorted(each, key=lambda one: -len(one[0]))) for first, each in phrases.items()},
    )
