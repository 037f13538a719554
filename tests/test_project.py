import pytest

from align.errors import InputError, SettingsError
from align.project import open_project, pair_files, pair_named


@pytest.fixture
def project(tmp_path):
    """Return a project with the named files, each a path under corpora/."""

    def project(*files, toml=""):
        (tmp_path / "align.toml").write_text(toml, "utf-8")
        for name in files:
            path = tmp_path / "corpora" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("text", "utf-8")
        return open_project(tmp_path)

    return project


def test_files_of_one_name_are_a_pair_whatever_their_endings(project):
    found = pair_files(
        project("ar/b.md", "en/b.txt", "ar/a.txt", "en/a.txt", "en/notes.pdf", "ar/.x.txt.abc")
    )
    assert [(each.name, each.ar.name, each.en.name, each.review.name) for each in found] == [
        ("a", "a.txt", "a.txt", "a.jsonl"),
        ("b", "b.md", "b.txt", "b.jsonl"),
    ]


@pytest.mark.parametrize(("lonely", "missing"), [("ar/a.txt", "corpora/en"), ("en/a.txt", "corpora/ar")])
def test_a_text_without_counterpart_is_named(project, lonely, missing):
    with pytest.raises(InputError, match=f"{lonely} has no counterpart in .*{missing}"):
        pair_files(project("ar/b.txt", "en/b.txt", lonely))


def test_two_texts_of_one_name_on_one_side_are_named(project):
    with pytest.raises(InputError, match=r"a\.md and .*a\.txt would be one pair"):
        pair_files(project("ar/a.txt", "ar/a.md", "en/a.txt"))


def test_a_project_without_texts_says_where_they_belong(project):
    with pytest.raises(InputError, match="ar is not a folder"):
        pair_files(project())
    with pytest.raises(InputError, match="ar holds no texts") as caught:
        pair_files(project("ar/x.pdf", "en/x.pdf"))
    assert "corpora/ar" in caught.value.hint


def test_a_folder_without_settings_is_no_project(tmp_path):
    for root in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(SettingsError, match=r"holds no align\.toml"):
            open_project(root)


def test_a_pair_is_found_by_name_and_alone_without(project):
    alone = project("ar/a.txt", "en/a.txt")
    assert pair_named(alone, None).name == "a"
    both = project("ar/b.txt", "en/b.txt")
    assert pair_named(both, "b").name == "b"
    with pytest.raises(InputError, match="Several pairs are here") as caught:
        pair_named(both, None)
    assert caught.value.hint == "Name one of: a, b."
    with pytest.raises(InputError, match="No pair is called 'c'"):
        pair_named(both, "c")
