"""Posts within a body, which exclude one another: its chair, its secretary, its treasurer, a member of it."""

# ruff: noqa: E501  one row, one line
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from align.model import Span
from align.text.words import flat

_BODY_AR = (
    r"مجلس|مجالس|لجنه|لجان|هيئه|نقابه|جمعيه|رابطه|اتحاد|نادي|تعاونيه|حزب|مكتب|موسسه|مؤسسه|شركه|بلديه|غرفه|منظمه|وفد|مصرف|صندوق|لجنتها|لجنته"
    r"|مجلسه|مجلسها"
)
_BODY_EN = (
    r"board|committee|council|commission|panel|union|syndicate|association|society|league|federation|club|cooperative"
    r"|party|bureau|foundation|company|chamber|organi[sz]ation|delegation|fund|trustees|directors|governors|jury"
)
_IN_AR = rf" (?:في |ب|ل)?(?:ال|لل)?(?:{_BODY_AR})(?!\w)"
_IN_EN = r"(?: (?:of|on|to|in|for))(?: (?:the|its|their|his|her|our|this|that|a|an))?(?: [\w'’-]+){{0,3}}? (?:{bodies})\b"

_ROWS = (
    (
        "a member",
        r"عضو(?:ه|ا|ين|ان|يه)?|اعضاء",
        r"members?|membership",
        r"عضو|اعضاء|ينتمي|منتسب|انضم",
        r"member|belong|serv|\bsit\b|\bsat\b|sits|sitting|trustee|councill?or|director|juror|delegate|governors?\b|\bon the\b|\bone of\b|join|seat|fellow"
        r"|commissioner|panell?ist",
    ),
    (
        "its chair",
        r"رئيسه?ا?|رؤساء|روساء",
        r"chair|chairs|chairm[ae]n|chairwom[ae]n|chairpersons?|president|head",
        r"رئيس|روساء|رؤساء|رئاس|راس|ترؤس|يراس|تراس|نقيب|امين|عميد|مدير|زعيم|قائد|قاد|يقود|ادار|يدير|تدير|راعي|شيخ|كبير|مشرف",
        r"chair|presid|head|\bled\b|leader|chief|director|\bruns?\b|\bran\b|speaker|dean|mayor|governor|boss|master|manager|charge|captain",
    ),
    (
        "its secretary",
        r"(?:امين|امينه) (?:ال)?سر|سكرتيره?|مقرره?",
        r"secretary|clerk|rapporteur",
        r"سر(?!\w)|سكرتير|امين|امانه|مقرر|كاتب|وزير",
        r"secretar|clerk|rapporteur|registrar|recorder|minutes",
    ),
    (
        "its treasurer",
        r"(?:امين|امينه) (?:ال)?(?:صندوق|خزانه|خزينه|مال)",
        r"treasurer|bursar",
        r"صندوق|خزان|خزين|خازن|مال|محاسب",
        r"treasur|bursar|cashier|accountant|purse|fund|teller",
    ),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Post:
    """A post of a text, with what else may say that someone holds it."""

    span: Span
    name: str


_COLLECTIVE = re.compile(
    r"\b(?:board|council) of (?:the )?(?:directors|trustees|governors|management|deans)\b", re.IGNORECASE
)
"""Whom a board is made up of, which says of no one that he is one of them."""
_BOARD = re.compile(r"(?<!\w)[وفبل]?مجلس (?:ال)?(?:اداره|امناء|مديرين|قياده)\w*")
_AR = {
    name: (re.compile(rf"(?<!\w)[وفبلك]{{0,2}}(?:ال)?(?:{ar})(?:{_IN_AR}|(?<=صندوق|خزانه|خزينه)(?!\w))"), re.compile(loose))
    for name, ar, _, loose, _ in _ROWS
}  # fmt: skip
_EN = {
    name: (
        re.compile(
            rf"\b(?:{en}){_IN_EN.format(bodies=_BODY_EN)}|\b(?:{_BODY_EN})(?:['’]s|s['’])? (?:{en})\b", re.IGNORECASE
        ),
        re.compile(loose, re.IGNORECASE),
    )
    for name, _, en, _, loose in _ROWS
}  # fmt: skip


def other_post(ar: str, en: str) -> tuple[Post, Post] | None:
    """Return a post of the Arabic and one of the English, where neither text has anything of the other's.

    Example:
        >>> [each.name for each in other_post("عضو مجلس الأمناء", "the chairman of the board of trustees") or ()]
        ['a member', 'its chair']
        >>> other_post("عضو مجلس الأمناء", "a member of the board of trustees")
    """
    at, plain = flat(ar)
    here = list(_posts(plain, _AR, _COLLECTIVE.sub("board", en), _EN))
    there = list(_posts(en, _EN, _BOARD.sub(" مجلس ", plain), _AR)) if len(here) == 1 else []
    if len(there) != 1 or here[0].name == there[0].name:
        return None
    span = here[0].span
    return Post(Span(at[span.start], at[span.end - 1] + 1), here[0].name), there[0]


def _posts(
    text: str,
    mine: dict[str, tuple[re.Pattern[str], re.Pattern[str]]],
    other: str,
    theirs: dict[str, tuple[re.Pattern[str], re.Pattern[str]]],
) -> Iterator[Post]:
    """Yield the posts of a text that nothing in another text may stand for."""
    for name, (post, _) in mine.items():
        found = post.search(text)
        if found and not theirs[name][1].search(other):
            yield Post(Span(*found.span()), name)
