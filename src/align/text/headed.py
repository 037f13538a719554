"""What someone is the head of: a department, the hospital it is part of, a union, a company."""

# ruff: noqa: E501  one row, one line
from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from align.model import Language, Span
from align.text.words import flat

_ROWS = """
قسم شعبه وحده جناح دائره اداره مصلحه مديريه | department section unit ward division directorate bureau office administration service desk
فرع فروع | branch office department section arm
مستشفي مشفي عياده مستوصف | hospital clinic infirmary ward
كليه | faculty college school department
جامعه | university league college academy
شركه موسسه مؤسسه | company firm corporation foundation business establishment institution enterprise group house organisation organization
مصرف بنك | bank
لجنه | committee commission panel board inquiry
مجلس | council board assembly chamber parliament house senate committee cabinet ministers
وزاره | ministry department office cabinet
حزب | party
نقابه اتحاد | union syndicate guild association federation bar league society
جمعيه رابطه | association society league assembly club charity union cooperative bond
محكمه | court tribunal bench
بلديه | municipality council town city municipal mayor
مدرسه ثانويه | school academy college madrasa
سجن | prison jail gaol penitentiary
متحف | museum gallery
صحيفه جريده مجله | newspaper paper magazine journal review daily weekly
معهد اكاديميه | institute academy college school centre center conservatory
مركز | centre center institute station post clinic
مصنع معمل | factory plant works mill laboratory lab
ميناء مرفا | port harbour harbor
محطه | station plant
مكتبه | library bookshop archive
دير | monastery convent abbey
ديوان | court diwan bureau office chancery cabinet registry
هيئه وكاله سلطه | authority commission agency body organisation organization board bureau service corporation faculty staff
مخفر | station post
مسرح فرقه | theatre theater company troupe band orchestra group
"""
_HEADS_AR = (
    "رئيس رئيسه رئيسا مدير مديره مديرا عميد عميده عميدا امين امينه نقيب نقيبه قائد مسؤول مسؤوله مسوول زعيم ناظر ناظره"
    " مامور مشرف مشرفه"
)
_HEADS_EN = (
    r"director|head|president|chair|chairman|chairwoman|chairperson|chief|manager|dean|rector|warden|governor|boss"
    r"|leader"
    r"|principal|superintendent|headmaster|headmistress"
)


@dataclass(frozen=True, slots=True)
class Headed:
    """A head, and what he or she is the head of."""

    span: Span
    rows: frozenset[int]


@cache
def _rows() -> tuple[dict[str, frozenset[int]], dict[str, frozenset[int]]]:
    sides: tuple[dict[str, set[int]], dict[str, set[int]]] = ({}, {})
    for row, line in enumerate(_ROWS.strip().splitlines()):
        for side, cell in zip(sides, line.split(" | "), strict=True):
            for word in cell.split():
                side.setdefault(word, set()).add(row)
    ar, en = ({word: frozenset(rows) for word, rows in side.items()} for side in sides)
    return ar, en


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return a head with its body, and a body alone, in Arabic and in English."""
    ar, en = ("|".join(sorted(side, key=len, reverse=True)) for side in _rows())
    heads = "|".join(_HEADS_AR.split())
    return (
        re.compile(rf"(?<!\w)[وفبل]?(?:{heads}) (?:ال)?(?P<body>{ar})(?!\w)"),
        re.compile(rf"(?<!\w)[وفبلك]{{0,2}}(?:ال|لل)?(?P<body>{ar})(?:ه|ها|هم|نا|ي|ات|ين)?(?!\w)"),
        re.compile(
            rf"\b(?:{_HEADS_EN})(?: general)? of (?:(?:the|his|her|a|an|this|our|its|their|my)\b )?"
            rf"(?:(?!of\b|and\b|in\b|at\b)[\w'’-]+ ){{0,3}}?(?P<body>{en})s?\b|\b(?P<body2>{en})(?:'s|’s)? (?:{_HEADS_EN})\b",
            re.IGNORECASE,
        ),
        re.compile(
            rf"\b(?P<body>{en})s?\b|\b(?P<many>universiti|compani|agenci|authoriti|parti|academi|ministri|librari)es\b",
            re.IGNORECASE,
        ),
    )


@lru_cache(maxsize=4096)
def headed(text: str, language: Language) -> tuple[Headed, ...]:
    """Return the heads of a text with what they head.

    Example:
        >>> [each.span.of("the director of the old hospital") for each in headed("the director of the old hospital", "en")]
        ['director of the old hospital']
    """
    if language == "ar":
        places, plain = flat(text)
        return tuple(
            Headed(Span(places[found.start()], places[found.end() - 1] + 1), _rows()[0][found["body"]])
            for found in _patterns()[0].finditer(plain)
        )
    return tuple(
        Headed(Span(*found.span()), _rows()[1][(found["body"] or found["body2"]).lower()])
        for found in _patterns()[2].finditer(text)
    )


@lru_cache(maxsize=4096)
def bodies(text: str, language: Language) -> frozenset[int]:
    """Return the rows of every body that a text names, headed or not."""
    table, pattern = _rows()[language == "en"], _patterns()[1 if language == "ar" else 3]
    plain = flat(text)[1] if language == "ar" else text.lower()
    found = (each["body"] for each in pattern.finditer(plain))
    return frozenset[int]().union(*(table[word] for word in found if word))
