"""Words of measure, money and packing in both languages, by what they say.

Rows are: dimension | key | Arabic | English. Alternatives stand between commas; a question mark says that the word also
means something else, so it may account for a word of the other side and is never itself the evidence of an error.
"""

from __future__ import annotations

ROWS = """
time | second | ثانية?, ثوان, ثواني | second?, seconds, sec?, secs
time | minute | دقيقة?, دقائق, دقيقتان, دقيقتين | minute, minutes, min?, mins
time | hour | ساعة, ساعات, ساعتان, ساعتين | hour, hours, hr, hrs
time | day | يوم, يوما, أيام, يومان, يومين, يومي?, نهار?, نهارا? | day, days, daily?
time | night | ليلة, ليال, ليالي, ليلتان, ليلتين | night, nights
time | week | أسبوع, أسبوعا, أسابيع, أسبوعان, أسبوعين | week, weeks, weekly?
time | fortnight | | fortnight, fortnights
time | month | شهر, شهرا, أشهر, شهور, شهران, شهرين | month, months, monthly?
time | year | سنة, سنوات, سنين, عام?, عاما, أعوام, سنتان, سنتين, عامان, عامين, حول? | year, years, yr, yrs, yearly?, annual?
time | decade | عقد?, عقدا?, عقود?, عقدان?, عقدين? | decade, decades
time | century | قرن?, قرنا?, قرون?, قرنان?, قرنين? | century, centuries
time | millennium | ألفية?, ألفيات? | millennium, millennia
time | generation | جيل?, أجيال? | generation?, generations
time | light year | سنة ضوئية, سنوات ضوئية, سنين ضوئية | light year, light years
length | mm | مليمتر, ملليمتر, ميليمتر, مليمترا, مليمترات, ملم | mm, millimetre, millimetres, millimeter, millimeters
length | micron | ميكرون, ميكرونات, ميكرومتر, ميكرومترات | micron, microns, micrometre, micrometres, micrometer, micrometers
length | nm | نانومتر, نانومترات | nanometre, nanometres, nanometer, nanometers
length | cm | سنتيمتر, سنتيمترا, سنتيمترات, سنتمتر, سم | cm, centimetre, centimetres, centimeter, centimeters
length | m | متر, مترا, أمتار, متران, مترين, م? | metre, metres, meter?, meters
length | km | كيلومتر, كيلومترا, كيلومترات, كيلومتران, كيلومترين, كم?, كيلو? | km, kilometre, kilometres, kilometer, kilometers, kms, kph, kmh
length | inch | بوصة, بوصات, إنش, انشات | inch, inches
length | foot | قدم?, قدما?, أقدام? | foot?, feet?, ft
length | yard | ياردة, ياردات | yard?, yards, yd
length | mile | ميل?, ميلا?, أميال, ميلان?, ميلين | mile, miles, mph
length | nautical mile | ميل بحري, ميلا بحريا, أميال بحرية | nautical mile, nautical miles
length | parasang | فرسخ, فرسخا, فراسخ, فرسخان, فرسخين | parasang, parasangs, farsakh, farsakhs, league?, leagues?
length | cubit | ذراع?, ذراعا?, أذرع?, ذراعين? | cubit, cubits, ell?, ells
length | span | شبر, شبرا, أشبار, شبرين | span?, spans?, handspan, handspans
length | fathom | قامة?, قامات?, باع? | fathom, fathoms
length | furlong | فرلنغ, فيرلنغ, غلوة?, غلوات | furlong, furlongs, bowshot, bowshots
length | rod | قصبة?, قصبات? | qasaba, qasabas, rod?, rods?, perch?, perches?
length | finger | إصبع?, أصابع?, قيراط? | finger?, fingers?, fingerbreadth, fingerbreadths
length | pace | خطوة?, خطوات? | pace?, paces?, step?, steps?, stride?, strides?, footstep?, footsteps?
length | knot | عقدة بحرية, عقد بحرية | knot?, knots?
area | m2 | متر مربع, مترا مربعا, أمتار مربعة, م² | square metre, square metres, square meter, square meters, sq m, m²
area | km2 | كيلومتر مربع, كيلومترا مربعا, كيلومترات مربعة, كم² | square kilometre, square kilometres, square kilometer, square kilometers, sq km, km²
area | sq mile | ميل مربع, ميلا مربعا, أميال مربعة | square mile, square miles, sq mi
area | sq foot | قدم مربع, قدم مربعة, قدما مربعا, أقدام مربعة | square foot, square feet, sq ft
area | cm2 | سنتيمتر مربع, سنتيمترا مربعا, سنتيمترات مربعة, سم² | square centimetre, square centimetres, square centimeter, square centimeters, sq cm, cm²
area | sq yard | ياردة مربعة, ياردات مربعة | square yard, square yards, sq yd
area | sq inch | بوصة مربعة, بوصات مربعة, إنش مربع | square inch, square inches, sq in
area | jarib | جريب?, أجربة | jarib, jaribs
area | hectare | هكتار, هكتارا, هكتارات, هكتارين | hectare, hectares, ha?
area | dunam | دونم, دونما, دونمات, دونمين | dunam, dunams, dunum, dunums, donum, donums
area | acre | فدان, فدانا, فدادين, أفدنة, فدانين, آكر, أكر | acre, acres, feddan, feddans, faddan, faddans
volume | m3 | متر مكعب, مترا مكعبا, أمتار مكعبة, م³ | cubic metre, cubic metres, cubic meter, cubic meters, m³
volume | cm3 | سنتيمتر مكعب, سنتيمترا مكعبا, سنتيمترات مكعبة, سم³ | cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters, cc, ccs, cm³
volume | cu foot | قدم مكعب, قدم مكعبة, قدما مكعبا, أقدام مكعبة | cubic foot, cubic feet, cu ft
volume | cu yard | ياردة مكعبة, ياردات مكعبة | cubic yard, cubic yards
volume | litre | لتر, لترا, لترات, ليتر, ليترا, ليترات, لترين | litre, litres, liter, liters
volume | ml | مليلتر, ميليلتر, ملليلتر, مل? | millilitre, millilitres, milliliter, milliliters, ml
volume | cl | سنتيلتر, سنتيليتر, سنتيلترات | centilitre, centilitres, centiliter, centiliters, cl
volume | dl | ديسيلتر, ديسيليتر, ديسيلترات | decilitre, decilitres, deciliter, deciliters, dl
volume | hl | هكتولتر, هكتوليتر, هكتولترات, هيكتولتر | hectolitre, hectolitres, hectoliter, hectoliters, hl
volume | pint | باينت, باينتات, بينت | pint, pints
volume | quart | كوارت, كوارتات | quart, quarts
volume | gill | | gill?, gills?
volume | fl ounce | أونصة سائلة, أونصات سائلة, أوقية سائلة | fluid ounce, fluid ounces, fl oz
volume | bushel | بوشل, بوشلات, بوشيل | bushel, bushels, peck?, pecks
volume | hogshead | | hogshead, hogsheads, tun?, tuns, firkin, firkins, demijohn?, demijohns?
volume | saa | صاع, صيعان, آصع, أصوع, أصواع | saa, saas, sa'a, sa'as
volume | mudd | مد نبوي, أمداد? | mudd, mudds
volume | ardeb | إردب, أردب, أرادب | ardeb, ardebs, irdabb, irdabbs, erdeb, erdebs
volume | kayla | كيلة, كيلات | kayla, kaylas, keila, keilas, measure?, measures?, bushel?, bushels?
volume | wasq | وسق?, أوسق, أوساق | wasq, wasqs, camel load, camel loads, camel-load, camel-loads
volume | qafiz | قفيز, أقفزة | qafiz, qafizes
volume | spoonful | ملعقة, ملاعق | spoon, spoons, spoonful, spoonfuls, teaspoon, teaspoons, tablespoon, tablespoons, teaspoonful, teaspoonfuls, tablespoonful, tablespoonfuls
volume | gallon | غالون, غالونا, غالونات, جالون, جالونا, جالونات | gallon, gallons
volume | barrel | برميل, برميلا, براميل, برميلان, برميلين | barrel, barrels, drum?, drums?, cask, casks, keg, kegs
mass | mg | مليغرام, ملليغرام, ميليغرام, ملغ | mg, milligram, milligrams
mass | microgram | ميكروغرام, ميكروجرام, ميكروغرامات | microgram, micrograms, mcg
mass | gram | غرام, غراما, غرامات, جرام, جراما, جرامات | gram, grams, gramme, grammes
mass | kg | كيلوغرام, كيلوغراما, كيلوغرامات, كيلوجرام, كيلوجراما, كيلوجرامات, كيلوغرامين, كغ, كجم, كلغ, كيلو? | kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes
mass | tonne | طن, طنا, أطنان, طنان?, طنين? | tonne, tonnes, ton, tons
mass | kilotonne | كيلوطن, كيلوطنات | kiloton, kilotons, kilotonne, kilotonnes
mass | megatonne | ميغاطن, ميجاطن | megaton, megatons, megatonne, megatonnes
mass | qintar | قنطار, قنطارا, قناطير, قنطارين | quintal, quintals, qintar, qintars, cantar, cantars, kantar, kantars, hundredweight
mass | ounce | أونصة, أونصات, أوقية, أواق, أوقيات | ounce, ounces, oz, oke?, okes?, uqiyya, uqiyyas, ouguiya, ouguiyas
mass | pound | رطل, رطلا, أرطال, رطلين, باوند, باوندا | pound, pounds, lb, lbs, ratl, ratls
mass | carat | قيراط, قيراطا, قراريط | carat, carats, qirat, qirats, karat, karats
mass | oke | أقة, أقات, أقق | oke, okes, oka, okas, uqqa, uqqas
mass | mithqal | مثقال, مثاقيل | mithqal, mithqals, miskal, miskals
mass | wazna | وزنة, وزنات | wazna, waznas, talent?, talents?
mass | grain | قمحة? | grain?, grains?
mass | stone | | stone?
heat | celsius | مئوية?, درجة مئوية, درجات مئوية, سلسيوس, سيليزية, درجة سيليزية | celsius, centigrade, degrees celsius, degree celsius, degrees centigrade, °c
heat | fahrenheit | فهرنهايت, درجة فهرنهايت, درجات فهرنهايت, فهرنهايتية | fahrenheit, degrees fahrenheit, degree fahrenheit, °f
heat | kelvin | كلفن, كلفن | kelvin, kelvins
energy | calorie | سعرة, سعرات, سعر حراري, سعرة حرارية, سعرات حرارية, كالوري | calorie, calories, kilocalorie, kilocalories, kcal
energy | joule | جول, جولات? | joule, joules
energy | kwh | كيلوواط ساعة, كيلووات ساعة, كيلوواط ساعي | kilowatt hour, kilowatt hours, kwh
current | volt | فولت, فولط | volt, volts
current | kilovolt | كيلوفولت | kilovolt, kilovolts, kv
current | ampere | أمبير, آمبير | ampere, amperes, amp, amps
current | ohm | أوم? | ohm, ohms
wave | hertz | هرتز, هيرتز | hertz, hz
wave | kilohertz | كيلوهرتز, كيلوهيرتز | kilohertz, khz
wave | megahertz | ميغاهرتز, ميجاهرتز | megahertz, mhz
wave | gigahertz | غيغاهرتز, جيجاهرتز | gigahertz, ghz
wave | decibel | ديسيبل, ديسيبيل | decibel, decibels, db
data | kilobyte | كيلوبايت | kilobyte, kilobytes, kb
data | megabyte | ميغابايت, ميجابايت | megabyte, megabytes, mb
data | gigabyte | غيغابايت, جيجابايت, جيغابايت | gigabyte, gigabytes, gb
data | terabyte | تيرابايت | terabyte, terabytes, tb
pressure | bar | بار? | bar?, bars?
pressure | millibar | مليبار, ميليبار, مليبارات | millibar, millibars
pressure | pascal | باسكال? | pascal?, pascals
pressure | atmosphere | ضغط جوي? | atmosphere?, atmospheres
power | watt | واط, واطا, وات | watt, watts
power | kilowatt | كيلوواط, كيلووات | kilowatt, kilowatts, kw
power | megawatt | ميغاواط, ميجاوات, ميغاوات, ميجاواط | megawatt, megawatts, mw
power | gigawatt | غيغاواط, جيغاواط, جيجاوات, غيغاوات | gigawatt, gigawatts, gw
power | horse | حصان?, حصانا? | horsepower, hp
share | percent | في المئة, في المائة, بالمئة, بالمائة, %, ٪ | percent, per cent, %, pct, percentage?
share | point | نقطة مئوية, نقاط مئوية, نقطة مئوية | percentage point, percentage points
share | mille | في الألف, بالألف, ‰ | per mille, per thousand, ‰
money | dinar | دينار, دينارا, دنانير, ديناران, دينارين | dinar, dinars
money | dollar | دولار, دولارا, دولارات, دولارين, $ | dollar, dollars, buck?, bucks?, usd, $
money | euro | يورو, € | euro, euros, €, eur
money | pound sterling | جنيه, جنيها, جنيهات, جنيهين, إسترليني, استرليني, £ | pound, pounds, sterling, £, gbp, guinea?, quid
money | lira | ليرة, ليرات, ليرتان, ليرتين | lira, liras, lire, lirat
money | riyal | ريال, ريالا, ريالات, ريالين | riyal, riyals, rial, rials
money | dirham | درهم, درهما, دراهم, درهمان, درهمين | dirham, dirhams, drachm?
money | franc | فرنك, فرنكا, فرنكات | franc, francs
money | mark | مارك? | mark?, marks?, deutschmark, deutschmarks
money | rouble | روبل, روبلا, روبلات | rouble, roubles, ruble, rubles
money | rupee | روبية, روبيات | rupee, rupees
money | yen | ين ياباني, ينا | yen
money | yuan | يوان, يوانا | yuan, renminbi
money | shekel | شيكل, شيكلا, شواكل, شيقل | shekel, shekels
money | toman | تومان, تومانا | toman, tomans
money | piastre | قرش, قرشا, قروش, قرشان, قرشين | piastre, piastres, piaster, piasters, qirsh, qurush, penny?, pennies?, pence?, cent?, cents?
money | fils | فلس, فلسا, فلوس?, فلسين, مليم, مليما, مليمات | fils, millieme, milliemes, millime, penny?, pennies?, cent?, cents?
money | cent | سنت, سنتا, سنتات | cent, cents
money | penny | بنس, بنسات, بنسا | penny, pennies, pence
money | shilling | شلن, شلنا, شلنات, شيلينغ, شيلنغ | shilling, shillings
money | centime | سنتيم, سنتيما, سنتيمات | centime, centimes, cent?, cents?
money | halala | هللة, هللات | halala, halalas
money | baisa | بيسة, بيسات | baisa, baisas, paisa, paise
money | crown | كرونة, كرونات, كرون, كورونا? | crown?, crowns?, krona, kronor, krone, kroner, koruna
money | peso | بيزو, بيسو, بيزوات | peso, pesos
money | peseta | بيزيتا, بسيطة? | peseta, pesetas
money | florin | فلورين, فلورينات, فلوران | florin, florins
money | guilder | غيلدر, غلدر, جيلدر | guilder, guilders
money | ducat | دوقية?, دوكات, دوقيات?, بندقي? | ducat, ducats, sequin?, sequins?
money | drachma | دراخما | drachma, drachmas
money | zloty | زلوتي | zloty, zlotys
money | won | وون | won?
money | baht | باهت?, بات? | baht
money | rand | راند | rand
money | naira | نايرا, نيرة | naira
money | taka | تاكا | taka
money | ringgit | رينغيت, رينجت | ringgit
money | kopeck | كوبيك, كوبيكات | kopeck, kopecks, kopek, kopeks
money | para | بارة, بارات | para, paras
money | akce | آقجة, أقجة, آقجات | akce, akces, asper, aspers
money | anna | آنة, آنات? | anna, annas
money | kran | قران?, قرانات | kran, krans, qiran, qirans
money | thaler | تالر, ثالر | thaler, thalers
money | bitcoin | بتكوين, بيتكوين | bitcoin, bitcoins
money | majidi | مجيدي | majidi, majidis, mejidi
packing | sack | كيس, كيسا, أكياس, كيسين, جوال?, جوالق, شوال?, زكيبة, عدل? | sack, sacks, bag, bags, purse?, pouch?, sacksful
packing | box | صندوق?, صندوقا?, صناديق?, صندوقين, علبة, علب, علبتين | box?, boxes?, crate, crates, chest?, case?, cases?, tin?, tins?, can?, cans?, packet, packets, carton, cartons
packing | bottle | زجاجة, زجاجات, قنينة, قناني, قوارير, قارورة | bottle, bottles, flask, flasks, vial, vials
packing | basket | سلة, سلال | basket, baskets
packing | cup | كوب, كوبا, أكواب, كأس, كؤوس, فنجان, فنجانا, فناجين, قدح, أقداح | cup, cups, glass?, glasses?, mug, mugs, goblet, goblets
packing | loaf | رغيف, رغيفا, أرغفة, رغيفان, رغيفين | loaf, loaves
packing | jar | جرة, جرار, جرتين | jar, jars, jug, jugs, pitcher, urn, urns
packing | bucket | دلو, دلاء, سطل, سطول, أسطال | bucket, buckets, pail, pails, bucketful, bucketfuls
packing | skin | قربة, قرب?, راوية? | waterskin, waterskins, skin?, skins?
packing | bale | بالة, بالات | bale, bales
packing | drop | قطرة, قطرات | drop?, drops
packing | dose | جرعة, جرعات | dose, doses, dosage, draught?, draughts?, gulp?, gulps?, mouthful?, mouthfuls?, sip?, sips?, shot?, shots?, jab?, jabs?
packing | container | حاوية, حاويات, مستوعب, مستوعبات | container, containers
packing | tray | صينية?, صوان?, صواني | tray, trays, trayful, trayfuls
packing | slice | شريحة?, شرائح? | slice, slices
packing | dozen | دزينة, دزينات | dozen?
packing | bundle | رزمة, رزم, ربطة, ربطات, حزمة, حزم | bundle, bundles, bunch?, bunches?, packet?, stack?, sheaf, sheaves, ream, pack?, package?, packages?
packing | truck | شاحنة, شاحنات, شاحنتين | truck, trucks, lorry, lorries, truckload, truckloads
"""  # noqa: E501  one row, one line

