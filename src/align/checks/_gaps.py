"""What a sentence without counterpart weighs."""

from __future__ import annotations

import re

from align.model import Language, Severity
from align.text.numbers import values
from align.text.words import folded

_SHORT = 6
"""Up to this many words a sentence without figures and names is taken to carry little."""
_SHOWN = 80
_EDITORIAL = {
    "ar": re.compile(
        r"^\W*(?:يتبع|المصدر|الناشر|ترجمه|المترجم|وهنا الحلقه|الحلقه \w+|"
        r"المحرر|هامش|حاشيه|جميع الحقوق|صوره|تصوير)"
    ),
    "en": re.compile(
        r"^\W*(?:to be continued|publisher|published|source|translated|translator|editor|"
        r"photo|image|caption|copyright|all rights|note|part \w+$)"
    ),
}
_CROSS_LINK = {
    "ar": re.compile(
        r"^\W*(?:اقرا (?:ايضا|المزيد)|للمزيد|تابعوا|شاهد|انظر ايضا|طالع ايضا|مواضيع ذات صله|مقالات ذات صله)"
    ),
    "en": re.compile(r"^\W*(?:read (?:also|more)|also read|see also|related|click|follow us|watch)\b"),
}
_RECORD = {
    "ar": re.compile(
        r"^\W*(?:نسخه (?:طبق|الي|لل)|صوره (?:طبق|الي|لل)|طبق الاصل|التوقيع|توقيع|الختم|ختم|مكان الطابع|"
        r"لصق الطابع|انتهي(?: \w+)?$|تمت?(?: بحمد \w+)?$|حرر (?:في|ب)|صدر (?:في|عن)|الصفحه \w+$|ص \d+$|"
        r"رقم الصادر|الرقم$|التاريخ$|المرفقات|مرفق|سري|للنشر|انظر (?:الخريط|الصور|الملحق|الجدول|الشكل)|"
        r"راجع (?:الخريط|الملحق|الجدول|الصفح))"
    ),
    "en": re.compile(
        r"^\W*(?:true copy|certified copy|copy (?:to|for)|signed\b|signature|seal\b|stamp\b|the end$|"
        r"page \d+|attachments?\b|enclosures?\b|confidential\b|for publication|"
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
    """Return how grave it is that a text has no counterpart: what frames it is a hint, an editors' line minor.

    A cross-link, a stamp or pointer of a record, and a short note in brackets (applause) only frame it.
    """
    short = len(text.split()) <= 2 * _SHORT
    frames = _CROSS_LINK[language].match(folded(text)) or _RECORD[language].match(folded(text))
    if short and (frames or is_bracketed(text)):
        return Severity.HINT
    return Severity.MINOR if is_editorial(text, language) else weight(text, language)


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
