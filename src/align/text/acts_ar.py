"""Who does something to whom in an Arabic text: verbs, their agreement, joined pronouns, and how nouns are marked."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from align.model import Span
from align.text.acts_forms import HE, ME, SHE, THEY_F, THEY_M, TWO, WE, YOU, Form, Who, arabic_forms
from align.text.parties import arabic_keys, is_party
from align.text.words import Token, lexicon, tokens

_PREPOSITIONS = {
    "الي": "i", "من": "m", "علي": "a", "عن": "e", "ب": "b", "في": "f", "مع": "w", "امام": "q", "ضد": "g",
    "نحو": "i", "تجاه": "i", "لدي": "w", "عند": "w", "بين": "w", "تحت": "k", "فوق": "k", "حول": "k", "خلال": "k",
}  # fmt: skip
_PRONOUNS = {
    "ه": HE,
    "ها": SHE,
    "هم": THEY_M,
    "هن": THEY_F,
    "هما": TWO,
    "ك": YOU,
    "كم": YOU,
    "نا": WE,
    "ي": ME,
}
CLAUSE_STOPS = lexicon(
    "ان انه انها انهم ان بان لان لانه لانها الذي التي الذين اللذين اللتين اللواتي اللذان حتي ثم لكن ولكن لكنه لكنها",
    "حين عندما اذ اذا بينما",
    "فيما كي لكي حيث مما وهو وهي وهم او ام بل كما فان وان بعد قبل منذ وقد ليس لو لما كلما وكان وكانت فكان فكانت",
)
_SKIPPED = lexicon(
    "ذلك هذا هذه تلك هؤلاء قد لقد لم لن لا ما سوف كان كانت كانوا هو هي هم هل",
    "يوما ذات مره وحده وحدها ايضا هنا هناك حينئذ يومها مساء",
    "صباحا ليلا",
    "انا نحن انت يومئذ امس اليوم غدا عندئذ بعد قبل جدا كله كلها كلهم نفسه نفسها دائما ابدا سرا علنا",
)
RELATIVES = lexicon("الذي التي الذين اللذين اللتين اللواتي اللذان")
_OFTEN_NONE = lexicon("يجب تجب ورد كما قبل بعد وقبل حول أما وأما فأما")
"""Words that look like a verb of the table and seldom are."""
_BEFORE_VERB = lexicon("قد لقد وقد فقد كان كانت كانوا وكان ما وما ولما لما")
"""Words after which a verb stands, so that ولدها is no son."""
MARKS = '،؛.:!؟«»“”"()[]—–…,;?'
_TOPIC = re.compile("[وف]?(?:[بلك]?ان|لكن|لعل|ليت)(?:ه|ها|هم|هما|هن|ني|ك)|[وف]?(?:هو|هي|هم|هما)")
_BEFORE, _AFTER, _NAME = 7, 14, 6


_THAT = lexicon("ان بان لان لكن ولكن فان وان ولان لعل")
_KIN = lexicon("father mother son daughter brother sister husband wife uncle aunt grandfather grandmother")
"""Parties that, right after a word for that, are no verb though they may look like one: ابنتها, زوجها."""
_KIN_ACTED_ON = re.compile("[وف]?(?:أبا|أخا|حما)(?:ه|ها|هم|هما|هن|نا|ك|كم)")
"""His father and his brother, as an object: so written they are no verb, and what stands before them is one."""
_BODY = re.compile(
    "(ب?)(?:يد|يدي|ذراع|وجه|راس|كتف|عين|عيني|جبين|خد|شعر|ظهر|كم|قدم|رقبه|رقبت|عنق|اذن|اصابع|صوت|جبهت)(ه|ها|هم|هن|ي|نا)"
)


@dataclass(frozen=True, slots=True)
class ArabicAct:
    """One Arabic verb, what its form may say, and the words about it."""

    at: int
    """Where the verb stands among `words`."""
    words: tuple[Token, ...]
    forms: tuple[Form, ...]
    first: int
    last: int
    """The first word of its clause, and the one after the last."""
    led: dict[int, str]
    """Places of nouns that a preposition leads → its place letter."""
    pronouns: tuple[tuple[str, Who], ...]
    """(place letter, who) for joined prepositions: له, منها, إليّ."""

    @property
    def relative(self) -> int | None:
        """Place of the noun that the clause is about: الحارس الذي طعن."""
        at = self.first
        if not at or at >= self.at or self.words[at].folded not in RELATIVES:
            return None
        return at - 1 - (at > 1 and self.words[at - 1].folded in ("هو", "هي", "هم"))

    @property
    def said(self) -> bool:
        """Whether a pronoun before the verb is its subject, so that no noun after it is: إنه أبلغ المدير."""
        at = self.at - 1
        while at > 0 and self.words[at].folded in _BEFORE_VERB | {"لم", "لن", "لا", "سوف"}:
            at -= 1
        return at >= 0 and bool(_TOPIC.fullmatch(self.words[at].folded))

    @property
    def span(self) -> Span:
        """Of the verb."""
        return self.words[self.at].span

    def bare(self, at: int) -> bool:
        """Say whether a word is a noun that no preposition leads, as far as can be told."""
        word = self.words[at]
        return word.text[0].isalpha() and word.folded not in _SKIPPED and at not in self.led


@lru_cache(maxsize=4096)
def arabic_acts(text: str) -> tuple[ArabicAct, ...]:
    """Find the verbs of the table in an Arabic text, in order."""
    words = tokens(text)
    forms = [arabic_forms(word) if word.text[0].isalpha() else () for word in words]
    verbs = [
        at
        for at, found in enumerate(forms)
        if found and not _is_noun(words, at, found, verb_before=any(forms[max(0, at - 4) : at]))
    ]
    acts = []
    for at in verbs:
        first, last = clause_start(words, at), _last(words, at, verbs)
        led, pronouns = led_words(words, first, last)
        near = tuple((place, who) for where, place, who in pronouns if where > at)
        acts.append(ArabicAct(at, words, forms[at], first, last, led, near))
    return tuple(acts)


def _is_noun(words: tuple[Token, ...], at: int, forms: tuple[Form, ...], *, verb_before: bool) -> bool:
    """Say whether what looks like a verb is a noun: after a preposition, or a party's name of its own."""
    before = words[at - 1].folded if at else ""
    if at and words[at - 1].plain in ("إلي", "علي"):
        before = ""  # to me, no preposition of what follows
    if words[at].folded in _OFTEN_NONE or before in (
        "من",
        "الي",
        "علي",
        "عن",
        "في",
        "مع",
        "بعد",
        "قبل",
        "كل",
        "اي",
        "هذا",
        "هذه",
        "بين",
        "غير",
        "تم",
        "يتم",
    ):
        return True
    after = words[at + 1].plain if at + 1 < len(words) else ""
    if _KIN_ACTED_ON.fullmatch(words[at].plain):
        return True
    if _KIN_ACTED_ON.fullmatch(after):
        return False
    if before in _THAT and arabic_keys(words[at].folded) & _KIN:
        return True
    told = not verb_before or before in _BEFORE_VERB or before in CLAUSE_STOPS
    return words[at].text.endswith(("ٌ", "ٍ", "ً", "ًا")) or bool(
        arabic_keys(words[at].folded) and not (forms[0].object and told) and words[at].folded[0] not in "يتسن"
    )


