"""Constructions of amount for `turns`: any, double, one of two, to the last man, more than one."""

from __future__ import annotations

from align.text.turns import Turn

_NONE = r"(?!)"
_NOT = r"\w+n't|not|no|no one|never|none|nothing|nobody|nor|neither|cannot|without"
_FEW = r"(?:بضع\w{0,3}|قليلا?|قليله|معدود\w*|القليل|قله|نزرا?|النزر|اقل|يسيرا?|اليسير)"

AMOUNTS = (
    Turn(
        "one of two",
        "أحد إحدى لأحد لإحدى",
        r"(?<!\w)[وفبلك]{0,2}احد[يي]? ال\w{2,}(?:ين|تين)(?!\w)(?! ال\w+ات)",
        _NONE,
        amount=True,
        sure=r"one|either|another|a|an|each|two|twins?|pair|couple|other",
        against=r"both(?! \w+ing)|all(?: of)? the|every|neither of|none of",
    ),
    Turn(
        "any",
        "أي أية بأي لأي",
        r"(?<!لم )(?<!لا )(?<!لن )(?<!ليس )(?<!دون )(?<!بلا )(?<!عدم )(?<!غير )(?<!من )(?<!\w)[وف]?(?:في |علي "
        r"|ب|ل|الي )?ايه? "
        r"(?:مرحله|وقت|مكان|شكل|حال|ظرف|طريقه|جهه|موضع|ساعه|يوم|شخص|عضو|طرف|موظف|عامل|مواطن|شريك|خصم|مستند"
        r"|وثيقه|تعديل|تغيير|خلاف|نزاع)(?!\w)",
        _NONE,
        amount=True,
        before=r"~(?:لم|لا|لن|ليس|ليست|ما|دون|بلا|غير|عدم)(?!\w)",
        sure=r"any\w*|what\w*ever|which\w*ever|who\w*ever|every\w*|all|each|no|none|never|nothing|nor|either"
        r"|ever|whole",
        against=r"certain|some (?!one|thing|where)|a particular|particular|specific|a few|one of|only one|most"
        r"|several|selected|given",
    ),
    Turn(
        "double",
        "ضعف ضعفي ضعفا ضعفين الضعف أضعاف أضعافا ضعفها ضعفه الضعفين",
        r"(?<!\w)[وفبلك]?(?:الي )?(?:ضعف(?:ي|ا|ين)?(?= (?:ما|ال\w*(?:ثمن|سعر|مبلغ|عدد|اجر|راتب|قيمه|مساح|طول"
        r"|وقت|كميه|مده)|ثمن|سعر|اجر|راتب|عدد"
        r"|قيم|مساح|ذلك|هذا|تلك))|اضعافا?|ضعفين|الضعف(?:ين)?)(?!\w)",
        _NONE,
        amount=True,
        sure=r"doubl\w*|twice|two times|twofold|two-fold|\w+ times|\w+fold|treble\w*|tripl\w*|quadrupl\w*"
        r"|multipl\w*|as much again|two",
        against=r"half|halved|halves|a (?:third|quarter|fifth|fraction) (?:of|as|what|that)",
    ),
    Turn(
        "a few and no more",
        "إلا سوى",
        rf"~(?:لم|لا|لن|ما|ليس) [^.؛؟!]{{2,120}}?(?<!\w)(?:الا|سوي) (?:ال|ل|في|من|ب|عن )?(?:\w{{2,}} )?{_FEW}(?!\w)",
        _NONE,
        amount=True,
        sure=r"few|little|only|hardly|scarcely|barely|more than|but|couple|handful|some|several|seldom|rarely"
        r"|brief\w*|short\w*|one or two",
        against=r"many|much|a great deal|at (?:great )?length|plenty|countless|endless\w*|(\w+) (?:upon|after) "
        r"\1|volumes|copious\w*|a lot"
        r"|most|whole|all|every\w*|numerous",
    ),
    Turn(
        "unanimously",
        "بالإجماع إجماعا بإجماع",
        r"~(?:بالاجماع|اجماعا|باجماع (?:ال)?(?:اعضاء|اصوات|اراء|حاضرين|قضاه)\w*)(?!\w)",
        _NONE,
        amount=True,
        sure=r"unanim\w*|consensus|all|to a man|every\w*|as one|without (?:dissent|a dissent\w*|opposition)"
        r"|one (?:voice|accord)|no \w+ dissent\w*",
        against=r"(?:\w+ )?majority|most|plurality|divided|narrow\w*|some of|dissent\w*",
    ),
    Turn(
        "by a majority",
        "بالأغلبية بأغلبية الأغلبية أغلبية بالأكثرية بأكثرية",
        r"~(?:بال|ب)(?:اغلبيه|اكثريه)(?!\w)",
        _NONE,
        amount=True,
        sure=r"majorit\w*|most|more than half|plurality|two.thirds|three.quarters|votes?"
        r"|by (?:[\w,]+ ){1,3}(?:to|against) [\w,]+",
        against=r"unanim\w*|to a man|without (?:dissent|exception)|by all",
    ),
    Turn(
        "how little, how seldom",
        "أقل أندر",
        r"(?:^|[.؛:،!؟«\"] ?)[وف]?ما (?:اقل|اندر) (?:ما )?\w+",
        _NONE,
        amount=True,
        sure=r"little|seldom|rare\w*|few\w*|hardly|scarc\w*|less|least",
        against=r"how (?:much|often|many|frequent\w*|well|long)|(?:often|always|a great deal|endlessly|constantly)",
    ),
    Turn(
        "how much, how often",
        "أكثر أعظم أطول",
        r"(?:^|[.؛:،!؟«\"] ?)[وف]?(?:ما اكثر|كم من) (?:ما )?\w+",
        _NONE,
        amount=True,
        sure=r"much|often|many|frequent\w*|great|times|number\w*|more|countless|what a",
        against=r"how (?:little|seldom|rarely|few)|(?:seldom|rarely|hardly|scarcely|few)",
    ),
    Turn(
        "to the last one",
        "آخرهم آخرها آخره أبيهم أبيها",
        r"~(?:عن اخر(?:هم|ها|ه)|عن بكره ابي(?:هم|ها|ه))(?!\w)",
        _NONE,
        amount=True,
        sure=r"all|every\w*|entire\w*|whole|to (?:a|the last) man|to the last|without exception|one and all|en "
        r"masse|in a body|wholly"
        r"|complete\w*|total\w*|utter\w*|not (?:a|one)|none|no one|nobody|each|brim|full|capacity|packed"
        r"|crowded|down to",
        against=r"(?:the )?last of|most|some of|many of|part of|half|a few|several|at last|in the end",
    ),
    Turn(
        "more than one, several",
        "غير",
        r"~(?:غير|بغير|لغير|في غير|من غير) (?:واحد(?:ه)? من|مره(?! اخري)|ما واحد)(?!\w)",
        _NONE,
        amount=True,
        before=r"~(?:لم|لا|لن|ليس|ما)(?!\w)",
        sure=r"more than|several|many|numerous|various|repeated\w*|number|some|again|often|times|not (?:just"
        r"|only)|few|multiple",
        against=r"not (?:one|a|once|a single)|none|no one|nobody|no \w+|never|only one|a single|once|one of",
    ),
    Turn(
        "none at all",
        "أي أية أيا أيما أحد أحدا شيئا",
        r"~(?:لم|لن|لا|ما|ليس) (?!(?:[يتن]زال|[يتن]زل|بد)(?!\w))(?![^.؛؟!]{2,90}(?<!\w)(?:الا|سوي|بل|غير"
        r"|فقط)(?!\w))(?:\w+ ){1,6}?(?:ايه?|ايا) \w+",
        _NONE,
        amount=True,
        sure=r"any\w*|no|none|never|nothing|nobody|not a|not one|without|every|neither|nor|single|whatever"
        r"|whatsoever|ever",
        against=r"(?:only |but )?(?:one or two|a few|a couple of|some of|several of|most of|two or three|not "
        r"all|not every|not both)",
    ),
    Turn(
        "not a single one",
        "واحد واحدة",
        r"~(?:لم|لن|لا|ما|ليس) (?![^.؛؟!]{2,90}(?<!\w)(?:الا|سوي|بل|حتي|غير|فقط|فحسب)(?!\w))(?:\w+ ){1,5}?\w+ "
        r"واحده?(?=[ ،,.؛؟!]|$)(?! (?:من|فقط|بل|منهم))",
        _NONE,
        amount=True,
        sure=rf"{_NOT}|un\w+|lack\w*|fail\w*|refus\w*|more than|several",
        against=r"(?:a|one) (?:single|solitary|lone)|(?:only|just|but) one",
    ),
)
