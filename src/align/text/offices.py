"""What is said of an office beside its name: former, deputy, acting, elect, retired, chief."""

# ruff: noqa: E501  one row, one line
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from align.model import Span
from align.text.words import flat

_HOLDERS_AR = (
    "رئيس رئيسه وزير وزيره مدير مديره محافظ حاكم قائد امين امينه عميد عميده نقيب عمده سفير سفيره قنصل مدع مدعي قاض قاضي"
    " قاضيه مفتش مفتشه وكيل وكيله نائب نائبه مستشار مستشاره سكرتير سكرتيره محرر محرره مقرر مقرره مفتي بطريرك مطران"
    " ملك ملكه امير سلطان خليفه والي مختار ضابط عقيد لواء جنرال استاذ مدرب مدربه حارس مراقب مفوض مفوضه ممثل ممثله"
    " متحدث ناطق ناطقه متحدثه عضو شريك صاحب مالك مهندس محام محامي محاميه معلم معلمه ناظر ناظره مراسل مراسله حاخام قبطان قبطانا ربان"
)
_HOLDERS_EN = (
    "president|prime minister|minister|secretary|director|manager|governor|commander|dean|mayor|ambassador|consul|prosecutor"
    "|judge|inspector|adviser|advisor|editor|rapporteur|mufti|patriarch|bishop|archbishop|king|queen|emir|prince|sultan"
    "|caliph|officer|colonel|general|professor|coach|head|chief|chair\\w*|speaker|commissioner|representative|spokes\\w+"
    "|member|partner|owner|engineer|lawyer|teacher|headmaster|headmistress|principal|chancellor|registrar|librarian"
    "|curator|warden|treasurer|deputy|senator|mp|premier|captain|rector|undersecretary|attaché|correspondent"
)

_GOVERNING = "رئيس رئيسه وزير وزيره مدير مديره محافظ حاكم قائد امين عميد نقيب عمده سفير قنصل مدع مدعي مفتش ناظر ناظره مفوض"
"""Offices whose وكيل is the second in them; of an owner or a king he is the agent."""
_SEVERAL = (
    "مهندسي مهندسين مهندسات اطباء طبيبات جراحين جراحي ممرضين ممرضات محررين محرري مستشارين مستشاري قضاه مفتشين مفتشي محاسبين"
    " محاسبي طهاه طباخين خدم كتاب كتبه مدربين محامين مراسلين مراسلي باحثين باحثي مدرسين معلمين موظفين موظفي ضباط امناء"
    " محققين محققي حراس بنائين صيادله فنيين فنيي مذيعين مدققين مدققي مراقبين مراقبي مترجمين مترجمي خبراء اقتصاديين علماء"
)
_BEFORE_PAST = (
    r"\bthe|\ba|\bhis|\bher|\bits|\bour|\btheir|\bmy|\byour|['’]s|s['’]|\btwo|\bthree|\bseveral|\bmany|\ball"
)
"""What leads in a noun that past may be said of."""
_CREW = (
    "ممرضين ممرضات طهاه طباخين خدم مهندسين محررين مراسلين كتاب كتبه حراس بنائين محاسبين مدربين مفتشين عمال"
)
"""Callings in the plural, of whom one is the chief."""
_RANKED = (
    "engineer|physician|doctor|surgeon|nurse|midwife|accountant|clerk|cook|waiter|gardener|editor|advis[eo]r|inspector"
    "|conductor|architect|pharmacist|librarian|archivist|auditor|coach|investigator|technician|translator|researcher"
    "|economist|physicist|lecturer|consultant|counsel|lawyer|porter|jailer|warder|groom|stonemason|mason|carpenter"
    "|violinist|cellist|violist|flautist|trumpeter|dancer|photographer|correspondent|guard|steward|housekeeper|teller|cashier"
)


_PAST = (
    f"(?:{'|'.join(f'(?<={each} )' for each in _BEFORE_PAST.split('|'))})past"
    r"(?=-| (?!(?:the|an?|his|her|its|our|their|my|your|some|any|each|every|one|another)\b))"
)
"""Past as what is said of an office: after an article or the like, and before no other; else it leads where one goes."""


@dataclass(frozen=True, slots=True)
class Standing:
    """One thing that may be said of an office, and the words for it."""

    name: str
    ar: re.Pattern[str]
    """Folded Arabic that surely says so of an office."""
    en: re.Pattern[str]
    ar_any: re.Pattern[str]
    """What may say so, wherever it stands."""
    en_any: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Unanswered:
    """What one side says of an office and the other does not."""

    span: Span
    name: str
    arabic: bool


