"""What holds for every format of pairs, and for every format of findings."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align import __version__
from align.formats import findings as findings_formats
from align.formats import pairs as pair_formats
from align.formats.pairs import WriteSettings

PAIRS, FINDINGS = pair_formats.every_format(), findings_formats.every_format()
EVERY = [pytest.param(each, id=f"pairs-{each.name}") for each in PAIRS]
EVERY += [pytest.param(each, id=f"findings-{each.name}") for each in FINDINGS]
PLAIN = WriteSettings()
TERMINAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def test_the_formats_are_the_ones_the_command_line_offers():
    assert [each.name for each in PAIRS] == ["beads", "jsonl", "table", "tmx", "tsv"]
    assert [each.name for each in FINDINGS] == ["jsonl", "text"]


def test_a_format_is_found_by_its_name():
    assert all(pair_formats.format_named(each.name) is each for each in PAIRS)
    assert all(findings_formats.format_named(each.name) is each for each in FINDINGS)


@pytest.mark.parametrize("each", [pytest.param(each, id=each.name) for each in PAIRS])
def test_pairs_are_written_as_the_golden_file_has_them(each, hard, is_golden):
    # The version stands in a memory; a release need not renew its golden file.
    data = each.write(hard, PLAIN).data.replace(f'version="{__version__}"'.encode(), b'version="VERSION"')
    is_golden(Path(__file__).parent / "golden" / f"hard.{each.name}", data)


@pytest.mark.parametrize("each", [pytest.param(each, id=each.name) for each in FINDINGS])
def test_findings_are_written_as_the_golden_file_has_them(each, hard, is_golden):
    is_golden(Path(__file__).parent / "golden" / f"hard.findings.{each.name}", each.write(hard, PLAIN).data)


@pytest.mark.parametrize("each", EVERY)
@given(data=st.data())
def test_any_text_can_be_written_and_is_written_the_same_twice(each, any_collation, data):
    collation = data.draw(any_collation)
    written = each.write(collation, PLAIN)
    assert written == each.write(collation, PLAIN)


@pytest.mark.parametrize("each", EVERY)
@given(data=st.data())
def test_what_is_written_is_utf8_without_mark_or_carriage_return_or_escape(each, any_collation, data):
    text = each.write(data.draw(any_collation), PLAIN).data.decode("utf-8")
    if each.name == "tmx":  # a memory keeps the C1 controls that XML allows; it is not made for a terminal
        text = re.sub("[\x7f-\x9f]", "", text)
    assert not TERMINAL.search(text)
    assert "\r" not in text
    assert not text.startswith("\ufeff")
    assert text == "" or text.endswith("\n")


@pytest.mark.parametrize("each", [pytest.param(each, id=each.name) for each in PAIRS if each.name != "tmx"])
def test_only_a_memory_leaves_beads_out(each, hard):
    assert not each.write(hard, PLAIN).left_out
