"""The words that deny, and those that look like it, of both languages."""

from __future__ import annotations

from align.text.words import lexicon

AR_STRONG = lexicon("لم لن ليس ليست ليسا ليستا ليسوا لست لسنا لستم لستن لئلا كيلا لكيلا")
"""Deny the clause they stand in; spelled with their hamzas, no vowel marks."""
AR_NO = frozenset(("لا",))
AR_STILL = lexicon(
    "يزال تزال يزالون نزال أزال يزالان تزالان زال زالت زالوا زلنا زلت يزل تزل ينفك تنفك انفك يفتأ برح يبرح فتئ"
)
"""After لا or ما: still, which denies nothing."""
AR_ASSERTS = lexicon("سيما بد شك ريب محالة غرو جرم عجب بأس جدال نزاع ريبة مراء غنى غبار ضير جناح مشاحة")
"""After لا: must, no doubt, especially; they assert."""
AR_NO_IDIOMS = lexicon(
    "تنس تنسى تنسي تنسوا يبعد تبعد يستبعد تستبعد أستبعد نستبعد "
    "أقل يقل تقل "
    "يقلون يزيد تزيد يتجاوز تتجاوز يتعدى تتعدى يعدو تعدو يخلو تخلو "
    "أخفي نخفي أنكر ننكر ينكر يكتم أكتم يجهل أجهل يمانع أمانع يتردد أتردد يتوانى تتوانى ينقطع تنقطع يفارق تفارق يغيب "
    "تغيب يألو يدخر تدخر يتوقف تتوقف يعدم تعدم يمنع تمنع يكف تكف تلبث يلبثوا نلبث ألبث يكتمه ينكره يخفيه يطل تطل "
    "يخفى يخفي تخفى تخفي يلبث يكاد تكاد يستهان مفر مناص يحصى تحصى يقتصر تقتصر "
    "تجاوز يجاوز تجاوزت جاوز يتجزأ تتجزأ ينتهي تنتهي يعد يوصف توصف يضاهى تضاهى يقدر بثمن يطاق تطاق حصر نهاية "
    "نظير مثيل آخر حدود عد ثمن تهمة حاجة داعي عجب يبرح تبرح أبرح يبرحون زيادة يبالي تبالي أبالي يزد تزد أزد يزيدوا"
)
"""After لا or لم: doubtless, at least, no more than, not only; the English may put it without a negation."""
AR_BE = lexicon("ليس ليست يكن تكن")
AR_FAILS = lexicon(
    "قصر قصّر بخل أل ألو دخر دّخر تردد توان توانى تأخر خطئ خطىء غب فت فته فتها فتني كف كفّ توقف نقطع مل ملّ كل سأم "
    "تمالك تمالكوا خف خفِ ضن فرط برح فتر أبه هن غفل بالي"
)
"""Verbs of failing, sparing and ceasing, without the letter of their person; denied, they assert."""
AR_ONLY = lexicon(
    "باستثناء عدا ماعدا خلا إلا الا سوى غير غيره غيرها غيرهم غيرهما غيرنا غيري غيرك غيركم سواه سواها سواهم سواهما "
    "سوانا سواي سواك سواكم فحسب فقط بل وحسب حتى"
)
"""Within reach after a negator: only, not until, not … but; the English is often affirmative."""
AR_BOUNDS = lexicon("أكثر أقل أبعد أزيد أدنى أعلى أجمل أكبر أحسن أشد")
"""A few words after a negator: no more than, at most; or a superlative, لم نر أجمل منه."""
AR_PASSES = lexicon("يمض تمض يمضي تمضي يمر تمر يأت تأت يأتي تأتي يكد تكد يطل تطل ينقض تنقض يكمل تكمل")
"""Verbs of passing time: لم يمض أسبوع حتى is "within a week"."""
AR_FIRM = lexicon(
    "غير دون بدون عدم انعدام انتفاء بلا لولا ألا مستحيل مستحيلة استحالة يستحيل تستحيل ممنوع "
    "ممنوعة حظر يحظر تحظر محظور تعذر يتعذر تتعذر تعذرت عجز عجزت يعجز تعجز عاجز عاجزة عاجزين عاجزا رفض "
    "رفضت يرفض ترفض رفضوا رافض رافضة رافضا نفى نفت ينفي تنفي نفي نافيا فشل فشلت يفشل تفشل فشلوا امتنع "
    "امتنعت يمتنع امتناع منع منعت يمنع تمنع منعا لمنع نقص افتقار يفتقر تفتقر افتقرت افتقر خلو خال خالية "
    "خالي يخلو تخلو غياب غاب يغيب تغيب انقطع انقطعت استثناء باستثناء عدا تجنب لتجنب يتجنب تتجنب محروم "
    "محرومين حرمان أبى أنكر أنكرت ينكر تنكر إنكار تجاهل يتجاهل تجاهلت أهمل إياك مجهول مجهولة افتقد تفتقد "
    "يفتقد انتفى ينتفي تنتفي نفاد نفد نفدت استبعد يستبعد استبعاد مستبعد معدوم معدومة تخلف يتخلف فقدان "
    "يفقد تفقد فقدت تلا عديم عديمة لاغ لاغية مفقود مفقودة دونما بمنأى لم لن أخفق أخفقت يخفق تخفق إخفاق "
    "انتهاء انتهت انتهى عدمه لاغيا بمعزل نهى ينهى تنهى أنهى نهاه نهاهم نهاني ينهاه أنهاك أنهاكم تنهاه نهي ينهاهم "
    "تلافي حرام يحرم تحرم كف كفت أقلع سكت سكتت سكتوا يسكت تسكت صمت صمتت صمتوا اسكت اسكتي "
    "اصمت معطل معطلة تعطل تعطلت استغنى استغنت يستغني أعفي يعفى تعفى إعفاء معفى جهل يجهل تجهل عدمت عدموا "
    "أحجم أحجمت كلا يأبى تأبى يرفضون حرم حرمت يحرمون حرموا منعوا يمنعون رفضن أبوا قلما نادرا خلا خلت صعب صعبة "
    "نسي نسيت ينسى تنسى نسوا أخفى يخفي ترك"
)
"""Deny by themselves or by their meaning, and answer a plain English denial."""
AR_WEAK = lexicon(
    "قليل قليلة قليلا ضعيف ضعيفة رغم رغما بدلا عوضا حذر حذرت يحذر تحذر أي مهما أقل نادر نادرة صعب صعبة "
    "يصعب توقف توقفت يتوقف تتوقف ضد بعيدا فقط كف حال تحول يحول حالت إلا سوى خلا فقد ريثما مانع قلما نادرا "
    "سلبي سلبية باطل حرم لات وحده وحدها وحدهم خلت رديء رديئة ضاق ضاقت مجانا"
)
"""May answer to an English denial when they stand in the same part of the sentence."""
AR_MA_AFTER = lexicon(
    "زال زالت زالوا زلنا زلت دام دامت داموا دمت إن يزال تزال "
    "يزالون برح فتئ انفك يكون قد بعد قبل أن كان إذا هو هي"
)
"""After ما these say that it is no negation, or not certainly one."""
AR_WITHOUT = lexicon("دون بدون بلا غير")
AR_EXCEPT = lexicon("غير دون بدون بلا إلا الا سوى عدم عدا خلا")
"""Deny what follows them, not what stands before: after a negator they restrict it."""
AR_FROM = lexicon("منه منها منهم منهما منك مني")
AR_NO_ELATIVE = lexicon(
    "أحد أحدا أحدهم أحدكم أمر أمرا أهل أهله أثر أثرا أول أصل أرض أخذ أن أنه أنها أنهم أو أم أي أيا أية "
    "أب أخ أمه أبي أخي ألف أربع أساس أساسا أثاث أدب أدلة أزمة أسرة أمل أملا أمن أهمية أجر أجرا أجل أسف أصول "
    "ألم أمام أمس أسئلة أعمال "
    "أفكار أفراد أنباء أدنى أنا أنت أيام أرقام أسباب أداة أرضا أصلا أذى أسى أذن"
)
"""Look like elatives."""
AR_DIALECT = lexicon("مش مو ماشي مفيش مافيش ژامي موش ماكو ماكانش مكنش مب")
AR_QUESTIONS = lexicon("ألم أليس أليست ألن أفلا أولم أفلم أوليس ألسنا ألست ألسن")
"""Ask for agreement; the English may be a plain question."""

