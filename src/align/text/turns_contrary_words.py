"""Constructions for `turns` whose contrary is told by English words that nothing denies: kept up for gave up."""

from __future__ import annotations

from collections.abc import Iterator

from align.text.turns import Turn

_NOT = r"\w+n't|not|no|no one|never|none|nothing|nobody|nowhere|nor|neither|cannot"
_NONE = r"(?!)"
"""Matches nothing: a row that is judged by its contrary alone."""
_MAY = (
    r"may|can|could|might|entitl\w*|rights?|allow\w*|permi\w*|liberty|option\w*|discretion\w*|authori\w*|empower\w*|power\w*"
    r"|free|open|lawful\w*|competent|welcome|let"
)
_MUST = r"must|shall|oblig\w*|required|(?:have|has|had) to|duty|bound|undertak\w*|need\w*|should|liable|compulsory|mandatory"
_OPTION = (
    r"(?:the|his|her|its|their) (?:option|choice|liberty|discretion|freedom) (?:of|to|whether)|free to|at liberty to"
    r"|optional\w*|may (?:choose|elect|decide|if)|if (?:he|she|it|they|you) (?:so )?(?:wish|please|choose|like|prefer)\w*"
    r"|at (?:his|her|its|their|your) (?:discretion|option|pleasure)"
)
_STOPS_AR = (
    r"كف كفت كفوا يكف تكف أقلع أقلعت أقلعوا يقلع تقلع انقطع انقطعت انقطعوا ينقطع تنقطع توقف توقفت توقفوا يتوقف تتوقف "
    r"أمسك أمسكت امتنع امتنعت امتنعوا يمتنع تمتنع أحجم أحجمت أحجموا يحجم تحجم عزف عزفت عزفوا عدل عدلت تخلى تخلت تخلوا"
)

