"""The English is surer, or less sure, than the Arabic: must for may, certainly for perhaps.

Words of obligation (يجب, لا بد, يتعين; must, have to), of certainty (حتمًا, لا محالة; certainly, bound to), of
possibility (قد before the present, ربما, لعل; may, might, perhaps), of hearsay (زعم, يقال; allegedly), of prohibition
(يحظر, لا يجوز; forbidden), advice (ينصح; recommended), permission (يجوز, أذن; entitled), compulsion (أجبر; compelled)
and ability (استطاع; able to) are read on both sides.
The check speaks when the two sides put the same thing in different modes and nothing near says it in the right one.
قد before a past verb states a fact and is no possibility; a plain future for a possibility (may → will) is told only
where no other word leaves the matter open. So is "would" alone for قد in reported speech, and "must have been" for
يُحتمل أن يكون. A "may" of concession (however long it may take) is no permission.
It also speaks of a hedge that is lost or added (ربما نسي, "he forgot"; كاد يسقط, "he fell"; حاول أن يفتح, "he opened";
كان ينوي أن يدفع, "he paid"), where no word of the other side leaves the matter open in any way.
Scales are known by row (certain, likely, seeming, rumoured, unlikely; necessary, sufficient; willing, about to, trying,
done; impossible, hard; forced, free): the check speaks where the English has a word of another step, and none of
the right one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from align.checks._base import Check, Context, Example, Hit
from align.checks._contrast import Answer, contrasts
from align.checks._open import closed
from align.checks._places import places
from align.checks._promised import inferred, promised
from align.checks._turned import turned
from align.model import Pair, Severity, Span
from align.text.hedges import Hedge, may_answer, unanswered
from align.text.modality import Modal, Mode, modals
from align.text.words import folded

_CLASHES = frozenset(
    (
        (Mode.POSSIBLE, Mode.DUTY), (Mode.POSSIBLE, Mode.CERTAIN), (Mode.POSSIBLE, Mode.FUTURE),
        (Mode.DUTY, Mode.POSSIBLE), (Mode.CERTAIN, Mode.POSSIBLE), (Mode.HEARSAY, Mode.CERTAIN),
        (Mode.FUTURE, Mode.POSSIBLE), (Mode.DUTY, Mode.ADVICE), (Mode.BAN, Mode.ADVICE), (Mode.DUTY, Mode.RIGHT),
        (Mode.RIGHT, Mode.DUTY), (Mode.ADVICE, Mode.DUTY), (Mode.ADVICE, Mode.BAN),
        (Mode.BAN, Mode.RIGHT), (Mode.BAN, Mode.FREE), (Mode.DUTY, Mode.FREE), (Mode.FREE, Mode.DUTY),
        (Mode.FREE, Mode.BAN), (Mode.RIGHT, Mode.FORCE), (Mode.RIGHT, Mode.CERTAIN),
        (Mode.FORCE, Mode.RIGHT), (Mode.DUTY, Mode.ABLE),
    )
)  # fmt: skip
"""(Arabic, English) modes of which the second misstates the first."""
_LOOSE = frozenset(((Mode.FUTURE, Mode.POSSIBLE), (Mode.DUTY, Mode.ABLE)))
"""Clashes that good translations make as often as bad ones."""
_OPEN = frozenset(("duty", "advice", "certainty", "permission", "wish"))
"""Kinds of words that English leaves to a mere form: an imperative, "to be", a question."""
_SAVE = re.compile(r"\b(?:only|unless|except|until|no\w*|without|save)\b", re.IGNORECASE)
"""Words by which what is banned but in one case is allowed in that one alone."""
_FIRM = re.compile(
    r"\b(?:always|invariably|inevitabl\w*|unavoidabl\w*|inescapabl\w*|certain\w*|bound to|every time"
    r"|without fail"
    r"|will have to"
    r"|must|never fails?|ensures?|guarantee\w*|necessaril\w*|definit\w*|sure to)\b",
    re.IGNORECASE,
)
"""Words that close what the Arabic leaves open."""
_AT_ALL = re.compile(
    r"\b(?:if at all|if (?:ever|any)\b|if (?:he|she|it|they|one|you) (?:so )?(?:wish|choose|desire|want))"
)
"""Words by which what must be done is left to one's choice."""
_EVER = (
    r"\b(?:however|whatever|who(?:m)?ever|whichever|wherever|whenever"
    r"|no matter (?:what|how|who|where|which|when))\b"
)
_ONE = r"[^.;:!?]{0,60}?\b(?:he|she|it|they|we|you|i|one|this|that|these|those|there)"
_CONCEDED = re.compile(
    rf"{_EVER}(?:{_ONE})? (?P<may>may|might)\b"
    rf"|{_EVER}[^.;:!?]{{0,60}}? (?P<seem>may|might) (?:be|have been|seem|appear|come|happen|think|say)\b"
    r"|\b(?P<be>may) (?:well )?be\b[^.;:!?]{0,40}, (?:but|yet)\b"
    r"|as (?:the case|it) (?P<case>may)\b"
)
"""A may of concession."""
_QAD = frozenset(("قد", "وقد", "فقد"))


