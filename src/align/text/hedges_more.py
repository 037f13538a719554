"""More kinds for `hedges`, as in `hedges_words`: certainty, permission, advice, promise, purpose, condition, wish."""

from __future__ import annotations

_NEVER = "(?!)"
"""Stands for no word at all, where one side's words are too free to be held against the other."""
_CERTAIN_AR = (
    r"حتما بالتاكيد بكل_تاكيد من_الموكد (?:بلا|لا|دون|من_دون|بدون|من_غير|ما_من)_(?:ادني_)?(?:شك|ريب)"
    r" يقينا لا_محاله"
    r" لا_جدال لا_مراء"
)
_CERTAIN_EN = (
    "certainly definitely undoubtedly inevitably unquestionably doubtless assuredly undeniably"
    " (?:is|are|was|were)_(?:bound|certain|sure)_to without_(?:a_|any_)?doubt beyond_(?:a_|all_|any_)?doubt"
)
_CERTAIN_AR_ANY = (
    rf"{_CERTAIN_AR} \w*حتم\w* \w*تاكيد\w* \w*موكد\w* \w*اكيد\w* \w*شك\w* \w*ريب\w* \w*قطع\w* \w*يقين\w*"
    rf" \w*محاله \w*بد"
    r" \w*لابد\w* \w*طبع\w* ان ان(?:ه|ها|هم|ي|ني|نا|ك|كم) لقد قد والله تالله \w*حق\w* فعل\w* بالفعل نعم"
    r" اجل بلي كل\w* \w*تمام\w*"
    r" ابدا دائم\w* \w*وثق\w* \w*واثق\w* \w*جزم\w* \w*ضمن\w* \w*مضمون\w* \w*بداه\w* \w*واضح\w*"
    r" \w*ظاهر\w* \w*ثبت\w* \w*ثابت\w*"
    r" لن لا \w*جرم \w*غرو \w*عجب \w*شبه\w* \w*الا اما انما طالما \w*كيد\w* \w*ل[يتن]\w+ن \w*صح\w*"
    r" \w*حال \w*سوف \w*اعتراف\w*"
    r" \w*جدل \w*جدال \w*مراء \w*نكر\w* \w*خلاف \w*مقدر\w* \w*محكوم\w* \w*مصير\w* \w*كتب \w*قسم\w* \w*كذلك"
)
_CERTAIN_EN_ANY = (
    rf"{_CERTAIN_EN} certain\w* sure\w* definit\w* doubt\w* undoubt\w* inevitab\w* question indeed must"
    rf" will won't shall"
    r" would really truly in_truth of_course clearly plainly obvious\w* evident\w* naturally always"
    r" never bound no not"
    r" nothing absolutely wholly entirely fact guarantee\w* fated destined doomed assur\w* ensur\w*"
    r" confident\w* convinced"
    r" positive\w* conclusive\w* all every only very so too without fail deny denied denying den\w+"
    r" unmistak\w*"
    r" indisputab\w* undisputed incontest\w* known proven proof verily far by_all_means any_case hardly"
    r" can't cannot couldn't"
    r" yes quite actually rest_assured has_to have_to had_to may_well mistaking gainsay\w* dispute\w*"
    r" beyond wonder"
)
_MAY_AR = (
    r"(?<!لا_)(?:يجوز|تجوز|جاز|يحق) لا_مانع_من من_حق(?:ه|ها|هم|ك|كم|نا|ي|_\w+)_ان مسموح\w* مباح\w*"
    r" كان(?:ت)?_(?:[يت]مكن\w{0,3}|ب?امكان\w{1,3}|ب?وسع\w{1,3}|ب?مقدور\w{1,3})_ان"
    r" (?<!\w_)لل\w{3,}_ان_[يت]\w{2,} (?<!\w_)ل(?:ه|ها|هم|ك|كم)_ان_[يت]\w{2,}"
    r" (?:في|ب)_?(?:وسع|امكان|مقدور|استطاع)\w*|(?:في_|ب)طاقته\w*"
)
_MAY_EN = "(?<!not_)(?:entitled|permitted|allowed|at_liberty|free)_to"
_MAY_AR_ANY = (
    r"\w*جوز\w* \w*جائز\w* \w*جاز\w* \w*جيز\w* \w*حق\w* \w*سمح\w* \w*سماح\w* \w*سمو\w* \w*مباح\w*"
    r" \w*باح\w* \w*بيح\w* \w*ممكن\w*"
    r" \w*مكن\w* \w*امكان\w* \w*وسع\w* \w*مقدور\w* \w*قدر\w* \w*قادر\w* \w*ستط[ايع]\w* \w*ستطع\w*"
    r" \w*اذن\w* \w*رخص\w* \w*ترخيص\w* \w*خول\w*"
    r" \w*حر\w{0,4} \w*مخير\w* \w*شاء\w* \w*حظر\w* \w*منع\w* \w*ممنوع\w* \w*متاح\w* \w*تاح\w* \w*تيح\w*"
    r" \w*حلال\w* \w*حل \w*فوض\w*"
    r" \w*صلاحي\w* \w*ترك\w* \w*دع\w* ل(?:ه|ها|هم|هن|ك|كم|نا|ي) لل\w+ ل\w{3,} \w*جناح \w*حرج \w*باس"
    r" \w*ضير \w*مانع\w* \w*عفا\w* \w*عفي\w*"
    r" \w*طلق\w* \w*قبل\w* \w*اهل\w* \w*ان"
)
_MAY_EN_ANY = (
    rf"{_MAY_EN} may might can could cannot can't couldn't able enabl\w* ability right rights"
    rf" rightful\w* entitl\w* permi\w+"
    r" allow\w* free freely freedom liberty let lets option\w* lawful\w* legal\w* licen\w* author\w*"
    r" empower\w* power\w*"
    r" possib\w* eligib\w* opportun\w* manag\w* capab\w* capac\w* privileg\w* discretion welcome"
    r" reserv\w* open leave"
    r" prerogative object\w* wrong sanction\w* accept\w* grant\w* qualif\w* wish\w* choos\w* choice"
    r" chose enough tak\w+ took"
    r" claim\w* means afford\w* if_\w+_(?:wish|like|want|choose)\w* way power reach would should due"
    r" mind harm please\w* who\w*ever what\w*ever which\w*ever"
    r" impossib\w* unable had_only need(?:ed|s)?_only ha[sd]_(?:every|a)_ no_one_\w+_to  there_is_no helpless"
)
_ADVICE_AR = (
    r"ينصح\w* نصح\w* [يت]وصي يستحسن_ان يستحب_ان من_الافضل من_المستحسن من_الحكمه من_الانسب الاجدر\w*"
    r" الاولي_(?:ان|بك|به|بها|بنا|بهم|بكم)"
    r" [يت]جدر_(?:ب\w*|ان) كان_[يت]جدر حري_ب\w+ [يت]حسن_ب\w+ حبذا"
)
_ADVICE_EN = (
    "had_better (?:is|are|was|were)_(?:advised|recommended|encouraged)_to advis(?:es|ed) recommend(?:s|ed)"
)
_ADVICE_AR_ANY = (
    r"\w*نصح\w* \w*نصيح\w* \w*نصائح\w* \w*ناصح\w* \w*وصي\w* \w*وصاي\w* \w*اوص\w* \w*وصا\w* \w*حسن\w*"
    r" \w*ستحب\w* \w*فضل\w* \w*حكم\w*"
    r" \w*نسب\w* \w*جدر\w* \w*جدير\w* \w*اولي \w*حري\w* \w*احري \w*نبغ\w* \w*يجب\w* \w*واجب\w* \w*حبذا"
    r" \w*خير\w* \w*قترح\w* \w*شار\w*"
    r" \w*شير\w* \w*مشور\w* \w*لزم\w* \w*حق\w* علي\w* \w*حث\w* \w*شجع\w* \w*دعا\w* \w*دعو\w* \w*عظ\w*"
    r" \w*عليه \w*بد \w*طلب\w* \w*نبه\w*"
    r" \w*حذر\w* \w*امر\w* \w*حر[يص]\w* \w*زكي\w* \w*رشح\w* ل[يتن]\w+ \w*مفروض \w*كان \w*رأي\w* \w*راي\w*"
)
_ADVICE_EN_ANY = (
    rf"{_ADVICE_EN} should shouldn't ought advi\w* recommend\w* better best prefer\w* suggest\w* urg\w*"
    rf" worth\w* deserv\w*"
    r" fitting fit proper\w* becom\w* behov\w* wise\w* counsel\w* encourag\w* need\w* must prudent"
    r" sensible well_to please"
    r" propos\w* desirab\w* wish\w* good right due told tell warn\w* admonish\w* exhort\w* enjoin\w*"
    r" bade bid caution\w* as_well"
    r" important commend\w* customary instruct\w* hint\w* would guid\w* consider\w* mer+it\w* note\w*"
    r" appropriat\w* expected"
    r" preach\w* would_do how_\w+"
)
_PROMISE_AR = (
    r"(?<!علي_)وعد(?:وا|نا|ني|ه|ها|هم|ته|تها|تني)?(?:_ال\w+){0,2}_(?:ان|ب\w+)"
    r" اقسم(?:ت|وا|نا)?_(?:ان|ب\w+|ال[اي]|لي\w+) تعهد(?:ت|وا|نا)?(?:_ال\w+){0,2}_(?:ان|الا|ب\w+)"
    r" [يت]تعهد\w{0,2}"
)
_PROMISE_EN = "(?<!be_)(?:promised|pledged|vowed|swore|promises|pledges|undertakes|undertook)_to"
_PROMISE_AR_ANY = (
    r"\w*وعد\w* \w*وعود\w* \w*عهد\w* \w*عاهد\w* \w*قسم\w* \w*حلف\w* \w*نذر\w* \w*لتزم\w* \w*التزا\w*"
    r" \w*ضمن\w* \w*يمين\w* \w*والله \w*عدك\w*"
    r" \w*اعد\w* \w*[يتن]عد\w* \w*توعد\w* \w*قطع\w* \w*الي \w*كفل\w* \w*تكفل\w*"
)
_PROMISE_EN_ANY = (
    r"promis\w* pledg\w* vow\w* swear\w* swore sworn undert\w+ guarantee\w* commit\w* assur\w* word"
    r" oath covenant\w* agree\w*"
    r" threat\w* warn\w* engag\w* bound bind\w* honour_\w+ contract\w* obligat\w* i'll"
    r" you'll she'll he'll"
)
_MEAN_AR = (
    r"كن?ا?ن?(?:ت|وا|نا|ا)?_(?:انوي|اعتزم|اريد|[يتن]نوي|[يتن]عتزم|[يت]ريد)\w* نوي(?:ت)?_ان [يتن]نوي_ان"
    r" اعتزم(?:ت|وا)? [يتن]عتزم\w{0,2}"
    r" عزم(?:ت|وا)?_علي همم?(?:ت|نا)?_(?:ان|بان) اراد(?:ت|وا)?_ان اردت_ان [يت]ريد(?:ون)?_ان"
)
_MEAN_EN = "(?:intend|intends|intended|intending|planned|meant|wanted|wished|hoped)_to(?!_(?:know|hear|ask|learn|see))"
_MEAN_AR_ANY = (
    r"\w*راد\w* \w*رد[تن]\w* \w*ريد\w* \w*نو[يت]\w* \w*نيت\w* \w*نيه \w*عزم\w* \w*عتزم\w* \w*عتزام\w*"
    r" \w*رغب\w* \w*شاء\w* \w*شئ\w* \w*شا[وءت]\w*"
    r" \w*ود \w*ودت \w*اود \w*[يتنا]ود\w* \w*قصد\w* \w*مقصود\w* \w*خطط\w* \w*خط[هةت]\w* \w*قرر\w* \w*هم"
    r" \w*همت \w*هممت \w*حب\w* \w*تمن\w* \w*رجو\w*"
    r" \w*رج[اي]\w* \w*طلب\w* \w*امل\w* \w*اول\w* \w*حاول\w* \w*سع\w* \w*ل[يتنا]\w+ \w*كي \w*فكر\w*"
    r" \w*طمع\w* \w*شتهي\w* \w*شتاق\w* \w*غي[هت]\w* \w*حتي"
    r" \w*روم\w* \w*طمح\w* \w*غرض\w* \w*هدف\w* \w*ان \w*زمع\w* \w*عين\w* \w*عن[يت]\w* \w*بغ[يت]\w* \w*كان\w*"
)
_MEAN_EN_ANY = (
    r"intend\w* intent\w* mean\w* meant plan\w* want\w* wish\w* will would decid\w* resol\w*"
    r" determin\w* like\w* love\w* purpos\w*"
    r" aim\w* going_to about_to hop\w+ mind desir\w* propos\w* set_out sought seek\w* design\w* look\w*"
    r" eager let try tries"
    r" tried trying attempt\w* prepar\w* bent made_to make_to mak\w+_to for car\w+ choos\w* chose"
    r" dream\w* long\w* ask\w*"
    r" thought think\w* if wouldn't ready need\w* should could must demand\w* expect\w* made_as_if"
    r" was_for moved_to"
)
_IF_AR = r"(?<!كما_)(?<!حتي_)لو(?!_ان\w*)_(?:كان\w*|كنت|كنا|لم|\w+[تاوى]) لولا(?:ه|ها|هم|ك|ان)?"
_IF_EN_ANY = (
    r"if even saved thanks owing it_was had were would could should might may wish\w* only unless"
    r" provid\w* suppos\w* though"
    r" although whether otherwise"
    r" as_though as_if without but_for else or_else any\w* ever like no not when whatever however"
    r" must imagin\w* say one"
    r" never want\w* what enough"
    r" made makes kept prevent\w* because cost delay\w* stopp\w* spar\w* held sav\w* thanks"
)
_WISH_AR = r"يا_ليت\w* ليت(?:ه|ها|هم|ني|نا|ك|كم)? [يتنا]تمني(?!_ل(?:ك|كم|ه|ها|هم)) تمني(?:ت|نا)?"
_WISH_EN = r"wish(?:ed|es)?_(?:that|\w+_(?:had|were|was|could|would)) if_only would_that"
_WISH_AR_ANY = (
    r"\w*ليت\w* \w*تمن\w* \w*مني[هت]\w* \w*امان\w* \w*لو \w*ود\w* \w*اود \w*رجو\w* \w*امل\w* \w*رغب\w*"
    r" \w*ريد\w* \w*راد\w* \w*شاء\w* \w*شئ\w*"
    r" \w*عسي \w*لعل\w* \w*حب\w* \w*حبذا \w*شته\w* \w*رجاء\w* \w*نشد\w* \w*هنا\w* \w*هنئ\w*"
    r" \w*دع[اوي]\w* \w*شا[ءو]\w* \w*طلب\w*"
)
_WISH_EN_ANY = (
    r"wish\w* hop\w+ would if_only want\w* desir\w* long\w* dream\w* like love pray\w* may yearn\w*"
    r" could ought should had"
    r" craved? covet\w* aspir\w* ambition\w* if better bless\w*"
)
MORE = (
    ("certainty", _CERTAIN_AR, _CERTAIN_EN, _CERTAIN_EN, _CERTAIN_AR_ANY, _CERTAIN_EN_ANY),
    ("permission", _MAY_AR, _MAY_EN, _MAY_EN, _MAY_AR_ANY, _MAY_EN_ANY),
    ("advice", _ADVICE_AR, _ADVICE_EN, _ADVICE_EN, _ADVICE_AR_ANY, _ADVICE_EN_ANY),
    ("promise", _PROMISE_AR, _PROMISE_EN, _PROMISE_EN, _PROMISE_AR_ANY, _PROMISE_EN_ANY),
    ("intention", _MEAN_AR, _MEAN_EN, _MEAN_EN, _MEAN_AR_ANY, _MEAN_EN_ANY),
    ("condition", _IF_AR, _NEVER, _NEVER, _IF_AR, _IF_EN_ANY),
    ("wish", _WISH_AR, _WISH_EN, _WISH_EN, _WISH_AR_ANY, _WISH_EN_ANY),
)
