"""The tables behind the checks of sense, idiom, homograph and organisation."""

from importlib.resources import files

import pytest

from align.checks import Context
from align.checks._clashes import clashes
from align.checks.homograph import CHECK as HOMOGRAPH
from align.checks.idiom import CHECK as IDIOM
from align.checks.organisation import CHECK as ORGANISATION
from align.model import Bead, Pair
from align.text.expressions import uses
from align.text.expressions_english import cued
from align.text.expressions_rows import idioms
from align.text.fields import ANY, lexicons, senses
from align.text.fields_forms import analyses, bases
from align.text.homographs import fits, spellings

Row = tuple[str, str]


def pair_of(ar: str, en: str) -> Pair:
    return Pair(ar, en, Bead((0,), (0,)))


def rows(tables: str) -> list[tuple[str, list[str], list[str]]]:
    """Return (field, Arabic words, English words) as they are written."""
    found = []
    for each in sorted(files("align.text").joinpath(tables).iterdir(), key=lambda file: file.name):
        for block in each.read_text("utf-8").strip().split("\n\n"):
            field, *lines = block.splitlines()
            for line in lines:
                arabic, english = line.split("|")
                found.append((field, arabic.split(), english.split()))
    return found


def sure_words() -> dict[str, dict[Row, tuple[str, str]]]:
    """Return, by field and row, a word of each language that means the row and nothing else the tables know."""
    found: dict[str, dict[Row, tuple[str, str]]] = {}
    for field, arabic, english in rows("senses"):
        row = (field, english[0].lstrip("~"))
        known = [
            [
                word
                for word in words
                if word.isalpha() and [sense.rows for sense in senses(word, language)] == [frozenset((row,))]
                and senses(word, language)[0].sure
            ]
            for words, language in ((arabic, "ar"), (english, "en"))
        ]  # fmt: skip
        if all(known):
            found.setdefault(field, {})[row] = (known[0][0], known[1][0])
    return found


SURE = {field: words for field, words in sure_words().items() if len(words) > 1}


@pytest.mark.parametrize("tables", ["senses", "organisations"])
def test_every_row_has_words_of_both_languages(tables: str) -> None:
    for _, arabic, english in rows(tables):
        assert [word for word in arabic if word != "+"]
        assert english


def test_most_fields_have_words_to_test_with() -> None:
    assert len(SURE) > 50


@pytest.mark.parametrize("field", SURE)
def test_a_word_of_a_field_clashes_with_its_neighbour_and_not_with_its_rendering(field: str) -> None:
    (_, (ar, right)), (_, (_, wrong)) = list(SURE[field].items())[:2]
    assert list(clashes(pair_of(f"وجدنا {ar} هناك", f"We discovered {wrong} there")))
    assert not list(clashes(pair_of(f"وجدنا {ar} هناك", f"We discovered {right} there")))


def test_a_word_for_the_whole_field_answers_any_of_it() -> None:
    assert not list(clashes(pair_of("رأى الذئب", "He saw the beast and the donkey")))
    assert any(row == ("animals", ANY) for sense in senses("beast", "en") for row in sense.rows)


def test_a_possessive_tells_grandmother_from_grandfather() -> None:
    assert [{name for _, name in sense.sure} for sense in senses("جدّتها", "ar")] == [{"grandmother"}]
    assert [{name for _, name in sense.sure} for sense in senses("جدّها", "ar")] == [{"grandfather"}]
    assert not any(reading.sure for reading in analyses("كتلك", False) if reading.form == ("n", "تل"))


def test_no_idiom_is_right_and_wrong_by_the_same_word() -> None:
    for each in idioms().values():
        for idiom in each:
            assert not set(idiom.right) & set(idiom.wrong), idiom.right


@pytest.mark.parametrize(
    ("ar", "right", "wrong"),
    [
        ("ألقى الوزير كلمة قصيرة", "The minister gave a short speech", "The minister threw a short word"),
        ("لقي الربّان مصرعه", "The captain was killed", "The captain survived"),
        (
            "عدل التاجر عن السفر",
            "The merchant gave up the journey",
            "The merchant was just about the journey",
        ),
        ("كان طويل الباع في الطبّ", "He was highly experienced in medicine", "He sold much in medicine"),
        ("عاد بخفّي حنين", "He came back empty-handed", "He came back in his slippers"),
    ],
)
def test_an_idiom_is_known_by_its_renderings(ar: str, right: str, wrong: str) -> None:
    assert not list(IDIOM.find(pair_of(ar, right), Context()))
    assert len(list(IDIOM.find(pair_of(ar, wrong), Context()))) == 1


def test_cues_are_beginnings_of_long_words_and_whole_short_ones() -> None:
    assert [span.of("criticised the act") for span in cued("criticised the act", ("critici", "ac"))] == [
        "criticised"
    ]


def test_a_reading_fits_its_own_marks() -> None:
    for readings in spellings().values():
        assert all(fits(reading.marks, reading) for reading in readings)


