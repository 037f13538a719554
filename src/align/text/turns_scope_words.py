"""Further constructions for `turns`: what a denial bears on, and what a condition is made to depend on.

Not he alone, not for that reason, not to be denied, none left, turns none away, not unless: English that denies the
whole of it, or affirms the verb of every one, says something else.
"""

from __future__ import annotations

from align.text.turns import Turn

_NONE = r"(?!)"
"""Matches nothing: a row that is judged by its contrary alone."""
_NO = r"(?:لم|لا|لن|ما)"
_NOT = r"\w+n't|not|no|no one|never|none|nothing|nobody|nowhere|nor|neither|cannot"
_LACKS = (
    rf"{_NOT}|without|fail\w*|refus\w+|declin\w+|unless|until|till|otherwise|only|lack\w*|missing|absen\w+|withh\w+"
    r"|un\w{4,}|dis\w{4,}|reject\w*|other than|else|deni\w+|instead|neglect\w*|omit\w*|few\w*|little|less"
    r"|hang\w*|hold\w*|persist\w*|remain\w*|stay\w*|continu\w*|keep\w*|kept|still|linger\w*|delay\w*|late"
)
_IF = (
    r"(?:even if|even when|even after|even though|if|once|provided(?: that)?|as long as|so long as|in the event"
    r"|on condition)"
)
_MET = rf"{_IF}(?= )(?![^.;!?,]*(?<![\w'-])(?:{_LACKS})(?![\w-]))"
"""A condition of English in which nothing is denied."""
_UNLESS = (
    rf"unless|until|till|except|save|barring|failing|otherwise|pending|short of|lest|or else|before|without|only"
    rf"|conditional\w*|depend\w*|subject to|needs?|requir\w+|what\w*|(?:that|which) no\w*|things|\w+thing|as if"
    rf"|if so"
    rf"|(?:{_IF}|when|where)\b[^.;]{{0,40}}?(?<![\w'-])(?:{_LACKS})|if and when|whether"
)
_ADMITS = (
    r"den(?:y|ied|ies|ying)|gainsay\w*|hid(?:e|es|ing|den)|conceal\w*|secret|admit\w*|confess\w*|own(?:ed|s)?|grant\w*"
    r"|conced\w+|acknowledg\w+|allow|recogni[sz]e\w*|true|truth|tru(?:ly|th)\w*|certain\w*|undeniabl\w*|undoubted\w*"
    r"|doubt\w*|frank\w*|honest\w*|must say|must tell|of course|indeed|disput\w*|dissembl\w*|disguis\w*|mak(?:e|es"
    r"|ing) no"
    r"|bones|avow\w*|accept\w*|candid\w*|open(?:ly)?|blink\w*|withhold\w*|kept? (?:\w+ ){0,3}(?:from|back)|keep\w*"
    r"|suppress\w*|contest\w*|question\w*|plain\w*|to be sure|real(?:ly)?|surely|clear\w*|unaware|ignor\w+|know\w*"
    r"|knew"
    r"|mistak\w*|obvious\w*|forget\w*|mind|say\w* (?:\w+ )?(?:too|also)|disown\w*|gloss\w*|cover\w*|shy|shrink\w*"
    r"|pretend\w* (?:\w+ )?(?:otherwise|not|\w+n't)|(?:claim\w*|say|said) (?:\w+ ){0,4}(?:not|\w+n't|no|never)"
)
_ALONE = (
    r"only|alone|just|sole\w*|simply|mere\w*|exclusiv\w*|single\w*|by (?:him|her|it|my|our|your|them)\w+|too|also"
    r"|as well"
    r"|more (?:than|to)|besides|part\w*|both|other\w*|another|else|first|even|lone\w*|unaided|compan\w+|with"
    r"|single-handed"
    r"|everyone|everybody|all (?!at)|in itself|and so|joined|share\w*|along\w*|together|beside|unique\w*|monopol\w*"
    r"|preserve|one of|among\w*|likewise|either|neither|nor|apart from|further|different|enough|anything but|far from"
)
_REASON = (
    r"because|but|rather|instead|so much|out of|less|more|than|reason\w*|sake|account|owing|due to|thanks to|simply"
    r"|only|just|mere\w*|it (?:was|is|had)|(?:not|never|\w+n't)(?: [\w'-]+){0,6} (?:from|in|through|that|for (?!all)"
    r"|to|as|by)"
    r"|motiv\w*|far from|prompt\w*|what (?:made|drove|moved|kept|held|stopped|stayed|decided|led)|drove|as \w+ as"
)
"""Words by which one reason is set aside for another."""

