"""Constructions of mode for `turns` whose contrary is told by words that nothing denies: the option of, for a duty."""

from __future__ import annotations

from align.text.turns import Turn

_NONE = r"(?!)"
_MAY = (
    r"may|can|could|might|entitl\w*|rights?|allow\w*|permi\w*|liberty|option\w*|discretion\w*|authori\w*"
    r"|empower\w*|power\w*"
    r"|free|open|lawful\w*|competent|welcome|let"
)
_MUST = (
    r"must|shall|oblig\w*|required|(?:have|has|had) to|duty|bound|undertak\w*|need\w*|should"
    r"|liable|compulsory|mandatory"
)
_OPTION = (
    r"(?:the|his|her|its|their) (?:option|choice|liberty|discretion|freedom) (?:of|to|whether)|free to|at "
    r"liberty to"
    r"|optional\w*|may (?:choose|elect|decide|if)|if (?:he|she|it|they|you) (?:so )?(?:wish|please|choose|like"
    r"|prefer)\w*"
    r"|at (?:his|her|its|their|your) (?:discretion|option|pleasure)"
    r"|(?:permits|permitted|allows|allowed|enables|enabled|entitles|entitled|empowers|empowered|authori[sz]es"
    r"|authori[sz]ed)(?: [\w'’-]+){0,8}? to"
)

