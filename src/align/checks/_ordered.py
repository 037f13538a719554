"""What someone was told, or promised, not to do, and does in the English: «طلب ألا تُرفع», "to raise it".

The small word ألا (أن لا) after a verb of ordering, asking, advising, promising, agreeing or fearing denies what is
ordered. The check speaks where the English has such a verb too, and after it, in the same clause and without any
denial, the very deed that the Arabic denies, as an infinitive or after "that … would".
"""

from __future__ import annotations

import re

from align.checks._names import word_vectors
from align.checks._tenses import is_listed
from align.embed._base import Encoder
from align.model import Pair, Span
from align.text.antonyms import poles
from align.text.words import Token, lexicon, plain, tokens

_ORDERS_AR = re.compile(
    r"[وف]?[اأيتنس]{0,2}(?:مر|امر|أمر|اوعز|وعز|طلب|رج[اوتى]|رجو|توسل|ناشد|لتمس|لح|نصح|وصى?|اوصى?|أوصى?"
    r"|وصي|وصا|حث|قترح|شار|شير|ومأ"
    r"|لوح|غمز|نبه|صاح|هتف|همس|قال|قلت|قول|نذر|وعد|عد|تعهد|لتزم|ضمن|عاهد|قسم|حلف|تفق|وافق|قرر|عزم|صمم|ثر"
    r"|آثر|فضل|ختار"
    r"|رتأى|نوى|خشي|خشى|خاف|خفت|تمنى|تمنت|مل|ود|حرص|حترس|شترط|شرط|وصية|يمين|وعدا)"
    r"(?:ت|وا|نا|ون|ه|ها|هم|هما|هن|ني|ك|كم|ته|تها|تهم|تني|ناه|ناها|ناهم|وه|وها|وني|تك|تما|ا|ي|ين|تنا|اه"
    r"|اها|اني|اهم)?"
)
"""Plain spelling of the verbs, in the past and the present, with their objects."""
_NOT_SO = frozenset(("مل", "ملا", "عد", "عدا", "مر", "مرت", "ود"))
_ORDERS_EN = re.compile(
    r"\b(?:order|command|instruct|direct|requir|enjoin|ask|beg+|implor|plead|entreat|request|urg|appeal"
    r"|advis|counsel"
    r"|recommend|suggest|propos|signal+|motion|beckon|gestur|nodd?|wav|wink|shout|call|whisper|promis"
    r"|pledg|vow|assur"
    r"|undert\w+|swear|agree|decid|resolv|determin|prefer|wish|hop|fear|pray|sign)(?:e|es|ed|s|ing)?\b"
    r"|\b(?:told|tells?|telling|bade|bids?|swore|sworn|begged|chose|cho(?:se|sen)|undertook|made signs?"
    r"|sign(?:s|ed)?"
    r"|gave (?:\w+ ){1,2}word|given (?:\w+ ){1,2}word|afraid|careful|took care|made sure|made (?:a"
    r"|the) (?:sign|vow)"
    r"|oaths?|on condition|provided|warned|reminded|obliged|forced|compelled)\b",
    re.IGNORECASE,
)
_DEED = re.compile(
    r"\b(?:to|would|should|shall|will|must|might)(?: (?:always|at once|immediately|again|now|all|be|have"
    r"|get))? (?P<deed>[a-z]{2,})"
    r"|['’](?:d|ll) (?P<short>[a-z]{2,})"
)
_DENIES = re.compile(
    r"\b(?:not|never|no|none|nothing|nobody|neither|nor|without|cannot|refrain\w*|avoid\w*|against"
    r"|forb\w+|rather than"
    r"|instead|stop\w*|ceas\w+|only|unless|longer|anyone|anything|any|fail\w*|refus\w*|prevent\w*"
    r"|keep from|lest|hardly"
    r"|abstain\w*|resist\w*|wait\w*|remain\w*|stay\w*|until|till|declin\w*|reject\w*|spar\w+|beware"
    r"|escap\w*|far|alone)\b"
    r"|n['’]t\b",
    re.IGNORECASE,
)
_STOP_AR = lexicon(". ؛ ؟ ! : « » ; ?")
_STOP_EN = re.compile(r"[.;:!?“”\"]")
_REACH, _AHEAD, _AFTER = 8, 110, 30
"""Words before ألا in which the verb stands; characters read after the English verb, and after the deed."""
_BELIEVES = re.compile(r"[يتنأ](?:ظن|عتقد|حسب|صدق|تصور|تخيل|توهم|فكر|فهم|عد|عتبر)\w{0,3}")
"""Verbs that the English may affirm of the contrary: not to think that it is a joke, to believe that it is meant."""
_CLAUSE = 35
"""Characters after a verb in which its adverb stands."""
_NEVER_IT = lexicon("remember stay listen wake be have live")
"""Deeds that render the denial of another: not to forget is to remember."""
_LIGHT = lexicon("hold keep go let leave continue carry make give get stand sit wait proceed try come take")
"""Deeds that resemble many verbs, and render one only where the tables say so."""
_LIKE, _PLACE = 0.6, 0.35
"""Cosine from which a word renders a verb, and how far off it may stand as a share of the text."""


