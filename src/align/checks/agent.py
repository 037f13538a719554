"""Who did it and to whom change places: the attackers become the attacked, the giver the receiver.

Both texts are read for who acts and who is acted on: in Arabic by the agreement of the verb, joined pronouns,
prepositions, endings and order (عرضوا عليه, سلّمني, أخبرته سلمى), in English by order, passives and prepositions.
Verbs that say one thing from two sides (buy and sell, give and receive, lead and follow) are turned round first, so
that only parties that have really changed places are told.
A noun after a verb and the pronoun it is done to (وشى بي الحارس), and one that a cleft stresses (الحارس هو الذي أنقذه),
does it, and has it done to it in no English.
A member of a family or a body put for another (mother for son, town for company) is told where each stands alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from align.checks._acts import turned
from align.checks._agreement import disagreed, settled
from align.checks._base import Check, Context, Example, Hit
from align.checks._between import between
from align.checks._bound import other_bound
from align.checks._causing import caused
from align.checks._charges import charged
from align.checks._clefts import stressed
from align.checks._counted import counted
from align.checks._doers import by_hand, subjects
from align.checks._done_to import done_to
from align.checks._first_for_third import first_for_third
from align.checks._only_one import only_one
from align.checks._opposed import opposed
from align.checks._other_doer import other_doer
from align.checks._owners import kin, looks, owners
from align.checks._participles import participle
from align.checks._parties import replaced
from align.checks._passives import suffered
from align.checks._persons import alone, persons
from align.checks._possessions import possessed
from align.checks._purpose import for_you
from align.checks._relatives import relative
from align.checks._roles import exchanged
from align.checks._sent_to import other_addressee
from align.checks._stressed import stressed_object
from align.checks._subjects import crossed
from align.checks._unlisted import unlisted
from align.checks._whom import unled
from align.model import Pair, Severity, Span
from align.text.acts_ar import arabic_acts
from align.text.acts_english import english_forms
from align.text.names import nearness
from align.text.names_find import Name, arabic_words, names
from align.text.words import lexicon, tokens

_NEAR = 0.25
"""Two spellings whose `nearness` is at most this are one name."""
_MOST_BETWEEN = 8
"""Words between two names that may still be subject and object of one verb."""
_ACTIVE = re.compile(
    r"\b(?:\w+ed|hit|struck|beat|shot|slew|took|gave|sent|told|sold|bought|brought|led|met|left|saw|taught|paid|lent|"
    r"chose|caught|fought|drove|threw|hand|give|tell|send|kill|attack|\w+s)\b"
)
_OTHERWISE = re.compile(
    r"\b(?:by|was|were|is|are|been|being|be|and|or|with|than|as|from|who|whom|which|whose|when|where|that|against|"
    r"likes|liked|suits|resembles|owns|needs|misses|belongs|fears|reminds|nor|of|for|like|after|before|between|in|on|at|near)\b|[,;:.!?—–\"“”()]"
)
_THEY_DID = re.compile(r"^[وف]?\w{2,}وا$")
_TO_US = lexicon("علينا ضدنا الينا منا")
_WE_DID = re.compile(
    r"\bwe (?:had |have |also |then |once |never )?(?:\w+ed|took|fought|sent|gave|led|met|shot|stole|beat)\b",
    re.I,
)
_US = re.compile(r"\b(?:us|our|ours|ourselves|me|my)\b", re.IGNORECASE)
_BY_US = re.compile(r"^[وفسل]{0,2}ن\w{3,}|\w{2,}نا$|^نحن$")


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per pair of persons that have changed places, what the gender of a verb tells before all else."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    if told := disagreed(pair, context) or other_bound(pair):
        said = f"«{told[0].of(pair.ar)}» and “{told[1].of(pair.en)}”"
        yield Hit(f"{said} give their two parties opposite parts.", *told)
        return
    for hit in _all(pair, context):
        if hit.ar is None or not settled(pair, hit.ar):
            yield hit


def _all(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield a hit per pair of persons that have changed places, as far as order, pronouns and meanings tell."""
    acts = dict.fromkeys(
        (each.ar, each.en) for each in turned(pair)
    )  # a verb of several groups is read in each
    for ar, en in acts:
        said = f"«{ar.of(pair.ar)}» and “{en.of(pair.en)}”"
        yield Hit(f"{said} give their two parties opposite parts.", ar, en)
    swapped = (
        None
        if acts
        else (
            exchanged(pair, context)
            or unlisted(pair, context)
            or persons(pair, context)
            or alone(pair, context)
            or stressed(pair, context)
            or between(pair, context)
            or opposed(pair, context)
            or suffered(pair, context)
            or relative(pair, context)
            or unled(pair, context)
            or caused(pair, context)
            or charged(pair, context)
            or done_to(pair, context)
            or stressed_object(pair, context)
            or participle(pair)
            or for_you(pair, context)
            or other_doer(pair, context)
            or other_addressee(pair, context)
            or only_one(pair, context)
            or first_for_third(pair, context)
        )
    )
    if swapped:
        said = f"«{swapped[0].of(pair.ar)}» and “{swapped[1].of(pair.en)}”"
        yield Hit(f"{said} give their two parties opposite parts.", *swapped)
        return
    owner = (
        None
        if acts
        else owners(pair)
        or kin(pair)
        or looks(pair)
        or by_hand(pair)
        or subjects(pair)
        or crossed(pair, context)
        or counted(pair)
        or possessed(pair, context)
    )
    if owner:
        yield Hit(f"«{owner[0].of(pair.ar)}» and “{owner[1].of(pair.en)}” join other parties.", *owner)
        return
    other = None if acts else replaced(pair, context.encoder)
    if other:
        yield Hit(f"«{other[0].of(pair.ar)}» is not “{other[1].of(pair.en)}”.", *other)
    if not acts:
        yield from _names(pair)
        yield from _us(pair)


