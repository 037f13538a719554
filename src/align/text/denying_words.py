"""Words that deny by their meaning, of both languages: to refuse, to lack, to forget; empty, silent, alone.

One row per field, written as in `directions_words`: Arabic words, a bar, English words; `~` marks a word that only
leans that way. They answer a denial of the other side, and where they are themselves denied, the two make an assertion.
"""

from __future__ import annotations

DENYING = """
refusing
رفض/رفض رفض رافض مرفوض =ابت =ابوا =يابي =تابي =يابون =ابيت امتنع/متنع امتناع ممتنع احجم/حجم احجام
    عزف/عزف عزوف استنكف/ستنكف تمنع/تمنع اعترض/عترض اعتراض معترض مانع/مانع ~مانع ~اعرض/عرض ~ضن/ضن
    ~بخل/بخل ~رد/رد ~اعتذر/عتذر ~اعتذار ~استكبر/ستكبر ~ترفع/ترفع | refuse* refusal reject* rejection declined ~decline*
    ~object* ~objection* unwilling* balk* spurn* abstain* abstention refrain* disdain* ~mind ~minded

denying
انكر/نكر انكار منكر نفي/نفي نفي ناف ~كذب/كذب جحد/جحد جحود تنكر/تنكر تنكر ~دحض/دحض ~كتم/كتم ~كتمان
    ~اخفي/خفي ~اخفاء ~خفي/خفي ~ستر/ستر | deny denies denied denying denial disown* repudiat* ~hide
    ~hides ~hid ~hidden ~hiding ~conceal* ~secret ~disguise*

failing
فشل/فشل فشل فاشل اخفق/خفق اخفاق عجز/عجز عجز عاجز تعذر/تعذر تعذر متعذر استحال/ستحيل استحاله مستحيل
    خاب/خيب خيبه تقصير ~قصر/قصر =عبثا =سدي =هباء =هيهات =محال =بلا_طائل =دون_جدوي =بلا_جدوي ~عسير ~شق/شق
    ~عز/عز ~استعصي/ستعصي ~صعب ~صعوبه ~تعثر/تعثر ~عناء ~ضاق/ضيق ~ضعف/ضعف ~بعيد ~يئس/ياس ~ياس | fail*
    failure* impossib* impossible unable incapable powerless helpless* vain futile* ~defeat* ~defied
    ~defies ~hard ~difficult* ~too ~beyond ~trouble* ~escape* ~elude* ~struggle*

lacking
افتقر/فتقر افتقار مفتقر اعوز/عوز خلا/خلو خلو ~خال خالي خاو خاوي فرغ/فرغ فارغ فراغ عدم انعدم/نعدم انعدام
    معدوم عديم فقد/فقد فقدان مفقود افتقد/فتقد فاقد حرم/حرم حرمان محروم جرد/جرد تجرد/تجرد مجرد عار عاري
    عراء غاب/غيب غياب غائب نفد/نفد نفاد نضب/نضب ~ضاع/ضيع ~ضائع =حافيا =حافي =حفاه بور مقفر اجرد ~يتيم
    ~قفر ~خراب اعزل ~نقص ~نقص/نقص ~ناقص ~احتاج/حتاج ~بريء ~برا/برا ~نظيف ~سليم ~سالم ~صاف ~فتقد | lack*
    absent absence devoid empty emptied emptiness void vacant bereft destitute deprived stripped naked
    bare barefoot barren deserted desolate penniless missing hollow unarmed ~miss ~misses ~missed ~need
    ~needs ~needed ~gone ~out ~without ~short ~clear ~free ~want ~wants ~exhaust* ~spent

stopping
~كف/كف توقف/توقف توقف متوقف انقطع/نقطع انقطاع منقطع اقلع/قلع سكت/سكت سكوت ساكت صمت/صمت صمت صامت صموت
    خرس/خرس خرس اخرس خرساء كاتم تعطل/تعطل تعطل عطل/عطل معطل جمد/جمد جامد ساكن ~سكن/سكن ~انتهي/نتهي
    ~زال/زول ~انقضي/نقضي ~هدا/هدا ~وقف/وقف ~بات/بيت ~ظل/ظل ~بقي/بقي ~مات/موت | stop* stopped stopping
    cease* quit halt* silent* silence mute dumb speechless motionless ~still idle ~end* ~over ~remain*
    ~stay* ~stood ~off ~quiet* ~paus* ~dried ~dead ~frozen ~hold* ~held ~last ~late ~expire*

preventing
منع/منع منع ممنوع حظر/حظر حظر محظور تحريم محرم حرام نهي/نهي نهي صد/صد حجب/حجب حجب اعاق/عيق ~حال/حول حائل
    حرم/حرم ~عاق/عوق ~حبس/حبس ~سد/سد ~كبح/كبح ~درا/درا ~حمي/حمي ~وقي/قي ~حذر/حذر ~=اياك ~=اياكم ~حذار |
    prevent* prevention forbid* forbade forbidden prohibit* prohibition ban bans banned hinder* hamper*
    bar barred block* ~keep ~keeps ~kept ~stop ~save ~saved ~beware ~warn* ~spare ~spared ~protect*

avoiding
تجنب/تجنب تجنب اجتنب/جتنب اجتناب تحاشي/تحاشي =تحاش تفادي/تفادي تلافي/تلافي تفاد تورع/تورع زهد/زهد زهد
    ~صام/صوم ~هرب/هرب ~فر/فر ~ابتعد/بتعد ~نفر/نفر ~حذر | avoid* avoidance shun* eschew* evade* steer_clear ~fled
    ~escap* ~away ~clear ~abhor* ~hate ~hates ~hated

forgetting
نسي/نسي =ينسون =تنسون =ينسين =نسوا =ينس =تنس =انس =ننس نسيان =ناسيا منسي اهمل/همل اهمال مهمل اغفل/غفل اغفال
    غفل/غفل غفله غافل
    تجاهل/تجاهل تجاهل جهل/جهل جهل جاهل مجهول =غض_الطرف =يغض_الطرف =غض_النظر =بغض_النظر =صرف_النظر
    سها/سهو سهو ساه خفي فات/فوت ~فات ~غاب ~ذهل/ذهل | forget* forgot forgotten forgetting neglect* ignor*
    ignore* overlook overlooks overlooked omit omits omitted omitting oblivious unaware unknown
    ignorance ignorant ~stranger
    ~strangers ~blind ~deaf ~escape* ~lost ~wonder* ~mystery ~guess

leaving
تنازل/تنازل تنازل تخلي/تخلي =تخل تخل هجر/هجر مهجور استغني/ستغني استغناء =غني_عن ~ترك/ترك ~ترك ~غادر/غادر ~اسقط/سقط
    ~خلع/خلع ~نزع/نزع ~استقال/ستقيل ~قطع/قطع ~فارق/فارق | abandon* forsak* forsook forgo* waive*
    dispens* dispense* give_up gave_up given_up ~leave ~leaves ~left ~drop* ~resign* ~lose ~lost

exempting
اعفي/عفي اعفاء معفي =معفاه استثني/ستثني استثناء مستثني =باستثناء استبعد/ستبعد استبعاد مستبعد =عدا =خلا
    =سوي =غير ~=الا =دون =بدون =بلا =عدم =لولا =يغني_عن =تغني_عن =اغني_عن =اغنت_عن =يغنيه_عن =تغنيه_عن
    ~=تلقاء ~اوحد ~=منقطع_النظير ~فريد مجان =مجانا باطل الغي/لغي الغاء ملغي لاغ انتفي/نتفي ~حل
    ~طرد/طرد ~اخرج/خرج | exempt* except exception excluded exclude* excluding barring unless until ~save
    without cancel* void null annul* abolish* waived ~but ~free ~apart ~instead ~rather ~expel*

lone
~وحد ~=وحده ~=وحدها ~=وحدهم ~=وحدي ~وحيد ~=فقط ~=فحسب ~=قط ~يسير ~قليل ~قل/قل ~=قلما ~ندر/ندر ~نادر
    ~=نادرا ~شح ~شح/شح ~ضئيل ~ضعيف ~=بالكاد ~=كاد ~=يكاد ~=تكاد ~=شتان ~ضد ~عكس ~نقيض ~خلاف ~=بدل ~=بدلا
    ~=عوضا | hardly barely scarcely rarely seldom ~little ~few ~only ~alone ~sole* ~just ~mere* ~less
    ~fewer ~least ~opposite ~contrary ~unlike ~else ~elsewhere ~otherwise ~instead ~against

bad
~رديء ~سيئ ~ساء/سوء ~اساء/سيء ~شر ~قبيح ~خطا ~اخطا/خطئ ~غلط ~غلط/غلط ~ضل/ضل ~مر ~كره/كره ~كريه ~مكروه
    ~ابغض/بغض ~مقت/مقت ~ضجر/ضجر ~مل/مل ~سئم/سام ~ملل ~ندم/ندم ~اسف/اسف ~زهيد ~تافه ~ناء | mistaken
    mistake* wrong* ~bad* ~poor* ~sorry ~ill ~false ~weary ~tired ~tire* ~fed ~regret* ~crooked ~foul
    ~worse ~worst ~trifl* ~weak* ~loath* ~dislike*
"""
