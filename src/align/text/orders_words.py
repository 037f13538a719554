"""Words that set one thing before, in the place of, above or beside another, in both languages.

A row is the kinds it may be, the place of the argument that stands at the word itself, the side on which it stands,
and a pattern over folded words joined by single spaces, `|` for a mark. Of the two places of a kind 0 is the earlier,
the rejected, the greater, the upper one. Where a pattern has a group `other`, it is the other argument.
"""

from __future__ import annotations

SEQUENCE, CHOICE, MEASURE, PLACE, WAY = "sequence", "choice", "comparison", "place", "way"
"""What comes before what; what is put aside for what; what is more than what; what lies over what; from where."""
Row = tuple[tuple[str, ...], int, str, str]

_BOTH = (SEQUENCE, CHOICE)
"""One thing that takes the place of another comes after it and is chosen for it."""
_IT_AR = r"(?:ه|ها|هم|هما|هن)"
_SPAN = r"(?P<other>(?:[^\s|]+ ){1,4}?)"
_TIME_AR = (
    r"(?!ذلك|هذا|وقت|برهه|مرور|مضي|انقضاء|وبعد|و?قبل|هذه|ما |ان |عام|سن|شهر|يوم|اسبوع|ساع|قليل|ايام|ليل|دقي"
    r"|لحظ|مده|فتره|نحو|اقل|كل|ثلاث|اربع|خمس|عشر)"
)
"""What is no thing that something else follows, but a time or a clause."""
AR: tuple[Row, ...] = (
    ((SEQUENCE,), 1, ">",
        rf"[يت]?(?:تبع|لي|تلو|عقب|خلف|لحق){_IT_AR}|(?:تلا|اعقب){_IT_AR}|(?:تبع|تل|اعقب|خلف"
        rf"|لحق)ت{_IT_AR}"),
    ((SEQUENCE,), 1, ">", rf"ثم(?: \| )?(?: (?:[يت]?(?:تبع|لي|تلو|لحق)|تبعت|تلا|تلت|لحقت){_IT_AR})?"),
    ((SEQUENCE,), 0, ">", rf"(?:من )?(?:بعد|عقب|اثر)(?= {_TIME_AR})|بعدما|بعد ان"),
    ((SEQUENCE,), 1, ">", rf"(?<!من )(?:قبل(?= {_TIME_AR})|قبل ان)"),
    ((WAY,), 1, ">", rf"من {_SPAN}(?:الي|حتي)"),
    (_BOTH, 0, ">", r"(?:[يت]?حل(?:ت|وا)?|[ياتن]?اخذ(?:ت|وا)?) (?P<other>(?:[^\s|]+ ){1,4}?)(?:محل|مكان)"),
    (_BOTH, 1, ">", rf"[يت]?(?:حل|اخذ)(?:ت|وا)? (?:محل|مكان){_IT_AR}"),
    ((CHOICE,), 0, ">", r"(?:بدلا? (?:من|عن)|بدل|عوضا عن|عوض)"),
    ((CHOICE,), 1, ">", rf"(?:لا|لم|ليس|ليست|ليسوا|ما|لم يكن|لم تكن|لست) {_SPAN}(?:\| )?(?:بل|وانما|انما)"),
    ((CHOICE,), 0, ">", rf"(?:[يتن]فضل|[يت]فضلون|فضلت?|افضل|اثرت?|[يت]وثر|[يت]ؤثر|قدمت?|اختارت?) {_SPAN}علي"),
    ((MEASURE,), 1, ">",
        r"(?P<how>(?!احد|اول|اخر|امام|اثنا|ابتد|انطل|اكثر من|اقل "
        r"|اثر)(?:ا\w{3}|اشد|اخف|احر|احب|اعز|ادق|اصح|اهم|ارق|اجف|الذ)(?: (?!بدلا)\w{2,}ا)?) من(?! (?:ان|ما))"),
    ((MEASURE,), 1, ">", rf"(?P<how>اكثر) من(?= \w{{3,}}{_IT_AR}(?!\w))"),
    ((MEASURE,), 1, ">", r"(?P<how>[يت]?فوق|فاقت?|[يت]?تجاوز|تجاوزت?) عدد(?=\w* )"),
    ((MEASURE,), 0, ">", r"اقل (?P<how>\w{2,}) من"),
    ((PLACE,), 1, ">", r"فوق"),
    ((PLACE,), 1, ">", rf"[ياتن]?(?:وضع|ضع|حط|فرش|بسط|نشر|رص|صف|كدس|ركب|سند|اسند)(?:ت|وا|نا|ها|ه)? {_SPAN}علي"),
    ((PLACE,), 0, ">", r"تحت"),
)  # fmt: skip
_BE = r"(?:is|are|was|were|be|been|being)"
_THEM = r"(?:it|him|them|her|us|suit|after|next|later|close|in|\|)"
EN: tuple[Row, ...] = (
    ((SEQUENCE,), 1, ">", r"followed(?: \w+ly| in turn)? by"),
    ((SEQUENCE,), 0, ">", r"preceded(?: \w+ly| in turn)? by"),
    ((SEQUENCE,), 0, ">", rf"(?:follow|follows|followed|following)(?= (?!by |{_THEM}|up |on |me |from |the example))"),
    ((SEQUENCE,), 1, "<", rf"follow(?:s|ed|ing)?(?= {_THEM})"),
    ((SEQUENCE,), 1, ">", r"preced(?:e|es|ed|ing)(?! by)|com\w+ before|came before"),
    (_BOTH, 1, ">", r"(?:giv\w+|gave|mak\w+|made) (?:way|place) (?:to|for)|yield(?:s|ed|ing)? (?:place )?to"),
    (_BOTH, 1, ">", rf"(?:replac\w+|exchang\w+|swap\w+|trad\w+) {_SPAN}(?:by|with|for)"),
    (_BOTH, 1, ">", r"replaced (?:by|with)|(?:supplanted|superseded|ousted) by"),
    (_BOTH, 0, ">", rf"substitut\w+ {_SPAN}for"),
    (_BOTH, 0, ">", r"(?:replac|supplant|supersed|oust)\w*(?! (?:by|with))|(?:tak\w+|took) the place of|stead of"),
    (_BOTH, 1, "<", r"(?:tak\w+|took) (?:its|his|her|their) places?"),
    ((SEQUENCE,), 1, ">", r"(?:and )?then"),
    ((SEQUENCE,), 1, ">", r"(?:before|prior to|ahead of)"),
    ((SEQUENCE,), 0, ">", r"(?:after|in the wake of|once|having)"),
    ((WAY,), 1, ">", rf"from {_SPAN}(?:in)?to"),
    ((SEQUENCE,), 0, "<", rf"{_BE} (?:the )?first(?: to)?|(?:went|came|left) first"),
    ((CHOICE,), 0, ">", r"(?:instead of|rather than|in (?:the )?place of|in lieu of|sooner than|and not|\| not)"),
    ((CHOICE,), 1, ">", rf"not {_SPAN}but"),
    ((CHOICE,), 0, ">", rf"(?:prefer\w*|favou?r\w*|cho\w+) {_SPAN}(?:to|over|above)"),
    ((MEASURE,), 1, ">",
        r"(?P<how>(?!rather|other|either|whether|never|sooner|longer|later"
        r"|earlier)\w{3,}er) than|(?:more (?P<what>\w+)|more|better|worse) than"),
    ((MEASURE,), 1, ">", r"(?P<how>outnumber)(?:s|ed|ing)?(?! by)"),
    ((MEASURE,), 0, ">", r"(?P<how>outnumber)ed by"),
    ((MEASURE,), 0, ">", r"less(?: (?P<how>\w+))? than|not (?:as|so) (?P<what>\w+) as"),
    ((PLACE,), 1, ">",
        rf"(?:put|puts|set|sets|laid|lay|lays|place[sd]?|spread|rest\w*"
        rf"|pile[sd]?) {_SPAN}(?:on|upon|over)(?: top of)?"),
    ((PLACE,), 1, ">", r"(?:on|upon|onto|over|above|atop|on top of)"),
    ((PLACE,), 0, ">", r"(?:under|below|beneath|underneath)"),
)  # fmt: skip
