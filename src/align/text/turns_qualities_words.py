"""Qualities that are denied, for `turns`: غير مستعد, ليس مستعدًا; the English says them of the same."""

from __future__ import annotations

from collections.abc import Iterator

from align.text.turns import Turn

_NONE = r"(?!)"
_QUALITIES = r"""
مستعد | prepared|ready|willing
قادر | able|capable
مسؤول|مسوول|مسءول | responsible|liable|answerable
صحيح | correct|true|right|accurate
كاف|كافي | enough|sufficient|adequate
قانوني | legal|lawful
مشروع | legitimate|lawful
ممكن | possible|feasible
معروف | known|well known|well-known|familiar
واضح | clear|plain|evident|obvious
مرغوب | desired|wanted|welcome|desirable
راض|راضي | satisfied|content|pleased|happy
متوقع | expected|foreseen|anticipated
مقبول | acceptable|accepted|admissible
مهتم | interested
ملزم | bound|obliged|binding
مناسب | suitable|appropriate|fit
صالح | fit|suitable|valid|usable
متاكد|واثق | sure|certain|confident
مدرك | aware|conscious
مقصود|متعمد | intended|deliberate|intentional
عادل | fair|just
نافذ | in force|enforceable|valid
مؤهل | qualified|eligible
متزوج | married
مكتمل | complete|finished
مختص | competent
مدفوع | paid
ماهول | inhabited
مستقر | stable|settled
منتظم | regular
امن | safe|secure
سعيد | happy
ضروري | necessary|needed|essential|vital|imperative|indispensable|required|compulsory
مفيد | useful|helpful
مذنب | guilty
خطير | serious|dangerous|grave
ماذون|مرخص | licensed|authorised|authorized|permitted
حاضر | present
موجود | present
مقتنع | convinced|persuaded
مستحق | due|payable|entitled|deserved
قابل ل\w+ | \w{3,}able|liable|subject|open
جاهز | ready
متوفر|متاح|متوافر | available
مؤكد | certain|confirmed
متساو|متساوي | equal
مسلح | armed
مرئي | visible
مالوف | familiar|usual
مباح|جائز | allowed|permitted|permissible
"""
"""Arabic stems, a bar, English words that only something that denies makes right."""
_ENDS = r"(?:ا|ه|ين|ون|ان|ات|تين|تان|وا)?"


def qualities() -> Iterator[Turn]:
    """Yield a row for each quality that is denied: غير مستعد, ليس مستعدًا; the English says it of them."""
    for stem, english in (row.split(" | ") for row in _QUALITIES.strip().splitlines()):
        forms = "|".join(f"{each}{_ENDS}" for each in stem.split("|"))
        starts = " ".join(
            each.removesuffix(" ل\\w+") + end
            for each in stem.split("|")
            for end in ("", "ا", "ه", "ين", "ون", "ان", "ات", "تين", "تان")
        )
        yield Turn(
            f"not {english.split('|')[0]}".replace("\\w{3,}", "-"),
            starts,
            rf"~(?:غير|ليس|ليست|ليسوا|لست|لسنا|لم (?:[يتن]كن|اكن|يكونوا)) (?:{forms})(?!\w)"
            rf"(?!.*(?<!\w)(?:{forms})(?!\w))(?![^.؛؟!]{{0,40}}(?<!\w)(?:الا|سوي|فقط|فحسب|بل|وحده\w*|تماما)(?!\w))",
            _NONE,
            against=english,
            sure=rf"(?:un|in|im|il|ir|dis)(?:{english})|no one|nobody|none|(?:{english}) (?:\w+ )?(?:no"
            rf"|nothing|none)",
            before=r"~(?:لم|لا|لن|ليس|ليست)(?!\w)(?: \w+)? ",
        )
