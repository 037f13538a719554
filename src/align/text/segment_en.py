"""Where an English sentence ends."""

from __future__ import annotations

import re

from align.text.abbreviations import BEFORE_MORE, BEFORE_NAME, BEFORE_NUMBER, EITHER, STARTERS
from align.text.marks import Mark

_FIRST_LETTER = re.compile(r"[^\w@#]*+([\w@#])(\w?)")
_FIRST_WORD = re.compile(r"[^\w]*+(\w+)")
_NUMERAL = re.compile(r"[^\w]*+(?:\d|[IVXLC]+\b)")
_DOTTED = re.compile(r"(?:[A-Za-z]\.)+[A-Za-z]")


def ends(text: str, mark: Mark) -> bool:
    """Tell whether the sentence ends at `mark`.

    It does when the next word, past opening quotes and brackets, starts with anything but a small
    letter, and the full stop does not belong to a title, an initial or another short form.
    """
    if mark.glued:
        return False
    first = _FIRST_LETTER.match(mark.after)
    if first and first[1].islower() and not first[2].isupper():  # iPhone and its like may start a sentence
        return False
    return not (mark.stop and is_short_form(mark))


def is_short_form(mark: Mark) -> bool:
    """Tell whether the full stop only shortens the word before it."""
    word = mark.before.lstrip("'’‘*_")
    lower = word.lower()
    if len(word) == 1 and word.isalpha():
        return not (word == "I" or word.islower()) or not _starts_plainly(mark)
    if lower in BEFORE_NAME:
        return word[0].isupper() or not _starts_plainly(mark)
    if lower in BEFORE_NUMBER and _NUMERAL.match(mark.after):
        return True
    if lower in BEFORE_MORE - EITHER:
        return True
    if lower in EITHER or _DOTTED.fullmatch(word):
        return not _starts_plainly(mark)
    return False


def _starts_plainly(mark: Mark) -> bool:
    first = _FIRST_WORD.match(mark.after)
    return first is not None and first[1][0].isupper() and first[1].lower() in STARTERS
