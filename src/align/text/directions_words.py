"""Words of place, time and degree that exclude one another, in both languages.

A group is a name and its poles; a pole is Arabic words, a bar, English words, and goes on over indented lines.
`~` marks a word that may stand for the pole but is no proof of it, `_` joins the words of a phrase; how the words
themselves are written is told at `terms_forms.entries_ar` and `forms_en`.
"""

from __future__ import annotations

DIRECTIONS = """
before and after
=قبل =قبيل =قبله =قبلها =قبلهم =قبلي =قبلنا =قبلك =قبلما ~سابق ~سبق/سبق ~=منذ ~=امام ~=حتى ~=لما ~سالف
    ~ماضي ~=من_قبل ~مسبق ~مبكر ~تقدم/تقدم ~=قدام ~=من_ذي_قبل ~اول ~=لم ~استباق ~تمهيد ~=دون ~عشيه |
    before prior_to ahead_of ~come_before ~comes_before ~came_before ~brought_before ~bring_before
    ~appear_before ~appeared_before ~appears_before
    ~before_the_court ~before_the_judge ~prior ~previous ~previously ~earlier ~ago ~until ~till ~pre
    ~advance ~former
    ~formerly ~already ~last ~beforehand ~ahead ~yet ~first ~early ~preceding ~precede* ~in_front ~when
    ~eve ~now ~ever ~once ~in_time ~recently
=بعد =عقب اعقاب =اثر =بعده =بعدها =بعدهم =بعدنا =بعدي =بعدك =بعدئذ =بعدما =عقبها ~لاحق ~تال ~تالي ~=ثم
    ~خلف ~وراء ~=منذ ~=عندما ~=حين ~=عند ~تلا/تلو ~تبع/تبع ~=فور ~حال ~=اذ ~=لما ~متاخر ~=ما_ان
    ~=فيما_بعد ~=حتي ~مرور ~انقضاء ~=نتيجه ~=بمجرد ~تاخر/تاخر ~اعقب/عقب ~قادم ~مقبل ~=من_ثم ~انتهاء
    ~=تلو ~=يليه ~ولي/لي ~=اثناء ~=يوم | after behind_schedule once_he once_she once_they once_you
    once_we once_i once_it once_he'd once_she'd once_they'd once_you'd once_we'd
    once_i'd once_you've once_they've once_he's as_soon_as in_the_wake_of ~since ~later ~then ~once ~when
    ~following ~followed ~next ~upon ~from ~subsequent ~subsequently ~afterwards ~afterward ~thereafter
    ~ensuing ~beyond ~behind ~post ~late ~past ~as ~having ~again ~still ~yet ~anymore ~longer ~until
    ~distance ~finally

early and late
مبكر باكر =اوائل ~=مطلع ~اول ~بدايه ~بكر/بكر ~فجر ~صباح ~اسبق ~سابق ~قبل ~بدء ~مستهل ~قريب | early
    ~earlier ~earliest ~beginning ~first ~soon ~prompt* ~previous* ~initial ~initially ~ahead
متاخر =اواخر ~نهايه ~اخير ~تاخر/تاخر ~تاخير ~راحل ~لاحق ~بعد ~مرحوم ~آخر ~فقيد ~منتصف ~عقب ~ليل | late
    ~later ~latest ~end ~last ~delay* ~belated ~final ~recent* ~after

beginning and end
بدا/بدا بدء بدايه ابتدا/بتدي مستهل مطلع شرع/شرع انطلق/نطلق انطلاق استهل/ستهل ~فتح/فتح ~افتتح/فتتح
    ~نشا/نشا ~=اول ~باشر/باشر ~افتتاح ~دخل/دخل ~شروع ~اخذ/اخذ ~جعل/جعل ~=صار ~نقطه ~اطلق/طلق ~تمهيد
    ~منشا ~=منذ ~اساس | begin begins began begun beginning* start* commence* outset onset ~launch*
    ~open* ~first ~initial* ~origin* ~early ~set ~initiat* ~trigger* ~embark* ~break ~broke ~new ~kick
    ~going ~early ~top
انتهي/نتهي انته/نته انتهاء نهايه ختام اختتم/ختتم خاتمه انهي/نهي =انهت =انهوا ~اخر ~اخير ~تمم ~اتم/تم
    ~انجز/نجز ~كمل/كمل ~قضي/قضي ~توقف/توقف ~فرغ/فرغ ~اغلق/غلق ~وضع_حد ~حتي ~ادي/ؤدي ~خلص/خلص ~انقضي/نقضي
    ~اكمل/كمل ~ختم/ختم ~استكمل/ستكمل ~=حد ~طرف ~ذيل | end ends ended ending* finish* conclude*
    conclusion terminate* ~close* ~complete* ~over ~final* ~last ~expire* ~cease* ~stop* ~eventual*
    ~finally ~eventually ~ultimately ~late ~done ~by ~up ~through ~tip ~finale

past and future
=الماضي =الماضيه =المنصرم =المنصرمه =الفائت =الفائته ماضي ~سابق ~اخير ~خالي ~غابر ~مضي/مضي ~مض/مض ~=امس
    ~سالف ~=قبل ~اخر | past last ~ago ~previous* ~former* ~recent* ~latest ~earlier ~old ~once ~gone
    ~yester* ~preceding
=المقبل =المقبله =القادم =القادمه =الاتي =الاتيه مستقبل قادم مقبل ~تالي ~لاحق ~=غد ~=غدا ~وشيك ~قريب
    ~بعد ~آجل ~اخر | next coming upcoming future ~following ~forthcoming ~tomorrow ~later ~ahead ~soon
    ~after ~come ~another

yesterday and tomorrow
=امس =البارحه =الامس =بالامس =البارح ~مساء ~ماضي ~ليله ~قبل | yesterday ~last ~day_before ~previous ~eve
    ~recently
=غدا =الغد =غد =للغد ~صباح ~تالي ~مقبل ~مستقبل ~قادم | tomorrow ~next ~following ~future ~morrow ~coming

day and night
نهار ظهيره صباح ضحي فجر شروق ~يوم ~سحر ~غداه ~ظهر ~بكره ~اصبح/صبح ~شمس | daytime morning daylight dawn
    sunrise daybreak noon midday ~day* ~am ~a.m ~forenoon ~sun ~tomorrow ~early ~m
ليل =ليلا ليله مساء =مساءا غروب ليالي امسيه عشيه مغيب ~عشاء ~سهر/سهر ~بات/بيت ~عصر ~غسق ~اصيل ~=امس
    ~بعد_الظهر ~مبيت ~بارحه ~=مسا ~منام ~سمر ~عتمه | night nights evening evenings sunset nightfall dusk
    overnight tonight ~midnight ~afternoon ~pm ~p.m ~dark* ~eve ~twilight ~m ~late ~nocturnal ~yesterday
    ~party ~nighttime

season
=الربيع =ربيع =ربيعا =ربيعي =ربيعيه | spring ~springtime
صيف =صيفا صيفي | summer summers summertime ~season
خريف خريفي | autumn ~fall ~autumnal
شتاء =شتاء شتوي | winter winters wintry wintertime ~rain* ~cold

compass
شمال شمالي ~يسار ~بحري ~شامي | north northern northerly northward northwards northerner* northeast northwest
    northeastern northwestern
جنوب جنوبي ~قبلي ~قبله ~يماني | south southern southerly southward southwards southerner* southeast
    southwest southeastern southwestern ~austral
شرق شرقي مشرق ~شروق =جهه_الشروق =جهه_مطلع_الشمس =جهه_شروق_الشمس =جهه_طلوع_الشمس =ناحيه_الشروق =ناحيه_مطلع_الشمس
    =ناحيه_شروق_الشمس =ناحيه_طلوع_الشمس =جانب_الشروق =جانب_مطلع_الشمس =جانب_شروق_الشمس =جانب_طلوع_الشمس
    =صوب_الشروق =صوب_مطلع_الشمس =صوب_شروق_الشمس =صوب_طلوع_الشمس =شطر_الشروق =شطر_مطلع_الشمس =شطر_شروق_الشمس
    =شطر_طلوع_الشمس =باتجاه_الشروق =باتجاه_مطلع_الشمس =باتجاه_شروق_الشمس =باتجاه_طلوع_الشمس =اتجاه_الشروق
    =اتجاه_مطلع_الشمس =اتجاه_شروق_الشمس =اتجاه_طلوع_الشمس =حيث_تشرق_الشمس =حيث_تطلع_الشمس =حيث_يشرق =مشارق
    =ريح_الصبا ~=مطلع_الشمس ~=الصبا ~قبله ~=الشروق | east eastern easterly eastward eastwards easterner*
    northeast southeast northeastern southeastern sunrise_side where_the_sun_rises where_the_sun_came_up
    ~orient* ~oriental ~sunrise ~rising_sun ~rising
غرب غربي =المغرب ~غروب ~مغرب =جهه_الغروب =جهه_مغرب_الشمس =جهه_غروب_الشمس =جهه_مغيب_الشمس =جهه_المغيب
    =ناحيه_الغروب =ناحيه_مغرب_الشمس =ناحيه_غروب_الشمس =ناحيه_مغيب_الشمس =ناحيه_المغيب =جانب_الغروب
    =جانب_مغرب_الشمس =جانب_غروب_الشمس =جانب_مغيب_الشمس =جانب_المغيب =صوب_الغروب =صوب_مغرب_الشمس =صوب_غروب_الشمس
    =صوب_مغيب_الشمس =صوب_المغيب =شطر_الغروب =شطر_مغرب_الشمس =شطر_غروب_الشمس =شطر_مغيب_الشمس =شطر_المغيب
    =باتجاه_الغروب =باتجاه_مغرب_الشمس =باتجاه_غروب_الشمس =باتجاه_مغيب_الشمس =باتجاه_المغيب =اتجاه_الغروب
    =اتجاه_مغرب_الشمس =اتجاه_غروب_الشمس =اتجاه_مغيب_الشمس =اتجاه_المغيب =حيث_تغرب_الشمس =حيث_تغيب_الشمس
    =مغرب_الشمس =مغارب =ريح_الدبور ~=مغيب_الشمس ~=الغروب ~=المغيب | west western westerly westward westwards
    westerner* northwest southwest northwestern southwestern sunset_side where_the_sun_sets
    where_the_sun_went_down ~sunset ~occident* ~westernization ~sundown ~setting_sun ~setting

right and left
يمين ايمن يمني ميمنه =يمنه =تيامن ~حق ~صحيح ~صواب ~صائب | on_the_right to_the_right right_hand right_side right_arm
    right_eye right_leg right_foot right_wing right_ear right_bank right_shoulder right_knee right_lung
    rightward rightmost turned_right turn_right ~right ~rightist starboard
يسار يساري ايسر يسري ميسره شمال =ذات_اليسره =الي_اليسره =تياسر ~=يسره ~غادر/غادر ~ترك/ترك ~يسر ~بقي/بقي |
    on_the_left to_the_left left_hand left_side left_arm left_eye left_leg left_foot left_wing left_ear
    left_bank left_shoulder left_knee left_lung leftward leftmost turned_left turn_left ~left ~leftist ~port

above and below
=فوق =فوقها =فوقه =فوقهم =اعلي =الاعلي =العليا =العلوي =العلويه علوي ~علي ~عال ~عالي ~راس ~سطح ~=اكثر
    ~زاد/زيد ~تجاوز/تجاوز ~ارفع ~سماء ~قمه ~=مافوق ~عليا ~ذروه ~جاوز/جاوز ~سقف ~=عبر | above atop upper
    ~over ~top ~topmost ~higher ~highest ~high ~up ~upon ~on ~upward ~upwards ~overhead ~uppermost ~more
    ~greater ~supreme ~upstairs ~exceed* ~beyond ~across ~superior ~aloft ~senior ~peak ~sky ~along
    ~maximum ~most ~hovering ~better ~super ~plus
=تحت =تحته =تحتها =تحتهم =اسفل =الاسفل =السفلي =السفليه سفلي =ادني =الادني =الدنيا ~قاع ~ارض ~باطن ~=دون
    ~=اقل ~=مادون ~=اخفض ~=دنيا ~نزل/نزل ~قعر ~هبوط ~اخمص ~ظل ~اطار ~بدون ~داخل ~بحت ~خاضع | below
    beneath underneath ~under ~lower ~bottom ~down ~downward ~low ~lowest ~minimum ~underground ~less
    ~foot ~base ~subject* ~downstairs ~least ~sub ~worldly ~world ~inferior ~undersea ~slightest
    ~beneath ~inside ~off

more and less
=اكثر_من =اكثر_مما =ازيد ~=اكثر ~=ما_يزيد ~فوق ~فاق/فوق ~تجاوز/تجاوز ~زاد/زيد ~=اعلي ~=الاكثر ~=اكبر
    ~ارتفع/رتفع
    ~زياده ~مزيد ~اضافي ~=نيف ~اقصي ~اكثريه ~كثير ~كثر | more_than ~over ~more ~above ~exceed* ~greater
    ~upward* ~most ~plus ~higher ~beyond ~better ~larger ~bigger ~extra ~further ~additional ~longer
    ~older ~mostly ~maximum ~increas* ~excess ~many
=اقل_من =اقل_مما =ما_دون ~=اقل ~=ادني ~دون ~قل/قل ~تحت ~=الاقل ~نقص/نقص ~انخفاض ~اصغر ~قليل ~قلل/قلل
    ~اخف ~تراجع
    ~قرابه ~انخفض/نخفض ~قله ~بالكاد ~ضئيل ~يكاد | less_than fewer_than ~less ~fewer ~under ~below ~lower
    ~least ~minimum ~smaller ~within ~short ~nearly ~almost ~lesser ~reduc* ~little ~decreas* ~cheaper
    ~shorter ~younger ~few ~lowest ~sub ~worse

rise and fall
ارتفع/رتفع ارتفاع صعد/صعد صعود ازداد/زداد تزايد/تزايد متزايد متصاعد تصاعد/تصاعد ازدياد زاد/زيد زياده
    ~نما/نمو ~نمو ~نمي/نمي ~علا/علو ~غلا/غلو ~غلاء ~تضاعف/تضاعف ~رفع/رفع ~رفع ~قفز/قفز ~عال ~عالي ~=اعلي
    ~مرتفع ~نهض/نهض ~نهوض ~طلع/طلع ~طلوع ~علو ~عزز/عزز ~كبر/كبر ~مزيد ~تسارع ~قام/قوم ~شرق/شرق ~شروق
    ~تسلق ~=اكثر ~وسع/وسع ~كثر/كثر ~ناهض ~كثره ~تنامي/تنامي ~تصعيد ~نشا/نشا ~صاعد ~بلوغ | rise rises
    rose risen rising increase* soar* surge* raise* ascend* ~grow* ~grew ~grown ~growth ~climb* ~jump*
    ~mount* ~escalate* ~escalation ~double* ~higher ~high ~up ~upward* ~swell* ~boost* ~gain* ~more
    ~elevat* elevated ~elevation ~height* ~altitude ~lift* ~hike ~expand* ~multiply* ~ascent ~spike*
    ~highest ~rocket* ~tall ~further ~upper ~greater ~heighten* ~intensif* ~ever ~accru* ~stand*
    ~strengthen* ~upturn ~appreciat*
انخفض/نخفض انخفاض هبط/هبط هبوط تناقص/تناقص تدني/تدني تضاءل/تضاءل انحسر/نحسر خفض/خفض خفض تخفيض تقلص/تقلص
    ~تراجع/تراجع ~تراجع ~نقص/نقص ~نقص ~قل/قل قلل/قلل تقليل سقط/سقط ~سقوط ~نزل/نزل ~نزول ~منخفض
    ~انهار/نهار ~وقع/وقع ~تدهور ~هوي/هوي ~هو/هو ~ضعف ~اقل ~قليل ~تقليص ~تباطؤ ~انحدر/نحدر ~انحدار
    ~مطر/مطر ~خريف ~خر/خر ~وقوع ~حد/حد خفف/خفف تخفيف ~ادني تساقط/تساقط ~تساقط ~غرق ~غرب/غرب ~غروب ~رخص
    ~حط/حط ~انكماش ~نقصان ~خسر/خسر ~ذبل/ذبل ~قلص/قلص ~عثر/عثر ~فقد/فقد ~حلول ~حل/حل ~هطل/هطل ~قطع/قطع
    ~حضيض | fall falls fell fallen falling decrease* decline* drop* reduce* reduction* plunge* plummet*
    dwindle* diminish* descend* ~shrink* ~shrank ~shrunk ~lower* ~cut* ~sink* ~sank ~lessen* ~down
    ~subside* ~slump* ~downward* ~less ~low ~lowest ~fewer ~slip* ~descent ~collapse* ~depress*
    ~depression ~deteriorate* ~recede* ~autumn ~tumble* ~curb* ~limit* ~landing ~land* ~mitigate*
    ~relegat* ~dip* ~loss* ~weaken* ~dive* ~slow* ~below ~ebb* ~taper* ~minim* ~downturn ~shortage*
    ~worse* ~downgrade*

widening and narrowing
اتسع/تسع توسع/توسع توسيع توسع اتساع تمدد/تمدد وسع/وسع ~نما/نمو ~انتشر/نتشر ~واسع ~سعه ~كبر/كبر ~زاد/زيد
    | expand* widen* broaden* enlarge* expansion ~extend* ~grow* ~grew ~spread* ~stretch* ~wide* ~broad*
    ~swell* ~distend* ~increase*
تقلص/تقلص انكمش/نكمش انكماش تقليص ضيق/ضيق ~ضاق/ضيق ~ضيق ~صغر/صغر ~انحسر/نحسر ~تراجع ~قلص/قلص ~اقتصر/قتصر
    | shrink* shrank shrunk contract narrow* shrinkage contraction ~contracts ~contracted ~contracting
    ~decrease* ~decline* ~reduce* ~limit* ~tight*

nearing and leaving
اقترب/قترب اقتراب دنا/دنو ~دن/دنو ~قرب/قرب ~=قرب ~قريب ~اقبل/قبل ~قارب/قارب ~تقدم/تقدم ~اتي/اتي ~نهج
    ~مقاربه ~منهج ~=نحو ~قدم/قدم ~وصل/صل ~حل/حل ~اسلوب | approach* draw_near drew_near drew_nearer
    draw_nearer came_near come_near drawing_near came_nearer come_closer came_closer moved_closer
    drew_close draw_close drawing_close drew_in came_close ~near*
    ~nearer ~closer ~close ~toward* ~towards ~come ~came ~reach* ~coming ~nigh ~forward
ابتعد/بتعد ابتعاد ناي/ناي تباعد/تباعد ~بعد ~بعيد ~=عن ~انصرف/نصرف ~رحل/رحل ~ذهب/ذهب ~غادر/غادر ~مضي/مضي
    ~هرب/هرب ~تخلي ~تجنب/تجنب ~تباعد ~انسحب/نسحب ~تراجع | move_away moved_away moving_away went_away
    walked_away walking_away walk_away recede* drew_away draw_away distance_himself draw_off ~away
    ~farther ~further ~far ~distance* ~off ~leave* ~left ~depart* ~out ~retreat* ~distancing ~apart
    ~aside ~avoid* ~back

near and far
=قرب =قريبا =قريبه =قريب =بالقرب =مقربه =القريب =القريبه قريب ~مجاور ~جوار ~=بجانب ~بجوار ~وشيك ~=عند
    ~نسيب ~اقارب ~اقرب ~كثب ~حوالي ~تقريبا ~اقترب/قترب ~شبه ~متاخم ~محاذا ~صديق ~يكاد ~=حول ~ضاحيه |
    near nearby ~close ~closer ~closest ~closely ~next ~beside ~by ~nearer ~nearest ~vicinity ~adjacent
    ~neighbour* ~neighbor* ~soon ~relative* ~around ~recent* ~proximity ~about ~almost ~nearly ~approx*
    ~short ~outside ~off ~along ~imminent ~nigh ~on ~at ~kin ~similar* ~intimate*
بعيد =بعيدا =البعيد =البعيده نائي =النائيه ~ناء ~قاص ~قاصي ~اقصي ~بعد ~ابعد ~مسافه ~=عن ~شاسع ~طويل ~حد
    ~مدي ~=كثير ~=جدا ~بكثير ~=حتي ~=الان ~بعد/بعد ~اكثر ~حين | far_from far_away faraway distant remote
    ~far ~farther ~farthest ~away ~further ~furthest ~long ~apart ~off ~distance* ~remotely ~by ~deep
    ~out ~great ~wide

inside and outside
=داخل =داخلها =داخله =بداخل =بداخله =بداخلها =الداخل =الداخلي =الداخليه =داخليا =بالداخل =داخلي =داخليه
    ~=في ~باطن ~ضمن ~=بين ~قلب ~جوف ~اهلي ~محلي ~دخل/دخل ~جوهر ~بيني ~وسط ~باطني | inside indoor indoors
    inner internal internally interior inward ~within ~into ~in ~domestic* ~home ~among ~inland ~intra
    ~interior ~entry ~enter* ~built ~local ~throughout ~innards ~inter
=خارج =خارجها =خارجه =الخارج =الخارجي =الخارجيه =خارجيا =بالخارج =خارجي =خارجيه ~ظاهر ~بره ~اجنبي ~مهجر
    ~خرج/خرج ~بعيد ~ضاحيه ~غير ~عن ~برا ~وراء ~عداد ~اطار ~دولي ~سطح ~ضواحي ~اغتراب ~قشره | outside
    outdoors outdoor outer external externally exterior abroad overseas outward ~out ~foreign ~beyond
    ~off ~outskirts ~away ~non ~extra* ~out-of ~exit* ~surface ~diaspora ~other ~without ~international*
    ~alien ~outskirts

in front and behind
=امام =امامه =امامها =امامي =امامنا =امامهم =الامامي =الاماميه =قدام ~=قبل ~مقدمه ~صدر ~واجهه ~=قباله
    ~وجه ~لدي ~=عند ~قبال ~تجاه ~ازاء ~=بين ~مواجهه ~مقابل ~جبهه ~=علي ~قدم ~طليعه ~مقدم | in_front
    front_door front_row front_seat
    ~front ~frontal ~before ~ahead ~forward* ~facing ~opposite ~to ~at ~against ~face ~forth ~for
    ~outside ~forefront ~anterior ~with ~by ~in
=خلف =خلفه =خلفها =وراء =وراءه =وراءها =وراءنا =وراءهم =خلفهم =الخلف =خلفي =خلفيه =الخلفي =الخلفيه ~ظهر
    ~بعد ~سبب ~مؤخره ~=ماوراء ~تخلف/تخلف ~ترك/ترك ~اثر ~عقب ~ذيل ~ماخوذ ~تاخر/تاخر ~متاخر ~متخلف
    ~خلف/خلف ~تلو ~لحق/لحق ~كواليس ~دعم ~بقي | behind back_door back_row back_seat ~back ~rear ~after
    ~beyond ~cause* ~following
    ~reason ~background ~backwards ~backward ~posterior ~hind ~beneath ~left ~follow* ~pursu* ~hidden
    ~past ~overseas ~meta

entering and leaving
دخل/دخل دخول ولج/لج اقتحم/قتحم ~دخل ~تسلل/تسلل ~وصل/صل ~مدخل ~نزل/نزل ~انضم ~ادخل/دخل ~=داخل ~داخل
    ~شارك/شارك ~غزا ~اقبل/قبل ~دخيل ~نفذ/نفذ ~خاض ~حل/حل | enter* entry entrance went_in went_into
    came_in come_in go_inside come_inside walk_in walked_in ~into ~in ~inside ~income ~come ~came ~join*
    ~access* ~incursion ~penetrate* ~gate ~invad* ~board* ~intervene* ~arrive* ~inner ~get ~go ~going
    ~admi* ~within ~interior ~break ~began ~start* ~begin
خرج/خرج خروج غادر/غادر مغادره ~انسحب/نسحب ~رحل/رحل ~رحيل ~ترك/ترك ~انصرف/نصرف ~خارج ~طلع/طلع ~انطلق/نطلق
    ~ذهب/ذهب ~فر/فر ~صدر/صدر ~مخرج ~خارج ~هجر/هجر ~نزل/نزل ~هرب/هرب ~هاجر/هاجر ~تخرج/تخرج ~جلاء ~يسار
    ~بقي/بقي ~خلف/خلف ~مضي/مضي ~اجازه ~تبقي/تبقي ~بقاء ~متبقي ~باقي ~رحله ~افلت ~نجا ~توجه/توجه ~اخلي
    ~ابتعد/بتعد ~اقلع/قلع ~ودع/ودع ~اودع/ودع ~خلي ~نفر ~ظهر/ظهر ~نشا ~راح/روح ~غاب ~سافر/سافر ~اخراج
    ~عطله ~اتجه/تجه ~برح/برح ~خلص ~مفارق ~فارق/فارق | exit exits exited exiting depart departs departed
    departing departure leave leaves leaving go_out went_out came_out come_out walked_out walk_out ~left
    ~out ~outside ~emerge* ~withdraw* ~withdrew ~quit* ~set ~go ~went ~gone ~off ~away ~evacuat*
    ~escape* ~graduat* ~exodus ~pull* ~come ~going ~step* ~release* ~end* ~foreign ~abroad ~from
    ~vacate* ~deviat* ~flee ~fled

first and last
=الاول =الاولي =اول =اولي اوائل ~بدا ~بدايه ~مره ~=اولا ~اوليه ~اساس ~سابق ~احد ~=يناير ~كانون ~تشرين
    ~بدائي ~اولوي ~=قبل ~واحد ~مطلع ~مبكر ~اصلي ~=منذ ~رئيس | first firstly ~initial* ~early ~earliest
    ~original* ~beginning ~one ~once ~primary ~prima* ~premier* ~debut ~former ~foremost ~january
    ~october ~ever ~start* ~1st ~main ~top
=الاخير =الاخيره اخير =اخيرا ~اخر ~نهايه ~نهائي ~ختام ~اواخر ~خاتمه ~=الماضي ~=الماضيه ~=المنصرم
    ~=الفائت ~دام/دوم ~استمر ~=امس ~=الاخري ~=مره ~=قبل ~البارحه ~=الليله ~=منذ ~سابق ~طال ~حديث ~=فائت
    ~ثاني ~ماضي ~بارحه ~بقي ~صمد | last final finally ~lastly ~latest ~latter ~recent* ~end ~past
    ~ultimate* ~eventual* ~late ~conclu* ~closing ~lasts ~lasted ~lasting ~december ~previous ~another
    ~least

higher and lower
=اعلي =الاعلي مرتفع ~=اكبر ~=اكثر ~عال ~عالي ~ارتفع/رتفع ~ارتفاع ~زاد/زيد ~زياده ~ارفع ~رفع ~عليا ~فوق
    ~علو ~ذروه ~اقصي ~سامي ~متزايد ~قمه ~علي ~كبير ~شديد ~رفيع ~اغلي ~ثانويه ~بالغ ~جامعي ~متطور ~متقدم
    ~تفوق | higher highest high ~heightened ~greater ~elevated ~upper ~increas* ~more ~top ~larger
    ~greatest ~supreme ~peak ~rise* ~tall ~above ~highly ~most ~raise* ~extreme* ~better ~senior
    ~biggest ~bigger
=اقل =الاقل =ادني =الادني منخفض =اخفض =متدن متدني ~قليل ~انخفاض ~انخفض/نخفض ~خفض ~خفض/خفض ~هبط ~ضعيف
    ~اصغر ~تحت ~قلل ~=اسفل ~سفلي ~=دون ~ضئيل ~تقليل ~تراجع ~سفل ~وطيء ~زهيد ~اخف ~خافت ~تخفيض ~صغير
    ~رخيص ~ارخص ~اسوا ~نقص ~بخس ~سيئ ~نزل/نزل ~قل/قل ~فقر | lower lowest low ~less ~least ~under ~below
    ~decreas* ~reduc* ~bottom ~down ~fewer ~minimum ~minimal ~smaller ~lowered ~lowering ~decline* ~fell
    ~cheap* ~inferior ~fall* ~poor* ~small ~nadir ~drop* ~short* ~light ~weak*
"""
