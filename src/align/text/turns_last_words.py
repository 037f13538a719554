"""Further constructions for `turns`: not before, everyone, within; bans, counterfactuals, and whose word it is."""

from __future__ import annotations

from align.text.turns import Turn

_NOT = r"\w+n't|not|no|no one|never|none|nothing|nobody|nowhere|nor|neither|cannot|without"
_LESS = (
    r"hardly|barely|scarcely|seldom|rarely|few|little|unable|un[a-z]{4,}|(?:dis|mis|ir|im|il)[a-z]{5,}|lack\w*"
    r"|fail\w*|refus\w+"
    r"|impossib\w*|far from|wrong|mistak\w*|empty|devoid|free of|free from|bare|absen\w+|void|miss\w*|out of"
    r"|away|gone|dry|dried"
    r"|run out|ran out|only|too|ignor\w*|avoid\w*|stop\w*|ceas\w*|past|end\w*|lost|clear|reject\w*|deni\w+|deny|short"
)

LAST = (
    Turn(
        "only after",
        "بعد",
        r"~(?:لا|لم|لن) [يتنا]\w{2,} (?:\w+ ){0,8}?الا بعد(?!\w)",
        rf"{_NOT}|only|after|following|once|when|by the time|subject to|first|until|till|prior",
        free=True,
    ),
    Turn(
        "never",
        "قط أبدا البتة يوما مطلقا",
        r"~(?:لم|لا|لن|ما) (?![يتنا]?(?:خذل|نس|خيب|غب|غيب|تاخر|تخلف|فارق|ترك|خن|خلف|مل|نقطع|توقف|كف|رفض|بخل|خط"
        r"|فت|فوت|قصر"
        r"|هدا|سكت|صمت|ضعف|فشل|خسر)\w{0,3} )(?:[\w]+ ){1,6}?(?:قط|ابدا|البته|مطلقا)(?!\w)(?! الا)",
        rf"{_NOT}|{_LESS}|anything but|first|ever|far",
        r"often|always|frequent\w*|many a time|again and again|repeatedly|sometimes|at times|once|occasional\w*"
        r"|usually|regular\w*|now and then|from time to time|constant\w*",
    ),
    Turn(
        "not before",
        "قبل",
        r"~(?:لم|لن|لا) (?!تكن|يكن)[يتنا]\w{2,} (?:\w+ ){0,4}?قبل (?!ذلك|ان [يت]كون|هذا|\w*الان(?!\w))\w+",
        rf"{_NOT}|{_LESS}|until|till|after|only|first|when|once|remain\w*|stay\w*|shut|closed|wait\w*|delay\w*"
        rf"|late\w*|subject to|prior|pending|at the earliest",
        free=True,
    ),
    Turn(
        "only if",
        "إلا",
        r"~(?:لا|لم|لن) [يتنا]\w{2,} (?:\w+ ){0,8}?الا (?:اذا|ان كان|متي|بعد)(?!\w)",
        rf"{_NOT}|only|provided|just|after|following|once|alone|solely|must|conditional|condition|subject|before"
        rf"|but|except|hardly|until|till|un(?!less|til)\w+|when|if",
        r"unless|except (?:where|when|if)|save (?:where|when|if)",
        rf"only|{_NOT}",
        free=True,
    ),
    Turn(
        "everyone, everything",
        "لا ما ليس ليست",
        r"~(?:لا احد (?:\w+ ){0,3}?(?:لا|لم|[يت]جهل\w*|[يت]نكر\w*|[يت]شك)|ما من (?:\w+ ){1,4}?(?:الا|لا|لم)"
        r"|ليس (?:هناك|في\w*|ثمه|بين\w*|من\w*) (?:\w+ ){0,2}?(?:من|احد) (?:لا|لم|[يت]جهل\w*|[يت]نكر\w*))(?!\w)",
        rf"every\w*|all|each|any\w*|whoever|whatever|always|both|but|without|except|unless"
        rf"|(?:{_NOT})(?: [\w',-]+){{1,14}} (?:{_NOT}|{_LESS}|unaware|ignorant)|whole|invariabl\w*|common"
        rf"|no stranger|universal\w*",
        rf"{_NOT}",
        free=True,
    ),
    Turn(
        "within, before … had passed",
        "يمض تمض يمضي تمضي مضى مضت يمر تمر يكد ينقض تنقض مضت هي",
        r"~(?:(?:لم|لا) (?:[يت]مضي?|[يت]مر|[يت]نقضي?)|ما (?:مضي|مضت|مرت|مر)|ما هي الا) (?:\w+ ){1,5}?حتي(?!\w)",
        r"within|hardly|less than|barely|scarcely|in (?:a|an|under|less|no)|inside|under|by the|only|just"
        r"|no(?:t)? (?:\w+ ){0,4}(?:had|passed|gone|before|later|more|long|when)|soon|when|short\w*|few|quick\w*"
        r"|had not|hadn't",
        r"more than|over a|longer than|not until|(?:did|was|were) not",
        free=True,
    ),
    Turn(
        "could not help",
        "يتمالك تتمالك أتمالك نتمالك يتمالكوا يتمالكن تتمالكي تمالك",
        r"~(?:لم|لا|ما) [يتنا]?تمالك(?:وا|ت)?(?!\w)",
        rf"{_NOT}|unable|burst\w*|help|in spite|despite|lost|lose|losing|broke|let out|gave way|overc\w+"
        rf"|overwhelm\w*|uncontroll\w*|fail\w*|too much|forc\w+|involunt\w*|beyond|had to|explod\w*|dissolv\w*"
        rf"|collaps\w*|beside",
        r"managed|kept|restrain\w*|held back|control\w*|contain\w*|refrain\w*|resist\w*|master\w*|compos\w*",
        free=True,
    ),
    Turn(
        "would not",
        "أبى أبت أبوا يأبى تأبى يأبون أبيت أبينا",
        r"~(?:ابي|ابت|ابوا|[يت]ابي|يابون|ابيت|ابينا) (?:\w+ ){0,2}?ان [يتنا]\w{2,}",
        rf"{_NOT}|refus\w*|declin\w*|reject\w*|unwilling\w*|balk\w*|disdain\w*|scorn\w*|spurn\w*"
        rf"|turn\w* (?:\w+ )?down|resist\w*|proud|above|loath|stubborn\w*|insist\w*|object\w*|hate\w*|reluct\w*"
        rf"|rather than|avers\w*|forb\w+|too",
        before=r"~(?:لم|لا|ما|لن)(?!\w)",
        must=True,
        against=r"agree(?:d|s)|consent(?:ed|s)|accept(?:ed|s)|(?:was|were|is|are) (?:glad|happy|willing|content)"
        r"|gladly|deign(?:ed|s)",
    ),
    Turn(
        "has none of",
        "خلا خلت يخلو تخلو خال خاليا خالية افتقر افتقرت يفتقر تفتقر خلو الخالي الخالية الخالي",
        r"(?<!لا )(?<!لم )(?<!لن )(?<!ليس )(?<!ليست )(?<!ولا )(?<!وما )~(?:خل[ات]|[يت]خلو|خاليا?|خاليه"
        r"|خال) (?:\w+ ){0,2}?من(?!\w)",
        rf"{_NOT}|{_LESS}|bereft|emptied|empties|emptying|exclu\w*|clean|vacant|\w+less|-?free|free|exempt"
        rf"|innocent|pure|hollow|desert\w*|wanting|minus|withdr\w*|left|rid|nude|spar\w*|remove\w*|safe|poor",
        before=r"(?:~(?:لم|لا|ما|لن|ليس|ليست)(?!\w)|(?:سنه|عاما?|سنوات|اعوام|قرون|قرن|ايام) $)",
        must=True,
    ),
    Turn(
        "no longer",
        "يعد عاد تعد عادت",
        r"~(?:لم [يت]عد|ما (?:عاد|عادت)) (?:(?:في|علي|عند|بين|امام|لدي)\w{0,3}|هناك|ثمه|ل(?:ه|ها|هم|ي|نا|ك|دي"
        r"|ديه|ديها)|من (?:ال)?(?:ممكن|سهل|معقول|جدوي|ضرور\w+))(?!\w)",
        rf"{_NOT}|{_LESS}|any ?more|over|used to|used up|longer|bereft|left|nobody",
        r"still|again|once more|back|return\w*|(?:was|were|is|are|had|has|have)",
    ),
    Turn(
        "would not have",
        "كان كانت كنت كنا كانوا يكن تكن أكن نكن يكونوا",
        r"~(?:ما (?:كان|كانت|كنت|كنا|كانوا)|لم (?:[يتن]كن|اكن|يكونوا)) (?:\w+ ){0,2}?ل[يتنا](?!ل|ن|ه)\w{2,}",
        rf"{_NOT}|{_LESS}|would|could|should|might|else|otherwise|unless|but|hard|difficult|doubt\w*|beneath"
        rf"|above|last|than",
        must=True,
    ),
    Turn(
        "does not mean",
        "يعني تعني",
        r"~(?:لا|لم|ليس) [يت]عني (?:\w+ ){0,3}?(?:ان|انه|انها|انني|اننا|بالضروره)(?!\w)",
        rf"{_NOT}|wrong|mistak\w*|far from|hardly|scarcely|false|fallac\w*|un\w+|misread\w*|error",
        must=True,
    ),
    Turn(
        "without (his knowledge, leave, cause)",
        "علم إذن موافقة رضا معرفة قصد سبب مبرر عذر علمه علمها علمهم إذنه إذنها موافقته سابق إنذار مقابل خوف "
        "رحمة تمييز",
        r"~(?:بلا|بدون|من غير|بغير|من دون|دون) (?:اي )?(?:علم|اذن|موافق[هت]|رضا|معرف[هت]|قصد|سبب|مبرر|عذر|انذار"
        r"|مقابل|خوف|رحمه|تمييز)(?:\w{0,3})(?!\w)",
        rf"{_NOT}|{_LESS}|behind|secret\w*|unknown\w*|unbeknown\w*|innocent\w*|accident\w*|merciless\w*"
        rf"|fearless\w*|\w+less(?:ly)?|free|gratis|in\w+ly|indiscrim\w*|pro bono|alike|against|sudden\w*"
        rf"|regardless|irrespective|brave\w*|equal\w*|all|indifferen\w*|any|unless|both|even",
        must=True,
    ),
    Turn(
        "forbidden",
        "يجوز تجوز يحظر تحظر يمنع تمنع يحق ممنوع محظور حظر حظرت يسمح تسمح يحرم محظورة ممنوعة",
        r"~(?:لا (?:[يت]جوز|[يت]حق|[يت]سمح)|[يت]حظر|حظر(?:ت)?|ممنوعه?|محظوره?)(?!\w)",
        r"(?:may|must|shall|can|could|should|will) (?:\w+ )?(?:not|no|never)|cannot|can't|mustn't|couldn't"
        r"|forb\w+|prohibit\w*|not (?:\w+ )?(?:permit\w*|allow\w*|lawful|open|entitled|authori\w*|legal)"
        r"|unlawful\w*|illegal\w*|ban(?:s|ned|ning)?|barr?(?:ed|s)?|inadmissib\w*|impermissib\w*|none|neither"
        r"|nor|only|without|unless"
        r"|no \w+ (?:may|shall|can|is|are|was|will|has|have)|nobody|outlaw\w*|embargo\w*|block\w*|prevent\w*"
        r"|disallow\w*|stop\w*|not (?:valid|right|possible)|deni\w*|den(?:y|ies)|refus\w*|restrict\w*"
        r"|interdict\w*|taboo|veto\w*|no|n't|not acceptable|in\w+ble|clos\w*|exclud\w*",
        r"need not|needn't|(?:better|best) (?:not|avoided)|(?:in)?advisab\w*|discourag\w*|(?:is"
        r"|are) not (?:required|obliged|necessary|recommended|encouraged)|unnecessary|advised against|permit(?:s"
        r"|ted)(?! to none)|allow(?:s|ed)|authori[sz]ed|free to|optional|may prefer|(?:does|do) not (?:have"
        r"|need) to",
        mode=True,
    ),
    Turn(
        "if … had",
        "لو",
        r"(?<!كما )(?<!حتي )(?<!ود )(?<!ودت )(?<!وددت )(?<!اود )(?<!يود )(?<!تود )(?<!تمني )(?<!تمنيت )"
        r"(?<!\w)ف?لو (?!ان"
        r"|كان\w* |لا |سمح)(?:[اتسعوقفرجدنبيحخشصضطغكلمهث]\w{2,})(?=[^.؛؟!]{3,90}(?<!\w)ل(?:م?ا"
        r"|[اتسعوقفرجدنبيحخشصضطغكمهث]\w{2,})(?!\w))",
        r"if|had|were|would|could|should|might|wish|even|though|but for|without|otherwise|unless|only|suppos\w*"
        r"|imagin\w*|when\w*|who\w*|what\w*|let|may|one|never|no|not",
        must=True,
        mode=True,
    ),
    Turn(
        "had to, was supposed to",
        "على عليه عليها عليهم علي علينا عليك عليكم",
        r"~كان(?:ت)? علي\w{0,3} (?!(?:وشك|شفا|حافه|اهبه|وعد|علم|استعداد|يقين|حق)(?!\w))(?:\w+ ){0,2}?ان [يتنا]\w{2,}",
        r"must|should|shall|ought|(?:have|has|had|having) (?:\w+ )?to|need\w*|requir\w*|necess\w*|oblig\w*|bound"
        r"|dut(?:y|ies)|incumbent|forc\w+|demand\w*|(?:is|are|was|were|be) (?:\w+ )?to|suppos\w*|expect\w*|told"
        r"|order\w*|only|task|respons\w*|up to|job|would|could|compel\w*|meant|charged|instruct\w*|made|owed|got"
        r"|better|left|f[ea]ll\w*",
        must=True,
        mode=True,
    ),
    Turn(
        "according to",
        "بحسب حسب وفق وفقا طبقا حد نقلا حسبما بحسبما",
        r"~(?:(?:ب?حسب|وفق|وفقا ل|طبقا ل)(?:ما)? ?(?:ما )?(?:ذكر|قال|اعلن|روي|نقل|افاد|اورد|زعم)(?:ت|ه|ته|وا)?"
        r"|علي حد (?:قول|زعم|تعبير)\w*|نقلا عن|في روايه|بحسب روايه)(?!\w)",
        r"accord\w*|said|say\w*|report\w*|quot\w*|per|claim\w*|stat\w*|words?|alleg\w*|told|tell\w*|as|by"
        r"|version|maintain\w*|account\w*|cit\w*|have it|has it|had it|announc\w*|mention\w*|declar\w*|writ\w*"
        r"|wrote|put it|from|source\w*|believ\w*|call\w*|express\w*|phrase",
        sure=r"said|says|accord\w*",
        must=True,
        mode=True,
    ),
    Turn(
        "asked for",
        "طلب طلبت طلبوا طالب طالبت طالبوا دعا دعت دعوا التمس التمست ناشد ناشدت",
        r"(?:^|[.؛:،«] ?)[وف]?(?:طلب(?:ت|وا)?|طالب(?:ت|وا)?|دعا|دعت|التمس(?:ت|وا)?|ناشد(?:ت"
        r"|وا)?) (?:ال\w+ )(?:الي |ب|من \w+ )?(?:ت|ا|اس)\w{4,}",
        r"ask\w*|request\w*|demand\w*|call\w*|seek\w*|sought|urg\w*|appeal\w*|appl(?:y|ied|ies)|beg\w*|plead\w*"
        r"|petition\w*|want\w*|invit\w*|order\w*|requir\w*|propos\w*|would|press\w*|mov\w*|insist\w*|summon\w*"
        r"|entreat\w*|implor\w*|pray\w*|claim\w*|wish\w*|desir\w*|for|recommend\w*|advocat\w*|suggest\w*|send"
        r"|sent|bade|bid|look\w*|pursu\w*|court\w*|hop\w*",
        must=True,
        mode=True,
    ),
)
