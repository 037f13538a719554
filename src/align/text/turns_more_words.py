"""More constructions for `turns`: exceptions and contrasts, bounds, and what was asked, feared or thought of only."""

from __future__ import annotations

from align.text.turns import Turn

_NOT = r"\w+n't|not|no|no one|never|none|nothing|nobody|nowhere|nor|neither|cannot|without"

MORE = (
    Turn(
        "except",
        "عدا خلا باستثناء حاشا ماعدا",
        r"~(?:ما ?عدا|فيما عدا|باستثناء|ما خلا|عدا(?= \w{3,}))(?!\w)",
        rf"except\w*|but|save|other than|apart from|exclud\w*|bar|barring|aside|excus\w*|only|{_NOT}|exempt\w*"
        rf"|minus|outside|beyond|besides|alone|unless|omit\w*"
        r"|otherwise|short of|rest|with the exception|leav\w* out|left out|less|spar\w+",
        r"includ\w*|even|as well as|along with|together with|especially|particularly|among them|like|such as"
        r"|notably|also",
    ),
    Turn(
        "especially",
        "سيما",
        r"~لا سيما",
        r"especial\w*|particular\w*|above all|most of all|notabl\w*|not least|chiefly|main\w*|special\w*|most"
        r"|all the more|even more|least of all|primarily|in the first place|specific\w*|more so|includ\w*"
        r"|such as|still (?:more|less)",
        r"except\w*|save for|other than|apart from|without|not|excluding|never",
    ),
    Turn(
        "instead of",
        "بدل بدلا عوضا عوض",
        r"~(?:بدلا? (?:من|ان|منه|منها)|عوضا? (?:عن|ان|عنه|عنها)|بدل ان)(?!\w)",
        rf"instead|rather|in (?:\w+ )?(?:place|lieu|stead)|substitut\w*|replac\w*|than|for|in favou?r|{_NOT}"
        rf"|as an alternative|alternativ\w*|exchang\w*|swap\w*|where|opposed",
        r"as well as|besides|in addition|along with|together with|after|and also|not only",
    ),
    Turn(
        "unlike",
        "خلافا بخلاف عكس نقيض العكس النقيض",
        r"~(?:خلافا ل\w+|بخلاف|علي (?:ال)?(?:عكس|نقيض|خلاف)(?: من)?)(?!\w)",
        rf"unlike|contrary|contrast|opposite|opposed|differ\w*|whereas|while|but|against|other|reverse|{_NOT}"
        rf"|otherwise|instead|convers\w*|quite the|far from|on the other hand|defi\w+|despite|rather|more than"
        rf"|un\w+|dis\w+|break\w*|broke|except\w*|however|although|though|than",
        r"like|just as|in keeping|similar\w*|in accordance|as (?:was|is|had)|in line with|true to|according to|same",
    ),
    Turn(
        "against habit",
        "عادته عادتها عادتهم المألوف المعتاد العادة غير",
        r"~(?:علي )?(?:غير|خلاف) (?:ال)?(?:عادت\w{1,3}|مالوف|معتاد|عاده|متوقع|المعهود)(?!\w)",
        rf"unusual\w*|un\w+|contrary|{_NOT}|out of|against|for once|depart\w*|instead|other|break\w*|broke"
        rf"|strange\w*|rare\w*|exception\w*|differ\w*|extraordinar\w*|uncharacter\w*|unlike|abnormal\w*"
        rf"|surpris\w*|odd\w*|more than|irregular\w*|dis\w+|first time|atypical\w*",
        r"as usual|as (?:was|is) (?:his|her|their|my|our|the|its)|usual\w*|customar\w*|habitual\w*|as always"
        r"|as ever|in keeping|true to|as expected|expect\w*|normal\w*",
    ),
    Turn(
        "never before",
        "يسبق",
        r"~(?:لم|لا) [يت]سبق (?:ل\w+ )?(?:ان|\w+ ان)(?!\w)",
        rf"{_NOT}|first|unprecedent\w*|new|un\w+|hitherto|virgin|dis\w+|in\w+",
        r"before|previous\w*|already|once|again|formerly|earlier|had been|has been|have been|used to",
    ),
    Turn(
        "far from",
        "أبعد بعيد بعيدا بعيدة",
        r"~(?:ابعد ما (?:[يت]كون|كان|كانت|كنت)|ابعد الناس|بعيد[اه]? كل البعد) عن",
        rf"far\w*|anything but|least|remote\w*|opposite|hardly|furthest|remov\w*|{_NOT}|un\w+|in\w+|dis\w+|last"
        rf"|away|alien|foreign|distan\w*|beyond|long way|scarcely|reverse|poles|detach\w*",
        must=True,
    ),
    Turn(
        "in vain",
        "عبثا سدى جدوى طائل طائلة",
        r"~(?:عبثا|سدي|(?:دون|بلا|بدون|بغير|من غير) (?:جدوي|طائل|فائده))(?!\w)",
        rf"vain\w*|useless\w*|futil\w*|{_NOT}|fail\w*|fruitless\w*|wast\w+|un\w+|idl[ey]|purpos\w*|pointless\w*"
        rf"|avail|naught|nought|for all|lost|thin air|dust|smoke|defeat\w*|frivol\w*|random|empt\w+"
        rf"|meaningless\w*|in\w+|absurd\w*|nowhere|\w+less(?:ly)?|play\w*|little",
        must=True,
    ),
    Turn(
        "not far",
        "ببعيد ببعيدة بعيد بعيدا بعيدة",
        r"~(?:(?:ليس|ليست|لم [يت]كن) (?:ذلك )?(?:ببعيده?|بعيدا|بعيده)|(?:غير|علي غير) بعيد)(?!\w)",
        rf"(?:{_NOT})(?: [\w'-]+){{0,6}} (?:far|distant|long|remote|away)|near\w*|close\w*|hard by|stone's throw"
        rf"|short|recent\w*|nigh|within|neighbour\w*|adjacent|by|just|beside|around|likely|possib\w*|may|might"
        rf"|little",
        r"far|distant|distance|remote\w*|away|long ago|unlikely|improbab\w*",
    ),
    Turn(
        "at least",
        "يقل تقل يقلون",
        r"~(?:لا|لم|لن) [يت]قل(?:ون)? (?:\w+ ){0,3}?عن(?!\w)",
        rf"at least|least|minimum|(?:{_NOT})(?: [\w'-]+){{0,6}} (?:less|fewer|under|below|lower|short|inferior"
        rf"|smaller)|more|over|or more|upwards|and (?:up|above)|as (?:many|much|\w+) as|minimal|exceed\w*|above"
        rf"|from|every bit|equal\w*|just as|start\w*|beyond|some",
        r"less than|fewer than|at most|not more|no more|under|below|maximum|(?:not|n't) exceed\w*|within"
        r"|short of|lower than",
    ),
    Turn(
        "at most",
        "يزيد تزيد يتجاوز تتجاوز يتعدى تتعدى يزد تزد يجاوز تجاوز يربو تربو يعدو تعدو",
        r"~(?:لا|لم|لن|الا) [يت](?:زيد|زد|تجاوز|جاوز|تعدي?|عدو)(?:ون)? (?:\w+ ){0,3}?(?:عن|علي|ال\w+|\d+|ثلاث\w*"
        r"|اربع\w*|خمس\w*|ست\w*|سبع\w*|ثمان\w*|تسع\w*|عشر\w*|مئه|مائه|الف|نصف|ثلث|ربع)(?!\w)",
        rf"at most|most|maximum|(?:{_NOT})(?: [\w'-]+){{0,8}} (?:more|over|exceed\w*|above|beyond|longer|greater"
        rf"|pass\w*|older|bigger|further|higher|surpass\w*|larger|than|excess)|up to|less|fewer|under|below"
        rf"|within|limit\w*|or less|only|barely|hardly|scarcely|just|merely|mere|few\w*|little|scant|nothing but"
        r"|short of|until|all|cap(?:ped)?|shy of|but|small|as (?:many|much|low) as|bare",
        r"more than|exceed\w*|at least|above|upwards|in excess|beyond|(?:no|not) (?:less|fewer)|longer than"
        r"|greater than|surpass\w*",
    ),
    Turn(
        "often",
        "كثيرا طالما لطالما كثير",
        r"(?<!لم )(?<!لا )(?<!ليس )~(?:كثيرا ما|(?:ل)?طالما (?=\w+(?:ت|ت\w|نا)? ))(?!\w)",
        r"often|many|frequent\w*|long|always|times?|usual\w*|common\w*|much|again and again|repeated\w*"
        r"|as long as|since|regular\w*|so long|general\w*|mostly|tend\w*|likely|ever|constant\w*|wont|habit\w*"
        r"|would|ages|more than once|provided|while|lot|years|given|occasion\w*|typical\w*|countless|plenty"
        r"|number|widely|sometimes|most",
        rf"seldom|rarely|hardly|scarcely|infrequent\w*|occasional\w*|{_NOT}|now and then|once in a while|little",
    ),
    Turn(
        "beware of, do not",
        "إياك إياكم إياكن حذار إياه حذاري",
        r"~(?:اياك|اياكم|اياكن|حذار|حذاري) (?:ان|من|و\w+)(?!\w)",
        rf"beware|{_NOT}|careful|mind|take care|avoid\w*|warn\w*|forb\w+|lest|caution\w*|watch|shun|keep|guard"
        rf"|refrain|heed|be wary|wary|steer|far be",
        must=True,
    ),
    Turn(
        "unable, not unwilling",
        "يستطع يستطيع تستطع تستطيع أستطع أستطيع نستطع نستطيع يستطيعوا يستطيعون يقدر تقدر يقو تقو يتمكن تتمكن "
        "بوسعه بإمكانه يمكنه يتمكنوا",
        r"~(?:(?:لم|لا|لن) (?:[يتان]ستط(?:ع|يع|يعوا|يعون)|[يتان]قدر|[يتان]قو(?:ي)?|[يتان]تمكن(?:وا)?)|(?:ليس"
        r"|لم يكن) (?:ب|في )(?:وسع|امكان|مقدور)\w*)(?!\w)",
        r"cannot|can't|could not|couldn't|can|could|unable|impossib\w*|powerless|able|incapable|never|fail\w*"
        r"|beyond|hard|difficult\w*|no way|lack\w*|help\w*|too|manag\w*|possib\w*|in\w+ble|strength|without|nor"
        r"|none|no one|nobody|nothing|neither|may not|might|power\w*|succeed\w*|got|get|find|found|let|allow\w*"
        r"|permit\w*|means|bring|brought|vain",
        r"would not|wouldn't|will not|won't|refus\w+|unwilling\w*|need not|needn't|chose not|(?:did|does"
        r"|do) not (?:want|wish|care|like|choose|bother)|(?:didn't|doesn't|don't) (?:want|wish|care|bother)"
        r"|declin\w+|prefer\w* not|preferred|must not|ought not|should not|shouldn't",
        mode=True,
    ),
    Turn(
        "unwilling, not unable",
        "يرد ترد أرد يريدوا يريد تريد أريد يرض ترض يرضى ترضى يشأ تشأ أشأ يقبل تقبل يرغب ترغب",
        r"~(?:(?:لم|لا|لن) (?:[يتان]رد|[يتان]ريد(?:وا|ون)?|[يت]رض(?:ي)?|[يتان]شا|[يتان]رغب)) (?:\w+ ){0,2}?(?:ان"
        r"|ب\w+|في)(?!\w)",
        r"want\w*|wish\w*|will\w*|would|won't|wouldn't|refus\w+|unwilling\w*|desir\w*|chose|choos\w*|declin\w+"
        r"|reluct\w*|mean\w*|meant|intend\w*|like|care\w*|prefer\w*|mind|rather|loath|content\w*|consent\w*"
        r"|agree\w*|accept\w*|satisf\w*|interest\w*|let|seek\w*|sought|try\w*|tried|eager|settle|averse|look\w*"
        r"|allow\w*|permit\w*|hop\w+|have no|had no",
        r"unable|could not|couldn't|cannot|can't|impossib\w*|incapable|powerless|not able|fail\w*|forgot\w*"
        r"|not allowed|must not|may not",
        mode=True,
    ),
    Turn(
        "impossible",
        "مستحيل مستحيلا مستحيلة يستحيل تستحيل استحال المستحيل محال المحال",
        r"(?<!ليس )(?<!غير )(?<!لا )~(?:(?:ال)?مستحيل(?:ا|ه)?|[يت]ستحيل|استحال(?:ت)?|من (?:ال)?محال)(?!\w)",
        r"impossib\w*|not|never|no|nor|cannot|nothing|none|nobody|can't|couldn't|unable|beyond|unthink\w*"
        r"|hopeless\w*|out of the question|inconceiv\w*|un\w+|defi\w+|no way|turn\w*|transform\w*|chang\w*"
        r"|in\w+ble|became|absurd\w*|ir\w+ble|preclud\w*|powerless|fail\w*",
        r"difficult\w*|hard|tricky|challeng\w*|unlikely|rare\w*|improbab\w*|possib\w*|easy|easily|feasib\w*"
        r"|doubtful|tough|awkward",
        mode=True,
    ),
    Turn(
        "hard",
        "يصعب تصعب صعب صعبا الصعب عسير عسيرا العسير السهل الهين اليسير",
        r"(?<!ليس )(?<!غير )(?<!لا )~(?:[يت]صعب (?:علي\w* |\w+ )?(?:ان)?|من (?:ال)?(?:صعب|عسير)|(?:ليس"
        r"|لم يكن) من (?:ال)?(?:سهل|هين|يسير))(?!\w)",
        r"hard\w*|difficult\w*|tough|(?:not|no|n't|never|hardly|far from|\w+n't|without"
        r"|any)(?: \w+){0,5} (?:easy|easily|simple|light|matter|mean|small|straightforward|trivial)|tricky"
        r"|challeng\w*|troubl\w*|uneas\w*|arduous|awkward|struggl\w*|painful\w*|demanding|problem\w*|inaccess\w*"
        r"|complicat\w*|laborious|effort|un\w+|in\w+|easier|too|taxing|ill|tax\w*",
        r"impossib\w*|cannot|can't|could not|couldn't|unable|out of the question|easy|easily|simple|simply"
        r"|no way|unthinkable",
        mode=True,
    ),
    Turn(
        "permission",
        "يجوز تجوز يحق يسمح يباح جاز أجاز للمحكمة لك له لها لهم لكم",
        r"(?<!لا )(?<!ولا )(?<!لم )(?<!ما )(?<!فلا )(?<!لن )~(?:[يت]جوز|[يت]حق ل\w+|[يت]باح ل\w+"
        r"|لل\w{3,} ان (?=[يت])|ل(?:ك|كم|ه|ها|هم) ان (?=[يت]))(?!\w)",
        r"may|can|could|might|free|freely|entitl\w*|rights?|allow\w*|permi\w*|open to|liberty|option\w*"
        r"|please\w*|discretion\w*|welcome|lawful\w*|legal\w*|legitimate\w*|authori\w*|empower\w*|power|licen\w*"
        r"|let|lets|leave|acceptab\w*|possib\w*|admissib\w*|eligib\w*|choose\w*|choice|like|wish\w*|who\w*ever|"
        r"what\w*ever|able|competent|reserv\w*|valid\w*|qualif\w*|capab\w*|within|would|only|unless|properly"
        r"|rightful\w*|due|claim\w*|benefit\w*|except|is it|not|no|nor|never|cannot|grant\w*|afford\w*|enjoy\w*"
        r"|hesitate",
        r"must|shall|requir\w*|oblig\w*|bound|(?:has|have|had) to|need\w*|ought|compel\w*|duty|forc\w*"
        r"|mandator\w*|compulsory|should|it is for",
        sure=r"if (?:at all|ever|any|\w+ (?:so )?(?:choose|desire)\w*)",
        mode=True,
    ),
    Turn(
        "duty, not leave",
        "يجب تجب يتعين تتعين يتوجب يلزم يلتزم تلتزم لزاما واجب الواجب وجب يتحتم ملزم ملزما ملزمة بد عليك عليكم عليه "
        "عليها عليهم علينا",
        r"(?<!لا )(?<!ما )(?<!لم )(?<!ولا )(?<!غير )~(?:[يت]جب|[يت]تعين|[يت]توجب|[يت]تحتم|[يت]لتزم(?:ون)?|لزاما"
        r"|وجب علي\w*|من الواجب|علي(?:ك|كم|ه|ها|هم|نا) ان(?= [يتن]\w)|ملزم(?:ا|ه|ون|ين)?)(?!\w)",
        r"must|shall|should|ought|(?:have|has|had|having|got) (?:\w+ )?to|need\w*|requir\w*|necess\w*|oblig\w*"
        r"|compuls\w*|mandator\w*|bound|dut(?:y|ies)|incumbent|imperative|essential|vital|forc\w+|demand\w*"
        r"|(?:is|are|was|were|be) to|call\w*|order\w*|cannot|undertak\w*|commit\w*|compel\w*|liab\w*|expect\w*"
        r"|suppos\w*|important|crucial|advis\w*|recommend\w*|not|no|only|adher\w*|compl\w+|abid\w*|stick|keep"
        r"|observ\w*|don't|never|better|condition\w*|respons\w*|please|up to|make sure|ensure|will|due|call for"
        r"|tak\w+|deserv\w*|owe\w*|accountab\w*",
        r"may|can|could|free to|entitl\w*|allowed|permitted|optional\w*|at liberty|welcome|at (?:his|her|its"
        r"|their) (?:discretion|option)|if (?:he|she|it|they) (?:wish|please|like)\w*|might|has the right"
        r"|is open to",
        r"must|shall|required|oblig\w*|(?:have|has|had) to",
        mode=True,
    ),
    Turn(
        "advice",
        "يستحسن يستحب الأفضل المستحسن ينصح الأولى يحسن حبذا الأجدر يفضل المستحب أنصح ننصح أنصحك",
        r"~(?:[يت]ستحسن|[يت]ستحب|من (?:ال)?(?:افضل|مستحسن|مستحب)|[يتان]نصح(?:ك|كم|ه|ون)?|[يت]حسن (?:ان|ب\w+)"
        r"|الاجدر|[يت]فضل ان|يا حبذا|حبذا)(?!\w)",
        r"should|better|best|advis\w*|recommend\w*|preferab\w*|prefer\w*|ought|well to|desirab\w*|suggest\w*"
        r"|wise\w*|good|counsel\w*|urg\w*|sensib\w*|encourag\w*|prudent\w*|ideal\w*|would|appropriate|worth\w*"
        r"|fit\w*|commend\w*|nice|please|consider\w*|helpful|useful|tip|right|warn\w*|caution\w*|proper\w*"
        r"|favou?r\w*|tell|told|try|love",
        r"must|shall|requir\w*|oblig\w*|compulsory|mandator\w*|forbidden|imperative|essential|(?:has|have) to"
        r"|bound|order\w*|compel\w*|duty|necess\w*",
        mode=True,
    ),
    Turn(
        "accused",
        "اتهم اتهمت يتهم متهم المتهم متهما اتهموا اتهام يشتبه المشتبه اشتبه مشتبه اشتبهت متهمون متهمين",
        r"~(?:[اي]?تهم(?:ت|وا|ه|ها|وه|ته|هم)? (?:\w+ ){0,2}ب\w+|(?:[يت])?شتبه (?:في|ب\w+)|متهم(?:ا|ون|ين)? ب\w+"
        r"|اتهام\w* (?:\w+ )?ب\w+)(?!\w)",
        r"susceptib\w*|might|accus\w*|charg\w*|alleg\w*|suspect\w*|suspic\w*|blam\w*|indict\w*|impeach\w*"
        r"|denounc\w*|defendant|claim\w*|tax\w*|implicat\w*|reproach\w*|criticis\w*|criticiz\w*|said|say\w*"
        r"|slam\w*|condemn\w*|dubb\w*|faces?|facing|prosecut\w*|trial|point\w*|term\w*|cit\w*|call\w*|label\w*"
        r"|lambast\w*|fault\w*|imput\w*|complain\w*|decr\w+|found guilty|attribut\w*|likely|possib\w*"
        r"|potential\w*|case|arraign\w*",
        r"convict\w*|guilty|proved|proven|committed|confess\w*|culprit|sentenced|found to have",
        must=True,
        mode=True,
    ),
    Turn(
        "thought of doing",
        "فكر فكرت فكروا فكرنا يفكر تفكر أفكر نفكر خطر راودته راودتني راودها يراوده راودتها خطرت",
        r"~(?:فكر(?:ت|وا|نا)? (?:\w+ ){0,2}في (?=[^اهك])\w+|خطر(?:ت)? ل\w+ (?:\w+ )?ان|راود(?:ته"
        r"|تها|تني|ه|ها|ني) (?:\w+ ){0,2}(?:ان|فكره)|(?:[يتان])?فكر(?:ت|وا|نا|ون)? ب?ان)(?!\w)",
        r"think\w*|thought\w*|consider\w*|occur\w*|idea\w*|mind\w*|contemplat\w*|toy\w*|tempt\w*|cross\w*"
        r"|dream\w*|fanc\w*|notion|struck|strike\w*|ponder\w*|plan(?:s|ned)?|intend\w*|mean\w*|meant|imagin\w*"
        r"|reflect\w*|wonder\w*|debat\w*|mull\w*|half|might|would|wanted|head|entertain\w*|realis\w*|realiz\w*"
        r"|came to",
        must=True,
        mode=True,
    ),
    Turn(
        "hoped, expected",
        "أمل أملت يأمل تأمل آمل نأمل أملوا يأملون رجا رجوت يرجو ترجو أرجو نرجو يرجون توقع توقعت توقعوا يتوقع "
        "تتوقع يتوقعون أتوقع نتوقع آملا آملين آملة",
        r"~(?:[يتانا]?امل(?:ت|وا|ون|ا|ين|ه)? (?:\w+ ){0,2}?(?:ان|في ان|ب?ان)|(?:رجا|رجوت"
        r"|[يتان]رجو(?:ن)?) (?:\w+ ){0,2}?ان|(?:[يتان])?توقع(?:ت|وا|ون)? (?:\w+ ){0,3}?ان)(?!\w)",
        r"hop\w+|expect\w*|wish\w*|anticipat\w*|look\w* (?:to|forward)|await\w*|predict\w*|forecast\w*"
        r"|foresee\w*|foresaw|trust\w*|pray\w*|would|will|likely|project\w*|suppos\w*|thought|think\w*|assum\w*"
        r"|estimat\w*|want\w*|ask\w*|beg\w*|please|presum\w*|may|might|could|should|believ\w*|if|aim\w*|see|seen"
        r"|set to|reckon\w*|due to|optimis\w*|seek\w*|desire\w*|bet|kindly|confiden\w*|prospect\w*|entreat\w*"
        r"|implor\w*|plead\w*|calculat\w*|trusting|prob\w*|was to|intend\w*|plan\w*|dream\w*",
        must=True,
        mode=True,
    ),
    Turn(
        "feared",
        "خشي خشيت خشوا يخشى تخشى أخشى نخشى خاف خافت خفت خفنا يخاف تخاف أخاف خشية مخافة يخشون",
        r"(?<!لا )(?<!لم )(?<!ولا )~(?:خشي(?:ت|نا)?|خشوا|[يتان]خشي|يخشون|خاف(?:ت|وا)?|خفت|خفنا|[يتان]خاف(?:ون)?"
        r"|خشيه|مخافه) (?:\w+ )?ان(?!\w)",
        r"fear\w*|afraid|lest|worr\w*|danger\w*|risk\w*|dread\w*|scare\w*|apprehen\w*|in case|might|may|anx\w*"
        r"|frighten\w*|alarm\w*|terrif\w*|concern\w*|misgiv\w*|nervous\w*|avoid\w*|so as not|not to|uneas\w*"
        r"|would|prevent\w*|suspect\w*|terror|keep\w*|loath|could|should|hesitat\w*|not|protect\w*",
        must=True,
        mode=True,
    ),
    Turn(
        "threatened, promised, offered",
        "هدد هددت هددوا يهدد تهدد وعد وعدت وعدوا وعدني وعده وعدها عرض عرضت اقترح اقترحت يقترح تقترح اقترحوا "
        "طلب طلبت طلبوا تعهد تعهدت تعهدوا أوصى أوصت يوصي هدده هددني وعدنا توعد",
        r"~(?:هدد(?:ت|وا|ه|ها|ني|هم)? (?:\w+ ){0,3}?ب(?:ان|\w{4,})|وعد(?:ت|وا|ني|ه|ها|نا|هم|ته|تها"
        r"|تني)? (?:\w+ ){0,3}?(?:ان|بان|ب\w{4,})|عرض(?:ت)? (?:علي\w* )(?:\w+ ){0,3}?ان|اقترح(?:ت"
        r"|وا)? (?:\w+ ){0,4}?ان|[يت]قترح (?:\w+ ){0,3}?ان|تعهد(?:ت|وا)? (?:\w+ ){0,3}?(?:ان|بان|ب\w{4,})"
        r"|طلب(?:ت|وا)? (?:\w+ ){0,4}?ان|اوصي (?:\w+ ){0,4}?بان)(?!\w)",
        r"threat\w*|promis\w*|offer\w*|propos\w*|suggest\w*|ask\w*|request\w*|pledg\w*|vow\w*|sw[eo]\w+"
        r"|undert\w+|recommend\w*|demand\w*|would|will|shall|should|told|tell\w*|order\w*|word|commit\w*|warn\w*"
        r"|urg\w*|want\w*|call\w*|bade|bid|beg\w*|invit\w*|guarant\w*|assur\w*|agree\w*|advis\w*|if|to|let"
        r"|instruct\w*|summon\w*|seek\w*|sought|recommend\w*|insist\w*|requir\w*|could|engage\w*|menac\w*|said"
        r"|plead\w*|enjoin\w*|moved|motion|idea|sent for|orders?|please|may|might|charge\w*|appeal\w*"
        r"|petition\w*|apply|appli\w+|covenant\w*|plan\w*|entreat\w*|implor\w*|wish\w*|impos\w*|counsel\w*"
        r"|had \w+ \w+",
        must=True,
        mode=True,
    ),
    Turn(
        "on condition",
        "بشرط شريطة شرط",
        r"~(?:بشرط|شريطه|علي شرط|شرط)(?: الا| ان)(?!\w)",
        r"provided|providing|condition\w*|as long|so long|if|only|subject|unless|must|stipulat\w*|requir\w*"
        r"|proviso|with the|terms?|insofar|on the understanding|but|however|need\w*|has to|have to|once|when"
        r"|except|without|assum\w*|given|in return|in exchange|should",
        must=True,
        mode=True,
    ),
    Turn(
        "forced",
        "أجبر أجبرت أجبروا أرغم أرغمت أرغموا اضطر اضطرت اضطروا اضطررت اضطررنا أجبره أجبرها أجبرهم أرغمه أرغمها "
        "أرغمهم مضطرا مضطر مكرها مضطرة مرغما مكره أجبرني اضطرني اضطره",
        r"(?<!لم )(?<!لا )(?<!ليس )(?<!غير )(?<!دون ان )~(?:اجبر|ارغم|اضطر|اضطرر)(?:ت|وا|نا|ه|ها|هم|ني|ته|تهم"
        r"|ون)?(?!\w)",
        r"forc\w*|compel\w*|oblig\w*|(?:had|have|has|having) (?:\w+ )?to|made|make|makes|must|driv\w*|drove"
        r"|coerc\w*|choice|constrain\w*|need\w*|impos\w*|against|necess\w*|press\w*|bound|requir\w*|reduc\w*"
        r"|alternative|resort\w*|push\w*|need|unable|cannot|could not|couldn't|compul\w*|under duress|would"
        r"|found (?:\w+self|themselves)|dragg\w*|bull\w+|will have|strong-arm\w*|only|order\w*|should|insist\w*"
        r"|bow\w*|extort\w*|exact\w*|nothing for it",
        r"let|chose|choos\w*|preferr\w*|decided|want\w*|agreed|volunt\w*|willing\w*|free to|allowed|permitted"
        r"|offered|managed|glad\w*|free\w*|wish\w*|hop\w+",
        r"forc\w*|compel\w*|oblig\w*",
        must=True,
        mode=True,
    ),
    Turn(
        "requires",
        "يوجب توجب يفرض تفرض يقتضي تقتضي يستلزم تستلزم يتطلب تتطلب يلزم تلزم يشترط تشترط",
        r"(?<!لا )(?<!لم )~(?:[يت]وجب|[يت]فرض|[يت]قتضي|[يت]ستلزم|[يت]تطلب|[يت]شترط)(?!\w)",
        r"requir\w*|demand\w*|need\w*|call\w*|necess\w*|oblig\w*|must|impos\w*|tak\w+|entail\w*|involv\w*"
        r"|compel\w*|mandat\w*|stipulat\w*|insist\w*|(?:has|have|had) to|essential|dictat\w*|ask\w*|prescrib\w*"
        r"|condition\w*|bind\w*|forc\w*|exact\w*|shall|should|lay\w*|laid|cost\w*|enforc\w*|levy|levied"
        r"|prerequisite|order\w*|depend\w*|subject|ought|only",
        r"allow\w*|permit\w*|enabl\w*|encourag\w*|suggest\w*|recommend\w*|invit\w*|authori[sz]\w*|lets?|may"
        r"|entitl\w*|optional\w*|advis\w*",
        mode=True,
    ),
    Turn(
        "as far as I know",
        "أذكر أعلم نعلم تخني أتذكر أظن",
        r"~(?:علي ما|فيما|حسبما) (?:اذكر|اعلم|نعلم|اتذكر|اظن)(?!\w)|ان لم تخن\w+ (?:ال)?ذاكر",
        r"as far as|so far as|if i (?:remember|recall)|if memory|memory|recall|to (?:my|our|the best) knowledge"
        r"|knowledge|remember|recollect\w*|believe|know|think|i (?:suppose|guess)|unless i|if i'm not|correctly"
        r"|right|aware|seem|i (?:imagine|fancy|dare ?say|take it|gather)|apparently|presumably",
        must=True,
        mode=True,
    ),
    Turn(
        "may have (قد before a past verb is a fact)",
        "قد وقد فقد",
        r"(?:^|[.؛:،!؟«] ?)(?:و|ف)?قد (?:وصل|كتب|ذهب|عاد|مات|قتل|فتح|بنا|بني|اخذ|ارسل|سافر|غادر|رجع|دخل|خرج|اعلن"
        r"|وافق|رفض|قرر|اصدر|انتهي|بدا|ولد|شهد|اشتري|باع|دفع|سقط|وقع|حضر|لقي|وجد|راي|سمع|عرف|نجح|فشل|استولي|احتل"
        r"|هزم|انتصر|اقام|زار|القي|اجتمع|كان|وقف|جلس|صدر|امر|طلب|اكد|انشا|اسس|ترك|حمل|رحل|ضرب|اكتشف|عثر|استقبل"
        r"|افتتح|توفي|ظهر|اختفي|حكم|عين|جمع|قطع|بلغ|نزل|صعد|عبر|هاجر|نشر|نال|فاز|خسر|شارك|وضع|اشار|لاحظ)(?:ت|وا"
        r"|نا|ه|ها|هم|ته)?(?!\w)(?![^.؛؟!]{0,200}(?<!\w)(?:ربما|لعل\w*|[يت]بدو|[يت]حتمل|[يت]مكن\w*|[يت]ظن|قيل"
        r"|يقال|لو)(?!\w))",
        r"did|was|were|had been|has been|have been",
        r"(?:may|might|could) (?:well |perhaps |possibly )?have|may (?=\w+ed)|perhaps|maybe|possibly|probably"
        r"|conceivably|presumably|supposedly|allegedly|reportedly|is said to have|are said to have"
        r"|was said to have",
        mode=True,
    ),
)
