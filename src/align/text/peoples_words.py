"""Peoples, dynasties and cities of history in both languages, in the form of `places_words`."""

from __future__ import annotations

PEOPLES = """
البنادقة, بندقي?, البندقاني? | بندقي? | Venice, Venetian
جنوة, الجنويين, الجنويون, الجنوية | جنوي | Genoa, Genoese
بيزا | بيزي? | Pisa, Pisan
فلورنسا | فلورنسي | Florence?, Florentine
الروم?, البيزنطيين, بيزنطة | بيزنطي, رومي? | Byzantium, Byzantine, Roman?, Greek, Rum?
الرومان | روماني? | Roman, Rome?
الإغريق, اليونان? | إغريقي | Greek, Greece, Hellenic
الإفرنج, الفرنجة, الفرنج | إفرنجي, فرنجي | Frank?, Frankish?, Crusader?, European?
الصليبيين, الصليبيون | صليبي | Crusader, Crusade?, crusading?
المماليك | مملوكي | Mamluk, Mameluke
السلاجقة | سلجوقي | Seljuk, Seljuq
الأيوبيين, الأيوبيون | أيوبي | Ayyubid
الفاطميين, الفاطميون | فاطمي | Fatimid
العباسيين, العباسيون, بنو العباس, بني العباس | عباسي? | Abbasid
الأمويين, الأمويون, بنو أمية, بني أمية | أموي | Umayyad
المرابطين, المرابطون | مرابطي | Almoravid
الموحدين, الموحدون | موحدي | Almohad
الحفصيين, الحفصيون | حفصي | Hafsid
المرينيين, المرينيون | مريني | Marinid
الأغالبة | أغلبي | Aghlabid
الأدارسة | إدريسي? | Idrisid
الطولونيين, الطولونيون | طولوني | Tulunid
الإخشيديين, الإخشيديون | إخشيدي | Ikhshidid
البويهيين, البويهيون | بويهي | Buyid
الحمدانيين, الحمدانيون | حمداني? | Hamdanid
الصفويين, الصفويون | صفوي | Safavid
القاجاريين, القاجاريون | قاجاري | Qajar
الساسانيين, الساسانيون | ساساني | Sasanian, Sassanid, Sasanid, Sassanian
الفينيقيين, الفينيقيون | فينيقي | Phoenician
القرطاجيين, القرطاجيون, قرطاج | قرطاجي | Carthage, Carthaginian, Punic?
الأنباط | نبطي? | Nabataean, Nabatean
السبئيين, السبئيون, سبأ? | سبئي | Sabaean, Sabean, Sheba?
الحميريين, الحميريون, حمير? | حميري | Himyar, Himyarite
الآشوريين, الآشوريون, آشور | آشوري | Assyria, Assyrian
البابليين, البابليون, بابل | بابلي | Babylon, Babylonian, Babylonia
السومريين, السومريون, سومر | سومري | Sumer, Sumerian
الأكاديين, الأكاديون | أكادي? | Akkad, Akkadian
الكنعانيين, الكنعانيون | كنعاني | Canaan, Canaanite
الآراميين, الآراميون | آرامي | Aramaean, Aramean, Aramaic
الحثيين, الحثيون | حثي | Hittite
الفراعنة | فرعوني | Pharaoh?, Pharaonic
الأقباط | قبطي | Copt, Coptic
الأمازيغ, البربر | أمازيغي, بربري? | Amazigh, Berber
الطوارق | طارقي, طوارقي | Tuareg
التتار, التتر | تتاري, تتري | Tatar, Tartar, Mongol?
الشركس, الشراكسة | شركسي | Circassian
التركمان | تركماني | Turkmen?, Turcoman, Turkoman
السريان | سرياني | Syriac
الموارنة | ماروني | Maronite
الدروز | درزي | Druze
النورمان | نورماني | Norman?
القوط | قوطي | Goth, Gothic?, Visigoth, Visigothic
الوندال | وندالي | Vandal?
القشتاليين, القشتاليون, قشتالة | قشتالي | Castile, Castilian
كريت, إقريطش | كريتي | Crete, Cretan
رودس | | Rhodes
سردينيا | سرديني | Sardinia, Sardinian
كورسيكا | كورسيكي | Corsica, Corsican
النوبة | نوبي | Nubia, Nubian
الغجر | غجري | Gypsy, Gypsies, Roma?, Romani?
"""
