"""What goes on as something else does, told the other way about: the closer we got for «كلما ابتعدنا».

Both languages have a turn of their own for it (كلما with a verb of change, "the" with a comparative), so that words
which alone may mean much (closer, further, less) surely name a way there.
"""

from __future__ import annotations

import re

from align.model import Pair, Span
from align.text.words import flat

_ROWS = """
distance | ابتعد بتعد ناي نا بعد تباعد | farther further away | اقترب قترب دنا دن دنو قرب تقارب | closer nearer
height | ارتفع رتفع صعد علا علي علو | higher up | انخفض نخفض هبط نزل انحدر نحدر تدني تدن | lower down deeper
size | كبر اتسع تسع توسع | bigger larger greater wider older | صغر تقلص انكمش نكمش ضاق ضيق | smaller narrower younger
length | طال طول امتد | longer | قصر | shorter
amount | زاد زدت زدنا ازداد زداد زيد كثر تزايد | more greater | قل قلت نقص تناقص قلل | less fewer
speed | اسرع سرع تسارع | faster quicker | ابطا بط تباطا تمهل | slower
time | تاخر | later | بكر ابكر | earlier sooner
strength | قوي اشتد شتد | stronger harder | ضعف وهن | weaker
"""
_ALL = [
    (axis, (lows.split(), highs.split()), (mines.split(), theirs.split()))
    for axis, lows, mines, highs, theirs in (line.split(" | ") for line in _ROWS.strip().splitlines())
]
_VERB = r"(?:(?:[ينتا]|س[ينتا])?(?:{stems})(?:ت|نا|وا|تم|ن|ون|ا)?)"
_WHEN = r"(?<!\w)[وف]?كلما (?:(?:كان|كانت|كنت|كنا|كانوا) )?"
_THE = r"\bthe (?:\w+ and )?(?:much )?{words}\b"
_AS = (
    r"\bas (?:\w+ ){{1,5}}?(?:got|get|gets|grew|grow|grows|drew|draws?|came|comes?|went|goes"
    r"|go|moved|moves?|climbed|walked)(?: ever)? {words}\b"
)


def by_degrees(pair: Pair) -> tuple[Span, Span] | None:
    """Return a verb of change after كلما and the English comparative that says it the other way about.

    Example:
        >>> from align.model import Bead
        >>> by_degrees(Pair("كلما ابتعدنا خفت الصوت", "the closer we got, the fainter it was", Bead((0,), (0,))))
        (Span(start=0, end=12), Span(start=0, end=10))
    """
    at, plain = flat(pair.ar)
    if "كلما" not in plain:
        return None
    for _, verbs, words in _ALL:
        for side in (0, 1):
            stems, other = "|".join(verbs[side]), "|".join(verbs[1 - side])
            here = re.search(_WHEN + _VERB.format(stems=stems) + r"(?!\w)", plain)
            wrong, right = (rf"(?:{'|'.join(words[each])})" for each in (1 - side, side))
            there = _said(wrong, pair.en)
            if here is None or there is None or re.search(rf"\b{right}\b", pair.en, re.IGNORECASE):
                continue
            if not re.search(rf"(?<!\w)[وف]?{_VERB.format(stems=other)}(?!\w)", plain):
                return Span(at[here.start()], at[here.end() - 1] + 1), Span(*there.span())
    return None


def _said(words: str, text: str) -> re.Match[str] | None:
    """Return the one place of a text that says one of some comparatives by degrees; None where there are two."""
    found = [
        each for turn in (_THE, _AS) for each in re.finditer(turn.format(words=words), text, re.IGNORECASE)
    ]
    return found[0] if len(found) == 1 else None