CONTRARY_MODES = (
    Turn(
        "unreal condition",
        "لو فلو ولو",
        r"(?<!كما )(?<!حتي )(?<!ود )(?<!ودت )(?<!وددت )(?<!اود )(?<!يود )(?<!تود )(?<!تمني )(?<!تمنيت "
        r")(?<!كانما )(?<!ماذا )(?<!\w)ف?لو "
        r"(?!لا |سمح)(?:لم )?\w{3,}(?=[^.؛؟!]{3,130}(?<!\w)ل(?:ما|[اتسعوقفرجدنبيحخشصضطغكمهث]\w{2,}(?:ت|ه|ها|هم"
        r"|ك|كم|نا|وا)?)(?!\w))",
        _NONE,
        mode=True,
        sure=r"if|would|might|could have|should have|should|wish|unless|but for|otherwise|else|without|were "
        r"\w+ to|only because"
        r"|suppos\w*|provided|had (?:i|you|he|she|it|we|they|the|my|his|her|not|only) ",
        against=r"(?:when|after|as|because|since|once|now that|having|whenever|every time) (?:i|you|he|she|it"
        r"|we|they|the|my|his|her|our"
        r"|their|your|\w+ed|not)(?= )",
    ),
    Turn(
        "permission",
        "يجوز تجوز يحق يسمح يباح للمحكمة لك له لها لهم لكم لكل للوزير وللوزير للمدير للمحافظ للقاضي للطرف "
        "للشريك للمستأجر للمؤجر "
        "للجنة للمجلس للرئيس للعامل للموظف للمالك للمتهم للدائن للمدين للبائع للمشتري للوارث للزوج للزوجة "
        "للوصي لصاحب لمجلس "
        "لرئيس لمدير لأي للنائب للهيئة للإدارة للشركة للجمعية للعضو للأعضاء للطالب للمحامي للخصم للمدعي",
        r"(?<!لا )(?<!ولا )(?<!لم )(?<!ما )(?<!فلا )(?<!لن )(?<!ليس )(?<!\w)(?:[وف]?(?:[يت]جوز|[يت]حق ل\w+"
        r"|[يت]باح ل\w+)"
        r"|(?:^|(?<=[.؛:،] ))[وف]?(?:لل\w{3,}|ل(?:ك|كم|ه|ها|هم)|ل\w{3,} ال\w+) ان(?= [يت]))(?!\w)",
        _NONE,
        mode=True,
        sure=rf"{_MAY}|if (?:at all|ever|any)|if (?:he|she|it|they|one|you|we) (?:so )?(?:wish|choose|desire|want)\w*",
        against=r"must|shall|(?:is|are|was|were|be) (?:bound|obliged|required|compelled) to|(?:has|have|had) "
        r"to|has a duty|is under an?",
    ),
    Turn(
        "duty",
        "يجب تجب يتعين تتعين يتوجب يلزم يلتزم تلتزم يلتزمان يلتزمون لزاما واجب الواجب وجب يتحتم ملزم ملزما "
        "ملزمة عليك عليكم "
        "عليه عليها عليهم علينا",
        r"(?<!لا )(?<!ما )(?<!لم )(?<!ولا )(?<!غير )~(?:[يت]جب|[يت]تعين|[يت]توجب|[يت]تحتم|[يت]لتزم(?:ون|ان)?"
        r"|لزاما|وجب علي\w*"
        r"|من الواجب|علي(?:ك|كم|ه|ها|هم|نا) ان(?= [يتن]\w)|ملزم(?:ا|ه|ون|ين)?)(?!\w)",
        _NONE,
        mode=True,
        sure=_MUST,
        against=_OPTION,
    ),
    Turn(
        "unable, not unwilling",
        "يستطع يستطيع تستطع تستطيع أستطع أستطيع نستطع نستطيع يستطيعوا يستطيعون يقدر تقدر يقو تقو يتمكن تتمكن "
        "بوسعه بإمكانه "
        "يتمكنوا أتمكن نتمكن عجز عجزت عجزوا تعذر",
        r"~(?:(?:لم|لا|لن) (?:[يتان]ستط(?:ع|يع|يعوا|يعون)|[يتان]قدر(?:وا)?|[يتان]قو(?:ي)?|[يتان]تمكن(?:وا)?)"
        r"|(?:ليس|لم يكن)"
        r" (?:ب|في )(?:وسع|امكان|مقدور)\w*|عجز(?:ت|وا)? (?:\w+ ){0,2}عن|تعذر(?:ت)? علي\w*)(?!\w)",
        _NONE,
        mode=True,
        sure=r"cannot|can't|can|could|unable|impossib\w*|powerless|incapable|able|fail\w*|beyond|manag\w*|too "
        r"\w+ to|succe\w*|vain",
        against=r"(?:saw|felt|had|found|sees|feels|has) no (?:need|reason|wish|desire|intention|inclination"
        r"|call)|disdain\w*|scorn\w*"
        r"|chose not|(?:did|does|do) not (?:care|trouble|bother|deign|want|wish|choose|think)|(?:didn't"
        r"|doesn't|don't)"
        r" (?:care|trouble|bother|want|wish)|decided (?:not|against)|made no (?:attempt|effort|move)|preferred "
        r"not|refus\w+|declin\w+",
    ),
    Turn(
        "certain",
        "موقن موقنة موقنون موقنين متيقن متيقنة متأكد متأكدة واثق واثقة لموقن لموقنة لواثق لواثقة لمتأكد أوقن "
        "أيقن أيقنت",
        r"(?<!غير )(?<!ليس )(?<!لست )(?<!تكن )(?<!يكن )(?<!اكن )~ل?(?:موقن|متيقن|متاكد|واثق)(?:ا|ه|ون|ين)? "
        r"(?:من |ب?ان)|~(?:ايقن(?:ت)?|اوقن) ",
        _NONE,
        mode=True,
        sure=r"certain\w*|sure\w*|convinced|confident\w*|positive|no doubt|know\w*|knew|doubt\w*|persuaded"
        r"|satisfied|trust\w*",
        against=r"(?:would|should) like to (?:think|believe)|like to think|want(?:s|ed)? to believe|hop(?:e|es"
        r"|ed|ing)|wish\w*|perhaps"
        r"|maybe|suppos\w+|guess\w*|fanc(?:y|ied)|suspect\w*|dare ?say",
    ),
    Turn(
        "has (قد before a past verb is a fact)",
        "قد وقد فقد",
        r"~قد (?:است\w{3,}|ا(?:ن[تحكفطسق]|[عقحختفشجلربك]ت|ت[خفسض])\w{2,}|اوص[يت]|اوضح\w*|اكد\w*|اعلن\w*"
        r"|ادان\w*|اصدر\w*|اقام\w*"
        r"|ارسل\w*|اصبح\w*|قرر\w*|قدم\w*|رفض\w*|طلب\w*|منح\w*|وقع\w*|وافق\w*|وصل\w*|بدا\w*|صدر\w*|ثبت\w*"
        r"|ذكر\w*|جر[يت]"
        r"|صار\w*|دفع\w*|باع\w*|سلم\w*|مات\w*|قتل\w*|دخل\w*|خرج\w*|عاد\w*)(?!\w)"
        r"(?!.*(?<!\w)[وف]?(?:ربما|لعل\w*|\w*مكن\w*|\w*حتمل\w*|قد [يت]\w*|كي|ل[يتن]\w+|حتي|ان|الا|لو|اذا|خشيه"
        r"|\w*ستطيع\w*|\w*جوز\w*)(?!\w))",
        _NONE,
        mode=True,
        before=r"~(?:[يتن]كون\w*|اكون|ربما|لعل\w*|لا) ",
        sure=r"(?:i|we) (?:may|might)|so that|in order|lest|if|however|whatever|whoever|as well|as it may|can"
        r"|could",
        against=r"(?:may|might)(?: well| yet)? (?:have|be|\w+)",
    ),
    Turn(
        "cannot be",
        "يمكن يعقل المعقول الممكن المحال",
        r"~(?:لا (?:[يت]مكن|[يت]عقل) (?:\w+ )?ان [يت]كون\w*|ليس من (?:ال)?(?:ممكن|معقول) ان [يت]كون)",
        _NONE,
        mode=True,
        sure=r"cannot|can't|could not|couldn't|impossib\w*|possibl[ey]|inconceivable|no way|unthinkable|can",
        against=r"(?:may|might) not|might well|may well|(?:is|was) unlikely to|should not|need not",
    ),
)
