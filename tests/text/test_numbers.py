"""Numbers are values, whatever they are written in."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.text.numbers import Kind, values
from align.text.numbers_units import same_amount

ARABIC = {
    "خمسة وأربعون": "45", "اثنتا عشرة": "12", "إحدى عشرة": "11", "مئتان وستة وثلاثون": "236",
    "ثلاث مئة وخمسة": "305", "ثلاثمائة وخمسة وعشرون ألفًا وأربعمئة": "325400", "٣ آلاف": "3000",
    "مليون ونصف المليون": "1500000", "نصف مليون": "500000", "ثلاثة أرباع": "3/4", "فثلثا السكان": "2/3",
    "بألفين وخمسمئة": "2500", "١٢٫٥ مليون": "12500000", "١٬٢٣٤٬٥٦٧": "1234567", "الحادي عشر": "11",
    "الخامسة والخمسين": "55", "مئة ألف": "100000", "ألف وتسعمئة وسبعين": "1970", "٧٥ في المئة": "75", "۴۵": "45",
    "سبعة ملايين وثلاثمئة ألف": "7300000", "الستينات": "60", "ثلثها": "1/3", "29¾": "119/4",
}  # fmt: skip
ENGLISH = {
    "forty-five": "45", "two hundred and six": "206", "half a million": "500000", "two-thirds": "2/3",
    "a hundred thousand": "100000", "1.5 million": "1500000", "$5bn": "5000000000", "fifteen hundred": "1500",
    "twenty-first": "21", "two and a half": "5/2", "one and a half million": "1500000", "three-quarters": "3/4",
    "1960s": "1960", "75 percent": "75", "3/4": "3/4", "four dozen": "48", "1,234,567": "1234567", "XIV": "14",
    "one hundred and twenty-five thousand, four hundred": "125400", "half a dozen": "6",
}  # fmt: skip


def read(text: str, language: str) -> list[Fraction]:
    return [value.value for value in values(text, "ar" if language == "ar" else "en")]


@pytest.mark.parametrize(("text", "value"), ARABIC.items())
def test_an_arabic_number_is_read(text: str, value: str) -> None:
    assert read(text, "ar") == [Fraction(value)]


@pytest.mark.parametrize(("text", "value"), ENGLISH.items())
def test_an_english_number_is_read(text: str, value: str) -> None:
    assert read(text, "en") == [Fraction(value)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("عشرات الآلاف", "ar"),
        ("لستُ هنا", "ar"),
        ("بضعة كتب", "ar"),
        ("tens of thousands", "en"),
        ("several hundred", "en"),
    ],
)
def test_vague_amounts_and_lookalikes_have_no_value(text: str, language: str) -> None:
    assert read(text, language) == []


def test_a_list_is_several_numbers() -> None:
    assert read("ثلاثة أو أربعة", "ar") == [3, 4]
    assert read("٢٠١٩ و٢٠٢٠", "ar") == [2019, 2020]
    assert read("two and three", "en") == [2, 3]


def test_small_values_a_translation_may_leave_to_the_noun_are_optional() -> None:
    for text in ("عامين", "أحد الرجال", "الثاني", "نصف الليل"):
        assert all(value.optional for value in values(text, "ar")), text
    for text in ("one of them", "both", "the first", "half", "a decade", "twice"):
        assert all(value.optional for value in values(text, "en")), text


def test_a_figure_before_a_magnitude_in_a_range_shares_it() -> None:
    first, _ = values("من 10 إلى 20 ألف", "ar")
    assert Fraction(10_000) in first.readings
    _, last = values("1984-85", "en")
    assert Fraction(1985) in last.readings


def test_a_percentage_is_also_a_fraction_and_a_decade_also_a_year() -> None:
    (percent,), (decade,) = values("75%", "en"), values("خمسينيات القرن التاسع عشر", "ar")
    assert percent.kind is Kind.PERCENT
    assert Fraction(3, 4) in percent.readings
    assert Fraction(1850) in decade.readings


def test_amounts_agree_across_units_and_not_within_one() -> None:
    (hours,), (days,) = values("ثماني وأربعين ساعة", "ar"), values("two days", "en")
    (near,), (far,) = values("80 كيلومترا", "ar"), values("50 miles", "en")
    (feet,), (others,) = values("20 قدما", "ar"), values("21 feet", "en")
    assert same_amount(hours, days)
    assert same_amount(near, far)
    assert not same_amount(feet, others)


@given(st.integers(0, 10**14))
def test_digits_are_read_in_every_family(number: int) -> None:
    eastern = str(number).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    persian = str(number).translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    for text in (str(number), eastern, persian, f"{number:,}", f"{number:,}".replace(",", "٬")):
        (value,) = values(text, "ar")
        assert value.value == number


@given(st.text(), st.sampled_from(("ar", "en")))
def test_values_lie_inside_the_text_in_order_without_overlap(text: str, language: str) -> None:
    spans = [value.span for value in values(text, "ar" if language == "ar" else "en")]
    ends = [0, *(span.end for span in spans)]
    assert all(end <= span.start < span.end <= len(text) for end, span in zip(ends, spans, strict=False))