EN_STRONG = lexicon(
    "not no never none nobody nothing nowhere neither cannot cant wont dont doesnt didnt isnt wasnt arent"
)
EN_IDIOMS = (
    "not more than", "not less than", "not only", "not just", "not merely",
    "not simply", "no doubt", "no wonder", "no sooner", "no more than",
    "no less than", "no fewer than", "nothing but", "not until", "not least", "not to mention", "or not",
    "why not", "no matter", "not long", "no one but", "can't help", "cannot help", "could not help", "couldn't help",
    "not so much", "not that", "if not", "no later than", "nothing short", "not alone", "not to say",
    "no other than", "none other", "can't wait", "not hesitate", "n't hesitate",
    "not necessarily", "not uncommon", "not unusual", "never mind",
    "not surprising", "not surprisingly", "no longer than", "no bigger", "not far", "not many", "not much",
    "not a few", "not long after", "couldn't be more", "never before", "not yet", "not even", "hasn't yet",
    "not too", "none the less", "no.", "doesn't matter", "not unlike", "isn't it", "aren't they", "didn't they",
    "wasn't it", "don't worry", "don't forget", "never forget", "not forget", "nothing more",
    "cannot wait", "could not wait", "couldn't wait", "no end of", "in no time", "no mean ", "no small",
    "as often as not",
    "more often than not", "whether or not", "like it or not", "believe it or not", "nothing if not",
    "no less", "no fewer",
    "not for nothing", "no love lost", "not a moment too soon", "no strings", "not to speak of", "no holds barred",
    "not at a loss", "not to be outdone", "no question of", "no turning back", "no getting away",
    "nothing else", "not later than", "no further", "not all", "not to be ruled out", "not be ruled out",
    "cannot but", "could not but", "couldn't but", "not everyone", "not every", "no longer necessary",
)  # fmt: skip
"""Restrict, affirm or ask rather than deny; the Arabic may be affirmative."""
EN_FIRM = lexicon(
    "nor without incredible incredibly invaluable hesitate hesitates hesitated hesitating "
    "hardly barely scarcely rarely seldom unless lest anymore absent absence devoid doubt "
    "doubtful lack lacks lacked lacking fail fails failed failing failure refuse refuses refused refusing "
    "refusal deny denies denied denying denial reject rejects rejected rejecting rejection decline "
    "declines declined declining avoid avoids avoided avoiding avoidance prevent prevents prevented "
    "preventing prevention cease ceases ceased ceasing refrain refrains refrained refraining prohibit "
    "prohibits prohibited ban bans banned banning forbid forbids forbidden forbade exclude excludes "
    "excluded excluding nil empty vacant negatively ignore ignores ignored ignoring neglected dismiss "
    "dismissed dismissing quit oppose opposed opposes object objected abstain abstained untouched "
    "impossible incapable inability inadequate insufficient insufficiently incomplete incorrect "
    "incorrectly inaccurate inappropriate ineffective inefficient ineligible inexperienced infrequent "
    "infrequently insecure insensitive insignificant instability intolerable invalid invisible "
    "involuntary irrelevant irregular irresponsible irrespective illegal illegally illegitimate illogical "
    "illiterate immature immoral immobile immune impatient imperfect impolite improper imprecise "
    "impractical improbable inaction inactive inanimate incompatible incompetent inconsistent "
    "inconsistently inconclusive inconvenient incurable indefinite indefinitely indifferent indispensable "
    "inedible inexact inexcusable inflexible inhospitable insoluble intangible intolerant irrational "
    "irreversible irreplaceable inaccessible intact ambiguous reluctant reluctantly abandon abandoned "
    "abandoning withhold withheld waive half-hearted unchecked non unlikely unable anonymous anonymously "
    "asymptomatic atypical agnostic atheist apolitical amoral resistant "
    "indistinguishable inseparable inexplicable incomprehensible inconceivable ineffectual "
    "incoherent infertile insatiable inseparably interminable irreconcilable irresistible immeasurable "
    "impartial imperceptible"
)
"""Deny by their meaning, and answer a plain Arabic denial; words in un-, dis- and -less are added by rule."""
EN_WEAK = lexicon(
    "little few fewer less only just rather instead beyond otherwise free alone "
    "sole solely mere merely exclusively far too away "
    "difficult hard unlike against contrary miss missed missing lose loses lost losing loss out "
    "under below minimum maximum remain remains remained wrong bad poor poorly weak weakly "
    "limited inevitable inevitably informal innocent independent independently indirect indirectly spare "
    "spared end ended ends ending off outside remove removed removes eliminate eliminated anti away block "
    "blocked void injustice invariably nevertheless nonetheless minus halt halted inexpensive insane "
    "except stop stops stopped stopping zero negative null neglect false rare"
)
"""May answer to an Arabic denial when they stand in the same part of the sentence."""
EN_NOT_UN = ("under", "until", "unit", "unio", "univ", "uniq", "unif", "unil", "uncles", "unanim")
EN_NOT_DIS = (
    "disease", "distric", "discus", "discov", "distrib", "display", "distan", "distinc", "disast", "discipl", "dish",
    "disk", "disc", "disp", "dissert", "disseminat", "distress", "disturb",
)  # fmt: skip
