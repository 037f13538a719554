"""The words of `hedges`: for each kind what surely says so, and whatever the other side may put for it.

Arabic is folded; `_` stands for a space. The lists after `ANY` are wide on purpose: a good translator is free.
"""

from __future__ import annotations

PRESENT = (
    r"قد_(?:لا_)?ي(?!ئس|بس|سر_|قن)\w{2,}"
    r" قد_(?:لا_)?ت(?:كون|كونين|صل|ظهر|صبح|حتاج|ؤدي|شمل|ختلف|جد|قول|ري|بدو|عود|حدث_في"
    r"|ت\w{3,}|ست\w{3,}|ن\w{3,}|نت\w{2,}|ف[تش]\w{2,}|مو[تل]\w*|قع|ضطر|كفي|عني|ضر|فيد)"
    r" قد_(?:لا_)?ن(?:كون|حتاج|ري|جد|صل|ست\w{3,}|ت\w{3,}|ضطر)"
    r" قد_(?:لا_)?ا(?:كون|عود|ذهب|جد|حتاج|ضطر|ستطيع)"
)
"""قد before what is surely a present verb; many verbs in ت and ن may be past ones (قد تعلم, قد نسي)."""
_OPEN_AR = (
    rf"{PRESENT} ربما لربما لعل(?:ه|ها|هم|هما|ني|نا|ك|كم|ي)? يحتمل من_المحتمل من_الممكن_ان"
    r" من_الجائز من_المرجح يرجح_ان علي_الارجح الارجح_ان عسي اظن\w{0,2} اعتقد_ان\w* نعتقد_ان\w* نظن احسب(?:ه"
    r"|ها|هم|ني|ك|_ان\w{0,3})"
    r" يخيل_الي\w* خيل_الي\w* يفترض_ان\w* كان_يفترض"
    r" (?:في_|علي_)?(?:ال)?(?:اغلب|اكبر|غالب)_الظن علي_الاغلب (?:لا|ليس)_(?:ي|من_ال|ب)?مستبعد\w*"
    r" لا_ي?ستبعد غير_مستبعد"
    r" (?<!\w_)[يت](?:عتقد|ظن)_ان\w* من_المعتقد من_المظنون ي(?:غلب|ترجح)_علي_الظن [يت]بدو_ان\w*"
)
_OPEN_EN = "perhaps maybe possibly perchance presumably conceivably probably might_(?:be|have|well)"
_OPEN_EN_SURE = f"{_OPEN_EN} may might could likely"
_OPEN_AR_ANY = (
    r"قد \w*ربما \w*لعل\w{0,4} \w*محتمل\w* \w*احتمال\w* يحتمل \w*رجح\w* \w*جائز\w* \w*ممكن\w* \w*يمكن\w*"
    r" \w*امكان\w* عسي\w* \w*ظن\w*"
    r" \w*حسب\w* \w*خال \w*يبدو\w* \w*تبدو\w* \w*بدا \w*بدت \w*كان\w{1,3} كان \w*شك\w* \w*اعتقد\w*"
    r" \w*عتقد\w* \w*متوقع\w* \w*توقع\w* \w*خشي\w* \w*خوف\w* \w*خاف\w*"
    r" \w*مفترض\w* \w*فترض\w* \w*افتراض\w* \w*تقدير\w* \w*قدر\w* \w*غالب\w* \w*تقريب\w* \w*استطاع\w*"
    r" \w*ستطيع\w* \w*ستطع\w* لو ان اذا \w*هل تري \w*ليت\w* \w*يجوز"
    r" \w*مستبعد\w* \w*ستبعد\w* \w*يصح \w*بوسع\w* \w*كاد\w* \w*يكاد\w* \w*خيل\w* \w*اخال\w* \w*وهم\w*"
    r" \w*زعم\w* \w*راي\w* \w*اري \w*شبه\w* \w*اشتبه\w* \w*ام او \w*اظن\w*"
    r" \w*فكر\w* \w*معرض\w* \w*عرضه \w*اوشك\w* \w*لا_بد \w*مدي \w*خطر\w* \w*قال\w* \w*قيل \w*كانما \w*متي"
    r" \w*كيف ما \w*اي \w*ادري\w* \w*يدري\w* \w*الف"
)
_OPEN_EN_ANY = (
    r"for_all_\w+_knows? give_or_take peradventure haply takes? mistak\w+ mistook pray god_grant god_willing"
    r" may might maybe perhaps perchance possib\w* probab\w* likel\w* evident\w* unlikely could"
    r" ruled_out rule_out excluded luck prospect"
    r" couldn't can can't"
    r" cannot potential\w* conceiv\w*"
    r" presum\w* suppos\w* apparent\w* belief took taken deem\w* view opinion seem\w* appear\w* if"
    r" whether chance\w* risk\w* doubt\w* think\w*"
    r" thought believ\w* suspect\w* suggest\w*"
    r" wonder\w* guess\w* dare\w* expect\w* hope\w* fear\w* afraid lest sometimes often usually tend\w*"
    r" liable prone imagin\w* reckon\w* assum\w*"
    r" estimat\w* alleg\w* threat\w* danger\w* suscept\w* vulnerab\w* uncertain\w* unsure unclear"
    r" arguabl\w* ought odds fanc\w* who_knows must_have"
    r" must almost nearly as_though as_if looks? looked feel\w* felt occasional\w* at_times ever should"
    " who_can i_(?:dare)?_?say unless until otherwise or"
    r" theor\w* consider\w* regard\w* held prospect\w* able enough mayn't mightn't potentially"
    r" hypothe\w* surmis\w* conjectur\w* suspic\w* speculat\w* promis\w*"
)
_NEAR_AR = (
    r"(?<!لا_)(?<!لم_)(?<!ما_)(?:كاد(?:ت|وا|ا)?|كدت|كدنا|[يتان]كاد\w{0,2}|اوشك\w{0,2}|[يتنا]وشك\w{0,2})"
    r" علي_وشك علي_شفا قاب_قوسين (?:اشرف|شارف)(?:ت|وا|نا)?_علي"
)
_NEAR_EN = (
    r"(?:almost|nearly|all_but|very_nearly|practically)_(?:"
    r"\w+ed|fell|lost|broke|went|got|came|made|left|ran|threw|gave|took|did|drove|hit|burst|wept|ready|finished|over)"
)
_NEAR_AR_ANY = (
    rf"{_NEAR_AR} تقريب\w* نحو زهاء قراب\w* حوالي شبه \w*ناهز\w* \w*قارب\w* \w*قترب\w* \w*قريب\w* جل"
    r" \w*معظم\w* \w*غالب\w* \w*بالكاد اقل"
    r" الا \w*يقرب \w*كاد\w* \w*وشك\w* \w*كان\w{1,3} \w*اغلب\w* \w*اشرف\w* \w*مشرف\w* \w*هم \w*همت"
    r" \w*لولا لو \w*كل"
)
_NEAR_EN_ANY = (
    "almost nearly about_to just_about verge point_of brink (?:the|an)_edge_of close_to closed? barely"
    " hardly scarcely"
    r" virtually practically all_but nigh well-nigh began begins? threat\w*"
    r" near\w* good_as within would_have might_have could_have would might could not_quite no_sooner"
    r" more_or_less"
    r" approach\w* ready impend\w* imminent\w* hard_put going_to fit_to as_if as_though like seem\w*"
    r" on_the_point semi-?\w* short_of poised due rare\w* seldom half nothing_but just_then had_it_not"
    " (?:was|were|is|are)_to"
    r" can't cannot couldn't never_quite only_just"
)
_SAID_AR = (
    r"يشتبه_(?:في|ب\w+) زعم(?:ت|وا)? [يتن]زعم\w{0,2} مزعوم\w? المزعوم\w? مزاعم\w* يقال_ان يقال_انه\w?"
    r" ادعي_ان\w{0,2} [يت]دعي_ان\w{0,2} يشاع اشيع\w{0,2}"
)
_SAID_EN = (
    r"allegedly reportedly purportedly supposedly rumoured_to rumored_to it_is_(?:said|rumoured|rumored)_that"
)
_SAID_AR_ANY = (
    r"\w*زعم\w* \w*مزاعم\w* \w*قال\w* \w*يقول\w* \w*تقول\w* \w*قول\w* \w*قيل\w* \w*دعي\w* \w*ادع\w*"
    r" \w*شاع\w* \w*اشيع\w* \w*افاد\w* \w*فيد\w* \w*ذكر\w* \w*ورد\w* \w*حسب\w*"
    r" \w*وفق\w* \w*تردد\w* \w*نقل\w* \w*اعلن\w* \w*روي\w* \w*رو[ىت] \w*يرو\w* \w*حك[يتو]\w* \w*تهم\w*"
    r" \w*اتهام\w* \w*مشتبه\w* \w*شتبه\w* \w*تقرير\w* \w*تقارير\w* \w*يبدو \w*ظن\w*"
    r" \w*يعتقد\w* \w*عتقد\w* \w*مفترض\w* \w*فترض\w* \w*انباء \w*صرح\w* \w*اشار\w* \w*شير\w* \w*سمع\w*"
    r" \w*خبر\w* \w*يسمي \w*ابلغ\w* \w*بلاغ\w* \w*شبه\w* \w*سمي\w* \w*بلغ\w* \w*كتب\w* \w*مصادر\w*"
    r" \w*كان\w{1,3} \w*طبق\w* \w*علم\w* \w*عد \w*يعد \w*نسب\w* \w*حدث\w* \w*راي\w* \w*كانما"
)
_SAID_EN_ANY = (
    r"alleg\w* report\w* purport\w* suppos\w* rumou?r\w* claim\w* said say says saying told tell\w*"
    r" tale\w* story stories accord\w* assert\w* insist\w*"
    r" argu\w* maintain\w* believ\w* accus\w* profess\w* pretend\w* contend\w* held hold\w* imagin\w*"
    r" think\w* thought seem\w* apparent\w* legend\w* heard"
    r" hear word declar\w* stat\w* boast\w* swore swear\w* vow\w* call\w* protest\w* announc\w* suggest\w*"
    r" so-called fanc\w* pretext pretence\w* excuse\w*"
    r" spread\w* whisper\w* gossip\w* talk\w* known reput\w* mention\w* mean\w* opin\w* charg\w* gave_out"
    r" would_have_it ha[ds]_it cit\w* put_about speak\w* spoke\w* belie\w*"
    r" suspect\w* suspic\w* surmis\w* conjectur\w* presum\w* suscept\w* possib\w* potential\w* likely"
)
_DUTY_AR = (
    r"(?:(?<=ان_)|(?<=كان_)|(?<=كانت_)|(?<=^))علي(?:نا|ك|كم|هم|ه|ها)?_ان_[يتنا]\w{2,}"
    r" لا_(?:مناص|مفر|مندوحه|محيد)_(?:من|عن) يشترط لزاما (?<!لم_)(?<!لا_)يجب لا_بد لابد يتعين يتوجب يلزم"
    r" وجب_علي\w* توجب_علي\w*"
)
_DUTY_EN = r"must(?!_have) (?:is|are|was|were)_(?:obliged|obligated|required|forced|compelled)_to"
_DUTY_EN_SURE = f"{_DUTY_EN} must shall (?:has|had|have|having)_to"
_DUTY_AR_ANY = (
    r"\w*يجب\w* \w*تجب \w*جب \w*واجب\w* \w*وجب\w* \w*بد \w*لابد \w*تعين\w* \w*يلزم\w* \w*لزم\w*"
    r" \w*لزام\w* \w*ملزم\w* \w*لازم\w* \w*ضطر\w* \w*اضطرار\w* \w*ضرور\w* \w*ينبغي\w* \w*تنبغي"
    r" \w*مناص \w*مفر \w*مجبر\w* \w*اجبر\w* \w*جبر\w* \w*حتم\w* \w*يتطلب\w* \w*تطلب\w* \w*طلب\w*"
    r" \w*قتضي\w* \w*احتاج\w* \w*حتاج\w* \w*حاجه\w* \w*مطلوب\w* \w*فرض\w* \w*مفروض\w* علي\w{0,3}"
    r" \w*شرط\w* ل\w+ \w*فل\w+ \w*امر\w* \w*حق\w* \w*جدير\w* \w*اجدر \w*احري \w*كلف\w* \w*تكليف\w* \w*الا"
    r" \w*لا \w*لم \w*لن \w*ستدعي\w* \w*كره\w* \w*ارغم\w* \w*قسر\w* \w*كان \w*كانت \w*ليس"
)
_DUTY_EN_ANY = (
    r"must mustn't \w+able have has had having oblig\w* mandat\w* compuls\w* duty duties dut\w+ shall should"
    r" shouldn't ought need\w* requir\w* necess\w* suppos\w* bound"
    r" essential\w* imperative\w* forc\w* demand\w* gotta got_to (?:are|is|was|were|be)_to vital crucial"
    r" important recommend\w* advis\w* urg\w* expected order\w* better"
    r" call\w* respons\w* incumbent due task\w* condition\w* let let's want\w* ow\w+ liable certain\w*"
    r" sure\w* inevitab\w* no_doubt doubt\w* will would cannot can't could until"
    r" only there_is_no fall\w* falls make mak\w+ prerequisite\w* subject take takes took commit\w*"
    r" undertak\w* may fated destined right rightly entitled compel\w* for to please consider be do don't"
    r" avoid give keep check use ensure remember note never without done prescrib\w* impos\w* up_to enough"
    " worth"
)
_TRY_AR = r"حاول(?:ت|وا|نا|ا|تا)? س?[يتن]حاول(?:ون|وا|ان)? سا?حاول احاول محاول(?:ا|ه|ين|ون)"
_TRY_EN = r"(?:tried|tries|try|trying|attempt|attempts|attempted|attempting)_to"
_TRY_AR_ANY = (
    r"\w*حاول\w* \w*محاول\w* \w*سع[يوت]\w* \w*سعي\w* \w*يسع\w* \w*جرب\w* \w*تجرب\w* \w*اراد\w* \w*ريد\w*"
    r" \w*هم \w*همت \w*جتهد\w* \w*عمل\w* \w*حرص\w* \w*جهد\w* \w*جاهد\w* \w*كافح\w* \w*ك[اي]د\w* \w*بحث\w*"
    r" \w*رغب\w* \w*قصد\w* \w*هدف\w* \w*روم\w* \w*رام\w* \w*بغ[يت]\w* \w*ل[يتن]\w+ \w*كي \w*راح\w*"
    r" \w*اخذ\w* \w*يغري\w* \w*نوي\w* \w*شرع\w* \w*طلب\w* \w*التمس\w* \w*تلمس\w* \w*غالب\w* \w*راود\w*"
    r" \w*عبث\w* \w*تحر[يت]\w* \w*عالج\w* ان"
)
_TRY_EN_ANY = (
    r"try tries tried trying attempt\w* endeavou?r\w* effort\w* seek\w* sought striv\w* strove bid\w*"
    r" struggl\w* aim\w* work\w* want\w* look\w* venture\w* going_to set_out"
    r" fought fight\w* would hop\w+ intend\w* intent meant mean\w* set_about wish\w* offer\w* mov\w+"
    r" fail\w* could\w* unable vain\w* exert\w* experiment\w* go goes went as_if in_order"
)
WORDS = (
    ("duty", _DUTY_AR, _DUTY_EN, _DUTY_EN_SURE, _DUTY_AR_ANY, _DUTY_EN_ANY),
    ("attempt", _TRY_AR, _TRY_EN, _TRY_EN, _TRY_AR_ANY, _TRY_EN_ANY),
    ("possibility", _OPEN_AR, _OPEN_EN, _OPEN_EN_SURE, _OPEN_AR_ANY, _OPEN_EN_ANY),
    ("all but happening", _NEAR_AR, _NEAR_EN, _NEAR_EN, _NEAR_AR_ANY, _NEAR_EN_ANY),
    ("hearsay", _SAID_AR, _SAID_EN, _SAID_EN, _SAID_AR_ANY, _SAID_EN_ANY),
)
"""Kind, Arabic that surely says so, English that does, English that answers wherever it stands, and all that may say
so, Arabic and English."""
