"""The forms of the verbs that two parties share, in both languages, and what they say of who acts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product

from align.text.acts_more import MORE
from align.text.acts_words import ALIKE, ROWS
from align.text.words import Token, folded, plain


@dataclass(frozen=True, slots=True)
class Who:
    """What a pronoun or the form of a verb says of a party; empty where it leaves it open."""

    person: str = "3"
    """1, 2 or 3."""
    gender: str = ""
    """m or f."""
    number: str = ""
    """s, d or p."""


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb of the table."""

    group: str
    places: frozenset[str]
    """Where the other party stands: o for an object, or a preposition."""
    converse: bool
    """The subject is who is acted on: buy, receive, flee."""


ANY = Verb("any", frozenset(("o", "t", "a", "n")), converse=False)
"""What is known of a verb that the table does not have."""


@dataclass(frozen=True, slots=True)
class Form:
    """What one word says when it is a form of some verbs."""

    lemma: str
    verbs: tuple[Verb, ...]
    subject: Who
    object: Who | None = None
    past: bool = True


ME, WE, YOU = Who("1", "", "s"), Who("1", "", "p"), Who("2")
HE, SHE, THEY_M, THEY_F, TWO = (
    Who("3", *each) for each in (("m", "s"), ("f", "s"), ("m", "p"), ("f", "p"), ("", "d"))
)
SUFFIXES = {
    "هما": TWO, "هم": THEY_M, "هن": THEY_F, "ها": SHE, "ه": HE, "كما": YOU, "كم": YOU, "كن": YOU, "ك": YOU,
    "ني": ME, "نا": WE,
}  # fmt: skip
"""Arabic object pronouns."""
_PAST = (
    ("", "", HE), ("ت", "short", SHE), ("وا", "short", THEY_M), ("ا", "dual", TWO), ("تا", "short", TWO),
    ("ن", "closed", THEY_F), ("ت", "closed", ME), ("ت", "closed", YOU), ("نا", "closed", WE), ("تم", "closed", YOU),
)  # fmt: skip
"""Endings of the past, the stem they go with, and who acts."""
_PRESENT = (
    ("ي", "", HE), ("ت", "", SHE), ("ت", "", YOU), ("ا", "", ME), ("ن", "", WE), ("ي", "ون", THEY_M), ("ت", "ون", YOU),
    ("ي", "وا", THEY_M), ("ت", "وا", YOU), ("ي", "ان", TWO), ("ت", "ان", TWO), ("ي", "ن", THEY_F), ("ت", "ين", YOU),
)  # fmt: skip


@cache
def table() -> tuple[dict[str, tuple[Verb, ...]], dict[str, tuple[Verb, ...]]]:
    """Return Arabic and English verbs (`form/imperfect` as the table has them) with what they can mean."""
    sides: tuple[dict[str, tuple[Verb, ...]], ...] = ({}, {})
    own = (f"{at} | {row}" for at, row in enumerate(MORE.strip().splitlines()))
    for row in (*ROWS.strip().splitlines(), *own):
        group, *lists = row.split(" | ")
        for side, cells in zip(sides, lists, strict=True):
            for cell in cells.split():
                head, _, places = cell.partition(":")
                marks = frozenset(places.lstrip("<").split(",")) if places else frozenset("o")
                verb = Verb(group.strip(), marks, places.startswith("<"))
                side[head] = (*side.get(head, ()), verb)
    return sides[0], sides[1]


@cache
def _alike() -> frozenset[tuple[str, str]]:
    rows = (row.split(" | ") for row in (ALIKE.rstrip() + MORE).strip().splitlines())
    return frozenset(
        (re.split("[/:]", ar)[0], re.split("[/:]", en)[0])
        for arabic, english in rows
        for ar, en in product(arabic.split(), english.split())
    )


def alike(arabic: str, english: str) -> bool:
    """Say whether two verbs of the table may translate one another.

    Example:
        >>> alike("باع", "buy"), alike("باع", "tell")
        (True, False)
    """
    return (arabic, english) in _alike()


def _stems(head: str) -> tuple[str, str, str, str, tuple[str, ...]]:
    """Return the folded past stems (whole, before ت of she, closed, before an object) and those of the present."""
    form, _, given = head.partition("/")
    doubled, form = form.endswith("ّ"), plain(form)
    past = folded(form)
    hollow, weak = form[-2] == "ا" and len(form) > 2, form[-1] in "ىا"
    closed = past[:-2] + past[-1] if hollow else past + past[-1] * doubled
    short = past[:-1] if weak else past
    if form.endswith("ا"):
        closed = past[:-1] + "و"
    before = (past[:-1] + "ا").replace("اا", "ا") if weak else past
    if given:
        present = folded(given)
    elif form[0] in "أآا" and len(form) > 3 - doubled:
        present = past[1:-2] + "ي" + past[-1] if hollow and form[:2] not in ("اخ", "اج") else past[1:]
    else:
        present = past
    cut = present[:-1] if weak else present[:-2] + present[-1] if hollow else present
    return past, short, closed, before, tuple(dict.fromkeys((present, cut)))


