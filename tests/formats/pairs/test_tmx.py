from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from align.errors import InputError, SettingsError
from align.formats.pairs import WriteSettings, _tmx_read, format_named
from align.formats.pairs.tmx import clean, read, write
from align.model import BeadStatus, FindingStatus, Severity, pairs

STRICT = etree.XMLSchema(file=str(Path(__file__).parent / "tmx14-strict.xsd"))
PLAIN = WriteSettings()
FULL = WriteSettings(
    ar_locale="ar-SY",
    en_locale="en-GB",
    author="Rana <r@example.org>\x00",
    timestamp=datetime(2024, 2, 29, 12, 0, 1, tzinfo=timezone(timedelta(hours=3))),
)
MINIMAL = '<tmx version="1.4"><header/><body><tu>{}</tu></body></tmx>'


def root_of(data):
    return etree.fromstring(data, etree.XMLParser(load_dtd=False, no_network=True))


@pytest.mark.parametrize("settings", [PLAIN, FULL], ids=["plain", "full"])
def test_the_hard_collation_passes_the_strict_schema(hard, settings):
    STRICT.assertValid(root_of(write(hard, settings).data))


@given(data=st.data())
def test_any_text_passes_the_strict_schema_and_reads_back(any_collation, data):
    collation = data.draw(any_collation)
    written = write(collation, FULL)
    STRICT.assertValid(root_of(written.data))
    every = Counter((clean(pair.ar), clean(pair.en)) for pair in pairs(collation))
    back = [(row.ar, row.en) for row in read(written.data, "x")]
    assert not Counter(back) - every
    assert len(back) + sum(written.left_out.values()) == len(collation.beads)


@given(data=st.data())
def test_a_written_text_reads_back_character_by_character(any_text, collation_of, data):
    ar, en = data.draw(any_text), data.draw(any_text)
    rows = read(write(collation_of(f"x{ar}", f"y{en}"), PLAIN).data, "x")
    assert [(row.ar, row.en) for row in rows] == [(clean(f"x{ar}"), clean(f"y{en}"))]


@given(data=st.data())
def test_cleaning_twice_is_cleaning_once(any_text, data):
    once = clean(data.draw(any_text))
    assert clean(once) == once


def test_direction_marks_stay(collation_of):
    marks = "\u200e\u200f\u061c\u202b\u2067"
    (row,) = read(write(collation_of(f"نص{marks}", "text"), PLAIN).data, "x")
    assert row.ar == f"نص{marks}"


def test_the_file_begins_as_strict_readers_want_it(hard):
    data = write(hard, PLAIN).data
    assert data.startswith(
        b'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n'
    )


def test_dates_are_compact_and_in_utc(hard):
    header = root_of(write(hard, FULL).data).find("header")
    assert header.get("creationdate") == "20240229T090001Z"
    assert header.get("creationid") == "Rana <r@example.org>"


def test_a_date_without_time_zone_is_refused(hard):
    with pytest.raises(SettingsError, match="time zone"):
        write(hard, WriteSettings(timestamp=datetime(2024, 1, 1)))


def test_both_languages_carry_the_chosen_locale(hard):
    root = root_of(write(hard, FULL).data)
    languages = [dict(each.attrib).popitem()[1] for each in root.iter("tuv")]
    assert set(languages[::2]) == {"ar-SY"} == {root.find("header").get("srclang")}
    assert set(languages[1::2]) == {"en-GB"}


@pytest.mark.parametrize(
    ("ar", "en"), [("ar SY", "en"), ("", "en"), ("ar", "*all*"), ("AR", "ar"), ("ar\n", "en")]
)
def test_locales_that_are_no_language_tags_are_refused(hard, ar, en):
    with pytest.raises(SettingsError):
        write(hard, WriteSettings(ar_locale=ar, en_locale=en))


def test_gaps_and_unsettled_critical_findings_stay_out_and_are_counted(hard):
    assert write(hard, PLAIN).left_out == {"gap": 2, "unsettled critical finding": 1}


def test_a_dismissed_critical_finding_keeps_nothing_out(hard):
    settled = tuple(replace(each, status=FindingStatus.DISMISSED) for each in hard.findings)
    assert write(replace(hard, findings=settled), PLAIN).left_out == {"gap": 2}


def test_a_confirmed_critical_error_stays_out_under_its_own_reason(hard):
    errors = tuple(
        replace(each, status=FindingStatus.CONFIRMED) if each.severity is Severity.CRITICAL else each
        for each in hard.findings
    )
    assert write(replace(hard, findings=errors), PLAIN).left_out == {"gap": 2, "confirmed critical error": 2}


def test_a_segment_that_is_empty_once_cleaned_stays_out(collation_of):
    assert write(collation_of("\x00 \t", "text"), PLAIN).left_out == {"empty segment": 1}


def test_weak_beads_stay_out_on_request_unless_an_editor_confirmed_them(collation_of):
    settings = WriteSettings(minimum_confidence=0.95)
    weak = collation_of("نص", "text", confidence=0.5)
    sure = replace(weak, beads=(replace(weak.beads[0], status=BeadStatus.CONFIRMED),))
    assert write(weak, settings).left_out == {"low confidence": 1}
    assert not write(sure, settings).left_out