def _names(pair: Pair) -> Iterator[Hit]:
    """Names about one active verb of the English, in the other order in the Arabic."""
    for one, other in pairwise(names(pair.en)):
        between = pair.en[one.span.end : other.span.start]
        if any(name.opening and name.common for name in (one, other)) or one.latin == other.latin:
            continue
        if len(between.split()) > _MOST_BETWEEN or _OTHERWISE.search(between) or not _ACTIVE.search(between):
            continue
        here, there = _places(one, pair.ar), _places(other, pair.ar)
        if len(here) == len(there) == 1 and there[0].end < here[0].start and not _converse(pair, between):
            span = Span(there[0].start, here[0].end)
            yield Hit(
                f"«{there[0].of(pair.ar)}» comes before «{here[0].of(pair.ar)}»; the English has"
                f" “{pair.en[one.span.start : other.span.end]}”.",
                span,
                Span(one.span.start, other.span.end),
            )


def _converse(pair: Pair, between: str) -> bool:
    """Say whether a verb of the Arabic says from the other side what the English verb does: borrows, for lends."""
    said = [
        verb
        for word in tokens(between)
        for form in english_forms().get(word.text.lower(), ())
        for verb in form.verbs
    ]
    sides = {(verb.group, verb.converse) for verb in said}
    there = {
        (verb.group, verb.converse)
        for act in arabic_acts(pair.ar)
        for form in act.forms
        for verb in form.verbs
    }
    return any((group, not side) in there for group, side in sides) and not sides & there


def _places(name: Name, text: str) -> list[Span]:
    return [word.span for word in arabic_words(text) if nearness(word.folded, name.latin) <= _NEAR]


def _us(pair: Pair) -> Iterator[Hit]:
    """They act on us in the Arabic, we on them in the English."""
    words = [word for word in tokens(pair.ar) if word.text[0].isalpha()]
    acts = [
        (one, other)
        for at, one in enumerate(words)
        for other in words[at + 1 : at + 4]
        if _THEY_DID.match(one.folded) and other.folded in _TO_US
    ]
    turned = _WE_DID.search(pair.en)
    if not acts or not turned or _US.search(pair.en):
        return
    if any(_BY_US.search(word.folded) and word.folded not in _TO_US for word in words):
        return
    span = Span(acts[0][0].start, acts[0][1].end)
    yield Hit(f"«{span.of(pair.ar)}» is done to us; “{turned[0]}” is done by us.", span, Span(*turned.span()))


