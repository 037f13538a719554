"""Verbs of causing and what those do who are caused to, for each language: أبكى, to make weep, and "wept".

A row is Arabic stems of the past of the causing verb, as they are written without vowels but with their hamza, a bar,
and the English forms of what is then done by whom it is done to.
"""

from __future__ import annotations

CAUSING = """
أبكى أبكت أبكا بكّى بكّت | weep weeps wept weeping cry cries cried sob sobbed
أضحك أضحكت ضحّك ضحّكت | laugh laughs laughed laughing chuckled giggled
أرقص رقّص رقّصت | dance dances danced
أجلس أجلست أقعد أقعدت | sat sits
أنام أنامت نوّم نوّمت | slept sleeps
أسكت أسكتت | hushed
أنطق أنطقت | spoke speaks
أركب أركبت | rode rides mounted
أطعم أطعمت | ate eats dined
سقى سقت أسقى | drank drinks
أسمع أسمعت | heard hears
أرى أرت أرا | saw sees
أفهم أفهمت فهّم فهّمت | understood understands
أنسى أنست | forgot forgets
أخاف أخافت أفزع أفزعت أرعب أرعبت روّع روّعت خوّف خوّفت | feared fears panicked trembled
أحزن أحزنت أشجى | grieved grieves mourned
أفرح أفرحت أسعد أسعدت فرّح فرّحت | rejoiced rejoices
أخجل أخجلت أحرج أحرجت | blushed blushes
أدهش أدهشت أذهل أذهلت | marvelled marveled wondered
أمات أماتت | died dies perished
أجاع أجاعت جوّع جوّعت | starved hungered
أدخل أدخلت | entered enters
أخرج أخرجت | emerged emerges
أنزل أنزلت | descended descends alighted
أصعد أصعدت | climbed climbs ascended
أضلّ أضلّت | strayed strays
هرّب هرّبت | fled flees
درّس درّست | studied studies
علّم علّمت | learned learnt learns
ألبس ألبست | wore wears dressed
"""
