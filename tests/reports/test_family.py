"""What holds for every report."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.reports import About, every_report

# The version is fixed, so that a release does not renew every golden file.
ABOUT = About(title="Two <texts> & «نصّان»", version="1.2.3", made=datetime(2024, 2, 29, 9, 0, tzinfo=UTC))
EVERY = [pytest.param(each, id=each.name) for each in every_report()]


def test_the_reports_are_the_three_files_a_project_gets():
    assert {each.file_name for each in every_report()} == {"summary.txt", "report.json", "index.html"}


@pytest.mark.parametrize("each", EVERY)
def test_a_report_is_as_the_golden_file_has_it(each, hard, collation_of, is_golden):
    second = collation_of("نص واحد.", "One text.", fidelity=(91,))
    is_golden(Path(__file__).parent / "golden" / each.file_name, each.render([hard, second], ABOUT))


@pytest.mark.parametrize("each", EVERY)
@settings(max_examples=40)
@given(data=st.data())
def test_any_text_can_be_reported_and_gives_the_same_bytes_twice(each, any_collation, data):
    collations = data.draw(st.lists(any_collation, max_size=2))
    report = each.render(collations, About())
    assert report == each.render(collations, About())
    text = report.decode("utf-8")
    assert text.endswith("\n")
    assert not {character for character in text if ord(character) < 32 and character != "\n"}


@pytest.mark.parametrize("each", EVERY)
def test_without_a_date_no_date_is_reported(each, hard):
    assert b"2024" not in each.render([hard], About())
