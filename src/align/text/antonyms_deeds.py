"""Deeds and manners that exclude one another, in both languages; written as in `directions_words`.

A block under a name that stands there or in `antonyms_words` adds to its poles.
"""

from __future__ import annotations

DEEDS = """
entering and leaving
~=داخل | came_inside ~joined
~طلع | left_the leaves_the leaving_the ~stay*

climbing and descending
صعد/صعد تسلق/تسلق ارتقي/رتقي صعود طلع/طلع ~علا/علو ~رفع/رفع ~ارتفع/رتفع ~رقي/رقي ~طلوع ~اقلع/قلع ~=فوق
    ~اعلي
    ~حمل/حمل ~نهض/نهض ~قام/قوم ~ركب/ركب ~=الي | climb* ascend* went_up go_up going_up goes_up came_up
    ran_up
    mounted up_the ~up ~rise* ~rose ~board* ~upstairs ~ascent ~got ~top ~upward*
نزل/نزل هبط/هبط انحدر/نحدر نزول هبوط ~سقط/سقط ~انزل/نزل ~ترجل/ترجل ~حل/حل ~اسفل ~انخفض/نخفض ~وقع/وقع
    ~تدحرج/تدحرج ~انزلق/نزلق ~حط/حط ~=تحت | descend* went_down go_down going_down goes_down came_down
    coming_down down_the down_from climb_down climbed_down climbing_down ran_down ~down ~alight*
    ~dismount*
    ~fell ~fall* ~land* ~downstairs ~descent ~got ~get ~drop* ~sink* ~stay* ~low*

taking off and landing
اقلع/قلع اقلاع ~طار/طير ~حلق/حلق ~ارتفع/رتفع ~غادر/غادر | took_off take_off takes_off taking_off
    take-off
    takeoff lifted_off ~flew ~fly ~leave ~left ~sail*
هبط/هبط هبوط ~حط/حط ~نزل/نزل ~انخفض/نخفض ~سقط/سقط | landed ~land* ~touch* ~descend* ~down ~fell ~came
    ~fall*

before and after
~=سبق | earlier_than ahead_of_schedule ahead_of_time
~=تاخر | later_than

early and late
=مبكرا =باكرا =قبل_موعده =قبل_الموعد =في_وقت_مبكر ~=سلفا | ahead_of_schedule ahead_of_time earlier_than
    ~before
=متاخرا =متاخره =بعد_موعده ~ابطا | behind_schedule later_than ~delayed ~after

first and last
=اول =لاول =الاولي =الاول ~=مقدمه ~=باكوره ~=مره | the_first ~foremost
=اخر =لاخر =باخر =الاخير =الاخيره ~=ختام ~=عام ~=اخري ~=اخرى | the_last the_final ~other ~others
    ~another ~else
    ~one

above and below
=فوق =فوقه =فوقها ~=علي | on_top_of ~on
=تحت =تحته =تحتها | under underneath ~below

more and less
~=اكثر | ~over
~=اقل | ~under

rise and fall
زيد/زيد ~=ارتفع | gained gains raised raises
~انقص/نقص | cut_by cuts_in fell_by ~cuts

giving and taking
اعطي/عطي سلم/سلم ناول/ناول ~منح/منح ~اهدي/هدي ~دفع/دفع ~اعط/عط ~وهب/هب ~ترك/ترك ~رد/رد ~قدم/قدم
    ~بذل/بذل | give
    gave gives given handed_over ~hand* ~pass* ~deliver* ~paid ~pay* ~offer* ~granted ~let ~return*
    ~left
انتزع/نتزع سلب/سلب استرد/سترد ~اخذ/اخذ ~سحب/سحب ~تسلم/تسلم ~نزع/نزع ~استلم/ستلم ~قبض/قبض ~خطف/خطف
    ~حصل/حصل
    ~تلقي/تلقي ~=من | took_from took_away take_away taken_from seized snatched ~take* ~took ~grab*
    ~wrest*
    ~receiv* ~got ~get

winning and losing
ربح/ربح كسب/كسب غلب/غلب تغلب/تغلب ظفر/ظفر نصر نصره ~رابح ~كاسب ~ازداد/زداد | won gain* ~earn* ~made
    ~profit*
    ~victor*
خسر/خسر خساره ~فقد/فقد ~خاسر ~انهزم/نهزم ~نقص/نقص ~فات/فوت ~فائت ~ضائع | lost defeat ~worse

rising and sitting
نهض/نهض وقف/وقف ~قام/قوم ~انتصب/نتصب ~هب/هب ~توقف/توقف ~واقف ~قيام | stood_up got_up gets_up rose_from
    stand_up
    ~stood ~stand* ~rose ~rise* ~leap* ~up ~stop* ~feet
جلس/جلس قعد/قعد ~جثا/جثو ~استلقي/ستلقي ~ركع/ركع ~جلوس ~جالس ~قعود ~برك/برك ~تربع/تربع ~استوي/ستوي |
    sat_down
    sits_down sit_down sitting_down ~sat ~sit* ~seat* ~kneel* ~knelt ~lay ~lie* ~crouch* ~squat*

improving and worsening
تحسن/تحسن حسن/حسن تحسين ~تعافي/تعافي ~شفي/شفي ~صلح/صلح ~اصلح/صلح ~ارتقي/رتقي ~افضل ~تقدم/تقدم
    ~انتعش/نتعش ~تعزيز
    ~=احسن ~تطور/تطور | improve* improvement* got_better gets_better getting_better ~better ~recover*
    ~enhanc*
    ~upgrad* ~advance* ~progress* ~mend* ~eas* ~good
ساء/سوء تدهور/تدهور تفاقم/تفاقم تردي/تردي ضعف/ضعف ~اسوا ~فسد/فسد ~تدهور ~ضعف ~تراجع/تراجع ~انحط/نحط
    ~اضر/ضر
    ~عقد/عقد ~اشتد/شتد | worsen* deteriorat* got_worse gets_worse getting_worse weaken* ~worse ~worst
    ~declin*
    ~fail* ~aggravat* ~poor* ~bad* ~impair* ~exacerbat* ~damag*

strengthening and weakening
قوي/قوي عزز/عزز تقويه تعزيز ~دعم/دعم ~شدد/شدد ~رسخ/رسخ ~متن/متن ~اشتد/شتد ~ازداد/زداد ~زاد/زيد |
    strengthen*
    reinforc* bolster* ~boost* ~support* ~consolidat* ~enhanc* ~grow* ~grew ~tighten* ~increas* ~promot*
    ~improv*
اضعف/ضعف اوهن/وهن قوض/قوض اضعاف تقويض ~ضعف/ضعف ~هز/هز ~اخل/خل ~نال/نال ~وهن/هن | weaken* undermin*
    enfeebl*
    ~sap* ~erod* ~impair* ~reduc* ~shook ~shak* ~diminish* ~declin* ~harm* ~damag*

beginning and stopping
بدا/بدا شرع/شرع انطلق/نطلق اندلع/ندلع نشب/نشب استانف/ستانف ~=بدات ~اخذ/اخذ ~هم/هم ~قام/قوم ~اشتعل/شتعل
    ~دخل/دخل
    ~وقع/وقع ~نشا/نشا ~فتح/فتح ~افتتح/فتتح ~بدايه ~بدء | began begin* begun start* commenc* broke_out
    breaks_out
    resum* ~set ~launch* ~initiat* ~burst* ~open* ~first ~went ~fell ~got ~took ~early ~now
توقف/توقف انتهي/نتهي كف/كف انقطع/نقطع اوقف/وقف انهي/نهي ~وقف/وقف ~انته/نته ~سكن/سكن ~هدا/هدا ~فرغ/فرغ
    ~سكت/سكت
    ~انقضي/نقضي ~عدل/عدل ~=لم_يعد ~=لم_تعد ~اغلق/غلق ~اختتم/ختتم ~ختام ~نهايه ~تعطل/تعطل ~ركن/ركن ~=كفوا
    ~امسك/مسك ~قطع/قطع ~حتي ~=حدا ~وضع/ضع ~اتم/تم ~اخر | stop* ceas* end ended ends finish* halt*
    came_to_an_end
    died_down let_up ~over ~quit* ~paus* ~suspend* ~clos* ~complet* ~conclud* ~still ~stand* ~stood
    ~broke ~cut
    ~last ~late* ~done ~off ~longer ~gave ~discontinu* ~interrupt* ~final* ~until

going on and stopping
استمر/ستمر تواصل/تواصل واصل/واصل ~ظل/ظل ~بقي/بقي ~مضي/مضي ~دام/دوم ~=ما_زال ~=لا_يزال ~تابع/تابع
    ~طال/طول
    ~استانف/ستانف ~استمرار ~طوال ~=زال | continu* went_on goes_on go_on carried_on kept_on persisted
    ~kept
    ~keep* ~last* ~remain* ~still ~persist* ~proceed* ~pursu* ~ongoing ~on ~sustain* ~stay*
توقف/توقف كف/كف انقطع/نقطع ~انتهي/نتهي ~اوقف/وقف ~سكن/سكن ~وقف/وقف ~هدا/هدا ~=لم_يعد ~قطع/قطع ~تعطل/تعطل
    ~امتنع/متنع | stopped ceased halted came_to_an_end came_to_a_halt died_down let_up ~stop* ~ceas*
    ~end*
    ~broke ~quit* ~halt* ~interrupt* ~cut ~longer ~paus* ~suspend* ~discontinu* ~stall*

lighting and putting out
اشعل/شعل اوقد/وقد اضاء/ضيء اضرم/ضرم ~شعل/شعل ~انار/نير ~ولع/ولع ~اشتعل/شتعل ~التهب/لتهب ~احرق/حرق
    ~فتح/فتح
    ~شغل/شغل | lit ignit* kindl* switched_on turned_on lighted light_the set_fire ~light* ~burn* ~turn*
    ~fire
    ~switch*
اطفا/طفئ اخمد/خمد انطفا/نطفئ خمد/خمد ~طفئ/طفا ~اطفاء ~اغلق/غلق ~اخماد | put_out extinguish* switched_off
    turned_off blew_out snuffed_out went_out ~out ~quench* ~douse* ~off ~blown ~died ~doused

filling and emptying
ملا/ملا عبا/عبئ امتلا/متلئ ~حشا/حشو ~غمر/غمر ~شحن/شحن ~عمر/عمر ~شغل/شغل ~غص/غص | fill fills filled
    filling
    ~load* ~stuff* ~pack* ~full ~occup* ~cram* ~flood*
افرغ/فرغ اخلي/خلي خلا/خلو ~فرغ/فرغ ~سكب/سكب ~صب/صب ~نفض/نفض ~خال ~نضب/نضب | empty empties emptied
    emptying
    ~drain* ~vacat* ~evacuat* ~pour* ~clear* ~unload* ~void

gathering and scattering
جمع/جمع تجمع/تجمع حشد/حشد احتشد/حتشد ~اجتمع/جتمع ~لملم/لملم ~لم/لم ~ضم/ضم ~جمع ~حصد/حصد ~التقي/لتقي
    ~التف/لتف
    ~جماع ~التقط/لتقط ~معا | gather* assembl* collected collects collecting amass* ~collect* ~mass*
    ~muster*
    ~meet* ~met ~together ~rais* ~crowd* ~combin* ~join* ~pick* ~group* ~rally* ~convene* ~conven*
    ~unit*
فرق/فرق بعثر/بعثر تفرق/تفرق نثر/نثر شتت/شتت تبعثر/تبعثر تشتت/تشتت ~بدد/بدد ~وزع/وزع ~انفض/نفض
    ~تناثر/تناثر
    ~انتشر/نتشر ~متفرق ~ذر/ذر ~فراق ~قسم/قسم | scatter* dispers* strew* strewn ~separat* ~distribut*
    ~spread*
    ~broke ~split* ~divid* ~shed ~different* ~various ~part* ~dissipat* ~disband*

raising and lowering
رفع/رفع ~ارتفع/رتفع ~اعلي/علي ~زاد/زيد ~شال/شيل ~ازال/زيل ~حمل/حمل ~نصب/نصب ~هز/هز ~لوح/لوح | raise
    raises
    raised raising lifted lifts lift hoist* ~increas* ~hold* ~held ~up ~put ~high* ~rais* ~threw
    ~remov* ~boost*
    ~heav* ~elevat* ~took ~adjourn* ~rose
خفض/خفض انزل/نزل ~نكس/نكس ~ارخي/رخي ~اخفض/خفض ~دلي/دلي ~طاطا/طاطئ ~هبط/هبط ~خفت/خفت ~حط/حط ~غض/غض
    ~قلل/قلل
    ~نزل/نزل ~اطرق/طرق | lowers lowered lowering ~lower ~drop* ~reduc* ~down ~bow* ~bent ~cut* ~dip*
    ~hang*
    ~hung ~low ~let ~under* ~diminish* ~lessen*

dressing and undressing
ارتدي/رتدي لبس/لبس ~تقلد/تقلد ~اكتسي/كتسي ~وضع/ضع ~البس/لبس ~اعتمر/عتمر ~تدثر/تدثر ~تلفع/تلفع | put_on
    puts_on
    putting_on donn* dressed ~wear* ~wore ~worn ~dress* ~clad ~don ~in ~on
خلع/خلع نزع/نزع ~تجرد/تجرد ~تعري/تعري ~قلع/قلع | took_off takes_off taking_off take_off undress*
    ~strip* ~remov*
    ~off ~doff* ~tore ~pull* ~shed ~depos*

tying and untying
ربط/ربط عقد/عقد شد/شد وثق/وثق ~قيد/قيد ~اوثق/وثق ~حزم/حزم ~ارتبط/رتبط ~وصل/صل | tie ties tied tying
    bound
    fasten* ~bind* ~knot* ~link* ~attach* ~connect* ~tether* ~held ~strap* ~lash* ~tight*
فك/فك حل/حل ~اطلق/طلق ~ارخي/رخي ~افلت/فلت ~فصل/فصل ~فكك/فكك ~سرح/سرح ~حرر/حرر | untie* untied untying
    unfasten*
    undid unbound unhitch* ~undo* ~loos* ~releas* ~free* ~detach* ~disconnect* ~solv* ~let

admitting and denying
اعترف/عترف اقر/قر اعتراف ~سلم/سلم ~اقرار ~ثبت/ثبت ~اكد/ؤكد ~=نعم ~افصح/فصح ~صارح/صارح ~صدق/صدق ~قبل/قبل
    ~باح/بوح
    | admit* confess* acknowledg* confession* ~conced* ~own* ~recogni* ~affirm* ~confirm* ~accept*
    ~grant*
    ~agree*
انكر/نكر نفي/نفي جحد/جحد انكار ~رفض/رفض ~كذب/كذب ~تنصل/تنصل ~دحض/دحض ~تبرا/تبرا ~=لا ~=لم ~=ليس ~=ما |
    deny
    denies denied denying denial ~disown* ~refut* ~reject* ~refus* ~repudiat* ~disavow* ~disclaim* ~not
    ~no ~n't
    ~never

revealing and hiding
كشف/كشف افشي/فشي اظهر/ظهر باح/بوح ابدي/بدي ~اعلن/علن ~عرض/عرض ~اعترف/عترف ~ظهر/ظهر ~بدا/بدو ~افصح/فصح
    ~كشف
    ~فضح/فضح ~بين/بين ~ابرز/برز ~اشار/شير ~اكتشف/كتشف | reveal* disclos* uncover* expos* let_out
    divulg* unveil*
    ~show* ~display* ~tell* ~told ~betray* ~discover* ~appear* ~detect* ~present* ~announc* ~found
    ~open*
    ~unmask* ~indicat* ~lay ~laid ~bare*
اخفي/خفي كتم/كتم خبا/خبئ ستر/ستر ~اختبا/ختبئ ~غطي/غطي ~تكتم/تكتم ~حجب/حجب ~طوي/طوي ~دفن/دفن ~اختفي/ختفي
    ~موه/موه
    ~تستر/تستر ~سر ~واري/واري ~مستور | hid hide* hidden hiding conceal* kept_secret kept_the_secret
    keep_secret
    ~cover* ~bury* ~buried ~keep* ~kept ~secret* ~disguis* ~mask* ~veil* ~suppress* ~disappear* ~vanish*

being born and dying
ولد/ولد ولاده مولد ~ولدت ~انجب/نجب ~=ابن ~وضع/ضع ~ميلاد ~مولود ~ولد ~نشا/نشا ~مواليد ~والد ~والده
    ~انجبت ~توالد
    | born birth births birthplace ~bore ~gave ~deliver* ~child* ~newborn ~native ~origin* ~creat*
    ~spawn*
    ~beget ~nativ*
مات/موت توفي/توفي مت/مت قتل/قتل هلك/هلك موت وفاه مقتل ~=قضي ~استشهد/ستشهد ~رحل/رحل ~ميت ~متوفي ~دفن/دفن
    ~نفق/نفق
    ~شهيد ~لقي/لقي ~غرق/غرق ~قضي/قضي ~انتحر/نتحر ~قتيل ~اعدام ~منيه ~حتف ~فقد/فقد ~جثه ~هلاك
    ~احتضر/حتضر ~وفيات
    ~رحيل | die died dies dying death deaths dead ~kill* ~perish* ~pass* ~slain ~drown* ~buri* ~lost
    ~murder*
    ~fatal* ~deadly ~demise ~mortal* ~late ~lethal ~moribund ~execut*

surviving and dying
نجا/نجو نجاه ~سلم/سلم ~بقي/بقي ~عاش/عيش ~انقذ/نقذ ~افلت/فلت ~ناج ~ناجي ~شفي/شفي ~تعافي/تعافي ~خلص/خلص |
    surviv*
    ~escap* ~liv* ~save* ~rescu* ~spare* ~recover* ~alive ~safe* ~pull*
مات/موت توفي/توفي هلك/هلك لقي_حتفه لقوا_حتفهم ~قتل/قتل ~قضي/قضي ~غرق/غرق ~استشهد/ستشهد ~موت ~وفاه ~هلاك
    ~فقد/فقد
    ~ميت ~راح/روح | died perish* ~die ~dies ~dying ~dead ~death* ~kill* ~drown* ~lost ~fatal* ~buri*
    ~fall*
    ~fell

sinking and floating
غرق/غرق ~هبط/هبط ~رسب/رسب ~غاص/غوص ~غطس/غطس ~غارق | sank sinks sunk sinking drown* ~sink ~founder*
    ~submerg*
    ~went ~plunge* ~dive* ~immers* ~under
طفا/طفو ~سبح/سبح ~طاف ~طافي ~ابحر/بحر ~طفو | afloat floated floating floats ~float* ~swim* ~swam
    ~surfac* ~buoy*

acquitting and convicting
برا/برئ تبرئه ~افرج/فرج ~عفا/عفو ~براءه ~بريء ~اطلق/طلق ~دفاع | acquit* cleared_of exonerat*
    found_not_guilty
    found_innocent ~innocen* ~clear* ~absolv* ~pardon* ~releas* ~free*
ادان/دين ادانه اتهم/تهم جرم/جرم ~حكم/حكم ~مذنب ~مدان ~عاقب/عاقب ~اتهام ~تهم/تهم ~شجب/شجب ~تهمه |
    convict* accus*
    found_guilty condemned charged_with incriminat* ~guilt* ~condemn* ~charg* ~sentenc* ~blam* ~indict*
    ~denounc*

appointing and dismissing
عين/عين تعيين نصب/نصب ~ولي/ولي ~وظف/وظف ~كلف/كلف ~رشح/رشح ~اختار/ختار ~انتخب/نتخب ~توظيف ~سمي/سمي
    ~رقي/رقي
    ~استخدم/ستخدم | appoint* appointment hired hires hiring install* ~name* ~hire ~employ* ~nominat*
    ~designat*
    ~promot* ~elect* ~recruit* ~assign* ~select* ~made ~engag*
اقال/قيل عزل/عزل طرد/طرد فصل/فصل =اقيل =واقيل اقاله ~سرح/سرح ~استقال/ستقيل ~نحي/نحي ~خلع/خلع ~اعفي/عفي
    ~ازاح/زيح
    ~ابعد/بعد ~عزل ~اخرج/خرج ~صرف/صرف | dismiss* sacked fired sacking deposed ousted removed_from
    expel* ~remov*
    ~discharg* ~drive* ~drove ~driven ~lay ~laid ~resign* ~oust* ~evict* ~thrown ~threw ~isolat*
    ~separat*

marrying and divorcing
تزوج/تزوج زواج نكح/نكح ~قران ~اقترن/قترن ~زوج ~زوجه ~خطب/خطب ~عرس ~زفاف ~متزوج ~زوج/زوج | marry marries
    married
    marrying marriage wedded ~wed* ~husband ~wife ~wive* ~match ~spous*
طلق/طلق طلاق تطلق/تطلق ~انفصل/نفصل ~خلع/خلع ~هجر/هجر ~مطلق ~مطلقه ~فارق/فارق | divorc* ~separat*
    ~split* ~left
    ~repudiat* ~part*

doubting and believing
صدق/صدق امن/ؤمن ايمان ~وثق/ثق ~اقتنع/قتنع ~تصديق ~اعتقد/عتقد ~ثقه ~يقين ~=صدق ~اكد/ؤكد | believ*
    trusted ~trust*
    ~faith ~convinc* ~credit* ~sure ~belief ~confiden* ~accept* ~certain*
شك/شك ارتاب/رتاب ~شك ~كذب/كذب ~تشكك/تشكك ~شكك/شكك ~استبعد/ستبعد ~ريبه ~ريب ~اشتبه/شتبه ~حيره ~تردد/تردد
    ~=لا
    ~=لم ~=لن | doubt* disbeliev* mistrust* distrust* ~suspect* ~sceptic* ~skeptic* ~suspicio*
    ~question*
    ~unsure ~not ~n't

truth and lies
=الحقيقه =الصدق =بالحقيقه =بصدق =صادقا ~صدق/صدق ~صدق ~حق ~حقيقه ~صراحه | truth truthful* truly honestly
    ~true
    ~honest* ~fact* ~real* ~candid*
كذب/كذب كذبه كذب ~زور ~خدع/خدع ~افتري/فتري ~لفق/لفق ~كاذب ~باطل | lie_to lied lying lies_to told_a_lie
    a_lie
    ~lie* ~false* ~decei* ~untruth* ~fib* ~perjur* ~lay ~liar*

coming back and leaving
عاد/عود رجع/رجع عوده رجوع ~اب/ؤوب ~ارتد/رتد ~اعاد/عيد ~رد/رد ~قفل/قفل ~استعاد/ستعيد ~اياب | return*
    came_back
    come_back coming_back comes_back went_back go_back going_back ~back ~home ~again ~resum* ~revert*
    ~restor*
    ~become ~date*
غادر/غادر رحل/رحل هجر/هجر رحيل مغادره ~ترك/ترك ~خرج/خرج ~انصرف/نصرف ~سافر/سافر ~ذهب/ذهب ~ابتعد/بتعد
    ~فارق/فارق
    ~رحله ~انطلق/نطلق ~نزح/نزح ~مضي/مضي ~هرب/هرب | left_the leave_the leaving_the left_his left_her left_for
    depart*
    departure ~left ~leave* ~leaving ~quit* ~desert* ~abandon* ~emigrat* ~away ~out ~set ~go ~went
    ~flee* ~fled
    ~move* ~gone

joining and leaving
انضم/نضم التحق/لتحق انتسب/نتسب ~انضمام ~التحاق ~دخل/دخل ~شارك/شارك ~لحق/لحق ~اشترك/شترك ~ضم/ضم ~جمع/جمع
    ~وصل/صل
    | join* enlist* enrol* signed_up ~enter* ~became ~become ~admit* ~attach* ~accession ~affiliat*
    ~member*
    ~unit* ~took
انسحب/نسحب استقال/ستقيل انشق/نشق ~غادر/غادر ~ترك/ترك ~فارق/فارق ~انفصل/نفصل ~تخلي/تخلي ~خرج/خرج ~هجر/هجر
    ~اعتزل/عتزل | left_the leave_the leaving_the resign* withdrew withdraw* quit* defect* ~left ~leave*
    ~depart*
    ~desert* ~secede* ~retire* ~drop* ~pull* ~split* ~abandon*

attending and missing
حضر/حضر شهد/شهد ~حضور ~حاضر ~شارك/شارك ~جاء/جيء ~اتي/اتي ~احضر/حضر ~استحضر/ستحضر | attend* was_present
    were_present ~present ~came ~come ~appear* ~took ~arriv* ~witness* ~prepar* ~bring* ~brought ~turn*
    ~show*
    ~there
غاب/غيب تغيب/تغيب تخلف/تخلف ~غياب ~غائب ~فات/فوت ~اختفي/ختفي ~نقص/نقص ~انقطع/نقطع | absent stayed_away
    missed_the skipped ~miss* ~absence ~away ~gone ~set ~vanish* ~disappear* ~skip* ~fail* ~unconscious
    ~lack*
    ~without

hurrying and slowing
اسرع/سرع عجل/عجل سارع/سارع هرع/هرع تسريع ~استعجل/ستعجل ~تعجل/تعجل ~بادر/بادر ~حث/حث ~سرعه ~سريع
    ~تسارع/تسارع
    ~=بسرعه | hurr* hasten* quicken* accelerat* speed_up sped_up speeds_up rushed ~speed* ~sped ~fast*
    ~quick*
    ~rush* ~rapid* ~expedit* ~race* ~dash* ~prompt* ~swift*
ابطا/بطئ تباطا/تباطا ~اخر/ؤخر تمهل/تمهل ابطاء ~تاخر/تاخر ~تاني/تاني ~بطء ~بطيء ~تلكا/تلكا ~عطل/عطل
    ~هدا/هدا ~مؤخر ~متاخر ~مؤجل
    ~تاخير ~عاق/عوق ~=ببطء | slow* slowed_down slacken* delay* ~linger* ~dawdl* ~hold* ~held ~late*
    ~postpon*
    ~hinder* ~defer* ~retard* ~reduc*

including and excluding
=بما_فيه =بما_فيها =بما_في_ذلك =بما_فيهم =بمن_فيهم =بمن_فيها ~شمل/شمل ~ضم/ضم ~تضمن/تضمن ~=مع ~=حتى
    ~=حتي ~=ضمن
    ~=من_بينها ~=من_بينهم ~ادرج/درج ~=مثل ~=ومنها ~=منها ~=ومنهم ~=بينهم ~=بينها | including included
    not_even inclusive_of
    ~includ* ~among ~with ~even ~compris* ~contain* ~such ~like ~well
=باستثناء =سوي =ما_عدا =فيما_عدا =عدا =بغير_حساب =من_غير_حساب =دون_حساب =دون_احتساب =من_دون_احتساب
    =بدون_احتساب
    =ناهيك ~استثني/ستثني ~=الا ~=غير ~=خلا ~=دون ~=من_دون ~=بدون ~=بلا ~استبعد/ستبعد ~=حاشا ~=بخلاف
    ~=فضلا
    ~=بصرف ~=بغض | excluding except exclusive_of not_counting not_including apart_from
    with_the_exception
    other_than ~exclud* ~except* ~save ~without ~but ~omit* ~exempt* ~besides ~bar ~barring ~minus ~not
    ~outside
    ~beyond ~aside ~only ~let

lengthening and shortening
اطال/طيل مدد/مدد طول/طول ~مد/مد ~امتد/متد ~طال/طول ~زاد/زيد ~تمديد | lengthen* prolong* ~extend*
    ~stretch*
    ~long* ~draw* ~length*
قصر/قصر اختصر/ختصر اقتصر/قتصر ~قلص/قلص ~قص/قص ~تقصير ~اقصر ~خفض/خفض ~اوجز/وجز | shorten* abridg*
    curtail* ~cut*
    ~trim* ~abbreviat* ~short* ~reduc* ~summari* ~limit*

hope and despair
تفاؤل تفاءل/تفاءل متفائل امل/امل ~امل ~رجاء ~ابتهج/بتهج ~=متفائلا | optimis* hopeful* ~hope* ~bright*
    ~confiden*
    ~sanguin* ~promis*
تشاؤم تشاءم/تشاءم متشائم ياس/ياس يئس/يئس يائس ~قنوط ~احباط ~محبط ~قنط/قنط ~ياس | pessimis* despair*
    hopeless*
    ~desperat* ~gloom* ~despond* ~discourag* ~bleak

gradually and suddenly
=تدريجيا =تدريجا =بالتدريج =رويدا_رويدا =شيئا_فشيئا ~تدريجي ~=ببطء ~تدرج/تدرج ~=علي_مهل ~=مع_الوقت
    ~=مع_الزمن
    ~=مرحليا | gradually little_by_little bit_by_bit by_degrees ~gradual ~slow* ~step* ~progressive*
    ~increasing* ~over_time ~stage*
=فجاه =بغته =علي_حين_غره ~مفاجئ ~باغت/باغت ~فاجا/فاجئ ~=علي_الفور ~=اذا ~=واذا ~=فاذا ~مباغت | suddenly
    all_of_a_sudden abruptly all_at_once ~sudden ~abrupt ~surpris* ~unexpected* ~startl* ~once ~sharp*
    ~moment
    ~at_a_stroke ~burst* ~unaware*

openly and secretly
=علنا =جهرا =علانيه =جهارا =علي_الملا =علي_رؤوس_الاشهاد ~علني ~صراحه ~=بصراحه ~جهر/جهر ~=امام ~اعلن/علن
    ~مفتوح |
    openly publicly in_public aloud out_loud ~public ~open ~overt* ~frank* ~announc* ~broad
=سرا =خفيه =خلسه =في_السر =في_الخفاء =بالسر ~سري ~سريه ~سر ~مختبئ ~تسلل/تسلل ~=همسا ~متخفي ~اخفي/خفي
    ~خاص
    ~=فيما_بين ~=علي_انفراد | secretly in_secret covertly furtively by_stealth stealthily ~secret*
    ~private*
    ~quiet* ~clandestin* ~hidden ~stole ~under ~behind ~silently ~surreptitious* ~sly* ~unseen ~sneak*
    ~slip*
    ~hid*

on purpose and by accident
=عمدا =متعمدا =عن_قصد =قصدا =عن_عمد =متعمده =عامدا =عامدين ~تعمد/تعمد ~مقصود ~قصد/قصد ~مدبر ~عمد ~تعمد |
    deliberately on_purpose intentionally knowingly purposely ~deliberate ~intent* ~intend* ~meant
    ~wilful*
    ~willful* ~conscious* ~design* ~careful*
=خطا =سهوا =عن_غير_قصد =بالخطا =دون_قصد =من_غير_قصد =مصادفه =بالصدفه =صدفه =من_دون_قصد =بلا_قصد ~خطا
    ~صدفه ~سهو
    ~اتفاق ~عرضي ~عفو ~اخطا/خطئ ~=عفوا | accidentally by_accident by_mistake inadvertently
    unintentionally
    by_chance mistakenly ~chance ~accident* ~mistake* ~unwitting* ~error* ~happen* ~unintend* ~wrong*
    ~oversight
    ~random* ~coinciden*

for good and for a time
=دائم =دائما =دائمه =الدائم =الدائمه =نهائيا =للابد =الي_الابد =بصفه_دائمه ~ثابت ~مستمر ~ابدي ~مستديم
    ~دوام
    ~خالد ~مزمن ~=ابدا | permanent permanently forever for_good ~perpetual* ~lasting ~always ~constant*
    ~standing ~eternal* ~ever* ~lifelong ~continu* ~regular* ~full-time ~final*
=مؤقتا =موقتا =مؤقت =مؤقته =المؤقت =المؤقته =موقت =بصفه_مؤقته =الي_حين ~عابر ~=حينا ~انتقالي ~مرحلي
    ~زائل ~متقطع
    ~=وقتيا ~مرحله | temporary temporarily provisional* for_the_time_being ~interim ~transient ~short
    ~brief*
    ~passing ~caretaker ~transition* ~moment* ~tempor* ~while ~acting

always and sometimes
=دائما =دوما =علي_الدوام =باستمرار =في_كل_مره ~=كلما ~=ابدا ~=كل_يوم ~=كل ~دائم ~=طالما ~=ظل ~=باطراد
    ~مستمر
    ~=ما_زال ~=يوما ~=قط ~=مهما | always invariably every_time constantly ~ever ~never ~all ~continual*
    ~perpetual* ~forever ~usually ~regular* ~every ~whenever ~any ~often ~each ~routine* ~consistent*
    ~still
    ~habit* ~would
=غالبا =كثيرا_ما =في_الغالب =في_كثير_من_الاحيان =في_معظم_الاحيان =عاده =في_العاده ~=كثيرا ~=اغلب ~=معظم
    ~=مرارا
    ~متكرر ~=طالما ~معتاد ~اعتاد/عتاد ~=احيانا ~اغلب ~كثير ~=دائما ~=اكثر ~=دوما ~=ربما ~=حيث ~=لطالما
    | often
    usually frequently generally mostly as_a_rule ~normally ~tend* ~typical* ~common* ~many ~regular*
    ~most*
    ~customar* ~always ~probabl* ~likel* ~repeated* ~much ~large* ~mainly ~sometimes ~ordinar* ~rout*
    ~accustom*
    ~would ~times ~main ~used
=احيانا =بعض_الاحيان =في_بعض_الاحيان =بين_الحين_والاخر =بين_حين_واخر =من_حين_الي_اخر =من_وقت_لاخر =تاره
    =احيانا_ما ~=مره ~=مرات ~=ربما ~=قد ~=طورا ~=حينا ~=حين ~=كثيرا ~=مرارا ~=غالبا ~متقطع | sometimes
    occasionally at_times now_and_then from_time_to_time now_and_again once_in_a_while ~some ~often
    ~may ~can
    ~might ~occasional ~times ~now ~at_one ~periodic* ~intermittent* ~alternat* ~once ~one ~another
    ~tend*
    ~every_so
=نادرا =قلما =قليلا_ما =نادرا_ما =في_القليل_النادر ~نادر ~ندر/ندر ~=قليلا ~=قليل ~=بالكاد ~=لا_يكاد
    ~=لا ~=لم
    ~=ما ~قل/قل ~=يكاد ~=الا ~اقل | rarely seldom hardly_ever scarcely_ever infrequently ~rare ~hardly
    ~scarcely
    ~few ~little ~unusual* ~uncommon ~never ~not ~barely ~less ~almost ~unlikely ~only
=ابدا =مطلقا =قط =البته =اطلاقا ~=لا ~=لم ~=لن ~=ما ~=ليس ~=بتاتا ~=لا_يزال ~عدم ~=غير ~=دون ~=بلا
    ~=قبل ~=نادرا
    ~=بدون ~=ولا ~=ولم ~=ولن ~=الا ~رفض/رفض ~=للابد ~=وما ~=فلم ~=فلا ~=فلن ~=دائما | never ~ever ~not
    ~n't ~no
    ~at_all ~nor ~none ~neither ~always ~without ~forever ~any ~nobody ~nothing ~absolute* ~all

older and younger
=الاكبر =الكبري =الكبير =الكبيره =البكر ~كبير ~اكبر ~كبار ~شيخ ~عجوز ~مسن ~قديم ~بكر ~اسن ~=كبري ~كبر |
    elder
    eldest older oldest ~old ~big* ~firstborn ~senior ~larg* ~great* ~grown ~major ~high* ~aged ~grand
=الاصغر =الصغري =الصغير =الصغيره ~صغير ~اصغر ~صغار ~شاب ~طفل ~رضيع ~فتي ~حديث ~=صغري ~صغر ~ناشئ ~اخر |
    younger
    youngest ~young ~little ~small* ~junior ~baby ~youth* ~less* ~minor ~youthful ~low*

accepting and refusing
صادق/صادق وافق/وافق ~قبل ~استلم/ستلم | accepted accepts accepting took_the_offer ~acced*
رفض/رفض صرف_نظر رد_طلب ~رد/رد ~اعتذر/عتذر ~=لا ~اعرض/عرض ~اب/اب ~عزف/عزف ~احجم/حجم | declined_the
    declines_the
    declined_to declines_to rejected rejects turned_him turned_her ~decline* ~return* ~sent ~push*
    ~threw ~back
    ~regret*

supporting and opposing
ايد/ؤيد ساند/ساند ناصر/ناصر دعم/دعم ~شجع/شجع | supported supports backed endorsed ~back
عارض/عارض اعترض/عترض ~احتج/حتج ~ضد ~رفض/رفض | opposed opposes objected_to objects_to ~against

allowing and forbidding
سمح/سمح اذن/اذن اجاز/جيز اباح/بيح ~ترك/ترك | let_him let_her let_them let_us let_me let_in allowed
    permitted
منع/منع نهي/نهي حظر/حظر ~صد/صد ~حال/حول ~حجز/حجز ~عاق/عوق ~كبح/كبح ~امتنع/متنع ~ردع/ردع ~نه/نه | forbade
    prevented prohibited barred_from ~kept ~keep* ~stop* ~held ~hold* ~refus* ~not ~no ~deter* ~hinder*
    ~avoid*
    ~n't

remembering and forgetting
تذكر/تذكر ~ذكر/ذكر | remembered recalls
نسي/نسي ~غاب/غيب ~سها/سهو | forgot forgotten ~slip* ~escap*

praise and blame
مدح/مدح اثني/ثني اطري/طري امتدح/متدح | praised praises
هجا/هجو ذم/ذم لام/لوم سخر/سخر شتم/شتم وبخ/وبخ ~هزئ/هزا ~انتقد/نتقد ~عير/عير ~اهان/هين | mocked mocks
    mock
    insulted insults scolded satiris* satiriz* lampoon* reproached blamed ~ridicul* ~curs* ~abus*
    ~jeer* ~sneer*
    ~laugh* ~scoff*

hire and let
~استاجر/ستاجر ~كري | rented ~hire* ~leas* ~rent*
~اجر/ؤجر ~اكري/كري | let_out ~let ~leas* ~rent*

ordering and advising
امر/امر الزم/لزم اجبر/جبر ارغم/رغم اوعز/وعز ~فرض/فرض ~امر ~اوامر ~طلب/طلب ~وجه/وجه ~كلف/كلف ~قضي/قضي
    ~حكم/حكم
    ~قرر/قرر ~اوجب/وجب ~وجب/جب ~=يجب ~ملزم ~اضطر/ضطر ~قسر/قسر | ordered commanded compelled obliged
    forced
    instructed ~order* ~command* ~compel* ~oblig* ~forc* ~requir* ~told ~direct* ~mak* ~made ~mandat*
    ~impos*
    ~demand* ~bade ~had ~must ~rul* ~decid* ~instruct*
نصح/نصح اوصي/وصي حبذ/حبذ ~اقترح/قترح ~شجع/شجع ~حث/حث ~توصيه ~نصيحه ~دعا/دعو ~اشار/شير ~ناشد/ناشد ~حض/حض
    ~نصائح
    ~توصيات ~وصيه ~وصايا ~رغب/رغب ~طلب/طلب ~وص/وص ~رشح/رشح ~مقترح ~تمني/تمني | advised recommended
    counselled
    ~advis* ~recommend* ~suggest* ~encourag* ~urg* ~counsel* ~propos* ~advice ~ask* ~call* ~appeal*
    ~warn*
    ~exhort* ~invit* ~entrust* ~bequeath* ~will ~wish* ~commend*
سمح/سمح رخص/رخص اباح/بيح ~اذن/اذن ~اجاز/جيز ~=يجوز ~مكن/مكن ~=له_ان ~حق ~اتاح/تيح ~ترك/ترك | allowed
    permitted allows permits ~let ~lets ~may ~can ~could
    ~authori* ~licen* ~enabl* ~grant* ~entitl*
"""
