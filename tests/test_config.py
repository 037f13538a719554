import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from align.config import Settings, read_settings
from align.errors import SettingsError
from align.model import Severity


@pytest.fixture
def read(tmp_path):
    def read(text):
        path = tmp_path / "align.toml"
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return read_settings(path)

    return read


def test_an_empty_file_gives_the_defaults(read):
    assert read("") == Settings()
    assert read(b"\xef\xbb\xbf") == Settings()


def test_every_table_is_read(read):
    settings = read(
        """
        [project]
        ar = "texts/ar"
        [report]
        fail-on = "never"
        [tmx]
        en = "en-GB"
        minimum-confidence = 1
        max-seg = 300
        [checks]
        off = ["addition"]
        [checks.severity]
        number-mismatch = "hint"
        [screen]
        mirror-guillemets = false
        """
    )
    assert settings.project.ar == "texts/ar"
    assert settings.project.en == Settings().project.en
    assert settings.report.fail_on == "never"
    assert (settings.tmx.en, settings.tmx.minimum_confidence, settings.tmx.max_seg) == ("en-GB", 1, 300)
    assert settings.checks.off == ("addition",)
    assert settings.checks.severity == {"number-mismatch": Severity.HINT}
    assert not settings.screen.mirror_guillemets


@pytest.mark.parametrize(
    ("text", "message", "hint"),
    [
        ("[reports]", "align.toml has an unknown key 'reports'", "Did you mean 'report'?"),
        ("[report]\nfail_on = 'never'", "[report] has an unknown key 'fail_on'", "Did you mean 'fail-on'?"),
        (
            "[screen]\nzzz = 1",
            "[screen] has an unknown key 'zzz'",
            "Known here: bidi, layout, mirror-guillemets.",
        ),
        ("report = 1", "report must be a table", "Write [report] on a line of its own."),
        ("[project]\nar = 1", "[project] ar must be a string, not 1", ""),
        ("[project]\nar = '''a\nb'''", "which holds control characters", ""),
        ('[project]\nreports = "a\\u0000"', "which holds control characters", ""),
        ("[report]\nfail-on = 'hint'", "is 'hint', which is none of critical, major, minor, never", ""),
        ("[report]\nfail-on = []", "is [], which is none of", ""),
        ("[tmx]\nmax-seg = 1.5", "max-seg must be a whole number, not 1.5", ""),
        ("[tmx]\nmax-seg = true", "max-seg must be a whole number, not True", ""),
        ("[tmx]\nmax-seg = -1", "max-seg is -1, but must be 0 or more", ""),
        ("[tmx]\nminimum-confidence = '1'", "minimum-confidence must be a number", ""),
        ("[tmx]\nminimum-confidence = nan", "is nan, but must be from 0 to 1", ""),
        ("[tmx]\nminimum-confidence = 2", "is 2, but must be from 0 to 1", ""),
        ("[checks]\noff = 'addition'", "off must be a list of strings", ""),
        ("[checks]\noff = [1]", "off must be a list of strings", ""),
        ("[checks]\nseverity = 'major'", "severity must be a table of check = severity", ""),
        (
            "[checks.severity]\naddition = 'bad'",
            "is 'bad', which is none of critical, major, minor, hint",
            "",
        ),
        ("[screen]\nmirror-guillemets = 1", "mirror-guillemets must be true or false, not 1", ""),
        ("[report", "is not valid TOML", "Compare it with the README."),
        ("a = " + "9" * 5000, "is not valid TOML", "Compare it with the README."),
        ("a = " + "[" * 20_000, "is not valid TOML", "Compare it with the README."),
        (b"\xff\xfe", "is not valid TOML", "Compare it with the README."),
    ],
)
def test_what_is_not_understood_is_named_with_its_neighbours(read, text, message, hint):
    with pytest.raises(SettingsError, match=re.escape(message)) as caught:
        read(text)
    assert caught.value.hint == hint


def test_a_folder_is_no_settings_file(tmp_path):
    with pytest.raises(SettingsError, match="cannot be read: Is a directory"):
        read_settings(tmp_path)


NAMES = st.sampled_from(
    ["project", "report", "tmx", "checks", "screen", "ar", "en", "fail-on", "off", "severity", "max-seg", "x"]
)
VALUES = st.recursive(
    st.sampled_from(
        ["1", "-1", "0.5", "nan", "inf", "true", '"major"', '"\\u202e"', "1979-05-27", "07:32:00"]
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda each: f"[{', '.join(each)}]"),
        st.dictionaries(NAMES, inner, max_size=3).map(
            lambda each: "{" + ", ".join(f"{key} = {value}" for key, value in each.items()) + "}"
        ),
    ),
    max_leaves=6,
)
TABLES = st.dictionaries(NAMES, st.dictionaries(NAMES, VALUES, max_size=4), max_size=4).map(
    lambda tables: "\n".join(
        f"[{name}]\n" + "\n".join(f"{key} = {value}" for key, value in table.items())
        for name, table in tables.items()
    )
)


@given(text=st.one_of(TABLES, st.text(), st.binary()))
@example(text="[checks]\nseverity = {x = []}")
def test_any_file_gives_settings_or_one_sentence(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("any") / "align.toml"
    path.write_bytes(text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text)
    try:
        said = read_settings(path)
    except SettingsError as error:
        said = error.message
    assert isinstance(said, Settings) or str(path) in said