CHECK = Check(
    id="AGT001",
    name="agent-swapped",
    category="accuracy/mistranslation",
    severity=Severity.CRITICAL,
    explanation=__doc__ or "",
    examples=(
        Example("هو رجل يخاف الله", "He is a God-fearing man", findings=0),
        Example("ضرب سليم نجيبًا أمام الدكان", "Najib hit Salim in front of the shop", findings=1),
        Example(
            "وزاروا الشيخ فعرضوا عليه حصانًا",
            "They visited the shaykh, and he offered them a horse",
            findings=1,
        ),
        Example("أعطيتُ الحارس مفتاح المخزن", "The guard gave me the key to the store", findings=1),
        Example("سألتُه عن الطريق", "He asked me the way", findings=1),
        Example("اتّهمَنا الوزيرُ بالكذب", "We accused the minister of lying", findings=1),
        Example("اتّهمَنا الوزيرُ بالكذب", "The minister accused us of lying", findings=0),
        Example("اتّهمْنا الوزيرَ بالكذب", "We accused the minister of lying", findings=0),
        Example("طلبت منه الممرضة الصبر", "He asked the nurse to be patient", findings=1),
        Example("باع التاجر القمح للفلاح", "The merchant bought the wheat from the farmer", findings=1),
        Example("ضرب شرطيّ طالبًا", "A student struck a policeman", findings=1),
        Example("زار السفيرُ المشيرَ في بيته", "The marshal visited the ambassador at his house", findings=1),
        Example("قالت المرأة لابنها", "The woman said to her mother", findings=1),
        Example("باع التاجر القمح للفلاح", "The farmer bought the wheat from the merchant", findings=0),
        Example("استجوب القاضي الشاهد", "The witness was questioned by the judge", findings=0),
        Example("سلّمني الحارس المفتاح", "I received the key from the guard", findings=0),
        Example("رأته يبكي", "She saw him weep", findings=0),
        Example("ضرب سليم نجيبًا أمام الدكان", "Salim hit Najib in front of the shop", findings=0),
        Example("ضرب سليم نجيبًا أمام الدكان", "Najib was hit by Salim in front of the shop", findings=0),
        Example("أعطاني الحارس مفتاح المخزن", "The guard gave me the key to the store", findings=0),
        Example("وعرضوا عليه حصانًا", "They offered him a horse", findings=0),
        Example(
            "أما الحارس فقد أيقظ الجيران ليلًا",
            "As for the watchman, the neighbours woke him at night",
            findings=1,
        ),
        Example(
            "أما الحارس فقد أيقظه الجيران ليلًا",
            "As for the watchman, the neighbours woke him at night",
            findings=0,
        ),
        Example("حمل خالها أباها على السفر", "Her father made her uncle travel", findings=1),
        Example("حمل خالها أباها على السفر", "Her uncle made her father travel", findings=0),
        Example(
            "وعلمنا أن أخاه، وهو الأكبر، حمل أباه على البيع",
            "His father, we learned, made his brother sell",
            findings=1,
        ),
        Example(
            "لم يثبت أن أحدًا ذكّر القائد",
            "It was not proved that anyone reminded the commander",
            findings=0,
        ),
        Example("كان معهم تاجر خدع زوجته", "With them was a merchant whom his wife had deceived", findings=1),
        Example(
            "كان معهم تاجر خدعته زوجته", "With them was a merchant whom his wife had deceived", findings=0
        ),
        Example("وخانني صاحب المقهى", "The café owner betrayed me", findings=0),
        Example("ابتسمت لنا الممرضة من بعيد", "We smiled at the nurse from afar", findings=1),
        Example("ابتسمت لنا الممرضة من بعيد", "The nurse smiled at us from afar", findings=0),
        Example("كذب عليها المحامي طويلا", "She lied to the lawyer for a long time", findings=1),
        Example(
            "وحين غرق الصياد رمت إليه سعاد الحبل",
            "When Suad was drowning, the fisherman threw her the rope",
            findings=1,
        ),
        Example(
            "وحين غرق الصياد رمت إليه سعاد الحبل",
            "When the fisherman was drowning, Suad threw him the rope",
            findings=0,
        ),
        Example(
            "وأقر بأن الحارس هو الذي حمله", "He admitted it was he who had carried the guard", findings=1
        ),
        Example(
            "وأقر بأن الحارس هو الذي حمله", "He admitted it was the guard who had carried him", findings=0
        ),
        Example("وتبين أن من أيقظه هو الطباخ", "It turned out that it was he who woke the cook", findings=1),
        Example("وتبين أن من أيقظه هو الطباخ", "It turned out that it was the cook who woke him", findings=0),
        Example("دخلت فتاة تبحث عن طبيب", "In came a girl whom a doctor was looking for", findings=1),
        Example(
            "استقبلت الوزير في المطار رئيسة البلدية",
            "The minister received the mayor at the airport",
            findings=1,
        ),
        Example(
            "استقبلت الوزير في المطار رئيسة البلدية",
            "The mayor received the minister at the airport",
            findings=0,
        ),
        Example(
            "ألزمت المحكمة المدعى عليه بأن يدفع إلى المدعي ألف دينار",
            "The court ordered the plaintiff to pay the defendant a thousand dinars",
            findings=1,
        ),
        Example(
            "ألزمت المحكمة المدعى عليه بأن يدفع إلى المدعي ألف دينار",
            "The court ordered the defendant to pay the plaintiff a thousand dinars",
            findings=0,
        ),
        Example(
            "كانت المفتشة قد حذّرت في رسالة بعثت بها إلى العميد من سقوط السقف",
            "In a letter to the inspector, the dean had warned that the roof would fall",
            findings=1,
        ),
        Example(
            "كانت المفتشة قد حذّرت في رسالة بعثت بها إلى العميد من سقوط السقف",
            "In a letter to the dean, the inspector had warned that the roof would fall",
            findings=0,
        ),
        Example("وحدها خالتي كانت تستطيع أن تهدئه", "My aunt was the only one he could calm", findings=1),
        Example(
            "وحدها خالتي كانت تستطيع أن تهدئه", "My aunt was the only one who could calm him", findings=0
        ),
        Example(
            "دخلت المعلمة غاضبة ورمت الدفاتر، ثم خرجت من غير كلمة",
            "The teacher came in angry and threw down the notebooks, and then I went out without a word",
            findings=1,
        ),
        Example(
            "دخلت المعلمة غاضبة ورمت الدفاتر، ثم خرجت من غير كلمة",
            "The teacher came in angry, threw down the notebooks and went out without a word",
            findings=0,
        ),
        Example(
            "ولم يقتنع أحد ممن زاروا المعرض بهذا الشرح",
            "The account left everyone at the exhibition unpersuaded",
            findings=0,
        ),
    ),
    find=find,
)
