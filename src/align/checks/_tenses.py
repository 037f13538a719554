"""Which English verb says what an Arabic verb says, so that their times can be held against one another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from align.checks._contrast import place, reach
from align.checks._names import word_vectors
from align.embed._base import Encoder
from align.match.vectors import Floats as Vectors
from align.match.words import Word, words
from align.model import Pair, Span
from align.text.acts_english import english_forms
from align.text.acts_forms import alike, arabic_forms
from align.text.names import SAME, latin, nearness
from align.text.tenses import Time, Timed
from align.text.tenses_ar import arabic_times
from align.text.tenses_en import english_times, is_participle
from align.text.words import Token, lexicon, plain, tokens

_LEAST, _CLEAR = 0.4, 0.04
"""Cosine from which a word may be what a verb means, and by how much it must be likelier than any other."""
_LISTED = 0.9
_IN_ORDER = re.compile(r"(?<!\w)[وف]?(?:ل|كي |لكي |أن )[يتنأ]\w{2,}")
_TAKEN = 0.65
"""Cosine from which a word surely renders another."""
_DONE_BEFORE = frozenset((Time.BEFORE, Time.SINCE))
_SUBJECTS = lexicon("he she it i we you they")
_BEFORE = re.compile(r"(\w+) (?:always |often |never |still |now |only |just )?$")
_PURPOSE = re.compile(
    r"\b(?:meant|meaning|intend(?:ed|ing)|intentions? (?:was|were)|plan(?:ned|ning)|hop(?:ed|ing)|want(?:ed"
    r"|ing)|wish(?:ed|ing)"
    r"|propos(?:ed|ing)|resolved|prepar(?:ed|ing)|threaten(?:ed|ing)|waiting) to ",
    re.IGNORECASE,
)
"""What puts the verb after it off: it is not done."""
_PAST = frozenset((Time.DONE, Time.SINCE, Time.BEFORE, Time.THEN, Time.WAS))
_LASTING = lexicon(
    "sitting standing lying leaning wearing holding sleeping waiting living kneeling crouching hiding hanging",
    "gathering",
    "planning intending hoping plotting thinking wondering",
    "beginning starting squatting carrying becoming growing turning running coming going setting rising falling",
    "clinging",
)
"""What goes on once it has been done: he had sat down and was sitting."""
_WISHES = lexicon("wish hope want like mean think say remember")
_LETTERS = {"أ": ("i",), "ن": ("we",), "ي": ("he", "she", "it", "they")}
_QUOTED = re.compile(r"[\"“‘](\w+) (?:always |often |never |still |now |only |just )?$")
_SHORT = 2
_PARTICLES = lexicon(
    "قبل بعد عند عندما حين حينما منذ حتي فقد كان كانت كانوا كنت كنا ان انه انها لان بان الذي التي ذلك هذا"
    " هذه ثم لكن كل",
    "غير بين فوق تحت علي الي عن مع في من",
)
"""Words that no English verb renders, however near they are to it."""
_LIGHT = lexicon("go goes went going gone come comes came coming make makes made get gets got say said says")
_HEAD = re.compile("^[وف]?(?:س(?=[يتنأ]))?")
_OBJECT = re.compile(r"(?<=\w{3})(?:هما|هم|هن|ها|ه|كم|ك|ني|نا)$")


Clashes = Mapping[Time, frozenset[Time]]
"""Time of an Arabic verb → times of the English one that misstate it."""


def misplaced(pair: Pair, encoder: Encoder, clashes: Clashes) -> Iterator[tuple[Timed, Timed]]:
    """Yield each Arabic verb whose time is marked with the English verb that renders it in a time it cannot have.

    Every English word that may be what the Arabic verb means must be such a verb, and nothing else in the Arabic may
    be what it renders.
    """
    here, there = arabic_times(pair.ar), english_times(pair.en)
    told = {each.time for each in there}
    if not told & _PAST:
        told.add(Time.ALWAYS)
    if _PURPOSE.search(pair.en):
        told.add(Time.NEARLY)
    here = tuple(each for each in here if told & clashes.get(each.time, frozenset()))
    if not here:
        return
    near = reach(pair)
    english = [word for word in words(pair.en, "en") if _may_render(word, pair.en)]
    theirs = word_vectors(encoder, [word.core for word in english] or ["-"])
    for one in here:
        fits = _fits(one.verb, english, theirs, encoder)
        close = [
            (fit, word)
            for fit, word in zip(fits, english, strict=True)
            if abs(place(one, pair.ar) - place(word, pair.en)) <= near
        ]
        if one.time in _DONE_BEFORE:
            close = [(fit, word) for fit, word in close if not _is_taken(pair, one, word, fit, encoder)]
        best = max((fit for fit, _ in close), default=0.0)
        likely = [word for fit, word in close if fit >= max(_LEAST, best - _CLEAR)]
        if one.time is Time.BEFORE and any(word.core in _LASTING for word in likely):
            continue
        likely = [word for word in likely if not _is_purpose(word, pair)] or likely
        verbs = [_timed(word, there, pair.en) for word in likely]
        if not verbs or any(each is None or each.time not in clashes[one.time] for each in verbs):
            continue
        told_now = one.time is Time.ALWAYS and not _same_subject(one.verb, likely[0], pair.en)
        barred = told_now or is_name(one.verb, pair.en) or _is_other(pair, one, likely, best, encoder)
        if verbs[0] is not None and not barred:
            yield one, verbs[0]


def is_name(word: Token, english: str) -> bool:
    """Say whether a word that looks like a verb is a name of the English: سيمز, Sims."""
    named = (each.text for each in tokens(english) if each.text[0].isupper())
    return any(nearness(word.folded, latin(name.lower())) <= SAME for name in named)


def _may_render(word: Word, text: str) -> bool:
    """Say whether an English word may be what a verb means: no small word, no name."""
    named = word.span.start > 0 and word.span.of(text)[0].isupper()
    return word.core[:1].isalpha() and not named and (word.content or word.core in _LIGHT)


def _fits(verb: Token, english: Sequence[Word], theirs: Vectors, encoder: Encoder) -> list[float]:
    """Return how well a verb means each English word."""
    if not english:
        return []
    cosines = (word_vectors(encoder, _shapes(verb)) @ theirs.T).max(axis=0).tolist()
    return [
        max(_LISTED, cosine) if is_listed(verb, word.core) else cosine
        for cosine, word in zip(cosines, english, strict=True)
    ]


def _is_other(pair: Pair, one: Timed, likely: list[Word], best: float, encoder: Encoder) -> bool:
    """Say whether another Arabic word means an English verb as well."""
    others = [
        word
        for word in tokens(pair.ar)
        if word.text[0].isalpha()
        and not _holds(one.span, word)
        and len(word.folded) > _SHORT
        and not (one.time is Time.MEANT and {word.folded, word.folded[1:]} & _PARTICLES)
    ]
    if one.time in _DONE_BEFORE and " to " in pair.en:
        others = [word for word in others if not _IN_ORDER.fullmatch(word.plain)]
    theirs = word_vectors(encoder, [word.core for word in likely])
    return any(max(_fits(word, likely, theirs, encoder)) >= best - _CLEAR for word in others)


def _is_purpose(word: Word, pair: Pair) -> bool:
    """Say whether an English word is an infinitive for an Arabic one: "to buy" for ليشتري."""
    before = pair.en[: word.span.start]
    infinitive = before.endswith(" to ") and not re.search(
        r"(?:\w+ed|\w+ing|was|were|is|are|meant) to $", before
    )
    return infinitive and _IN_ORDER.search(plain(pair.ar)) is not None


def _is_taken(pair: Pair, one: Timed, word: Word, fit: float, encoder: Encoder) -> bool:
    """Say whether another Arabic word surely renders an English one, and better: the dam, for السدّ."""
    if fit < _LEAST:
        return False
    return any(
        _fits(each, [word], word_vectors(encoder, [word.core]), encoder)[0] > max(fit + _CLEAR, _TAKEN)
        for each in tokens(pair.ar)
        if each.text[0].isalpha() and not _holds(one.span, each) and len(each.folded) > _SHORT
    )


def _shapes(verb: Token) -> list[str]:
    """Return a verb without what is joined before it, and without an object joined to it."""
    bare = _HEAD.sub("", plain(verb.text)) or "-"
    return [bare, *([_OBJECT.sub("", bare)] if _OBJECT.search(bare) else [])]


def _same_subject(verb: Token, word: Word, english: str) -> bool:
    """Say whether speech opens with an English verb, its subject the one that an Arabic present verb has."""
    before = _QUOTED.search(english[: word.span.start])
    subject = before[1].lower() if before else ""
    return subject in _LETTERS.get(verb.plain[0], ())


def _timed(word: Word, there: Sequence[Timed], text: str) -> Timed | None:
    """Return the time of an English word; a present where it follows its subject and is no past."""
    for each in there:
        if _holds(word.span, each.verb):
            return each
    before = _BEFORE.search(text[: word.span.start])
    subject = before[1].lower() if before else ""
    theirs = subject in ("he", "she", "it")
    present = subject in _SUBJECTS and word.core.endswith("s") == theirs and word.core not in _WISHES
    token = next((each for each in tokens(text) if each.start == word.span.start), None)
    if token is not None and any(
        match.end() == word.span.start for match in _PURPOSE.finditer(text[: word.span.start])
    ):
        return Timed(word.span, token, Time.NEARLY)
    return (
        Timed(word.span, token, Time.ALWAYS)
        if present and token is not None and not is_participle(word.core)
        else None
    )


def _holds(span: Span, verb: Token) -> bool:
    return span.start < verb.end and verb.start < span.end


def is_listed(verb: Token, english: str) -> bool:
    """Say whether the tables of verbs have two words as translations of one another."""
    forms = english_forms().get(english.lower(), ())
    return bool(forms) and any(alike(mine.lemma, form.lemma) for mine in arabic_forms(verb) for form in forms)
