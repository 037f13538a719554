"""Which Arabic noun its written ending makes the subject, wherever it stands: سحب أخي من الماء جارُنا."""

from __future__ import annotations

import re

from align.text.words import Token

_NOMINATIVE = re.compile(
    "[\u064f\u064c](?:ه|ها|هم|هما|هن|نا|ك|كم)?[\u064b-\u0652]*$|^(?:أبو|أخو|حمو)(?:ه|ها|هم|نا|ك)\u064f?$"
)


def nominative(words: tuple[Token, ...], after: int, last: int, led: dict[int, str]) -> int | None:
    """Return a later noun that its written ending makes the subject, where the one after the verb has no such ending.

    Example:
        سحب أخي من الماء جارُنا: our neighbour pulled my brother out.
    """
    if after in led or words[after].text.endswith(("ُ", "ٌ")) or _NOMINATIVE.search(words[after].text):
        return None
    return next(
        (
            at
            for at in range(after + 1, last)
            if (at not in led or words[at].text.endswith(("ُ", "ٌ")))
            and _NOMINATIVE.search(words[at].text)
            and not words[at].text.startswith(("و", "ف", "ي", "ت", "ن", "أُ"))
            and not words[at].text.endswith(("تُ", "وا"))
            and not (at == after + 1 and not is_closed(words[after]))
        ),
        None,
    )


def is_closed(word: Token) -> bool:
    """Say whether no owner can follow a noun: it has an article, or an owner joined to it."""
    bare = word.folded[1:] if word.folded[:1] in "وف" else word.folded
    return bare.startswith(("ال", "لل", "بال")) or (
        bare.endswith(("ه", "ها", "هم", "نا")) and word.text[-1] != "ة"
    )
