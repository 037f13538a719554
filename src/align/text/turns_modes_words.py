"""Constructions of mode for `turns`: how sure, how binding, and whether it was done or only wished, meant, tried."""

from __future__ import annotations

from align.text.turns import Turn

_CERTAIN = (
    r"certain\w*|sure|surely|doubtless|undoubted\w*|undeniabl\w*|unquestion\w*|indisputabl\w*|incontest\w*|definit\w*"
    r"|(?:no|without|beyond|any|not|little|all|never|\w+n't|nor|cannot|remove\w*|leaves?"
    r"|left)(?: \w+){0,5} (?:doubt\w*|question\w*"
    r"|disput\w*|deny\w*|denied|argu\w*|mistak\w*|escap\w*|gainsay\w*|help|avoid\w*)|inevitabl\w*|bound to|must"
    r"|have to|has to|had to"
    r"|needs|assured\w*|convinc\w*|conclusiv\w*|positiv\w*|confident\w*|proven|proved|establish\w*|confirm\w*"
    r"|known|know|knew|clear\w*"
    r"|evident\w*|obvious\w*|plain\w*|of course|indeed|truly|verily|will|shall|fact|fail|swear|swore|vouch\w*"
    r"|guarante\w*|settled"
    r"|dead sure|emphatic\w*|categorical\w*|undisputed|always|never|cannot|can't|couldn't|could not|could only"
    r"|can only|unavoid\w*"
    r"|inescap\w*|foregone|decisiv\w*|absolut\w*|firm\w*|prov(?:e|es|ing)|conviction|unmistak\w*|patent\w*"
    r"|naturally|manifest\w*|moral\w*"
    r"|rest assured|wager|bet|stake|destined|doomed|fated|real\w*|tru(?:e|th)|secret|hidden|moot|matter of"
    r"|without fail|by all means"
)
_LIKELY = (
    r"likel\w*|probab\w*|presum\w*|in all (?:likelihood|probability)|most|odds|expect\w*|chances|suspect\w*"
    r"|i should (?:say|think)"
    r"|doubtless|no doubt|reckon\w*|plausib\w*|promis\w*|should|ought|suppos\w*|apparent\w*|seem\w*|appear\w*"
    r"|believ\w*|think\w*|thought"
    r"|must have|inclin\w*|evident\w*|prefer\w*|tend\w*|weight|suggest\w*|surmis\w*|assum\w*|estimat\w*"
    r"|predict\w*|forecast\w*|bet"
    r"|opin\w*|best guess|point\w* to|lean\w*|favou?r\w*|guess|impression|conclu\w*|set to|looks?"
)
_SEEMS = (
    r"seem\w*|appear\w*|apparent\w*|look(?:s|ed)?|evident\w*|to all appearances?|by all accounts|presum\w*"
    r"|probabl\w*|likel\w*|sound\w*|feel\w*|felt|would|ostensib\w*"
    r"|plainly|clear\w*|obvious\w*|suggest\w*|gather\w*|impression|think\w*|thought|believ\w*|suppos\w*|may"
    r"|might|perhaps|maybe"
    r"|possib\w*|on the face|as if|as though|suspect\w*|fanc\w*|imagin\w*|assum\w*|guess\w*|judg\w*|view|mind"
    r"|eyes|sight|must have"
    r"|reckon\w*|tak\w+|took|consider\w*|regard\w*|deem\w*|opin\w*|estimat\w*|surmis\w*|conjectur\w*|one would"
    r"|strike\w*|struck"
    r"|resembl\w*|like|semblance|visib\w*|manifest\w*|show\w*|turn\w* out|transpir\w*|could|mean\w*|prov\w*"
    r"|look\w*|expect\w*|begin\w*|began|doubt\w*|incline\w*|inclination|feeling|became|become\w*|find|found|held"
    r"|see|saw|dream\w*|patent\w*"
)
_MAYBE = (
    r"for all \w+ knows?|give or take|peradventure|haply|luck|rul\w+ out|may|might|maybe|perhaps|perchance"
    r"|mayhap|possib\w*|conceiv\w*|could|can|likel\w*|probab\w*"
    r"|plausib\w*|chance\w*|risk\w*|danger"
    r"|potential\w*|wonder\w*|who knows|suspect\w*|uncertain\w*|unsure|not sure|arguab\w*"
    r"|not (?:out of the question|impossible|certain)"
    r"|presum\w*|suppos\w*|i (?:daresay|dare say|fancy|imagine|expect|hope)|imagin\w*|guess\w*|if|whether"
    r"|think\w*|thought|believ\w*"
    r"|hop\w+|fear\w*|expect\w*|doubt\w*|seem\w*|appear\w*|apparent\w*|sometimes|open to|no telling|threat\w*"
    r"|would|lest|feasib\w*|should"
    r"|account for|excluded|ruled out|prospect|susceptib\w*|prone|vulnerab\w*|liable|tend\w*|able|suggest\w*"
    r"|point\w* to|hypothe\w*"
    r"|cannot be|surmis\w*|conjectur\w*|speculat\w*|consider\w*|assum\w*|hint\w*|odds|occasional\w*|often"
    r"|usually|estimat\w*|doubtless|no doubt|allow\w*|admit\w*|unless|until|must|promis\w*|otherwise|\w+(?:able"
    r"|ible)|capab\w*|enabl\w*|opportunit\w*|help\w*|let\w*|impossib\w*|permit\w*|way|free|ever|too|enough"
    r"|so that|in order|power|unlikely"
)
_RUMOUR = (
    r"object\w*|rumou?r\w*|gossip\w*|said|say|says|saying|alleg\w*|reput\w*|report\w*|whisper\w*|talk\w*|story|stories"
    r"|tale\w*|claim\w*|put (?:it )?about"
    r"|legend\w*|hearsay|suppos\w*|told|tell\w*|accord\w*|word|believ\w*|heard|hear\w*|tradition\w*|has it"
    r"|have it|had it|maintain\w*"
    r"|assert\w*|pretend\w*|profess\w*|purport\w*|contend\w*|insist\w*|accus\w*|so-called|ostensib\w*"
    r"|apparent\w*|thought|think\w*|call\w*"
    r"|circulat\w*|current|going (?:a)?round|abroad|mention\w*|allude\w*|account\w*|relat\w*|recount\w*"
    r"|narrat\w*|sources?|grapevine|wind|known"
    r"|speak|spoke\w*|common\w*|popular\w*|suspect\w*|opin\w*|imagin\w*|quot\w*|cit\w*|mouth\w*|lips|tongue\w*"
    r"|declar\w*|argu\w*|boast\w*"
    r"|credit\w*|suggest\w*|news|pass\w*|spread\w*|public\w*|bruited|read|writ\w+|wrote|announc\w*|vow\w*"
    r"|sw[eo]\w+|charg\w*|plead\w*|presum\w*|stat\w*|mean\w*|observ\w*|remark\w*|repeat\w*|chroni\w*|record\w*"
    r"|proverb\w*|hint\w*|reckon\w*|pass\w*|describ\w*|attribut\w*"
)
_PROVEN = (
    r"proven|proved|establish\w*|beyond (?:all |any |a )?(?:\w+ )?(?:doubt|question|dispute)|certain\w*"
    r"|undoubted\w*|undeniabl\w*"
    r"|unquestion\w*|indisputabl\w*|definit\w*|without (?:a |any )?(?:\w+ )?(?:doubt|question)|no (?:doubt"
    r"|question)|sure|surely|doubtless"
    r"|confirm\w*|for a fact|is a fact|common knowledge|well known|conclusiv\w*|must (?!have (?:been )?heard)"
    r"|bound to|assuredly|inevitabl\w*|demonstrat\w*"
    r"|clearly|plainly|obviously|will (?:certainly|surely|undoubtedly|definitely)|guarante\w*|convinc\w*"
    r"|incontrovert\w*|assured"
)
_DOUBTFUL = (
    r"unlikel\w*|doubtful\w*|improbabl\w*|inconceivabl\w*"
    r"|(?<!no )(?<!without )(?<!not )(?<!beyond )(?<!any )(?<!never )doubt(?:s|ed)?"
    r"|impossib\w*|out of the question|far-fetched|hardly likely|questionabl\w*|implausib\w*|unthinkabl\w*"
)
_NEG = r"not|no|\w+n't|never|cannot|little|few|nor|dis\w+|without|suspect\w*|wonder\w*|unsure|uncertain\w*"
_MUST_HARD = (
    r"must|should|shall|ought|(?:have|has|had|having|got) (?:\w+ )?to|need\w*|requir\w*|necess\w*|oblig\w*"
    r"|compuls\w*|mandator\w*|bound"
    r"|duty|incumbent|imperative|essential|vital|crucial|importan\w*|forc\w+|demand\w*|(?:is|are|was|were"
    r"|be) (?:\w+ )?(?:not )?to|let"
    r"|let's|suppos\w*|expect\w*|due|better|advis\w*|recommend\w*|urg\w*|order\w*|call\w*|told|tell|instruct\w*"
    r"|command\w*|insist\w*"
    r"|impos\w+|charg\w+|respons\w*|up to|only|condition\w*|subject|indispens\w*|want\w*|ow\w+|right|proper\w*"
    r"|fit\w*|becom\w*|behov\w*"
    r"|worth\w*|would|cannot|can't|inevitabl\w*|compel\w*|deserv\w*|please|don't|ensure|never|desirab\w*|best"
    r"|wise\w*|will|may|might|could|can"
    r"|appropriat\w*|prescrib\w*|stipulat\w*|certain\w*|sure\w*|until|unless|without|doubt\w*|presum\w*|no|not"
    r"|do|task|propos\w*|plead\w*|asks?|asked|request\w*|invit\w*|consider\w*|have to|suggest\w*|deem\w*"
    r"|for (?:\w+ ){1,4}to|provid\w*|by right\w*|good|liabl\w*|fall\w*|tak\w+|commit\w*|prerequisite"
)
_READY = (
    r"here to|ready|readi\w*|willing\w*|prepar\w*|will|would|wish\w*|able|stood|stand|offer\w*|disposed|eager"
    r"|keen|happy|glad\w*|dispos\w*|consent\w*|set"
    r"|agree\w*|mind|inclin\w*|fit|open to|game|about to|poised|equipped|hand|prone|predispos\w*|susceptib\w*"
    r"|can|could|may|might|volunteer\w*"
    r"|propens\w*|bound|promis\w*|capable|if|readily|for"
)
_ABOUT = (
    r"about to|point of|verge|brink|almost|nearly|near|all but|within|going to|ready|mov\w+|made (?:to|as|for)"
    r"|mak\w+ (?:to|as|for)|start\w*"
    r"|began|beg[iu]n\w*|beginning|bout|prepar\w*|intend\w*|intent\w*|meant|mean|resol\w*|wanted|want|would"
    r"|tried|try\w*|attempt\w*|going"
    r"|close\w*|half|set (?:about|out)|thought|decid\w*|wish\w*|was to|were to|plan\w*|impuls\w*|hover\w*"
    r"|threaten\w*|turn\w* to|proceed\w*|edge"
    r"|step\w*|reach\w*|lean\w*|gather\w*|determin\w*|just|nigh|desire\w*|undert\w+|propos\w*|rise to|mind"
    r"|aim\w*|seek\w*|sought|fain"
)
_PLAN = (
    r"intend\w*|intent\w*|plan\w*|propos\w*|going to|will|would|shall|due to|schedul\w*|expect\w*|resol\w+"
    r"|determin\w*|decid\w*|mean\w*|meant|aim\w*"
    r"|set to|about to|prepar\w*|to be|is to|are to|was to|were to|slated|project\w*|wish\w*|want\w*|mind|hop\w+"
    r"|look\w* to|bent|poised|ready|minded|lined up"
    r"|desir\w*|seek\w*|sought|envisag\w*|consider\w*|contemplat\w*|purpos\w*|ambition\w*|under way|coming"
    r"|future|upcoming|target\w*|forthcoming"
    r"|anticipat\w*|promis\w*|until|think\w*|thought|had been to|if|when|before|design\w*|destin\w*|pipeline"
    r"|undertak\w*|pledg\w*|commit\w*|on the cards|may|might|should|must|could|likely|prospect\w*|next|process"
    r"|begun|began|begin\w*|tr(?:y|ies|ied)\w*|work\w*"
)
_WISH = (
    r"wish\w*|would that|if only|hop\w+|long\w*|dream\w*|would|could|might|ought|should|yearn\w*|desir\w*"
    r"|want\w*|like|pity|regret\w*|sorry|oh|o|ah|had i|had we"
    r"|if|pray\w*|better|rather|love\w*|may|gladly|fain|but for|let|what .{1,40} give|crav\w*|covet\w*|fanc\w*"
    r"|aspir\w*|ambition\w*|bless\w*|alas|never|bade|bid\w*|will\w*|ask\w*"
)
_COULD = (
    r"could|can|might|may|able|free|would|possib\w*|possess\w*|power|position|open|within|capab\w*|opportun\w*"
    r"|chance|way|means|option\w*|choice|choose"
    r"|ought|well|had only|easily|never|unable|impossib\w*|cannot|fit|permitted|allowed|enough|right|ability"
    r"|reach|at liberty"
    r"|scope|room|hands?|enabl\w*"
)