def test_a_vowel_that_is_written_decides() -> None:
    said = "The lesson of it choked her"
    assert list(HOMOGRAPH.find(pair_of("خنقتها العَبرة", said), Context()))
    assert not list(HOMOGRAPH.find(pair_of("وصلتها العِبرة", said), Context()))


@pytest.mark.parametrize(
    ("ar", "en", "count"),
    [
        ("قالت وزارة الداخلية", "The Ministry of Foreign Affairs said", 1),
        ("قالت وزارة الداخلية", "The Interior Ministry said", 0),
        ("قالت الوزارة", "The Ministry of Foreign Affairs said", 0),
        ("حكمت محكمة الاستئناف", "The Court of Cassation ruled", 1),
        ("حكمت محكمة الاستئناف", "The appeal court ruled", 0),
    ],
)
def test_a_body_is_known_by_what_it_is_for(ar: str, en: str, count: int) -> None:
    assert len(list(ORGANISATION.find(pair_of(ar, en), Context()))) == count


def test_the_arabic_lexicon_knows_words_under_their_clitics() -> None:
    assert ("n", "شعير") in lexicons("senses")[0].words
    assert [sense.span.of("وبالشعير") for sense in senses("وبالشعير", "ar")] == ["وبالشعير"]


@pytest.mark.parametrize(
    ("ar", "right", "wrong"),
    [
        ("انعقد مجلس الأمن أمس", "The Security Council met yesterday", "The General Assembly met yesterday"),
        ("وصل الهلال الأحمر", "The Red Crescent arrived", "The Red Cross arrived"),
        ("تقدم اللواء السابع", "The Seventh Brigade advanced", "The Seventh Division advanced"),
        ("تدخل البنك المركزي", "The Central Bank stepped in", "The Commercial Bank stepped in"),
        ("اجتمع مجلس المدينة", "The City Council met", "The Student Union met"),
    ],
)
def test_a_body_with_a_name_of_its_own_is_no_other(ar: str, right: str, wrong: str) -> None:
    assert not list(ORGANISATION.find(pair_of(ar, right), Context()))
    assert len(list(ORGANISATION.find(pair_of(ar, wrong), Context()))) == 1


@pytest.mark.parametrize(
    ("ar", "right", "wrong"),
    [
        ("برأت المحكمة المتهم", "The court acquitted the defendant", "The court convicted the defendant"),
        (
            "استقال الوزير صباح اليوم",
            "The minister resigned this morning",
            "The minister was appointed today",
        ),
        ("خرج بكفالة", "He left on bail", "He left with a pardon"),
        ("مزق الرسالة", "He tore up the letter", "He folded the letter"),
    ],
)
def test_a_deed_or_term_is_no_other_of_its_field(ar: str, right: str, wrong: str) -> None:
    assert not list(clashes(pair_of(ar, right)))
    assert list(clashes(pair_of(ar, wrong)))


def test_the_article_does_not_stand_before_a_verb() -> None:
    assert not any(reading.form[0] == "v" and "دار" in reading.form for reading in analyses("الدار", False))


@pytest.mark.parametrize(
    ("ar", "en", "found"),
    [
        ("شرب المسافر من عين ماء قرب القرية", "The traveller drank from an eye near the village", True),
        ("شرب المسافر من عين ماء قرب القرية", "The traveller drank from a spring near the village", False),
        ("عند القاضي قلم", "The judge had a pen", False),
        ("حضر الدّرس أربعون تلميذًا", "Forty pupils attended the lesson", False),
    ],
)
def test_a_reading_is_told_by_its_company(ar: str, en: str, found: bool) -> None:
    assert bool(list(HOMOGRAPH.find(pair_of(ar, en), Context()))) is found


def test_company_far_off_tells_nothing_alone() -> None:
    far = "نظر في عين الطفل ثم خرج إلى الحقل البعيد خلف البيوت القديمة وحمل إلى العمال الماء"
    english = "He looked into the child's eye, then went out to the far field and brought the labourers water"
    assert not list(HOMOGRAPH.find(pair_of(far, english), Context()))


def test_words_in_the_gap_of_an_idiom_are_not_its_own() -> None:
    (use,) = [each for each in uses("شرب الضيوف نخب العروسين") if each.idiom.right[0] == "toast"]
    assert [part.of("شرب الضيوف نخب العروسين") for part in use.parts] == ["شرب", "نخب"]


@pytest.mark.parametrize(
    ("word", "base"), [("wolves", "wolf"), ("ploughed", "plough"), ("running", "run"), ("wove", "weave")]
)
def test_an_english_word_is_traced_to_what_it_is_a_form_of(word: str, base: str) -> None:
    assert base in bases(word)


def test_heads_of_bodies_are_paired_one_to_one() -> None:
    ar = "اعترضت الشركة على قرار هيئة الموانئ"
    assert list(
        ORGANISATION.find(
            pair_of(ar, "The company objected to the ruling of the Housing Directorate"), Context()
        )
    )
    assert not list(
        ORGANISATION.find(pair_of(ar, "The company objected to the ruling of the Ports Authority"), Context())
    )