def _arabic(head: str) -> Iterator[tuple[str, str, Who, bool]]:
    """Yield (form alone, form before an object pronoun, who acts, in the past) for one verb."""
    past, short, closed, before, presents = _stems(head)
    stems = {"": (past, before), "short": (short, short), "dual": (past, past), "closed": (closed, closed)}
    for ending, kind, who in _PAST:
        alone, joined = stems[kind]
        yield (
            alone + ending,
            joined + ending.removesuffix("ا") if ending == "وا" else joined + ending,
            who,
            True,
        )
    for present in presents:
        bare = present[:-1] if present[-1] in "يو" and len(present) > 2 else present
        for prefix, ending, who in _PRESENT:
            stem = bare if ending in ("ون", "وا", "ين") else present
            after = ending.removesuffix("ا") if ending == "وا" else ending
            yield prefix + stem + ending, prefix + stem + after, who, False
            if head.endswith("ى") and head.partition("/")[2] and not ending:
                yield prefix + stem, prefix + stem[:-1] + "ا", who, False


@cache
def _forms() -> tuple[dict[str, tuple[Form, ...]], dict[str, tuple[Form, ...]]]:
    """Return folded Arabic words → forms, alone and before an object pronoun."""
    alone: dict[str, dict[Form, None]] = {}
    joined: dict[str, dict[Form, None]] = {}
    for head, verbs in table()[0].items():
        for word, stem, who, past in _arabic(head):
            form = Form(head.partition("/")[0], verbs, who, past=past)
            alone.setdefault(word, {})[form] = None
            if who is not TWO:  # before a pronoun its spelling is that of two things someone owns
                joined.setdefault(stem, {})[form] = None
    return {word: tuple(forms) for word, forms in alone.items()}, {
        word: tuple(forms) for word, forms in joined.items()
    }


@lru_cache(maxsize=65536)
def _read(word: str) -> tuple[Form, ...]:
    alone, joined = _forms()
    found = dict.fromkeys(alone.get(word, ()))
    for suffix, who in SUFFIXES.items():
        for form in joined.get(word.removesuffix(suffix), ()) if word.endswith(suffix) else ():
            if form.subject.person != who.person or who.person == "3":
                found[Form(form.lemma, form.verbs, form.subject, who, form.past)] = None
    return tuple(found)


_SHAPES = (
    (re.compile("^[وف]?\\w{3,}نا(?=(?:ه|ها|هم|هما)$)"), WE), (re.compile("^[وف]?\\w{3,}و(?=(?:ني|نا)$)"), THEY_M),
    (re.compile("^[وف]?\\w{3,}ت(?=ني$)"), SHE), (re.compile("^[وف]?ي\\w{3,}(?=ني$)"), HE),
)  # fmt: skip
"""Words that only a verb with an object pronoun looks like: دفنّاهما, أخرجوني."""


def _shaped(word: str) -> tuple[Form, ...]:
    """Return what the shape of a word says that is no verb of the table."""
    for shape, who in _SHAPES:
        begun = shape.match(word)
        if begun:
            return (Form("", (ANY,), who, SUFFIXES[word[begun.end() :]]),)
    return ()


_WHO_MARK = {"ُ": ME, "ْ": SHE, "َ": YOU, "ِ": YOU}
_LAST_T = re.compile("ت(ّ?[ًٌٍَُِّْ])(?=[^ت]*$)")
_PASSIVE = re.compile("^[وف]?َ?[^يتناأسوف\\W]ّ?ُ|^[وف]?َ?[أا]ُ.?ْ?.ِ|^[وفس]?َ?[يتن]ُ.ْ?ّ?.?َ|^[وف]?َ?ا[^\\W\\d_]{1,2}ُ")
_RAISED = re.compile("^[وفسل]{0,2}َ?[يتن]ُ")
_RAISING = re.compile("^أ|^..ّ|^.ا..")
"""Past forms whose active present has a first vowel u: gave, taught, fought."""
_DOUBLED = re.compile("ّ(?=[^\\W\\d_])")
"""A doubled letter that is not the last: where one is written, the verb has one."""
_HEADS = ("", "و", "ف", "س", "وس", "فس", "ل", "ا", "ول", "فل")


def _unlike_us(text: str, form: Form) -> bool:
    """Say whether the vowel before نا rules a form out: ضربَنا is "he hit us", ضربْنا "we hit"."""
    if text.endswith("َنا"):
        return form.past and form.subject == WE and form.object is None
    return text.endswith("ْنا") and form.object == WE


@lru_cache(maxsize=65536)
def arabic_forms(word: Token) -> tuple[Form, ...]:
    """Return every way in which an Arabic word may be an active form of a verb of the table.

    The vowel signs of the text, where it has any, settle what the letters leave open; a marked passive is none.
    """
    if _PASSIVE.search(word.text) or word.text.endswith("ة"):
        return ()
    found: dict[Form, None] = {}
    for head in _HEADS:
        question = head == "ا" and not word.text.startswith("أُ")  # which begins with a
        if (question or head != "ا") and word.folded.startswith(head) and len(word.folded) - len(head) > 1:
            for form in _read(word.folded[len(head) :]):
                if (form.past and word.text[len(head) :][1:2] == "ُ") or _unlike_us(word.text, form):
                    continue
                if word.text.startswith("إ") and not form.past:
                    continue
                if _RAISED.search(word.text) and not (form.past or _RAISING.search(form.lemma)):
                    continue
                if not (head.endswith(("س", "ل")) and form.past):
                    found[form] = None
            if found and not head:
                break
    if not found:
        return _shaped(word.folded)
    if _DOUBLED.search(word.text) and any(_DOUBLED.search(form.lemma) for form in found):
        found = {form: None for form in found if _DOUBLED.search(form.lemma)}
    mark = _LAST_T.search(word.text)
    who = _WHO_MARK.get(mark[1][-1]) if mark else None
    said = [form for form in found if form.past and form.subject in (ME, YOU, SHE)]
    if who and any(form.subject == who for form in said):
        return tuple(form for form in found if form not in said or form.subject == who)
    return tuple(found)
