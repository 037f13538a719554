"""Bearings, shapes and turns that exclude one another, in both languages; written as in `directions_words`."""

from __future__ import annotations

BEARINGS = """
forwards and backwards
=الي_الامام =للامام =قدما ~=الامام ~تقدم/تقدم ~=الي_قدام | forward forwards ~onward ~onwards ~ahead ~advance* ~along ~on
=الي_الخلف =للخلف =الي_الوراء =للوراء =القهقري ~=الخلف ~=الوراء ~تراجع/تراجع ~ارتد/رتد ~خلف ~وراء | backward
    backwards ~back ~rear* ~behind ~retreat* ~withdr* ~revers* ~recoil* ~round ~around

upstream and downstream
=دوله_المنبع =دول_المنبع =عند_المنبع =اعلي_النهر =اعالي_النهر =عكس_التيار =ضد_التيار ~منبع ~منابع
    =اعلي_السد =اعلي_السدود =اعلي_القناطر =اعلي_الجسر =اعلي_الخزان =اعلي_الشلال =اعلي_المدينه
    =اعلي_القريه =اعلي_البلده =اعلي_الطاحونه =اعلي_الحاجز =عاليه_السد | upstream upriver
    ~source* ~headwater* ~up ~against ~upper ~spring*
=دوله_المصب =دول_المصب =عند_المصب =اسفل_النهر =مع_التيار ~مصب ~مصبات
    =اسفل_السد =اسفل_السدود =اسفل_القناطر =اسفل_الجسر =اسفل_الخزان =اسفل_الشلال =اسفل_المدينه
    =اسفل_القريه =اسفل_البلده =اسفل_الطاحونه =اسفل_الحاجز =سافله_السد | downstream downriver ~mouth* ~estuar* ~down
    ~lower ~outlet* ~with

windward and leeward
=عكس_الريح =ضد_الريح =في_وجه_الريح ~=مهب_الريح | upwind windward into_the_wind against_the_wind in_the_teeth_of_the_wind
    ~face_of_the_wind
=مع_الريح =باتجاه_الريح =تحت_الريح | downwind leeward before_the_wind ~with_the_wind ~lee

high and low tide
=المد =مد_البحر ~مد | high_tide flood_tide high_water rising_tide incoming_tide ~flow* ~flood* ~tide* ~rising ~rose
=الجزر =جزر_البحر ~جزر | low_tide ebb_tide low_water ebb ebbed ebbing ~tide* ~islands ~island ~fall* ~fell

level and upright
افقي =افقيا | horizontal* ~level ~flat ~across ~row*
عمودي =عموديا راسي =راسيا | vertical* perpendicular ~upright ~column* ~columnist* ~up ~down ~anchor* ~mainly

odd and even
=فردي =فرديه =الفرديه ~فرد ~وتر | odd odd_numbered ~individual* ~single ~personal ~lone
=زوجي =زوجيه =الزوجيه ~زوج ~شفع | even even_numbered ~double ~marital ~conjugal ~couple* ~pair*

way in and way out
مدخل مداخل ~دخول ~دخل/دخل ~باب | entrance* entry ~entr* ~door* ~way_in ~gate* ~introduct* ~approach* ~into ~in
مخرج مخارج ~خروج ~خرج/خرج ~باب | exit exits way_out ~director* ~outlet* ~door* ~gate* ~leav* ~left ~out

burying and digging up
دفن/دفن دفن طمر/طمر طمر ~وري/وري ~ردم/ردم | bury buries buried burying burial* inter interred ~cover* ~grave* ~funeral*
    ~laid ~lay
نبش/نبش نبش =استخرج_من ~استخرج/ستخرج ~نقب/نقب | exhume* unearth* dug_up dig_up digs_up digging_up ~excavat* ~rob*
    ~open* ~search* ~rummag*

past and to come
=السابق =السابقه =سابقا =السابقين =الراحل ~سابق ~سالف ~=قديم | former formerly ex_wife ex_husband erstwhile ~previous*
    ~late ~last ~earlier ~old ~past ~before ~first ~one_time ~then ~ex
=المقبل =المقبله =المستقبلي =المستقبليه =المنتظر =المنتظره ~قادم ~مستقبل ~آت | future coming prospective would_be
    ~next ~upcoming ~expected ~awaited ~later ~ahead ~forthcoming ~following ~to_be ~soon

keeping and betraying
=حفظ_السر =يحفظ_السر =كتم_السر =يكتم_السر =صان_السر =حفظ_العهد =صان_العهد =وفي_بعهده =كتمان_السر | kept_the_secret
    keep_the_secret keeps_the_secret kept_his_word kept_her_word kept_their_word keep_his_word ~kept ~keep* ~secret
    ~faithful ~true ~honour* ~honor* ~silen* ~guard*
=افشي_السر =يفشي_السر =باح_بالسر =يبوح_بالسر =كشف_السر =خان_العهد =خان_الامانه =نقض_العهد =افشاء_السر =نكث_العهد |
    reveal* betray* divulg* gave_away let_slip broke_his_word broke_her_word broke_their_word ~disclos* ~told ~broke
    ~break* ~leak* ~confid* ~out
"""
