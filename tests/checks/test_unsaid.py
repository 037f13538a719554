"""What one side says and the other does not."""

import pytest

from align.checks._unsaid import unsaid
from align.model import Bead, Pair


@pytest.mark.parametrize(
    ("ar", "right", "wrong"),
    [
        ("طبخت حساء العدس", "She cooked soup with lentils", "She cooked chickpea soup"),
        ("زارت كنّتها", "She visited the wife of her eldest son", "She visited her niece"),
        ("عبرت كتيبتنا النهر", "Our battalion crossed the river", "Our brigade crossed the river"),
    ],
)
def test_a_particular_word_is_said_by_no_other(ar: str, right: str, wrong: str) -> None:
    assert not unsaid(Pair(ar, right, Bead((0,), (0,)))).ar
    assert unsaid(Pair(ar, wrong, Bead((0,), (0,)))).ar
