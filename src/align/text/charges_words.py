"""Nouns of deeds that one party does to another, Arabic and English; one deed a row.

Left out is what an owner in English may as well suffer: the minister's dismissal, her murder.
"""

from __future__ import annotations

CHARGES = """
اتهام اتهامات | accusation accusations charge charges allegation allegations
انتقاد انتقادات نقد | criticism criticisms critique
دعم تأييد مساندة مناصرة | support backing endorsement
مدح ثناء إطراء مديح | praise eulogy tribute
هجاء ذم شتم سب | satire invective abuse
حب عشق محبة | love
كره كراهية بغض مقت | hatred hate loathing
احترام تقدير إجلال | respect esteem regard
خيانة غدر | betrayal treachery
تهديد تهديدات | threat threats
عتاب لوم توبيخ تأنيب | reproach reproof rebuke reprimand
مساعدة معونة إعانة عون | help aid assistance
معارضة مقاومة مناهضة | opposition resistance
رفض | refusal rejection
إهانة إساءة | insult insults affront
هجوم اعتداء عدوان | attack assault aggression
شكوى شكاوى تظلم | complaint complaints grievance
خوف خشية | fear dread
غيرة حسد | jealousy envy
حقد ضغينة | grudge rancour resentment
تمرد ثورة عصيان | revolt rebellion mutiny
اعتماد اتكال | dependence reliance
ثقة | trust confidence
إعجاب | admiration
نصيحة نصح وعظ | advice counsel
وعد وعود تعهد | promise promises pledge undertaking
رد جواب إجابة | reply answer response
دعوة | invitation
إنذار تحذير | warning notice
شهادة | testimony evidence
تأثير | influence
اقتباس | borrowing
"""
