"""Turns, ways, terms of law and trade, and joinings that undo one another; written as in `directions_words`.

Many a pole is told by a turn of phrase in one language and by a plain verb in the other: أدار ظهره is to turn away.
"""

from __future__ import annotations

TURNS = """
turning to and turning from
=اقبل_علي =اقبلت_علي =اقبلوا_علي =يقبل_علي =ادار_وجهه_الي =ادار_وجهه_نحو =التفت_الي =التفتت_اليه
    =التفت_اليه ~التفت/لتفت ~استدار/ستدير ~توجه/توجه ~اقبل/قبل ~واجه/واجه | turned_to_face
    turned_his_face_to turned_her_face_to turn_to_face turned_their_faces_to his_face_to her_face_to
    ~faced ~facing ~turned ~turn* ~towards ~toward ~to
=ادار_ظهره =ادارت_ظهرها =اداروا_ظهورهم =ادار_له_ظهره =ادرت_ظهري =ولاه_ظهره =ولي_ظهره =ولت_ظهرها
    =ولاها_ظهره =اعرض_عن =اعرضت_عن =اعرض_عنه =اعرض_عنها =اشاح_بوجهه =اشاحت_بوجهها =اشاح_عنه =صد_عنه
    =صدت_عنه =صد_عن =ازور_عنه =نفر_منه ~ادبر/دبر ~اعرض/عرض ~ظهره ~ظهرها | turned_away turn_away
    turns_away turning_away turned_his_back turned_her_back turned_their_backs turned_my_back
    looked_away averted turned_his_face_from turned_her_face_from turned_his_face_away
    turned_her_face_away his_back_to his_back_on her_back_to her_back_on ~back ~behind ~from ~shun*
    ~away ~snub* ~ignor*

climbing and descending
=صعدا =صعودا ~صعد/صعد | up_from up_into up_onto up_out_of uphill climbed_out
=نزولا =هبوطا =منحدرين | down_from down_into down_onto downhill down_towards

arriving and departing
وصل/صل وصول بلغ_المدينه حل_ضيفا قدم_الي =قدم_من وافي/وافي ورد_علي حط_رحاله ~بلغ/بلغ ~قدم/قدم ~حل/حل
    ~دخل/دخل ~قدوم ~نزل/نزل ~عاد/عود ~حضر/حضر | arrive* arrival ~reach* ~came ~come* ~enter* ~land*
    ~got ~in ~join* ~return* ~appear* ~show*
غادر/غادر مغادره رحل/رحل رحيل ارتحل/رتحل =برح ~انصرف/نصرف ~انطلق/نطلق ~سافر/سافر ~خرج/خرج ~ذهب/ذهب
    ~وداع ~مضي/مضي ~ابحر/بحر ~توفي/توفي | depart* departure left_the left_for left_home leaving_the
    leave_the see_off saw_off set_off_for set_out_for ~left ~leave* ~leaving ~quit* ~set ~went ~gone
    ~off ~sail* ~abandon*

welcoming and seeing off
=استقبله =استقبلته =استقبلوه =لاستقباله =لاستقبالهم =لاستقبالها =في_استقباله =في_استقبالهم
    =في_استقبالها =في_استقبال ~رحب/رحب ~استقبل/ستقبل ~لاقي/لاقي | welcomed welcoming_him greeted
    to_greet to_meet ~meet* ~met ~receive* ~greet* ~welcome*
ودع/ودع وداع توديع =لوداعه =لوداعهم =لوداعها =في_وداعه =لتوديعه ~فارق/فارق ~شيع/شيع | farewell
    farewells saw_him_off see_him_off saw_her_off see_her_off saw_them_off see_them_off goodbye
    good-bye took_leave ~parting ~leave* ~left ~adieu ~off ~part* ~mourn*

sunrise and sunset
=شروق_الشمس =طلوع_الشمس =شرقت_الشمس =اشرقت_الشمس =تشرق_الشمس =طلعت_الشمس =تطلع_الشمس =بزغت_الشمس
    =بزوغ_الشمس =شروق =بزوغ_الفجر =طلوع_الفجر =مطلع_الفجر ~=الفجر ~=الصباح ~شرق/شرق | sunrise sunup
    daybreak the_sun_rose the_sun_came_up the_sun_rises rising_sun crack_of_dawn ~dawn* ~morning
    ~sun ~light ~rise* ~rose
=غروب_الشمس =مغيب_الشمس =غربت_الشمس =غابت_الشمس =تغرب_الشمس =تغيب_الشمس =المغيب =الغروب =الغسق
    =هبط_الليل =حلول_الليل =هبوط_الليل ~=المغرب ~=المساء ~=الليل | sunset sundown nightfall
    the_sun_set the_sun_went_down the_sun_sets setting_sun sun_was_setting ~dusk ~evening ~night
    ~dark* ~sun ~set ~gone ~down

upholding and quashing
=ايدت_المحكمه =ايدت_محكمه =بتاييد_الحكم =تاييد_الحكم =ايدت_الحكم =وتاييد_الحكم =تاييد_القرار
    =ايد_الحكم =اقرت_المحكمه =بتاييد_القرار ~ايد/ؤيد ~تاييد ~اقر/قر | upheld_the_judgment
    upheld_the_judgement upheld_the_ruling upheld_the_decision upheld_the_verdict
    upheld_the_sentence upheld_the_conviction affirmed_the upholding_the upholds_the uphold_the
    let_the_judgment_stand ~upheld ~uphold* ~affirm* ~confirm* ~sustain* ~stand* ~undisturbed
=نقض_الحكم =بنقض_الحكم =نقضت_المحكمه =نقضت_محكمه =نقضت_الحكم =الغت_المحكمه =الغت_محكمه =بالغاء_الحكم
    =الغاء_الحكم =ابطلت_المحكمه =الغت_الحكم =بالغاء_القرار =الغاء_القرار =فسخ_الحكم =فسخت_الحكم
    ~نقض/نقض ~الغي/لغي ~ابطل/بطل ~الغاء ~نقض | quash* overturn* reversed_the set_aside_the
    annulled_the overruled_the vacated_the ~reverse* ~set_aside ~annul* ~strike* ~struck ~cancel*
    ~void* ~cassation

accepting and refusing
=قبلت_المحكمه =بقبول_الدفع =بقبول_الطعن =بقبول_الاستئناف =بقبول_الدعوي =قبول_الطعن =قبول_الدعوي
    =اجابت_المحكمه | upheld_the_plea upheld_the_objection upheld_the_appeal upheld_the_claim
    upheld_the_complaint upheld_the_challenge upheld_his_plea upheld_her_plea
    sustained_the_objection sustained_the_plea allowed_the_appeal granted_the_request
    granted_the_application granted_the_petition granted_his_request granted_her_request
=رفضت_المحكمه =برفض_الدفع =برفض_الطعن =برفض_الاستئناف =برفض_الدعوي =ردت_المحكمه =رفض_الدعوي
    ~=رد_الدعوي | dismissed_the_plea dismissed_the_appeal dismissed_the_claim
    dismissed_the_objection dismissed_the_case overruled_the_objection denied_the_request
    denied_the_motion denied_the_application threw_out_the turned_down_the

granting and denying
منح/منح خول/خول ~وهب/هب ~اعطي/عطي ~اجاز/جيز ~رخص/رخص ~منحه ~تخويل ~كرم/كرم ~حق | grant granted
    grants granting award* bestow* confer confers conferred entitled_to ~given ~gave ~give* ~accord*
    ~got ~receive* ~had ~concession* ~allow* ~right*
=حرم_من =حرمه_من =حرمت_من =حرمها_من =حرمهم_من =حرمان =حرمانه =حرمانها =بحرمان =حرمانهم سلب/سلب
    جرد/جرد =حجب_عن ~حرم/حرم ~حجب/حجب ~سحب/سحب ~رفض/رفض ~منع/منع | deprive* deprivation denied_him
    denied_her denied_them denied_the stripped_of stripped_him stripped_her withheld withhold*
    revoked revokes ~deny* ~denied ~refus* ~withdr* ~strip* ~lose* ~lost ~forfeit* ~without ~robbed
    ~not

imposing and lifting
فرض/فرض ~سن/سن ~ادخل/دخل ~وضع/وضع ~اقر/قر ~استحدث/ستحدث ~فرض ~الزم/لزم | impose* levied levies ~levy
    ~introduce* ~enact* ~brought_in ~bring* ~impose* ~set ~laid ~place* ~put ~assume* ~suppose*
    ~charge*
الغي/لغي الغاء =رفع_الحظر =رفع_الحصار =رفع_العقوبات =رفعت_الحظر =رفع_القيود =رفعت_القيود ~ابطل/بطل
    ~رفع/رفع ~شطب/شطب ~اعفي/عفي ~اسقط/سقط ~ملغي | abolish* abolition repeal* rescind* rescinded
    scrap* did_away_with do_away_with ~cancel* ~lift* ~waive* ~remove* ~annul* ~end* ~revoke* ~drop*
    ~eliminate* ~struck ~strike* ~without ~delete*

bringing forward and putting off
=قدم_موعد =قدمت_موعد =تقديم_موعد =بتقديم_موعد =قدم_الموعد =عجل_ب =عجل_بموعد =تبكير =بكر_موعد
    ~عجل/عجل ~قدم/قدم | brought_forward bring_forward bringing_forward moved_up moved_forward
    brought_the_date_forward ~advanc* ~earlier ~hasten* ~early ~sooner ~forward
=اجل =اجلت =يؤجل =تؤجل =تاجيل =بتاجيل =تاجيله =تاجيلها =ارجا =ارجات =ارجاء =بارجاء =اخر_موعد
    =تاخير_موعد ~اخر/ؤخر ~تاخير ~اجل/ؤجل ~مؤجل | postpone postponed postpones postponing
    postponement put_off put_back putting_off defer deferred deferring ~adjourn* ~delay* ~later
    ~hold* ~held ~wait* ~suspend*

breathing in and out
شهق/شهق استنشق/ستنشق شهيق استنشاق ~تنفس/تنفس ~شم/شم | inhale* inhale* breathed_in breathing_in
    breathe_in drew_in_his_breath drew_breath drew_a_breath took_a_breath ~breath* ~gasp* ~sniff*
    ~sob*
زفر/زفر زفير =نفث =ينفث ~تنهد/تنهد ~نفخ/نفخ | exhale* exhale* breathed_out breathing_out breathe_out
    let_out_a_breath ~breath* ~sigh* ~puff* ~blew ~blow*

paying in and drawing out
اودع/ودع ايداع ~وضع/وضع ~دفع/دفع ~وديعه | deposit deposited depositing paid_in pay_in ~put ~place*
    ~lodg* ~left ~commit* ~hand*
=سحب_من =سحب_مبلغ =سحب_مبلغا =سحب_رصيده ~سحب/سحب ~سحب | withdrew_money withdrew_all withdraw_money
    drew_out took_out_of ~withdr* ~drew ~draw* ~took

strengthening and weakening
وطد/وطد توطيد وثق_العلاقات توثيق_العلاقات متن/متن ~رسخ/رسخ ~ترسيخ | drew_closer_together
    drawn_closer brought_closer cement* ~closer ~consolidate* ~deepen* ~firm*
=وتر_العلاقات =وترت_العلاقات =اوهت =وهنت =فتر =فترت =فتور =توتر_العلاقات | strained_the
    strained_relations soured loosened_the frayed ~strain* ~cool* ~tens* ~sour*

opening and closing
=فك_القفل =ازاح_المزلاج =سحب_المزلاج =ازاحت_المزلاج =ازال_المزلاج =كسر_القفل ~فك/فك ~ازاح/زيح |
    unbolt* unbar* unlatch* drew_back_the_bolt drew_the_bolt slid_back_the_bolt threw_open
    flung_open ajar ~unfasten*
اوصد/وصد موصد ارتج/رتج =احكم_اغلاق =احكم_اقفال ~رتاج ~ارتاج/رتاج | bolted_the shot_the_bolt
    slid_the_bolt barred_the_door barred_the_gate locked_up padlock* ~bolt* ~latch* ~bolted

near and far
=مقربه_من =مرمي_حجر =علي_مقربه =مرمي_العين =خطوات_من =جوار =بجوار =بمحاذاه =كثب ~يجاور ~لصق ~قرب |
    stone's_throw nearby close_by not_far hard_by ~next ~beside ~by ~neighbour* ~near ~close
    ~against ~alongside
=بمنأي =مبعده_من =مسافه_بعيده =بعيد_عن =بعيدا_عن =بعيده_عن | long_way_off long_way_from far_away
    miles_from remote_from far_off ~distan* ~away ~remote ~off ~out

hot and cold
=اشد_حرا =اكثر_حراره =اشد_حراره =اكثر_دفئا =ادفا | hotter warmer milder balmier ~mild ~warm
=اشد_بردا =اكثر_بردا =اشد_بروده =اكثر_بروده =ابرد =اقسي_بردا | colder chillier cooler bitterer
    frostier ~harsher ~cold

cheap and dear
رخص/رخص =ارخصت ~هبط ~نزل ~رخص | grew_cheap went_cheap got_cheaper came_down_in_price fell_in_price
    ~cheap* ~drop* ~fell
غلا/غلو =غلاء =الغلاء =غالي_الثمن =غاليه_الثمن =بثمن_باهظ | grew_dear grew_dearer dear_in_price
    rose_in_price became_dear ran_dear ~soar* ~rose ~rise* ~price* ~dear

scarce and plentiful
شح/شح ندر/ندر ندره شحيح =قل_المطر =قلت_الامطار =قله_من =قله_قليله ~قل/قل ~نادر ~قليل ~نقص ~قله
    ~عز/عز | scarce scarcity scarcely_any dearth so_little_rain so_few in_short_supply ~few ~little
    ~rare ~lack* ~short* ~small ~scant* ~hardly ~dry* ~sparse
كثر/كثر وفره وفير غزير غزاره وافر جزيل ~كثير ~كثره ~زاد/زيد ~فاض/فيض ~وفر/وفر ~غني | plentiful
    abundant abundance copious in_plenty galore teem* ~many ~much ~plenty ~rich ~heavy ~ample ~full
    ~lot* ~more ~great ~number* ~frequent* ~often

praise and blame
=مادح =مادحوه =مادحيه =مادحين =المادحين =مديح =المديح =مديحه =مدائح =اطراء =الاطراء | admirers
    flatterers eulogies eulogists panegyrics sang_his_praises sing_his_praises ~admir*
=ذام =قادح =قادحيه =منتقدوه =منتقديه =المنتقدين =هجاء =هجاءه =ذمه =قدح_في =قدحه ~منتقد | detractor
    detractors invective* ran_him_down spoke_ill ~critic* ~satire* ~insult*

scoring and conceding
سجل_هدف =سجل_هدفا =سجل_هدفين =سجل_هدفه =سجلت_هدفا =احرز_هدفا =احرز_هدفين =احرز_الهدف =سجل_الهدف
    =احرزت سجل/سجل احرز/حرز | scored scores_a netted ~scor* ~goal* ~up ~lead* ~ahead ~won
=تلقي_هدفا =تلقي_هدفين =استقبلت_شباكه =استقبل_هدفا =تلقت_شباكه =اهتزت_شباكه ~تلقي/تلقي | conceded_a
    conceded_one conceded_two conceded_three conceded_four let_in_two let_in_three let_in_a ~conced*
    ~behind ~down

sending for and sending away
استقدم/ستقدم استدعي/ستدعي استحضر/ستحضر استجلب/ستجلب ~دعا/دعو ~جلب/جلب ~احضر/حضر ~طلب/طلب | sent_for
    summon* brought_in brought_from called_in recalled ~call* ~invite* ~brought ~bring* ~fetch*
    ~recruit* ~import* ~at_the_bidding
=ابعده =ابعدهم =صرفه =صرفهم =صرفها =رحلهم =رحله_الي =ابعد_الي =سرحه =سرحهم ~صرف/صرف ~ابعد/بعد
    ~رحل/رحل | sent_away sent_packing sent_him_away sent_her_away sent_them_away deported
    sent_builders_away ~away ~dismiss* ~expel* ~deport* ~banish* ~exil*

long and short
طال/طول تطاول/تطاول ~امتد/متد ~استطال/ستطيل ~دام/دوم | dragged_on drags_on drag_on lasted_long
    went_on_and_on grew_long too_long ~last* ~long ~length*
=قصرت =قصر_النهار =تقصر_الايام =قصيره_العمر ~قصر/قصر | were_short was_short was_brief were_brief
    short-lived all_too_brief ~brief* ~short

quiet and noisy
هادئ =هادئا =هادئه =هدا_الحي =ساكن =ساكنا ~هدوء ~صمت ~سكون | quiet quieter quietest peaceful hushed
    tranquil ~calm* ~still* ~silen* ~noise
صاخب =صاخبا =صاخبه =ضاج =ضاجا =ضج_الحي ~ضجيج ~ضوضاء ~صخب ~ضج/ضج | noisy noisier noisiest rowdy
    clamorous boisterous uproarious deafening raucous ~noise ~loud* ~din

valid and void
=ساري_المفعول =ساريه_المفعول =نافذ =نافذا =نافذه =سار ~صحيح ~صحه ~سري/سري ~ملزم | valid validly
    ~in_force ~in_effect ~bind* ~effect* ~enforceab* ~good ~right ~validity
باطل بطلان =لاغ =لاغيا =لاغيه =ملغي ~فاسد ~سقط/سقط | null_and_void void invalid invalidity nullity
    nullif* ~null ~false ~vain ~without ~cancel* ~not ~fals* ~lapse*

for and against
=لصالح =لمصلحه =لصالحه =لصالحها =لصالحهم =لمصلحته =لمصلحتها | in_favour_of in_favor_of in_his_favour
    in_her_favour in_their_favour in_his_favor in_her_favor on_behalf_of ~for ~favour* ~favor*
    ~benefit* ~interest* ~against
=ضد =ضده =ضدها =ضدهم | voted_against ruled_against found_against ~against ~opposed ~for ~on ~to
    ~anti

aggravating and mitigating
=مخففه =المخففه =مخفف =المخفف =مخففا =تخفيف_العقوبه =خففت_العقوبه =خفف_الحكم | mitigate* attenuate*
    extenuate* commuted reduced_the_sentence ~lighter ~lenien* ~reduce* ~lessen*
=مشدده =المشدده =مشدد =المشدد =مشددا =تشديد_العقوبه =شددت_العقوبه =تغليظ =غلظت_العقوبه ~شدد/شدد |
    aggravate* harsher_sentence stiffer increased_the_sentence heavier_penalty ~strict* ~heavier
    ~hard* ~rigorous* ~severe*

attaching and detaching
الصق/لصق الصاق =ثبت_علي =وصل_ب =شبك ~لصق/لصق ~ثبت/ثبت ~ربط/ربط ~الحق/لحق ~علق/علق | attached attach
    attaching glued fastened stuck_on pinned_on coupled_to hooked_up ~fix* ~join* ~pin* ~stuck
    ~connect* ~annex* ~append*
=فصل_عن =فصله_عن =نزع_عن =فك_عن =اقتطع_من =انفصل_عن =انفصلت_عن =انتزع_من ~فصل/فصل ~نزع/نزع ~فك/فك |
    detach detached detaching unhook* disconnect* uncouple* tore_off peeled_off came_off broke_off
    ~separate* ~remove* ~off ~cut ~sever* ~took

wrapping and unwrapping
لف/لف غلف/غلف ~لفافه ~طوي/طوي ~ضمد/ضمد | wrap wraps wrapped wrapping ~swath* ~roll* ~bandag* ~wound
    ~bound ~cover* ~envelop*
=نزع_الغلاف =فض_الغلاف =فك_اللفافه =ازال_اللفافه =فض_اللفافه ~فض/فض ~فك/فك | unwrap* unrolled ~open*
    ~undid ~took ~remove* ~unti*

folding and spreading
طوي/طوي =طي =لف_السجاده ~لف/لف ~ثني/ثني | folded fold folds rolled_up roll_up furled ~rolled ~wrap*
    ~bent ~put ~close*
بسط/بسط نشر_السجاده فرش/فرش ~نشر/نشر ~مد/مد ~فرد/فرد | unfolded unfold unrolled unroll spread_out
    unfurl* ~spread* ~open* ~laid ~stretch* ~lay ~extend* ~simpl*

covering and baring
غطي/غطي ستر/ستر حجب_وجه تغطيه ~لثم/لثم ~غطاء ~لف/لف | cover covers covered covering veil veiled
    veils ~hid* ~wrap* ~shroud* ~draw* ~drew ~mask* ~conceal*
=كشف_عن_وجهه =كشفت_عن_وجهها =كشفت_وجهها =كشف_راسه =اماط_اللثام =عري/عري ازاح_الغطاء =ازاح_الستار
    =سفرت =حسر_عن ~كشف/كشف ~عري/عري | uncover* bared unveil* bareheaded laid_bare ~reveal* ~show*
    ~expose* ~bare

switching on and off
=شغل_المحرك =اشعل_المصباح =اضاء_المصباح =فتح_المذياع =فتح_التلفاز =ادار_المحرك =شغل_المذياع
    =اشعل_النور =اضاء_النور =شغل_التلفاز ~شغل/شغل ~اضاء/ضيء ~اشعل/شعل | switched_on turned_on
    switch_on turn_on started_the_engine turned_the_light_on ~lit ~light* ~start*
=اطفا_المصباح =اطفا_المحرك =اطفا_النور =اغلق_المذياع =اغلق_التلفاز =اوقف_المحرك =اطفات_المصباح
    =اطفات_النور ~اطفا/طفئ ~اوقف/وقف | switched_off turned_off switch_off turn_off cut_the_engine
    put_out_the_light turned_out_the_light ~out ~stop* ~off

raising and lowering the head
=رفع_راسه =رفعت_راسها =رفعوا_رؤوسهم =رفع_بصره =رفعت_بصرها =رفع_عينيه =رفعت_عينيها | raised_his_head
    lifted_his_head raised_her_head lifted_her_head looked_up raised_his_eyes lifted_his_eyes
    raised_her_eyes ~raise* ~lift* ~up ~high
=طاطا_راسه =طاطات_راسها =اطرق_براسه =اطرق_راسه =اطرقت =خفض_راسه =خفضت_راسها =نكس_راسه =احني_راسه
    =حني_راسه =غض_بصره =غضت_بصرها =اخفض_بصره ~اطرق/طرق | bowed_his_head hung_his_head bowed_her_head
    hung_her_head lowered_his_head lowered_her_head looked_down lowered_his_eyes lowered_her_eyes
    dropped_his_eyes ~bow* ~lower* ~down ~hung ~bent ~dropp*

shutting and opening the eyes
=اغمض_عينيه =اغمضت_عينيها =اطبق_جفنيه =اغمض_جفنيه =اغمضت_جفنيها | closed_his_eyes shut_his_eyes
    closed_her_eyes shut_her_eyes ~close* ~shut*
=فتح_عينيه =فتحت_عينيها =فتح_جفنيه | opened_his_eyes opened_her_eyes ~open*

reconciling and quarrelling
صالح/صالح تصالح/تصالح =مصالحه =المصالحه اصطلح/صطلح صلح =اصلح_بين ~وفق/وفق ~هادن/هادن ~سلام |
    reconcile* made_peace make_peace made_up_with made_it_up patched_up ~peace ~settle* ~truce
    ~agree*
تخاصم/تخاصم تشاجر/تشاجر =شجار =خصام =مشاجره =قاطعه =تخاصما =تشاجرا =خصومه ~خاصم/خاصم ~قاطع/قاطع
    ~خلاف | quarrel* fell_out_with fall_out_with came_to_blows at_odds ~row* ~argu* ~fight* ~fought
    ~disput* ~broke

forgiving and punishing
سامح/سامح غفر/غفر صفح/صفح عفو غفران =عفا_عن =عفا_عنه =يعفو_عن =عفت_عنه ~عفا/عفو ~عذر/عذر
    ~تجاوز/تجاوز | forgave forgive forgives forgiven forgiveness forgiving pardon* ~spare* ~let
    ~amnest* ~excuse*
عاقب/عاقب انتقم/نتقم ثار_منه عقاب معاقبه انتقام =اقتص_من ~جازي/جازي ~ثار ~عقوبه | punish*
    took_revenge revenge vengeance avenge* took_vengeance ~penal* ~retaliate* ~chastis*

encouraging and discouraging
شجع/شجع حفز/حفز حث/حث تشجيع =شد_ازره =شد_من_ازره =رفع_معنوياته ~حض/حض ~دفع/دفع ~ساند/ساند |
    encourage* hearten* spurr* egged_on urged ~urge* ~cheer* ~motivate* ~support* ~push* ~stimulate*
ثبط/ثبط احبط/حبط تثبيط =ثناه_عن =ثني_عن =ثناها_عن =ثنته_عن =فت_في_عضده =صرفه_عن =خذل ~ردع/ردع
    ~اثني/ثني | discourage* dishearten* dissuad* demoralise* demoralize* talked_out_of put_off_from
    ~deter* ~frustrat* ~thwart* ~sap* ~foil*

besieging and relieving
حاصر/حاصر ~حصار =ضرب_الحصار =طوق/طوق ~محاصر ~احاط/حيط | besiege* laid_siege lay_siege blockade*
    ~surround* ~siege ~encircl*
=فك_الحصار =رفع_الحصار =فكوا_الحصار =رفعوا_الحصار =كسر_الحصار | raised_the_siege lifted_the_siege
    broke_the_siege relieved_the ~relieve* ~lift* ~raise* ~brok* ~broke

allying and fighting
حالف/حالف تحالف/تحالف محالفه تحالف ~ناصر/ناصر ~ظاهر/ظاهر ~والي/والي ~حلف ~عاهد/عاهد | allied
    ally_with allied_with sided_with side_with joined_forces made_common_cause in_alliance alliance
    for_allies as_allies ~ally* ~join* ~support* ~treat* ~pact
حارب/حارب قاتل/قاتل نازل/نازل =شن_الحرب ~عادي/عادي ~ناوا/ناوئ ~غزا/غزو ~حرب ~قاتل ~قتال ~هاجم/هاجم |
    took_up_arms_against made_war_on made_war_against waged_war_on warred_against took_arms_against
    went_to_war_with went_to_war_against fought_against ~fought ~fight* ~war* ~battle* ~attack*
    ~enem* ~oppose*

crowded and deserted
مزدحم مكتظ =غاص =غاصا =يغص =تغص ~حاشد ~ازدحم/زدحم ~عج/عج ~زحام | crowded packed thronged jammed
    teeming ~crowd* ~full ~busy ~fill*
مقفر موحش =خاليا_من =خاليه_من مهجور =خلا_من =خلت_من ~خال ~خالي ~فارغ ~قفر | deserted desolate
    abandoned_by empty_of ~empty ~empt* ~lone* ~bare ~forsaken

armed and unarmed
مسلح =مدجج =مدججا =مدججين =شاكي_السلاح ~سلاح ~سلح/سلح | armed armed_with ~arms ~weapon* ~gun*
    ~militar*
اعزل =عزل =العزل =عزلا =بلا_سلاح =غير_مسلح =عزلاء | unarmed defenceless defenseless weaponless
    ~without ~disarm*

fertile and barren
خصب خصيب خصوبه معشب ~مخصب ~اخصب/خصب ~غني | fertile fertility lush verdant ~rich* ~fruitful ~green
    ~fecund*
قاحل مجدب جدب اجدب/جدب =مجدبه =قاحله =جرداء =الجرداء =بور ~عاقر ~جاف ~قحط | barren arid infertile
    sterile unproductive ~dry ~drought* ~poor ~bare ~waste* ~parch*

known and unknown
مشهور شهير ~معروف =ذائع_الصيت ~عرف/عرف ~شهره ~علم ~بارز | famous renowned well-known celebrated
    ~known ~know* ~fam* ~noted ~illustrious ~acknowledg* ~favour* ~popular*
مجهول مغمور =خامل_الذكر =نكره ~مغفل ~غامض | unknown obscure nameless unsung little-known ~anonym*
    ~obscure* ~unidentif* ~forgotten ~strange*

sender and receiver
=المرسل =مرسل ~باعث | the_sender its_sender sender ~sent ~send*
=المرسل_اليه =مرسل_اليه =المتلقي =متلقي ~مستلم | the_recipient recipient addressee the_receiver
    ~receive* ~consignee

landlord and tenant
=المؤجر =للمؤجر =والمؤجر =مؤجر =بالمؤجر =المالك ~مالك ~صاحب | landlord landlords lessor lessors
    landlady ~owner* ~propriet* ~letting
=المستاجر =للمستاجر =والمستاجر =مستاجر =بالمستاجر =المستاجرين =المستاجرون ~ساكن | tenant tenants
    lessee lessees ~renter* ~occup* ~lodger*

seller and buyer
=البائع =للبائع =والبائع =بالبائع =البائعين =البائعون ~بائع ~باعه | the_seller the_sellers seller's
    vendor ~seller* ~sold ~sell* ~merchant* ~trader* ~vendors
=المشتري =للمشتري =والمشتري =بالمشتري =المشترين =المشترون ~مشتر ~زبون | the_buyer the_buyers buyer's
    purchaser ~buyer* ~bought ~buy* ~customer* ~jupiter

inbound and outbound
=القادم_من =القادمه_من =القادمين_من =الوافدين_من =الوافد_من =الاتي_من | arriving_from coming_from
    inbound incoming ~from ~came ~come* ~arrive*
=المتجه_الي =المتجهه_الي =المتجهين_الي =الذاهب_الي =الذاهبين_الي =المغادر_الي =المتوجه_الي
    =المتوجهه_الي | bound_for heading_for headed_for on_its_way_to outbound outgoing ~to ~for
    ~towards ~go* ~head*
"""
