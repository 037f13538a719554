"""Countries, peoples, cities, seas and stars in both languages.

Rows are: Arabic names | Arabic adjectives | English. Alternatives stand between commas. A question mark says that the
word is also something else (مالي is "financial" too): it may account for a word of the other side, and is never
itself the evidence of an error.
"""

from __future__ import annotations

COUNTRIES = """
مصر, جمهورية مصر العربية | مصري | Egypt, Egyptian
العراق | عراقي | Iraq, Iraqi
سوريا, سورية, الشام?, بلاد الشام? | سوري, شامي? | Syria, Syrian, Levant?, Levantine?, al-Sham?
لبنان | لبناني | Lebanon, Lebanese
الأردن | أردني | Jordan?, Jordanian
فلسطين | فلسطيني | Palestine, Palestinian
إسرائيل | إسرائيلي | Israel, Israeli, Israelite?
السعودية, المملكة العربية السعودية | سعودي | Saudi Arabia, Saudi, KSA
اليمن | يمني | Yemen, Yemeni, Yemenite
عمان?, سلطنة عمان | عماني | Oman, Omani
الإمارات?, الإمارات العربية المتحدة | إماراتي | UAE, United Arab Emirates, Emirates?, Emirati
قطر? | قطري? | Qatar, Qatari
البحرين | بحريني | Bahrain, Bahraini
الكويت | كويتي | Kuwait, Kuwaiti
ليبيا | ليبي | Libya, Libyan
تونس | تونسي | Tunisia, Tunisian, Tunis
الجزائر | جزائري | Algeria, Algerian, Algiers
المغرب? | مغربي | Morocco, Moroccan, Maghreb?, Moor?, Moorish?, Maghrebi?
موريتانيا | موريتاني | Mauritania, Mauritanian
السودان | سوداني | Sudan, Sudanese
جنوب السودان | جنوب سوداني | South Sudan
الصومال | صومالي | Somalia, Somali
جيبوتي | جيبوتي | Djibouti, Djiboutian
جزر القمر | | Comoros
إيران | إيراني | Iran, Iranian
بلاد فارس, فارس? | فارسي? | Persia, Persian
تركيا | تركي, أتراك, الترك? | Turkey, Turkish, Turk, Turks
الدولة العثمانية | عثماني | Ottoman, Ottomans
أفغانستان | أفغاني, أفغان | Afghanistan, Afghan, Afghans
باكستان | باكستاني | Pakistan, Pakistani
الهند | هندي, هنود | India, Indian
بنغلاديش, بنجلاديش | بنغلاديشي, بنغالي | Bangladesh, Bangladeshi, Bengali
نيبال | نيبالي | Nepal, Nepali, Nepalese
سريلانكا, سيلان? | سريلانكي | Sri Lanka, Sri Lankan, Ceylon
بوتان | بوتاني | Bhutan, Bhutanese
المالديف | مالديفي | Maldives, Maldivian
الصين | صيني | China, Chinese
التبت | تبتي | Tibet, Tibetan
هونغ كونغ, هونج كونج | | Hong Kong
تايوان | تايواني | Taiwan, Taiwanese
منغوليا | منغولي, مغول?, مغولي? | Mongolia, Mongolian, Mongol, Mongols, Mughal?
اليابان | ياباني | Japan, Japanese
كوريا | كوري | Korea, Korean
كوريا الشمالية | كوري شمالي | North Korea, North Korean
كوريا الجنوبية | كوري جنوبي | South Korea, South Korean
فيتنام, فييتنام | فيتنامي | Vietnam, Vietnamese
لاوس | لاوسي | Laos, Laotian
كمبوديا | كمبودي | Cambodia, Cambodian
تايلاند, تايلند | تايلاندي, تايلندي | Thailand, Thai
ميانمار, بورما | بورمي | Myanmar, Burma, Burmese
ماليزيا | ماليزي | Malaysia, Malaysian
سنغافورة | سنغافوري | Singapore, Singaporean
إندونيسيا, أندونيسيا | إندونيسي, أندونيسي | Indonesia, Indonesian
الفلبين, الفيليبين | فلبيني, فيليبيني | Philippines, Philippine, Filipino, Filipinos
بروناي | | Brunei
تيمور الشرقية | | East Timor, Timor-Leste
كازاخستان | كازاخي, كازاخستاني | Kazakhstan, Kazakh
أوزبكستان | أوزبكي | Uzbekistan, Uzbek
تركمانستان | تركماني?, تركمان? | Turkmenistan, Turkmen?
طاجيكستان | طاجيكي | Tajikistan, Tajik
قيرغيزستان, قرغيزستان | قيرغيزي | Kyrgyzstan, Kyrgyz
أذربيجان | أذربيجاني, أذري? | Azerbaijan, Azerbaijani, Azeri
أرمينيا | أرمني, أرمن, أرميني | Armenia, Armenian
جورجيا? | جورجي? | Georgia?, Georgian?
روسيا | روسي, روس? | Russia, Russian
الاتحاد السوفياتي, الاتحاد السوفيتي, الاتحاد السوفييتي | سوفياتي, سوفيتي, سوفييتي | Soviet Union, Soviet, Soviets, USSR
أوكرانيا | أوكراني | Ukraine, Ukrainian
بيلاروسيا, روسيا البيضاء | بيلاروسي | Belarus, Belarusian
مولدوفا, مولدافيا | مولدوفي | Moldova, Moldovan
بولندا, بولونيا | بولندي, بولوني | Poland, Polish, Pole?, Poles
ألمانيا | ألماني, ألمان | Germany, German
النمسا | نمساوي, نمسوي | Austria, Austrian
المجر, هنغاريا | مجري?, هنغاري | Hungary, Hungarian
التشيك, تشيكيا | تشيكي | Czech, Czech Republic, Czechia
سلوفاكيا | سلوفاكي | Slovakia, Slovak, Slovakian
سلوفينيا | سلوفيني | Slovenia, Slovenian, Slovene
كرواتيا | كرواتي | Croatia, Croatian, Croat
صربيا | صربي, صرب | Serbia, Serbian, Serb, Serbs
البوسنة, البوسنة والهرسك | بوسني | Bosnia, Bosnian, Bosnia and Herzegovina
كوسوفو | | Kosovo, Kosovar
مقدونيا | مقدوني | Macedonia, Macedonian
ألبانيا | ألباني | Albania, Albanian
اليونان, الإغريق?, إغريق? | يوناني, إغريقي | Greece, Greek
قبرص | قبرصي, قبارصة | Cyprus, Cypriot
بلغاريا | بلغاري | Bulgaria, Bulgarian
رومانيا | روماني? | Romania, Romanian
إيطاليا | إيطالي | Italy, Italian
مالطا | مالطي | Malta, Maltese
الفاتيكان | | Vatican
سويسرا | سويسري | Switzerland, Swiss
فرنسا | فرنسي, فرنساوي | France, French, Frenchman, Frenchmen, Frenchwoman
بلجيكا | بلجيكي | Belgium, Belgian
هولندا | هولندي | Netherlands, Holland, Dutch, Dutchman
لوكسمبورغ | | Luxembourg
بريطانيا, بريطانيا العظمى | بريطاني | Britain, British, Briton, Britons, Great Britain
المملكة المتحدة | | United Kingdom, UK, U.K
إنجلترا, إنكلترا, انكلترا | إنجليزي, إنكليزي, إنجليز?, إنكليز? | England, English?, Englishman, Englishmen, Englishwoman
اسكتلندا, إسكتلندا | اسكتلندي, إسكتلندي | Scotland, Scottish, Scot, Scots
ويلز | ويلزي | Wales?, Welsh
أيرلندا, إيرلندا | أيرلندي, إيرلندي | Ireland, Irish, Irishman
إسبانيا, أسبانيا | إسباني, أسباني, إسبان | Spain, Spanish, Spaniard, Spaniards
الأندلس | أندلسي | Andalusia, Andalus, Andalusian, al-Andalus
البرتغال | برتغالي | Portugal, Portuguese
الدنمارك, الدانمارك, الدانمرك | دنماركي, دانماركي | Denmark, Danish, Dane, Danes
السويد | سويدي | Sweden, Swedish, Swede, Swedes
النرويج | نرويجي | Norway, Norwegian
فنلندا | فنلندي | Finland, Finnish, Finn?
آيسلندا, أيسلندا, ايسلندا | آيسلندي, أيسلندي | Iceland, Icelandic
الجبل الأسود | | Montenegro, Montenegrin
الصحراء الغربية | صحراوي? | Western Sahara, Sahrawi?
الرأس الأخضر | | Cape Verde
جبل طارق | | Gibraltar
غرينلاند, جرينلاند | | Greenland
إستونيا | إستوني | Estonia, Estonian
لاتفيا | لاتفي | Latvia, Latvian
ليتوانيا | ليتواني | Lithuania, Lithuanian
أمريكا, أميركا, الولايات المتحدة, الولايات المتحدة الأمريكية, الولايات المتحدة الأميركية | أمريكي, أميركي, أمريكان, أميركان | America, American, United States, US, U.S, USA, U.S.A, United States of America
كندا | كندي | Canada, Canadian
المكسيك | مكسيكي | Mexico, Mexican
كوبا | كوبي | Cuba, Cuban
هايتي | هايتي, هاييتي | Haiti, Haitian
جامايكا | جامايكي | Jamaica, Jamaican
الدومينيكان | دومينيكاني | Dominican Republic, Dominican
بورتوريكو | بورتوريكي | Puerto Rico, Puerto Rican
غواتيمالا, جواتيمالا | غواتيمالي | Guatemala, Guatemalan
هندوراس | هندوراسي | Honduras, Honduran
السلفادور | سلفادوري | El Salvador, Salvadoran
نيكاراغوا | نيكاراغوي | Nicaragua, Nicaraguan
كوستاريكا | كوستاريكي | Costa Rica, Costa Rican
بنما | بنمي | Panama, Panamanian
كولومبيا | كولومبي | Colombia, Colombian
فنزويلا | فنزويلي | Venezuela, Venezuelan
الإكوادور | إكوادوري | Ecuador, Ecuadorian, Ecuadorean
بيرو | بيروفي | Peru, Peruvian
بوليفيا | بوليفي | Bolivia, Bolivian
البرازيل | برازيلي | Brazil, Brazilian
باراغواي | باراغوي | Paraguay, Paraguayan
أوروغواي, الأوروغواي, أورغواي | أوروغوياني | Uruguay, Uruguayan
تشيلي, شيلي | تشيلي, شيلي | Chile, Chilean
الأرجنتين | أرجنتيني | Argentina, Argentine, Argentinian
إثيوبيا, أثيوبيا, الحبشة | إثيوبي, أثيوبي, حبشي? | Ethiopia, Ethiopian, Abyssinia, Abyssinian
إريتريا, أريتريا | إريتري | Eritrea, Eritrean
كينيا | كيني | Kenya, Kenyan
أوغندا | أوغندي | Uganda, Ugandan
رواندا | رواندي | Rwanda, Rwandan
بوروندي | بوروندي | Burundi, Burundian
تنزانيا | تنزاني | Tanzania, Tanzanian
زنجبار | زنجباري | Zanzibar
الكونغو | كونغولي | Congo, Congolese
الغابون | غابوني | Gabon, Gabonese
الكاميرون | كاميروني | Cameroon, Cameroonian
نيجيريا | نيجيري? | Nigeria, Nigerian
النيجر | نيجري? | Niger, Nigerien
تشاد | تشادي | Chad?, Chadian
مالي? | مالي? | Mali, Malian
السنغال | سنغالي | Senegal, Senegalese
غامبيا | غامبي | Gambia, Gambian
غينيا | غيني | Guinea?, Guinean
غانا | غاني? | Ghana, Ghanaian
ساحل العاج, كوت ديفوار | | Ivory Coast, Ivorian, Cote d'Ivoire
بوركينا فاسو | | Burkina Faso
توغو | | Togo, Togolese
بنين? | | Benin, Beninese
ليبيريا | ليبيري | Liberia, Liberian
سيراليون | سيراليوني | Sierra Leone
أنغولا | أنغولي | Angola, Angolan
زامبيا | زامبي | Zambia, Zambian
زيمبابوي | زيمبابوي | Zimbabwe, Zimbabwean
موزمبيق | موزمبيقي | Mozambique, Mozambican
ملاوي, مالاوي | | Malawi
بوتسوانا | | Botswana
ناميبيا | ناميبي | Namibia, Namibian
جنوب أفريقيا, جنوب إفريقيا | جنوب أفريقي | South Africa, South African
مدغشقر | | Madagascar, Malagasy
موريشيوس | | Mauritius, Mauritian
أستراليا | أسترالي | Australia, Australian
نيوزيلندا | نيوزيلندي, نيوزلندي | New Zealand, New Zealander
فيجي | فيجي | Fiji, Fijian
تونغا | | Tonga, Tongan
ساموا | | Samoa, Samoan
أوروبا, أوربا | أوروبي, أوربي | Europe, European
الاتحاد الأوروبي, الاتحاد الأوربي | | European Union, EU
آسيا | آسيوي, أسيوي | Asia, Asian
أفريقيا, إفريقيا | أفريقي, إفريقي, أفارقة | Africa, African
أمريكا اللاتينية, أميركا اللاتينية | | Latin America, Latin American
أمريكا الجنوبية, أميركا الجنوبية | | South America, South American
أمريكا الشمالية, أميركا الشمالية | | North America, North American
بلاد البربر? | أمازيغي, أمازيغ, بربري?, بربر? | Berber, Amazigh, Berbers
السلاف? | سلافي | Slavic, Slav
كردستان | كردي, أكراد, كرد | Kurdistan, Kurd, Kurds, Kurdish
"""  # noqa: E501  one row, one line

