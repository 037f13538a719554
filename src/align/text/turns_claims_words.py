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
_KNEW = r"knew|knows?|heard|realis(?:ed|es)|realiz(?:ed|es)|learned|learnt|noticed|understood|aware|remembered"
_ASKED = r"asked|asks|ordered|orders|told|instructed|commanded|requested|directed|bade"
_NOT_SHOWN = (
    rf"(?:{_NOT}|insufficient|lack\w*|fail\w*|absence|little|hardly|unable|yet to)"
    rf"(?: [\w'’-]+){{0,8}}? (?:{_SHOWN}|{_SAID}|{_KNEW})"
    r"|un(?:proven|confirmed|clear|certain|convinced|established|sure|substantiated|known|aware|persuaded|verified)"
    r"|(?:not|\w+n't|never)(?: \w+){0,3} (?:that|whether|if)|whether|doubt\w*|suspect\w*|ignoran\w*|no \w+"
    r"|den(?:y|ied|ies)|refus\w*|declin\w*|fail\w*|stopped short|open question|remain\w* to"
)
_THAT_NOT = r"[^.;:?!\"]{0,80}?\b(?:that|to have)?(?: [\w'’-]+){0,7} (?:\w+n't|not|never|no|none|nothing|nobody|in no)"


def _raised(name: str, starts: str, verbs: str, english: str) -> Turn:
    """Make a row: a verb denied before أنّ, and English that affirms it and denies what is after "that"."""
    return Turn(
        name,
        starts,
        rf"~{_NO} (?:[اتين]ك(?:ن|ونوا) )?(?:{verbs})(?:\w+ ){{0,4}}? ?ب?ان(?:ه|ها|هم|هن|هما|ني|ك|نا)?(?!\w)(?! لا(?!\w))(?! \w+ (?:لم|لن|لا|ليس\w*)(?!\w))",
        _NONE,
        sure=_NOT_SHOWN,
        against=rf"(?:{english}){_THAT_NOT}",
    )


_DUTY = r"(?:must(?! (?:have|be))|(?:ha(?:s|ve|d|ving)|'ve|'d|got) (?:got )?to|(?:obliged|required|compelled|bound|forced|ordered|told) to|(?:i|you|he|she|we|they) (?:am|is|are|was|were) to)"
_LEAVE = (
    r"can|could|may|might|able|capab\w*|possib\w*|let|lets|allow\w*|permit\w*|permission|free|feel free|entitle\w*"
    r"|rights?|welcome|managed?|enough|know\w* how|power\w*|perhaps|maybe|option\w*|choose|choice|at liberty|leave to"
    r"|within|equal to|ability|capacity|up to|if you (?:like|wish|want|please)|can't|cannot|couldn't|unable|position"
    r"|only have to|need only|have only to|means|no need|enabl\w*|opportunit\w*|afford\w*|optional|discretion"
    r"|simple matter|easy|easily|chance|not (?:have|need)|manage"
)
_CAN_AR = (
    r"(?:(?:[يت]مكن|بوسع|في وسع|بامكان|بمقدور|في مقدور)(?:ه|ها|هم|هما|هن|ك|كم|كما|ني|نا|ي)?|[يتان]ستطيع(?:ون|وا|ان|ين)?"
    r"|[يتان]قدر(?:ون|وا)? (?:علي|ان)|استطاع(?:ت|وا)?)"
)
_DUTY_AR = (
    r"(?:[يت]جب|لا ?بد|علي(?:ه|ها|هم|نا|ك|كم)? ان|[يت]نبغي|[يت]لزم|[يت]تعين|مضطر\w*|[يتنا]ضطر\w*|اضطر\w*|واجب\w*|لزام\w*"
    r"|[يت]حتاج\w*|مجبر\w*|ملزم\w*|[يت]توجب)"
)

