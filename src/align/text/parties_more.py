"""Nouns for people and bodies of more kinds: peoples, followers and rivals, trades, those of court, war and law."""

MORE = """
nobody | أحد | nobody no-one anyone anybody noone
village | قرية بلدة ضيعة قرى | village hamlet villages
city | مدينة مدن عاصمة | city town capital
delegation | وفد وفود بعثة | delegation mission delegates
demonstrators | متظاهر متظاهرون متظاهرين محتجون محتجين | demonstrators protesters demonstrator protester
strikers | مضرب مضربون مضربين | strikers
couple | زوجان زوجين | couple
wounded | جريح جرحى جريحا مصاب | wounded injured casualty
revolution | ثورة | revolution
pope m | بابا | pope
patriarch m | بطريرك بطرك | patriarch
mistress f | سيدة ست ربة معشوقة عشيقة | mistress
lover | عاشق حبيب عشيق معشوق عشاق محب حبيبة محبوبة محبوب | lover lovers beloved sweetheart
fiancé m | خطيب | fiancé fiance
fiancée f | خطيبة | fiancée fiancee betrothed
jurist | فقيه فقهاء | jurist jurists faqih
ally | حليف حلفاء حليفا | ally allies
client | موكل موكلة زبون عميل عملاء | client clients
critic | ناقد نقاد ناقدا | critic critics
worshippers | مصل مصلون مصلين | worshippers worshipers congregation
extremist | متطرف متطرفون متطرفين متشدد | extremist extremists
prime minister | رئيس وزراء | premier
landowner | إقطاعي إقطاعيون إقطاعيين مالك ملاك باشا أعيان | landowner landlord landowners feudal pasha
followers | أتباع تابع مريد مريدون مريدين أنصار نصير | follower followers supporters supporter partisans disciple
subjects | رعية رعايا رعاياه | subjects subject
citizens | مواطن مواطنون مواطنين مواطنة | citizen citizens
christian | نصارى نصراني مسيحي مسيحيون مسيحيين | christian christians
muslim | مسلم مسلمون مسلمين | muslim muslims
jew | يهود يهودي يهودية | jew jews jewish
crusader | صليبي صليبيون صليبيين فرنجة إفرنج فرنج | crusader crusaders franks frank
mongol | مغول مغولي تتار تتر | mongol mongols tatars tartars
arab | عرب عربي | arab arabs
turk | أتراك تركي ترك عثماني عثمانيون عثمانيين | turk turks ottoman ottomans
roman | روم رومان روماني بيزنطي بيزنطيون بيزنطيين | roman romans byzantine byzantines greeks
persian | فرس فارسي عجم | persian persians
english | إنجليز إنكليز إنجليزي إنكليزي بريطاني بريطانيون بريطانيين | english englishman british britons
french | فرنسي فرنسيون فرنسيين | french frenchman
german | ألماني ألمان | german germans
russian | روسي روس | russian russians
american | أمريكي أميركي أمريكيون أمريكيين أميركيين | american americans
israeli | إسرائيلي إسرائيليون إسرائيليين | israeli israelis
syrian | سوري سوريون سوريين | syrian syrians
egyptian | مصري مصريون مصريين | egyptian egyptians
iraqi | عراقي عراقيون عراقيين | iraqi iraqis
palestinian | فلسطيني فلسطينيون فلسطينيين | palestinian palestinians
lebanese | لبناني لبنانيون لبنانيين | lebanese
mamluk | مماليك مملوك | mamluk mamluks
berber | بربر أمازيغ | berber berbers
patron | راع ولي نعمة كفيل | patron sponsor
god | إله رب آلهة | god gods lord
devil | شيطان إبليس شياطين | devil satan devils
angel | ملاك ملك ملائكة | angel angels
jinn | جني جنية جن عفريت | jinni genie jinn demon ghoul
twin | توأم توأمان | twin twins
stepmother f | ربيبة | stepmother
mother-in-law f | حماة | mother-in-law
midwife f | قابلة داية | midwife
matchmaker f | خاطبة | matchmaker
dancer | راقص راقصة | dancer
actor | ممثل ممثلة ممثلون ممثلين | actor actress actors representative representatives
philosopher | فيلسوف فلاسفة | philosopher philosophers
historian | مؤرخ مؤرخون مؤرخين | historian historians chronicler
astronomer | فلكي منجم منجمون | astronomer astrologer astronomers
spy | جاسوس جواسيس مخبر مخبرون مخبرين عميل | spy spies informer informers
agent | وكيل عامل عميل عملاء وكلاء | agent agents
traitor | خائن خونة | traitor traitors
hostage | رهينة رهائن | hostage hostages
refugee | لاجئ لاجئون لاجئين لاجئة | refugee refugees
immigrant | مهاجر مهاجرون مهاجرين | immigrant emigrant immigrants emigrants migrants
firemen | إطفائي إطفاء | firemen fireman firefighters
candidate | مرشح مرشحون مرشحين مرشحة | candidate candidates
voters | ناخب ناخبون ناخبين | voters voter
adviser | مستشار مستشارون مستشارين مستشارة | adviser advisor advisers counsellor chancellor
courtier | حاجب ندماء نديم حاشية بلاط | courtier courtiers chamberlain
crown prince m | عهد | heir_apparent
treasurer | خازن صندوق | treasurer cashier
dean | عميد عميدة عمداء | dean deans
accountant | محاسب محاسبة محاسبون محاسبين محاسبا | accountant accountants bookkeeper
overseer | مراقب مراقبون مراقبين مراقبة | overseer inspector observer monitor supervisor
supplier | مورد موردون موردين موردا | supplier suppliers
trainer | مدرب مدربة مدربون مدربين مدربا | coach trainer instructor
conductor | مايسترو | conductor maestro
porter | حمال عتال حمالون حمالين | porter porters
pilot | طيار طيارون طيارين | pilot pilots airman
gardener | بستاني جنائني | gardener
miller | طحان | miller
weaver | حائك نساج | weaver
potter | خزاف فخاري | potter
ferryman | معداوي مراكبي | ferryman
farmhand | أجير مرابع خماس | farmhand hireling
caravan | قافلة قوافل | caravan caravans convoy
ship | سفينة مركب باخرة سفن | ship ships vessel
ruler | حاكم ملك أمير حكام | ruler rulers
pilgrims | حاج حجاج حجيج | pilgrim pilgrims
bandits | قطاع عصابة عصابات | bandits bandit gang brigands
hero | بطل أبطال بطلة | hero heroine heroes
assistant | مساعد مساعدة معاون | assistant aide assistants
superior | رئيس آمر | superior superiors
successor | خلف خليفة | successor successors
predecessor | سلف | predecessor predecessors
inspector | مفتش مفتشون مفتشين | inspector inspectors
tourist | سائح سائحة سياح | tourist tourists
trainer | مدرب مدربة | trainer coach
player | لاعب لاعبون لاعبين لاعبة | player players
blind man | أعمى ضرير كفيف | blind_man
dead man | ميت قتيل أموات | dead_man
tyrant | طاغية مستبد طغاة | tyrant tyrants despot
conspirators | متآمر متآمرون متآمرين | conspirators conspirator plotters
invaders | غزاة غاز محتل محتلون محتلين | invaders invader occupiers
defenders | مدافع مدافعون مدافعين | defenders
attackers | مهاجم مهاجمون مهاجمين | attackers attacker assailant
newcomer | قادم وافد نازح | newcomer
parents | والدان والدين والدا والدي أبوان أبوين أهل | parents
insurer | مؤمن | insurer insurers underwriter underwriters
insured | مؤمن | insured policyholder policyholders
guarantor | ضامن كفيل ضمناء كفلاء | guarantor guarantors surety
contractor | مقاول متعهد مقاولون مقاولين | contractor contractors builder builders
supplier | مورد موردون موردين مزود | supplier suppliers provider
manufacturer | منتج صانع مصنع منتجون منتجين | manufacturer manufacturers producer producers maker makers
consumer | مستهلك مستهلكون مستهلكين | consumer consumers
distributor | موزع موزعون موزعين | distributor distributors
carrier | ناقل ناقلون | carrier carriers haulier
sender | مرسل | sender senders
recipient | مستلم متلق مستفيد | recipient recipients addressee beneficiary beneficiaries
donor | واهب مانح متبرع مانحون مانحين متبرعون متبرعين | donor donors giver
shareholder | مساهم مساهمون مساهمين | shareholder shareholders stockholder
partner | شريك شركاء شريكة شريكان شريكين | partner partners associate associates
trustee | وصي أوصياء ولي أمين قيم | trustee trustees guardian guardians executor
minor | قاصر قاصرون قاصرين قصر | minor minors ward
appellant | مستأنف مستأنفون | appellant appellants
arbitrator | محكم محكمون محكمين | arbitrator arbitrators
subscriber | مشترك مشتركون مشتركين | subscriber subscribers
trade union | نقابة نقابات اتحاد | union unions
opposition | معارضة معارضون معارضين | opposition opponents
coalition | ائتلاف تحالف | coalition alliance
mediator | وسيط وسطاء | mediator mediators broker brokers intermediary middleman go-between
investor | مستثمر مستثمرون مستثمرين | investor investors
auditor | مدقق مراجع | auditor auditors
surveyor | مساح | surveyor surveyors
librarian | مكتبي | librarian archivist
pharmacist | صيدلي صيدلية صيادلة | pharmacist chemist apothecary
surgeon | جراح جراحة | surgeon surgeons
psychiatrist | نفساني | psychiatrist psychologist therapist
goalkeeper | حارس | goalkeeper keeper goalie
referee | حكم حكام | referee referees umpire arbiter
defender | مدافع مدافعون مدافعين | defender defenders
opponent | خصم منافس خصوم منافسون منافسين | opponent opponents rival rivals competitor competitors contender
champion | بطل أبطال | champion champions winner winners victor victors
loser | خاسر مغلوب مهزوم | loser losers vanquished
spectator | متفرج متفرجون متفرجين مشاهد مشاهدين | spectator spectators viewers onlooker onlookers bystanders
audience | جمهور مستمع مستمعون مستمعين حضور | audience listener listeners
pilot | طيار طيارون | pilot pilots airman
rider | فارس خيال راكب | rider riders jockey
hunter | صياد قناص | hunter hunters huntsman
sorcerer | ساحر سحرة ساحرة مشعوذ | sorcerer wizard magician witch sorceress
ogre | غول غيلان مارد عملاق | ogre giant ogres giants monster
dwarf | قزم أقزام | dwarf dwarfs dwarves
deer | غزال غزالة ظبي غزلان ظباء أيل | deer gazelle gazelles doe stag
eagle | نسر عقاب نسور | eagle eagles vulture
sparrow | عصفور عصفورة عصافير دوري | sparrow sparrows
owl | بومة بوم | owl owls
peacock | طاووس | peacock
lamb | حمل خروف | lamb lambs
mule | بغل بغلة بغال | mule mules
hyena | ضبع ضباع | hyena hyenas
crab | سرطان | crab
scorpion | عقرب عقارب | scorpion scorpions
whale | حوت | whale
spider | عنكبوت | spider spiders
fly | ذبابة ذباب | fly flies
wrestler | مصارع | wrestler wrestlers
godfather | عراب | godfather
stepson | ربيب | stepson
orphans | أيتام يتامى | orphans
twins | توأمان توأمين توائم | twins
spinster | عانس | spinster
bachelor | عازب أعزب | bachelor
suitor | خاطب خطاب | suitor suitors
divorcee | مطلقة | divorcee divorcée
foundling | لقيط | foundling
pilgrim | حاج حاجة | pilgrim
convert | مهتد | convert
missionary | مبشر مبشرون مبشرين | missionary missionaries
muezzin | مؤذن مؤذنون | muezzin muezzins
preacher | خطيب واعظ خطباء وعاظ | preacher preachers
usher | حاجب | usher bailiff
executioner | جلاد جلادون سياف | executioner hangman torturer
convict | محكوم سجين | convict convicts
fugitive | فار هارب فارون هاربون هاربين | fugitive fugitives runaway escapee
kidnapper | خاطف خاطفون خاطفين | kidnapper kidnappers captor captors abductor
passer-by | مار مارة عابر عابرون | passer-by passers-by
diver | غطاس غواص غطاسون غواصون | diver divers
shipper | شاحن شاحنون | shipper shippers consignor
mason | بنّاء بنّاؤون بنّائين | mason masons bricklayer
cobbler | إسكافي إسكافيون | shoemaker shoemakers cobbler cobblers
copyist | ناسخ نساخ ناسخون | copyist copyists scribe scribes
calligrapher | خطاط خطاطون خطاطين | calligrapher calligraphers
musician | موسيقي موسيقيون عازف عازفون | musician musicians player players
composer | ملحن ملحنون | composer composers
film-maker | مخرج مخرجة مخرجون | director directors film-maker
delegate | مندوب مندوبون مندوبين موفد موفدون | delegate delegates representative representatives envoy envoys
pirate | قرصان قراصنة | pirate pirates corsair corsairs
accomplice | متواطئ متواطئون | accomplice accomplices
dentist | طبيب_أسنان | dentist dentists
nanny f | مربية حاضنة مربيات | nanny nannies nursemaid governess
senate | شيوخ_مجلس | senate
porter | حمال حمالون حمالين | porter porters
mufti | مفتي مفت | mufti muftis
"""
