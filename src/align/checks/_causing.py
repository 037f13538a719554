"""Who causes told as who does: أبكى جمهوره is "he made his audience weep", not "he wept before his audience"."""

from __future__ import annotations

import re
from functools import lru_cache

from align.checks._base import Context
from align.checks._likeness import likeness
from align.match.words import words as cut
from align.model import Pair, Span
from align.text.acts_forms import HE, SHE, SUFFIXES, Who
from align.text.causing import rows
from align.text.subjects import Said, spoken
from align.text.words import Token, folded, tokens

_MADE = re.compile(
    r"\b(?:ma[kd]e|makes|making|caus\w+|lets?|had|having|sets?|setting|move[sd]?|moving|reduc\w+|br(?:ing|ought)\w*"
    r"|mov\w+|driv\w+|drove|forc\w+|help\w*|ha(?:d|ve|s) \w+ \w+ing)\b",
    re.IGNORECASE,
)
_VOWEL_U = re.compile("^[وف]?َ?[يت]ُ")
_VOWELS, _LEAD = re.compile("[ًٌٍَُِْ]"), re.compile("^[وف](?=[^\\W\\d_]{3})")
_JOINED = re.compile("^[وف](?=[^\\W\\d_]{4})")
_LEAST, _BEFORE = 0.42, 50


@lru_cache(maxsize=16384)
def _causes(word: Token) -> tuple[int, Who, Who | None] | None:
    """Return the row, the causer and the joined object of a causing verb."""
    bare = _JOINED.sub("", word.plain)
    doubled = _LEAD.sub("", _VOWELS.sub("", word.text))
    past, present, _ = rows()
    for end, who in (("", None), *SUFFIXES.items()):
        stem = bare[: len(bare) - len(end)] if bare.endswith(end) else ""
        twice = doubled[: len(doubled) - len(end)] if doubled.endswith(end) else ""
        if "ّ" in twice and twice in past:
            return past[twice], SHE if twice.endswith("ت") else HE, who
        if stem in past:
            return past[stem], SHE if stem.endswith("ت") else HE, who
        if stem[:1] in ("ي", "ت") and stem[1:] in present and _VOWEL_U.match(word.text):
            return present[stem[1:]], HE if stem[0] == "ي" else SHE, who
    return None


def caused(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return an Arabic verb of causing, and its English where the causer does what he makes others do."""
    here = [(word, found) for word in tokens(pair.ar) if (found := _causes(word))]
    if not here or context.encoder is None:
        return None
    done = rows()[2]
    for said in spoken(pair.en):
        row = done.get(said.verb.text.lower())
        mine = [each for each in here if each[1][0] == row]
        if (
            row is None
            or len(mine) != 1
            or _done(pair.ar, mine[0][0])
            or _MADE.search(pair.en[: said.verb.start][-_BEFORE:])
        ):
            continue
        word, (_, causer, whom) = mine[0]
        if _is_causer(pair, context, said, word, (causer, whom)):
            return word.span, Span(said.subject.span.start, said.verb.end)
    return None


def _done(text: str, causing: Token) -> bool:
    """Say whether another word is of the root of a causing verb: فضحك كاتبه وقال أضحك الله سنّك."""
    stem = next(
        (
            each
            for each in sorted(rows()[0], key=len, reverse=True)
            if each[1:].rstrip("ىتا") in causing.plain
        ),
        "",
    )
    root = folded(stem.replace("ّ", "").removeprefix("أ").rstrip("ىتا"))
    return any(root in word.folded for word in tokens(text) if word.start != causing.start)


def _is_causer(pair: Pair, context: Context, said: Said, verb: Token, whos: tuple[Who, Who | None]) -> bool:
    """Say whether the subject of an English verb is who causes in the Arabic, and not whom it is done to."""
    if context.encoder is None:
        return False
    ar, en = cut(pair.ar, "ar"), cut(pair.en, "en")
    like = likeness(pair, context.encoder)
    at = next((k for k, word in enumerate(ar) if word.span.start <= verb.start < word.span.end), len(ar))
    after = [k for k in range(at + 1, min(len(ar), at + 5)) if ar[k].content]
    causer, whom = whos
    who = said.subject.who
    if said.subject.pronoun:
        if who.person != "3" or who.number != "s" or (who.gender and who.gender != causer.gender):
            return False
        if whom is not None:
            return whom.person != "3" or whom.number == "p" or bool(whom.gender and whom.gender != who.gender)
        later = [k for k in range(len(en)) if said.verb.end <= en[k].span.start < said.verb.end + _BEFORE]
        return bool(after and later) and float(like[after[0]][later].max()) >= _LEAST
    if whom is not None or not after:
        return False
    best = int(like[after[0]].argmax())
    there = en[best].span.start
    return bool(like[after[0], best] >= _LEAST) and said.verb.end <= there < said.verb.end + _BEFORE