def clause_start(words: tuple[Token, ...], at: int) -> int:
    """Return the place of the first word of the clause that a word stands in."""
    first = at
    while first and at - first < _BEFORE and words[first - 1].text not in MARKS:
        first -= 1
        if words[first].folded in CLAUSE_STOPS:
            break
    return first


def clause_end(words: tuple[Token, ...], at: int) -> int:
    """Return the place after the last word of the clause that a word stands in."""
    last = at + 1
    while (
        last < len(words)
        and last - at < _AFTER
        and (words[last].text not in MARKS or _of_name(words, at, last))
    ):
        by = words[last].folded == "قبل" and words[last - 1].folded == "من"
        if words[last].folded in CLAUSE_STOPS and not by:
            break
        last += 1
    return last


def _of_name(words: tuple[Token, ...], verb: int, at: int) -> bool:
    """Say whether a quotation mark encloses but a name, as of a company or a ship, and so ends no clause."""
    if words[at].text not in "«»":
        return False
    first = next((k for k in range(at, max(verb, at - _NAME), -1) if words[k].text == "«"), None)
    last = (
        None
        if first is None
        else next((k for k in range(first, min(len(words), first + _NAME)) if words[k].text == "»"), None)
    )
    if first is None or last is None or words[first - 1].text in MARKS:
        return False
    return all(words[k].text not in MARKS for k in range(first + 1, last))


