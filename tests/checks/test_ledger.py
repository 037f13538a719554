"""Names across a whole document: what one passage vouches for in another."""

from pathlib import Path

import pytest

from align.checks import Context
from align.checks._ledger import Same, accepted, ledger
from align.checks.name_ledger import CHECK as INCONSISTENT
from align.checks.person import CHECK as PERSON
from align.errors import InputError
from align.formats.names import read_names
from align.model import Bead, Pair

ROWS = [
    ("جاء صابر إلى البيت", "Sabir came to the house"),
    ("ضحك بدران طويلا", "Badran laughed for a long time"),
    ("قال صابر إنه متعب", "Sabir said that he was tired"),
    ("نام بدران في الحقل", "Badran slept in the field"),
]


def document(*more: tuple[str, str]) -> tuple[Pair, ...]:
    return tuple(Pair(ar, en, Bead((at,), (at,))) for at, (ar, en) in enumerate([*ROWS, *more]))


def found(*more: tuple[str, str]) -> list[str]:
    pairs = document(*more)
    return [hit.message for pair in pairs for hit in PERSON.find(pair, Context(pairs=pairs))]


def test_a_name_for_a_pronoun_is_no_finding() -> None:
    assert found(("ثم عاد إلى بيته", "Then Sabir went back to his house")) == []


def test_a_known_name_in_place_of_another_known_name_is_found() -> None:
    assert found(("ثم عاد بدران إلى بيته", "Then Sabir went back to his house")) == [
        "“Sabir” is not the name «بدران»."
    ]


def test_the_ledger_knows_each_name_with_its_passages() -> None:
    names = ledger(Same(document()))
    assert [entry.beads for entry in names.english["sabir"]] == [(0, 2)]
    assert [entry.en for entry in names.spellings("وبدران")] == ["Badran"]


def test_an_everyday_word_that_sounds_like_a_name_is_not_in_the_ledger() -> None:
    pairs = document(("من هو", "Mann is here"), ("من البيت", "From the house"))
    assert ledger(Same(pairs)).spellings("من") == ()


def test_two_spellings_are_reported_once_and_not_when_accepted() -> None:
    pairs = document(
        ("أكل بدران", "Badrane ate"), ("شرب بدران", "Badrane drank"), ("سكت بدران", "Badran fell silent")
    )
    for accepts, times in (((), 1), ((("بدران", "Badran", "Badrane"),), 0)):
        context = Context(pairs=pairs, names=accepts)
        hits = [hit for pair in pairs for hit in INCONSISTENT.find(pair, context)]
        assert len(hits) == times


def test_an_accepted_spelling_is_no_other_name() -> None:
    pair = Pair("وصل سليم الحكيم", "Salim Wiseman arrived", Bead((0,), (0,)))
    assert list(PERSON.find(pair, Context(pairs=(pair,))))
    rows = (("سليم الحكيم", "Salim Wiseman"),)
    assert accepted("الحكيم", "Wiseman", rows)
    assert not list(PERSON.find(pair, Context(pairs=(pair,), names=rows)))


def test_a_list_of_names_is_read(tmp_path: Path) -> None:
    path = tmp_path / "names.tsv"
    path.write_text("Arabic\tEnglish\nخدام\tKhaddam\tKhadam\n\n# note\n", "utf-8")
    assert read_names(path) == (("خدام", "Khaddam", "Khadam"),)


def test_a_name_without_a_spelling_is_an_error_that_names_its_line(tmp_path: Path) -> None:
    path = tmp_path / "names.tsv"
    path.write_text("خدام\n", "utf-8")
    with pytest.raises(InputError, match="line 1"):
        read_names(path)
