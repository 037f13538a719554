"""Verbs that deny by their meaning, for `turns`: themselves denied (لم ينكر, did not deny), and standing alone (كف عن).

A denied one is rendered by the denied deed or by its opposite; where the English has the deed undenied, it was turned
round. One that stands alone must be answered by a denial of any kind.
"""

from __future__ import annotations

from collections.abc import Iterator

from align.text.turns import Turn

_NOT = r"\w+n't|not|no|no one|never|none|nothing|nobody|nor|neither|cannot|without|hardly|scarcely|far from"
_KINDS = (
    (
        "denying",
        "نكر ينكر تنكر أنكر ننكر ينكروا ينكرون ينف ينفي تنف تنفي نفى ننفي أنفي يجحد تجحد جحد يكذب تكذب كذب كذّب",
        r"den(?:y|ied|ies|ying|ial)|dismiss\w*|untrue|false|baseless|disput\w*|refut\w*|repudiat\w*|disown\w*"
        r"|disavow\w*|contradict\w*|reject\w*",
        r"admit\w*|conced\w*|acknowledg\w*|accept\w*|own(?:s|ed)? (?:up|to|that)|grant\w*|confess\w*|allow\w*"
        r"|recogni\w*|agree\w*|avow\w*"
        r"|confirm\w*|undisputed|admission|affirm\w*|true|stand|stood",
    ),
    (
        "changing",
        "يتغير تتغير تغير تغيرت يتبدل تتبدل تبدل تبدلت يختلف تختلف اختلف اختلفت",
        r"chang\w*|alter\w*|differ\w*|transform\w*|var(?:y|ies|ied)|new",
        r"same|still|just (?:as|like)|as (?:it|he|she|they|before|ever|always|i|we)|remain\w*|un\w+ed|stay\w*"
        r"|constant\w*"
        r"|identical\w*|to this day|exactly|alike|like|agree\w*|match\w*|much as",
    ),
    (
        "resembling",
        "يشبه تشبه أشبه نشبه يشبهون يماثل تماثل يشبهه تشبهها يشبهها تشبهه",
        r"resembl\w*|like|alike|similar\w*|took after|same|the image",
        r"unlike|opposite|different\w*|differ\w*|contrast\w*|contrary|apart|own|reverse|strange\w*|unique\w*|new",
    ),
    (
        "refusing",
        "يرفض ترفض رفض رفضت يرفضوا أرفض نرفض يأب تأب يمتنع تمتنع امتنع يمانع تمانع مانع مانعت أمانع نمانع "
        "يعترض تعترض اعترض اعترضت يعترضوا "
        "أعترض يعارض تعارض عارض عارضت يعارضوا يستنكف",
        r"refus\w*|declin\w*|reject\w*|turn(?:ed|s|ing)? (?:\w+ ){0,3}down|oppos\w*|object\w*|resist\w*|balk\w*"
        r"|withh\w+|protest\w*|demur\w*|said no",
        r"accept\w*|agree\w*|consent\w*|welcom\w*|willing\w*|readily|ready|approv\w*|allow\w*|said yes|happy"
        r"|happily|gladly|glad|assent\w*|grant\w*"
        r"|mind|acquiesc\w*|go(?:es)? along|went along|support\w*|favou?r\w*|compl(?:y|ied)|raised no",
    ),
    (
        "forgetting",
        "ينس تنس أنس ننس ينسوا ينسى تنسى أنسى نسي نسيت ننسى نسوا يغفل تغفل غفل أغفل أغفلت يهمل تهمل أهمل أهملت "
        "يسه يتجاهل تتجاهل تجاهل يفته "
        "يفتها تفته يفتني يفوته يفوتها يغب",
        r"forg[eo]t\w*|neglect\w*|overlook\w*|omit\w*|ignor\w*|fail\w* to|left out|leaves? out|escap\w*"
        r"|miss(?:ed|es)?",
        r"remember\w*|recall\w*|careful\w*|took care|takes? care|mind\w*|always|still|bear|bore|heed\w*|memory"
        r"|notic\w*|made (?:sure|a point)|aware"
        r"|took (?:note|account)|includ\w*|pains|mention\w*|attent\w*",
    ),
    (
        "failing",
        "يفشل تفشل فشل فشلت يفشلوا يخفق تخفق أخفق أخفقت يعجز تعجز عجز عجزت أعجز نعجز يقصر تقصر قصر قصرت يقصروا "
        "يتعذر تتعذر يخب تخب يخيب تخيب",
        r"fail\w*|unable|powerless|incapable|laps\w+|disappoint\w*|impossible|fell short|falls? short|negligent"
        r"|neglect\w*|could not|couldn't",
        r"succe\w+|manag\w*|able|capable|could|can|did all|every effort|achiev\w*|well|triumph\w*|always"
        r"|fulfil\w*|justif\w*|prov\w+|equal to|means"
        r"|found|best|dilig\w*|conscientious\w*|met|live up|lived up",
    ),
    (
        "hesitating",
        "يتردد تتردد تردد ترددت أتردد نتردد يترددوا يتوان تتوان يتوانى توانى توانت يتلكأ تلكأ يحجم تحجم أحجم "
        "أحجمت يتقاعس تتقاعس",
        r"hesitat\w*|waver\w*|shrink\w*|shrank|balk\w*|reluct\w*|slow\w*|paus\w*|delay\w*|h[eo]ld back|dither\w*"
        r"|flinch\w*|loath|in two minds|dragg\w+",
        r"at once|immediate\w*|readily|prompt\w*|quick\w*|straight\w*|eager\w*|instant\w*|swift\w*|lost no"
        r"|moment|bold\w*|unhesit\w*|resolute\w*|decid\w*"
        r"|think twice|right away|ready|freely",
    ),
    (
        "preventing",
        "يمنع تمنع منع منعت يمنعه يمنعها يمنعهم يمنعني تمنعه تمنعها منعه منعها منعهم يحل تحل يحول تحول يعق تعق "
        "يعوق يعرقل تعرقل يثن تثن يثنه "
        "يثنها يثنهم تثنه يثني تثني يصرفه تصرفه يحجب يمنعنا تمنعني يمنعك ثناه ثناها",
        r"prevent\w*|stop\w*|kept (?:\w+ ){0,4}from|keep\w* (?:\w+ ){0,4}from|deter\w*|hinder\w*|hamper\w*"
        r"|imped\w*|bar(?:s|red)?|block\w*|dissuad\w*|forb\w+"
        r"|prohibit\w*|(?:stood|stands?) in the way|obstruct\w*|preclud\w*|discourag\w*|put (?:\w+ )?off|inhibit\w*",
        r"allow\w*|let|despite|still|yet|neverthe\w*|nonethe\w*|all the same|notwithstanding|free|even so"
        r"|although|for all|whatever|regardless|though"
        r"|anyway|undeterr\w*|in spite|even|however|none the less|un\w+ed",
    ),
    (
        "stopping",
        "يتوقف تتوقف توقف توقفت يتوقفوا يكف تكف كف كفت أكف نكف يكفوا ينقطع تنقطع انقطع انقطعت يقلع تقلع أقلع "
        "يسكت تسكت سكت هدأ يهدأ تهدأ يفتر "
        "تفتر أتوقف نتوقف",
        r"stop\w*|ceas\w+|paus\w*|g[ai]ven? up|giving up|halt\w*|desist\w*|fell silent|falls? silent"
        r"|br[eo]ke\w* off|quit\w*|let(?:s|ting)? up|died|end(?:ed|s)?"
        r"|abat\w*|cut (?:\w+ )?(?:off|out|short)|subsid\w*|slack\w*|interrupt\w*|calm\w* down",
        r"continu\w*|kept|keeps?|keeping|constant\w*|always|(?:went|goes|go|going) on|still|unceas\w*|incess\w*"
        r"|steadily|through\w*|ever|all|relentless\w*|un\w+ed"
        r"|persist\w*|endless\w*|non-?stop|perpetual\w*|until|but|before|except|only|till",
    ),
    (
        "hiding",
        "يخف تخف يخفي تخفي أخفي أخفى أخفت أخف نخفي يخفوا يكتم تكتم كتم كتمت أكتم يستر يدار يداري يوار",
        r"hid|hides?|hiding|hidden|conceal\w*|disguis\w*|secret\w*|suppress\w*|kept (?:\w+ ){0,6}(?:from|quiet"
        r"|to (?:him|her|my|them|our|it)sel\w+)|cover\w* up|mask\w*|withh\w+",
        r"open\w*|admit\w*|plain\w*|show\w*|frank\w*|reveal\w*|made no|clear\w*|told|express\w*|betray\w*"
        r"|visible|visibly|obvious\w*|undisguised|candid\w*|evident\w*"
        r"|disclos\w*|confess\w*|conceded|let",
    ),
    (
        "doubting",
        "يشك تشك شك شكت أشك نشك شككت شككنا يشكوا يرتب ترتب يرتاب يساوره يساورني يساورها يخامره يخامرني",
        r"doubt\w*|suspect\w*|question\w*|unsure|uncertain\w*|mistrust\w*|distrust\w*|wonder\w*|sceptic\w*"
        r"|skeptic\w*",
        r"certain\w*|sure\w*|convinc\w*|know\w*|knew|confident\w*|believ\w*|trust\w*|faith|undoubt\w*|doubtless"
        r"|confidence|unquestion\w*",
    ),
    (
        "unknowing",
        "يجهل تجهل جهل أجهل نجهل يجهلوا يجهلون يخف يخفى تخفى خفي يغب يغيب تغيب غاب",
        r"unaware|ignor\w*|escap\w*|unknown|slip\w*|miss(?:ed|es)?|oblivious|unfamiliar|stranger\w*|hidden|lost on",
        r"know\w*|knew|aware\w*|well|conscious\w*|notic\w*|full\w*|saw|see|sees|understood|understand\w*"
        r"|clear\w*|familiar\w*|plain\w*|obvious\w*|recogni\w*"
        r"|remain\w*|present|always|still|evident\w*|secret",
    ),
    (
        "excluding",
        "يستثن تستثن يستثني تستثني استثنى استثنت يستبعد تستبعد استبعد استبعدت أستبعد نستبعد يسلم",
        r"exclud\w*|except\w*|exempt\w*|rul(?:e|es|ed|ing) (?:\w+ )?out|unlikely|spared?|improbab\w*|dismiss\w*"
        r"|discount\w*",
        r"includ\w*|all|possib\w*|likely|every\w*|even|open|may|might|could|extend\w*|appl\w+|universal\w*"
        r"|without|alike|probab\w*|conceiv\w*|surpris\w*",
    ),
    (
        "voiding",
        "يبطل تبطل أبطل يلغ تلغ يلغي تلغي ألغى ألغت يسقط تسقط يفسخ تفسخ ينقض تنقض ينه تنه ينهي تنهي يعف تعف "
        "يعفي تعفي يعفيه يعفيها أعفى يعفى "
        "تعفى يعفيهم تعفيه يخل تخل",
        r"void\w*|vitiat\w*|annul\w*|cancel\w*|invalid\w*|nullif\w*|rescind\w*|extinguish\w*|repeal\w*|quash\w*"
        r"|defeat\w*|impair\w*|terminat\w*|abolish\w*|lapses?"
        r"|exempt\w*|excus\w*|reliev\w*|releas\w*|absolv\w*|waiv\w*|discharg\w*|overturn\w*|put an end|frees?"
        r"|freed|set aside|forfeit\w*|prejudic\w*|affect\w*",
        r"stands?|stood|valid\w*|remain\w*|still|preserv\w*|upheld|uphold\w*|unaffected|surviv\w*|intact|good"
        r"|holds?|held|notwithstanding|liab\w*|bound|responsib\w*"
        r"|despite|even|continu\w*|regardless|keeps?|kept|force|must|whether|retain\w*|subject|without prejudice"
        r"|though|although",
    ),
    (
        "harming",
        "يضر تضر يضره يضرها يضرك يضير يضيره ضره ضر ينقص تنقص نقص ينتقص تنتقص يقلل تقلل قلل يمس تمس مس يعب يعيب "
        "تعيب يشن يشين يؤذ يؤذي تؤذي "
        "يفسد تفسد أفسد يضعف تضعف أضعف يحط",
        r"harm\w*|diminish\w*|detract\w*|lessen\w*|reduc\w*|prejudic\w*|damag\w*|impair\w*|hurt\w*|injur\w*"
        r"|undermin\w*|infring\w*|derogat\w*|spoil\w*|spoilt|ruin\w*"
        r"|weaken\w*|disgrac\w*|discredit\w*|mar(?:s|red)?|shame\w*|touch\w*|takes? away|took away|belittl\w*",
        r"preserv\w*|intact|remain\w*|still|whole|same|safe\w*|unharmed|unscathed|unimpair\w*|undimin\w*|all the"
        r"|good|benefit\w*|stronger|strengthen\w*|harmless\w*"
        r"|without|well|credit|however|even|un\w+ed|despite|as (?:\w+ ){1,2}as",
    ),
    (
        "sparing",
        "يدخر تدخر ادخر أدخر يدخروا ندخر يأل تأل آل يألوا يبخل تبخل بخل بخلت يضن تضن ضن يتورع تتورع يتحرج يحرم",
        r"spar(?:e|ed|es|ing)|stint\w*|begrudg\w*|grudg\w*|withh\w+|scrupl\w*|mean|stingy|save[ds]?|shrank"
        r"|held back|depriv\w*|skimp\w*",
        r"every|all|generous\w*|lavish\w*|utmost|freely|liberal\w*|unstint\w*|best|unspar\w*|ungrudg\w*|gave"
        r"|stop\w* at|anything|whatever|everything|open-?hand\w*|full",
    ),
    (
        "missing",
        "يتخلف تتخلف تخلف تخلفت يتخلفوا أتخلف يغب تغب غاب غابت أغب يغيبوا يفوت تفوت فوت يفوّت يفته",
        r"miss(?:ed|es|ing)?|absent\w*|stay(?:ed|s)? away|fail\w*|skip\w*|away|absen\w+|lag\w* behind"
        r"|fell behind|stayed behind|neglect\w*",
        r"attend\w*|always|present\w*|every|there|regular\w*|turned up|came|all|faithful\w*|constant\w*|whole"
        r"|everyone|present|along",
    ),
    (
        "fearing",
        "يخش تخش أخش نخش يخشى تخشى خشي يخف تخف أخف يخاف تخاف خاف خافت خفت يهب تهب يندم تندم أندم ندم ندمت "
        "ندمنا نندم يأسف تأسف أسف",
        r"fear\w*|afraid|dread\w*|regret\w*|repent\w*|sorry|scared|frighten\w*|rue\w*|remorse\w*|aw(?:e|ed)"
        r"|terrif\w*",
        r"fearless\w*|bold\w*|unafraid|brave\w*|undaunt\w*|unrepent\w*|calm\w*|proud\w*|defi\w+|courag\w*"
        r"|dar(?:ed|ing)|light\w*|glad",
    ),
    (
        "breaking faith",
        "يخلف تخلف أخلف أخلفت يخن تخن خان خانت يخون تخون يحنث ينقض ينكث نكث يخذل تخذل خذل خذلت يخذله يخذلها "
        "خذله يخنه تخنه خذلني يخذلني خانته",
        r"br[eo]ke\w*|breach\w*|betray\w*|fail\w*|violat\w*|false|let (?:\w+ )?down|desert\w*|went back on"
        r"|renege\w*|abandon\w*|deceiv\w*",
        r"kept|keeps?|loyal\w*|faithful\w*|true|honou?r\w*|stood by|fulfil\w*|word|steadfast|served|support\w*"
        r"|reliabl\w*|constant|made good",
    ),
    (
        "differing",
        "يختلف تختلف اختلف اختلفت يختلفوا يختلفان تختلفان يخالف تخالف خالف خالفت يتعارض تتعارض يتناقض",
        r"differ\w*|var(?:y|ied|ies)|contradict\w*|disagree\w*|unlike|depart\w*|violat\w*|contraven\w*"
        r"|conflict\w*|diverg\w*|distinct\w*|inconsistent|at odds|clash\w*",
        r"same|like|agree\w*|identical\w*|alike|similar\w*|consistent\w*|uniform\w*|accord\w*|in line"
        r"|indistinguish\w*|match\w*|common|compatib\w*|conform\w*|as",
    ),
    (
        "losing",
        "يفقد تفقد فقد فقدت أفقد نفقد يفقدوا يخسر تخسر خسر خسرت نخسر يخسروا يضع تضع يضيع تضيع ضيع أضاع أضع "
        "يضيعوا تضيّع يبدد",
        r"los(?:t|e|es|ing)|miss\w*|wast\w+|squander\w*|forfeit\w*|mislaid|gone astray|defeat\w*",
        r"kept|keeps?|retain\w*|preserv\w*|w[io]ns?|still|safe\w*|intact|good use|used|remain\w*|all|gain\w*"
        r"|profit\w*|unbeaten|undefeated|every|always|ever",
    ),
    (
        "tiring",
        "يمل تمل مل ملت أمل نمل يملوا يسأم تسأم سئم سئمت أسأم يكل تكل كل يضجر تضجر يتعب تتعب تعب ييأس تيأس يئس "
        "يئست نيأس ييأسوا",
        r"tir(?:e|ed|es|ing)|wear(?:y|ied|ies)|bor(?:e|ed)|fed up|flag\w*|sick of|had enough|despair\w*"
        r"|lost hope|g[ai]ven? up|lost heart|exhaust\w*",
        r"untir\w*|tireless\w*|always|relentless\w*|patient\w*|constant\w*|kept|hope\w*|persever\w*|persist\w*"
        r"|still|enjoy\w*|unfail\w*|love\w*|delight\w*|went on|enough",
    ),
    (
        "leaving",
        "يترك تترك ترك تركت يتركه يتركها يغادر تغادر غادر غادرت يفارق تفارق فارق فارقت يفارقه يفارقها تفارقه "
        "تفارقها فارقه يفارقني تفارقني يبرح تبرح "
        "يهجر تهجر هجر يتخل تتخل تخلى تخلت يتخلى تتخلى أغادر أفارق نغادر يتركني يتنازل تتنازل تنازل",
        r"left|leav\w+|depart\w*|quit\w*|abandon\w*|desert\w*|part(?:ed|s)|forsak\w*|forsook|g[ai]ven? up"
        r"|relinquish\w*|waiv\w*|moved out|walk\w* out|renounc\w*|surrender\w*",
        r"stay\w*|remain\w*|kept|keeps?|still|stuck|beside|always|with|haunt\w*|follow\w*|cl[iu]ng\w*"
        r"|st[oi]ck\w*|h[eo]ld\w*|accompan\w*|inseparab\w*|until|before|but|only|ever|insist\w*|except|stand\w*"
        r"|stood",
    ),
)
_LONE = (
    (
        "stopped, gave up",
        "كف كفت كفوا يكف تكف أقلع أقلعت أقلعوا يقلع تقلع عدل عدلت عدلوا يعدل انقطع انقطعت انقطعوا توقف توقفت "
        "توقفوا يتوقف تتوقف أمسك أمسكت كففت كففنا "
        "أقلعت عدلنا انقطعت امتنع امتنعت امتنعوا يمتنع تمتنع أحجم أحجمت أحجموا يحجم تحجم عزف عزفت عزفوا يعزف "
        "تعزف تخلف تخلفت تخلفوا تقاعس تقاعست أعرض أعرضت",
        r"(?:[يت]?كف(?:ت|وا|فت|فنا)?|[اي]قلع(?:ت|وا)?|[يت]قلع|[ي]?عدل(?:ت|وا|نا)?|انقطع(?:ت|وا)?"
        r"|(?:[يت])?توقف(?:ت|وا|ون)?|امسك(?:ت|وا)?|امتنع(?:ت|وا)?|[يت]متنع(?:ون)?"
        r"|احجم(?:ت|وا)?|[يت]حجم|[ي]?عزف(?:ت|وا)?|تخلف(?:ت|وا)?|تقاعس(?:ت|وا)?|اعرض(?:ت|وا)?) (?:\w+ ){0,2}عن(?!\w)",
        r"stop\w*|ceas\w+|g[ai]ven? up|giving up|quit\w*|no longer|broke off|halt\w*|desist\w*|end\w*"
        r"|discontinu\w*|drop\w*|shun\w*|avoid\w*|refus\w+|declin\w*|absta\w*"
        r"|refrain\w*|forb\w+|h[eo]ld back|k[e]pt (?:\w+ ){0,3}(?:from|away|back|off|out)"
        r"|keep\w* (?:\w+ ){0,3}(?:from|away|back|off|out)|forsw\w+|swore off|renounc\w*|abandon\w*|left|leav\w*"
        r"|away|off|aside"
        r"|chang\w* (?:\w+ )?mind|thought better|reconsider\w*|revers\w*|back\w* (?:out|down)|went back|turn\w*"
        r"|rather than|instead|reluct\w*|shr[aiu]nk\w*|hesitat\w*|balk\w*|fail\w*"
        r"|miss\w*|absen\w*|lag\w*|behind|ignor\w*|reject\w*|cut|interrupt\w*|paus\w*|suspend\w*|lost|lose"
        r"|done with|silent|silence|withdr\w+|deviat\w*|stray\w*|swerv\w*|little|few\w*|boycott\w*"
        r"|out of|cease\w*|dr[iy]\w* up|taper\w*|spare\w*|loath|unwilling\w*|diverge|averse|aversion"
        r"|disinclin\w*|withh\w+|long since|past|lay|lie|put down|let|isolat\w*|disconnect\w*|separat\w*|cold"
        r"|neglect\w*|short|lapse\w*|idle|discourag\w*",
    ),
    (
        "could not",
        "عجز عجزت عجزوا يعجز تعجز عجزنا فشل فشلت فشلوا يفشل تفشل أخفق أخفقت أخفقوا يخفق تعذر تعذرت يتعذر تتعذر "
        "استحال يستحيل تستحيل استعصى استعصت أخفقنا",
        r"(?:[يت]?عجز(?:ت|وا|نا)? (?:\w+ ){0,3}عن|[يت]?فشل(?:ت|وا)? (?:\w+ ){0,3}في|(?:اخفق|[يت]خفق)(?:ت|وا"
        r"|نا)? (?:\w+ ){0,3}في|(?:[يت])?تعذر(?:ت)? علي\w*|استحال(?:ت)? علي\w*|[يت]ستحيل (?:علي\w*|ان))(?!\w)",
        r"fail\w*|unable|cannot|could not|couldn't|can't|impossib\w*|powerless|incapable|not|never|no|nor|none"
        r"|nothing|\w+n't|without|beyond|defeat\w*|defied|defies|elud\w*|escap\w*|vain|unsuccess\w*"
        r"|difficult\w*|hard|trouble|prevent\w*|baffl\w*|helpless\w*|lost|too|neither|inab\w*|lack\w*|loss"
        r"|flounder\w*|founder\w*|struggl\w*|out of|un\w+|inadequa\w*|refus\w*|nobody|proof against|fruitless"
        r"|bust|disappoint\w*",
    ),
    (
        "prevented",
        "حال حالت يحول تحول منع منعت منعوا منعه منعها منعهم منعني يمنع تمنع يمنعه ثنى ثناه ثناها نهى نهت نهاه "
        "نهاها نهاهم نهاني ينهى تنهى حذر حذرت حذره حذرها حذرهم "
        "حذرني يحذر تحذر حظر حظرت يحظر تحظر حرم حرمه حرمها حرمهم زجره ردع ردعه ردعها منعنا حذرنا نهانا",
        r"(?:[يت]?حال(?:ت)? (?:\w+ ){0,3}دون|[يت]حول (?:\w+ ){0,3}دون|(?:[يت])?منع(?:ت|وا)?(?:ه|ها|هم|ني"
        r"|نا)? (?:\w+ ){0,3}من|ثن(?:ي|اه|اها|اهم) (?:\w+ ){0,3}عن|(?:[يت])?نه(?:ي|ت|اه|اها|اهم|اني"
        r"|انا) (?:\w+ ){0,3}عن"
        r"|(?:[يت])?حذر(?:ت|وا)?(?:ه|ها|هم|ني|نا)? (?:\w+ ){0,3}من|حظر(?:ت)? (?:\w+ ){0,2}علي|حرم(?:ت)?(?:ه|ها"
        r"|هم|ني|نا) (?:\w+ ){0,2}من|ردع(?:ه|ها|هم) عن)(?!\w)",
        r"prevent\w*|stop\w*|k[e]pt|keep\w*|deter\w*|hinder\w*|hamper\w*|imped\w*|bar(?:s|red)?|barring|block\w*"
        r"|dissuad\w*|forb\w+|prohibit\w*|in the way|obstruct\w*|preclud\w*|discourag\w*|warn\w*|caution\w*"
        r"|ban\w*|den(?:y|ied|ies|ying)|depriv\w*|refus\w*|not|never|no|nor|\w+n't|cannot|without|unable"
        r"|inhibit\w*|restrain\w*|foil\w*|thwart\w*|sav(?:e|ed|ing)|spar(?:e|ed|ing)|protect\w*|against|beware"
        r"|avoid\w*"
        r"|impossib\w*|interfer\w*|admonish\w*|alert\w*|careful|rob\w*|cut off|kept from|out of|too|rul\w* out"
        r"|talk\w* (?:\w+ )?out|averse|avert\w*|danger\w*|fear\w*|scar\w*|withh\w*|exclu\w*|between|hold|held"
        r"|lost|lose|miss\w*|intercept\w*|disallow\w*|fail\w*|wary|outlaw\w*|lest|curfew|curb\w*|limit\w*"
        r"|restrict\w*|guard\w*|reduce\w*|unlawful|suppress\w*|contain\w*|resist\w*|before|mitigat\w*"
        r"|interven\w*|advis\w* (?:\w+ ){0,2}against|threat\w*|advert\w*|forewarn\w*|told|block\w*|left|escap\w*"
        r"|illegal|risk\w*|remove\w*|instead|relief",
    ),
    (
        "without",
        "دون بدون غير",
        r"(?:من دون|من غير|دون|بدون) ان(?= [يتنا])",
        r"without|still|not|no|nor|never|\w+n't|none|nothing|neither|un\w+|\w+less(?:ly)?|fail\w*|avoid\w*|instead"
        r"|rather than|before|free of|lack\w*|absen\w+|refus\w*|ignor\w*|spare\w*|silent\w*|nobody|cannot|hardly"
        r"|scarcely|barely|regardless|miss\w*|in(?:different|dependent|tact|visib|advert|volunt)\w*|oblivious"
        r"|secret\w*|only|but|although|though|alone|keep|kept|stop\w*|omit\w*|dis\w+|forg\w+|neglect\w*|while"
        r"|save\w*|exempt\w*|immun\w*|despite|short of|unless|until|far from|steady|steadily|quiet\w*|clear"
        r"|prevent\w*|impercept\w*|im\w+|straight|at once|refrain\w*|blank\w*|accident\w*|innocent\w*|casual\w*"
        r"|automat\w*|instant\w*|immediate\w*",
    ),
)
_DENIED = r"~(?:قلما|نادرا|لم|لا|لن|ما|ليس|ليست|هل)(?!\w)"
"""A denial before, which makes the two assert."""


