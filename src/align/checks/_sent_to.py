"""To whom a writing is sent: «حذّر سليم في رسالة بعث بها إلى العميد» is no letter that the dean sent to Salim.

The one who says something in a report is he who hands it in; where the English sends it to him, and has the addressee
speak, they have changed places.
"""

from __future__ import annotations

import re

from align.checks._base import Context
from align.checks._means import Meanings, meanings
from align.checks._readings import light
from align.model import Pair, Span
from align.text.acts_ar import clause_start, led_words
from align.text.acts_phrases import starting
from align.text.subjects import spoken
from align.text.words import Token, lexicon, tokens

_WRITINGS = lexicon(
    "تقرير رساله مذكره كتاب خطاب برقيه بيان شكوي التماس عريضه طلب مقال مقاله نداء انذار محضر بلاغ توصيه دراسه وثيقه",
    "ورقه كلمه افاده شهاده بريد",
)
_SENT = re.compile(
    r"^(?:رفع|رفعت|قدم|قدمت|ارسل|ارسلت|بعث|بعثت|وجه|وجهت|كتب|كتبت|سلم|سلمت|احال|احالت|تقدم|تقدمت|يرفع|ترفع|يرسل|ترسل)"
    r"(?:ه|ها|وه|وها|هما)?$"
)
_TO_EN = re.compile(
    r"\b(?:report|letter|memo|memorandum|telegram|note|statement|complaint|petition|request|article|message|appeal|paper"
    r"|warning|minute|brief|study|document|email|e-mail|testimony|speech|address)\b[^.;:!?]{0,25}?"
    r"\b(?:submitted|sent|addressed|written|presented|delivered|handed|given|made|directed|forwarded|passed)? ?to ",
    re.IGNORECASE,
)
_SURE, _MORE, _FAR = 0.55, 0.12, 5


def other_addressee(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return a verb with its subject and to whom that sends a writing, and the English where each is the other."""
    found = _TO_EN.search(pair.en)
    if context.encoder is None or found is None:
        return None
    means = meanings(pair, context.encoder)
    at = next((at for at in means.solid if _is_sent(means.words, at)), None)
    to = None if at is None else _addressee(means.words, at)
    words = tokens(pair.en)
    first = next((k for k, word in enumerate(words) if word.start >= found.end()), None)
    party = None if first is None else starting(words, [word.text.lower() for word in words], first)
    if at is None or to is None or party is None or party.pronoun:
        return None
    fits = means.party(party)
    sender = _sender(means, at, fits, to)
    if sender is None:
        return None
    for said in spoken(pair.en):
        mine = {} if said.subject.pronoun else means.party(said.subject)
        if mine and mine.get(to, 0.0) >= _SURE and mine[to] >= mine.get(sender, 0.0) + _MORE:
            return Span(means.words[sender].start, means.words[to].end), Span(found.start(), party.span.end)
    return None


def _is_sent(words: tuple[Token, ...], at: int) -> bool:
    """Say whether a word is a verb of sending right after the writing that is sent."""
    return (
        at > 1
        and bool(_SENT.match(words[at].folded))
        and any(words[back].folded.removeprefix("ال") in _WRITINGS for back in range(max(0, at - 3), at))
    )


def _addressee(words: tuple[Token, ...], verb: int) -> int | None:
    """Return the place of the noun that a preposition of direction leads in after a verb of sending."""
    led, _ = led_words(words, verb + 1, min(len(words), verb + _FAR))
    return next(
        (at for at in sorted(led) if led[at] in ("i", "l") and words[at].folded not in ("الي", "له")), None
    )


def _sender(means: Meanings, verb: int, fits: dict[int, float], to: int) -> int | None:
    """Return the place of the noun before a verb of sending that the English sends to, and better than to `to`."""
    first = clause_start(means.words, verb)
    led, _ = led_words(means.words, first, verb)
    free = [at for at in range(first, verb) if at in fits and at not in led and not light(means.words[at])]
    best = max(free, key=lambda at: fits[at], default=None)
    if best is None or fits[best] < _SURE or fits[best] < fits.get(to, 0.0) + _MORE:
        return None
    return best