def find(pair: Pair, context: Context) -> Iterator[Hit]:
    """Yield one hit per clause put in another mode."""
    if pair.bead.is_gap or not (pair.ar and pair.en):
        return
    ar, en = modals(pair.ar, "ar"), modals(closed(pair), "en")
    told: list[Span] = []
    for one, other in contrasts(pair, ar, en, answers=_answer, clashes=_clash, where=places(pair, context)):
        if (one.mode, other.mode) == (Mode.BAN, Mode.RIGHT) and _SAVE.search(pair.en):
            continue
        if other.mode is Mode.RIGHT and _is_conceded(pair.en, other.span):
            continue
        if (one.mode, other.mode) == (Mode.RIGHT, Mode.DUTY) and _AT_ALL.search(pair.en.lower()):
            continue
        loose = (one.mode, other.mode) in _LOOSE
        if loose and any(turned(pair, mode=True)):
            continue
        told += [one.span, other.span]
        yield Hit(
            f"«{one.span.of(pair.ar)}» is {one.mode}; “{other.span.of(pair.en)}” is {other.mode}.",
            one.span,
            other.span,
            severity=Severity.HINT if loose else None,
        )
    if not told:
        hits = tuple(turned(pair, mode=True))
        yield from hits
        told += [hit.ar for hit in hits if hit.ar]
    if not told and (settled := promised(pair, ar) or inferred(pair)):
        left, firm = settled
        yield Hit(f"«{left.of(pair.ar)}» leaves it open; “{firm.of(pair.en)}” settles it.", left, firm)
        told.append(left)
    if not told:
        lost = unanswered(pair.ar, pair.en)[:1] or _perhaps(pair, ar)
        yield from (_unanswered(pair, hedge) for hedge in lost)


def _is_conceded(english: str, span: Span) -> bool:
    """Say whether a may stands after however, whatever and the like."""
    return any(
        span.start <= match.start(match.lastgroup or 0) < span.end
        for match in _CONCEDED.finditer(english.lower())
    )


def _perhaps(pair: Pair, modes: Sequence[Modal]) -> tuple[Hedge, ...]:
    """Return قد before a present verb where no word of the English leaves anything open."""
    for each in modes:
        if each.sure and each.mode is Mode.POSSIBLE and folded(each.span.of(pair.ar)) in _QAD:
            would = closed(pair) != pair.en and "would" in pair.en
            return (
                ()
                if would or may_answer("possibility", closed(pair))
                else (Hedge(each.span, "ar", "possibility"),)
            )
    return ()


def _unanswered(pair: Pair, hedge: Hedge) -> Hit:
    severity = None if _is_telling(pair, hedge) else Severity.HINT
    if hedge.language == "ar":
        words = f"«{hedge.span.of(pair.ar)}» is a word of {hedge.kind}"
        return Hit(f"{words}; nothing in the English answers it.", ar=hedge.span, severity=severity)
    words = f"“{hedge.span.of(pair.en)}” is a word of {hedge.kind}"
    return Hit(f"{words}; nothing in the Arabic answers it.", en=hedge.span, severity=severity)


