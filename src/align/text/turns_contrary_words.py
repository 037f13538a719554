"""Constructions of denial for `turns` whose contrary is told by words that nothing denies: kept up for gave up."""

from __future__ import annotations

from align.text.turns import Turn

_NOT = r"\w+n't|not|no|no one|never|none|nothing|nobody|nowhere|nor|neither|cannot"
_NONE = r"(?!)"
"""Matches nothing: a row that is judged by its contrary alone."""
_STOPS_AR = (
    r"كف كفت كفوا يكف تكف أقلع أقلعت أقلعوا يقلع تقلع انقطع انقطعت انقطعوا ينقطع تنقطع توقف توقفت توقفوا يتوقف "
    r"تتوقف "
    r"أمسك أمسكت امتنع امتنعت امتنعوا يمتنع تمتنع أحجم أحجمت أحجموا يحجم تحجم عزف عزفت عزفوا عدل عدلت تخلى "
    r"تخلت تخلوا"
)

CONTRARY = (
    Turn(
        "gave up",
        _STOPS_AR,
        r"(?<!لم )(?<!لا )(?<!لن )(?<!ما )(?<!ولا )(?<!دون ان )(?<!\w)[وف]?(?:[يت]?كف(?:ت|وا)?|[ايت]قلع(?:ت|وا)?"
        r"|[اينت]*نقطع(?:ت|وا)?|[يت]?توقف(?:ت|وا)?|امسك(?:ت)?|[ايت]متنع(?:ت|وا)?|[ايت]حجم(?:ت|وا)?|عزف(?:ت|وا)?"
        r"|عدل(?:ت)?|تخل(?:ي|ت|وا)) (?:\w+ ){0,2}عن(?!\w)",
        _NONE,
        sure=r"stop\w*|ceas\w*|g[ai]ven? up|giving up|quit|no longer|abandon\w*|refrain\w*|desist\w*|broke off"
        r"|end\w*",
        against=r"(?:kept|keeps?|keeping|carried|carr(?:y|ies)|went|go(?:es)?) (?:up|on)|continu\w+|persist\w*"
        r"|resum\w+|never missed|took up",
    ),
    Turn(
        "no sooner … than",
        "إن كاد كادت يكد تكد كدت كدنا كادوا",
        r"~(?:ما ان|ما (?:كاد|كادت|كدت|كدنا|كادوا)|لم [يتان]كد(?:وا)?)(?!\w)[^.؟!]{3,90}?(?<!\w)حتي(?!\w)",
        _NONE,
        sure=r"no sooner|as soon as|hardly|scarcely|barely",
        against=r"(?:had|has|have|was|were) (?:yet|still) to|long (?:after|before)|(?:hours|days|weeks|months"
        r"|years) (?:after|before)",
    ),
    Turn(
        "not only",
        "يقتصر تقتصر اقتصر اقتصرت يكتف تكتف يقف تقف يتوقف",
        r"~(?:لا|لم|لن|ما) (?:[يت]قتصر|اقتصر(?:ت)?|[يت]كتف(?:ي|وا)?|[يت]قف|[يت]توقف) (?:\w+ ){0,4}?(?:علي|ب\w+"
        r"|عند)",
        _NONE,
        against=r"(?:confin\w+|limit\w+|restrict\w+|content\w*) (?:itself |himself |herself |themselves |only "
        r"|solely |strictly )?"
        r"(?:to|with)",
        sure=r"not just|more than|also|as well|too|beyond|further|but",
    ),
    Turn(
        "not only",
        "وحده وحدها وحدهم فحسب فقط وحسب",
        r"~(?:ما|لم|لا|لن|ليس|ليست) (?:\w+ ){1,10}?(?:فحسب|فقط|وحسب|وحده|وحدها"
        r"|وحدهم)[،,]?(?!\w)[^.؟!]{0,20}?(?:بل|وانما)(?!\w)",
        _NONE,
        sure=r"not (?:only|just|merely|alone)|n't (?:only|just|merely)|alone|also|as well|too|both|even"
        r"|besides|merely",
        against=rf"(?:{_NOT})(?: [\w'-]+){{1,12}}[,;—-]* (?:only|but|but only|but rather|rather) (?:from|by|in"
        rf"|to|for|with|on|at|the)",
    ),
    Turn(
        "soon: not long before",
        "يمض تمض يمضي تمضي مضى مضت يمر تمر مر مرت يطل تطل طال",
        r"~(?:(?:لم|لا) (?:[يت]مضي?|[يت]مر|[يت]طل)|ما (?:مضي|مضت|مرت|مر|طال)) (?:\w+ ){1,8}?حتي(?!\w)",
        _NONE,
        sure=r"not long|no long|before long|short\w*|soon|few|brief\w*|hardly|scarcely|barely|within|less than"
        r"|only",
        against=r"(?:a |such a )?long (?:time|while)|(?:much|considerable) time|(?:many|several) (?:years"
        r"|months|weeks|days|hours)",
    ),
    Turn(
        "only, none but",
        "إلا سوى غير",
        r"~(?:لم|لا|لن|ما) (?!يبق|تبق|بقي|[يتن]نج|[يت]سلم|[يت]حضر|حضر|[يت]ثبت|ثبت|[يت]عد(?!\w)|[يت]صل|[يت]ات"
        r"|[يت]فلت|[يت]تخلف"
        r"|[يت]غب|[يت]نقص|[يت]ترك|ترك|[يت]تبق)[يتانقراكشسفعوحصخجدمهلطبر]\w{2,} (?:\w+ ){0,5}?(?:الا|سوي) (?!ان "
        r"|انه|اذا|قليلا|بعد|من )",
        _NONE,
        sure=r"only|nothing but|no more than|just|none but|no \w+ but|alone|not all|except\w*",
        against=r"(?:the whole|all|everything|everyone|every \w+|the entire|entire|the rest)(?: [\w'-]+){1,7} "
        r"(?:save|but)(?: for)?|(?:everything|everyone) (?:save|but)(?: for)?|all (?:save|but)(?: for)?"
        r"(?= (?:the|an?|his|her|its|my|our|their|your|him|me|them|us|those|these|one|two|three|four|five|six|seven"
        r"|eight|nine|ten|\d+) )",
    ),
    Turn(
        "not unless",
        "إلا بغير بدون دون",
        r"~(?:لا|لم|لن|ما) [يتان]\w{2,} (?![^.؛؟!]{0,120}(?<!\w)(?:حتي|وان|مهما)(?!\w))[^.؛؟!]{0,70}?(?:الا "
        r"(?:بعد|اذا|ب\w+|متي|في|من|عند)|ب(?:غير|دون)|من دون|دون)(?!\w)",
        r"only|until|till|must|subject to|when|if|once|after|provided|just",
        free=True,
        against=rf"(?:{_NOT})(?: [\w'’,-]+){{1,12}} even (?:after|when|with|once|by|on)",
    ),
    Turn(
        "not without",
        "بلا بدون دون غير",
        r"~(?:لم [يتن]كن|ليس|ليست) (?:\w+ ){0,2}?(?:بلا|بدون|من دون|من غير|دون) (?!ان(?!\w))\w+",
        _NONE,
        sure=rf"(?:{_NOT})(?: [\w'-]+){{0,4}} (?:without|lack\w*|devoid|free|wanting|bare)|nor|but",
        against=r"(?:had|has|have|having|was|were|is|are|with|found|knew) (?:no|none|nothing)"
        r"|without|lack\w*|devoid|bereft",
    ),
    Turn(
        "nor",
        "ولا",
        r"~(?:لم|لا|لن|ليس|ليست|ما) (?![^؟]{2,160}(?<!\w)(?:بل|الا|سوي|وانما|انما|و?لكن\w*|غير|بيد|عدا|رغم"
        r"|ذلك)(?!\w))[^.؛؟!]{2,60}?"
        r"(?<!\w)ولا (?!(?:بد|شك|ريب|سيما|عجب|غرو|[يتن]زال|باس)(?!\w))",
        _NONE,
        sure=r"nor|neither|either|or|any\w*|both|never",
        against=r"(?:but|though|although|yet|only)(?: (?:they|he|she|it|we|you|i|one|that|those|these))?(?: "
        r"(?:also|still|only))?"
        r" (?:may|can|could|is|are|was|were|did|does|had|has|would|will|might)(?! not| no | never| neither|n't)"
        r"|(?:though|but) not (?:the|a|an|his|her|their|my|our|by|to|in|from|with|for|on)",
    ),
    Turn(
        "beware of, do not",
        "إياك إياكم إياكن حذار حذاري",
        r"~(?:اياك|اياكم|اياكن|حذار|حذاري) (?:ان|من|و\w+)(?!\w)",
        _NONE,
        sure=rf"beware|{_NOT}|careful (?:of|about)|take care (?:not|lest)|avoid|wary|lest|keep (?:away|clear"
        rf"|off)|without|steer clear"
        r"|shun|refrain|watch out|look out|heed|caution\w*|warn\w*|guard|far be|against|anything",
        against=r"mind (?:you|that)|be sure|make sure|see (?:that|to it)|remember|you (?:must|should|may|can)"
        r"|by all means"
        r"|feel free|take care to|do (?!not|n't)",
    ),
    Turn(
        "far from",
        "أبعد بعيد بعيدا بعيدة أبعدهم",
        r"~(?:ابعد ما (?:[يت]كون|كان|كانت|كنت)|ابعد(?:هم| الناس| الخلق)|بعيد[اه]? كل البعد) عن",
        _NONE,
        sure=rf"far\w*|anything but|least|{_NOT}|opposite|furthest|remov\w*|hardly|last",
        against=r"the (?:most|very) \w+|a (?:most|very) \w+|nothing but|all too|thorough\w*|utter\w*"
        r"|complete\w*|the \w+est",
    ),
    Turn(
        "no (denying what was asked)",
        "كلا حاشا معاذ هيهات",
        r"(?:^|[:«\"؛.!؟] ?)(?:كلا|حاشا|معاذ الله|هيهات)(?=[،,.!؛]|$)",
        _NONE,
        sure=r"no(?=[,.;!?\"])|not (?:at all|in the least|a bit|for)|never|by no means|far from|(?:god|heaven) "
        r"forbid"
        r"|(?:do|did|does|have|has|had|am|are|was|were|is|would|will|can|could)(?: not|n't)(?=[,.;!\"])",
        against=r"(?:i|we|he|she|they|it|you) (?:do|did|does|have|has|had|am|are|was|were|is|would|will|can"
        r"|could)(?=[,.;!\"])",
    ),
    Turn(
        "not unlikely",
        "المستبعد مستبعد مستبعدا المستحيل مستحيلا يستبعد تستبعد أستبعد نستبعد يستبعدوا يستبعدون البعيد",
        r"~(?:(?:ليس|ليست|لم [يت]كن) (?:من )?(?:ال)?(?:مستبعدا?|مستحيلا?|بعيد ان)|(?:لا|لم|لن) "
        r"[يتان]ستبعد(?:وا|ون)?|غير مستبعد)",
        _NONE,
        against=r"unlikely|improbabl\w*|out of the question|impossible|inconceivable|rul(?:e|es|ed|ing) (?:\w+ "
        r")?out|excluded"
        r"|dismissed|discount(?:s|ed)",
        sure=rf"(?:{_NOT}|far from|hardly)(?: [\w'-]+){{0,6}} (?:unlikely|improbabl\w*|impossible|rul\w+"
        rf"|exclud\w*)",
    ),
)
