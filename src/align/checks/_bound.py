"""Who is bound to do something for whom: «ألزمت المحكمة البائع بأن يردّ إلى المشتري» does not order the buyer.

Read in judgments and contracts alone, whose parties have words of their own: appellant and respondent, seller and
buyer.
"""

from __future__ import annotations

import re
from functools import cache

from align.model import Pair, Span
from align.text.duties_words import ROWS
from align.text.words import flat, folded

_BINDS = (
    r"(?<!\w)[وف]?(?:{order} (?:المحكمه |محكمه (?:\w+ ){{1,3}}|القاضي |المحكم |اللجنه |الهيئه )?"
    r"|(?:حكم|حكمت|قضي|قضت) (?:المحكمه |القاضي )?علي |ب?الزام |علي (?=\w+ (?:\w+ ){{0,2}}ان )"
    r"|(?:يلتزم|تلتزم|يتعهد|تتعهد|التزم|التزمت|تعهد|تعهدت|يلزم|تلزم|يدفع|تدفع|يسدد|تسدد|يؤدي|تؤدي|يسلم|تسلم"
    r"|يعيد|تعيد|يرد|ترد) )"
    r"(?P<who>{party})(?!\w)"
)
_ORDERS = "(?:الزم|الزمت|امر|امرت|كلف|كلفت|اجبر|اجبرت|يلزم|تلزم)"
_BINDS_EN = (
    r"\b(?:order(?:ed|s|ing)?|requir(?:ed|es|ing)|direct(?:ed|s|ing)|oblig(?:ed|es|ing)|command(?:ed|s)|compel(?:led|s)"
    r"|instruct(?:ed|s)|condemn(?:ed|s)|sentenced) (?:that )?(?:the |its |his |her )?(?:first |second )?"
    r"(?P<who>{party})\b"
    r"(?=(?:,[^,.;]*,)? (?:to (?!be )|should (?!be )|shall (?!be )|must (?!be )|pay|return|hand))"
    r"|\b(?:the |its |his |her )?(?P<who2>{party}) (?:shall|must|undertakes|undertook"
    r"|(?:is|was) (?:bound|ordered|required|obliged|directed)"
    r"|agrees|has|had) (?:also )?(?:to )?(?!be |not |been )\w+"
)


@cache
def _rows() -> tuple[dict[str, str], dict[str, str]]:
    """Return the words of the parties of both languages, each with its key."""
    ar: dict[str, str] = {}
    en: dict[str, str] = {}
    for row in ROWS.strip().splitlines():
        key, arabic, english = row.split(" | ")
        ar |= {folded(word).replace("_", " "): key for word in arabic.split()}
        en |= dict.fromkeys(english.split(), key)
    return ar, en


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return who is bound in Arabic and in English, and any party of either."""
    ar, en = ("|".join(sorted(side, key=len, reverse=True)) for side in _rows())
    named = rf"(?:ال|لل)?(?P<bare>{ar})"
    party = f"ال(?:{ar})"
    return (
        re.compile(_BINDS.format(order=_ORDERS, party=party)),
        re.compile(_BINDS_EN.format(party=en), re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:و|ف|ب|ل|ك)?{named}(?!\w)(?! عليه| عليها| ضده| ضدها)"),
        re.compile(rf"\b(?:{en})\b", re.IGNORECASE),
    )


def other_bound(pair: Pair) -> tuple[Span, Span] | None:
    """Return who is bound in the Arabic and who is in the English, where those are the two parties of both texts.

    Example:
        >>> from align.model import Bead
        >>> wrong = "The court ordered the buyer to return the price to the seller"
        >>> other_bound(Pair("ألزمت المحكمة البائع برد الثمن إلى المشتري", wrong, Bead((0,), (0,)))) is None
        False
    """
    binds, binds_en, any_ar, any_en = _patterns()
    there = list(binds_en.finditer(pair.en))
    if len(there) != 1:
        return None
    at, plain = flat(pair.ar)
    plain = re.sub(r"الحكم المستانف|القرار المستانف", lambda found: "ـ" * len(found[0]), plain)
    here = binds.search(plain)
    ar, en = _rows()
    mine = {ar[each["bare"]] for each in any_ar.finditer(plain)}
    theirs = {en[each[0].lower()] for each in any_en.finditer(pair.en)}
    if here is None or len(mine) != 2 or mine != theirs:
        return None
    one, other = here["who"].removeprefix("ال"), (there[0]["who"] or there[0]["who2"]).lower()
    if ar[one] == en[other]:
        return None
    return Span(at[here.start()], at[here.end() - 1] + 1), Span(*there[0].span())
