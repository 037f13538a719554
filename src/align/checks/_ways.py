"""Which way one goes: out of the school is not into it, «تسلّل من المدرسة» and "stole into the school".

The place is one on both sides; in the Arabic من leads it, or it is what one leaves (غادر القرية), and in the English it
is where one goes to; or the other way about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from align.checks._base import Context
from align.checks._crossed import clear_couples
from align.checks._likeness import likeness
from align.match.words import words
from align.model import Pair, Span
from align.text.acts_ar import clause_end
from align.text.antonyms import Pole
from align.text.terms_forms import entries_ar, readings
from align.text.words import Token, flat, lexicon, tokens

_GOING = (
    "ذهب/ذهب رجع/رجع عاد/عود سار/سير مشي/مشي ركض/ركض جري/جري هرع/هرع اندفع/ندفع تسلل/تسلل"
    " انسل/نسل قفز/قفز هرب/هرب"
    " فر/فر سافر/سافر رحل/رحل توجه/توجه انطلق/نطلق خرج/خرج نزح/نزح هاجر/هاجر زحف/زحف"
    " قدم/قدم جاء/جيء اتي/اتي اقبل/قبل ابحر/بحر"
    " انتقل/نتقل وصل/صل حضر/حضر صعد/صعد هبط/هبط نزل/نزل"
)
_LEAVING, _REACHING = "غادر/غادر هجر/هجر بارح/بارح فارق/فارق", "دخل/دخل قصد/قصد بلغ/بلغ ولج/لج"
_TO, _FROM = lexicon("الي نحو صوب شطر باتجاه"), lexicon("من")
_THROUGH = re.compile(
    "(?:ال)?(?:باب|بوابه|نافذه|شباك|فتحه|ثقب|جهه|ناحيه|طريق|خلف|وراء|بين|تحت|فوق|امام"
    "|خلال|جديد|هنا|هناك|حيث|دون|غير|قبل|بعد|اجل)"
)
"""What من leads in when it says through, from which side or why."""
_NOUN_EN = r"(?:the |a |an |his |her |its |their |my |our |this |that )?(?:[\w’'-]+ ){0,2}?"
_WENT = (
    r"\b(?:go|goes|went|gone|going|come|comes|came|coming|get|gets|got|return\w*|walk\w*"
    r"|r[ua]n|running|steal|stole|slip\w*"
    r"|crept|sneak\w*|rush\w*|hurr\w+|fled|flee\w*|escap\w+|travel\w*|sail\w*|set out|set"
    r" off|mov\w+|march\w*|jump\w*|leap\w*"
    r"|leapt|burst|back|climb\w*|head\w*|arriv\w+|migrat\w+|emigrat\w+|ma[dk]e \w+ way"
    r"|found \w+ way)(?: \w+){0,2}? "
)
_INTO = re.compile(rf"{_WENT}(?:back |on |down |up |over )?(?:to|into|towards?|in|at) {_NOUN_EN}([\w’'-]+)")
_OUT = re.compile(
    rf"(?:{_WENT}(?:back |away |down |up )?(?:from|out of|off) |(?<!the )(?<!his )(?<!her )(?<!its )(?<!to )\b(?:left"
    rf"|leaves?|leaving|quit|depart\w* from) (?!for\b|it\b)){_NOUN_EN}"
    r"([\w’'-]+)"
)
_OF_WAYS = frozenset(
    ("entering and leaving", "coming back and leaving", "arriving and departing", "way in and way out")
)
_OTHERS = lexicon("في على عن مع عند بعد قبل ثم أن كي حتى عبر")
_REACH, _SUBJECT, _IN, _OUT_OF = 7, 4, 0, 1


@cache
def _stems(verbs: str) -> frozenset[tuple[str, str]]:
    return frozenset(form for verb in verbs.split() for form in entries_ar(verb))


def other_way(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return a verb of going with its place in the Arabic, and the English that goes the other way."""
    there = [*_english(pair.en, _INTO, _IN), *_english(pair.en, _OUT, _OUT_OF)]
    here = list(_arabic(tokens(pair.ar))) if there else []
    if not here or not there or context.encoder is None:
        return None
    ar, en = words(pair.ar, "ar"), words(pair.en, "en")
    given = {ar[i].span.start: en[j].span for i, j in clear_couples(likeness(pair, context.encoder))}
    for verb, place, side in here:
        named = next((span for start, span in given.items() if place.start <= start < place.end), None)
        answers = [
            each for each in there if named and each[0].start < named.end and named.start < each[0].end
        ]
        if answers and all(other != side for _, _, other in answers):
            return Span(verb.start, place.end), answers[0][1]
    return None