_ROWS = (
    Turn(
        "gave up", _STOPS_AR,
        r"(?<!لم )(?<!لا )(?<!لن )(?<!ما )(?<!ولا )(?<!دون ان )(?<!\w)[وف]?(?:[يت]?كف(?:ت|وا)?|[ايت]قلع(?:ت|وا)?"
        r"|[اينت]*نقطع(?:ت|وا)?|[يت]?توقف(?:ت|وا)?|امسك(?:ت)?|[ايت]متنع(?:ت|وا)?|[ايت]حجم(?:ت|وا)?|عزف(?:ت|وا)?"
        r"|عدل(?:ت)?|تخل(?:ي|ت|وا)) (?:\w+ ){0,2}عن(?!\w)",
        _NONE,
        sure=r"stop\w*|ceas\w*|g[ai]ven? up|giving up|quit|no longer|abandon\w*|refrain\w*|desist\w*|broke off|end\w*",
        against=r"(?:kept|keeps?|keeping|carried|carr(?:y|ies)|went|go(?:es)?) (?:up|on)|continu\w+|persist\w*"
        r"|resum\w+|never missed|took up",
    ),
    Turn(
        "no sooner … than", "إن كاد كادت يكد تكد كدت كدنا كادوا",
        r"~(?:ما ان|ما (?:كاد|كادت|كدت|كدنا|كادوا)|لم [يتان]كد(?:وا)?)(?!\w)[^.؟!]{3,90}?(?<!\w)حتي(?!\w)",
        _NONE,
        sure=r"no sooner|as soon as|hardly|scarcely|barely",
        against=r"(?:had|has|have|was|were) (?:yet|still) to|long (?:after|before)|(?:hours|days|weeks|months|years) (?:after|before)",
    ),
    Turn(
        "not only", "يقتصر تقتصر اقتصر اقتصرت يكتف تكتف يقف تقف يتوقف",
        r"~(?:لا|لم|لن|ما) (?:[يت]قتصر|اقتصر(?:ت)?|[يت]كتف(?:ي|وا)?|[يت]قف|[يت]توقف) (?:\w+ ){0,4}?(?:علي|ب\w+|عند)",
        _NONE,
        against=r"(?:confin\w+|limit\w+|restrict\w+|content\w*) (?:itself |himself |herself |themselves |only |solely |strictly )?"
        r"(?:to|with)",
        sure=r"not just|more than|also|as well|too|beyond|further|but",
    ),
    Turn(
        "not only", "وحده وحدها وحدهم فحسب فقط وحسب",
        r"~(?:ما|لم|لا|لن|ليس|ليست) (?:\w+ ){1,10}?(?:فحسب|فقط|وحسب|وحده|وحدها|وحدهم)[،,]?(?!\w)[^.؟!]{0,20}?(?:بل|وانما)(?!\w)",
        _NONE,
        sure=r"not (?:only|just|merely|alone)|n't (?:only|just|merely)|alone|also|as well|too|both|even|besides|merely",
        against=rf"(?:{_NOT})(?: [\w'-]+){{1,12}}[,;—-]* (?:only|but|but only|but rather|rather) (?:from|by|in|to|for|with|on|at|the)",
    ),
    Turn(
        "soon: not long before", "يمض تمض يمضي تمضي مضى مضت يمر تمر مر مرت يطل تطل طال",
        r"~(?:(?:لم|لا) (?:[يت]مضي?|[يت]مر|[يت]طل)|ما (?:مضي|مضت|مرت|مر|طال)) (?:\w+ ){1,8}?حتي(?!\w)",
        _NONE,
        sure=r"not long|no long|before long|short\w*|soon|few|brief\w*|hardly|scarcely|barely|within|less than|only",
        against=r"(?:a |such a )?long (?:time|while)|(?:much|considerable) time|(?:many|several) (?:years|months|weeks|days|hours)",
    ),
    Turn(
        "only, none but", "إلا سوى غير",
        r"~(?:لم|لا|لن|ما) (?!يبق|تبق|بقي|[يتن]نج|[يت]سلم|[يت]حضر|حضر|[يت]ثبت|ثبت|[يت]عد(?!\w)|[يت]صل|[يت]ات|[يت]فلت|[يت]تخلف"
        r"|[يت]غب|[يت]نقص|[يت]ترك|ترك|[يت]تبق)[يتانقراكشسفعوحصخجدمهلطبر]\w{2,} (?:\w+ ){0,5}?(?:الا|سوي) (?!ان |انه|اذا|قليلا|بعد|من )",
        _NONE,
        sure=r"only|nothing but|no more than|just|none but|no \w+ but|alone|not all|except\w*",
        against=r"(?:the whole|all|everything|everyone|every \w+|the entire|entire|the rest)(?: [\w'-]+){0,7} (?:save|but)(?: for)?",
    ),
    Turn(
        "not unless", "إلا بغير بدون دون",
        r"~(?:لا|لم|لن|ما) [يتان]\w{2,} (?![^.؛؟!]{0,120}(?<!\w)(?:حتي|وان|مهما)(?!\w))[^.؛؟!]{0,70}?(?:الا (?:بعد|اذا|ب\w+|متي|في|من|عند)|ب(?:غير|دون)|من دون|دون)(?!\w)",
        _NONE,
        against=rf"(?:{_NOT})(?: [\w'’,-]+){{1,12}} even (?:after|when|with|once|by|on)",
    ),
    Turn(
        "nor", "ولا",
        r"~(?:لم|لا|لن|ليس|ليست|ما) (?![^؟]{2,160}(?<!\w)(?:بل|الا|سوي|وانما|انما|و?لكن\w*|غير|بيد|عدا|رغم|ذلك)(?!\w))[^.؛؟!]{2,60}?"
        r"(?<!\w)ولا (?!(?:بد|شك|ريب|سيما|عجب|غرو|[يتن]زال|باس)(?!\w))",
        _NONE,
        sure=r"nor|neither|either|or|any\w*|both|never",
        against=r"(?:but|though|although|yet|only)(?: (?:they|he|she|it|we|you|i|one|that|those|these))?(?: (?:also|still|only))?"
        r" (?:may|can|could|is|are|was|were|did|does|had|has|would|will|might)(?! not| no | never| neither|n't)"
        r"|(?:though|but) not (?:the|a|an|his|her|their|my|our|by|to|in|from|with|for|on)",
    ),
    Turn(
        "beware of, do not", "إياك إياكم إياكن حذار حذاري",
        r"~(?:اياك|اياكم|اياكن|حذار|حذاري) (?:ان|من|و\w+)(?!\w)",
        _NONE,
        sure=rf"beware|{_NOT}|careful (?:of|about)|take care (?:not|lest)|avoid|wary|lest|keep (?:away|clear|off)|without|steer clear"
        r"|shun|refrain|watch out|look out|heed|caution\w*|warn\w*|guard|far be|against|anything",
        against=r"mind (?:you|that)|be sure|make sure|see (?:that|to it)|remember|you (?:must|should|may|can)|by all means"
        r"|feel free|take care to|do (?!not|n't)",
    ),
    Turn(
        "far from", "أبعد بعيد بعيدا بعيدة أبعدهم",
        r"~(?:ابعد ما (?:[يت]كون|كان|كانت|كنت)|ابعد(?:هم| الناس| الخلق)|بعيد[اه]? كل البعد) عن",
        _NONE,
        sure=rf"far\w*|anything but|least|{_NOT}|opposite|furthest|remov\w*|hardly|last",
        against=r"the (?:most|very) \w+|a (?:most|very) \w+|nothing but|all too|thorough\w*|utter\w*|complete\w*|the \w+est",
    ),
    Turn(
        "no (denying what was asked)", "كلا حاشا معاذ هيهات",
        r"(?:^|[:«\"؛.!؟] ?)(?:كلا|حاشا|معاذ الله|هيهات)(?=[،,.!؛]|$)",
        _NONE,
        sure=r"no(?=[,.;!?\"])|not (?:at all|in the least|a bit|for)|never|by no means|far from|(?:god|heaven) forbid"
        r"|(?:do|did|does|have|has|had|am|are|was|were|is|would|will|can|could)(?: not|n't)(?=[,.;!\"])",
        against=r"(?:i|we|he|she|they|it|you) (?:do|did|does|have|has|had|am|are|was|were|is|would|will|can|could)(?=[,.;!\"])",
    ),
    Turn(
        "not unlikely", "المستبعد مستبعد مستبعدا المستحيل مستحيلا يستبعد تستبعد أستبعد نستبعد يستبعدوا يستبعدون البعيد",
        r"~(?:(?:ليس|ليست|لم [يت]كن) (?:من )?(?:ال)?(?:مستبعدا?|مستحيلا?|بعيد ان)|(?:لا|لم|لن) [يتان]ستبعد(?:وا|ون)?|غير مستبعد)",
        _NONE,
        against=r"unlikely|improbabl\w*|out of the question|impossible|inconceivable|rul(?:e|es|ed|ing) (?:\w+ )?out|excluded"
        r"|dismissed|discount(?:s|ed)",
        sure=rf"(?:{_NOT}|far from|hardly)(?: [\w'-]+){{0,6}} (?:unlikely|improbabl\w*|impossible|rul\w+|exclud\w*)",
    ),
    Turn(
        "unreal condition", "لو فلو ولو",
        r"(?<!كما )(?<!حتي )(?<!ود )(?<!ودت )(?<!وددت )(?<!اود )(?<!يود )(?<!تود )(?<!تمني )(?<!تمنيت )(?<!كانما )(?<!ماذا )(?<!\w)ف?لو "
        r"(?!لا |سمح)(?:لم )?\w{3,}(?=[^.؛؟!]{3,130}(?<!\w)ل(?:ما|[اتسعوقفرجدنبيحخشصضطغكمهث]\w{2,}(?:ت|ه|ها|هم|ك|كم|نا|وا)?)(?!\w))",
        _NONE,
        mode=True,
        sure=r"if|would|might|could have|should have|should|wish|unless|but for|otherwise|else|without|were \w+ to|only because"
        r"|suppos\w*|provided|had (?:i|you|he|she|it|we|they|the|my|his|her|not|only) ",
        against=r"(?:when|after|as|because|since|once|now that|having|whenever|every time) (?:i|you|he|she|it|we|they|the|my|his|her|our"
        r"|their|your|\w+ed|not)(?= )",
    ),
    Turn(
        "permission", "يجوز تجوز يحق يسمح يباح للمحكمة لك له لها لهم لكم لكل للوزير وللوزير للمدير للمحافظ للقاضي للطرف للشريك للمستأجر للمؤجر "
        "للجنة للمجلس للرئيس للعامل للموظف للمالك للمتهم للدائن للمدين للبائع للمشتري للوارث للزوج للزوجة للوصي لصاحب لمجلس "
        "لرئيس لمدير لأي للنائب للهيئة للإدارة للشركة للجمعية للعضو للأعضاء للطالب للمحامي للخصم للمدعي",
        r"(?<!لا )(?<!ولا )(?<!لم )(?<!ما )(?<!فلا )(?<!لن )(?<!ليس )(?<!\w)(?:[وف]?(?:[يت]جوز|[يت]حق ل\w+|[يت]باح ل\w+)"
        r"|(?:^|(?<=[.؛:،] ))[وف]?(?:لل\w{3,}|ل(?:ك|كم|ه|ها|هم)|ل\w{3,} ال\w+) ان(?= [يت]))(?!\w)",
        _NONE,
        mode=True,
        sure=_MAY,
        against=r"must|shall|(?:is|are|was|were|be) (?:bound|obliged|required|compelled) to|(?:has|have|had) to|has a duty|is under an?",
    ),
    Turn(
        "duty", "يجب تجب يتعين تتعين يتوجب يلزم يلتزم تلتزم يلتزمان يلتزمون لزاما واجب الواجب وجب يتحتم ملزم ملزما ملزمة عليك عليكم "
        "عليه عليها عليهم علينا",
        r"(?<!لا )(?<!ما )(?<!لم )(?<!ولا )(?<!غير )~(?:[يت]جب|[يت]تعين|[يت]توجب|[يت]تحتم|[يت]لتزم(?:ون|ان)?|لزاما|وجب علي\w*"
        r"|من الواجب|علي(?:ك|كم|ه|ها|هم|نا) ان(?= [يتن]\w)|ملزم(?:ا|ه|ون|ين)?)(?!\w)",
        _NONE,
        mode=True,
        sure=_MUST,
        against=_OPTION,
    ),
    Turn(
        "unable, not unwilling",
        "يستطع يستطيع تستطع تستطيع أستطع أستطيع نستطع نستطيع يستطيعوا يستطيعون يقدر تقدر يقو تقو يتمكن تتمكن بوسعه بإمكانه "
        "يتمكنوا أتمكن نتمكن عجز عجزت عجزوا تعذر",
        r"~(?:(?:لم|لا|لن) (?:[يتان]ستط(?:ع|يع|يعوا|يعون)|[يتان]قدر(?:وا)?|[يتان]قو(?:ي)?|[يتان]تمكن(?:وا)?)|(?:ليس|لم يكن)"
        r" (?:ب|في )(?:وسع|امكان|مقدور)\w*|عجز(?:ت|وا)? (?:\w+ ){0,2}عن|تعذر(?:ت)? علي\w*)(?!\w)",
        _NONE,
        mode=True,
        sure=r"cannot|can't|can|could|unable|impossib\w*|powerless|incapable|able|fail\w*|beyond|manag\w*|too \w+ to|succe\w*|vain",
        against=r"(?:saw|felt|had|found|sees|feels|has) no (?:need|reason|wish|desire|intention|inclination|call)|disdain\w*|scorn\w*"
        r"|chose not|(?:did|does|do) not (?:care|trouble|bother|deign|want|wish|choose|think)|(?:didn't|doesn't|don't)"
        r" (?:care|trouble|bother|want|wish)|decided (?:not|against)|made no (?:attempt|effort|move)|preferred not|refus\w+|declin\w+",
    ),
    Turn(
        "certain", "موقن موقنة موقنون موقنين متيقن متيقنة متأكد متأكدة واثق واثقة لموقن لموقنة لواثق لواثقة لمتأكد أوقن أيقن أيقنت",
        r"(?<!غير )(?<!ليس )(?<!لست )(?<!تكن )(?<!يكن )(?<!اكن )~ل?(?:موقن|متيقن|متاكد|واثق)(?:ا|ه|ون|ين)? (?:من |ب?ان)|~(?:ايقن(?:ت)?|اوقن) ",
        _NONE,
        mode=True,
        sure=r"certain\w*|sure\w*|convinced|confident\w*|positive|no doubt|know\w*|knew|doubt\w*|persuaded|satisfied|trust\w*",
        against=r"(?:would|should) like to (?:think|believe)|like to think|want(?:s|ed)? to believe|hop(?:e|es|ed|ing)|wish\w*|perhaps"
        r"|maybe|suppos\w+|guess\w*|fanc(?:y|ied)|suspect\w*|dare ?say",
    ),
    Turn(
        "cannot be", "يمكن يعقل المعقول الممكن المحال",
        r"~(?:لا (?:[يت]مكن|[يت]عقل) (?:\w+ )?ان [يت]كون\w*|ليس من (?:ال)?(?:ممكن|معقول) ان [يت]كون)",
        _NONE,
        mode=True,
        sure=r"cannot|can't|could not|couldn't|impossib\w*|possibl[ey]|inconceivable|no way|unthinkable|can",
        against=r"(?:may|might) not|might well|may well|(?:is|was) unlikely to|should not|need not",
    ),
)

