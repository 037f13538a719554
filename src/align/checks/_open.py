"""Words of English that seem to leave a matter open and only render a word of the Arabic: a chance (فرصة), if (إذا).

«قد تضيع الفرصة إذا تأخر الردّ» and "the chance will be lost if the reply is late": neither "chance" nor "if" answers قد.
"""

from __future__ import annotations

import re
from functools import lru_cache

from align.model import Pair
from align.text.words import flat

_CONDITION = re.compile(
    r"(?<!\w)[وف]?(?:اذا|لو|متي|ان (?=\w{2,}(?:ت|وا|نا) )|ان لم|في حال\w{0,2}|ما لم|ما دام\w*|شرط|بشرط)(?!\w)"
)
_RENDERED = tuple(
    (re.compile(ar), re.compile(rf"\b(?:{en})\b"))
    for ar, en in (
        (_CONDITION.pattern, r"if|otherwise|unless|provided|until"),
        (r"فرص", r"chances?|opportunit\w*"),
        (r"خطر|اخطار|مخاطر", r"risk\w*|danger\w*|threat\w*"),
        (r"خاف|خوف|مخاوف|خشي", r"fear\w*|afraid"),
        (r"امل|امال|رجاء|رجو", r"hop\w+"),
        (r"وعد|وعود", r"promis\w*"),
        (r"فكر|افكار|ظن", r"think\w*|thought\w*"),
        (r"امن|ايمان|عقيد|معتقد|صدق", r"belie\w+"),
        (r"شك|ريب", r"doubt\w*|suspect\w*|suspic\w*"),
        (r"انتظر|ينتظر|توقع", r"expect\w*"),
        (r"بدا|بدت|بدو", r"seem\w*|appear\w*"),
        (r"ظهر", r"appear\w*"),
        (r"قبض|احتجز|محتجز", r"held"),
    )
)
"""Words of the Arabic, and those of the English that then render them."""


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


@lru_cache(maxsize=2048)
def _closed(ar: str, en: str) -> str:
    arabic = flat(ar)[1]
    for here, there in _RENDERED:
        if here.search(arabic):
            en = there.sub(_blank, en)
    return en


def closed(pair: Pair) -> str:
    """Return the English of a pair, blank where a word renders one of the Arabic; nothing else moves.

    Example:
        >>> from align.model import Bead
        >>> closed(Pair("قد تضيع الفرصة", "the chance will be lost", Bead((0,), (0,))))
        'the        will be lost'
    """
    return _closed(pair.ar, pair.en)