def _arabic(text: tuple[Token, ...]) -> Iterator[tuple[Span, Span, int]]:
    """Yield each verb of going that leads in but one place, or leaves or enters it, and which way that is."""
    for at, word in enumerate(text):
        if not word.text[0].isalpha() or word.plain.endswith("ة") or word.folded.startswith("ال"):
            continue
        forms, last = readings(word.folded), clause_end(text, at)
        leads = [
            (k, text[k].folded)
            for k in range(at + 1, min(last, at + _REACH))
            if text[k].folded in _TO | _FROM
        ]
        leads = [] if leads and not _is_near(text, at, leads[0][0]) else leads
        if forms & _stems(_LEAVING) or forms & _stems(_REACHING):
            side = _OUT_OF if forms & _stems(_LEAVING) else _IN
            nouns = [
                text[k].span for k in range(at + 1, min(last, at + 4)) if text[k].folded.startswith("ال")
            ]
            if not leads:
                yield from ((word.span, noun, side) for noun in nouns)
        elif forms & _stems(_GOING) and len(leads) == 1 and leads[0][0] + 1 < last:
            place = text[leads[0][0] + 1]
            if not _THROUGH.fullmatch(place.folded):
                yield word.span, place.span, _OUT_OF if leads[0][1] in _FROM else _IN


def _is_near(text: tuple[Token, ...], verb: int, lead: int) -> bool:
    """Say whether at most a subject stands between a verb and what leads in the place, and nothing else."""
    return lead - verb <= _SUBJECT and not any(text[k].folded in _OTHERS for k in range(verb + 1, lead))


def _english(text: str, pattern: re.Pattern[str], side: int) -> Iterator[tuple[Span, Span, int]]:
    """Yield each place that one goes to or leaves, with the whole phrase; each word of a noun is tried."""
    places, low = flat(text)
    for match in pattern.finditer(low):
        if side == _IN and not _is_noun(text, low, match, places):
            continue
        whole = Span(places[match.start()], places[match.end() - 1] + 1)
        end = match.end()
        for word in re.finditer(r"[\w’'-]+", low[match.start(1) : match.start(1) + 30]):
            begun, ended = match.start(1) + word.start(), match.start(1) + word.end()
            if begun > end + 1 or re.match(
                r"(?:and|in|on|at|with|by|to|from|for|of|who|where|when)\b", low[begun:]
            ):
                break
            yield Span(places[begun], places[ended - 1] + 1), whole, side
            end = ended


def _is_noun(text: str, low: str, match: re.Match[str], places: Sequence[int]) -> bool:
    """Say whether a place follows and no verb: to the school, to Cairo, but not came to ask."""
    if " to " not in f" {match[0]} " or " into " in match[0]:
        return True
    after = low.rfind(" to ", match.start(), match.start(1)) + len(" to ")
    led = re.match(r"(?:the|a|an|his|her|its|their|my|our|this|that)\b", low[after:])
    return bool(led) or text[places[after]].isupper()


def only_on(pair: Pair, one: Pole, other: Pole) -> bool:
    """Say whether a verb of leaving goes on to a place, or one of entering comes from one, as the English tells.

    «خرج إلى البستان» is "walked into the orchard", «دخل من باب الحديقة» "came out of the garden".
    """
    if one.group not in _OF_WAYS:
        return False
    after = [word.folded for word in tokens(pair.ar[one.span.end :])[:_REACH]]
    said = other.span.of(pair.en).lower()
    if one.side == _OUT_OF:
        return said.endswith(("into", "in")) and any(word in _TO for word in after)
    return any(word in _FROM for word in after) and bool(re.search(r"\b(?:out of|left|leav\w+|from)\b", said))
