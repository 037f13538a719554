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
length | mm | مليمتر, ملليمتر, ميليمتر, مليمترا, مليمترات, ملم | mm, millimetre, millimetres, millimeter, millimeters
length | cm | سنتيمتر, سنتيمترا, سنتيمترات, سنتمتر, سم | cm, centimetre, centimetres, centimeter, centimeters
length | m | متر, مترا, أمتار, متران, مترين, م? | metre, metres, meter?, meters
length | km | كيلومتر, كيلومترا, كيلومترات, كيلومتران, كيلومترين, كم?, كيلو? | km, kilometre, kilometres, kilometer, kilometers, kms
length | inch | بوصة, بوصات, إنش, انشات | inch, inches
length | foot | قدم?, قدما?, أقدام? | foot?, feet?, ft
length | yard | ياردة, ياردات | yard?, yards, yd
length | mile | ميل?, ميلا?, أميال, ميلان?, ميلين | mile, miles
length | nautical mile | ميل بحري, ميلا بحريا, أميال بحرية | nautical mile, nautical miles
length | parasang | فرسخ, فرسخا, فراسخ, فرسخان, فرسخين | parasang, parasangs, farsakh, farsakhs, league?, leagues?
length | cubit | ذراع?, ذراعا?, أذرع?, ذراعين? | cubit, cubits
length | span | شبر, شبرا, أشبار, شبرين | span?, spans?, handspan, handspans
length | fathom | قامة?, قامات?, باع? | fathom, fathoms
area | m2 | متر مربع, مترا مربعا, أمتار مربعة, م² | square metre, square metres, square meter, square meters, sq m, m²
area | km2 | كيلومتر مربع, كيلومترا مربعا, كيلومترات مربعة, كم² | square kilometre, square kilometres, square kilometer, square kilometers, sq km, km²
area | sq mile | ميل مربع, ميلا مربعا, أميال مربعة | square mile, square miles, sq mi
area | sq foot | قدم مربع, قدم مربعة, قدما مربعا, أقدام مربعة | square foot, square feet, sq ft
area | hectare | هكتار, هكتارا, هكتارات, هكتارين | hectare, hectares, ha?
area | dunam | دونم, دونما, دونمات, دونمين | dunam, dunams, dunum, dunums, donum, donums
area | acre | فدان, فدانا, فدادين, أفدنة, فدانين, آكر, أكر | acre, acres, feddan, feddans, faddan, faddans
volume | m3 | متر مكعب, مترا مكعبا, أمتار مكعبة, م³ | cubic metre, cubic metres, cubic meter, cubic meters, m³
volume | litre | لتر, لترا, لترات, ليتر, ليترا, ليترات, لترين | litre, litres, liter, liters
volume | ml | مليلتر, ميليلتر, ملليلتر, مل? | millilitre, millilitres, milliliter, milliliters, ml
volume | gallon | غالون, غالونا, غالونات, جالون, جالونا, جالونات | gallon, gallons
volume | barrel | برميل, برميلا, براميل, برميلان, برميلين | barrel, barrels, drum?, drums?, cask, casks, keg, kegs
mass | mg | مليغرام, ملليغرام, ميليغرام, ملغ | mg, milligram, milligrams
mass | gram | غرام, غراما, غرامات, جرام, جراما, جرامات | gram, grams, gramme, grammes
mass | kg | كيلوغرام, كيلوغراما, كيلوغرامات, كيلوجرام, كيلوجراما, كيلوجرامات, كيلوغرامين, كغ, كجم, كلغ, كيلو? | kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes
mass | tonne | طن, طنا, أطنان, طنان?, طنين? | tonne, tonnes, ton, tons
mass | qintar | قنطار, قنطارا, قناطير, قنطارين | quintal, quintals, qintar, qintars, cantar, cantars, kantar, kantars, hundredweight
mass | ounce | أونصة, أونصات, أوقية, أواق, أوقيات | ounce, ounces, oz, oke?, okes?, uqiyya
mass | pound | رطل, رطلا, أرطال, رطلين, باوند, باوندا | pound, pounds, lb, lbs, ratl, ratls
mass | carat | قيراط, قيراطا, قراريط | carat, carats, qirat, qirats, karat, karats
mass | stone | | stone?
heat | celsius | مئوية?, درجة مئوية, درجات مئوية, سلسيوس, سيليزية, درجة سيليزية | celsius, centigrade, degrees celsius, degree celsius, degrees centigrade, °c
heat | fahrenheit | فهرنهايت, درجة فهرنهايت, درجات فهرنهايت, فهرنهايتية | fahrenheit, degrees fahrenheit, degree fahrenheit, °f
heat | kelvin | كلفن, كلفن | kelvin, kelvins
power | watt | واط, واطا, وات | watt, watts
power | kilowatt | كيلوواط, كيلووات | kilowatt, kilowatts, kw
power | megawatt | ميغاواط, ميجاوات, ميغاوات, ميجاواط | megawatt, megawatts, mw
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
money | majidi | مجيدي | majidi, majidis, mejidi
packing | sack | كيس, كيسا, أكياس, كيسين, جوال?, جوالق, شوال?, زكيبة, عدل? | sack, sacks, bag, bags, purse?, pouch?, sacksful
packing | box | صندوق?, صندوقا?, صناديق?, صندوقين, علبة, علب, علبتين | box?, boxes?, crate, crates, chest?, case?, cases?, tin?, tins?, can?, cans?, packet, packets, carton, cartons
packing | bottle | زجاجة, زجاجات, قنينة, قناني, قوارير, قارورة | bottle, bottles, flask, flasks, vial, vials
packing | basket | سلة, سلال | basket, baskets
packing | cup | كوب, كوبا, أكواب, كأس, كؤوس, فنجان, فنجانا, فناجين, قدح, أقداح | cup, cups, glass?, glasses?, mug, mugs, goblet, goblets
packing | loaf | رغيف, رغيفا, أرغفة, رغيفان, رغيفين | loaf, loaves
packing | jar | جرة, جرار, جرتين | jar, jars, jug, jugs, pitcher, urn, urns
packing | bundle | رزمة, رزم, ربطة, ربطات, حزمة, حزم | bundle, bundles, bunch?, bunches?, packet?, stack?, sheaf, sheaves, ream, pack?, package?, packages?
packing | truck | شاحنة, شاحنات, شاحنتين | truck, trucks, lorry, lorries, truckload, truckloads
"""  # noqa: E501  one row, one line

KIN = (
    frozenset(("week", "fortnight")),
    frozenset(("day", "night")),
    frozenset(("lira", "pound sterling", "pound")),
    frozenset(("box", "bundle", "sack", "basket", "jar", "bottle", "cup", "barrel")),
    frozenset(("piastre", "fils", "cent")),
    frozenset(("percent", "point")),
    frozenset(("m", "m2", "m3")),
    frozenset(("km", "km2")),
    frozenset(("mile", "sq mile", "nautical mile")),
    frozenset(("foot", "sq foot")),
)
"""Words of which a translator may take one for the other: vessels overlap, and a square metre may lose its square."""
