"""Where Arabic turns of phrase stand that mean something other than their words, and which English renders them.

What a turn is made of and how it is rendered is in `align.text.expressions_rows`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from align.model import Span
from align.text.expressions_rows import ATTACHED, BRIEF, BRIEF_LETTERS, SUBJECT, Form, Idiom, idioms, parts
from align.text.fields_forms import NOUN, SILENT_AR, VERB, WHOLE, analyses
from align.text.words import Token, lexicon, tokens

_BREAKS = frozenset(".،,؛;:؟?!")
"""Signs that no turn of phrase reaches across."""
_ATTACHED = "بل"
_LEAST = 3
"""Letters of a word from which its first may be a preposition."""
_SHORT_STEM = 3
"""Letters of a noun that with ta marbuta is as a rule another noun."""
_OWN_LETTER = lexicon(
    "ليل ليلا ليله ليالي لون لونا الوان لحم لحما لسان لسانه لغه لبن لبنا لعبه لحظه لحظات لقاء لجنه",
    "لوح لوحا ليس ليست لكن لكنه لكنها لما لدي لديه لديها لذيذ لطيف لطيفه لباس ليمون لؤلؤ لحيه لحيته",
    "لزوم لهجه لهب لصوص لوحه ليره ليرات ليت لعل لعله بيت بيتا بيته بيتها بيتي بيوت باب بابا بابه بلد",
    "بلدا بلدنا بلده بلاد بلادنا بنت بنتا بنته بنات بعد بعدها بعده بين بينهم بينها بعض بعضهم بعضنا",
    "بحر بحرا برد بردا بطن بطنه بدايه بناء بقاء بريد بيان بندقيه بضاعه بشر بغداد باريس بيروت بحث بحثا",
    "بلديه بصر بصره بصرها بدن بدنه بخار بذور بذره بريء بسيط بسيطه بطل بطلا بعيد بعيدا بقره بكاء بلاط",
    "بلاء بنوك بهجه بيضاء بيض باع باعه باعها بات بدا بدات بدل بلغ بلغت بقي بقيت بعث بكي بكت بني بحري",
    "بارد بارده باقي باقيه بائع بايع باهظ بالغ",
)
"""Words whose first letter is no preposition."""
_BEFORE_NOUNS = lexicon(
    "في الي علي عن عند لدي بين تحت فوق امام خلف وراء نحو مع دون بدون بلا وفي والي وعلي وعن ومع",
)
"""Prepositions, after which no verb stands."""
_VERBS = (VERB, BRIEF)
_PRESENT: Form = ("present", "")
"""What stands among the forms of a word that is plainly a verb: one in ي."""
_NOUNS_IN_YA = lexicon(
    "يوم يوما يومه يومها يومين يده يدها يدهم يديه يديها يسار يساره يمين يمينا يمينه يقين يقينا يتيم",
    "يتيما",
)


@dataclass(frozen=True, slots=True)
class Use:
    """An idiom in a text."""

    span: Span
    idiom: Idiom
    parts: tuple[Span, ...] = ()
    """Its own words, without those in its gaps and its fillers."""


@lru_cache(maxsize=4096)
def uses(text: str) -> tuple[Use, ...]:
    """Return the idioms of an Arabic text in order, longer ones first.

    Example:
        >>> uses("والعمل على قدم وساق")[0].span.of("والعمل على قدم وساق")
        'على قدم وساق'
    """
    found = (use for words in _clauses(text) for use in _found(words))
    return tuple(sorted(found, key=lambda use: (use.span.start, -use.span.end, use.idiom.right)))


def _clauses(text: str) -> Iterator[list[Token]]:
    words: list[Token] = []
    for token in tokens(text):
        if token.text[0].isalpha():
            words.append(token)
        elif token.text in _BREAKS:
            yield words
            words = []
    yield words


def _found(words: Sequence[Token]) -> Iterator[Use]:
    table = idioms()
    forms = [
        _nominal(_forms(token.folded, token.plain.endswith("ة")), before.folded if before else "")
        for before, token in zip((None, *words), words, strict=False)
    ]
    for at, mine in enumerate(forms):
        seen: set[int] = set()
        for form in mine & table.keys():
            for idiom in table[form]:
                own = [] if id(idiom) in seen else _own(idiom.words, forms, at - idiom.anchor)
                if own:
                    seen.add(id(idiom))
                    spans = [Span(words[each].start, words[each].end) for each in own]
                    parts = tuple(
                        span
                        for k, span in enumerate(spans)
                        if k not in idiom.fillers and not _is_attached(idiom.own[k], forms[own[k]])
                    )
                    yield Use(Span(spans[0].start, spans[-1].end), idiom, parts)


def _nominal(forms: frozenset[Form], before: str) -> frozenset[Form]:
    """Return the forms of a word without those of a verb where a preposition stands before it."""
    if before not in _BEFORE_NOUNS:
        return forms
    return frozenset(form for form in forms if form[0] not in _VERBS)


def _is_attached(wanted: frozenset[Form], forms: frozenset[Form]) -> bool:
    """Say whether a row's preposition is but the front of a word that has a sense of its own: ل in للريح."""
    return all(kind == ATTACHED for kind, _ in wanted & forms)


def _own(wanted: Sequence[frozenset[Form] | int], forms: Sequence[frozenset[Form]], at: int) -> list[int]:
    """Return where the words of an idiom that begins at a word stand; none where it does not stand."""
    gap, last = 0, at - 1
    own: list[int] = []
    for word in wanted if at >= 0 else ():
        if isinstance(word, int):
            gap = word
            continue
        found = next((k for k in range(last + 1, min(last + 2 + gap, len(forms))) if forms[k] & word), None)
        if found is None or (0 < gap <= SUBJECT and any(_parts(each) for each in forms[last + 1 : found])):
            return []
        gap, last = 0, found
        own.append(found)
    return own


def _parts(forms: frozenset[Form]) -> bool:
    """Say whether a word parts a verb from what it governs: a particle, or another verb."""
    return _PRESENT in forms or parts(forms)


@lru_cache(maxsize=65536)
def _forms(word: str, marbuta: bool) -> frozenset[Form]:
    """Return what a word may be; a stem of two letters only where the word says so plainly."""
    bare = word[1:] if len(word) > _LEAST and word[0] in "وف" else word
    if word in SILENT_AR or bare in SILENT_AR:
        return frozenset(((WHOLE, word), (WHOLE, bare)))
    own = bare in _OWN_LETTER or word[:1] not in _ATTACHED or len(word) <= _LEAST
    found: set[Form] = set() if own else {(ATTACHED, word[:1])}
    if word.startswith("ي") and len(word) > _LEAST and word not in _NOUNS_IN_YA:
        found.add(_PRESENT)
    for each in analyses(word, marbuta):
        kind, stem = each.form
        if each.sure or (
            len(stem.lstrip("-")) > BRIEF_LETTERS and not (marbuta and _other_noun(each.form, word))
        ):
            found.add(each.form)
        if kind == VERB and len(stem.lstrip("-")) == BRIEF_LETTERS and not _is_mine(word, stem):
            found.add((BRIEF, stem))
    return frozenset(found)


def _other_noun(form: Form, word: str) -> bool:
    """Say whether a short noun is read in a word with ta marbuta: شرطة, police, is no form of شرط, condition."""
    kind, stem = form
    return kind == NOUN and len(stem) == _SHORT_STEM and word.endswith(stem + "ه")


def _is_mine(word: str, stem: str) -> bool:
    """Say whether a word ends in a ي that no past verb has: حلوى and حلي are no forms of حل."""
    return word.endswith((stem + "ي", stem + "وي"))