@pytest.mark.parametrize(("limit", "left_out"), [(9, {"segment too long": 1}), (10, {}), (None, {})])
def test_long_segments_stay_out_on_request(collation_of, limit, left_out):
    assert write(collation_of("نص", "x" * 10), WriteSettings(max_seg=limit)).left_out == left_out


def test_only_a_bead_of_one_to_one_is_called_a_sentence(hard):
    units = root_of(write(hard, PLAIN).data).findall("body/tu")
    kinds = {unit.find("prop[@type='x-bead']").text: unit.get("segtype", "sentence") for unit in units}
    assert kinds["[0]:[0]"] == "sentence"
    assert kinds["[4]:[4,5]"] == "block"


def test_the_schema_refuses_what_strict_readers_refuse(hard):
    data = write(hard, PLAIN).data.decode()
    spoilt = [
        data.replace('version="1.4"', 'version="1.4b"'),
        data.replace("<tmx ", '<tmx xmlns="http://www.lisa.org/tmx14" '),
        data.replace(' o-tmf="Muqabala"', ""),
        data.replace("xml:lang", "lang"),
        data.replace('type="x-score"', 'type="score"'),
        data.replace("</tuv>\n    </tu>", '</tuv><prop type="x-late">1</prop></tu>'),
    ]
    assert all(each != data for each in spoilt)
    assert not any(STRICT.validate(root_of(each.encode())) for each in spoilt)


BOMB = '<!DOCTYPE tmx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>' + MINIMAL.format(
    "<tuv><seg>&b;</seg></tuv>"
)
FILE = '<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + MINIMAL.format(
    "<tuv><seg>&a;</seg></tuv>"
)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(BOMB.encode(), id="bomb"),
        pytest.param(FILE.encode(), id="external"),
        pytest.param(BOMB.encode("utf-16"), id="utf-16"),
        pytest.param(BOMB.encode("utf-16-be"), id="utf-16-without-mark"),
        pytest.param(b'<?xml version="1.0" encoding="cp037"?>' + BOMB.encode("cp037"), id="mixed-encodings"),
        pytest.param(b'<?xml version="1.0" encoding="utf-7"?>' + BOMB.encode("utf-7"), id="utf-7"),
        pytest.param(b"<tmx", id="broken"),
        pytest.param(b"", id="empty"),
        pytest.param(b"<html/>", id="other"),
        pytest.param(b"\xff\xfe\x00", id="no-text"),
        pytest.param(b'<?xml version="1.0" encoding="none-such"?><tmx/>', id="unknown-encoding"),
        pytest.param(b'<?xml version="1.0" encoding="hex"?><tmx/>', id="no-text-encoding"),
        pytest.param(b"<a>" * 2000 + b"</a>" * 2000, id="too-deep"),
    ],
)
def test_a_harmful_or_broken_memory_is_refused(data):
    with pytest.raises(InputError):
        read(data, "x.tmx")


def test_a_memory_beyond_the_limit_is_refused(monkeypatch):
    monkeypatch.setattr(_tmx_read, "MAX_BYTES", 10)
    with pytest.raises(InputError, match="larger"):
        read(b"<tmx><body/></tmx>", "x.tmx")


def test_an_external_dtd_is_never_asked_for(tmp_path):
    (tmp_path / "tmx14.dtd").write_text("broken <")
    unit = '<tuv xml:lang="ar"><seg>نص</seg></tuv><tuv xml:lang="EN-us"><seg>text</seg></tuv>'
    text = f'<!DOCTYPE tmx SYSTEM "{(tmp_path / "tmx14.dtd").as_uri()}">{MINIMAL.format(unit)}'
    (row,) = read(text.encode(), "x")
    assert (row.ar, row.en) == ("نص", "text")


def test_words_between_inline_codes_are_kept_and_the_codes_are_not():
    seg = '<seg>a<bpt i="1">{\\b</bpt>b<hi>c<ph>code<sub>s</sub></ph>d</hi><ept i="1">}</ept>e</seg>'
    (row,) = read(MINIMAL.format(f'<tuv lang="en">{seg}</tuv>').encode(), "x")
    assert (row.ar, row.en) == ("", "abcde")


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "windows-1256", "iso-8859-6"]
)
def test_a_memory_is_read_in_the_encoding_it_declares(encoding):
    declared = "utf-8" if encoding == "utf-8-sig" else encoding
    text = f'<?xml version="1.0" encoding="{declared}"?>\n' + MINIMAL.format(
        '<tuv xml:lang="ar"><seg>نص</seg></tuv>'
    )
    assert read(text.encode(encoding), "x")[0].ar == "نص"


def test_the_format_can_be_read(hard):
    tmx = format_named("tmx")
    assert len(tmx.read(tmx.write(hard, PLAIN).data, "x")) == 6


def test_creation_is_silent_about_what_nobody_said(hard):
    header = root_of(write(hard, replace(PLAIN, timestamp=datetime(2024, 1, 1, tzinfo=UTC))).data).find(
        "header"
    )
    assert header.get("creationdate") == "20240101T000000Z"
    assert header.get("creationid") is None
