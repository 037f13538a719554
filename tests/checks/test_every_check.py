"""What holds for every check, present and future."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.checks import Check, Context, Example, every_check, run
from align.checks.pages import book, page
from align.embed.use import UseEncoder
from align.model import Bead, Pair

CHECKS = every_check()
ENCODER = UseEncoder()
EXAMPLES = [
    pytest.param(check, example, id=f"{check.id}-{number}")
    for check in CHECKS
    for number, example in enumerate(check.examples, 1)
]
FRAGMENTS = (
    "خمسة وعشرون", "٤٥", "1,234.5", "نصف", "مليون", "two-thirds", "4:30 pm", "الرابعة إلا ربعا", "26/4/2021",
    "نيسان/أبريل", "31 February 2021", "لم", "إلا", "don't", "nothing", "1424 هـ", "½", "2.0.1", "’s", "99" * 30,
    "الساعة", "half", "-", " ", "٪", "0/0", "0000-00-00", "24:59", "كانون", "9999 هـ", "Rabi al", "10s",
)  # fmt: skip
texts = st.one_of(
    st.text(), st.lists(st.one_of(st.sampled_from(FRAGMENTS), st.text(max_size=5)), max_size=12).map(" ".join)
)


def pair_of(ar: str, en: str) -> Pair:
    return Pair(ar, en, Bead((0,) if ar else (), (0,) if en else ()))


@pytest.mark.parametrize(("check", "example"), EXAMPLES)
def test_an_example_raises_the_hits_it_promises(check: Check, example: Example) -> None:
    hits = list(
        check.find(pair_of(example.ar, example.en), Context(encoder=ENCODER, glossary=example.glossary))
    )
    assert len(hits) == example.findings, hits


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_a_check_has_six_examples_of_both_kinds_and_says_why(check: Check) -> None:
    assert len(check.examples) >= 6
    assert {bool(example.findings) for example in check.examples} == {True, False}
    assert check.explanation.strip()
    assert check.category.startswith(("accuracy/", "terminology/", "linguistic/", "style/", "locale/"))


def test_ids_and_names_are_well_formed_and_unique() -> None:
    assert CHECKS
    assert all(re.fullmatch(r"[A-Z]{3}\d{3}", check.id) for check in CHECKS)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", check.name) for check in CHECKS)
    assert len({check.id for check in CHECKS}) == len({check.name for check in CHECKS}) == len(CHECKS)
    assert [check.id for check in CHECKS] == sorted(check.id for check in CHECKS)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
@given(ar=texts, en=texts)
def test_a_check_survives_any_text_answers_twice_alike_and_points_inside_it(
    check: Check, ar: str, en: str
) -> None:
    pair = pair_of(ar, en)
    hits = list(check.find(pair, Context()))
    assert hits == list(check.find(pair, Context()))
    for hit in hits:
        for span, text in ((hit.ar, pair.ar), (hit.en, pair.en)):
            assert span is None or 0 <= span.start < span.end <= len(text)
        assert hit.ar or hit.en
        assert hit.message.endswith(".")


def test_the_book_of_checks_is_fresh() -> None:
    written = Path(__file__).parents[2] / "docs" / "checks.md"
    assert written.read_text("utf-8") == book(CHECKS)


def test_a_page_shows_every_example() -> None:
    for check in CHECKS:
        assert page(check).count("\n| ") - 2 == len(check.examples)


@given(ar=texts, en=texts)
def test_findings_come_worst_first_with_fingerprints_of_their_own(ar: str, en: str) -> None:
    findings = run(CHECKS, pair_of(ar, en))
    ranks = [finding.severity.rank for finding in findings]
    assert ranks == sorted(ranks)
    prints = [finding.fingerprint for finding in findings]
    assert len(set(prints)) == len(prints)
    assert all(re.fullmatch(r"[0-9a-f]{16}", fingerprint) for fingerprint in prints)