CLAIMS = (
    _raised(
        "not proven that",
        "يثبت تثبت ثبت يتضح تتضح يتبين تتبين يتأكد تتأكد يظهر يبرهن تبرهن يقتنع تقتنع يتحقق تتحقق يقم تقم تجد يجد يعد تعد أعد نعد يعودوا "
        "تتوصل يتوصل تخلص يخلص تستنتج يستنتج يكن",
        r"[يتن]?(?:ثبت|تضح|تبين|تاكد|ظهر|برهن|قتنع|تحقق|توصل|خلص|ستنتج)(?:وا|ت)? |[يتن]جد(?:وا)? (?:\w+ ){0,4}?(?:ما|دليلا|ادله|اثرا) "
        r"|[يت]قم (?:دليل|برهان) |[يت]كن (?:مؤكدا|ثابتا|واضحا|مقتنعا|متاكدا) "
        r"|[يتان]عد(?:وا)? (?:\w+ ){0,2}?(?:واثق|متاكد|مقتنع)\w* ",
        _SHOWN,
    ),
    _raised(
        "no evidence that",
        "دليل أدلة برهان يثبت يدل يشير ثمة",
        r"(?:(?:ثمه |هناك |[يت]وجد |[يت]كن |من |اي )*(?:دليل|ادله|برهان|شيء|ما) (?:علي |[يت]دل علي |[يت]ثبت |[يت]شير الي |[يت]ؤكد )?)",
        r"evidence|proof|prov(?:e|es|ed|en)|shows?|established|clear|certain",
    ),
    _raised(
        "did not say that",
        "يقل تقل أقل نقل يقولوا يقول تقول أقول قال قلت يؤكد تؤكد يعلن تعلن يزعم تزعم أزعم يدع يصرح تصرح يذكر تذكر "
        "يخبر تخبر يخبرني يتعهد يضمن يقر",
        r"[يتان](?:قل|قول|قولوا|قولون|ؤكد|علن|زعم|صرح|ذكر|خبر|تعهد|ضمن|قر)(?:وا|ه|ها|هم|ني|نا)? (?!الا|سوي|غير)|(?:قال|قلت) ",
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
        "ثبت تبين اتضح قال قالت قالوا قلت أكد أكدت أكدوا أعلن أعلنت أعلنوا صرح وعد وعدت وعدوا وعدني أقسم أقسمت علم علمت عرف "
        "عرفت شهد شهدت تعهد تعهدت طلب طلبت أمر أمرت أدرك",
        r"(?<!لم )(?<!لا )(?<!ما )~(?:(?:ثبت|تبين|اتضح|صرح|علم|عرف|ادرك)ت?|(?:قال|اكد|اعلن|وعد|اقسم|شهد|تعهد|طلب|امر)(?:ت|وا|ني|ه"
        r"|ها|هم)?|قلت) (?:\w+ ){0,3}?(?:ب?ان(?:ه|ها|هم|ني|نا|ك)? (?:\w+ )?(?:لم|لن|لا|ليس\w*)|ب?(?:الا|ان لا)) \w+",
        _NONE,
        sure=rf"(?:{_SHOWN}|{_SAID}|{_KNEW}|{_ASKED})[^.;]{{0,110}}?(?:{_NOT}|un\w{{4,}}|lack\w*|fail\w*|refus\w*)"
        r"|den(?:y|ied|ies)|refus\w*|fail\w*|lack\w*|stay\w*|remain\w*|kept|keep|spare\w*|leave|left|\w+less"
        r"|yet to|innocent|ignoran\w*|un(?:aware|able|known|touched|willing|true)",
        against=rf"(?:{_NOT})(?: (?!been\b)[\w'’-]+){{0,2}} (?:{_SHOWN}|{_SAID}|{_KNEW}|{_ASKED}|say|promise|prove|know|order|ask|tell"
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
        "بوسعها بإمكان بإمكانه بإمكانك بإمكاني بإمكاننا بإمكانهم بإمكانها بمقدور بمقدوره مقدور يستطيع تستطيع أستطيع نستطيع "
        "يستطيعون تستطيعون تستطيعين يستطيعوا استطاع استطاعت يقدر تقدر أقدر نقدر يقدرون",
        rf"(?<!لا )(?<!لم )(?<!لن )(?<!ما )(?<!ليس )(?<!هل )(?<!كان )~{_CAN_AR}(?!\w)(?![^.؛؟!]*(?<!\w)[وف]?{_DUTY_AR}(?!\w))",
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
    Turn(
        "every one, without exception",
        "إلا",
        rf"~(?:ما (?:من|في\w*|منه\w?|فيه\w*|ب\w+) (?:\w+ ){{1,8}}?\w+،? الا (?!ال|هو |هي |هم |انا |نحن |اذا|ب|في |من |علي |واحد)"
        rf"|{_NO} (?:\w+ ){{1,9}}?\w+،? الا و(?!احد|لد)\w+)",
        _NONE,
        amount=True,
        sure=r"every\w*|each|all|always|whenever|(?<!hardly )(?<!scarcely )(?<!barely )any\w*|whatever|whoever|whichever|to a man|invariably"
        rf"|(?:{_NOT}|hardly|scarcely|barely|rare\w*|seldom|few|nobody)[^.;]{{1,90}}?(?:{_NOT}|but|except|save|fail\w*|unless"
        r"|until|who did|escap\w*|lack\w*|spar\w*)|without (?:exception|fail)|both",
        against=r"only (?:the odd|the occasional|an? (?:odd|occasional|few)|some|one|two|a few|few|certain|a handful)"
        r"|(?:only|but|just) (?:the )?(?:odd|occasional)|some of|a few of|most of|hardly (?:any|an?|one)|scarcely (?:any|an?)"
        r"|few(?! \w+ (?:but|except))|not (?:a|an|one|a single) \w+|no \w+|none(?: of)?|nobody|no one|half of|many of"
        r"|the odd \w+",
        denied=True,
    ),
    Turn(
        "a few",
        "بضع بضعة",
        r"~[بلك]?بضعه? (?!(?:مئات|الاف|عشرات|ملايين|عشر)\w*(?!\w))\w{2,}",
        _NONE,
        amount=True,
        sure=r"few|several|some|couple|handful|three|four|five|six|half a dozen|two or three|number of|one or two|odd",
        against=r"dozens|scores|hundreds|thousands|many|a great (?:many|number)|countless|numerous|most of|all (?:of )?the"
        r"|plenty|lots of|a lot of|masses of|innumerable|a host of|heaps of|piles of",
    ),
    Turn(
        "by the score",
        "عشرات العشرات مئات المئات آلاف الآلاف",
        r"~[بلك]?(?:ال)?(?:عشرات|مئات|الاف) (?:من |\w{2,})",
        _NONE,
        amount=True,
        before=r"~(?:بضع\w*|عده|ثلاث\w*|اربع\w*|خمس\w*|ست\w*|سبع\w*|ثمان\w*|تسع\w*|لا|لم|ليس)(?!\w)",
        sure=r"dozen\w*|scores?|tens|hundred\w*|thousand\w*|\d[\d,.]*|twent\w*|decades?|many|countless|myriad\w*|ten|million\w*"
        r"|thirty|forty|fifty|sixty",
        against=r"a few|a handful|several|a couple|one or two|two or three|a small number|some of|few",
    ),
    Turn(
        "the least of all",
        "أقل أقلهم أقلها أقلهن أقلنا أقلكم أدنى أدناهم أدناها",
        r"~(?:اقل|ادني)(?:هم|ها|هن|نا|كم| ال\w{3,}| \w{2,}(?:ه|ها|هم|نا|ي)) \w+(?:ا|اء|ه)(?=[ ،,.؛؟!»]|$)",
        _NONE,
        amount=True,
        sure=r"least|less|few\w*|little|no(?:ne|body)?|never|not|\w+n't|low\w*|small\w*|hardly|scarce\w*|most (?:un|in|im|il|ir"
        r"|dis)\w+|poor\w*|under|behind|short\w*|bottom",
        against=r"(?:the )?most \w+|(?:more|better|longer)(?: [\w'’-]+){0,4} than (?:any\w*|all|the (?:others|rest)|every\w*)"
        r"|(?:the )?(?:highest|greatest|largest|best|biggest|richest)",
    ),
    Turn(
        "the most of all",
        "أكثر أكثرهم أكثرها أكثرهن أكثرنا أكثركم أشد أشدهم أشدها أعلى أعلاهم",
        r"~(?:اكثر|اشد|اعلي)(?:هم|ها|هن|نا|كم| ال\w{3,}| \w{2,}(?:ه|ها|هم|نا|ي)) \w+(?:ا|اء|ه)(?=[ ،,.؛؟!»]|$)",
        _NONE,
        amount=True,
        before=r"~(?:لا|لم|ليس\w*|لن|ما)(?!\w)",
        sure=r"most|more|\w+est|greater|better|best|out\w+|above|beyond|top|chief\w*|highly|very|so|never|no(?:ne|body)?"
        r"|not|\w+n't|all the",
        against=r"(?:the )?least (?!a |one )\w+|(?:less|fewer)(?: [\w'’-]+){0,4} than (?:any\w*|all|the (?:others|rest)|every\w*)",
    ),
    Turn(
        "only with leave, not without",
        "بإذن بموافقة برخصة بترخيص بعلم بحضور بأمر بتصريح بتوقيع برضا بدعوة إذن موافقة رخصة ترخيص علم حضور أمر تصريح توقيع رضا دعوة",
        rf"~{_NO} [^.؛؟!]{{2,90}}?(?<!\w)(?:الا ب|(?:دون|بدون|بغير|بلا|من غير) )(?:اذن|موافقه|رخصه|ترخيص|علم|حضور|امر|تصريح|توقيع"
        r"|رضا|دعوه)\w{0,3}(?!\w)",
        _NONE,
        sure=r"only|unless|except|subject to|must|requir\w+|needs?|conditional\w*|provided|until|save|dependent|always",
        against=r"without (?:[\w'’-]+ ){0,5}?(?:permission|leave|consent|approval|licen[cs]e|knowledge|authori\w+|presence|orders?"
        r"|permit|signature|invitation|agreement|asking|being (?:asked|invited))",
    ),
    Turn(
        "no less",
        "يقل تقل يقلون أقل",
        r"~(?:(?:لا|لم|لن|ما) [يت]قل(?:ون|ل)? (?:\w+ ){0,3}?(?!عن)\w{2,}(?:ا|ه) عن|(?:ليس|ليست|لم [يت]كن) (?:\w+ ){0,2}?باقل \w+(?:ا|ه)"
        r" من)(?!\w)",
        r"[a-z]\w*",
        free=True,
        sure=r"no less|(?:not|\w+n't|nor|hardly|never|scarcely)(?: \w+){0,5} less|every bit|(?:just |quite |fully )?as \w+(?: \w+)? as"
        r"|equal\w*|match\w*|rival\w*|at least|more|on a par|as much",
        against=r"less [\w-]+(?: \w+){0,4} than|(?:much |far |a lot )?less so|nothing like as|not (?:nearly )?(?:so|as)",
    ),
    Turn(
        "was forced to",
        "اضطر اضطرت اضطروا اضطررت اضطررنا مضطرا مضطرة مضطرين يضطر تضطر أجبر أجبرت أرغم أرغمت",
        r"~(?:(?:اضطر|[يت]ضطر)(?:ت|وا|رت|رنا|ون)?|مضطر(?:ا|ه|ين|ون)) (?:\w+ ){0,3}?(?:الي|ان|ل\w+)(?!\w)",
        _NONE,
        mode=True,
        before=r"~(?:لا|لم|لن|ليس|غير|دون|هل|لو|اذا)(?!\w)",
        sure=r"forc\w*|ha(?:d|s|ve) to|having to|oblig\w*|compel\w*|need\w*|necess\w*|choice|must|driv\w+|drove|reduced|left|could only"
        r"|no alternative|nothing for it|bound|constrain\w*|help|against|unable|could not|couldn't|end\w* up|mak\w+|made|coerc\w*"
        r"|press\w*|require\w*|but",
        against=r"(?:was|were|is|are|been) (?:able|free|happy|content|glad|allowed|permitted|willing|eager) to|managed to|chose to"
        r"|decided to|offered to|opted to|preferred to|volunteered to|agreed to|contrived to",
    ),
    Turn(
        "thought, and did not know",
        "ظن ظنت ظنوا ظننت ظننا يظن تظن يظنون أظن نظن حسبت حسبنا حسبوا اعتقد اعتقدت اعتقدوا اعتقدنا يعتقد تعتقد نعتقد يعتقدون "
        "أعتقد توهم توهمت توهموا خيل",
        r"~(?:[يتان]?ظن(?:ت|وا|نت|نا|ون)?|حسب(?:ت|نا|وا)|[يتان]?عتقد(?:ون)?|اعتقد(?:ت|وا|نا)?|توهم(?:ت|وا)?|خيل (?:الي\w*|ل\w+))"
        r" (?:\w+ ){0,2}?(?:ان\w{0,3})(?!\w)",
        _NONE,
        mode=True,
        before=r"~(?:لا|لم|لن|ما|ليس|[يتان]?(?:علم|عرف|درك|دري)\w*)(?!\w)",
        sure=r"th(?:ink\w*|ought)|believ\w*|suppos\w*|imagin\w*|assum\w*|impression|seem\w*|expect\w*|mist\w+|took|takes?|reckon\w*"
        r"|consider\w*|guess\w*|fanc\w*|suspect\w*|presum\w*|must have|no doubt|feel\w*|felt|hop\w+|fear\w*|as if|as though"
        r"|may|might|perhaps|maybe|prob\w+|would|appear\w*|convinc\w*|sure|certain|opinion|view|mind|held|holds|persuad\w*|conclu\w*"
        r"|credit\w*|faith|trust\w*|wonder\w*|didn't know|did not know|illusion|delu\w+|dream\w*",
        against=r"knew|knows?|learn(?:ed|t)|discovered|realis(?:ed|es)|realiz(?:ed|es)|found out|proved|established",
    ),
    Turn(
        "knew, and did not guess",
        "علم علمت علموا علمنا عرف عرفت عرفوا عرفنا يعلم يعرف أعلم أعرف نعلم نعرف تعلم تعرف أدرك أدركت أدركنا أدركوا تأكد تأكدت",
        r"~(?:[يتان]?(?:علم|عرف)(?:ت|وا|نا|ون)?|ادرك(?:ت|وا|نا)?|تاكد(?:ت|وا|نا)?(?: من)?) (?:\w+ ){0,2}?(?:ان\w{0,3})(?!\w)"
        r"(?![^.؛؟!]*(?:ظن|حسب|عتقد|شك|خال|لعل|ربما))",
        _NONE,
        mode=True,
        before=r"~(?:لا|لم|لن|ما|ليس|لو|هل|اذا|[يتان]?(?:ظن|حسب|عتقد)\w*|دون|بلا|قبل|ربما|لعل\w*|من)(?!\w)",
        sure=r"kn[eo]w\w*|learn\w*|reali[sz]\w*|underst\w+|found|find\w*|discover\w*|aware\w*|certain\w*|sure|sees?|saw|seen|recogni\w*"
        r"|told|tell\w*|hear\w*|notic\w*|note\w*|identif\w*|made out|gather\w*|dawn\w*|conscious|convinc\w*|doubt\w*|satisf\w*"
        r"|remember\w*|conclu\w*|came to|sens\w+|perceiv\w*|grasp\w*|taught|experience|secret|clear\w*|evident|obvious\w*|fact"
        r"|word|news|inform\w*|ignor\w*|felt|feel\w*|think",
        against=r"(?:thought|supposed|suspected|imagined|guessed|assumed|fancied|wondered) (?:that|if|whether|he|she|it|they|i|we|the|his|her)",
    ),
    Turn(
        "every time that",
        "كلما",
        r"~كلما \w+",
        _NONE,
        amount=True,
        sure=r"every\w*|each|whenever|always|never|any ?time|\w+ after|as often as|the more|more|without|as|wherever|again|the \w+er|further",
        against=r"once(?=,)|one day|one (?:night|evening|morning)|on one occasion|the (?:first|last|next|only) time",
    ),
    Turn(
        "not to be borne",
        "يحتمل تحتمل يطاق تطاق يغتفر تغتفر يصدق تصدق يعقل يتصور تتصور يقاوم تقاوم يستساغ يفهم تفهم يقرأ تقرأ يؤكل "
        "تؤكل يشرب تشرب يوصف توصف يضاهى تضاهى يقهر تقهر يرى ترى يسمع تسمع",
        r"(?<=\w )(?:لا|لم) (?:[يت]كن )?(?:[يت](?:حتمل|طاق|غتفر|صدق|عقل|تصور|قاوم|ستساغ|فهم|قرا|ؤكل|شرب|وصف|ضاهي|قهر|ري|سمع))"
        r"(?= *(?:[.،؛!؟»:\"]|$))",
        r"[a-z]\w*",
        free=True,
        against=r"(?:quite |perfectly |entirely )?(?:bearable|tolerable|endurable|pardonable|forgivable|excusable|credible"
        r"|believable|conceivable|resistible|palatable|intelligible|comprehensible|legible|readable|edible|drinkable"
        r"|visible|audible|seen|heard|read|believed|understood|forgiven|understandable|explicable|reasonable|acceptable|manageable)",
    ),
)