_ADJECTIVES = (
    ("مستعد", "prepared|ready|willing"), ("قادر", "able|capable"), ("مسؤول|مسوول|مسءول", "responsible|liable|answerable"),
    ("صحيح", "correct|true|right|accurate"), ("كاف|كافي", "enough|sufficient|adequate"), ("قانوني", "legal|lawful"),
    ("مشروع", "legitimate|lawful"), ("ممكن", "possible|feasible"), ("معروف", "known|well known|well-known|familiar"),
    ("واضح", "clear|plain|evident|obvious"), ("مرغوب", "desired|wanted|welcome|desirable"), ("راض|راضي", "satisfied|content|pleased|happy"),
    ("متوقع", "expected|foreseen|anticipated"), ("مقبول", "acceptable|accepted|admissible"), ("مهتم", "interested"),
    ("ملزم", "bound|obliged|binding"), ("مناسب", "suitable|appropriate|fit"), ("صالح", "fit|suitable|valid|usable"),
    ("متاكد|واثق", "sure|certain|confident"), ("مدرك", "aware|conscious"), ("مقصود|متعمد", "intended|deliberate|intentional"),
    ("عادل", "fair|just"), ("نافذ", "in force|enforceable|valid"), ("مؤهل", "qualified|eligible"), ("متزوج", "married"),
    ("مكتمل", "complete|finished"), ("مختص", "competent"), ("مدفوع", "paid"), ("ماهول", "inhabited"), ("مستقر", "stable|settled"),
    ("منتظم", "regular"), ("امن", "safe|secure"), ("سعيد", "happy"), ("ضروري", "necessary|needed"), ("مفيد", "useful|helpful"),
    ("مذنب", "guilty"), ("خطير", "serious|dangerous|grave"), ("ماذون|مرخص", "licensed|authorised|authorized|permitted"),
    ("حاضر", "present"), ("موجود", "present|there"), ("مقتنع", "convinced|persuaded"), ("مستحق", "due|payable|entitled|deserved"),
    ("قابل ل\\w+", "\\w{3,}able|liable|subject|open"), ("جاهز", "ready"), ("متوفر|متاح|متوافر", "available"), ("مؤكد", "certain|confirmed"),
    ("متساو|متساوي", "equal"), ("مسلح", "armed"), ("مرئي", "visible"), ("مالوف", "familiar|usual"), ("مباح|جائز", "allowed|permitted|permissible"),
)  # fmt: skip
_ENDS = r"(?:ا|ه|ين|ون|ان|ات|تين|تان|وا)?"


