"""What a sentence without counterpart weighs."""

from __future__ import annotations

import re

from align.checks._notices import is_notice
from align.model import Language, Severity
from align.text.numbers import values
from align.text.words import folded

_SHORT = 6
"""Up to this many words a sentence without figures and names is taken to carry little."""
_LINE = 18
"""Words of the longest notice of a paper or a website."""
_SHOWN = 80
_EDITORIAL = {
    "ar": re.compile(
        r"^\W*(?:(?:المصدر|الناشر|ترجمه|المترجم|المحرر|تحرير|مراجعه|هامش|حاشيه|صوره|الصوره|تصوير|رسوم|"
        r"اعداد|بقلم|نقلا عن)"
        r"(?: \w+)?\s*[:/|-]|(?:ترجمه|تصوير|بقلم|نقلا عن)(?: \w+){1,3}\W*$|يتبع(?:\W*$| في\b)|وهنا الحلقه|الحلقه \w+|"
        r"(?:جميع|كل) الحقوق|حقوق (?:النشر|الطبع)|الطبعه ال\w+|رقم الايداع|ردمك|"
        r"نشرت? (?:هذا|هذه)|سبق (?:نشر|ان نشر)|(?:المترجم|الناشر|المصدر)\W*(?:$|[:(/-]))"
    ),
    "en": re.compile(
        r"^\W*(?:to be continued|publisher\b|published\b|source\b|translated\b|translator|editor\b|"
        r"(?:photo|image|caption|note)"
        r"\b(?: by)?\s*[:/|]|(?:photo|image|picture)s? by\b|copyright|©|all rights|part \w+$|isbn\b|"
        r"(?:first|originally|previously) (?:published|printed)|this (?:story|article|chapter|piece|text|interview) "
        r"(?:was (?:first )?published|first appeared|originally)|printed (?:in|at|by)\b|(?:first|second|third) edition)"
    ),
}
_SITE = {
    "ar": re.compile(
        r"^\W*(?:اقرا (?:ايضا|المزيد|كذلك)|"
        r"للمزيد(?:\W*$| (?:عن|حول|اضغط|اقرا|من (?:المعلومات|التفاصيل|الاخبار|المقالات)))|"
        r"لقراءه المزيد|تابعو?نا?\b.*(?:علي|عبر)|شاهدو?ا? ?:|"
        r"شاهد ايضا|انظر ايضا|"
        r"طالع ايضا|مواضيع ذات صله|مقالات ذات صله|(?:للاشتراك|للتسجيل) |اشتركو?ا? (?:الان|في|معنا)|"
        r"انضمو?ا? (?:الينا|الان)|حملو?ا? (?:تطبيق|التطبيق)|"
        r"شاركو?ا? (?:هذا|هذه) |اضغطو?ا? (?:هنا|علي)|رابط ال|المقال[هة]? (?:السابق|التالي)|"
        r"الصفحه (?:الرئيسي|التالي|السابق)|"
        r"كلمات (?:مفتاحيه|دلاليه)|(?:ال)?وسوم\b|مساحه اعلانيه|محتوي مدفوع|العوده الي (?:الاعلي|القائمه|الصفحه))"
    ),
    "en": re.compile(
        r"^\W*(?:read (?:also|more|next)|also read|see also|related\b|click\b|follow (?:us|our)|watch\b|subscribe\b|"
        r"sign up\b|join our|share this|download (?:the|our) app|comments?$|tags?\b|keywords\b|"
        r"advertisement|sponsored content|back to (?:top|the list))"
    ),
}
_RECORD = {
    "ar": re.compile(
        r"^\W*(?:نسخه (?:طبق|الي|لل)|صوره (?:طبق|الي|لل)|طبق الاصل|التوقيع|توقيع|الختم|ختم|مكان الطابع|"
        r"لصق الطابع|انتهي(?: \w+)?$|تمت?(?: بحمد \w+)?$|حرر (?:في|ب)|صدر (?:في|عن)|الصفحه \w+$|ص \d+$|"
        r"(?:ال)?صفحه \w+ من \w+|رقم الصادر|الرقم$|التاريخ$|المرفقات|مرفق|سري|للنشر|"
        r"انظر (?:الخريط|الصور|الملحق|الجدول|الشكل)|"
        r"راجع (?:الخريط|الملحق|الجدول|الصفح))"
    ),
    "en": re.compile(
        r"^\W*(?:true copy|certified copy|copy (?:to|for)|signed\b|signature|seal\b|stamp\b|the end$|"
        r"page \w+(?: (?:of|/) \w+)?$|\d+ ?/ ?\d+$|attachments?\b|enclosures?\b|confidential\b|for publication|"
        r"see (?:map|photo|annex|table|figure|page))"
    ),
}
"""Stamps, signatures, page numbers and pointers: what a record bears and a translation often drops."""
_NAME_EN = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+")


def weight(text: str, language: Language) -> Severity:
    """Return major for a sentence with figures, names (English) or more than six words, else minor."""
    long = len(text.split()) > _SHORT
    figures = any(not value.optional for value in values(text, language))
    names = language == "en" and _NAME_EN.search(text)
    return Severity.MAJOR if long or figures or names else Severity.MINOR


def gap_severity(text: str, language: Language) -> Severity:
    """Return how grave it is that a text has no counterpart: what only frames the author's words is a hint.

    A line of a website or its editors, a stamp or pointer of a record, a short note in brackets (applause) frame it.
    """
    short = len(text.split()) <= 2 * _SHORT
    frames = _SITE[language].match(folded(text)) or _RECORD[language].match(folded(text))
    if language == "ar" and len(text.split()) <= _LINE and is_notice(text):
        return Severity.HINT
    if short and (frames or is_bracketed(text) or is_editorial(text, language)):
        return Severity.HINT
    return weight(text, language)


def is_editorial(text: str, language: Language) -> bool:
    """Say whether a short sentence is a line of the editors and not of the author."""
    return len(text.split()) <= 2 * _SHORT and bool(_EDITORIAL[language].match(folded(text)))


def is_bracketed(text: str) -> bool:
    """Say whether the whole text stands in brackets."""
    bare = text.strip().rstrip(".")
    return len(bare) > 1 and (bare[0], bare[-1]) in {("[", "]"), ("(", ")"), ("{", "}")}


def shortened(text: str) -> str:
    """Return the beginning of a text for a message."""
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1].rstrip() + "…"
