"""Many more verbs that two parties share: a row holds what may translate one another, written as in `acts_words`.

Verbs of one row share a group of their own, so that a verb of this table is held only against its translations.
"""

MORE = """
تعهّد:l التزم:l ضمن:l كفل:l وعد/عد:o | undertake/undertook/undertaken:t pledge:t promise:t,o guarantee:t,o warrant:t
أنقذ:o نجّى:o خلّص:o أغاث:o أسعف:o | save rescue deliver succour
فوّض:i,o خوّل:o وكّل:o,i أسند:i عهد:i أوكل:i | delegate:t entrust:t,o empower authorise authorize leave/left/left:t
انتقد:o هاجم عاب/عيب:o,a نقد عنّف لام/لوم ذمّ | criticise criticize censure attack fault blame condemn denounce
استنكر أدان شجب ندّد:b | condemn denounce deplore decry
حرّض:o حثّ:o شجّع:o دفع:o استفزّ:o أغرى:o استدرج:o أغوى:o حفز:o ألهب:o | incite urge encourage spur tempt entice lure goad provoke drive/drove/driven:o seduce egg
جعل:o صيّر:o | make/made/made:o
أرغم:o أجبر:o أكره:o اضطرّ:o ألزم:o قسر:o حمل:o | force compel oblige coerce make/made/made:o drive/drove/driven:o
بايع:o عاهد:o أقسم:l عاقد:o حالف:o | swear/swore/sworn:t pledge:t ally:w
خذل:o تخلّى:e خيّب:o أخلف:o هجر:o | forsake/forsook/forsaken desert abandon betray fail disappoint let/let/let:o
أملى:a لقّن:o | dictate:t prompt
وشى/شي:b نمّ:a بلّغ:e أبلغ:e افترى:a | inform:n,a denounce slander betray report:o
ثأر:l انتقم:l | avenge
انتقم:m ثأر:m اقتصّ:m | revenge:n avenge:n
أثنى:a مدح:o أطرى:o أشاد/شيد:b امتدح:o حمد:o مجّد:o كرّم:o بجّل:o | praise laud commend extol honour honor glorify eulogise eulogize compliment
كرّم:o شرّف:o أكرم:o كافأ:o عظّم:o | honour honor reward fete
هجا/هجو:o ذمّ:o سخر:m هزئ:b تهكّم:a استهزأ:b ضحك:m شمت:b عيّر:o | lampoon satirise satirize mock ridicule deride laugh:a,o jeer:a taunt tease gloat:n
أشفق:a رحم:o رثى:l رقّ:l عطف:a حنّ:a | pity take/took/taken:n feel/felt/felt:r commiserate:w
أنكر:a عاتب:o لام/لوم:o وبّخ:o زجر:o نهر:o عذل:o أنّب:o | reprove rebuke reproach scold reprimand chide blame upbraid admonish
أنّب:o وبّخ:o عنّف:o قرّع:o | scold reprimand berate upbraid
تبنّى:o كفل:o ربّى:o احتضن:o | adopt foster raise rear
أنجب:l ولد/لد:l | bear/bore/borne:o,r
أنجب:o ولد/لد:o رزق:o | beget/begot/begotten father
أرضع:o أطعم:o غذّى:o سقى:o | suckle nurse feed/fed/fed
تجاهل:o أهمل:o أغفل:o تغافل:e أعرض:e | ignore neglect overlook disregard snub shun
تجنّب:o تحاشى:o تفادى:o اجتنب:o هرب:m | avoid shun evade dodge
كره:o أبغض:o مقت:o نفر:m اشمأز:m عاف/عاف:o | hate loathe detest dislike abhor
أحبّ:o عشق:o هوي:o تعلّق:b هام/هيم:b افتتن:b | love adore fancy like
حسد:o غبط:o غار/غار:m | envy begrudge
حكم:o ساس/سوس:o ملك:o تسلّط:a سيطر:a هيمن:a استبدّ:b | rule govern dominate control command
أطاع/طيع:o امتثل:l انصاع:l خضع:l أذعن:l استسلم:l | obey submit:t yield:t surrender:t heed
عصى:o خالف:o تمرّد:a عاند:o تحدّى:o ثار/ثور:a خرج:a | disobey defy rebel:g flout resist challenge revolt:g
قاوم:o صدّ:o عارض:o ناهض:o واجه:o تصدّى:l | resist oppose withstand repel face confront
دافع:e ذاد/ذود:e حمى:o ناصر:o آزر:o وقف/قف:w ساند:o دعم:o أيّد:o عضد:o | defend support back protect aid champion stand/stood/stood:r
استعان:b استنجد:b استغاث:b لجأ:i التجأ:i احتمى:b استصرخ:o | seek/sought/sought:v appeal:t turn:t resort:t ask:o call:n
أغاث/غيث:o أنجد:o أسعف:o أنقذ:o خلّص:o | rescue save relieve succour aid
تآمر:a كاد/كيد:l مكر:b غدر:b احتال:a تحايل:a نصب:a خدع:o ضلّل:o أضلّ:o غشّ:o غرّر:b راوغ:o | plot:g conspire:g betray cheat deceive trick mislead/misled/misled swindle outwit fool defraud scheme:g dupe delude
رشا/رشو:o اشترى:o ابتزّ:o | bribe blackmail corrupt
خطب:o طلب:o | ask:r propose:t woo court
تزوّج:o,m,b زوّج:o نكح:o اقترن:b | marry wed
طلّق:o هجر:o ترك:o فارق:o | divorce leave/left/left abandon
غازل:o راود:o تودّد:i تقرّب:i داعب:o لاطف:o دلّل:o | flirt:w court woo caress pamper spoil fondle tease humour cajole
أغوى:o فتن:o سحر:o أسر:o خلب:o سبى:o جذب:o استهوى:o بهر:o أذهل:o | seduce charm enchant captivate bewitch attract fascinate dazzle entrance
أزعج:o ضايق:o أقلق:o أغضب:o أثار:o أغاظ/غيظ:o ساء/سوء:o أحرج:o كدّر:o أربك:o أضجر:o أملّ:o | annoy disturb bother trouble irritate anger enrage vex upset worry embarrass infuriate unsettle bore provoke
أخاف/خيف:o أفزع:o روّع:o أرعب:o أرهب:o هدّد:o توعّد:o | frighten scare terrify alarm threaten intimidate startle menace
أبكى:o أضحك:o أحزن:o أفرح:o أسعد:o سرّ:o آلم:o أوجع:o أبهج:o أطرب:o | make/made/made:o grieve please delight gladden sadden hurt/hurt/hurt pain amuse
طمأن:o هدّأ:o سكّن:o واسى:o عزّى:o سلّى:o | reassure calm soothe comfort console pacify
أدهش:o فاجأ:o باغت:o بغت:o أذهل:o صدم:o | surprise astonish amaze shock startle stun
خيّب:o أحبط:o | disappoint frustrate thwart
أتعب:o أرهق:o أنهك:o أعيا/عيي:o | tire exhaust weary overburden
حرم:o جرّد:o سلب:o عرّى:m | deprive disinherit strip rob
أورث:o ورّث:o أوصى:l | bequeath:t leave/left/left:t,o will:t
ظلم:o اضطهد:o قهر:o جار/جور:a بغى:a اعتدى:a قمع:o استعبد:o نكّل:b أذلّ:o أهان/هين:o احتقر:o ازدرى:o استخفّ:b استصغر:o | wrong oppress persecute tyrannise subdue suppress enslave humiliate despise scorn disdain insult degrade demean belittle mistreat abuse bully
استغلّ:o استثمر:o سخّر:o | exploit use abuse
صفح:e سامح:o عفا/عفو:e غفر:l عذر:o تسامح:w | forgive/forgave/forgiven pardon excuse spare
عاقب:o أدّب:o جازى:o قاصص:o | punish discipline chastise
استقال:m اعتزل:o | resign:f
حقّق:w استنطق:o استجوب:o ساءل:o سأل:o | interrogate question investigate examine cross-examine
اعترف:l أقرّ:l باح/بوح:l أسرّ:i,l أفضى:i صارح:o كاشف:o بثّ:o | confess:t admit:t confide:t,in unburden:t reveal:t disclose:t
اشترط:a فرض:a أوجب:a | stipulate:t,o impose:n require:o dictate:t set/set/set:r
استشار:o شاور:o استفتى:o راجع:o | consult ask:o
نصح:o وعظ/عظ:o أرشد:o هدى:o وجّه:o أوصى:o نبّه:o حذّر:o أنذر:o | advise counsel exhort guide admonish direct warn caution alert preach:t
علّم:o درّس:o أقرأ:o لقّن:o فقّه:o دلّ:o ثقّف:o درّب:o أدّب:o | teach/taught/taught instruct educate train tutor coach
تعلّم:<m,a درس:<a أخذ:<m تتلمذ:<a,l تلقّى:<m | study:<w,u learn/learnt/learnt:<f teach/taught/taught instruct
أحال:o وجّه:o أرسل:o بعث:o أوفد:o ابتعث:o | refer send/sent/sent:o dispatch delegate post
استدعى:o طلب:o أحضر:o جلب:o استقدم:o دعا/دعو:o نادى:o | summon call:o,t send/sent/sent:r recall invite convene fetch bring/brought/brought
رفض:o ردّ:o صدّ:o نبذ:o طرد:o أبعد:o أقصى:o لفظ:o | refuse reject rebuff spurn expel dismiss exclude ostracise banish cast/cast/cast turn:o
استقبل:o رحّب:b احتفى:b استضاف:o ضيّف:o آوى:o احتفل:b | receive welcome greet host entertain celebrate shelter
حيّا:o سلّم:a صافح:o بارك:o | greet salute welcome bless
أعجب:o راق/روق:l أرضى:o سرّ:o | please impress satisfy delight suit
رمى:o قذف:o رشق:o رجم:o ألقى:o | throw/threw/thrown:a,o pelt stone hurl:a fling/flung/flung:a
ضرب:o جلد:o صفع:o لطم:o لكم:o ركل:o رفس:o نطح:o وكز:o خبط:o قرص:o خدش:o عضّ:o دفش:o خمش:o | beat/beat/beaten strike/struck/struck hit/hit/hit slap punch kick flog whip butt pinch scratch bite/bit/bitten shove thrash cane
قتل:o ذبح:o اغتال:o أعدم:o صلب:o نحر:o سمّم:o صرع:o أردى:o أهلك:o أباد/بيد:o قضى:a أجهز:a فتك:b بطش:b نسف:o أزهق:o | kill murder slay/slew/slain slaughter assassinate execute crucify poison destroy exterminate finish dispatch massacre do:w make/made/made:w
طعن:o جرح:o خنق:o غدر:b | stab wound strangle choke smother
أطلق:a صوّب:a سدّد:i رمى:o قنص:o | fire:n,a shoot/shot/shot:o,a aim:a snipe:a
قصف:o دمّر:o خرّب:o نهب:o سلب:o سبى:o أحرق:o حاصر:o طوّق:o داهم:o اجتاح:o احتلّ:o فتح:o استولى:a غزا/غزو:o اقتحم:o | bomb bombard shell destroy ravage plunder loot sack burn/burnt/burnt besiege surround raid overrun/overran/overrun occupy conquer seize invade storm capture
هزم:o غلب:o تغلّب:a انتصر:a ظفر:b دحر:o كسر:o سحق:o قهر:o ظهر:a بزّ:o فاق/فوق:o تفوّق:a | defeat beat/beat/beaten conquer vanquish rout overcome/overcame/overcome crush overpower triumph:n prevail:n,g best outdo/outdid/outdone surpass excel outstrip
انهزم:<q خسر:<q انكسر:<q | lose/lost/lost:<t defeat beat/beat/beaten
قبض:a ألقى:a اعتقل:o أوقف:o أسر:o سجن:o حبس:o احتجز:o كبّل:o قيّد:o ربط:o | arrest capture seize detain jail imprison confine bind/bound/bound tie shackle lock hold/held/held:o catch/caught/caught apprehend
أفرج:e أطلق:o حرّر:o سرّح:o فكّ:o أعتق:o أخلى:o | release free liberate discharge emancipate loose
نفى:o أبعد:o رحّل:o هجّر:o شرّد:o طرد:o أخرج:o | exile banish expel deport displace evict oust drive/drove/driven:o throw/threw/thrown:o
عزل:o خلع:o أقال/قيل:o نحّى:o صرف:o أطاح/طيح:b أسقط:o انقلب:a أزاح/زيح:o | dismiss depose remove overthrow/overthrew/overthrown topple oust unseat sack fire:o
عيّن:o نصّب:o ولّى:o قلّد:o استوزر:o وظّف:o انتدب:o استعمل:o كلّف:o اختار:o اصطفى:o انتخب:o رشّح:o سمّى:o توّج:o بوّأ:o وكّل:o فوّض:o أناب/نيب:o | appoint install name choose/chose/chosen elect nominate crown employ engage commission assign select pick designate delegate authorise authorize depute retain hire
خلف:o ورث/رث:o أعقب:o تلا/تلو:o جاء/جيء:b | succeed follow replace
سبق:<o تقدّم:<o,a | precede:<o follow succeed predate:<o anticipate:<o
رافق:o صحب:o اصطحب:o واكب:o شيّع:o ودّع:o لازم:o صاحب:o ماشى:o | accompany escort attend see/saw/seen:o take/took/taken:o
حمل:o نقل:o أوصل:o أقلّ:o أخذ:o سحب:o جرّ:o رفع:o قاد/قود:o ساق/سوق:o هرّب:o | carry bear/bore/borne:o transport take/took/taken:o bring/brought/brought:o drive/drove/driven:o lead/led/led:o drag pull lift haul smuggle
أمّ:o تقدّم:o قاد/قود:o ترأّس:o رأس/رأس:o | lead/led/led:o head
طارد:o لاحق:o تعقّب:o تبع:o تتبّع:o اقتفى:o ترصّد:o تربّص:b راقب:o رصد:o تجسّس:a كمن:l | chase pursue hunt follow track trail stalk shadow watch spy:n ambush
دلّ:o أرى:o | show/showed/shown:o,t direct guide
سمع:o أنصت:l استمع:i أصغى:i | hear/heard/heard:o listen:t heed
رأى:o أبصر:o شاهد:o لمح:o نظر:i تطلّع:i رمق:o حدّق:f,i حملق:f تفرّس:f عاين:o لاحظ:o اختلس:i | see/saw/seen watch observe notice glimpse spot look:a,t stare:a,o gaze:a glance:a,t eye peer:a scrutinise scrutinize
عرف:o تعرّف:a,i ميّز:o عهد:o علم:b | know/knew/known recognise recognize identify acquaint
نسي/نسى:o تذكّر:o ذكر:o استذكر:o | forget/forgot/forgotten remember recall
ظنّ:o حسب:o خال/خال:o عدّ:o اعتبر:o | think/thought/thought:o consider regard suppose believe
فهم:o أدرك:o وعى:o استوعب:o أفهم:o | understand/understood/understood comprehend explain:t grasp
صدّق:o كذّب:o آمن:b وثق/ثق:b,f ائتمن:o استأمن:o اطمأن:i | believe trust:o,in doubt disbelieve entrust call:o
شكّ:f ارتاب:f,b اشتبه:f,b اتّهم:o رمى:o | suspect doubt accuse mistrust
احترم:o وقّر:o قدّر:o هاب/هاب:o أجلّ:o بجّل:o خاف/خاف:o,m خشي/خشى:o,m رهب:o ارتعد:m | respect revere esteem honour fear dread venerate stand/stood/stood:v
فضّل:o آثر:o | prefer favour favor
اشتاق:i,l حنّ:i افتقد:o توحّش:o | miss long:r yearn:r
انتظر:o ترقّب:o استنى:o | wait:r await expect
بحث:e فتّش:e تفقّد:o طلب:o | look:r search:r seek/sought/sought:o,r
وجد/جد:o عثر:a | find/found/found:o come/came/come:n
أضاع/ضيع:o فقد/فقد:o | lose/lost/lost:o
زار/زور:o قصد:o تردّد:a تفقّد:o | visit call:n
قرأ:l,a تلا/تلو:l,a أنشد:o,l غنّى:l أسمع:o رتّل:l قصّ:a | read/read/read:t,o recite:t sing/sang/sung:t,r tell/told/told:o,t
غنّى:l عزف:l رقص:l | sing/sang/sung:t,r play:t,r dance:r
ترجم:l,e نقل:e,l شرح:o فسّر:l | translate:r interpret:r render explain:t
استشهد:b اقتبس:m نقل:e روى:e احتجّ:b تأثّر:b | cite quote:o,f invoke
ترجم:o حقّق:o نشر:l | translate publish
سمّى:o لقّب:o كنّى:o دعا/دعو:o | name call:o nickname dub
بشّر:o أنبأ:o أنذر:o أخبر:o بلّغ:o أطلع:o عرّف:o نعى:i | announce:t inform tell/told/told:o notify apprise brief
واجه:o جابه:o | face confront encounter
نافس:o بارى:o سابق:o زاحم:o | rival compete:w race vie:w
أعان/عين:o ساعد:o عاون:o أمدّ:o مدّ:o | help assist aid supply provide
شفى:o أبرأ:o داوى:o عالج:o طبّب:o مرّض:o ضمّد:o | cure heal treat nurse tend bandage
أيقظ:o نبّه:o أفاق/فيق:o صحّى:o نوّم:o هدهد:o | wake/woke/woken waken awaken rouse lull
ألبس:o حمّم:o مشّط:l غسّل:o غطّى:o دثّر:o لفّ:o | dress bathe wash cover wrap clothe comb
قبّل:o لثم:o باس/بوس:o ضمّ:o عانق:o احتضن:o حضن:o | kiss embrace hug clasp hold/held/held:o
أطعم:o سقى:o عشّى:o غدّى:o | feed/fed/fed water treat
شغل:o استأجر:o استخدم:o وظّف:o شغّل:o | employ hire engage occupy
دعا/دعو:o عزم:o ناشد:o استعطف:o استرحم:o توسّل:i تضرّع:i رجا/رجو:o | invite beg implore entreat beseech/besought/besought plead:w appeal:t pray:t
أقنع:o استمال:o حاجّ:o | persuade convince win/won/won:o
تحدّى:o راهن:o بارز:o نازل:o صارع:o لاكم:o | dare challenge bet/bet/bet duel wrestle:w fight/fought/fought:o,w defy
قاضى:o رفع:a ادّعى:a شكا/شكو:o اشتكى:a | sue prosecute take/took/taken:o bring/brought/brought:g complain:t
طالب:o ألحّ:a | demand:o,v,f ask:o press claim:f
منع:o حظر:a نهى/نهى:o حال/حول:o صدّ:o كبح:o عاق/عوق:o عرقل:o | prevent forbid/forbade/forbidden prohibit stop:o bar hinder ban restrain keep/kept/kept:o block
سمح:l أذن:l أجاز:l رخّص:l خوّل:o مكّن:o | allow permit let/let/let authorise authorize enable license
دعس:o صدم:o دهس:o | trample crush
أنجى:o أغرق:o أسقط:o أوقع:b أطاح:b | save drown sink/sank/sunk trap overthrow
رسم:o صوّر:o نحت:o وصف/صف:o | paint draw/drew/drawn:o photograph portray describe sculpt depict sketch
قلّد:o حاكى:o شبه:o أشبه:o شابه:o ضاهى:o ماثل:o | imitate copy mimic resemble match equal
أثّر:f,a ألهم:o أوحى:i,l | influence inspire affect
استعمر:o استوطن:o | colonise colonize
صادق:o صاحب:o آخى:o عاشر:o جاور:o | befriend
وبّخ:o طرد:o | scold expel
شكر:o امتنّ:l حمد:o وجّه:i,l قدّم:i,l | thank bless
هنّأ:o بارك:l | congratulate bless
لعن:o سبّ:o شتم:o قذف:o أهان/هين:o | curse insult abuse swear/swore/sworn:a revile
أقرض:o سلّف:o أدان:o | lend/lent/lent owe:t,o loan
عوّل:a اعتمد:a اتّكل:a استند:i ركن:i | rely:n depend:n count:n
قاسم:o شارك:o شاطر:o | share:w join
ناصب:o عادى:o خاصم:o | antagonise oppose
أرّق:o شغل:o ملأ:o طارد:o لاحق:o سكن:o | haunt torment obsess
استثنى:o فصل:o | exclude dismiss
اتّصل:b هاتف:o خابر:o كلّم:o راسل:o كاتب:o | call phone ring/rang/rung telephone contact write/wrote/written:t
حاور:o حادث:o ناقش:o جادل:o ساجل:o | interview debate:w,o argue:w talk:w,t converse:w
قاطع:o | interrupt boycott
أقطع:o منح:o وهب/هب:o خصّ:o حبا/حبو:o | grant give/gave/given:o,t award:o,t bestow:n
موّل:o رعى:o دعم:o ساند:o | fund finance back sponsor subsidise subsidize
أشرف:a فتّش:o راقب:o تفقّد:o | supervise oversee/oversaw/overseen inspect monitor
تجاوز:o سبق:o تخطّى:o | overtake/overtook/overtaken pass outstrip
انضمّ:i التحق:b | join
مثّل:o ناب/نوب:e | represent
غرّم:o جازى:o | fine penalise penalize
صوّت:l انتخب:o | vote:r elect
ابتسم:l,i غمز:l,o لوّح:l أومأ:l,i أشار:l,i انحنى:l هشّ:l بشّ:l | smile:a,t wink:a wave:t,a nod:t,a beckon:t bow:t gesture:t,a
صاح/صيح:b,f صرخ:b,f زعق:b,f نهر:o | shout:a,t scream:a,t yell:a,t bawl:a snap:a
عهد:i أودع:o ائتمن:o سلّم:o | entrust:w,t trust:w
رثى:o نعى:o بكى:a,o ندب:o حزن:a | mourn lament grieve:r weep/wept/wept:r
دفن:o شيّع:o | bury
هتف:l صفّق:l هلّل:l | cheer:o,r applaud clap:r
أخفى:e كتم:e حجب:e خبّأ:e ستر:e وارى:e | hide/hid/hidden:f conceal:f withhold/withheld/withheld:f keep/kept/kept:f
رقّى:o كافأ:o مكّن:o قرّب:o أدنى:o | promote reward favour
ذكّر:b | remind
أعفى/عفي:o استثنى:o | exempt excuse release:o spare
أبلغ:o أخطر:o أعلم:o أشعر:o أخبر:o | notify inform report:t,o
عوّض:o كافأ:o | compensate indemnify reimburse recompense repay/repaid/repaid
أمّن:o ضمن:o كفل:o | insure guarantee vouch:r stand/stood/stood:r
أخلى:o طرد:o أخرج:o | evict eject
برّأ:o أعفى/عفي:o أخلى:o | acquit absolve clear exonerate
فدى/فدي:o افتدى:o | ransom redeem
تبرّأ:m أنكر:o نبذ:o | disown repudiate renounce
زكّى:o أوصى:b رشّح:o شهد:l | recommend vouch:r nominate
عرّف:o,b قدّم:i,l | introduce:t present:t
شهد:a وشى/شي:b | testify:g denounce inform:n,a
شهد:l | testify:r vouch:r
توسّط:l شفع:l تشفّع:l | intercede:r plead:r intervene:r mediate:r
ثنى/ثني:o صرف:o | dissuade deter
انتدب:o ندب:o أعار/عير:o | second lend/lent/lent loan
أحال:o نقل:o | transfer refer
غرّم:o ألزم:o | fine charge
استجوب:o استنطق:o | cross-examine interrogate
خلف:o حلّ:q ناب/نوب:e | replace:o succeed substitute:r deputise:r
وارى:o دفن:o | bury inter
أرضع:o فطم:o | suckle wean
خطب:o عقد:a | betroth
تحرّش:b عاكس:o ضايق:o | harass pester molest
أساء/سيء:i آذى:o أضرّ:b | wrong harm hurt/hurt/hurt offend
تطفّل:a تجسّس:a تنصّت:a | eavesdrop:n spy:n intrude:n
ضيّع:o أفسد:o دمّر:o أهلك:o أضاع/ضيع:o | ruin spoil destroy corrupt waste
أفسد:o دلّل:o | spoil pamper corrupt
أسكت:o أخرس:o | silence hush
أخجل:o أحرج:o أذلّ:o | shame embarrass humiliate
أهمل:o أغفل:o نسي/نسى:o | neglect overlook forget/forgot/forgotten
صان/صون:o حفظ:o رعى:o | guard preserve look:t keep/kept/kept
أقنع:o أغرى:o | convince persuade coax
سخّر:o استعبد:o استرقّ:o | enslave exploit
خدّر:o بنّج:o | drug sedate anaesthetise anesthetize
طعّم:o لقّح:o حقن:o | vaccinate inoculate inject
ولّد:o | deliver
حنّط:o | embalm
عمّد:o | baptise baptize christen
كفّر:o بدّع:o | excommunicate anathematise denounce
حلّف:o استحلف:o | swear/swore/sworn:o adjure
ذكّر:o | remind
أنّب:o زجر:o | rebuke scold upbraid
كذّب:o فنّد:o | refute contradict belie
واعد:o | meet/met/met
رهن:o | pawn pledge mortgage
أجار/جير:o آوى:o حمى:o | shelter harbour protect
استأمن:o أودع:o | entrust deposit
أدرك:o لحق:o | overtake/overtook/overtaken catch/caught/caught reach
قاسى:m عانى:m | suffer:f
استفزّ:o أثار:o | provoke goad
فضح:o كشف:o | expose unmask betray shame
بزّ:o فاق/فوق:o | outdo/outdid/outdone excel surpass eclipse outshine/outshone/outshone
نازع:o خاصم:o | dispute:w,o contend:w
اختار:o انتقى:o اصطفى:o | choose/chose/chosen select pick elect
حاكم:o قاضى:o | try prosecute sue judge
رخّص:l أجاز/جيز:l | license permit
جنّد:o طوّع:o | recruit enlist conscript
مازح:o داعب:o | tease joke:w
"""  # noqa: E501  one sense, one line
