"""Deeds, states and kinds of things that exclude one another, in both languages; written as in `directions_words`."""

from __future__ import annotations

OPPOSITES = """
winning and losing
فاز/فوز انتصر/نتصر انتصار فوز ظفر/ظفر ~ربح/ربح ~ربح ~غلب/غلب ~غلبه ~نصر ~كسب/كسب ~نال/نال ~هزم/هزم
    ~حصل/حصل ~فائز ~منتصر ~تفوق ~حصد/حصد ~تغلب/تغلب ~سحق ~منصور ~احرز/حرز ~توج ~لقب | win wins won
    winning winner* victory victories victorious triumph* prevail* ~gain* ~defeat* ~beat* ~profit*
    ~earn* ~overcome ~conquer* ~victor* ~claim* ~secure* ~success* ~got ~took
خسر/خسر خساره خسائر انهزم/نهزم هزيمه ~خاسر ~هزم/هزم ~فقد/فقد ~فقدان ~مهزوم ~ضاع/ضيع ~اضاع/ضيع ~ضائع
    ~اندحار ~نقص ~مفقود ~انكسار ~تلف ~ضياع ~ضيع/ضيع ~ضل ~تاه | lose loses lost losing loss losses
    defeat* ~beaten ~missing ~miss* ~lack* ~fail* ~deprived ~casualt* ~damage* ~forfeit*

accepting and refusing
وافق/وافق موافقه رضي/رضي قبول قبل/تقبل تقبل/تقبل ~قبل/قبل ~قابل ~رض/رض ~اقر/قر ~اجاز/جيز ~سمح/سمح ~اتفق
    ~استقبل ~رحب ~اعتمد ~مقبول ~سلم ~صادق ~استجاب/ستجيب ~لبي ~=بلي ~تلقي ~رضا ~استعداد ~توافق ~اذعن ~خضع
    ~راض | accept* agree* approve* consent* approval acceptance agreement ~take ~took ~allow* ~grant*
    ~receive* ~adopt* ~embrace* ~willing* ~acknowledge* ~ratif* ~yes ~assent* ~acced* ~comply ~compl*
    ~content ~permission ~concede*
رفض/رفض رفض ابي/ابي ~اب/اب ~امتنع/متنع ~اعترض/عترض ~رد/رد ~انكر/نكر ~نبذ/نبذ ~استنكر ~=لا ~=لم ~=لن
    ~امتناع ~استنكف ~رافض ~مرفوض ~نفي ~احتج ~عدم ~دحض ~صد ~تنصل ~ترفع ~تمنع ~عصي | refuse* reject*
    rejection refusal turn_down turned_down spurn* ~decline* ~deny* ~denied ~object* ~no ~not ~n't
    ~dismiss* ~oppose* ~unwilling ~would_not ~never ~against ~resist* ~veto* ~disagree* ~disapprov*
    ~disavow* ~won't ~wouldn't

allowing and forbidding
سمح/سمح سماح اباح/بيح ~اجاز/جيز ~جاز/جوز ~اذن/اذن ~مسموح ~رخص ~اتاح/تيح ~مباح ~حلال ~ترخيص ~جائز ~اذن
    ~احل ~تيسير ~مكن/مكن ~خول ~يمكن ~ترك ~اطلاق | allow* permit* authorise* authorize* ~permission
    ~licen* ~let ~lets ~may ~can ~lawful ~enable* ~able ~permissible ~grant* ~legal
حظر/حظر حظر نهي/نهي ~نه/نه ~منع/منع ~منع ~حرم/حرم ~محظور ~ممنوع ~محرم ~تحريم ~حرام ~حجب ~حال/حول ~كف/كف
    ~=لا ~حرمان ~ناه | forbid* forbade forbidden prohibit* prohibition ban bans banned banning ~prevent*
    ~bar ~barred ~block* ~unlawful ~outlaw* ~stop* ~not ~embargo ~deny ~denied ~no ~restrain* ~hold*

opening and closing
فتح/فتح انفتح/نفتح افتتح/فتتح فتح مفتوح افتتاح ~فاتح ~فتحه ~منفتح ~شرع/شرع ~بدا ~انفتاح ~شق ~مطل ~رحب
    ~صريح ~كشف ~عراء ~فغر | open opens opened opening reopen* unlock* ~inaugurat* ~launch* ~openly
    ~openness ~conquest ~conquer* ~begin ~began ~undo ~wide ~part* ~start* ~gap* ~outdoor* ~turn*
اغلق/غلق اغلاق غلق/غلق مغلق اقفل/قفل اقفال ~سد/سد ~سد ~ختم/ختم ~اوصد/وصد ~موصد ~منغلق ~انغلق ~وصد ~قفل
    ~طبق/طبق ~اطبق/طبق ~اغمض/غمض ~ضم ~قرب ~مقرب ~قريب ~دنا ~حجز ~وثيق ~كثب ~عزل ~مسدود ~شديد ~غلق ~حظر
    ~حجر ~انهاء | shut shuts shutting lock locks locked locking closed closing closure* ~close* ~seal*
    ~near* ~block* ~fasten* ~bar ~barred ~bolt* ~lockdown* ~fold* ~cover*

buying and selling
اشتري/شتري اشتر/شتر ابتاع/بتاع شراء مشتر مشتري مشتريات ~اقتني/قتني ~حصل/حصل ~ابتع/بتع ~=باع ~تسوق
    ~استحوذ ~استحواذ ~اقتناء ~زبون | buy* bought purchase* ~acquire* ~get ~got ~acquisition* ~shop*
    ~pay* ~customer* ~obtain* ~order* ~procure*
باع/بيع بائع بيع مبيع ~بع/بع ~سوق ~تاجر ~صفقه ~تجاره ~روج ~مباع ~تسويق ~مزاد ~عرض ~تنزيلات ~وزع | sell
    sells selling sold sale sales seller* resold vendor* ~market* ~merchant* ~trade* ~auction* ~dealer*
    ~peddl* ~hawk*

asking for and offering
طلب/طلب طالب/طالب ~طلب ~التمس/لتمس ~سال/سال ~مطالب ~=طالب ~استدعي ~دعا ~رجا ~اراد ~تطلب ~امر ~ناشد ~حث
    ~بحث ~رغب ~=طلبه ~اقتضي ~احتاج ~شحذ | demand* request* asked_for solicit* ~ask* ~want* ~require*
    ~application* ~apply* ~order* ~call* ~seek* ~sought ~beg* ~invit* ~urge* ~need* ~claim* ~appeal*
    ~plead* ~told ~student* ~summon* ~bid* ~prompt*
عرض/عرض ~عرض ~قدم/قدم ~عروض ~اتاح ~وفر ~اقترح ~منح ~اهدي ~تقديم ~مبادره ~قدم ~تقدم ~بذل ~اعطي ~اعلن
    ~مقترح ~جاد ~عارض ~طرح ~ابدي ~تطوع | offer* ~propos* ~provid* ~present* ~give* ~gave ~tender* ~bid*
    ~show* ~suggest* ~volunteer* ~display* ~supply* ~grant* ~lend ~lent ~submit* ~feature* ~hand*

lending and borrowing
اقرض/قرض اعار/عير اسلف/سلف ~سلف/سلف ~قرض ~قروض ~اقراض ~=دائن ~اعاره ~دين ~منح ~سلفه ~اضفي | lend* lent
    loaned ~loan* ~credit* ~gave ~give*
اقترض/قترض اقتراض استعار/ستعير استدان/ستدين استلف/ستلف ~مستعار ~قرض ~قروض ~دين ~مدين ~استعاره ~مديون
    ~استلاف ~اخذ | borrow* ~loan* ~debt* ~owe* ~credit ~took ~take

giving and taking away
اعطي/عطي منح/منح وهب/هب ~اعط/عط ~قدم/قدم ~ناول/ناول ~سلم/سلم ~عطاء ~هبه ~اهدي ~منحه ~وفر ~=له ~سلم ~زود
    ~ادلي ~القي ~بذل ~ولد ~وضع ~اصدر ~جعل ~اضفي | give* gave given grant* bestow* ~hand* ~offer*
    ~provide* ~present* ~award* ~donat* ~deliver* ~pass* ~supply ~lend ~lent ~pay ~paid
سلب/سلب انتزع/نتزع صادر/صادر سرق/سرق نهب/نهب ~اخذ/اخذ ~خطف ~استولي ~غصب ~نزع/نزع ~حرم ~سرقه ~سلب ~اغتصب
    ~جرد | steal* stole stolen rob* robbed snatch* confiscate* seize* loot* plunder* ~take* ~took
    ~deprive* ~strip* ~grab* ~hijack* ~theft ~thief* ~usurp* ~wrest*

importing and exporting
استورد/ستورد استيراد واردات مستورد ~وارد ~جلب/جلب ~توريد | import imports imported importing importer*
    ~bring* ~brought ~incoming
صدر/صدر تصدير صادرات ~مصدر مصدري ~صادر ~صدور ~مصادر | export exports exported exporting exporter* ~issu*
    ~source* ~outgoing

supporting and opposing
ايد/ؤيد تاييد مؤيد ساند/ساند مسانده دعم/دعم دعم ~ناصر/ناصر ~نصير ~انصار ~داعم ~وقف_مع ~معونه ~مع ~=صالح
    ~عزز ~صوت ~موال ~تحمل ~رعي ~معيل ~عال ~سند ~اعال ~حبذ ~سلم ~مشجع ~دعي ~قائم ~اعانه ~كفل ~ركيزه
    ~داعيه ~حمل ~شجع ~معتقد ~مناصر ~تضامن | support* endorse* advocate* ~back* ~favour* ~favor* ~for
    ~pro ~help* ~assist* ~aid* ~stand* ~uphold* ~approv* ~sustain* ~proponent* ~loyal* ~agree*
عارض/عارض معارض معارضه ناهض/ناهض مناهض ~ضد ~اعترض/عترض ~مضاد ~قاوم/قاوم ~رفض/رفض ~مقاومه ~خصم ~عكس
    ~مواجهه ~مخالف ~متعارض ~نقيض ~مقابل ~خالف/خالف ~تصدي ~ند | oppose* opposition opponent* ~against
    ~anti ~object* ~resist* ~reject* ~counter* ~contrary ~opposite ~rival* ~versus ~dissent*
    ~contradict* ~hostile

attack and defence
هاجم/هاجم هجوم هجم/هجم مهاجم غارات غاره ~اعتداء ~عدوان ~اغار/غير ~اقتحم ~نوبه ~ضرب ~هجمه ~ضربه ~قصف ~غزو
    ~اعتدي/عتدي ~انقض ~كر ~تطاول ~سطو ~ازمه ~جلطه ~حمل_علي | attack attacks attacked attacking attacker*
    assault* raid* ~offensive ~strike* ~struck ~hit ~invad* ~aggress* ~ambush* ~stroke ~onslaught
    ~charge* ~fit ~bomb* ~heart ~storm*
دافع/دافع دفاع مدافع ~حمي/حمي ~حمايه ~ذود ~صد ~دفاعي ~رد ~درا ~ذب ~محام ~تصدي | defend defends defended
    defending defence* defense* defender* ~protect* ~guard* ~shield* ~repel* ~resist* ~immune

advance and retreat
تقدم/تقدم زحف/زحف ~تقدم ~زحف ~سار ~مضي ~متقدم ~امام ~تطور ~تحسن ~قدم | advance advances advanced
    advancing ~progress* ~march* ~push* ~forward ~ahead ~move* ~proceed* ~came ~come ~step* ~apply
    ~submit*
انسحب/نسحب انسحاب تقهقر/تقهقر تقهقر ~تراجع/تراجع ~تراجع ~ارتد ~نكص ~اخلاء ~عاد ~انكفا ~فر ~سحب ~جلاء
    ~خروج ~منعزل ~خلوه ~معتزل | retreat retreats retreated retreating withdrew withdraw withdraws
    withdrawn withdrawing withdrawal* ~pull* ~back* ~recede* ~decline* ~evacuat* ~step* ~leave* ~left
    ~exit*

success and failure
نجح/نجح نجاح ناجح افلح/فلح ~تمكن/تمكن ~وفق/وفق ~حقق ~انجاز ~انجح ~خلف/خلف ~موفق ~توفيق ~استطاع ~فوز
    ~فلاح | succeed* success successes successful successfully ~manage* ~able ~achiev* ~could ~prosper*
    ~pass* ~effective* ~accomplish* ~win ~won ~did ~triumph*
فشل/فشل فشل اخفق/خفق اخفاق فاشل ~عجز/عجز ~رسب/رسب ~سقط ~قصور ~عطل ~خاب ~تعذر ~عدم ~=لم ~خيبه ~تعثر
    ~تقصير ~انهيار ~=دون ~=لا ~تعطل ~احباط ~قصر | fail fails failed failing failure failures
    unsuccessful unsuccessfully ~unable ~not ~collapse* ~flop* ~disappoint* ~never ~without ~could
    ~fiasco ~neglect* ~break* ~flunk* ~vain ~broke

reward and punishment
كافا/كافئ مكافاه جائزه ثواب جوائز ~اثاب ~جزاء ~اجر ~منحه ~مكافات ~جازي ~عائد ~مجزي ~كرم | reward*
    ~award* ~prize* ~bonus ~recompens* ~compensat* ~honour* ~honor* ~grant* ~repay*
عاقب/عاقب عقاب عقوبه عقوبات معاقبه ~جزاء ~قصاص ~عذاب ~غرامه ~تاديب ~جازي ~اعدام ~حكم ~ادب | punish*
    punishment* penalty penalties penalise* penalize* ~sanction* ~sentence* ~fine* ~chastis* ~disciplin*
    ~penal ~retribution ~torment ~consequence*

praise and blame
مدح/مدح مدح امتدح/متدح اثني/ثني ثناء اشاد/شيد اشاده ~حمد ~حمد/حمد ~اطري ~تمجيد ~اعجاب ~تسبيح ~اعترف
    ~مديح ~شكر ~سبح | praise* laud* commend* ~hail* ~thank* ~compliment* ~applaud* ~tribute* ~extol*
    ~glor* ~welcome* ~acclaim* ~admir*
ذم/ذم لام/لوم لوم انتقد/نتقد انتقاد هجا/هجو هجاء عاب/عيب وبخ/وبخ ~ادان ~نقد ~عتاب ~عاتب ~شجب ~استنكر
    ~اتهم ~حمل_مسؤوليه ~ناقد ~القي_باللوم ~عيب ~استهجن ~ملام ~مسؤول ~مسؤوليه | blame* criticise*
    criticize* criticis* criticism* denounce* rebuke* reproach* ~condemn* ~scold* ~accus* ~fault*
    ~censur* ~slam* ~critic* ~reprimand* ~responsib*

love and hate
احب/حب محبه عشق/عشق عشق ~حب ~حبيب ~هوي ~=ود ~ودود ~محب ~غرام ~اعجب ~محبوب ~عجب ~غزل ~هوايه ~مغرم ~حبيبي
    ~فضل ~ود ~عطف ~ولع ~اراد ~مولع | love loves loved loving lover* adore* ~like* ~fond* ~beloved
    ~affection* ~passion* ~dear* ~enjoy* ~enamour* ~lovely ~darling ~prefer* ~admir*
كره/كره كراهيه ابغض/بغض بغض بغضاء مقت/مقت مقت ~كره ~حقد ~مكروه ~ضغينه ~كاره ~عداء ~نفور ~نفر ~عداوه
    ~ازدراء ~كاره | hate hates hated hating hatred loathe* detest* despise* ~dislike* ~hateful ~resent*
    ~grudge* ~abhor* ~disgust* ~disdain* ~against ~hostil* ~aversion ~spite ~rancour

friend and enemy
صديق حليف اصدقاء حلفاء حالف/حالف
    تحالف/تحالف صادق/صادق ~صاحب ~رفيق ~صحب ~اصحاب ~رفاق ~خل ~متحالف ~زميل ~صداقه ~رفيق ~صحابه ~حبيب ~صديقي
    ~خليل ~نصير ~خلان ~جليس ~نديم ~ابن_عم | friend friends friendly friendship ally allies allied
    ~companion* ~comrade* ~mate* ~pal* ~buddy ~girlfriend* ~boyfriend* ~friendl* ~partner* ~fellow*
=عدو =العدو =عدوه =عدوهم =عدوها =عدونا =عدوك =للعدو =بالعدو ~عدو اعداء خصم خصوم ~غريم ~معاد ~عدائي
    ~منافس ~عداء ~مناوئ ~عداوه ~عدواني ~معادي ~ند ~متمرد ~طرف ~متنازع ~خصومه | enemy enemies foe foes
    adversary adversaries ~opponent* ~rival* ~hostil* ~enmity ~opposing ~unfriendly ~antagonist*

war and peace
حرب حروب ~قتال ~معركه ~حربي ~معارك ~صراع ~غزو ~نزاع ~محارب ~وغي ~نضال ~حارب | war wars wartime warfare
    ~battle* ~fight* ~fought ~combat* ~conflict* ~campaign* ~military ~warrior*
سلام سلم صلح ~هدنه ~تصالح ~سلمي ~امان ~سكينه ~امن ~هدوء ~عليكم ~سكون ~طمانينه ~وئام ~راحه ~وفاق ~مسالم
    ~سلميه ~صالح | peace peaceful peacefully peacetime ~truce ~reconcil* ~calm ~armistice ~quiet*
    ~greeting* ~hello ~salam ~rest ~serenity ~pacif* ~tranquil*

life and death
حياه احياء عيش ~حي ~عاش/عيش ~عش/عش ~معيشه ~عمر ~بقاء ~نجا ~احيا ~حيوي ~ولاده ~سكن ~اقام ~قاطن ~قطن ~عائش
    ~مقيم ~ناج ~مباشر ~ولد ~مولود ~مدي ~روح ~روحي ~عايش | alive life lives living ~live* ~survive* ~born
    ~birth ~lifetime ~survivor* ~vivid ~animate* ~lively ~livelihood ~lifelong ~dwell* ~reside* ~biolog*
    ~bio*
موت وفاه ميت وفيات متوفي هلك/هلك ~نفق/نفق مات/موت مت/مت توفي/توفي ~رحيل ~قتل ~منيه ~قتيل ~قتلي ~موتي
    ~مصرع ~لقي_حتف ~حتف ~استشهد ~شهيد ~راحل ~اودي ~اعدام ~هلاك ~جثه ~مميت ~اموات ~انتحر ~احتضر ~مرحوم
    ~غرق ~فقيد ~جثث ~فقد ~قاتل ~ازهق ~ضحايا ~قبر ~جثمان ~=رحم ~فني ~لبي_نداء ~رحل ~حياته ~اجل ~نهايه
    ~مذبوح ~سكته | dead death deaths deceased ~die dies died dying deadly ~kill* ~fatal* ~perish*
    ~corpse* ~mortal* ~late ~passed ~slain ~martyr* ~execut* ~lethal ~fatalit* ~toll ~lost ~murder*
    ~body ~bodies ~doom ~demise ~expire* ~drown* ~dead

arrest and release
اعتقل/عتقل اعتقال ~سجن/سجن ~قبض/قبض ~احتجز/حتجز ~احتجاز ~سجن ~معتقل ~حبس ~اسر ~توقيف ~اوقف ~القي_القبض
    ~محتجز ~سجين ~محبوس ~موقوف ~ضبط ~مسك | arrest* imprison* detain* ~jail* ~prison* ~detention
    ~capture* ~hold* ~held ~custody ~confine* ~caught ~seiz*
افرج/فرج افراج اخلاء_سبيل اخلي_سبيل اطلق_سراح اطلاق_سراح ~اطلق/طلق ~سراح ~حرر/حرر ~تحرير ~عتق ~صدر ~فك
    ~اصدر ~اطلاق ~اصدار ~تسريح ~حر ~نشر ~ترك ~سرح ~بث ~مغادره ~طليق ~خلي ~انطلاق | release* set_free
    freed freeing ~free ~liberat* ~discharge* ~acquit* ~bail ~issu* ~launch* ~let ~publish* ~out ~emit*

gladly and reluctantly
=علي_مضض =مكرها =مرغما =كرها =مضطرا =كارها =مكرهين =مرغمين ~=متثاقلا ~بتردد ~اكراه ~اضطرار ~قسرا ~قسري
    ~عنوه ~=بالقوه ~اجبار ~مجبر ~مجبور ~تردد ~متردد | reluctantly unwillingly grudgingly ~reluctance
    ~reluctant ~forced ~force ~against ~hesita* ~compel* ~unwilling* ~coerc* ~grudging ~involuntar*
    ~forcibly ~having
=بسرور =عن_طيب_خاطر =طوعا =طائعا =بكل_سرور =راضيا =طائعين =بطيبه_خاطر =مسرورا =مختارا ~=برضا ~طوعي ~سرور
    ~مسرور ~سعيد ~فرح ~متطوع ~رحب ~=بكل ~رغبه ~يسعد ~طيب ~=رضا ~اختيار ~طواعيه | gladly willingly
    happily voluntarily cheerfully ~readily ~pleasure ~glad ~happy ~pleased ~eager* ~joy* ~delight*
    ~free* ~delighted ~will

old and new
قديم عتيق قدماء قدامي ~سابق ~بالي ~كهل ~مسن ~عجوز ~شيخ ~سنه ~عمر ~كبير ~اكبر ~هرم ~عريق ~تقليدي ~تالد
    ~بال ~تراث ~عام ~=سن ~بلغ ~قدم ~اقدم ~كبار ~عتق ~اصيل ~خوال ~اثري ~تاريخي ~رث ~غابر ~خلق | old
    ancient antique ~former ~previous ~older ~oldest ~elder* ~aged ~age* ~archaic ~traditional ~longtime
    ~classic* ~historic* ~olden ~past ~antiquit* ~vintage ~stale
جديد جدد حديث مستحدث مستجد ~اخر ~معاصر ~حداثه ~ناشئ ~عصري ~شاب ~جدد ~اخير ~طازج ~احدث ~راهن ~=حديثا ~جده
    ~=مجددا ~تجدد ~قادم ~=نيو ~بديل ~مبتكر ~صغير ~نيو ~شباب ~جدد/جدد | new newly modern brand_new
    ~recent* ~fresh ~latest ~young* ~contemporary ~another ~novel ~renew* ~again ~newer ~newest ~further
    ~additional ~next ~current* ~up-to-date

old and young
عجوز شيخوخه مسن مسنين عجائز ~شيخ ~كهل ~هرم ~كبير_السن ~كبار_السن ~كبير ~كبار ~كبري ~قديم ~شيوخ ~اكبر
    ~سنه ~عمر ~سنا ~معمر ~مشايخ ~عقد ~كبر ~قدامي ~كهول ~جد ~اسن ~عتيق ~عاما | elderly old_man old_woman
    old_age aged old_people old_men ~old ~older ~oldest ~elder* ~age* ~senior* ~senile ~eldest ~ancient
    ~veteran* ~adult* ~retire* ~geriatr*
شاب شباب فتي فتاه يافع شابه شبان فتيه فتيات ~صغير_السن ~صغير ~صغار ~حديث ~ناشئ ~صبي ~طفل ~مراهق ~اصغر
    ~غلام ~ولد ~حدث ~صبيان ~اطفال ~فتوه ~بنت ~غلمان ~صغري ~جديد ~فتيان ~احداث ~ابناء | youth youths
    youthful young_man young_men young_woman young_people young_women ~young ~younger ~youngest ~boy*
    ~girl* ~teen* ~child* ~kid* ~juvenile* ~lad* ~junior ~minor* ~adolescen* ~daughter* ~lass

child and adult
اطفال طفل طفوله ~صبي ~ولد ~صغير ~صغار ~رضيع ~ابن ~ذريه ~طفله ~اولاد ~ابناء ~وليد ~مواليد ~حدث ~قاصر
    ~صبيان ~بنات ~عيال ~صبا ~حضانه ~مراهق ~نسل | child children childhood toddler* infant* ~kid* ~baby
    ~babies ~boy* ~girl* ~young* ~infancy ~minor* ~son* ~daughter* ~teen* ~youth* ~offspring
بالغين بالغون راشد راشدين ~بالغ ~كبار ~كبير ~رشد ~بلوغ ~كبر ~ناضج ~شاب ~شباب ~رجال ~كهول ~راشدون ~مسن |
    adult adults adulthood grown_ups grownups ~grown ~elder* ~men ~mature ~older ~parent* ~man

rich and poor
غني ثري اغنياء اثرياء ثراء ~موسر ~مترف ~ميسور ~ثروه ~غنا ~وفير ~زاخر ~خصب ~غني ~ميسر ~ثروات ~وجيه ~اغني
    ~اثري ~دسم ~موفور ~حافل ~مال | rich richer richest wealthy affluent ~wealth ~fertile ~well-off
    ~riches ~prosper* ~abundan* ~fortune* ~enrich* ~moneyed ~lavish
فقير فقراء فقر معدم معوز ~بائس ~مسكين ~محتاج ~رديء ~ضعيف ~سيئ ~مساكين ~بؤس ~محروم ~متواضع ~سوء ~ضعف
    ~افقر ~هزيل ~شحيح ~نقص ~قله ~معوزين ~نحيل ~متدني ~مدقع | poor poorer poorest poverty impoverished
    destitute needy ~poorly ~bad* ~weak* ~wretch* ~low ~underprivileged ~penniless ~disadvantag*
    ~deprived ~meagre ~beggar*

strong and weak
قوي اقوياء متين ~قوه ~شديد ~صلب ~شجاع ~جبار ~عات ~اقوي ~عنيف ~شده ~كبير ~بقوه ~بشده ~حاد ~راسخ ~وثيق
    ~محكم ~تماسك ~عتيد ~كثيف ~عظيم ~ناجع ~غالب ~ايد | strong stronger strongest powerful sturdy
    ~strength* ~power* ~strongly ~mighty ~might ~robust ~tough ~firm* ~severe ~intense ~heavy ~solid
    ~vigor* ~forceful ~hard ~potent
ضعيف ضعفاء واهن هزيل ~ضعف ~هش ~خائر ~وهن ~اضعف ~خفيف ~عاجز ~ضئيل ~قليل ~رديء ~مستضعف ~خافت ~وهن ~واه
    ~متهالك ~مرهق ~قاصر ~ركيك ~سيئ | weak weaker weakest feeble frail ~weakness* ~poor* ~fragile
    ~vulnerable ~faint* ~low ~bad ~limited ~infirm ~powerless ~slight* ~little ~defenc* ~soft

hot and cold
حار ساخن دافئ قائظ ~حر ~حراره ~سخن ~قيظ ~دفء ~مغلي ~حراري ~لاهب ~ملتهب ~حمي ~سخونه ~حامي ~حاره ~غليان
    ~حميم ~لهيب ~دفئ ~صيف ~شمس | hot hotter hottest warm warmer scorching ~heat* ~warmth ~boil* ~sultry
    ~warming ~hotly ~spicy ~thermal ~fever* ~temperature* ~tropic* ~burn* ~summer
بارد قارس ~برد ~مثلج ~بروده ~مجمد ~صقيع ~جليد ~بارده ~ابرد ~متجمد ~زكام ~نزله ~شتاء ~ثلج ~فاتر ~زمهرير
    ~رشح ~جليدي ~تبريد ~بردان ~قر ~رطب | cold colder coldest icy freezing chilly ~cool* ~chill* ~frost*
    ~frozen ~ice ~frigid ~winter* ~flu ~refrigerat* ~lukewarm ~coldly ~catarrh ~temperature*

easy and hard
سهل يسير ~بسيط سهوله ~هين ~ميسر ~يسر ~بسهوله ~سهل/سهل ~سلس ~سلاسه ~اسهل ~ابسط ~سرعه ~بسرعه ~مريح ~ممكن
    ~منبسط ~سهول ~وادي ~سائغ ~مبسط ~ميسور | easy easier easiest easily simple ~simply ~ease*
    ~effortless* ~readily ~smooth* ~light ~straightforward ~plain ~quick*
صعب عسير شاق صعوبه ~صعوبات ~مشقه ~عسر ~صعاب ~تعقيد ~معقد ~مستعص ~وعر ~=بالكاد ~مضن ~ثقيل ~شديد ~عويص
    ~اصعب ~قاس ~متعذر ~صلب ~عناء ~عسر ~محرج ~حرج ~صلد ~جاد ~جهد ~تعذر ~اشد ~عصيب ~جد ~كاد ~قسوه ~بجد
    ~شظف ~مرير | difficult difficulty hard_to arduous harder ~hard ~hardly ~tough* ~difficulties
    ~hardship* ~challeng* ~severe ~heavy ~complicat* ~complex* ~strenuous ~demanding ~trouble*
    ~impossible ~rough* ~awkward

true and false
صادق ~صحيح ~حقيقي ~صدق ~حق ~صدق/صدق ~صائب ~حقيقه ~فعلي ~حقا ~واقعي ~اصلي ~تحقق ~=فعلا ~سليم ~مؤكد ~امين
    ~نعم ~مخلص ~وفي ~انطبق ~صراحه ~صريح ~مصداقيه | true truthful truth truthfully honest ~truly ~real*
    ~correct* ~genuine* ~right* ~honesty ~sincere* ~authentic* ~fact* ~indeed ~accurate* ~valid
كاذب زائف مزيف كذب كذاب اكاذيب ~باطل ~خاطئ ~مزور ~كذبه ~كذب/كذب ~زيف ~غير ~زور ~خطا ~مضلل ~وهمي ~بطلان
    ~تضليل ~مغلوط ~افتراء ~مدعي ~مفبرك ~بهتان ~عدم ~مصطنع ~اخطا | false falsely liar* lies lying lied
    counterfeit untrue ~lie ~fake* ~wrong* ~bogus ~forg* ~falsehood* ~untruth ~error* ~mislead*
    ~imposter ~incorrect* ~pretend* ~phony ~inaccurate* ~lay ~pseudo ~deni*

guilt and innocence
مذنب ادين/دان ادانه مدان ~ذنب ~ادان/دين ~اثم ~مجرم ~جان ~اثام ~تهمه ~شجب ~ذنوب ~اثيم ~جرم ~متهم | guilty
    convicted guilt ~convict* ~condemn* ~culp* ~sin* ~offen* ~blame ~fault ~conviction* ~sentenced
    ~criminal* ~denounc*
بريء ابرياء براءه ~برئ/برئ ~ابرا ~نقي ~ساذج ~تبرئه ~ذمه ~برا ~طاهر ~طيب ~=براء ~نزيه ~برا/برئ | innocent
    innocence acquitted ~acquit* ~exonerat* ~clear* ~pure* ~absolv* ~harmless ~naive* ~guiltless ~not

public and private
عام عامه عمومي ~علني ~جمهور ~حكومي ~جماهيري ~شعب ~رسمي ~شعبي ~=الناس ~عموم ~راي ~علانيه ~مجتمع ~دوله
    ~سنه ~معلن ~علن ~رئيسي ~وطني ~جماعي ~اجتماعي | public publicly ~general* ~open* ~common* ~official*
    ~state ~people ~government* ~audience* ~year* ~popular ~national ~mass ~universal ~overall
    ~secretary ~social
خاص =خاصه خصوصي ~شخصي ~اهلي ~فردي ~سري ~ذاتي ~منفرد ~انفراد ~خصوصا ~خصوصيه ~مستقل ~جندي ~مميز ~مغلق
    ~خاصيه ~معين ~محدد ~سرا ~خلوه ~حصري ~متخصص ~=بها ~داخلي | private privately privatise* privatize*
    ~special* ~own ~personal* ~particular* ~individual* ~secret* ~privacy ~specific* ~especially ~alone
    ~exclusive* ~soldier ~proprietary ~belong* ~dedicated

majority and minority
اغلبيه اكثريه غالبيه ~معظم ~اغلب ~غالب ~جمهور ~جل ~سواد ~=اكثر ~نصف | majority ~most ~mostly ~bulk
    ~greater ~mainly ~predominant* ~many ~largely
اقليه اقليات ~قله ~قليل ~اقل ~بعض ~صغر | minority minorities ~few ~some ~little ~small ~ethnic ~less

maximum and minimum
اقصي اعظمي قصوي ~اعلي ~=اكبر ~=حد ~ذروه ~اكثر ~ابعد ~غايه ~اشد ~اطول ~=تجاوز ~=لا ~فائق ~شرق ~غرب ~شمال
    ~جنوب | maximum maximal maximise* maximize* at_most no_more_than ~most ~highest ~greatest ~up
    ~utmost ~extreme* ~farthest ~furthest ~far ~peak ~ultimate ~full ~longest ~top ~limit ~ceiling
    ~exceed ~extremist ~critical ~greater ~beyond
ادني اصغري دنيا ~=الاقل ~اقل ~اخفض ~حد ~اصغر ~ابسط ~قلل ~=لا_يقل ~يقل ~قليل ~شرق ~تقليل ~حياه ~ضئيل
    ~عالم ~تحت ~متدن ~بسيط | minimum minimal minimise* minimize* ~at_least ~least ~lowest ~less ~below
    ~lower ~low ~smallest ~slight* ~closest ~nearer ~under ~basic ~bottom ~reduc* ~within ~inferior
    ~near

long and short
طويل اطول طول ~مديد ~مطول ~مدي ~=طوال ~طيله ~بعيد ~طال/طول ~مدد ~=طالما ~كثير ~ممتد ~مسافه ~مستطيل
    ~اطال/طيل ~مستديم ~دام/دوم ~=مادام ~=زمن ~مزمن ~=منذ ~وقت ~مده ~عريق | long longer longest lengthy
    tall taller tallest ~length* ~far ~prolong* ~extended ~time ~lengthen* ~chronic ~last* ~large ~great
    ~high
قصير قصار اقصر قصر ~موجز ~=قريب ~وجيز ~قليل ~مختصر ~قصور ~برهه ~قصه ~عاجل ~اختصار ~قاصر ~نقص ~ايجاز
    ~=باختصار ~سرعه ~سريع ~فتره ~قصر/قصر ~عابر ~مقتضب ~وشيك ~صغير ~وقت ~قصيرا ~=قليلا ~ربع | short
    shorter shortest brief briefly ~shortly ~abbreviat* ~quick* ~shortage* ~shorten* ~palace ~small*
    ~soon ~little ~few ~narrow ~concise* ~lack* ~limited ~moment* ~while ~insufficient*

big and small
كبير ضخم هائل عملاق كبار كبري اكبر ضخام ~كثير ~واسع ~عظيم ~جسيم ~كثيف ~مسن ~بالغ ~شاسع ~ملحوظ ~جد ~رئيس
    ~رائع ~مهم ~شديد ~كبر ~فادح ~هام ~فسيح ~بدين ~غزير ~عميق ~وافر ~كبيرا ~عالي ~خطير ~مطول ~عال ~قوي
    ~عال | big bigger biggest large larger largest huge giant enormous immense vast ~great* ~major
    ~massive* ~considerabl* ~significant* ~substantial* ~tall ~senior ~high* ~old* ~much ~grand
    ~gigantic ~heav* ~lot ~wide* ~strong* ~largely ~grown ~elder* ~extensive ~important ~severe
    ~serious* ~good ~tremendous ~mega ~most ~main ~dramatic* ~more ~far ~intens* ~mass ~key
صغير صغار ضئيل اصغر صغري ~طفيف ~قليل ~بسيط ~ضيق ~دقيق ~شاب ~حديث ~محدود ~ناشئ ~طفل ~صغيرا ~صغر ~وجيز
    ~متناه يسير ~قله ~وليد ~قزم ~اطفال ~نحيف ~حفنه ~عابر ~صغائر ~جرو ~فرخ ~تافه ~هزيل ~رضيع ~خافت |
    small smaller smallest tiny ~little ~minor ~slight* ~young* ~few ~short ~narrow ~mini ~modest*
    ~light ~low ~baby ~minute ~petty ~less* ~child* ~kid* ~fine ~brief ~limited ~thin ~micro* ~slim

fast and slow
سريع =بسرعه =سريعا مسرع مسرعا ~سرعه ~عاجل ~اسرع/سرع ~اسراع ~اسرع ~عجل ~استعجل ~فوري ~بسرعه ~حال ~مستعجل
    ~خاطف ~عجاله ~هرع ~سراع ~رشيق ~=فورا ~نبض ~مبكر ~صوم ~قريب ~وجبات | fast faster fastest quick
    quickly rapid rapidly swift swiftly hurriedly ~speed* ~soon ~hurry ~hast* ~prompt* ~brisk* ~hurr*
    ~accelerat* ~immediate* ~rush* ~sharp ~early ~urgent* ~ready ~easily ~fleet*
بطيء =ببطء بطيئه =بطيئا ~بطء ~تباطا/تباطا ~متمهل ~تمهل ~مهل ~ابطا/بطئ ~تاخر ~تثاقل ~متاخر ~هادئ ~=بهدوء
    ~تدريجي ~رويد ~=تدريجيا ~تؤده ~=رويدا ~ابطاء ~متثاقل ~تباطؤ ~خامل ~كسل ~كسول ~قليل | slow slower
    slowly slowest ~sluggish ~slowed ~slowing ~slow-* ~gradual* ~leisurely ~delay* ~calm* ~late ~linger*
    ~deliberate* ~gently ~lag*

good and bad
=جيد =جيده =الجيد =الجيده صالح ~حسن ~طيب ~خير ~جيد ~ممتاز ~افضل ~سليم ~رائع ~جدا ~نافع ~محسن ~جوده
    ~مناسب ~فاضل ~احسن ~خيرات ~بخير ~كريم ~صلاح ~مصلحه ~محمود ~حسنا ~صواب ~حسنات ~اجاد ~لذيذ ~مفيد
    ~ايجابي ~=حقا ~ماهر ~بضائع ~سلع ~لطيف ~جميل ~قدر ~تماما ~بار ~مقبول ~لا_باس | good excellent
    virtuous ~better ~best ~well ~fine ~great ~goodness ~nice ~kind* ~benefi* ~righteous ~quality ~sound
    ~okay ~favourable ~positive* ~proper* ~goods ~virtue* ~valid ~helpful ~wholesome
سيئ =سيئه رديء سوء شرير خبيث ~شر ~اسوا ~ضار ~قبيح ~فاسد ~=للاسف ~ضعيف ~شرور ~خطا ~سلبي ~اساءه ~فشل
    ~ساء/سوء ~شرس ~حرج ~نحس ~مؤسف ~مزعج ~بئس ~كريه ~سام ~سيئ ~متعفن ~خطير ~مكروه ~رداءه ~صعب ~شقي ~مريض
    ~كئيب ~فادح ~وخيم ~اشرار ~شديد ~بذيء ~تعيس | bad evil wicked vile ~badly ~worse ~worst ~poor* ~ill
    ~harm* ~wrong* ~vicious ~unfortunate* ~mal* ~malicious ~nasty ~terrible ~awful ~negative* ~rotten
    ~adverse ~misfortun* ~foul ~seriou* ~severe ~unpleasant* ~mean ~unlucky

happy and sad
سعيد مسرور فرح فرحان ~سعاده ~سرور ~ابتهاج ~فرح/فرح ~ابتهج ~مبتهج ~سعداء ~بهجه ~مرح ~مغتبط ~سعد ~راض
    ~هناء ~بهيج ~عيد ~طرب ~مبسوط ~سرور ~افراح ~سر ~يسر ~فرحه ~سعاده | happy happier happily joyful joy
    glad cheerful delighted ~pleas* ~happiness ~merry ~rejoic* ~content* ~joyous ~jolly ~gladly
    ~delight* ~lucky ~celebrat* ~laugh* ~fun ~willing*
حزين تعيس كئيب حزن محزن ~اسف ~غم ~كمد ~اسي ~حزانه ~احزان ~حزن/حزن ~كابه ~مؤسف ~شقي ~هم ~مهموم ~اكتئاب
    ~مكتئب ~=للاسف ~بائس ~كرب ~حداد ~يائس ~مؤلم ~شجن ~مغموم ~شجي ~مر ~نكد ~متضايق ~وحشه | sad sadder
    sadly sorrowful sorrow sadness miserable unhappy ~grief* ~griev* ~mourn* ~melanchol* ~gloom*
    ~depress* ~sorry ~regret* ~upset ~wretched ~dismal ~unfortunate* ~lament* ~woe* ~pain*

laughing and weeping
ضحك/ضحك ضحك ضحكه ضاحك ~ابتسم/بتسم ~ابتسامه ~قهقه ~تبسم ~سخر ~فكاهه ~مضحك ~باسم ~هزا ~سخريه | laugh*
    laughter ~smile* ~grin* ~chuckle* ~giggle* ~funny ~mock* ~joke* ~ridicul*
بكي/بكي بك/بك بكاء باكي باكيا ~دمع ~دموع ~ناح ~انتحب ~نحيب ~صرخ ~صاح ~ندب ~نادي ~باكيه ~صراخ ~صيحه ~رثي
    ~هتف ~عويل ~مباك ~نواح ~استغاث | weep* wept cry cries cried crying sob* ~tear* ~wail* ~sobbing
    ~mourn* ~shout* ~scream* ~lament* ~yell* ~call* ~exclaim* ~outcry

beautiful and ugly
جميل وسيم حسناء جمال ~حسن ~رائع ~بديع ~مليح ~حلو ~بهي ~فاتن ~خلاب ~ساحر ~جذاب ~طيب ~لطيف ~انيق |
    beautiful beautifully handsome beauty pretty lovely ~fine ~nice ~attractive ~gorgeous ~good ~fair
    ~elegant ~wonderful ~graceful ~picturesque ~scenic ~favor* ~favour*
قبيح دميم بشع قبح ~كريه ~بشاعه ~شنيع ~مقرف ~سيئ ~فظيع ~مشوه ~شائن ~ذميم | ugly ugliness hideous
    ~unsightly ~foul ~repulsive ~horrible ~monstrous ~grotesque ~awful ~bad

full and empty
ممتلئ مليء ملان ~كامل ~مملوء ~زاخر ~حافل ~تام ~ملء ~شبع ~تماما ~عامر ~ملا/ملا ~مكتظ ~طافح ~مشبع ~مفعم
    ~مشحون ~شامل ~مزدحم ~بدر ~مكتمل ~كل ~جميع ~بكامل ~فائض ~غاص ~عارم | full filled ~fully ~fill*
    ~crowded ~complete* ~packed ~brimming ~entire* ~whole ~teem* ~rich ~total ~laden ~replete ~alive
    ~load*
فارغ خال خالي خاو ~فراغ ~خلو ~خاليه ~مهجور ~شاغر ~افرغ/فرغ ~خاوي ~=بلا ~مفرغ ~خلاء ~قفر ~اجوف ~فرغ/فرغ
    ~جوفاء ~هواء ~صفر ~نفد ~شغور ~عدم | empty emptied vacant emptiness ~hollow ~void ~bare ~free
    ~desert* ~blank ~without ~no ~devoid ~vacat* ~vain ~lonely

wet and dry
رطب مبلل مبتل رطوبه ~بلل ~ندي ~بلل/بلل ~ماطر ~ممطر ~طري ~مطير ~رطيب ~غرق ~مائي ~سائل ~ريان ~نقع ~سبخه |
    wet moist damp humid humidity soaked ~moisture ~soggy ~rain* ~drench* ~watery ~dewy ~fresh ~liquid
    ~soak* ~flood*
جاف يابس جفاف قاحل ~ناشف ~جفف/جفف ~جف/جف ~قحط ~يبس ~مجفف ~يباس ~نشف ~نضب ~شحيح ~جدب ~صحراوي ~عطش ~قفر
    ~برا ~تجفيف ~بر ~ذابل | dry dried drying drought arid dryness ~parched ~desiccat* ~withered ~barren
    ~desert ~drain* ~land ~dryer

light and dark
مضيء منير ضوء نور نهار ~اضاءه ~مشرق ~فاتح ~ابيض ~ساطع ~خفيف ~ضياء ~انوار ~لامع ~اضواء ~انار ~اشعه ~شعاع
    ~شمس ~نير ~مصباح ~فجر ~مضاء ~براق ~زاه ~سراج ~خافت ~لمع ~شرق ~سطع ~بريق ~=ضوئيه ~سنا ~مصابيح ~اناره
    ~قنديل ~اشراق ~شعل | light lights bright brightness lit luminous illuminated ~glow* ~shin* ~sunlight
    ~brilliant ~lamp* ~illumin* ~dawn ~day* ~ray* ~clear ~fair ~sun* ~white ~sunny
مظلم ظلام ظلمه ظلمات داكن معتم ~عتمه ~قاتم ~اسود ~ليل ~اظلم ~غامق ~اسمر ~ظل ~غروب ~حالك ~سواد ~معتمه
    ~كئيب ~دجي ~خفي ~سمراء ~غامض ~ظلامي ~غسق ~دكن | dark darker darkest darkness gloom gloomy ~black
    ~dim* ~night* ~shadow* ~dusk* ~sombre ~obscur* ~brown ~dull ~murky ~blackout ~darken*

silence and speech
صمت/صمت صمت سكت/سكت سكوت صامت ساكت ~هدوء ~كتم ~هادئ ~سكون ~صموت ~اسكت ~سكينه ~خرس ~بهدوء | silence
    silent silently ~quiet* ~hush* ~mute ~still* ~calm* ~speechless ~say_nothing ~said_nothing ~stopped
صراخ ضجيج صخب ضوضاء ضجه صاح/صيح صرخ/صرخ ~صوت ~تكلم/تكلم ~كلام ~صيحه ~نادي ~هتف ~صخب ~جلبه ~صاخب ~عال
    ~ضوضاء ~هدير ~بكي ~ضوضاء ~عويل ~صخاب ~هتاف ~عوي ~زعق ~صراخه ~دوي ~زئير ~عواء | noise noisy shout*
    scream* clamour clamor din yell* ~loud* ~cry ~cried ~cries ~crying ~sound* ~speak* ~spoke ~roar*
    ~bustle ~voice* ~call* ~uproar ~howl* ~raucous ~exclaim*

remembering and forgetting
تذكر/تذكر ذكري ذاكره تذكير ~ذكر/ذكر ~ذكريات ~ذكر ~تذكار ~استذكر ~استحضر ~حفظ ~استرجع ~=ذكرني ~تذكره ~خطر
    ~علق ~خلد ~احيا | remember* recall* remembrance ~memory ~memories ~remind* ~mention* ~recollect*
    ~memorial ~commemorat* ~memoir* ~reminiscen* ~mind ~retain*
نسي/نسي نسيان ~نس/نس ~تناسي/تناسي ~منسي ~ناسي ~غفل ~سهو ~سها ~سلا ~اغفل ~فات | forget* forgot forgotten
    oblivion ~forgetful ~oblivious ~overlook* ~neglect* ~ignor* ~left ~slip*

sleeping and waking
نام/نام نوم نائم ~نعس ~نم/نم ~رقد ~منام ~راقد ~غفا ~نعاس ~غفوه ~سبات ~غط ~هجع ~منوم ~مضطجع ~بات/بيت
    ~نيام ~فراش | sleep* slept asleep ~nap* ~slumber* ~doze* ~drows* ~lay ~lie ~bed ~dream* ~spent
    ~rest*
استيقظ/ستيقظ ~=من_نومه ~=من_نومها ~=من_النوم ~=من_نومي ~=من_نومهم يقظه مستيقظ استيقاظ ~صحا/صحو
    ~افاق/فيق ~يقظ ~صاح ~صحوه ~ايقظ/وقظ ~نهض/نهض ~انتبه ~قام/قوم
    ~هب ~ارق ~ساهر ~سهر ~نشور | wake wakes woke woken waking awake awoke awaken* ~alert ~vigilan*
    ~rouse* ~got_up ~get_up ~sleepless ~aware ~rose ~rise* ~stay* ~stir*

building and destroying
بني/بني بناء شيد/شيد تشييد ~بنيان ~بن/بن ~انشا/نشئ ~انشاء ~عمر ~عمران ~مباني ~مبني ~بناه ~اقام ~بنايه
    ~تاسيس ~ابن ~تطوير ~اعمار ~صنع ~ابنيه ~تعمير ~عماره ~مشيد ~بنيه ~اسس ~تعزيز ~معمار ~عمار | build
    builds built building rebuild rebuilt construct* erect* ~creat* ~establish* ~develop* ~house*
    ~structure* ~found* ~form* ~mason ~set ~raise* ~reconstruct*
دمر/دمر تدمير هدم/هدم هدم خرب/خرب تخريب ~خراب ~دمار ~اتلاف ~حطام ~حطم ~مدمر ~اباد ~هلك ~ابيد ~مهدم ~محطم
    ~قضي ~اتلف ~ضرر ~اطاح ~اهلك ~مدمره ~انهدم ~مخرب ~نسف ~ابطل ~قوض ~دك ~تهدم ~خرائب ~مهدوم ~انقاض |
    destroy* demolish* destruction demolition wreck* ~ruin* ~devastat* ~sabotage* ~damage* ~destructive*
    ~annihilat* ~tear* ~tore ~torn ~vandal* ~raze* ~waste ~shatter* ~smash* ~break* ~broke* ~destroyer*
    ~bring

sending and receiving
ارسل/رسل ارسال بعث/بعث ~وجه/وجه ~ابلغ ~رسول ~رسل ~بعثه ~اوفد ~مرسل ~اطلق ~بث ~احال ~ايفاد ~رساله ~رمي
    ~ايصال ~قذف ~حول ~ادي ~ابتعث ~اخراج | send sends sent sending dispatch* ~transmit* ~deliver* ~mail*
    ~deploy* ~convey* ~messag* ~post* ~emit* ~forward* ~broadcast* ~letter*
تلقي/تلقي تسلم/تسلم استلم/ستلم استقبل/ستقبل استلام استقبال ~تلق/تلق ~حصل/حصل ~نال ~وصل/صل ~ورد ~اخذ ~حظي
    ~قبض ~تقاضي ~لقي/لقي ~رحب ~مستقبل ~حاز ~متلقي ~كسب ~ورود ~مستلم ~قبل/قبل ~مني ~ضيف ~اتي ~نال ~عاني
    ~ناله ~رحب | receive receives received receiving receipt reception recipient* ~get ~got ~greet*
    ~welcom* ~obtain* ~given ~accept* ~take* ~took ~host* ~reaction* ~met ~suffer* ~gain* ~earn* ~admit*

teacher and pupil
معلم مدرس استاذ معلمين مدرسين ~شيخ ~مؤدب ~اساتذه ~معلمه ~تعليم ~علم/علم ~تدريس ~تربوي ~محاضر ~ملقن ~مرب
    ~مدرب ~درس/درس ~مدرسه ~مربي | teacher* professor* instructor* tutor* ~taught ~teach* ~lecturer*
    ~school* ~educat* ~master* ~coach* ~faculty ~sheikh ~shaykh
تلميذ طالب تلاميذ طلاب طلبه تلامذه ~دارس ~متعلم ~متدرب ~خريج ~طالبه ~مريد ~دراسي ~جامعي ~دراسه ~درس
    ~طلابي ~صبي ~صف ~تتلمذ ~حدقه ~بؤبؤ ~مدرسه | student students pupil pupils disciple* ~apprentice*
    ~learner* ~schoolchild* ~undergraduate* ~graduate* ~trainee* ~academic ~scholar* ~schoolboy* ~class

owner and worker
صاحب_عمل اصحاب_العمل رب_العمل ارباب_العمل صاحب_العمل ارباب_عمل ~مالك ~صاحب ~اصحاب ~رب ~ارباب ~مدير
    ~جهه_العمل ~مالكين ~ملاك ~مشغل ~مستخدم ~رئيس ~معلم ~سيد ~مشغلين | employer* ~owner* ~boss* ~master*
    ~manager* ~landlord* ~proprietor* ~employ* ~lord
عامل عمال اجير اجراء ~موظف ~عاملين ~مستخدم ~خادم ~شغيل ~موظفين ~عماله ~عاملون ~عماليه ~كادح ~شغال ~مزارع
    ~صانع ~عمالي ~يعمل ~عمل ~عمل/عمل ~نقابه ~موارد ~فلاح ~كادر ~طاقم ~بناء ~شيال | employee* worker*
    labourer* laborer* ~staff* ~servant* ~workman ~workmen ~hand* ~work* ~labor* ~labour* ~crew*
    ~builder* ~maker* ~operative* ~factor* ~personnel

creditor and debtor
دائن دائنين ~مقرض ~مداين ~غريم ~غرماء | creditor* ~lender*
مدين مدينين مديون ~مقترض ~مدينون ~غارم ~دين ~غريم ~مدينه ~مدان | debtor* indebted ~borrower* ~owe*
    ~owing ~debt*

host and guest
مضيف مضيفين ~مضيف ~صاحب_البيت ~استضاف ~اهل ~صاحب ~اضاف ~مستضيف | host hosts hostess ~hosted ~hosting
ضيف ضيوف ~زائر ~زوار ~نزيل ~ضيافه ~نازل ~مدعو ~مدعوين ~اضياف ~نزلاء ~ضيفي ~زبون | guest guests ~visitor*
    ~hospitality ~invit* ~visit* ~hospitab*

master and servant
سيد ساده ~مولي ~صاحب ~مالك ~استاذ ~رب ~معلم ~موالي ~اسياد ~سيدي ~ماجستير ~متقن ~سيده | master masters
    ~lord* ~mister ~mr ~sir ~owner* ~gentlem* ~mistress ~mrs ~ms ~ladies ~lady ~madam
عبد عبيد خادم خدم جاريه ~رقيق ~عباد ~غلام ~مملوك ~جوار ~خادمه ~اماء ~خدام ~امه ~وصيف ~عبوديه ~مسخر
    ~=الله ~خادمات ~تابع ~حرس ~جواري ~غلمان | slave slaves servant servants maid* ~slavery ~bond*
    ~worshipp* ~server* ~butler ~attendant* ~abd ~slave-* ~page ~enslaved ~serv*

man and woman
رجل رجال ~ذكر ~ذكور ~رجالي ~زوج ~مرء ~=امرؤ ~شاب ~رجوله ~اب ~انسان ~شخص ~امرء ~بشر ~قدم ~نفر ~اعرابي
    ~فرد ~موظف | man men gentleman gentlemen male males ~husband ~guy* ~fellow* ~person ~mankind ~him
    ~people ~leg* ~foot ~feet ~businessm* ~human* ~boy* ~soldier*
امراه نساء نسوه مراه اناث انثي ~سيده ~سيدات ~نسائي ~زوجه فتاه ~بنت ~ام ~نسوي ~اعرابيه ~انسه ~حرم ~ارمله
    ~فتيات ~انثوي ~حريم ~عجوز ~جاريه ~ربه ~بنات ~مسنه | woman women female females ~lady ~ladies ~wife
    ~wives ~feminin* ~feminist* ~girl* ~she ~her ~widow* ~gyn* ~womanhood ~mother*

boy and girl
صبي غلام صبيان غلمان ~ولد ~اولاد ~فتي ~ابن ~طفل ~ذكور ~شاب ~ذكر ~فتيان ~صبا ~رجل ~شبان ~صغير | boy boys
    lad lads ~son* ~child* ~kid* ~young* ~youth* ~guy* ~boyfriend* ~servant ~page
فتاه فتيات صبيه ~بنت ~بنات ~طفله ~انسه ~شابه ~انثي ~اناث ~ابنه ~جاريه ~طفلات ~حبيبه ~صديقه ~امراه ~نساء
    | girl girls maiden* ~daughter* ~lass ~young* ~lady ~miss ~girlfriend* ~child* ~woman* ~women
    ~female* ~teen*

kin
اب والد اباء =اباؤنا =اباؤهم =ابائهم =ابائنا =اباءه ابو ابي ابا ~بابا ~والدين ~ابوي ~والدي ~اباه ~ابن ~سلف
    ~اسلاف ~ابونا ~وارث ~بوه ~ابوه |
    father* dad daddy papa ~parent* ~abu ~ancestor* ~forefather* ~pope ~paternal ~sire ~priest ~fr
    ~forebear*
ام والده امهات ~ماما ~والدين ~=اماه ~امومه ~=امه ~=امي ~=امها ~اصل | mother* mum mom mama mummy mommy
    ~parent* ~maternal ~motherhood ~or ~nation
اخ شقيق اخوه اشقاء اخوان ~اخو ~اخا ~اخي ~اخوي ~رفيق ~اخوتي ~اخا ~اخر ~اخوته ~يا ~اخوات | brother*
    ~sibling* ~brotherhood ~fratern* ~fellow* ~friend* ~bro
اخت شقيقه اخوات شقيقات ~اخوه ~اخوته ~اختي ~اخوتي ~راهبه | sister* ~sibling* ~nun* ~twin
=جدي =الجد =لجدي =للجد ~جد اجداد ~جده ~جدي ~جدا ~=جد ~اسلاف ~بجد ~وجد ~اجداده ~سلف ~جدان | grandfather*
    grandpa granddad ~grandparent* ~ancestor* ~forefather* ~serious* ~very ~forebear*
جده جدات ~جدتي ~جديد ~ستي ~جدتها ~=جدا =ستي =تيته =تيتا | grandmother* grandma granny grandmom ~jeddah
    ~jiddah
    ~grandparent* ~very ~nan
زوج ازواج ~بعل ~قرين ~زوجان ~زوجين ~زوجها ~رجل | husband* ~spouse* ~couple* ~pair* ~marri* ~married
    ~spous* ~twin
زوجه زوجات حليله ~قرينه ~زوجته ~عقيله ~امراه ~زوج ~حرم ~ازواج ~اهل ~زواج ~نساء ~ام_اولاد ~مدام ~بيت |
    wife wives ~spouse* ~bride ~lady ~married ~marri* ~widow* ~madame ~woman ~mrs
عم اعمام خال اخوال ~عمي ~خالي ~عمه ~عام ~عمو ~عمام ~خلا | uncle* ~brother* ~cousin* ~free ~general
عمه خاله عمات خالات ~عامه ~عمتي ~عموم ~عم | aunt* ~sister* ~cousin* ~auntie ~stepmother
ابن نجل ابناء ~ولد ~اولاد ~بنو ~بني ~بن ~انجال ~بنون ~صبي ~حفيد ~يا_بني ~شباب ~ابناؤ ~طفل ~شبل | son
    sons ~child* ~boy* ~grandson* ~kid* ~people ~ibn ~bin ~banu ~sonny ~stepson ~nephew* ~offspring
    ~tribe*
ابنه بنت بنات ~كريمه ~ابنتي ~فتاه ~بنيه ~ولد ~ابن ~طفله ~اولاد ~ذريه | daughter* ~child* ~girl*
    ~granddaughter* ~kid* ~bint ~stepdaughter ~niece*

colour
ابيض بيضاء بيض ~بياض ~شاحب ~بيضه ~فضي ~شائب ~ابيضاض ~قوقازي ~بيضاوات | white whites whitish ~pale
    ~whiteness ~blank ~silver ~gray ~grey ~caucasian ~egg*
اسود سوداء سود ~سواد ~داكن ~مظلم ~سودا ~حالك ~زنجي ~قاتم ~اسمر ~سودان ~فحم | black blacks blackened
    ~dark* ~blackness ~lion* ~negro ~sable ~sombre
احمر حمراء حمر ~حمره ~قرمزي ~احمرار ~حمار ~دموي ~وردي ~ياقوت ~قان ~حمير ~اشقر ~صهباء | red reddish
    reddened ~crimson ~scarlet ~ruddy ~blush* ~redness ~ruby ~donkey* ~erythr* ~maroon ~rosy ~pink
    ~vermilion
اخضر خضراء خضر ~خضره ~خضار ~زمرد ~اخضرار ~نبات ~خضراوات ~زيتي ~خضروات | green greenish ~verdant
    ~greenery ~emerald ~vegetable* ~khidr ~lush ~greens ~environment*
ازرق زرقاء زرق ~زرقه ~لازورد ~سماوي ~نيلي ~كحلي ~ازرقاق ~فيروز ~تركواز | blue bluish blues ~azure ~navy
    ~indigo ~sapphire ~turquoise ~cyan* ~zarqa*
اصفر صفراء صفر ~صفره ~ذهبي ~اصفرار ~اشقر ~صفار ~كهرماني ~شاحب | yellow yellowish ~golden ~blond* ~zero
    ~pale ~amber ~bile ~jaundice ~brass ~biliary ~saffron

metal
ذهب ذهبي ذهبيه ~ذهب/ذهب ~مذهب ~=مذهب ~عسجد ~تبر ~اصفر ~مذاهب ~دينار ~ذهاب ~اذهب | gold golden ~gilded
    ~gilt ~go ~went ~going ~dinar*
فضه فضي ~مفضض ~ابيض ~لجين ~فض/فض ~درهم ~رمادي ~فضلا ~نقره | silver silvery ~argent ~dirham* ~hallmark
نحاس نحاسي ~برونز ~صفر ~نحاسيات | copper brass ~bronze ~coppery ~coppersmith*
حديد حديدي ~فولاذ ~حدد ~حاد ~صلب ~حداد ~سكه ~سكك ~صلب ~اغلال ~معدن | iron steel ~railway* ~rail*
    ~railroad* ~metal* ~irony ~ferr* ~blacksmith*

sky
شمس شمسي ~مشمس ~شموس ~عباد | sun suns solar ~sunlight ~sunshine ~sunny ~sunrise ~sunset ~sunflower
    ~sunscreen ~shams
قمر قمري اقمار ~هلال ~بدر ~صناعي ~سائل | moon moons lunar ~crescent ~satellite* ~moonlight ~moonlit
نجم نجوم نجمه كواكب ~كوكب ~نجمي ~ثريا ~ممثل ~نجومي ~كوكبه | star stars starry stellar ~planet*
    ~celebrit* ~constellation* ~planet ~starlight ~pleiades

elements
هيدروجين هيدروجيني | hydrogen ~h
هيليوم | helium
اكسجين اوكسجين | oxygen ~o
نيتروجين ازوت نتروجين | nitrogen
كربون كربوني | carbon ~carbonic

animals
حصان خيل فرس خيول جواد احصنه افراس ~مهر ~خيال ~فارس ~خياله ~حصون ~فروسيه ~كرم ~ركوب ~جياد ~فحل | horse*
    mare* stallion* ~cavalry ~rider* ~steed* ~pony ~colt* ~horsem* ~mount* ~equestrian ~foal* ~gelding
حمار حمير اتان ~جحش ~احمره ~مغفل ~غبي ~حمر ~مطيه | donkey* ~ass ~asses ~zebra* ~mount*
جمل ناقه ابل جمال بعير نوق ~راحله ~ركائب ~هجن ~جمله ~ابلا ~هجين ~رواحل ~جمل/جمل ~قلوص ~قافله ~جميل
    ~مطايا ~مطيه ~ذلول | camel* she-camel* ~dromedar* ~caravan ~mount* ~cameleer* ~beast*
بقر بقره ثور ابقار ثيران ~عجل ~عجول ~ماشيه ~ثورات ~ثوره ~بقري | cow cows cattle bull bulls ox oxen ~calf
    ~calves ~beef ~bovine ~cowboy* ~bullock ~livestock
غنم خروف اغنام خراف شاه نعجه نعاج ~كبش ~ضان ~حمل ~ماشيه ~شياه ~غنيمه ~مواشي ~كباش ~حملان ~شاء ~شاهد
    ~غنائم ~رعي ~قطيع | sheep lamb lambs ewe* ram rams ~flock* ~mutton ~livestock ~shah ~shepherd*
    ~spoil* ~booty
ماعز معز معزه عنز عنزه جدي تيس ~جديان ~جدي | goat goats kid kids ~kid ~capricorn ~billy
كلب كلاب ~جرو ~كلبه ~جراء ~كلبي | dog dogs hound* bitch ~puppy ~puppies ~pup* ~canine* ~doggy ~spaniel*
    ~greyhound*
قط قطه قطط هر هره ~قطيط ~هريره ~سنور ~=قط ~قطع ~قطاط ~سنوريات | cat cats kitten* ~feline* ~kitty ~never
    ~tomcat
ذئب ذئاب ~ذيب ~ذؤبان | wolf wolves ~jackal*
اسد اسود ليث اسود سبع ~لبوه ~اسدي ~سبعه ~سباع ~شبل ~اشبال ~ليوث ~غضنفر ~سود | lion* lioness* ~assad
    ~asad ~beast* ~cub* ~black ~seven ~prey ~leo

grain and crops
قمح حنطه | wheat ~grain* ~bread ~flour
شعير | barley
ارز رز | rice ~cedar*
ذره | corn maize ~atom* ~sorghum ~speck ~peak
عدس | lentil* ~mujaddara

arms
سيف سيوف ~حسام ~مهند ~سياف | sword* ~saif ~sabre* ~saber* ~blade* ~swordsm*
رمح رماح ~قناه ~سنان ~عوالي | spear* lance* ~javelin* ~pike*
سهم سهام ~نبل ~نبال ~اسهم ~نصيب ~سهم/سهم ~نشاب | arrow* ~share* ~stock* ~dart* ~equit* ~bow
بندقيه بنادق ~رشاش ~سلاح ~قناصه | rifle* ~gun* ~musket* ~shotgun*
مسدس مسدسات ~سلاح ~سداسي | pistol* revolver* handgun* ~gun* ~hexagon*
خنجر خناجر ~سكين ~جنبيه | dagger* ~knife ~knives

meals
فطور افطار ~=الفطور ~فطر/فطر ~افطر/فطر ~=الريق ~ترويقه ~فطر ~صباح | breakfast* iftar ~fast* ~eat ~ate
    ~break ~brunch ~broke
غداء ~غدا/غدو ~=الغدا ~تغدي/تغدي ~وجبه | lunch* ~luncheon ~dinner ~meal* ~midday
عشاء ~تعشي/تعشي ~سحور ~وجبه ~وليمه ~ماده | dinner* supper* ~meal* ~evening ~feast*

engagement and wedding
خطوبه خطبه خطوبتك ~خطيب ~خطيبه ~خطب/خطب ~خطاب ~خاطب ~مخطوب | engagement fiance* betrothal betrothed
    ~engaged ~sermon* ~speech* ~propos* ~address*
زفاف عرس زواج ~عروس ~عريس ~اعراس ~زف/زف ~قران ~تزوج/تزوج ~زوج ~نكاح ~زفه ~متزوج ~عرائس ~تزويج ~عقد ~زيجه
    | wedding weddings marriage ~bride* ~marry* ~married ~marri* ~bridal ~matrimon* ~nuptial* ~wedlock
    ~wed

religions
مسلم مسلمين مسلمون اسلام اسلامي ~مؤمن ~محمدي ~=مسلمات ~سلم | muslim* islam islamic islamist* ~moslem*
    ~believer* ~mohammedan*
مسيحي مسيحيين مسيحيه نصراني نصاري ~نصرانيه ~كنسي ~قبطي ~صليبي ~مسيح ~مسيحيون | christian* christianity
    ~copt* ~church ~christ ~crusad* ~nazarene*
يهودي يهود يهوديه ~عبري ~عبراني ~اسرائيلي ~موسوي ~توراه | jew jews jewish judaism ~hebrew* ~israeli*
    ~judeo* ~judaic

hand and foot
يد ايدي يدان ايد ~كف ~يدي ~ذراع ~اصابع ~باع ~كفه ~قبضه ~ساعد ~يدوي ~ايادي ~معصم ~راحه | hand hands
    handed ~arm* ~palm* ~fist* ~finger* ~handle* ~manual* ~wrist* ~handful ~paw* ~handy
قدم اقدام ~رجل ارجل قدمين ~ساق ~قدمي ~كعب ~رجلي ~قدم/قدم ~سيقان ~حافر ~ركبه ~قدمه ~ظلف ~سفح ~راجل ~مشي
    ~كره ~حافي ~=سيرا ~خف ~رجال | foot feet ~leg* ~toe* ~football ~footstep* ~ankle* ~step* ~barefoot
    ~walk* ~soccer ~heel* ~hoof ~hooves ~paw*

eye, ear, nose, mouth
عين عيون اعين عينان ~عيني ~نظر ~بصر ~طرف ~مقله ~نبع ~معين ~عين/عين ~ماقي ~جفن ~نظره ~عيان ~عينه ~مرأي
    ~نظري ~مشهد | eye eyes eyed ~sight ~spring* ~look* ~ocular ~gaze* ~eyelid* ~vision ~same ~view*
    ~eyebrow* ~eyesight
اذن اذنان اذان ~سمع ~اذن/اذن ~اذني ~مسمع ~صماخ ~اصغاء | ear ears ~hear* ~permission ~leave ~earlobe*
    ~then ~therefore ~so ~call ~auricle ~permit* ~listen* ~year*
انف انوف ~خشم ~منخر ~خياشيم ~مناخير ~استنشق ~خرطوم | nose noses nasal ~nostril* ~snout ~sniff*
=فم =الفم =فمه =فمها =فمي =فمك =فمهم =افواههم افواه فاه ~فم ~ثغر ~شفاه ~فوه ~شفه ~فمي ~فموي ~لسان ~=في
    ~حنجره | mouth mouths oral ~lip* ~maw ~tongue*
    ~orally ~mouthful
"""
