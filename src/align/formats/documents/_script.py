"""Whether a text is in the language its side promises."""

from __future__ import annotations

import re
from typing import Final

from align.errors import InputError
from align.model import Language

_ARABIC = re.compile("[ء-غف-يٱ-ۓﭐ-﷿ﹰ-ﻼ]")
_LATIN = re.compile("[A-Za-zÀ-ɏ]")
_LETTER = re.compile(r"[^\W\d_]")
_NAMES: Final = {"ar": "Arabic", "en": "English"}
_SAMPLE = 1_000_000

FEWEST_LETTERS: Final = 10
"""A text with fewer letters than this is not judged."""
OWN_SHARE: Final = 0.3
"""An Arabic text with half its words quoted in Latin letters is still Arabic."""


def require_script(text: str, language: Language, where: str) -> None:
    """Raise `InputError` when hardly any letter of `text` belongs to the language's script."""
    sample = text[:_SAMPLE]
    letters = len(_LETTER.findall(sample))
    if letters < FEWEST_LETTERS:
        return
    arabic, latin = len(_ARABIC.findall(sample)), len(_LATIN.findall(sample))
    own, other = (arabic, latin) if language == "ar" else (latin, arabic)
    if own >= OWN_SHARE * letters:
        return
    name = _NAMES[language]
    if other > OWN_SHARE * letters:
        script = "Latin" if language == "ar" else "Arabic"
        raise InputError(
            f"{where} was given as the {name} text, but {other / letters:.0%} of its letters are {script}.",
            hint="The two files look swapped, or this is the wrong one: the Arabic file comes first.",
        )
    raise InputError(
        f"{where} was given as the {name} text, but only {own / letters:.0%} of its letters could be {name}.",
        hint="Check that it is the right file.",
    )
