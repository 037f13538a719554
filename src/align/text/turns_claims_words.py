"""Constructions for `turns` in which a denial, or a leave, stands before a clause: not proven that, able to, all but.

«لم يثبت أنه زوّر» leaves it open: "it was established that he did not" settles it. «يمكنك أن تبقى» is no order, and
«ما من بيت إلا وله نصيب» is every house. They are judged by their contrary alone.
"""

from __future__ import annotations

from align.text.turns import Turn

_NONE = r"(?!)"
_NO = r"(?:لا|لم|لن|ما|ليس)"
_NOT = r"\w+n't|not|never|no|none|nothing|nobody|cannot|without|neither|nor"
_SHOWN = (
    r"prov(?:e|es|ed|en|ing)|established|establish(?:es)?|show(?:s|ed|n)?|confirm(?:s|ed)?|demonstrat(?:e|es|ed)"
    r"|certain|clear|satisfied|convinced|sure|found|finds?|concluded?|concludes|determin(?:ed|es)|evidence|proof"
    r"|ascertained|emerged|transpired|apparent|evident|appeared|settled|revealed|revealed|verified"
)
_SAID = (
    r"said|says?|stat(?:ed|es)|claim(?:ed|s)|announc(?:ed|es)|declar(?:ed|es)|promis(?:ed|es)|told|insist(?:ed|s)"
    r"|maintain(?:ed|s)|assert(?:ed|s)|confirm(?:ed|s)|admit(?:ted|s)|mention(?:ed|s)|alleg(?:ed|es)|report(?:ed|s)"
    r"|swore|vowed|pledged|guaranteed|stressed"
)
_KNEW = (
    r"knew|knows?|heard|realis(?:ed|es)|realiz(?:ed|es)|learned|learnt|noticed|understood|aware|remembered"
)
_ASKED = r"asked|asks|ordered|orders|told|instructed|commanded|requested|directed|bade"
_NOT_SHOWN = (
    rf"(?:{_NOT}|insufficient|lack\w*|fail\w*|absence|little|hardly|unable|yet to)"
    rf"(?: [\w'’-]+){{0,8}}? (?:{_SHOWN}|{_SAID}|{_KNEW})"
    r"|un(?:proven|confirmed|clear|certain|convinced|established|sure|substantiated|known|aware|persuaded|verified)"
    r"|(?:not|\w+n't|never)(?: \w+){0,3} (?:that|whether|if)|whether|doubt\w*|suspect\w*|ignoran\w*|no \w+"
    r"|den(?:y|ied|ies)|refus\w*|declin\w*|fail\w*|stopped short|open question|remain\w* to"
    r"|(?:as|so) far as (?:\w+ ){1,3}(?:remember|recall|know|recollect|concern)\w*"
    r"|to (?:\w+ )?(?:knowledge|recollection)|(?:in|within) (?:\w+ )?(?:living )?memory|remember\w*|recall\w*"
    r"|recollect\w*"
)
_THAT_NOT = r"[^.;:?!\"]{0,80}?\b(?:that|to have)?(?: [\w'’-]+){0,7} (?:\w+n't|not|never|no|none|nothing|nobody|in no)"


def _raised(name: str, starts: str, verbs: str, english: str) -> Turn:
    """Make a row: a verb denied before أنّ, and English that affirms it and denies what is after "that"."""
    return Turn(
        name,
        starts,
        rf"~{_NO} (?:[اتين]ك(?:ن|ونوا) )?(?:{verbs})(?:\w+ ){{0,4}}? ?ب?ان(?:ه|ها|هم|هن|هما|ني|ك|نا)?(?!\w)(?!"
        rf" لا(?!\w))(?! \w+ (?:لم|لن|لا|ليس\w*)(?!\w))",
        _NONE,
        sure=_NOT_SHOWN,
        against=rf"(?:{english}){_THAT_NOT}",
    )


