"""How a text puts what it says: as a duty, a certainty, a plain future, a possibility, or hearsay."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

from align.model import Language, Span
from align.text.antonyms import Lexicon, Pole, found, read_table
from align.text.words import folded, lexicon, tokens


class Mode(StrEnum):
    """The modes, in the order of the poles of the table."""

    DUTY = "an obligation"
    CERTAIN = "a certainty"
    POSSIBLE = "a possibility"
    FUTURE = "a plain future"
    HEARSAY = "hearsay"


@dataclass(frozen=True, slots=True)
class Modal:
    """A word that puts its clause in a mode."""

    span: Span
    mode: Mode
    sure: bool
    """False for a word that only may do so."""


_TABLE = """
mode
=يجب =لابد =يتعين =يتوجب =وجب =توجب =يلزم =لزاما =واجب =الواجب =ملزم =ملزما =ملزمه =ملزمون =ملزمين =وجوب
    =لا_بد =مضطر =مضطرون =نضطر =يضطر =اضطر =اضطررت =اضطررنا =مضطرين =ضروره =ينبغي =لا_مناص =لا_مفر
    =الزامي =الزاميه =مجبر =مجبرون =مجبرين =تعين =يحتم =علي_ان ~=عليه ~=عليها ~=عليهم ~=عليك ~=علي
    ~=علينا ~=عليكم ~ضروري ~لزم/لزم ~الزم/لزم ~حاجه ~واجب ~=لازم ~=بد ~حتم/حتم ~احتاج/حتاج ~تطلب/تطلب
    ~اقتضي/قتضي ~مطلوب ~فرض/فرض ~اجبر/جبر ~مهم ~=مفروض ~حق ~=ينبغ ~اهميه ~احتم ~قسر ~لتزم ~التزم/لتزم
    ~طلب/طلب ~شرط ~=كان ~اضطرار ~امر/امر ~=ل ~حري ~انبغي ~متعين ~استوجب/ستوجب ~=بحاجه ~توصيه ~اوصي/وصي
    ~نصح/نصح ~افضل ~=يحسن ~لوازم ~محتم ~مسؤول ~مسؤوليه ~يكلف ~تكليف ~=يراد ~عين/عين ~=لن | ~must_have must have_to
    has_to had_to obliged obligated obligation compelled mandatory compulsory obligatory forced_to duty
    ~shall ~need ~needs ~needed ~needn ~required ~require ~requires ~necessary ~necessarily ~necessity
    ~should ~ought ~supposed ~bound ~essential ~having_to ~imperative ~forced ~demand* ~gotta ~got_to
    ~are_to ~is_to ~was_to ~were_to ~vital ~important ~recommend* ~advis* ~urge* ~expected ~order*
    ~force ~better ~call* ~responsib* ~let ~crucial ~want* ~owe* ~incumbent ~due ~dut* ~would ~task*
    ~condition*
=حتما =محاله =بالتاكيد =قطعا =يقينا =مؤكد =المؤكد =مؤكده =اكيد =اكيدا =بلا_شك =لا_شك =لا_ريب =دون_شك
    =بلا_ريب =دون_ادني_شك =من_دون_شك =بكل_تاكيد =لا_جدال ~=شك ~=ريب ~حتمي ~=لا_بد ~واثق ~تاكيد ~جزم/جزم
    ~=طبعا ~=بالطبع ~=لن ~=حقا ~=فعلا ~=ابدا ~=دائما ~=دوما ~متاكد ~=ان ~=لقد ~=بالفعل ~=والله ~=نعم
    ~يقين ~=كل ~=لا_محاله ~=اطلاقا ~محتوم ~مقدر ~=مطلقا ~=اليقين ~بداهه ~واضح ~=طالما ~=انما ~متيقن ~=لا
    ~حاسم ~قطعي ~ضمن/ضمن ~مضمون ~تحديد ~=يظل ~وثوق ~ثقه ~=هو ~اضطر ~=كله ~ضمان ~اكد/ؤكد ~=سوف ~=عاده
    ~=مهما ~قاطع ~ثبت/ثبت ~=باي ~=عظيم ~=تماما | certainly definitely undoubtedly surely inevitably
    unquestionably doubtless assuredly bound_to certain_to sure_to no_doubt without_doubt beyond_doubt
    beyond_question without_a_doubt undeniably no_question guaranteed_to will_always invariably ~certain
    ~sure ~definite ~doubt always ~never ~indeed ~of_course ~naturally ~inevitable ~doomed ~guarantee*
    ~really ~confident ~truly ~must ~absolutely ~clearly ~obviously ~evidently ~actually ~definitive*
    ~conclusive* ~ensure* ~particular ~positive* ~by_all_means ~in_any_case ~indisputabl* ~fact ~will
    ~confirmed ~safely ~verily ~destined ~convinced ~necessarily
