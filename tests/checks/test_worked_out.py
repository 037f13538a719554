"""Numbers that are worked out, lines of the editors, glosses, and expressions that only look like set ones."""

import pytest

from align.checks import Context
from align.checks._gaps import gap_severity
from align.checks._glossed import glossed
from align.checks.idiom import CHECK as IDIOM
from align.checks.number import CHECK as NUMBER
from align.model import Bead, Pair, Severity


def fired(check, ar, en):
    pair = Pair(ar, en, Bead((0,), (0,)))
    return [
        hit for hit in check.find(pair, Context()) if (hit.severity or check.severity) is not Severity.HINT
    ]


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("بقي على الميناء قرنًا إلا عشر سنوات.", "The port stayed as it was for ninety years."),
        ("انتظر الحارس ساعة إلا ربعًا.", "The guard waited three quarters of an hour."),
        ("اشترت دزينتين من الأزرار.", "She bought twenty-four buttons."),
        ("يجتمع المجلس أربع مرات في السنة.", "The council meets every three months."),
        ("ودفع المشتري ربع الثمن عند العقد.", "On signing, the buyer paid 25,000 dinars."),
        ("للأرملة ولدان وثلاث بنات.", "The widow has five children."),
        ("كان في الصفّ تسعة وعشرون تلميذًا وأنا.", "There were thirty of us in the class."),
        ("دخّن علبتين قبل الظهر.", "He got through forty cigarettes before noon."),
        ("عُزل القاضي سنة ثلاثٍ وتسعين.", "The judge was dismissed in the year 393."),
    ],
)
def test_what_other_amounts_explain_is_no_finding(ar, en):
    assert not fired(NUMBER, ar, en)


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("بقي على الميناء قرنًا إلا عشر سنوات.", "The port stayed as it was for eighty years."),
        ("يجتمع المجلس أربع مرات في السنة.", "The council meets every four months."),
        ("اشترت دزينتين من الأزرار.", "She bought thirty buttons."),
        ("للأرملة ولدان وثلاث بنات.", "The widow has six children."),
        ("عُزل القاضي سنة ثلاثٍ وتسعين.", "The judge was dismissed in the year 339."),
    ],
)
def test_what_they_do_not_explain_is_one(ar, en):
    assert fired(NUMBER, ar, en)


@pytest.mark.parametrize(
    "text",
    [
        "لمشاهدة معرض الصور انقر هنا.",
        "يُنشر نصّ الحوار كاملًا في موقع المجلة.",
        "المقالات تعبّر عن رأي أصحابها ولا تمثل رأي المجلة.",
        "ساهم في إعداد هذا التقرير مراسلنا في الجنوب.",
        "البقية في الصفحة التاسعة.",
    ],
)
def test_a_line_of_the_editors_is_but_a_hint(text):
    assert gap_severity(text, "ar") is Severity.HINT


@pytest.mark.parametrize(
    "text", ["لمشاهدة ابنته كان يمشي ساعتين كلّ جمعة.", "تابعنا السير في الوادي حتى بلغنا القرية مع الفجر."]
)
def test_a_sentence_that_begins_like_one_is_not(text):
    assert gap_severity(text, "ar") is Severity.MAJOR


def test_a_comment_a_count_and_a_gloss_add_nothing():
    assert glossed("so to speak", "It was, ", "كان")
    assert glossed("for two reasons", "He resigned ", "استقال")
    assert glossed("with his father's brother", "He walked ", "مشى مع عمّه")
    assert not glossed("with his father's brother", "He walked ", "مشى إلى الحقل")
    assert not glossed("who once had been a schoolmaster", "to the mufti, ", "إلى المفتي")


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("قبض على الحجر في كفّه إذا مشى.", "He held the stone in his palm when he walked."),
        ("خاطت الثوب بخيط أبيض.", "She sewed the dress with white thread."),
        ("مدّوا حبلًا على خطٍّ طوله ميلان.", "They ran a rope along a line two miles long."),
        ("تفرّغ السفن السلاح ليلًا.", "The ships unload arms by night."),
        ("سقط الكلام في المجلس كالحجر.", "His words fell on the gathering like a stone."),
        ("أنفه يسيل من البرد.", "His nose was running with the cold."),
        ("قبلوا الشريك على علّاته.", "They took their partner with all his faults."),
    ],
)
def test_what_only_looks_like_a_set_expression_is_none(ar, en):
    assert not fired(IDIOM, ar, en)


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("قبلوا الشريك على علّاته.", "They took their partner on his merits."),
        ("نظر الحارس إليهم شزرًا.", "The guard looked at them lovingly."),
        ("خرج غير هيّاب.", "He went out afraid."),
        ("وقف لهم بالمرصاد.", "He stood there to help them."),
    ],
)
def test_an_expression_turned_into_its_contrary_is_misread(ar, en):
    assert fired(IDIOM, ar, en)