SCOPE = (
    Turn(
        "not alone, not only",
        "وحده وحدها وحدهم وحدهما وحدهن وحدنا وحدي وحدك وحدكم",
        rf"~(?:ليس\w?|لست|لسنا|{_NO} [يتنا]ك(?:ن|ون|ونوا|ونا)|{_NO} [يتن]\w{{2,}}) (?:(?![وف][يتنا]\w{{2,}}|ثم"
        rf" |و?لا |لم |لن )\w+ ){{0,4}}?وحد(?:ه|ها|هم|هما"
        rf"|هن|نا|ي|ك|كم)"
        r"(?!\w)",
        _ALONE,
        _NOT,
        free=True,
    ),
    Turn(
        "not for that reason but for this",
        "بل وإنما إنما ولكن لكن",
        r"~لم [يتنا]\w{2,}(?: (?!بل|لم|لا)\w+){0,3}? (?:خوفا|حبا|طمعا|خشيه|رغبه|احتجاجا|كرها|غضبا|بخلا|كسلا|عجزا|حياء"
        r"|خجلا"
        r"|اشفاقا|شفقه|رحمه|حرصا|هربا|ضعفا|جبنا|حقدا|تواضعا|اعجابا|سعيا|ايمانا|لان\w{0,3}|بسبب|من اجل|طلبا|جهلا|نكايه"
        r"|غيره"
        r"|انتقاما|عنادا|تكبرا|دفاعا|نفورا|ضجرا|مللا|ندما|استخفافا)(?!\w)[^.؛؟!]{0,60}? (?:بل|وانما|انما|ولكن|لكن)"
        r" (?:\w{2,}ا(?!\w)|لان\w{0,3}|بسبب|ل\w+|من|خشيه|رغبه|رحمه|شفقه|حياء|عن|في)",
        _NONE,
        free=True,
        sure=_REASON,
        against=_NOT,
    ),
    Turn(
        "does not deny or hide",
        "أنكر ينكر تنكر ننكر ينكرون أنكره أخفي يخفي تخفي نخفي أخفيك أخفيكم أكتم يكتم نكتم أكتمك أكتمكم أجحد يجحد نجحد",
        rf"~{_NO} [اينت](?:نكر|خفي|كتم|جحد)(?:ه|ون|ك|كم|كما)? (?:عنك\w? |عليك\w? |احد )?ان\w{{0,3}}(?!\w)",
        _ADMITS,
        _NOT,
        free=True,
    ),
    Turn(
        "none left",
        "يبق تبق يبقى تبقى بقي بقيت",
        r"~(?:لم [يت]بقي?|ما بقي(?:ت)?)(?!\w)(?![^.؛؟!]{0,90}(?<!\w)(?:الا|سوي|غير|حتي|بل)(?!\w))",
        _NONE,
        against=r"(?:there )?(?:was|were|is|are|remained) still(?! no| closed| shut| empty of| \w+ing)"
        r"|still (?:had|has|have|held)"
        r" (?!no|to|not|been)\w+|(?:some|several|a few|many|plenty)(?: of)?(?: \w+){1,4} (?:was|were|is|are)? ?left"
        r"|remained (?:in|on|at|behind)",
        sure=rf"{_NOT}|gone|all|every\w*|last|out of|full|without",
    ),
    Turn(
        "turns none away",
        "يرد ترد أرد نرد يردون يرفض ترفض يرفضون يخيب تخيب يخيبون يطرد تطرد يطردون يصد تصد يحرم تحرم يحرمون ينهر تنهر "
        "يخذل تخذل يخذلون رد ردت رفض رفضت خيب خيبت خذل خذلت يرده يرفضه يخيبه يخذله يمنع تمنع يوقف",
        rf"~{_NO} (?:[يتنا](?:منع|وقف) (?:احدا|شيءا|شيئا)|[يتنا](?:رد|رفض|خيب|طرد|صد|حرم|نهر|خذل)(?:ون|وا)?|رد(?:ت)?"
        rf"|رفض(?:ت)?|خيب(?:ت)?|خذل(?:ت)?)"
        r" (?!علي|عليه|عن (?!باب)|في|الي|ان|الا|سوي)(?!\w+ (?:الا|سوي) )\w{2,}",
        r"welcom\w*|given|gave|help\w*|receiv\w*|admit\w*|answer\w*|open\w*|fed|feed\w*|something|satisf\w*|grant\w*"
        r"|listen\w*"
        r"|always|whoever|let\w*|accept\w*|took|tak\w+",
        free=True,
        against=r"(?:forb|prevent|stopp|barr)\w* (?:people|every|any|all|them|others|visitors)\w*"
        r"|(?:refus|declin|reject|disappoint|fail|den[iy]|rebuff|spurn|depriv|dismiss|betray)\w*"
        r" (?:every|all|each|any|whoever|those)\w*"
        r"|(?:turn|sent|send|drove|driv|let)\w* (?:every|all|each|any|whoever|those)\w*(?: [\w'-]+){0,4}"
        r" (?:away|down|out|off|packing)|let (?:\w+ ){1,3}down"
        r"|turn\w* (?:away|down) (?:every|all|each|any|whoever|those)\w*",
    ),
    Turn(
        "not unless",
        "لم",
        r"(?:(?<=\w )|(?<=[،,] ))(?<!كل )(?<!وهذا )(?<!هو )(?<!ان )ما لم [يتنا]\w+",
        _NONE,
        sure=_UNLESS,
        against=_MET,
        denied=True,
    ),
    Turn(
        "only if",
        "إلا",
        r"~(?:لا|لم|لن|ما)(?!\w) (?:\w+ ){1,9}?الا (?:اذا|ان|متي|حين|حينما|عندما|بعد ان|بعدما|بشرط)(?!\w)",
        _NONE,
        sure=_UNLESS,
        against=_MET,
        denied=True,
    ),
    Turn(
        "cannot escape, cannot but",
        "يعقل يمكن يجوز يصح يتصور المعقول الممكن يستحيل المستحيل المحال محال",
        r"~(?:(?:لا|لم|لن|ما) (?:[يت]كن )?(?:[يت]عقل|[يت]مكن\w{0,2}|[يت]جوز|[يت]صح|[يت]تصور)|(?:لا|ليس|لم يكن|غير)"
        r" (?:من )?"
        r"(?:ال)?(?:معقول|ممكن|متصور)|[يت]ستحيل|(?:من )?(?:ال)?(?:مستحيل|محال))"
        r" (?:\w+ )?(?:ب?ان|الا) [يتنا](?:خفي|جهل|غيب|فوت|نسي|خطي?ي?|غفل|فشل|عجز|خلو|نكر|رفض|فلت|لا|خيب|خلف|نجو|سلم"
        r"|خسر)\w*(?!\w)",
        r"bound|must|sure\w*|certain\w*|cannot but|can't but|cannot help|inevitabl\w*|doubt\w*|undoubt\w*|of course"
        r"|know\w*"
        r"|knew|obvious\w*|plain\w*|always|every\w*|have to|has to|had to|necessarily|aware|definite\w*|fail to"
        r"|no way|well",
        free=True,
        against=r"(?:it (?:is|was|seems?|seemed) )?(?:quite |entirely |perfectly )?(?:conceivable|thinkable"
        r"|plausible|likely)",
    ),
    Turn(
        "none but these",
        "إلا سوى غير",
        rf"~{_NO} (?:\w+ ){{1,9}}?(?:الا|سوي|غير) (?!ان |انه|اذا|ب|ل|من |في |علي |بعد)\w{{2,}}",
        _NONE,
        against=r"(?:no one|nobody|none|nothing|never|not)\b[^.;]{0,80}\b(?:not even|nor even|or even|including)",
        sure=r"only|except\w*|save|apart from|other than|besides|alone|just|sole\w*|(?:no one|nobody|none|nothing"
        r"|any\w*)"
        r"(?: [\w'-]+){0,8} but",
        denied=True,
    ),
)
