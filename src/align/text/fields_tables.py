"""The tables of the fields, read from their folder into what is looked up: words, verbs, phrases, words apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from align.text.fields_apart import ANY, Row, held_apart
from align.text.fields_firm import FIRM
from align.text.fields_forms import NOUN, VERB
from align.text.fields_verbs import feminine_past, verbal_nouns
from align.text.terms_forms import entries_ar
from align.text.words import folded

_ALIKE = "misread"
"""How the names of files begin that hold words that look alike."""
Phrase = tuple[tuple[frozenset[object], ...], Row, bool]
"""Forms of each word, row, sure."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language."""

    words: Mapping[object, Mapping[Row, bool]]
    """Arabic (kind, stem) → rows, each with whether it is sure; for English, a word as it is listed."""
    verbs: Mapping[str, Mapping[Row, bool]]
    """The same for English words of verbal rows; none in Arabic."""
    phrases: Mapping[object, tuple[Phrase, ...]]
    """First word → phrases, the longest first."""
    pairs: Mapping[object, tuple[Phrase, ...]]
    """The same for two words with others between."""


@cache
def lexicons(tables: str) -> tuple[Lexicon, Lexicon]:
    """Return the Arabic and the English words of all tables of a folder beside this file."""
    text = _tables(tables)
    ar: dict[object, dict[Row, bool]] = defaultdict(dict)
    en: dict[object, dict[Row, bool]] = defaultdict(dict)
    verbs: dict[object, dict[Row, bool]] = defaultdict(dict)
    phrases: tuple[list[Phrase], list[Phrase]] = ([], [])
    pairs: tuple[list[Phrase], list[Phrase]] = ([], [])
    for field, line in _lines(text):
        arabic, english = line.removeprefix("+").split("|")
        words = english.split()
        row = (field, ANY if line[0] == "+" else words[0].lstrip("~"))
        for entry in folded(arabic).split():
            _put(entry, row, _forms_ar, ar, (phrases[0], pairs[0]))
            for noun in verbal_nouns(entry):
                sure = "" if field in FIRM or field in marked(tables) else "~"
                _put(sure + noun, row, _forms_ar, ar, (phrases[0], pairs[0]))
        listed = verbs if "/" in arabic else en
        for entry in words:
            _put(entry, row, _itself, listed, (phrases[1], pairs[1]))
    for word, rows in held_apart(ar, en, FIRM | marked(tables), _alike(tables)).items():
        en[word] = {row: sure for row, sure in en[word].items() if row not in rows}
    return (
        Lexicon(ar, {}, _by_first(phrases[0]), _by_first(pairs[0])),
        Lexicon(en, verbs, _by_first(phrases[1]), _by_first(pairs[1])),  # type: ignore[arg-type]  # English words are strings
    )


@cache
def marked(tables: str) -> frozenset[str]:
    """Return the fields whose name is marked as firm."""
    heads = (block.strip().split("\n", 1)[0] for block in _tables(tables).split("\n\n"))
    return frozenset(head.removesuffix("!").strip() for head in heads if head.endswith("!"))


@cache
def _alike(tables: str) -> frozenset[str]:
    """Return the fields of words that look alike."""
    found = [each for each in files("align.text").joinpath(tables).iterdir() if each.name.startswith(_ALIKE)]
    return frozenset(field for each in found for field, _ in _lines(each.read_text("utf-8")))


@cache
def _tables(folder: str) -> str:
    found = sorted(files("align.text").joinpath(folder).iterdir(), key=lambda each: each.name)
    return "\n\n".join(each.read_text("utf-8").strip() for each in found if each.name.endswith(".txt"))


def _lines(text: str) -> Iterator[tuple[str, str]]:
    for block in text.split("\n\n"):
        field, *lines = block.strip().splitlines()
        yield from ((field.removesuffix("!").strip(), line) for line in lines)


def _put(
    entry: str,
    row: Row,
    forms: Callable[[str], tuple[tuple[object, bool], ...]],
    words: dict[object, dict[Row, bool]],
    phrases: tuple[list[Phrase], list[Phrase]],
) -> None:
    """Enter a word, a phrase or two words apart of a row."""
    sure = entry[0] != "~"
    if not sure:
        entry = entry[1:]
    if row[1] == ANY:
        sure = False
    if "_" in entry or "-" in entry or ">" in entry:
        apart = ">" in entry
        parts = entry.split(">") if apart else entry.replace("-", "_").split("_")
        phrases[apart].append((tuple([_forms_of(part, forms) for part in parts]), row, sure))
        return
    for form, own in forms(entry):
        rows = words[form]
        rows[row] = (sure and own) or rows.get(row, False)


@lru_cache(maxsize=16384)
def _forms_of(part: str, forms: Callable[[str], tuple[tuple[object, bool], ...]]) -> frozenset[object]:
    return frozenset(form for form, _ in forms(part))


def _forms_ar(word: str) -> tuple[tuple[object, bool], ...]:
    """Return the forms of an entry; a stem without its ta marbuta is not sure."""
    if word[-1] != "ه" and word[0] != "=" and "/" not in word:
        return (((NOUN, word), True),)
    forms = [(form, form[0] != NOUN or form[1] == word) for form in entries_ar(word)]
    return (*forms, *(((VERB, she), True) for she in feminine_past(word)))


def _itself(word: str) -> tuple[tuple[object, bool], ...]:
    return ((word, True),)


def _by_first(phrases: Iterable[Phrase]) -> dict[object, tuple[Phrase, ...]]:
    found: dict[object, list[Phrase]] = defaultdict(list)
    for phrase in phrases:
        for form in phrase[0][0]:
            found[form].append(phrase)
    return {form: tuple(sorted(each, key=lambda one: -len(one[0]))) for form, each in found.items()}
