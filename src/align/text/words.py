"""Text → tokens that know where they stand, and the folded spelling by which lexicons find them."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, product

from align.model import Span
from align.text.run_together import missing_spaces


def listed(*lines: str) -> tuple[str, ...]:
    """Return the words of some lines, in order."""
    return tuple(word for line in lines for word in line.split())


def lexicon(*lines: str) -> frozenset[str]:
    """Return the words of some lines as a set."""
    return frozenset(listed(*lines))


DIGIT = "0-9٠-٩۰-۹"
_ARABIC = r"\u0621-\u065f\u0670-\u06d3\u06d5-\u06ed"
_TOKEN = re.compile(
    rf"""
    [{DIGIT}]+(?:[.,٫٬،'’][{DIGIT}]+|[\u00a0\u202f\u2009][{DIGIT}]{{3}}(?![{DIGIT}]))*  # a figure
    | [{_ARABIC}]+
    | (?:(?![{_ARABIC}])[^\W\d_])+(?:['’](?:(?![{_ARABIC}])[^\W\d_])+)*  # a word of another script
    | \S
    """,
    re.VERBOSE,
)
_MARKS = re.compile(r"[\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")  # tatweel, harakat, Quranic signs
_PLAIN = str.maketrans({"ی": "ي", "ک": "ك", "’": "'"})
_FOLD = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه"})
_WORD = 24
"""Letters up to which a text is likely a word, seen again and again."""
_CONJUNCTIONS, _PREPOSITIONS, _ARTICLES = ("", "و", "ف"), ("", "ب", "ل", "ك"), ("", "ال")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a figure or one sign."""

    text: str
    plain: str
    """Lower case, without vowel marks and tatweel; hamzas kept."""
    folded: str
    """`plain` with one alef, ya for alef maqsura and ha for ta marbuta."""
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where it stands in the text."""
        return Span(self.start, self.end)

    @property
    def is_figure(self) -> bool:
        """True when it is written in digits."""
        return self.text[0].isdecimal()


def plain(word: str) -> str:
    """Return a word in lower case without vowel marks and tatweel."""
    return _spellings(word)[0] if len(word) <= _WORD else _plain(word)


def folded(word: str) -> str:
    """Return the spelling lexicons are keyed by: one alef, no marks, no ta marbuta.

    Folding twice is folding once.

    Example:
        >>> folded("أَرْبَعَة"), folded("Forty")
        ('اربعه', 'forty')
    """
    return _spellings(word)[1] if len(word) <= _WORD else _plain(word).translate(_FOLD)


@lru_cache(maxsize=65536)
def _spellings(word: str) -> tuple[str, str]:
    bare = _plain(word)
    return bare, bare.translate(_FOLD)


def _plain(text: str) -> str:
    return _MARKS.sub("", text.lower()).translate(_PLAIN)


@lru_cache(maxsize=16384)
def flat(text: str) -> tuple[tuple[int, ...], str]:
    """Return a text in folded spelling, and where each of its characters stands in the text."""
    pairs = [(at, letter) for at, each in enumerate(text) for letter in _letter(each)]
    return tuple(at for at, _ in pairs), "".join(letter for _, letter in pairs)


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    return folded(letter)


@lru_cache(maxsize=16384)
def tokens(text: str) -> tuple[Token, ...]:
    """Cut a text into words, figures and single signs; only white space is left out.

    Words that run together for want of a space are words of their own.

    Example:
        >>> [token.text for token in tokens("دفع ٥٠٠ دينار.")]
        ['دفع', '٥٠٠', 'دينار', '.']
    """
    found = []
    cuts = missing_spaces(text)
    for match in _TOKEN.finditer(text):
        first, last = match.span()
        inside = [cut for cut in cuts if first < cut < last] if cuts else ()
        for start, end in pairwise((first, *inside, last)):
            word = text[start:end]
            found.append(Token(word, *_spellings(word), start, end))
    return tuple(found)


def stems(word: str) -> Iterator[tuple[str, str]]:
    """Yield (stem, conjunction) for each way to take the proclitics و ف, ب ل ك and ال off a folded word.

    The word as it stands comes first, so that واحد is not read as و + احد.
    """
    for conjunction, preposition, article in product(_CONJUNCTIONS, _PREPOSITIONS, _ARTICLES):
        prefix = conjunction + ("لل" if (preposition, article) == ("ل", "ال") else preposition + article)
        if word.startswith(prefix) and len(word) > len(prefix) + 1:
            yield word[len(prefix) :], conjunction


@lru_cache(maxsize=65536)
def _stems(word: str) -> tuple[tuple[str, str], ...]:
    return tuple(stems(word))


def known(word: str, lexicon: Container[str]) -> tuple[str, str] | None:
    """Return (stem, conjunction) for the first reading of a folded Arabic word that a lexicon holds."""
    return next((reading for reading in _stems(word) if reading[0] in lexicon), None)


_NO_ADVERBS = lexicon(
    "family ally assembly reply bully fly butterfly dragonfly firefly belly jelly lily holly rally folly July Italy",
    "supply monopoly anomaly homily doily gully valley filly barfly bodily apply comply rely multiply imply sly",
    "ugly holy jolly silly lonely lovely elderly friendly cowardly kindly-looking curly woolly",
)
"""Words in -ly that say no manner: nouns, verbs and adjectives."""


def is_manner(word: str) -> bool:
    """Say whether a small English word is an adverb by its ending.

    Example:
        >>> is_manner("slowly"), is_manner("family")
        (True, False)
    """
    return word.endswith("ly") and word not in _NO_ADVERBS
