"""Names put for others."""

from align.checks import Context
from align.checks.person import CHECK
from align.embed.use import UseEncoder
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