def _adjectives() -> Iterator[Turn]:
    """Yield a row for each quality that is denied: غير مستعد, ليس مستعدًا; the English says it of them."""
    for stem, english in _ADJECTIVES:
        forms = "|".join(f"{each}{_ENDS}" for each in stem.split("|"))
        starts = " ".join(
            each.removesuffix(" ل\\w+") + end
            for each in stem.split("|")
            for end in ("", "ا", "ه", "ين", "ون", "ان", "ات", "تين", "تان")
        )
        yield Turn(
            f"not {english.split('|')[0]}".replace("\\w{3,}", "-"),
            starts,
            rf"~(?:غير|ليس|ليست|ليسوا|لست|لسنا|لم (?:[يتن]كن|اكن|يكونوا)) (?:{forms})(?!\w)"
            rf"(?!.*(?<!\w)(?:{forms})(?!\w))(?![^.؛؟!]{{0,40}}(?<!\w)(?:الا|سوي|فقط|فحسب|بل|وحده\w*|تماما)(?!\w))",
            _NONE,
            against=english,
            sure=rf"(?:un|in|im|il|ir|dis)(?:{english})|no one|nobody|none|(?:{english}) (?:\w+ )?(?:no|nothing|none)",
            before=r"~(?:لم|لا|لن|ليس|ليست)(?!\w)(?: \w+)? ",
        )


CONTRARY = (*_ROWS, *_adjectives())
