"""Constructions of denial or of mode that the English turned round or lost: ما زال and "gave up", يبدو and "proven".

One that the English renders in its own way also excuses the plain denial it is made of: «لا يخلو من» and "there are".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from align.checks._base import Hit
from align.model import Pair, Severity, Span
from align.text.negation import Strength, cues
from align.text.turns import Seen, turns_of
from align.text.words import flat

_SENTENCES = 2
"""Sentences of a bead, both sides together, above which a mere loss of a mode is told as a hint; one of a denial, which
good English turns in a hundred ways, always is."""
_UNLESS = re.compile(r"(?<!\w)(?:ما لم|الا|سوي|قبل)(?!\w)")
_ONLY = re.compile(r"\b(?:only|solely|until|till|not before|alone)\b", re.IGNORECASE)
_REASON = re.compile(r"(?<!\w)(?:بل|وانما|انما) (?:لان\w{0,3}|بسبب|\w{2,}ا|ل\w{2,})(?!\w)")
_OTHER_REASON = re.compile(
    r"\b(?:because|rather|instead|out of|not (?:from|for|through|in|that))\b", re.IGNORECASE
)
_CLAUSE = 60
"""Characters after a construction in which its exception stands."""
_DENIES = (Strength.PLAIN, Strength.FIRM, Strength.MEANT)


def turned(pair: Pair, *, mode: bool = False, amount: bool = False) -> Iterator[Hit]:
    """Yield a hit for each construction of the Arabic that the English turned round or lost, gravest first.

    Args:
        pair: The two texts.
        mode: True for constructions of mode.
        amount: True for those of amount; where neither, for those of denial.
    """
    amiss = [
        seen
        for seen in turns_of(pair.ar, pair.en)
        if seen.amiss
        and (seen.turn.mode, seen.turn.amount) == (mode, amount)
        and not _spoken_for(pair, seen)
        and not _only_then(pair, seen)
    ]
    told: list[Span] = []
    for seen in sorted(amiss, key=lambda each: each.wrong is None):
        if not any(seen.ar.start < span.end and span.start < seen.ar.end for span in told):
            told.append(seen.ar)
            yield _hit(pair, seen)


def rendered(pair: Pair, denial: Span) -> bool:
    """Say whether a denial of the Arabic belongs to a construction that the English renders in its own way."""
    return any(
        seen.turn.free and seen.answered and seen.ar.start <= denial.start < seen.ar.end
        for seen in turns_of(pair.ar, pair.en)
    )


def _only_then(pair: Pair, seen: Seen) -> bool:
    """Say whether a deed denied but in one case is said of that case alone: will not sell unless, sells only if.

    So is one denied of one reason and said of another: not from fear but because he was tired.
    """
    if not seen.turn.name.startswith("not "):
        return False
    ahead = flat(pair.ar[seen.ar.start : seen.ar.end + _CLAUSE])[1]
    if _REASON.search(ahead) and _OTHER_REASON.search(pair.en):
        return True
    return bool(_UNLESS.search(ahead) and _ONLY.search(pair.en))


def _spoken_for(pair: Pair, seen: Seen) -> bool:
    """Say whether the denial that seems to say otherwise is that of another one of the Arabic."""
    wrong = seen.wrong
    denials = [cue.span.start for cue in cues(pair.en, "en") if cue.strength in _DENIES]
    if wrong is None or not any(wrong.start <= start < wrong.end for start in denials):
        return False
    plain = _DENIES[:1] if seen.turn.against else _DENIES
    sure = _DENIES[:2] if seen.turn.amount else plain
    others = [cue for cue in cues(pair.ar, "ar") if cue.strength in sure]
    return sum(not seen.ar.start <= cue.span.start < seen.ar.end for cue in others) >= len(denials)


def _hit(pair: Pair, seen: Seen) -> Hit:
    words = f"«{seen.ar.of(pair.ar)}» is “{seen.turn.name}”"
    if seen.wrong is not None:
        grave = Severity.MAJOR if seen.turn.mode or seen.turn.amount else Severity.CRITICAL
        return Hit(
            f"{words}; “{seen.wrong.of(pair.en)}” says otherwise.", seen.ar, seen.wrong, severity=grave
        )
    several = not seen.turn.mode or len(pair.bead.ar) + len(pair.bead.en) > _SENTENCES
    return Hit(
        f"{words}; nothing in the English says so.",
        seen.ar,
        severity=Severity.HINT if several else Severity.MAJOR,
    )
