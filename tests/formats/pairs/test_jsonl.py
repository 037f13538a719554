import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.errors import InputError
from align.formats.findings import format_named as findings_format
from align.formats.pairs import WriteSettings, format_named
from align.formats.pairs._base import Row, fidelity_of
from align.model import pairs

JSONL = format_named("jsonl")
UNSEEN = "\x1b\x85\u2028\u202e\u200f\ufeff\ud800"


@given(data=st.data())
def test_pairs_read_back_exactly(any_collation, data):
    collation = data.draw(any_collation)
    rows = [
        Row(pair.bead, pair.ar, pair.en, fidelity_of(collation, number))
        for number, pair in enumerate(pairs(collation))
    ]
    assert list(JSONL.read(JSONL.write(collation, WriteSettings()).data, "x")) == rows


def test_unseen_characters_are_escaped_and_letters_are_not(collation_of):
    text = JSONL.write(collation_of(f"نص{UNSEEN}", "é"), WriteSettings()).data.decode()
    assert "نص" in text
    assert "é" in text
    assert not any(character in text for character in UNSEEN)
    assert json.loads(text)["ar_text"] == f"نص{UNSEEN}"


@pytest.mark.parametrize("line", [b"{", b"[]", b'{"ar": [0]}', b'{"ar": 1}', b"\xff", b"[" * 100_000])
def test_a_line_that_is_no_pair_is_named(line):
    with pytest.raises(InputError, match="f, line 1"):
        JSONL.read(line, "f")


def test_a_finding_has_exactly_the_keys_that_scripts_rely_on(hard):
    lines = findings_format("jsonl").write(hard, WriteSettings()).data.decode().splitlines()
    keys = ["check", "name", "category", "severity", "ar", "en", "ar_text", "en_text", "message", "fidelity"]
    assert [list(json.loads(line)) for line in lines] == [keys] * len(hard.findings)
    assert json.loads(lines[0])["fidelity"] == hard.fidelity[0]
