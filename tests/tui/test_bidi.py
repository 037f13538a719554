"""The bidirectional algorithm, against cases worked out by hand from UAX #9.

Capitals A-M stand for Hebrew letters and N-Z for Thaana ones, which are Arabic letters to the algorithm
but have no shapes: so every expected line can be read, and checked, letter by letter.
"""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align_tui.bidi import REMOVED, levels, line_levels, paragraph_level, visual_order
from align_tui.display import display
from align_tui.mirror import MIRROR, OPENING

_CODE = {chr(ord("A") + n): chr((0x5D0 if n < 13 else 0x780) + n) for n in range(26)}
_PLAIN = {code: letter for letter, code in _CODE.items()}
LRE, RLE, PDF, LRO, RLO = "\u202a\u202b\u202c\u202d\u202e"
LRI, RLI, FSI, PDI, LRM, RLM, ALM = "\u2066\u2067\u2068\u2069\u200e\u200f\u061c"

LEFT_TO_RIGHT = [
    ("", ""),
    ("car", "car"),
    ("a < b (c) [d] «e»", "a < b (c) [d] «e»"),
    ("the ABC", "the CBA"),
    ("ABC is", "CBA is"),
    ("the ABC DEF is", "the FED CBA is"),
    ("he said ABC, and", "he said CBA, and"),
    ("ABC.", "CBA."),
    ("ABC 12", "12 CBA"),
    ("ABC 12 DEF", "FED 12 CBA"),
    ("12 ABC", "12 CBA"),
    ("NOP 12", "12 PON"),
    ("a 12 ABC", "a 12 CBA"),
    ("the ABC (DEF) is", "the (FED) CBA is"),
    ("a (B) c", "a (B) c"),
    ("AB (c) d", "BA (c) d"),
    ("AB (CD) e", "(DC) BA e"),
    ("abc 1. ABC", "abc 1. CBA"),
    (f"abc {RLI}DEF 12{PDI} ghi", "abc 12 FED ghi"),
    (f"abc {FSI}DEF!{PDI} x", "abc !FED x"),
    (f"abc {RLE}DEF!{PDF} x", "abc !FED x"),
    (f"abc {RLO}def{PDF} g", "abc fed g"),
    (f"abc {RLO}def", "abc fed"),
    (f"ABC!{RLM}", "!CBA"),
    (f"ABC abc!{RLM}", "CBA abc!"),
    (f"ABC {LRI}{PDI} DEF", "FED  CBA"),
]
RIGHT_TO_LEFT = [
    ("ABC.", ".CBA"),
    ("ABC 12.", ".12 CBA"),
    ("abc  ", "  abc"),
    ("ABC abc DEF", "FED abc CBA"),
    ("ABC abc, DEF", "FED ,abc CBA"),
    ("ABC abc 12 DEF", "FED abc 12 CBA"),
    ("ABC 12 abc DEF", "FED abc 12 CBA"),
    ("ABC (abc) DEF", "FED (abc) CBA"),
    ("ABC (abc) 1942", "1942 (abc) CBA"),
    ("ABC (12) DEF", "FED (12) CBA"),
    ("ABC abc (DEF) xyz", "xyz (FED) abc CBA"),
    ("ABC ([abc]) D", "D ([abc]) CBA"),
    ("ABC ( abc", "abc ) CBA"),
    ("ABC [12) D", "D (12] CBA"),
    ("ABC 1-2 DEF", "FED 1-2 CBA"),
    ("NOP 1-2 QRS", "SRQ 2-1 PON"),
    ("NOP 1,2 QRS", "SRQ 1,2 PON"),
    ("NOP 10:30", "10:30 PON"),
    ("NOP 26/4/2003", "26/4/2003 PON"),
    ("NOP ٢٦/٤/٢٠٠٣", "٢٦/٤/٢٠٠٣ PON"),
    ("ABC 26/4/2003", "26/4/2003 CBA"),
    ("ABC 26.4 DEF", "FED 26.4 CBA"),
    ("ABC ١٢,٣٤ D", "D ١٢,٣٤ CBA"),
    ("NOP ۱۲ QRS", "SRQ ۱۲ PON"),
    ("ABC 50% DEF", "FED 50% CBA"),
    ("NOP 50% QRS", "SRQ %50 PON"),
    ("NOP ٥٠٪ QRS", "SRQ ٪٥٠ PON"),
    ("ABC $50 DEF", "FED $50 CBA"),
    ("ABC -5 DEF", "FED 5- CBA"),
    ("NOP +50 QRS", "SRQ 50+ PON"),
    ("ABC 01-23 45", "45 01-23 CBA"),
    ("ABC 12-15 abc", "abc 12-15 CBA"),
    ("1. ABC", "CBA .1"),
    ("NOP، QRS؟", "؟SRQ ،PON"),
    ("ABC «DEF» abc", "abc «FED» CBA"),
    ("ABC «abc» DEF", "FED «abc» CBA"),
    ('ABC "abc" DEF', 'FED "abc" CBA'),
    ("ABC “abc 12” DEF", "FED ”abc 12“ CBA"),
    ("A < B", "B > A"),
    ("ABC http://x.y/z DEF", "FED http://x.y/z CBA"),
    ("ABC a/b-c DEF", "FED a/b-c CBA"),
    ("A\u05b0B", "BA\u05b0"),
    (f"ABC {LRI}de 12{PDI} FGH", "HGF de 12 CBA"),
    (f"ABC {FSI}de!{PDI} F", "F de! CBA"),
    (f"ABC {LRE}de!{PDF} F", "F de! CBA"),
    (f"ABC {LRO}DEF{PDF} G", "G DEF CBA"),
    (f"abc!{LRM} D", "D abc!"),
    (f"{ALM}12-3", "3-12"),
    (f"ABC {PDI}{PDF} D", "D  CBA"),
    (f"AB {RLI}cd {LRI}EF 1{PDI} gh{PDI} I", "I cd 1 FE gh BA"),  # between cd and gh all is neutral: N1
]


