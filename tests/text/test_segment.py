import re
import textwrap
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from align.text.segment import each_line, fold_breaks, segment

CORPORA = Path(__file__).parents[2] / "corpora"
NAME = "khaddam-tehran-2003"
PIECES = st.lists(
    st.sampled_from(
        [
            "كلمة",
            "word",
            "The",
            "Mr",
            "د",
            "U.S",
            "3",
            "٣",
            ".",
            "…",
            "!",
            "؟",
            "؛",
            "«",
            "»",
            '"',
            "”",
            "(",
            ")",
            "[",
            "]",
            " ",
            " ",
            "\n",
            "\n\n",
            "\r\n",
            "\u2028",
            "\t",
            "\u200f",
            "ً",
            "،",
            "1.",
        ]
    ),
    max_size=60,
).map("".join)
LANGUAGES = pytest.mark.parametrize("language", ["ar", "en"])


@pytest.mark.parametrize(
    "cut", [lambda text: segment(text, "ar"), lambda text: segment(text, "en"), each_line]
)
@given(text=st.one_of(st.text(), PIECES))
def test_spans_rebuild_the_text(cut, text):
    sentences = cut(text)
    outside, at = [], 0
    for sentence in sentences:
        assert at <= sentence.start < sentence.end <= len(text)
        outside.append(text[at : sentence.start])
        at = sentence.end
    assert "".join([*outside, text[at:]]).strip() == ""
    for sentence in sentences:
        assert sentence.text == fold_breaks(text[sentence.start : sentence.end])
        assert sentence.text == sentence.text.strip() != ""
        assert len(sentence.text.splitlines()) == 1
    assert all(0 <= after.paragraph - before.paragraph <= 1 for before, after in pairwise(sentences))


@LANGUAGES
@given(text=PIECES)
def test_a_sentence_in_one_line_is_not_cut_again_by_its_own_line(language, text):
    for sentence in segment(text, language):
        again = segment(sentence.text, language)
        assert again[0].start == 0
        assert again[-1].end == len(sentence.text)


ARABIC = [
    ["جاء د. سالم إلى دمشق.", "هل بقي؟", "نعم!"],
    ["قال م. أ. الحسن ذلك.", "ثم سكت."],
    ["بلغت النسبة ٣.٥ في المئة.", "وبلغ العدد ١٬٧٠٠ رجل."],
    ["قال: «لن أذهب.»", "وخرج."],
    ["سأل: «لماذا؟»، ثم سكت.", "ولم يجب أحد."],
    ["كتب إلى info@example.com و www.example.com أمس.", "ولم يرد."],
    ["وُلد عام 1945 م.", "ومات في بيروت."],
    ["كان ذلك سنة 1424 هـ.", "وبعدها رحل."],
    ["عاش في 500 ق.م. في بابل.", "وهذا معروف."],
    ["سأل (هل يعقل هذا؟ لا أدري) ومضى.", "وانتهى الأمر."],
    ["كان غريباً (!) حقاً.", "أليس كذلك؟!"],
    ["1. أول الأمر.", "2. ثاني الأمر."],
    ["أ. البند الأول؛ والثاني معه.", "ب. البند الثالث."],
    ["سكت الرجل…", "ثم قال: لا."],
    ["سكت الرجل...", "ثم مضى."],
    ["هل جاء ؟", "لا !"],
    ["انتهى الكلام. (...)", "ثم عاد."],
    ["شركة ش.م.ل. لبنانية.", "وأخرى سورية."],
    ["انظر ص. ٤٥ من الكتاب.", "وهذا كاف."],
    ["قال Mr. Smith ذلك.", "وعاد إلى U.S. Army بعدها."],
    ["زار بي.بي.سي أمس.", "ثم عاد."],
    ["فيلم، كتاب، إلخ.", "وهذا كثير."],
    ["قال ذلك.\u200f", "ومضى."],
]
ENGLISH = [
    ["Mr. and Mrs. Smith met Dr. Bashar at St. Mary's.", "They left."],
    ["Gen. Powell and Col. Adams came.", "So did Prof. J. R. R. Tolkien."],
    ["He moved to the U.S. Army base.", "It was 4:30 a.m. on Monday."],
    ["He moved to the U.S.", "The war went on."],
    ["It began at 5 p.m.", "He left."],
    ["“Why?” he asked.", "Nobody knew."],
    ['"Stop!" she cried.', '"I will."'],
    ["“I won’t go.”", "He left."],
    ["He paused... and went on.", "Then he stopped…", "The end."],
    ["It grew 3.5 per cent, to 1,700.50 dollars.", "See No. 5, vol. II and pp. 3–4."],
    ["On Jan. 5 he left.", "It was Feb.", "The snow fell."],
    ["Several things, e.g. The Times, i.e. papers, matter.", "So there."],
    ["1. First of all.", "2. Second."],
    ["He came (who asked him?) and left.", "(Nobody did.)", "True."],
    ["Read www.example.com or a.b@c.org now.", "iPhone users too."],
    ["He cited it.[12]", "Nobody read it."],
    ["Words were cut. [...]", "Then it went on."],
    ["Was it?!", "Yes."],
    ["George W. Bush spoke.", "So did I.", "They met Saddam Hussein Jr. and sons."],
    ["I am here to . . . submit.", "Good."],
    ["It was in 2005.", "He left."],
]