MODES = (
    Turn(
        "must have been",
        "بد لابد لا",
        r"~(?:لا ?بد)(?: من)? (?:ان|انه|انها|انهم|وان|وانه|وانها|انك|اني|اننا)(?: [يتن]كون\w*| كان\w*| قد)(?!\w)",
        rf"{_CERTAIN}|there is no|should|ought|need\w*|requir\w*|would|doubtless|imagine",
        r"conceivabl\w*|possibl\w*|perhaps|maybe|might|may|could|doubtful\w*|unlikely|allegedly|reportedly"
        r"|apparently|seem\w*|appear\w*|"
        r"probabl\w*|likely",
        mode=True,
    ),
    Turn(
        "certain",
        "شك ريب مراء جدال حتما قطعا يقينا بالتأكيد أكيد المؤكد محالة موقن متيقن متيقنا موقنا الثابت جازما مؤكد "
        "واثق واثقا ثبت يقين أيقن أيقنت "
        "أجزم نجزم جزم شكّ يساورني مقطوع المقطوع قاطعا بلاشك المحقق مندوحة المحتوم محتوما نزاع شبهة أقطع",
        r"~(?:(?:لا|بلا|دون|بدون|ما من|ليس من|من دون|من غير|بغير)(?: ادني| اي)? (?:شك|ريب|مراء|جدال|محاله|نزاع"
        r"|شبهه)(?! (?:الا|سوي)(?!\w))|حتما|قطعا|يقينا|بالتاكيد|من (?:ال)?(?:موكد|ثابت|محقق|محتوم|مقطوع به)"
        r"|علي يقين|موقنا?|متيقنا?|ايقن(?:ت|وا)?|[انو]جزم(?:ت)?|جزم(?:ت|وا)? ب|واثقا? (?:من|بان|ان)"
        r"|لا (?:[يت]ساور\w+|[يت]خامر\w+|[يتان]شك) (?:\w+ )?(?:شك)?)(?!\w)",
        rf"{_CERTAIN}|no \w+",
        r"perhaps|maybe|possibl\w*|might|may|conceivabl\w*|probabl\w*|likely|half inclined|half|inclin\w*"
        r"|suspect\w*|doubtful\w*|doubt(?:s|ed)?|apparently|seem\w*"
        r"|appear\w*|wonder\w*|allegedly|rumou?r\w*|unlikely|unsure|uncertain\w*|fanc(?:y|ied)|guess|suppose\w*"
        r"|presum\w*|could",
        mode=True,
    ),
    Turn(
        "likely",
        "الأرجح المرجح يرجح ترجح رجح رجحت أرجح نرجح الظن الراجح مرجح يغلب الأغلب المتوقع يتوقع تتوقع",
        r"(?<!ليس )(?<!غير )~(?:علي الارجح|الارجح|في الارجح|من المرجح|[يتان]رجح(?:ون)?|رجح(?:ت|وا)?|(?:في "
        r"|علي )?(?:اغلب|اكبر|غالب) الظن|الراجح|[يت]غلب علي (?:ال)?ظن\w{0,3}|علي الاغلب)(?!\w)",
        _LIKELY,
        rf"{_PROVEN}|{_DOUBTFUL}|rumou?r\w*|never|cannot|alleg\w*",
        mode=True,
    ),
    Turn(
        "seems",
        "يبدو تبدو بدا الظاهر يظهر يخيل خيل أحسب أظن إخال أخال نظن يظن يظنون أظنه أحسبه الواضح",
        r"~(?:(?:علي ما |فيما |كما )?[يت]بدو (?:ان|لي|انه|انها|انهم)|(?:علي ما|فيما|كما) [يت](?:بدو|ظهر)"
        r"|الظاهر ان\w*|[يت]خيل (?:الي|اليه|لي|ل\w+)|خيل (?:الي|اليه|اليها|لي|ل\w+)"
        r"|اغلب ظني|[ان](?:(?:ظن|خال)(?:ه|ها|هم|ك)?|حسب(?:ه|ها|هم|ك|ني|نا| ان\w{0,3})))(?!\w)",
        _SEEMS,
        rf"{_PROVEN}|{_DOUBTFUL}|rumou?r\w*|alleg\w*",
        mode=True,
    ),
    Turn(
        "perhaps",
        "ربما لعل لعله لعلها لعلهم لعلي لعلنا لعلك لعلكم يحتمل تحتمل المحتمل الممكن الجائز عسى يستبعد مستبعد "
        "أستبعد مستبعدا المستبعد محتمل احتمال عساه عساها",
        r"~(?:ربما|لعل\w{0,3}|[يت]حتمل ان|من (?:ال)?(?:محتمل|جائز)|عسي|عسا\w{1,3}|(?:لا|ليس) [يتان]ستبعد|(?:غير"
        r"|ليس) مستبعدا?)(?!\w)",
        rf"{_MAYBE}",
        rf"{_PROVEN}|{_DOUBTFUL}|cannot|never|will|rumou?r\w*|alleg\w*",
        r"perhaps|maybe|may|might|could|possib\w*|likely|conceivabl\w*",
        must=True,
        mode=True,
    ),
    Turn(
        "rumoured",
        "يشاع أشيع شاع يقال قيل زعم زعمت زعموا يزعم تزعم يزعمون تردد يتردد يروى تروى ادعى ادعت يدعي تدعي يدعون "
        "إشاعة شائعات شائعة الشائعات شاعت سرت راجت تناقل "
        "تناقلت يتناقل تتناقل تتردد ترددت يُحكى يحكى يتهامس تهامس الإشاعات إشاعات يتحدث",
        r"~(?:[يت]شاع|اشيع|شاع(?:ت)? (?:\w+ ){0,3}ان|يقال ان\w*|قيل ان\w*|زعم(?:ت|وا)?|[يت]زعم(?:ون)?"
        r"|(?:[يت])?تردد(?:ت)? (?!في)(?:\w+ ){0,4}(?:ان|انباء|شائعات|اشاعات)|[يت]روي (?:عنه |عنها )?ان\w*"
        r"|ادعي(?:ت|وا)? ان\w*|ادعت|[يت]دعي(?:ون)? ان\w*|(?:ال)?(?:اشاعه|شائعات|اشاعات)|(?:[يت])?تناقل(?:ت|وا)?"
        r"|[يت]حكي ان\w*|(?:ي)?تهامس\w*)(?!\w)",
        _RUMOUR,
        _PROVEN,
        must=True,
        mode=True,
    ),
    Turn(
        "unlikely",
        "المستبعد يستبعد تستبعد استبعد استبعدت أستبعد مستبعد مستبعدا أشك يشك تشك المشكوك مشكوك شكك شككت يشكك يشككون",
        r"(?<!لا )(?<!ولا )(?<!غير )(?<!ليس )~(?:من المستبعد|[يتان]ستبعد(?:ون)? (?:\w+ )?ان|استبعد(?:ت"
        r"|وا)? (?:\w+ ){0,2}ان|اشك (?:في|كثيرا في)|(?:ال)?مشكوك (?:في|فيه|فيها))(?!\w)",
        rf"{_DOUBTFUL}|{_NEG}|remote|scarcely|hardly|exclud\w*|rul\w+ out|question\w*|suspic\w*|dispute\w*"
        rf"|sceptic\w*|skeptic\w*|discount\w*|far",
        rf"{_PROVEN}|likely|probabl\w*|possibl\w*|may|might|will|expect\w*",
        mode=True,
    ),
    Turn(
        "ought",
        "ينبغي يجب يتعين يتوجب لابد بد يلزم تجب تنبغي يفترض لزاما الواجب وجب يتحتم",
        r"(?<!لا )(?<!ما )(?<!لم )(?<!ولا )~(?:[يت]نبغي|[يت]جب|[يت]تعين|[يت]توجب|[يت]تحتم|لا ?بد من|لزاما علي"
        r"|من الواجب|[يت]لزم\w{0,3} ان)(?!\w)",
        _MUST_HARD,
        r"(?:had|has|have|was|were) (?:\w+ )?been \w+(?:ed|en|t|n)|(?:has|have|had) (?:already |since |now )?\w+ed",
        r"must|should|shall|ought|need(?:s|ed)?|(?:have|has|had) to|requir\w*|necess\w*|oblig\w*",
        mode=True,
    ),
    Turn(
        "enough",
        "يكفي تكفي كفى كاف كافية كافيا حسبك حسبنا حسبه يكفيه تكفيه يكفيني يكتفى يكتفي كافيين كافيان يكفينا "
        "يغني تغني بحسبك حسبي",
        r"(?<!لا )(?<!لم )(?<!ما )(?<!غير )~(?:[يت]كفي\w{0,3}|كفي ب\w+|كافي?[اه]? ل\w+|[يت]كتفي (?:في|ب|ل)\w+"
        r"|حسب(?:ك|نا|ه|ها|هم|ي)|بحسبك)(?!\w)",
        r"enough|suffic\w*|adequat\w*|will do|would do|need\w* only|only|all (?:it|that|you|he|we|i)|ample"
        r"|satisf\w*|no more than|serves?|serving|content\w*|merely|simply|alone"
        r"|nothing (?:more|else|but)|not need|any (?:one|two|single)|take\w* (?:no more|only)|is good|accepted",
        r"indispensab\w*|essential\w*|necessar\w*|requir\w*|must|imperative|vital|compulsory|mandatory"
        r"|obligator\w*|crucial|prerequisite|unavoidable|helpful|useful|insufficient|inadequate"
        r"|too little|too few|not enough",
        mode=True,
    ),
    Turn(
        "indispensable",
        "بد لابد غنى يشترط تشترط ضروري ضرورية شرط شرطا لازم لازمة الضروري مناص لزاما يلزم اشترط اشترطت",
        r"~(?:لا ?بد (?:من|منه|منها|ل\w+ من)|لا غني (?:عن|عنه|عنها|ل\w+ عن)|[يت]شترط (?:ل|في|ان|علي)\w*"
        r"|لا مناص من|شرطا? (?:اساسي|ضروري|لازم|لا)\w*|(?:هو|هي|امرا?) (?:ضروري|لازم)[هاا]?)(?!\w)",
        r"must|need\w*|necess\w*|indispens\w*|essential\w*|vital|requir\w*|have to|has to|had to|imperative"
        r"|compulsory|obligat\w*|mandator\w*|condition\w*|unless|only|cannot|without|shall|prerequisite"
        r"|crucial|inevitabl\w*|no (?:choice|way|escape|avoiding|getting|doing|alternative|substitute)|oblig\w*"
        r"|bound|should|ought|sine|demand\w*|call\w* for|unavoid\w*|inescap\w*|until|stipulat\w*|no|not|never",
        r"enough|suffic\w*|will do|optional\w*|helpful|useful|desirab\w*|preferabl\w*|advisab\w*|recommend\w*"
        r"|unnecessar\w*|dispensab\w*|superfluous|may|might|can|could|convenient|welcome",
        mode=True,
    ),
    Turn(
        "ready to",
        "مستعد مستعدا مستعدة مستعدين مستعدون استعداد استعداده استعدادها متأهب متأهبا متأهبين مستعدان استعدادهم "
        "متأهبة استعدادي",
        r"~(?:ال)?(?:مستعد(?:ا|ه|ين|ون|ان)?|متاهب(?:ا|ه|ين|ون)?|علي (?:\w+ )?استعداد|(?:ابدي|ابدت|ابدوا|اعلن"
        r"|اعلنت|اظهر|اظهرت) استعداد\w*) (?:ان|ل\w+|لان|تام|كامل|دائما)(?!\w)",
        _READY,
        must=True,
        mode=True,
    ),
    Turn(
        "about to",
        "هم همت هممت هموا هممنا يهم تهم كاد كادت كدت كدنا كادوا يكاد تكاد أوشك أوشكت يوشك توشك وشك أوشكوا شفا "
        "قاب كادا",
        r"(?<!لا )(?<!ما )(?<!لم )(?<!ولا )(?<!وما )(?<!فما )~(?:(?:هم|همت|هممت|هموا"
        r"|هممنا) (?:ال\w+ )?(?:ب(?!خير|حاج|شر|لا|عض|ين|عد|الفعل|الطبع|دور|ذلك|هذا|هذه|مثاب|حسب|نفس|ذات|صدد|امس"
        r"|كل)\w{3,}|ان [يتن]\w+)|(?:كاد|كادت|كدت|كدنا|كادوا|كادا|[يت]كاد) (?:\w+ ){0,3}[يتنا]\w+|[او]?وشك(?:ت"
        r"|وا|نا)? (?:\w+ ){0,2}(?:ان|علي)|[يت]وشك (?:\w+ ){0,2}ان|علي وشك|علي شفا|قاب قوسين)(?!\w)",
        rf"{_ABOUT}|approach\w*|virtually|practically|barely|hardly|scarcely|narrow\w*|imminent\w*|as good as"
        rf"|threat\w*|soon|short of|not quite|could|might|just about|must|inch|hair|like|so much|as if|as though"
        rf"|seem\w*|concern\w*|matter|well-nigh|can|cannot|rar\w+|no|few|little|un\w+|not|wear\w* (?:thin|out)"
        rf"|r[ua]n\w* (?:low|short|out)|nearing|dwindl\w*|ebb\w*|fast|growing|falling",
        must=True,
        mode=True,
    ),
    Turn(
        "tried to",
        "حاول حاولت حاولوا حاولنا يحاول تحاول أحاول نحاول يحاولون سعى سعت سعوا سعيت يسعى تسعى يسعون جهد اجتهد "
        "اجتهدت محاولا محاولة محاولين جاهد",
        r"~(?:حاول(?:ت|وا|نا|ا|تا)?|[يتان]حاول(?:ون|وا|ان)?|سع(?:ي|ت|وا|يت|ينا) (?:\w+ ){0,3}(?:الي|ل\w+)"
        r"|[يت]سع(?:ي|ون) (?:\w+ ){0,3}(?:الي|ل\w+)|جهد(?:ت|وا)? (?:\w+ )?(?:في|ان)|اجتهد(?:ت"
        r"|وا)? (?:\w+ )?(?:في|ان)|محاول(?:ا|ه|ين) ان)(?!\w)",
        r"see (?:if|whether)|try\w*|tries|tried|attempt\w*|endeavou?r\w*|effort\w*|seek\w*|sought|striv\w*"
        r"|strove|bid|bids|bidding|struggl\w*|aim\w*|work\w*|fought|fight\w*|would|want\w*|look\w*|set (?:about"
        r"|out)|ventur\w*|hop\w+"
        r"|intend\w*|intent\w*|meant|wish\w*|labou?r\w*|strain\w*|pains?|best|did what|all (?:he|she|they|i"
        r"|we) could|exert\w*|hard|push\w*|press\w*|unable|could not|couldn't|vain\w*|fail\w*|in order|tak\w+"
        r"|toil\w*"
        r"|eager|pursu\w*|quest|campaign\w*|experiment\w*|begg\w*|offer\w*|as if|as though|went|going|came|come"
        r"|wrestl\w*|eager|desire\w*|purpose\w*|shot|go at|hand at|undertak\w*|mov\w+ to|about|determin\w*"
        r"|plan(?:s|ned)?|design\w*|run\w*|ran|hasten\w*|strain\w*|made (?:as if|to|for|a)|making|to win"
        r"|tempt\w*|woo\w*|solicit\w*|diligen\w*|industr\w*|zeal\w*|stud\w+|walk\w*|hurr\w+|rush\w*",
        must=True,
        mode=True,
    ),
    Turn(
        "intends",
        "يعتزم تعتزم اعتزم اعتزمت نعتزم أعتزم ينوي تنوي نوى أنوي ننوي نوت نويت عازم عازمة عازمون المزمع المقرر "
        "عزم عزمت عزموا المنتظر تخطط يخطط يخططون يعتزمون ينوون عازما تزمع يزمع بصدد أزمع أزمعت مزمع",
        r"~(?:[يتان]عتزم(?:ون)?|اعتزم(?:ت|وا)?|[يتان]نو(?:ي|ون)|نو(?:ي|ت|يت|وا) (?:\w+ )?ان|عازم(?:ا|ه|ون"
        r"|ين)? علي|من (?:ال)?(?:مزمع|مقرر|منتظر) ان|[يت]خطط(?:ون)? ل\w+|[يت]زمع|ازمع(?:ت|وا)?|عزم(?:ت"
        r"|وا)? (?:\w+ ){0,2}علي|بصدد)(?!\w)",
        _PLAN,
        must=True,
        mode=True,
    ),
    Turn(
        "wish",
        "ليت ليتني ليته ليتها ليتنا ليتهم ليتك تمنى تمنت تمنيت يتمنى أتمنى تتمنى ود ودت وددت يود تود أود يودون "
        "تمنوا نتمنى",
        r"~(?:(?:يا )?ليت\w{0,3}(?= \w)|[يت]تمني|[ان]تمني|تمن(?:ي|ت|يت|وا|ينا) (?:\w+ ){0,2}(?:لو|ان)|(?:ود|ودت|وددت"
        r"|[يتان]ود|[يت]ودون) (?:\w+ ){0,2}لو|[يتان]ود (?:\w+ )?ان)(?!\w)",
        _WISH,
        must=True,
        mode=True,
    ),
    Turn(
        "could have",
        "بإمكان بإمكانه بإمكانها بإمكانهم بإمكاني بإمكاننا بوسع بوسعه بوسعها بوسعهم بوسعي بوسعنا وسعه وسعها "
        "وسعهم وسع بمقدوره بمقدور بمقدورها مقدوره يمكنه يمكنها يمكنني يمكنهم إمكانه استطاعته",
        r"~كان(?:ت)? (?:(?:ب|في )(?:امكان|وسع|مقدور|استطاعت?)\w{0,3}|[يت]مكن(?:ه|ها|هم|ني|نا))(?: \w+){0,3} ان(?!\w)",
        _COULD,
        r"managed|succeed\w*|contriv\w*|was able|were able|got to|did|chose|had|went|\w+ed",
        must=True,
        mode=True,
    ),
    Turn(
        "if",
        "إن وإن فإن",
        r"(?:^|[.؛:،!؟«\"] ?)[وف]?ان (?:كان|كانت|كنت|كانوا|لم|شاء|شئت|شئتم|اراد|اردت|ارادوا|وافق|وافقت|رفض|رفضت"
        r"|تعذر|تبين|ثبت|وجد|وجدت|حدث|وقع|وقعت|مات|عاد|جاء|صح|اخل|تخلف|رضي|قبل|زاد|نقص|امتنع|تم|انقضي|انقضت|حضر"
        r"|غاب|سال|سالت|ضاع|تاخر|تاخرت|فشل|نجح|نجحت|فاز|خسر|استمر|استمرت|اتفق|اتفقوا|اختلف|اختلفوا|بلغ|بلغت|دفع"
        r"|اعترض|طلب|اصر|عجز|انتهي|سقط|سقطت|نزل|هطل|قرر|قررت|انخفض|ارتفع|ارتفعت|هلك|تلف|ظهر|ظهرت) (?!ما )",
        r"if|should|were|when\w*|provided|unless|in case|once|where\w*|in the event|suppos\w*|any\w*|who\w*"
        r"|whether|else|as (?:soon|long)|so long|even|although|though|while|assum\w*|but|yet|until|without"
        r"|whatever|however"
        r"|every\w*|in so far|failing|may|might|would|could|despite|albeit|notwithstanding|except|only|till|lest"
        r"|never|because|for all|or|had \w+ \w+ed|be (?:he|she|it|they)|indeed|truly|certainly|verily",
        must=True,
        mode=True,
    ),
    Turn(
        "if",
        "إذا",
        r"~اذا (?!ب\w)(?:ما )?(?:كان|كانت|كنت|كانوا|لم|شاء|شئت|شئتم|اراد|اردت|ارادوا|وافق|وافقت|رفض|رفضت|تعذر"
        r"|تبين|ثبت|استمر|استمرت|امتنع|تخلف|تاخر|اخل|فشل|نجح|زاد|نقص|انقضي|انقضت|رضي|قبل)(?!\w)",
        r"if|should|were|when\w*|provided|unless|in case|once|where\w*|in the event|suppos\w*|any\w*|who\w*"
        r"|whether|else|as (?:soon|long)|so long|even|although|though|while|assum\w*|upon|until|without|whatever"
        r"|however"
        r"|every\w*|in so far|failing|may|might|would|could|had \w+|after|otherwise|or|given|depend\w*|on \w+ing"
        r"|insofar|the more|as|those|be (?:he|she|it|they)|but|except|only|in|with|not",
        must=True,
        mode=True,
    ),
)
