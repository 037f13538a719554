"""Nouns of the sense tables: whole fields of things, and nouns whose sense the word beside them fixes."""

import pytest

from align.checks._clashes import clashes
from align.model import Bead, Pair


def said(ar: str, en: str) -> list[tuple[str, str]]:
    """Return the words of both sides that the check sets against each other."""
    pair = Pair(ar, en, Bead((0,), (0,)))
    return [(one.span.of(ar), other.span.of(en)) for one, other in clashes(pair)]


@pytest.mark.parametrize(
    ("ar", "right", "wrong"),
    [
        ("أصيب الحصان بالكزاز", "The horse caught tetanus", "The horse caught mumps"),
        ("وصل ابن عمّه من الجبل", "His cousin came down", "His nephew came down"),
        ("سمعنا صهيلًا من بعيد", "We heard neighing far off", "We heard bleating far off"),
        ("في الفناء مئزر معلّق", "An apron hangs in the yard", "A sweater hangs in the yard"),
        ("طلب الدائن ماله", "The creditor asked for his money", "The debtor asked for his money"),
        ("اتُّهم بالاتجار بالبشر", "He was accused of human trafficking", "He was accused of forgery"),
        ("كان نفاقه معروفًا", "His hypocrisy was known", "His stubbornness was known"),
    ],
)
def test_a_thing_is_not_another_of_its_kind(ar: str, right: str, wrong: str) -> None:
    assert said(ar, right) == []
    assert len(said(ar, wrong)) == 1


@pytest.mark.parametrize(
    ("ar", "right", "wrong"),
    [
        ("شربوا من عين الماء", "They drank from the spring", "They drank from the eye"),
        ("حصل على رقم قياسي", "He set a record", "He got a phone number"),
        ("وزّعوا جدول الأعمال", "They handed out the agenda", "They handed out the timetable"),
        ("وُضعت شاهدة القبر", "The headstone was set up", "The eyewitness was set up"),
        ("رسم سنّ الرشد حدًّا", "The age of majority drew a line", "The tooth drew a line"),
    ],
)
def test_the_word_beside_a_noun_fixes_its_sense(ar: str, right: str, wrong: str) -> None:
    assert said(ar, right) == []
    assert len(said(ar, wrong)) == 1


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("دفع ثمن التذكرة", "He paid the fare"),
        ("نزل المطر على المحافظة كلها", "Rain fell on the whole region"),
        ("ضاق بتكاليف الدراسة", "He could not meet the fees"),
        ("عمل شرطيًّا ثم ضابطًا", "He worked as a police officer, then as an officer"),
        ("قال رئيس الوزراء", "The premier said"),
        ("أكل رغيفًا بالجبن", "He ate a cheese sandwich"),
    ],
)
def test_free_renderings_and_wider_words_are_let_be(ar: str, en: str) -> None:
    assert said(ar, en) == []
