"""What common words of both languages mean, field by field: kin, trades, metals, crops, garments, courts, feelings.

Within a field every row is one thing under its names in both languages; a faithful translation does not put one row
for another. The tables are in `senses/*.txt`: blocks of rows, a field's name above each; `~` stands before a word
that may but need not mean the row, `+` before a row that may stand for any other of its field, `_` between the
words of a phrase, `>` between two words with up to four others between, `!` after the name of a field that
is firm, and a verb is written by its past and present stems.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from align.model import Language, Span
from align.text.fields_forms import NOUN, SILENT_AR, SILENT_EN, analyses, bases, inflected, nominal
from align.text.terms_forms import entries_ar
from align.text.words import Token, folded, listed, tokens

Row = tuple[str, str]
"""Field and the first English word of the row."""
Phrase = tuple[tuple[frozenset[object], ...], Row, bool]
"""Forms of each word, row, sure."""
_BETWEEN = 4
"""Most words between two that are listed as apart."""
ANY = "+"
"""The row of words that may stand for any other of their field."""


FIRM = frozenset(
    listed(
        "contract_kinds pleas_and_defences case_outcomes penalties procedure_steps parties_to_case land_rights courts",
        "papers_of_trade fees_and_taxes officers noble_titles army_units war_states economic_ills voting_bodies crooks",
        "day_hours horse_coats horse_gear growths body_joints washing_rites prayer_kinds pilgrim_acts mourning_times",
        "faith_offences lunar_months eating_houses face_covers loom_and_wheel street_jobs leather_trades metal_trades",
        "cloth_trades food_trades frosts_and_rains wild_growth small_beasts services",
    )
)
"""Fields whose rows hold nearly all renderings of their words: on faithful texts they hardly ever clash."""


@dataclass(frozen=True, slots=True)
class Sense:
    """A word or phrase of a text that the tables know."""

    span: Span
    rows: frozenset[Row]
    """All it may mean."""
    sure: frozenset[Row]
    """What it means unless it means something the tables do not list."""


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


@lru_cache(maxsize=8192)
def senses(text: str, language: Language, tables: str = "senses") -> tuple[Sense, ...]:
    """Return what the tables of a folder know of a text, in order; a phrase hides its words.

    Example:
        >>> [sorted(sense.sure) for sense in senses("وبالشعير", "ar")]
        [[('crops', 'barley'), ('wild_growth', 'barley')]]
    """
    return tuple(_found(text, language, tables))


def _found(text: str, language: Language, tables: str) -> Iterator[Sense]:
    lexicon = lexicons(tables)[language == "en"]
    words = [token for token in tokens(text) if token.text != "-"]
    forms = [_forms(word.folded, word.plain.endswith("ة"), language) for word in words]
    at = 0
    while at < len(words):
        rows, size = (
            _phrase(forms, at, lexicon)
            or _apart(forms, at, lexicon)
            or (_known(words[at], language, tables), 1)
        )
        if rows:
            span = Span(words[at].start, words[at + size - 1].end)
            yield Sense(span, frozenset(row for row, _ in rows), frozenset(row for row, sure in rows if sure))
        at += size


@lru_cache(maxsize=65536)
def _forms(word: str, marbuta: bool, language: Language) -> frozenset[object]:
    if language == "en":
        return frozenset((word, word.removesuffix("'s"), *bases(word)))
    return frozenset(reading.form for reading in analyses(word, marbuta))


def _phrase(
    forms: list[frozenset[object]], at: int, lexicon: Lexicon
) -> tuple[tuple[tuple[Row, bool], ...], int] | None:
    """Return all rows of the longest phrase that begins at a word, and its length."""
    rows: dict[Row, bool] = {}
    size = 0
    for form in forms[at] & lexicon.phrases.keys():
        for wanted, row, sure in lexicon.phrases[form]:
            if len(wanted) < size:
                break
            inside = forms[at : at + len(wanted)]
            if len(inside) == len(wanted) and all(a & b for a, b in zip(wanted, inside, strict=True)):
                rows = rows if len(wanted) == size else {}
                size = len(wanted)
                rows[row] = rows.get(row, False) or sure
    return (tuple(sorted(rows.items())), size) if size else None


def _apart(
    forms: list[frozenset[object]], at: int, lexicon: Lexicon
) -> tuple[tuple[tuple[Row, bool], ...], int] | None:
    """Return the rows of a word that another one after it gives its sense: رفضت المحكمة الدعوى; it hides nothing."""
    rows: dict[Row, bool] = {}
    for form in forms[at] & lexicon.pairs.keys():
        for (_, second), row, sure in lexicon.pairs[form]:
            if any(second & there for there in forms[at + 1 : at + 2 + _BETWEEN]):
                rows[row] = rows.get(row, False) or sure
    return (tuple(sorted(rows.items())), 1) if rows else None


def _known(token: Token, language: Language, tables: str) -> tuple[tuple[Row, bool], ...]:
    if language == "ar":
        return _known_ar(token.folded, token.plain.endswith("ة"), tables)
    word = token.folded
    if word in SILENT_EN:
        return ()
    return _known_en(word, tables) or (_known_en(word[:-2], tables) if word.endswith("'s") else ())


@lru_cache(maxsize=65536)
def _known_en(word: str, tables: str) -> tuple[tuple[Row, bool], ...]:
    """Return the rows of an English word in any inflection; a noun is not sure in the dress of a verb, nor general."""
    lexicon = lexicons(tables)[1]
    rows: dict[Row, bool] = {}
    for base in bases(word):
        own = base in lexicon.words and word in nominal(base)
        for row, sure in lexicon.words.get(base, {}).items():
            if row[1] == ANY and not own:
                continue
            rows[row] = rows.get(row, False) or (sure and own)
        if base in lexicon.verbs and word in inflected(base):
            for row, sure in lexicon.verbs[base].items():
                rows[row] = rows.get(row, False) or sure
    return tuple(sorted(rows.items()))


@lru_cache(maxsize=65536)
def _known_ar(word: str, marbuta: bool, tables: str) -> tuple[tuple[Row, bool], ...]:
    """Return the rows of an Arabic word; only readings that explain the most of it are sure."""
    if word in SILENT_AR:
        return ()
    table = lexicons(tables)[0].words
    hits = [(each, place) for each in analyses(word, marbuta) for place in table.get(each.form, {}).items()]
    most = max((each.size for each, _ in hits), default=0)
    rows: dict[Row, bool] = {}
    for each, (row, sure) in hits:
        rows[row] = rows.get(row, False) or (sure and each.sure and each.size == most)
    return tuple(sorted(rows.items()))


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
        listed = verbs if "/" in arabic else en
        for entry in words:
            _put(entry, row, _itself, listed, (phrases[1], pairs[1]))
    return (
        Lexicon(ar, {}, _by_first(phrases[0]), _by_first(pairs[0])),
        Lexicon(en, verbs, _by_first(phrases[1]), _by_first(pairs[1])),  # type: ignore[arg-type]  # English words are strings
    )


@cache
def firm(tables: str = "senses") -> frozenset[str]:
    """Return the fields that list nearly all renderings of their words, so that no encoder need be asked.

    Example:
        >>> "officers" in firm(), "body" in firm()
        (True, False)
    """
    heads = (block.strip().split("\n", 1)[0] for block in _tables(tables).split("\n\n"))
    return FIRM | {head.removesuffix("!").strip() for head in heads if head.endswith("!")}


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
    return tuple([(form, form[0] != NOUN or form[1] == word) for form in entries_ar(word)])


def _itself(word: str) -> tuple[tuple[object, bool], ...]:
    return ((word, True),)


def _by_first(phrases: Iterable[Phrase]) -> dict[object, tuple[Phrase, ...]]:
    found: dict[object, list[Phrase]] = defaultdict(list)
    for phrase in phrases:
        for form in phrase[0][0]:
            found[form].append(phrase)
    return {form: tuple(sorted(each, key=lambda one: -len(one[0]))) for form, each in found.items()}
