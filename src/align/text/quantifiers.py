"""How much of a group a text speaks of: all, most, half, many, some, few, none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from align.model import Language, Span
from align.text.antonyms import Lexicon, Pole, found, read_table
from align.text.measures import is_about
from align.text.words import folded, plain


class Amount(StrEnum):
    """Which share of a group is meant, in the order of the poles of the table."""

    ALL = "all"
    MOST = "most"
    HALF = "half"
    MANY = "many"
    SOME = "some"
    FEW = "few"
    NONE = "none"


_TABLE = """
amount
=كل =كلها =كله =كلهم =كلنا =كلكم =كلهن =كلتا =كلاهما =كليهما =كلا =لكل =بكل =الكل =ككل جميع =جميعا
    =جميعهم =جميعها =جميعنا =كافه =لكافه =بكافه =طوال =سائر =قاطبه =باسره =باسرها =برمته =برمتها =كاملا
    =كامله =بالكامل =اجمع =اجمعين ~=اي ~=ايا ~كامل ~=عامه ~=اينما ~=دائما ~مجمل ~مختلف ~شتي ~=كلما
    ~=الجمع ~عموم ~شامل ~شمل/شمل ~اجمال ~شعب ~=الناس ~=مهما ~=حيثما ~=من_كل ~=طيله ~=عبر ~=ابدا ~معا
    ~اجماع ~انحاء ~كليه ~=مدي ~=ايها ~=ايه ~تمام ~=يوميا ~=شهريا ~=سنويا ~=اي_شيء ~ماب ~=غير ~=ما ~دوما
    ~=من ~يومي ~اغلب ~=هم ~=الذين ~=لا ~=لم ~=سوي ~=اسبوعيا ~دائم ~احد ~=كلي ~ارجاء | all every everyone
    everybody everything each both entire entirely whole wholly ~any ~anyone ~anything ~anybody ~always
    ~everywhere ~complete* ~completely ~total* ~full* ~fully ~general* ~no ~none ~nobody ~throughout
    ~altogether ~across ~overall ~together ~per ~whatever ~whoever ~whenever ~wherever ~ever ~either
    ~neither ~different ~various ~not ~one ~the_people ~people ~long ~daily ~never ~universal* ~annual*
    ~yearly ~monthly ~weekly ~unanim* ~only ~rest ~quite ~very ~most ~those ~anywhere ~in_full ~n't
    ~without ~absolutely ~utmost ~public* ~in_their ~such ~wide* ~apiece ~respective* ~alike ~body
    ~bodies ~at ~a
معظم اغلب اغلبيه غالبيه اكثريه جل =غالبا =اكثرهم =اكثرها =اكثرنا =اكثركم =اكثرهن =اغلبنا =معظمنا
    ~=اكثر ~غالب ~=جله ~عموم ~=عاده ~سواد ~=جمهور
    ~ساحق ~=حد_كبير ~=كثيرا ~=كثير ~عظمي ~كبير ~=اشد ~=بالاكثر ~جزء_كبير ~عام ~اساس ~رئيس ~=شبه ~جزء
    ~=افضل ~=اهم ~=اعظم | most mostly majority ~largely ~mainly ~bulk ~usually ~often ~generally
    ~primarily ~predominant* ~more ~chiefly ~almost ~nearly ~much ~great ~many ~typical* ~common* ~large
    ~main ~frequent* ~best ~main ~part ~normally ~highest ~lot ~extreme* ~overwhelm*
نصف =نصفهم =نصفها =نصفه ~شطر ~منتصف ~=خمسون ~=خمسين ~انصاف ~وسط ~مناصف ~شبه ~نصفي ~=شق ~=الضعف ~ضعف
    ~ضعفين ~=50 ~=٥٠ | half halves ~50 ~fifty ~semi ~mid ~hemi* ~middle ~equally ~part* ~double ~twice
