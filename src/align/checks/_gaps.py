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
        r"^\W*(?:يتبع|اقرا ايضا|للمزيد|المصدر|الناشر|ترجمه|المترجم|وهنا الحلقه|الحلقه \w+|تابعوا|شاهد|انظر ايضا|"
        r"المحرر|هامش|حاشيه|طالع ايضا|جميع الحقوق|صوره|تصوير|مواضيع ذات صله)"
    ),
    "en": re.compile(
        r"^\W*(?:to be continued|read (?:also|more)|see also|publisher|published|source|translated|translator|editor|"
        r"photo|image|caption|copyright|all rights|note|part \w+$|related|click)"
    ),
}
_NAME_EN = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+")


def weight(text: str, language: Language) -> Severity:
    """Return major for a sentence with figures, names (English) or more than six words, else minor."""
    long = len(text.split()) > _SHORT
    figures = any(not value.optional for value in values(text, language))
    names = language == "en" and _NAME_EN.search(text)
    return Severity.MAJOR if long or figures or names else Severity.MINOR


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
