"""Words of measure, and shares of a group."""

from __future__ import annotations

import pytest

from align.text.measures import measures
from align.text.portions import portions


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        ("وكثيرًا ما غاب معظمهم", "ar", {"often", "most"}),
        ("زارنا بين الفينة والأخرى", "ar", {"sometimes"}),
        ("more often than not", "en", {"usually", "often"}),
        ("quite a few of them", "en", {"manyquite"}),
        ("one by one", "en", {"apart"}),
        ("كسرت قلمًا", "ar", set()),
    ],
)
def test_a_phrase_says_its_measure_and_hides_the_words_inside(text, language, names):
    assert {each.name for each in measures(text, language) if each.sure} == names


def test_a_share_is_read_however_it_is_put():
    assert portions("خمسة من كل ستة", "ar")[0].value == portions("five in six", "en")[0].value