_DUTY = (
    r"(?:must(?! (?:have|be))|(?:ha(?:s|ve|d|ving)|'ve|'d|got) (?:got )?to"
    r"|(?:obliged|required|compelled|bound|forced|ordered|told) to"
    r"|(?:i|you|he|she|we|they) (?:am|is|are|was|were) to)"
)
_LEAVE = (
    r"can|could|may|might|able|capab\w*|possib\w*|let|lets|allow\w*|permit\w*|permission|free|feel free|entitle\w*"
    r"|rights?|welcome|managed?|enough|know\w* how|power\w*|perhaps|maybe|option\w*|choose|choice|at liberty|leave to"
    r"|equal to|up to|if you (?:like|wish|want|please)|can't|cannot|couldn't|unable"
    r"|only have to|need only|have only to|no need|enabl\w*|opportunit\w*|afford\w*|optional|discretion"
    r"|simple matter|chance|not (?:have|need)|manage"
)
_CAN_AR = (
    r"(?:(?:[يت]مكن|بوسع|في وسع|بامكان|بمقدور|في مقدور)(?:ه|ها|هم|هما|هن|ك|كم|كما|ني|نا|ي)?|[يتان]ستطيع(?:ون|وا|ان|ين)?"
    r"|[يتان]قدر(?:ون|وا)? (?:علي|ان)|استطاع(?:ت|وا)?)"
)
_DUTY_AR = (
    r"(?:[يت]جب|لا ?بد|علي(?:ه|ها|هم|نا|ك|كم)? ان|[يت]نبغي|[يت]لزم|[يت]تعين|مضطر\w*|[يتنا]ضطر\w*|اضطر\w*"
    r"|واجب\w*|لزام\w*"
    r"|[يت]حتاج\w*|مجبر\w*|ملزم\w*|[يت]توجب)"
)