_ROWS = (
    (
        "former",
        r"(?:{holder}) (?:\w+ ){{0,4}}?(?:السابق|السابقه|الاسبق|الاسبقه|سابقا)(?!\w)|{bare} (?:سابق|اسبق|سابقه)(?!\w)",
        r"(?:former|ex|erstwhile|one-time|onetime|sometime|{past})[ -](?:\w+ ){{0,2}}?(?:{holders})\b",
        r"سابق|اسبق|سبق|قديم|متقاعد|كان|ماضي|راحل|من قبل|انذاك|حينها|حينذاك|مخلوع|معزول|مقال|مستقيل|سلف|غابر|يومئذ|عهد",
        r"former|\bex\b|ex-|erstwhile|one-?time|sometime|past|previous|once|then|late|old|used to|had been|has been|no longer"
        r"|retired|ousted|deposed|outgoing|predecessor|earlier|emerit|\bago\b|until",
    ),
    (
        "deputy",
        r"(?:نائب|نائبه|نواب|معاون|معاونه|مساعد|مساعده|نائبا|مساعدا)(?: ال| ل| )(?:{holder})(?!\w)"
        r"|(?:نائب|معاون|مساعد|وكيل)(?:ه|ا)? ل?(?:كبير|كبيره|شيخ|ال?مسؤول|ال?مسؤوله|ال?آمر|ال?امر) (?:ال)?\w{{3,}}"
        r"|(?:وكيل|وكيله|وكيلا)(?: ل| ال| )(?:{governing})(?!\w)"
        r"|ال{bare} (?:\w+ )?(?:المساعد|المساعده|المعاون|المعاونه)(?!\w)|{bare} (?:مساعدا?|مساعده|معاونا?|معاونه)(?!\w)",
        r"(?:deputy|vice|assistant|under|associate)[ -](?:{holders})\b",
        r"نائب|نواب|نياب|معاون|مساعد|وكيل|وكلاء|خليف|رديف|كاهي|كتخدا|ناب|مشارك|قائم ?مقام|منوب|اعوان|(?:رجل|شخص|قائد|ضابط) (?:ال)?ثان|ثاني (?:ال)?(?:رجل|قائد|ضابط|شخص)|مستشار|سكرتير|ملازم|فرعي",
        r"deput|vice|assistant|associate|under-?secretar|second[ -]in|number two|aide|adjutant|lieutenant|acting|stand-in|locum"
        r"|assist|adjunct|\bsub-?(?:direct|chief|edit|govern|prefect|lieut|inspect|dean|prior|chanc|manag|agent|warden)|\bco-|\bmate\b|\bagent|steward|proxy|warrant|surrogate|alternate|junior|behalf|substitut|no\. ?2|right-hand|helper|understud|parliamentary|\bmps?\b",
    ),
    (
        "acting",
        r"(?:{holder}) (?:\w+ ){{0,3}}?(?:بالوكاله|بالانابه|بالنيابه|المكلف|الموقت|المؤقت|موقت)(?!\w)|(?:ال)?قائم باعمال (?:ال)?(?:{holder})",
        r"(?:acting|interim|caretaker|provisional)[ -](?:{holders})\b",
        r"وكال|اناب|نياب|مكلف|موقت|مؤقت|ناب|باعمال|تصريف|تسيير|انتقال|خلف|حل محل|مقام",
        r"acting|interim|caretaker|provisional|temporar|stand-in|standing in|pro tem|ad interim|designate|deputis|deputiz|charg"
        r"|place of|absence|substitut|behalf|filling in|locum|transition|care of",
    ),
    (
        "elect",
        r"(?!مدرب|حارس|قائد|ال?لاعب|ممثل|المدرب|عضو)(?:{holder}) (?:\w+ ){{0,2}}?(?:المنتخب(?! ال)|المنتخبه|المقبل|المقبله|المعين|المعينه)(?!\w)",
        r"(?:{holders})[ -](?:elect|designate)\b|incoming (?:{holders})\b",
        r"منتخب|انتخ|مقبل|معين|عين|قادم|مكلف|مسمي|جديد|مرشح|آت",
        r"elect|designate|incoming|next|new|future|appoint|chosen|nominat|coming|named|installed",
    ),
    (
        "retired",
        r"(?:{holder}) (?:\w+ ){{0,2}}?(?:المتقاعد|المتقاعده)(?!\w)|{bare} (?:متقاعد|متقاعده)(?!\w)",
        r"retired (?:\w+ )?(?:{holders})\b",
        r"متقاعد|تقاعد|معاش|اعتزل|سابق|اسبق",
        r"retire|pension|former|\bex\b|ex-|emerit|superannuat|used to|once|old",
    ),
    (
        "honorary",
        r"(?:{holder}) (?:\w+ ){{0,2}}?(?:الفخري|الفخريه|فخريا?)(?!\w)",
        r"honorary (?:\w+ )?(?:{holders})\b",
        r"فخري|شرف|تكريم",
        r"honorary|honor|emerit|titular|nominal",
    ),
    (
        "chief",
        r"(?:ال)?(?:كبير|كبيره) (?:ال)?(?:{several})(?!\w)|(?:ال)?(?:رئيس|رئيسه) (?:ال)?(?:{crew})(?!\w)"
        r"|(?:باش|باشا)? ?(?:باشمهندس|باشكاتب|باشمفتش)(?!\w)",
        r"(?:chief|head|principal)[ -](?:{ranked})\b(?!['’])",
        r"كبير|كبار|كبري|رئيس|روساء|رؤساء|اول|اولي|باش|شيخ|عميد|مدير|قائد|قاد|اقدم|اعلي|اعظم|كبر|عام|مسؤول|مسئول|زعيم|ريس|معلم|ناظر|مشرف"
        r"|مقدم|رفيع|متقدم|مخضرم|قدام|قدم|قاضي القضاه|اقضي|نقيب|عريف|سيد|متقن|بارز|امير|آمر|امر",
        r"chief|head|senior|principal|\blead|master|matron|foreman|boss|\bfirst\b|\btop\b|\barch|\bgrand\b|eldest|director|in charge|high"
        r"|great|prominent|veteran|supervis|manag|superintend|major-domo|butler|sister|charge|\bold\b|number one|ranking|oldest"
        r"|bigwig|luminar|important|distinguish|chef|doyen|dean|overseer|command|captain|\bbig\b|president|justice|bosun",
    ),
)


