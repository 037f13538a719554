"""Nouns for people, animals and bodies that act: kin, offices, trades, institutions, beasts of fables."""

ROWS = """
father m | أب أبو أبا أبي والد والدا | father dad daddy papa
mother f | أم والدة ماما أمهات | mother mum mom mama mothers
son m | ابن ولد نجل أبناء ابنا بني أولاد بنون بنين | son sons
daughter f | ابنة بنت بنات | daughter daughters
child | طفل طفلة صغير أطفال طفلا صبي ولد أولاد صغار رضيع ولدا | child children kid kids infant baby little_one youngster
brother m | أخ أخو أخا أخي شقيق إخوة أشقاء إخوان أخوان أخوين | brother brothers sibling siblings
sister f | أخت شقيقة أخوات شقيقات أختان أختين | sister sisters sibling siblings
grandfather m | جد | grandfather grandpa grandad
ancestor | آباء أجداد أسلاف سلف جد جدود | fathers forefathers ancestors forebears grandfathers forefather ancestor
grandmother f | جدة جدات | grandmother grandma granny grandmothers
uncle m | عم خال أعمام أخوال عما خالا | uncle uncles
aunt f | عمة خالة عمات خالات | aunt aunts
husband m | زوج بعل أزواج زوجا | husband husbands
wife f | زوجة امرأة قرينة حرم زوجات عقيلة | wife wives
cousin | عم خال عمة خالة | cousin cousins
nephew m | أخ أخت أخي أخو | nephew nephews
niece f | أخ أخت أخي | niece nieces
grandson m | حفيد أحفاد حفيدة سبط ابن | grandson grandchild granddaughter grandchildren grandsons
bride f | عروس عروسة | bride
groom m | عريس عروس | groom bridegroom
widow f | أرملة أرامل | widow widows
orphan | يتيم يتيمة أيتام | orphan orphans
heir | وارث ورثة وريث | heir heirs
family | أسرة عائلة أهل آل أهالي | family families relatives folk kin kinsfolk
man m | رجل رجال رجلا رجلان رجلين شخص | man men fellow fellows gentleman person
woman f | امرأة نساء مرأة نسوة سيدة سيدات شابة شابات عجوز ست | woman women lady ladies
old man m | شيخ عجوز شيوخ كهل مسن | old_man elder elders shaykh sheikh shaikh
old woman f | عجوز عجائز شيخة | old_woman crone
boy m | صبي ولد فتى غلام صبية أولاد صبيان فتيان صبيا غلاما | boy boys lad lads youth youths
girl f | فتاة بنت صبية فتيات بنات جارية صبايا شابة شابات آنسة | girl girls lass young_woman maiden miss
young woman f | شابة شابات صبية صبايا فتاة آنسة | woman women young_woman young_women girl lady
young man m | شاب فتى شبان شباب شابا | young_man youth youths
people | ناس قوم أهل شعب جمهور حشد أهالي سكان جموع | people crowd folk residents inhabitants public mob nation townsfolk
villager | قروي قرويون قرويين فلاح فلاحون فلاحين فلاحة فلاحا مزارع مزارعون مزارعين مزارعا | villager villagers peasant peasants farmer farmers smallholder smallholders grower growers
friend | صديق صديقة صاحب رفيق رفيقة أصدقاء أصحاب رفاق زميل زميلة زملاء خليل صديقا خل أصحاب | friend friends companion companions comrade comrades colleague colleagues mate
enemy | عدو خصم أعداء خصوم غريم عدوا خصما | enemy enemies foe foes opponent opponents rival adversary adversaries
neighbour | جار جارة جيران جارا | neighbour neighbours neighbor neighbors
guest | ضيف ضيوف زائر زوار نزيل زائرة ضيفا ضيفة | guest guests visitor visitors
host | مضيف صاحب مضيفة | host hostess hosts
stranger | غريب غرباء غريبة أجنبي غريبا | stranger strangers foreigner outsider
traveller | مسافر مسافرون مسافرين رحالة راكب ركاب مسافرة راكبة راكبا | traveller travellers traveler travelers passenger passengers
teacher | معلم معلمة مدرس مدرسة أستاذ أستاذة أساتذة معلمون معلمين معلما أستاذا شيخ | teacher teachers master tutor professor schoolmaster schoolteacher mistress
master | معلم سيد صاحب أسطى مولى أستاذ سادة سيدا | master masters lord boss
pupil | تلميذ تلميذة تلاميذ طالب طالبة طلاب طلبة متعلم صبي طالبا تلميذا مريد | pupil pupils student students disciple disciples apprentice apprentices
doctor | طبيب طبيبة دكتور دكتورة أطباء حكيم طبيبا | doctor doctors physician physicians surgeon
nurse | ممرض ممرضة ممرضات مربية | nurse nurses
patient | مريض مريضة مرضى مريضا مصاب | patient patients sick
policeman | شرطي شرطة شرطيا شرطيان درك دركي عسكري | policeman policemen police constable gendarme gendarmes
guard | حارس حراس حرس حارسا خفير سجان حارسة بواب ناطور سجانون | guard guards guardsman watchman guardian jailer jailers warder doorkeeper keeper porter sentry
prisoner | سجين أسير أسرى سجناء معتقل سجينا سجينة أسيرا معتقلون معتقلين | prisoner prisoners captive captives inmate detainee detainees
thief | لص لصوص سارق لصا حرامي | thief thieves robber robbers burglar
smuggler | مهرب مهربون مهربين مهربي مهربا | smuggler smugglers
soldier | جندي جنود عسكري عساكر مجند جنديا مقاتل مقاتلون مقاتلين فارس فرسان محارب | soldier soldiers troops fighter fighters private horseman horsemen knight warrior trooper
officer | ضابط ضباط ضابطا قائد | officer officers
army | جيش جيوش قوات عسكر جيشا | army armies troops forces force
commander | قائد قادة آمر أمير قائدا | commander commanders leader leaders chief
captain | قبطان ربان نقيب رئيس ريس نوخذة | captain skipper
colonel | عقيد | colonel
marshal | مشير | marshal
major | رائد صاغ | major
general | لواء جنرال | general
gunmen | مسلح مسلحون مسلحين | gunman gunmen armed_men militants militiamen
rebel | ثائر ثوار متمرد متمردون متمردين عصاة | rebel rebels insurgents insurgent
king m | ملك ملوك عاهل سلطان ملكا | king kings monarch
queen f | ملكة سلطانة | queen
sultan m | سلطان سلاطين | sultan
prince m | أمير أمراء ولي أميرا | prince princes emir emirs amir
princess f | أميرة أميرات | princess
caliph m | خليفة | caliph
vizier m | وزير وزراء | vizier viziers
minister | وزير وزيرة وزراء وزيرا | minister ministers secretary
governor | حاكم وال والي محافظ متصرف ولاة حاكما | governor governors ruler wali
mayor | عمدة رئيس مختار | mayor mukhtar headman
president | رئيس رئيسة رؤساء رئيسا | president head chairman chairwoman chief chair
ambassador | سفير سفيرة سفراء | ambassador ambassadors
consul | قنصل قناصل | consul
envoy | رسول مبعوث موفد رسل رسولا ساع ساعي | envoy messenger messengers emissary courier postman prophet apostle
spokesman | متحدث ناطق متحدثة ناطقة | spokesman spokeswoman spokesperson
deputy | نائب نواب نائبة وكيل | deputy deputies mp member
judge | قاض قاضي قضاة قاضية قاضيا | judge judges magistrate qadi cadi
lawyer | محام محامي محامية محامون محامين وكيل محاميا | lawyer lawyers attorney counsel advocate
witness | شاهد شهود شاهدة شاهدا شهد | witness witnesses
accused | متهم متهمة متهمون متهمين متهما جان جاني مدعى | accused defendant defendants suspect suspects culprit
plaintiff | مدع مدعي مدعية مدعون مشتك | plaintiff plaintiffs claimant
prosecutor | مدعي نائب وكيل نيابة | prosecutor prosecution prosecutors
investigator | محقق محققون محققين محققة محققا | investigator interrogator investigators inspector
expert | خبير خبيرة خبراء خبيرا | expert experts specialist
engineer | مهندس مهندسة مهندسون مهندسين | engineer engineers
scientist | عالم عالمة علماء باحث باحثة باحثون باحثين | scientist scholar scholars scientists researcher researchers
writer | كاتب كاتبة أديب كتاب روائي مؤلف كاتبا | writer author clerk scribe novelist writers secretary
poet | شاعر شعراء شاعرة شاعرا | poet poets
reader | قارئ قراء قارئة | reader readers
editor | محرر محررة ناشر | editor publisher
journalist | صحفي صحفية صحافي صحافية مراسل | journalist reporter correspondent
translator | مترجم ترجمان مترجمة | translator interpreter
singer | مغن مغنية مطرب مطربة | singer
painter | رسام رسامة مصور مصورة | painter artist photographer
director | مدير مديرة مدراء ناظر مديرا | director manager headmaster principal headmistress superintendent directors warden
official | موظف موظفة موظفون موظفين مسؤول مسؤولون مسؤولين موظفا مأمور | official officials clerk employee employees functionary
employee | موظف موظفة موظفون موظفين مستخدم عامل عاملة | employee employees staff worker
worker | عامل عاملة عمال عاملا شغيل أجير صانع | worker workers workman labourer labourers laborer workmen
employer | صاحب رب | employer employers
foreman | رئيس ناظر مشرف ملاحظ | foreman overseer supervisor
merchant | تاجر تجار تاجرا بائع باعة بائعا بائعة بائعون بائعين بائعو بائعي | merchant merchants trader traders dealer dealers seller sellers vendor vendors shopkeeper shopkeepers salesman salesmen grocer
buyer | مشتر مشتري مشترون مشترين مشتريا زبون زبائن شار زبونا | buyer buyers customer customers purchaser client
landlord | مالك صاحب ملاك مالكا مؤجر | landlord owner landlady landowner proprietor lessor
tenant | مستأجر ساكن مستأجرون مكتر | tenant tenants lessee lodger
lender | دائن مقرض مراب | lender creditor moneylender
debtor | مدين مقترض مدينون | debtor borrower
sailor | بحار بحارة ملاح نوتي بحارا بحري | sailor sailors seaman boatman mariner crew
fisherman | صياد صيادون صيادين صيادا | fisherman fishermen hunter hunters
driver | سائق سائقة حوذي سائقا سواق | driver drivers coachman
shepherd | راع راعي رعاة راعيا راعية | shepherd herdsman shepherds
beekeeper | نحال نحالون نحالين | beekeeper beekeepers
butcher | جزار قصاب لحام | butcher
baker | خباز فران | baker
tailor | خياط خياطة | tailor seamstress
barber | حلاق مزين | barber
carpenter | نجار نجارا | carpenter
blacksmith | حداد | blacksmith smith
cook | طباخ طاه طباخة | cook chef
servant | خادم خدم خادمة خادما غلام جارية وصيفة | servant servants maid maidservant attendant
slave | عبد عبيد جارية مملوك رقيق أمة | slave slaves
monk | راهب رهبان ناسك راهبا | monk monks hermit ascetic
nun f | راهبة راهبات | nun nuns
priest | كاهن قس خوري قسيس كهنة أب | priest priests vicar pastor
imam | إمام خطيب مفتي | imam preacher mufti
bishop | أسقف مطران | bishop
sage | حكيم حكماء | sage wise_man
dervish | درويش دراويش فقير صوفي | dervish sufi
beggar | شحاذ متسول سائل شحاذون | beggar beggars
rich | غني ثري أغنياء غنيا | rich_man rich
poor | فقير فقراء فقيرا مسكين | poor_man pauper poor
miser | بخيل بخلاء بخيلا | miser misers
fool | أحمق غبي جاهل مجنون | fool madman
Bedouin | أعرابي أعرابية بدوي بدوية بدو أعراب | bedouin bedouins nomad
victim | ضحية ضحايا قتيل | victim victims
killer | قاتل قتلة | killer murderer assassin
company | شركة شركات مؤسسة | company companies firm corporation contractor
municipality | بلدية بلديات | municipality municipal town_council
council | مجلس مجالس هيئة | council councils board
committee | لجنة لجان | committee committees commission panel
association | جمعية جمعيات تعاونية رابطة نقابة اتحاد | association society assembly cooperative union syndicate league
ministry | وزارة وزارات | ministry ministries department
government | حكومة حكومات دولة سلطات سلطة هيئة | government governments authorities state authority administration
parliament | برلمان مجلس | parliament assembly
court | محكمة محاكم | court courts tribunal
bank | مصرف بنك مصارف بنوك | bank banks
party | حزب أحزاب طرف فريق | party parties side team
first party | طرف_اول | first_party
second party | طرف_ثان | second_party
third party | طرف_ثالث | third_party
tribe | عشيرة قبيلة عشائر قبائل بنو بني | tribe tribes clan clans
school | مدرسة مدارس جامعة | school university
team | فريق | team
patrol boat | قارب زورق دورية | boat patrol
lion | أسد سبع ليث أسود أسدا لبؤة | lion lions lioness
fox | ثعلب ثعالب ثعلبا | fox foxes
wolf | ذئب ذئاب ذئبا | wolf wolves
dog | كلب كلاب كلبا كلبة | dog dogs hound
cat | قط قطة هر قطط سنور هرة | cat cats
mouse | فأر فئران جرذ فأرة | mouse mice rat rats
bird | طائر طير عصفور طيور عصافير | bird birds sparrow
crow | غراب غربان غرابا | crow crows raven
falcon | صقر باز صقور نسر | falcon hawk eagle
pigeon | حمامة حمام يمامة | pigeon dove pigeons doves
hen | دجاجة ديك دجاج | hen rooster cock
horse | حصان فرس جواد خيل حصانا | horse mare stallion horses
donkey | حمار أتان حمير حمارا | donkey ass donkeys
camel | جمل ناقة بعير جمال جملا | camel camels
cow | بقرة ثور أبقار بقر | cow ox bull cows
sheep | شاة خروف نعجة كبش حمل غنم | sheep ewe ram lamb
goat | ماعز تيس عنزة معزاة جدي | goat goats kid
snake | أفعى حية ثعبان حيات | snake serpent snakes viper
frog | ضفدع ضفادع | frog frogs
tortoise | سلحفاة | tortoise turtle
monkey | قرد قردة قرود | monkey ape
elephant | فيل فيلة | elephant
bear | دب | bear
rabbit | أرنب أرانب | rabbit hare
fish | سمكة سمك حوت | fish whale
bee | نحلة نحل | bee bees
ant | نملة نمل | ant ants
"""  # noqa: E501  one party, one line
