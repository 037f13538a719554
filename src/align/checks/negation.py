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
"One of them" for لم … أي منهما, and "as much from X as from Y" for لا … بل, affirm what the Arabic denies.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from align.checks._affirmed import affirmed
from align.checks._as_much import as_much
from align.checks._base import Check, Context, Example, Hit
from align.checks._denying import denied_once
from align.checks._every import by_every
from align.checks._loosely_denied import put_loosely
from align.checks._ordered import ordered
from align.checks._put_otherwise import put_otherwise
from align.checks._qualities import answers
from align.checks._reasons import uncaused
from align.checks._renderings import unrendered
from align.checks._scope import scoped, twice
from align.checks._supposed import refused
from align.checks._turned import rendered, turned
from align.checks._unanswered import answering, is_exempted, is_fewer, is_sure
from align.model import Language, Pair, Severity, Span
from align.text.antonyms import poles
from align.text.negation import Cue, Strength, cues
from align.text.quantifiers import Amount, quantifiers
from align.text.words import folded, tokens

_PLAIN, _FIRM, _MEANT, _SOFT, _WEAK = Strength
_REACH = (
    {(_PLAIN, _PLAIN): 0.25},
    {
        (_PLAIN, _PLAIN): 0.5,
        (_PLAIN, _FIRM): 0.3, (_FIRM, _PLAIN): 0.3, (_FIRM, _FIRM): 0.3,
        (_PLAIN, _MEANT): 0.25, (_PLAIN, _SOFT): 0.25, (_FIRM, _MEANT): 0.25, (_FIRM, _SOFT): 0.25,
    },
    {(_PLAIN, _PLAIN): 1.0, (_PLAIN, _FIRM): 0.7, (_PLAIN, _MEANT): 0.4, (_PLAIN, _SOFT): 0.4},
    {(_PLAIN, _WEAK): 0.1},
)  # fmt: skip
"""How far off, as a share of the length, a cue of the other side may stand and still answer a denial.
Chosen with bench/corrupt_meaning.py: nearer finds more lost denials and alarms on more good translations."""

_WORDS, _CLOSE = 4, 1.5
"""Words, however short the text, at which a denial in other words answers; and one that only leans that way."""
_MEANS_NO = re.compile(
    r"(?:without|nothing|neither|nor|none|nobody|never|hardly|barely)\b"
    r"|[وفبل]{0,2}(?:انتفاء|انعدام)\b"
    r"|[وف]?(?:بلا|ب?دون|ب?غير|[بل]?عدم|ليلا|لكيلا)(?= (?!ال|قليل|واحد|يسير|مره|ان))"
)
"""Words that always deny, whatever turn of phrase they stand in."""
_EXCEPTS = re.compile(r"(?<!\w)[وف]?(?:لم|لن|لا|ليس|ما)(?:\s+\w+){1,8}\s+$")
"""A denial before غير or دون, which then make an exception: لم أخرج غير كتاب."""
_WIDE, _FAR = 0.4, 60
"""How far off their answer may stand: this share of the text, or so many characters."""
_STOPS = re.compile(r"[.!?](?=\W*(?:\s|$))")
_LEFT = frozenset(
    (
        (Amount.MOST, Amount.FEW), (Amount.MANY, Amount.FEW), (Amount.SOME, Amount.SOME), (Amount.HALF, Amount.HALF),
        (Amount.SOME, Amount.FEW), (Amount.FEW, Amount.MANY), (Amount.FEW, Amount.MOST), (Amount.MOST, Amount.SOME),
    )
)  # fmt: skip
"""Of a group: how many do not, and how many do."""
_BESIDE = 25
"""Characters between a denial and the amount it counts."""
_ASKS_ALONE = re.compile(r"[^.؟?!:«]*؟[\s»\"”]*")
"""A lone question, whose English may ask it with a denial or without: will nobody answer?"""
_TWO = 2
_SCOPE = 5
"""Words after a denial that it may turn into their opposites."""
_NEARBY, _AWAY = 0.35, 5
"""How far off the opposite may stand: this share of the length, or so many words."""


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
        yield from _counted(pair, context)


