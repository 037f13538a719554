"""Two parties that have changed places about any verb, found by what the words mean and not by a table.

The English is read for clauses of two parties (`align.text.frames`). The Arabic word that means the verb is sought with
the encoder; its subject and what else stands about it are told by order and prepositions. Where the subject means the
other party of the English, and the other noun the English subject, they have changed places. Both languages must give
the verb the same build (two bare nouns, or one led by a preposition on either side): what one of them says from the
other side has another build as a rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from align.checks._base import Context
from align.checks._means import Meanings, meanings, verbs
from align.model import Pair, Span
from align.text.acts_ar import CLAUSE_STOPS, clause_end, clause_start, led_words
from align.text.acts_english import english_forms
from align.text.acts_forms import alike, arabic_forms
from align.text.frames import Frame, frames
from align.text.words import Token, lexicon, tokens

_MARGIN, _LEAST, _SURE, _RIVAL, _VETO = 0.28, 0.3, 0.6, 0.1, 0.45
"""By how much two nouns must fit better the other way round; how well the worse and the better of them must fit; how
much better than they another word of the Arabic may fit; and how well both must fit as they stand to be left alone."""
_BY = {("علي", "يد"), ("علي", "ايدي"), ("علي", "يدي"), ("من", "قبل"), ("من", "جانب"), ("من", "طرف")}
_BY_ONE = frozenset(("بيد", "بايدي", "بواسطه", "بفعل"))
_HANDING = lexicon("أراد رفض قام حاول قبل")
_HANDS = lexicon(
    "قرر قررت يقرر تقرر رفض رفضت يرفض ترفض حاول حاولت يحاول تحاول اراد ارادت يريد تريد قام قامت يقوم تقوم بدا بدات واصل",
    "واصلت استطاع استطاعت يستطيع تستطيع تمكن تمكنت يتمكن يلتزم تلتزم التزم تعهد تعهدت يتعهد تتعهد اعتزم اعتزمت يعتزم",
    "يجوز يحق ينبغي اعتاد اعتادت نوي نوت ينوي تنوي يتولي تتولي تولي تولت كان كانت ظل ظلت ما زال مازال اخذ اخذت جعل",
    "راح راحت عاد عادت كاد كادت يكاد تكاد شرع شرعت طفق بات باتت صار صارت اصبح اصبحت بقي بقيت استمر استمرت",
)
"""Verbs whose subject is that of the verb or noun of a deed after them."""
_SOME = lexicon("احد احدي بعض عدد مجموعه")
LIGHT = lexicon("قد لقد لم لا لن لما سوف كان كانت كانوا ما هو هي هم قط ايضا امس اليوم غدا ايضا فقد وقد ثم")

Reading = tuple[int, int]
"""Places of the subject of an Arabic verb, and of what it is done to."""


def exchanged(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return a clause of the Arabic and its English whose two parties are nouns that have changed places."""
    if context.encoder is None:
        return None
    means = meanings(pair, context.encoder)
    words = tokens(pair.ar)
    for frame in frames(pair.en):
        if frame.agent.pronoun or frame.other.pronoun:
            continue
        places = verbs(means, frame)
        found = _turned(words, places, frame, means) if places else None
        if found:
            spans = [frame.verb.span, frame.agent.span, frame.other.span]
            en = Span(min(span.start for span in spans), max(span.end for span in spans))
            return Span(words[min(found)].start, words[max(found)].end), en
    return None


def _turned(
    words: tuple[Token, ...], places: list[int], frame: Frame, means: Meanings
) -> tuple[int, int, int] | None:
    """Return the places of verb, subject and other noun where all that the Arabic may say is the other way round."""
    agent, other = means.parties(frame.agent, frame.other)
    hit = None
    for verb in places:
        for subject, object_ in _readings(words, verb, frame):
            straight = agent[subject] + other[object_]
            crossed = agent[object_] + other[subject]
            if straight > crossed and min(agent[subject], other[object_]) > _VETO:
                return None
            fits = sorted((agent[object_], other[subject]))
            clear = crossed - straight >= _MARGIN and fits[0] >= _LEAST and fits[1] >= _SURE
            best = _is_best(agent, object_, verb) and _is_best(other, subject, verb)
            if clear and best and hit is None:
                hit = (verb, subject, object_)
    return hit


def _is_best(fits: dict[int, float], at: int, verb: int) -> bool:
    """Say whether no other word, but the one before that is read with it, means a party much better."""
    return all(fit <= fits[at] + _RIVAL for other, fit in fits.items() if other not in (at, at - 1, verb))


def _readings(words: tuple[Token, ...], verb: int, frame: Frame) -> Iterator[Reading]:
    """Yield the pairs of nouns that may be the subject of an Arabic verb and its other party."""
    first, last = clause_start(words, verb), clause_end(words, verb)
    led, _ = led_words(words, first, last)
    if verb in led:
        return
    taken = _places(words[verb], frame)
    led = {at: place for at, place in led.items() if frame.led or place == "" or place not in taken}
    hand = _hand(words, verb, last)
    joined = any(form.object for form in arabic_forms(words[verb]))
    before = next((at for at in range(verb - 1, first - 1, -1) if words[at].folded not in LIGHT), None)
    after = next((at for at in range(verb + 1, last) if at not in led and words[at].folded not in LIGHT), None)
    if hand is not None:
        if after is not None and after < hand and not frame.led:
            yield hand, after
        return
    yield from _controlled(words, verb, led, frame, last)
    if words[verb].text.endswith("ة"):
        after = None
    topic = before if before is not None and _is_noun(words, before, led) else None
    if after is not None and any(not _is_pronoun(words, at) for at in range(verb + 1, after)):
        after = None
    if after is not None and _is_noun(words, after, led) and not _is_accusative(words[after]):
        if topic is not None and joined and not frame.led:
            yield after, topic
        for at in range(_owned(words, after, last), last):
            bare = frame.led and "o" in taken and _is_other(words, at, led, replace(frame, led=False))
            if (bare or _is_other(words, at, led, frame)) and not _object_first(words, verb, after, at):
                yield after, at
    if topic is not None and not joined and _is_free(words, topic, first):
        for at in range(verb + 1, last):
            if _is_other(words, at, led, frame):
                yield topic, at


