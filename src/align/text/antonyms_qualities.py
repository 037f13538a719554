"""Qualities and conditions that exclude one another, in both languages; written as in `directions_words`."""

from __future__ import annotations

QUALITIES = """
loud and soft
=عاليا =عال عالي جهوري =مدو =مدويا صاخب ~صاخ ~مرتفع ~رفع/رفع ~علا/علو ~قوي ~=جهرا | loud louder loudly
    deafening aloud ~high ~raised ~noisy ~strong*
خافت خفيض =همسا هامس ~منخفض ~خفض/خفض ~همس ~همس/همس ~هادئ ~رقيق ~ضعيف ~واهن | faint faintly whisper*
    hushed inaudible ~soft ~softly ~low ~quiet* ~weak* ~gentl* ~lowered ~dim

deep and shallow
عميق =اعمق اعماق ~عمق ~غائر ~سحيق ~بعيد | deep deeper deepest deeply ~profound* ~depth*
ضحل =ضحله سطحي =سطحيا ~قريب ~رقيق | shallow shallower shallows superficial* ~surface ~slight*

heavy and light
ثقيل =اثقل ثقال ~ثقل ~وزن ~باهظ ~كثيف ~غليظ | heavy heavier heaviest heavily weighty ~weigh* ~burden*
    ~severe*
=اخف خفاف ~خفيف ~خف/خف ~خفه | lighter lightest weightless featherlight ~light ~lightly ~slight* ~mild

clean and dirty
نظيف نظاف طاهر =نقيا ~نقي ~نظافه ~ناصع ~لامع ~طهر ~مغسول ~غسل/غسل | clean cleaner spotless unsoiled
    ~pure ~washed ~neat ~cleanly
قذر وسخ متسخ ملوث نجس ~ملطخ ~تلوث ~كدر ~بقع ~اوساخ ~قذاره ~غبار | dirty dirtier filthy soiled grimy
    polluted unclean ~stained ~muddy ~dust* ~foul ~impure ~smear*

cheap and dear
رخيص =ارخص زهيد بخس ~قليل ~منخفض ~تافه | cheap cheaper cheapest cheaply inexpensive ~low ~trifl* ~little
    ~bargain
باهظ نفيس =اغلي ~غال ~غالي ~ثمين ~كلف/كلف ~مكلف ~مرتفع ~غلاء | expensive costly pricey exorbitant ~dear
    ~dearer ~high ~precious ~valuable

sweet and bitter
=حلو =الحلو =حلوه =حلوا =احلي عذب ~سكر ~طيب ~لذيذ ~عذوبه ~حلاوه | sweet sweeter sweetest sweetly
    sweetness sugary ~fresh
=مر =المر =مره_المذاق مراره =مريره =مرير =امر_من مالح ~علقم ~حامض ~اجاج ~ملح | bitter bitterly
    bitterness ~salt* ~sour ~brackish

wide and narrow
واسع =اوسع فسيح رحب عريض ~شاسع ~رحابه ~سعه ~وسع/وسع ~كبير | wide wider widest broad broader spacious
    roomy ~vast ~large ~ample ~widely
ضيق =اضيق ~ضاق/ضيق ~ضنك ~محدود ~صغير ~دقيق | narrow narrower narrowest cramped ~tight ~small ~close
    ~confined ~limited ~thin

thick and thin
سميك غليظ كثيف ثخين =سميكا ~سمك ~غزير ~ضخم | thick thicker thickest thickly dense ~heavy ~coarse ~fat
رقيق رفيع =ارق نحيل =رقيقا ~نحيف ~دقيق ~خفيف ~هزيل | thin thinner thinnest thinly slender slim ~lean
    ~fine ~delicate ~skinny ~slight ~gaunt

fat and lean
سمين بدين =سمينا ~ضخم ~ممتلئ ~سمنه ~لحيم | fat fatter fattest obese stout plump corpulent ~heavy ~large
    ~big ~thick
نحيف هزيل نحيل ضامر =عجاف ~رقيق ~نحل ~ضعيف | lean skinny emaciated scrawny gaunt slim slender ~thin
    ~slight ~weak ~frail

straight and crooked
مستقيم =مستقيما ~قويم ~معتدل ~استقام/ستقيم ~عدل ~=مباشره ~=تماما | straight straighter upright ~direct*
    ~even
اعوج معوج ملتو متعرج =عوجاء اعوجاج ~منحن ~مائل ~لف ~ملتف | crooked bent twisted winding ~curv* ~askew
    ~awry ~slant*

smooth and rough
املس ناعم =ملساء =ناعما ~رقيق ~سلس ~مستو ~لين | smooth smoother smoothly sleek silky ~soft ~softly ~even
خشن وعر =خشنا =خشنه خشونه ~قاس ~غليظ ~صلب ~مجعد | rough rougher coarse rugged jagged ~harsh* ~hard
    ~uneven ~gruff

hard and soft
صلب قاس صلد =قاسيا ~قسوه ~متين ~يابس ~صعب ~شديد | hard harder hardest hardened ~tough ~firm ~stiff
    ~solid ~harsh ~severe ~stern
لين طري رخو =لينا =طريا ~ناعم ~رقيق ~هش ~رفق ~لطيف | soft softer softest tender supple pliant ~gentl*
    ~mild ~loose ~lenient

sharp and blunt
حاد مسنون =حادا ~ماض ~قاطع ~ذكي ~شديد ~حده | sharp sharper sharpened keen ~acute ~pointed ~cutting
    ~fierce
كليل مثلم =غير_حاد ~بليد ~باهت | blunt blunted ~dull ~dulled

healthy and ill
سليم معافي =متعافيا صحيح_البدن ~صحي ~صحه ~تعافي/تعافي ~شفي/شفي ~عافيه ~برا/برا ~صحيح ~سالم | healthy
    healthier in_good_health well_again ~recovered ~well ~cured ~sound ~health ~recover* ~fit ~hale
    ~hearty
مريض مرضي عليل سقيم =مريضا ~مرض ~مرض/مرض ~داء ~وعكه ~علل ~سقم ~معتل | ill sick sickly ailing unwell
    bedridden diseased ~illness* ~sickness ~disease* ~patient* ~invalid ~poorly

sane and mad
عاقل عقلاء ~عقل ~رشيد ~رصين ~صواب | sane sanity ~sensible ~wise ~reasonable ~right_mind ~rational
مجنون مجانين جنون مخبول جن/جن ~احمق ~معتوه ~خبل ~هاذ | mad insane madman madness lunatic* crazy crazed
    deranged ~fool*

wise and foolish
حكيم حكماء حكمه رشيد ~عاقل ~ذكي ~فطن ~رشد ~لبيب ~فيلسوف ~طبيب | wise wiser wisest wisely wisdom
    sagacious ~sage* ~prudent ~clever ~shrewd ~sensible ~intelligent
احمق حمقي سفيه =حمقاء غبي حماقه ~سخيف ~جاهل ~طائش ~غباء ~بله ~ابله ~مغفل | foolish* fool fools folly
    stupid stupidity idiot* ~silly ~dim ~ignorant ~unwise ~simpleton

learned and ignorant
عالم_ب متعلم متعلمون مثقف ~عالم ~علماء ~فقيه ~علم ~عارف ~خبير | learned educated erudite literate
    scholar* ~knowledge* ~expert* ~versed ~scientist*
جاهل جهله امي =جاهلا جهلاء ~جهل ~اميه ~غافل ~جهال | ignorant illiterate uneducated unlettered ~ignorance
    ~unaware

brave and cowardly
شجاع شجعان باسل مقدام شجاعه جسور بساله ~جريء ~جراه ~بطل ~اقدام ~فارس | brave braver bravely bravery
    courage* courageous* valiant* ~bold* ~hero* ~daring ~valour ~fearless
جبان جبناء =جبانا جبن ~خائف ~متخاذل ~هياب ~رعديد ~خوف | coward cowards cowardly cowardice craven ~timid*
    ~fear* ~afraid

generous and mean
كريم ~جاد/جود كرماء سخي جواد كرم سخاء =جوادا ~معطاء ~جود ~سماح ~نبيل ~حاتم ~عطاء | generous generously
    generosity open-handed bountiful ~liberal* ~noble ~lavish* ~munificen* ~kind ~hospitable ~giving
بخيل ~بخل/بخل ~ضن/ضن بخلاء شحيح =بخيلا بخل ~لئيم ~حريص ~شح ~تقتير ~مقتر | miser misers miserly stingy
    stinginess niggardly avarice avaricious tight-fisted ~mean ~greed* ~grudging*

humble and proud
متواضع تواضع =متواضعا ~متضع ~بسيط ~ذليل ~خاشع | humble humbly humility unassuming ~modest* ~lowly ~meek
متكبر تكبر متغطرس =متكبرا تكبر/تكبر غرور مغرور ~كبر ~كبرياء ~فخور ~متعال ~متعجرف ~تعال ~عنجهيه ~فخر |
    arrogant* arrogance haughty conceited vain vanity ~proud* ~pride ~disdain*

honest and false
امين امناء صادق =صادقا نزيه نزاهه امانه ~صدق ~مخلص ~وفي ~شريف ~وديعه | honest honestly honesty truthful
    trustworthy upright ~sincere* ~faithful* ~loyal* ~true ~integrity ~trust*
خائن خونه غادر غشاش خيانه مخادع ~كاذب ~كذاب ~منافق ~محتال ~غدر ~لص ~مدلس | traitor* treacher* dishonest*
    deceitful cheat* fraudulent faithless ~false* ~liar* ~betray* ~disloyal ~hypocrit* ~swindl* ~untrue

hard-working and lazy
مجتهد مجد نشيط دووب =مجتهدا ~اجتهاد ~كد ~نشاط ~جد ~مثابر ~نشط | diligent* industrious hard-working
    hardworking energetic ~busy ~active ~assiduous ~zeal* ~eager
كسول كسلان كسل كسالي =متكاسلا ~خامل ~متقاعس ~تواني/تواني ~تراخ ~بطال ~تكاسل | lazy lazily laziness idle
    idleness sluggish indolent ~slack* ~listless

patient and impatient
صبر صبور صابر =صابرا صبر/صبر ~تحمل ~حلم ~تريث/تريث ~مهل ~جلد ~اناه ~=متمهلا | patience patient patiently
    forbear* ~endur* ~bear ~bore ~calm* ~leisure* ~long-suffering
عجول متعجل =جزعا نفاد_صبر نفد_صبر عيل_صبر ~استعجل/ستعجل ~عجل ~جزع ~ضجر ~ملول ~=متلهفا | impatient*
    impatience ~hasty ~hurr* ~restless* ~eager*

gentle and harsh
لطيف رقيق رفيق لطف رفق =برفق =بلطف حنون ~لين ~وديع ~رفيق ~عطوف ~حنان ~هادئ ~ناعم | gentle gently
    gentleness kindly tender* ~kind ~soft* ~mild* ~meek ~friendly ~courteous*
قاس قسوه غليظ فظ =بقسوه =بعنف خشن ~شديد ~عنيف ~عنف ~جلف ~صارم ~حاد | harsh harshly harshness cruel
    cruelly cruelty brutal* ruthless* ~rough* ~severe* ~stern* ~violent* ~hard ~rude* ~sharp*

polite and rude
مهذب مودب =بادب تهذيب ~ادب ~لبق ~لائق ~لطيف ~محترم ~كياسه | polite politely politeness courteous* civil
    courtesy well-mannered ~gracious* ~respectful*
وقح فظ =بوقاحه وقاحه قليل_الادب ~بذيء ~سفيه ~جلف ~خشن | rude rudely rudeness impudent* insolent*
    insolence impolite ~vulgar ~coarse

believing and unbelieving
مومن مومنون مومنين ~مسلم ~تقي ~متدين ~مصدق ~مسلمون ~ايمان | believer* faithful devout pious ~muslim*
    ~believ* ~faith
كافر كفار ملحد مشرك كفره ~كفر ~زنديق ~منكر ~مرتد | infidel* unbeliever* atheist* heathen* pagan*
    ~unbelief ~disbeliev* ~impious ~heretic*

slave and free
=عبد =العبد عبيد مملوك رقيق_من =جاريه عبوديه ~رق ~خادم ~مستعبد ~غلام ~جواري ~اسير | slave slaves
    enslaved slavery bondage bondman ~servant* ~serf* ~servitude ~bondage
=حر =حره =احرار =الاحرار =حرا طليق معتق ~حريه ~تحرر/تحرر ~عتق ~اعتق/عتق ~طلق | freeborn freeman freemen
    emancipated ~free ~freed ~liberty ~freedom

married and single
متزوج متزوجون متزوجه =متزوجا ~تزوج/تزوج ~زوج ~زواج | married ~wed* ~husband ~wife ~marri*
اعزب عزباء عازب عزاب =عانس ~عزوبيه ~بكر ~ارمل ~وحيد | unmarried bachelor* spinster* celibate ~single
    ~unwed ~widow*

same and different
=نفس =نفسه_الذي =ذاته =عينه متماثل متطابق ~واحد ~مثل ~سواء ~متشابه ~مشابه ~متساو ~شبيه ~مماثل ~نفسه
    ~نفسها ~كذلك ~ذات ~عين | same identical ~alike ~similar* ~equal* ~very ~match* ~equivalent
مختلف متباين مغاير متفاوت اختلف/ختلف اختلاف ~اخر ~اخري ~غير ~خلاف ~تباين ~تنوع ~فارق ~فرق ~متنوع ~متعدد
    ~شتي | different differently differ* dissimilar ~another ~other ~vari* ~unlike ~distinct* ~disagree*
    ~diverse* ~contrast*

common and rare
شائع مالوف منتشر ~معتاد ~عام ~كثير ~متداول ~رائج ~عادي ~معروف ~ذائع | common commonplace widespread
    prevalent ~usual* ~frequent* ~ordinary ~familiar ~general* ~commonly
نادر ندره =نادرا ~غريب ~شاذ ~قليل ~استثنائي ~فريد ~قل/قل | rare rarer rarest rarely rarity scarcer scarcest scarce
    scarcity uncommon ~unusual* ~exception* ~seldom ~few ~strange ~unique

possible and impossible
ممكن =ممكنا =بالامكان ~امكان ~محتمل ~جائز ~وارد ~متاح | possible possibly feasible ~can ~could ~able
    ~may ~might
مستحيل محال متعذر =مستحيلا ~تعذر/تعذر ~استحال/ستحيل ~غير_ممكن ~عجز/عجز ~=لا | impossible impossibility
    unattainable ~cannot ~unable ~not ~unthinkable ~never ~hopeless

useful and useless
مفيد نافع =مفيدا ~نفع ~فائده ~افاد/فيد ~جدوي ~نفع/نفع ~ناجع ~صالح | useful usefully beneficial helpful
    ~use ~benefit* ~good ~avail* ~profit* ~worth*
عقيم =بلا_فائده =بلا_جدوي =عديم_الفائده =دون_جدوي ~عبث ~سدي ~تافه ~باطل ~لغو ~عدم | useless futile
    worthless pointless ~vain ~idle ~fruitless ~no_use

helping and harming
نفع/نفع افاد/فيد ~ساعد/ساعد ~اعان/عين ~نفع ~فائده ~خدم/خدم ~اسعف/سعف ~منفعه ~مصلحه | benefit benefits
    benefited help* assist* ~aid* ~serv* ~useful ~good ~do_good
ضر/ضر اضر/ضر اذي/ؤذي ضرر اضرار ~ضار ~اذي ~اساء/سيء ~عطل/عطل ~اعاق/عيق ~افسد/فسد ~مضره | harm* injur*
    hurt hurts damag* impair* hinder* ~ill ~bad ~evil ~obstruct*

permanent and temporary
دائم =دائما_ما خالد ابدي سرمدي =مويدا مويد ~مستمر ~ثابت ~باق ~مدي ~=الي_الابد | permanent permanently
    everlasting eternal* perpetual* lifelong ~constant* ~always ~for_ever ~forever ~lasting ~steady
موقت =موقتا عابر زائل عارض ~قصير ~فان ~مرحلي ~حين | temporary temporarily fleeting transient transitory
    provisional* passing ~brief* ~short* ~momentar* ~interim ~ephemeral

safe and dangerous
~=امن ~=امنا ~=امنه ~=الامن ~=الامنه ~مامون ~سالم | safe safely secure ~harmless ~secured
~خطر ~خطير ~مخوف ~محفوف ~=خطره ~خطوره | dangerous dangerously unsafe perilous hazardous treacherous ~risk* ~danger

matching and at odds
~مطابق ~متطابق ~طابق/طابق ~متفق ~متوافق ~توافق/توافق ~منسجم | tally tallies tallied ~match* ~agree* ~consistent
    ~correspond* ~accord*
~متناقض ~تناقض/تناقض ~متضارب ~تضارب/تضارب ~متباين | at_variance at_odds discrepan* mismatch* inconsistent
    out_of_step ~differ* ~conflict* ~contradict*

correct and mistaken
صحيح =صحيحا صائب =صوابا ~صواب ~سليم ~دقيق ~مصيب ~اصاب/صيب ~حق ~صح/صح ~مضبوط | correct correctly
    accurate* ~right ~rightly ~true ~proper* ~exact* ~valid ~authentic
خاطئ خطا =خاطئا =مخطئا مخطئ مغلوط غلط ~اخطا/خطئ ~غلط/غلط ~اغلاط ~اخطاء ~كاذب ~باطل ~زائف ~وهم |
    incorrect* mistaken wrong wrongly erroneous* inaccurate* faulty ~mistake* ~error* ~false ~invalid

legal and illegal
مشروع قانوني شرعي حلال ~مباح ~جائز ~نظامي ~معترف ~مرخص | lawful lawfully legitimate* legal legally
    ~permi* ~valid ~allowed ~licit
غير_مشروع غير_قانوني =حرام محظور غير_شرعي ~ممنوع ~محرم ~باطل ~مهرب ~خالف/خالف | unlawful* illegal*
    illicit illegitimate* ~forbid* ~prohibit* ~ban* ~sin* ~contraband ~void

compulsory and voluntary
اجباري الزامي =قسرا ملزم قسري =اجباريا ~فرض ~واجب ~مفروض ~جبر | compulsory mandatory obligatory forced
    forcible forcibly coercive ~binding ~required ~must ~oblig*
طوعي اختياري =طواعيه تطوعي =تطوعا ~متطوع ~مخير ~حر ~اختيار ~طوع | voluntary voluntarily optional willing
    willingly ~volunt* ~free* ~choice

direct and indirect
=مباشره مباشر =مباشرا ~=راسا ~=توا ~صريح ~فوري | direct directly straightforward ~immediate* ~straight
    ~explicit*
=غير_مباشر =غير_مباشره ~ضمني ~ملتو ~تلميح ~عرض | indirect indirectly roundabout oblique* ~implicit*
    ~hint*

domestic and foreign
محلي داخلي وطني =محليا ~اهلي ~بلدي ~قومي ~مقيم ~مواطن | domestic domestically home-grown local locally
    ~national ~internal ~home ~native* ~citizen*
اجنبي اجانب خارجي غريب_عن دخيل مستورد ~غريب ~غرباء ~=خارج ~دولي ~اعجمي ~وافد | foreign foreigner* alien*
    overseas ~external ~abroad ~stranger* ~import* ~international ~outside* ~outsider*

town and country
مدينه مدن حضر حضري مدني ~حاضره ~بلده ~بندر ~بلد ~عاصمه ~حي | city cities urban town towns townspeople
    townsman ~metropol* ~municipal* ~capital ~village ~quarter
قريه قري ريف ريفي باديه بدوي بدو فلاح ~ضيعه ~حقول ~قروي ~بلده ~عزبه ~صحراء | village villages villager*
    rural countryside bedouin* peasant* ~country ~town* ~hamlet* ~farm* ~desert* ~rustic

land and sea
=بر =البر =برا =بريه =بالبر يابسه =اليابسه ~ارض ~ساحل ~شاطئ ~ارضي ~بري | ashore overland dry_land
    by_land on_land ~land ~shore* ~ground ~coast* ~wild ~terrestrial ~earth
بحر بحري =بحرا بحار محيط ~يم ~ساحل ~خضم ~لجه ~بحيره ~مائي ~شاطئ | sea seas ocean* by_sea maritime at_sea
    seaborne ~naval ~marine ~shore ~coast* ~water*

civil and military
مدني مدنيون مدنيين ~اهلي ~سلمي ~سكان | civilian* ~civil ~civic ~citizen* ~noncombatant
عسكري عسكر جندي جنود عسكريون ~حربي ~جيش ~مجند ~مقاتل ~قوات | military militarily soldier* troops ~army
    ~armed ~forces ~war*

heaven and hell
جنه الجنه فردوس =جنات نعيم ~سماء ~خلد ~جنان ~حدائق | paradise ~heaven* ~eden ~garden* ~bliss
جهنم جحيم سقر =النار_وبئس ~نار ~سعير ~عذاب | hell hellfire inferno ~fire* ~torment*

this world and the next
=الدنيا =دنيا =دنياه =دنياهم دنيوي ~عالم ~ارض ~حياه ~عاجل ~فاني | this_world worldly mundane ~world
    ~earth* ~temporal ~life ~secular
=الاخره اخروي =اخرته =يوم_القيامه ~معاد ~قيامه ~حساب ~اجل | hereafter afterlife the_next_world
    the_world_to_come other_world judgement_day ~next ~resurrection ~eternit*

hunger and fullness
جائع جياع جوع جوعان =جوعي جاع/جوع ~طوي ~مسغبه ~مجاعه | hungry hunger hungrily starv* famished ~famine*
شبعان شبع شبع/شبع =شبعي ~امتلا/متلئ ~تخمه ~اكتفي/كتفي | sated replete ~full ~fill* ~satisf* ~fed ~eaten
    ~enough

thirst and drinking one's fill
عطشان عطش ظمان ظما عطاش =عطشي عطش/عطش ~ظامئ ~صاد | thirst* thirsty parched ~dry
ارتوي/رتوي روي/روي ري_العطش ~شرب/شرب ~سقي/سقي ~ريان ~=ري | quench* slake* slaked ~drank ~drunk ~drink
    ~irrigat* ~water*

pain and pleasure
الم_شديد وجع اوجاع تالم/تالم مولم عذاب الام ~عاني/عاني ~معاناه ~اذي ~كرب | pain pains painful* agony
    torment* suffer* ~ache* ~aching ~hurt* ~sore ~grief
لذه متعه ممتع لذيذ استمتع/ستمتع ~بهجه ~سرور ~نشوه ~طرب ~نعيم ~تلذذ | pleasure* enjoy* delight* enjoyable
    pleasant* ~joy* ~bliss ~fun ~happy

fear and safety of mind
خوف خائف خاف/خاف ذعر رعب فزع مذعور خشي/خشي ~هلع ~رهبه ~وجل ~فزع/فزع ~ارتعب/رتعب ~قلق ~قلق/قلق ~هاب/هاب |
    fear fears feared afraid frightened terrified terror panic* scared dread* ~anxi* ~alarm* ~worr*
    ~apprehens* ~nervous*
مطمئن اطمان/طمئن طمانينه اطمئنان طمان/طمئن ~امن ~امان ~هادئ ~سكينه ~=بلا_خوف ~واثق | reassur* tranquil*
    unafraid fearless* at_ease ~calm* ~secur* ~safe* ~peace* ~confiden* ~relie*

optimism and pessimism
متفائل تفاول تفاءل/تفاءل ~امل ~مستبشر ~مبشر ~فال | optimis* hopeful* ~hope* ~hoping ~sanguine
    ~auspicious
متشائم تشاوم تشاءم/تشاءم ~يائس ~ياس ~قانط ~كئيب ~شوم | pessimis* hopeless* despair* gloomy ~despond*
    ~bleak ~ominous

plaintiff and defendant
~مدع ادعاء_العام ~شاك ~خصم ~دائن ~نيابه ~مشتك ~طالب | plaintiff* claimant* complainant* prosecutor*
    prosecution ~applicant
المدعي_عليه =المدعي_عليها متهم =المتهم مدعي_عليه ~خصم ~مدين ~ظنين ~محكوم | defendant* accused
    respondent* ~suspect*

ancestor and descendant
اسلاف اجداد سلف جدود ~سابق ~اباء ~=جد ~=جده ~اوائل ~قدماء | ancestor* forebear* forefather* forbears
    ~grandfather* ~predecessor* ~father*
احفاد ذريه خلف حفيد سلاله ~نسل ~ابناء ~عقب ~ولد ~اولاد ~اعقاب | descendant* grandchild* grandson*
    granddaughter* progeny offspring posterity ~child* ~son* ~successor* ~heir*
"""