CITIES = """
القاهرة | قاهري | Cairo, Cairene
الإسكندرية | إسكندراني | Alexandria, Alexandrian
الجيزة | | Giza
الأقصر | | Luxor
أسوان | أسواني | Aswan
بورسعيد, بور سعيد | | Port Said
السويس | | Suez
بغداد | بغدادي | Baghdad, Baghdadi
البصرة | بصري? | Basra, Basrah
الموصل? | موصلي | Mosul
كركوك | كركوكي | Kirkuk
أربيل | | Erbil, Arbil, Irbil
السليمانية | | Sulaymaniyah, Sulaimaniya
النجف | نجفي | Najaf
كربلاء | كربلائي | Karbala, Kerbala
الكوفة | كوفي? | Kufa
سامراء | سامرائي? | Samarra
تكريت | تكريتي? | Tikrit
دمشق | دمشقي | Damascus, Damascene
حلب? | حلبي? | Aleppo, Aleppine
حمص? | حمصي? | Homs
حماة? | حموي? | Hama
اللاذقية | لاذقاني | Latakia, Lattakia
دير الزور | | Deir ez-Zor, Deir al-Zor
بيروت | بيروتي | Beirut, Beiruti
طرابلس | طرابلسي? | Tripoli, Tripolitan
صيدا | صيداوي? | Sidon, Saida
بعلبك | بعلبكي? | Baalbek
القدس, بيت المقدس | مقدسي? | Jerusalem, al-Quds
رام الله | | Ramallah
غزة | غزي? | Gaza, Gazan
يافا | يافاوي? | Jaffa, Yafa
حيفا | حيفاوي? | Haifa
عكا | عكاوي? | Acre?, Akka
نابلس | نابلسي? | Nablus
الخليل? | خليلي? | Hebron
أريحا | | Jericho
بيت لحم | | Bethlehem
الناصرة? | ناصري? | Nazareth
تل أبيب | | Tel Aviv
عمان? | عماني? | Amman
إربد | | Irbid
الرياض? | | Riyadh
جدة? | | Jeddah, Jidda
مكة, مكة المكرمة | مكي? | Mecca, Makkah, Meccan
المدينة المنورة, المدينة? | | Medina, Madinah
الطائف? | طائفي? | Taif, Ta'if
الدمام | | Dammam
صنعاء | صنعاني | Sanaa, Sana'a
عدن | عدني | Aden
مسقط? | | Muscat
دبي | | Dubai
أبوظبي, أبو ظبي | | Abu Dhabi
الشارقة | | Sharjah
الدوحة? | | Doha
المنامة | | Manama
بنغازي | | Benghazi
القيروان | قيرواني | Kairouan, Qayrawan
صفاقس | | Sfax
قسنطينة | قسنطيني | Constantine?
وهران | وهراني | Oran
الرباط? | | Rabat
الدار البيضاء | بيضاوي? | Casablanca
فاس? | فاسي? | Fez, Fes
مراكش | مراكشي | Marrakesh, Marrakech
طنجة | طنجاوي? | Tangier, Tangiers
الخرطوم | | Khartoum
أم درمان | | Omdurman
مقديشو | | Mogadishu
نواكشوط | | Nouakchott
طهران | طهراني | Tehran, Teheran
أصفهان, اصفهان | أصفهاني? | Isfahan, Esfahan
شيراز | شيرازي? | Shiraz
مشهد? | مشهدي? | Mashhad
قم? | قمي? | Qom, Qum
تبريز | تبريزي? | Tabriz
أنقرة | | Ankara
إسطنبول, اسطنبول, إستانبول, الآستانة, الأستانة | | Istanbul
القسطنطينية | | Constantinople
إزمير, أزمير | | Izmir, Smyrna
كابول, كابل? | | Kabul
قندهار | | Kandahar
إسلام آباد, إسلام أباد | | Islamabad
كراتشي | | Karachi
لاهور | | Lahore
نيودلهي, دلهي, نيو دلهي | | Delhi, New Delhi
مومباي, بومباي | | Mumbai, Bombay
كلكتا | | Calcutta, Kolkata
بكين, بيجين | | Beijing, Peking
شنغهاي | | Shanghai
طوكيو | | Tokyo
سيول, سيئول | | Seoul
بانكوك | | Bangkok
جاكرتا | | Jakarta
مانيلا | | Manila
موسكو | | Moscow, Muscovite
سانت بطرسبرغ, بطرسبرغ, سان بطرسبرغ | | St Petersburg, Saint Petersburg, Petersburg
كييف | | Kiev, Kyiv
وارسو | | Warsaw
براغ | | Prague
بودابست | | Budapest
فيينا | | Vienna, Viennese
برلين | | Berlin
ميونخ, ميونيخ | | Munich
فرانكفورت | | Frankfurt
هامبورغ | | Hamburg
أثينا | أثيني | Athens, Athenian
روما | روماني? | Rome, Roman?
البندقية? | | Venice, Venetian
ميلانو | | Milan
نابولي | | Naples
صقلية | صقلي | Sicily, Sicilian
جنيف | | Geneva
زوريخ, زيورخ | | Zurich
باريس | باريسي | Paris, Parisian
مارسيليا, مرسيليا | | Marseille, Marseilles
ليون? | | Lyon
بروكسل | | Brussels
لاهاي | | Hague
أمستردام | | Amsterdam
لندن | لندني | London, Londoner
مانشستر | | Manchester
أكسفورد | | Oxford
كامبريدج, كمبريدج | | Cambridge
مدريد | | Madrid
برشلونة | | Barcelona
قرطبة | قرطبي? | Cordoba, Cordova
غرناطة | غرناطي | Granada
إشبيلية, اشبيلية | إشبيلي | Seville
طليطلة | طليطلي | Toledo
لشبونة | | Lisbon
كوبنهاغن | | Copenhagen
ستوكهولم | | Stockholm
أوسلو | | Oslo
هلسنكي | | Helsinki
واشنطن | | Washington?
نيويورك | | New York
شيكاغو | | Chicago
لوس أنجلوس, لوس أنجليس | | Los Angeles
كاليفورنيا | | California
تكساس | | Texas
فلوريدا | | Florida
بوسطن | | Boston
أوتاوا | | Ottawa
هافانا | | Havana
نيروبي | | Nairobi
أديس أبابا | | Addis Ababa
سمرقند | سمرقندي? | Samarkand
بخارى | بخاري? | Bukhara, Bokhara
خراسان | خراساني? | Khorasan, Khurasan
الحجاز | حجازي? | Hejaz, Hijaz
نجد? | نجدي? | Najd, Nejd
سيناء | سيناوي? | Sinai
الجولان | جولاني? | Golan
الجليل? | جليلي? | Galilee
الضفة الغربية | | West Bank
كشمير | كشميري? | Kashmir, Kashmiri
الشيشان | شيشاني? | Chechnya, Chechen
"""