=ربما =لعل =لعله =لعلها =لعلهم =لعلي =لعلك =يحتمل =محتمل =المحتمل =محتمله =الممكن =يمكن =قد =احتمال
    =احتمالا =ممكن =عسي =يرجح =المرجح =الارجح =الجائز =احتماليه =يجوز =لربما =وقد =فقد ~يبدو ~تبدو ~=كاد
    ~امكان ~=لو ~=اذا ~=ان ~يستطيع ~تستطيع ~ظن/ظن ~اظن ~شك ~يفترض ~مفترض ~=تقريبا ~=حوالي ~محتملين
    ~توقع/توقع ~متوقع ~استطاع/ستطيع ~قدر/قدر ~قادر ~=هل ~=احيانا ~=يكاد ~عرضه ~مكن/مكن ~=بوسع ~تمكن/تمكن
    ~سمح/سمح ~=كانما ~=كان ~حال ~=غالبا ~=عاده ~خطر ~=يصعب ~=ترجيح ~معرض ~=الي ~خشي ~خشيه ~=يخشي ~=مخافه
    ~خاف ~اتاح/تيح ~يتصور ~ميل ~مال/ميل ~محاوله ~يصح ~افتراض ~=يا ~تخمين ~امل ~جاز/جوز ~=تري ~=اري ~=ليت
    ~حاول ~=بامكان ~=له ~=عل ~=علها ~=عله ~استعداد ~فرص ~فرصه ~مستعد ~زعم ~اشتباه ~مشتبه ~طاقه ~قدره
    ~قابل ~صالح ~=سوف ~عساه ~=سيكون ~اعتقد/عتقد ~حسب/حسب ~=اخال ~=ايمكن ~=مدي ~=اي ~=يحدث ~=يقال ~=او
    ~=خلال ~=حسب ~=كثيرا ~رجح/رجح ~راجح ~=حين ~=عندما ~=حيث | ~must_have may might perhaps maybe possibly probably
    conceivably possibility perchance likely can_be could_be could might_be probable ~can ~possible
    ~probability ~potential*  ~seem* ~apparent* ~presum* ~unlikely ~suppose* ~chance* ~risk*
    ~think* ~thought ~if ~prone ~wonder* ~susceptible ~feasible ~sometimes ~capable ~able ~suspect*
    ~suggest* ~expect* ~tend ~tends ~allow*   ~believe* ~appear* ~liable ~hope* ~ability
    ~opportun* ~potentially ~often ~usually ~as_if ~as_though ~whether  ~almost ~doubt* ~lest
    ~not_necessarily  ~occasional*  ~afraid ~fear* ~hypothe* ~assum* ~imagine* ~guess* ~odds
    ~danger ~threat*  ~unclear ~promis* ~consider*   ~estimat*  ~alleg* ~uncertain*
    ~unsure ~arguably  ~let ~otherwise
