"""Further constructions for `turns`: denials of doubt, of neglect, of movement, and of a thing's being the first.

Some are judged by their contrary alone ("suspects" for لا يشك); most also say what good English puts for them without
a denial ("was convinced", "stood still").
"""

from __future__ import annotations

from align.text.turns import Turn

_NONE = r"(?!)"
"""Matches nothing: a row that is judged by its contrary alone."""
_NO = r"(?:لم|لا|لن|ما)"
_NOT = r"\w+n't|not|no|no one|never|none|nothing|nobody|nowhere|nor|neither|cannot"
BEARING = (
    Turn(
        "does not doubt",
        "أشك يشك تشك نشك يشكون يرتاب أرتاب ترتاب يشكك أشكك شككت يراودني يساورني يساوره يخامرني يخامره",
        rf"~{_NO} [يتنا](?:شك(?:ك)?|رتاب|رتب|شكون)(?:وا)? (?:احد )?(?:في|ب|ان|ل)|~{_NO} [يت](?:راود|ساور|خامر)\w+"
        rf" (?:ادني |اي )?شك",
        r"certain\w*|sure\w*|convinc\w*|confident\w*|trust\w*|believ\w*|know|knows|knew|undoubted\w*|unquestion\w*"
        r"|confidence"
        r"|no question|persuaded|clear|obvious\w*|faith|positive|satisfied|plain\w*|take\w* (?:\w+ )?for granted",
        free=True,
        sure=rf"(?:{_NOT}|without|beyond|any|hardly|little)(?: [\w'-]+){{0,5}} (?:doubt\w*|question\w*|suspect\w*"
        rf"|disput\w*)|undoubted\w*",
        against=r"suspects?|suspected|suspicio\w*|doubt(?:s|ed|ing)?|(?:has|have|had)(?: \w+)? doubts",
    ),
    Turn(
        "did not fail to",
        "يفت تفت يفته يفتها يفتني يفتهم يغفل تغفل أغفل يهمل تهمل أهمل يقصر تقصر أقصر يتوان تتوان أتوان يسه تسه يفوته"
        " تفوته",
        rf"~{_NO} [يتنا](?:فت|فوت)\w{{0,3}} (?:\w+ ){{0,3}}?ان(?!\w)|~{_NO} [يتنا](?:غفل|همل|قصر|توان|سه|تاخر)(?:وا)?"
        rf" (?:ان|عن|في|ال\w+|\w+)(?!\w)",
        r"care|careful\w*|remember\w*|made sure|make sure|noted?|quick|point of|noticed?|also|duly|mindful|always"
        r"|of course|took"
        r"|even|pains|diligen\w*|prompt\w*|hasten\w*|scrupul\w*|attent\w*|recall\w*|nor|well|thought"
        r"|at once|swift\w*|read(?:y|ily)|immediate\w*|soon",
        free=True,
        sure=rf"(?:{_NOT}|without)(?: [\w'-]+){{0,6}} (?:fail\w*|neglect\w*|forg[eo]t\w*|omit\w*|miss\w*"
        rf"|overlook\w*|escap\w*|lost)",
        against=r"neglect(?:s|ed)?(?: to)?|fail(?:s|ed)? to|forgot|omit(?:s|ted)|overlooked|was remiss|were remiss"
        r"|(?:is|was|were|are) slow to|delayed|put off|dragged",
    ),
    Turn(
        "was not convinced",
        "يقتنع تقتنع أقتنع نقتنع يقتنعوا يطمئن تطمئن أطمئن يصدق تصدق أصدق يثق تثق أثق",
        rf"~{_NO} (?:[يت]كن )?[يتنا](?:قتنع|طمءن|طمين|صدق|ثق)(?:وا|وه|ه|ها)?(?!\w)",
        r"doubt\w*|s[ck]eptic\w*|unconvinc\w*|unpersuad\w*|reserv\w*|demur\w*|suspicio\w*|suspect\w*|wary|mistrust\w*"
        r"|distrust\w*"
        r"|uneasy|incredul\w*|disbelie\w*|unbelie\w*|misgiving\w*|lie|lying|liar|worr\w*|anxious",
        free=True,
    ),
    Turn(
        "did not move",
        "يتحرك تتحرك أتحرك يتحركوا يتزحزح تتزحزح يحرك تحرك يهتز تهتز يرمش يرتجف يتململ",
        rf"~{_NO} [يتنا](?:تحرك|تزحزح|حرك|هتز|رمش|رتجف|تململ)(?:وا)?(?!\w)",
        r"still|motionless|rooted|fro[sz]\w*|stock-still|stood|immobil\w*|immovabl\w*|stayed|put|unmov\w*|steady|firm"
        r"|fast|sat"
        r"|that was that|stock|statue\w*|paraly[sz]\w*|like stone|calm\w*|stuck|dead",
        free=True,
    ),
    Turn(
        "not for it: against it",
        "يصوت تصوت يؤيد تؤيد يؤيده يوافق توافق يقف تقف",
        rf"~{_NO} [يتنا](?:صوت|ءيد|ويد|وافق|قف)(?:وا|ه|ها)? [^.؛؟!]{{0,40}}?(?:ل\w{{3,}}|مع|علي|الي جانب)",
        r"against|oppos\w*|reject\w*|turn\w* down|vot\w+ down|veto\w*",
        free=True,
    ),
    Turn(
        "not the first",
        "الأولى الأول أول الوحيد الوحيدة",
        r"~(?:ليس\w?|لم [يت]كن) [^.؛؟!]{0,40}?(?:الاولي|الاول|اول|الوحيده?)(?!\w)",
        r"before|again|already|another|previous\w*|earlier|second|once more|more than|other\w*|as well|too|one of|yet"
        r"|long|others",
        free=True,
    ),
    Turn(
        "not wholly",
        "تماما كليا بالكامل كليه",
        rf"~{_NO} (?:[يت]كن )?[يتنا]?\w{{2,}} (?:(?!ال[اا]|سوي|شيءا|شيئا|احد)\w+ ){{0,3}}?(?:تماما|كليا|كليه"
        rf"|بالكامل)(?!\w)",
        r"partial\w*|part|half|almost|nearly|quite|incomplete\w*|full\w*|complete\w*|entire\w*|altogether|whol\w*"
        r"|total\w*"
        r"|mostly|still|yet|just|exact\w*|precise\w*|only|perfect\w*|remain\w*|trace|some|all",
        free=True,
        sure=r"quite|full\w*|complete\w*|entire\w*|altogether|whol\w*|total\w*|exact\w*|perfect\w*|partial\w*"
        r"|absolute\w*",
        against=r"(?:not|\w+n't|no|never|nothing)\b[^.;]{0,40}\b(?:at all|in the least|whatsoever|in any way"
        r"|in the slightest)",
    ),
    Turn(
        "not enough",
        "يكفي تكفي يكف تكف كفى كفت يكفيه يكفيها يكفيهم تكفيه تكفيهم",
        r"~(?:لم|لا|لن) [يت]كفي?\w{0,3}(?!\w)(?! عن)(?![^.؛؟!]{0,60} (?:الا|سوي) )",
        r"more than|tak\w+|insufficien\w*|too (?:little|few)|inadequa\w*|short|substitut\w*|need\w*|only|hardly"
        r"|scarcely|barely"
        r"|far from|mere\w*|just|run out|ran out|less|beyond|want\w*",
        free=True,
        sure=rf"(?:{_NOT}|hardly|scarcely|barely|far from|more than|than)(?: [\w'-]+){{0,8}} (?:enough|suffic\w*|do"
        rf"|cover\w*|feed)",
        against=r"(?:is|are|was|were|be|been|had|has|have) (?:quite |more than )?(?:enough|sufficient)|suffic(?:es"
        r"|ed)"
        r"|will suffice|enough (?:to|for)",
    ),
    Turn(
        "denied it",
        "نفى نفت نفوا ينفي تنفي ينفون أنكر أنكرت أنكروا ينكر تنكر ينكرون",
        r"~(?:نفي|نفت|نفوا|[يت]نفي|ينفون|انكر(?:ت|وا)?|[يت]نكر|ينكرون) (?!الي|من )\w{2,}",
        _NONE,
        before=rf"~{_NO}(?!\w)",
        sure=rf"den(?:y|ied|ies|ying|ial\w*)|disclaim\w*|refut\w*|reject\w*|disput\w*|rebut\w*|{_NOT}|disavow\w*"
        rf"|disown\w*"
        r"|repudiat\w*|contest\w*|dismiss\w*|exil\w*|banish\w*|rul\w+ out|contradict\w*|gainsa\w*|forswor\w*",
        against=r"confirm(?:ed|s)|admit(?:ted|s)|acknowledge[ds]?|concede[ds]?|affirm(?:ed|s)|confess(?:ed|es)?"
        r"|avow(?:ed|s)",
    ),
    Turn(
        "did not leave",
        "يغادر تغادر يغادروا يبرح تبرح يبرحوا يترك تترك يتركوا يفارق تفارق يفارقوا يهجر تهجر يبارح تبارح أغادر نغادر"
        " أبرح أترك",
        rf"~{_NO} [يتنا](?:غادر|برح|ترك|فارق|هجر|بارح)(?:وا|ون|ه|ها|هم|ني)?(?!\w)",
        r"stay\w*|remain\w*|kept?|stuck|st[io]ck\w*|clung|cling\w*|still|stood|stand\w*|haunt\w*|always|held"
        r"|follow\w*|with",
        free=True,
    ),
    Turn(
        "no longer",
        "يعد تعد عاد عادت",
        r"~(?:لم [يت]عد|ما عاد(?:ت)?) (?:ال(?!ي|ا\b)\w{2,}|هذا|هذه|احد|\w{2,}(?:ه|ها|هم|نا))"
        r" (?:ال\w+ )?[يت]\w{2,}(?!ه\b)(?!\w)",
        rf"{_NOT}|any ?more|longer|stop\w*|ceas\w*|quit|g[ai]ven? up|past|over|used to|once|gone|lost|dried up|end\w*"
        rf"|few\w*|less"
        r"|former\w*|out of|bereft",
        r"still|again|continu\w*|keep\w*|kept|remain\w*|went back|resum\w*|goes on|went on|as before|as ever",
        free=True,
    ),
    Turn(
        "no house without",
        "يخلو يخل تخلو تخل خلا خلت",
        rf"~{_NO} [يت]خلو? (?!من)\w{{2,}} (?:\w+ ){{0,3}}?من(?!\w)",
        r"every\w*|all|each|any|always|invariabl\w*",
        r"(?:no|none|not an?|not one|hardly an?)(?: [\w'-]+){0,6} (?:has|have|had|contain\w*|holds?|held|offers?"
        r"|shows?|knows?|knew|with)",
        free=True,
        sure=rf"(?:{_NOT})(?: [\w',-]+){{1,12}} (?:without|free|lack\w*|devoid|but|spared|immune)",
    ),
    Turn(
        "spared no effort",
        "يأل تأل يألو تألو آل نأل يدخر تدخر أدخر ندخر يدخروا يألوا يوفر توفر",
        rf"~{_NO} [يتنا](?:ال|الو|دخر|وفر|الوا|دخروا|وفروا)(?: \w+)? (?:جهدا?|وسعا?|وسيله|حيله|سبيلا?)(?!\w)",
        r"spar\w*|everything|every\w*|utmost|best|all|unstint\w*|tireless\w*|hard\w*|power|stone|pains",
        r"(?:ma[dk]e|makes|making|without) (?:no|any|little|an) (?:effort|attempt)|(?:did|do|does)(?: not|n't)"
        r" (?:\w+ )?(?:try|trouble"
        r"|bother|exert|make)|spared (?:his|her|their|him|her|them)\w*|half-hearted\w*",
        free=True,
    ),
    Turn(
        "not in his habit",
        "عادته عادتها عادتهم عادتي عادتنا طبعه طبعها طبعهم طبعي شيمه شيمته خلقه دأبه شأنه عادات شيم طبع",
        r"~(?:ليس\w?|لم [يت]كن) (?:\w+ )?من (?:عاد|طبع|شيم|خلق|داب|شان)\w* (?:\w+ )?(?:ان|ال\w+)(?!\w)",
        r"usual\w*|normal\w*|rule|always|general\w*|rarely|seldom|unlike|character|beneath|above|stranger|ordinar\w*"
        r"|exception\w*"
        r"|uncharacter\w*|unaccustomed|unused|too|departure|was a \w+ man|was a \w+ woman",
        r"(?:was|is|were|are) (?:always )?(?:in|part of) (?:his|her|their|my|the) (?:habit|nature|custom)|habitually"
        r"|as (?:was|is)"
        r" (?:his|her|their|my) (?:habit|custom|wont)|it (?:was|is) (?:his|her|their|my) (?:habit|custom|nature|way)",
        free=True,
    ),
)
