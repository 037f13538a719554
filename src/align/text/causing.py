"""Verbs of causing, and what those do who are caused to."""

from __future__ import annotations

from functools import cache

from align.text.causing_words import CAUSING


def makes(arabic: str, english: str) -> bool:
    """Say whether one verb causes what the other does, by the past of the one and the infinitive of the other.

    Example:
        >>> makes("أضحك", "laugh"), makes("ضحك", "laugh")
        (True, False)
    """
    past, _, en = rows()
    row = past.get(arabic)
    return row is not None and english in en and en[english] == row


@cache
def rows() -> tuple[dict[str, int], dict[str, int], dict[str, int]]:
    """Return Arabic stems of the past, of the present, and English forms, each with the number of its row.

    A doubled letter is part of a stem where it alone tells causing from doing: ضحّك and ضحك.
    """
    past: dict[str, int] = {}
    present: dict[str, int] = {}
    en: dict[str, int] = {}
    for at, row in enumerate(CAUSING.strip().splitlines()):
        arabic, english = row.split(" | ")
        en |= dict.fromkeys(english.split(), at)
        for word in arabic.split():
            stem = word.replace("ّ", "") if word[0] == "أ" else word
            past[word] = past[stem] = at
            if stem[0] == "أ" and not stem.endswith("ت"):
                present[stem[1:]] = present[stem[1:].replace("ى", "ي")] = at
    return past, present, en
