"""Times that one text tells and no word of the other could: what is still to come in Arabic and all done in English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._contrast import place, reach
from align.checks._tenses import is_name
from align.model import Pair
from align.text.tenses import Time, Timed
from align.text.tenses_ar import arabic_times
from align.text.tenses_en import english_times
from align.text.words import Token, flat, lexicon, tokens

_AHEAD = frozenset((Time.FUTURE, Time.NEAR))
_PAST = frozenset((Time.DONE, Time.SINCE, Time.BEFORE))
_LEFT_OPEN = frozenset((Time.MEANT, Time.NEARLY, Time.MODAL, Time.DUE))
_OPEN_EN = re.compile(
    r"\b(?:will|would|shall|should|can|could|may|might|must|going|about|due|if|when|unless|until|is|are|am|let|'s"
    r"|do|does"
    r"|let's|won't|wouldn't|\w+'(?:ll|d|re|s|m)|to(?! (?:the|an?|his|her|its|our|their|my|your|this|that|these"
    r"|those|\d|him|them|me|us|it|you|her|no|some|every|each)\b)|tomorrow|plan\w*|later|eventually|soon|promis\w+"
    r"|refus\w+|cannot|can't"
    r"|yet|next|upcoming|vow\w*|swore|pledg\w+|undert\w+|expect\w*|threaten\w*|predict\w*|foresaw|resolv\w+"
    r"|determin\w+|bound|future|forthcoming|'ll|'d|'re|'m|never again|no longer|hop\w+)\b",
    re.IGNORECASE,
)
"""Words by which English may say that something is to come, or leave its time open."""
INTENT = re.compile(
    r"\b(?:would|'d|meant|mean|intend\w*|intention|plan\w*|want\w*|wish\w*|suppos\w+|thought|due|almost|nearly"
    r"|all set|ready|all but|point of|verge)\b",
    re.IGNORECASE,
)
_NEAR_AR = re.compile(
    r"(?<!\w)(?:[وف]?[ياتن]?(?:كاد|كدت)\w*|[وفبل]{0,2}(?:ال)?ني[هت]\w{0,3}|[وف]?حانت?|[وف]?[يت]هم(?:ون|ان|وا)?"
    r"|[وفبل]{0,2}(?:ال)?اوان\w{0,3}|[وف]?[ايت]?تهيا\w*)(?!\w)"
    r"|وشك|[اأيتن]راد|[يتن]ريد|[يتن]نوي|عازم|عزم|مقبل|قريب|(?<!\w)[وف]?س[يتنا]|سوف|(?<!\w)[وف]?هم(?:ت|وا"
    r"|مت)?(?!\w)|قرر"
    r"|مزمع|قبيل|ستعد|لحظه|وشيك|طريق|(?:^|[.،؛:«] ?)[وف]?من |(?<!\w)(?:لو|اذا)(?!\w)"
)
"""Folded Arabic by which something is about to be done."""
_JUST = re.compile(r"(?<!\w)(?:للتو|لتو(?:ه|ها|هم|ي|نا|ك)|توا)(?!\w)")
_DENIES_AR = re.compile(
    r"(?<!\w)[وف]?(?:لا|ليس\w*|ما|لن|من|اذا|ان|لو|كلما|ا?لم تر)(?!\w)|(?<!\w)[وف]?س[يتنا]"
)
_WILL_NOT = re.compile(
    r"\b(?:will (?:not|never)|won't|'ll (?:not|never)|(?:is|are|am|'m|'re|'s) (?:not|never) going to|(?:isn't"
    r"|aren't) going to)\b",
    re.IGNORECASE,
)
_NEVER = re.compile(r"\bnever\b", re.IGNORECASE)
_YET_EN = re.compile(
    r"\b(?:yet|still|so far|until|till|before|since|to date|to this day|now|once|even)\b", re.IGNORECASE
)
_YET_AR = re.compile(r"(?<!\w)[وف]?لم \w+(?: \w+){0,3} بعد(?=\s*(?:[.،؛!؟»:]|$))")
_USED = re.compile(
    r"(?<![,;–—(] )(?<!\b(?:is|be) )(?<!\b(?:are|was) )(?<!\bwere )(?<!\bbeen )\bused to\b(?! (?:it|the|this|that"
    r"|his|her|their|my|our|being))",
    re.IGNORECASE,
)
_ONCE_AR = re.compile(
    r"(?<!\w)[وفأا]?[بلك]?(?:ال)?(?:كان\w*|كن[تا]\w*|يكن|تكن|عاد\w*|[يتأن]عد|[ايت]?عت[اي]د\w*|داب\w*|ل?طالما"
    r"|قديم\w*|ايام\w*"
    r"|زمن\w*|[يت]?تعود\w*|الف\w*|سابق\w*|مضي|مضت|درج\w*|اكثر|ماض\w*|عهد\w*|صار\w*|اصبح\w*|بات\w*|امسي\w*|انقطع\w*"
    r"|توقف\w*|كف\w?|ترك\w*|قبل|منذ|ذات|قط|سبق\w*|شباب\w*|صغر\w*|طفول\w*|صبا\w*|يوم\w*|حين\w*|لما|ظل\w*|بقي\w*|ربما"
    r"|جعل\w*|راح\w*|اخذ\w*|كل|كلما|دائما|دوما|مرات|مرارا|عاد[هة]|غالبا|احيانا|مرحوم\w*|راحل\w*|الذي|التي|الذين)(?!\w)"
)
_SAID = lexicon(
    "said told asked replied answered knew thought announced added cried shouted believed felt saw heard understood",
    "realised",
    "realized explained decided learned learnt informed assured confirmed stated declared wrote feared found was were",
)
"""Verbs whose object tells its own time in other ways."""


def told_nowhere(pair: Pair) -> Iterator[tuple[Timed | None, Timed | None]]:
    """Yield at most one verb of either side whose time the other side has nowhere."""
    ar, en = arabic_times(pair.ar), english_times(pair.en)
    if not en:
        return
    for rule in (_not_yet, _meant, _meant_done, _done, _refused, _habit, _ahead_lost, _ahead_new):
        found = rule(pair, ar, en)
        if found is not None:
            yield found
            return


Found = tuple[Timed | None, Timed | None] | None
_CLOSE, _CLOSE_WORDS = 0.15, 3
"""How far off a verb may stand that renders another: this share of the text, or so many words."""
_MARK = re.compile(r"^|[,;.:!?—–]")
_INFINITIVE = re.compile(
    rf"{INTENT.pattern}|\bto (?!(?:the|an?|his|her|its|our|their|my|your|this|that|those|him|them|me|us|it|you)\b)[a-z]"
    r"|\bif\b|\bhad (?:been )?(?:promised|agreed|decided|arranged|chosen|expected|hoped|resolved)\b",
    re.IGNORECASE,
)
"""Words by which a clause tells what was still to come."""


def _first(some: tuple[Timed, ...], *times: Time) -> Timed | None:
    return next((each for each in some if each.time in times), None)


def _has(some: tuple[Timed, ...], *times: Time) -> bool:
    return _first(some, *times) is not None


def _meant(pair: Pair, ar: tuple[Timed, ...], en: tuple[Timed, ...]) -> Found:
    """What was meant once is put as a plan of now: I will, for كنت سـ."""
    one, other = _first(ar, Time.MEANT), _first(en, *_AHEAD)
    if one is None or other is None or _has(en, *_LEFT_OPEN) or _has(ar, Time.FUTURE):
        return None
    return None if INTENT.search(pair.en) else (one, other)


def _meant_done(pair: Pair, ar: tuple[Timed, ...], en: tuple[Timed, ...]) -> Found:
    """What was meant once is put as what had been done by then, in a clause that leaves nothing open."""
    if _has(en, *_AHEAD, Time.MEANT, Time.NEARLY, Time.DUE, Time.MODAL):
        return None
    if sum(each.time is Time.THEN for each in en) > sum(each.time is Time.HABIT for each in ar):
        return None
    near = reach(pair, _CLOSE_WORDS, _CLOSE)
    for one in (each for each in ar if each.time is Time.MEANT):
        here = place(one, pair.ar)
        before = [
            each for each in en if each.time is Time.BEFORE and abs(place(each, pair.en) - here) <= near
        ]
        other = min(before, key=lambda each: abs(place(each, pair.en) - here), default=None)
        if other is None or _INFINITIVE.search(clause_of(pair.en, other)):
            continue
        there = place(other, pair.en)
        rivals = (each for each in ar if each is not one and each.time in _PAST)
        if all(abs(place(each, pair.ar) - there) > abs(here - there) for each in rivals):
            return one, other
    return None


def clause_of(english: str, verb: Timed) -> str:
    """Return what stands around an English verb between two marks."""
    before = max(match.end() for match in _MARK.finditer(english) if match.start() <= verb.span.start)
    after = _MARK.search(english, verb.span.end)
    return english[before : after.start() if after else None]


def _done(pair: Pair, ar: tuple[Timed, ...], en: tuple[Timed, ...]) -> Found:
    """What was done is put as about to be done."""
    other = _first(en, Time.NEARLY, Time.NEAR)
    plain = flat(pair.ar)[1]
    if other is None or _NEAR_AR.search(plain):
        return None
    one = _first(ar, Time.BEFORE)
    if one is not None and other.time is Time.NEARLY:
        return one, other
    ever = next((each for each in ar if each.time is Time.SINCE and "سبق" in each.span.of(pair.ar)), None)
    if ever is not None:
        return ever, other
    if _JUST.search(plain) or not _open_words(pair, _first(ar, Time.BEFORE, Time.SINCE)):
        return _first(ar, Time.BEFORE, Time.SINCE), other
    return None


def _not_yet(pair: Pair, ar: tuple[Timed, ...], en: tuple[Timed, ...]) -> Found:
    """What has not happened yet is put as what never did."""
    found = _NEVER.search(pair.en)
    if found is None or _YET_EN.search(pair.en) or not _YET_AR.search(flat(pair.ar)[1]):
        return None
    one = _first(ar, Time.UNDONE)
    other = next((each for each in en if each.span.end > found.start()), None)
    return (one, other) if one is not None and other is not None and other.time in _PAST else None


def _refused(pair: Pair, ar: tuple[Timed, ...], en: tuple[Timed, ...]) -> Found:
    """What was not done is put as what will not be done."""
    one = _first(ar, Time.UNDONE)
    found = _WILL_NOT.search(pair.en.replace("’", "'"))
    if one is None or found is None or _DENIES_AR.search(flat(pair.ar)[1]):
        return None
    other = next((each for each in en if each.span.start >= found.start()), None)
    return (one, other) if other is not None and other.time in _AHEAD else None


def _habit(pair: Pair, ar: tuple[Timed, ...], en: tuple[Timed, ...]) -> Found:
    """A habit of the past is put as a plan, or one of now as one of the past."""
    one, other = _first(ar, Time.HABIT), _first(en, *_AHEAD)
    if one is not None and other is not None and not _has(ar, Time.FUTURE, Time.NEVER, Time.MEANT):
        beside = [each for each in en if each.time not in _AHEAD]
        return None if beside else (one, other)
    used = _USED.search(pair.en)
    if used is None or _ONCE_AR.search(flat(pair.ar)[1]) or _has(ar, Time.UNDONE, Time.SINCE):
        return None
    other = next((each for each in en if each.time is Time.HABIT and each.span.start <= used.end()), None)
    return (None, other) if other is not None else None


def _ahead_lost(pair: Pair, ar: tuple[Timed, ...], en: tuple[Timed, ...]) -> Found:
    """What is to come is put as done."""
    one = _first(ar, Time.FUTURE, Time.NEVER)
    if one is None or _OPEN_EN.search(pair.en.replace("’", "'")):
        return None
    if _has(en, Time.THEN) or is_name(one.verb, pair.en):
        return None
    here = place(one, pair.ar)
    past = [each for each in en if each.time in _PAST | {Time.WAS} and each.verb.folded not in _SAID]
    other = min(past, key=lambda each: abs(place(each, pair.en) - here), default=None)
    return (one, other) if other is not None else None


def _ahead_new(pair: Pair, ar: tuple[Timed, ...], en: tuple[Timed, ...]) -> Found:
    """What was done is put as still to come."""
    other = _first(en, *_AHEAD)
    if other is None or "shall" in other.span.of(pair.en).lower() or _open_words(pair):
        return None
    return None, other


_AHEAD_AR = re.compile(r"[وفأ]?(?:س|ل|فل|ول)?[يتنأا]\w{2,}")
_NOUNS = re.compile("(?:ة[\u064b-\u0652]*|ٌ|ٍ|ات|ية|يات|ين|ت|وا)$")
_OPEN_AR = lexicon(
    "سوف لن اذا ان لو من متي كلما غدا ليكن ما لا مهما لئن لءن ليت لعل قد قادم القادم المقبل مقبل لم حتي اي كم هل",
    "هيا علي",
    "وان فان ولو ومن فمن وما فما ولا فلا واذا فاذا ومتي عسي نعم",
)
_PAST_AR = lexicon(
    "تم ترك تعرض توفي تولي تمكن تحول تلقي تسلم توقف تقدم تقرر تبين تزوج تاسس تاخر تجاوز تراجع توصل تغير تطور تحدث"
)
_OURS = {
    "أ": re.compile(r"\b(?:I|me|my|mine)\b"),
    "ن": re.compile(r"\b(?:we|us|our|ours|let's)\b", re.IGNORECASE),
}
_NOT_HE = re.compile("(?:ة[\u064b-\u0652]*|ٌ|ٍ|ًا|اً|ات)$")
_COMMAND = 4
"""Letters of the longest command: what begins with an alef and is longer is a past verb, انتخب, or a noun."""
_BEFORE_NOUN = lexicon(
    "من في على علي إلى الي عن مع بعد قبل بين منذ خلال تحت فوق عند لدى لدي حول ضد كل بعض هذه هذا",
    "تلك ذلك أي غير",
)
_CLOSED = ("ال", "وال", "فال", "بال", "أول", "أمس", "آخر")


def _open_words(pair: Pair, but: Timed | None = None) -> bool:
    """Say whether any Arabic word, but for those of one verb, may speak of what is to come."""
    words = tokens(pair.ar)
    bound = any(word.plain in ("أن", "ألا") for word in words)
    return any(
        _may_be_ahead(word, pair.en)
        for at, word in enumerate(words)
        if (but is None or not but.span.start <= word.start < but.span.end)
        and not (at and words[at - 1].folded in _BEFORE_NOUN)
        and (bound or word.folded != "علي")
    )


def _may_be_ahead(word: Token, english: str) -> bool:
    """Say whether an Arabic word may speak of what is to come: a present verb, a condition, a command.

    A verb in the letters of I and we counts where the English has an I or we at all.
    """
    if {word.folded, word.folded.lstrip("وف")} & _OPEN_AR:
        return True
    plain = word.plain
    found = _AHEAD_AR.fullmatch(plain)
    if plain.lstrip("وف")[:1] == "ا" and len(plain.lstrip("وف")) > _COMMAND:
        return False
    if plain.lstrip("وف").startswith("ي") and not _NOT_HE.search(word.text):
        return True
    past = plain.startswith(_CLOSED) or _NOUNS.search(word.text) or word.folded in _PAST_AR
    if found is None or past:
        return False
    mine = _OURS.get(plain.lstrip("وف")[:1])
    return mine is None or bool(mine.search(english))
