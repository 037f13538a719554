"""Turns of phrase of Arabic that deny in form and are often put without a denial; patterns over folded words."""

from __future__ import annotations

import re

from align.text.words import Token

_AHEAD = 5
"""Words after the negator that a turn may reach."""
_DENIED = re.compile(
    r"(?:[يتان]جد(?:وا)?|[يت]كن (?:ل?ه|لها|لهم) ) ?(?:بدا|مفرا|مناصا|محيصا|مهربا)\b"
    r"|[يت]غمض (?:ل\w+ )?(?:جفن|عين)|[يتان]ذق (?:طعم )?النوم|[يتان]ذوقوا (?:طعم )?النوم"
    r"|(?:ب?ال)?(?:قليلا?|قليله|هينا?|يسيرا?|هينه|يسيره)\b"
    r"|(?:هناك|ثمه|في الامر) ما (?:يدعو|يقلق|يخيف|يستدعي)"
    r"|(?:\w+ ){0,4}(?:وحده|وحدها|وحدهم|وحدي|وحدنا|وحدك)\b"
    r"|(?:[يت]كن )?(?:هذه |تلك )?(?:ال)?مره (?:ال)?(?:اولي|اخيره|وحيده)"
    r"|(?:يكن |تكن )?(?:قد )?(?:[يت]تجاوز|[يت]بلغ|بلغ|بلغت|اتم|اتمت|[يت]تم|جاوز|جاوزت)"
    r" \S*(?:ين|ون|عشر|عشره|عاما?|سنه)\b"
    r"|[يت]خل(?:و)? (?:\w+ )?من\b|[يت]عدم\b|[يتان]شا(?:وا)? ان\b|[يت]طل (?:ب\w+ )?(?:ال)?(?:انتظار|غياب|مقام|وقت)\w*"
)
"""Had no choice but, did not sleep a wink, not a little, nothing to worry about, not alone, not the first time, not
yet twenty, not free of, would rather not."""
_WITHOUT = re.compile(
    r"(?:ال)?(?:توقف|انقطاع|كلل|ملل|هواده|تردد|استثناء|شك|ريب|ابطاء|تاخير|مقابل|انذار|عناء|حراك|وجل|رجعه|نهايه|حدود"
    r"|ادني شك|تمهل|تريث|تكلف|علم\w*|ان [يت](?:شعر|دري|علم)\w*|قصد|تمييز|حساب|مبالاه|اكتراث)\b"
)
"""Without pause, delay, exception, his knowledge: steadily, at once, all, behind his back."""
_WITHOUTS = frozenset(("بلا", "دون", "بدون", "غير", "بغير"))


def turns(words: tuple[Token, ...], at: int) -> bool:
    """Say whether a word of denial begins a turn of phrase that English may put without a denial."""
    ahead = " ".join(word.folded for word in words[at + 1 : at + 1 + _AHEAD])
    word = words[at].folded
    bare = word[1:] if word[:1] in "وف" else word
    return (_WITHOUT if bare in _WITHOUTS else _DENIED).match(ahead) is not None
