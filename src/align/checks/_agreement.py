"""The gender of a verb says which of two nouns acts: «هاجمت الوزير في المجلس نائبة» is an attack of hers on him.

A verb right before its subject agrees with it, so that a man right after a feminine verb is whom it is done to, and she
who comes later does it; a woman right after a masculine verb is acted on in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from align.checks._base import Context
from align.checks._means import Meanings, candidates, meanings
from align.checks._nominative import is_closed
from align.checks._readings import is_woman, light
from align.model import Pair, Span
from align.text.acts_ar import clause_end, led_words
from align.text.acts_forms import HE, SHE, arabic_forms
from align.text.parties import keys_at
from align.text.subjects import Said, spoken
from align.text.words import Token, folded, lexicon, tokens

_SURE, _MORE, _OTHER = 0.55, 0.08, 0.5
"""How well the object must mean the English subject, by how much more than who acts, and how well a later word of the
English must mean who acts."""
_ONE_MAN = frozenset(
    folded(
        "رئيس نقيب وزير محافظ مدير قائد رجل شيخ طبيب ضابط قاضي قاض ملك أمير سفير قنصل نائب عضو "
        "عقيد عميد لواء رائد مفتش محامي محام كاتب شاعر أستاذ معلم مدرس مهندس تاجر صاحب جار حارس "
        "خادم سائق عامل فلاح صياد نجار خباز طباخ حلاق زوج أب أخ ابن عم خال جد ولد فتى شاب غلام "
        "صبي عريس لص سارق قاتل سجين متهم شاهد مدعي موظف مستشار أمين سكرتير مرشح مراسل صحفي صحافي "
        "محرر ناشر مخرج ممثل مغني مغن مطرب لاعب مدرب حكم طالب تلميذ باحث عالم كاهن قس راهب مطران "
        "إمام خطيب مؤذن حاكم سلطان وكيل والي عمدة مختار باشا بك أفندي سيد مالك مؤجر مستأجر بائع "
        "مشتري دائن مدين وارث وصي جندي شرطي بحار قبطان ربان طيار"
    ).split()
)
"""Words for one man, none of which is a plural as well."""
_A_WOMAN = lexicon("ام اخت بنت ابنه زوج عروس جده خاله عمه سيده امراه مراه فتاه زوجه ارمله انسه عجوز")
_BODIES = lexicon("حكومه محكمه لجنه نقابه شركه هييه هيئه جمعيه صحيفه منظمه بلديه شرطه جريده اداره")
"""Bodies in ة that act like one woman."""
_MALE_A = lexicon("خليفه حمزه طلحه معاويه عمده اسامه عبيده قتاده حنظله عروه سلامه جمعه نعمه عطيه رفاعه")
_TIMES = lexicon("ساعه سنه ليله مره لحظه دقيقه مده فتره جمعه حقبه برهه دفعه كلمه")
_ADVERBS = lexicon(
    "امس اليوم غدا صباحا مساء ليلا علنا بشده فجاه اخيرا مرارا ايضا سرا صراحه مباشره بعنف بقسوه"
)
_PREFIX = re.compile(r"^[وف]?(?:ال)?")
_OWN = ("ها", "هم", "نا", "ه", "ي", "ك")
_FEMININE = re.compile(r"^[وف]?(?:س?ت\w{3,}|\w{2,}ت)$")
_MASCULINE = re.compile(r"^[وف]?(?:س?ي\w{3,}|(?!ت)\w{3,}(?<![تناي]))$")
_LONGEST = 8
_NOT_ACTIVE = re.compile("^[وف]?[^\\W\\d_]ُ")


@dataclass(frozen=True, slots=True)
class Agreed:
    """A verb, the noun right after it that it is done to, and the noun further on that does it."""

    verb: int
    object: int
    subject: int


def agreed(words: tuple[Token, ...]) -> Iterator[Agreed]:
    """Yield the verbs of an Arabic text whose gender makes a later noun the subject."""
    for verb in range(len(words) - 2):
        word = words[verb]
        if not word.text[0].isalpha() or light(word) or _NOT_ACTIVE.match(word.text):
            continue
        forms = arabic_forms(word)
        if not forms or any(form.object for form in forms[:1]):
            continue
        read = {form.subject for form in forms}
        her = bool(_FEMININE.match(word.folded)) and SHE in read and HE not in read
        his = bool(_MASCULINE.match(word.folded)) and HE in read and SHE not in read
        first = verb + 1
        if not ((her and _is_man(words[first])) or (his and is_she(words, first))):
            continue
        subject = _later(words, verb, first, woman=her)
        if subject is not None:
            yield Agreed(verb, first, subject)


def _bare(word: Token) -> tuple[str, ...]:
    """Return a noun without article and conjunction, and without what may own it."""
    plain = _PREFIX.sub("", word.folded)
    whole = word.folded.removeprefix("ال")
    return (whole, plain, *(plain.removesuffix(own) for own in _OWN if plain.endswith(own)))


def _is_man(word: Token) -> bool:
    return (
        not word.plain.endswith("ة")
        and not word.text.endswith(("ٌ", "ُ"))
        and any(each in _ONE_MAN for each in _bare(word))
    )


def is_she(words: tuple[Token, ...], at: int) -> bool:
    """Say whether one word is surely one woman, or one body in ة."""
    word = words[at]
    if word.text.endswith(("ً", "ٍ")) or any(each in _MALE_A | _TIMES for each in _bare(word)):
        return False
    known = any(each in _A_WOMAN or each in _BODIES for each in _bare(word))
    return known or (is_woman(word) and bool(keys_at(words, at)))


def _later(words: tuple[Token, ...], verb: int, first: int, *, woman: bool) -> int | None:
    """Return the place of the one noun further on in a clause that a verb agrees with and nothing leads in."""
    last = min(clause_end(words, verb), verb + _LONGEST)
    led, _ = led_words(words, verb + 1, last)
    if first in led:
        return None
    begun = first + 1 if is_closed(words[first]) else first + 2
    found = []
    for at in range(begun, last):
        before = words[at - 1]
        free = is_closed(before) or before.folded in _ADVERBS or (at - 1 in led and led[at - 1] != "")
        if (
            at in led
            or not free
            or words[at].folded[:1] in "وفبل"
            or words[at].text.endswith(("ِ", "ٍ", "َ", "ً"))
        ):
            continue
        if (
            words[at].folded.startswith("ال")
            and is_closed(before)
            and before.folded not in _ADVERBS
            and at - 1 not in led
        ):
            continue  # what is said of the noun before it
        if (woman and is_she(words, at)) or (not woman and _is_man(words[at])):
            found.append(at)
    return found[0] if len(found) == 1 else None


def disagreed(pair: Pair, context: Context) -> tuple[Span, Span] | None:
    """Return an Arabic verb with both nouns, and the English where the one it is done to does it."""
    if context.encoder is None:
        return None
    means = meanings(pair, context.encoder)
    for each in agreed(means.words):
        for said in spoken(pair.en):
            if _is_turned(means, each, said, pair.en):
                span = Span(means.words[each.verb].start, means.words[each.subject].end)
                return span, Span(min(said.subject.span.start, said.verb.start), said.verb.end)
    return None


def settled(pair: Pair, span: Span) -> bool:
    """Say whether a part of the Arabic holds a verb whose gender tells who does it, which no other rule need guess."""
    words = tokens(pair.ar)
    return any(span.start <= words[each.verb].start < span.end for each in agreed(words))


def _is_turned(means: Meanings, each: Agreed, said: Said, text: str) -> bool:
    """Say whether the subject of an English verb is whom its Arabic verb is done to, and who does it comes after."""
    if said.subject.pronoun or each.verb not in candidates(means, said.verb):
        return False
    fits = means.party(said.subject)
    mine = max(
        fits.get(each.object, 0.0), fits.get(each.object + 1, 0.0) * (not is_closed(means.words[each.object]))
    )
    theirs = fits.get(each.subject, 0.0)
    after = [word.lower() for word in re.findall(r"\w+", re.split(r"[.;:!?]", text[said.verb.end :])[0])]
    heard = max((means.word(word).get(each.subject, 0.0) for word in after), default=0.0)
    return mine >= _SURE and mine >= theirs + _MORE and heard >= _OTHER
