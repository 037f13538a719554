import base64
import hashlib
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html

from align.formats._visible import visible
from align.model import pairs
from align.reports import About
from align.reports.html import _part, render

STYLE, SCRIPT = _part("style.css"), _part("script.js")


def page_of(*collations):
    return html.document_fromstring(render(collations, About()).decode())


def shown(element):
    return "".join(element.itertext())


@settings(max_examples=40)
@given(data=st.data())
def test_no_text_can_bring_an_element_or_a_script_in(any_collation, data):
    collation = data.draw(any_collation)
    hostile = replace(
        collation,
        name="</title><script>x</script>" + collation.name,
        notes=("<img src=//x onerror=x>", '"><svg onload=x>'),
        encoder="</script><script>",
    )
    page = page_of(hostile)
    assert [each.text for each in page.iter("script")] == [SCRIPT]
    assert not list(page.iter("img", "iframe", "object", "embed", "link", "base"))
    assert not [
        name for each in page.iter() for name in each.attrib if name.startswith("on") or name == "style"
    ]


def test_the_page_asks_nothing_of_any_network(hard):
    page = page_of(hard, hard)
    for element in page.iter():
        for name in ("src", "srcset", "href", "xlink:href", "action", "data", "poster"):
            assert element.get(name, "#").startswith("#")
    assert not re.search(r"url\(|@import", STYLE)
    assert not re.search(r"fetch|XMLHttp|import\(|WebSocket|innerHTML|eval\(", SCRIPT)


def test_the_policy_names_exactly_the_style_and_the_script_of_the_page(hard):
    page = page_of(hard)
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    for text in (page.xpath("//style")[0].text, page.xpath("//script")[0].text):
        name = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"'sha256-{name}'" in policy
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy


def test_every_bead_shows_both_texts_and_arabic_runs_from_the_right(hard):
    rows = page_of(hard).find_class("bead")
    assert len(rows) == len(hard.beads)
    for row, pair in zip(rows, pairs(hard), strict=True):
        for side, direction, text in (("ar", "rtl", pair.ar), ("en", "auto", pair.en)):
            (cell,) = [each for each in row.findall("p") if side in each.get("class").split()]
            if text:
                assert shown(cell) == visible(text)
                assert (cell.get("lang"), cell.get("dir")) == (side, direction)
            else:
                assert "none" in cell.get("class")


def test_findings_are_marked_in_both_texts_and_their_evidence_stands_below(hard):
    page = page_of(hard)
    row = page.get_element_by_id("p1-b1")
    marks = {
        (each.getparent().get("lang"), each.get("data-f").split()[0], shown(each))
        for each in row.iter("mark")
    }
    assert ("en", "1", "4,050") in marks
    assert ("ar", "1", "٤٥٠٠") in marks
    assert ("ar", "2", " دِينارٍ") in marks
    first = page.get_element_by_id("p1-f1")
    assert hard.findings[0].message in shown(first)
    assert next(row.iter("mark")).get("title") == hard.findings[0].message
    assert [each.text for each in first.iter("bdi")] == ["٤٥٠٠"]


def test_a_finding_whose_bead_was_re_paired_is_shown_without_a_mark(hard):
    moved = replace(hard, findings=(replace(hard.findings[0], en=(0, 1)),))
    row = page_of(moved).get_element_by_id("p1-b1")
    assert not list(row.iter("mark"))
    assert row.find_class("finding")


def test_a_finding_that_no_bead_holds_is_still_on_the_page(hard):
    lost = replace(hard, findings=(replace(hard.findings[0], ar=(99,), en=()),))
    assert hard.findings[0].message in shown(page_of(lost))


def test_dismissed_findings_show_their_reason(hard):
    (card,) = [each for each in page_of(hard).find_class("finding") if each.get("data-check") == "NUM002"]
    assert card.get("data-status") == "dismissed"
    assert hard.findings[1].reason in shown(card)


def test_ids_are_unique_and_every_link_leads_somewhere(hard):
    page = page_of(hard, replace(hard, name="again"))
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    links = {link[1:] for link in page.xpath("//@href")}
    assert links <= set(ids)
    assert {f"p2-b{number}" for number in range(1, len(hard.beads) + 1)} <= links


def test_without_script_everything_is_shown_but_the_filter(hard):
    hidden = page_of(hard).xpath("//*[@hidden]")
    assert {each.get("id") or each.get("class") for each in hidden} == {"filter", "nothing"}


def test_severity_is_said_in_words_wherever_colour_says_it(hard):
    page = page_of(hard)
    cards = page.find_class("finding")
    assert len(cards) == len(hard.findings)
    assert all(card.get("data-severity") in shown(card.find_class("badge")[0]) for card in cards)


def test_no_pairs_and_no_beads_make_a_page(hard):
    assert page_of().get_element_by_id("texts") is not None
    empty = replace(hard, beads=(), findings=(), fidelity=(), crossings=())
    assert not page_of(empty).find_class("picture")


def palettes():
    """Yield the colours of each theme: light, dark, print; a later theme overrides what it names."""
    themes = [
        dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{3,6});", block))
        for block in re.findall(r":root \{(.*?)\}", STYLE, re.S)
    ]
    light, dark, paper = themes
    return {"light": light, "dark": {**light, **dark}, "print": {**light, **paper}}


def luminance(colour):
    digits = colour[1:] if len(colour) == 7 else "".join(each * 2 for each in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", ["light", "dark", "print"])
@pytest.mark.parametrize(
    ("front", "back"),
    [
        (front, back)
        for front in ("ink", "soft", "accent", "good", "fair", "low")
        for back in ("paper", "card", "wash")
    ]
    + [
        (front, f"{severity}-bg")
        for severity in ("critical", "major", "minor", "hint")
        for front in ("ink", severity, "soft")
    ]
    + [(severity, "paper") for severity in ("critical", "major", "minor", "hint")],
)
def test_text_stands_out_by_four_and_a_half_to_one(theme, front, back):
    colours = palettes()[theme]
    low, high = sorted(luminance(colours[name]) for name in (front, back))
    assert (high + 0.05) / (low + 0.05) >= 4.5
