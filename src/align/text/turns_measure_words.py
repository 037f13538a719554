"""Further constructions for `turns`: shares and times (each, half, part of), and what is only claimed or recommended.

They are judged by their contrary alone: "all his goods" for a part of them, "proves" for claims.
"""

from __future__ import annotations

from align.text.turns import Turn

_NONE = r"(?!)"
"""Matches nothing: a row that is judged by its contrary alone."""
_NOT = r"\w+n't|not|no|no one|never|none|nothing|nobody|nowhere|nor|neither|cannot"
_CLAIMS = (
    r"claim\w*|alleg\w*|assert\w*|maintain\w*|contend\w*|says?|said|saying|suppos\w*|purport\w*|pretend\w*|so.called"
    r"|declare\w*|insist\w*|argu\w*|profess\w*|accord\w*|reportedly|reports?(?= that)|would|seem\w*|reput\w*|boast\w*"
    r"|swore|tell|told"
    r"|make out|hold|held|suggest\w*|accus\w*|charg\w*"
)

_AMOUNTS = (
    Turn(
        "only so many",
        "فقط غير",
        r"(?<!\w)(?:فقط|لا غير)(?!\w)",
        _NONE,
        amount=True,
        before=r"~(?:لا|لم|لن|ليس\w?|ما|هناك|حينها|عندها|هنا)(?!\w)",
        sure=r"only|just|no more|alone|mere\w*|sole\w*|exactly|but|simply|all|nothing|none|single|at most"
        r"|as (?:few|little)|except|if",
        against=r"at least|no (?:fewer|less) than|upwards of|not less than|as many as|a good \w+|or more",
    ),
    Turn(
        "every time",
        "كل",
        r"~(?:في )?كل (?:يوم|ليله|صيف|شتاء|ربيع|خريف|عام|سنه|اسبوع|شهر|صباح|مساء|جمعه|مره|رمضان|عيد|عشيه"
        r"|موسم)(?!\w)(?! من)",
        _NONE,
        amount=True,
        before=r"~(?:لم|لا|لن|ليس|ليست|ما)(?!\w)",
        sure=r"every\w*|each|always|daily|nightly|weekly|monthly|yearly|annual\w*"
        r"|an? (?:day|week|month|year|night|time)|per|when\w*|any|all|regular\w*|\w+ after"
        r"|\w+ly|constant\w*|\w+days|mornings|evenings|nights|summers|winters|seasonal\w*|(?:day|year|night) in"
        r"|more and more",
        against=r"sometimes|occasionally|(?:every )?now and (?:then|again)|from time to time|once in a while"
        r"|seldom|hardly ever|never",
    ),
    Turn(
        "both",
        "كلا كلتا كلاهما كلتاهما",
        r"~(?:كلا|كلتا)(?:هما)?(?!\w)(?! [،,!.])(?! ثم)(?![،,!.])(?![^.؛؟!]*(?<!\w)(?:لم|لا|لن|ليس|ليست|دون|بلا"
        r"|غير)(?!\w))",
        _NONE,
        amount=True,
        sure=r"both|two|each|pair|and|couple|twin\w*|one another",
        against=r"neither(?: of)?",
    ),
    Turn(
        "half",
        "نصف",
        r"~نصف (?:ال(?!ليل|نهار|ساع|شهر|طريق|دائر)\w+|\w+(?:ه|ها|هم|هن|نا|ك)(?!\w))(?! (?:الاخر|الثاني))",
        _NONE,
        amount=True,
        sure=r"hal\w+|50|fifty|mid\w*|semi\w*|two|part\w*|much",
        against=r"(?:his|her|its|their|our|my|the) (?:full|entire|whole|complete|total) \w+|in full|the full",
    ),
    Turn(
        "part of",
        "جزءا جزء شطرا شطر قسما قسم جانبا جانب طرفا",
        r"~(?:جزءا?|شطرا?|قسما|جانبا|طرفا) (?:يسيرا? |صغيرا? |بسيطا? )?من (?!(?:اجل|هذا القبيل))",
        _NONE,
        amount=True,
        sure=r"part\w*|some|portion\w*|section\w*|share|half|piece\w*|slice|chunk|bit|bits|much|most|certain"
        r"|several|one of|sides?"
        r"|fraction\w*|little|few|element|aspect\w*|stretch|segment\w*|member\w*|quarter\w*|component\w*|among"
        r"|belong\w*|within"
        r"|includ\w*|integral|feature\w*|corner|as (?:a|an)|percent\w*|proportion|partial\w*|in it|swath\w*|large\w*"
        r"|chapter",
        against=r"all (?:of )?(?:his|her|the|its|their|my|our)|the (?:whole|entire|lot)|entire\w*|everything"
        r"|completely",
    ),
)
_DEGREES = (
    Turn(
        "nearly",
        "شبه",
        r"~شبه (?!جزيره|الجزيره|ال)\w{3,}(?!\w)",
        _NONE,
        amount=True,
        sure=r"near\w*|almost|virtual\w*|practical\w*|all but|semi\w*|quasi\w*|half|hardly|scarce\w*|barely"
        r"|as good as|more or less"
        r"|well-nigh|large\w*|most\w*|next to|effective\w*|short of|little|few|somewhat|near|kind of|sort of|like"
        r"|nigh|about",
        against=r"complete(?:ly)?|total(?:ly)?|utter(?:ly)?|entire(?:ly)?|wholly|absolute(?:ly)?|perfectly"
        r"|altogether|fully",
    ),
)
_MODES = (
    Turn(
        "recommends",
        "يوصي توصي أوصى أوصت أوصوا يوصون يقترح تقترح اقترح اقترحت اقترحوا",
        r"~(?:[يت]وصي|اوص(?:ي|ت|وا)|يوصون|[يت]قترح|اقترح(?:ت|وا)?)(?!\w)",
        _NONE,
        mode=True,
        before=r"~(?:لا|لم|لن|ما|كما)(?!\w)",
        sure=r"recommend\w*|propos\w*|suggest\w*|advis\w*|urg\w*|call\w*|advocat\w*|counsel\w*|will\w*|bequ\w*"
        r"|entrust\w*"
        r"|enjoin\w*|commend\w*|offer\w*|ask\w*|put forward|idea|submit\w*|nominat\w*|mov\w+|tabl\w*|instruct\w*|told"
        r"|counsel\w*|charg\w*|commission\w*|order(?:ed)? (?:a|an|the|some)|le[fa]\w*",
        against=r"approv(?:ed|es)|decid(?:ed|es)|adopt(?:ed|s)|resolv(?:ed|es)|decre(?:ed|es)|agreed to"
        r"|requir(?:ed|es)|impos(?:ed|es)",
    ),
    Turn(
        "managed to",
        "استطاع استطاعت استطاعوا استطعت استطعنا تمكن تمكنت تمكنوا تمكنا نجح نجحت نجحوا أفلح أفلحت أفلحوا",
        r"~(?:استطاع(?:ت|وا)?|استطعت|استطعنا|تمكن(?:ت|وا|ا)?(?: \w+){0,2} من|(?:نجح|افلح)(?:ت|وا)?(?: \w+){0,2} في)"
        r" (?!احد)(?:\w+ ){0,2}?(?:ان|ال\w+|\w+)(?!\w)",
        _NONE,
        mode=True,
        before=r"~(?:لو|اذا|ان|ما|هل|كلما|لا|لم|من|بقدر ما|حتي|حاول\w*)(?!\w)",
        sure=r"manag\w*|able|succe\w*|could|can|capab\w*|contriv\w*|power\w*|enabl\w*|got|made|won|through|did"
        r"|effective\w*|at last"
        r"|eventual\w*|finally|allow\w*|let|left|possible|only|prov\w+",
        against=r"(?:tried|attempted|sought|endeavou?red|strove|meant|wanted|hoped) (?:\w+ )?to",
    ),
    Turn(
        "claims",
        "زعم زعمت زعموا يزعم تزعم يزعمون مزاعم ادعى ادعت ادعوا يدعي تدعي يدعون",
        r"~(?:زعم(?:ت|وا)?|[يت]زعم(?:ون)?|ادع(?:ي|ت|وا)|[يت]دعي|يدعون|مزاعم) (?:\w+ ){0,3}?(?:ب?ان\w{0,3})(?!\w)",
        _NONE,
        mode=True,
        sure=_CLAIMS,
        against=r"prov(?:e|es|ed|en|ing)|show(?:s|ed|n)?|establish\w*|demonstrat\w*|confirm\w*|reveal\w*"
        r"|discover\w*|found|finds"
        r"|knows?|knew|is certain|admits?|admitted",
    ),
    Turn(
        "cannot be",
        "يمكن يمكنه يمكنك يمكنها",
        r"~لا [يت]مكن(?:ه|ها|ك|هم|نا|ني)?(?! (?:الا|سوي))(?![^.؛؟!]*(?<!\w)(?:الا|سوي|دون|بدون|ان لا)(?!\w))",
        _NONE,
        mode=True,
        sure=r"cannot|can't|impossib\w*|no way|unable|not (?:be )?possible|could not|couldn't|never|may not"
        r"|might not|without"
        r"|beyond|in\w+[ai]ble|un\w+able|hard\w*|won't|will not|not allowed|mustn't|must not",
        against=r"need not|needn't|(?:do|does|did)(?: not|n't) have to|(?:is|are) not (?:obliged|required|bound)"
        r"|may well|must be",
    ),
    Turn(
        "impossible",
        "يستحيل تستحيل المستحيل محال المحال",
        r"~(?:[يت]ستحيل|(?:من )?(?:ال)?(?:مستحيل|محال))(?: علي\w{0,3})? (?:ان|ال\w+|\w{4,})(?!\w)",
        _NONE,
        mode=True,
        before=r"~(?:لا|ليس|لم|غير)(?!\w)",
        sure=rf"impossib\w*|unable|beyond|inconceiv\w*|unthink\w*|hopeless\w*|{_NOT}|fail\w*|without|vain"
        rf"|un\w{{5,}}|become\w*|turn\w*",
        against=r"may|might|could well|perhaps|possibly|probably|likely|can|could",
    ),
)

MEASURE = (*_AMOUNTS, *_DEGREES, *_MODES)
