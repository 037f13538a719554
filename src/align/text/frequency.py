"""How common Arabic words are, by the list of `wordfreq`.

Its code is under Apache-2.0, its data under CC BY-SA 4.0; the list is not changed and not shipped here.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import cache

_STEP = math.log(10) / 100
_NEVER = 8.0
"""Rareness of a word that is not listed; the rarest that are listed come to 7.5."""


@cache
def log_probabilities() -> dict[str, float]:
    """Return the log of the share of running Arabic words that each listed word is.

    The list comes in steps of a hundredth of a power of ten; read so, it is there in half the time that the table of
    frequencies of the package takes.
    """
    from wordfreq import get_frequency_list

    found: dict[str, float] = {}
    for step, words in enumerate(get_frequency_list("ar", wordlist="large")):
        found.update(dict.fromkeys(words, -step * _STEP))
    return found


def rareness(forms: Iterable[str]) -> float:
    """Return how many powers of ten running words there are to one of a word, in the commonest of its forms.

    Example:
        >>> rareness(["في"]) < 2 < rareness(["والبحيرة", "بحيرة"]) < rareness(["بوبوكاتبتيل"])
        True
    """
    known = log_probabilities()
    listed = [known[form] for form in forms if form in known]
    return -max(listed) / math.log(10) if listed else _NEVER