def code(text: str) -> str:
    return "".join(_CODE.get(char, char) for char in text)


def seen(text: str, *, rtl: bool | None) -> str:
    (line,) = display(code(text), 200, "visual", rtl=rtl)
    return "".join(_PLAIN.get(char, char) for char in line.text)


@pytest.mark.parametrize(("text", "expected"), LEFT_TO_RIGHT)
def test_left_to_right_paragraphs_are_ordered_as_the_standard_says(text, expected):
    assert seen(text, rtl=False) == expected


@pytest.mark.parametrize(("text", "expected"), RIGHT_TO_LEFT)
def test_right_to_left_paragraphs_are_ordered_as_the_standard_says(text, expected):
    assert seen(text, rtl=True) == expected


@pytest.mark.parametrize(
    ("text", "level"),
    [("abc", 0), ("ABC abc", 1), ("12 ABC", 1), ("12", 0), (f"{RLI}ABC{PDI} abc", 0), (f"{RLI}ABC abc", 0)],
)
def test_the_first_strong_letter_outside_isolates_gives_the_direction(text, level):
    assert paragraph_level(code(text)) == level


def test_embeddings_deeper_than_the_standard_allows_are_counted_but_not_obeyed():
    deep = LRE * 200 + "ABC" + PDF * 200 + " def"
    assert seen(deep, rtl=False) == "CBA def"


def test_more_open_brackets_than_the_standard_counts_are_left_as_neutrals():
    assert seen("A" + "(" * 70 + "b" + ")" * 70, rtl=True) == "(" * 70 + "b" + ")" * 70 + "A"


def test_a_paragraph_separator_ends_every_embedding():
    assert levels(code(f"{RLE}a\u2029b"), 0)[1:] == [2, 0, 0]


def test_separators_and_trailing_space_take_the_base_level():
    text = "A \tB "
    found = line_levels(code(text), levels(code(text), 0), 0)
    assert found == [1, 0, 0, 1, 0]


def test_mirror_images_go_both_ways():
    assert all(MIRROR.get(image) == char for char, image in MIRROR.items())
    assert MIRROR["("] == ")"
    assert MIRROR["≤"] == "≥"
    assert OPENING["["] == "]"
    assert "«" not in OPENING


ANY = st.text(
    st.sampled_from("ab AZ12٣۴()[]<>«»\"'.,:-+%$/!؟،\t\u064b\u0301" + "אابم" + LRE + RLE + PDF + LRO + RLO)
    | st.sampled_from(LRI + RLI + FSI + PDI + LRM + RLM + ALM + "\u200d\u200c\n")
    | st.characters(),
    max_size=40,
)


@given(ANY, st.sampled_from([0, 1]))
def test_every_character_gets_a_level_at_or_above_the_base_or_is_removed(text, base):
    found = levels(text, base)
    assert len(found) == len(text)
    assert all(level == REMOVED or level >= base for level in found)


@given(ANY, st.sampled_from([0, 1]))
def test_exactly_embedding_controls_and_boundary_neutrals_are_removed(text, base):
    gone = [level == REMOVED for level in levels(text, base)]
    kinds = [unicodedata.bidirectional(char) for char in text]
    assert gone == [kind in ("LRE", "RLE", "LRO", "RLO", "PDF", "BN") for kind in kinds]


@given(st.lists(st.integers(0, 126), max_size=30))
def test_the_visual_order_is_a_permutation(found):
    assert sorted(visual_order(found)) == list(range(len(found)))


@given(st.text(st.characters(categories=["Ll", "Lu"], max_codepoint=0x24F), max_size=30))
def test_letters_of_left_to_right_scripts_stay_where_they_are(text):
    assert visual_order(levels(text, 0)) == list(range(len(text)))