CLAIMS = (
    _raised(
        "not proven that",
        "يثبت تثبت ثبت يتضح تتضح يتبين تتبين يتأكد تتأكد يظهر يبرهن تبرهن يقتنع تقتنع يتحقق تتحقق يقم تقم "
        "تجد يجد يعد تعد أعد نعد يعودوا "
        "تتوصل يتوصل تخلص يخلص تستنتج يستنتج يكن",
        r"[يتن]?(?:ثبت|تضح|تبين|تاكد|ظهر|برهن|قتنع|تحقق|توصل|خلص|ستنتج)(?:وا|ت)? |[يتن]جد(?:وا)? (?:\w+"
        r" ){0,4}?(?:ما|دليلا|ادله|اثرا) "
        r"|[يت]قم (?:دليل|برهان) |[يت]كن (?:مؤكدا|ثابتا|واضحا|مقتنعا|متاكدا) "
        r"|[يتان]عد(?:وا)? (?:\w+ ){0,2}?(?:واثق|متاكد|مقتنع)\w* ",
        _SHOWN,
    ),
    _raised(
        "no evidence that",
        "دليل أدلة برهان يثبت يدل يشير ثمة",
        r"(?:(?:ثمه |هناك |[يت]وجد |[يت]كن |من |اي )*(?:دليل|ادله|برهان|شيء|ما) (?:علي |[يت]دل علي |[يت]ثبت "
        r"|[يت]شير الي |[يت]ؤكد )?)",
        r"evidence|proof|prov(?:e|es|ed|en)|shows?|established|clear|certain",
    ),
    _raised(
        "did not say that",
        "يقل تقل أقل نقل يقولوا يقول تقول أقول قال قلت يؤكد تؤكد يعلن تعلن يزعم تزعم أزعم يدع يصرح تصرح يذكر تذكر "
        "يخبر تخبر يخبرني يتعهد يضمن يقر",
        r"[يتان](?:قل|قول|قولوا|قولون|ؤكد|علن|زعم|صرح|ذكر|خبر|تعهد|ضمن|قر)(?:وا|ه|ها|هم|ني|نا)? (?!الا|سوي"
        r"|غير)|(?:قال|قلت) ",
        _SAID,
    ),
    _raised(
        "did not know that",
        "يعلم تعلم أعلم نعلم يعلموا يعلمون يعرف تعرف أعرف نعرف يعرفوا يعرفون يدر تدر أدر يدرك تدرك أدرك يسمع أسمع "
        "تسمع ينتبه يلاحظ",
        r"[يتان](?:علم|عرف|در|دري|درك|سمع|نتبه الي|لاحظ)(?:وا|ون)? ",
        _KNEW,
    ),
    Turn(
        "said or shown that … not",
        "ثبت تبين اتضح قال قالت قالوا قلت أكد أكدت أكدوا أعلن أعلنت أعلنوا صرح وعد وعدت وعدوا وعدني أقسم "
        "أقسمت علم علمت عرف "
        "عرفت شهد شهدت تعهد تعهدت طلب طلبت أمر أمرت أدرك",
        r"(?<!لم )(?<!لا )(?<!ما )~(?:(?:ثبت|تبين|اتضح|صرح|علم|عرف|ادرك)ت?|(?:قال|اكد|اعلن|وعد|اقسم|شهد|تعهد"
        r"|طلب|امر)(?:ت|وا|ني|ه"
        r"|ها|هم)?|قلت) (?:\w+ ){0,3}?(?:ب?ان(?:ه|ها|هم|ني|نا|ك)? (?:\w+ )?(?:لم|لن|لا|ليس\w*)|ب?(?:الا|ان لا)) \w+",
        _NONE,
        sure=rf"(?:{_SHOWN}|{_SAID}|{_KNEW}|{_ASKED})[^.;]{{0,110}}?(?:{_NOT}|un\w{{4,}}|lack\w*|fail\w*|refus\w*)"
        r"|den(?:y|ied|ies)|refus\w*|fail\w*|lack\w*|stay\w*|remain\w*|kept|keep|spare\w*|\w+less"
        r"|yet to|innocent|ignoran\w*|un(?:aware|able|known|touched|willing|true)"
        rf"|(?:{_NOT})(?!\w).*(?<!\w)(?:{_NOT})",
        against=rf"(?:{_NOT})(?: (?!been\b)[\w'’-]+){{0,2}} (?:{_SHOWN}|{_SAID}|{_KNEW}|{_ASKED}|say|promise"
        rf"|prove|know|order|ask|tell"
        r"|swear|claim|state|announce|declare|confirm|realise|realize|show)",
        denied=True,
    ),
    Turn(
        "did not ask that",
        "يطلب تطلب أطلب نطلب يطلبوا طلب يأمر تأمر آمر يأمره تأمره أطلب يطالب تطالب",
        rf"~{_NO} [يتان]?(?:طلب|امر|طالب)(?:وا|ه|ها|هم|ني|نا|ت)? (?:\w+ ){{0,4}}?(?:ان|ب\w+)(?!\w)",
        _NONE,
        sure=rf"(?:{_NOT})(?: [\w'’-]+){{0,4}} (?:ask|order|tell|told|instruct|command|request|direct|demand)\w*"
        r"|refus\w*|unasked|without",
        against=rf"(?:{_ASKED})(?: [\w'’-]+){{1,5}}? not to",
    ),
    Turn(
        "free or able to",
        "يمكن تمكن يمكنه يمكنك يمكنكم يمكنها يمكنهم يمكننا يمكنني بوسع وسع وسعك وسعه بوسعه بوسعك بوسعي بوسعنا بوسعهم "
        "بوسعها بإمكان بإمكانه بإمكانك بإمكاني بإمكاننا بإمكانهم بإمكانها بمقدور بمقدوره مقدور يستطيع تستطيع "
        "أستطيع نستطيع "
        "يستطيعون تستطيعون تستطيعين يستطيعوا استطاع استطاعت يقدر تقدر أقدر نقدر يقدرون",
        rf"(?<!لا )(?<!لم )(?<!لن )(?<!ما )(?<!ليس )(?<!هل )(?<!كان"
        rf" )~{_CAN_AR}(?!\w)(?![^.؛؟!]*(?<!\w)[وف]?{_DUTY_AR}(?!\w))",
        _NONE,
        mode=True,
        before=rf"~(?:لا|لم|لن|ليس|لو|اذا|ان كان|{_DUTY_AR}|ما|حتي|كي|لكي|قبل|بقدر)(?!\w)",
        sure=_LEAVE,
        against=rf"(?:\w+'ll |will |shall |would |is |are |was |were |to )?{_DUTY}",
    ),
    Turn(
        "could have",
        "يمكن يمكنه يمكنها يمكنك يستطيع تستطيع يقدر بوسعه بوسعها بإمكانه بإمكانها",
        rf"~كان(?:ت|وا)? {_CAN_AR}(?!\w)",
        _NONE,
        mode=True,
        before=rf"~(?:لا|لم|ما|لو|{_DUTY_AR})(?!\w)",
        sure=_LEAVE,
        against=r"(?:had|was obliged|was forced|was compelled|was required|were obliged|were forced) to",
    ),
    Turn(
        "must, and not may have to",
        "بد لابد مفر مناص يجب تجب يتعين تتعين يتوجب يلزم",
        r"~(?:لا ?بد|لا (?:مفر|مناص)|[يت]جب|[يت]تعين|[يت]توجب|[ي]لزم)(?!\w)",
        _NONE,
        mode=True,
        before=r"~(?:قد|ربما|لعل\w*|يحتمل|هل|اذا|لو|لا|لم)(?!\w)",
        against=r"(?:may|might|could)(?: well| yet| possibly)? (?:have|need) to|(?:may|might)(?: well)? (?:prove|be) "
        r"(?:necessary|needed|required|obliged|essential)|perhaps (?:\w+ ){0,4}(?:must|should|ought|ha(?:s|ve|d) to)",
    ),
)
