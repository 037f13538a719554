"""Which Arabic word an English name was put in the place of, if any.

A wrong name leaves the right one behind: an Arabic word that looks like a name, that nothing else in the English
sounds like or means, and that stands about where the wrong name does. Every word is weighed by all of that.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from align.checks._base import Context
from align.checks._correspondence import correspondence
from align.checks._ledger import Ledger
from align.checks._names import strangeness, word_vectors
from align.checks._seen import Seen, barred, known_leftover, neighbour
from align.text.frequency import rareness
from align.text.names import arabic, bases, latin, nearness_within
from align.text.names_words import FUNCTION_WORDS
from align.text.places import places
from align.text.titles import titles
from align.text.words import Token, folded, lexicon

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from align.embed._base import Encoder
    from align.match import Correspondence

COLUMNS = (
    "strangeness", "namelike", "covered", "matched", "sound of others", "sound", "sense", "beside", "known",
    "led", "titled", "led and titled", "opening", "shift", "english namelike", "sense of others", "letters", "content",
    "words", "rare", "long vowels", "sound of words",
)  # fmt: skip
_FILE = Path(__file__).with_name("names.npz")
_LONG = frozenset("اوي")
_SMALL = re.compile(r"(?<![^\W\d_])[a-z]{4,}(?![^\W\d_])")
_RARE, _HEARD = 4.0, 0.4
"""Rareness from which an Arabic word may be the sounds of a foreign one, and distance up to which it is listened to."""
_ADDRESS = lexicon(
    "سيد سيده انسه شيخ شيخه حاج حاجه استاذ استاذه ست عم خال عمه خاله ابو ام ابن بنت بن ابي ابا اخ اخت مولاي",
    "سيدي بيك بك باشا افندي اغا خواجه معلم مولانا فلان شاعر كاتب مورخ فقيه امام قديس",
)
"""Folded Arabic words of address and kinship that stand before a name, besides ranks and offices."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """An Arabic word and how likely it is that an English name stands in its place."""

    word: Token
    odds: float
    """Log-odds."""
    sound: float
    """Distance in sound from the name."""
    rare: float
    """Rareness of the word, powers of ten."""
    strange: float
    """How little any Arabic word accounts for the name."""
    name: float
    """Log-odds that the English word is a name at all, by its vector."""


def replaced(seen: Seen, at: int, known: Ledger, context: Context) -> Replaced | None:
    """Return the likeliest word, sound and sense weighed; None without an encoder or without any word."""
    found, rows = candidates(seen, at, known, context)
    if not found:
        return None
    odds = weighed(rows)
    best = int(odds.argmax())
    row = dict(zip(COLUMNS, map(float, rows[best]), strict=True))
    return Replaced(
        found[best], float(odds[best]), row["sound"], row["rare"], row["strangeness"], row["english namelike"]
    )


def candidates(
    seen: Seen, at: int, known: Ledger, context: Context
) -> tuple[list[Token], NDArray[np.float32]]:
    """Return the Arabic words a name may have been put for, and their evidence, shape [len(words), len(COLUMNS)]."""
    import numpy as np

    found = _free(seen) if context.encoder else []
    if not found or context.encoder is None:
        return [], np.zeros((0, len(COLUMNS)), dtype=np.float32)
    name, encoder, pair = seen.names[at], context.encoder, seen.pair
    vectors = word_vectors(encoder, [word.text for word in found])
    own = word_vectors(encoder, [name.text])[0]
    match = correspondence(pair, context)
    score = strangeness(name, pair.ar, encoder, barred(seen, at, known))
    others = [other.latin for number, other in enumerate(seen.names) if number != at]
    titled = _titled(seen)
    beside, left = neighbour(seen, at), known_leftover(seen, at, known)
    small = frozenset(_SMALL.findall(pair.en))
    meant = vectors @ _others(seen, at, match, encoder).T
    rows = []
    for number, word in enumerate(found):
        sounds = arabic(word.plain)
        after = float(word.start in titled)
        covered, fits, content = _covered(match, word, name.span.start, name.span.end)
        rows.append((
            score, 0.0, covered, fits, min((nearness_within(sounds, other) for other in others), default=1.0),
            nearness_within(sounds, name.latin), float(vectors[number] @ own), float(word is beside),
            float(word is left), float(name.led), after, after * name.led,
            float(name.opening), abs(word.start / len(pair.ar) - name.span.start / len(pair.en)), 0.0,
            float(meant[number].max()), min(len(name.latin), 8) / 8, content, float(np.log(len(found) + 1)),
            rareness(bases(word.plain)),
            sum(letter in _LONG for letter in word.plain) / len(word.plain),
            _sound_of(word, sounds, small),
        ))  # fmt: skip
    table = np.array(rows, dtype=np.float32)
    table[:, COLUMNS.index("namelike")] = namelike(vectors)
    table[:, COLUMNS.index("english namelike")] = namelike(own[None])
    return found, table


def _sound_of(word: Token, sounds: str, small: frozenset[str]) -> float:
    """Return the distance in sound of a rare Arabic word from the nearest small word of the English: tsunami, bank."""
    if rareness(bases(word.plain)) < _RARE:
        return 1.0
    return min((nearness_within(sounds, latin(each), _HEARD) for each in small), default=1.0)


def _free(seen: Seen) -> list[Token]:
    """Return the Arabic words that are no name of the English, no place and no function word."""
    owned = {(word.start, word.end) for word in seen.owner.values()}
    spots = [term.span for term in places(seen.pair.ar, "ar")]
    return [
        word for word in seen.words
        if not any(start < word.end and word.start < end for start, end in owned)
        and not any(spot.start <= word.start < spot.end for spot in spots)
        and not FUNCTION_WORDS.intersection(bases(word.folded)) and len(word.plain) > 2 and not word.plain.isascii()
    ]  # fmt: skip


def _titled(seen: Seen) -> frozenset[int]:
    """Return where Arabic words begin that stand after a title or a word of address."""
    ends = [term.span.end for term in titles(seen.pair.ar, "ar")]
    ends += [word.end for word in seen.words if _ADDRESS.intersection(map(folded, bases(word.folded)))]
    starts = sorted({word.start for word in seen.words})
    return frozenset(next((start for start in starts if end <= start <= end + 2), -1) for end in ends)


def _others(seen: Seen, at: int, match: Correspondence, encoder: Encoder) -> NDArray[np.float32]:
    """Return vectors of the English words but the name itself, shape [m, D]."""
    span = seen.names[at].span
    texts = [word.core for word in match.en if word.span.end <= span.start or word.span.start >= span.end]
    return word_vectors(encoder, texts or [""])


def _covered(match: Correspondence, word: Token, start: int, end: int) -> tuple[float, float, float]:
    """Return how well a word fits any English word but the name, how well it fits the name, and its content."""
    if match.scores is None:
        return 0.0, 0.0, 1.0
    inside = [
        i for i, each in enumerate(match.ar) if each.span.start < word.end and word.start < each.span.end
    ]
    own = [j for j, each in enumerate(match.en) if each.span.start < end and start < each.span.end]
    rest = [j for j in range(len(match.en)) if j not in own]
    rows = match.scores[inside]
    content = float(any(match.ar[i].content for i in inside))
    fits = float(rows[:, own].max()) if own and inside else 0.0
    return (float(rows[:, rest].max()) if rest and inside else 0.0), fits, content


@cache
def _weights() -> dict[str, NDArray[np.float32]]:
    import numpy as np

    with np.load(_FILE, allow_pickle=False) as found:
        return {name: found[name].astype(np.float32) for name in found.files}


def namelike(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the log-odds that words are names, by their vectors [n, D] alone, shape [n]."""
    weights = _weights()
    odds: NDArray[np.float32] = vectors @ weights["name"] + weights["name_bias"]
    return odds


def weighed(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the log-odds that a name was put for each word, shape [len(rows)]."""
    import numpy as np

    weights = _weights()
    scaled = np.clip((rows - weights["mean"]) / weights["scale"], -4, 4)
    hidden = np.tanh(scaled @ weights["in"] + weights["in_bias"])
    odds: NDArray[np.float32] = hidden @ weights["out"] + weights["out_bias"]
    return odds
