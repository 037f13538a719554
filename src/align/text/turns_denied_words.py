"""Constructions of denial for `turns`: what half denies, denies a denial, excepts, or only looks like denying."""

from __future__ import annotations

from align.text.turns import Turn

_NOT = r"\w+n't|not|no|no one|never|none|nothing|nobody|nowhere|nor|neither|cannot|without"
"""Plain denials."""
_HALF = r"hardly|barely|scarcely|seldom|rarely|rare|few|little|unlikely"
_LACKS = (
    r"fail\w*|refus\w+|declin\w+|lack\w*|unable|impossib\w+|den(?:y|ied|ies|ying)|stop\w*|ceas\w+|avoid\w*|refrain\w*"
    r"|absen\w+|missing|miss(?:ed|es)?|forgot\w*|neglect\w*|reject\w*|prevent\w*|forb\w+|prohibit\w*|un[a-z]{4,}"
    r"|(?:dis|mis|ir|im|il)[a-z]{5,}|in(?:ability|capable|adequate|sufficient|visible|different|complete|access\w+)"
    r"|[a-z]{3,}less(?:ly)?|free (?:of|from)|devoid|empty|far from|anything but|too \w+ to|yet to|turn\w* down"
    r"|ignor\w+|omit\w*|exempt\w*|exclu\w+|instead|rather than|keep\w* (?:\w+ ){0,4}from|kept (?:\w+ ){0,4}from"
    r"|g[ai]ven? up|ban(?:s|ned)?|bar(?:s|red)?|oppos\w+|object\w*|abstain\w*|withh\w+|out of|silent|silence|alone"
    r"|aloof|loath|reluct\w+|doubt\w*|lest|for fear|beware|bereft|depriv\w+|gone|lost|loses?|wanting|closed|shut"
)
"""Words that deny by their meaning."""
_ANY = f"{_NOT}|{_HALF}|{_LACKS}"
_ONLY = (
    r"only|but|except\w*|save|sole|solely|alone|other than|none|nothing|apart from|just|merely|mere|exclusiv\w+"
    r"|unless"
    r"|until|till|besides|bar|barring|beyond|exclud\w+|limited|confin\w+|restrict\w+|single|sav(?:e|ing)|simply"
    r"|purely"
    r"|rather than|at most|no more|without|before|first|all that|everything|every\w*|always|whenever|each|entirely"
    r"|wholly|nowhere|last|lone|the one|any\w* (?:other|else|more)|more than|less than|instead|not even|hardly|barely"
    r"|scarcely|consist\w*|amount\w*|unique|reserv\w+|exception|otherwise|else|at least|mainly|mostly|provided"
    r"|subject to"
    r"|all|nobody|no one|never .{1,40} (?:but|without)|invariabl\w*|no sooner|so long as|by no means|remain\w*"
    r"|left|if"
)
_NO = r"(?:ما|لم|لا|لن|ليس|ليست|ليسوا|لست|لسنا)"
_STILL = r"(?:[يتنا]?زال|يزالون|زالت|زالوا|زلت|زلنا|[يتنا]زل|[يتنا]?برح|برحت|فتئ|فتئت|[يتن]فتا|انفك|انفكت|[يتن]نفك)"

