"""How a text puts what it says: as a duty, a certainty, a plain future, a possibility, or hearsay."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from align.model import Language, Span
from align.text.antonyms import Lexicon, Pole, found, read_table
from align.text.hedges import arabic
from align.text.hedges_words import PRESENT
from align.text.words import flat, folded, lexicon, plain, tokens


class Mode(StrEnum):
    """The modes, in the order of the poles of the table."""

    DUTY = "an obligation"
    CERTAIN = "a certainty"
    POSSIBLE = "a possibility"
    FUTURE = "a plain future"
    HEARSAY = "hearsay"
    BAN = "a prohibition"
    ADVICE = "advice"
    RIGHT = "a permission"
    FREE = "no obligation"
    FORCE = "a compulsion"
    ABLE = "an ability"


@dataclass(frozen=True, slots=True)
class Modal:
    """A word that puts its clause in a mode."""

    span: Span
    mode: Mode
    sure: bool
    """False for a word that only may do so."""


_NO_FUTURE = lexicon(
    "سياره سيارات سياسه سياسات سياسي سياسيه سيناريو سيطر سيطرت "
    "سيطره سياق سيده سيدات ستون ستين سيره سيول سياج "
    "سنوات سنوي سنويا سنويه سنتين سنتان سنتيمتر سنتيمترات سندات سنابل سنجاب سنديان سنبله سناء سنام ستار ستاره ستاير"
    " سترات ستاد ستراتيجيه سيوف سيقان سيرته سيرتها سيرك سيارتها سياراتهم سيدها سيدنا سيدهم سيداتي سيبويه سينيه سينات"
    " سيراميك سيجار سيجاره سيليكون سيمفونيه سياحه سياحي سياحيه سياج سياط سيلان سيكولوجيه سيادي سياديه سينماءي"
    " سينما سياسيا سياسيون سياسيين سيارته سيدتي سيادته سياده"
)
_OPEN = arabic(PRESENT)
_PAST = lexicon(
    "تم ترك تعرض توفي تولى تمكن تحول تلق تسلم توقف تقدم تقرر تبين ترجم تزوج تأكد تأسس تأخر تخلى "
    "تجاوز تراجع توصل تسبب توقع تأثر تغير تطور تحدث تخرج تابع تناول تلا تضمن تكرر تعلم تحقق "
    "تألف تجمع تحرك تسرب تبدل تقشر تسلم تعود تأمل تكيف تضاعف تلقى تبع تدرب تصدر توغل تطرق تبقى "
    "تبنى تأثر تعين"
)
"""Past verbs whose first letter makes them look like the present of a feminine subject."""
_FEMININE = re.compile(r"\s+(?:لا )?(ت\w{3,4})(?<!ت|ا|ه)(?!\w)")
_FIFTH = re.compile(r"ت(?![تس])[^اويىؤئ]{3}|ت(?![تس])[^اويىؤئ]ا[^اويىؤئ]{2}")
"""Forms V and VI of sound roots: تحفظ and تنازل are past verbs of a man as well as present ones of a woman."""
_SHORT = re.compile(r"\s+(?:لا )?(ت\w\w)(?!\w)")
_ALEF = re.compile(r"\s+ا")
"""A bare alef begins a past verb (اضطر), the first person has its hamza (أضطر)."""
_SHORT_PAST = lexicon("ترك تبع تعب تلف تاب تاه تلا تمت تجر ترف تفه تقن تعس تاق تلي ترع تخم تما تبت تهت")
"""Past verbs of three letters in ت; any other such verb is a present one: قد تجف, تقع, تمر."""
_HOLLOW = re.compile(r"\s+(?:لا )?أ\wو\w(?!\w)")
"""A hollow verb of the first person is a present one: قد أموت."""
_WE = re.compile(r"\s+(?:لا )?ن(?!ا)\w{3,}(?<!ت|ه|ا)(?!\w)")
"""A verb of the first person plural: نتخذ; past verbs that begin so are shorter, or end in the letter of a person."""
_WEAK = re.compile(r"\s+(?:لا )?[تن]\w{1,4}ي(?!\w)")
"""A weak verb that ends in ya is a present one, in alef maqsura a past one: تفي, تلقى."""
_THAT = frozenset(("أن", "وأن"))
"""That, which is no indeed (إن)."""
_N_PAST = re.compile(
    r"\s+ن(?:سي|صح|جح|زل|ظر|قل|ام|شر|فذ|فى|وى|جا|ما|هض|ادى|زع|بت|بع|قص|كث|طق|دم|فد|شب|شأ|ذر|فق|فر)(?:ت|وا|نا|ني|ه|ها"
    r"|هم|ته|تها|وه|وها)?(?!\w)"
)
"""Past verbs that begin with the letter of the first person plural."""
_I = re.compile(r"(?<!\w)[وف]?(?:[بلك]?ا?ن(?:ن)?ي|[بلك]?اني|[بلك]?انني|لعلني|لعلي|لكنني|لكني|انا)\s+$")
_MINE = re.compile(r"\s+(?:لا )?أ\w{3,}(?<!ت|ا|ه)(?!\w)")
_FUTURE = re.compile(r"[وف]?س(?!أل|ئل)[يتنأ]\w{3,}")


_OPENS = (
    r"(?:^|(?<=[.،؛:«!؟…—])|(?<=[.،؛:«!؟…—] )|(?<=\s)(?=[وف])"
    r"|(?<=\sان )|(?<=\s[بلف]ان )|(?<=\sكما )|(?<=\sلكن )|(?<=\sثم )|(?<=\sحيث )|(?<=\sاذ ))"
)
"""Where a clause begins: the text, a mark, a conjunction, that."""
_NO_DUTY = (
    r"(?!(?:امل|شرط|وشك|ان|الرغم|رغم|اساس|نحو|فرض|احتمال|افتراض|اعتبار|سبيل|خشيه|ما|هذا|ذلك|حافه|شفا)(?!\w))"
)
"""Not: in the hope that, on condition that, although."""
_THAT_DOES = r"\s+ان\s+[يتن]\w{2,}"
_CONSTRUCTS = tuple(
    (re.compile(_OPENS + start + _THAT_DOES), mode)
    for start, mode in (
        (rf"[وف]?علي\s+{_NO_DUTY}\w{{3,}}(?:\s+ال\w+)?", Mode.DUTY),
        (r"[وف]?علي\s+(?:كل\s+)?(?:من|الذي|التي|الذين)\s+\w+(?:\s+\w+){0,4}?", Mode.DUTY),
        (r"[وف]?علي(?:ه|ها|هم|نا|ك|كم)", Mode.DUTY),
        (r"[وف]?كان(?:ت)?\s+علي\w{0,3}(?:\s+\w{3,})?", Mode.DUTY),
        (r"[وف]?ليس\s+علي\w{1,3}", Mode.FREE),
        (r"[وف]?لل(?!ه(?!\w))\w{3,}(?:\s+ال\w+)?", Mode.RIGHT),
        (r"[وف]?ل(?:كل|اي|من|ايه)(?:\s+(?!ان(?!\w))\w+){1,4}?", Mode.RIGHT),
        (r"[وف]?ل(?:ه|ها|هم|ك|كم|نا)", Mode.RIGHT),
        (r"[وف]?ليس\s+ل(?:ل\w{3,}|ه|ها|هم|ك|كم|نا)", Mode.BAN),
    )
)
"""على المستأجر أن يدفع is a duty, للشريك أن يتنازل a permission, where they open a clause; over folded text."""


_NONE_NEEDS = re.compile(
    r"\b(?:no|nor|neither|none)\b(?:\s+[\w’'-]+){0,6}?\s+(need)\s+(?!to\b|for\b|of\b|not\b|and\b)[a-z]",
    re.IGNORECASE,
)
"""No ship need be licensed: none has to."""


_MAY = re.compile(r"[وف]?(?:يمكن\w{0,3}|ممكن|الممكن|محتمل|المحتمل|يحتمل)")
_NOT = re.compile(r"(?<!\w)[وف]?(?:لا|لم|لن|ما|ليس(?: من)?|غير|[يت]كن(?: من)?) $")
"""A possibility denied is none: لا يمكن أن يجهل."""


@lru_cache(maxsize=8192)
def modals(text: str, language: Language) -> tuple[Modal, ...]:
    """Find the words of mode in a text, in order.

    Example:
        >>> [modal.mode.value for modal in modals("قد يصل غدًا", "ar") if modal.sure]
        ['a possibility']
        >>> [modal.mode.value for modal in modals("قد وصل أمس", "ar") if modal.sure]
        []
    """
    modes = tuple(Mode)
    named = [
        Modal(cue.span, modes[cue.side], _sure(cue, text, language))
        for cue in found(text, _lexicons()[language == "en"], language)
        if plain(cue.span.of(text)) not in _THAT
    ]
    if language == "ar":
        places, plain_ar = flat(text)
        made = [
            Modal(Span(places[match.start()], places[match.end() - 1] + 1), mode, True)
            for pattern, mode in _CONSTRUCTS
            for match in pattern.finditer(plain_ar)
        ]
        named = [each for each in named if not any(_belongs(each.span, other.span) for other in made)] + made
        named += [Modal(word.span, Mode.FUTURE, True) for word in tokens(text) if _is_future(word.plain)]
    else:
        spared = tuple(_NONE_NEEDS.finditer(text))
        named = [each for each in named if not any(m.start() <= each.span.start < m.end(1) for m in spared)]
        named += [Modal(Span(*match.span(1)), Mode.FREE, True) for match in spared]
    return tuple(sorted(named, key=lambda modal: (modal.span.start, modal.mode)))


def _belongs(word: Span, construct: Span) -> bool:
    """Say whether a word stands within a construct, or ends right before it (نصّ على أن للشريك أن)."""
    return construct.start - 2 <= word.end and word.start < construct.end


def _is_future(word: str) -> bool:
    return bool(_FUTURE.fullmatch(word)) and folded(word) not in _NO_FUTURE


def _sure(cue: Pole, text: str, language: Language) -> bool:
    """Settle what only the neighbours tell: قد is a possibility before the present alone."""
    word, after = cue.span.of(text), text[cue.span.end :]
    if language == "ar":
        if folded(word) in ("قد", "وقد", "فقد"):
            return _of_me(text, cue.span) or before_present(after, follows=folded(word) != "قد")
        return cue.sure and not (_MAY.fullmatch(folded(word)) and _NOT.search(folded(text[: cue.span.start])))
    if word == "May" and cue.span.start > 0:  # the month, or a name
        return False
    return cue.sure


def _of_me(text: str, span: Span) -> bool:
    """Say whether قد stands between a word for I and a verb in its first letter: إنني قد أفقد, I may lose."""
    return bool(_I.search(folded(text[: span.start])) and _MINE.match(plain(text[span.end :])))


def before_present(after: str, *, follows: bool) -> bool:
    """Say whether a present verb comes after قد; after وقد and فقد, which go on telling, a doubtful one is past."""
    if _N_PAST.match(plain(after)) or _ALEF.match(plain(after)):
        return False
    if _OPEN.match("قد" + folded(after)) or _WEAK.match(plain(after)) or _WE.match(plain(after)):
        return True
    short = _SHORT.match(plain(after))
    if _HOLLOW.match(plain(after)) or (short and folded(short[1]) not in _SHORT_PAST):
        return True
    match = _FEMININE.match(plain(after))
    doubtful = follows and match is not None and _FIFTH.fullmatch(match[1])
    return match is not None and match[1] not in _PAST and not doubtful


@cache
def _lexicons() -> tuple[Lexicon, Lexicon]:
    from align.text.modality_words import MODES

    return read_table(MODES)
