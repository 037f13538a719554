"""Constructions for `turns`: every one but none, a few, the least of all, no less, and what is not to be borne.

They are judged by their contrary alone: "dozens" for a few, "bearable" for what is not to be borne.
"""

from __future__ import annotations

from align.text.turns import Turn

_NONE = r"(?!)"
_NO = r"(?:لا|لم|لن|ما|ليس)"
_NOT = r"\w+n't|not|never|no|none|nothing|nobody|cannot|without|neither|nor"

DEGREES = (
    Turn(
        "every one, without exception",
        "إلا",
        rf"~(?:ما (?:من|في\w*|منه\w?|فيه\w*|ب\w+) (?:\w+ ){{1,8}}?\w+،? الا (?!ال|هو |هي |هم |انا |نحن |اذا|ب"
        rf"|في |من |علي |واحد)"
        rf"|{_NO} (?!(?:\w+ ){{0,6}}(?:اكثر|معظم|اغلب|بعض|قليل))(?:\w+ ){{1,9}}?\w+،? الا و(?!احد|لد)\w+)",
        _NONE,
        amount=True,
        sure=r"every\w*|each|all|always|whenever|(?<!hardly )(?<!scarcely )(?<!barely )any\w*|whatever"
        r"|whoever|whichever|to a man|invariably"
        rf"|(?:{_NOT}|hardly|scarcely|barely|rare\w*|seldom|few|nobody)[^.;]{{1,90}}?(?:{_NOT}|but|except|save|fail\w*|unless"
        r"|until|who did|escap\w*|lack\w*|spar\w*)|without (?:exception|fail)|both",
        against=r"only (?:the odd|the occasional|an? (?:odd|occasional|few)|some|one|two|a few|few|certain|a handful)"
        r"|(?:only|but|just) (?:the )?(?:odd|occasional)|some of|a few of|most of|hardly (?:any|an?|one)"
        r"|scarcely (?:any|an?)"
        r"|few(?! \w+ (?:but|except))|not (?:a|an|one|a single) \w+|no \w+|none(?: of)?|nobody|no one|half of|many of"
        r"|the odd \w+",
        denied=True,
    ),
    Turn(
        "a few",
        "بضع بضعة",
        r"~[بلك]?بضعه? (?!(?:مئات|الاف|عشرات|ملايين|عشر)\w*(?!\w))\w{2,}",
        _NONE,
        amount=True,
        sure=r"few|several|some|couple|handful|three|four|five|six|half a dozen|two or three|number of|one or two|odd",
        against=r"dozens|scores|hundreds|thousands|many|a great (?:many|number)|countless|numerous|most of"
        r"|all (?:of )?the"
        r"|plenty|lots of|a lot of|masses of|innumerable|a host of|heaps of|piles of",
    ),
    Turn(
        "by the score",
        "عشرات العشرات مئات المئات آلاف الآلاف",
        r"~[بلك]?(?:ال)?(?:عشرات|مئات|الاف) (?:من |\w{2,})",
        _NONE,
        amount=True,
        before=r"~(?:بضع\w*|عده|ثلاث\w*|اربع\w*|خمس\w*|ست\w*|سبع\w*|ثمان\w*|تسع\w*|لا|لم|ليس)(?!\w)",
        sure=r"dozen\w*|scores?|tens|hundred\w*|thousand\w*|\d[\d,.]*|twent\w*|decades?|many|countless|myriad\w*|ten|million\w*"
        r"|thirty|forty|fifty|sixty",
        against=r"a few|a handful|several|a couple|one or two|two or three|a small number|some of|few",
    ),
    Turn(
        "the least of all",
        "أقل أقلهم أقلها أقلهن أقلنا أقلكم أدنى أدناهم أدناها",
        r"~(?:اقل|ادني)(?:هم|ها|هن|نا|كم| ال\w{3,}| \w{2,}(?:ه|ها|هم|نا|ي)) \w+(?:ا|اء|ه)(?=[ ،,.؛؟!»]|$)",
        _NONE,
        amount=True,
        sure=r"least|less|few\w*|little|no(?:ne|body)?|never|not|\w+n't|low\w*|small\w*|hardly|scarce\w*|most"
        r" (?:un|in|im|il|ir"
        r"|dis)\w+|poor\w*|under|behind|short\w*|bottom",
        against=r"(?:the )?most \w+|(?:more|better|longer)(?: [\w'’-]+){0,4} than (?:any\w*|all|the (?:others"
        r"|rest)|every\w*)"
        r"|(?:the )?(?:highest|greatest|largest|best|biggest|richest)",
    ),
    Turn(
        "the most of all",
        "أكثر أكثرهم أكثرها أكثرهن أكثرنا أكثركم أشد أشدهم أشدها أعلى أعلاهم",
        r"~(?:اكثر|اشد|اعلي)(?:هم|ها|هن|نا|كم| ال\w{3,}| \w{2,}(?:ه|ها|هم|نا|ي)) \w+(?:ا|اء|ه)(?=[ ،,.؛؟!»]|$)",
        _NONE,
        amount=True,
        before=r"~(?:لا|لم|ليس\w*|لن|ما)(?!\w)",
        sure=r"most|more|\w+est|greater|better|best|out\w+|above|beyond|top|chief\w*|highly|very|so|never|no(?:ne|body)?"
        r"|not|\w+n't|all the",
        against=r"(?:the )?least (?!a |one )\w+|(?:less|fewer)(?: [\w'’-]+){0,4} than (?:any\w*|all|the"
        r" (?:others|rest)|every\w*)",
    ),
    Turn(
        "only with leave, not without",
        "بإذن بموافقة برخصة بترخيص بعلم بحضور بأمر بتصريح بتوقيع برضا بدعوة إذن موافقة رخصة ترخيص علم حضور "
        "أمر تصريح توقيع رضا دعوة",
        rf"~{_NO} [^.؛؟!]{{2,90}}?(?<!\w)(?:الا ب|(?:دون|بدون|بغير|بلا|من غير) )(?:اذن|موافقه|رخصه|ترخيص|علم"
        rf"|حضور|امر|تصريح|توقيع"
        r"|رضا|دعوه)\w{0,3}(?!\w)",
        _NONE,
        sure=r"(?:not|\w+n't|no|never|nor|cannot|neither|nobody|none|no one)[^.;]{0,70}without|only|unless"
        r"|except|subject to|must|requir\w+|needs?|conditional\w*|provided|until|save|dependent|always",
        against=r"without (?:[\w'’-]+ ){0,5}?(?:permission|leave|consent|approval|licen[cs]e|knowledge"
        r"|authori\w+|presence|orders?"
        r"|permit|signature|invitation|agreement|asking|being (?:asked|invited))",
    ),
    Turn(
        "not unlikely",
        "بعيدا مستبعدا بعيد ببعيد مستبعد مستحيلا المستبعد المستحيل محالا",
        r"~(?:ليس(?:ت)?|لم [يت]كن|غير|لا)(?: من)? (?:ال)?ب?(?:بعيدا?|مستبعدا?|مستحيلا?|محالا)(?:"
        r" علي\w{0,3}(?: \w+)?)? ان(?!\w)",
        r"[a-z]\w*",
        free=True,
        sure=r"may|might|could|possib\w*|likely|conceiv\w*|prob\w*|perhaps|chance|well|rul\w+ out|(?:not|no"
        r"|n't|nothing|hardly|never|far from)"
        r"(?: [\w'-]+){0,5} (?:unlikely|impossible|inconceivable|out of the question|far-fetched|unthinkable|question)",
        against=r"out of the question|unlikely|impossible|inconceivable|far-fetched|unthinkable|there is no chance",
    ),
    Turn(
        "swore not to",
        "أقسم أقسمت أقسموا حلف حلفت وعد وعدت وعدوا تعهد تعهدت تعهدوا قرر قررت قرروا قررنا اتفق اتفقوا اتفقنا "
        "عاهد عاهدت نذر "
        "نذرت عزم عزمت التزم التزمت أصر أصرت آثر فضل فضلت",
        r"~(?:(?:اقسم|حلف|وعد|تعهد|قرر|اتفق|عاهد|نذر|عزم|التزم|اصر|اثر|فضل)(?:ت|وا|نا|ني|ه|ها|هم)?) (?:\w+"
        r" ){0,3}?(?:ب|علي )?"
        r"(?:الا|ان لا) [يتنا]\w{2,}(?![^.؛؟!]*(?<!\w)(?:الا|سوي|حتي|قبل|اذا)(?!\w))",
        _NONE,
        sure=rf"{_NOT}|un\w{{4,}}|refus\w*|leave|stay\w*|keep\w*|remain\w*|avoid\w*|abstain\w*|stop\w*"
        rf"|refrain\w*|silen\w*|give up"
        r"|off|out|away|from|against|only|spare|hold|quit\w*|rather|rid|cut|clear|drop\w*|end|let",
        against=r"(?:swor[en]|swears?|vow\w*|promis\w*|pledg\w*|undert\w+|decid\w*|resolv\w*|agreed|determined|preferred|insisted)"
        r" (?:to|that|on) (?!be\b)\w+",
    ),
    Turn(
        "no less",
        "يقل تقل يقلون أقل بأقل",
        r"~(?:(?:لا|لم|لن|ما) [يت]قل(?:ون|ل)? (?:\w+ ){0,3}?(?!عن)\w{2,}(?:ا|ه) عن|(?:ليس|ليست|لم [يت]كن)"
        r" (?:\w+ ){0,2}?باقل \w+(?:ا|ه)"
        r" من)(?!\w)",
        r"[a-z]\w*",
        free=True,
        sure=r"no less|(?:not|\w+n't|nor|hardly|never|scarcely)(?: \w+){0,5} less|every bit|(?:just |quite "
        r"|fully )?as \w+(?: \w+)? as"
        r"|equal\w*|match\w*|rival\w*|at least|more|on a par|as much",
        against=r"less [\w-]+(?: \w+){0,4} than|(?:much |far |a lot )?less so|nothing like as|not (?:nearly"
        r" )?(?:so|as)",
    ),
    Turn(
        "was forced to",
        "اضطر اضطرت اضطروا اضطررت اضطررنا مضطرا مضطرة مضطرين يضطر تضطر أجبر أجبرت أرغم أرغمت",
        r"~(?:(?:اضطر|[يت]ضطر)(?:ت|وا|رت|رنا|ون)?|مضطر(?:ا|ه|ين|ون)) (?:\w+ ){0,3}?(?:الي|ان|ل\w+)(?!\w)",
        _NONE,
        mode=True,
        before=r"~(?:لا|لم|لن|ليس|غير|دون|هل|لو|اذا)(?!\w)",
        sure=r"forc\w*|ha(?:d|s|ve) to|having to|oblig\w*|compel\w*|need\w*|necess\w*|choice|must|driv\w+"
        r"|drove|reduced|left|could only"
        r"|no alternative|nothing for it|bound|constrain\w*|help|against|unable|could not|couldn't|end\w* up"
        r"|mak\w+|made|coerc\w*"
        r"|press\w*|require\w*|but",
        against=r"(?:was|were|is|are|been) (?:able|free|happy|content|glad|allowed|permitted|willing|eager)"
        r" to|managed to|chose to"
        r"|decided to|offered to|opted to|preferred to|volunteered to|agreed to|contrived to",
    ),
    Turn(
        "thought, and did not know",
        "ظن ظنت ظنوا ظننت ظننا يظن تظن يظنون أظن نظن حسبت حسبنا حسبوا اعتقد اعتقدت اعتقدوا اعتقدنا يعتقد "
        "تعتقد نعتقد يعتقدون "
        "أعتقد توهم توهمت توهموا خيل",
        r"~(?:[يتان]?ظن(?:ت|وا|نت|نا|ون)?|حسب(?:ت|نا|وا)|[يتان]?عتقد(?:ون)?|اعتقد(?:ت|وا|نا)?|توهم(?:ت|وا)?"
        r"|خيل (?:الي\w*|ل\w+))"
        r" (?:\w+ ){0,2}?(?:ان\w{0,3})(?!\w)",
        _NONE,
        mode=True,
        before=r"~(?:لا|لم|لن|ما|ليس|[يتان]?(?:علم|عرف|درك|دري)\w*)(?!\w)",
        sure=r"th(?:ink\w*|ought)|belie[vf]\w*|suppos\w*|imagin\w*|assum\w*|impression|seem\w*|expect\w*|mist\w+|took|takes?|reckon\w*"
        r"|consider\w*|guess\w*|fanc\w*|suspect\w*|presum\w*|must have|no doubt|feel\w*|felt|hop\w+|fear\w*"
        r"|as if|as though"
        r"|may|might|perhaps|maybe|prob\w+|would|appear\w*|convinc\w*|sure|certain|opinion|view|mind|held|holds|persuad\w*|conclu\w*"
        r"|credit\w*|faith|trust\w*|wonder\w*|didn't know|did not know|illusion|delu\w+|dream\w*",
        against=r"knew|knows?|learn(?:ed|t)|discovered|realis(?:ed|es)|realiz(?:ed|es)|found out|proved|established",
    ),
    Turn(
        "knew, and did not guess",
        "علم علمت علموا علمنا عرف عرفت عرفوا عرفنا يعلم يعرف أعلم أعرف نعلم نعرف تعلم تعرف أدرك أدركت أدركنا "
        "أدركوا تأكد تأكدت",
        r"~(?:[يتان]?(?:علم|عرف)(?:ت|وا|نا|ون)?|ادرك(?:ت|وا|نا)?|تاكد(?:ت|وا|نا)?(?: من)?) (?:\w+"
        r" ){0,2}?(?:ان\w{0,3})(?!\w)"
        r"(?![^.؛؟!]*(?:ظن|حسب|عتقد|شك|خال|لعل|ربما))",
        _NONE,
        mode=True,
        before=r"~(?:لا|لم|لن|ما|ليس|لو|هل|اذا|[يتان]?(?:ظن|حسب|عتقد)\w*|دون|بلا|قبل|ربما|لعل\w*|من)(?!\w)",
        sure=r"kn[eo]w\w*|learn\w*|reali[sz]\w*|underst\w+|found|find\w*|discover\w*|aware\w*|certain\w*|sure|sees?|saw|seen|recogni\w*"
        r"|told|tell\w*|hear\w*|notic\w*|note\w*|identif\w*|made out|gather\w*|dawn\w*|conscious|convinc\w*"
        r"|doubt\w*|satisf\w*"
        r"|remember\w*|conclu\w*|came to|sens\w+|perceiv\w*|grasp\w*|taught|experience|secret|clear\w*"
        r"|evident|obvious\w*|fact"
        r"|word|news|inform\w*|ignor\w*|felt|feel\w*|think",
        against=r"(?:thought|supposed|suspected|imagined|guessed|assumed|fancied|wondered) (?:that|if|whether"
        r"|he|she|it|they|i|we|the|his|her)",
    ),
    Turn(
        "every time that",
        "كلما",
        r"~كلما \w+",
        _NONE,
        amount=True,
        sure=r"every\w*|each|whenever|always|never|any ?time|\w+ after|as often as|the more|more|without|as"
        r"|wherever|again|the \w+er|further",
        against=r"once(?=,)|one day|one (?:night|evening|morning)|on one occasion|the (?:first|last|next|only) time",
    ),
    Turn(
        "not to be borne",
        "يحتمل تحتمل يطاق تطاق يغتفر تغتفر يصدق تصدق يعقل يتصور تتصور يقاوم تقاوم يستساغ يفهم تفهم يقرأ تقرأ يؤكل "
        "تؤكل يشرب تشرب يوصف توصف يضاهى تضاهى يقهر تقهر يرى ترى يسمع تسمع",
        r"(?<=\w )(?:لا|لم) (?:[يت]كن )?(?:[يت](?:حتمل|طاق|غتفر|صدق|عقل|تصور|قاوم|ستساغ|فهم|قرا|ؤكل|شرب|وصف"
        r"|ضاهي|قهر|ري|سمع))"
        r"(?= *(?:[.،؛!؟»:\"]|$))",
        r"[a-z]\w*",
        free=True,
        against=r"(?:quite |perfectly |entirely )?(?:bearable|tolerable|endurable|pardonable|forgivable"
        r"|excusable|credible"
        r"|believable|conceivable|resistible|palatable|intelligible|comprehensible|legible|readable|edible|drinkable"
        r"|visible|audible|seen|heard|read|believed|understood|forgiven|understandable|explicable|reasonable|acceptable|manageable)",
    ),
)