def _counted(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield at most one hit: the denial that has no answer on the other side."""
    ar, en = cues(pair.ar, "ar"), answering(pair, cues(pair.en, "en"))
    at_ar, at_en = _shares(pair.ar, ar), _shares(pair.en, en)
    length = max(1, min(len(tokens(pair.ar)), len(tokens(pair.en))))
    left = answers(pair, unrendered(pair, en))
    lost = _unanswered(at_ar, _shares(pair.en, left), length) or _alone(pair.ar, pair.en, at_ar, at_en)
    added = _unanswered(at_en, at_ar, length) or _alone(pair.en, pair.ar, at_en, at_ar)
    if (lost or added) and _asked(pair, lost is not None):
        return
    lost = None if lost and _otherwise(pair, lost, "ar") else lost
    if not lost and not added:
        yield from scoped(pair)
        yield from _contrary(pair)
    added = None if added and _otherwise(pair, added, "en") else added
    alone = not any(cue.strength is _PLAIN for cue in (en if lost else ar))
    several = (
        Severity.HINT if len(pair.bead.ar) + len(pair.bead.en) > _TWO or _many(pair.en) else Severity.MAJOR
    )
    severity = Severity.CRITICAL if alone else several
    denial = lost or added
    if denial is None:
        return
    side: Language = "ar" if lost else "en"
    if not (is_sure(pair, denial, side) and is_fewer(pair, {"ar": ar, "en": left if lost else en}, side)):
        severity = Severity.HINT
    if lost and put_loosely(pair, denial, context.encoder):
        severity = Severity.HINT
    span = _clause(pair.ar if lost else pair.en, denial, side)
    if lost:
        yield Hit(f"«{span.of(pair.ar)}» denies; nothing in the English does.", ar=span, severity=severity)
    else:
        yield Hit(f"“{span.of(pair.en)}” denies; nothing in the Arabic does.", en=span, severity=severity)


def _contrary(pair: Pair) -> Iterator[Hit]:
    """Yield at most one hit: a word of one side that the other affirms; a hint where each side denies other things."""
    surely = denied_once(pair)
    if once := surely or affirmed(pair):
        words = f"«{once[0].of(pair.ar)}» and “{once[1].of(pair.en)}”"
        severity = Severity.CRITICAL if surely else Severity.HINT
        yield Hit(f"{words}: one is denied, the other is not.", *once, severity=severity)


def _shares(text: str, found: Iterable[Cue]) -> dict[Cue, float]:
    return {cue: cue.span.start / len(text) for cue in found}


def _unanswered(mine: Mapping[Cue, float], theirs: Mapping[Cue, float], length: int) -> Span | None:
    """Return the plain denial that no denial of the other side answers, if there is one.

    Cues answer one another nearest first, each once; weak cues come last and answer only at close range.
    """
    here = {cue: place for cue, place in mine.items() if cue.strength in (_PLAIN, _FIRM)}
    there = dict(theirs)
    for reach in _REACH:
        near = sorted(
            (abs(here[cue] - there[other]), at, i, cue, other)
            for at, cue in enumerate(here)
            for i, other in enumerate(there)
            if abs(here[cue] - there[other]) <= _far(reach, cue, other, length)
        )
        for _, _, _, cue, other in near:
            if cue in here and other in there:
                del here[cue], there[other]
    return next((cue.span for cue in here if cue.strength is Strength.PLAIN), None)


def _far(reach: Mapping[tuple[Strength, Strength], float], cue: Cue, other: Cue, length: int) -> float:
    """Return how far apart two cues may stand, as a share: at least a few words for a denial in other words."""
    share = reach.get((cue.strength, other.strength), -1)
    if share < 0 or other.strength is _PLAIN:
        return share
    return max(share, (_CLOSE if other.strength is _WEAK else _WORDS) / length)


def _alone(text: str, other: str, mine: Mapping[Cue, float], theirs: Mapping[Cue, float]) -> Span | None:
    """Return a word that denies by its meaning where nothing far and wide on the other side leans that way."""
    reach = max(_WIDE, _FAR / max(1, min(len(text), len(other))))
    return next(
        (
            cue.span
            for cue, place in mine.items()
            if not twice(text, cue.span)
            and not _EXCEPTS.search(folded(text[: cue.span.start]))
            and (
                cue.strength is _MEANT
                or (cue.strength is _FIRM and _MEANS_NO.match(folded(text[cue.span.start :])))
            )
            and not any(abs(place - answer) <= reach for answer in theirs.values())
        ),
        None,
    )


def _many(text: str) -> bool:
    """Say whether a text has several sentences."""
    return len(_STOPS.findall(text)) > 1


def _asked(pair: Pair, lost: bool) -> bool:
    """Say whether only the side without the denial asks: does a fire sleep? a fire does not sleep."""
    ar, en = "؟" in pair.ar or "?" in pair.ar, "?" in pair.en
    if ar and en and not lost:
        return _ASKS_ALONE.fullmatch(pair.ar) is not None
    return en and not ar if lost else ar and not en


def _otherwise(pair: Pair, denial: Span, language: Language) -> bool:
    """Say whether the other side says without a denial what is denied."""
    return (
        _by_opposite(pair, denial, language)
        or _by_amount(pair, denial, language)
        or by_every(pair, denial, language)
        or is_exempted(pair, denial, language)
        or as_much(pair, denial, language)
        or (rendered(pair, denial) if language == "ar" else put_otherwise(pair, denial))
    )


def _by_opposite(pair: Pair, denial: Span, language: Language) -> bool:
    """Say whether the other side puts the opposite of what is denied: not small, large; did not object, accepted."""
    text, other = (pair.ar, pair.en) if language == "ar" else (pair.en, pair.ar)
    theirs = poles(other, "en" if language == "ar" else "ar")
    mine = poles(text, language)
    said = {(pole.group, pole.side) for pole in mine}
    stand = {(each.group, each.side) for each in theirs}
    agree = {
        (pole.span.start, each.span.start)
        for pole in mine
        for each in theirs
        if (pole.group, pole.side) == (each.group, each.side)
    }
    ahead = [word.start for word in tokens(text) if word.start > denial.start][:_SCOPE]
    place = denial.start / len(text)
    nearby = max(_NEARBY, _AWAY / max(1, min(len(tokens(text)), len(tokens(other)))))
    return any(
        pole.span.start in ahead
        and pole.group == each.group
        and pole.side != each.side
        and (pole.sure or each.sure)
        and (each.group, each.side) not in said
        and (pole.group, pole.side) not in stand
        and (pole.span.start, each.span.start) not in agree
        and abs(each.span.start / len(other) - place) <= nearby
        for pole in mine
        for each in theirs
    )


def _by_amount(pair: Pair, denial: Span, language: Language) -> bool:
    """Say whether the other side counts those who are left: most do not read, few read; not all, some."""
    text, other = (pair.ar, pair.en) if language == "ar" else (pair.en, pair.ar)
    mine = {
        share.amount
        for share in quantifiers(text, language)
        if share.denied and share.sure and abs(share.span.start - denial.start) <= _BESIDE
    }
    theirs = {share.amount for share in quantifiers(other, "en" if language == "ar" else "ar") if share.sure}
    return any((one, each) in _LEFT for one in mine for each in theirs)


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
