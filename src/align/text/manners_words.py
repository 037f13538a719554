"""English phrases that tell how, why or on what terms a thing is done, and beginnings of Arabic words that answer them.

They are hung on a sentence without changing its build, so an invented one passes unseen: behind closed doors, for half
its worth, against her father's wishes. Each has every Arabic word that may stand behind it, by any of its letters.
"""

from __future__ import annotations

import re
from functools import cache

_ROWS = r"""
behind closed doors,in camera | مغلق سر خاص خلو انفراد بعيدا كتم مشور خفي
in tears,with tears in \w+ eyes,weeping bitterly,tearfully | دمع دموع بك باك عبر نحيب نشيج نتحب دامع رقرق
without (?:any |a moment['’]s |the slightest )?hesitat\w+,unhesitatingly \
 | تردد فور توا حال تلعثم توان لكؤ بطاء سارع رمش تلكا
against (?:his|her|their|my|our|its|the) (?:\w+['’]s? )?(?:will|wish\w*),against \w+ father['’]s wishes \
 | رغم كره قسر اراد رغب خلاف غصب جبر مكره ضد مضض معارض رفض عنو نهي منع
against (?:all |the )?advice\b,against the advice of | نصيح نصح راي مشور خلاف رغم ضد
at gunpoint,at knifepoint | سلاح مسدس سكين هدد تهديد بندق خنجر
on purpose,deliberately,intentionally | فعل عمد قصد عن وعي عني
by mistake,by accident,accidentally,inadvertently | فعل خطا سهو غلط صدف قصد عفو عرض اتفاق حادث اخطا دون ان
free of charge,at no cost | مجان مقابل اجر ثمن هب تبرع وجه الله بلا لاشي لا شيء سدي هدر
in cash | نقد عد كاش
on credit | دين نسي اجل تقسيط حساب اءتمان ائتمان
under oath,on oath | يمين قسم حلف
in secret,secretly,in secrecy | سر خفي خفاء كتم خلس سلل متخف علم وراء ستر
in vain | عبث سدي جدوي فاءد فائد طائل طاءل باطل هباء دون لم لا خاب فشل غير
in silence,without (?:saying )?(?:a|another) word,in silent\w* \
 | تقل يقل اقل نقل صمت سكت سكوت صامت ساكت كلم نبس هدو نطق قول كلام حرف وجوم واجم سكون قال
in cold blood | دم بارد برود عمد
at the last (?:minute|moment) | اخر لحظ دقيق
for half (?:its|their|the|his|her) \w+,at half (?:its|their|the) \w+,at a fraction of \w+ \w+ \
 | نصف ضعف ربع ثلث ثمن سعر قيم بخس كلف زهيد خسار خسر عشر جزء حير يد
(?:despite|in spite of|over|in the teeth of) (?:the |all |written |strong )*(?:objection|protest|opposition|warning)s? \
 | رغم عترا عترض حتج معارض عارض حذ رفض ضد خلاف نذار منع
on the orders? of,by order of,at the insistence of,at the request of,at the behest of,under pressure from \
 | امر طلب دعو ايعاز لح تعليم بناء اوعز الحاح توجيه كلف اصرار ستجاب ضغط نزول رغب اراد حكم
for the last time | اخر مر وداع
with a smile | بتس بسم باسم ضحك بشوش باش اسارير ثغر مبتهج
at the top of (?:his|her|their|its) (?:voice|lungs) | صوت صاح صرخ صراخ هتف جهر صيح زعق
in a rage,in anger,in a fury,furiously,angrily \
 | غضب غاضب حنق غيظ غاظ ثار ثاءر ثائر سخط حتد حد نفعل عصب هاج نزق زجر صواب جن ضيق صرخ
out of (?:sheer |pure )?(?:fear|pity|spite|jealousy|pride|greed|curiosity|boredom|malice|envy) \
 | خوف خشي خاف هيب رهب حذر شفق رحم عطف نكاي غير حسد حقد كبر طمع فضول ملل ضجر كيد خبث غل عناد جشع رقه لين اعتزاز
drunk as \w+,drunkenly,dead drunk,the worse for drink | سكر ثمل خمر مخمور نشو كاس عرق شراب شرب
on foot | قدم اقدام مشي ماش راجل مش سير سار رجل
under cover of (?:darkness|night) | ليل ظلام عتم دج جنح ستر سحر
with immediate effect | فور حال اعتبار توا نفاذ ان
to (?:everyone|everybody|his|her|their|my|our)(?:['’]s)? (?:great )?(?:surprise|astonishment|amazement) \
 | دهش مفاج فاج عجب غرا ذهول ذهل فوجئ بهت باغت حير غريب
on condition of anonymity | اسم هوي كشف
with (?:his|her|their) bare hands | يد كف اعزل ايد
again and again,time and again,time after time | مرار تكر مر كر كل عاد انفك ظل فت ما زال كثيرا يعيد
at (?:great|considerable|enormous|huge) (?:expense|cost) | نفق حساب كلف ثمن مال غال باهظ كبد
in (?:good|bad) faith | ني حسن سوء صدق اخلاص
with (?:great|some|obvious|visible) (?:reluctance|pride|pleasure|relief|anger|bitterness|sadness|contempt) \
 | مضض كره تردد متثاقل فخر عتزا زهو سر بهج فرح ارتياح راح غضب مرار حزن اسي احتقار زدر صعب مشق جهد عسر تعب شق كاد
for (?:political|personal|financial|security|health|family|economic) reasons \
 | سياس شخص مال امن صح عائل عاءل اقتصاد اسباب سبب لدواع دواع اسر مرض خاص
"""


@cache
def manners() -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    """Return what finds each kind of phrase in English, and what finds an answer to it in folded Arabic."""
    found = []
    for line in _ROWS.replace("\\\n", "").strip().splitlines():
        english, arabic = line.split(" | ")
        phrase = re.compile(
            rf"\b(?:{'|'.join(each.strip() for each in english.split(','))})\b", re.IGNORECASE
        )
        found.append((phrase, re.compile("|".join(arabic.split()))))
    return tuple(found)


@cache
def any_manner() -> re.Pattern[str]:
    """Return one pattern for all the English phrases, to pass over most sentences at once."""
    return re.compile("|".join(phrase.pattern for phrase, _ in manners()), re.IGNORECASE)