WATERS_AND_STARS = """
النيل | | Nile
الفرات | | Euphrates
دجلة | | Tigris
نهر الأردن | | River Jordan, Jordan River
الدانوب | | Danube
الراين | | Rhine
المسيسيبي | | Mississippi
الأمازون | | Amazon?
البحر المتوسط, البحر الأبيض المتوسط, المتوسط? | | Mediterranean
البحر الأحمر | | Red Sea
البحر الأسود | | Black Sea
البحر الميت | | Dead Sea
بحر قزوين, قزوين | | Caspian
بحر العرب | | Arabian Sea
الخليج الفارسي | | Persian Gulf
الخليج العربي | | Arabian Gulf
المحيط الهادئ, المحيط الهادي | | Pacific
المحيط الأطلسي, المحيط الأطلنطي, الأطلسي? | | Atlantic
المحيط الهندي | | Indian Ocean
المحيط المتجمد الشمالي | | Arctic Ocean
بحر البلطيق, البلطيق | | Baltic
عطارد | | Mercury?
كوكب الزهرة, الزهرة? | | Venus
المريخ | مريخي | Mars?, Martian
المشتري? | | Jupiter
زحل | | Saturn
أورانوس | | Uranus
نبتون | | Neptune
النسر الواقع | | Vega
النسر الطائر | | Altair
الشعرى, الشعرى اليمانية | | Sirius
منكب الجوزاء, إبط الجوزاء | | Betelgeuse
رجل الجوزاء, رجل الجبار | | Rigel
السماك الرامح | | Arcturus
السماك الأعزل | | Spica
الدبران | | Aldebaran
قلب العقرب | | Antares
قلب الأسد | | Regulus
فم الحوت | | Fomalhaut
ذنب الدجاجة | | Deneb
العيوق | | Capella
سهيل? | | Canopus
نجم القطب, النجم القطبي, نجم الشمال | | Polaris, Pole Star, North Star
الثريا? | | Pleiades
بنات نعش الكبرى, الدب الأكبر | | Ursa Major, Big Dipper, Great Bear, Plough?
بنات نعش الصغرى, الدب الأصغر | | Ursa Minor, Little Dipper, Little Bear
الجبار?, الجوزاء? | | Orion, Gemini
ذات الكرسي | | Cassiopeia
العقرب? | | Scorpio, Scorpius
القوس? | | Sagittarius
الجدي? | | Capricorn
الدلو? | | Aquarius
الحوت? | | Pisces
الحمل? | | Aries
الثور? | | Taurus
السرطان? | | Cancer?
الأسد? | | Leo?
السنبلة?, العذراء? | | Virgo
الميزان? | | Libra
درب التبانة, درب اللبانة, الطريق اللبني | | Milky Way
"""

