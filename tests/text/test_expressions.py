"""The table of set expressions: what its rows promise, and what of an Arabic text they find."""

import re
from importlib.resources import files

import pytest

from align.checks import Context
from align.checks.idiom import CHECK, find
from align.model import Bead, Pair, Severity
from align.text.expressions import uses
from align.text.expressions_english import cued
from align.text.expressions_rows import families, idioms, rows
from align.text.fields_forms import analyses

CUE = re.compile(r"[a-z0-9.]+(?:['_][a-z.]+)*'?")
ROWS = list(rows())
ALL = list({id(idiom): idiom for each in idioms().values() for idiom in each}.values())


def hits(ar: str, en: str) -> list[str]:
    return [hit.message for hit in find(Pair(ar, en, Bead((0,), (0,))), Context())]


def test_every_row_has_an_arabic_part_and_right_renderings() -> None:
    assert len(ROWS) == len(ALL)
    for row in ROWS:
        arabic, right, _ = row.split("|")
        assert re.search(r"[\u0621-\u064a]", arabic), row
        assert right.split(), row


def test_every_rendering_is_words_of_english() -> None:
    for row in ROWS:
        _, right, wrong = row.split("|")
        for cue in (*right.split(), *wrong.split()):
            assert CUE.fullmatch(cue.removeprefix("@")), row


def test_no_row_stands_twice() -> None:
    arabic = [" ".join(row.split("|")[0].split()) for row in ROWS]
    assert sorted(arabic) == sorted(set(arabic))


def test_every_family_is_named_and_used_and_none_other() -> None:
    used = {cue[1:] for row in ROWS for cue in row.split("|")[1].split() if cue.startswith("@")}
    assert used <= families().keys()
    for name, cues in families().items():
        assert cues
        assert len(set(cues)) == len(cues), name
        assert all(CUE.fullmatch(cue) for cue in cues), name


def test_no_right_rendering_is_found_in_a_wrong_one_of_its_row() -> None:
    for idiom in ALL:
        for wrong in idiom.wrong:
            assert not list(cued(wrong.replace("_", " "), idiom.right)), idiom.wrong


def test_nearly_every_row_can_speak() -> None:
    silent = [each for each in ALL if not (each.is_telling or each.wrong)]
    assert len(silent) < len(ALL) / 20


def test_lists_of_expressions_hold_only_text() -> None:
    for each in files("align.text").joinpath("expressions", "idioms").iterdir():
        assert each.name.endswith(".txt")


@pytest.mark.parametrize(
    ("ar", "right", "wrong"),
    [
        ("ذهبت جهوده أدراج الرياح", "His efforts came to nothing", "His efforts took the stony road"),
        ("ألقت الشرطة القبض على السارق", "The police arrested the thief", "The police greeted the thief"),
        ("عضّ التاجر أصابع الندم", "The merchant regretted it", "The merchant counted his coins"),
        ("يشدّ من أزر أخيه", "He supports his brother", "He pulls his brother's cloak"),
        ("لم يحرّك ساكنًا", "He did not lift a finger", "He was in that house"),
        ("أودى الحريق بحياة الحارس", "The fire killed the guard", "The fire brightened the guard"),
        ("تهافت الناس على الخبز", "People rushed for the bread", "People were bored with the bread"),
        ("نجا الملّاح بأعجوبة", "The sailor escaped by a miracle", "The sailor arrived with a smile"),
        ("جاؤوا عن بكرة أبيهم", "They came to the last man", "They came early in the morning"),
        ("رمت الأمّ بثقلها", "The mother threw her weight behind it", "The mother grew heavier"),
    ],
)
def test_a_phrase_without_any_of_its_renderings_is_told(ar: str, right: str, wrong: str) -> None:
    assert not hits(ar, right)
    assert hits(ar, wrong)


def test_what_is_often_meant_as_it_stands_needs_a_misreading() -> None:
    assert not hits("وقف اللاعب في مجلس الإدارة", "The player stood in the office")


def test_no_expression_reaches_across_a_comma() -> None:
    ar = "جلس على قدم، وساق الرجل الغنم"
    assert not [use for use in uses(ar) if "وساق" in use.span.of(ar)]


def test_a_part_that_is_rendered_does_not_excuse_the_whole() -> None:
    assert hits("كان العمل يجري على قدم وساق", "Work was going on by foot")


def test_a_misreading_that_is_denied_is_a_rendering() -> None:
    assert not hits("وافق الوزير على مضض", "The minister did not agree willingly")


@pytest.mark.parametrize(("verb", "form"), [("شدّ", "شد"), ("يشدّ", "-شد"), ("رمت", "رم")])
def test_short_verbs_have_readings(verb: str, form: str) -> None:
    word = verb.replace("\u0651", "")
    assert ("v", form) in {each.form for each in analyses(word, False)}


def test_an_idiom_of_a_verb_without_its_rendering_is_a_hint() -> None:
    verb = Pair("ذهبت جهوده أدراج الرياح", "His efforts took the stony road", Bead((0,), (0,)))
    assert [hit.severity for hit in CHECK.find(verb, Context())] == [Severity.HINT]