_ANY_AR = re.compile(
    "سابق|اسبق|نائب|نواب|معاون|مساعد|بالوكال|بالاناب|بالنياب|المكلف|موقت|مؤقت|باعمال|المنتخب|المقبل|المعين|متقاعد|فخري"
    "|كبير|كبار|رئيس|باش|وكيل"
)
_ANY_EN = re.compile(
    r"former|\bex\b|erstwhile|time\b|past|deputy|vice|assistant|under[ -]|associate|acting|interim|caretaker|provisional"
    r"|elect\b|designate|incoming|retired|honorary|chief|head|senior|principal|leading",
    re.IGNORECASE,
)
"""What must stand in a text that says anything of the kind."""


@cache
def standings() -> tuple[Standing, ...]:
    """Return what may be said of an office."""
    bare = rf"(?:{'|'.join(_HOLDERS_AR.split())})ا?"
    holder = rf"(?:(?:وال|ال|لل|بال|و)?{bare})(?:ه|ها|هم|نا)?"
    found = []
    for name, ar, en, ar_any, en_any in _ROWS:
        here = ar.format(
            holder=holder, bare=bare, governing=_GOVERNING.replace(" ", "|"), several=_SEVERAL.replace(" ", "|"),
            crew=_CREW.replace(" ", "|"),
        )  # fmt: skip
        there = en.format(holders=_HOLDERS_EN, ranked=_RANKED, past=_PAST)
        found.append(
            Standing(
                name,
                re.compile(rf"(?<!\w)(?:[وف]?[بل]?)?(?:{here})"),
                re.compile(rf"\b(?:{there})", re.IGNORECASE),
                re.compile(ar_any),
                re.compile(en_any, re.IGNORECASE),
            )
        )
    return tuple(found)


@lru_cache(maxsize=4096)
def unanswered(ar: str, en: str) -> tuple[Unanswered, ...]:
    """Return what either side says of an office and nothing on the other side could.

    Example:
        >>> [each.name for each in unanswered("قال المدير السابق للمصرف", "The manager of the bank said")]
        ['former']
        >>> unanswered("قال المدير السابق للمصرف", "The bank's former manager said")
        ()
    """
    places, plain = flat(ar)
    if not (_ANY_AR.search(plain) or _ANY_EN.search(en)):
        return ()
    found = []
    for each in standings():
        here, there = each.ar.search(plain), each.en.search(en)
        if here is not None and not each.en_any.search(en):
            span = Span(places[here.start()], places[here.end() - 1] + 1)
            found.append(Unanswered(span, each.name, arabic=True))
        elif there is not None and not each.ar_any.search(plain):
            found.append(Unanswered(Span(*there.span()), each.name, arabic=False))
    return tuple(found)