def ordered(pair: Pair, encoder: Encoder | None) -> tuple[Span, Span] | None:
    """Return ألا with its verb, and the English that has the deed done; None where there is none."""
    words = tokens(pair.ar)
    for at, word in enumerate(words[:-1]):
        verb = _denied(words, at)
        if verb is None or _is_done_too(words, verb) or not _is_order(words[max(0, at - _REACH) : at]):
            continue
        for span, deed in _done(pair.en):
            off = min(abs(end / len(pair.en) - word.start / len(pair.ar)) for end in (span.start, span.end))
            if off <= _PLACE and renders(verb, deed, encoder) and not _opposed(pair, verb, span):
                return Span(word.start, verb.end), span
    return None


def _denied(words: tuple[Token, ...], at: int) -> Token | None:
    """Return the present verb after ألا or أن لا at a place."""
    word = words[at].plain.lstrip("وب")
    ahead = at + 1 if word == "ألا" else at + 2 if word == "أن" and words[at + 1].plain == "لا" else 0
    if not ahead or ahead >= len(words) or not re.fullmatch(r"[يتنأ]\w{2,}", words[ahead].plain):
        return None
    return None if _BELIEVES.fullmatch(words[ahead].plain) else words[ahead]


def _is_order(before: tuple[Token, ...]) -> bool:
    """Say whether a verb of ordering or promising stands before ألا in its clause."""
    for word in reversed(before):
        if word.text in _STOP_AR:
            return False
        if word.plain not in _NOT_SO and _ORDERS_AR.fullmatch(plain(word.text)):
            return True
    return False


def _done(english: str) -> list[tuple[Span, str]]:
    """Return the deeds that an English text has someone told or resolved to do, where nothing denies them."""
    found = list[tuple[Span, str]]()
    for order in _ORDERS_EN.finditer(english):
        end = _STOP_EN.search(english, order.end())
        stop = min(order.end() + _AHEAD, end.start() if end else len(english))
        for deed in _DEED.finditer(english, order.end(), stop):
            comma = english.find(",", deed.end())
            after = english[order.start() : min(stop, deed.end() + _AFTER, comma if comma > 0 else stop)]
            if not _DENIES.search(after):
                name = deed.lastgroup or "deed"
                found.append((Span(order.start(), deed.end()), deed[name]))
    return found


def renders(verb: Token, deed: str, encoder: Encoder | None) -> bool:
    """Say whether an English verb renders an Arabic one."""
    if deed in _NEVER_IT or is_listed(verb, deed):
        return deed not in _NEVER_IT
    if encoder is None or deed in _LIGHT:
        return False
    mine = word_vectors(encoder, [verb.plain, verb.plain[1:]])
    return float((mine @ word_vectors(encoder, [deed]).T).max()) >= _LIKE


def _is_done_too(words: tuple[Token, ...], verb: Token) -> bool:
    """Say whether the same verb stands elsewhere in the Arabic: not to sell the house, and to sell the field."""
    return any(word is not verb and word.folded.lstrip("وف") == verb.folded for word in words)


def _opposed(pair: Pair, verb: Token, span: Span) -> bool:
    """Say whether the deed, the last word of a span, or what follows it is the opposite of the Arabic: by day."""
    mine = [
        pole
        for pole in poles(pair.ar, "ar")
        if pole.sure and verb.start <= pole.span.start < verb.end + _CLAUSE
    ]
    theirs = [
        pole
        for pole in poles(pair.en, "en")
        if pole.sure and (pole.span.end == span.end or span.end <= pole.span.start < span.end + _CLAUSE)
    ]
    return any(one.group == other.group and one.side != other.side for one in mine for other in theirs)
