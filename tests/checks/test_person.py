"""Names put for others, and clauses that are put freely."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from align.checks import Context
from align.checks._correspondence import is_free
from align.checks.person import CHECK
from align.embed.use import UseEncoder
from align.match import Correspondence
from align.match.clauses import Clause
from align.match.words import words
from align.model import Bead, Pair, Severity

ENCODER = UseEncoder()


def document(*texts: tuple[str, str]) -> tuple[Pair, ...]:
    return tuple(Pair(ar, en, Bead((n,), (n,)), 0.8) for n, (ar, en) in enumerate(texts))


def told(pairs: tuple[Pair, ...], at: int) -> list[tuple[str, str, Severity | None]]:
    hits = CHECK.find(pairs[at], Context(pairs=pairs, encoder=ENCODER))
    return [
        (hit.ar.of(pairs[at].ar) if hit.ar else "", hit.en.of(pairs[at].en) if hit.en else "", hit.severity)
        for hit in hits
    ]


def test_a_name_that_stands_once_is_told_with_the_name_it_was_put_for() -> None:
    pairs = document(("وفي الصباح غادر فيليب المدينة", "In the morning Gustav left the city"))
    assert told(pairs, 0) == [("فيليب", "Gustav", None)]


def test_a_name_put_for_a_pronoun_is_only_a_hint() -> None:
    pairs = document(("وفي الصباح غادر المدينة مسرعا", "In the morning Gustav left the city in haste"))
    assert [severity for _, _, severity in told(pairs, 0)] == [Severity.HINT]


def test_a_surname_may_stand_for_the_first_name_of_the_same_person_only() -> None:
    meeting = ("تكلم فيليب غوستاف أمام القرية", "Philip Gustav spoke before the village")
    one = document(meeting, ("وفي الصباح غادر فيليب المدينة", "In the morning Gustav left the city"))
    assert told(one, 1) == []
    both = ("تكلم فيليب وغوستاف أمام القرية", "Philip and Gustav spoke before the village")
    two = document(both, ("وفي الصباح غادر فيليب المدينة", "In the morning Gustav left the city"))
    assert told(two, 1) == [("فيليب", "Gustav", None)]


@given(st.floats(-4, 4), st.floats(3, 8))
def test_a_clause_is_free_only_where_the_other_side_has_words_of_its_own(covered: float, odds: float) -> None:
    ar, en = (
        words("وقال إنه يقف على مسافة واحدة من الجميع", "ar"),
        words("he said he took nobody's side", "en"),
    )
    low, other = np.full(len(ar), -2.0, dtype=np.float32), np.full(len(en), covered, dtype=np.float32)
    found = Correspondence(ar, en, ar_odds=low, en_odds=other)
    free = is_free(found, Clause(range(2, len(ar)), odds), "ar")
    if covered >= 0 or odds >= 5:
        assert not free
    if covered <= -2 and odds < 5:
        assert free
