"""Verbs that two parties share, by what they say, with where each language puts the other party.

A row is `group | Arabic verbs | English verbs`. A verb is `form/imperfect:places`: the Arabic third person of the past
with its imperfect stem where no rule gives it, the English infinitive with its past and participle where irregular.
Places: o object, and for Arabic l ل, i إلى, m من, a على, b ب, e عن, w مع, f في, q أمام; for English t to, f from,
n on, a at, w with, g against, v of, r for, b before. `<` before the places turns the verb round: who buys from one is
sold to, so subject and other party change places. A verb may stand in several rows; without places it takes an object.
"""

ROWS = """
other | اشترى:l صبّ:l أعدّ:l طبخ:l صنع:l بنى:l فتح:l حفظ:l دفن أجاز فحص صنّف كحّل أمر:l سمح:l أذن:l خلع:a أجرى:a أراد شدّ هزّ ذاق وجد/جد ظنّ حسب سمّى رتّب ردّ ترك جعل أبقى أعاد أجلس ألقى فتّش جمع قرأ/قرأ أضحك أبكى أغضب أفرح أرى أفهم أتعب أزعج أربك أدهش أخجل أحزن آلم فهم سمع لقي/لقى لاقى صادف قابل التقى فقد/فقد طمأن ضايق أخاف شجّع صدّ كفى منع سمح:l دفع:o أوقف أعجب أثار غلب أضاع أسند أدار قصّ:a تلا/تلو:a أنكر جاوز أمهل حمّل ألحق كلّف أطاع عصى عاند لاعب مازح ضحك:m,l ابتسم:l أشار:i,l أومأ:i,l اقترب:m دنا/دنو:m مال/ميل:i التفت:i قام/قوم:i جلس:i عاد/عود:i رجع:i انحنى:l أصغى:i استمع:i صبر:a اتّكأ:a اعتمد:a سخر:m هزئ:b سها/سهو:e غاب/غيب:e بكى:a صلّى:a دعا/دعو:l عدّ أحصى نظّف ألحق أوصل | buy/bought/bought pour bury examine treat license sort teach/taught/taught allow:o make/made/made:o cook:o build/built/built:o open:o bestow:n hear/heard/heard want/wanted/wanted find/found/found call name make/made/made let/let/let keep/kept/kept turn seat throw/threw/thrown search gather amuse anger please trouble astonish shame grieve understand/understood/understood meet/met/met lose/lost/lost count prevent hinder like indulge obey disobey smile:a laugh:a nod:t,a wave:t,a beckon:t point:a,t approach lean:t,n bow:t listen:t rely:n mock weep/wept/wept:r wish notice regard consider suit tire annoy shake/shook/shaken leave/left/left tell/told/told say/said/said:t give/gave/given:o,t take/took/taken get/got/got bring/brought/brought put/put/put set/set/set
speech | أخطر:o أنذر:o نبّه:o أشعر:o تحدّث:i,w,l تكلّم:i,w أضاف/ضيف:l أردف:l علّق:l تساءل ذكر:l زعم:l قال/قول:l أجاب:o سأل أخبر أبلغ حدّث:o أنبأ أعلم خبّر نبّأ كلّم خاطب حكى:l روى:l همس:l,i,f صاح/صيح:b,l صرخ:b,f,l هتف:b,l نادى ردّ:a ذكّر شكر:o,l وعد/عد أوصى نصح حذّر طمأن:o ناشد رجا/رجو توسّل:i استأذن أمر أوعز:i طلب:m استفسر:m استجوب استنطق سمع:<m علم:<m عرف:<m اعترف:l باح/بوح:l شرح:l أوضح:l أكّد:l أعلن:l كتب:l,i اعتذر:l,m,i أقسم:l حلف:l ألحّ:a صارح عاتب لام/لوم وبّخ هنّأ عزّى نهى/نهى أقنع استشار ودّع حيّا دعا/دعو لعن سبّ شتم مدح هجا/هجو أجبر ألزم فاتح هدّد خطب:f اشتكى:l,i شكا/شكو:l,i بشّر لقّن علّم:o درّس:o تعلّم:<m,a,e أرشد:o | say/said/said:t tell/told/told:o,t ask:o,v answer reply:t inform notify report:t,o speak/spoke/spoken:t talk:t whisper:t,o shout:a,t cry:t call:o,t remind thank promise advise warn assure reassure implore beg:o,v plead:w order command request:v urge question interrogate consult confess:t admit:t explain:t declare:t write/wrote/written:t,o apologise:t apologize:t swear/swore/sworn:t confide:t reproach blame scold rebuke reprimand congratulate console forbid/forbade/forbidden persuade convince hear/heard/heard:<f learn/learnt/learnt:<f teach/taught/taught:o greet invite curse insult praise threaten instruct address brief demand:v,f complain:t entreat salute enquire:v inquire:v counsel lecture:o remark:t mention:t announce:t recite:t read/read/read:t,o compel challenge add:t respond:t exclaim:t observe:t retort:t murmur:t mutter:t give/gave/given:o,t break/broke/broken:t send/sent/sent:t serve:o alert
give | أعطى:o,l,i ناول:o سلّم:o,l,i منح:o,l أهدى:o,l,i وهب/هب:o,l قدّم:l,i عرض:a,l دفع:l,i أدّى:l,i أرسل:i,l بعث:i,l وجّه:i,l,b مدّ:l,i أخذ:<m تسلّم:<m استلم:<m تلقّى:<m نال/نال:<m قبل:<m حصل:<m تقاضى:<m قبض:<m باع/بيع:o,l,i اشترى:<m ابتاع:<m أعار:o,l أقرض:o,l استعار:<m استدان:<m اقترض:<m استأجر:<m أجّر:o,l ورث/رث:<m,e ورّث:o أورث:o جلب:l,i أحضر:l,i أعاد:l,i ردّ:l,i أرجع:l,i ترك:l سرق:<m,o انتزع:<m سلب:<m وزّع:a حمل:l,i اشترط:a عوّض:o كافأ:o زوّد:o أطعم:o سقى:o كسا/كسو:o خطف:<m انتحل:<m استولى:<m | give/gave/given:o,t hand:o,t pass:o,t present:o,t,w grant:o,t offer:o,t pay/paid/paid:o,t send/sent/sent:o,t lend/lent/lent:o,t sell/sold/sold:o,t bring/brought/brought:o,t deliver:t,o award:o,t bequeath:o,t leave/left/left:o,t return:t,o show/showed/shown:o,t receive:<f take/took/taken:<f get/got/got:<f accept:<f buy/bought/bought:<f purchase:<f borrow:<f rent:<f,t lease:<f,t inherit:<f steal/stole/stolen:<f seize:<f snatch:<f collect:<f obtain:<f acquire:<f hire:<f feed/fed/fed:o supply:o reward:o slip:o,t extend:t bestow:n surrender:t entrust:w,t forward:t ship:t demand:<f,v extort:<f carry:t
strike | ضرب هاجم:o قتل جرح أصاب طعن ذبح صفع لطم ركل دفع:o غلب هزم قهر أسر اعتقل أوقف عذّب آذى ظلم أهان اغتال أعدم شنق خنق حاصر قصف غزا/غزو حارب:o قاتل:o انقضّ:a هجم:a أطلق:a اعتدى:a أغار:a ثار/ثور:a حمل:a خرج:a تمرّد:a جلد سجن داس/دوس رمى:o عضّ لدغ نهش افترس أكل هزّ صرع دحر اجتاح بطش:b فتك:b صدم خطف اختطف دهس قيّد طوّق | strike/struck/struck hit/hit/hit beat/beat/beaten attack kill wound injure stab slay/slew/slain slap kick push shove defeat conquer vanquish overcome/overcame/overcome capture arrest detain torture hurt/hurt/hurt wrong oppress humiliate assassinate execute hang/hung/hanged strangle besiege shell bomb bombard invade fight/fought/fought shoot/shot/shot:o,a fire:n,a assault raid flog whip jail imprison trample bite/bit/bitten sting/stung/stung devour eat/ate/eaten kidnap abduct ambush crush punch slaughter murder rout subdue butt swallow throw/threw/thrown:a
follow | تبع لحق:o,b لاحق طارد تعقّب اقتفى تابع قاد/قود:<o سبق:<o هرب:<m فرّ:<m نجا/نجو:<m أفلت:<m تقدّم:<o سار/سير:<q أرشد:<o هدى:<o دلّ:<o اصطحب:<o,w اصطاد راود | follow chase pursue hunt track trail stalk shadow lead/led/led:<o guide:<o precede:<o flee/fled/fled:<f,o escape:<f,o outrun:<o
see | رأى/رى شاهد أبصر لمح راقب نظر:i حدّق:f,i رمق تأمّل لاحظ صادف عاين رصد ترقّب تجسّس:a | see/saw/seen watch observe notice glimpse spot look:a stare:a gaze:a glance:a spy:n eye
visit | زار/زور استقبل:<o استضاف:<o عاد/عود:o قصد قدم:a جاء/جيء:o,i أتى:o,i وفد/فد:a دخل:a نزل:a حلّ:a رحّب:<b استدعى:<o | visit call:n receive:<o host:<o welcome:<o come/came/come:t summon:<o
love | أحبّ عشق هوي كره أبغض حسد غار/غار:m خاف/خاف:o,m خشي/خشى هاب/هاب احترم قدّر أعجب:<o اشتاق:i,l افتقد وثق/ثق:b,f شكّ:f صدّق:o كذّب:o عرف:o نسي/نسى تذكّر انتظر احتاج:i خان/خون خدع غشّ كذب:a سامح غفر:l,o عفا/عفو:e حسب فضّل:a | love adore hate detest envy fear dread respect admire esteem miss trust:o,in doubt suspect:o believe know/knew/known forget/forgot/forgotten remember need betray deceive cheat trick fool lie:t forgive/forgave/forgiven pardon await wait:r pity resent mistrust distrust despise
help | ساعد أعان:o أنقذ خلّص نجّى حمى داوى عالج شفى أسعف خدم حرس رعى آوى ربّى أرضع أيقظ دافع:e وقف/قف:w أيّد نصر كفل حرّر عتق أطلق:o أعتق واسى | help aid assist save rescue protect shield shelter treat cure heal nurse serve guard tend raise rear wake/woke/woken awaken defend support back free release liberate comfort spare
law | اتّهم قاضى حاكم أدان:o برّأ شكا/شكو:o رفع:a طالب:o,b عيّن أقال عزل ولّى نصّب كلّف انتخب فصل طرد نفى رقّى استخدم وظّف انتدب أقصى خلع خلف بايع ناقش عارض ناظر نافس سبق:o زكّى رشّح فوّض وكّل حكم:a قضى:l | accuse charge sue prosecute try:o condemn convict acquit appoint name dismiss depose elect fire:o expel exile banish promote employ engage nominate commission replace succeed oppose rival delegate discharge sack remove judge sentence take/took/taken:o,t bring/brought/brought:g,o
touch | لمس قبّل عانق احتضن ضمّ أمسك:b,o صافح حمل:o جرّ سحب دفع:o أخذ:b عضّ ربّت:a مسح لكز وخز أسند رفع:o أجلس غسل كسا/كسو ألبس دفن كفّن غطّى شدّ | touch kiss embrace hug hold/held/held clasp grip carry drag pull push lift wash dress bury cover tap pat nudge caress stroke clutch grasp take/took/taken:o
meet | صادق زوّج طلّق تزوّج:o خطب:o هجر ترك:o غادر فارق ودّع واجه استدعى استوقف أوقف أدخل أخرج أبعد أعاد:o رافق صحب اصطحب حمل:o أوصل:o نقل:o أرسل:o بعث:o حاور قابل | marry divorce abandon desert leave/left/left:o forsake/forsook/forsaken part:f confront face summon stop:o admit:o accompany escort:o bring/brought/brought:o send/sent/sent:o fetch drive/drove/driven:o turn:o jilt seduce
imitate | قلّد حاكى أشبه شابه يشبه:o كمّل سبق:o فاق/فوق تفوّق:a هزم خسر:<q حلّ:q أثّر:f,a ألهم تأثّر:<b اقتبس:<m نقل:<e روى:<e أخذ:<e استوحى:<m | imitate copy resemble surpass outdo outlive survive:o influence inspire borrow:<f quote:<f imitate excel transmit:t relate:<f narrate:<f beat/beat/beaten lose/lost/lost:<t
"""  # noqa: E501  one group, one line

