"""Nouns of deeds and belongings that have an owner, English and Arabic."""

DEEDS = """
order orders command instruction decree | أمر أوامر بأمر قرار مرسوم
request demand | طلب بطلب مطلب التماس رجاء
accusation accusations | اتهام اتهامات تهمة
death | موت وفاة مقتل رحيل
murder killing assassination | مقتل قتل اغتيال
defeat | هزيمة انهزام
victory | انتصار نصر ظفر فوز
visit | زيارة
letter message letters | رسالة خطاب كتاب رسائل
arrival | وصول قدوم مجيء
departure | رحيل مغادرة سفر ذهاب
return | عودة رجوع
support | دعم تأييد مساندة
permission consent approval | إذن موافقة
invitation | دعوة
advice counsel | نصيحة مشورة نصح
help assistance aid | مساعدة معونة عون
betrayal treachery | خيانة غدر
love | حب عشق
hatred | كره بغض كراهية
fear | خوف
house home | بيت منزل دار
palace | قصر
wife | زوجة
army | جيش
rule reign | حكم عهد
words speech | كلام كلمات خطبة
opinion view | رأي
anger wrath | غضب
dismissal | عزل إقالة
appointment | تعيين
question questions | سؤال أسئلة
demands claims | مطالب
name names | اسم أسماء
plan plans | خطة خطط
money wealth fortune | مال أموال ثروة
land lands | أرض أراضي
car | سيارة
hand hands | يد يدي
face | وجه
grave tomb | قبر ضريح
horse | حصان فرس
sword | سيف
books works | كتب مؤلفات
poem poems verses | قصيدة قصائد شعر
voice | صوت
office | مكتب
door | باب
room | غرفة
ring | خاتم
property | أملاك
service | خدمة
resignation | استقالة
arrest | اعتقال
complaint | شكوى
praise | مدح ثناء
criticism | نقد انتقاد
hospitality | ضيافة
treatment | معاملة
gift present | هدية
friendship | صداقة
reply answer response | رد جواب
attack | هجوم
proposal suggestion | اقتراح
protection | حماية
"""
