"""Which nouns of an Arabic clause may be the subject of its verb, and which what it is done to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from align.checks._nominative import is_closed, nominative
from align.text.acts_ar import CLAUSE_STOPS, RELATIVES, clause_end, clause_start, led_words
from align.text.acts_english import english_forms
from align.text.acts_forms import Who, alike, arabic_forms
from align.text.frames import Frame
from align.text.words import Token, lexicon

_BY = {("علي", "يد"), ("علي", "ايدي"), ("علي", "يدي"), ("من", "قبل"), ("من", "جانب"), ("من", "طرف")}
_BY_ONE = frozenset(("بيد", "بايدي", "بواسطه", "بفعل"))
_HANDING = lexicon("أراد رفض قام حاول قبل")
_HANDS = lexicon(
    "قرر قررت يقرر تقرر",
    "رفض رفضت يرفض ترفض حاول حاولت يحاول تحاول اراد ارادت يريد تريد قام قامت يقوم تقوم بدا بدات",
    "واصل واصلت",
    "استطاع استطاعت يستطيع تستطيع تمكن تمكنت يتمكن يلتزم تلتزم التزم تعهد تعهدت يتعهد تتعهد اعتزم اعتزمت يعتزم",
    "يجوز يحق ينبغي اعتاد اعتادت نوي نوت ينوي تنوي يتولي تتولي تولي تولت كان كانت ظل ظلت ما زال مازال اخذ اخذت جعل",
    "راح راحت عاد عادت كاد كادت يكاد تكاد شرع شرعت طفق بات باتت صار صارت اصبح اصبحت بقي بقيت استمر استمرت",
)
"""Verbs whose subject is that of the verb or noun of a deed after them."""
_MEN = re.compile(
    "(?:طلب|ورث|قضا|ولا|غزا|رعا|رما|دعا|طغا|ساد|قاد|اساقف|مطارن|بطارك|تلامذ|اساتذ|دكاتر|صيادل|خليف|علام|رحال|سحر|كتب"
    "|خون|قتل|حرس|خدم|جلاوز|فراعن|اباطر|قياصر|ملائك|برابر|مغارب|باع|عبد|كهن|اخو|صبي|فتي)ه$"
)
_NOT = {"to": "me", "for": "m", "from": "lia", "of": "i"}
"""Arabic prepositions that say the contrary of an English one: who receives from one is no giver to him."""
_RIGHTS = lexicon("يجوز يحق ينبغي يجب يتعين يمكن يمكنه يتوجب حق جاز")
_SUFFERS = lexicon(
    "تعرض تعرضت يتعرض تتعرض تعرضوا خضع خضعت يخضع تخضع حظي حظيت يحظي تحظي عانت عاني وقع وقعت ذهب ذهبت سقط سقطت"
)
"""Verbs whose subject suffers the deed said after them."""
_SOME = lexicon("احد احدي بعض عدد مجموعه")
LIGHT = lexicon(
    "لطالما طالما سرعان قد لقد لم لا لن لما سوف كان كانت كانوا ما هو هي هم قط ايضا امس اليوم غدا ايضا فقد وقد ثم"
)

_OWN_W = re.compile(
    "و(?:زير|زار|زراء|الد(?:ه|ها|ي|ته|تها|تي|هم|نا|ان|ين)?$|لد|فد|فود|كيل|كال|كلاء|سيط|ريث|رثه|حش|لاه|لي|صي|اعظ|جيه|جهاء|حده|صيف)"
)
"""Nouns whose first letter is no conjunction: a minister, a delegation, a father."""
Reading = tuple[int, int]
"""Places of the subject of an Arabic verb, and of what it is done to."""


def readings(words: tuple[Token, ...], verb: int, frame: Frame) -> Iterator[Reading]:
    """Yield the pairs of nouns that may be the subject of an Arabic verb and its other party."""
    first, last = clause_start(words, verb), clause_end(words, verb)
    led, pronouns = led_words(words, first, last)
    if verb in led:
        return
    yield from _suffered(words, verb, led, first, last)
    taken = _places(words[verb], frame)
    led = {at: place for at, place in led.items() if frame.led or place == "" or place not in taken}
    hand = _hand(words, verb, last)
    joined = any(form.object for form in arabic_forms(words[verb]))
    before = next((at for at in range(verb - 1, first - 1, -1) if not light(words[at])), None)
    after = next((at for at in range(verb + 1, last) if at not in led and not light(words[at])), None)
    if hand is not None:
        if after is not None and after < hand and not frame.led:
            yield hand, after
        return
    if not joined:
        builds = (frame, replace(frame, lead="")) if frame.led and "o" in taken else (frame,)
        yield from (each for build in builds for each in _controlled(words, verb, led, build, last))
    after = None if words[verb].text.endswith("ة") else after
    topic = (
        before if before is not None and _is_noun(words, before, led) and not begins(words[verb]) else None
    )
    if topic is None and first and words[first].folded in RELATIVES and words[first - 1].text[0].isalpha():
        topic = first - 1
    if after is not None and (marked := nominative(words, after, last, led)) is not None:
        yield marked, after
        return
    if after is not None and any(not _is_pronoun(words, at) for at in range(verb + 1, after)):
        after = None
    if after is not None and _is_noun(words, after, led) and not _is_accusative(words[after]):
        if topic is not None and joined and not frame.led:
            yield after, topic
        bare = replace(frame, lead="") if "o" in taken else frame
        yield from (
            (after, at)
            for at in range(_owned(words, after, last), last)
            if (_is_other(words, at, led, bare) or _is_other(words, at, led, frame))
            and not _object_first(words, verb, after, at)
        )
    free = topic is not None and not joined and not _is_about(words, verb, topic, pronouns)
    if topic is not None and free and _is_free(words, topic, first):
        for at in range(verb + 1, last):
            if _is_other(words, at, led, frame):
                yield topic, at


def _is_about(words: tuple[Token, ...], verb: int, topic: int, pronouns: list[tuple[int, str, Who]]) -> bool:
    """Say whether the preposition after a verb has the noun before the verb for its own: رجل تبحث عنه ابنته."""
    theirs = [who for at, _, who in pronouns if at == verb + 1 and who.person == "3" and who.number == "s"]
    return any((who.gender == "f") == is_woman(words[topic]) for who in theirs)


def begins(verb: Token) -> bool:
    """Say whether a verb begins a clause of its own by the conjunction joined to it."""
    return verb.folded[0] in "وف" and bool(
        arabic_forms(replace(verb, text=verb.text[1:], folded=verb.folded[1:]))
    )


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
    modal = first_modal(words, verb, led)
    if modal is not None:
        yield from ((modal, at) for at in range(verb + 1, last) if _is_other(words, at, led, frame))
    that = next(
        (at for at in (verb - 1, verb - 2) if at > 0 and words[at].folded in ("ان", "بان", "الا")), None
    )
    if that is None:
        return
    first = clause_start(words, that - 1)
    before, _ = led_words(words, first, that)
    nouns = [
        at
        for at in range(first, that)
        if words[at].text[0].isalpha() and words[at].folded not in CLAUSE_STOPS and before.get(at) != ""
    ]
    holder = next((at for at in reversed(nouns) if is_closed(words[at]) or before.get(at)), None)
    if holder is None:
        return
    if (
        not words[holder].folded.startswith("ل")
        and holder - 1 in nouns
        and not is_closed(words[holder - 1])
        and not arabic_forms(words[holder - 1])
    ):
        holder -= 1
    for at in range(verb + 1, last):
        if _is_other(words, at, led, frame):
            yield holder, at


def first_modal(words: tuple[Token, ...], verb: int, led: dict[int, str]) -> int | None:
    """Return who has a right or a duty to a deed said by a noun: لا يحق للمؤجر إخلاء المستأجر."""
    for at in range(verb - 1, max(0, verb - 3), -1):
        bound = led.get(at) == "a" and (at < 2 or not words[at - 2].text[0].isalpha())
        if bound or (
            led.get(at) in ("l", "a")
            and any(words[back].folded.lstrip("وف") in _RIGHTS for back in range(max(0, at - 3), at))
        ):
            return at
    return None


def _suffered(
    words: tuple[Token, ...], verb: int, led: dict[int, str], first: int, last: int
) -> Iterator[Reading]:
    """Yield doer and sufferer of a deed that a noun says: تعرضت القافلة لهجوم شنه اللصوص."""
    if words[verb].folded[:1] not in ("ل", "ب"):
        return
    begun = next((at for at in range(first, verb) if words[at].folded.lstrip("وف") in _SUFFERS), None)
    if begun is None:
        return
    victims = [at for at in (begun + 1, begun - 1) if first <= at < verb and _is_noun(words, at, led)]
    for victim in victims[:1]:
        for doer in range(verb + 1, last):
            if words[doer].text[0].isalpha() and led.get(doer) in (None, "m"):
                yield doer, victim


def _is_free(words: tuple[Token, ...], topic: int, first: int) -> bool:
    """Say whether a noun before a word may be its subject: no other verb has it, or one that hands it on."""
    before = words[topic - 1] if topic > first else None
    if before is None or light(before) or not before.text[0].isalpha():
        return True
    forms = arabic_forms(before)
    if any(form.lemma in _HANDING for form in forms) or before.folded.lstrip("وف") in _HANDS:
        return True
    return not forms and not before.folded.endswith("ت") and before.folded.lstrip("وف")[:1] not in ("ي", "ت")


def light(word: Token) -> bool:
    """Say whether a word may stand between a verb and its subject: a particle, with or without a conjunction."""
    return word.folded in LIGHT or (word.folded[:1] in ("و", "ف") and word.folded[1:] in LIGHT)


def _is_noun(words: tuple[Token, ...], at: int, led: dict[int, str]) -> bool:
    return words[at].text[0].isalpha() and at not in led and words[at].folded not in CLAUSE_STOPS


def _is_pronoun(words: tuple[Token, ...], at: int) -> bool:
    """Say whether a word between a verb and its subject is light: a particle, or a preposition with its pronoun."""
    return light(words[at]) or len(words[at].folded) <= len("عليهم")


def _is_other(words: tuple[Token, ...], at: int, led: dict[int, str], frame: Frame) -> bool:
    joined = words[at].folded[:1] == "و" and not _OWN_W.match(words[at].folded)
    if not words[at].text[0].isalpha() or joined or led.get(at) == "":
        return False
    held = at in led or (frame.led and _may_be_led(words, at))
    if held and led.get(at, "l") in _NOT.get(frame.lead, ""):
        return False
    return held == frame.led and words[at].folded not in CLAUSE_STOPS


def _may_be_led(words: tuple[Token, ...], at: int) -> bool:
    """Say whether the first letter of a noun, or of one that it owns, may be a preposition: لشكوى الأهالي."""
    for back in range(at, max(0, at - 3), -1):
        if back < at and is_closed(words[back]):
            return False
        if words[back].folded[:1] in ("ل", "ب") and len(words[back].folded) > len("لها"):
            return True
    return False


def _owned(words: tuple[Token, ...], at: int, last: int) -> int:
    """Return where a noun ends with what owns it: the manager of the company."""
    return at + 1 if is_closed(words[at]) or at + 1 >= last or not is_closed(words[at + 1]) else at + 2


def is_woman(word: Token) -> bool:
    """Say whether a noun is feminine by its ending, and no plural or office of men in ة."""
    return word.text.rstrip("ًٌٍَُِْ").endswith("ة") and not _MEN.search(word.folded)


def _is_accusative(word: Token) -> bool:
    return word.text.endswith(("ًا", "اً", "َ"))


def _object_first(words: tuple[Token, ...], verb: int, first: int, second: int) -> bool:
    """Say whether the agreement of a verb, or what is definite, makes the second noun the subject: زار المدينةَ وفد."""
    woman = [is_woman(words[at]) for at in (first, second)]
    folded = words[verb].folded
    feminine = folded.endswith("ت") or folded.lstrip("وفس").startswith("ت")
    if woman[0] and not feminine:
        return True
    if feminine and woman[1] and not woman[0]:
        return True
    return (
        is_closed(words[first])
        and not is_closed(words[second])
        and not (second + 1 < len(words) and is_closed(words[second + 1]))
    )
