"""Arabic words that lost the space between them, as texts copied out of PDF files and word processors have them.

The words are found again as the most probable row of words of the language, by their frequencies. Only a sentence that
holds a run of letters too long to be a word is looked at, so that the list of words is not read for texts in order.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache
from itertools import pairwise

from align.text.frequency import log_probabilities

# Quranic signs, harakat, dagger alef, small high letters: everything written above or below the letters.
HARAKAT = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
HARAKAT += "\u08ca-\u08e1\u08e3-\u08ff"
_RUN = re.compile(f"[\u0621-\u063a\u0641-\u064a{HARAKAT}\u0640]{{6,}}")
_UNWRITTEN = re.compile(f"[{HARAKAT}\u0640]")
_SUSPECT = 14
"""Letters; of 19,000 different words of clean development texts 21 are as long."""
_PER_LETTER = ((14, -2.9), (9, -2.5), (6, -2.2))
"""Letters of a run, and log probability per letter its words must reach. On development texts nearly all such runs
that are two words and more do, and of names and rare long words one in some hundred."""
_LONGEST = 16
_UNKNOWN, _UNKNOWN_LETTER = -18.0, -2.2
"""Log probability of a word that is not listed, and of each of its letters."""
_ENDINGS = frozenset(
    (
        *(
            "ها",
            "هم",
            "هن",
            "هما",
            "كم",
            "كن",
            "نا",
            "ات",
            "ين",
            "ون",
            "ان",
            "ية",
            "تين",
            "تان",
            "يات",
            "يين",
        ),
        *("لي", "لك", "له", "ته", "تها", "تهم", "ال", "وال", "بال"),
    )
)
"""What is left where one listed word was cut off another form of it: no words of their own here."""


@lru_cache(maxsize=16384)
def missing_spaces(text: str) -> tuple[int, ...]:
    """Return the offsets at which a space is missing between two Arabic words, ascending.

    Example:
        >>> missing_spaces("في كاروليناالجنوبية"), missing_spaces("والديمقراطية")
        ((11,), ())
    """
    runs = [(run.start(), run[0]) for run in _RUN.finditer(text)] if len(text) >= _SUSPECT else []
    if not any(len(_UNWRITTEN.sub("", run)) >= _SUSPECT for _, run in runs):
        return ()
    return tuple(start + cut for start, run in runs for cut in _cuts(run))


def respaced(text: str) -> str:
    """Return the text with the missing spaces put in.

    Example:
        >>> respaced("في كاروليناالجنوبية")
        'في كارولينا الجنوبية'
    """
    cuts = missing_spaces(text)
    if not cuts:
        return text
    return " ".join(text[first:last] for first, last in pairwise((0, *cuts, len(text))))


def _cuts(run: str) -> list[int]:
    """Return where the words of a run begin but for the first; none where it is one word."""
    letters = [at for at, letter in enumerate(run) if not _UNWRITTEN.match(letter)]
    bare = "".join(run[at] for at in letters)
    least = next((least for length, least in _PER_LETTER if len(bare) >= length), None)
    if least is None or bare in log_probabilities():
        return []
    probability, words = _most_probable(bare)
    if probability < least * len(bare) or any(len(word) < 2 or word in _ENDINGS for word in words):
        return []
    ends = [sum(map(len, words[:count])) for count in range(1, len(words))]
    return [letters[end] for end in ends]


def _most_probable(letters: str) -> tuple[float, list[str]]:
    """Return the log probability of the likeliest row of words that makes these letters, and the words."""
    best = [0.0] + [-math.inf] * len(letters)
    begins = [0] * len(best)
    for end in range(1, len(best)):
        for begin in range(max(0, end - _LONGEST), end):
            probability = best[begin] + _word(letters[begin:end])
            if probability > best[end]:
                best[end], begins[end] = probability, begin
    words = []
    end = len(letters)
    while end:
        words.append(letters[begins[end] : end])
        end = begins[end]
    return best[-1], words[::-1]


def _word(letters: str) -> float:
    known = log_probabilities().get(letters) if len(letters) > 1 else None
    return _UNKNOWN + _UNKNOWN_LETTER * len(letters) if known is None else known
