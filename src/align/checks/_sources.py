"""Whose words are reported, and by whom: the teller put for the source, who denies for whom he speaks of.

Arabic leads a source in with عن (روى سالم عن حسن) and what is said with أن; English with on the authority of, from, as
saying, and with that. Where the noun that says it means the other noun of the English, they have changed places.
"""

from __future__ import annotations

import re

from align.checks._base import Context
from align.checks._means import Meanings, meanings
from align.model import Pair, Span
from align.text.acts_phrases import Party, ending, starting
from align.text.words import Token, lexicon, tokens

_FROM_AR = lexicon(
    "روي يروي روت تروي نقل ينقل نقلت تنقل حكي يحكي حكت تحكي حدث يحدث حدثت تحدث ذكر يذكر ذكرت تذكر اخذ ياخذ اخذت سمع"
    " سمعت يسمع اورد يورد اسند يسند اخبر خبر"
)
_THAT_AR = lexicon(
    "نفي نفت ينفي تنفي انكر انكرت ينكر تنكر زعم زعمت يزعم تزعم ادعي ادعت يدعي تدعي اكد اكدت يوكد توكد يؤكد تؤكد اعلن"
    " اعلنت يعلن تعلن اقر اقرت يقر تقر افاد افادت يفيد تفيد شهد شهدت يشهد تشهد ذكر ذكرت اعترف اعترفت "
    "صرح صرحت كشف كشفت اوضح اوضحت ابدي توقع توقعت رجح رجحت ظن ظنت اعتقد اعتقدت يعتقد حسب راي رات قال قالت اشتكي اشتكت"
)
_THAT = lexicon("ان بان انه انها بانه بانها")
_LIGHT = lexicon("يكون تكون كان كانت قد يكونوا لا لم لن")
_SOURCE_EN = re.compile(
    r"\b(?:relat|narrat|report|told|tell|transmit|recount|quot|hand|cit|heard|hear|had it|has it|learn|took)\w*"
    r"(?: [\w']+){0,3}? (?P<lead>on the authority of|from|after|quoting|citing) "
)
_THAT_EN = re.compile(
    r"\b(?:den|claim|alleg|maintain|affirm|assert|announc|declar|admit|confirm|testif|stat|disclos|acknowledg|believ|said"
    r"|says|complain|expect|report|reveal|confess)\w* (?:that )?(?=(?:the|a|an|his|her|their)\b)"
)
_FIT, _MARGIN = 0.5, 0.3
"""How well each noun must fit where it should not stand, and how much worse where it should."""


def missourced(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return a report of the Arabic and of the English whose two nouns have changed places."""
    if context.encoder is None:
        return None
    words = tokens(pair.ar)
    for arabic, english in ((_from_ar, _SOURCE_EN), (_that_ar, _THAT_EN)):
        match = english.search(pair.en)
        here = arabic(words) if match else None
        there = _english(pair.en, match) if match and here else None
        if here and there and _crossed(meanings(pair, context.encoder), here, there):
            return (
                Span(words[here[0] - 1].start, words[here[1]].end),
                Span(there[0].span.start, there[1].span.end),
            )
    return None


def _bare(word: Token) -> str:
    return word.folded[1:] if word.folded[:1] in ("و", "ف") and len(word.folded) > len("كان") else word.folded


def _from_ar(words: tuple[Token, ...]) -> tuple[int, int] | None:
    """Return the places of who tells and of whom it is from."""
    for at in range(len(words) - 3):
        if _bare(words[at]) in _FROM_AR or words[at].folded in _FROM_AR:
            lead = next(
                (k for k in range(at + 2, min(len(words) - 1, at + 5)) if words[k].folded == "عن"), None
            )
            if lead:
                return at + 1, lead + 1
    return None


def _that_ar(words: tuple[Token, ...]) -> tuple[int, int] | None:
    """Return the places of who says it and of whom it is said."""
    for at in range(len(words) - 3):
        if _bare(words[at]) in _THAT_AR or words[at].folded in _THAT_AR:
            lead = next(
                (k for k in range(at + 2, min(len(words) - 2, at + 6)) if words[k].folded in _THAT), None
            )
            if lead:
                return at + 1, next(
                    (k for k in (lead + 1, lead + 2) if words[k].folded not in _LIGHT), lead + 1
                )
    return None


def _english(text: str, match: re.Match[str]) -> tuple[Party, Party] | None:
    """Return the nouns before the verb of a report and after what leads the other in."""
    words = tokens(text)
    low = [word.text.lower() for word in words]
    verb = next((k for k, word in enumerate(words) if word.start >= match.start()), 0)
    rest = next((k for k, word in enumerate(words) if word.start >= match.end()), 0)
    if not verb or not rest:
        return None
    one, other = ending(words, low, verb - 1), starting(words, low, rest)
    return (one, other) if one and other and not (one.pronoun or other.pronoun) else None


def _crossed(means: Meanings, here: tuple[int, int], there: tuple[Party, Party]) -> bool:
    """Say whether each noun of the English means the other of the Arabic, and not the one that stands in its place."""
    fits = [means.party(party) for party in there]
    crossed = [fits[0].get(here[1], 0.0), fits[1].get(here[0], 0.0)]
    straight = [fits[0].get(here[0], 0.0), fits[1].get(here[1], 0.0)]
    return min(crossed) >= _FIT and sum(crossed) - sum(straight) >= 2 * _MARGIN
