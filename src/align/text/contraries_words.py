"""Deeds of Arabic, and English words that say them where they are denied: vanished, and (not) seen.

Patterns over folded Arabic words, and over English words in lower case.
"""

from __future__ import annotations

CONTRARIES = (
    (
        r"زال\w*|[يتنا]زال\w*|[يت]زل|ظل\w{0,2}|بقي\w{0,2}|لبث\w*|مكث\w*|استمر\w*|دأب\w*|داب\w*|واظب\w*|ثبت\w*"
        r"|وفي\w{0,2}",
        r"left|leav\w+|mov\w+|stopp\w+|stop|gone|went|ceas\w+|fad\w+|vanish\w*|chang\w+|budg\w+|stirr?\w*"
        r"|los[te]\w*|forg\w+|disappear\w*|abandon\w*|g[ai]ven?|end\w*|yet|fail\w*|miss\w*|broken?|betray\w*"
        r"|yield\w*|heal\w*|return\w*|com\w+|flinch\w*",
    ),
    (
        r"اختف\w+|[يت]ختف\w*|غاب\w{0,2}|انقطع\w*|توار\w+|تلاش\w*|ضاع\w{0,2}|فقد\w{0,2}|رحل\w{0,2}|مات\w{0,2}"
        r"|هلك\w{0,2}|هجر\w{0,2}|غادر\w*|هرب\w{0,2}",
        r"seen|heard|hear|see|saw|return\w*|came|come|back|found|find|again|ever|more|trace|met|set foot|lived?"
        r"|sign|recover\w*",
    ),
    (
        r"احتفظ\w*|كتم\w{0,2}|[يت]كتم\w*|سكت\w{0,2}|[يت]سكت\w*|صمت\w{0,2}|اخف\w+|ستر\w{0,2}|وجم\w{0,2}|اطرق\w*"
        r"|التزم\w*",
        r"t[eo]ll?d?|sa(?:y|id|ys)|sp[eo]ke?\w*|breath\w*|mention\w*|utter\w*|reveal\w*|answer\w*|repl\w+|word\w*"
        r"|sound|betray\w*|let|shar\w+",
    ),
    (
        r"سهر\w*|[يت]سهر\w*|ارق|مورق\w*|استيقظ\w*|مستيقظ\w*|يقظ\w*",
        r"sle[ep]\w*|bed|eyes?|wink|rest",
    ),
    (
        r"صام\w{0,2}|صائم\w*|صايم\w*|جاع\w{0,2}|جوع\w*|ضرب\w* عن الطعام",
        r"eat\w*|ate|touch\w*|food|tast\w*|bite|fed",
    ),
    (
        r"تاخر\w*|[يت]تاخر\w*|متاخر\w*|ابط\w+",
        r"time|turn\w*|c[ao]me|arriv\w*|until|till|show\w*|appear\w*|punctual",
    ),
    (
        r"وقف\w{0,2}|جمد\w{0,2}|تسمر\w*|توقف\w*|جلس\w*|واقف\w*",
        r"mov\w+|stirr?\w*|leave|left|budg\w*|g[oe]\w*|take|took|further|longer|more|sit|run\w*|work\w*",
    ),
    (
        r"خسر\w{0,2}|هزم\w{0,2}|انهزم\w*|هزيمه|خساره",
        r"w[io]n\w*|beat\w*|keep|kept|stand",
    ),
    (
        r"رسب\w{0,2}|فشل\w{0,2}|اخفق\w*",
        r"pass\w*|succe\w+|make|made|manag\w*|work\w*|get|got",
    ),
    (
        r"فات\w{0,3}",
        r"catch|caught|ma[dk]e|manag\w*|time|see|saw|g[eo]t\w*|notic\w*|attend\w*|hear\w*",
    ),
    (
        r"عزب\w*|اعزب|عازب\w*|عانس",
        r"marr\w+|wed\w*|wife|husband|took",
    ),
    (
        r"امي|اميه|اميون|اميين|اميا",
        r"read\w*|writ\w+|school\w*",
    ),
    (
        r"تذكر\w*|[يت]ذكر\w*|ذكر\w{0,2}",
        r"forg[eo]t\w*",
    ),
    (
        r"مل|ملت|ملل\w*|سئم\w*|سيم\w*|ضاق\w{0,2}|ضجر\w*|كره\w{0,2}|[يت]كره\w*|مقت\w*|نفر\w{0,2}|عاف\w{0,2}",
        r"stand|bear|want\w*|more|longer|lik\w+|lov\w+|car\w+|interest\w*|abid\w*|fond|love|patience|enjoy\w*",
    ),
    (
        r"نفد\w{0,2}|[يت]نفد|فرغ\w{0,2}|خلا|خلت|فارغ\w*|خالي\w*|خاو\w*|مهجور\w*|مقفر\w*",
        r"left|more|any\w*|one|soul|sat|t[oa]k\w*|liv\w+|someone|in|there|people|set foot|occup\w*|people|use\w*"
        r"|remain\w*",
    ),
    (
        r"نجا\w{0,2}|نجو\w*|سلم\w{0,2}|سالم\w*|سليم\w*",
        r"di\w+|hurt\w*|harm\w*|kill\w*|touch\w*|los\w+|scratch\w*|injur\w*|damag\w*|perish\w*",
    ),
    (
        r"موصد\w*|مغلق\w*|مقفل\w*|اغلق\w*|اقفل\w*|اوصد\w*|مسدود\w*|سد",
        r"open\w*|let|g[eo]t\w*|pass\w*|admit\w*|through|enter\w*",
    ),
    (
        r"قلق\w*|خاف\w*|خوف\w*|خاءف\w*|خايف\w*|وجل\w*|حاير\w*|حيره|احتار\w*|تحير\w*|ارتبك\w*",
        r"dar\w+|know\w*|knew|sure|certain|idea|eas\w+|rest|calm\w*|peace|understand|make",
    ),
    (
        r"رفض\w*|[يت]رفض\w*|امتنع\w*|[يت]متنع\w*|ابي|ابت|تمنع\w*|احجم\w*",
        r"\w+",
    ),
    (
        r"نهي|نهت|نهاه\w*|حذر\w*|[يت]حذر\w*|اوصا\w*|نصح\w*",
        r"to|do\w*|go|touch\w*|open\w*",
    ),
    (
        r"غريب\w*|جديد\w*|مستجد\w*",
        r"from|belong\w*|know\w*|knew|known|local|before|seen|one of|here",
    ),
    (
        r"وحيد\w*|منفرد\w*|وحد(?:ه|ها|هم|ي|نا)",
        r"one|any\w*|else|compan\w*|friend\w*|soul|other\w*|help\w*",
    ),
    (
        r"فقير\w*|فقراء|معدم\w*|مفلس\w*|افلس\w*",
        r"penny|money|a thing|own\w*|afford\w*|means|rich|anything|piastre|cent|well off",
    ),
    (
        r"اول مره|للمره الاولي|بكر",
        r"before|ever|yet|until|till",
    ),
    (
        r"قبل ان|قبل ذلك",
        r"yet|liv\w+|even|until|till|by then|so much|chance|time|long",
    ),
    (
        r"عسير\w*|صعب\w*|شاق|شاقه|متعذر\w*|تعذر\w*",
        r"eas\w+|could|can|possib\w*|simple|manag\w*|joke|able|straightforward",
    ),
    (
        r"سر|سرا|خفيه|خلسه|متسلل\w*|تسلل\w*",
        r"see\w*|know\w*|knew|notic\w*|tell\w*|told|any\w*|heard|one|word",
    ),
    (
        r"فجاه|بغته|مباغت\w*|مفاجي\w*|فوجي\w*|تفاجا\w*",
        r"expect\w*|warn\w*|see\w*|imagin\w*|guess\w*|reckon\w*|foresee\w*|bargain\w*",
    ),
)
