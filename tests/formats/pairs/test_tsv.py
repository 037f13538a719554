import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.formats.pairs import WriteSettings, format_named
from align.formats.pairs.tsv import HEADER

TSV = format_named("tsv")


def rows(collation):
    text = TSV.write(collation, WriteSettings()).data.decode()
    return list(csv.DictReader(io.StringIO(text, newline=""), dialect="excel-tab"))


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", "\n=", " =", "＝", "\u202a=", "\u00a0="])
def test_a_cell_that_could_be_a_formula_begins_with_an_apostrophe(start, collation_of):
    (row,) = rows(collation_of("نص", f"{start}1+1"))
    assert row["en"].startswith("'")


@given(data=st.data())
def test_every_row_is_whole_and_no_text_cell_is_a_formula(any_collation, data):
    collation = data.draw(any_collation)
    table = rows(collation)
    assert len(table) == len(collation.beads)
    for row in table:
        assert list(row) == list(HEADER)
        assert None not in row.values()
        assert not row["ar"].lstrip().startswith(tuple("=+-@"))
        assert not row["en"].lstrip().startswith(tuple("=+-@"))
        assert not set("\t\r\n") & set(row["ar"] + row["en"])


def test_ordinary_text_is_left_as_it_is(collation_of):
    (row,) = rows(collation_of("قال «نعم».", 'He said "yes".'))
    assert (row["ar"], row["en"]) == ("قال «نعم».", 'He said "yes".')
