"""A surname that was heard as another: al-Shihabi for الشرابي, beside a first name that is right."""

from __future__ import annotations

from align.checks._seen import Seen, touching
from align.text.skeleton import arabic_skeletons, english_skeletons
from align.text.words import Token

_CONSONANTS = 3
"""Consonants an Arabic name must have: of two, many foreign names are made, oddly written."""


def is_misheard(seen: Seen, at: int, word: Token) -> bool:
    """Say whether a name has other consonants than an Arabic word, and names beside both are one name.

    Two spellings of one name share their consonants; so what looks nearly alike but has others is another name.
    """
    heard = {each for each in arabic_skeletons(word.plain) if len(each) >= _CONSONANTS}
    if not heard or heard & english_skeletons(f"it, {seen.names[at].text}"):
        return False
    place = seen.words.index(word)
    return any(
        at + step in seen.owner
        and 0 <= place + step < len(seen.words)
        and touching(seen, at, at + step)
        and seen.owner[at + step] == seen.words[place + step]
        for step in (-1, 1)
    )
