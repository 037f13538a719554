"""Nouns of deeds that one party does to another, Arabic and English; one deed a row."""

from __future__ import annotations

CHARGES = """
اتهام اتهامات | accusation accusations charge charges allegation allegations
انتقاد انتقادات نقد | criticism criticisms critique
دعم تأييد مساندة مناصرة | support backing endorsement
زيارة زيارات | visit visits
قتل اغتيال ذبح | killing murder assassination slaying
مدح ثناء إطراء مديح | praise eulogy tribute
هجاء ذم شتم سب | satire invective abuse
حب عشق محبة | love
كره كراهية بغض مقت | hatred hate loathing
احترام تقدير إجلال | respect esteem regard
خيانة غدر | betrayal treachery
تهديد تهديدات | threat threats
استقبال | reception welcome
تكريم | honouring honoring tribute
عتاب لوم توبيخ تأنيب | reproach reproof rebuke reprimand
مساعدة معونة إعانة عون | help aid assistance
تشجيع تحريض حث | encouragement incitement
معارضة مقاومة مناهضة | opposition resistance
رفض | refusal rejection
إهانة إساءة | insult insults affront
هجوم اعتداء عدوان | attack assault aggression
شكوى شكاوى تظلم | complaint complaints grievance
خوف خشية | fear dread
غيرة حسد | jealousy envy
حقد ضغينة | grudge rancour resentment
تمرد ثورة عصيان | revolt rebellion mutiny
انتصار فوز تغلب نصر | victory win triumph defeat
اعتماد اتكال | dependence reliance
ثقة | trust confidence
إعجاب | admiration
ملاحقة مطاردة تعقب | pursuit chase
حماية رعاية | protection care patronage
ظلم اضطهاد | oppression persecution
استغلال | exploitation
استجواب مساءلة | questioning interrogation
تعيين | appointment
عزل إقالة طرد فصل | dismissal removal
مقاضاة | prosecution lawsuit suit
نصيحة نصح وعظ | advice counsel
وعد وعود تعهد | promise promises pledge undertaking
رد جواب إجابة | reply answer response
دعوة | invitation
إنذار تحذير | warning notice
شهادة | testimony evidence
بيع | sale
تأثير | influence
اقتباس | borrowing
"""
