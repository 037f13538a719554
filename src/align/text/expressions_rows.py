"""The rows of the table of set expressions, and the forms under which their words stand in a text.

A row of `expressions/idioms/*.txt` holds the Arabic words in order (`,` between those of which any will do, verbs as
past/present with room for a subject after the first of them, `*` for up to three words in between and `?` for up to
one that is no preposition), then beginnings of English words by which a right rendering is known, then those by which
a literal or a reversed one is. Words that render many expressions alike are kept once, as a family: `@die` stands for
the row `die` of `expressions/families.txt`. `~` before a row says that its words are as often meant as they stand, `!`
that no English does without its renderings though it is a single word, `?` that English renders it in many ways, so
that the lack of the listed ones is but a hint.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from align.text.terms_forms import VERB, WHOLE, entries_ar
from align.text.words import folded, lexicon, listed

Form = tuple[str, str]

GAPS = {"*": 3, "?": 1}
"""Words that may stand where a row has one of these signs."""
SUBJECT = 2
"""Words, none of them a particle, that may stand after a verb as its subject."""
BRIEF = "brief"
"""Kind of a verb's form of two letters, which only rows that list the verb look for."""
BRIEF_LETTERS = 2
ATTACHED = "attached"
"""Kind of the prepositions ب and ل at the front of a word; a row has them as words of their own."""
LITERAL, BOUND, FREE = "~", "!", "?"
_FAMILY = "@"
_SMALL = frozenset(
    (WHOLE, word)
    for word in listed("في الي من عن علي ان لا ما له به عليه لم لن بلا بين مع غير كل هذا هو هي ب ل")
)
_PARTING = _SMALL | {
    (WHOLE, word)
    for word in listed(
        "حتي لان لانه لانها لانهم التي الذي الذين اذا اذ قد كان كانت ثم او ام اجل منذ حين عند لكن كي لكي",
        "معه معها",
    )
}
_FILLERS = 3
"""Alternatives beside the first from which a word of an idiom is one of many."""
_NOUNS_TOO = lexicon(
    "جهد قدر حسب راس قبل صوب قلب طلق سبق حسن بيت سن خط دار قدم ظهر كف ايد اياد طول بين خلف وجه قاطع",
    "رد شهر كشف عقد دخل وقع حكم ولي حمل ضرب قرض سقط صرف كسب شد حل حديث غض جلد ذات ضيق طيبه كبد متقدم",
    "رقيق شظف اكل نسج اثر قصر طلب ضبط مسك غل لوي اخذ برد غمض مال دق سلك نزع رفع دفع كلمه عهد شرب عرض",
    "فتح قطع جمع نقل عيش موت صوت وقت بنت تحت بيوت سكوت سبت زيت نفس جنح شق نصب كتب جانب شامخ اسود مر",
    "حد كل عين يد نقض حرب",
)
"""Words at the head of a row that are no verbs there, though their letters are those of one."""
_OWNERS = ("", *listed("ه ها هم هما ي ك كم نا"))
_WEAK = ("ا", "ي", "و")
_PERSONS = ("ي", "ت", "ن", "سي", "ست")
_PRESENT_ENDS = ("", *listed("ون وا ان ين اه اها اهم"))
_PAST_ENDS = listed("ت وا تا ته تها تهم اه اها اهم اني اك انا وه وها وت ونا")
"""What follows a root that has lost its weak last letter."""


@dataclass(frozen=True, slots=True)
class Idiom:
    """One row."""

    words: tuple[frozenset[Form] | int, ...]
    """The forms of each Arabic word; a number for a gap of so many words."""
    right: tuple[str, ...]
    wrong: tuple[str, ...]
    fillers: frozenset[int] = frozenset()
    """Which of its words, gaps not counted, may be any of many: they keep their own sense."""
    sign: str = ""
    verbal: bool = False
    """It has a verb, which English renders in more ways than a name or a term."""

    @property
    def is_telling(self) -> bool:
        """Say whether an English text without any right rendering is wrong, whatever it says instead."""
        return self.sign == BOUND or (self.sign != LITERAL and self.is_phrase)

    @property
    def is_phrase(self) -> bool:
        """Say whether it has two words of its own, particles not counted."""
        return sum(not word & _SMALL for word in self.own) > 1

    @property
    def own(self) -> list[frozenset[Form]]:
        """Its words without the gaps."""
        return [word for word in self.words if not isinstance(word, int)]

    @property
    def anchor(self) -> int:
        """Which of its words to look for first: one that is no mere particle, if no gap stands before it."""
        for k, word in enumerate(self.words):
            if isinstance(word, int):
                break
            if not word & _SMALL:
                return k
        return 0


def parts(forms: frozenset[Form]) -> bool:
    """Say whether a word is a particle, or joins clauses, so that what stands before it is over."""
    return bool(forms & _PARTING)


@cache
def idioms() -> Mapping[Form, tuple[Idiom, ...]]:
    """Return every idiom by the forms of the word it is looked for by."""
    found: dict[Form, list[Idiom]] = {}
    for line in rows():
        idiom = _idiom(line)
        for form in idiom.own[idiom.anchor]:
            found.setdefault(form, []).append(idiom)
    return {form: tuple(each) for form, each in found.items()}


