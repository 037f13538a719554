from pathlib import Path

import pytest

from align.errors import InputError
from align.formats import documents
from align.formats.documents import endings, every_format, read_document

CORPORA = Path(__file__).parents[3] / "corpora"
NAME = "khaddam-tehran-2003.txt"


def test_endings_are_lower_case_with_a_dot_and_belong_to_one_format():
    assert {".txt", ".md", ".markdown"} <= set(endings())
    assert all(ending.startswith(".") and ending == ending.lower() for ending in endings())
    assert len(set(endings())) == sum(len(known.endings) for known in every_format())


@pytest.mark.parametrize("language", ["ar", "en"])
def test_the_demo_texts_are_read(language):
    path = CORPORA / language / NAME
    document = read_document(path, language)
    assert (document.language, document.path, document.encoding, document.note) == (
        language,
        str(path),
        "utf-8",
        "",
    )
    assert document.text == path.read_bytes().decode("utf-8")
    assert [each.text for each in document.sentences] == [
        " ".join(document.text[each.start : each.end].splitlines()) for each in document.sentences
    ]


@pytest.mark.parametrize(("language", "other", "script"), [("ar", "en", "Latin"), ("en", "ar", "Arabic")])
def test_swapped_files_are_noticed(language, other, script):
    with pytest.raises(InputError, match=f"of its letters are {script}") as caught:
        read_document(CORPORA / other / NAME, language)
    assert "swapped" in caught.value.hint
    assert read_document(CORPORA / other / NAME, language, expect_script=False).sentences


def test_a_third_script_is_noticed(tmp_path):
    (tmp_path / "a.txt").write_text("Это совсем другой язык.", "utf-8")
    with pytest.raises(InputError, match="only 0% of its letters could be Arabic"):
        read_document(tmp_path / "a.txt", "ar")


def test_a_mixed_header_does_not_trip_the_script_guard(tmp_path):
    (tmp_path / "a.txt").write_text(
        "AUTHOR: I. Hamidi\npublisher: News\n\nتشكّل مسيرته جزءاً مهماً من تاريخ البلاد.", "utf-8"
    )
    assert len(read_document(tmp_path / "a.txt", "ar").sentences) == 3


def test_each_line_is_a_sentence_when_asked(tmp_path):
    (tmp_path / "a.md").write_text("# One. Two.\n\nThree\nFour\n", "utf-8")
    document = read_document(tmp_path / "a.md", "en", lines=True)
    assert [(each.text, each.paragraph) for each in document.sentences] == [
        ("# One. Two.", 0),
        ("Three", 1),
        ("Four", 1),
    ]


def test_an_unknown_ending_is_plain_text(tmp_path):
    (tmp_path / "chapter.1").write_text("# One.", "utf-8")
    assert [each.text for each in read_document(tmp_path / "chapter.1", "en").sentences] == ["# One."]


def test_a_missing_file_is_said_plainly(tmp_path):
    with pytest.raises(InputError, match=r"none\.txt does not exist\.$"):
        read_document(tmp_path / "none.txt", "ar")


def test_a_folder_is_said_plainly(tmp_path):
    with pytest.raises(InputError, match="is a folder"):
        read_document(tmp_path, "ar")


def test_an_unreadable_file_is_said_plainly(tmp_path):
    (tmp_path / "a.txt").write_text("text", "utf-8")
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    for name, reason in (
        ("a.txt/b.txt", "Not a directory"),
        ("loop.txt", "Too many levels of symbolic links"),
    ):
        with pytest.raises(InputError, match=f"{name} cannot be read: {reason}") as caught:
            read_document(tmp_path / name, "ar")
        assert caught.value.hint == "Check that you may read it."


def test_a_text_without_ends_of_sentences_is_refused_before_it_fills_the_memory(tmp_path):
    (tmp_path / "a.txt").write_text("Short. " + "Word " * 5_000, "utf-8")
    with pytest.raises(InputError, match=r"a\.txt: sentence 2, 'Word Word .*…', has 24,999 characters"):
        read_document(tmp_path / "a.txt", "en")


def test_a_huge_file_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(documents, "LARGEST", 2 * 1024 * 1024)
    (tmp_path / "a.txt").write_bytes(b"a" * (2 * 1024 * 1024 + 1))
    with pytest.raises(InputError, match="is larger than 2 MB"):
        read_document(tmp_path / "a.txt", "en")


@pytest.mark.parametrize("text", ["", " \n ", "---\ntitle: x\n---\n", "```\ncode\n```\n"])
def test_a_file_without_prose_is_said_plainly(tmp_path, text):
    (tmp_path / "a.md").write_text(text, "utf-8")
    with pytest.raises(InputError, match="holds no text"):
        read_document(tmp_path / "a.md", "en")
