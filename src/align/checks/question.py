"""A question has become a statement, or a statement a question.

The Arabic asks with ؟ or with هل and أليس and their kin; the English asks with a question mark.
A question the English only states is a hint, for one that expects no answer is often, and rightly, put so; not where
both texts have it as the very words that someone says.
A question of yes or no may rightly be stated by its answer: هل يُبنى البيت بالكلام is "words build no house", and
ألست أخاه is "you are his brother". What is stated the other way round is no answer, and is told.
Indirect questions ("he asked whether") are left alone. Where both texts have as many sentences, each is held against
its own; else passages that ask on both sides, however often, are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from align.checks._base import Check, Context, Example, Hit
from align.model import Pair, Severity, Span
from align.text.words import folded, plain, tokens

_ASKS_AR = re.compile(r"[؟?]")
_ASKS_EN = re.compile(r"[?؟]")
_WORDS_AR = re.compile(
    r"(?:^|[\s«\"“:،])[وف]?(?:هل|اليس|الم|الا|اما|لم|ما(?:ذا)?|لماذا|كيف|اين|متي|كم|اي|ايه|ا[يتن]\w+)(?=\s)"
    r"|(?:^|[«\"“:،؛.!؟])\s?[وف]?من(?=\s)"
    r"|(?<!\w)(?:[لبع]?ي|ق[لا]\w+|س\w+|\w{1,3}(?:سال|سائل|دري|عرف|علم|فهم)\w*) من(?=\s)"
)
_ASKED_AR = re.compile(r"[:«“\"]\s*[وف]?أ\w{2,}")
"""What may ask by a prefixed particle: أفي البيت."""
_TOLD_EN = re.compile(r"[\"“][^\"”?]{3,}[.,!;—…][\"”]")
"""Words of the English in quotation marks that ask nothing."""
_SPOKEN_AR = re.compile(r"[:«“\"]\s*[^:«“\"»”؟?]{3,160}[؟?]")
"""Words of the Arabic, after a colon or in quotation marks, that ask."""
_INDIRECT = re.compile(
    r"\b(?:ask|wonder|question|whether|know|see|find out|inquir|enquir|if|tell me|what|why|how|who|where|when|which)",
    re.IGNORECASE,
)


_REPORTED = re.compile(
    r"\b(?:ask(?:s|ed|ing)?(?! (?:\w+ ){0,2}to\b)|wonder\w*|question\w*|whether|inquir\w*|enquir\w*|(?:want"
    r"|wish)\w* to know"
    r"|tell me|curious|(?:know|see|tell|said|sure|idea|find out|forgotten|remember) if|quer\w+|doubt\w*|demand\w*"
    r"|interrogat\w*|please|remember|recall|let me|may I)\b",
    re.IGNORECASE,
)
"""What reports a question of yes or no."""
_DENIES_EN = re.compile(
    r"\b(?:not|\w+n't|\w+n’t|never|no|nobody|none|nothing|nowhere|neither|nor|hardly|scarcely|cannot|without"
    r"|impossible|too"
    r"|far from|fail\w*|absurd|ridiculous|unthinkable|unable|refus\w*|dare\w*|surely|if only|anything but|as if"
    r"|as though"
    r"|inconceivable|unlikely|unreasonable|wrong|last|stop\w*|instead|rather|little|few|barely|impossibl\w*)\b",
    re.IGNORECASE,
)
"""What may state the answer no."""
_NOT_EN = re.compile(r"\b(?:not|\w+n't|\w+n’t|never|no|nobody|none|nothing|cannot)\b", re.IGNORECASE)
_NOT_IT = re.compile(r"[وف]?أ[وف]?(?:لست\w*|ليس\w*|لم|لا(?! [يتن]زال)|ما(?! ز[ال]))(?!\w)")
_IS_IT = re.compile(
    r"[وف]?(?:هل|أما(?= ز[ال])|ألا(?= [يتن]زال)|أ[وف]?[يتنأ]\w{2,}|أ[وف](?:في|من|على|بعد|هذ\w|كل\w?)|أ(?:هذ\w"
    r"|هو|هي|هم|في|من|على|ذلك|تلك|بعد))(?!\w)"
)
_WHO = re.compile(
    r"[وفا]?[بلعكم]?(?:من|ما|ماذا|لماذا|كيف|اين|متي|كم|اي(?:ه|ها|هم|هن|نا|كم|هما)?|اني|لم|عم|بم|مم|فيم|علام|الام|حتام|م|مال\w*|اينا"
    r"|من ذا|ماله\w?)"
)
_DO_YOU = re.compile(r"[وف]?أت\w{3,}")
"""أتعرفني: asks however brief it is."""
_OR_ELSE = re.compile(r"(?<!\w)أم(?! لا(?!\w))(?!\w)")
"""Asks which of two: neither is asserted."""
_ASIDE = re.compile(
    r"\b(?:I wonder|may I|let me|I suppose|I take it|I hope|I dare ?say|isn't it|don't you|would you|will you"
    r"|could you|can you|won't you|if you please|if you(?:'d| would)? (?:like|want|care)|please|whether|tell"
    r" me"
    r"|I ask|(?:like|love|need|want(?:ed)?) to know|which (?:side|of|one|way)|surely|no doubt|must have|presumably)\b",
    re.IGNORECASE,
)
"""Words of speech by which a statement asks."""
_LEADS = frozenset(("ثم", "لكن", "ولكن", "بل", "اذن", "اذا", "طيب", "وبعد", "حسنا", "و", "يا"))
_BRIEF = 2
"""Words of a question so brief that it may be the echo of another."""
_RHETORIC = re.compile(
    r"(?<!\w)(?:ا[فو]\w{3,}|الم|الست|اليس\w*|الا|اما|كم"
    r"|ما ادرا\w+|من يدري|ما حيل\w+|ما عس\w+|ما الفايد\w+|ما شان\w*|ما ل\w{1,3})(?!\w)"
    r"|^و?ما ادر"
)
"""How a question begins that only says what it asks: what do I know, how many kings."""
_DOUBTFUL = frozenset(("لم", "الا", "اما", "الم", "كم"))
"""Folded words that ask, and as often do not."""
_SURELY_AR = re.compile(
    r"(?<!\w)[وفا]?(?:هل|ماذا|لماذا|كيف|اين|متي|ليس|\w{0,3}سال\w*|\w{0,3}تساءل\w*|\w{0,2}ادر[يا]\w*|يدري|تدري"
    r"|قال\w{0,2} الا [انت]\w{3,})(?!\w)"
)
_OPENS_AR = re.compile(r"^(?:ا[فو](?:لا|لم|ما|ل)|ام |لما )|(?<!\w)(?:تري|ياتري|يا تري)(?!\w)")
_SENTENCE = re.compile(r"[^.!?؟…]*[.!?؟…]+[\"”»’)]*")


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield at most one hit: the mark of the question that the other side does not ask."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    here, there = _ASKS_AR.search(pair.ar), _ASKS_EN.search(pair.en)
    if here and not there:
        yield from _stated(pair, here.start(), Span(0, len(pair.en)))
    elif there and not here and not _may_ask(pair, context):
        span = _sentence(pair.en, there.start())
        if len(span.of(pair.en).split()) <= _BRIEF:
            return
        yield Hit(f"“{span.of(pair.en)}” asks; the Arabic only states.", en=span)
    elif here and there:
        ar, en = _sentences(pair.ar), _sentences(pair.en)
        if len(ar) == len(en):
            both = zip(ar, en, strict=True)
            lost = [
                (one, other)
                for one, other in both
                if one.of(pair.ar)[-1] in "؟?" and not _ASKS_EN.search(other.of(pair.en))
            ]
            asked = sum(bool(_ASKS_EN.search(each.of(pair.en))) for each in en)
            if len(lost) == 1 and asked < sum(each.of(pair.ar)[-1] in "؟?" for each in ar):
                yield from _stated(pair, lost[0][0].end - 1, lost[0][1])


def _may_ask(pair: Pair, context: Context) -> bool:
    """Say whether an Arabic text without a question mark may ask; doubtful words count where none is ever set."""
    text = folded(pair.ar)
    if _ASKED_AR.search(pair.ar) or _OPENS_AR.search(text):
        return True
    found = _WORDS_AR.search(text)
    if found is None or found[0].split()[-1].lstrip('وف «"“:،') not in _DOUBTFUL:
        return found is not None
    return (
        not (pair.ar.rstrip(' »"”').endswith(".") and _sets_marks(context.pairs))
        or _SURELY_AR.search(text) is not None
    )


@lru_cache(maxsize=4)
def _sets_marks(pairs: tuple[Pair, ...]) -> bool:
    """Say whether the Arabic of a document sets question marks."""
    return any("؟" in pair.ar for pair in pairs)


def _stated(pair: Pair, mark: int, where: Span) -> Iterator[Hit]:
    """Yield a hit for a question that a part of the English states and does not even report."""
    english, span = where.of(pair.en), _sentence(pair.ar, mark)
    asked = plain(span.of(pair.ar)).strip(' «"“:')
    kind = _kind(asked)
    told = _TOLD_EN.search(english) if _SPOKEN_AR.search(pair.ar) else None
    around = english if not (told and kind) else english[: told.start()] + english[told.end() :]
    if (_REPORTED if kind else _INDIRECT).search(around) or _ASIDE.search(english):
        return
    denied = (_NOT_EN if kind == "is it not" else _DENIES_EN).search(english) is not None
    turned = denied if kind == "is it not" else (kind == "is it" and not denied) or kind == "which"
    if kind and not turned:
        return
    plainly = not denied and len(tokens(asked)) > _BRIEF and not _RHETORIC.search(folded(asked))
    severity = Severity.MAJOR if turned or plainly else None if told else Severity.HINT
    said = Span(where.start + told.start(), where.start + told.end()) if told else None
    yield Hit(f"«{span.of(pair.ar)}» asks; the English only states.", span, said, severity=severity)


def _kind(asked: str) -> str:
    """Say what a question expects: "is it", "is it not", "which" of two.

    Nothing where it asks who, what or how, or is brief.
    """
    words = asked.split()
    if _NOT_IT.match(asked):
        return "is it not"
    led = 2 if words and folded(words[0]) in _LEADS else 1
    if any(_WHO.fullmatch(folded(word)) for word in words[:led]):
        return ""
    if not _IS_IT.match(asked) or (len(words) <= _BRIEF and not _DO_YOU.match(asked)):
        return ""
    return "which" if _OR_ELSE.search(asked) else "is it"


def _sentences(text: str) -> list[Span]:
    return [Span(*match.span()) for match in _SENTENCE.finditer(text)]


def _sentence(text: str, end: int) -> Span:
    """Return the part of a text that a question mark closes, its last twelve words at most."""
    start = max((text.rfind(mark, 0, end) for mark in '.!?؟؛:«“"'), default=-1) + 1
    words = list(re.finditer(r"\S+", text[start : end + 1]))
    return Span(start + words[-min(12, len(words))].start(), end + 1)


CHECK = Check(
    id="QST001",
    name="question-lost",
    category="accuracy/mistranslation",
    severity=Severity.MINOR,
    explanation=__doc__ or "",
    examples=(
        Example("أين المفتاح؟", "The key is here.", findings=1),
        Example("المفتاح على الطاولة.", "Is the key on the table?", findings=1),
        Example("أين المفتاح؟", "Where is the key?", findings=0),
        Example("سأل أين المفتاح؟", "He asked where the key was.", findings=0),
        Example("قال الحارس: أضاع المفتاح؟", "“So the key is lost,” said the guard.", findings=1),
        Example("قال للولد من وراء الباب: ضاع المفتاح.", "“Is the key lost?” he asked the boy.", findings=1),
        Example("أيُبنى البيت بالكلام؟", "A house may be built with words.", findings=1),
        Example("أيُبنى البيت بالكلام؟", "A house is not built with words.", findings=0),
        Example("تبيع الدار في هذا الشتاء؟", "You are selling the house this winter.", findings=1),
        Example("تبيع الدار في هذا الشتاء؟", "You are selling the house this winter?", findings=0),
        Example("نسأله من أضاع المفتاح.", "Who lost the key, we ask him?", findings=0),
        Example("هل رأيت المفتاح", "Have you seen the key?", findings=0),
        Example("المفتاح على الطاولة.", "The key is on the table.", findings=0),
    ),
    find=find,
)
