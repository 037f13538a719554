"""A word is read by what stands about it, in its own sentence and in those beside it."""

from __future__ import annotations

import pytest

from align.checks import Context, run
from align.checks.homograph import CHECK as HOMOGRAPH
from align.checks.idiom import CHECK as IDIOM
from align.model import Bead, Pair, Severity

WRONG = [
    ("اشترت لابنتها عقدًا من الكهرمان من دكان الصائغ", "She bought her daughter a contract of amber"),
    ("انتهى الشوط فأطلق الحَكم صفارته", "The half over, the ruling blew its whistle"),
    ("كانوا يلعبون الطاولة ويشتمون الزهر", "They were cursing the flowers on the table"),
    ("قالت القابلة إن المرأة حامل في شهرها السابع", "The midwife said the woman was a carrier"),
    ("باع أسهمه في البورصة حين هبط السعر", "He sold his arrows on the exchange when the price fell"),
    ("تناثر البَرَد على سقف السيارة", "The cold scattered over the roof of the car"),
    ("لن ننسى جميلكم أبدًا", "We will never forget your beauty"),
    ("بحثنا عن اللصّ فإذا به قد ولّى", "We looked for the thief, and he had taken charge"),
]
RIGHT = [
    ("اشترت لابنتها عقدًا من الكهرمان من دكان الصائغ", "She bought her daughter a string of amber"),
    ("وقّع العقد مع الشركة لمدة عشر سنوات", "He signed a ten-year contract with the company"),
    ("أطلق الحَكم صفارته", "The referee blew his whistle"),
    ("دخل الشاعر بيتًا صغيرًا عند البحر", "The poet went into a small house by the sea"),
    ("درس القانون في جامعة دمشق ثم عمل محاميًا", "He read law at Damascus and then practised"),
    ("لسعها البَرْد عند باب المسجد", "The cold stung her at the mosque door"),
    ("كان ضحكها جميلًا", "Her laugh was beautiful"),
    ("ولّى الخليفةُ ابنه على مصر", "The caliph gave his son charge of Egypt"),
]


def _found(pairs: list[tuple[str, str]], at: int = 0) -> list[str]:
    beads = tuple(Pair(ar, en, Bead((k,), (k,)), 0.7) for k, (ar, en) in enumerate(pairs))
    found = run((HOMOGRAPH, IDIOM), beads[at], Context(pairs=beads))
    return [each.message for each in found if each.severity is not Severity.HINT]


@pytest.mark.parametrize("pair", WRONG)
def test_the_sense_of_another_setting_is_told(pair: tuple[str, str]) -> None:
    assert _found([pair])


@pytest.mark.parametrize("pair", RIGHT)
def test_the_sense_of_its_own_setting_is_not(pair: tuple[str, str]) -> None:
    assert not _found([pair])


def test_the_sentences_beside_it_count() -> None:
    here = ("أحبّ القانون منذ كان صبيًّا، وكان أبوه يسمعه كلّ ليلة", "He had loved the law since he was a boy")
    there = ("ثم جاء عازف العود ومعه ريشة", "Then the lutenist came, and with him a plectrum")
    assert not _found([here])
    assert _found([here, there])
