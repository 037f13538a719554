"""A word is read by what stands about it, in its own sentence and in those beside it."""

from __future__ import annotations

import pytest

from align.checks import Context, run
from align.checks.homograph import CHECK as HOMOGRAPH
from align.checks.idiom import CHECK as IDIOM
from align.model import Bead, Pair, Severity
from align.text.homographs import homographs

WRONG = [
    ("اشترت لابنتها عقدًا من الكهرمان من دكان الصائغ", "She bought her daughter a contract of amber"),
    ("انتهى الشوط فأطلق الحَكم صفارته", "The half over, the ruling blew its whistle"),
    ("كانوا يلعبون الطاولة ويشتمون الزهر", "They were cursing the flowers on the table"),
    ("قالت القابلة إن المرأة حامل في شهرها السابع", "The midwife said the woman was a carrier"),
    ("باع أسهمه في البورصة حين هبط السعر", "He sold his arrows on the exchange when the price fell"),
    ("تناثر البَرَد على سقف السيارة", "The cold scattered over the roof of the car"),
    ("لن ننسى جميلكم أبدًا", "We will never forget your beauty"),
    ("بحثنا عن اللصّ فإذا به قد ولّى", "We looked for the thief, and he had taken charge"),
    (
        "كان الجدّ يطعم الطير والحمام في برج القلعة",
        "Grandfather fed the birds and the bath in the castle tower",
    ),
    ("سوف يحرّمون صيد الغزلان", "They will deprive the hunting of gazelles"),
    ("طالع أعداد المجلة", "He looked over the preparations of the magazine"),
    ("قاس الطالب جهد التيار", "The student measured the effort of the current"),
    ("ذهب الجريح إلى الجرّاح", "The injured man went to the wounds"),
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
    ("سوف يحرّمون صيد الغزلان", "They will forbid the hunting of gazelles"),
    ("طالع أعداد المجلة", "He looked over the numbers of the magazine"),
    ("طالع اعداد المجلة", "He looked over the numbers of the magazine"),
    ("تعلّمت القراءة في القرية", "She learned to read in the village, as everyone knew"),
    ("القدرة على القراءة", "To be able to read"),
    ("صاح على ضفة النهر كلب", "A dog barked on the bank of the river"),
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


def test_a_word_that_may_render_anything_speaks_for_a_reading_and_against_none() -> None:
    (found,) = [each for each in homographs("حمّلوا البضاعة") if "burden" in each.readings[-1].en]
    loaded = next(each for each in found.readings if "bear" in each.loose)
    assert "bear" not in loaded.en
    assert not _found([("لن نحمّلكم شيئًا من الكلفة", "You shall bear none of the cost")])


def test_a_verb_is_known_in_its_present_and_never_after_the_article() -> None:
    assert [each.span.of("سيحرمونه") for each in homographs("سيحرمونه")] == ["سيحرمونه"]
    assert not homographs("تحرم")
    (river,) = homographs("النهر") or (None,)
    assert river is None or not any(each.verb for each in river.readings)


def test_the_sentences_beside_it_count() -> None:
    here = ("أحبّ القانون منذ كان صبيًّا، وكان أبوه يسمعه كلّ ليلة", "He had loved the law since he was a boy")
    there = ("ثم جاء عازف العود ومعه ريشة", "Then the lutenist came, and with him a plectrum")
    assert not _found([here])
    assert _found([here, there])