def _is_telling(pair: Pair, hedge: Hedge) -> bool:
    """Say whether a hedge is of a kind that translations keep: what nearly happened, was meant, promised or claimed.

    A mere possibility (قد) is kept where it opens its clause; within one, "would" and a question do as well.
    """
    if hedge.language == "en" or hedge.kind in _OPEN:
        return False
    before = pair.ar[: hedge.span.start].rstrip()
    opens = not before or before[-1] in ".،,؛;:؟?!«"
    opens = opens or pair.ar[hedge.span.start] in "وف" or _FIRM.search(pair.en) is not None
    return hedge.kind != "possibility" or opens


def _answer(ar: Modal, en: Modal) -> Answer:
    if ar.mode is not en.mode or not (ar.sure or en.sure):
        return Answer.NONE
    return Answer.SURE if ar.sure and en.sure else Answer.LOOSE


def _clash(ar: Modal, en: Modal) -> bool:
    return ar.sure and en.sure and (ar.mode, en.mode) in _CLASHES


CHECK = Check(
    id="MOD001",
    name="modality",
    category="accuracy/mistranslation",
    severity=Severity.MAJOR,
    explanation=__doc__ or "",
    examples=(
        Example("قد يسافر الوفد غدًا", "The delegation is bound to travel tomorrow", findings=1),
        Example("قال إنني قد أخسر البيت", "He said I was doomed to lose the house", findings=1),
        Example("قال إنني قد أخسر البيت", "He said I might well lose the house", findings=0),
        Example("يجب على المستأجر دفع الرسوم", "The tenant may pay the fees", findings=1),
        Example("ربما كان الباب مفتوحًا", "The door was certainly open", findings=1),
        Example("قد تمطر الليلة", "It will rain tonight", findings=1),
        Example("قد تمطر الليلة", "It may rain tonight", findings=0),
        Example("قال الربّان إن العاصفة قد تشتدّ", "The captain said the storm would grow worse", findings=1),
        Example("قال الربّان إن العاصفة قد تشتدّ", "The captain said the storm might grow worse", findings=0),
        Example("يُحتمل أن يكون الحريق متعمدًا", "The fire must have been deliberate", findings=1),
        Example("يُحتمل أن يكون الحريق متعمدًا", "The fire may have been deliberate", findings=0),
        Example(
            "لا يجوز بيع الوقف مهما بلغ ثمنه",
            "The endowment must not be sold, whatever it may fetch",
            findings=0,
        ),
        Example(
            "وقد وصل الوفد أمس", "The delegation must have been tired when it arrived yesterday", findings=0
        ),
        Example("على المستأجر أن يدفع الرسوم", "The tenant may pay the fees", findings=1),
        Example("ينبغي ألا يشرب أحد من البئر", "Nobody need not drink from the well", findings=1),
        Example("كان يمكنه أن يبيع الدار", "He was obliged to sell the house", findings=1),
        Example("لا بد من دفع الرسوم", "The fees must be paid", findings=0),
        Example("لعله نسي الموعد", "He must have forgotten the appointment, I think", findings=0),
        Example("كان الحارس مستعدًّا أن يفتح الباب", "The guard opened the door", findings=1),
        Example("كان الحارس مستعدًّا أن يفتح الباب", "The guard was willing to open the door", findings=0),
        Example(
            "يُلزم النظام الورثة بردّ الوديعة", "The rules entitle the heirs to return the deposit", findings=1
        ),
        Example(
            "يُلزم النظام الورثة بردّ الوديعة", "Under the rules the heirs must return the deposit", findings=0
        ),
        Example("أباحت الهدنة للصيادين الإبحار", "The truce obliged the fishermen to put to sea", findings=1),
        Example("أباحت الهدنة للصيادين الإبحار", "The truce let the fishermen put to sea", findings=0),
        Example("يكفي توقيع شاهد واحد", "The signature of one witness is indispensable", findings=1),
        Example("يكفي توقيع شاهد واحد", "One witness's signature will do", findings=0),
        Example("ويبدو أن الخادم كذب", "It is beyond question that the servant lied", findings=1),
        Example("وإن رفض الورثة بيع الحقل", "The heirs having refused to sell the field", findings=1),
        Example("وإن رفض الورثة بيع الحقل", "Should the heirs refuse to sell the field", findings=0),
    ),
    find=find,
)