KIN = (
    frozenset(("week", "fortnight")),
    frozenset(("day", "night")),
    frozenset(("lira", "pound sterling", "pound")),
    frozenset(
        (
            "box",
            "bundle",
            "sack",
            "basket",
            "jar",
            "bottle",
            "cup",
            "barrel",
            "bucket",
            "skin",
            "bale",
            "container",
            "tray",
            "hogshead",
        )
    ),
    frozenset(("drop", "dose", "spoonful", "cup")),
    frozenset(("piastre", "fils", "cent", "penny", "centime", "para")),
    frozenset(("percent", "point")),
    frozenset(("m", "m2", "m3")),
    frozenset(("km", "km2")),
    frozenset(("cm", "cm2", "cm3")),
    frozenset(("mile", "sq mile", "nautical mile", "knot")),
    frozenset(("foot", "sq foot", "cu foot", "pace")),
    frozenset(("yard", "sq yard", "cu yard")),
    frozenset(("inch", "sq inch", "finger")),
    frozenset(("cubit", "pace", "yard")),
    frozenset(("ounce", "oke", "fl ounce")),
    frozenset(("bushel", "kayla", "ardeb")),
    frozenset(("ml", "cm3")),
    frozenset(("carat", "finger")),
    frozenset(("kilowatt", "kwh")),
    frozenset(("year", "light year")),
)
"""Words of which a translator may take one for the other: vessels overlap, and a square metre may lose its square."""
