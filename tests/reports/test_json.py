import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from align.reports import About
from align.reports.json import render

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "report.schema.json").read_text("utf-8"))
TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
    "null": type(None),
}


def complaints(value, schema, where="report"):
    """Yield what a value does wrong under the part of JSON Schema that our schema uses."""
    if "$ref" in schema:
        yield from complaints(value, SCHEMA["$defs"][schema["$ref"].rpartition("/")[2]], where)
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(isinstance(value, TYPES[kind]) for kind in kinds):
        yield f"{where} is {value!r}, not {kinds}"
        return
    if "const" in schema and value != schema["const"]:
        yield f"{where} is {value!r}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{where} is {value!r}"
    if isinstance(value, int | float) and not schema.get("minimum", value) <= value <= schema.get(
        "maximum", value
    ):
        yield f"{where} is out of range: {value}"
    if isinstance(value, list):
        for number, member in enumerate(value):
            yield from complaints(member, schema.get("items", {}), f"{where}[{number}]")
    if isinstance(value, dict) and "properties" in schema:
        if list(value) != schema["required"] or set(value) != set(schema["properties"]):
            yield f"{where} has the members {list(value)}"
        for key, member in value.items():
            yield from complaints(member, schema["properties"].get(key, {}), f"{where}.{key}")


def test_the_hard_collation_obeys_the_schema(hard):
    assert list(complaints(json.loads(render([hard], About())), SCHEMA)) == []


@settings(max_examples=50)
@given(data=st.data())
def test_any_collation_obeys_the_schema(any_collation, data):
    report = json.loads(render([data.draw(any_collation)], About()))
    assert list(complaints(report, SCHEMA)) == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda report: report.pop("totals"),
        lambda report: report.update(more=1),
        lambda report: report.update(schema_version=2),
        lambda report: report["pairs"][0]["beads"][0].update(confidence=1.1),
        lambda report: report["pairs"][0]["beads"][0].update(ar=["0"]),
        lambda report: report["pairs"][0]["findings"][0].update(severity="grave"),
    ],
)
def test_the_schema_refuses_what_the_report_never_says(hard, spoil):
    report = json.loads(render([hard], About()))
    spoil(report)
    assert list(complaints(report, SCHEMA))


def test_findings_keep_their_words_place_status_and_reason(hard):
    findings = json.loads(render([hard], About()))["pairs"][0]["findings"]
    assert [each["fingerprint"] for each in findings] == [each.fingerprint for each in hard.findings]
    dismissed = next(each for each in findings if each["check"] == "NUM002")
    assert dismissed["status"] == "dismissed"
    assert dismissed["reason"] == hard.findings[1].reason
    assert dismissed["ar_span"] == [hard.findings[1].ar_span.start, hard.findings[1].ar_span.end]
    assert dismissed["bead"] == 0


def test_every_bead_and_finding_has_a_line_of_its_own(hard):
    lines = [line.strip().rstrip(",") for line in render([hard], About()).decode().splitlines()]
    whole = [json.loads(line) for line in lines if line.startswith("{") and line.endswith("}")]
    assert len(whole) == len(hard.beads) + len(hard.findings) + len(hard.crossings)


def test_a_finding_without_bead_is_still_reported(hard):
    from dataclasses import replace

    lost = replace(hard, findings=(replace(hard.findings[0], ar=(99,), en=()),))
    (finding,) = json.loads(render([lost], About()))["pairs"][0]["findings"]
    assert finding["bead"] is None