=سوف ~=لن | will ~shall ~going_to ~gonna ~would ~ll ~'ll ~won
=يقال =يزعم =زعم =زعمت =زعموا =يزعمون =تزعم =مزاعم =مزعوم =المزعوم =المزعومه =ادعي =يدعي =تدعي =ادعت
    =ادعاء =ادعاءات =مزعومه =يدعون =ادعوا =بزعم =زعما =زعمهم =يدعي_ان ~قيل ~=قال ~=قالوا ~=يقولون ~=بحسب
    ~=حسب ~=وفقا ~افاد/فيد ~=ذكر ~=ورد ~تردد ~شاع ~شائع ~اشاع ~اتهم/تهم ~متهم ~نقل ~=اعلن ~=روي ~=يروي
    ~يبدو ~ظاهر ~مشتبه ~تقرير ~تقارير ~زعيم ~قول/قول ~ظن ~يعتقد ~=تقول ~=يقول ~=حكي ~=تحكي ~=ذكرت ~=يذكر
    ~مفترض ~انباء ~انف ~=ما_يسمي ~شبه ~=كما ~يفترض ~شبهه ~اشتباه ~يرد ~يتهم ~اعتبر/عتبر ~=فيما ~=وفق
    ~افادت ~اشاره ~اشارت ~اشار/شير ~=الي ~=اعتقد ~وصف ~رغم ~محتمل ~=يعد ~=صرح ~حق ~نسب ~قضيه ~=مشبوه
    ~ادعت ~=دعوي ~متهمين ~مدعي ~ازعم ~=طبقا ~وارد ~=علي_حد ~رأي ~راي ~سمع/سمع | allegedly reportedly
    supposedly purportedly alleged ~claim* ~alleges ~allegation* ~said ~say ~says ~report* ~accord*
    ~rumour* ~rumor* ~assert* ~insist* ~argue* ~maintain* ~suppose* ~apparent* ~told ~tell ~purport*
    ~contend* ~accuse* ~accusation* ~suspect* ~so_called ~people ~it_is ~state* ~declare* ~seem*
    ~believed ~thought ~profess* ~pretend* ~ostensibl* ~boast* ~legend ~believe* ~charge* ~heard ~pleads
    ~cites ~swore ~held ~contends ~call* ~presum* ~avow* ~suggest* ~would ~affirm* ~want* ~quote* ~cited
    ~announc* ~hint* ~lead* ~mean* ~reputed* ~mention* ~opine* ~reckon* ~suit ~chief
"""
_NO_FUTURE = lexicon(
    "سياره سيارات سياسه سياسات سياسي سياسيه سيناريو سيطر سيطرت "
    "سيطره سياق سيده سيدات ستون ستين سيره سيول سياج "
    "سينما سياسيا سياسيون سياسيين سيارته سيدتي سيادته سياده"
)
_PRESENT = re.compile(r"\s+(?:لا\s+)?([يتنا]\w{2,})")
_PAST = lexicon(
    "تم تمت نجح نشر نقل ترك تعرض توفي تولى تمكن تحول تلق "
    "تسلم توقف تقدم تقرر تبين ترجم تزوج تأكد تأسس تأخر تخلى تجاوز "
    "تراجع توصل تسبب نزل نفى نجا نال نفذ نظر نسي يئس توقع تأثر "
    "تغير تطور تحدث تخرج تابع تناول تلا تضمن تكرر تعلم تحقق تألف تجمع"
)
"""Past verbs whose first letter makes them look like the present."""
_ENDINGS = re.compile(r"(?:ت|وا|نا|تا|ا|ه|ها|هم)$")
_FUTURE = re.compile(r"[وف]?س[يتنأ]\w{3,}")


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
    ]
    if language == "ar":
        named += [Modal(word.span, Mode.FUTURE, True) for word in tokens(text) if _is_future(word.plain)]
    return tuple(sorted(named, key=lambda modal: (modal.span.start, modal.mode)))


def _is_future(word: str) -> bool:
    return bool(_FUTURE.fullmatch(word)) and folded(word) not in _NO_FUTURE


def _sure(cue: Pole, text: str, language: Language) -> bool:
    """Settle what only the neighbours tell: قد is a possibility before the present alone."""
    word, after = cue.span.of(text), text[cue.span.end :]
    if language == "ar":
        if folded(word) in ("قد", "وقد", "فقد"):
            return _before_present(after)
        return cue.sure
    if word == "May" and cue.span.start > 0:  # the month, or a name
        return False
    return cue.sure


def _before_present(after: str) -> bool:
    match = _PRESENT.match(folded(after))
    if not match or match[1].startswith("ان") or (match[1][0] == "ا" and match[1][-1] in "تاه"):
        return False
    return match[1] not in _PAST and _ENDINGS.sub("", match[1]) not in _PAST


@cache
def _lexicons() -> tuple[Lexicon, Lexicon]:
    return read_table(_TABLE)
