"""The words of each mode of `modality`, both languages, in the order of its modes; written as in `directions_words`."""

from __future__ import annotations

MODES = """
mode
=يجب =لابد =يتعين =يتوجب =وجب =توجب =يلزم =لزاما =واجب =الواجب =ملزم =ملزما =ملزمه =ملزمون =ملزمين
    =وجوب =لا_بد
    =مضطر =مضطرون =نضطر =يضطر =اضطر =اضطررت =اضطررنا =مضطرين =ضروره =ينبغي =لا_مناص =لا_مفر =الزامي
    =الزاميه
    =مجبر =مجبرون =مجبرين =تعين =يحتم ~=علي_ان ~=عليه ~=عليها ~=عليهم ~=عليك ~=علي ~=علينا ~=عليكم
    ~ضروري
    ~لزم/لزم ~الزم/لزم ~حاجه ~واجب ~=لازم ~=بد ~حتم/حتم ~احتاج/حتاج ~تطلب/تطلب ~اقتضي/قتضي ~مطلوب
    ~فرض/فرض
    ~اجبر/جبر ~مهم ~=مفروض ~حق ~=ينبغ ~اهميه ~احتم ~قسر ~لتزم ~التزم/لتزم ~طلب/طلب ~شرط ~=كان ~اضطرار
    ~امر/امر
    ~=ل ~حري ~انبغي ~متعين ~استوجب/ستوجب ~=بحاجه ~توصيه ~اوصي/وصي ~نصح/نصح ~افضل ~=يحسن ~لوازم ~محتم
    ~مسؤول
    ~مسؤوليه ~يكلف ~تكليف ~=يراد ~عين/عين ~=لن | ~must_have must have_to has_to had_to obliged obligated
    obligation compelled mandatory compulsory obligatory forced_to duty ~shall ~need ~needs ~needed
    ~needn
    ~required ~require ~requires ~necessary ~necessarily ~necessity ~should ~ought ~supposed ~bound
    ~essential
    ~having_to ~imperative ~forced ~demand* ~gotta ~got_to ~are_to ~is_to ~was_to ~were_to ~vital
    ~important
    ~recommend* ~advis* ~urge* ~expected ~order* ~force ~better ~call* ~responsib* ~let ~crucial ~want*
    ~owe*
    ~incumbent ~due ~dut* ~would ~task* ~condition*
=من_المعروف =من_المعلوم =كما_هو_معروف =كما_هو_معلوم =لا_خلاف =حتما =محاله =بالتاكيد =قطعا =يقينا =مؤكد
    =المؤكد =مؤكده =اكيد =اكيدا =بلا_شك =لا_شك =لا_ريب =دون_شك
    =بلا_ريب
    =دون_ادني_شك =من_دون_شك =بكل_تاكيد =لا_جدال ~=شك ~=ريب ~حتمي ~=لا_بد ~واثق ~تاكيد ~جزم/جزم ~=طبعا
    ~=بالطبع
    ~=لن ~=حقا ~=فعلا ~=ابدا ~=دائما ~=دوما ~متاكد ~=ان ~=لقد ~=بالفعل ~=والله ~=نعم ~يقين ~=كل
    ~=لا_محاله
    ~=اطلاقا ~محتوم ~مقدر ~=مطلقا ~=اليقين ~بداهه ~واضح ~=طالما ~=انما ~متيقن ~=لا ~حاسم ~قطعي ~ضمن/ضمن
    ~مضمون
    ~تحديد ~=يظل ~وثوق ~ثقه ~=هو ~اضطر ~=كله ~ضمان ~اكد/ؤكد ~=سوف ~=عاده ~=مهما ~قاطع ~ثبت/ثبت ~=باي
    ~=عظيم
    ~=تماما | as_is_well_known it_is_well_known is_well_known well_known_that everyone_knows everybody_knows
    as_everyone_knows
    as_everybody_knows we_all_know as_we_all_know it_is_known_that as_is_known it_is_a_fact indisputably
    is_an_established_fact certainly definitely undoubtedly surely inevitably unquestionably doubtless assuredly
    bound_to
    certain_to sure_to destined_to doomed_to fated_to without_fail inescapably would_surely
    will_surely would_certainly no_doubt without_doubt beyond_doubt beyond_question without_a_doubt am_certain
    am_sure
    i'm_sure i'm_certain is_certain are_certain is_sure undeniably no_question guaranteed_to
    ~will_always
    invariably ~certain ~sure ~definite ~doubt ~always ~never ~indeed ~of_course ~naturally ~inevitable
    ~doomed
    ~guarantee* ~really ~confident ~truly ~must ~absolutely ~clearly ~obviously ~evidently ~actually
    ~definitive* ~conclusive* ~ensure* ~particular ~positive* ~by_all_means ~in_any_case ~indisputabl*
    ~fact
    ~will ~confirmed ~safely ~verily ~destined ~convinced ~necessarily
=لا_اجزم =لا_نجزم =لا_يجزم =لست_متاكدا =لست_واثقا =لسنا_متاكدين =غير_مؤكد =ربما =لعل =لعله =لعلها
    =لعلهم =لعلي
    =لعلك =يحتمل =محتمل =المحتمل =محتمله =الممكن =يمكن =قد =احتمال =احتمالا =ممكن =عسي =يرجح =المرجح
    =الارجح
    =الجائز =احتماليه ~=يجوز =لربما =وقد =فقد ~يبدو ~تبدو ~=كاد ~امكان ~=لو ~=اذا ~يستطيع ~تستطيع
    ~ظن/ظن ~اظن
    ~شك ~يفترض ~مفترض ~=تقريبا ~=حوالي ~محتملين ~توقع/توقع ~متوقع ~استطاع/ستطيع ~قدر/قدر ~قادر ~=هل
    ~=احيانا
    ~=يكاد ~عرضه ~مكن/مكن ~=بوسع ~تمكن/تمكن ~سمح/سمح ~=كانما ~=كان ~حال ~=غالبا ~=عاده ~خطر ~=يصعب
    ~=ترجيح ~معرض
    ~خشي ~خشيه ~=يخشي ~=مخافه ~خاف ~اتاح/تيح ~يتصور ~ميل ~مال/ميل ~محاوله ~يصح ~افتراض ~تخمين ~امل
    ~جاز/جوز
    ~=تري ~=اري ~=ليت ~حاول ~=بامكان ~=عل ~=علها ~=عله ~استعداد ~فرص ~فرصه ~مستعد ~زعم ~اشتباه ~مشتبه
    ~طاقه
    ~قدره ~قابل ~صالح ~=سوف ~عساه ~=سيكون ~اعتقد/عتقد ~حسب/حسب ~=اخال ~=ايمكن ~=مدي ~=يحدث ~=يقال ~=او
    ~=كثيرا
    ~رجح/رجح ~راجح ~=حين ~=عندما | ~must_have some_chance i_dare_say i_daresay i_should_think i_suppose
    i_fancy i_expect
    a_chance it_is_possible not_certain not_sure
    cannot_be_sure cannot_be_certain can't_be_sure may might perhaps maybe possibly probably conceivably
    possibility perchance likely can_be could_be could might_be probable ~can ~possible ~probability
    ~potential*
    ~seem* ~apparent* ~presum* ~unlikely ~suppose* ~chance* ~risk* ~think* ~thought ~if ~prone ~wonder*
    ~susceptible ~feasible ~sometimes ~capable ~able ~suspect* ~suggest* ~expect* ~tend ~tends ~allow*
    ~believe*
    ~appear* ~liable ~hope* ~ability ~opportun* ~potentially ~often ~usually ~as_if ~as_though ~whether
    ~almost
    ~doubt* ~lest ~not_necessarily ~occasional* ~afraid ~fear* ~hypothe* ~assum* ~imagine* ~guess*
    ~odds ~danger
    ~threat* ~unclear ~promis* ~consider* ~estimat* ~alleg* ~uncertain* ~unsure ~arguably ~let
    ~otherwise
=سوف ~=لن | will i'll you'll he'll she'll it'll we'll they'll there'll ~shall ~going_to ~gonna ~would
    ~ll ~'ll ~won
=يقال =يزعم =زعم =زعمت =زعموا =يزعمون =تزعم =مزاعم =مزعوم =المزعوم =المزعومه =ادعي =يدعي =تدعي =ادعت
    =ادعاء
    =ادعاءات =مزعومه =يدعون =ادعوا =بزعم =زعما =زعمهم =يدعي_ان ~قيل ~=قال ~=قالوا ~=يقولون ~=بحسب ~=حسب
    ~=وفقا
    ~افاد/فيد ~=ذكر ~=ورد ~تردد ~شاع ~شائع ~اشاع ~اتهم/تهم ~متهم ~نقل ~=اعلن ~=روي ~=يروي ~يبدو ~ظاهر
    ~مشتبه
    ~تقرير ~تقارير ~زعيم ~قول/قول ~ظن ~يعتقد ~=تقول ~=يقول ~=حكي ~=تحكي ~=ذكرت ~=يذكر ~مفترض ~انباء ~انف
    ~=ما_يسمي ~شبه ~=كما ~يفترض ~شبهه ~اشتباه ~يرد ~يتهم ~اعتبر/عتبر ~=فيما ~=وفق ~افادت ~اشاره ~اشارت
    ~اشار/شير
    ~=الي ~=اعتقد ~وصف ~رغم ~محتمل ~=يعد ~=صرح ~حق ~نسب ~قضيه ~=مشبوه ~ادعت ~=دعوي ~متهمين ~مدعي ~ازعم
    ~=طبقا
    ~وارد ~=علي_حد ~رأي ~راي ~سمع/سمع | allegedly reportedly supposedly purportedly alleged ~claim*
    ~alleges
    ~allegation* ~said ~say ~says ~report* ~accord* ~rumour* ~rumor* ~assert* ~insist* ~argue*
    ~maintain*
    ~suppose* ~apparent* ~told ~tell ~purport* ~contend* ~accuse* ~accusation* ~suspect* ~so_called
    ~people
    ~it_is ~state* ~declare* ~seem* ~believed ~thought ~profess* ~pretend* ~ostensibl* ~boast* ~legend
    ~believe*
    ~charge* ~heard ~pleads ~cites ~swore ~held ~contends ~call* ~presum* ~avow* ~suggest* ~would
    ~affirm*
    ~want* ~quote* ~cited ~announc* ~hint* ~lead* ~mean* ~reputed* ~mention* ~opine* ~reckon* ~suit
    ~chief
=ينبغي_الا =يجب_الا =عليه_الا =عليهم_الا =علينا_الا =عليك_الا =يتعين_الا =لا_يجوز =لا_تجوز =لا_يحق
    =لا_يحل =لا_ينبغي =يحظر =تحظر =يمنع =محظور =محظوره =ممنوع =ممنوعه =لا_يسمح =حظرت =حظر
    =غير_مسموح =غير_مسموحه =ليس_مسموحا =غير_جائز =غير_مباح =غير_مرخص
    =ليس_لاحد =ليس_له =ليس_لها =يحرم ~منع/منع ~منع ~نهي/نهي ~نه/نه ~محرم ~حرام ~=لا ~=لن ~=لم ~حرم/حرم
    ~=الا
    ~=ليس ~=عدم ~امتنع/متنع | forbidden prohibited banned not_allowed not_permitted must_not may_not
    shall_not
    unlawful bans forbids prohibits forbid prohibit forbade mustn't must_be_no must_never may_never
    must_no
    shall_no ban outlawed not_lawful ~cannot ~can't ~not ~no ~never ~illegal ~restrict* ~bar* ~prevent*
    ~stop*
    ~n't ~nobody ~none ~disallow* ~should_not ~shouldn't ~deny ~denied ~refrain ~avoid ~without
ينصح =ينبغي =نصح =نصحت =نصحه =نصحها =نصحني =نصحهم =ننصح =اوصي =اوصت =توصي =يوصي =يستحسن =يفضل =يستحب
    =مستحسن
    =مستحب =من_الافضل =من_المستحسن =توصيه ~نصيحه ~نصائح ~اقترح/قترح ~حث/حث ~شجع/شجع ~=يحسن ~=الافضل
    ~=الاولي
    ~وصيه ~=اولي ~وص ~=حبذا ~=يجدر ~مفضل ~عاده ~فضل/فضل ~=عاده ~استحسن ~مشوره ~مقترح ~=جدير | advise
    advises
    advised advising advisable inadvisable recommend recommends recommended recommending discouraged
    discourages
    discourage customary preferable encouraged ~encourage* ~suggest* ~urge* ~should ~ought ~better ~best
    ~prefer* ~usual* ~wise ~counsel* ~advice ~recommendation* ~propos* ~custom* ~guid* ~please ~worth
    ~prudent
    ~need ~must
=اذنت =اذنوا =اذن_ل =اذن_له =اذن_لها =اذن_لهم =اذن_لنا =اذن_لي =ياذن =تاذن =ياذنون =ياذنوا =سمح =سمحت =سمحوا
    =تسمح =يسمحون =اجاز =اجازت =يجيز =تجيز =رخص_ل =اباح =اباحت =يبيح
    =يجوز =تجوز =يحق =مسموح =مسموحه =مباح =مخول =مخوله =من_حقه =من_حقها =من_حقهم =من_حق =يسمح =يباح ~=له
    ~=لها ~=لهم
    ~حق ~سمح/سمح ~جائز ~اجاز/جيز ~يمكن ~=يمكنه ~=بامكانه ~حر ~خول ~رخص ~اذن/اذن ~اذن ~مكن/مكن
    ~استطاع/ستطيع
    ~=بوسعه ~=ان ~اتاح/تيح ~مخير ~اختيار ~=شاء ~اباح/بيح ~حلال ~=لاي ~=لكل ~ترك | entitled allowed
    permitted
    permissible free_to may the_right_to optional ~can ~could ~right ~rights ~let ~lets ~able ~empower*
    ~authori* ~might ~allow* ~permit* ~eligible ~free ~enable* ~option* ~choose* ~licen* ~lawful ~legal
    ~power
    ~discretion
=لا_يلزم =لا_يتعين =لا_يتوجب =لا_حاجه =لا_داعي =لا_يشترط =غير_ملزم =ليس_عليه =ليس_مضطرا =لا_ضروره
    ~=لا_يجب ~=لم_يجب ~=غني ~=لا ~=ليس ~=غير ~=دون ~=لم ~اعفي/عفي ~اختياري
    ~=لا_باس | need_not needn't not_have_to don't_have_to doesn't_have_to didn't_have_to not_obliged
    not_required not_necessary no_need no_obligation
    not_compelled ~unnecessary ~optional ~exempt* ~without ~free ~not ~needless
اجبر/جبر ارغم/رغم =اكره =اكرهت =اكرهوا =يكره_علي الزم/لزم قسر/قسر ~اكره/كره ~اضطر/ضطر ~حمل/حمل ~مضطر ~مجبر ~قهر/قهر ~يجب
    ~فرض/فرض ~حتم/حتم ~اوجب/وجب ~=وجب ~دفع/دفع ~جعل/جعل ~كلف/كلف ~امر/امر | compel* forced_him forced_her forced_them
    forced_us forced_me forces_him forces_them force_them force_him coerc* made_him made_her made_them made_us
    makes_him makes_her makes_them make_them make_him obliged_him obliged_them obliges_them ~force* ~oblig* ~must
    ~had_to ~have_to ~requir* ~made ~make* ~press* ~order* ~command* ~impos*
استطاع/ستطيع تمكن/تمكن =بوسعه =بامكانه =يمكنه =يمكنها =يمكنهم =قادر =قادرا =قادره =بمقدوره ~قدر/قدر
    ~امكن/مكن ~=يمكن ~اتيح/تاح
    ~مكن/مكن ~وسع ~=بوسع ~قدره ~طاقه ~سنح/سنح ~نجح/نجح ~افلح/فلح ~اجاد/جيد ~عرف/عرف | able_to managed_to
    capable_of in_a_position_to
    can_now can_get ~can ~could ~able ~manage* ~capable ~succeed* ~may
"""
