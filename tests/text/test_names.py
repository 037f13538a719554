"""Names, places, titles and units: what two spellings or words have in common."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.text.names import SAME, arabic, bases, distance, latin, nearness, nearness_within
from align.text.names_find import arabic_words, common_words, is_common, names
from align.text.names_terms import collected, terms
from align.text.places import is_place, kin, places
from align.text.titles import titles
from align.text.units import quantities
from align.text.words import tokens

ONE = [
    ("خدّام", "Khaddam"), ("خدّام", "Khadam"), ("الجلبي", "Chalabi"), ("جلبي", "Jalabi"), ("محمد", "Mohammed"),
    ("محمد", "Muhammad"), ("يوسف", "Joseph"), ("إبراهيم", "Abraham"), ("مريم", "Mary"), ("القذافي", "Gaddafi"),
    ("القذافي", "al-Qadhafi"), ("عبدالحليم", "Abdel-Halim"), ("خامنئي", "Khamenei"), ("بدروسيان", "Bedrosyan"),
    ("شكسبير", "Shakespeare"), ("واشنطن", "Washington"), ("وللعراق", "Iraq"), ("عزة", "Izzat"), ("تشارلز", "Charles"),
    ("جاك", "Jacques"), ("لوي", "Louis"), ("ديدرو", "Diderot"), ("دومينيك", "Dominique"), ("فيليب", "Philippe"),
]  # fmt: skip
TWO = [
    ("العنزاوي", "al-Anbari"), ("النجمي", "al-Nahhas"), ("مسعود", "Mahmoud"), ("عزة", "Aziz"), ("عبد", "Abu"),
    ("أبو", "Abd"), ("الغمراوي", "al-Amiri"), ("سامي", "Samir"), ("راكان", "Mutib"), ("بدران", "Mansur"),
]  # fmt: skip
arabic_text = st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئ ", max_size=30)
latin_text = st.text("abcdefghijklmnopqrstuvwxyzABCDEFGHIJ -'’.", max_size=40)


@pytest.mark.parametrize(("ar", "en"), ONE)
def test_spellings_of_one_name_are_near(ar: str, en: str) -> None:
    assert nearness(arabic(ar), latin(en)) <= SAME


@pytest.mark.parametrize(("ar", "en"), TWO)
def test_two_names_are_far(ar: str, en: str) -> None:
    assert nearness(arabic(ar), latin(en)) > SAME


@given(arabic_text, latin_text)
def test_a_distance_is_a_share(ar: str, en: str) -> None:
    assert 0.0 <= distance(arabic(ar), latin(en)) <= 1.0


@given(st.sampled_from(ONE + TWO), st.sampled_from(ONE + TWO), st.floats(0.0, 1.0))
def test_a_bound_changes_no_distance_below_it(
    one: tuple[str, str], two: tuple[str, str], most: float
) -> None:
    ar, en = arabic(one[0]), latin(two[1])
    for measure in (distance, nearness, nearness_within):
        whole = measure(ar, en)
        assert whole > most or measure(ar, en, most) == whole
        assert measure(ar, en, most) in (whole, 1.0)


@given(arabic_text, latin_text)
def test_a_word_is_read_as_it_stands_and_without_its_proclitics(ar: str, en: str) -> None:
    word = arabic(ar).replace(" ", "")
    assert bases(word)[0] == word
    assert all(word.endswith(base) for base in bases(word))
    assert 0.0 <= nearness(word, latin(en)) <= 1.0


@given(latin_text)
def test_names_point_at_themselves(text: str) -> None:
    for name in names(text):
        assert name.span.of(text) == name.text
        assert name.text[0].isupper()


def test_particles_initials_and_acronyms_are_no_names() -> None:
    assert [name.text for name in names("At NATO, J. Smith met al-Hadi, Bint Jbeil and McArthur; don't ask Don't")] == [
        "Smith", "Hadi", "Jbeil", "McArthur",
    ]  # fmt: skip


def test_the_first_word_of_a_sentence_and_titles_are_known_for_what_they_are() -> None:
    found = {name.text: name for name in names("Yesterday Sergeant Masoud left. Basim stayed.")}
    assert found["Basim"].opening
    assert found["Masoud"].led
    assert found["Yesterday"].common
    assert found["Sergeant"].common


def test_everyday_words_are_common_and_names_are_not() -> None:
    assert len(common_words()) > 10_000
    assert all(is_common(word) for word in ("treaties", "minister", "walked", "hospitality", "september"))
    assert not any(is_common(word) for word in ("hassan", "khaddam", "karim", "george", "john"))


def test_abd_and_abu_are_joined_with_what_follows() -> None:
    assert "أبوظبي" in [word.text for word in arabic_words("في أبو ظبي")]


@pytest.mark.parametrize(
    ("ar", "en"),
    [
        ("الوزير الأردني", "the Jordanian minister"), ("للأمريكيين", "for Americans"),
        ("جنوب أفريقيا", "South Africa's"),
        ("الولايات المتحدة", "the U.S. army"), ("واليابانية", "and Japanese"), ("بيت المقدس", "Jerusalem"),
        ("النسر الواقع", "Vega"), ("البحر الأحمر", "the Red Sea"),
    ],
)  # fmt: skip
def test_a_place_is_one_whatever_the_word_for_it(ar: str, en: str) -> None:
    there = [term.keys for term in places(ar, "ar")]
    here = [term.keys for term in places(en, "en")]
    assert len(there) == len(here) == 1
    assert there[0] & here[0]


def test_small_letters_are_no_places_and_kin_is_mutual() -> None:
    assert places("a turkey and china cups", "en") == ()
    assert is_place("Kurdish")
    assert "Iran" in kin("Tehran")
    assert "Tehran" in kin("Iran")


@pytest.mark.parametrize(
    ("ar", "key"),
    [
        ("نائب رئيس الوزراء", "deputy prime minister"), ("وزير", "minister"), ("ملازمًا أول", "first lieutenant"),
        ("العقيد", "colonel"), ("رئيس البلدية", "mayor"), ("والسفير", "ambassador"),
    ],
)  # fmt: skip
def test_the_longest_title_is_read(ar: str, key: str) -> None:
    assert [term.keys for term in titles(ar, "ar")] == [{key}]


@pytest.mark.parametrize(
    ("text", "language", "key", "number"),
    [
        ("٥٠ كيلوغرامًا", "ar", "kg", 50), ("عامين", "ar", "year", 2), ("ثلاثة أسابيع", "ar", "week", 3),
        ("٤٠ في المئة", "ar", "percent", 40), ("ألف ومئتا طنّ", "ar", "tonne", 1200), ("مئة متر مربع", "ar", "m2", 100),
        ("$5", "en", "dollar", 5), ("three weeks", "en", "week", 3),
        ("5,500 degrees Fahrenheit", "en", "fahrenheit", 5500),
        ("12 sq km", "en", "km2", 12), ("a kilogram", "en", "kg", None), ("a decade", "en", "decade", None),
    ],
)  # fmt: skip
def test_a_quantity_has_its_unit_and_number(text: str, language: str, key: str, number: int | None) -> None:
    side = "ar" if language == "ar" else "en"
    (found,) = quantities(text, side)
    assert key in found.term.keys
    assert (found.value and found.value.value) == number


@given(st.one_of(arabic_text, latin_text, st.text(max_size=40)))
def test_terms_lie_inside_the_text_in_order(text: str) -> None:
    for read in (places, titles):
        for side in ("ar", "en"):
            spans = [term.span for term in read(text, side)]
            assert spans == sorted(spans, key=lambda span: span.start)
            assert all(0 <= span.start < span.end <= len(text) for span in spans)
            assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(quantity.span.end <= len(text) for quantity in quantities(text, "ar") if tokens(text))


def test_a_term_is_found_by_its_first_word_whatever_its_length() -> None:
    rows = [
        ("باب", "door", True),
        ("باب الشمس", "sun gate", True),
        ("باب الشمس القديم", "old sun gate", True),
    ]
    listed = collected(rows, "ar")
    for phrase, key, _ in rows:
        assert [sorted(term.keys) for term in terms(f"فتح {phrase} اليوم", "ar", listed, 3)] == [[key]]
    assert [sorted(term.keys) for term in terms("باب الشمس القديم", "ar", listed, 2)] == [["sun gate"]]
