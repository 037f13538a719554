"""Spellings that mean the same, made the same: str to str, each function idempotent."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from align.text.run_together import HARAKAT, respaced

# Direction controls, zero-width characters, byte order mark, soft hyphen: nothing a reader sees.
INVISIBLE = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"

_UNWRITTEN = re.compile(f"[\u0640{HARAKAT}{INVISIBLE}]+")
_PRESENTATION = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]+")
_DIGIT = re.compile(r"(?![0-9])\d")
_PERSIAN = str.maketrans(
    {
        "ک": "ك",
        "ڪ": "ك",
        "ی": "ي",
        "ے": "ي",
        "ۍ": "ي",
        "ې": "ي",
        "ۀ": "ه",
        "ہ": "ه",
        "ھ": "ه",
        "ە": "ه",
        "ۃ": "ه",
    }
)


def fold_digits(text: str) -> str:
    """Return `text` with the decimal digits of every script as 0-9.

    The length stays the same, so offsets stay valid.

    Example:
        >>> fold_digits("١٬٧٠٠ و۲۰۰۳")
        '1٬700 و2003'
    """
    if text.isascii():
        return text
    return _DIGIT.sub(_digit, text)


def _digit(match: re.Match[str]) -> str:
    return str(unicodedata.decimal(match[0]))


def strip_unwritten(text: str) -> str:
    """Return `text` without tatweel, harakat and invisible controls."""
    return _UNWRITTEN.sub("", text)


def match_key(text: str) -> str:
    """Return the form in which two spellings of the same word are equal.

    Alef with any hamza is alef, alef maqsura is ya, ta marbuta is ha, Persian kaf and ya are the Arabic
    ones; ligatures and presentation forms are taken apart; tatweel, harakat and direction controls are
    gone; digits are 0-9. Letter case is kept. Not for display, and the length may change.

    Example:
        >>> match_key("إلى الـمَدْرَسةِ ۱۲") == match_key("الي المدرسه 12")
        True
    """
    if text.isascii():
        return text
    return _settled(_match_key_once, text)


def _match_key_once(text: str) -> str:
    from camel_tools.utils.normalize import (
        normalize_alef_ar,
        normalize_alef_maksura_ar,
        normalize_teh_marbuta_ar,
        normalize_unicode,
    )

    text = strip_unwritten(normalize_unicode(strip_unwritten(text)))
    text = normalize_teh_marbuta_ar(normalize_alef_maksura_ar(normalize_alef_ar(text)))
    return fold_digits(text.translate(_PERSIAN))


def encoder_text(text: str) -> str:
    """Return what is sent to the sentence encoder: the sentence as printed plainly.

    Only what carries no meaning goes: tatweel, harakat, invisible controls, presentation forms,
    runs of white space. Letters, digits and punctuation stay as they are. Spaces that were lost between long
    words come back.

    Example:
        >>> encoder_text("سُمِّيَ  خـدام"), encoder_text("كاروليناالجنوبية")
        ('سمي خدام', 'كارولينا الجنوبية')
    """
    return _settled(_encoder_text_once, text)


def _encoder_text_once(text: str) -> str:
    if not text.isascii():
        text = _PRESENTATION.sub(lambda run: unicodedata.normalize("NFKC", run[0]), text)
        text = respaced(strip_unwritten(unicodedata.normalize("NFC", text)))
    return " ".join(text.split())


def _settled(fold: Callable[[str], str], text: str) -> str:
    """Apply `fold` until nothing changes: taking a mark out can let its neighbours compose."""
    while (folded := fold(text)) != text:
        text = folded
    return text
