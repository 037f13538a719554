"""Who says what stands in quotation marks, by where it stands: before the colon, or by the mark that closes it.

Whatever verb leads a quotation in is a verb of saying there, so that more of them are known than elsewhere: قاطعه,
اعترض, تمتم; shot back, broke in, chimed in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from align.model import Span
from align.text.acts import subject_of
from align.text.acts_english import english_forms
from align.text.acts_phrases import Party, starting
from align.text.parties import is_party
from align.text.quotations_words import ACCOMPANIED, LIGHT, NO_SPEAKERS, SAYING_AR, SAYING_EN, TELLING
from align.text.terms_forms import entries_ar, forms_en, readings
from align.text.words import Token, tokens

_QUOTE_AR = re.compile(r"«([^»]{2,})»?|[\"“]([^\"“”]{2,})[\"”]?")
_QUOTE_EN = re.compile(r"[“\"]([^“”\"]{2,})[”\"]?")
_STOP = re.compile(r"[.!?؟؛;]")


@dataclass(frozen=True, slots=True)
class Said:
    """A verb that tells who says a quotation, in the Arabic."""

    verb: Span
    at: int
    """Where the verb stands among the words of the text."""
    speaker: int | None
    """Where the noun stands that says it; None where the verb alone tells."""
    woman: bool


@dataclass(frozen=True, slots=True)
class Tag:
    """The same in the English."""

    verb: Span
    speaker: Party | None
    listener: Party | None


@cache
def _arabic_verbs() -> frozenset[tuple[str, str]]:
    return frozenset(form for verb in SAYING_AR.split() for form in entries_ar(verb))


@cache
def _english_verbs() -> frozenset[str]:
    return frozenset(form for verb in SAYING_EN.split() for form in forms_en(verb))


@lru_cache(maxsize=4096)
def quotations(text: str, language: str) -> tuple[Span, ...]:
    """Return what stands in quotation marks, without short quoted names."""
    pattern = _QUOTE_AR if language == "ar" else _QUOTE_EN
    return tuple(
        Span(*match.span())
        for match in pattern.finditer(text)
        if _is_said(match[0])
        or text[: match.start()].rstrip().endswith((":", ","))
        or text[match.end() : match.end() + 2].strip().startswith("،")
    )


def _is_said(quoted: str) -> bool:
    """Say whether a quotation is a sentence, by the mark at its end or by its length."""
    return bool(re.search(r"[.,!?؟،…—][»”\"]?$", quoted)) or quoted.count(" ") >= len("four")


@lru_cache(maxsize=4096)
def arabic_said(text: str) -> tuple[Said, ...]:
    """Return the verbs that tell who says the quotations of an Arabic text, in order.

    Example:
        >>> text = "ضحك العم، فقال الطبيب: «هذا يكفي.»"
        >>> [each.verb.of(text) for each in arabic_said(text)]
        ['فقال']
    """
    quotes, words = quotations(text, "ar"), tokens(text)
    found: list[Said] = []
    for number, quote in enumerate(quotes):
        begun = quotes[number - 1].end if number else 0
        until = quotes[number + 1].start if number + 1 < len(quotes) else len(text)
        lead = _verb_before(words, begun, quote.start) if text[: quote.start].rstrip().endswith(":") else None
        tail = _verb_after(words, quote.end, until, text) if lead is None else None
        at = lead if lead is not None else tail
        if at is not None and not (found and found[-1].at == at):
            found.append(Said(words[at].span, at, _speaker(words, at), _is_of_woman(words[at])))
    return tuple(found)


def _is_of_saying(word: Token) -> bool:
    return (
        not word.folded.startswith("ال")
        and not word.plain.endswith("ة")
        and not word.text.endswith(("ًا", "اً", "ٌ", "ٍ"))
        and any(reading in _arabic_verbs() for reading in readings(word.folded))
    )


def _verb_before(words: tuple[Token, ...], begun: int, quote: int) -> int | None:
    """Return the place of the last verb of saying before the colon of a quotation, in its sentence."""
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        if word.start >= quote:
            continue
        if word.start < begun or word.text in ".!؟؛»":
            return None
        if _is_of_saying(word):
            return at
    return None


def _verb_after(words: tuple[Token, ...], ended: int, until: int, text: str) -> int | None:
    """Return the place of a verb of saying right after a quotation: «…»، قالت."""
    near = [at for at, word in enumerate(words) if ended <= word.start < until and word.text[0].isalpha()]
    if not near or "." in text[ended : words[near[0]].start] or words[near[0]].folded[:1] in ("ف", "و"):
        return None
    return near[0] if _is_of_saying(words[near[0]]) else None


def _speaker(words: tuple[Token, ...], at: int) -> int | None:
    """Return the place of the noun that stands after a verb of saying and the pronoun it is said to."""
    after = at + 1
    while after < len(words) and words[after].folded in ACCOMPANIED:
        after += 1
    word = words[after] if after < len(words) else None
    if word is None or not word.text[0].isalpha() or word.text.endswith(("ًا", "اً", "َ")):
        return None
    if word.folded in NO_SPEAKERS or any(reading in _arabic_verbs() for reading in readings(word.folded)):
        return None
    led = word.folded.startswith(("ل", "ب", "ك")) or (
        word.folded[:1] in ("و", "ف") and len(word.folded) > len("والد")
    )
    return None if led and not is_party(word.folded) else after


def _is_of_woman(verb: Token) -> bool:
    bare = re.sub(r"(?:ه|ها|هم|ني|نا)$", "", verb.folded)
    return bare.endswith("ت") or (
        bare.lstrip("وف").startswith("ت")
        and not bare.lstrip("وف").startswith(("تابع", "تمتم", "تساءل", "تنهد"))
    )


@lru_cache(maxsize=4096)
def english_tags(text: str) -> tuple[Tag, ...]:
    """Return the verbs that tell who says the quotations of an English text, in order.

    Example:
        >>> text = '"Then walk home," the driver said.'
        >>> [each.speaker.span.of(text) for each in english_tags(text)]
        ['the driver']
    """
    quotes = quotations(text, "en")
    words = tokens(text)
    low = [word.text.lower() for word in words]
    found: dict[tuple[int, bool], Tag] = {}
    for at, word in enumerate(words):
        if low[at] not in _english_verbs() or any(quote.start <= word.start < quote.end for quote in quotes):
            continue
        gap, side = sum(quote.end <= word.start for quote in quotes), _touches(text, quotes, word)
        if side is None or (side and (gap, True) in found and low[at - 1] != "to"):
            continue
        tag, before = _tag(words, low, at), found.get((gap, side))
        found[gap, side] = (
            Tag(tag.verb, before.speaker, tag.listener) if before and low[at - 1] == "to" else tag
        )
    held = [tag for _, tag in sorted(found.items(), key=lambda each: each[1].verb.start)]
    return tuple([tag for tag in held if not tag.verb.of(text).endswith("ing")] or held)


def _touches(text: str, quotes: tuple[Span, ...], word: Token) -> bool | None:
    """Say whether a word stands right after a quotation, or before one; None where a sentence ends between them."""
    before = max((quote.end for quote in quotes if quote.end <= word.start), default=None)
    after = min((quote.start for quote in quotes if quote.start >= word.end), default=None)
    if before is not None and not _STOP.search(text[before : word.start]):
        return True
    opens = (
        after is not None
        and not _STOP.search(text[word.end : after])
        and re.search(r"[,:]\s*$", text[:after])
    )
    return False if opens else None


def _tag(words: tuple[Token, ...], low: list[str], at: int) -> Tag:
    back = at - 1
    while back >= 0 and low[back] in LIGHT - {"and"}:
        back -= 1
    inverted = back < 0 or not words[back].text[0].isalpha()
    if inverted:
        speaker = starting(words, low, at + 1)
    elif low[back] in ("and", "but", "then", "to"):
        speaker = _carried(words, low, at)
    else:
        speaker = subject_of(words, low, back + 1)
    lead = next((k for k in range(at + 1, min(at + 4, len(low))) if low[k] in ("to", "at")), None)
    after = lead + 1 if lead else at + 1 if low[at] in TELLING and not inverted else None
    return Tag(words[at].span, speaker, None if after is None else starting(words, low, after))


def _carried(words: tuple[Token, ...], low: list[str], at: int) -> Party | None:
    """Return the subject of the last verb before one that has none of its own: Ishaq looked down and said."""
    for back in range(at - 1, 0, -1):
        if words[back].text in '.!?;”"':
            return None
        verb = low[back].endswith("ed") or low[back] in english_forms()
        subject = subject_of(words, low, back) if verb and words[back].text[0].islower() else None
        if subject is not None and (subject.pronoun or subject.names or subject.keys):
            return subject
    return None