def _last(words: tuple[Token, ...], at: int, verbs: list[int]) -> int:
    last = at + 1
    while last < len(words) and last - at < _AFTER and words[last].text not in MARKS:
        if words[last].folded in CLAUSE_STOPS or last in verbs:
            break
        last += 1
    return last


def led_words(
    words: tuple[Token, ...], first: int, last: int
) -> tuple[dict[int, str], list[tuple[int, str, Who]]]:
    """Return which nouns of a clause a preposition leads, and its joined prepositions."""
    led: dict[int, str] = {}
    pronouns = []
    for at in range(first, last):
        word = words[at].folded
        found = _joined(word.removeprefix("و") if len(word) > 3 else word)
        if words[at].plain.lstrip("وف") in ("إلي", "علي"):
            found = ("i" if "إ" in words[at].plain else "a"), ME
        if found:
            pronouns.append((at, *found))
            led[at] = found[0]
        elif at not in led and (body := _body(word)) is not None:
            pronouns.append((at, *body))
            led[at] = body[0]
        elif word in _PREPOSITIONS or word.lstrip("وف") in _PREPOSITIONS:
            led[at] = ""
            if at + 1 < last:
                led[at + 1] = _PREPOSITIONS.get(word) or _PREPOSITIONS[word.lstrip("وف")]
        elif at not in led:
            place = _prefix(words[at]) or _carried(words, at, led)
            if place:
                led[at] = place
    return led, pronouns


def _carried(words: tuple[Token, ...], at: int, led: dict[int, str]) -> str:
    """Return the place of the noun before, where this one is owned by it: إلى قائد العسكر."""
    before = words[at - 1].folded if at else ""
    held = led.get(at - 1, "")
    if not held or _joined(before) or before.removeprefix("و") in _PREPOSITIONS:
        return ""
    return "" if "ال" in before[:4] or before.startswith("لل") or not words[at].text[0].isalpha() else held


def _prefix(word: Token) -> str:
    """Return the place letter of a preposition joined to a noun; empty where there is none, or it may be a letter."""
    bare = word.folded.lstrip("وف") if len(word.folded) > 4 else word.folded
    if bare.startswith("لل"):
        return "l"
    if bare.startswith(("بال", "كال")):
        return "b" if bare[0] == "ب" else "k"
    if len(bare) > 2 and bare[0] in "لب" and arabic_keys(bare[1:]) and not is_party(bare):
        return "l" if bare[0] == "ل" else "b"
    return ""


def _body(word: str) -> tuple[str, Who] | None:
    """Return whose body it is that something is done to: بيده, يدها."""
    found = _BODY.fullmatch(word)
    return ("b" if found[1] else "o", _PRONOUNS[found[2]]) if found else None


def _joined(word: str) -> tuple[str, Who] | None:
    """Return what a preposition with a pronoun says: له, إليها, منّي."""
    for lead, place in (
        ("ل", "l"),
        ("الي", "i"),
        ("من", "m"),
        ("علي", "a"),
        ("عن", "e"),
        ("ب", "b"),
        ("مع", "w"),
        ("في", "f"),
    ):
        rest = word.removeprefix(lead) if word.startswith(lead) else ""
        if lead in ("من", "عن") and rest in ("ني", "نا"):
            return place, ME if rest == "ني" else WE
        if (
            rest in _PRONOUNS
            and not (rest == "ك" and lead == "ب")
            and not (rest in ("ي", "ك") and lead == "في")
        ):
            return place, _PRONOUNS[rest]
    return None