=كثيرون =الكثيرون ~كثير =كثير_من =الكثير_من =كثيرا_من =كثير_منهم =الكثيرين العديد عديد =كثره ~عدد_كبير
    ~عشرات ~مئات ~الاف ~كم ~غير_قليل ~وافر ~جم ~جمه ~ملايين ~طالما ~مرار ~مرارا ~كثيف ~حشد ~=كم ~جموع
    ~غفير ~حشود ~جدا ~واسع ~كبير ~متعدد ~=عده ~تعدد ~كثرت/كثر ~اكثر ~=اغلب ~=معظم ~كثر ~زائد ~ضخم ~هائل
    ~كبيره ~مزيد ~مجموعه ~شديد ~=رب ~غزير ~عظيم | many numerous lots multitude quite_a_few
    a_good_few a_fair_few a_good_many not_a_few no_small_number a_great_many ~much ~lot ~dozens
    ~hundreds ~thousands ~plenty ~countless ~great* ~most ~large ~long ~number* ~often ~several
    ~multiple ~various ~varied ~widely ~more ~extensive* ~tens ~millions ~heavily ~myriad ~score*
    ~frequent* ~far ~a_good ~abundan* ~repeated* ~crowd* ~considerabl* ~so ~significant* ~well ~very
    ~highly ~dozen ~deal ~heavy ~big ~deep* ~really ~wide ~huge ~vast ~major* ~too
~=بعضهم_بعضا ~=بعضهم_البعض ~=بعضها_البعض ~=بعضها_بعضا ~=بعضنا_البعض ~=بعضنا_بعضا
    ~=بعضهم_بعض ~=بعضها_بعض ~=بعضهما_البعض ~=بعضهما_بعضا ~=بعضهما
    =بعض =بعضهم =بعضها =بعضنا =بعضكم =لبعض =ببعض =البعض =بعضا ~=عدد ~جزء ~قسم ~جانب ~طائفه ~فريق ~=عده ~احد
    ~=ثمه ~=شيء ~نوع ~=مجموعه ~=من ~قدر ~نفر ~اخر ~جمله ~=احيانا ~شطر ~=قليل ~=قليلا ~=اناس ~=هناك ~=نحو
    ~=ما ~معين ~=بضع ~=بضعه ~محدد ~قليل ~=شئ ~حوالي ~ثله ~=ناس ~=فيهم ~=احدي ~=احدهم ~=قرابه ~=تقريبا
    ~=اي ~=منهم ~=منها ~مده ~=ذات ~جمع ~قطعه ~شخص ~فتره ~مزيد ~=شيئا ~=جزئيا ~بره ~متعدد ~مختلف ~رجل
    ~عديد ~=احياء ~كثير | some several certain ~part* ~few ~number ~someone ~somebody ~something
    ~sometimes ~various ~others ~other ~another ~one ~bit ~portion* ~those ~few ~any ~there ~somewhat
    ~a_little ~partial* ~group* ~about ~little ~range ~more ~section ~couple ~small ~many ~piece ~still
    ~slight* ~example* ~quite ~different ~multiple ~particular* ~handful ~occasion* ~each_other
    ~one_another ~a_number
=قليل =اقليه =قليلون =القليل =قليله =قله =القله =حفنه =شرذمه =ثله =نفر_قليل =عدد_قليل
    =بضعه =بضع =قلائل =قليلين =القليلين =القليله
    ~=قليلا ~نفر ~نادر ~ندر ~ضئيل ~قل/قل ~محدود ~=بعض ~=عده ~=عدد ~يسير ~=اقل ~شحيح ~معدود ~=احيانا
    ~=سوي ~=قلما ~فقط ~وحيد ~=الا ~قصير ~=لا ~قليلا ~وجيز ~صغير ~=كم ~=اثنان ~=ايام ~بسيط ~عده ~ثله |
    few handful a_few minority ~little ~fewer ~rare* ~several ~some ~scarce* ~couple ~small* ~seldom ~barely
    ~hardly ~minor* ~short* ~limited ~only ~slight* ~number ~just ~smattering ~sprinkl* ~briefly ~not
    ~less ~rarely ~handful ~modest* ~tiny
