"""The order of the steps, on one small project of real texts."""

import pytest

from align import pipeline
from align.errors import InputError, SettingsError
from align.model import Severity
from align.project import open_project, pair_named

AR = "وصل الوفد إلى طهران صباحاً.\nدفع الرجل ٥٠٠ دينار ثمناً للكتاب.\nولم يقل الوزير شيئاً للصحفيين.\n"
EN = (
    "The delegation arrived in Tehran in the morning.\nThe man paid 50 dinars for the book.\n"
    "The minister said nothing to the journalists.\n"
)


@pytest.fixture
def reviewed(tmp_path):
    """Return the collation of one pair under the given settings."""
    for side, text in (("ar", AR), ("en", EN)):
        folder = tmp_path / "corpora" / side
        folder.mkdir(parents=True)
        (folder / "one.txt").write_text(text, "utf-8")

    def reviewed(toml=""):
        (tmp_path / "align.toml").write_text(toml, "utf-8")
        project = open_project(tmp_path)
        return pipeline.review(project, pair_named(project, "one"))[0]

    return reviewed


def severities(collation, name="number-mismatch"):
    return [finding.severity for finding in collation.findings if finding.name == name]


def test_a_pair_is_read_aligned_and_checked(reviewed):
    collation = reviewed()
    assert [(bead.ar, bead.en) for bead in collation.beads] == [((n,), (n,)) for n in range(3)]
    assert severities(collation) != []
    assert len(collation.fidelity) == 3
    assert collation.fidelity[1] < min(collation.fidelity[0], collation.fidelity[2])
    assert collation.encoder.startswith("use-multilingual-v3/")


@pytest.mark.parametrize("key", ["NUM001", "number-mismatch"])
def test_a_check_goes_by_its_id_or_its_name(reviewed, key):
    assert severities(reviewed(f'[checks.severity]\n{key} = "hint"')) == [Severity.HINT]
    assert severities(reviewed(f'[checks]\noff = ["{key}"]')) == []


@pytest.mark.parametrize(
    ("toml", "hint"),
    [
        ('[checks]\noff = ["number-mismach"]', "Did you mean 'number-mismatch'?"),
        ('[checks.severity]\nXYZ = "hint"', "`align explain` lists them."),
    ],
)
def test_a_check_that_is_none_is_named(reviewed, toml, hint):
    with pytest.raises(SettingsError, match="which is no check") as caught:
        reviewed(toml)
    assert caught.value.hint == hint


def test_a_glossary_that_is_named_must_be_there(reviewed):
    with pytest.raises(InputError, match=r"glossary .*terms\.tsv cannot be read"):
        reviewed('[project]\nglossary = "terms.tsv"')


def test_checking_some_beads_again_changes_nothing(reviewed):
    collation = reviewed()
    for numbers in ([], [1], [0, 2], range(3)):
        again = pipeline.checked(collation, numbers)
        assert again.findings == collation.findings
        assert again.fidelity == collation.fidelity


def test_progress_names_every_step_and_reaches_its_end(reviewed, tmp_path):
    reviewed()
    done = {}

    def count(stage, step, total):
        before, _ = done.get(stage, (0, total))
        done[stage] = (before + step, total)

    project = open_project(tmp_path)
    pipeline.review(project, pair_named(project, "one"), count)
    assert done == {"Reading": (6, 6), "Aligning": (3, 3), "Checking": (3, 3)}