@pytest.mark.parametrize("sentences", ARABIC)
def test_arabic_sentences_end_where_a_reader_ends_them(sentences):
    assert [sentence.text for sentence in segment(" ".join(sentences), "ar")] == sentences


@pytest.mark.parametrize("sentences", ENGLISH)
def test_english_sentences_end_where_a_reader_ends_them(sentences):
    assert [sentence.text for sentence in segment(" ".join(sentences), "en")] == sentences


def test_a_forgotten_space_does_not_join_two_arabic_sentences():
    assert [each.text for each in segment("انتهى الاجتماع.وخرج الجميع", "ar")] == [
        "انتهى الاجتماع.",
        "وخرج الجميع",
    ]


def _ends(sentences):
    at, ends = 0, set()
    for sentence in sentences:
        at += len(re.sub(r"\s", "", sentence))
        ends.add(at)
    return ends - {at}


@LANGUAGES
def test_demo_texts_are_cut_as_by_hand(language):
    text = (CORPORA / language / f"{NAME}.txt").read_text("utf-8")
    gold = _ends((CORPORA / "gold" / NAME / f"{language}.sentences.txt").read_text("utf-8").splitlines())
    ours = _ends(sentence.text for sentence in segment(text, language))
    assert len(ours & gold) >= 0.97 * len(gold)
    assert len(ours & gold) >= 0.97 * len(ours)


@LANGUAGES
@pytest.mark.parametrize("width", [50, 65, 72, 80, 100])
@pytest.mark.parametrize("indent", ["", "    "])
def test_wrapping_the_lines_changes_no_sentence(language, width, indent):
    text = (CORPORA / language / f"{NAME}.txt").read_text("utf-8")
    wrapped = "\n\n".join(
        textwrap.fill(line, width, initial_indent=indent, break_on_hyphens=False)
        for line in text.splitlines()
        if line.strip()
    )
    plain, again = (_ends(each.text for each in segment(each, language)) for each in (text, wrapped))
    assert len(plain & again) >= 0.99 * max(len(plain), len(again))


@LANGUAGES
def test_a_file_of_one_sentence_a_line_keeps_its_lines(language):
    lines = (CORPORA / "gold" / NAME / f"{language}.sentences.txt").read_text("utf-8").splitlines()
    assert _ends(lines) <= _ends(each.text for each in segment("\n".join(lines), language))


def test_verses_of_equal_length_are_not_taken_for_wrapped_prose():
    verse = "على قدر أهل العزم تأتي العزائم وتأتي على قدر الكرام"
    assert len(segment("\n".join([verse] * 6), "ar")) == 6


def test_a_short_wrapped_paragraph_is_one_paragraph():
    text = "The minister said on Tuesday that the talks would go on until the\nend of the month. Nobody believed him."
    assert [each.text for each in segment(text, "en")] == [
        "The minister said on Tuesday that the talks would go on until the end of the month.",
        "Nobody believed him.",
    ]


def test_list_items_in_wrapped_text_stay_apart():
    prose = textwrap.fill("This is a sentence of some length. " * 12, 70)
    text = f"{prose}\n\n- the first item of the list\n- the second item\n"
    assert [each.text for each in segment(text, "en")][-2:] == [
        "- the first item of the list",
        "- the second item",
    ]


def test_lines_are_sentences_and_blank_lines_part_paragraphs():
    cut = each_line("One. Two.\r\nThree\u2028four\n \n\nFive")
    assert [(each.text, each.paragraph) for each in cut] == [("One. Two.", 0), ("Three four", 0), ("Five", 1)]


@LANGUAGES
@pytest.mark.parametrize("bit", [".", "a.", "(", '."', "(a? ", " ", "\n", ". ", "! )"])
def test_hostile_repetition_is_cut_at_once(language, bit):
    sentences = segment("a " + bit * 50_000, language)
    assert sentences[-1].end <= 2 + 50_000 * len(bit)
