"""Further constructions for `turns`: denied verbs that good English often puts without a denial.

A bound that may not be passed, what a sum does not include, what one did not understand, notice, believe, bear or care
about, and two denials that come to "only where". None of these rows finds an error: they only excuse a denial.
"""

from __future__ import annotations

from align.text.turns import Turn

_NO = r"(?:لم|لا|لن|ما|الا)"
_BEEN = r"(?:[يتن]كن(?: قد)? |اكن(?: قد)? |كن(?:ت|ا) |كان(?:ت)? )?"

AFFIRMED = (
    Turn(
        "may not pass a limit",
        "يجوز تجوز يحق يمكن يسمح ينبغي يصح يحل يجب يتجاوز تتجاوز يتعدى تتعدى يزيد تزيد يجاوز تجاوز يتخطى تتخطى يفوق "
        "تفوق يطول تطول يستغرق تستغرق يربو تربو يعدو تعدو يبلغ تبلغ يرتفع ترتفع",
        rf"~(?:{_NO} (?:[يت]جوز|[يت]حق ل\w+|[يت]مكن|[يت]سمح|[يت]نبغي|[يت]صح|[يت]حل|[يت]جب) (?:\w+ )?(?:ب?ان )?"
        rf"|{_NO} )[يت](?:تجاوز|جاوز|تعدي?|تخطي?|زيد|زد|فوق|طول|طل|ستغرق|ربو|عدو|بلغ|رتفع)\w{{0,3}}(?!\w)",
        r"or (?:less|fewer|under|below|earlier|sooner)|at most|at the (?:most|outside|latest)|within|limit\w*|up to"
        r"|maximum|cap(?:s|ped)?|confin\w+|restrict\w+|ke(?:ep|pt)|under|below|inside|less than|fewer than|as (?:little"
        r"|few) as|by then|ceiling|short of",
        free=True,
    ),
    Turn(
        "does not include",
        "يدخل تدخل يشمل تشمل يتضمن تتضمن يندرج تندرج يحتسب تحتسب يحسب تحسب يضم تضم يضاف تضاف يحوي تحوي يعد تعد",
        r"~(?:لم|لا|لن) [يت](?:دخل|شمل|تضمن|ندرج|حتسب|حسب|ضم|ضاف|حوي|عد)\w{0,3}(?!\w)",
        r"exclusive|exclud\w+|exclusion|leaving (?:out|aside)|left out|leaves? out|not counting|apart from|aside from"
        r"|over and above|on top of|in addition|besides|extra|separate\w*|net of|quite apart|to say nothing|let alone"
        r"|other than|omit\w*|outside|set(?:ting)? aside|discount\w*|disregard\w*|less|minus|before tax\w*"
        r"|bar|barring|except\w*|save for|without",
        free=True,
    ),
    Turn(
        "did not understand",
        "أفهم يفهم تفهم نفهم يفهموا أدرك يدرك تدرك ندرك يدركوا أستوعب يستوعب تستوعب أعرف يعرف تعرف نعرف يعرفوا أدر يدر "
        "تدر ندر أدري يدري تدري ندري أعلم يعلم تعلم نعلم يعلموا يفقه تفقه أفقه يعقل أعقل أتبين يتبين تتبين فهمت فهم",
        rf"~{_NO} {_BEEN}(?:[يتنا](?:فهم|درك|ستوعب|عرف|در|دري|علم|فقه|عقل|تبين)(?:وا|ه|ها)?|فهم(?:ت|نا)?)(?!\w)",
        r"beyond (?:me|him|her|us|them|you|anyone|\w+'s|\w+ power\w*)|myster\w+|mystif\w+|over (?:my|his|her|our|their"
        r"|\w+'s) heads?|escap\w+|lost on|baffl\w+|puzzl\w+|bewilder\w+|elud\w+|defeat\w*|riddle|enigma\w*|perplex\w+"
        r"|at a loss|in the dark|blank|wonder\w*|stump\w+|anyone's guess|news to|secret|closed book|foreign to|greek to"
        r"|double dutch|unfathom\w+|obscure|strange to|innocent of|oblivious|above (?:me|him|her|us|them)",
        free=True,
    ),
    Turn(
        "did not notice or heed",
        "ينتبه تنتبه أنتبه ننتبه ينتبهوا يلاحظ تلاحظ ألاحظ نلاحظ يلاحظوا يفطن تفطن أفطن يلتفت تلتفت يأبه تأبه آبه "
        "يكترث تكترث أكترث يبال تبال أبال يبالي تبالي أبالي يهم تهم يهمني يهمه يهمها يعنيني يعنيه يعنيها "
        "يعبأ تعبأ أعبأ",
        rf"~{_NO} {_BEEN}[يتنا](?:نتبه|لاحظ|فطن|لتفت|ابه|كترث|بالي?|هم|عني|عبا)(?:وا|ه|ها|هم|ني|نا)?(?!\w)",
        r"miss\w*|escap\w+|slip\w* (?:past|by)|overlook\w*|ignor\w+|regardless|heedless\w*|oblivious|indifferen\w+"
        r"|immaterial|all (?:one|the same) to|shrug\w*|deaf|blind|disregard\w*|scorn\w*|past caring|nonchalan\w+"
        r"|so what|lost on|unaware|unnoticed|whatever|no matter",
        free=True,
    ),
    Turn(
        "did not believe or bear",
        "يصدق تصدق أصدق نصدق يصدقوا يطق تطق أطق يطيق تطيق أطيق يحتمل تحتمل أحتمل يتحمل تتحمل أتحمل يصبر تصبر أصبر "
        "يقو تقو أقو يقوى تقوى",
        rf"~{_NO} {_BEEN}[يتنا](?:صدق|طق|طيق|حتمل|تحمل|صبر|قوي?)(?:وا|ه|ها|هم)?(?!\w)",
        r"disbelie\w+|incredul\w+|doubt\w*|scept\w+|skept\w+|too (?:much|many|good|strong|heavy|great|\w+ (?:for|to))"
        r"|more than \w+ (?:could|can)|beyond (?:bearing|belief|endurance|\w+ strength)|hat(?:e|es|ed)|loath\w*"
        r"|detest\w*|intolerab\w+|insuffer\w+|impatien\w+|could hardly|gave (?:way|up|in)|lies?|liars?",
        free=True,
    ),
    Turn(
        "only where, only when (not … where not)",
        "لا لم لن",
        r"~(?:لم|لا|لن) [يتنا]\w{2,} (?:\w+ ){0,3}?(?:في )?(?:مكان|مكانا|موضع|موضعا|بيت|بيتا|بلد|بلدا|ارض|ارضا|حيث"
        r"|يوم|يوما|ليله|وقت|حين|وهو|وهي|وهم|شيئا?|شي|احدا?|رجلا?|كتابا?|من|ما) (?:(?!لماذا|كيف|متي|اين)\w+"
        r" )?(?:لا|لم|لن|ليس|ليست)(?!\w)",
        r"only|solely|alone|exclusively|always|every\w*|unless|whenever|wherever|without fail|all|nothing but|just",
        free=True,
    ),
)
