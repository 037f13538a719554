"""Oppositions of trade, war, worship, stage and sea, in both languages; written as in `directions_words`."""

from __future__ import annotations

TRADES = """
curtain up and down
=اسدل_الستار =اسدلت_الستار =اسدل_الستاره =اسدلت_الستاره =نزل_الستار =نزلت_الستاره =هبط_الستار =يسدل_الستار
    =تسدل_الستاره =اسدال_الستار ~ستار ~ستاره | curtain_fell curtain_came_down curtain_falls curtain_dropped
    curtain_descended lowered_the_curtain curtain_was_lowered rang_down curtain_comes_down ~curtain* ~ended ~end
    ~closed
=رفع_الستار =رفعت_الستاره =رفع_الستاره =ارتفع_الستار =ارتفعت_الستاره =انفرج_الستار =انفتح_الستار =انفرجت_الستاره
    =يرفع_الستار =ترفع_الستاره ~ستار ~ستاره | curtain_rose curtain_went_up curtain_rises curtain_goes_up
    raised_the_curtain curtain_was_raised curtain_parted curtain_opened ~curtain* ~began ~opened ~revealed

paying in and drawing out
اودع/ودع ايداع ~حول/حول ~دفع/دفع | paid_into pay_into pays_into paying_into deposited deposits_in credited_to
    credited_your credited_his credited_her credited_the ~into
=سحب_من_حساب =سحبت_من_حساب =سحبنا_من_حساب =السحب_من_حساب =سحب_من_رصيد =سحبت_من ~سحب/سحب ~سحب | ~withdrew
    withdrawn_from withdraw_money withdrew_money withdrew_the_sum withdrew_the_money withdrew_from debited

brisk and slack trade
راج/روج رواج رائج =نفقت_السوق =نفقت_سوق =نفقت_بضاعته =انتعشت_السوق =انتعشت_التجاره ~ازدهر/زدهر ~ازدهار ~نشط/نشط
    ~نشاط ~نفق/نفق ~طلب ~انتعش/نتعش ~اقبال | brisk_demand brisk_trade brisk_business great_demand high_demand
    much_in_demand in_demand sold_briskly sold_well selling_well business_boomed trade_boomed trade_flourished
    business_flourished brisk_sale ready_sale boomed ~brisk ~boom* ~flourish* ~thriv* ~demand ~popular* ~current
    ~prosper* ~buoyant ~pick* ~spread* ~circulat* ~vogue
كسد/كسد كساد كاسد بارت_البضاعه =بارت_تجارته =بارت_سلعته =بارت_تجارتهم =ركدت_السوق =ركدت_التجاره ركود =ركدت_الاسواق
    ~ركد/ركد ~راكد ~بار/بور ~انكماش | slump slumped slumping stagnated stagnation slack_trade trade_was_slack
    business_was_slack in_the_doldrums no_buyers unsold unsaleable ~stagna* ~slack* ~depress* ~recession ~glut
    ~slow* ~dead ~poor ~dull ~fell ~declin* ~collapse* ~idle ~languish* ~lull ~dr*

improving and worsening
انتعش/نتعش انتعاش تعافي/تعافي تعاف =تماثل_للشفاء =تماثلت_للشفاء ~عافيه ~ابل/بل ~شفي/شفي | rallied rallies
    rallying recuperat* on_the_mend picked_up took_a_turn_for_the_better ~recover* ~revive* ~revival ~better
    ~rebound*
    ~rally
تدهور/تدهور تدهور تردي/تردي =ترد =التردي انتكس/نتكس انتكاس انتكاسه تفاقم/تفاقم تفاقم استفحل/ستفحل ~تازم/تازم
    ~انهار/نهار ~تراجع/تراجع ~ساء/سوء ~اشتد/شتد | deteriorat* relapse relapsed took_a_turn_for_the_worse
    went_downhill ~worsen* ~worse ~slump* ~collapse* ~declin* ~slid* ~fell ~fall* ~aggravat* ~decay* ~plunge* ~sank

supporting and opposing
ازر/ؤازر مؤازره ناصر/ناصر مناصره ساند/ساند مسانده عاضد/عاضد معاضده شايع/شايع ~نصر/نصر ~وقف/قف ~انحاز/نحاز |
    lent_its_backing
    lent_his_backing lent_their_backing gave_its_backing gave_his_backing gave_their_backing threw_its_weight_behind
    sided_with took_the_side_of ~backing ~back ~backed ~behind ~champion* ~support* ~aid* ~help*
ناوا/ناوئ مناواه مناوئ ناهض/ناهض مناهضه مناهض عادي/عادي =تصدي_ل ~خاصم/خاصم ~خصومه ~قاوم/قاوم ~مقاومه ~معاد ~عداء
    | set_its_face_against
    set_his_face_against took_up_arms_against ~against ~oppos* ~hostil* ~anti ~resist* ~fought ~fight* ~combat*
    ~counter*
    ~contend* ~enem* ~antagoni* ~confront*

wholesale and retail
=بالجمله =تاجر_جمله =تجار_الجمله =تاجر_الجمله =تجاره_الجمله ~=جمله | wholesale wholesaler* ~bulk ~altogether
=بالتجزئه =بالمفرق =بالقطاعي =تاجر_تجزئه =تجار_التجزئه =تجاره_التجزئه | retail retailer* ~piece* ~shop*

cash and credit
~=نقدا ~=نقد ~=فورا ~=عدا | ~cash ~in_cash ~ready_money ~on_the_nail ~down ~money
=نسيئه =بالاجل =بالتقسيط =علي_الحساب =بالدين ~=دينا ~=اقساط ~=اقساطا | on_credit in_instalments by_instalments
    on_account on_tick in_installments ~instalment* ~installment* ~credit ~deferred ~debt

surplus and deficit
فائض =فوائض =رصيد_دائن ~زياده ~وفر ~فيض ~ربح ~ارباح ~دائن | surplus* in_credit in_the_black money_to_spare ~excess
    ~extra ~spare ~profit* ~credit ~black
=عجز_قدره =عجزا_قدره =عجز_مقداره =عجزا_مقداره =عجز_بلغ =عجزا_بلغ =عجزا_بنحو =عجز_بنحو =بعجز_قدره =بعجز_بلغ =بعجز_في
    =عجز_بقيمه =عجزا_بقيمه =سجلت_عجزا =سجل_عجزا =تسجل_عجزا =يسجل_عجزا =عجز_مالي =عجزا_ماليا =العجز_التجاري
    =عجز_تجاري =عجز_الميزان =عجز_الصندوق =العجز_في_الصندوق =العجز_في_الميزانيه =العجز_في_الموازنه =سد_العجز
    =لسد_العجز =تغطيه_العجز =رصيد_مدين =رصيدا_مدينا =عجز_الموازنه =عجز_الميزانيه =عجز_في_الموازنه =عجز_في_الميزانيه
    =العجز_المالي =عجزا_في ~عجز ~نقص ~خساره ~خسائر ~مدين | deficit* shortfall* in_the_red overdrawn ~loss*
    ~shortage* ~lack* ~gap ~short ~debt* ~red

profit and shortage
~ربح ~ارباح ~فائض ~مكسب | profit profits surplus* ~gain* ~excess ~spare
=عجز_قدره =عجزا_قدره =عجز_مقداره =عجزا_مقداره =عجز_بلغ =عجزا_بلغ =بعجز_قدره =بعجز_بلغ =عجز_بقيمه =عجزا_بقيمه =سجلت_عجزا
    =سجل_عجزا =تسجل_عجزا =يسجل_عجزا =عجز_مالي =عجزا_ماليا ~عجز ~خساره ~خسائر | ~deficit* ~shortfall* ~loss* ~short* ~red
    ~lost

profit and loss
ربح/ربح ربح =ارباح =ارباحا =ارباحه =ارباحها =مكسب =مكاسب ~كسب/كسب ~فائده ~مربح ~عائد | profit profits profited
    ~profit* ~gain* ~earn*
    ~won ~win* ~benefit* ~return* ~made ~money ~yield*
=خساره =خسائر =خسائره =خسائرها =خسارته =خسارتها =خسارتهم ~خسر/خسر ~فقد/فقد ~كلف/كلف ~ضرر | loss losses ~lost
    ~lose* ~losing ~down ~damage*
    ~toll ~casualt* ~cost*

anchoring and sailing
=القي_المرساه =القت_المرساه =القوا_المرساه =القينا_المرساه =القت_مراسيها =القت_مرساتها =القي_مراسيه رسا/رسو =رست
    =رسونا ~ارسي/رسي
    ~مرسي ~حط/حط | dropped_anchor cast_anchor anchored put_in_at came_to_anchor lay_at_anchor ~anchor* ~dock* ~moor*
    ~berth* ~port ~settle* ~land* ~rest*
=رفع_المرساه =رفعت_المرساه =رفعوا_المرساه =رفعت_مراسيها =رفعت_مرساتها =نشر_الشراع =نشروا_الشراع =نشروا_الاشرعه
    ابحر/بحر ~اقلع/قلع ~غادر/غادر | weighed_anchor
    set_sail put_to_sea put_out_to_sea cast_off sailed_away ~sail* ~left ~depart* ~leave*

drawing and sheathing
استل/ستل =جرد_سيفه =جردوا_سيوفهم =شهر_سيفه =شهروا_سيوفهم =انتضي_سيفه =امتشق_حسامه ~شهر/شهر ~سل/سل |
    drew_his_sword drew_their_swords
    drew_her_dagger drew_his_dagger drew_his_knife unsheathed drew_a_sword drew_a_knife ~drew ~draw* ~drawn
    ~brandish* ~unsheath*
اغمد/غمد =رد_سيفه =اعاد_سيفه_الي_غمده ~غمد | sheathed ~sheath* ~put_up ~plunge* ~buried ~scabbard

surrender and resistance
استسلم/ستسلم استسلام =القوا_السلاح =القي_السلاح =القوا_سلاحهم ~اذعن/ذعن ~خضع/خضع ~سلم/سلم | surrendered
    surrenders surrendering capitulat* laid_down_their_arms
    ~surrender* ~yield* ~gave ~give* ~submit* ~succumb* ~resign* ~abandon* ~fell
صمد/صمد صمود =ثبتوا_في ~قاوم/قاوم ~مقاومه ~ثبت/ثبت | held_out stood_their_ground stood_firm held_firm
    held_their_ground ~resist* ~withst* ~endur* ~stead* ~hold*
    ~held ~stood ~fought

mounted and on foot
=راكبا =راكبين =راكبه =علي_ظهر_حصانه =علي_ظهور_الخيل =ممتطيا =علي_صهوه ~راكب ~ركب/ركب ~ركوب | on_horseback
    mounted_on ~rode ~riding ~ride* ~horseback ~mount*
    ~passenger* ~astride
=ماشيا =مشيا =ماشين =راجلا =راجلين =علي_قدميه =علي_قدميها =علي_اقدامهم =سيرا_علي_الاقدام =مشيا_علي_الاقدام
    =علي_الاقدام | on_foot afoot ~foot ~feet ~walk*
    ~pedestrian*

in writing and by word of mouth
=كتابه =خطيا =خطيه =تحريريا =كتابيا ~كتابه ~كتب/كتب ~مكتوب ~خط | in_writing ~written ~writ* ~wrote ~letter ~text*
=شفويا =شفاها =مشافهه =شفويه =شفهيا ~شفه | orally by_word_of_mouth verbally ~oral ~spoken ~verbal ~viva

minor and of age
=قاصر =قاصرا =قاصره =القاصر =القصر =لم_يبلغ_سن_الرشد =دون_سن_الرشد ~قصر | underage under_age ~minor* ~child*
    ~infant ~young
=بلغ_سن_الرشد =بلغت_سن_الرشد =بلوغ_سن_الرشد =ببلوغه_سن_الرشد ~بالغ ~راشد | come_of_age came_of_age of_full_age
    reached_his_majority reached_her_majority
    attained_his_majority ~adult* ~grown

wedding and funeral
عرس زفاف =اعراس =ليله_الدخله ~فرح ~افراح ~زواج ~زف/زف | wedding* ~marri* ~bride* ~nuptial* ~celebrat* ~groom
ماتم جنازه =مآتم =جنائز ~عزاء ~تشييع ~شيع/شيع ~دفن ~نعش | funeral* ~mourn* ~burial ~bier ~wake ~buried ~cortege
    ~coffin ~condolence*

fasting and eating
=صائما =صائمه =صائمين =صائمون ~صام/صوم ~صيام ~صوم | ~fast ~fasting ~fasted
=مفطرا =مفطرين =افطر =افطروا =افطرنا =افطرت ~فطر/فطر ~افطار | broke_his_fast broke_her_fast broke_our_fast
    broke_their_fast breaking_his_fast ~breakfast* ~broke ~break* ~ate ~fast ~iftar

prayers of the day
=صلاه_الفجر =صلاه_الصبح =اذان_الفجر ~=الفجر ~=فجرا | dawn_prayer* dawn_call morning_prayer* prayer_at_dawn ~dawn
    ~morning ~daybreak
=صلاه_الظهر =اذان_الظهر ~=الظهر ~=ظهرا | noon_prayer* midday_prayer* noonday_prayer* ~noon ~midday ~afternoon
=صلاه_العصر =اذان_العصر ~=العصر ~=عصرا | afternoon_prayer* ~afternoon
=صلاه_المغرب =اذان_المغرب ~=المغرب ~=مغربا | sunset_prayer* ~sunset ~evening ~dusk
=صلاه_العشاء =اذان_العشاء ~=العشاء ~=عشاء | night_prayer* evening_prayer* ~night ~evening ~supper ~dinner

infirmities
اعمي ضرير كفيف =عمياء =عميان =مكفوف ~اعور ~=عمي | blind blinded blindness ~blindly ~sightless ~blinding
=اصم =صماء =صمم ~=اطرش =طرشاء =طرشان | deaf deafness ~deafening ~deafened ~hard_of_hearing
=ابكم =بكماء =اخرس =خرساء =بكم ~خرس | ~mute ~dumb ~speechless ~silent ~mutely
=اعرج =عرجاء =يعرج =عرج =تعرج | lame limp* ~lameness ~cripple* ~hobbl*

widowed and divorced
ارمله =ارامل =الارامل =ترملت ارمل ~رمل | widow* ~bereaved ~late
مطلقه =مطلقات =تطلقت =طلقها =طلقت ~طلاق | divorcee* divorced divorcing ~divorc* ~separat*

ripe and unripe
=ناضج =ناضجا =ناضجه =يانع =يانعه ~نضج/نضج ~نضج | ripe ripened ~ripen* ~matur* ~mellow ~cooked ~ready
=فج =فجا =فجه =غير_ناضج =غير_ناضجه =نيء =نيئا =نيئه | unripe underripe ~raw ~green ~crude ~uncooked

fresh and salt
=عذب =عذبا =عذبه =الماء_العذب =المياه_العذبه | freshwater fresh_water sweet_water ~fresh ~sweet ~potable ~pure
    ~clear
=مالح =مالحا =مالحه =ملحي =الماء_المالح =المياه_المالحه =اجاج | brackish salty saltwater salt_water ~salt ~saline
    ~briny ~brine

sowing and reaping
زرع/زرع بذر/بذر =موسم_الزرع ~زرع ~زراعه ~بذار ~غرس/غرس | sowed sown sowing seed-time ~sow ~plant* ~grow* ~grew
    ~grown ~cultivat* ~farm* ~till* ~seed*
حصد/حصد حصاد =موسم_الحصاد ~جني/جني ~قطف/قطف | reaped reaping harvested harvesting ~harvest* ~reap* ~won ~claimed
    ~garner* ~gather*
    ~cost

plea of guilt
=اعترف_بالتهمه =اعترف_بذنبه =اقر_بالتهمه =اقر_بذنبه =اعترفت_بالتهمه =اقر_بجرمه | pleaded_guilty pled_guilty
    admitted_the_charge ~admit* ~confess*
=انكر_التهمه =انكرت_التهمه =انكر_التهم =نفي_التهمه =انكر_ما_نسب =نفت_التهمه | pleaded_not_guilty
    denied_the_charge denied_the_charges ~den*

in person and by proxy
=شخصيا =بنفسه =بنفسها =بانفسهم =اصاله ~=بذاته ~شخص | in_person ~personal* ~himself ~herself ~themselves ~own
=بالوكاله =بالنيابه =نيابه_عن =بالانابه =نيابه_عنه ~وكيل ~نائب | by_proxy through_an_agent by_deputy ~behalf
    ~proxy ~on_behalf ~acting ~agent

eldest and youngest
=بكر_ابنائه =بكر_اولاده =اكبر_ابنائه =اكبر_اولاده =ابنه_البكر =ابنها_البكر =ابنه_الاكبر =ابنها_الاكبر
    =ابنته_الكبري =ابنتها_الكبري =كبري_بناته =ابني_البكر =ابني_الاكبر ~بكر
    ~=اكبر ~=الاكبر ~=كبري ~=الكبري | eldest firstborn first-born first_born ~oldest ~elder ~older ~senior ~first
=اصغر_ابنائه =اصغر_اولاده =ابنه_الاصغر =ابنها_الاصغر =ابنته_الصغري =ابنتها_الصغري =صغري_بناته =اخر_العنقود
    =ابني_الاصغر ~=اصغر ~=الاصغر ~=صغري ~=الصغري | youngest
    last-born ~younger ~baby ~little ~junior

staying and leaving
مكث/مكث لبث/لبث =ابق =ابقي =ابقوا =ان_يبقي =ان_تبقي =ان_ابقي =ان_نبقي =ان_يبقوا بقاء ~بقي/بقي ~ظل/ظل ~اقام/قيم
    ~قعد/قعد ~استقر/ستقر ~نزل/نزل ~انتظر/نتظر ~بات/بيت ~سكن/سكن ~لزم/لزم ~صمد/صمد ~جلس/جلس | stay stays stayed staying
    remain remained remaining remains ~linger* ~last* ~live* ~kept ~keep* ~still ~wait* ~settle* ~spen* ~dwel*
    ~sojourn* ~tarr* ~surviv* ~sat ~sit*
غادر/غادر =ان_يرحل =ان_ترحل =ان_ارحل =ان_نرحل =ان_ينصرف =ان_تنصرف مغادره رحيل انصراف ~رحل/رحل ~انصرف/نصرف ~ترك/ترك
    ~خرج/خرج ~ذهب/ذهب ~سافر/سافر ~فارق/فارق ~هجر/هجر ~مضي/مضي ~انطلق/نطلق ~توجه/توجه ~فر/فر ~هرب/هرب ~خروج ~سفر
    ~انسحب/نسحب ~غاب/غيب ~قام/قوم ~خلف/خلف ~ودع/ودع ~مشي/مشي ~راح/روح ~نزح/نزح ~اجازه ~اذن ~ابقي/بقي | leave leaves
    leaving depart departed departing departs go_away went_away going_away ~left ~go ~went ~gone ~quit* ~departure*
    ~set_out ~set_off ~withdr* ~abandon* ~out ~away ~off ~forsak* ~desert* ~flee* ~fled ~exit* ~emigrat*

before and after noon
=قبل_الظهر =قبل_الظهيره =قبيل_الظهر ~صباح ~صباحا ~ضحي ~=ظهر | forenoon before_noon before_midday mid-morning
    late_morning ~morning* ~noon ~midday ~a.m ~am ~lunch*
=بعد_الظهر =بعد_الظهيره =بعيد_الظهر ~عصر ~=عصرا ~مساء ~=ظهر ~=ظهرا ~=الظهر ~=الظهيره ~اصيل ~عشيه | afternoon*
    after_noon after_midday ~noon ~midday ~evening* ~p.m ~pm ~lunch* ~siesta ~dusk
"""
