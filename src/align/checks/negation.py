"""One side denies what the other asserts.

A lost or added "not" turns a sentence into its opposite and reads as smoothly as the right one.
A plain denial (لم, لن, لا, ليس; not, never, no) is held against every word of the other side that denies in any way:
unable, refused, without, لئلا, عدم. Turns of phrase that only look negative are known: لم … إلا is "only",
ما زال is "still", لا بد is "must", "not only" and "no doubt" assert.
Where a passage denies several things, the check speaks only when one side clearly has more denials than the other,
and such a finding is major where a lone denial lost or added is critical; over several sentences it is but a hint.
Words that deny by their meaning (silent, refuse, نسي, خلا من) answer a denial, and make an assertion when denied.
A denial is answered by the opposite of what is denied (did not object, accepted), and by a question that expects a no.
Where such a word and its rendering (لم يعترض and "objected") stand on both sides, denied on one, neither is an answer.
An English one that renders another Arabic word (أُغلقت, "closed") answers no denial either.
Nor does an adjective before its noun (unannounced) answer the denial of a verb.
Where a clause of the English affirms the very verb that is denied (لم يمنع, "and forbade"), and its other denials are
as many as the other denials of the Arabic, they do not answer it: a hint.
Constructions that only half deny, deny a denial, or look like denying are known by row (ما زال, لا يخلو من,
لا يكاد, لم … حتى): the check speaks where the English says the contrary of one, or has no word of its sense.
What is forbidden with ألا and done in the English (told to go), a consent on a condition (لو … لـ) that is refused
("even if … would not"), and a deed denied in place of its cause (لم … لأن، بل لأن) are told whatever else is denied.
A denied comparative may be a likeness: no shorter, just as long.
A denial is also weighed by a small net: whether one of the other side stands where the words it denies are said there.
The net gives a hint where the rules are silent, and makes a hint of theirs where it sees the answer.
"One of them" for لم … أي منهما, and "as much from X as from Y" for لا … بل, affirm what the Arabic denies.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from align.checks._affirmed import affirmed
from align.checks._base import Check, Context, Example, Hit
from align.checks._correspondence import correspondence
from align.checks._denials import Denials, denials
from align.checks._denying import denied_once
from align.checks._loosely_denied import put_loosely
from align.checks._ordered import ordered
from align.checks._placed import alone, shares
from align.checks._polarity import unanswered_odds, weighed
from align.checks._reasons import uncaused
from align.checks._scope import scoped
from align.checks._supposed import refused
from align.checks._turned import turned
from align.checks._unanswered import is_fewer, is_sure
from align.checks._undenied import otherwise
from align.model import Language, Pair, Severity, Span
from align.text.negation import Cue, Strength
from align.text.words import tokens

_STOPS = re.compile(r"[.!?](?=\W*(?:\s|$))")
_ASKS_ALONE = re.compile(r"[^.؟?!:«]*؟[\s»\"”]*")
"""A lone question, whose English may ask it with a denial or without: will nobody answer?"""
_TWO = 2
_LIMIT: dict[Language, float] = {"ar": 3.0, "en": 5.6}
"""Log-odds from which a denial wants an answer: one clean pair of literature in 2,000 has them, of each side
(tests/bench/fit_denials.py)."""
Odds = Mapping[tuple[Language, Span], float]
_FLOOR: dict[Language, float] = {"ar": 0.0, "en": 2.0}
"""Log-odds that a denial wants an answer, below which the rules are not believed: of their alarms on clean pairs a
fifth are below, of the denials put in that they find one in 200, of those taken out one in 20 (the same)."""


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield a hit for each construction turned round; else at most one, the denial without an answer."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    hits = tuple(turned(pair, mode=False))
    if any(hit.severity is not Severity.HINT for hit in hits):
        yield from hits
    elif wrong := ordered(pair, context.encoder) or refused(pair, context.encoder) or uncaused(pair):
        one, other = wrong
        yield Hit(f"«{one.of(pair.ar)}» and “{other.of(pair.en)}”: one of them denies it.", one, other)
    elif hits:
        yield from hits
    else:
        odds = {
            (each.language, each.cue.span): unanswered_odds(each)
            for each in weighed(pair, correspondence(pair, context))
        }
        told = tuple(_counted(pair, context, odds))
        yield from told or _weighed(pair, context, odds)


def _counted(pair: Pair, context: Context, odds: Odds) -> Iterator[Hit]:
    """Yield at most one hit: the denial that has no answer on the other side."""
    both = denials(pair)
    at_ar, at_en = shares(pair.ar, both.ar), shares(pair.en, both.en)
    lost = both.lost or alone(pair.ar, pair.en, at_ar, at_en)
    added = both.added or alone(pair.en, pair.ar, at_en, at_ar)
    if (lost or added) and _asked(pair, lost is not None):
        return
    lost = None if lost and otherwise(pair, lost, "ar") else lost
    if not lost and not added:
        yield from scoped(pair)
        yield from _contrary(pair)
    added = None if added and otherwise(pair, added, "en") else added
    denial = lost or added
    if denial is None:
        return
    side: Language = "ar" if lost else "en"
    severity = Severity.HINT if _is_freely_put(pair) else Severity.MAJOR
    theirs: dict[Language, tuple[Cue, ...]] = {"ar": both.ar, "en": both.left if lost else both.en}
    if _is_lone(both, side):
        severity = Severity.CRITICAL
    if not (is_sure(pair, denial, side) and is_fewer(pair, theirs, side)):
        severity = Severity.HINT
    if odds.get((side, denial), _FLOOR[side]) < _FLOOR[side]:
        severity = Severity.HINT
    if lost and put_loosely(pair, denial, context.encoder):
        severity = Severity.HINT
    yield _denies(pair, denial, side, severity)


def _weighed(pair: Pair, context: Context, odds: Odds) -> Iterator[Hit]:
    """Yield at most one hint: the denial that has no answer where the words it denies are said."""
    found = [(odd, *denial) for denial, odd in odds.items() if odd > _LIMIT[denial[0]]]
    for _, side, span in sorted(found, reverse=True, key=lambda each: each[0])[:1]:
        if not (side == "ar" and put_loosely(pair, span, context.encoder)):
            yield _denies(pair, span, side, Severity.HINT)


def _denies(pair: Pair, denial: Span, side: Language, severity: Severity) -> Hit:
    span = _clause(pair.ar if side == "ar" else pair.en, denial, side)
    if side == "ar":
        return Hit(f"«{span.of(pair.ar)}» denies; nothing in the English does.", ar=span, severity=severity)
    return Hit(f"“{span.of(pair.en)}” denies; nothing in the Arabic does.", en=span, severity=severity)


def _is_lone(both: Denials, side: Language) -> bool:
    """Say whether the other side denies no clause at all."""
    return not any(cue.strength is Strength.PLAIN for cue in (both.en if side == "ar" else both.ar))


def _is_freely_put(pair: Pair) -> bool:
    return len(pair.bead.ar) + len(pair.bead.en) > _TWO or _many(pair.en)


def _contrary(pair: Pair) -> Iterator[Hit]:
    """Yield at most one hit: a word of one side that the other affirms; a hint where each side denies other things."""
    surely = denied_once(pair)
    if once := surely or affirmed(pair):
        words = f"«{once[0].of(pair.ar)}» and “{once[1].of(pair.en)}”"
        severity = Severity.CRITICAL if surely else Severity.HINT
        yield Hit(f"{words}: one is denied, the other is not.", *once, severity=severity)


def _many(text: str) -> bool:
    """Say whether a text has several sentences."""
    return len(_STOPS.findall(text)) > 1


def _asked(pair: Pair, lost: bool) -> bool:
    """Say whether only the side without the denial asks: does a fire sleep? a fire does not sleep."""
    ar, en = "؟" in pair.ar or "?" in pair.ar, "?" in pair.en
    if ar and en and not lost:
        return _ASKS_ALONE.fullmatch(pair.ar) is not None
    return en and not ar if lost else ar and not en


def _clause(text: str, span: Span, language: Language) -> Span:
    """Widen a negator to the words it denies: three after it and, in English, one before."""
    words = tokens(text)
    at = next(place for place, word in enumerate(words) if word.start == span.start)
    first = max(0, at - 1) if language == "en" else at
    last = at
    while last + 1 < len(words) and last < at + 3 and words[last + 1].text[0].isalnum():
        last += 1
    return Span(words[first].start, words[last].end)


CHECK = Check(
    id="NEG001",
    name="negation-lost",
    category="accuracy/mistranslation",
    severity=Severity.CRITICAL,
    explanation=__doc__ or "",
    examples=(
        Example("لم يعترض المدير على القرار", "The manager objected to the decision", findings=1),
        Example("لم يعترض المدير على القرار", "The manager did not object to the decision", findings=0),
        Example("لم يعترض المدير على القرار", "The manager accepted the decision", findings=0),
        Example("ما زال البحّار يصلح شباكه", "The sailor had given up mending his nets", findings=1),
        Example("ما زال البحّار يصلح شباكه", "The sailor was mending his nets as ever", findings=0),
        Example("لا يخلو الكتاب من أخطاء", "The book contains no errors", findings=1),
        Example("لا يخلو الكتاب من أخطاء", "There are errors in the book", findings=0),
        Example("لا عجب أن غضب الحارس", "It is strange that the guard was angry", findings=1),
        Example("لا عجب أن غضب الحارس", "Small wonder that the guard was angry", findings=0),
        Example("لم يتردد الطبيب في المجيء", "The doctor hesitated to come", findings=1),
        Example("لم يلجأ أي من الطلاب إلى المدير", "Only a few of the students turned to him", findings=1),
        Example("لم يعثروا على أي من الرسائل", "They did not find all the letters", findings=1),
        Example("لم يعثروا على أي من الرسائل", "They did not find any of the letters", findings=0),
        Example("أشارت إلينا ألا نفتح الباب", "She signalled to us to open the door", findings=1),
        Example("أشارت إلينا ألا نفتح الباب", "She signalled to us to leave the door shut", findings=0),
        Example(
            "لو دعوه إلى العرس لرقص", "Even if they invited him to the wedding he would not dance", findings=1
        ),
        Example("لو دعوه إلى العرس لرقص", "If they invited him to the wedding he would dance", findings=0),
        Example(
            "لم أسافر لأنني خفت، بل لأن أمي مرضت",
            "I did not travel, frightened, because my mother was ill",
            findings=1,
        ),
        Example(
            "لم أسافر لأنني خفت، بل لأن أمي مرضت",
            "I travelled not because I was frightened but because my mother was ill",
            findings=0,
        ),
        Example("ليس حقلنا بأصغر من حقلكم", "Our field is every bit as large as yours", findings=0),
        Example("لا أحد يعرف السبب", "Everyone knows the reason", findings=1),
        Example("أعتقد أن الرسائل لم تُسلّم", "I think the messages were delivered", findings=1),
        Example("لن يعود إلى القرية", "He will not return to the village", findings=0),
        Example("لن يعود إلى القرية", "He will return to the village", findings=1),
        Example("وافق الوزير على الخطة", "The minister did not agree to the plan", findings=1),
        Example("لم يبق في البيت إلا الأم", "Only the mother was left in the house", findings=0),
        Example("ما زال المطر يهطل", "The rain is still falling", findings=0),
        Example("لا بد من السفر غدًا", "We must travel tomorrow", findings=0),
        Example("لم يستطع فتح الباب", "He was unable to open the door", findings=0),
        Example("رفض الإجابة عن السؤال", "He would not answer the question", findings=0),
        Example("ليست المشكلة في الماء", "The problem is in the water", findings=1),
        Example("لم يعترض أحد على النتيجة", "Everyone accepted the result", findings=0),
        Example("لم ينسَ أن يشكرها", "He took care to thank her", findings=0),
        Example("لم يكن الطريق قصيرًا", "It was a long road", findings=0),
        Example("شرب الشاي بلا سكر", "He drank his tea with sugar", findings=1),
        Example("وهل تنام النار؟", "A fire does not sleep", findings=0),
        Example(
            "أغلق النافذة لئلا يدخل البرد", "He shut the window so that the cold would come in", findings=1
        ),
        Example("حذّرهم الحارس، ولم يُفتح السدّ", "The guard warned them, and the dam was opened", findings=1),
        Example("حذّرهم الحارس، ولم يُفتح السدّ", "The guard warned them, and the dam stayed shut", findings=0),
        Example("عُرض عليه المنصب فلم يرفضه", "He was offered the post and turned it down", findings=1),
        Example("عُرض عليه المنصب فلم يرفضه", "He was offered the post and took it", findings=0),
        Example("لا يجوز لأحد أن يصطاد هنا", "Fishing here is closed to everyone", findings=0),
        Example(
            "في البئر من الماء ما ليس في النهر",
            "There is more water in the well than in the river",
            findings=0,
        ),
        Example("لا يشمل السعر أجرة النقل", "The price is exclusive of carriage", findings=0),
        Example("لا يشمل السعر أجرة النقل", "The price is inclusive of carriage", findings=1),
        Example("لم أفهم لماذا باع الدار", "Why he sold the house was a mystery to me", findings=0),
        Example("لا يأكل في بيت لا يعرف أهله", "He eats only where he knows the people", findings=0),
        Example("لا يجوز أن تستغرق الرحلة ساعتين", "The journey must be kept within two hours", findings=0),
        Example("ولم تصل إلى القرية أي زيارة مباغتة", "The village received an unexpected visit", findings=1),
        Example("وجدنا في الصندوق رسالة لم تُقرأ", "We found an unread letter in the box", findings=0),
        Example(
            "لم يرضَ الأب عن الناي، لكنه لم يمنع ابنه من العزف",
            "The father did not like the flute and forbade his son to play",
            findings=1,
        ),
        Example(
            "لم يرضَ الأب عن الناي، لكنه لم يمنع ابنه من العزف",
            "The father did not like the flute, but let his son play",
            findings=0,
        ),
        Example("ليس الصمت بالضرورة علامة رضا", "Silence is necessarily a sign of consent", findings=1),
        Example("ليس الصمت بالضرورة علامة رضا", "Silence is not necessarily a sign of consent", findings=0),
        Example("لم يردّ على أي رسالة من رسائلها", "He did not answer all of her letters", findings=1),
        Example("لم يردّ على أي رسالة من رسائلها", "He did not answer a single letter of hers", findings=0),
        Example("لم يأكل الضيف بغير يمينه", "The guest used no hand but his right to eat", findings=0),
        Example("غادر دون أن يودّع أحدًا", "He left and did not say goodbye to anyone", findings=0),
    ),
    find=find,
)