=لا_احد =لا_شيء =لم_احد =لاشيء ~=احد ~=احدا ~=احدهم ~=لا ~=لم ~=لن ~=ليس ~=ليست ~=بلا ~=دون ~=اي ~=ايا
    ~=ايه ~عدم ~=ما ~=بدون ~=غير ~انعدام ~=شيئا ~=قط ~=ابدا ~=شيء ~خال ~=ولا ~خلا ~منعدم ~=سوي ~=ليسوا
    ~نفي/نفي ~=كلا ~=ليس_هناك ~=لستم ~=لسنا ~=لست ~=مامن ~=وما ~=مطلقا ~=صفر ~=لم_يبق ~=سواها ~=سواه
    ~=يعدم ~=الا | none nobody no_one nothing ~no ~not ~never ~neither ~nor ~without ~any ~n't ~anyone
    ~anybody ~anything ~non ~zero ~absence ~lack* ~unable ~nowhere ~cannot ~un ~only ~either ~little
    ~free ~few ~hardly ~one
"""


@dataclass(frozen=True, slots=True)
class Share:
    """A word of amount."""

    span: Span
    amount: Amount
    sure: bool
    """False for a word that only may name this amount."""
    denied: bool
    """True when what is said of so many is denied: not all, most do not."""
    nearly: bool
    """True after "almost", تقريبًا and their kin."""


_OF_THEM = ("اكثرهم", "اكثرها", "اكثرهن", "اكثرنا", "اكثركم")
_IN_WHAT = re.compile(r"\s+\w+(?:ًا|اً|ًّا|ةً|ًى)(?!\w)")
"""In what one of them is first: أكثرهم كلامًا, the one who talked most."""
_PAUCITY, _OF = re.compile(r"[وفبل]{0,2}قله"), re.compile(r"\s+(?:من|في|قليله)(?!\w)")
"""قلّة من الناس are few; قلّة المطر is a lack of rain."""
_ALL_THROUGH = frozenset(("طوال", "طيله"))
"""How long, of which a denial before it says nothing: asked for nothing all his life."""
_A_DOZEN = re.compile(r"(?:\s+a|-)[\s-]dozen\b", re.IGNORECASE)
_ALL_BUT = re.compile(r"\ball but (?:a |the )?$")
_NEARLY = re.compile(
    r"(?:almost|nearly|virtually|practically|just about|تقريب\w*|يكاد\w*|تكاد\w*|زهاء|حوالي)\W+\w*$"
)
_NEARLY_AFTER = re.compile(r"\W+(?:\w+\W+){0,2}?تقريب")
_PLURAL = re.compile(r"\s+(?:of\b|(?:\w+ ){0,2}(?:\w{2,}s|people|men|women|children)\b)")
_SUPERLATIVE = re.compile(
    r"\b(?:the|a|an|his|her|its|their|our|my|your|is|are|was|were|one of)\s+$", re.IGNORECASE
)
_NO_AR = re.compile(r"(?:\s+\w+){0,2}\s+(?:لم|لا|ليس|ليسوا|ليست|لن)(?!\w)")
_NO_EN = re.compile(r"(?: \w+){0,4}? (?:not|never|\w+n['’]t|un\w{4,})\b")
_NOT_AR = re.compile(
    r"(?<!\w)[وف]?(?:ما(?=\s+$)|لم|لا|ليس|ليست|لن)(?:\s+\w+){0,2}\s+(?:(?:علي|في|من|عن|الي)\s+)?$"
)
_NO_TO = re.compile(r"(?<!\w)[وف]?(?:لم|لا|لن) [يتن]\w{2,} $")
"""A verb denied of a thing for all: لا يسمح لكل."""
_NOT_EN = re.compile(r"(?:\bnot|n['’]t|\bnever)(?: \w+){0,2} $")
_JOINS = re.compile(
    r"[وف]?(?:(?:غير|الا|سوي) ان(?:ه|ها|هم|هما|ني|نا|ك|كم)?|(?:من|عن) (?:ال|لل|بعض|كل|جميع|معظم|اغلب|اكثر)\w*)(?!\w)"
)
"""But (غير أن), and a mere "of" before what it is of: words that elsewhere lean towards all or none (غير, من)."""
_DEFINITE = re.compile(
    r"\s+(?:ال|لل|(?:هذه|هولاء|تلك|اولئك)(?!\w)|ما (?:في|ب\w+|ل\w+|عند\w*|علي|كان\w?|ترك\w*|جمع\w*|ملك\w*|كتب\w*|من"
    r"|مع\w?)(?!\w)"
    r"|من (?:في|كان\w*|حضر\w*|عرف\w*|ب\w+|مع\w*|\w+وا)(?!\w)|(?:اهل|سكان|ابناء|رجال|نساء|بيوت|بلاد|ناس)\w*(?!\w))"
)


@lru_cache(maxsize=8192)
def quantifiers(text: str, language: Language) -> tuple[Share, ...]:
    """Find the words of amount in a text, in order.

    Example:
        >>> [share.amount.value for share in quantifiers("وافق معظم الأعضاء", "ar") if share.sure]
        ['most']
        >>> [share.amount.value for share in quantifiers("the most beautiful house", "en") if share.sure]
        []
    """
    amounts = tuple(Amount)
    return tuple(
        Share(
            cue.span,
            _amount(cue, amounts[cue.side], text, language),
            _sure(cue, amounts[cue.side], text),
            _denied(cue, text, language),
            _nearly(cue.span, text),
        )
        for cue in found(text, _lexicons()[language == "en"], language)
        if language == "en" or not _JOINS.match(folded(text[cue.span.start :]))
    )


def _amount(cue: Pole, amount: Amount, text: str, language: Language) -> Amount:
    """Return an amount, of what is denied of all the amount that is left: not all, لا ينطبق على كل."""
    if amount is Amount.FEW and _ALL_BUT.search(folded(text[: cue.span.start])):
        return Amount.MOST
    return Amount.SOME if amount is Amount.ALL and _before(cue, text, language) else amount


def _before(cue: Pole, text: str, language: Language) -> bool:
    denied = _NOT_AR if language == "ar" else _NOT_EN
    before = folded(text[: cue.span.start])
    if cue.span.of(text).startswith("ل") and not _NO_TO.search(before):
        return False
    return bool(denied.search(before))


def _denied(cue: Pole, text: str, language: Language) -> bool:
    """Say whether a denial stands before an amount or a word or two after it."""
    after = _NO_AR if language == "ar" else _NO_EN
    return _before(cue, text, language) or bool(after.match(folded(text[cue.span.end :])))


def _sure(cue: Pole, amount: Amount, text: str) -> bool:
    """Settle what only the neighbours tell: أكثر and "most" may be superlatives, ونصف belongs to a number."""
    word, before, after = cue.span.of(text), text[: cue.span.start], text[cue.span.end :]
    if _only_looks_so(amount, folded(word), folded(before), after):
        return False
    if amount is Amount.MOST and folded(word).removeprefix("و") == "اكثر":
        return bool(_DEFINITE.match(folded(after)))
    if amount is Amount.SOME and is_about(text, cue.span):
        return False
    if amount is Amount.MOST and word.lower() == "most":
        return bool(_PLURAL.match(after)) and not _SUPERLATIVE.search(before)
    return cue.sure and not (amount is Amount.HALF and folded(word).startswith("ون"))


def _only_looks_so(amount: Amount, word: str, before: str, after: str) -> bool:
    """Say whether a word names no amount where it stands: أكثرهم كلامًا, half a dozen, قلّة المطر, لم … طوال."""
    if amount is Amount.ALL:
        return word in _ALL_THROUGH and _NOT_AR.search(before) is not None
    if amount is Amount.FEW:
        return _PAUCITY.fullmatch(word) is not None and not _OF.match(folded(after))
    return is_superlative(word, after) if amount is Amount.MOST else _A_DOZEN.match(after) is not None


def is_superlative(word: str, after: str) -> bool:
    """Say whether أكثرهم is the one who is first in something, and not most of them.

    Example:
        >>> is_superlative("اكثرهم", " كلامًا"), is_superlative("اكثرهم", " غائب")
        (True, False)
    """
    return word.endswith(_OF_THEM) and _IN_WHAT.match(after) is not None


def _nearly(span: Span, text: str) -> bool:
    return bool(_NEARLY.search(plain(text[: span.start])) or _NEARLY_AFTER.match(plain(text[span.end :])))


@cache
def _lexicons() -> tuple[Lexicon, Lexicon]:
    return read_table(_TABLE)
