"""Where an Arabic sentence ends."""

from __future__ import annotations

import re

from align.text import segment_en
from align.text.abbreviations import AR_BEFORE_NUMBER, AR_ERAS, AR_STARTERS
from align.text.marks import Mark
from align.text.normalise import strip_unwritten

_ARABIC = re.compile(r"[ء-ي]")
_WORD = re.compile(r"[ء-ي]{3,}")
_DOTTED = re.compile(r"(?:[ء-ي]\.)+[ء-ي]")
_LATIN = re.compile(r"[A-Za-z]")
_LOWER = re.compile(r"[\W_]*[a-z]")
_FIGURE_BEFORE = re.compile(r"\d\s*$")
_FIGURE = re.compile(r"\d")


def ends(text: str, mark: Mark) -> bool:
    """Tell whether the sentence ends at `mark`: it does, unless the full stop belongs to a short form.

    `؛` is no mark: it joins clauses that translators keep in one sentence.
    """
    if mark.glued:
        return _lost_space(mark)
    if not mark.stop:
        return True
    before = strip_unwritten(mark.before)
    if _LATIN.search(before):
        return not _LOWER.match(mark.after) and not segment_en.is_short_form(mark)
    if len(before) == 1 and _ARABIC.match(before):
        return before in AR_ERAS and _follows_figure(text, mark)
    if _DOTTED.fullmatch(before):
        return before in AR_ERAS and _starts_plainly(mark.after)
    return not (before in AR_BEFORE_NUMBER and _FIGURE.match(mark.after))


def _lost_space(mark: Mark) -> bool:
    """Tell whether two Arabic words meet at one mark with the space between them forgotten."""
    return (
        mark.end - mark.start == 1
        and bool(_WORD.match(strip_unwritten(mark.after)))
        and bool(_WORD.fullmatch(strip_unwritten(mark.before)))
    )


def _follows_figure(text: str, mark: Mark) -> bool:
    return bool(
        _FIGURE_BEFORE.search(text, max(0, mark.start - len(mark.before) - 4), mark.start - len(mark.before))
    )


def _starts_plainly(after: str) -> bool:
    word = (strip_unwritten(after).split() or [""])[0]
    return word in AR_STARTERS or (len(word) > 3 and word[0] in "وف")
