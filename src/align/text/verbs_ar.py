"""What the shape of an Arabic word says of who acts, were it a verb: for verbs that no table has."""

from __future__ import annotations

import re
from functools import lru_cache

from align.text.acts_forms import ANY, HE, ME, SHE, SUFFIXES, THEY_M, TWO, WE, YOU, Form, Who
from align.text.words import Token

_LEAST = 3
_PRESENT = {"ي": (HE,), "ت": (SHE, YOU), "ا": (ME,), "ن": (WE,)}
_MANY = {"ي": THEY_M, "ت": YOU}
_HEAD = re.compile("^[وف]?(?:س(?=[يتنا]))?")


@lru_cache(maxsize=16384)
def shaped(word: Token) -> tuple[Form, ...]:
    """Return every way in which a word may be a finite verb, by its first and last letters alone.

    Example:
        >>> from align.text.words import tokens
        >>> [(form.subject.gender, form.object and form.object.gender) for form in shaped(tokens("يستدرجها")[0])]
        [('m', None), ('m', 'f')]
    """
    found: dict[Form, None] = {}
    for text in dict.fromkeys((word.folded, _HEAD.sub("", word.folded))):
        for suffix, who in (("", None), *SUFFIXES.items()):
            stem = text.removesuffix(suffix) if suffix and text.endswith(suffix) else "" if suffix else text
            if len(stem) >= _LEAST:
                for subject, past in _subjects(stem, joined=bool(suffix)):
                    found[Form("", (ANY,), subject, who, past)] = None
    return tuple(found)


def _subjects(stem: str, *, joined: bool) -> tuple[tuple[Who, bool], ...]:
    """Return who may act, and whether in the past."""
    found: list[tuple[Who, bool]] = []
    many = stem.endswith("و") if joined else stem.endswith(("وا", "ون"))
    if stem[0] in _PRESENT and len(stem) > _LEAST:
        plural = _MANY.get(stem[0]) if many or stem.endswith(("ون", "وا")) else None
        dual = TWO if stem.endswith("ان") and stem[0] in "يت" else None
        found += [(who, False) for who in ((plural or dual,) if plural or dual else _PRESENT[stem[0]]) if who]
    if many:
        found.append((THEY_M, True))
    elif stem.endswith("نا"):
        found.append((WE, True))
    elif stem.endswith("ت"):
        found += [(who, True) for who in (SHE, ME, YOU)]
    if not many and stem[0] != "ي":
        found.append((HE, True))
    return tuple(found)
