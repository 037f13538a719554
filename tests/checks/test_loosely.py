import pytest

from align.checks import Context
from align.checks.negation import CHECK as NEGATION
from align.checks.number import CHECK as NUMBER
from align.checks.question import CHECK as QUESTION
from align.model import Bead, Pair, Severity


def fired(check, ar, en):
    pair = Pair(ar, en, Bead((0,), (0,)))
    return [
        hit for hit in check.find(pair, Context()) if (hit.severity or check.severity) is not Severity.HINT
    ]


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("كانوا بضعة عشر رجلًا.", "There were a dozen or more men."),
        ("لم يبق من الخمسة إلا اثنان.", "Three of the five were gone."),
        ("أكل رغيفين ونصفًا.", "He ate two and a half loaves."),
        ("وُلد عام ٦٧.", "He was born in 1967."),
        ("كان بين الثلاثين والأربعين.", "He was in his thirties."),
        ("سألته مئة مرة.", "I kept asking him."),
    ],
)
def test_numbers_that_are_put_another_way_are_left_alone(ar, en):
    assert fired(NUMBER, ar, en) == []


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("بقي خمسة من السبعة.", "Three of the seven were left."),
        ("أكل رغيفين ونصفًا.", "He ate three and a half loaves."),
        ("وُلد عام ٦٧.", "He was born in 1976."),
        ("كان بين الثلاثين والأربعين.", "He was in his fifties."),
        ("باع مئة كتاب.", "He sold ten books."),
    ],
)
def test_numbers_that_say_something_else_are_not(ar, en):
    assert fired(NUMBER, ar, en)


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("ليس من السهل أن تنسى.", "Forgetting is hard."),
        ("لم يقصر في واجبه.", "He did his duty in full."),
        ("حرموه من النوم.", "They did not let him sleep."),
        ("منعني من الدخول.", "He would not let me in."),
        ("نادرًا ما يخرج.", "He does not often go out."),
    ],
)
def test_a_denial_is_answered_by_a_verb_of_failing_or_barring(ar, en):
    assert fired(NEGATION, ar, en) == []


def test_a_question_may_be_put_as_the_denial_it_means():
    assert fired(QUESTION, "وهل تُبنى الثقة بالخطب؟", "Speeches build no trust.") == []
    assert fired(QUESTION, "المفتاح على الطاولة.", "Is the key on the table?")