ALIKE = """
قال تحدّث تكلّم أخبر أبلغ أعلم حدّث أنبأ خبّر نبّأ كلّم خاطب حكى روى قصّ همس صاح صرخ هتف أجاب ردّ أوضح شرح أكّد أعلن ذكّر صارح | say tell speak talk inform notify whisper shout cry answer reply remark explain report break mention declare announce remind
صاح صرخ هتف | call shout cry
سأل طلب استفسر استجوب استنطق رجا ناشد توسّل استأذن استشار ألحّ طالب | ask question beg implore request interrogate consult inquire enquire plead urge demand entreat
أخطر أنذر نبّه أشعر أعلم أبلغ حذّر | give serve notify warn alert inform caution tell advise send write
أخرج سحب انتشل جرّ أنقذ رفع نجّى استخرج | pull drag rescue save lift bring fish haul carry take get draw
أجاب ردّ قال | answer reply say tell
نادى دعا استدعى | call summon invite send
أمر أوعز نهى ألزم أجبر كلّف طلب | order command instruct tell forbid compel ask charge
شكر حيّا هنّأ عزّى ودّع مدح سلّم رحّب | thank greet congratulate console praise salute welcome
لام عاتب وبّخ لعن سبّ شتم هدّد هجا شكا اشتكى | blame reproach scold rebuke curse insult threaten reprimand complain
وعد طمأن نصح أوصى حذّر أقنع | promise assure reassure advise counsel warn persuade convince urge charge commend
اعتذر اعترف باح أقسم حلف | apologise apologize confess admit swear confide
علّم درّس تعلّم لقّن درس | teach learn instruct
سمع علم عرف أخبر أبلغ | hear learn tell inform give
كتب بعث أرسل وجّه | write send address
أعطى ناول سلّم منح أهدى وهب قدّم مدّ أخذ تسلّم استلم تلقّى قبل حصل نال أعاد ردّ أرجع جلب أحضر | give hand pass present grant offer deliver award receive take get accept return surrender obtain bring slip extend collect
عرض قدّم منح | offer propose give
أرسل بعث وجّه تلقّى تسلّم | send forward receive get
باع اشترى ابتاع | sell buy purchase
دفع أدّى تقاضى قبض عوّض كافأ | pay collect receive get charge reward
أعار أقرض استعار استدان اقترض استأجر أجّر | lend borrow rent lease hire
ورث ورّث أورث ترك | inherit bequeath leave
سرق انتزع سلب أخذ استولى | steal seize snatch take rob
أطعم سقى | feed
ضرب صفع لطم ركل جلد لكز صدم | strike hit beat slap kick flog whip punch
هاجم هجم اعتدى أغار انقضّ أطلق حمل خرج حارب غزا ثار تمرّد قصف قاتل | attack assault raid fight shoot fire invade rise rebel bomb shell take
قتل ذبح اغتال أعدم شنق خنق طعن جرح أصاب | kill slaughter murder slay assassinate execute hang strangle stab wound injure shoot
غلب هزم قهر دحر انهزم | defeat beat conquer vanquish overcome rout
أسر اعتقل أوقف سجن خطف اختطف قيّد | capture arrest detain jail imprison kidnap abduct stop take
عذّب آذى ظلم أهان | torture hurt harm wrong humiliate oppress insult
أكل افترس نهش عضّ لدغ | eat devour bite sting swallow
تبع لحق لاحق طارد تعقّب اقتفى تابع هرب فرّ نجا أفلت | follow chase pursue hunt track trail flee escape
قاد دلّ أرشد هدى سبق تقدّم اصطحب تبع | lead guide precede follow take
رأى شاهد أبصر لمح راقب نظر حدّق رمق لاحظ تأمّل رصد عاين | see watch observe notice glimpse spot look stare gaze glance spy
زار استقبل استضاف عاد قصد | visit call receive host
أحبّ عشق هوي | love adore like
كره أبغض | hate detest dislike
خاف خشي هاب | fear dread
احترم قدّر | respect admire
صدّق وثق شكّ كذّب | believe trust doubt suspect
انتظر ترقّب | await wait expect
خان خدع غشّ كذب | betray deceive cheat trick fool lie
سامح غفر عفا | forgive pardon
عرف نسي تذكّر | know forget remember recognise
ساعد أعان أسعف نصر أيّد | help aid assist support
أنقذ خلّص نجّى حمى داوى عالج شفى حرّر | save rescue protect treat cure heal free release liberate nurse
خدم حرس رعى ربّى آوى | serve guard tend raise rear shelter
أيقظ | wake waken awaken
اتّهم قاضى رفع شكا طالب | accuse charge sue take bring prosecute
حاكم أدان برّأ حكم | try condemn convict acquit judge sentence
عيّن ولّى نصّب انتخب رشّح كلّف | appoint name elect nominate
أقال عزل خلع فصل طرد نفى صرف | dismiss depose fire remove expel exile banish sack
خلف | succeed replace
عارض ناقش نافس | oppose rival
لمس قبّل عانق احتضن ضمّ صافح ربّت | touch kiss embrace hug clasp pat
أمسك أخذ حمل جرّ سحب دفع رفع | hold grip take carry drag pull push lift grasp clutch seize
غسل ألبس دفن كفّن غطّى كسا | wash dress bury cover
تزوّج خطب طلّق زوّج | marry divorce
هجر ترك فارق غادر | abandon desert leave forsake part
واجه قابل حاور | confront face
رافق صحب اصطحب أوصل نقل | accompany escort take bring drive carry
قلّد حاكى أشبه شابه | imitate copy resemble
فاق تفوّق غلب | surpass outdo beat
خسر | lose
"""  # noqa: E501  one sense, one line