_NEVER = "(?!)"
_OBJECT = "(?:ه|ها|هم|هما|هن|ني|نا|ك|كم)?"
"""A pronoun joined to the verb: لم أرفضه."""


def _persons(word: str) -> Iterator[str]:
    """Yield a verb of the table in every person of the present, and as it stands before an object: ينساه, أنساه."""
    spellings = (word, f"{word[:-1]}ا") if word.endswith("ى") else (word,)
    for spelling in spellings:
        yield from (f"{person}{spelling[1:]}" for person in "يتأن") if word[0] == "ي" else (spelling,)


def verbs() -> Iterator[Turn]:
    """Yield a row for each kind of verb denied, and for each that denies by itself."""
    for kind, arabic, english, opposite in _KINDS:
        words = tuple(dict.fromkeys(form for word in arabic.split() for form in _persons(word)))
        after_la = "|".join(word for word in words if word[0] in "يتن")
        first = "|".join(word for word in words if word[0] == "أ")
        forms = "|".join(words)
        yield Turn(
            f"not {kind}",
            " ".join(words),
            rf"(?<!\w)(?:[وف]?(?:(?:لم|لن) (?:(?:[يتنا]كن|يكونوا) (?:\w+ ){{0,2}}?)?(?:{forms})"
            rf"|لا (?:{after_la}|(?:{first or _NEVER})(?=[هنك])))"
            rf"|(?:(?:^|(?<=[.،؛:] ))[وف]?|(?<= )[وف])ما (?:{forms})){_OBJECT}(?!\w)"
            r"(?![^.؛؟!]{0,50}(?<!\w)(?:(?:الا|سوي|حتي|غير)(?!\w)(?! ان)|(?<!من )قبل(?!\w)))",
            rf"{opposite}|un\w+ed|(?:{english}) (?:\w+ )?(?:no|not|nothing|none|nobody|neither)",
            english,
            rf"(?:{_NOT})(?: [\w',-]+){{0,12}} (?:{english})|(?:but|though|and|if|or) not"
            r"|or(?: else)?(?: \w+){1,2} (?:not|\w+n't)",
            free=True,
            before=r"~(?:لو|لولا) ",
            against=rf"(?:{english})(?! (?:\w+ )?(?:no|not|nothing|none|nobody|neither))",
        )
    for name, starts, arabic, right in _LONE:
        guard = r"(?<!لم )(?<!لا )(?<!لن )(?<!ما )(?<!\w)[وف]?"
        yield Turn(name, starts, rf"{guard}{arabic}", rf"{_NOT}|more than|{right}", before=_DENIED, must=True)