DENIED = (
    Turn(
        "still",
        "زال يزال تزال نزال أزال يزالون زالت زالوا زلت زلنا يزل تزل نزل أزل برح برحت يبرح تبرح فتئ فتئت يفتأ "
        "تفتأ نفتأ "
        "انفك انفكت ينفك تنفك ننفك",
        rf"~(?:ما|لا|لم) {_STILL}(?!\w)",
        r"still|yet|remain\w*|continu\w*|kept|keeps?|keeping|goes on|go on|going on|went on|carr\w+ on|to this day"
        r"|to the last|even now|never|(?:not|\w+n't) (?:\w+ )?(?:\w+ )?(?:stop\w*|ceas\w+|g[ai]ven? up|left|lost"
        r"|away)"
        r"|as ever|always|persist\w*|stay\w*|linger\w*|surviv\w*|until (?:today|now)|till (?:today|now)|ongoing"
        r"|to date"
        r"|constant\w*|steadily|ever since|has yet|(?:has|have|had)(?: \w+)? been|holds?|endur\w*|without|un\w+ing"
        r"|maintain\w*|nor|not yet|perpetual\w*|incessant\w*|as yet|clings?|clung|hang\w*|hung",
        r"(?:ha[sd] |have |having )?g[ai]ven? up|giving up|no longer|no more|stopped|ceased|stops|ceases"
        r"|had done with|abandon\w*|quit|any ?more|used to|long since|once|ended|discontinued|dropped|put aside"
        r"|left off",
    ),
    Turn(
        "not free of",
        "يخلو تخلو يخل تخل خاليا خالية يعدم تعدم يفتقر تفتقر ينقصه ينقصها تنقصه تنقصها يعوزه يعوزها تعوزه تعوزها "
        "خال بخال بخالية تعوزهم ينقصهم تنقصهم",
        r"~(?:لا|لم|لن|ما|ليس|ليست) (?:[يت]خلو?|[يت]عدم|[يت]فتقر|[يت]نقص\w+|[يت]عوز\w+|ب?خالي?[اه]?)(?!\w)"
        r"(?![^.؛؟!]{0,90}(?:انما|لكن\w*|بل) (?:\w+ ){0,3}?[يت](?:نقص|عوز|فتقر)\w*)",
        rf"(?:{_NOT})(?: \w+){{0,3}} (?:without|free|lack\w*|devoid|wanting|exempt|short|absent|bare|void|empty"
        rf"|want|need"
        r"|clear|innocent|spared?|untouched)|some|certain|bring\w* with|a (?:touch|trace|measure|degree|hint|certain)"
        r"|enough|plenty|occasional\w*|here and there|at times|traces?|its share",
        r"free (?:of|from)|devoid of|without|lack\w*|empty of|bare of|clear of|nothing of|none of|short of|void of"
        r"|(?:contain|show|offer|give|include|make|carrie|bear|reveal|hold|present)(?:s|ed)? (?:no|nothing|none|not)"
        r"|(?:has|have|had|was|were|is|are|made|gave|held|bore|showed|found) (?:no|nothing|none)|\w+n't|absence of"
        r"|(?:do|does|did) not|never",
        rf"(?:{_NOT})[^.;]{{1,60}} without|(?:{_NOT})(?: \w+){{0,3}} (?:free|lack\w*|devoid)",
        free=True,
    ),
    Turn(
        "no longer",
        "يعد تعد أعد نعد يعودوا عاد عادت عدت عدنا عادوا يعودون",
        r"~(?:لم [يتنا]عد|لم يعودوا|(?:ما|لا) (?:عاد|عادت|عدت|عدنا|عادوا))"
        r" (?!(?:ا?لي|من|عن|حتي|بعد|الا|قط|ابدا|منذ|مع|في|ب\w+|ل\w+|ال\w+)(?!\w))",
        rf"{_ANY}|any ?more|end\w*|past|over|once|used to|former\w*|out|outgrow\w*|beyond|until|lately|away|quit\w*"
        r"|today|these days|now|bygone|shed|dropp\w+|drop|left|leav\w+|fad\w+|only|retir\w+|rid|less|but",
        r"still|again|went back|go back|goes back|return\w*|resum\w*|once more|continu\w*|keep|keeps|kept|anew"
        r"|remain\w*|start\w*|began|beg[iu]n\w*|took up|takes? up|came back|used to",
    ),
    Turn(
        "not only",
        "فحسب فقط وحسب وحده وحدها وحدهم يقتصر تقتصر يكتف تكتف يكتفي تكتفي اكتفى يكتفوا مجرد",
        rf"~{_NO} (?:(?:\w+[،,]? ){{1,14}}?(?:فحسب|فقط|وحسب|وحده|وحدها|وحدهم)(?!\w)[^.؟!]{{0,40}}?(?:بل|وانما|ولكن"
        rf"|كذلك|ايضا|وكذلك)"
        r"|(?:[يت]قتصر|[يت]كتفي?|[يت]كتفوا) (?:\w+[،,]? ){1,8}?(?:بل|وانما|ولكن|ايضا))(?!\w)",
        r"only|just|merely|simply|solely|alone|besides|as well|also|in addition|addition|apart from|beyond"
        r"|more than|both"
        r"|too|more|further\w*|moreover|even|so much|mere|confin\w+|limited|stop\w*|content\w*|exclusiv\w+|other than"
        r"|let alone|what is more|purely|over and above|on top|along with|at once|to boot|equally|restrict\w+"
        r"|satisf\w+"
        r"|not to mention|quite apart|twofold|double|at the same time|together|rest|plus|all|indeed|with|much"
        r"|wider|settle",
        rf"(?:{_NOT})|but|rather|instead|hardly|far from|anything but",
        free=True,
    ),
    Turn(
        "hardly",
        "يكاد تكاد أكاد نكاد يكادون بالكاد يكد تكد أكد نكد",
        r"~(?:(?:لا|ما) [يتان]كاد(?:ون)?|بالكاد|لم [يتان]كد)(?!\w)(?! \w+ (?:الا))",
        rf"{_ANY}|next to|almost no|almost never|virtually|practically|just|as soon as|moment|difficult\w*|hard"
        rf"|instant"
        r"|when|immediately|directly|once|minute|only|almost|seconds?|upon|nearly no\w*|nearly all"
        r"|nearly every\w*|less"
        r"|sparse\w*|scarce|scant\w*|short|at once|occasional\w*|trouble|dim\w*|struggl\w*|faint\w*|invisib\w+"
        r"|effort|least"
        r"|soon|then|thin\w*|slight\w*|precious|exception\w*|most|as good as|before|vague\w*|poor\w*|last|bare"
        r"|forever|well-nigh",
        r"(?:may|can|might|will|could|would|do|does|did|still|yet|often|easily|frequently|plenty|always|many"
        r"|every\w*|nearly"
        r"|readily|commonly|usually|regularly|clearly|well|plainly|enough|ample|fully|much|freely)",
    ),
    Turn(
        "no sooner … than",
        "يكد تكد أكد نكد كاد كادت كدت كدنا كادوا يكادوا إن",
        r"~(?:لم [يتان]كد(?:وا)?|ما (?:كاد|كادت|كدت|كدنا|كادوا)|ما ان)(?!\w)[^.؟!]{3,90}?(?<!\w)حتي(?!\w)",
        r"no sooner|sooner|hardly|barely|scarcely|as soon as|the moment|moment|instant|minute|when|once|just"
        r"|only|directly"
        r"|immediately|upon|on|at once|than|straight\w*|before|after|within|already|time|by|with|whereupon|yet|second"
        r"|first|as|and",
        r"(?:had |did |would |was |were |could )?(?:not|never|\w+n't)(?: \w+){0,12} (?:until|till)|until|till"
        r"|almost|nearly",
        r"no sooner|hardly|barely|scarcely|as soon as|the (?:moment|instant|minute|second)|just|directly|straight"
        r"|immediately|at once|(?:not|\w+n't)(?: \w+){0,4} (?:long|quite|a|an|two|three|five|ten|more|half"
        r"|before he|so much)",
        against=r"(?:did|would|could) (?:not|never)(?: [\w'-]+){1,12}? (?:until|till|before|even once|once|when)"
        r"|(?:didn't|never|wouldn't|couldn't)(?: [\w'-]+){1,12}? (?:until|till|before|even once|once)",
    ),
    Turn(
        "seldom",
        "قلما نادرا قليلا قل ندر يندر النادر لماما قلّ",
        r"~(?:قلما|نادرا(?: ما)?|قليلا ما|[ي]?ندر ان|قل ان|من النادر|في النادر|لماما)(?!\w)",
        rf"{_NOT}|{_HALF}|rarit\w*|infrequent\w*|uncommon\w*|unusual\w*|scarce\w*|once in a|exception\w*"
        rf"|occasional\w*"
        rf"|sparing\w*"
        r"|almost (?:every|all|always|no)|nearly (?:every|all|always)|sporadic\w*|few\w*|at long intervals"
        r"|unheard|odd"
        r"|less|from time to time|now and then|sometimes|not much|limited|little|only|small|most|all but|virtually",
        r"common|often|frequent\w*|always|usual\w*|(?:a|the) habit|wont to|at every|as a rule|mostly|commonly"
        r"|general\w*|regular\w*|many|every|daily|constant\w*"
        r"|again and again|habitual\w*|plenty|repeatedly|time and again|invariably|routinely|widely",
    ),
    Turn(
        "seldom without: nearly always",
        "قلما نادرا قل ندر",
        r"~(?:قلما|نادرا(?: ما)?|قل ان|ندر ان) [^.،؛؟!]{2,40}?(?<!\w)(?<!ما )(?:دون|بلا|الا|بدون|من غير)(?!\w)",
        r"without|but|fail\w*|nearly (?:every|all|always)|almost (?:every|all|always|without)|not|\w+n't|unless"
        r"|except"
        r"|never|no|most\w*|usually|as a rule|often|generally|always|every|un\w+ed|lack\w*|miss\w*|short of|common\w*"
        r"|invariably|before|nothing|frequent\w*|constant\w*|virtually|all but|regular\w*|and not|nor",
        r"seldom|rarely|rare|hardly|scarcely|barely|infrequent\w*|few|not often|little|once in a while|uncommon",
        free=True,
    ),
    Turn(
        "cannot but",
        "يسعه يسعها يسعني يسعنا يسعهم يسع يملك تملك أملك نملك يملكوا يملكون يجد تجد أجد نجد يمكن بد يتمالك",
        r"~(?:(?:لا|لم|ما) (?:[يت]سع\w{0,3}|[يتانن]ملك(?:وا|ون)?|[يت]مكن\w{0,3}) (?:\w+ ){0,2}?(?:الا|سوي|غير)"
        r"|(?:لم|لا) [يتان]جد(?:وا)? (?:\w+ )?(?:بدا|مفرا|مناصا|محيصا) (?:من|عن)|لم [يت]كن ل?\w* ?بد من)(?!\w)",
        r"but|help|other|choice|only|except|save|resist|avoid|refrain|chose|choose|alternative|insist\w*|stop"
        r"|must|had to"
        r"|have to|has to|compel\w*|forc\w+|oblig\w+|no way|bound|option\w*|all (?:\w+ ){1,3}(?:could|can) do"
        r"|resort\w*|nothing"
        r"|more than|unless|without|until|till|if|when|just|merely|alone|sole\w*|escape\w*|inevitab\w*|need\w*"
        r"|reduced|keep from"
        r"|before|less than|beyond|any(?:thing|one|where)?|best|most|found (?:\w+self|themselves)",
        r"(?:could|can|would|was|were|did|do|does|is|are|had)(?: not|n't)|cannot|unable|refus\w+|managed not"
        r"|had no right"
        r"|free not|had no need",
        free=True,
    ),
    Turn(
        "insisted",
        "أبى أبت أبوا أبيت يأبى تأبى يأبون أبينا",
        r"~(?:ابي|ابت|ابوا|ابيت|[يت]ابي|يابون|ابينا) (?:\w+ )?الا(?: ان)?(?!\w)",
        r"insist\w*|but|except\w*|save|anything|other|less|settle|determin\w*|only|stubborn\w*|bent|must|need\w*"
        r"|persist\w*"
        r"|would have it|resol\w+|nothing|without|demand\w*|set on|bound|had to|unless|until|firm\w*|force\w*"
        r"|stop|hold\w*",
        r"refus\w+|would not|wouldn't|declin\w+|not|unwilling|reject\w*|resist\w*|never|balk\w*",
        free=True,
    ),
    Turn(
        "soon",
        "يلبث تلبث لبث لبثت لبثوا ألبث نلبث لبثنا يلبثوا لبثت",
        r"~(?:(?:لم|لا) [يتان]لبث(?:وا|ون)?|ما لبث(?:ت|وا|نا)?)(?: \w+){0,2}? (?:ان|حتي)(?!\w)",
        r"soon\w*|before long|quick\w*|at once|not long|presently|no sooner|as soon as|moments?|shortly|within"
        r"|barely|hardly"
        r"|scarcely|when|in no time|just|little|straight\w*|then|immediate\w*|short|few|minutes?|instant\w*"
        r"|almost|rapid\w*"
        r"|swift\w*|only|brief\w*|once|directly|prompt\w*|long before|eventually|ere|time|later|by and by|until"
        r"|after\w*|finally"
        r"|sudden\w*|next|long|before|end\w* (?:up|by)|now|begin\w*|began|until|till|lost no|a while|speedily"
        r"|day|ultimately",
        r"not|never|\w+n't|no longer|refus\w+|without|stay\w*|remain\w*|linger\w*|at length|slow\w*",
        free=True,
    ),
    Turn(
        "not until",
        "حتى",
        r"~(?:لم|لا|لن) [يتنا]\w{2,} (?:\w+ ){0,6}?حتي (?!لا |لم |لن |ان |الان|اليوم|يومنا|في |عن |علي |من "
        r"|اذا|\w*[ةه] |الي|ال)\w+",
        rf"{_ANY}|only|before|wait\w*|delay\w*|hold\w*|held|lock\w*|put off|postpon\w*|late\w*|so that|in order"
        rf"|even|long"
        r"|when|to|once|so|stay\w*|remain\w*|sat|lay|clung|by then"
        r"|fret\w*|worr\w*|awake|restless\w*|uneas\w*|anxious\w*|on edge|silent\w*|kept|keep\w*"
        r"|no sooner|finally|at last|first|need\w*|took|would|had to|still|enough|dark",
        r"(?:until|till)",
    ),
    Turn(
        "lest, so that … not",
        "لئلا كيلا لكيلا كي لكي حتى لا",
        r"~(?:ليلا|لئلا|لكيلا|كيلا|كي لا|لكي لا|حتي لا) (?=[يتنا]\w)",
        rf"{_ANY}|save|saves|saving|spare\w*|protect\w*|escap\w*|in case|against|guard\w*|forestall|stave"
        rf"|clear of|safe\w*"
        r"|hide|hid|conceal\w*|keep\w*|kept|away|off|than|risk\w*|careful|care|beyond|shield\w*|less|quiet\w*"
        r"|secret\w*|rid"
        r"|exempt|immun\w*|remain\w*|stay\w*|preserv\w*|maintain\w*|resist\w*|defend\w*|stand|above|danger\w*"
        r"|else|or|otherwise"
        r"|independent\w*|hinder\w*|rather|block\w*|minimi\w*|reduc\w*",
        must=True,
    ),
    Turn(
        "that … not",
        "ألا أن",
        r"~(?:س?[يتنا])?(?:امر|طلب|اوصي|اوصا|اوصت|وصي|قرر|نصح|وعد|عد|اقسم|قسم|عاهد|تعهد|اشترط|شترط|شرط|حرص|اتفق"
        r"|تفق|اثر|فضل|عزم|خشي|خاف|خفت"
        r"|حلف|رجا|رجوت|رجو|تمني|اراد|اردت|ريد|جب|نبغي|ستحسن|افضل|لزم|احب|حب|انذر|نبه|اصر|صر|نذر|راي|وجوب|ضروره"
        r"|بشرط|شريطه|ناشد|الح|وافق|التزم|لتزم)"
        r"(?:ت|وا|نا|ه|ها|هم|ني|ته|تها|تني|تهم|ناه|ون)? (?:\w+ ){0,4}?(?:الا|ان لا) [يتنا]\w{2,}",
        rf"{_ANY}|keep\w*|kept|leave|leaves|leaving|left|remain\w*|stay\w*|until|only|save|spare\w*|except"
        rf"|against|but|hold|held"
        r"|clear|protect\w*|resist\w*|guard\w*|off|away|hide|conceal\w*|secret\w*|free|careful|caution\w*"
        r"|warn\w*|less|more than"
        r"|exceed\w*|maximum|minimum|beyond|within|at least|at most|under|over|below|limit\w*|mind|alternative"
        r"|other\w*|abandon\w*"
        r"|rather|unless|if|maintain\w*|confin\w*|quiet\w*",
        must=True,
    ),
    Turn(
        "but for",
        "لولا لولاه لولاها لولاهم لولاك لولاي",
        r"~لولا\w{0,3}(?!\w)",
        r"if|had (?:it|he|she|they|i|we|you|the|his|her|my|our)|(?:but|except) (?:for|that)|were it|otherwise"
        r"|would|should|could"
        r"|might|saved?|thanks|only|else|because|owing|unless|without|no \w+ no|thank\w*|made|what|all but"
        r"|nearly|almost",
        r"for all|despite|in spite of|although|though|notwithstanding|even|regardless|after|since|when",
        free=True,
    ),
    Turn(
        "no wonder",
        "عجب غرو غرابة عجبا جرم غريبا بعجيب بغريب عجيبا بدعا مستغربا",
        r"~(?:لا (?:عجب|غرو|غرابه|جرم)|(?:ليس|ليست|لم يكن|فليس|وليس)(?: من)? (?:ال)?ب?(?:عجبا?|غريبا?|عجيبا?"
        r"|عجيب|غريب|مستغربا?|بدعا?))(?!\w)",
        r"(?:no|little|small|not|hardly|scarcely|never|nothing|any|without|cannot|\w+n't)(?: \w+){0,4} (?:wonder"
        r"|strange|odd|surpris\w+"
        r"|astonish\w+|curious|marvel|remarkable|new|mystery|unusual|amaz\w+|accident|coincidence|extraordinary"
        r"|miracle|novel\w*|unnatural"
        r"|uncommon|exception\w*|inconceivable|unexpected|peculiar)|natural\w*|understand\w*|course|unsurpris\w*"
        r"|stands? to reason"
        r"|explain\w*|easy to see|expect\w*|predictabl\w*|as well|blame|needless|why|reason|obvious\w*|normal"
        r"|inevitabl\w*|fitting"
        r"|doubt\w*|indeed|surely",
        r"strange\w*|odd\w*|surpris\w+|astonish\w+|wonder\w*|marvel\w*|curious\w*|remarkabl\w*|amaz\w+"
        r"|extraordinar\w*|baffl\w+|puzzl\w+"
        r"|mystery|myster\w+|incredibl\w*|unaccountabl\w*|inexplicabl\w*",
        free=True,
    ),
    Turn(
        "considerable",
        "يستهان تستهان يستهين بأس قليل قليلا قليلة بالقليل بالقليلة بالهين هينا هينة يسير يسيرا بيسير ضئيل "
        "بالضئيل باليسير يحصى تحصى يعد "
        "تعد حصر بالهينة بقليل ينكر بها به",
        r"(?:(?:لا|لم) [يت]ستهان ب\w{1,3}|لا باس ب\w{1,3}|(?:غير|ليس|ليست|ليسوا) (?:بال|ب|ال)?(?:قليله?|قليلا"
        r"|قليلين|هينا?|هينه|يسيرا?|يسيره|ضئيلا?|ضئيله))(?!\w)",
        r"considerabl\w*|fair\w*|good|sizeable|sizable|substantial\w*|many|much|great\w*|large\w*|respectabl\w*"
        r"|signific\w*|appreciabl\w*"
        r"|(?:not|no|hardly|never|far from|nor|\w+n't|nothing)(?: \w+){0,4} (?:small|few|insignific\w*"
        r"|negligib\w*|little|inconsider\w*"
        r"|trifl\w*|mean|slight|bad\w*|sneezed|scorned|despised|minor|paltry|easy|light\w*|underestimat\w*"
        r"|disregard\w*|dismiss\w*|scant)"
        r"|formidabl\w*|important|decent|handsome|notabl\w*|tidy|numerous|quite|plenty|several|long|heavy|hard"
        r"|serious\w*|tolerabl\w*|ok"
        r"|okay|reasonabl\w*|acceptabl\w*|well|big|high|real|marked|goodly|lots?|passabl\w*|all right"
        r"|moderate\w*|adequate\w*|enough|high\w*",
        r"(?:hardly|scarcely|barely) (?:any|a)|next to no|almost no|insignific\w*|negligibl\w*|small\w*|trifling"
        r"|trivial|minor|slight\w*|little|few\w*|handful|petty|meagre|meager|paltry|unimportant"
        r"|inconsiderable|modest|scant\w*|tiny|minimal\w*|marginal\w*|bad\w*|poor\w*|mere|token|easy|easily"
        r"|light\w*|worthless|hopeless"
        r"|disappoint\w+|unworthy",
        free=True,
    ),
    Turn(
        "negligible",
        "يذكر تذكر يعتد تعتد يؤبه تؤبه طائل شأن قيمة جدوى وزن",
        r"(?:(?<=\w )(?:لا|لم) (?:[يت]كاد )?(?:[يت]ذكر|[يت]عتد ب\w{1,3}|[يت]ؤبه ب\w{1,3}|[يت]ؤبه ل\w{1,3})"
        r"|لا (?:طائل|جدوي|قيمه|شان|وزن)"
        r" (?:ل\w{1,3}|من|منه|منها|وراء\w*|فيه|فيها|تحته))(?!\w)",
        rf"{_ANY}|negligib\w*|insignific\w*|worth\w*|trifl\w*|trivial\w*|vain\w*|slight\w*|minor|small|mention\w*"
        rf"|point|pale\w*|idle"
        r"|meagre|minimal\w*|marginal\w*|unimportant|waste\w*|use|account|fruit|consequence|speak|token|nominal",
        r"considerabl\w*|signific\w*|substantial\w*|notabl\w*|great\w*|important\w*|remarkabl\w*|valuabl\w*"
        r"|useful\w*|profitabl\w*|fruitful"
        r"|rewarding|worthwhile|worthy|memorabl\w*|marked|high|appreciabl\w*",
    ),
    Turn(
        "beyond price, likeness, count",
        "يضاهى تضاهى مثيل نظير يقدر تقدر غنى يحصى تحصى يحصون ينسى تنسى يصدق تصدق يوصف توصف حصر مفر مناص نهاية "
        "حد حدود غبار تشوبه تشوبها "
        "يشق",
        r"~(?:لا [يت]ضاهي|لا (?:مثيل|نظير) ل\w{1,3}|لا [يت]قدر بثمن|لا غني (?:عن|عنه|عنها|ل\w+ عن)|لا [يت]حصي"
        r"|لا حصر ل\w{1,3}|لا [يت]نسي"
        r"|لا غبار علي\w*|لا [ت]شوب\w{1,3} شائبه|لا [يت]شق ل\w+ غبار)(?!\w)",
        rf"{_NOT}|\w+less(?:ly)?|in\w+(?:able|ible|ably|ibly)|un\w+|beyond|incompar\w*|unique|essential"
        rf"|indispens\w*|necess\w*|vital"
        r"|above|price\w*|numerous|many|innumer\w*|infinit\w*|myriad|memor\w+|all|must|best|perfect\w*|rare\w*"
        r"|alone|great\w*|finest"
        r"|lasting\w*|ever|always|impeccab\w*|pure|immacul\w*|irreproach\w*|defies|defy|defied|fundamental|key"
        r"|integral|crucial|requir\w*"
        r"|need\w*|supreme|matchless|fast|sound|incalcul\w*|immeasur\w*|count\w*|plenty|immortal\w*|flawless"
        r"|invalu\w*|most|counting|too|for good|stuck|stay\w*|for ?ever|remember\w*",
        must=True,
        free=True,
    ),
    Turn(
        "unless",
        "لم إذا",
        r"(?:(?<=\w )|(?<=[،,] ))(?<!كل )(?<!و)(?:ما لم|الا اذا|الا ان (?=[يت]\w))",
        r"unless|except|save|without|not|\w+n't|until|till|otherwise|but|if|provided|cannot|no|never|before"
        r"|barring|fail\w*|absent"
        r"|exempt\w*|only|lest|absen\w+|contrary|un\w+|short of|once|exclud\w*|other than|however|lack\w*|missing|any"
        r"|so long as (?:\w+ )*not|bar|pending"
        r"|yet|although|though|nevertheless|nonetheless|despite|when|still|prior|whether|subject to|or"
        r"|alternatively|what|things|that which",
        must=True,
    ),
    Turn(
        "unless",
        "لم",
        r"(?<=\w |[،,] )(?<!كل )(?<!وهذا )(?<!هو )ما لم [يت]\w+ (?!من )",
        r"unless|except|save|without|not|\w+n't|until|till|otherwise|but|cannot|no|never|barring|fail\w*|absent"
        r"|lest|absen\w+|contrary|un\w+|exclud\w*|bar"
        r"|lack\w*|missing|exempt\w*|nor|none|nothing|only|dis\w+|pending|before|short|other than"
        r"|hang\w* on|persist\w*|remain\w*|stay\w*|continu\w*|still|linger\w*",
        r"if|when|where|provided|so long as|as long as|once|whenever|in case|since|because|who|which|whose",
        r"not before|only (?:if|when|once|after|on)",
    ),
    Turn(
        "yes (answering a denial)",
        "بلى",
        r"(?<!\w)بلي(?!\w)",
        r"yes|yea|yeah|yep|by all means|i (?:have|did|do|am|was|can|will|would|could|had)(?=[,.!;\"])|(?:he|she"
        r"|they|we|you|it) (?:has|have|did|do|does|is|are|was"
        r"|were|can|will|would|could|had)[,.!;]|indeed|of course|certainly|on the contrary|why|but|aye"
        r"|to be sure|surely|oh|assuredly"
        r"|nay|verily|even so|sure|truly|rather|true|so (?:i|he|she|they|we|you|it) (?:have|did|has|do|does)",
        r"no(?=[,.!;]|\W*\")|not at all|never|not|nor",
    ),
    Turn(
        "yes",
        "نعم أجل",
        r"(?:^|[:«\"؛.!؟] ?)(?:نعم|اجل|اي والله|طبعا|بالطبع)(?=[،,.!؛ ])",
        r"yes|yea|yeah|yep|indeed|of course|certainly|aye|to be sure|surely|assuredly|verily|sure|truly|true"
        r"|right|naturally|so|i (?:have"
        r"|did|do|am|was)|ok|okay|well|quite|absolutely|correct|why|that's it|very|exactly|uh-huh|oh",
        r"no(?=[,.!;])|not at all|never|nay|not",
    ),
    Turn(
        "not at all",
        "كلا حاشا معاذ هيهات مطلقا",
        r"(?:^|[:«\"؛.!؟] ?)(?:كلا|حاشا|معاذ الله|حاش لله|هيهات|ابدا|مطلقا|لا)(?=[،,.!؛]| (?:والله|وربي))",
        rf"{_ANY}|nay|god forbid|heaven forbid|far be it|by no means|alas|on the contrary|how|hopeless|away|far"
        rf"|perish|oh|but"
        r"|what|who|indeed",
        r"yes|yea|yeah|of course|certainly|aye|sure|surely|to be sure|naturally|by all means|right|absolutely",
    ),
    Turn(
        "only, none but",
        "إلا سوى",
        r"~(?:لم|لا|لن|ما|ليس|ليست|ان(?= (?:هو|هي|هذا|هذه|هم|كان|كانت|كنت|انت|انا|نحن) )) (?!(?:[يت]سع|[يت]لبث"
        r"|[يت]ملك|[يت]خلو?|شك|بد|باس|اله|زال|[يتن]زال))(?:(?!ان )[\w]+ ){1,6}?(?:الا|سوي) (?!ان |انه|اذا"
        r"|قليلا|بعد)",
        rf"{_ONLY}|whatever|do believe|no (?:\w+ ){{0,4}}further",
        rf"{_NOT}",
        rf"only|no other (?:\w+ )?than|(?:{_NOT})(?: [\w',-]+){{1,10}},? (?:{_NOT})"
        rf"|(?:{_NOT})(?: [\w'-]+){{1,14}} (?:but|save|except|unless)",
        free=True,
    ),
    Turn(
        "to none but",
        "لغير",
        r"~(?:لا|لم|لن|ما|ليس) [^.؛؟!]{2,70}?(?<!\w)لغير (?!ذلك|هذا)\w+",
        rf"{_ONLY}|to whom",
        rf"{_NOT}",
        free=True,
    ),
    Turn(
        "only, not failed",
        "إلا سوى",
        r"~(?:لم|لا|لن|ما) (?:[يتنا]?(?:سلم|نج|نجو|نجا|بق|بقي|بقي|حضر|يات|[يت]ات|صل|وافق|قبل|عرف|سمع|شهد|فهم|رض"
        r"|رضي|ظفر|فز|فاز|نجح|تكلم|نل|جاء|وصل|سلمت|بقيت|نجت"
        r"|فلح|ثبت|صمد))(?:وا|ون|ت)?(?!\w)[^.؛،؟!]{0,60}?(?<!\w)(?:الا|سوي)(?!\w)",
        rf"(?:{_NOT})[^.;]{{0,80}} (?:but|except|save|other than|until|unless|apart|barring)|none|nobody|nothing"
        rf"|no one|all (?:but|except|save)"
        rf"(?: \w+){{1,12}} (?:{_LACKS}|burn\w*|destroy\w*|perish\w*|died|killed|ruin\w*|drown\w*|sank|fell|fled)",
        r"(?:only|alone|sole|solely|just|but one|the one)(?: [\w',’-]+){0,9} (?:fail\w*|refus\w+|declin\w+"
        r"|den(?:y|ied|ies)|reject\w*|lack\w*|not|\w+n't|never|perish\w*|died|destroy\w*|ruin\w*)"
        r"|(?:all|every\w*)(?: [\w'-]+){0,12} (?:but|except|save|bar|apart from)(?! for)",
    ),
    Turn(
        "nor",
        "ولا",
        r"~(?:لم|لا|لن|ليس|ما) (?![^.؛؟!]{2,80}(?<!\w)(?:بل|الا|سوي|وانما"
        r"|ولكن)(?!\w))[^.؛؟!]{2,60}?(?<!\w)ولا (?!(?:بد|شك|ريب|سيما|عجب|غرو|[يت]زال)(?!\w))",
        rf"nor|neither|either|or|any\w*|both|without|(?:{_NOT})(?: [\w'-]+){{1,14}},? (?:and |but )?(?:{_NOT})",
        rf"(?:{_NOT})[^.;]{{3,90}}(?:(?:,|;) only|,? but only|(?:,|;)? but (?:did|does|was|were|had|has|would"
        rf"|will|could)) \w+",
    ),
)