KIN = (
    ("Iran", "Persia", "Tehran", "Persian Gulf"),
    ("Turkey", "Ottoman", "Istanbul", "Constantinople", "Ankara"),
    ("Britain", "England", "United Kingdom", "Scotland", "Wales", "London"),
    ("Israel", "Palestine", "Jerusalem", "Tel Aviv"),
    ("Russia", "Soviet Union", "Moscow"),
    ("Europe", "European Union", "Brussels"),
    ("America", "Washington", "North America", "Latin America", "South America"),
    ("Korea", "North Korea", "South Korea"),
    ("Sudan", "South Sudan", "Khartoum"),
    ("Oman", "Amman", "Jordan", "Muscat", "River Jordan"),
    ("Africa", "South Africa"),
    ("Egypt", "Cairo"),
    ("Syria", "Damascus"),
    ("Iraq", "Baghdad"),
    ("Lebanon", "Beirut"),
    ("Saudi Arabia", "Riyadh"),
    ("France", "Paris"),
    ("Germany", "Berlin"),
    ("China", "Beijing"),
    ("Greece", "Athens"),
    ("Italy", "Rome"),
    ("Romania", "Rome"),
    ("India", "Delhi", "Indian Ocean"),
    ("Spain", "Andalusia", "Madrid"),
    ("Libya", "Tripoli"),
    ("Ethiopia", "Addis Ababa"),
    ("Mediterranean", "Persian Gulf", "Arabian Gulf"),
    ("Mongolia", "Tatar"),
    ("Frank", "Crusader", "Europe"),
    ("Byzantium", "Greek", "Greece", "Roman", "Rome", "Constantinople"),
    ("Phoenician", "Canaan", "Carthage"),
    ("Amazigh", "Tuareg"),
    ("Andalusia", "Morocco"),
    ("Assyria", "Syriac", "Aramaean"),
)
"""Places of which one may be put for the other without a slip: capitals for governments, old names for new."""
