"""More deeds that undo one another, in both languages; written as in `directions_words`."""

from __future__ import annotations

ACTS = """
trusting and doubting
وثق/ثق ائتمن/ؤتمن ثقه =واثقا =واثقين وثوق ~اطمان/طمئن ~صدق/صدق ~امن/ؤمن ~ركن/ركن ~=اعتماد ~متاكد ~واثق
    ~اعتمد/عتمد ~يقين | trust* trusted confidence confident* have_faith had_faith relied ~rel* ~believ*
    ~sure ~faith* ~certain* ~credit*
شك/شك ارتاب/رتاب شكك/شكك ارتياب ريبه =مرتابا خون/خون ~شك ~شكوك ~شبهه ~اشتبه/شتبه ~حذر ~اتهم/تهم
    ~تردد/تردد | doubt* distrust* mistrust* suspect* suspicio* ~question* ~wary ~wariness ~sceptic*
    ~skeptic* ~unsure ~uncertain* ~hesita*

finding and losing
وجد/جد عثر/عثر لقي/لقي وجدان ~اكتشف/كتشف ~صادف/صادف ~حصل/حصل ~التقي/لتقي ~اهتدي/هتدي ~كسب/كسب ~عثور
    ~وجود ~موجود | found_it found_him find_it finds found discover* ~find ~finding ~recover*
    ~came_across ~come_across ~get ~got ~met
=فقد =فقدت =فقدوا =فقدنا =يفقد ~=تفقد ~فقد/فقد اضاع/ضيع ضيع/ضيع ضاع/ضيع افتقد/فتقد فقدان ضياع ~خسر/خسر
    ~ضائع ~مفقود ~تلف/تلف ~تاه/تيه ~غاب/غيب ~فات/فوت ~فائت | lose loses lost losing mislaid mislay* ~miss ~missed
    ~missing ~loss ~gone ~astray

keeping and breaking
وفي/في اوفي/وفي بر/بر صان/صون ~حفظ/حفظ ~التزم/لتزم ~حافظ/حافظ ~وفاء ~احترم/حترم ~نفذ/نفذ ~راعي/راعي
    ~امتثل/متثل | kept_his kept_her kept_their kept_my keep_his keeps_his honoured honored fulfil*
    fulfill* ~keep* ~kept ~observ* ~abid* ~honour* ~faithful* ~compl* ~respect*
نكث/نكث نقض/نقض حنث/حنث اخلف/خلف نكث نقض خرق/خرق ~خالف/خالف ~انتهك/نتهك ~خان/خون ~تراجع ~غدر/غدر ~اخل/خل
    ~خرق | broke_his broke_her broke_their went_back_on breach* violat* reneg* ~break* ~broke ~broken
    ~betray* ~infring*

spending and saving
انفق/نفق صرف/صرف بذر/بذر بدد/بدد اسرف/سرف انفاق تبذير اسراف ~بذل/بذل ~دفع/دفع ~نفقه ~صرف ~نفقات ~مصروف
    ~ضيع/ضيع ~مسرف | spend spends spent spending squander* wast* ~pay* ~paid ~expen* ~extravag*
    ~dissipat* ~lavish*
ادخر/دخر وفر/وفر اقتصد/قتصد ادخار توفير اقتصاد_في ~حفظ/حفظ ~جمع/جمع ~خزن/خزن ~خبا/خبئ ~كنز/كنز
    ~احتفظ/حتفظ | saved save saves saving hoard* put_by put_aside laid_by thrift* ~stor* ~economis*
    ~economiz* ~keep* ~kept

obeying and disobeying
اطاع/طيع انصاع/نصاع امتثل/متثل طاعه خضع/خضع اذعن/ذعن مطيع ~طائع ~استجاب/ستجيب ~لبي/لبي ~انقاد/نقاد
    ~طاوع/طاوع ~خضوع ~سمع/سمع | obey* obedien* compli* submit* submission yield* ~heed* ~follow* ~bow*
    ~dutiful* ~surrender*
عصي/عصي تمرد/تمرد عصيان خالف/خالف تمرد متمرد ~عاص ~ثار/ثور ~شق_عصا ~رفض/رفض ~تحدي/تحدي ~خروج_علي ~معصيه
    ~عاند/عاند | disobey* disobedien* rebel* defy* defied defian* mutin* revolt* ~refus* ~resist*
    ~flout* ~rose

agreeing and disagreeing
اتفق/تفق اتفاق توافق/توافق اجمع/جمع اجماع ~وافق/وافق ~تفاهم ~تصالح/تصالح ~وفاق ~متفق ~اصطلح/صطلح
    ~انسجم/نسجم ~ائتلف/ئتلف | agree* agreement unanimous* concur* accord* ~settl* ~consensus ~reconcil*
    ~deal ~consent*
اختلف/ختلف خلاف تنازع/تنازع تخاصم/تخاصم نزاع خصومه شقاق ~تشاجر/تشاجر ~جادل/جادل ~شجار ~اختلاف
    ~تعارض/تعارض ~خصام ~جدل ~نازع/نازع ~تباين/تباين | disagree* dispute* quarrel* differ* fell_out
    falling_out discord* ~argu* ~row ~conflict* ~feud* ~contend* ~dissent*

loading and unloading
حمل_علي شحن/شحن ~حمل/حمل ~حموله ~شحن ~عبا/عبئ ~ملا/ملا ~اوسق/وسق ~رفع/رفع | load* loaded ~fill* ~ship*
    ~lade* ~carr* ~put_on ~burden*
افرغ/فرغ انزل/نزل تفريغ فرغ/فرغ ~حط/حط ~نزل/نزل ~خفف/خفف | unload* ~discharge* ~empt* ~emptied ~took_off
    ~drop* ~lighten*

boarding and alighting
ركب/ركب امتطي/متطي استقل/ستقل ركوب صعد_الي ~صعد/صعد ~علا/علو ~راكب ~اعتلي/عتلي | boarded boarding
    mounted mounts got_on get_on got_in get_in rode ride rides ~mount ~board ~climb* ~embark* ~riding
    ~went_aboard ~took
ترجل/ترجل نزل_من نزل/نزل ترجل ~هبط/هبط ~غادر/غادر ~نزول ~حط/حط | dismount* alight* got_off get_off
    got_out get_out stepped_off disembark* ~went_down ~descend* ~landed ~came_down ~stay* ~came_ashore

pushing and pulling
~دفع/دفع دفش/دفش زحزح/زحزح ~صد/صد ~دفعه ~ضغط/ضغط ~نحي/نحي ~سدد/سدد ~ادي/ؤدي ~غرز/غرز ~غرس/غرس
    ~ادخل/دخل ~حشر/حشر ~اولج/ولج ~دس/دس | push* shov* thrust*
    ~press* ~drove ~driven ~repel* ~forc* ~mov* ~urg* ~prompt*
سحب/سحب جر/جر جذب/جذب شد/شد ~جرجر/جرجر ~استل/ستل ~انتزع/نتزع ~سل/سل ~اخرج/خرج | pull* drag* tug* haul*
    ~drew ~draw ~draws ~drawing ~drawn ~lug* ~heav* ~withdr* ~attract* ~tow* ~tight* ~took

throwing and catching
رمي/رمي قذف/قذف القي/لقي طرح/طرح ~سدد/سدد ~اسقط/سقط ~نبذ/نبذ ~وضع/وضع | throw* threw thrown hurl* fling*
    flung tossed toss* cast casts ~shot ~drop* ~laid
التقط/لتقط امسك/مسك تلقف/تلقف قبض/قبض ~اخذ/اخذ ~لقف/لقف ~اصطاد/صطاد ~مسك/مسك ~حمل/حمل ~تلقي/تلقي |
    catch* caught seize* picked_up pick_up grab* clutch* ~hold* ~held ~took ~grasp*

chasing and fleeing
طارد/طارد لاحق/لاحق تعقب/تعقب مطارده ~تبع/تبع ~لحق/لحق ~طلب/طلب ~جري_وراء ~ركض_وراء ~صاد/صيد ~ادرك/درك |
    chas* pursu* hunt* ~follow* ~after ~track* ~hound* ~drove
=فر =فرت =فروا =يفر =يفرون =تفر هرب/هرب لاذ/لوذ فرار هروب نجا/نجو ~افلت/فلت ~تسلل/تسلل ~نزح/نزح ~لجا/لجا
    ~هارب ~هجر/هجر | flee* fled flees flight escap* ran_away run_away running_away ~refug* ~slip* ~bolt*
    ~broke_loose ~made_off

leading and following
قاد/قود تقدم_علي سبق/سبق تزعم/تزعم ~تقدم/تقدم ~ارشد/رشد ~دل/دل ~تصدر/تصدر ~قائد ~امام ~تراس/تراس | lead
    leads led leading preced* headed ~guid* ~ahead ~first ~command* ~before ~conduct* ~front
تبع/تبع لحق/لحق اتبع/تبع اقتفي/قتفي تلا/تلو ~خلف ~سار_وراء ~مشي_خلف ~وراء ~اقتدي/قتدي ~تالي ~لاحق ~حذا |
    follow* ~behind ~after ~tail* ~trail* ~next ~in_the_wake ~imitat*

helping and hindering
ساعد/ساعد اعان/عين عاون/عاون مساعده معونه عون اعانه انجد/نجد ~اسعف/سعف ~سهل/سهل ~ايد/ؤيد ~مكن/مكن
    ~دعم/دعم ~نصر/نصر ~خدم/خدم | help helps helped helping assist* aid* ~support* ~abet* ~eas* ~facilit*
    ~enabl* ~succour ~serv*
اعاق/عيق عرقل/عرقل عطل/عطل اعاقه عرقله عاق/عوق ~منع/منع ~اخر/ؤخر ~حال/حول ~صد/صد ~احبط/حبط ~ابطا/بطئ |
    hinder* hamper* obstruct* imped* thwart* ~block* ~prevent* ~delay* ~stop* ~foil*

protecting and endangering
حمي/حمي صان/صون وقي/قي حمايه وقايه صيانه حرس/حرس حراسه ~حفظ/حفظ ~دافع/دافع ~ذاد/ذود ~رعي/رعي ~امن/ؤمن
    ~انقذ/نقذ | protect* guard* shield* safeguard* defend* ~sav* ~preserv* ~keep* ~kept ~shelter*
    ~watch*
هدد/هدد عرض_للخطر تهديد خاطر/خاطر ~خطر ~اذي/ؤذي ~غدر/غدر ~افسد/فسد ~عرض/عرض ~هاجم/هاجم | threaten*
    endanger* imperil* jeopard* menac* ~risk* ~expos* ~attack* ~danger* ~harm*

heating and cooling
سخن/سخن دفا/دفئ حمي_الماء سخونه تسخين ~دفء ~دافئ ~ساخن ~غلي/غلي ~حر ~حار ~احمي/حمي ~حراره | heat heats
    heated heating warm* ~boil* ~hot ~hotter
برد/برد تبريد برود بروده ~بارد ~ثلج ~جمد/جمد ~صقيع ~برد | cool cools cooled cooling chill* chilled
    ~cold* ~freez* ~froze* ~refrigerat*

freezing and melting
تجمد/تجمد جمد/جمد تجمد انجماد تجمد ~صقيع ~جليد ~تصلب/تصلب ~متجمد ~برد | freez* froze frozen solidif*
    ~ice* ~harden* ~stiff* ~congeal*
ذاب/ذوب انصهر/نصهر ذوبان انصهار اذاب/ذيب ~صهر/صهر ~تلاشي/تلاشي ~سال/سيل ~سائل | melt* thaw* ~dissolv*
    ~soft*

mending and breaking
اصلح/صلح رمم/رمم رتق/رتق رقع/رقع ترميم اصلاح ~صلح/صلح ~شفي/شفي ~جبر/جبر ~عدل/عدل ~صيانه ~سوي/سوي | mend*
    repair* restor* fix* fixed patch* ~put_right ~reform* ~heal* ~renovat*
كسر/كسر حطم/حطم هشم/هشم خرب/خرب تحطيم تحطم/تحطم انكسر/نكسر ~عطل/عطل ~شرخ/شرخ ~مزق/مزق ~اتلف/تلف ~دمر/دمر
    | break breaks broke broken breaking smash* shatter* wreck* ~crack* ~damag* ~crush* ~tear ~tore
    ~ruin* ~fractur*

blessing and cursing
بارك/بارك بركه دعا_له تبرك/تبرك مبارك =رحمه_الله ~بركات ~صلي/صلي ~حمد/حمد ~دعاء ~خير | bless* blessing*
    ~grace* ~prais* ~pray* ~congratulat* ~good
لعن/لعن لعنه ملعون دعا_عليه شتم/شتم ~سب/سب ~شتيمه ~قبح ~ملاعين ~شتائم ~نقمه | curs* accursed damned
    swore_at ~insult* ~abus* ~revil* ~damn* ~imprecation*

smiling and frowning
ابتسم/بتسم ابتسامه ابتسام تبسم/تبسم مبتسم =باسما هش/هش ~ضحك/ضحك ~طلق ~منبسط ~بشوش | smil* beam* grin*
    ~laugh* ~cheer* ~bright*
عبس/عبس قطب/قطب تجهم/تجهم عبوس عابس متجهم ~كشر/كشر ~اكفهر/كفهر ~انقبض/نقبض ~كالح | frown* scowl* glower*
    glum* ~grim* ~gloom* ~sullen* ~sour* ~knit*

thanking and complaining
شكر/شكر شكر امتنان ممتن شاكر ~حمد/حمد ~عرفان ~اثني/ثني ~جميل | thank* grateful* gratitude ~appreciat*
    ~prais* ~acknowledg*
شكا/شكو تذمر/تذمر اشتكي/شتكي تذمر شكوي شكاوي ~تظلم/تظلم ~تافف/تافف ~ضج/ضج ~متبرم ~احتج/حتج | complain*
    complaint* grumbl* grous* ~protest* ~lament* ~moan*

comforting and grieving
عزي/عزي واسي/واسي سلي/سلي مواساه تعزيه عزاء ~طمان/طمئن ~فرج/فرج ~خفف/خفف ~سلوي ~هدا/هدئ | comfort*
    consol* sooth* ~reassur* ~reliev* ~eas* ~condol* ~calm*
احزن/حزن غم/غم اكرب/كرب فجع/فجع احزان ~الم/ؤلم ~ضايق/ضايق ~ابكي/بكي ~عذب/عذب ~كدر/كدر | griev* sadden*
    distress* afflict* ~hurt* ~pain* ~torment* ~upset* ~troubl*

calming and rousing
هدا/هدا هدا/هدئ سكن/سكن سكن/سكن تهدئه هدوء سكون ~خمد/خمد ~اخمد/خمد ~لان/لين ~ركد/ركد ~=بهدوء | calm
    calms calmed calming calmly quieten* sooth* appeas* subsid* abat* ~quiet* ~still* ~soft* ~pacif*
    ~die* ~died
هاج/هيج ثار/ثور اثار/ثير هيج/هيج هيجان اضطرب/ضطرب ~هاج ~استفز/ستفز ~اغضب/غضب ~اشعل/شعل ~فار/فور ~حرض/حرض
    ~ارتجف/رتجف | rous* stir* stirred provok* inflam* incit* rag* ~anger* ~excit* ~agitat* ~rose ~rise*
    ~storm*

appearing and vanishing
ظهر/ظهر بدا/بدو لاح/لوح برز/برز ظهور بزغ/بزغ طلع/طلع ~اطل/طل ~حضر/حضر ~نشا/نشا ~وصل/وصل ~لمع/لمع |
    appear* emerg* came_into_view came_into_sight ~show* ~seem* ~rose ~rise* ~came_out ~looked ~loom*
اختفي/ختفي توار/توار تواري/تواري غاب/غيب اختفاء تلاشي/تلاشي زال/زول غروب ~غرب/غرب ~افل/فل ~احتجب/حتجب
    ~ذهب/ذهب ~ضاع/ضيع ~خفي/خفي | disappear* vanish* ~set ~fad* ~gone ~hid* ~hidden ~went ~lost
    ~out_of_sight

uniting and dividing
وحد/وحد اتحد/تحد توحيد وحده_الوطن اتحاد اندمج/ندمج ~ضم/ضم ~جمع/جمع ~متحد ~دمج/دمج ~ربط/ربط ~وصل/وصل |
    unite unites united uniting unif* merg* ~join* ~combin* ~togeth* ~link* ~union
~قسم/قسم =قسموا =قسمت =يقسم =تقسم =يقسمون جزا/جزئ انقسم/نقسم تقسيم انقسام شق/شق انفصل/نفصل فصل/فصل انفصال
    ~فرق/فرق ~تجزئه ~قطع/قطع
    ~تفكك/تفكك ~وزع/وزع | divid* split* separat* partition* sever* ~part* ~secede* ~cut ~distribut*
    ~division ~break*

adding and taking off
اضاف/ضيف زاد_علي جمع_الي اضافه الحق/لحق ~زاد/زيد ~زياده ~ضم/ضم ~علاوه ~=كذلك | add adds added adding
    append* ~increas* ~addition* ~includ* ~more ~also ~attach*
حذف/حذف طرح_من خصم/خصم انقص/نقص حذف اقتطع/قتطع استقطع/ستقطع ~ازال/زيل ~قلل/قلل ~شطب/شطب ~اسقط/سقط
    ~نقص/نقص ~حسم/حسم ~خفض/خفض | delet* subtract* deduct* remov* took_off struck_out takes_away take_away
    took_away taken_away ~omit* ~cut*
    ~reduc* ~drop* ~less* ~cross*

hanging up and taking down
علق/علق نصب/نصب ركب_علي رفع_علي ~تعليق ~وضع/وضع ~ثبت/ثبت ~رفع/رفع | hung hang hangs hanging put_up ~fix*
    ~rais* ~suspend* ~set_up ~pin* ~mount*
=انزله_عن نزع/نزع خلع/خلع فك/فك قلع/قلع اقتلع/قتلع ~انزل/نزل ~ازال/زيل ~رفع/رفع ~نزل/نزل ~جرد/جرد |
    took_down take_down taken_down uproot* tore_out wrench* remov* ~strip* ~pull* ~took_off ~dismantl*

planting and uprooting
زرع/زرع غرس/غرس بذر/بذر زراعه غرس ~نبت/نبت ~فلح/فلح ~حرث/حرث ~بث/بث | plant plants planted planting sow
    sows sowed sown ~cultivat* ~grow* ~grew ~farm* ~instil* ~till*
حصد/حصد قلع/قلع اقتلع/قتلع جني/جني حصاد قطف/قطف اجتث/جتث ~استاصل/ستاصل ~قطع/قطع ~جمع/جمع | reap*
    harvest* uproot* pluck* ~pick* ~gather* ~cut* ~pull* ~root*

teaching and learning
~علم/علم لقن/لقن ~درس/درس تعليم تدريس ~افهم/فهم ~ادب/ؤدب ~دراسه ~=علما ~شرح/شرح ~مدرس | teach* taught
    instruct* ~train* ~educat* ~school* ~study ~studied ~told
تعلم/تعلم تلقي_العلم تتلمذ/تتلمذ ~درس/درس ~حفظ/حفظ ~تلمذ ~طلب_العلم ~اخذ_عن ~اكتسب/كتسب | learn* learnt
    ~stud* ~acquir* ~pupil* ~read ~picked_up ~train* ~school*

admitting and expelling
ادخل/دخل قبل_في استقبل/ستقبل اوي/ؤوي استضاف/ستضيف ~رحب/رحب ~ضيافه ~اضاف/ضيف ~سمح/سمح ~قبل/قبل | let_in
    admit* took_in welcom* shelter* ~receiv* ~accept* ~host* ~entertain*
طرد/طرد نفي/نفي اخرج/خرج طرد ابعد/بعد اقصي/قصي ~صرف/صرف ~رد/رد ~ازاح/زيح ~عزل/عزل ~رحل/رحل | expel*
    drove_out driven_out threw_out thrown_out turned_out evict* banish* exil* oust* ~dismiss* ~sent_away
    ~remov* ~deport* ~took_out

tightening and loosening
شد/شد احكم/حكم اوثق/وثق =مشدودا محكم ~ضيق/ضيق ~ربط/ربط ~توتر/توتر ~ضغط/ضغط | tighten* taut ~tight*
    ~fasten* ~stretch* ~strain* ~firm*
ارخي/رخي =رخوا ارتخي/رتخي =مرتخيا راخي/راخي ~حل/حل ~فك/فك ~لين/لين ~خفف/خفف ~ترك/ترك | loosen* slacken*
    relax* ~loose ~slack ~ease* ~let* ~unt*

no longer and still
=لم_يعد =لم_تعد =لم_يعودوا =لم_اعد =لم_نعد =ما_عاد =ما_عادت =ما_عدت ~زال/زول ~انقطع/نقطع ~كف/كف |
    no_longer any_longer any_more anymore ~used_to ~ceas* ~stop* ~not ~n't ~past ~gone ~never ~without
    ~lost ~last
=ما_زال =ما_زالت =ما_زالوا =ما_زلت =لا_يزال =لا_تزال =لا_يزالون =مازال =مازالت =لا_زال ~بقي/بقي ~ظل/ظل
    ~=الي_الان ~=حتي_الان ~بعد ~=لم_يعد_حتي ~=لم_تعد_حتي ~=لم_يعد_الي ~=لم_تعد_الي ~=لم_يعد_بعد ~=لم_تعد_بعد
    ~=لم_يعد_من ~=لم_تعد_من | still ~remain* ~yet ~continu* ~keep* ~kept ~stay* ~to_this_day
    ~persist*

strange and natural
غريب عجيب =عجبا غرابه ~شاذ ~مستغرب ~عجب ~اعجوبه ~مدهش | strange stranger_still odd oddly peculiar weird
    ~surpris* ~wonder* ~curious* ~unusual* ~remark*
طبيعي =طبيعيا بديهي ~عادي ~مالوف ~معتاد ~معقول | natural naturally ~of_course no_wonder ~usual* ~normal*
    ~ordinary ~expected ~understand*

changing and remaining
تغير/تغير تبدل/تبدل تحول/تحول ~غير/غير بدل/بدل تغيير تبدل ~انقلب/نقلب ~صار/صير ~اختلف/ختلف ~عدل/عدل
    ~تطور/تطور | chang* alter* transform* ~turn* ~becam* ~becom* ~vari* ~shift* ~different*
=بقي =بقيت =ظل =ظلت =لبث =بقوا ثبت/ثبت ~بقي/بقي ~ظل/ظل ~استمر/ستمر ~حافظ/حافظ ~دام/دوم ~نفس ~=كما |
    remain* stayed unchanged unaltered ~stay* ~same ~still ~kept ~keep* ~constant* ~steady ~last*
"""