def _places(verb: Token, frame: Frame) -> frozenset[str]:
    """Return the prepositions by which an Arabic verb takes what its English has for an object."""
    lemmas = {form.lemma for form in english_forms().get(frame.verb.text.lower(), ())}
    mine = [form for form in arabic_forms(verb) if any(alike(form.lemma, lemma) for lemma in lemmas)]
    verbs = [each for form in mine for each in form.verbs if not each.converse]
    return frozenset[str]().union(*(each.places for each in verbs))


def _hand(words: tuple[Token, ...], verb: int, last: int) -> int | None:
    """Return the place of the doer that a verb in the passive, or a noun, has after it: على يد, من قبل, بواسطة."""
    for at in range(verb + 1, last - 1):
        two = words[at].folded, words[at + 1].folded
        if two in _BY and at + 2 < last:
            return at + 2 + (words[at + 2].folded in _SOME and at + 3 < last)
        if words[at].folded in _BY_ONE:
            return at + 1 + (words[at + 1].folded in _SOME and at + 2 < last)
    return None


def _controlled(
    words: tuple[Token, ...], verb: int, led: dict[int, str], frame: Frame, last: int
) -> Iterator[Reading]:
    """Yield readings of a verb after أن whose subject stands before it: لا يجوز لصاحب العمل أن يفصل العامل."""
    that = next((at for at in (verb - 1, verb - 2) if at > 0 and words[at].folded in ("ان", "بان", "الا")), None)
    if that is None:
        return
    first = clause_start(words, that - 1)
    nouns = [at for at in range(first, that) if words[at].text[0].isalpha() and words[at].folded not in CLAUSE_STOPS]
    holder = next((at for at in reversed(nouns) if is_closed(words[at]) or led_words(words, first, that)[0].get(at)), None)
    if holder is None:
        return
    if holder - 1 in nouns and not is_closed(words[holder - 1]) and not arabic_forms(words[holder - 1]):
        holder -= 1
    for at in range(verb + 1, last):
        if _is_other(words, at, led, frame):
            yield holder, at


def _is_free(words: tuple[Token, ...], topic: int, first: int) -> bool:
    """Say whether a noun before a word may be its subject: no other verb has it, or one that hands it on."""
    before = words[topic - 1] if topic > first else None
    if before is None or before.folded in LIGHT or not before.text[0].isalpha():
        return True
    forms = arabic_forms(before)
    if any(form.lemma in _HANDING for form in forms) or before.folded.lstrip("وف") in _HANDS:
        return True
    return not forms and not before.folded.endswith("ت") and before.folded.lstrip("وف")[:1] not in ("ي", "ت")


def _is_noun(words: tuple[Token, ...], at: int, led: dict[int, str]) -> bool:
    return words[at].text[0].isalpha() and at not in led and words[at].folded not in CLAUSE_STOPS


def _is_pronoun(words: tuple[Token, ...], at: int) -> bool:
    """Say whether a word between a verb and its subject is light: a particle, or a preposition with its pronoun."""
    return words[at].folded in LIGHT or len(words[at].folded) <= len("عليهم")


def _is_other(words: tuple[Token, ...], at: int, led: dict[int, str], frame: Frame) -> bool:
    if not words[at].text[0].isalpha() or words[at].folded[0] == "و" or led.get(at) == "":
        return False
    return (at in led) == frame.led and words[at].folded not in CLAUSE_STOPS


def _owned(words: tuple[Token, ...], at: int, last: int) -> int:
    """Return where a noun ends with what owns it: the manager of the company."""
    return at + 1 if is_closed(words[at]) or at + 1 >= last else at + 2


def is_closed(word: Token) -> bool:
    """Say whether no owner can follow a noun: it has an article, or an owner joined to it."""
    bare = word.folded[1:] if word.folded[0] in "وف" else word.folded
    return bare.startswith(("ال", "لل", "بال")) or bare.endswith(("ه", "ها", "هم", "نا")) and word.text[-1] != "ة"


def _is_accusative(word: Token) -> bool:
    return word.text.endswith(("ًا", "اً", "َ"))


def _object_first(words: tuple[Token, ...], verb: int, first: int, second: int) -> bool:
    """Say whether the agreement of a verb, or what is definite, makes the second noun the subject: زار المدينةَ وفد."""
    woman = [words[at].text.rstrip("ًٌٍَُِْ").endswith(("ة", "اء")) for at in (first, second)]
    folded = words[verb].folded
    feminine = folded.endswith("ت") or folded.lstrip("وفس").startswith("ت")
    if woman[0] and not feminine:
        return True
    if feminine and woman[1] and not woman[0]:
        return True
    return is_closed(words[first]) and not is_closed(words[second]) and not (
        second + 1 < len(words) and is_closed(words[second + 1])
    )