def rows() -> Iterator[str]:
    """Yield the rows of all files, folded."""
    for file in sorted(_folder().joinpath("idioms").iterdir(), key=lambda each: each.name):
        yield from folded(file.read_text("utf-8")).splitlines()


@cache
def families() -> Mapping[str, tuple[str, ...]]:
    """Return the English words of each family by its name."""
    lines = _folder().joinpath("families.txt").read_text("utf-8").splitlines()
    return {name.strip(): listed(cues) for name, cues in (line.split("|") for line in lines)}


def _folder() -> Traversable:
    return files("align.text").joinpath("expressions")


def _idiom(line: str) -> Idiom:
    arabic, right, wrong = (part.split() for part in line.split("|"))
    sign = arabic.pop(0) if arabic[0] in (LITERAL, BOUND, FREE) else ""
    words = [GAPS.get(part) or _alternatives(part) for part in arabic]
    if "/" in arabic[0] and len(words) > 1 and not isinstance(words[1], int):
        words.insert(1, SUBJECT)
    own = [part for part in arabic if part not in GAPS]
    fillers = frozenset(k for k, part in enumerate(own) if part.count(",") >= _FILLERS)
    return Idiom(
        tuple(words),
        _renderings(right, wrong),
        tuple(wrong),
        fillers,
        sign,
        verbal=any("/" in part for part in arabic) or _leads_with_verb(arabic[0]),
    )


def _leads_with_verb(part: str) -> bool:
    """Say whether a row written in the past begins with a verb: اسودت الدنيا, دارت الأيام.

    Example:
        >>> _leads_with_verb("اسودت,تسود"), _leads_with_verb("بيت")
        (True, False)
    """
    words = folded(part).split(",")
    persons = any(word + "ت" in words or "ي" + word in words or "ت" + word in words for word in words)
    if persons or part.startswith("="):
        return persons
    if words[0].endswith("ت") and not words[0].endswith("ات") and len(words[0]) > len("بيت"):
        return words[0] not in _NOUNS_TOO
    return any(word in _pasts() and word not in _NOUNS_TOO for word in words)


@cache
def _pasts() -> frozenset[str]:
    """Return the pasts of all verbs of the table."""
    alternatives = (
        each for line in rows() for part in line.split("|")[0].split() for each in part.split(",")
    )
    return frozenset(each.split("/")[0].lstrip("=") for each in alternatives if "/" in each)


def _renderings(right: list[str], wrong: list[str]) -> tuple[str, ...]:
    """Return right renderings, families written out but for what the row calls wrong."""
    found: list[str] = []
    for cue in right:
        if cue.startswith(_FAMILY):
            family = families()[cue.removeprefix(_FAMILY)]
            found.extend(each for each in family if not any(other.startswith(each) for other in wrong))
        else:
            found.append(cue)
    return tuple(dict.fromkeys(found))


def _alternatives(part: str) -> frozenset[Form]:
    """Return the forms of words between commas; beside a verb, a bare word is the past of another."""
    words = part.split(",")
    pasts = [word + "/" for word in words if "/" in part and "/" not in word and word[0] != "="]
    return frozenset[Form]().union(*(_entry(each) for each in (*words, *pasts)))


@cache
def _entry(word: str) -> frozenset[Form]:
    if word.startswith("="):
        return entries_ar(word)
    if "/" in word:
        return frozenset(_verb(*word.split("/")))
    forms = entries_ar(word) | {(WHOLE, word), (VERB, word)}
    if len(word) < BRIEF_LETTERS:
        forms |= {(ATTACHED, word)}
    if len(word) == BRIEF_LETTERS:
        forms |= {(WHOLE, clitic + word + owner) for clitic in listed("ب ل ك") for owner in _OWNERS}
    return forms


def _verb(past: str, present: str) -> Iterator[Form]:
    """Yield the forms of a verb, those that lose a weak letter or double their last one among them.

    Example:
        >>> ("=", "القت") in set(_verb("القي", "لقي")), ("v", "شدد") in set(_verb("شد", "شد"))
        (True, True)
    """
    for sign, stem in (("", past), ("-", present)):
        if not stem:
            continue
        yield (VERB if len(stem) > BRIEF_LETTERS else BRIEF, sign + stem)
        if len(stem) == BRIEF_LETTERS:
            yield (VERB, sign + stem + stem[-1])
        elif stem[-1] in _WEAK:
            yield from _without_weak(sign, stem[:-1])
        elif stem[-2] in _WEAK and len(stem) > BRIEF_LETTERS + 1:
            yield (VERB, sign + stem[:-2] + stem[-1])


def _without_weak(sign: str, root: str) -> Iterator[Form]:
    """Yield the forms without the weak letter at the end; a short rest is trusted only in whole words."""
    if len(root) > BRIEF_LETTERS + 1:
        yield from ((VERB, sign + root), (VERB, sign + root + "ا"))
    elif sign:
        yield from ((WHOLE, person + root + end) for person in _PERSONS for end in _PRESENT_ENDS)
    else:
        yield from ((WHOLE, root + end) for end in _PAST_ENDS)
